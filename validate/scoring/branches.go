package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// branches takes 有政府采购预算的 beside 无政府采购预算的得3分 for the case that a number above 0 tells of,
// where what is awarded then, or the row, is named for the same thing. What 0 tells is not certain.
func (j *judge) branches() {
	if !j.r.branched || j.a.kind != isNumber || j.a.short || j.a.q.N.Sign() <= 0 {
		return
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || c.Part > 0 || !j.isTop(c) && !isKept(c.Then) {
			continue
		}
		k, what := j.r.otherBranch(i)
		if k < 0 && !j.subjectBranch(i, what) || k >= 0 && !j.branchOf(what, j.r.Clauses[k]) {
			continue
		}
		t.Exempt = true
		c.When = t
		j.put(i, c)
		j.waived = append(j.waived, c.At)
		if k >= 0 {
			d := j.r.Clauses[k]
			d.When = withoutBranch(d.When)
			j.put(k, d)
		}
	}
}

// subjectBranch reports whether 有专项资金的 was taken for the subject of the rule beside clause i.
func (j *judge) subjectBranch(i int, what string) bool {
	return what != "" && saysThereIs(bareText(j.r.Text), what) && sharesWord(what, j.row.Level3) && j.r.ratedBeside(i)
}

// saysThereIs reports whether a sentence says 有… of something, which 没有… does not.
func saysThereIs(s, what string) bool {
	for {
		before, after, ok := strings.Cut(s, haveWord+what)
		if !ok {
			return false
		}
		if !endsInAny(before, negations()) {
			return true
		}
		s = after
	}
}

// splitCases notes that a sentence has two such branches.
func (p *parser) splitCases() {
	if len(p.rule.Clauses) < 2 || !p.says(haveWord) && !p.says(planVerbs()...) {
		return
	}
	for i, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign && gains(c.Then) {
			if k, what := p.rule.otherBranch(i); k >= 0 || what != "" && saysThereIs(p.str, what) {
				p.rule.branched = true
				return
			}
		}
	}
}

// otherBranch is the only clause for the case that there is some of what the i-th has none of,
// and what that is; −1 where no clause is, and no words where several are.
func (r *Rule) otherBranch(i int) (at int, what string) {
	t, ok := r.Clauses[i].When.(Text)
	if !ok {
		return -1, ""
	}
	said := stripTail(withoutOwn(withoutLeads(t.Words)))
	what, none := withoutNone(said)
	if !none {
		if what, none = cutPrefixAny(said, negations()); !none || !startsWithAny(what, planVerbs()) {
			return -1, ""
		}
	}
	if len([]rune(what)) < 2 {
		return -1, ""
	}
	at = -1
	for k, d := range r.Clauses {
		o := branchText(d.When)
		if k == i || o == "" || o != what && o != haveWord+what {
			continue
		}
		if at >= 0 {
			return -1, ""
		}
		at = k
	}
	return at, what
}

// branchText is the case in words that a condition is, or begins with.
func branchText(c Cond) string {
	switch c := c.(type) {
	case Text:
		if c.Exempt || c.Foreign {
			return ""
		}
		return stripTail(withoutOwn(withoutLeads(c.Words)))
	case All:
		if _, nested := c.Parts[0].(All); nested {
			return ""
		}
		return branchText(c.Parts[0])
	}
	return ""
}

// withoutBranch is what a condition asks besides the case.
func withoutBranch(c Cond) Cond {
	all, ok := c.(All)
	switch {
	case !ok:
		return Always{}
	case len(all.Parts) == 2:
		return all.Parts[1]
	}
	return All{all.Parts[1:], all.Words}
}

// branchOf reports whether the number is of the thing of which there is some: by the name of the
// row or of what is compared or worked out then.
func (j *judge) branchOf(what string, d Clause) bool {
	if _, text := d.When.(Text); text && !computed(d.Then) || !gains(d.Then) {
		return false // 有投诉的得2分: the case alone, of which the number may say nothing
	}
	_, then, _ := strings.Cut(string(num.Fold(j.r.saidAt(d.At))), what)
	return sharesWord(what, then) || sharesWord(what, j.row.Level3)
}

// computed reports whether an award is worked out from the number.
func computed(a Award) bool {
	switch a := a.(type) {
	case Formula:
		return true
	case Proportion:
		return !a.Minus
	}
	return false
}
