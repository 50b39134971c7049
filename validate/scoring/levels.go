package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// thing numbers the awards of a sentence by what they are for: levels of one thing
// (资料齐全, 基本齐全, 不齐全) have one number, −1 stands for what names no thing.
type thing struct {
	of    []int // by clause
	count int   // things that something is awarded for
	most  int   // awards of the thing that has the most of them
}

// things sorts the clauses that stand on words into things.
func (p *parser) things() thing {
	cs := p.rule.Clauses
	t := thing{of: make([]int, len(cs))}
	for i, c := range cs {
		t.of[i] = -1
		if !gains(c.Then) && !isZero(c.Then) || isElse(c.When) || isExempt(c) {
			continue
		}
		t.of[i] = i
		for k := i - 1; k >= 0; k-- {
			if t.of[k] < 0 || t.of[k] == t.of[i] || !p.levels(cs[k], c) {
				continue
			}
			t.join(k, i)
			if bareLevel(c) {
				break // 基本及时 is that of the award before it
			}
		}
	}
	awards := map[int]int{}
	for i, c := range cs {
		if t.of[i] >= 0 && gains(c.Then) {
			awards[t.of[i]]++
			t.most = max(t.most, awards[t.of[i]])
		}
	}
	t.count = len(awards)
	return t
}

// join makes one thing of those of two clauses.
func (t *thing) join(k, i int) {
	from, to := t.of[i], t.of[k]
	for n := range t.of[:i+1] {
		if t.of[n] == from {
			t.of[n] = to
		}
	}
}

// whole reports whether no other thing stands between the clauses of one.
func (t thing) whole() bool {
	last, seen := -1, map[int]bool{}
	for _, n := range t.of {
		if n < 0 || n == last {
			continue
		}
		if seen[n] {
			return false
		}
		seen[n], last = true, n
	}
	return true
}

// levels reports whether two clauses are for levels of one thing, so that both can never
// hold. What says the same of one thing in two entries of a marked list is left alone
// where both give as much.
func (p *parser) levels(a, b Clause) bool {
	v, w := levelWords(a), levelWords(b)
	if v == "" || w == "" || sameAward(a, b) {
		return false
	}
	return degreesOf(v, w) || bySpan(v, w) || noneAndSome(v, w) || fallsTo(a, b) && lessOf(v, w) || gains(a.Then) && gains(b.Then) && honourOf(v, w)
}

// levelWords are the words that a clause stands on; "" where it stands on anything else.
func levelWords(c Clause) string {
	switch w := c.When.(type) {
	case Text:
		return withoutVerb(plain(w.Words))
	case Met:
		return withoutVerb(plain(w.Words))
	}
	return ""
}

func sameAward(a, b Clause) bool {
	x, okX := topOf(a.Then)
	y, okY := topOf(b.Then)
	return okX && okY && x.OfFull == y.OfFull && x.N.Equal(y.N)
}

// fallsTo reports whether b gives less than a.
func fallsTo(a, b Clause) bool {
	x, okX := topOf(a.Then)
	y, okY := topOf(b.Then)
	return okX && okY && x.N.Cmp(y.N) > 0
}

// bareLevel reports whether a level is said without what it is a level of: 基本及时.
func bareLevel(c Clause) bool {
	s := levelWords(c)
	_, said := withoutDegree(s)
	return said || isScale(s)
}

// degreesOf reports whether two phrases say one thing to different degrees: 资料齐全 and
// 资料基本齐全, or 基本齐全 behind it; 效果好 and 效果一般; 优质 and 合格.
func degreesOf(a, b string) bool {
	x, y := apartFrom(a, b)
	if subject := len([]rune(b)) - len([]rune(y)); subject >= 2 || subject == 0 {
		v, saidX := withoutDegree(x)
		w, saidY := withoutDegree(y)
		if v == w && v != "" && (saidX || saidY) {
			return true
		}
		if isScale(x) && isScale(y) {
			return true
		}
	}
	if stem, said := withoutDegree(b); said && len([]rune(stem)) >= 2 && !strings.HasPrefix(b, haveWord) {
		if lead, ok := strings.CutSuffix(a, stem); ok && !endsInAny(lead, degreeLeads()) {
			return true
		}
	}
	if isScale(b) && !isScale(a) {
		return (endsInAny(a, scaleWords()) || endsInAny(a, poorerWords())) && len([]rune(b)) > 1 && !strings.HasSuffix(a, b)
	}
	return false
}

// apartFrom are two phrases without what both begin with, words before it in the first one
// aside: 群众反映好 and 反映一般.
func apartFrom(a, b string) (string, string) {
	x, y := []rune(a), []rune(b)
	i := 0
	if len(y) > 2 && len(x) > 2 && x[0] != y[0] {
		if k := strings.Index(a, string(y[:2])); k > 0 {
			x = []rune(a[k:])
		}
	}
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	return string(x[i:]), string(y[i:])
}

// withoutDegree takes the words of degree off the front of a phrase, and tells whether
// there were any.
func withoutDegree(s string) (rest string, said bool) {
	for again := true; again; {
		again = false
		for _, d := range degreeLeads() {
			if r, ok := strings.CutPrefix(s, d); ok && r != "" {
				s, said, again = r, true, true
				break
			}
		}
	}
	return s, said
}

func isScale(s string) bool { return oneOf(s, scaleWords()) || oneOf(s, poorerWords()) }

// bySpan reports whether two phrases differ only in how long an effect lasts: 长期有效 and
// 短期有效.
func bySpan(a, b string) bool {
	return spanless(a) != a && spanless(b) != b && a != b && spanless(a) == spanless(b) && containsAny(a, effectWords()...)
}

func spanless(s string) string {
	for _, w := range spanWords() {
		if i := strings.Index(s, w); i >= 0 {
			return s[:i] + "@" + s[i+len(w):]
		}
	}
	return s
}

// noneAndSome reports whether one phrase says that there is none of what the other says
// there is: 无问题 and 有问题但已整改.
func noneAndSome(a, b string) bool {
	core, none := withoutNone(a)
	if !none {
		a, b = b, a
		core, none = withoutNone(a)
	}
	_, rest, ok := strings.Cut(b, core)
	return none && ok && len([]rune(core)) >= 2 && saysSome(b) && (rest == "" || startsWithAny(rest, outcomeLeads()))
}

// lessOf reports whether the second phrase says a lesser degree of what the first says
// outright: 执行严格 and 执行一般.
func lessOf(a, b string) bool {
	x, y := apartFrom(a, b)
	if len([]rune(b))-len([]rune(y)) < 2 || x == "" || strings.ContainsAny(x, listRunes) {
		return false
	}
	return oneOf(y, poorerWords())
}

// settleLevels keeps the levels of one thing from being added up. It reports whether the
// clauses are still a list: one choice where all are levels of one thing, entries with
// levels of their own where the points or the words tell where a new thing begins, and
// unread where nothing does.
func (p *parser) settleLevels() bool {
	t := p.things()
	switch {
	case t.most < 2:
		return true
	case p.marked && p.inEntries(t):
		return true
	case t.count == 1 && p.allIn(t):
		return false
	case !p.marked && t.whole() && p.begins(t):
		p.numberThings(t)
		return true
	}
	for i, c := range p.rule.Clauses {
		if t.of[i] >= 0 && gains(c.Then) {
			p.unread(c.At)
		}
	}
	return true
}

// inEntries reports whether all levels of a thing stand in the same entry.
func (p *parser) inEntries(t thing) bool {
	at := map[int]int{}
	for i, c := range p.rule.Clauses {
		if t.of[i] < 0 || !gains(c.Then) {
			continue
		}
		if part, ok := at[t.of[i]]; ok && part != c.Part {
			return false
		}
		at[t.of[i]] = c.Part
	}
	return true
}

// allIn reports whether every award is a level of the only thing there is.
func (p *parser) allIn(t thing) bool {
	for i, c := range p.rule.Clauses {
		if _, step := c.Then.(Step); gains(c.Then) && t.of[i] < 0 && !step && !isElse(c.When) && !isExempt(c) {
			return false
		}
	}
	return true
}

// begins reports whether it shows where each thing begins: the one before it has said
// what gives nothing, or its points are no less than the last ones.
func (p *parser) begins(t thing) bool {
	last, points, zero := -1, num.Num{}, false
	for i, c := range p.rule.Clauses {
		if t.of[i] < 0 {
			continue
		}
		a, fixed := topOf(c.Then)
		if !fixed || a.OfFull {
			return false
		}
		if t.of[i] != last && last >= 0 && !zero && a.N.Cmp(points) < 0 {
			return false
		}
		last, points, zero = t.of[i], a.N, isZero(c.Then)
	}
	return true
}

// numberThings gives every thing the number of an entry.
func (p *parser) numberThings(t thing) {
	n, last := 0, -1
	for i, c := range p.rule.Clauses {
		if t.of[i] >= 0 && t.of[i] != last {
			last = t.of[i]
			n++
		} else if t.of[i] < 0 && gains(c.Then) && !isElse(c.When) && !isExempt(c) {
			n, last = n+1, -1
		}
		if p.rule.Clauses[i].Part = max(n, 1); isExempt(c) {
			p.rule.Clauses[i].Part = 0
		}
	}
	p.rule.Parts, p.rule.things, p.grouped = max(n, 1), true, true
}

// severalThings reports whether words award several things, each of them with two levels
// or more (完成得3分，未完成不得分；合格得2分，不合格不得分), so that they add up. Where 否则 stands
// beside them they are unread: it is not said for which of them.
func (p *parser) severalThings() bool {
	other := -1
	for i, c := range p.rule.Clauses {
		switch _, fixed := c.Then.(Points); {
		case isElse(c.When):
			other = i
		case levelWords(c) == "" || !fixed && !isZero(c.Then):
			return false
		}
	}
	if len(p.rule.Clauses) < 4 || p.marked || p.exclusive() {
		return false
	}
	t := p.things()
	if t.count < 2 || !t.whole() || !p.begins(t) || !p.twoEach(t) {
		return false
	}
	if other >= 0 {
		p.unread(p.rule.Clauses[other].At)
		return false
	}
	p.numberThings(t)
	return true
}

// twoEach reports whether every thing has two clauses or more, one of which awards it.
func (p *parser) twoEach(t thing) bool {
	all, gain := map[int]int{}, map[int]bool{}
	for i, c := range p.rule.Clauses {
		if t.of[i] >= 0 {
			all[t.of[i]]++
			gain[t.of[i]] = gain[t.of[i]] || gains(c.Then)
		}
	}
	for k, n := range all {
		if n < 2 || !gain[k] {
			return false
		}
	}
	return true
}
