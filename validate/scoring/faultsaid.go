package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// readFaults reads 2项不符合 and 不符合2项 beside 每有一项不符合扣1分: how many of the faults that the
// only step counts, in its own unit and words.
func (r Rule) readFaults(a Actual, s string) (Actual, bool) {
	step, ok := r.onlyFault()
	if !ok {
		return a, false
	}
	fault, unit := step.fault(), step.Every.Unit.Text
	if fault == "" {
		return a, false
	}
	if n := prefixLen([]rune(s), faultVerbs()); n > 0 {
		s = string([]rune(s)[n:])
	}
	number, rest := "", ""
	if behind, begins := strings.CutPrefix(s, fault); begins {
		number, rest = behind, fault
	} else if i := strings.Index(s, unit); i > 0 {
		number, rest = s[:i+len(unit)], stripTail(s[i+len(unit):])
	}
	q, err := num.ParseQuantity(number)
	if err != nil || q.Sign != "" || q.Value.Sign() < 0 || !q.Value.IsInt() || unitOf(q.Unit) != step.Every.Unit || !sameFault(rest, fault) {
		return a, false
	}
	a.kind, a.q = isNumber, Quantity{q.Value, unitOf(q.Unit)}
	a.short, a.event = step.What == Missing, step.What == Events
	return a, true
}

// onlyFault is the one step that takes for every fault; false where there are several, or
// where it is not the only one that takes.
func (r Rule) onlyFault() (Step, bool) {
	var only Step
	n := 0
	for _, c := range r.Clauses {
		if !takes(c.Then) {
			continue
		}
		s, ok := c.Then.(Step)
		if _, always := c.When.(Always); !ok || !always || s.What != Events && s.What != Missing || !s.Every.N.Equal(one()) || s.Every.Unit.Kind != Count || s.Every.Unit.Text == "" {
			return only, false
		}
		only, n = s, n+1
	}
	return only, n == 1
}

// fault is what a step counts without its verb, number and unit: 不符合 of 有一项不符合. Empty
// where that does not deny anything.
func (s Step) fault() string {
	_, fault, ok := strings.Cut(s.Words, s.Every.Unit.Text)
	if fault = stripTail(fault); !ok || !denies(fault) {
		return ""
	}
	return fault
}

// sameFault reports whether an actual says the fault in its words, shorter (未完成 for 指标未完成)
// or with what it does not comply with (不符合要求).
func sameFault(said, fault string) bool {
	switch {
	case said == fault:
		return true
	case !startsNot(said):
		return false
	case strings.HasSuffix(fault, said):
		return true
	}
	long, short := max(said, fault), min(said, fault) // a prefix comes before what it begins
	rest, ok := strings.CutPrefix(long, short)
	return ok && oneOf(rest, standardNames())
}
