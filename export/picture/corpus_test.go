package picture

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A said is one sentence of the scorer's own corpus, in its row, with the actuals
// that are scored there.
type said struct {
	where, sentence string
	row             scoring.Row
	actuals         []string
}

// corpus reads the sentences of package scoring; testdata/README there explains
// them.
func corpus(t testing.TB) []said {
	t.Helper()
	var out []said
	for _, dir := range []string{"", "*"} {
		files, err := filepath.Glob(filepath.Join("../../validate/scoring/testdata", dir, "*.txt"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, sentences(filepath.Base(file), string(data))...)
		}
	}
	if len(out) < 300 {
		t.Fatalf("%d sentences: the corpus is not where it was", len(out))
	}
	return out
}

func sentences(file, text string) []said {
	var out []said
	for part := range strings.SplitSeq(text, "\n\n") {
		s := said{where: file, row: scoring.Row{Year: 2026}}
		for line := range strings.SplitSeq(part, "\n") {
			key, rest, _ := strings.Cut(line, ":")
			rest = strings.TrimSpace(rest)
			switch {
			case strings.HasPrefix(line, "#"):
			case key == "sentence":
				s.sentence = strings.ReplaceAll(rest, `\n`, "\n")
			case key == "row":
				cells := append(strings.Split(rest, "|"), "", "", "", "")
				for i := range cells {
					cells[i] = strings.TrimSpace(cells[i])
				}
				s.row.Type, s.row.Target, s.row.Unit, s.row.Level3 = cells[0], cells[1], cells[2], cells[3]
			case key == "given":
				n, err := num.Parse(rest)
				s.row.Given, s.row.HasGiven = n, err == nil
			case strings.Contains(line, " -> "):
				actual, _, _ := strings.Cut(line, " -> ")
				s.actuals = append(s.actuals, strings.TrimSpace(actual))
			}
		}
		if s.sentence != "" {
			out = append(out, s)
		}
	}
	return out
}

// TestCurvesOfCorpus: what is drawn for an actual of the corpus is its score,
// and every sentence ends in a picture or in the reason why not.
func TestCurvesOfCorpus(t *testing.T) {
	drawn, held, leaky, most := 0, 0, 0, 0
	for i, s := range corpus(t) {
		if i%thinning != 0 {
			continue
		}
		rule, err := scoring.Parse(s.sentence)
		if err != nil {
			continue
		}
		a := &asker{rule: rule, row: s.row}
		a.full, a.hasFull = rule.FullIn(s.row)
		g, err := a.graph("")
		if a.asked > maxAsked {
			t.Errorf("%s: %s\nasked %d times", s.where, s.sentence, a.asked)
		}
		if err != nil {
			continue
		}
		drawn++
		most = max(most, a.asked)
		if g.leaky() {
			leaky++
			t.Logf("%s: %s\nis not drawn in whole", s.where, s.sentence)
		}
		a.asked = 0
		g.honest(t, s)
		for _, actual := range s.actuals {
			held += g.holds(t, s, actual)
		}
	}
	t.Logf("%d drawn, %d actuals held against them, %d with a hole, asked %d times at most", drawn, held, leaky, most)
	if leaky*100 > drawn {
		t.Errorf("%d of %d curves have a hole", leaky, drawn)
	}
}

// holds compares the score of an actual with what the graph shows at its place;
// 0 when it shows nothing there.
func (g graph) holds(t *testing.T, s said, actual string) int {
	t.Helper()
	x, ok := g.place(actual)
	if !ok || len(g.bars) > 0 || !g.window.holds(x) {
		return 0
	}
	want, got := g.say(actual), outcome{}
	for _, line := range g.traces {
		if line.code != "" {
			continue
		}
		got.value = line.at(x)
	}
	if !got.known && slices.ContainsFunc(g.holes, func(w window) bool { return w.holds(x) }) {
		return 0
	}
	if want.known != got.known || want.known && g.apart(want.value, got.value, 200) {
		t.Errorf("%s: %s\n%s: %s drawn as %s", s.where, s.sentence, actual, points(want.value), points(got.value))
	}
	return 1
}

// honest asks the scorer at odd places of an axis of amounts: what is drawn there
// is the score.
func (g graph) honest(t *testing.T, s said) {
	t.Helper()
	if g.of != amounts || g.whole || len(g.bars) > 0 {
		return
	}
	const places = 23
	for i := range int64(places) {
		x := g.window.from.Add(g.window.span().Mul(num.Ratio(2*i+1, 2*places)))
		want := g.scale.at(x).value
		for _, line := range g.traces {
			got := line.at(x)
			if line.code == "" && got.known && (!want.known || g.apart(want, got, 400)) {
				t.Errorf("%s: %s\n%s is %s, drawn as %s", s.where, s.sentence, x.Plain(), points(want), points(got))
			}
		}
	}
}

// at is the score that a trace shows at a place.
func (t trace) at(x num.Num) value {
	for _, v := range t.alone {
		if v.x.Equal(x) {
			return v.value
		}
	}
	for _, p := range t.pieces {
		first, last := p.points[0], p.points[len(p.points)-1]
		if x.Cmp(first.x) < 0 || x.Cmp(last.x) > 0 || x.Equal(first.x) && p.from == ring || x.Equal(last.x) && p.to == ring {
			continue
		}
		for i := 1; i < len(p.points); i++ {
			a, b := p.points[i-1], p.points[i]
			if x.Cmp(a.x) >= 0 && x.Cmp(b.x) <= 0 {
				return value{lo: on(x, a.x, b.x, a.lo, b.lo), hi: on(x, a.x, b.x, a.hi, b.hi), known: true}
			}
		}
	}
	return value{}
}

// on is the height of a line at a place.
func on(x, a, b, from, to num.Num) num.Num {
	part, ok := x.Sub(a).Div(b.Sub(a))
	if !ok {
		return from
	}
	return from.Add(to.Sub(from).Mul(part))
}
