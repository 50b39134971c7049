package say_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"jixiaobot/dialog/say"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

var update = flag.Bool("update", false, "rewrite testdata/problems.txt")

// sample is a form in which the sample problems stand in row 1 and row 2.
func sample() form.Form {
	return form.Form{Year: "2026", Indicators: []form.Indicator{
		{Level1: form.Output, Level2: "数量指标", Level3: "窗口数", Type: form.AtLeast, Target: "98", Unit: "个"},
		{Level1: form.Benefit, Level2: "社会效益指标", Level3: "方便群众", Type: form.Qualitative, Target: "效果显著"},
	}}
}

// samples are problems as validate gives them, several of a code where the
// words depend on the data.
func samples() []validate.Problem {
	at := func(row int, field form.Field) form.Ref { return form.Ref{Row: row, Field: field} }
	one := func(c validate.Code, at form.Ref, got string, want ...string) validate.Problem {
		return validate.Problem{Code: c, Severity: c.Severity(), At: at, Got: got, Want: want}
	}
	yearFixed := one(validate.YearInvalid, at(0, form.Year), "2026年")
	yearFixed.Fix = []form.Edit{{At: at(0, form.Year), Value: "2026"}}
	return []validate.Problem{
		one(validate.DepartmentMissing, at(0, form.Department), ""),
		one(validate.YearInvalid, at(0, form.Year), ""),
		one(validate.YearInvalid, at(0, form.Year), "26"),
		yearFixed,
		one(validate.DutiesMissing, at(0, form.Duties), ""),
		one(validate.GoalsMissing, at(0, form.Goals), ""),
		one(validate.Level1Unknown, at(1, form.Level1), "", form.Level1s()...),
		one(validate.Level1Unknown, at(1, form.Level1), "投入【指标】", form.Level1s()...),
		one(validate.Level2Unknown, at(1, form.Level2), "", form.Level2s(form.Output)...),
		one(validate.Level2Unknown, at(1, form.Level2), "经济", "经济效益指标", "经济成本指标"),
		one(validate.Level2Misplaced, at(1, form.Level2), "社会效益指标", form.Benefit),
		one(validate.Level3Missing, at(1, form.Level3), ""),
		one(validate.Level3TooLong, at(1, form.Level3), strings.Repeat("窗", 31), "30"),
		one(validate.DuplicateIndicator, at(2, form.Level3), "窗口数", "1"),
		one(validate.TypeUnknown, at(1, form.Type), ""),
		one(validate.TypeUnknown, at(1, form.Type), "定量"),
		one(validate.TargetMissing, at(1, form.Target), ""),
		one(validate.TargetMissing, at(2, form.Target), ""),
		one(validate.TargetNotNumber, at(1, form.Target), "2026年12月31日前"),
		one(validate.TargetNotNumber, at(1, form.Target), "九十八", "98"),
		one(validate.TargetVague, at(1, form.Target), "98左右"),
		one(validate.TargetTwo, at(1, form.Target), "95-98"),
		one(validate.RateAbove100, at(1, form.Target), "≥105%"),
		one(validate.RateAtLeast100, at(1, form.Type), "≥", "="),
		one(validate.UnitMissing, at(1, form.Unit), ""),
		one(validate.UnitInTarget, at(1, form.Target), "98个", "98", "个"),
		one(validate.UnitOnQualitative, at(2, form.Unit), "个"),
		one(validate.DefinitionMissing, at(1, form.Definition), ""),
		one(validate.DefinitionRepeatsName, at(1, form.Definition), "窗口数"),
		one(validate.RepeatedWord, at(1, form.Standard), "计划计划", "计划"),
		one(validate.VagueWording, at(1, form.Standard), "若干"),
		one(validate.StandardMissing, at(1, form.Standard), ""),
		one(validate.StandardNoPoints, at(1, form.Standard), ""),
		one(validate.StandardNoPoints, at(1, form.Standard), "满分10分", "10", "8"),
		one(validate.StandardUnreadable, at(1, form.Standard), "按县里的文件执行"),
		one(validate.StandardTarget, at(1, form.Standard), "满意度大于等于95%的得10分", "90"),
		one(validate.StandardSign, at(1, form.Standard), "每超出10%，扣2分", "≥"),
		one(validate.GradeNotInStandard, at(2, form.Target), "效果显著", "效果明显", "效果一般"),
		one(validate.GradeNotInStandard, at(2, form.Target), ""),
		one(validate.TierGap, at(1, form.Standard), "", "60%", "70%"),
		one(validate.TierGap, at(1, form.Standard), "", "90%", "90%"),
		one(validate.TierGap, at(1, form.Standard), "", "60%"),
		one(validate.TierGap, at(1, form.Standard), ""),
		one(validate.TierOverlap, at(1, form.Standard), "80%-90%得8分", "75%-100%得10分"),
		one(validate.StepIncomplete, at(1, form.Standard), "每推迟扣1分"),
		one(validate.StepPartialUndefined, at(1, form.Standard), "每推迟10天扣1分"),
		one(validate.StepPartialUndefined, at(1, form.Standard), "每低一个百分点扣0.5分"),
		one(validate.StepPartialUndefined, at(1, form.Standard), ""),
		one(validate.Discretionary, at(1, form.Standard), "酌情扣分"),
		one(validate.DeadlineMissing, at(1, form.Target), "按时完成"),
		one(validate.DeadlineOutsideYear, at(1, form.Target), "2025年12月31日", "2026"),
		one(validate.Level1Absent, form.Ref{}, "", form.Satisfaction, form.Cost),
		one(validate.PointsTotal, form.Ref{}, "98", "90"),
		one(validate.PointsTotal, form.Ref{}, "88.5", "90"),
		one(validate.PreparerMissing, at(0, form.Preparer), ""),
		one(validate.HeadMissing, at(0, form.Head), ""),
		one(validate.PhoneInvalid, at(0, form.Phone), "1380000"),
		one(validate.DateInvalid, at(0, form.Date), "2025年2月30日"),
		one(validate.DateUnclear, at(0, form.Date), "改天"),
		one(validate.TextEmpty, at(0, form.Head), ""),
		one(validate.TextTooLong, at(0, form.Head), "", "100"),
		one(validate.OneLine, at(0, form.Head), "张三\n李四"),
		one(validate.NoSuchBlank, at(9, form.Head), ""),
	}
}

// TestProblemWords holds the words of every code against testdata/problems.txt.
func TestProblemWords(t *testing.T) {
	var b strings.Builder
	said := make(map[validate.Code]bool)
	for _, p := range samples() {
		message, fix := say.Problem(sample(), p)
		said[p.Code] = true
		fmt.Fprintf(&b, "%s %s\n  %s\n  %s\n", p.Severity, p.Code, message, fix)
	}
	for _, code := range codes(t) {
		if !said[code] {
			t.Errorf("no sample of %s", code)
		}
	}
	const path = "testdata/problems.txt"
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("words differ from %s; got\n%s", path, b.String())
	}
}

// TestProblemManners holds what every sentence to a person keeps to.
func TestProblemManners(t *testing.T) {
	const longest = 60
	other, _ := say.Problem(sample(), validate.Problem{Code: "no-such-code"})
	for _, p := range samples() {
		message, fix := say.Problem(sample(), p)
		switch {
		case message == other:
			t.Errorf("%s has no words", p.Code)
		case utf8.RuneCountInString(message) > longest:
			t.Errorf("%s: %d characters: %s", p.Code, utf8.RuneCountInString(message), message)
		case strings.ContainsAny(message+fix, "【】\n"):
			t.Errorf("%s: brackets of a question, or lines: %s %s", p.Code, message, fix)
		case strings.ContainsFunc(message+fix, english):
			t.Errorf("%s: English: %s %s", p.Code, message, fix)
		case fix == "":
			t.Errorf("%s: no remedy", p.Code)
		}
	}
	if other == "" {
		t.Error("an unknown code has no words")
	}
}

// TestProblemBareData wants words, and no panic, for problems without data and
// for rows that are not there.
func TestProblemBareData(t *testing.T) {
	for _, code := range codes(t) {
		for _, f := range []form.Form{{}, sample()} {
			message, _ := say.Problem(f, validate.Problem{Code: code, At: form.Ref{Row: 3, Field: form.Target}})
			if message == "" {
				t.Errorf("%s has no words without data", code)
			}
		}
	}
}

func english(r rune) bool { return r < unicode.MaxASCII && unicode.IsLetter(r) }

// codes lists the codes package validate declares.
func codes(t *testing.T) []validate.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../validate/problem.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []validate.Code
	ast.Inspect(file, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if id, ok := v.Type.(*ast.Ident); ok && id.Name == "Code" {
			text, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
			out = append(out, validate.Code(text))
		}
		return true
	})
	return out
}
