package num

// scanHanzi reads a Chinese numeral at the start of rs.
func scanHanzi(rs []rune) (Num, int) {
	if _, ok := figureOf(rs[0]); !ok || formal(rs[0]) && !formalNext(rs) || circle(rs[0]) {
		return Num{}, 0
	}
	if n := digitRow(rs); n > 1 {
		return rowOfDigits(rs, n)
	}
	whole, n := scanWhole(rs)
	if n == 0 {
		return Num{}, 0
	}
	v := Int(whole)
	places := digitRow(rs[min(n+1, len(rs)):])
	if !has(rs[n:], wordPoint) || places == 0 || places > 9 || smallUnitAt(rs, n+1+places) {
		return v, n // 三点钟, 三点五十分
	}
	end := n + 1 + places
	for i := n + 1; i < end; i++ {
		f, _ := figureOf(rs[i])
		v = v.Add(Ratio(f.digit, power10(i-n)))
	}
	for range 2 { // 三点五万, 一点二万亿
		f, m := multiplier(rs[end:])
		if m == 0 || f < 1e4 {
			break
		}
		v, end = v.Mul(Int(f)), end+m
	}
	return v, end
}

// formalNext reports whether the second rune shows that a formal character
// (陆, 伍) is meant as a figure: alone it is a surname or part of a word.
func formalNext(rs []rune) bool {
	if len(rs) < 2 {
		return false
	}
	f, ok := figureOf(rs[1])
	return ok && (formal(rs[1]) || f.big > 0)
}

// digitRow counts the plain digits at the start of rs, 两 not among them.
func digitRow(rs []rune) int {
	n := 0
	for n < len(rs) && n <= maxDigits {
		f, ok := figureOf(rs[n])
		if !ok || f.digit < 0 || couple(rs[n]) {
			break
		}
		n++
	}
	return n
}

// rowOfDigits reads 二〇二六 digit by digit. Without a zero a short row is an
// estimate (七八个) or a list (一二三产业), which has no value.
func rowOfDigits(rs []rune, n int) (Num, int) {
	if n > 18 || unitAt(rs, n) {
		return Num{}, 0
	}
	v, zero := int64(0), false
	for _, r := range rs[:n] {
		f, _ := figureOf(r)
		v = v*10 + f.digit
		zero = zero || f.digit == 0
	}
	if !zero && n < 4 {
		return Num{}, 0
	}
	return Int(v), n
}

// unitAt reports whether 十, 百, 千, 万 or 亿 stands at i.
func unitAt(rs []rune, i int) bool {
	if i >= len(rs) {
		return false
	}
	f, ok := figureOf(rs[i])
	return ok && f.digit < 0
}

// smallUnitAt reports whether 十, 百 or 千 stands at i.
func smallUnitAt(rs []rune, i int) bool {
	if i >= len(rs) {
		return false
	}
	f, _ := figureOf(rs[i])
	return f.unit > 0
}

// A tally is a Chinese numeral half read.
type tally struct {
	total    int64 // what 万 and 亿 have closed
	section  int64 // below 10⁴, still open
	digit    int64 // read, its unit not yet; −1: none
	lastUnit int64 // units must get smaller inside a section
	lastBig  int64 // and so must 万 after 亿
	after    int64 // the unit or big unit read last
	zero     bool  // 零 since then
}

// value is the number if the numeral ended here.
func (t tally) value() int64 { return t.total + t.section + max(t.digit, 0) }

// scanWhole reads a whole Chinese numeral of the longest valid length; 0 runes
// when there is none or when it could mean two numbers.
func scanWhole(rs []rune) (v int64, n int) {
	t := tally{digit: -1, lastUnit: 1e4}
	for i := 0; i < len(rs) && i < 2*maxDigits; i++ {
		f, ok := figureOf(rs[i])
		if !ok || i > 0 && f.unit > 10 && firstOf(rs[i:], notMultiplier()) > 0 {
			break
		}
		if f.digit > 0 && t.shorthand() && !unitAt(rs, i+1) {
			return 0, 0 // 一百五, 一万五
		}
		if !t.take(f) {
			if t.digit >= 0 && f.digit > 0 {
				return 0, 0 // 三两个, 十七八个
			}
			break
		}
		if f.digit != 0 || i == 0 {
			v, n = t.value(), i+1
		}
	}
	return v, n
}

// shorthand reports whether a digit now, without a unit of its own, would stand
// for the next lower place by one reading and for ones by another.
func (t tally) shorthand() bool { return t.after > 10 && !t.zero && t.digit < 0 }

// take adds one character to the numeral; false when it cannot follow.
func (t *tally) take(f figure) bool {
	switch {
	case f.digit == 0:
		return t.takeZero()
	case f.digit > 0:
		if t.digit >= 0 {
			return false
		}
		t.digit = f.digit
		return true
	case f.unit > 0:
		return t.takeUnit(f.unit)
	}
	return t.takeBig(f.big)
}

func (t *tally) takeZero() bool {
	if t.digit >= 0 || t.zero {
		return false
	}
	t.zero = true
	return true
}

// takeUnit closes a digit with 十, 百 or 千; only 十 may stand without a digit.
func (t *tally) takeUnit(u int64) bool {
	d := t.digit
	if d < 0 && u == 10 && t.after != 10 && (t.value() > 0 || !t.zero) {
		d = 1
	}
	if d < 1 || u >= t.lastUnit {
		return false
	}
	t.section += d * u
	t.digit, t.lastUnit, t.after, t.zero = -1, u, u, false
	return true
}

// takeBig closes a section with 万 or 亿; 亿 after 万 multiplies all before it.
func (t *tally) takeBig(b int64) bool {
	section := t.section + max(t.digit, 0)
	switch {
	case b == t.lastBig || section == 0 && t.total == 0:
		return false
	case b > t.lastBig && t.lastBig > 0:
		if t.total >= b { // 一亿三万亿
			return false
		}
		t.total = (t.total + section) * b
	case section == 0:
		return false
	default:
		t.total += section * b
	}
	t.section, t.digit, t.lastUnit, t.lastBig = 0, -1, 1e4, b
	t.after, t.zero = b, false
	return true
}
