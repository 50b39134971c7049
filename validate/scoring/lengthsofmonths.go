package scoring

import "jixiaobot/validate/num"

// betweenMonths is the lateness said in days or weeks as a number of months, a month only begun as a
// half, where it comes to the same from whatever day it is counted: 20 days are less than a month,
// 45 days more than one; 28 to 31 days may be either.
func betweenMonths(q Quantity, u Unit) (num.Num, bool) {
	if u.Kind != Month && u.Kind != Year {
		return num.Num{}, false
	}
	days, ok := convert(q, Unit{Kind: Calendar})
	if !ok || !days.IsInt() || days.Sign() <= 0 || days.Cmp(num.Int(730)) > 0 {
		return num.Num{}, false
	}
	d := toInt(days)
	for n := 0; n <= 24; n++ {
		_, most := daysOf(n)
		least, _ := daysOf(n + 1)
		if d > most && d < least {
			x := num.Int(int64(n)).Add(num.Ratio(1, 2))
			if u.Kind == Year {
				x, _ = x.Div(num.Int(12))
			}
			return x, true
		}
	}
	return num.Num{}, false
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
