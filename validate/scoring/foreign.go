package scoring

import "strings"

// foreignGoals makes somebody else's marks of 达到省定目标得10分，达到国家目标得8分: the row
// has one value, which cannot be two marks (convention 17). One mark alone is
// taken to be the row's.
func (p *parser) foreignGoals() {
	if len(p.rule.marks()) < 2 {
		return
	}
	for i, c := range p.rule.Clauses {
		if m, ok := c.When.(Met); ok && goalOf(m.Words) != "" {
			p.rule.Clauses[i].When = Text{Words: m.Words, Foreign: true}
		}
	}
}

// marks are the different marks that the conditions name: goals of the state,
// the province, the city, averages, earlier years, and the row's own value.
func (r Rule) marks() []string {
	var out []string
	for _, c := range r.Clauses {
		mark := ""
		switch w := c.When.(type) {
		case Met:
			mark = goalOf(w.Words)
			if mark == "" && gains(c.Then) && !w.Not && containsAny(w.Words, ownGoals()...) {
				mark = w.Words
			}
		case Text:
			mark = goalOf(w.Words)
			switch {
			case mark != "" && !w.Foreign && !containsAny(w.Words, reachedVerbs()...):
				mark = ""
			case mark == "" && w.Foreign:
				mark = foreignName(w.Words)
			}
		}
		if mark != "" {
			out = addMark(out, mark)
		}
	}
	return out
}

// addMark adds a mark unless one of the same name, said longer or shorter, is
// among them (平均水平 and 全市平均水平).
func addMark(marks []string, m string) []string {
	for i, o := range marks {
		if strings.HasSuffix(o, m) {
			return marks
		}
		if strings.HasSuffix(m, o) {
			marks[i] = m
			return marks
		}
	}
	return append(marks, m)
}

// foreignInTarget reports whether somebody else's figure (全市平均水平) stands in
// 指标值, so that comparing with it is comparing with the target.
func (j *judge) foreignInTarget(c Text) bool {
	return c.Foreign && j.hasT && j.row.Type != qualitative && foreignSide(c.Words) != 0 && len(j.r.marks()) < 2
}

func (j *judge) foreign(c Text) (truth, Reason, bool) {
	if !j.foreignInTarget(c) {
		return open, Reason{}, false
	}
	if !j.hasV {
		return open, j.vWhy, true
	}
	j.assume(MarkInTarget, c.Words, j.target)
	j.used.mark, j.foreignWords = true, c.Words
	d := j.v.Cmp(j.target)
	switch foreignSide(c.Words) {
	case wGE:
		return truthOf(d >= 0), Reason{}, true
	case wGT:
		return truthOf(d > 0), Reason{}, true
	case wLE:
		return truthOf(d <= 0), Reason{}, true
	case wEQ:
		return truthOf(d == 0), Reason{}, true
	}
	return truthOf(d < 0), Reason{}, true
}
