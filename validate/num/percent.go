package num

// ScanPercent reads a percentage at the start of folded runes, in percent: 95%,
// 百分之九十五, 百分之95, 九十五%, 百分之百, 百分百; 0 runes when there is none.
// Percentage points are read by ScanPoints, 九成 by ParseQuantity alone: inside a
// sentence 成 mostly belongs to the next word (三成立).
func ScanPercent(rs []rune) (v Num, n int) {
	if has(rs, wordWhole) {
		return Int(100), runes(wordWhole)
	}
	if !has(rs, wordPercent) {
		return counted(rs, percentSigns())
	}
	if v, n := parts(rs, wordPercent); n > 0 {
		return v, n
	}
	if n := runes(wordPercent); has(rs[n:], wordHundred) {
		return Int(100), n + runes(wordHundred)
	}
	return Num{}, 0
}

// ScanPoints reads percentage points at the start of folded runes: 5个百分点,
// 一个百分点, 0.5 百分点; 0 runes when there are none.
func ScanPoints(rs []rune) (v Num, n int) { return counted(rs, pointWords()) }

// ScanFraction reads a fraction in words at the start of folded runes, as the
// fraction it is: 三分之二, 百分之五 (1/20), 万分之一; 0 runes when there is none. In a
// sentence it comes before Scan, which reads only the 三 of 三分之二.
func ScanFraction(rs []rune) (v Num, n int) {
	below, m := Scan(rs)
	if f, ok := figureAt(rs); m == 0 && ok && f.digit < 0 {
		below, m = Int(f.unit+f.big), 1 // 百分之五: 百 alone is no number
	}
	above, k := parts(rs[m:], wordOfParts)
	v, ok := above.Div(below)
	if m == 0 || k == 0 || !ok {
		return Num{}, 0
	}
	return v, m + k
}

// parts reads the word and the number after it: 百分之 and 九十五.
func parts(rs []rune, word string) (Num, int) {
	if !has(rs, word) {
		return Num{}, 0
	}
	n := runes(word)
	v, m := Scan(rs[n:])
	if m == 0 {
		return Num{}, 0
	}
	return v, n + m
}

// counted reads a number and one of the words after it.
func counted(rs []rune, words []string) (Num, int) {
	v, n := Scan(rs)
	if n == 0 {
		return Num{}, 0
	}
	n += spaces(rs[n:])
	m := firstOf(rs[n:], words)
	if m == 0 {
		return Num{}, 0
	}
	return v, n + m
}

// scanTenths reads 九成, 八成五, 9成 in percent.
func scanTenths(rs []rune) (Num, int) {
	v, n := counted(rs, []string{wordTenth})
	if n == 0 {
		return Num{}, 0
	}
	v = v.Mul(Int(10))
	if digitRow(rs[n:]) == 1 && !unitAt(rs, n+1) {
		f, _ := figureOf(rs[n])
		return v.Add(Int(f.digit)), n + 1
	}
	return v, n
}
