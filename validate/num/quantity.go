package num

import "errors"

// A Quantity is one number as an answer says it.
type Quantity struct {
	Sign  string // "≥" ">" "=" "≤" "<"; empty when not said
	Value Num    // in Unit: 5 for 5万件
	Unit  string // as typed, folded: 件, 万件, %, 平方米; empty when none
}

// ParseQuantity reads a whole answer that holds one quantity: "98", "≥98个",
// "不低于95%", "98个以上" (≥), "10天以内" (≤), "5万件" (5, 万件), "百分之九十五" (95, %),
// "九成" (90, %), "-5℃". After digits any short word is taken for the unit; after
// a Chinese numeral only a well-known one, because 一流 and 一般 are no numbers. The
// errors are ErrNotNumber, ErrTooLong, ErrSeveral and ErrVague.
func ParseQuantity(s string) (Quantity, error) {
	if len(s) > maxText {
		return Quantity{}, ErrTooLong
	}
	rs := trimStops(trim(foldAnswer(s)))
	q, err := quantity(rs)
	if errors.Is(err, ErrSeveral) && len(FindDays(rs)) > 0 {
		return Quantity{}, ErrNotNumber // 2026年12月31日 is one day, not three numbers
	}
	return q, err
}

func quantity(rs []rune) (Quantity, error) {
	sign, n, err := before(rs)
	if err != nil {
		return Quantity{}, err
	}
	q, m, err := amount(rs[n:])
	if err != nil {
		return Quantity{}, err
	}
	q.Sign = sign
	return q.finish(rs[n+m:], isDigit(rs[n+m-1]))
}

// trimStops drops the full stop, comma or semicolon that ends an answer.
func trimStops(rs []rune) []rune {
	for len(rs) > 0 && (stop(rs[len(rs)-1]) || space(rs[len(rs)-1])) {
		rs = rs[:len(rs)-1]
	}
	return rs
}

// before reads what stands before the number: signs, and words that say nothing.
func before(rs []rune) (sign string, n int, err error) {
	for {
		n += spaces(rs[n:])
		said, m := wholeSign(rs[n:])
		if m == 0 {
			m = firstOf(rs[n:], neutralBefore())
		}
		switch {
		case m == 0 && firstOf(rs[n:], vagueBefore()) > 0:
			return "", 0, ErrVague
		case m == 0:
			return sign, n, nil
		case said != "" && sign != "" && said != sign:
			return "", 0, ErrVague // 超过98个以内
		case said != "":
			sign = said
		}
		n += m
	}
}

// amount reads the number, its percent where that is part of it, and the count
// of runes both take.
func amount(rs []rune) (q Quantity, n int, err error) {
	minus := firstOf(rs, negatives())
	n = minus
	if minus == 0 && has(rs, "+") {
		n = 1
	}
	n += spaces(rs[n:])
	m := 0
	if q.Value, q.Unit, m = valued(rs[n:]); m == 0 {
		return Quantity{}, 0, refused(rs[n:])
	}
	if minus > 0 {
		q.Value = q.Value.Neg()
	}
	return q, n + m, nil
}

// valued reads a number at the start of rs, and its unit where the number is
// written as a share: 95%, 百分之九十五, 九成, 千分之五.
func valued(rs []rune) (v Num, unit string, n int) {
	if v, n = ScanPercent(rs); n > 0 {
		return v, "%", n
	}
	if v, n = scanTenths(rs); n > 0 {
		return v, "%", n
	}
	if v, n = parts(rs, wordPermill); n > 0 {
		return v, "‰", n
	}
	v, n = Scan(rs)
	return v, "", n
}

// refused tells why no number could be read at the start of rs.
func refused(rs []rune) error {
	n := Run(rs)
	switch {
	case n > maxDigits:
		return ErrTooLong
	case n > 1 && !isDigit(rs[0]):
		return ErrVague // 七八, 一百五
	}
	return ErrNotNumber
}

// finish reads what follows the number: unit and end sign. With digits any unit
// will do.
func (q Quantity) finish(rest []rune, anyUnit bool) (Quantity, error) {
	rest = squeeze(rest)
	if firstOf(rest, vagueAfter()) > 0 || vague(rest) {
		return Quantity{}, ErrVague
	}
	unit, err := q.endSigns(rest)
	if err != nil {
		return Quantity{}, err
	}
	switch {
	case len(unit) == 0:
		return q, nil
	case q.Unit != "" || !unitShaped(unit) || another(unit) || !anyUnit && ScanUnit(unit) != len(unit):
		return Quantity{}, several(unit)
	}
	q.Unit = string(unit)
	return q, nil
}

// endSigns takes every 以上, 以内 and the like off the end of the rest, agrees them
// with the sign said before the number, and gives the unit that is left.
func (q *Quantity) endSigns(rest []rune) (unit []rune, err error) {
	with, n := bracket(rest)
	unit = rest[n:]
	for {
		left, sign := cutEndSign(unit)
		if sign == "" {
			return unbracket(unit), nil
		}
		sign = bounded(sign, with)
		if q.Sign != "" && q.Sign != sign {
			return nil, ErrVague // 超过98个以内
		}
		q.Sign, unit = sign, left
	}
}

// squeeze is rs without white space (98 个 以上), but for what keeps a second
// number apart.
func squeeze(rs []rune) []rune {
	out := make([]rune, 0, len(rs))
	for i, r := range rs {
		if !space(r) || i+1 < len(rs) && isDigit(rs[i+1]) {
			out = append(out, r)
		}
	}
	return out
}

// vague reports whether 左右, 余 or 半 makes the quantity indefinite.
func vague(rest []rune) bool {
	for i := range rest {
		if firstOf(rest[i:], vagueWithin()) > 0 {
			return true
		}
	}
	return false
}

// cutEndSign takes 以上, 以内 and the like off the end.
func cutEndSign(rs []rune) (rest []rune, sign string) {
	for i := range rs {
		if sign, n := ScanEndSign(rs[i:]); n > 0 && i+n == len(rs) {
			return rs[:i], sign
		}
	}
	return rs, ""
}

// unbracket is the unit in 98（个）.
func unbracket(rs []rune) []rune {
	if n := len(rs); n > 2 && rs[0] == '(' && rs[n-1] == ')' {
		return rs[1 : n-1]
	}
	return rs
}

// another reports whether a Chinese numeral stands in what should be a unit.
func another(rs []rune) bool {
	for i := range rs {
		if f, ok := figureOf(rs[i]); ok && f.digit > 0 {
			return true
		}
	}
	return false
}

// several tells what is wrong with a rest that is no unit: a second number, or
// words. 1/3 and 1e5 are one thing, though no number of the form.
func several(rs []rune) error {
	for i, r := range rs {
		if i > 0 && latin(rs[i-1]) || rs[0] == '/' {
			continue
		}
		f, ok := figureOf(r)
		if isDigit(r) || ok && (f.digit > 0 || f.unit == 10) {
			return ErrSeveral
		}
	}
	return ErrNotNumber
}
