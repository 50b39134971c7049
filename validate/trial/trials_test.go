package trial

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

var update = flag.Bool("update", false, "write the results of testdata/trials.txt anew")

// TestTrials plays testdata/trials.txt: trials of the real form, each with all
// that comes of it.
func TestTrials(t *testing.T) {
	const file = "testdata/trials.txt"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f := realForm(t)
	var out strings.Builder
	for block := range strings.SplitSeq(strings.TrimSpace(string(b)), "\n====\n") {
		input, want, _ := strings.Cut(strings.TrimSuffix(block, "\n===="), "\n----\n")
		got := played(t, f, input)
		fmt.Fprintf(&out, "%s\n----\n%s\n====\n", input, got)
		if name, _, _ := strings.Cut(input, "\n"); !*update && got != strings.TrimSpace(want) {
			t.Errorf("%s\ngot:\n%s\nwant:\n%s", name, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// played is all that comes of one trial: “3 actual” lines, an execution, goals.
func played(t *testing.T, f form.Form, input string) string {
	t.Helper()
	actuals := make([]string, len(f.Indicators))
	var o Options
	var goals []string
	for line := range strings.SplitSeq(input, "\n") {
		key, value, _ := strings.Cut(line, " ")
		switch key {
		case "#":
		case "execution":
			o.Execution = value
		case "goal":
			goals = append(goals, value)
		default:
			var row int
			if _, err := fmt.Sscan(key, &row); err != nil || row < 1 || row > len(actuals) {
				t.Fatalf("cannot read %q", line)
			}
			actuals[row-1] = value
		}
	}
	var w strings.Builder
	showResult(&w, f, Compute(f, actuals, o))
	for _, g := range goals {
		goal, err := num.Parse(g)
		if err != nil {
			t.Fatal(err)
		}
		showOutlook(&w, f, Ways(f, actuals, goal, o))
	}
	return strings.TrimSpace(w.String())
}

func showRange(low, high num.Num) string {
	if low.Equal(high) {
		return low.String()
	}
	return low.String() + ".." + high.String()
}

func showResult(w *strings.Builder, f form.Form, r Result) {
	for _, l := range r.Lines {
		if !l.Given() {
			continue
		}
		fmt.Fprintf(w, "%d %s: %s", l.Row, f.Indicators[l.Row-1].Level3, l.Actual)
		if l.Meant != l.Actual {
			fmt.Fprintf(w, " (%s)", l.Meant)
		}
		if l.Known() {
			fmt.Fprintf(w, " -> %s of %s", showRange(l.Score.Low, l.Score.High), l.Full)
		} else {
			fmt.Fprintf(w, " -> none: %s", l.Score.Why.Code)
		}
		for _, step := range l.Score.Trace {
			fmt.Fprintf(w, "; %s", step)
		}
		for _, a := range l.Score.Assumptions {
			fmt.Fprintf(w, "; assumed %s", a.Code)
		}
		for _, o := range l.Score.Others {
			fmt.Fprintf(w, "; or %s: %s", showRange(o.Low, o.High), o.Code)
		}
		if l.Otherwise {
			fmt.Fprint(w, "; otherwise")
		}
		if l.HasSystem {
			fmt.Fprintf(w, "; system %s", l.System)
		}
		fmt.Fprintln(w)
	}
	for _, s := range r.Subtotals {
		fmt.Fprintf(w, "%s %s of %s, %d rows, %d given, %d known\n", s.Level1, showRange(s.Low, s.High), s.Full, s.Rows, s.Given, s.Known)
	}
	fmt.Fprintf(w, "total %s of %s\n", showRange(r.Low, r.High), r.Full)
	if e := r.Execution; e.Given {
		fmt.Fprintf(w, "execution %s: %v %s%% -> %s %s\n", e.Text, e.Known, e.Rate, e.Points, e.Why.Code)
	}
	if r.Has100 {
		fmt.Fprintf(w, "of 100: %s scaled %v\n", showRange(r.Low100, r.High100), r.Scaled)
	}
	if r.HasGrade {
		names := []string{"差", "中", "良", "优"}
		fmt.Fprintf(w, "grade %s to %s, open %v\n", names[r.GradeLow], names[r.GradeHigh], r.GradeOpen)
	}
	if r.HasSystem {
		fmt.Fprintf(w, "system %s\n", showRange(r.SystemLow, r.SystemHigh))
	}
	fmt.Fprintf(w, "open %v, no score %v, no full %v\n", r.Open, r.NoScore, r.NoFull)
}

func showOutlook(w *strings.Builder, f form.Form, o Outlook) {
	fmt.Fprintf(w, "goal %s of %s, now %s, most %s, reached %v, reachable %v\n", o.Goal, o.Full, o.Now, o.Most, o.Reached, o.Reachable)
	if len(o.Open)+len(o.NoScore)+len(o.Stuck) > 0 {
		fmt.Fprintf(w, "  open %v up to %s, no score %v, stuck %v\n", o.Open, o.OpenMax, o.NoScore, o.Stuck)
	}
	for i, way := range o.Ways {
		fmt.Fprintf(w, "  way %d to %s\n", i+1, way.Total)
		for _, c := range way.Changes {
			fmt.Fprintf(w, "    %d %s: %s -> %s, +%s = %s", c.Row, f.Indicators[c.Row-1].Level3, c.From, c.To, c.Gain, c.Low)
			for _, other := range c.Others {
				fmt.Fprintf(w, " (or %s)", showRange(other.Low, other.High))
			}
			if c.Safe != c.To {
				fmt.Fprintf(w, " safe: %s", c.Safe)
			}
			fmt.Fprintln(w)
		}
	}
}
