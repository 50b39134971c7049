package picture

import (
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// How far an axis of whole numbers is followed: at most so many numbers, and not
// on when the score has been the same for so long.
const (
	mostWholes  = 420
	mostColumns = 24
)

// wholes draws an axis of whole numbers: columns where there are few, else lines
// with a dot at either end.
func (s scale) wholes(asked string) (graph, bool) {
	from, to, still := s.reach()
	var samples []sample
	same := 0
	for n := from; n <= to+mostWholes && len(samples) < mostWholes; n++ {
		x := sample{x: num.Int(int64(n)), outcome: s.at(num.Int(int64(n)))}
		if len(samples) > 0 && samples[len(samples)-1].equal(x.outcome) {
			same++
		} else {
			same = 0
		}
		samples = append(samples, x)
		if n > to && same >= still {
			break
		}
	}
	samples = s.trim(samples, asked)
	if len(samples) < 2 {
		return graph{}, false
	}
	g := graph{scale: s, samples: samples, columns: len(samples) <= mostColumns && s.of != days}
	g.window = window{samples[0].x, samples[len(samples)-1].x}
	for _, code := range codesOf(samples) {
		t := runs(samples, code)
		if code != "" {
			t = t.joined()
		}
		g.traces = append(g.traces, t)
	}
	for i, x := range samples {
		g.gaps = g.gaps || x.blank()
		if i > 0 && !x.value.equal(samples[i-1].value) {
			g.knots = append(g.knots, x.x)
		}
	}
	return g, g.varied()
}

// reach is the part of the axis that is looked at in any case, and how long the
// score must stay the same beyond it.
func (s scale) reach() (from, to, still int) {
	switch s.of {
	case days:
		from, to := -45, 0
		for _, d := range s.rule.Days(s.row) {
			if n := d.Sub(s.due); n > -mostWholes && n < mostWholes {
				from, to = min(from, n-30), max(to, n)
			}
		}
		return max(from, -mostWholes/2), to, 100
	case lateness:
		return -5, 5, 40
	case places:
		return 1, 5, 12
	case amounts:
		w := s.window(s.turns())
		from := max(0, integer(w.from))
		return from, min(integer(w.to)+1, from+mostWholes), 3
	}
	return 0, 2, 12
}

// trim cuts off what is the same at either end, but for a margin and the actual
// asked for.
func (s scale) trim(samples []sample, asked string) []sample {
	for s.of == lateness && len(samples) > 1 && samples[0].x.Sign() < 0 && samples[0].equal(samples[1].outcome) {
		samples = samples[1:] // early is as good as in time
	}
	if len(samples) == 0 {
		return nil
	}
	first, last := 1, len(samples)-1
	for first < len(samples) && samples[first].equal(samples[0].outcome) {
		first++
	}
	for last > 0 && samples[last-1].equal(samples[len(samples)-1].outcome) {
		last--
	}
	if first == len(samples) {
		return nil
	}
	margin := 2 + (last-first)/12
	switch s.of {
	case days:
		margin += 10
	case places, events, lacks:
		first = 0
	}
	if n, ok := s.place(asked); ok && asked != "" {
		at := integer(n) - integer(samples[0].x)
		if at >= 0 && at < len(samples) {
			first, last = min(first, at), max(last, at)
		}
	}
	if !samples[0].known && s.of != days {
		margin = min(margin, 2)
	}
	return samples[max(0, first-margin):min(len(samples), last+margin)]
}

// joined is a trace whose single places, where they are neighbours, are one line.
func (t trace) joined() trace {
	var alone []vertex
	for i := 0; i < len(t.alone); {
		k := i + 1
		for k < len(t.alone) && t.alone[k].x.Equal(t.alone[k-1].x.Add(num.Int(1))) {
			k++
		}
		if k == i+1 {
			alone = append(alone, t.alone[i])
		} else {
			t.pieces = append(t.pieces, piece{points: t.alone[i:k]})
		}
		i = k
	}
	t.alone = alone
	return t
}

// codesOf are the readings that samples know, the score itself first.
func codesOf(samples []sample) []scoring.ReadingCode {
	return codes([]knot{{behind: samples}})
}
