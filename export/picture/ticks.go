package picture

import (
	"image"
	"slices"
	"strconv"

	"jixiaobot/validate/num"
)

// ticks are round numbers from a to b, both included where they are round; about
// as many as wanted, never more than twice that.
func ticks(a, b num.Num, want int64) []num.Num {
	span := b.Sub(a)
	if span.Sign() <= 0 {
		return nil
	}
	step := roundStep(span.Mul(num.Ratio(1, want)))
	first, _ := a.Div(step)
	var out []num.Num
	for n := first.Ceil().Mul(step); n.Cmp(b) <= 0; n = n.Add(step) {
		out = append(out, n)
	}
	return out
}

// roundStep is the least of 1, 2 and 5 times a power of ten that is not below n.
func roundStep(n num.Num) num.Num {
	power := powerOfTen(n)
	for _, k := range []int64{1, 2, 5} {
		if s := power.Mul(num.Int(k)); s.Cmp(n) >= 0 {
			return s
		}
	}
	return power.Mul(num.Int(10))
}

// A tick is a place of the axis with its label, in one line or two.
type tick struct {
	x     int // in pixels
	lines []string
}

// axis labels the axis of actuals: first the places where the score turns, the
// target before the others, then round numbers where there is room.
func (s *sketch) axis() {
	bottom := s.area.Max.Y
	placed := []tick{}
	for _, n := range s.wanted() {
		t := tick{x: s.x(n) / sub, lines: s.tickLabel(n)}
		if s.window.holds(n) && s.room(placed, t) {
			placed = append(placed, t)
		}
	}
	for _, t := range placed {
		s.c.bar(image.Rect(t.x-1, bottom, t.x+1, bottom+8), writing)
		for i, text := range t.lines {
			s.write(s.c, s.tickLeft(t, text), bottom+12+i*leading(tickSize), text, tickSize, writing)
		}
	}
	name := axisName(s.of, s.unit)
	y := bottom + s.axisHeight() - leading(textSize) - 12
	s.write(s.c, s.area.Min.X+(s.area.Dx()-s.width(name, textSize))/2, y, name, textSize, writing)
}

// tickLeft is where a label begins: below its place, inside the picture.
func (s *sketch) tickLeft(t tick, text string) int {
	wide := s.width(text, tickSize)
	return min(max(t.x-wide/2, 8), CurveWidth-8-wide)
}

// room reports whether a label has room beside those that are placed.
func (s *sketch) room(placed []tick, t tick) bool {
	const gap = 18
	from, to := s.tickSpan(t)
	for _, p := range placed {
		a, b := s.tickSpan(p)
		if from < b+gap && a < to+gap {
			return false
		}
	}
	return true
}

func (s *sketch) tickSpan(t tick) (from, to int) {
	from, to = t.x, t.x
	for _, text := range t.lines {
		left := s.tickLeft(t, text)
		from, to = min(from, left), max(to, left+s.width(text, tickSize))
	}
	return from, to
}

// wanted are the places to be labelled, the more important ones first.
func (s *sketch) wanted() []num.Num {
	if s.columns {
		var out []num.Num
		for _, v := range s.samples {
			out = append(out, v.x)
		}
		return out
	}
	out := []num.Num{s.center()}
	out = append(out, spreadOut(s.knots)...)
	if s.of == days {
		return append(out, s.months()...)
	}
	for _, n := range ticks(s.window.from, s.window.to, 6) {
		if !s.whole || n.IsInt() {
			out = append(out, n)
		}
	}
	return out
}

// spreadOut gives sorted places in an order in which the first few are spread
// over all: ends, middle, quarters.
func spreadOut(xs []num.Num) []num.Num {
	if len(xs) < 3 {
		return xs
	}
	out := []num.Num{xs[0], xs[len(xs)-1]}
	for step := len(xs) - 1; step > 0; step /= 2 {
		for i := step; i < len(xs)-1; i += step {
			out = append(out, xs[i])
		}
	}
	return compactKeep(out)
}

// compactKeep drops what came before, in the order there is.
func compactKeep(xs []num.Num) []num.Num {
	var out []num.Num
	for _, x := range xs {
		if !slices.ContainsFunc(out, x.Equal) {
			out = append(out, x)
		}
	}
	return out
}

// months are the first days of the months of an axis of days.
func (s *sketch) months() []num.Num {
	var out []num.Num
	for n := integer(s.window.from); n <= integer(s.window.to); n++ {
		if s.due.AddDays(n).Day == 1 {
			out = append(out, num.Int(int64(n)))
		}
	}
	return out
}

// tickLabel is what stands at a place of the axis.
func (s *sketch) tickLabel(n num.Num) []string {
	switch s.of {
	case days:
		d := s.due.AddDays(integer(n))
		return []string{dayLabel(d), yearLabel(d)}
	case places:
		return []string{placeWord + n.Plain() + placeTail}
	}
	const most = 9
	if text := n.Plain(); len(text) <= most {
		return []string{text}
	}
	return []string{n.String()}
}

func dayLabel(d num.Day) string {
	return strconv.Itoa(d.Month) + monthTail + strconv.Itoa(d.Day) + dayTail
}
func yearLabel(d num.Day) string { return strconv.Itoa(d.Year) + yearTail }
