// Package num owns numbers, signs, units, percentages and dates as people write
// them in Chinese government forms, and the folding that comes before reading
// them: full-width to half-width, one rune for each rune, so that a place in the
// folded text is the same place in the text as typed.
//
// Numbers are exact. Nothing is rounded before it is shown, nothing is guessed:
// what can be read in two ways (约98, 七八个, 95-98) is refused with an error that
// says which kind of doubt it is. Every reader bounds its input, so that hostile
// text costs no more than its length.
//
// The package never decides whether a number is right for a field, never
// computes a score, never reads the clock, and shows no sentence to anybody.
package num

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
)

// What can be wrong with a text that should be a number or a quantity. Callers
// compare with errors.Is.
var (
	ErrNotNumber = errors.New("num: not a number")
	ErrTooLong   = errors.New("num: too long")               // more than 30 digits, or a text no number needs
	ErrSeveral   = errors.New("num: several numbers")        // "95-98", "98或99", "98个 5件"
	ErrVague     = errors.New("num: not one definite value") // "98左右", "约98", "98余个", "近百"
)

// maxText bounds the bytes of a text that is to be one number, quantity or day,
// and of the text form of a Num. The longest honest answer has some fifty.
const maxText = 1000

// Num is an exact rational number, immutable; the zero value is 0. Two Nums are
// compared with Equal or Cmp (== does not compile); equal ones are DeepEqual,
// because every value has one representation: n and d where both are small, as
// all numbers of a form are, else r.
type Num struct {
	_ [0]func() // keeps == away: it would compare pointers
	n int64     // numerator in lowest terms
	d int64     // denominator, above 1; 0 for a whole number
	r *big.Rat  // not nil: the value, too large for n and d
}

// Int is the whole number n.
func Int(n int64) Num { return quotient(n, 1) }

// Ratio is a/b; b must not be 0.
func Ratio(a, b int64) Num {
	if b < 1 || a == math.MinInt64 {
		return wrap(big.NewRat(a, b))
	}
	return quotient(a, b)
}

// Add is a+b.
func (a Num) Add(b Num) Num {
	if x, y, ok := pair(a, b); ok {
		return quotient(a.n*y+b.n*x, x*y)
	}
	return wrap(new(big.Rat).Add(a.rat(), b.rat()))
}

// Sub is a−b.
func (a Num) Sub(b Num) Num { return a.Add(b.Neg()) }

// Mul is a·b.
func (a Num) Mul(b Num) Num {
	if x, y, ok := pair(a, b); ok {
		return quotient(a.n*b.n, x*y)
	}
	return wrap(new(big.Rat).Mul(a.rat(), b.rat()))
}

// Div is a/b; false when b is 0.
func (a Num) Div(b Num) (Num, bool) {
	if b.IsZero() {
		return Num{}, false
	}
	x, y, ok := pair(a, b)
	switch {
	case !ok:
		return wrap(new(big.Rat).Quo(a.rat(), b.rat())), true
	case b.n < 0:
		return quotient(-a.n*y, -b.n*x), true
	}
	return quotient(a.n*y, b.n*x), true
}

// Neg is −a.
func (a Num) Neg() Num {
	if a.r != nil {
		return wrap(new(big.Rat).Neg(a.r))
	}
	a.n = -a.n
	return a
}

// Cmp is −1, 0 or 1 as a is below, equal to or above b.
func (a Num) Cmp(b Num) int {
	if x, y, ok := pair(a, b); ok {
		return cmp.Compare(a.n*y, b.n*x)
	}
	return a.rat().Cmp(b.rat())
}

// Equal reports whether a and b are the same number.
func (a Num) Equal(b Num) bool { return a.Cmp(b) == 0 }

// Sign is −1, 0 or 1 as a is negative, 0 or positive.
func (a Num) Sign() int {
	if a.r != nil {
		return a.r.Sign()
	}
	return cmp.Compare(a.n, 0)
}

// IsZero reports whether a is 0.
func (a Num) IsZero() bool { return a.r == nil && a.n == 0 }

// IsInt reports whether a is a whole number.
func (a Num) IsInt() bool {
	if a.r != nil {
		return a.r.IsInt()
	}
	return a.d == 0
}

// Floor is the greatest whole number not above a.
func (a Num) Floor() Num {
	if a.IsInt() {
		return a
	}
	r := a.rat()
	// Div is Euclidean: with a positive divisor it rounds down, below 0 too.
	return wrap(new(big.Rat).SetInt(new(big.Int).Div(r.Num(), r.Denom())))
}

// Ceil is the least whole number not below a.
func (a Num) Ceil() Num { return a.Neg().Floor().Neg() }

// Min is the smaller of a and b.
func Min(a, b Num) Num {
	if b.Cmp(a) < 0 {
		return b
	}
	return a
}

// Max is the greater of a and b.
func Max(a, b Num) Num {
	if b.Cmp(a) > 0 {
		return b
	}
	return a
}

// Plain is a exactly, as a decimal without exponent, thousands marks or trailing
// zeros ("419.72", "-3", "0"); when a has no finite decimal, as a fraction in
// lowest terms ("1/3"). It is the text that a form keeps.
func (a Num) Plain() string {
	if s, ok := a.decimal(6); ok {
		return s
	}
	r := a.rat()
	if places, finite := r.FloatPrec(); finite {
		return r.FloatString(places)
	}
	return r.RatString()
}

// String is a for people: rounded half up (below 0: half away from 0) to two
// decimals, trailing zeros dropped. 1.8775… is "1.88", 2 is "2".
func (a Num) String() string {
	if s, ok := a.decimal(2); ok {
		return s
	}
	s := strings.TrimRight(a.rat().FloatString(2), "0")
	s = strings.TrimSuffix(s, ".")
	if s == "-0" {
		return "0"
	}
	return s
}

// MarshalText is Plain; ErrTooLong for a number of more than 1000 characters,
// because UnmarshalText would refuse it.
func (a Num) MarshalText() ([]byte, error) {
	s := a.Plain()
	if len(s) > maxText {
		return nil, ErrTooLong
	}
	return []byte(s), nil
}

// UnmarshalText reads what MarshalText wrote: an optional "-", digits, and then
// "." with digits or "/" with digits. Nothing else is read, no exponent above
// all, whose few characters could stand for gigabytes.
func (a *Num) UnmarshalText(text []byte) error {
	if len(text) > maxText {
		return ErrTooLong
	}
	s := string(text)
	whole, rest, cut := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !cut {
		whole, rest, cut = strings.Cut(whole, "/")
	}
	if !allDigits(whole) || cut && !allDigits(rest) {
		return fmt.Errorf("%w: stored text", ErrNotNumber)
	}
	r, ok := new(big.Rat).SetString(s) // not ok: a fraction over 0
	if !ok {
		return fmt.Errorf("%w: stored text", ErrNotNumber)
	}
	*a = wrap(r)
	return nil
}

// allDigits reports whether s is one or more of 0–9.
func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
