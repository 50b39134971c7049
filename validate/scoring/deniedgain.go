package scoring

import "strings"

// deniedGains takes 未能落成12座的得2分 beside 落成12座以上的得5分 for fewer than 12 of them: what is denied
// before a number that earns more is that it was reached, and not that just so many were left undone.
// 无人机12架得2分 is a name that begins like that.
func (p *parser) deniedGains() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !gains(c.Then) || w.deny != 0 {
			continue
		}
		b := w.Ranges[0].Lo
		if k := b.At.Unit.Kind; b.Target || k == Percent || k == Point || b.At.Unit.isTime() || b.At.N.Cmp(one()) <= 0 {
			continue
		}
		rest, sure, denied := deniedLead(w.Lead)
		better, said := p.betterBeside(i, rest, sure)
		switch {
		case !denied:
			continue
		case !better && (said || sure):
			p.unread(c.At) // 未能落成10座的得2分，落成12座以上的得5分: fewer than 10, or 10 of them missing
			continue
		case !better:
			continue
		}
		b.Incl, b.Said = false, true
		w.Ranges = []Range{{Hi: b}}
		w.About = strings.TrimPrefix(w.About, strings.TrimSuffix(w.Lead, rest))
		w.Lead = rest // said as 落成小于12座, which no denial stands before
		p.rule.Clauses[i].When = w
	}
}

// deniedLead is what is denied in words before a number, and whether the denial is surely one: a single
// character may begin a name.
func deniedLead(lead string) (rest string, sure, denied bool) {
	rs := []rune(lead)
	if n := prefixLen(rs, notDoneLeads()); n > 0 {
		return string(rs[n:]), true, true
	}
	if n := prefixLen(rs, negations()); n > 0 {
		return string(rs[n:]), false, true
	}
	return "", false, false
}

// betterBeside reports whether another clause gives more for the number that the i-th denies, or for
// all other cases, so that the denial is of that number; said is whether it may be, but for a name that
// begins with it (无人机12架得2分，12架以上得5分).
func (p *parser) betterBeside(i int, rest string, sure bool) (better, said bool) {
	c := p.rule.Clauses[i]
	w := c.When.(Within)
	for k, d := range p.rule.Clauses {
		if k == i || !earnsMore(d.Then, c.Then) {
			continue
		}
		if isElse(d.When) {
			if sure {
				return true, true
			}
			continue
		}
		v, ok := d.When.(Within)
		if !ok || v.What != Value || len(v.Ranges) != 1 || !v.Ranges[0].Lo.Set || v.Ranges[0].Lo.Target {
			continue
		}
		n, same := compareQ(v.Ranges[0].Lo.At, w.Ranges[0].Lo.At)
		own := v.Lead == w.Lead || v.Lead != "" && strings.HasPrefix(v.Lead, string([]rune(w.Lead)[:1]))
		if !same || n != 0 || own {
			continue
		}
		said = true
		if sure || rest != "" && v.Lead == rest {
			return true, true
		}
	}
	return false, said
}

// earnsMore reports whether award a surely gives more than b does.
func earnsMore(a, b Award) bool {
	x, okA := topOf(a)
	y, okB := topOf(b)
	if !okA || !okB || x.OfFull != y.OfFull {
		return okB && isWhole(a) && !isWhole(b)
	}
	return x.N.Cmp(y.N) > 0
}
