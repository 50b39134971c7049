package num

import (
	"math/big"
	"strconv"
	"strings"
)

// limit bounds numerator and denominator of a number kept in two words: a sum of
// two products of such numbers still fits.
const limit = 1 << 31

// quotient is n/d for d above 0.
func quotient(n, d int64) Num {
	if d != 1 {
		g := divisor(n, d)
		n, d = n/g, d/g
	}
	switch {
	case n <= -limit || n >= limit || d >= limit:
		return Num{r: big.NewRat(n, d)}
	case d == 1:
		return Num{n: n}
	}
	return Num{n: n, d: d}
}

// divisor is the greatest common divisor of n and d, which is above 0.
func divisor(n, d int64) int64 {
	if n < 0 {
		n = -n
	}
	for n != 0 {
		n, d = d%n, n
	}
	return d
}

// wrap takes a Rat nobody else holds.
func wrap(r *big.Rat) Num {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		n, d := r.Num().Int64(), r.Denom().Int64()
		if n > -limit && n < limit && d < limit {
			return quotient(n, d)
		}
	}
	return Num{r: r}
}

// rat is the value for reading only.
func (a Num) rat() *big.Rat {
	if a.r != nil {
		return a.r
	}
	return big.NewRat(a.n, a.denominator())
}

func (a Num) denominator() int64 { return max(a.d, 1) }

// pair is the denominators of two numbers that are both kept in two words.
func pair(a, b Num) (x, y int64, ok bool) {
	return a.denominator(), b.denominator(), a.r == nil && b.r == nil
}

// decimal is a as a decimal, where at most so many places are enough.
func (a Num) decimal(most int) (string, bool) {
	if a.r != nil {
		return "", false
	}
	scale, places := int64(1), 0
	for scale%a.denominator() != 0 {
		if scale, places = scale*10, places+1; places > most {
			return "", false
		}
	}
	n := max(a.n, -a.n) * (scale / a.denominator())
	text := strconv.FormatInt(n, 10)
	if places > 0 {
		text = strings.Repeat("0", max(0, places+1-len(text))) + text
		text = text[:len(text)-places] + "." + text[len(text)-places:]
	}
	if a.n < 0 {
		text = "-" + text
	}
	return text, true
}
