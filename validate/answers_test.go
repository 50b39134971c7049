package validate_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// TestAnswers runs testdata/answers.txt.
func TestAnswers(t *testing.T) {
	data, err := os.ReadFile("testdata/answers.txt")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	for n, line := range strings.Split(string(data), "\n") {
		if rest, ok := strings.CutPrefix(line, "row: "); ok {
			f = changed(t, form.Form{}, rest)
			continue
		}
		place, rest, ok := strings.Cut(line, " <- ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		text, want, _ := strings.Cut(rest, " => ")
		t.Run(fmt.Sprint(n+1), func(t *testing.T) {
			text := strings.ReplaceAll(unescape(text), `\r`, "\r")
			got := outcome(validate.Answer(f, refOf(t, place), text))
			if want := strings.TrimSpace(unescape(want)); got != want {
				t.Errorf("%s\n got %s\nwant %s", line, got, want)
			}
		})
	}
}

// outcome writes what Answer gave as answers.txt does.
func outcome(edits []form.Edit, ps []validate.Problem) string {
	var codes []string
	for _, p := range ps {
		codes = append(codes, string(p.Code))
	}
	switch {
	case edits == nil:
		return "refused " + strings.Join(codes, " ")
	case len(codes) > 0:
		return editsText(edits) + " | warn " + strings.Join(codes, " ")
	}
	return editsText(edits)
}

func TestAnswerLeavesFormAlone(t *testing.T) {
	f := realForm(t)
	before := f.Clone()
	for _, at := range f.Refs() {
		validate.Answer(f, at, "≥98个")
	}
	if !f.Equal(before) {
		t.Error("Answer changed the form it was given")
	}
}

// TestRealFormAnswered types every answer of the real form, blank by blank.
func TestRealFormAnswered(t *testing.T) {
	want := realForm(t)
	var got form.Form
	for _, at := range want.Refs() {
		if want.Get(at) == "" {
			continue
		}
		edits, ps := validate.Answer(got, at, want.Get(at))
		if edits == nil {
			t.Fatalf("%s: %q refused: %+v", refText(at), want.Get(at), ps)
		}
		if got = got.With(edits...); got.Get(at) != want.Get(at) {
			t.Errorf("%s: %q kept as %q", refText(at), want.Get(at), got.Get(at))
		}
	}
	if !got.Equal(want) {
		t.Errorf("the form differs:\n%+v\n%+v", got, want)
	}
}

// FuzzAnswer holds what Answer promises, for any answer at any blank of the
// real form or of an empty one.
func FuzzAnswer(f *testing.F) {
	full := realForm(f)
	for i, at := range full.Refs() {
		f.Add(full.Get(at), i, true)
	}
	for i, text := range []string{"≥98个", "98无", "（无）", "95-98", "2026年2月30日", "一级指标：产出", "\xff\x00", "98（个）以上", "１／３", "定性"} {
		for j := 0; j < 16; j++ {
			f.Add(text, i*16+j, i%2 == 0)
		}
	}
	f.Fuzz(func(t *testing.T, text string, n int, filled bool) {
		g := form.Form{}
		if filled {
			g = full
		}
		refs := append(g.Refs(), form.Ref{Row: len(g.Indicators) + 1, Field: form.Level1 + form.Field(uint(n)%9)})
		checkAnswer(t, g, refs[uint(n)%uint(len(refs))], text)
	})
}

func checkAnswer(t *testing.T, f form.Form, at form.Ref, text string) {
	edits, ps := validate.Answer(f, at, text)
	if edits == nil {
		if len(ps) == 0 || ps[0].Severity != validate.Error {
			t.Fatalf("%s <- %q: refused without an error: %+v", refText(at), text, ps)
		}
		return
	}
	if len(edits) == 0 || edits[0].At != at {
		t.Fatalf("%s <- %q: the first edit is not of the blank: %+v", refText(at), text, edits)
	}
	g := f.With(edits...)
	kept := g.Get(at)
	if kept == "" {
		return
	}
	if again, _ := validate.Answer(g, at, kept); again == nil || !g.With(again...).Equal(g) {
		t.Fatalf("%s <- %q: kept %q, which answered again gives %+v", refText(at), text, kept, again)
	}
	reported := make(map[validate.Code]bool)
	for _, p := range ps {
		reported[p.Code] = true
	}
	for _, p := range validate.Form(g, validate.Options{}) {
		if p.At == at && p.Severity == validate.Error && !reported[p.Code] {
			t.Fatalf("%s <- %q: the form then has %+v, Answer said %+v", refText(at), text, p, ps)
		}
	}
}

func BenchmarkAnswer(b *testing.B) {
	f := realForm(b)
	at := form.Ref{Row: 1, Field: form.Target}
	for b.Loop() {
		validate.Answer(f, at, "≥98个")
	}
}
