package scoring

// noneOfThem passes over 均不符合的0分 behind judgements on different sides of a thing, each with
// points of its own (资料真实的1分，完整的1分，准确的1分): it says what none of them makes anyway.
func (p *parser) noneOfThem() {
	cs := p.rule.Clauses
	n := len(cs) - 1
	if n < 2 || p.marks > 0 || !isZero(cs[n].Then) || !p.deniesAll(cs[n]) {
		return
	}
	seen := map[string]bool{}
	for _, c := range cs[:n] {
		t, ok := c.When.(Text)
		_, fixed := c.Then.(Points)
		if !ok || !fixed || t.Exempt || !gains(c.Then) {
			return
		}
		side := ""
		for _, w := range aspectJudgements() {
			if len(t.Words) >= len(w) && t.Words[len(t.Words)-len(w):] == w && !shaded(w, t.Words) {
				side = w
			}
		}
		if side == "" || seen[side] {
			return
		}
		seen[side] = true
	}
	p.rule.Passed = append(p.rule.Passed, cs[n].At)
	p.rule.Clauses = cs[:n:n]
}

// deniesAll tells 均不符合 and 都未做到, and nothing more.
func (p *parser) deniesAll(c Clause) bool {
	said := heldWords(c.When)
	if before := p.rule.saidBefore(c.At.From, 1); oneOf(before, heldAlls()) {
		said = before + said
	}
	h, ok := readHeld(said)
	return ok && h.lacks && h.all && !h.notAll && !h.some && !h.up && !h.under && h.count < 0
}
