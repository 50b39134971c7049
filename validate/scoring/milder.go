package scoring

import "jixiaobot/validate/num"

// milderCases takes 及时整改, 整改完成 beside a step that counts events for words on an event, not
// for the plan or its deadline: 每发生一次扣2分，及时整改的扣1分.
func (p *parser) milderCases() {
	counts := false
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		counts = counts || ok && !s.Add && s.What == Events
	}
	if !counts {
		return
	}
	for i, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		if _, step := c.Then.(Step); !ok || step || m.Not || !containsAny(m.Words, mendingWords()...) {
			continue
		}
		if takes(c.Then) || ignored(p.rule.saidAt(c.At)) {
			p.rule.Clauses[i].When = Text{Words: stripTail(m.Words)}
		}
	}
}

// assumeUnmended names the milder case that the actual says nothing of (整改到位的不扣分) where
// something happened, and it is taken not to be that case.
func (j *judge) assumeUnmended(c Clause, t truth) {
	if w, ok := c.When.(Text); ok && t == no && (containsAny(w.Words, mendingWords()...) || containsAny(w.Words, mildWords()...)) && !startsNot(w.Words) {
		j.assume(ConditionFails, w.Words, num.Num{})
	}
}

// graveCase tells words for the graver case of what is counted: 情节严重, 性质恶劣. Words that
// begin with a cause of their own (因工作失误造成严重后果) are another thing.
func graveCase(s string) bool {
	return startsWithAny(s, gravityNames()) && containsAny(s, gravityWords()...)
}

// happened reports whether the actual is a number of events above 0.
func (j *judge) happened() bool {
	n, why := j.events(false)
	return why.Code == WhyNone && n.Sign() > 0
}

// untaken names the deductions beside the entries of a checklist that the answer says
// nothing of (未归档扣1分), which are taken not to have occurred. One for no more than that an
// entry does not hold (按时报送得2分，未按时报送扣1分) did occur where it does not.
func (j *judge) untaken() Reason {
	for _, c := range j.r.Clauses {
		a, given := j.a.parts[c.Part]
		if !takes(c.Then) || given && a.kind != isHeld {
			continue
		}
		held, denied := j.deniedEntry(c)
		switch {
		case len(j.a.parts) < j.r.Parts && j.lacksEntry(c):
			return Reason{Code: WhyReadings, At: c.At}
		case denied && !held:
			return Reason{Code: WhyReadings, At: c.At}
		case !denied:
			j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
		}
	}
	return Reason{}
}

// deniedEntry is whether the answer says that the entry holds which a deduction denies.
func (j *judge) deniedEntry(c Clause) (held, denied bool) {
	for _, d := range j.r.Clauses {
		if gains(d.Then) && deniesWords(c.When, d.When) {
			_, held = j.a.parts[d.Part]
			return held || j.a.all, true
		}
	}
	return false, false
}
