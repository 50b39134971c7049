package scoring

import "strings"

// stages reports whether points are given for several things each done in time (按时开工得3分，
// 按时完工得5分), which add up and which no one day answers. Beside anything else that is said of
// lateness they stay unread: whose it is is not said.
func (p *parser) stages() bool {
	var names []string
	n := 0
	for _, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		if pts, fixed := c.Then.(Points); !ok || !fixed || !m.OnTime || m.Not || pts.Hi.Sign() <= 0 {
			continue
		}
		n++
		names = append(names, stageOf(m.Words))
	}
	if n < 2 || !distinct(names) || nested(names) || !differentSubjects(names) || p.exclusive() {
		return false
	}
	if n == len(p.rule.Clauses) {
		return true
	}
	for _, c := range p.rule.Clauses {
		if gains(c.Then) {
			p.unread(c.At)
		}
	}
	return false
}

// stageOf is what is done in time: 开工 of 项目按期开工.
func stageOf(s string) string {
	s = plain(s)
	for _, w := range inTimeWords() {
		s = strings.ReplaceAll(s, w, "")
	}
	return s
}

// oftenGraded leaves unread what is awarded for every quarter or month (每季度考核优秀得2.5分，
// 良好得2分，满分10分): one answer says nothing of the others.
func (p *parser) oftenGraded() {
	first, n := -1, 0
	for i, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || pts.Hi.Sign() <= 0 {
			continue
		}
		if n++; n == 1 && p.eachPeriod(c.When) {
			first = i
		}
	}
	if first < 0 || p.rule.Kind != Choice {
		return
	}
	top, _, _ := p.topTier()
	if n > 1 && !p.whole() || len(p.said) > 0 && top.Cmp(p.rule.Full) < 0 {
		p.unread(p.rule.Clauses[first].At)
	}
}

// whole reports whether some clause gives what was said to be full marks.
func (p *parser) whole() bool {
	top, _, ok := p.topTier()
	return ok && len(p.said) > 0 && top.Equal(p.rule.Full)
}

// eachPeriod reports whether a condition is on every quarter, month … by itself.
func (p *parser) eachPeriod(c Cond) bool {
	words := ""
	switch c := c.(type) {
	case Text:
		words = c.Words
	case Within:
		if c.What != Value || c.Ranges[0].anyEnd().At.Unit.Kind == Count && c.Ranges[0].anyEnd().At.Unit.Text != pointSaid {
			return false
		}
		words = c.Words
	}
	return startsWithAny(words, everyPeriods()) && !containsAny(words, everyOne()...)
}

// headedEntries leaves unread a list of which the points of several entries were taken for
// headings, as 每发现一处不符合扣0.5分 stands behind them: ①立项规范（2分）②资料完整（2分）.
func (p *parser) headedEntries() {
	if p.heads < 2 {
		return
	}
	for _, c := range p.rule.Clauses {
		p.unread(c.At)
	}
}
