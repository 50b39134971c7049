package export

import (
	"slices"

	"jixiaobot/validate/form"
)

// join merges the column of 绩效指标, and the runs of neighbouring indicators of the
// same 一级 and, within it, of the same 二级. A run that goes on on another page
// begins again there.
func (p *plan) join(is []form.Indicator) {
	p.merge(merge{1, headRow, headRow + len(is)})
	p.joinRuns(is, 2, func(a, b form.Indicator) bool {
		return a.Level1 != "" && a.Level1 == b.Level1
	})
	p.joinRuns(is, 3, func(a, b form.Indicator) bool {
		return a.Level2 != "" && a.Level2 == b.Level2 && a.Level1 == b.Level1
	})
}

// joinRuns merges the runs of one column. A missing level is never part of a run:
// merged, it could not be told from the one above.
func (p *plan) joinRuns(is []form.Indicator, col int, same func(a, b form.Indicator) bool) {
	first := headRow + 1
	for from := 0; from < len(is); {
		to := from + 1
		for to < len(is) && same(is[to-1], is[to]) && !slices.Contains(p.breaks, first+to) {
			to++
		}
		p.merge(merge{col, first + from, first + to - 1})
		from = to
	}
}

// merge joins rows of a column: only the first keeps its text, and the last gets
// higher when all of them together are too low for it.
func (p *plan) merge(m merge) {
	if m.from >= m.to {
		return
	}
	p.merges = append(p.merges, m)
	for r := m.from + 1; r <= m.to; r++ {
		p.rows[r-1].cells[m.col-1].text = ""
	}
	c := p.rows[m.from-1].cells[m.col-1]
	need, _ := fit(c.text, p.width(c), c.look.printSize())
	last := &p.rows[m.to-1]
	last.height = min(maxHeight, last.height+max(0, need-p.height(m.from-1, m.to)))
}
