package formula

import (
	"slices"

	"jixiaobot/validate/num"
)

// How the days around a deadline are gone through.
const (
	stride    = 14 // days between two looks far from any day that is named
	closeDays = 40 // days around one that are looked at one by one
	minFlight = 3  // steps that make a stair
)

// calendar traces the score over days, counted as a spreadsheet counts them:
// from the year before the first day named to the second after the last. A day
// outside is most likely a slip, and left to a person.
func (t tracer) calendar() (curve, bool) {
	named := t.days()
	if len(named) == 0 || !t.speaksOfDays(named[0]) {
		return nil, false
	}
	first := num.Day{Year: named[0].Year - 1, Month: 1, Day: 1}
	last := num.Day{Year: named[len(named)-1].Year + 2, Month: 12, Day: 31}
	c := curve{dayPiece(0, answer{verdict: doubt})}
	c[0].in = false
	t.walk(first, last, named, func(d num.Day, a answer) {
		if p := c[len(c)-1]; !p.seen[0].answer.equal(a) || len(c) == 1 {
			c = append(c, dayPiece(serial(d), a))
		}
	})
	c = flights(append(c, dayPiece(serial(last)+1, answer{verdict: doubt})))
	return c, len(c) <= maxPieces && c.scores()
}

// speaksOfDays reports whether the scorer takes days in this row at all.
func (t tracer) speaksOfDays(d num.Day) bool {
	return slices.ContainsFunc([]int{-1, 0, 1, 45, 400}, func(n int) bool {
		return t.day(d.AddDays(n)).verdict == scored
	})
}

// walk tells the answer to each day in order, asking for every one near a day
// that is named and where two looks differ.
func (t tracer) walk(first, last num.Day, named []num.Day, tell func(num.Day, answer)) {
	near := func(d num.Day) bool {
		return slices.ContainsFunc(named, func(n num.Day) bool { return abs(n.Sub(d)) <= closeDays })
	}
	for d := first; !last.Before(d); {
		a := t.day(d)
		tell(d, a)
		next := d.AddDays(stride)
		if last.Before(next) || near(d) || near(next) || !t.day(next).equal(a) {
			next = d.AddDays(1)
		}
		d = next
	}
}

func abs(n int) int { return max(n, -n) }

func dayPiece(at int, a answer) piece {
	low := num.Int(int64(at))
	return piece{low: low, in: true, law: flat{a}, seen: []sample{{low, a}}}
}

// serial is a day as a spreadsheet counts days.
func serial(d num.Day) int { return d.Sub(num.Day{Year: 1899, Month: 12, Day: 30}) }

// dayAt is the day of a serial number.
func dayAt(n int) num.Day { return num.Day{Year: 1899, Month: 12, Day: 30}.AddDays(n) }

// flights puts one stair in the place of steps that are alike.
func flights(c curve) curve {
	var out curve
	for i := 0; i < len(c); {
		out = append(out, c[i])
		s, next := flight(c, i)
		if next-i-1 < minFlight {
			i++
			continue
		}
		p := c[i+1]
		p.law = s
		out = append(out, p)
		i = next
	}
	return out
}

// flight is the stair whose steps begin after piece i, and the first piece after
// it. Its last step may be longer: there it ends.
func flight(c curve, i int) (stair, int) {
	if i+2 >= len(c) || c[i].seen[0].answer.verdict != scored {
		return stair{}, i
	}
	y := func(k int) num.Num { return c[k].seen[0].answer.n }
	size := c[i+2].low.Sub(c[i+1].low)
	fall := y(i + 1).Sub(y(i))
	k := i + 1
	for k < len(c) && c[k].seen[0].answer.verdict == scored && y(k).Sub(y(k-1)).Equal(fall) {
		k++
		if k < len(c) && !c[k].low.Sub(c[k-1].low).Equal(size) {
			break
		}
	}
	return stair{a: y(i), b: fall, mark: c[i+1].low.Sub(size), size: size, end: y(k - 1), ends: true}, k
}
