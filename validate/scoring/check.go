package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// Check finds what is wrong with a sentence, alone and in its row. Row fields
// that are empty are not held against it.
func Check(r Rule, row Row) []Finding {
	c := &checker{r: r, row: row, j: newJudge(r, row, Actual{})}
	for _, check := range [...]func(){c.unread, c.points, c.open, c.steps, c.target, c.sign, c.grades, c.tiers} {
		check()
	}
	return c.out
}

type checker struct {
	r   Rule
	row Row
	j   *judge
	out []Finding
}

func (c *checker) add(code FindingCode, at Span, want ...string) {
	for _, f := range c.out {
		if f.Code == code && f.At == at {
			return
		}
	}
	c.out = append(c.out, Finding{code, at, c.r.textAt(at), want})
}

func (c *checker) unread() {
	for _, s := range c.r.Unread {
		c.add(Unreadable, s)
	}
	if at, ok := c.r.doubtIn(c.row); ok {
		c.add(Unreadable, at)
	}
	if len(c.r.Clauses) == 0 && len(c.r.Unread) == 0 {
		c.add(Unreadable, Span{0, len([]rune(c.r.Text))})
	}
}

// points: no full marks, or two different ones, which are never rescaled.
func (c *checker) points() {
	switch {
	case !c.r.HasFull:
		c.add(NoPoints, Span{})
	case len(c.r.Rivals) > 0:
		want := []string{c.r.Full.Plain()}
		for _, n := range c.r.Rivals {
			want = append(want, n.Plain())
		}
		c.add(NoPoints, c.r.FullAt, want...)
	}
}

func (c *checker) open() {
	for _, cl := range c.r.Clauses {
		o, ok := cl.Then.(Open)
		t, text := cl.When.(Text)
		switch {
		case ok && o.NoAmount:
			c.add(StepIncomplete, cl.At)
		case ok, text && t.Foreign && !c.j.foreignInTarget(t):
			c.add(Discretionary, cl.At)
		}
	}
}

// steps: a step needs a size and an amount, and should say what a started one
// counts where it can be partial (convention 7).
func (c *checker) steps() {
	for _, cl := range c.r.Clauses {
		s, ok := cl.Then.(Step)
		switch {
		case !ok:
		case s.NoBy || s.NoEvery:
			c.add(StepIncomplete, cl.At)
		case s.Part == PartUnsaid && s.Divisible():
			c.add(PartialUndefined, cl.At)
		}
	}
}

// Divisible reports whether a step can be reached in part: 10天, 10%, 1个百分点,
// but not 1项, 1次 or 1天.
func (s Step) Divisible() bool {
	if !s.Every.N.Equal(one()) {
		return true
	}
	switch s.Every.Unit.Kind {
	case Count, Calendar, Workday:
		return false
	case Bare:
		return s.What == Short || s.What == Over || s.What == Gap
	}
	return true
}

// target: a number or a day of the full-marks clause that is not the row's.
func (c *checker) target() {
	if p, ok := c.r.otherPlan(c.row); ok && c.j.hasT {
		c.add(TargetConflict, p.At, p.Is.N.Plain())
	}
	if c.r.Kind != Choice {
		return
	}
	for _, cl := range c.r.Clauses {
		if !c.j.isTop(cl) {
			continue
		}
		for w := range withins(cl.When) {
			switch {
			case w.What == Day:
				c.targetDay(cl, w)
			case w.What == Value, w.Rate.Name != "" && !c.j.countsAmounts():
				c.targetNumber(cl, w)
			}
		}
		return
	}
}

func (c *checker) targetDay(cl Clause, w Within) {
	days := num.FindDays(num.Fold(c.row.Target))
	if len(days) == 0 || !w.Ranges[0].Hi.Set {
		return
	}
	d := days[len(days)-1]
	row, ok := c.j.dayOf(DayRef{d.Year, d.Month, d.Day, d.Shift, d.LastDay})
	said, ok2 := c.j.dayOf(w.Ranges[0].Hi.Date)
	at := cl.At
	if c.r.dueAt.To > 0 {
		at = c.r.dueAt
	}
	if ok && ok2 && !row.Equal(said) {
		c.add(TargetConflict, at, row.Chinese())
	}
}

func (c *checker) targetNumber(cl Clause, w Within) {
	if !c.j.hasT || w.Trend {
		return
	}
	r := w.Ranges[0]
	b := r.Lo
	if c.j.costs() && r.Hi.Set || !b.Set {
		b = r.Hi
	}
	if !b.Set || b.Target {
		return
	}
	want := c.j.target
	n := b.At.N
	switch {
	case b.At.Unit.Kind == Percent && (!c.j.rate || w.Of == OfTarget):
		want = num.Int(100)
	case !c.j.rate && c.row.Unit != "":
		x, ok := convert(b.At, unitOf(c.row.Unit))
		if !ok {
			return
		}
		n = x
	}
	if !n.Equal(want) {
		c.add(TargetConflict, cl.At, c.row.Target)
	}
}

// sign: a formula, a step or a top tier that rewards the wrong direction.
func (c *checker) sign() {
	up := c.row.Type == signGE || c.row.Type == signGT
	down := c.j.costs()
	if !up && !down {
		return
	}
	for _, cl := range c.r.Clauses {
		wrong := false
		switch a := cl.Then.(type) {
		case Formula:
			wrong = c.j.contradicts(a.Expr)
		case Step:
			wrong = !a.Add && (up && a.What == Over || down && a.What == Short && a.Every.Unit.Kind != Count && !a.Lags())
		default:
			if w, ok := cl.When.(Within); ok && c.r.Kind == Choice && c.j.isTop(cl) && w.What == Value && len(w.Ranges) == 1 && !w.Ranges[0].Exact {
				r := w.Ranges[0]
				wrong = up && r.Hi.Set && !r.Lo.Set || down && r.Lo.Set && !r.Hi.Set
			}
		}
		if wrong {
			c.add(SignConflict, cl.At, c.row.Type)
		}
	}
}

// grades: the 定性 target is none of the sentence's grades.
func (c *checker) grades() {
	if c.row.Type != qualitative || strings.TrimSpace(c.row.Target) == "" || c.r.Kind != Choice {
		return
	}
	var names []string
	for _, cl := range c.r.Clauses {
		t, ok := cl.When.(Text)
		if !ok {
			if isElse(cl.When) {
				continue
			}
			return
		}
		if !t.Exempt && !saysNone(t.Words) {
			names = append(names, t.Words)
		}
	}
	target := clean(string(num.Fold(c.row.Target)))
	if len(names) < 2 || len(num.FindDays(num.Fold(c.row.Target))) > 0 {
		return
	}
	c.j.a = Actual{words: target}
	if c.j.named() >= 0 || nearGrade(target, names) {
		return
	}
	c.add(GradeMissing, Span{}, names...)
}

// nearGrade reports whether the target ends in a grade, its subject before it.
func nearGrade(s string, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool {
		p, ok := strings.CutSuffix(plain(s), plain(n))
		return ok && endsWord(p)
	})
}
