package picture

import (
	"strconv"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A measureOf is what stands along the axis.
type measureOf uint8

const (
	amounts  measureOf = iota // numbers in the unit of the row
	days                      // days, counted from the deadline
	lateness                  // time after the deadline, in a unit
	events                    // things that happened
	lacks                     // things that are missing
	places                    // ranks
)

// A scale is the axis of actuals: what a number on it says, and what the rule
// gives there.
type scale struct {
	*asker
	of    measureOf
	unit  string
	whole bool    // only whole numbers can be reached
	due   num.Day // day 0 of days
}

// at asks for the score at a place of the axis.
func (s scale) at(n num.Num) outcome {
	switch s.of {
	case amounts:
		return s.ask(s.rule.At(s.row, n))
	case days:
		return s.say(s.due.AddDays(integer(n)).Chinese())
	}
	return s.say(s.words(n))
}

// words are the place of an axis of whole numbers as a person says it.
func (s scale) words(n num.Num) string {
	switch s.of {
	case lateness:
		if n.Sign() < 0 {
			return earlyWord + n.Neg().Plain() + s.unit
		}
		return lateWord + n.Plain() + s.unit
	case events:
		return eventWord + n.Plain() + s.unit
	case lacks:
		return lackWord + n.Plain() + s.unit
	case places:
		return placeWord + n.Plain() + placeTail
	case days:
		return s.due.AddDays(integer(n)).Chinese()
	}
	return n.Plain() + s.unit
}

// place is where an actual stands on the axis; false when it is no matter of
// this axis, or scores otherwise than what the axis says there: 94 is not 94%
// where the row does not say, and 0 of what should be 12 not 0 that went wrong.
func (s scale) place(text string) (num.Num, bool) {
	a, err := scoring.ParseActual(text, s.rule, s.row)
	if err != nil {
		return num.Num{}, false
	}
	n, ok := s.number(a)
	if !ok || s.whole && !n.IsInt() {
		return num.Num{}, false
	}
	return n, s.at(n).equal(s.ask(a))
}

// number is the number of an actual on the axis.
func (s scale) number(a scoring.Actual) (num.Num, bool) {
	q := a.Quantity()
	factor, _ := num.Scale(q.Unit.Text) // 3万次 are 30000
	switch said := a.Said(); {
	case s.of == amounts && said == scoring.SaidNumber:
		return scoring.ValueIn(s.row, a)
	case s.of == places && said == scoring.SaidRank:
		place, last := a.Place()
		return num.Int(int64(place)), !last
	case s.of == events && (said == scoring.SaidEvents || said == scoring.SaidNumber), s.of == lacks && said == scoring.SaidMissing:
		return q.N.Mul(factor), true
	case s.of == days && said == scoring.SaidDay:
		return num.Int(int64(a.Day().Sub(s.due))), true
	case s.of == days && said == scoring.SaidLate:
		return q.N, q.Unit.Kind == scoring.Calendar
	case s.of == lateness && said == scoring.SaidLate:
		return q.N, timeUnit(q.Unit.Kind) == s.unit
	}
	return num.Num{}, false
}

// scales are the axes a rule may have, the likeliest first.
func (a *asker) scales() []scale {
	seen := a.seen()
	var out []scale
	if seen.time {
		if due, ok := a.rule.Due(a.row); ok {
			out = append(out, scale{asker: a, of: days, due: due, whole: true})
		}
		out = append(out, scale{asker: a, of: lateness, unit: seen.unit, whole: true})
	}
	if seen.rank {
		out = append(out, scale{asker: a, of: places, whole: true})
	}
	number := scale{asker: a, of: amounts, unit: a.unit()}
	if seen.events {
		out = append(out, scale{asker: a, of: events, unit: seen.counted, whole: true})
	}
	out = append(out, number)
	if seen.lacks {
		out = append(out, scale{asker: a, of: lacks, unit: seen.counted, whole: true})
	}
	return out
}

// unit is what the numbers of the axis are counted in.
func (a *asker) unit() string {
	if u := strings.TrimSpace(a.row.Unit); u != "" {
		return u
	}
	return strings.TrimPrefix(a.rule.At(a.row, num.Int(1)).Text, "1")
}

// sights are what the conditions and steps of a rule speak of.
type sights struct {
	time, rank, events, lacks bool
	unit                      string // of time
	counted                   string // of events and of what lacks
}

func (a *asker) seen() sights {
	out := sights{unit: dayUnit, counted: timesUnit}
	for _, c := range a.rule.Clauses {
		out.cond(c.When)
		if s, ok := c.Then.(scoring.Step); ok {
			out.measure(s.What, s.Every.Unit)
		}
	}
	return out
}

func (s *sights) cond(c scoring.Cond) {
	switch c := c.(type) {
	case scoring.Rank:
		s.rank = true
	case scoring.Met:
		s.time = s.time || c.OnTime
	case scoring.Within:
		for _, r := range c.Ranges {
			s.measure(c.What, r.Lo.At.Unit)
			s.measure(c.What, r.Hi.At.Unit)
		}
	case scoring.All:
		for _, p := range c.Parts {
			s.cond(p)
		}
	case scoring.Any:
		for _, p := range c.Parts {
			s.cond(p)
		}
	}
}

func (s *sights) measure(m scoring.Measure, u scoring.Unit) {
	switch m {
	case scoring.Day:
		s.time = true
	case scoring.Late, scoring.Early:
		s.time = true
		if text := timeUnit(u.Kind); text != "" {
			s.unit = text
		}
	case scoring.Place:
		s.rank = true
	case scoring.Events, scoring.Missing:
		s.events = s.events || m == scoring.Events
		s.lacks = s.lacks || m == scoring.Missing
		if u.Kind == scoring.Count && u.Text != "" {
			s.counted = u.Text
		}
	}
}

// integer is a whole number as an int; what is beyond a billion stops there.
func integer(n num.Num) int {
	text := n.Floor().Plain()
	v, err := strconv.Atoi(text)
	const most = 1_000_000_000
	switch {
	case err != nil && strings.HasPrefix(text, "-"), v < -most:
		return -most
	case err != nil, v > most:
		return most
	}
	return v
}
