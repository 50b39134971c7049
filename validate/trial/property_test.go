package trial

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"

	"pgregory.net/rapid"
)

// anActual draws what a clerk may type for a row of the real form: mostly what
// fits, sometimes nothing or nonsense.
func anActual(t *rapid.T, ind form.Indicator) string {
	tenths := func(most int) string {
		return num.Ratio(int64(rapid.IntRange(0, most*10).Draw(t, "tenths")), 10).Plain()
	}
	switch rapid.IntRange(0, 11).Draw(t, "sort") {
	case 0:
		return ""
	case 1:
		return rapid.SampledFrom([]string{"很多", "约90", "-3", "120%", "0.5", "90-95", "2027年2月30日", "　", "晚", "第3名", "1,3", "100000000000000"}).Draw(t, "odd")
	}
	switch {
	case strings.Contains(ind.Target, "日"):
		return rapid.SampledFrom([]string{"2026年12月31日", "2027年1月9日", "2027年1月20日", "晚15天", "晚2个月", "按时完成", "2027年3月1日", "12月1日"}).Draw(t, "day")
	case ind.Qualitative():
		return rapid.SampledFrom([]string{"效果明显", "效果一般", "没有效果"}).Draw(t, "grade")
	case ind.Unit == "%":
		return tenths(100) + rapid.SampledFrom([]string{"", "%"}).Draw(t, "unit")
	case ind.Unit == "万元":
		return tenths(900)
	case ind.Unit == "万件":
		return tenths(7) + rapid.SampledFrom([]string{"", "万件"}).Draw(t, "unit")
	}
	return num.Int(int64(rapid.IntRange(0, 120).Draw(t, "count"))).Plain()
}

func someActuals(t *rapid.T, f form.Form) []string {
	out := make([]string, len(f.Indicators))
	for i, ind := range f.Indicators {
		out[i] = anActual(t, ind)
	}
	return out
}

func someOptions(t *rapid.T) Options {
	return Options{Execution: rapid.SampledFrom([]string{"", "93.5%", "100", "120%"}).Draw(t, "execution")}
}

// checkSums holds what every result must be.
func checkSums(t rapid.TB, r Result) {
	var low, high, full num.Num
	rows, given, known := 0, 0, 0
	for _, s := range r.Subtotals {
		low, high, full = low.Add(s.Low), high.Add(s.High), full.Add(s.Full)
		rows, given, known = rows+s.Rows, given+s.Given, known+s.Known
	}
	if !low.Equal(r.Low) || !high.Equal(r.High) || !full.Equal(r.Full) {
		t.Fatalf("subtotals %s..%s of %s, total %s..%s of %s", low, high, full, r.Low, r.High, r.Full)
	}
	if rows != len(r.Lines) || rows-given != len(r.Open) || given-known != len(r.NoScore) {
		t.Fatalf("%d rows, %d given, %d known; open %v, no score %v", rows, given, known, r.Open, r.NoScore)
	}
	if r.Low.Cmp(r.High) > 0 || r.Low100.Cmp(r.High100) > 0 || r.GradeLow > r.GradeHigh || r.SystemLow.Cmp(r.SystemHigh) > 0 {
		t.Fatalf("upside down: %+v", r)
	}
	for _, l := range r.Lines {
		if l.Given() && !l.Known() && l.Score.Why.Code == scoring.WhyNone {
			t.Fatalf("row %d: no score of %q, and no reason", l.Row, l.Actual)
		}
		if l.Known() && (l.Score.Low.Cmp(l.Score.High) > 0 || !l.Given()) {
			t.Fatalf("row %d: %+v", l.Row, l.Score)
		}
	}
}

func TestSumsAddUp(t *testing.T) {
	f := realForm(t)
	rapid.Check(t, func(t *rapid.T) {
		r := Compute(f, someActuals(t, f), someOptions(t))
		checkSums(t, r)
		if p := r.Execution.Points; p.Sign() < 0 || p.Cmp(num.Int(10)) > 0 {
			t.Fatalf("execution gives %s", p)
		}
		if r.High.Cmp(r.Full) > 0 || r.Low.Sign() < 0 || r.High100.Cmp(num.Int(100)) > 0 {
			t.Fatalf("%s..%s of %s", r.Low, r.High, r.Full)
		}
	})
}

// One changed actual changes its row and the subtotal of its 一级指标, nothing else.
func TestOneChangeIsLocal(t *testing.T) {
	f := realForm(t)
	rapid.Check(t, func(t *rapid.T) {
		actuals, o := someActuals(t, f), someOptions(t)
		row := rapid.IntRange(1, len(f.Indicators)).Draw(t, "row")
		to := anActual(t, f.Indicators[row-1])
		kept := slices.Clone(actuals)
		before, after := Compute(f, actuals, o), WhatIf(f, actuals, row, to, o)
		if !slices.Equal(actuals, kept) {
			t.Fatal("the actuals were changed")
		}
		checkSums(t, after)
		d := Diff(before, after)
		if len(d.Rows) > 1 || len(d.Rows) == 1 && d.Rows[0] != row {
			t.Fatalf("row %d changed, and %v are other", row, d.Rows)
		}
		if !before.Low.Add(d.Low).Equal(after.Low) || !before.High100.Add(d.High100).Equal(after.High100) {
			t.Fatalf("difference %+v", d)
		}
		for i, s := range after.Subtotals {
			was := before.Subtotals[i]
			same := s.Low.Equal(was.Low) && s.High.Equal(was.High) && s.Given == was.Given && s.Known == was.Known
			if s.Level1 != f.Indicators[row-1].Level1 && !same {
				t.Fatalf("row %d changed, and %s too", row, s.Level1)
			}
		}
	})
}

// checkWays recomputes every way from scratch.
func checkWays(t rapid.TB, f form.Form, actuals []string, goal num.Num, o Options) Outlook {
	out := Ways(f, actuals, goal, o)
	before := Compute(f, actuals, o)
	if out.Reached != (out.Now.Cmp(goal) >= 0) || out.Reachable != (out.Reached || len(out.Ways) > 0) || len(out.Ways) > mostWays {
		t.Fatalf("reached %v, reachable %v, %d ways; now %s, most %s, goal %s", out.Reached, out.Reachable, len(out.Ways), out.Now, out.Most, goal)
	}
	if out.Reachable != (out.Most.Cmp(goal) >= 0) {
		t.Fatalf("reachable %v, most %s, goal %s", out.Reachable, out.Most, goal)
	}
	for i, w := range append(slices.Clone(out.Ways), out.Best) {
		after := walk(t, f, actuals, w, before, o)
		total := after.Low.Add(after.Execution.Points)
		if !total.Equal(w.Total) || i < len(out.Ways) && total.Cmp(goal) < 0 {
			t.Fatalf("a way says %s and comes to %s, goal %s: %+v", w.Total, total, goal, w)
		}
		if i > 0 && i < len(out.Ways) && w.cost.Cmp(out.Ways[i-1].cost) < 0 {
			t.Fatalf("way %d is cheaper than the one before", i+1)
		}
	}
	if !out.Best.Total.Equal(out.Most) {
		t.Fatalf("best %s, most %s", out.Best.Total, out.Most)
	}
	return out
}

// walk makes the changes of a way, and looks at each.
func walk(t rapid.TB, f form.Form, actuals []string, w Way, before Result, o Options) Result {
	changed := make([]string, len(f.Indicators))
	copy(changed, actuals)
	last := 0
	for _, c := range w.Changes {
		ind := f.Indicators[c.Row-1]
		if c.Row <= last || c.From != actuals[c.Row-1] || c.To == c.From || c.Gain.Sign() <= 0 {
			t.Fatalf("change %+v after row %d", c, last)
		}
		if !before.Lines[c.Row-1].Known() {
			t.Fatalf("a row without a score was changed: %+v", c)
		}
		if q, err := num.ParseQuantity(c.To); err == nil && !ind.Qualitative() {
			target, _ := num.Parse(ind.Target)
			above := ind.Unit == "%" && q.Value.Cmp(num.Max(num.Int(100), target)) > 0
			if above && before.Lines[c.Row-1].Given() && !grows(ind.Level3) && ind.Type == form.AtLeast && !strings.Contains(ind.Standard, "加") {
				t.Fatalf("above 100 %%: %+v", c)
			}
		}
		changed[c.Row-1], last = c.To, c.Row
		if c.Safe == "" {
			continue
		}
		s := before.Lines[c.Row-1].with(c.Safe).Score
		if !s.Known || least(s).Cmp(c.Low) < 0 {
			t.Fatalf("not safe: %+v gives %+v", c, s)
		}
	}
	after := Compute(f, changed, o)
	for _, c := range w.Changes {
		l := after.Lines[c.Row-1]
		if !l.Known() || !l.Score.Low.Equal(c.Low) || !c.Low.Equal(before.Lines[c.Row-1].Score.Low.Add(c.Gain)) {
			t.Fatalf("change %+v gives %+v", c, l.Score)
		}
	}
	return after
}

func TestWaysReachTheGoal(t *testing.T) {
	f := realForm(t)
	rapid.Check(t, func(t *rapid.T) {
		goal := num.Ratio(int64(rapid.IntRange(0, 1010).Draw(t, "goal")), 10)
		checkWays(t, f, someActuals(t, f), goal, someOptions(t))
	})
}

// A proposed count is the least that suffices: one less would not.
func TestWaysAskForNoMore(t *testing.T) {
	f := realForm(t)
	f.Indicators = f.Indicators[:1]
	for have := range 98 {
		for goal := 1; goal <= 20; goal++ {
			now := num.Int(int64(have)).Plain()
			out := Ways(f, []string{now}, num.Ratio(int64(goal), 10), Options{})
			if out.Reached {
				continue
			}
			// have/98 × 2 ≥ goal/10
			want := num.Ratio(int64(goal)*98, 20).Ceil().Plain() + "个"
			if got := out.Ways[0].Changes[0].To; got != want {
				t.Fatalf("from %d to %d tenths: %s, want %s", have, goal, got, want)
			}
		}
	}
}

// TestCorpusWays asks for ways in every row of the corpus of sentences, to a
// half and to all that a row can give. One of every few rows is gone through, or
// with JIXIAOBOT_FULL=1 all of them.
func TestCorpusWays(t *testing.T) {
	every := 5
	if os.Getenv("JIXIAOBOT_FULL") == "1" {
		every = 1
	}
	rows := 0
	for i, c := range corpus(t) {
		if i%every > 0 {
			continue
		}
		f := form.Form{Year: "2026", Indicators: []form.Indicator{c.ind}}
		for _, actual := range c.actuals {
			r := Compute(f, []string{actual}, Options{})
			checkSums(t, r)
			most := Ways(f, []string{actual}, num.Int(1000), Options{}).Most
			half := r.Low.Add(most).Mul(num.Ratio(1, 2))
			for _, goal := range []num.Num{r.Low, half, most} {
				out := checkWays(t, f, []string{actual}, goal, Options{})
				if !out.Reachable {
					t.Fatalf("%s: %s is not reachable from %q", c.ind.Standard, goal, actual)
				}
			}
			rows++
		}
	}
	if rows < 500/every {
		t.Errorf("only %d actuals in the corpus", rows)
	}
}

type corpusRow struct {
	ind     form.Indicator
	actuals []string
}

// corpus is the sentences of package scoring with their actuals.
func corpus(t testing.TB) []corpusRow {
	t.Helper()
	files, err := filepath.Glob("../scoring/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	var out []corpusRow
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(string(b), "\n") {
			switch key, rest, _ := strings.Cut(line, ":"); {
			case key == "sentence":
				out = append(out, corpusRow{ind: form.Indicator{Standard: strings.ReplaceAll(strings.TrimSpace(rest), `\n`, "\n")}})
			case key == "row":
				p := append(strings.Split(rest, "|"), "", "", "")
				ind := &out[len(out)-1].ind
				ind.Type, ind.Target, ind.Unit, ind.Level3 = strings.TrimSpace(p[0]), strings.TrimSpace(p[1]), strings.TrimSpace(p[2]), strings.TrimSpace(p[3])
			case strings.Contains(line, "->") && !strings.HasPrefix(line, "#"):
				actual, _, _ := strings.Cut(line, "->")
				c := &out[len(out)-1]
				c.actuals = append(c.actuals, strings.TrimSpace(actual))
			}
		}
	}
	return out
}
