package scoring

import "strings"

// apartThings leaves unread what would be a choice though two of its awards are the same
// judgement on different things (方案合理得3分，预算合理得2分，不合理不得分): both may hold, and what
// they give together is not said.
func (p *parser) apartThings() {
	if p.rule.Kind != Choice || p.marked {
		return
	}
	cs := p.rule.Clauses
	met := false
	for i, c := range cs {
		if m, is := c.When.(Met); is && !m.Not && !m.OnTime && gains(c.Then) {
			met = true
		}
		t, ok := c.When.(Text)
		if _, fixed := c.Then.(Points); !ok || !fixed || !gains(c.Then) || t.Exempt {
			continue
		}
		if met && isApproval(plain(t.Words)) && !p.exclusive() {
			p.unread(c.At) // 完成得5分，验收合格得3分
		}
		for _, d := range cs[:i] {
			o, also := d.When.(Text)
			if _, fixed := d.Then.(Points); also && fixed && gains(d.Then) && !o.Exempt && otherSubject(plain(o.Words), plain(t.Words)) && !p.exclusive() {
				p.unread(c.At)
			}
		}
	}
}

// isApproval reports whether words say that what was done was found good: 验收合格.
func isApproval(s string) bool {
	return containsAny(s, approvalWords()...) && !startsNot(s) && !isGradeWord(s) && !strings.ContainsAny(s, denyingRunes+nuanceRunes)
}

// otherSubject reports whether two phrases judge different things alike: 方案合理, 预算合理.
func otherSubject(a, b string) bool {
	for _, w := range aspectJudgements() {
		x, okX := strings.CutSuffix(a, w)
		y, okY := strings.CutSuffix(b, w)
		if !okX || !okY {
			continue
		}
		v, saidX := withoutDegree(x)
		_, saidY := withoutDegree(y)
		return !saidX && !saidY && len([]rune(v)) >= 2 && len([]rune(y)) >= 2 && differentSubjects([]string{x, y}) &&
			!endsInAny(x, degreeLeads()) && !endsInAny(y, degreeLeads()) && !containsAny(x+y, levelNames()...)
	}
	return false
}
