package scoring

import (
	"slices"
	"strings"
)

// under is what a condition with a cause or a degree of its own (given) comes to: that there is no
// such case settles it, that there is one leaves it open.
func under(given string) func(truth, Reason) (truth, Reason) {
	return func(t truth, why Reason) (truth, Reason) {
		if given == "" || t != yes {
			return t, why
		}
		return open, Reason{Code: WhyCondition, Words: given}
	}
}

// givenCase reports whether a condition asks for a case of some kind, and there is a case.
func (j *judge) givenCase(c Cond) bool {
	switch c := c.(type) {
	case Met:
		t, _ := j.meets(c)
		return c.Given != "" && t == yes
	case Within:
		t, _ := j.within(c)
		return c.Given != "" && t == yes
	case Any:
		return slices.ContainsFunc(c.Parts, j.givenCase)
	case All:
		return slices.ContainsFunc(c.Parts, j.givenCase)
	}
	return false
}

// leaveGivens leaves out of a scoring what is excused where there is nothing to excuse: 经批准超出预算的不扣分,
// and nothing was exceeded.
func (j *judge) leaveGivens() {
	for i := len(j.r.Clauses) - 1; i >= 0; i-- {
		c := j.r.Clauses[i]
		if !gains(c.Then) || !isTier(c) || given(c.When) == "" || j.a.kind == isWords || j.a.kind == isParts {
			continue
		}
		if w, ok := c.When.(Within); ok && j.planItself(w) {
			w.What, w.Ranges = Value, []Range{{Lo: Bound{Target: true, Set: true}}}
			c.When = w
			j.put(i, c)
		}
		if t, _ := j.holds(c.When); t != no {
			continue
		}
		j.unshare()
		j.excused = append(j.excused, c.At)
		j.r.Clauses = slices.Delete(j.r.Clauses, i, i+1)
	}
}

// given is the cause or degree of a single condition, "" where it has none.
func given(c Cond) string {
	switch c := c.(type) {
	case Met:
		return c.Given
	case Within:
		return c.Given
	}
	return ""
}

// planItself reports whether a range names the row's plan behind 超出 (因政策调整超出300万元), which is
// no distance from it.
func (j *judge) planItself(w Within) bool {
	if w.What != Over || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !j.hasT {
		return false
	}
	x, why := j.markValue(mark{q: w.Ranges[0].Lo.At})
	return why.Code == WhyNone && x.Equal(j.target)
}

// tellsGiven reports whether an actual says a case with its cause or degree, as the sentence does.
func tellsGiven(said, given string) bool {
	said, given = plain(said), plain(given)
	_, _, ok := splitCase(said)
	return said == given || ok && strings.HasSuffix(given, said)
}
