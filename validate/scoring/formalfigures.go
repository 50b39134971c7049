package scoring

import "jixiaobot/validate/num"

// plainRune is rs[i] as it is read: simplified, and a figure of cheques and contracts (壹, 伍拾) in
// its plain form where it counts something.
func plainRune(rs []rune, i int) rune {
	r := simplified(rs[i])
	plain := plainFigure(r)
	if plain == 0 {
		return r
	}
	from, to := i, i+1
	for from > 0 && plainFigure(rs[from-1]) != 0 {
		from--
	}
	for to < len(rs) && plainFigure(rs[to]) != 0 {
		to++
	}
	counts := to < len(rs) && (rs[to] == runePoint || rs[to] == runeDecimal || num.ScanUnit(rs[to:]) > 0)
	if !counts || to-from == 1 && inNames(r) && (from == 0 || !beforeFigure(rs[from-1])) {
		return r // 队伍, 大陆人口, 收拾
	}
	return plain
}

// figureBracket reports whether rs[i] is a bracket around the figure of points: 得（5）分.
func figureBracket(rs []rune, i int) bool {
	switch rs[i] {
	case '(':
		n := num.Run(rs[i+1:])
		return n > 0 && i > 0 && beforeFigure(rs[i-1]) && i+n+2 < len(rs) && rs[i+n+1] == ')' && rs[i+n+2] == runePoint
	case ')':
		k := i - 1
		for k > 0 && (isDigit(rs[k]) || rs[k] == '.') {
			k--
		}
		return k < i-1 && k > 0 && rs[k] == '(' && beforeFigure(rs[k-1]) && i+1 < len(rs) && rs[i+1] == runePoint
	}
	return false
}

// decimal reads 零点五分, of which 零 is no word of its own.
func (s *scanner) decimal(i int) int {
	if s.rs[i] != zeroFigure || i+3 >= len(s.rs) || s.rs[i+1] != runeDecimal {
		return i
	}
	v, n := num.Scan(s.rs[i:])
	if n < 3 || !s.startsWith(i+n, pointSaid) {
		return i
	}
	return s.number(i, i+n, v, "")
}

// tenthsAt is the percentage of v 成 at to, and the runes of 成 and what goes on behind it: 九成五 is
// 95%. 0 where no 成 stands there.
func (s *scanner) tenthsAt(to int, v num.Num) (num.Num, int) {
	n := s.tenths(to)
	if n == 0 {
		return v, 0
	}
	v = v.Mul(num.Int(10))
	k := to + n
	if k >= len(s.rs) || !isHanziDigit(s.rs[k]) || s.rs[k] == runeTen {
		return v, n
	}
	d, m := num.Scan(s.rs[k:])
	if m != 1 || k+1 < len(s.rs) && (s.rs[k+1] == runePoint || num.ScanUnit(s.rs[k+1:]) > 0) {
		return v, n
	}
	return v.Add(d), n + 1
}

// gluedNumber reports whether the number at i with a point in it may be the number of an entry and
// its points: 1.15分：效果明显；8分：…. Other points of the sentence that have a decimal show that
// these may have one, and so does a half.
func (s *scanner) gluedNumber(i, j int) bool {
	if i > 0 || s.rs[i] != '1' || j != i+1 {
		return false
	}
	end := j + 1 + figures(s.rs[j+1:])
	if end == j+1 || end >= len(s.rs) || s.rs[end] != runePoint || s.rs[j+1] == '0' || oneOf(s.between(j+1, end), []string{"5", "25", "75"}) {
		return false
	}
	for k := end; k+2 < len(s.rs); k++ {
		if s.rs[k] == '.' && isDigit(s.rs[k-1]) && isDigit(s.rs[k+1]) {
			if m := k + 1 + figures(s.rs[k+1:]); m < len(s.rs) && s.rs[m] == runePoint {
				return false
			}
		}
	}
	return true
}
