package formula

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate/num"
)

// An agreement counts what formulas and trial say to the same contents.
type agreement struct{ asked, scores, silent int }

// holds notes one content. A score that the trial does not give is wrong; a word
// where the trial has a score is merely silent.
func (a *agreement) holds(got, want answer) bool {
	a.asked++
	if want.verdict == scored {
		a.scores++
		if got.verdict != scored {
			a.silent++
		}
	}
	return got.verdict != scored || got.equal(want)
}

func (a *agreement) report(t *testing.T) {
	t.Helper()
	t.Logf("%d contents, %d with a score, %d of these not shown", a.asked, a.scores, a.silent)
	if a.scores == 0 || a.silent*100 > a.scores*mostSilent {
		t.Error("too many scores are not shown")
	}
}

// TestAgrees asks formula and trial about numbers that Compile did not ask about:
// close to every mark and step, whole ones, and at random.
func TestAgrees(t *testing.T) {
	var all agreement
	for _, s := range compiled(t) {
		f := s.formula
		if !s.ok || f.numbers == nil {
			continue
		}
		tr := tracer{oracle: newOracle(s.line, 1_000_000), marks: markUp(s.line.Rule, s.line.At)}
		for _, x := range tr.others() {
			if got, want := f.answer(Content{Kind: Number, N: x}), tr.number(x); !all.holds(got, want) {
				t.Errorf("%s\n%v %v%v at %s: got %v want %v\n%s", s.place, s.line.At.Type, s.line.At.Target, s.line.At.Unit, x.Plain(), got, want, f.In("G5"))
				break
			}
		}
	}
	all.report(t)
}

// others are numbers where a formula could be wrong.
func (t tracer) others() []num.Num {
	r := rand.New(rand.NewPCG(1, 2))
	near := append(t.all(), t.apart...)
	top := num.Int(1)
	for _, m := range t.all() {
		top = num.Max(top, m)
	}
	for _, size := range t.stepSizes() {
		for _, o := range t.origins() {
			for k := range int64(6) {
				near = append(near, o.Add(size.Mul(num.Int(k))), o.Sub(size.Mul(num.Int(k))))
			}
		}
	}
	var out []num.Num
	for _, m := range distinct(near) {
		for _, d := range []num.Num{{}, num.Ratio(1, 1000), num.Ratio(1, 3_000_000)} {
			for _, x := range []num.Num{m.Add(d), m.Sub(d)} {
				out = append(out, cut(x, 7))
			}
		}
	}
	for range 40 {
		out = append(out, cut(top.Mul(num.Ratio(r.Int64N(2_600_000)-100_000, 1_000_000)), 4), num.Int(r.Int64N(140)-10))
	}
	return out
}

// cut is a number with so many decimals.
func cut(x num.Num, places int) num.Num {
	scale := num.Int(1)
	for range places {
		scale = scale.Mul(num.Int(10))
	}
	out, _ := x.Mul(scale).Floor().Div(scale)
	return out
}

// TestAgreesDaily goes through every day that a formula takes.
func TestAgreesDaily(t *testing.T) {
	var all agreement
	for _, s := range compiled(t) {
		f := s.formula
		if !s.ok || f.days == nil {
			continue
		}
		o := newOracle(s.line, 1_000_000)
		first, last := dayOf(f.days[1]), dayOf(f.days[len(f.days)-1])
		for d := first; d.Before(last); d = d.AddDays(1) {
			if got, want := f.answer(Content{Kind: Day, Day: d}), o.day(d); !all.holds(got, want) {
				t.Errorf("%s\n%s at %s: got %v want %v\n%s", s.place, s.line.At.Target, d, got, want, f.In("G5"))
				break
			}
		}
	}
	all.report(t)
}

func dayOf(p piece) num.Day {
	v := 0
	for _, c := range p.low.Plain() {
		v = v*10 + int(c-'0')
	}
	return dayAt(v)
}

// TestAgreesInWords puts words into the cells: the grades with something before or
// behind, and everything the corpus was ever answered with.
func TestAgreesInWords(t *testing.T) {
	all := compiled(t)
	var said []string
	for _, s := range all {
		said = append(said, s.actuals...)
	}
	slices.Sort(said)
	said = slices.Compact(said)
	n := 0
	for i, s := range all {
		f := s.formula
		if !s.ok {
			continue
		}
		words := slices.Clone(said)
		if !f.otherwise && i%10 > 0 {
			words = words[:0]
		}
		for _, g := range f.resembled() {
			for _, p := range []string{"", "很", "不", "没有", "基本", "已", "较", "未", "非常", "全部", "1", "、", " "} {
				for _, q := range []string{"", "的", "了", "。", "！", "情况", "得3分", "，", "3次"} {
					words = append(words, p+g+q)
				}
			}
		}
		o := newOracle(s.line, 1_000_000)
		for _, w := range words {
			n++
			if got := f.phrase(strings.TrimSpace(w)); got.verdict == scored && !got.equal(o.ask(w)) {
				t.Errorf("%s\n%v %v, %q: got %v want %v", s.place, s.line.At.Type, s.line.At.Target, w, got, o.ask(w))
				break
			}
		}
	}
	t.Log(n, "words")
}
