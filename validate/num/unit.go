package num

import "unicode"

// longestUnit is the number of runes a unit may have, as 毫克/立方米 or 元/人·年.
const longestUnit = 12

// Scale takes the multiplier off a unit: 万件 is 10000 件, 亿元 is 10⁸ 元, 万 is
// 10000 of nothing. Where nothing multiplies (件, 千克, 百分点) the factor is 1 and
// rest is the unit.
func Scale(unit string) (factor Num, rest string) {
	rs := Fold(unit)
	f, n := multipliers(rs)
	if n == 0 {
		return Int(1), unit
	}
	return Int(f), string(trim(rs[n:]))
}

// multipliers reads 万, 百万, 十万, 千万亿 and the like before a unit, up to the
// first 亿.
func multipliers(rs []rune) (factor int64, n int) {
	factor = 1
	for factor < 1e8 {
		f, k := unitMultiplier(rs[n:])
		if k == 0 {
			break
		}
		factor, n = factor*f, n+k
	}
	return factor, n
}

// unitMultiplier is multiplier, with the 十 of 十万元 too.
func unitMultiplier(rs []rune) (int64, int) {
	if f, n := multiplier(rs); n > 0 {
		return f, n
	}
	if f, ok := figureAt(rs); ok && f.unit == 10 && !formal(rs[0]) {
		if _, n := multiplier(rs[1:]); n > 0 {
			return 10, 1
		}
	}
	return 0, 0
}

func figureAt(rs []rune) (figure, bool) {
	if len(rs) == 0 {
		return figure{}, false
	}
	return figureOf(rs[0])
}

// Convert is v, counted in one unit, counted in another: 419.72 万元 are 4197200
// 元, 3 公里 are 3000 米. False when the units do not measure the same thing. A
// unit that says nothing ("") is only equal to itself.
func Convert(v Num, from, to string) (Num, bool) {
	a, base := plainUnit(from)
	b, other := plainUnit(to)
	if base != other {
		return Num{}, false
	}
	return v.Mul(a).Div(b)
}

// SameUnit reports whether two spellings name one unit: ㎡ and 平方米, 公斤 and
// 千克, ％ and %. 元 and 万元 are not the same; Convert turns one into
// the other.
func SameUnit(a, b string) bool {
	f, base := plainUnit(a)
	g, other := plainUnit(b)
	return base == other && f.Equal(g)
}

// plainUnit is the base of a unit and how many of it one of the unit is.
func plainUnit(unit string) (Num, string) {
	factor, rest := Scale(string(trim(Fold(unit))))
	name, f := canonicalUnit(rest)
	return factor.Mul(Int(f)), name
}

// ScanUnit is the length of the longest well-known unit at the start of folded
// runes, multipliers and the part after “/” included (天, 个工作日, 万元, %, 元/人); 0 when none is
// known. A multiplier alone (5万) is a unit too. Units that only one form uses
// are for the caller to compare.
func ScanUnit(rs []rune) int {
	_, n := multipliers(rs)
	word := knownUnit(rs[n:])
	n += word
	if word > 0 && has(rs[n:], "/") {
		_, k := multipliers(rs[n+1:]) // 张/千人
		if per := knownUnit(rs[n+1+k:]); per > 0 {
			n += 1 + k + per
		}
	}
	return n
}

// knownUnit is the length of the longest unit word at the start of rs.
func knownUnit(rs []rune) int {
	const longestWord = 5
	for n := min(longestWord, len(rs)); n > 0; n-- {
		if unitWord(string(rs[:n])) {
			return n
		}
	}
	return 0
}

// unitShaped reports whether folded runes could be a unit that is not in the
// list: a few letters or signs, no sentence.
func unitShaped(rs []rune) bool {
	if len(rs) > longestUnit {
		return false
	}
	for i, r := range rs {
		switch {
		case r == '%' || r == '‰' || r == '°' || r == '℃' || r == '²' || r == '³' || r == '㎡' || r == '㎞':
		case i > 0 && (r == '/' || r == '·'):
		case i > 0 && (r == '2' || r == '3') && rs[i-1] == 'm':
		case !unicode.IsLetter(r):
			return false
		}
	}
	return true
}

func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
