package validate_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// realForm is the form the project was made for.
func realForm(t testing.TB) form.Form {
	t.Helper()
	data, err := os.ReadFile("testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// refOf reads 8.指标值, 年度 or form.
func refOf(t *testing.T, s string) form.Ref {
	t.Helper()
	s = strings.TrimSpace(s)
	if s == "form" {
		return form.Ref{}
	}
	row, label := 0, s
	if before, after, ok := strings.Cut(s, "."); ok {
		n, err := strconv.Atoi(before)
		if err != nil {
			t.Fatalf("bad place %q", s)
		}
		row, label = n, after
	}
	for field := form.Year; field <= form.Head; field++ {
		if field.Label() == label && field.InRow() == (row > 0) {
			return form.Ref{Row: row, Field: field}
		}
	}
	t.Fatalf("bad place %q", s)
	return form.Ref{}
}

// refText writes a place as refOf reads it.
func refText(at form.Ref) string {
	switch {
	case at == form.Ref{}:
		return "form"
	case at.Row > 0:
		return fmt.Sprintf("%d.%s", at.Row, at.Field.Label())
	}
	return at.Field.Label()
}

// unescape expands \n and {字*31}.
func unescape(s string) string {
	s = regexp.MustCompile(`\{([^*]+)\*(\d+)\}`).ReplaceAllStringFunc(s, func(m string) string {
		what, count, _ := strings.Cut(m[1:len(m)-1], "*")
		n, _ := strconv.Atoi(count)
		return strings.Repeat(what, n)
	})
	return strings.ReplaceAll(s, `\n`, "\n")
}

// changed is a form with the changes of a case made.
func changed(t *testing.T, f form.Form, changes string) form.Form {
	t.Helper()
	for _, c := range strings.Split(changes, " ; ") {
		c = strings.TrimSpace(c)
		if n, err := strconv.Atoi(c); err == nil && n < 0 {
			f = f.Clone()
			f.Indicators = append(f.Indicators[:-n-1], f.Indicators[-n:]...)
			continue
		}
		place, value, ok := strings.Cut(c+" ", " = ")
		if !ok {
			t.Fatalf("bad change %q", c)
		}
		f = f.With(form.Edit{At: refOf(t, place), Value: strings.TrimSpace(unescape(value))})
	}
	return f
}

func editsText(edits []form.Edit) string {
	var out []string
	for _, e := range edits {
		out = append(out, strings.TrimSpace(refText(e.At)+" = "+e.Value))
	}
	return strings.Join(out, " ; ")
}

// only lists the problems of one code.
func only(ps []validate.Problem, code validate.Code) []validate.Problem {
	var out []validate.Problem
	for _, p := range ps {
		if p.Code == code {
			out = append(out, p)
		}
	}
	return out
}

// TestCodes runs testdata/codes.txt.
func TestCodes(t *testing.T) {
	data, err := os.ReadFile("testdata/codes.txt")
	if err != nil {
		t.Fatal(err)
	}
	base := realForm(t)
	base.Head = "张三"
	base.Indicators[7].Standard = strings.ReplaceAll(base.Indicators[7].Standard, "计划计划", "计划")
	var code validate.Code
	var severity string
	cases := make(map[validate.Code]map[string]int)
	for n, line := range strings.Split(string(data), "\n") {
		kind, rest, _ := strings.Cut(line, " ")
		switch kind {
		case "code":
			name, sev, _ := strings.Cut(rest, " ")
			code, severity = validate.Code(name), sev
			cases[code] = make(map[string]int)
		case "bad:", "good:":
			cases[code][kind]++
			t.Run(fmt.Sprintf("%s/%d", code, n+1), func(t *testing.T) { runCase(t, base, code, severity, kind, rest) })
		}
	}
	for _, code := range formCodes(t) {
		if cases[code]["bad:"] == 0 || cases[code]["good:"] == 0 {
			t.Errorf("%s has no passing or no failing case", code)
		}
	}
}

func runCase(t *testing.T, base form.Form, code validate.Code, severity, kind, rest string) {
	parts := strings.Split(rest, " | ")
	f := changed(t, base, parts[0])
	ps := only(validate.Form(f, validate.Options{}), code)
	if kind == "good:" {
		if len(ps) > 0 {
			t.Errorf("reported: %+v", ps)
		}
		return
	}
	at := refOf(t, strings.TrimPrefix(parts[1], "at "))
	if len(ps) != 1 || ps[0].At != at || ps[0].Severity.String() != severity {
		t.Fatalf("got %+v, want one %s at %s", ps, severity, refText(at))
	}
	fix := ""
	if len(parts) > 2 {
		fix = strings.TrimPrefix(parts[2], "fix ")
	}
	if got := editsText(ps[0].Fix); got != strings.TrimSpace(fix) {
		t.Errorf("fix %q, want %q", got, fix)
	}
	if len(ps[0].Fix) > 0 {
		if left := only(validate.Form(f.With(ps[0].Fix...), validate.Options{}), code); len(left) > 0 {
			t.Errorf("after the fix still %+v", left)
		}
	}
}

// formCodes lists the codes of problem.go that stand in a form, not those that
// only refuse an answer.
func formCodes(t *testing.T) []validate.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "problem.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var out []validate.Code
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST || strings.Contains(g.Doc.Text(), "Refusals") {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			if id, ok := v.Type.(*ast.Ident); ok && id.Name == "Code" {
				text, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				out = append(out, validate.Code(text))
			}
		}
	}
	return out
}
