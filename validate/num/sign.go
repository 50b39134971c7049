package num

// The five signs of 指标类型 as the form prints them.
const (
	atLeast = "≥"
	more    = ">"
	equal   = "="
	atMost  = "≤"
	less    = "<"
)

// Sign is the sign, one of "≥" ">" "=" "≤" "<", that the whole text says as a
// character (">=", "＝") or in words ("不低于", "大于或等于", "应不超过", "为"). A text
// that says the same sign twice ("≥（大于等于）") says it; one that says two
// different signs, or anything else beside, says none.
func Sign(s string) (string, bool) {
	if len(s) > maxText {
		return "", false
	}
	rs := make([]rune, 0, 16)
	for _, r := range Fold(s) {
		if !space(r) && r != '(' && r != ')' {
			rs = append(rs, r)
		}
	}
	said := ""
	for len(rs) > 0 {
		sign, n := wholeSign(rs)
		if n == 0 || said != "" && said != sign {
			return "", false
		}
		said, rs = sign, rs[n:]
	}
	return said, said != ""
}

// wholeSign is ScanSign with the words that mean = only where nothing else is
// said.
func wholeSign(rs []rune) (string, int) {
	if sign, n := ScanSign(rs); n > 0 {
		return sign, n
	}
	return signOf(rs, copulas())
}

// ScanSign reads a sign at the start of folded runes, as a character or in words,
// and how many runes it takes; 0 when there is none. 以上, 以内 and the like stand
// after their number and are read by ScanEndSign.
func ScanSign(rs []rune) (sign string, n int) {
	if len(rs) == 0 || !signStart(rs[0]) {
		return "", 0
	}
	if sign, n := symbol(rs); n > 0 {
		return sign, n
	}
	m := firstOf(rs, modals())
	if sign, n := signOf(rs[m:], fixedSigns()); n > 0 {
		return sign, m + n
	}
	if sign, n := comparison(rs[m:]); n > 0 {
		return sign, m + n
	}
	return "", 0
}

// symbol reads ≥ > = ≤ < and their spellings in two characters.
func symbol(rs []rune) (string, int) {
	first := rs[0]
	second, n := rune(0), 1+spaces(rs[1:])
	if n < len(rs) {
		second = rs[n]
	}
	switch {
	case first == '>' && second == '=', first == '=' && second == '>':
		return atLeast, n + 1
	case first == '<' && second == '=', first == '=' && second == '<':
		return atMost, n + 1
	case first == '=' && second == '=':
		return equal, n + 1
	case first == '≥', first == '>', first == '=', first == '≤', first == '<':
		return string(first), 1
	}
	return "", 0
}

// comparison reads 低于, 不得低于, 小于或等于, 等于, 等于或大于.
func comparison(rs []rune) (string, int) {
	if has(rs, wordNot) {
		n := 1 + firstOf(rs[1:], afterNot())
		sign, m := signOf(rs[n:], comparisons())
		return negated(sign), m + min(m, 1)*n
	}
	if sign, n := signOf(rs, comparisons()); n > 0 {
		or := firstOf(rs[n:], joins())
		if has(rs[n+or:], wordEquals) {
			return inclusive(sign), n + or + runes(wordEquals)
		}
		return sign, n
	}
	if !has(rs, wordEquals) {
		return "", 0
	}
	n := runes(wordEquals)
	or := firstOf(rs[n:], joins())
	if sign, m := signOf(rs[n+or:], comparisons()); or > 0 && m > 0 {
		return inclusive(sign), n + or + m
	}
	return equal, n
}

// inclusive is the sign that takes the bound in.
func inclusive(sign string) string {
	switch sign {
	case more:
		return atLeast
	case less:
		return atMost
	}
	return sign
}

// exclusive is the sign that leaves the bound out.
func exclusive(sign string) string {
	switch sign {
	case atLeast:
		return more
	case atMost:
		return less
	}
	return sign
}

// negated is what 不 makes of > and <.
func negated(sign string) string {
	switch sign {
	case more:
		return atMost
	case less:
		return atLeast
	}
	return ""
}

// ScanEndSign reads 以上, 及以上, 以下, 以内 and the like at the start of folded
// runes, with 含 or 不含 in brackets on either side: （含）以上 is "≥", 以上（不含） is
// ">", 以下 is "<" and （含）以下 is "≤", as READING says of tiers.
func ScanEndSign(rs []rune) (sign string, n int) {
	with, n := bracket(rs)
	sign, m := signOf(rs[n:], endSigns())
	if m == 0 {
		return "", 0
	}
	n += m
	if with == 0 {
		with, m = bracket(rs[n:])
		n += m
	}
	return bounded(sign, with), n
}

// bounded is the sign that takes the bound in (with above 0), leaves it out
// (below 0), or is as it was.
func bounded(sign string, with int) string {
	switch {
	case with > 0:
		return inclusive(sign)
	case with < 0:
		return exclusive(sign)
	}
	return sign
}

// bracket reads “(含)”, “(不含)”, “(含本数)”: 1 the bound is in, −1 it is not, 0
// nothing is said.
func bracket(rs []rune) (with, n int) {
	if !has(rs, "(") {
		return 0, 0
	}
	switch n = 1; {
	case has(rs[n:], wordWithout):
		with, n = -1, n+runes(wordWithout)
	case has(rs[n:], wordWith):
		with, n = 1, n+runes(wordWith)
	default:
		return 0, 0
	}
	switch _, m := Scan(rs[n:]); {
	case has(rs[n:], wordItself):
		n += runes(wordItself)
	case m > 0: // the bound once more: （含80%）
		n += m + ScanUnit(rs[n+m:])
	}
	if !has(rs[n:], ")") {
		return 0, 0
	}
	return with, n + 1
}

// signOf is the sign of the first of the words that rs starts with, and the
// length of the word; 0 for none.
func signOf(rs []rune, table []signWords) (string, int) {
	for _, t := range table {
		if n := firstOf(rs, t.words); n > 0 {
			return t.sign, n
		}
	}
	return "", 0
}
