package scoring

import "jixiaobot/validate/num"

// betweenMonths is the lateness said in days or weeks as a number of months, a month only begun as a
// half, where it comes to the same from whatever day it is counted: 20 days are less than a month,
// 45 days more than one. 28 to 31 days may be either, which matters where something ends with one
// month.
func (j *judge) betweenMonths(q Quantity, u Unit) (num.Num, bool) {
	if u.Kind != Month && u.Kind != Year {
		return num.Num{}, false
	}
	days, ok := convert(q, Unit{Kind: Calendar})
	if !ok || !days.IsInt() || days.Sign() <= 0 || days.Cmp(num.Int(730)) > 0 {
		return num.Num{}, false
	}
	d, n := toInt(days), 0
	for {
		if least, _ := daysOf(n + 1); d < least {
			break
		}
		n++
	}
	x := num.Int(int64(n))
	if _, most := daysOf(n); d > most {
		x = x.Add(num.Ratio(1, 2))
	} else if j.r.endsWith(Quantity{x, Unit{Kind: Month}}) {
		return num.Num{}, false
	}
	if u.Kind == Year {
		x, _ = x.Div(num.Int(12))
	}
	return x, true
}

// endsWith reports whether some tier ends with so many months, or a step counts them.
func (r Rule) endsWith(q Quantity) bool {
	if anyThen(r.Clauses, func(s Step) bool { return s.What == Late }) {
		return true
	}
	found := false
	look(r.Clauses, func(w Within) {
		for _, x := range w.Ranges {
			for _, b := range [...]Bound{x.Lo, x.Hi} {
				d, ok := compareQ(b.At, q)
				found = found || w.What == Late && b.Set && (!ok || d == 0)
			}
		}
	})
	return found
}

// daysOf are the fewest and the most days that so many months may have.
func daysOf(months int) (least, most int) {
	for year := 2021; year <= 2024; year++ {
		for month := 1; month <= 12; month++ {
			from := num.Day{Year: year, Month: month, Day: 1}
			n := monthsAfter(from, months, false).Sub(from)
			if least == 0 || n < least {
				least = n
			}
			most = max(most, n)
		}
	}
	return least, most
}
