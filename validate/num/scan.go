package num

import "math/big"

// maxDigits is the longest number taken for one. No office counts further, and
// what is longer is an attack or two cells run together.
const maxDigits = 30

// Parse reads a text that is one number and nothing else: digits, with a sign,
// thousands marks and a decimal part if need be ("1,234.5", "-3", "９８"), or a
// Chinese numeral ("九十八", "三点五"). Spaces around it do not matter. The errors
// are ErrNotNumber and ErrTooLong.
func Parse(s string) (Num, error) {
	if len(s) > maxText {
		return Num{}, ErrTooLong
	}
	rs := trim(foldAnswer(s))
	minus := firstOf(rs, negatives())
	start := minus
	if minus == 0 && has(rs, "+") {
		start = 1
	}
	v, n := Scan(rs[start:])
	switch {
	case n == 0 && Run(rs[start:]) > maxDigits:
		return Num{}, ErrTooLong
	case n == 0 || start+n != len(rs):
		return Num{}, ErrNotNumber
	case minus > 0:
		return v.Neg(), nil
	}
	return v, nil
}

// Scan reads the longest number at the start of folded runes and the count of
// runes it takes; 0 when there is none. It reads
//   - digits with an optional decimal part: 98, 419.72; commas are thousands
//     marks only when every group is right: 1,234 is one number, 1,2,3 is 1;
//   - digits mixed with 亿 and 万 when more follow: 3亿5000万, 1万2千. A single 万
//     after digits is left to the unit: 5万件 is 5;
//   - Chinese numerals: 一百二十三, 三点五, 十五, 两, 零, 一万二千, 二〇二六, 伍拾万.
//
// It reads no sign, no % and no half. It refuses (0 runes) what has no one
// meaning: 七八 (seven or eight), 一百五 (150, or 100 and then 5), 1.2.3, more than
// 30 digits; Run tells how many runes to pass over then. Whether 一 is part of an
// ordinary word, as in 一般, is for the caller to know.
func Scan(rs []rune) (v Num, n int) {
	if len(rs) == 0 {
		return Num{}, 0
	}
	if isDigit(rs[0]) {
		return scanMixed(rs)
	}
	return scanHanzi(rs)
}

// Run counts the runes at the start of folded runes that look like one number,
// well formed or not. A caller passes over all of them when Scan refuses, so as
// not to take the middle of a number for a number.
func Run(rs []rune) int {
	n := 0
	for n < len(rs) {
		_, figure := figureOf(rs[n])
		mark := n > 0 && (rs[n] == '.' || rs[n] == ',') && n+1 < len(rs) && isDigit(rs[n+1])
		if !figure && !mark && !isDigit(rs[n]) {
			break
		}
		n++
	}
	return n
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// scanMixed reads digits, and further digits with smaller multipliers after a
// 亿 or 万: 3亿5000万, 1万2千.
func scanMixed(rs []rune) (Num, int) {
	v, n := scanDigits(rs)
	if n == 0 {
		return Num{}, 0
	}
	last, m := multiplier(rs[n:])
	if m == 0 || n+m >= len(rs) || !isDigit(rs[n+m]) {
		return v, n
	}
	sum, end := v.Mul(Int(last)), n+m
	for taken := 0; ; taken++ {
		part, k := scanDigits(rs[end:])
		f, m := multiplier(rs[min(end+k, len(rs)):])
		switch {
		case k > 0 && m > 0 && f < last:
		case taken == 0: // 每增加1万2分: two numbers
			return v, n
		case k > 0: // 3亿5000万200: all of it one number, or two
			return Num{}, 0
		default:
			return sum, end
		}
		sum, end, last = sum.Add(part.Mul(Int(f))), end+k+m, f
	}
}

// multiplier reads one 亿, 万, 千 or 百 that multiplies the number before it.
func multiplier(rs []rune) (factor int64, n int) {
	if len(rs) == 0 || formal(rs[0]) {
		return 0, 0
	}
	f, ok := figureOf(rs[0])
	switch {
	case !ok || f.unit == 10 || f.unit > 0 && firstOf(rs, notMultiplier()) > 0:
		return 0, 0
	case f.big > 0:
		return f.big, 1
	case f.unit > 0:
		return f.unit, 1
	}
	return 0, 0
}

// scanDigits reads 98, 1,234 or 419.72 at the start of rs.
func scanDigits(rs []rune) (Num, int) {
	n := digits(rs)
	if n == 0 || n > maxDigits {
		return Num{}, 0
	}
	n += groups(rs, n)
	end, places := n, 0
	if n+1 < len(rs) && rs[n] == '.' {
		places = digits(rs[n+1:])
	}
	if places > 0 {
		end = n + 1 + places
	}
	if places > maxDigits || places > 0 && has(rs[end:], ".") && digits(rs[end+1:]) > 0 {
		return Num{}, 0 // 2025.12.12, 1.2.3
	}
	return decimal(rs[:end], places)
}

// digits counts 0–9 at the start of rs, and stops one past the limit.
func digits(rs []rune) int {
	n := 0
	for n < len(rs) && n <= maxDigits && isDigit(rs[n]) {
		n++
	}
	return n
}

// groups is the length of the thousands groups (",234") after the first n
// digits of rs; 0 when a comma there is no thousands mark.
func groups(rs []rune, n int) int {
	if n > 3 || rs[0] == '0' {
		return 0
	}
	end := n
	for has(rs[end:], ",") && end-n <= 2*maxDigits {
		switch digits(rs[end+1:]) {
		case 0: // a comma of the sentence
			return end - n
		case 3:
			end += 4
		default:
			return 0
		}
	}
	return end - n
}

// decimal is the value of digits, commas and one point, of which the last
// places digits are decimals.
func decimal(rs []rune, places int) (Num, int) {
	count, small := 0, int64(0)
	text := make([]byte, 0, 40)
	for _, r := range rs {
		if isDigit(r) {
			count++
			text = append(text, byte(r))
			if count <= 18 {
				small = small*10 + int64(r-'0')
			}
		}
	}
	if count > maxDigits {
		return Num{}, 0
	}
	if count <= 18 {
		return Ratio(small, power10(places)), len(rs)
	}
	whole, _ := new(big.Int).SetString(string(text), 10)
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	return wrap(new(big.Rat).SetFrac(whole, scale)), len(rs)
}

// power10 is 10 to the n, for n up to 18.
func power10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
