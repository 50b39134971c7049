package scoring

import (
	"cmp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// periodAhead reports whether 月 or 季度 follows the figures at i.
func (s *scanner) periodAhead(i int) bool {
	for k := i + 1; k < len(s.rs) && k < i+4; k++ {
		if isMonth(s.rs[k]) || prefixLen(s.rs[k:], quarterWords()) > 0 {
			return true
		}
	}
	return false
}

// periodStarts are the characters, figures aside, that a named period begins with.
var periodStarts = sync.OnceValue(func() map[rune]bool {
	starts := map[rune]bool{nthRune: true, inRune: true}
	for _, words := range [...][]string{nextYearWords(), crossWords(), firstHalfWords(), yearWords(), secondHalfWords()} {
		for _, w := range words {
			r, _ := utf8.DecodeRuneInString(w)
			starts[r] = true
		}
	}
	for _, r := range hanziDigits {
		starts[r] = true
	}
	return starts
})

// period reads 上半年, 第三季度末, 年内 and their like before a verb of completion as
// the days they are.
func (s *scanner) period(i int) int {
	if r := s.rs[i]; isDigit(r) && !s.periodAhead(i) || !isDigit(r) && !periodStarts()[r] {
		return i
	}
	if k := len(s.toks); s.dated && s.rs[i] == inRune && k > 0 && s.toks[k-1].is(wNot) && prefixLen(s.rs[i+1:], yearWords()) > 0 {
		return s.push(i, i+1, wIf) // 未在年内完成, behind a deadline
	}
	if n := s.crossing(i); n > 0 {
		s.push(i, i+n, wDate)
		s.toks[len(s.toks)-1].since = &DayRef{Month: 12, Day: 31}
		return i + n
	}
	next := prefixLen(s.rs[i:], nextYearWords())
	if i+next == len(s.rs) || next == 0 && s.afterLate(i) && s.rs[i] != nthRune && !s.monthAhead(i) {
		return i // 推迟一季度内: a length of time
	}
	since, day, n := s.periodAt(i + next)
	if n == 0 && next > 0 && s.verbAt(i+next) > 0 {
		day, n, next = &DayRef{Month: 12, Day: 31, Shift: 1}, next, 0 // 次年完成
	}
	if n == 0 {
		return i
	}
	if next > 0 {
		since, day = nil, yearLater(day) // 次年一季度: the year before is no reason to exclude
	}
	n += next
	if i > 4 && isYear(s.rs[i-1]) && figures(s.rs[i-5:i]) == 4 {
		year := yearIn(append([]rune{}, s.rs[i-5:i]...))
		for _, d := range [...]*DayRef{since, day} {
			if d != nil {
				d.Year = year // 2027年一季度
			}
		}
	}
	end := i + n
	for end < len(s.rs) {
		m := prefixLen(s.rs[end:], periodEnds())
		if m == 0 {
			break
		}
		end += m
	}
	before := prefixLen(s.rs[end:], beforeWords())
	if since != nil && since.Day == 1 && before > 0 && end == i+n {
		return i // 第三季度前: before it begins, or in it
	}
	m := s.verbAt(end + before)
	if not := prefixLen(s.rs[end:], undoneLeads()); m == 0 && not > 0 && (s.dated || hasAny(s.toks, wDate)) {
		m = s.verbAt(end + not) // 年内未完工, after a deadline
	}
	after := prefixLen(s.rs[end:], append(andAfterWords(), afterWords()...))
	if before == 0 && m == 0 && after == 0 || end+before+m < len(s.rs) && (isDigit(s.rs[end+before+m]) || isHanziDigit(s.rs[end+before+m])) && !s.pointsAt(end+before+m) {
		return i
	}
	if end > i+n || after > 0 {
		since = nil // by the end of the quarter
	}
	s.push(i, end, wDate)
	t := &s.toks[len(s.toks)-1]
	t.day, t.since = day, since
	return end
}

// verbAt is how long the verb at i is by which something is finished, or is done that has no object: 上线
// of 年内上线得5分, and none of 年内实现收入.
func (s *scanner) verbAt(i int) int {
	if n := prefixLen(s.rs[i:], finishVerbs()); n > 0 {
		return n
	}
	n := prefixLen(s.rs[i:], periodVerbs())
	if n == 0 || i+n < len(s.rs) && !strings.ContainsRune(behindVerbs, s.rs[i+n]) {
		return 0
	}
	return n
}

// pointsAt reports whether figures at i are points: 次年完成0分.
func (s *scanner) pointsAt(i int) bool {
	n := figures(s.rs[i:])
	return n > 0 && i+n < len(s.rs) && s.rs[i+n] == scoredRune
}

// afterLate reports whether 推迟 or its like stands right before i.
func (s *scanner) afterLate(i int) bool {
	n := len(s.toks)
	return n > 0 && s.toks[n-1].to == i && s.toks[n-1].is(wLate)
}

// monthAhead reports whether the figures at i name a month.
func (s *scanner) monthAhead(i int) bool {
	n := figures(s.rs[i:])
	return n > 0 && i+n < len(s.rs) && isMonth(s.rs[i+n])
}

// halfSpan reads 半年 and 半个月 as 6个月 and 15天 where they bound a time: 推迟半年以内,
// 超过半年, 3个月至半年.
func (s *scanner) halfSpan(i int) int {
	k := len(s.toks)
	early := k > 0 && s.toks[k-1].to == i && s.toks[k-1].is(wEarly) // 提前半个月
	if s.rs[i] != halfRune || i+1 >= len(s.rs) || i > 0 && strings.ContainsRune(halfGuards, s.rs[i-1]) && !early {
		return i
	}
	n := num.ScanUnit(s.rs[i+1:])
	kind := unitOf(s.between(i+1, i+1+n)).Kind
	if n == 0 || kind != Year && kind != Month {
		return i
	}
	end := i + 1 + n
	bound := early || k > 0 && s.toks[k-1].to == i && s.toks[k-1].is(wLate, wTilde, wGT, wLT, wGE, wLE, wNotOver)
	if !bound && prefixLen(s.rs[end:], spanEnds()) == 0 {
		return i
	}
	if kind == Year {
		return s.number(i, end, num.Int(6), unitName(Month))
	}
	return s.number(i, end, num.Int(15), unitName(Calendar))
}

// yearLater is the same day of the year after; nil where there is none.
func yearLater(d *DayRef) *DayRef {
	if d == nil {
		return nil
	}
	e := *d
	e.Shift++
	return &e
}

// periodAt is the first and the last day of a period at i and the runes of its
// name. Since is nil where an earlier day is as good; a period after the year has
// no last day.
func (s *scanner) periodAt(i int) (since, day *DayRef, n int) {
	if m := prefixLen(s.rs[i:], crossWords()); m > 0 {
		return &DayRef{Month: 12, Day: 31}, nil, m
	}
	for k, words := range [...][]string{firstHalfWords(), yearWords()} {
		if m := prefixLen(s.rs[i:], words); m > 0 {
			return nil, [...]*DayRef{{Month: 6, Day: 30}, {Month: 12, Day: 31}}[k], m
		}
	}
	if m := prefixLen(s.rs[i:], secondHalfWords()); m > 0 {
		return &DayRef{Month: 7, Day: 1}, &DayRef{Month: 12, Day: 31}, m
	}
	if day, m := s.bareMonth(i); m > 0 {
		return nil, day, m
	}
	j := i
	if s.rs[j] == nthRune {
		j++
	}
	if j >= len(s.rs) || j > 0 && j == i && (s.rs[j-1] == everyRune || isDigit(s.rs[j-1])) {
		return nil, nil, 0
	}
	v, m := num.Scan(s.rs[j:])
	if m != 1 || !v.IsInt() || v.Sign() <= 0 || v.Cmp(num.Int(4)) > 0 {
		return nil, nil, 0
	}
	w := prefixLen(s.rs[j+m:], quarterWords())
	if w == 0 {
		return nil, nil, 0
	}
	q := toInt(v)
	day = &DayRef{Month: 3 * q, Last: true}
	if q > 1 {
		since = &DayRef{Month: 3*q - 2, Day: 1}
	}
	return since, day, j + m + w - i
}

// bareMonth is the month of 6月完成, which is no length of six months.
func (s *scanner) bareMonth(i int) (*DayRef, int) {
	if !isDigit(s.rs[i]) || i > 0 && (isDigit(s.rs[i-1]) || isToRune(s.rs[i-1]) || isDash(s.rs[i-1]) || s.rs[i-1] == everyRune || s.rs[i-1] == '.' || isYear(s.rs[i-1])) {
		return nil, 0
	}
	v, m := num.Scan(s.rs[i:])
	if m == 0 || m > 2 || !v.IsInt() || v.Sign() <= 0 || v.Cmp(num.Int(12)) > 0 || i+m >= len(s.rs) || !isMonth(s.rs[i+m]) {
		return nil, 0
	}
	if k := i + m + 1; prefixLen(s.rs[k:], finishVerbs()) == 0 && prefixLen(s.rs[k+prefixLen(s.rs[k:], append(andAfterWords(), afterWords()...)):], finishVerbs()) == 0 {
		return nil, 0
	}
	return &DayRef{Month: toInt(v)}, m + 1
}

// periodCond is the range of a period.
func (t token) periodRange() (Range, bool) {
	if !t.is(wDate) || t.since == nil {
		return Range{}, false
	}
	lo := Bound{Date: *t.since, Set: true, Said: true, Incl: t.day != nil}
	r := Range{Lo: lo}
	if t.day != nil {
		r.Hi = Bound{Date: *t.day, Set: true, Said: true, Incl: true}
	}
	return r, true
}

// monthSpan writes 3-5月 and 3月-5月 as 3月至5月, and tells its length.
func (s *scanner) monthSpan(rs []rune, i int) int {
	if !isDigit(rs[i]) || i > 0 && !isSpanStart(rs[i-1]) {
		return 0
	}
	a := figures(rs[i:])
	j := skipBlanks(rs, i+a)
	if a == 0 || a > 2 || j >= len(rs) {
		return 0
	}
	if isMonth(rs[j]) {
		j = skipBlanks(rs, j+1)
	}
	if j+1 >= len(rs) || !isDash(rs[j]) && !isToRune(rs[j]) {
		return 0
	}
	from := skipBlanks(rs, j+1)
	b := figures(rs[from:])
	k := skipBlanks(rs, from+b)
	if b == 0 || b > 2 || k >= len(rs) || !isMonth(rs[k]) {
		return 0
	}
	if next := skipBlanks(rs, k+1); next < len(rs) && isDigit(rs[next]) {
		return 0 // 3月-5月10日
	}
	put := func(at int, w ...rune) {
		for _, r := range w {
			s.rs, s.pos = append(s.rs, r), append(s.pos, at)
		}
	}
	for n := i; n < i+a; n++ {
		put(n, rs[n])
	}
	put(j, []rune(monthTo)...)
	for n := from; n < from+b; n++ {
		put(n, rs[n])
	}
	put(k, rs[k])
	return k + 1 - i
}

// skipBlanks is the place of the next rune from i on that is no blank.
func skipBlanks(rs []rune, i int) int {
	for i < len(rs) && rs[i] != '\n' && unicode.IsSpace(rs[i]) {
		i++
	}
	return i
}

func figures(rs []rune) int {
	n := 0
	for n < len(rs) && isDigit(rs[n]) {
		n++
	}
	return n
}

// milestones leaves unread deadlines of different things (6月底前完成招标得3分，10月底前完工得5分;
// 第一批6月底前拨付，第二批10月底前拨付), which are no tiers of one day: later ones do not give
// less, or their names differ.
func (p *parser) milestones() {
	var days []Clause
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		_, share, fixed := worthOf(c.Then)
		if ok && fixed && !(share && isKept(c.Then)) && w.What == Day && gains(c.Then) && c.Part == 0 && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set {
			days = append(days, c)
		}
	}
	for i, c := range days {
		if i > 0 && (apart(days[i-1], c) || !givesLess(days[i-1], c)) {
			p.unread(days[i-1].At)
			p.unread(c.At)
		}
	}
}

// givesLess reports whether the later of two days gives less.
func givesLess(a, b Clause) bool {
	d, e := a.When.(Within).Ranges[0].Hi.Date, b.When.(Within).Ranges[0].Hi.Date
	x, shareX, _ := worthOf(a.Then)
	y, shareY, _ := worthOf(b.Then)
	later := d.after(e) >= 0 && !(d.Year > 0 && d.goesOn(e)) // one that seems earlier may be next year's
	return later || shareX != shareY || x.Cmp(y) > 0
}

// after orders days of one year or of years that are named; 0 where that is not known.
func (d DayRef) after(e DayRef) int {
	switch {
	case (d.Year == 0) != (e.Year == 0):
		return 0
	case d.Year != e.Year:
		return cmp.Compare(d.Year, e.Year)
	case d.Shift != e.Shift:
		return cmp.Compare(d.Shift, e.Shift)
	case d.Month != e.Month:
		return cmp.Compare(d.Month, e.Month)
	}
	return cmp.Compare(d.Day, e.Day)
}

// apart reports whether two deadlines name different things.
func apart(a, b Clause) bool {
	v, w := a.When.(Within), b.When.(Within)
	return differentSubjects([]string{v.Lead, w.Lead}) || differentSubjects([]string{stage(v.Tail), stage(w.Tail)})
}

// trendSteps leaves unread 增加1起扣1分 beside 较上年减少1起加1分: it counts from last year's
// figure, which no row has.
func (p *parser) trendSteps() {
	trend := false
	look(p.rule.Clauses, func(w Within) { trend = trend || containsAny(w.Lead, lastYearWords()...) })
	for _, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); ok && trend && (s.What == Over || s.What == Short) && !p.rule.HasMark && containsAny(s.Words, moreOrFewer()...) {
			p.unread(c.At)
		}
	}
}
