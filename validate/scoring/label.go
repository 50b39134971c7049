package scoring

import "strings"

// labelBefore reports whether the words right before 得分= at i may be only a label of the
// formula (满意度得分=…); whether the row is called that the judge decides.
func (p *parser) labelBefore(i int) bool {
	k := len(p.pend) - 1
	if k < 0 || p.marks > 0 || !p.toks[i].is(wFormula) && !p.toks[i].is(wRate) {
		return false
	}
	last := p.pend[k]
	if p.toks[i].is(wRate) && !last.is(wText) {
		return false // 审计项目计划完成率×10分
	}
	return last.to == p.toks[i].from && !last.is(wComma, wColon, wSemi, wList, wCloseP)
}

// nameBeforeBy reports whether a name stands right before 按实际数与计划数之比乘以8分计 at i, which
// may be only what the row is called.
func (p *parser) nameBeforeBy(i int) bool {
	k := len(p.pend) - 1
	return p.toks[i].is(wBy) && !p.toks[i].is(wPro) && k == 0 && p.marks == 0 && p.pend[k].is(wText) && p.pend[k].to == p.toks[i].from
}

// labelled notes it in the condition read of them.
func labelled(c Cond) Cond {
	switch w := c.(type) {
	case Text:
		w.Label = true
		return w
	case All:
		k := len(w.Parts) - 1
		if t, ok := w.Parts[k].(Text); ok {
			t.Label = true
			w.Parts = append(append([]Cond{}, w.Parts[:k]...), t)
		}
		return w
	}
	return c
}

// dropLabel drops the label of the only formula that has one, where it names what the row
// measures.
func (j *judge) dropLabel() {
	at := -1
	for i, c := range j.r.Clauses {
		if _, ok := labelOf(c); ok && at >= 0 {
			return // 满意度得分=…，完成率得分=…: two figures
		} else if ok {
			at = i
		}
	}
	if at < 0 {
		return
	}
	c := j.r.Clauses[at]
	if name, _ := labelOf(c); !j.isCalled(name) {
		return
	}
	c.When = withoutLabel(c.When)
	j.put(at, c)
}

// labelOf is the label of a formula.
func labelOf(c Clause) (string, bool) {
	if _, ok := c.Then.(Formula); !ok {
		return "", false
	}
	last := c.When
	if a, ok := last.(All); ok {
		last = a.Parts[len(a.Parts)-1]
	}
	t, ok := last.(Text)
	return t.Words, ok && t.Label
}

// withoutLabel is what is left of a condition.
func withoutLabel(c Cond) Cond {
	a, ok := c.(All)
	switch {
	case !ok:
		return Always{}
	case len(a.Parts) == 2:
		return a.Parts[0]
	}
	a.Parts = a.Parts[:len(a.Parts)-1]
	return a
}

// isCalled reports whether words name what the row measures. A 完成率 is worked out of any
// amount.
func (j *judge) isCalled(name string) bool {
	name = strings.TrimPrefix(name, actualLead)
	switch {
	case len([]rune(name)) < 2 || harmlessLead(name):
		return false
	case j.row.Level3 == "":
		return subjectLike(name)
	}
	return strings.Contains(j.row.Level3, name) || strings.Contains(name, j.row.Level3) || !j.rate && j.hasT && oneOf(name, shareNames())
}
