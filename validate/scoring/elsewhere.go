package scoring

import (
	"slices"
	"strings"
)

// leaveElsewhere leaves out of a scoring by a number or a day the faults of another thing than
// the row counts (质量不达标的扣2分, 每缺1项资料扣0.5分 in a row of 公里): neither the number nor
// the plan that it misses says anything of them, so that they are taken not to have happened,
// which is an assumption. By words they are words like others.
func (j *judge) leaveElsewhere() {
	if j.r.Kind != Choice || j.a.kind == isParts || len(j.r.Clauses) < 2 {
		return
	}
	var at, gain []int
	for i, c := range j.r.Clauses {
		if j.elsewhere(i, c) {
			at = append(at, i)
		}
		if m, ok := c.When.(Met); ok && !m.Not && !m.OnTime && gains(c.Then) && !(j.rate && containsAny(m.Words, sureRates()...)) && j.otherAspect(i, m.Words) {
			gain = append(gain, i)
		}
	}
	if len(gain) > 0 && j.speaksOfRow(append(gain, at...)) && j.a.kind != isWords {
		c := j.r.Clauses[gain[0]]
		j.unknown = Reason{Code: WhyCondition, Words: c.When.(Met).Words, At: c.At}
	}
	if len(at) == 0 || !j.speaksOfRow(at) {
		return
	}
	if j.a.kind == isWords {
		for _, i := range at {
			c := j.r.Clauses[i]
			if m, ok := c.When.(Met); ok {
				c.When = Text{Words: m.Words}
				j.put(i, c)
			}
		}
		return
	}
	j.unshare()
	for _, i := range slices.Backward(at) {
		c := j.r.Clauses[i]
		if s, ok := c.Then.(Step); ok && j.a.kind == isNumber && sameCounter(s.Every.Unit, j.a.q.Unit) {
			j.unknown = Reason{Code: WhyUnit, Words: j.a.words, Want: []string{j.row.Unit}} // 1起 in a row of 件
		}
		j.elsewheres = append(j.elsewheres, c.At)
		j.r.Clauses = slices.Delete(j.r.Clauses, i, i+1)
	}
	slices.Reverse(j.elsewheres)
}

// speaksOfRow reports whether clauses are left that the row's own actual is judged by.
func (j *judge) speaksOfRow(without []int) bool {
	for i, c := range j.r.Clauses {
		if slices.Contains(without, i) {
			continue
		}
		if _, step := c.Then.(Step); step || gains(c.Then) || j.sharesRow(j.r.saidAt(c.At)) {
			return true
		}
	}
	return false
}

// clauseIn is the number of a clause of the judge in the rule it came from.
func (j *judge) clauseIn(r Rule, i int) int {
	if i < 0 || len(j.elsewheres) == 0 && len(j.excused) == 0 {
		return i
	}
	for k, c := range r.Clauses {
		if slices.Contains(j.elsewheres, c.At) || slices.Contains(j.excused, c.At) {
			continue
		}
		if i == 0 {
			return k
		}
		i--
	}
	return -1
}

// elsewhere reports whether clause i takes points for a fault of another thing than the row
// counts.
func (j *judge) elsewhere(i int, c Clause) bool {
	if c.Part > 0 {
		return false
	}
	if s, ok := c.Then.(Step); ok {
		return isAlways(c.When) && j.otherFaults(i, s)
	}
	if !isZero(c.Then) && !isDeduct(c.Then) {
		return false
	}
	switch w := c.When.(type) {
	case Met:
		switch {
		case !w.Not:
		case w.OnTime:
			return j.otherDuty(i, w)
		default:
			return j.otherAspect(i, w.Words)
		}
	case Within:
		return j.otherBudget(i, w)
	}
	return false
}

// otherAspect reports whether words say that something was not good enough (质量不达标) of which
// neither the row speaks nor a figure of the sentence.
func (j *judge) otherAspect(i int, words string) bool {
	for _, group := range aspectGroups() {
		if !containsAny(words, group...) {
			continue
		}
		if containsAny(j.row.Level3, group...) || j.row.Type == qualitative && containsAny(j.row.Target, group...) {
			return false
		}
		return !j.saidBeside(i, group)
	}
	return false
}

// Aspect reports whether a condition names what was good enough or not (质量不达标): in a row
// that is about something else it does not speak of the row's value.
func (m Met) Aspect() bool {
	return slices.ContainsFunc(aspectGroups(), func(group []string) bool { return containsAny(m.Words, group...) })
}

// saidBeside reports whether another clause that compares or counts has one of the words.
func (j *judge) saidBeside(i int, words []string) bool {
	for k, c := range j.r.Clauses {
		_, met := c.When.(Met)
		_, text := c.When.(Text)
		if _, step := c.Then.(Step); (met || text) && !step {
			continue
		}
		if k != i && containsAny(j.r.saidAt(c.At), words...) {
			return true
		}
	}
	return false
}

// otherDuty reports whether something was not done in time (未按时报送) that is neither what the
// row nor what another clause speaks of, which has a time of its own.
func (j *judge) otherDuty(i int, m Met) bool {
	duty := dutyOf(m.Words)
	if duty == "" || j.sharesRow(duty) {
		return false
	}
	timed := false
	for k, c := range j.r.Clauses {
		if k == i {
			continue
		}
		if sharesWord(duty, j.r.saidAt(c.At)) {
			return false
		}
		timed = timed || j.timed && gains(c.Then) || tellsTime(c)
	}
	return timed
}

// dutyOf is what was not done in time, "" where that is no more than finishing.
func dutyOf(words string) string {
	s := stripTail(words)
	cut := 0
	for _, w := range lateLeads() {
		if strings.HasPrefix(s, w) {
			cut = max(cut, len(w))
		}
	}
	s = s[cut:]
	if cut == 0 || len([]rune(s)) < 2 || containsAny(s, finishedWords()...) {
		return ""
	}
	return s
}

// tellsTime reports whether a clause is judged by a day or by how late it is.
func tellsTime(c Clause) bool {
	if s, ok := c.Then.(Step); ok && (s.What == Late || s.What == Early) {
		return true
	}
	if m, ok := c.When.(Met); ok && m.OnTime {
		return true
	}
	for w := range withins(c.When) {
		if w.What == Day || w.What == Late {
			return true
		}
	}
	return false
}

// otherBudget reports whether a range says that more money was spent than planned in a row
// that counts none.
func (j *judge) otherBudget(i int, w Within) bool {
	if w.What != Over || !containsAny(w.Words, moneyWords()...) || j.row.Type == qualitative || !j.hasT {
		return false
	}
	if j.rowOfMoney() && !(j.rate && endsInAny(j.row.Level3, growthNames())) {
		return false
	}
	for k, c := range j.r.Clauses {
		if k != i && gains(c.Then) && containsAny(j.r.saidAt(c.At), moneyWords()...) {
			return false
		}
	}
	return true
}

// sharesRow reports whether words share one with the row's name or, in a row of words, with its
// value.
func (j *judge) sharesRow(words string) bool {
	return sharesWord(words, j.row.Level3) || j.row.Type == qualitative && sharesWord(words, j.row.Target)
}
