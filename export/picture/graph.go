package picture

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A graph is what a curve shows: bars for words, columns for few whole numbers,
// else lines.
type graph struct {
	reading func(scoring.ReadingCode) string // words another reading; nil: it has no words
	scale
	window  window
	traces  []trace
	samples []sample // of an axis of whole numbers
	columns bool     // draw the samples as columns
	bars    []bar
	knots   []num.Num // places worth a label on the axis
	top     num.Num   // the greatest score and the least, or 0
	bottom  num.Num
	gaps    bool     // some places of the window have no score
	partial bool     // bars of a rule that counts numbers besides
	holes   []window // where there is a score that is not drawn: it could not be followed
	actual  actual
}

// An actual is the one asked for.
type actual struct {
	text  string // as typed, shortened; empty when none is asked for
	x     num.Num
	shown bool // it has a place in the picture
	bar   int  // its bar, from 1; 0 none
	outcome
}

// A bar is a grade or an entry of a list with its score.
type bar struct {
	name   string
	target bool
	outcome
}

// graph chooses how a rule is drawn and asks for all scores.
func (a *asker) graph(asked string) (graph, error) {
	if len(a.rule.Clauses) == 0 || len(a.rule.Unread) > 0 {
		a.ask(a.rule.At(a.row, a.target()))
		return graph{}, a.noScore()
	}
	var g graph
	found := false
	if a.rule.Kind == scoring.Choice && !a.wordsFirst() {
		g, found = a.byScale(asked)
	}
	if !found {
		g = graph{scale: scale{asker: a}, bars: a.bars(), partial: a.measures()}
		found = len(g.bars) > 0
	}
	if !found && (a.rule.Kind != scoring.Choice || a.wordsFirst()) {
		g, found = a.byScale(asked)
	}
	if !found {
		return graph{}, a.noScore()
	}
	g.answer(asked)
	g.limits()
	if a.asked > maxAsked {
		return graph{}, a.noScore() // what was not asked would be drawn as no score
	}
	return g, nil
}

// measures reports whether some condition of a choice compares numbers or ranks.
func (a *asker) measures() bool {
	return a.rule.Kind == scoring.Choice && slices.ContainsFunc(a.rule.Clauses, func(c scoring.Clause) bool {
		switch c.When.(type) {
		case scoring.Within, scoring.Rank, scoring.All:
			return true
		}
		_, step := c.Then.(scoring.Step)
		return step
	})
}

// target is the number of 指标值; 0 when it is none.
func (a *asker) target() num.Num {
	n, _ := num.Parse(a.row.Target)
	return n
}

// wordsFirst reports whether the target is one of the grades of the sentence.
func (a *asker) wordsFirst() bool {
	want := strings.TrimSpace(a.row.Target)
	return want != "" && slices.ContainsFunc(a.rule.Grades(), func(w string) bool { return strings.TrimSpace(w) == want })
}

// byScale draws the rule over the first axis on which its score changes.
func (a *asker) byScale(asked string) (graph, bool) {
	for _, s := range a.scales() {
		var g graph
		var ok bool
		if s.whole {
			g, ok = s.wholes(asked)
		} else {
			g, ok = s.lines(asked)
		}
		if ok {
			return g, true
		}
	}
	return graph{}, false
}

// lines draws an axis of amounts. Where only whole numbers have a score they are
// drawn one by one.
func (s scale) lines(asked string) (graph, bool) {
	turns := s.turns()
	if s.onlyWhole(turns) {
		s.whole = true
		return s.wholes(asked)
	}
	w := s.window(turns)
	counts := s.counts()
	if counts && integer(w.span()) < mostColumns {
		s.whole = true
		return s.wholes(asked)
	}
	if n, ok := s.place(asked); ok && asked != "" {
		w = w.include(n)
	}
	g := graph{scale: s, window: w}
	knots := s.knots(w, turns)
	for _, code := range codes(knots) {
		g.traces = append(g.traces, s.traceOf(knots, code))
	}
	for i, k := range knots {
		if i > 0 && i < len(knots)-1 {
			g.knots = append(g.knots, k.x)
		}
		g.gaps = g.gaps || k.here.blank()
		for n, x := range k.behind {
			g.gaps = g.gaps || x.blank()
			if x.hole {
				g.holes = append(g.holes, window{k.behind[n-1].x, x.x})
			}
		}
	}
	if counts && (len(g.traces) > 1 || g.leaky()) {
		s.whole = true // the other readings, or what changes too often, are only between whole numbers
		if g, ok := s.wholes(asked); ok {
			return g, true
		}
	}
	return g, g.varied()
}

// counts reports whether the actuals are whole things: 个 or 场, not 万件, and no
// target or step is a fraction, as of 名 for each ten thousand.
func (s scale) counts() bool {
	factor, _ := num.Scale(s.unit)
	if scoring.UnitOf(s.unit).Kind != scoring.Count || !factor.Equal(num.Int(1)) || !s.center().IsInt() {
		return false
	}
	for _, c := range s.rule.Clauses {
		if step, ok := c.Then.(scoring.Step); ok && step.Every.Unit.Kind != scoring.Percent && !step.Every.N.IsInt() {
			return false
		}
	}
	return true
}

// onlyWhole reports whether a rule has scores for whole numbers and none beside
// them.
func (s scale) onlyWhole(turns []turn) bool {
	known := false
	for _, t := range turns {
		if t.before.known || t.next.known {
			return false
		}
		known = known || t.here.known && t.x.IsInt()
	}
	return known
}

// varied reports whether the graph shows two different scores.
func (g graph) varied() bool {
	var first *value
	for _, t := range g.traces {
		for _, v := range t.values() {
			if first == nil {
				first = &v
			} else if !first.equal(v) {
				return true
			}
		}
	}
	return false
}

// values are all scores of a trace.
func (t trace) values() []value {
	var out []value
	for _, p := range t.pieces {
		for _, v := range p.points {
			out = append(out, v.value)
		}
	}
	for _, v := range t.alone {
		out = append(out, v.value)
	}
	return out
}

// leaky reports whether a hole is wide enough to be seen.
func (g graph) leaky() bool {
	least := g.window.span().Mul(num.Ratio(1, 400))
	return slices.ContainsFunc(g.holes, func(w window) bool { return w.span().Cmp(least) > 0 })
}

// limits finds the least and the greatest score drawn.
func (g *graph) limits() {
	if g.hasFull {
		g.top = g.full
	}
	take := func(v value) {
		if v.known {
			g.top, g.bottom = num.Max(g.top, v.hi), num.Min(g.bottom, v.lo)
		}
	}
	for _, t := range g.traces {
		for _, v := range t.values() {
			take(v)
		}
	}
	for _, b := range g.bars {
		take(b.value)
	}
	take(g.actual.value)
	if g.top.Cmp(g.bottom) <= 0 {
		g.top = g.bottom.Add(num.Int(1))
	}
}

// answer scores the actual asked for and finds its place.
func (g *graph) answer(asked string) {
	text := strings.TrimSpace(tidy(asked))
	if text == "" {
		return
	}
	g.actual = actual{text: shorten(text, 24), outcome: g.say(asked)}
	if len(g.bars) > 0 {
		g.actual.bar = g.barOf(asked)
		return
	}
	if n, ok := g.place(asked); ok && g.actual.known {
		g.actual.x, g.actual.shown = n, g.window.holds(n)
	}
}

// shorten is a text of at most n characters on one line.
func shorten(s string, n int) string {
	rs := []rune(strings.ReplaceAll(s, "\n", " "))
	if len(rs) > n {
		return string(rs[:n-1]) + "…"
	}
	return string(rs)
}
