package scoring

import "strings"

// amongSteps marks steps behind 其中 (每少1个扣1分；其中省级项目未完成的，每个扣2分): they count
// some of what another step counts, and a number alone does not say how many.
func (p *parser) amongSteps() {
	if !p.says(amongWord) {
		return
	}
	taking := false
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add {
			continue
		}
		led := p.rule.saidBefore(c.At.From, len([]rune(amongWord))) == amongWord
		if taking && (led || strings.HasPrefix(p.rule.saidAt(c.At), amongWord)) {
			if s.Among = true; led {
				p.rule.Clauses[i].At.From = c.At.From - len([]rune(amongWord))
			}
			p.rule.Clauses[i].Then = s
		}
		taking = true
	}
}

// waivedCases are the remarks on what does not count (如遇不可抗力可顺延, 剔除调减数), which are
// taken not to have been the case.
func (p *parser) waivedCases() {
	for _, at := range p.rule.Passed {
		if said := p.rule.saidAt(at); containsAny(said, waivers()...) {
			p.rule.waived = append(p.rule.waived, said)
		}
	}
}

// hasAmong reports whether some step counts part of what another one does.
func (r Rule) hasAmong() bool {
	return anyThen(r.Clauses, func(s Step) bool { return s.Among })
}
