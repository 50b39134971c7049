package formula

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// A sentence is one of the corpus of package scoring, with its row and actuals.
type sentence struct {
	place   string
	line    trial.Line
	actuals []string
	formula Formula
	ok      bool // it has one
	asked   int  // questions that took
}

// compiled are the sentences of the corpus with their formulas, made once for
// all tests; under the race detector, which is slow, one of every few, or with
// JIXIAOBOT_FULL=1 more of them.
func compiled(t testing.TB) []sentence {
	t.Helper()
	all, err := formulas()
	if err != nil {
		t.Fatal("no corpus: ", err)
	}
	return all
}

var formulas = sync.OnceValues(func() ([]sentence, error) {
	all, err := corpus()
	every := slowness
	if os.Getenv("JIXIAOBOT_FULL") == "1" {
		every = (slowness + 2) / 3
	}
	var out []sentence
	for i, s := range all {
		if i%every > 0 {
			continue
		}
		left := maxAsks
		s.formula, s.ok = Compile(s.line, &left)
		s.asked = maxAsks - left
		out = append(out, s)
	}
	return out, err
})

// corpus reads it.
func corpus() ([]sentence, error) {
	var out []sentence
	for _, glob := range []string{"*.txt", "*/*.txt"} {
		files, err := filepath.Glob("../../validate/scoring/testdata/" + glob)
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("no %s: %w", glob, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			for _, chunk := range strings.Split(string(data), "sentence:")[1:] {
				out = append(out, readSentence(filepath.Base(file), chunk))
			}
		}
	}
	return out, nil
}

func readSentence(file, chunk string) sentence {
	chunk, _, _ = strings.Cut(chunk, "\n\n")
	lines := strings.Split(chunk, "\n")
	i := form.Indicator{Standard: strings.ReplaceAll(strings.TrimSpace(lines[0]), `\n`, "\n")}
	s := sentence{place: file + ": " + i.Standard}
	given := ""
	for _, line := range lines[1:] {
		if row, ok := strings.CutPrefix(line, "row:"); ok {
			p := append(strings.Split(row, "|"), "", "", "", "")
			i.Type, i.Target, i.Unit, i.Level3 = strings.TrimSpace(p[0]), strings.TrimSpace(p[1]), strings.TrimSpace(p[2]), strings.TrimSpace(p[3])
		}
		if g, ok := strings.CutPrefix(line, "given:"); ok {
			given = strings.TrimSpace(g)
		}
		if actual, _, ok := strings.Cut(line, "->"); ok && !strings.HasPrefix(line, "#") {
			s.actuals = append(s.actuals, strings.ReplaceAll(strings.TrimSpace(actual), `\n`, "\n"))
		}
	}
	s.line = trial.Compute(form.Form{Indicators: []form.Indicator{i}}, nil, trial.Options{}).Lines[0]
	if n, err := num.Parse(given); err == nil {
		s.line.At.Given, s.line.At.HasGiven = n, true
		s.line.Full, s.line.HasFull = s.line.Rule.FullIn(s.line.At)
	}
	return s
}

// TestCorpus: a formula never gives a score that the trial does not give, for any
// actual of the corpus; and most sentences with one score for an actual have one.
func TestCorpus(t *testing.T) {
	all, with, scores, hits, asked, most := 0, 0, 0, 0, 0, 0
	for _, s := range compiled(t) {
		all++
		asked, most = asked+s.asked, max(most, s.asked)
		if !s.ok {
			continue
		}
		f := s.formula
		with++
		for _, a := range s.actuals {
			l := s.line.With(a)
			want, got := answerOf(l), f.answer(f.Cell(l))
			if got.verdict == scored && !got.equal(want) {
				t.Errorf("%s\n%q: got %v want %v\n%s", s.place, a, got, want, f.In("G5"))
			}
			if want.verdict == scored {
				scores++
				if got.equal(want) {
					hits++
				}
			}
		}
	}
	t.Logf("%d of %d sentences have a formula; of %d scores of theirs it gives %d from the cell as typed", with, all, scores, hits)
	t.Logf("%d questions asked for a sentence, at most %d", asked/all, most)
	if with*100 < all*leastCompiled || hits*100 < scores*leastShown {
		t.Error("too few sentences have a formula, or too few scores are shown")
	}
}

// How much of the corpus must be shown, in percent; the rest shows a word. They are
// shares, since the corpus grows, and lie some points below what is measured.
const (
	leastCompiled = 75
	leastShown    = 85
	mostSilent    = 2 // of the scores of sentences with a formula, when numbers are swept
)

// TestWellFormed holds every formula against what a spreadsheet takes: its
// length, its depth, its texts, and no name but those of its functions.
func TestWellFormed(t *testing.T) {
	texts := regexp.MustCompile(`"(?:[^"]|"")*"`)
	names := regexp.MustCompile(`[A-Za-z_.]+`)
	known := []string{"IFERROR", "IF", "ISNUMBER", "FIND", "LEFT", "CELL", "ROUND", "INT", "MIN", "MAX", "SUMPRODUCT", "EXACT", "TRIM", "DATE", "OR", "AND", "G", "."}
	longest, deepest := 0, 0
	for _, s := range compiled(t) {
		if !s.ok {
			continue
		}
		in := s.formula.In("G5")
		for _, text := range texts.FindAllString(in, -1) {
			if n := len([]rune(text)); n > 255 {
				t.Errorf("%s: a text of %d", s.place, n)
			}
		}
		bare := texts.ReplaceAllString(in, "")
		for _, name := range names.FindAllString(bare, -1) {
			if !slices.Contains(known, name) {
				t.Errorf("%s: %s in %s", s.place, name, in)
			}
		}
		depth := 0
		for _, c := range bare {
			switch c {
			case '(':
				depth++
				deepest = max(deepest, depth)
			case ')':
				depth--
			}
			if c > 126 {
				t.Errorf("%s: %c in %s", s.place, c, in)
			}
		}
		if depth != 0 {
			t.Errorf("%s: brackets of %s", s.place, in)
		}
		longest = max(longest, len([]rune(in)))
	}
	if longest > 8192 || deepest > 60 {
		t.Errorf("%d characters, %d deep", longest, deepest)
	}
	t.Logf("at most %d characters, %d deep", longest, deepest)
}
