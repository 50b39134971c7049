package scoring

import (
	"slices"
	"strings"
)

// thereIsSome drops 有任务的 beside 没有任务的得满分: it is the ordinary case, alone or before what is
// asked then (有项目的，6月30日前完成). Where 有烂尾项目 is what fails, 无烂尾项目 is no exemption.
func (p *parser) thereIsSome() {
	for k, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || !t.Exempt {
			continue
		}
		if p.someFails(t) {
			t.Exempt = false
			p.rule.Clauses[k].When = t
			continue
		}
		for i, d := range p.rule.Clauses {
			switch o := d.When.(type) {
			case Text:
				if hasSome(o, t) {
					p.rule.Clauses[i].When = Always{}
				}
			case All:
				if first, text := o.Parts[0].(Text); !text || !hasSome(first, t) {
					continue
				}
				if len(o.Parts) == 2 {
					p.rule.Clauses[i].When = o.Parts[1]
					continue
				}
				o.Parts = o.Parts[1:]
				p.rule.Clauses[i].When = o
			}
		}
	}
}

// someFails reports whether the sentence takes points, or gives none, for what an exemption
// says there is none of.
func (p *parser) someFails(exemption Text) bool {
	return slices.ContainsFunc(p.rule.Clauses, func(d Clause) bool {
		o, ok := d.When.(Text)
		return ok && (isZero(d.Then) || isDeduct(d.Then)) && hasSome(o, exemption)
	})
}

// hasSome reports whether words say that there is some of what an exemption has none of.
func hasSome(o, exemption Text) bool {
	rest, some := strings.CutPrefix(stripTail(withoutOwn(withoutPlace(withoutYear(o.Words)))), haveWord)
	rest = withoutKind(rest)
	return some && !o.Exempt && len([]rune(rest)) > 1 && strings.Contains(exemption.Words, rest)
}

// withoutKind drops 此类 and its like from the start.
func withoutKind(s string) string {
	rs := []rune(s)
	return string(rs[prefixLen(rs, kindLeads()):])
}

// exempt judges words of exemption, which are accepted in every row.
func (j *judge) exempt() (result, bool) {
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if ok && t.Exempt && sameExemption(plain(t.Words), plain(j.a.words)) {
			res := j.give(c)
			res.clause = i
			return res, true
		}
	}
	return result{}, false
}

// sameExemption reports whether an actual says the exemption of the sentence: in its words,
// without the place before them, or shorter (无任务). 未完成任务 is none.
func sameExemption(words, said string) bool {
	switch {
	case said == words:
		return true
	case sameNothing(words, said), sameNothing(withoutOwner(words), withoutOwner(said)):
		return true
	case !deniesHaving(said):
		return false
	case startsNot(said) && strings.HasSuffix(stripTail(words), said):
		return true
	case exemptionOf(said) != "" && exemptionOf(said) == exemptionOf(words):
		return true
	}
	head, ok := strings.CutSuffix(said, projectWord) // 无此类项目
	rest, none := withoutNone(withoutOwn(withoutPlace(withoutYear(head))))
	return ok && none && strings.HasSuffix(stripTail(words), projectWord) && (withoutKind(rest) == "" || strings.Contains(words, rest))
}
