package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// noneOfBoth drops 二者均未做到的不得分 behind as many things with points of their own: none of them
// gives nothing anyway, and it makes no grades of them.
func (p *parser) noneOfBoth() {
	cs := p.rule.Clauses
	n := len(cs) - 1
	if n < 2 || !isZero(cs[n].Then) {
		return
	}
	words := stripTail(plainWords(cs[n].When))
	if !p.deniesEach(words, n) {
		return
	}
	for _, c := range cs[:n] {
		pts, fixed := c.Then.(Points)
		said := plainWords(c.When)
		if !fixed || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 || said == "" || startsNot(said) || containsAny(said, ofThemWords()...) {
			return
		}
	}
	p.rule.Passed = append(p.rule.Passed, cs[n].At)
	p.rule.Clauses = slices.Clone(cs[:n])
}

// deniesEach reports whether words say of just n things that none of them holds: 两者都没有,
// 以上均未做到.
func (p *parser) deniesEach(s string, n int) bool {
	rest, ok := cutPrefixAny(s, theseThings())
	if !ok {
		v, k := num.Scan([]rune(s))
		if k == 0 || !v.Equal(num.Int(int64(n))) {
			return false
		}
		if rest, ok = cutPrefixAny(string([]rune(s)[k:]), thingsCounted()); !ok {
			return false
		}
	}
	if rest, ok = cutPrefixAny(rest, bothWords()); !ok {
		return false
	}
	return slices.ContainsFunc(deniedDoing(), func(w string) bool { return strings.TrimSuffix(rest, ofWord) == w })
}

// plainWords are the words of a condition in words alone.
func plainWords(c Cond) string {
	switch w := c.(type) {
	case Text:
		if !w.Exempt && !w.Foreign {
			return w.Words
		}
	case Met:
		return w.Words
	}
	return ""
}
