package scoring

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"jixiaobot/validate/num"
)

// chunk is one sentence of a corpus file: lines of testdata/*.txt and
// testdata/blind*/*.txt, explained in testdata/README.
type chunk struct {
	place    string
	sentence string
	row      Row
	full     string // "?" unknown, "" not said
	findings string // "-" none, "" not said
	cases    []corpusCase
}

type corpusCase struct {
	actual, want string
	working      string
	other, why   string
	hasOther     bool
}

func readCorpus(t testing.TB) []chunk {
	t.Helper()
	var out []chunk
	for _, glob := range []string{"testdata/*.txt", "testdata/blind*/*.txt"} {
		files, err := filepath.Glob(glob)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, chunks(t, f, string(b))...)
		}
	}
	return out
}

func chunks(t testing.TB, file, text string) []chunk {
	var out []chunk
	cur := chunk{}
	flush := func() {
		if cur.sentence != "" {
			out = append(out, cur)
		}
		cur = chunk{}
	}
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		place := fmt.Sprintf("%s:%d", file, i+1)
		switch {
		case line == "":
			flush()
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "sentence:"):
			flush()
			cur.place = place
			cur.sentence = strings.ReplaceAll(strings.TrimSpace(strings.TrimPrefix(line, "sentence:")), `\n`, "\n")
		case strings.HasPrefix(line, "row:"):
			p := strings.Split(strings.TrimPrefix(line, "row:"), "|")
			for len(p) < 4 {
				p = append(p, "")
			}
			cur.row.Type, cur.row.Target, cur.row.Unit, cur.row.Level3 = strings.TrimSpace(p[0]), strings.TrimSpace(p[1]), strings.TrimSpace(p[2]), strings.TrimSpace(p[3])
		case strings.HasPrefix(line, "given:"):
			n, err := num.Parse(strings.TrimPrefix(line, "given:"))
			if err != nil {
				t.Fatalf("%s: %v", place, err)
			}
			cur.row.Given, cur.row.HasGiven = n, true
		case strings.HasPrefix(line, "full:"):
			cur.full = strings.TrimSpace(strings.TrimPrefix(line, "full:"))
		case strings.HasPrefix(line, "findings:"):
			cur.findings = strings.TrimSpace(strings.TrimPrefix(line, "findings:"))
		default:
			c, ok := readCase(line)
			if !ok {
				t.Fatalf("%s: cannot read %q", place, line)
			}
			cur.cases = append(cur.cases, c)
		}
	}
	flush()
	return out
}

func readCase(line string) (corpusCase, bool) {
	actual, rest, ok := strings.Cut(line, "->")
	c := corpusCase{actual: strings.ReplaceAll(strings.TrimSpace(actual), `\n`, "\n")}
	for i, p := range strings.Split(rest, " ; ") {
		p = strings.TrimSpace(p)
		switch {
		case i == 0:
			c.want = p
		case strings.HasPrefix(p, "working:"):
			c.working = strings.TrimSpace(strings.TrimPrefix(p, "working:"))
		case strings.HasPrefix(p, "other:"):
			c.other, c.hasOther = strings.TrimSpace(strings.TrimPrefix(p, "other:")), true
		case strings.HasPrefix(p, "why:"):
			c.why = strings.TrimSpace(strings.TrimPrefix(p, "why:"))
		}
	}
	return c, ok
}

// answer is a score in the notation of the corpus.
func answer(r Rule, row Row, actual string) (got, other, why string, s Score) {
	a, err := ParseActual(actual, r, row)
	if err != nil {
		return "none", "", string(err.(*Refusal).Reason.Code), Score{}
	}
	s = r.Score(row, a)
	switch {
	case !s.Known:
		got = "none"
	case s.Low.Equal(s.High):
		got = s.Low.String()
	default:
		got = s.Low.String() + ".." + s.High.String()
	}
	var o []string
	for _, x := range s.Others {
		v := x.Low.String()
		if !x.Low.Equal(x.High) {
			v += ".." + x.High.String()
		}
		o = append(o, v)
	}
	return got, strings.Join(o, ", "), string(s.Why.Code), s
}

func sorted(list string) string {
	p := strings.Split(list, ",")
	for i := range p {
		p[i] = strings.TrimSpace(p[i])
	}
	sort.Strings(p)
	return strings.Join(p, ", ")
}

func TestCorpus(t *testing.T) {
	n, cases := 0, 0
	for _, c := range readCorpus(t) {
		n++
		r, err := Parse(c.sentence)
		if err != nil {
			for _, k := range c.cases {
				if k.want != "none" {
					t.Errorf("%s: %s\n\tnot understood", c.place, c.sentence)
					break
				}
			}
			continue
		}
		full := "?"
		if r.HasFull {
			full = r.Full.String()
		}
		var bad []string
		if c.full != "" && full != c.full {
			bad = append(bad, fmt.Sprintf("full %s, want %s", full, c.full))
		}
		for _, k := range c.cases {
			cases++
			got, other, why, s := answer(r, c.row, k.actual)
			if got != k.want {
				bad = append(bad, fmt.Sprintf("%s -> %s (why %s, other %s), want %s", k.actual, got, why, other, k.want))
				continue
			}
			if k.hasOther && sorted(other) != sorted(k.other) {
				bad = append(bad, fmt.Sprintf("%s -> %s: other %s, want %s", k.actual, got, other, k.other))
			}
			if k.why != "" && why != k.why && (!strings.Contains(c.place, "blind") || firmWhy(k.why)) {
				bad = append(bad, fmt.Sprintf("%s: why %s, want %s", k.actual, why, k.why))
			}
			if k.working != "" && strings.Contains(c.place, "testdata/0") && !hasLine(s, k.working) {
				bad = append(bad, fmt.Sprintf("%s: working %v, want %s", k.actual, s.Trace, k.working))
			}
		}
		bad = append(bad, checkFindings(r, c)...)
		if again, err := Parse(r.String()); err != nil || !again.Equal(r) {
			bad = append(bad, fmt.Sprintf("printed %s reads otherwise:\n%s", r, dump(again)))
		}
		if len(bad) > 0 {
			t.Errorf("%s: %s\n\t%s\n\t%s", c.place, c.sentence, strings.Join(bad, "\n\t"), dump(r))
		}
	}
	t.Logf("%d sentences, %d actuals", n, cases)
}

// firmWhy tells the reasons that the blind corpus and the program must agree in.
func firmWhy(w string) bool {
	switch w {
	case "discretionary", "full-unknown", "fraction-or-percent", "no-cap", "two-readings", "sign-conflict", "percent-for-amount":
		return true
	}
	return false
}

func hasLine(s Score, want string) bool {
	for _, l := range s.Trace {
		if l.String() == want {
			return true
		}
	}
	return false
}

func checkFindings(r Rule, c chunk) []string {
	if c.findings == "" {
		return nil
	}
	seen := map[string]bool{}
	var codes []string
	for _, f := range Check(r, c.row) {
		if !seen[string(f.Code)] {
			seen[string(f.Code)] = true
			codes = append(codes, string(f.Code))
		}
	}
	sort.Strings(codes)
	got, want := strings.Join(codes, ", "), sorted(strings.TrimPrefix(c.findings, "-"))
	if strings.Contains(c.place, "blind") && want != "" {
		all := true
		for _, w := range strings.Split(want, ", ") {
			all = all && seen[w]
		}
		if all {
			return nil
		}
	}
	if got != want {
		return []string{fmt.Sprintf("findings %s, want %s", got, want)}
	}
	return nil
}

// dump shows a rule for reading a failure.
func dump(r Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "kind %d rivals %v", r.Kind, r.Rivals)
	for _, c := range r.Clauses {
		fmt.Fprintf(&b, "\n\t  [%d] %s => %T%+v", c.Part, dumpCond(c.When), c.Then, c.Then)
	}
	for _, u := range r.Unread {
		fmt.Fprintf(&b, "\n\t  unread %q", r.textAt(u))
	}
	return b.String()
}

func dumpCond(c Cond) string {
	switch c := c.(type) {
	case Within:
		s := fmt.Sprintf("Within%d/%d<%s|%s>", c.What, c.Of, c.Words, c.About)
		for _, r := range c.Ranges {
			s += dumpBound(r.Lo) + ".." + dumpBound(r.Hi)
			if r.Exact {
				s += "!"
			}
		}
		return s
	case All:
		s := "All("
		for _, p := range c.Parts {
			s += dumpCond(p) + " "
		}
		return s + ")"
	}
	return fmt.Sprintf("%T%+v", c, c)
}

func dumpBound(b Bound) string {
	switch {
	case !b.Set:
		return "_"
	case b.Target:
		return fmt.Sprintf("T%v", b.Incl)
	case b.Date.Month > 0:
		return fmt.Sprint(b.Date, b.Incl)
	}
	s := b.At.N.String() + b.At.Unit.name()
	if !b.Incl {
		s += "°"
	}
	return s
}
