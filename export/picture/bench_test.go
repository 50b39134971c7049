package picture

import (
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
)

// BenchmarkTable is a preview of the real form with its twelve rows: with a
// Painter that knows its letters, as in a running service, and with a new one.
func BenchmarkTable(b *testing.B) {
	f := realForm(b)
	s := Sheet{Form: f, Tints: []Tint{{At: form.Ref{Row: 3, Field: form.Target}, Mark: Fault}}}
	b.Run("warm", func(b *testing.B) {
		p := painter(b)
		for b.Loop() {
			if _, _, err := p.Table(s); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := painter(b).Table(s); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkCurve draws the curves of the real form.
func BenchmarkCurve(b *testing.B) {
	f := realForm(b)
	for _, n := range []int{1, 8, 9, 11, 12} {
		i := f.Indicators[n-1]
		rule, err := scoring.Parse(i.Standard)
		if err != nil {
			b.Fatal(err)
		}
		c := Curve{Rule: rule, Row: scoring.Row{Level3: i.Level3, Type: i.Type, Target: i.Target, Unit: i.Unit, Year: 2026}, Actual: i.Target}
		b.Run(i.Level3, func(b *testing.B) {
			p := painter(b)
			for b.Loop() {
				if _, _, err := p.Curve(c); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
