package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// assumeElsewhere says of what was left out that it was taken not to have happened, where it
// would have cost something.
func (j *judge) assumeElsewhere(res result) {
	if res.hi.Sign() <= 0 && !j.r.BelowZero() {
		return
	}
	for _, at := range j.elsewheres {
		j.assume(ConditionFails, j.r.textAt(at), num.Num{})
	}
}

// assumeSpotless says the same of a fault in words that none of the row's own events rules out: no
// complaint says nothing of 资金使用不规范.
func (j *judge) assumeSpotless(res result) {
	if res.hi.Sign() <= 0 || j.r.Kind == Items || j.row.Type == qualitative || !j.a.none && !(j.hasV && j.v.IsZero() && j.a.kind == isNumber) || !j.countsEvents() {
		return
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || !isZero(c.Then) && !isDeduct(c.Then) || startsNot(t.Words) || saysNone(t.Words) {
			continue
		}
		if !j.sharesRow(t.Words) && !j.namedElse(i, t.Words) && !j.assumedOf(t.Words) {
			j.assume(ConditionFails, t.Words, num.Num{})
		}
	}
}

// assumedOf reports whether an assumption for words is listed already, alone or with their award.
func (j *judge) assumedOf(words string) bool {
	return slices.ContainsFunc(j.assumed, func(a Assumption) bool { return a.Code == ConditionFails && strings.Contains(a.Words, words) })
}

// assumeBeside says of clause k, beside the grade of clause i that the actual named, that the fault
// it counts or the bonus it gives is none that is known of.
func (j *judge) assumeBeside(k, i int, c Clause) {
	if k == i || j.r.Kind != Choice {
		return
	}
	t, text := c.When.(Text)
	switch a := c.Then.(type) {
	case Bonus:
		if !text || t.Exempt {
			return
		}
	case Step:
		if !isAlways(c.When) || a.Add || a.What != Events && a.What != Missing {
			return
		}
	default:
		return
	}
	j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
}

// otherThanCounted reports whether words tell an event of another thing than the row counts in
// tiers of its own: 发生安全事故的不得分 beside 1-3个火点得3分.
func (j *judge) otherThanCounted(t Text) bool {
	if j.row.Level3 == "" || j.sharesRow(t.Words) {
		return false
	}
	return slices.ContainsFunc(j.r.Clauses, countTier)
}

// ownFault reports whether a fault in words is of the same as the row, which did not reach its
// plan: 发现不合格 in the row of a 合格率.
func (j *judge) ownFault(t Text) bool {
	if !j.hasT || !j.hasV || !endsInAny(t.Words, faultTails()) {
		return false
	}
	for _, group := range aspectGroups() {
		if containsAny(j.row.Level3, group...) && containsAny(t.Words, group...) {
			met, _ := j.targetReached()
			return met == no
		}
	}
	return false
}

// bonusCounted reports whether something may come on top of full marks by what the tiers compare,
// not by words alone.
func (r Rule) bonusCounted() bool {
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Bonus:
			if _, text := c.When.(Text); !text {
				return true
			}
		case Step:
			if a.Bonus {
				return true
			}
		}
	}
	return false
}
