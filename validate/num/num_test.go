package num

import (
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// exact is the number a plain decimal or a fraction says.
func exact(t interface {
	Helper()
	Fatalf(string, ...any)
}, s string,
) Num {
	t.Helper()
	var v Num
	if err := v.UnmarshalText([]byte(s)); err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return v
}

func TestShown(t *testing.T) {
	tests := []struct{ exact, plain, shown string }{
		{"98", "98", "98"},
		{"419.72", "419.72", "419.72"},
		{"461.692", "461.692", "461.69"},
		{"92/49", "92/49", "1.88"}, // 92 ÷ 98 × 2 of READING
		{"90/19", "90/19", "4.74"},
		{"2.00", "2", "2"},
		{"0", "0", "0"},
		{"-0", "0", "0"},
		{"0.5", "0.5", "0.5"},
		{"1.005", "1.005", "1.01"}, // half up, where a float would give 1
		{"1.875", "1.875", "1.88"},
		{"-1.875", "-1.875", "-1.88"},
		{"-0.001", "-0.001", "0"},
		{"-1/3", "-1/3", "-0.33"},
		{"2/6", "1/3", "0.33"},
		{"100000000000000000000", "100000000000000000000", "100000000000000000000"},
		{"99.999", "99.999", "100"},
		{"007", "7", "7"},
	}
	for _, tt := range tests {
		v := exact(t, tt.exact)
		if v.Plain() != tt.plain || v.String() != tt.shown {
			t.Errorf("%s: Plain %q, String %q; want %q, %q", tt.exact, v.Plain(), v.String(), tt.plain, tt.shown)
		}
	}
}

func TestZeroValue(t *testing.T) {
	var z Num
	if !z.IsZero() || !z.IsInt() || z.Sign() != 0 || z.Plain() != "0" || !z.Equal(Int(0)) {
		t.Errorf("the zero value is not 0: %q", z.Plain())
	}
	if _, ok := Int(1).Div(z); ok {
		t.Error("a division by zero went through")
	}
	if got := z.Add(Int(2)).Mul(z).Neg().Floor(); !reflect.DeepEqual(got, Num{}) {
		t.Errorf("a computed 0 is not the zero value: %#v", got)
	}
}

func TestFloorCeil(t *testing.T) {
	tests := []struct{ v, floor, ceil string }{
		{"0.9", "0", "1"},
		{"-0.1", "-1", "0"},
		{"-7/2", "-4", "-3"},
		{"3", "3", "3"},
		{"-3", "-3", "-3"},
	}
	for _, tt := range tests {
		v := exact(t, tt.v)
		if v.Floor().Plain() != tt.floor || v.Ceil().Plain() != tt.ceil {
			t.Errorf("%s: floor %s, ceil %s", tt.v, v.Floor(), v.Ceil())
		}
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	for _, s := range []string{
		"", "-", "1e5", "0x10", "+5", " 5", "1/0", "1/-2", "1.2/3", ".5", "5.", "1,000", "NaN", "Inf",
		"٣", "９", "1_000", "--1", "1.2.3", "1/2/3", "1e999999999", strings.Repeat("9", 1001),
	} {
		v := Int(7)
		if err := v.UnmarshalText([]byte(s)); err == nil || !v.Equal(Int(7)) {
			t.Errorf("%.20q: err %v, value %s", s, err, v)
		}
	}
}

func TestMarshalRefusesWhatCouldNotBeReadBack(t *testing.T) {
	v := Int(10)
	for range 11 { // 10^2048
		v = v.Mul(v)
	}
	if _, err := v.MarshalText(); !errors.Is(err, ErrTooLong) {
		t.Errorf("err = %v", err)
	}
}

func TestJSON(t *testing.T) {
	in := map[string]Num{"third": Ratio(1, 3), "cost": exact(t, "419.72")}
	text, err := json.Marshal(in)
	if want := `{"cost":"419.72","third":"1/3"}`; err != nil || string(text) != want {
		t.Fatalf("%s, %v", text, err)
	}
	var out map[string]Num
	if err := json.Unmarshal(text, &out); err != nil || !reflect.DeepEqual(in, out) {
		t.Errorf("%v, %v", out, err)
	}
}

// number draws numbers as forms have them and stranger ones.
func number() *rapid.Generator[Num] {
	return rapid.Custom(func(t *rapid.T) Num {
		a := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-2000, 2000), rapid.Int64Range(limit-3, limit+3)).Draw(t, "a")
		b := rapid.OneOf(rapid.Int64Range(1, 12), rapid.SampledFrom([]int64{10, 100, 1e6}), rapid.Int64Range(1, 1<<62)).Draw(t, "b")
		return Ratio(a, b)
	})
}

func TestArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := number().Draw(t, "a"), number().Draw(t, "b"), number().Draw(t, "c")
		same := func(what string, x, y Num) {
			if !x.Equal(y) || !reflect.DeepEqual(x, y) || x.Plain() != y.Plain() {
				t.Fatalf("%s: %s and %s", what, x.Plain(), y.Plain())
			}
		}
		same("a+b", a.Add(b), b.Add(a))
		same("a−b", a.Sub(b), b.Sub(a).Neg())
		same("a(b+c)", a.Mul(b.Add(c)), a.Mul(b).Add(a.Mul(c)))
		same("a+b−b", a.Add(b).Sub(b), a)
		same("min+max", Min(a, b).Add(Max(a, b)), a.Add(b))
		if q, ok := a.Div(b); ok {
			same("a/b·b", q.Mul(b), a)
		} else if !b.IsZero() {
			t.Fatal("refused to divide")
		}
		if a.Cmp(b) != a.Sub(b).Sign() || Min(a, b).Cmp(Max(a, b)) > 0 {
			t.Fatalf("order of %s and %s", a.Plain(), b.Plain())
		}
		f := a.Floor()
		if !f.IsInt() || f.Cmp(a) > 0 || f.Add(Int(1)).Cmp(a) <= 0 || a.IsInt() != f.Equal(a) {
			t.Fatalf("floor of %s is %s", a.Plain(), f.Plain())
		}
	})
}

func TestTextRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := number().Draw(t, "a")
		text, err := a.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		if b := exact(t, string(text)); !reflect.DeepEqual(a, b) {
			t.Fatalf("%s came back as %s", a.Plain(), b.Plain())
		}
		if strings.Contains(a.Plain(), "/") || len(a.Plain()) > maxDigits {
			return
		}
		if b, err := Parse(a.Plain()); err != nil || !b.Equal(a) {
			t.Fatalf("Parse(%q) = %s, %v", a.Plain(), b.Plain(), err)
		}
	})
}

func TestShownIsNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := number().Draw(t, "a")
		shown, ok := new(big.Rat).SetString(a.String())
		if !ok {
			t.Fatalf("String is no number: %q", a.String())
		}
		off := wrap(shown).Sub(a)
		if Max(off, off.Neg()).Cmp(Ratio(1, 200)) > 0 {
			t.Fatalf("%s shown as %s", a.Plain(), a)
		}
		if s := a.String(); strings.Contains(s, ".") && strings.HasSuffix(s, "0") || s == "-0" {
			t.Fatalf("trailing zeros: %q", s)
		}
	})
}
