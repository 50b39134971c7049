package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// sameMonth is what stands behind the day at i, where a bare day at the end of a span with the
// month of the first put in: 3月26日至31日.
func (p *parser) sameMonth(ts []token, i int) []token {
	rest := ts[i+1:]
	first := ts[i].day
	if len(rest) < 2 || !rest[0].is(wTilde) || !rest[1].is(wNum) || rest[1].is(wDate) || unitOf(rest[1].unit).Kind != Calendar || first == nil || first.Day == 0 {
		return rest
	}
	n := rest[1].n
	if !n.IsInt() || n.Cmp(num.Int(int64(first.Day))) <= 0 || n.Cmp(num.Int(31)) > 0 {
		return rest
	}
	day := *first
	day.Day, day.Last = toInt(n), false
	last := token{from: rest[1].from, to: rest[1].to, set: setOf(wDate), day: &day}
	return append([]token{rest[0], last}, rest[2:]...)
}

// partsOfPeriods leaves unread 上半年前3个月, which is a part of that time and neither all of it nor
// what lies before it.
func (p *parser) partsOfPeriods() {
	for k := 1; k+1 < len(p.toks); k++ {
		if t := p.toks[k+1]; p.toks[k].is(wUpTo) && t.is(wNum) && unitOf(t.unit).isTime() && endsInAny(p.words(p.toks[k-1:k]), yearParts()) {
			p.unread(p.spanOf(p.toks[k-1 : k+2]))
		}
	}
}

// hours leaves unread an hour of the day that a tier of its own turns on (17时后报送得2分 behind 3月31日
// 17时前报送): a day does not say it.
func (p *parser) hours() {
	if !p.says(clockWords()[:2]...) {
		return
	}
	for _, c := range p.rule.Clauses {
		ts := p.tokensAt(c.At)
		for k := range ts {
			if p.hourAt(ts, k) && (k == 0 || !ts[k-1].is(wDate)) && !hasAny(ts[:k], wDate) {
				p.unread(c.At)
			}
		}
	}
}

// hourAt reports whether an hour that bounds something stands at k: 17时前, 5点后.
func (p *parser) hourAt(ts []token, k int) bool {
	return k+2 < len(ts) && ts[k].is(wNum) && ts[k].unit == "" && oneOf(p.words(ts[k+1:k+2]), clockWords()) && ts[k+2].is(wUpTo, wAfter)
}

// lateTogether reads 推迟或延期10天以内 as one lateness. Whether 推迟或中断10天以内 bounds both is not
// said: unread.
func (p *parser) lateTogether() {
	for i, c := range p.rule.Clauses {
		any, ok := c.When.(Any)
		if !ok || len(any.Parts) < 2 {
			continue
		}
		last, bounded := any.Parts[len(any.Parts)-1].(Within)
		if !bounded || len(last.Ranges) != 1 || !last.Ranges[0].timed() || !bareLate(any.Parts[:len(any.Parts)-1]) {
			continue
		}
		if last.What != Late {
			p.unread(c.At)
			continue
		}
		last.Words = any.Words
		p.rule.Clauses[i].When = last
	}
}

// bareLate reports whether all parts say no more than that a day was missed: 推迟.
func bareLate(parts []Cond) bool {
	return !slices.ContainsFunc(parts, func(c Cond) bool {
		m, ok := c.(Met)
		return !ok || !m.Not || !m.OnTime || !inClass(m.Words, wLate)
	})
}
