package export

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"jixiaobot/validate/form"
)

func TestName(t *testing.T) {
	long := strings.Repeat("长", 5000)
	cases := []struct {
		year, department string
		draft            bool
		want             string
	}{
		{"2026", "芷江侗族自治县政务服务中心", false, "2026_芷江侗族自治县政务服务中心_整体绩效目标表.xlsx"},
		{"2026", "芷江侗族自治县政务服务中心", true, "2026_芷江侗族自治县政务服务中心_整体绩效目标表_草稿.xlsx"},
		{"", "", false, "年度未填_单位未填_整体绩效目标表.xlsx"},
		{"2026", " \t\n", true, "2026_单位未填_整体绩效目标表_草稿.xlsx"},
		{"../../etc", `a/b\c:d*e?f"g<h>i|j`, false, "etc_abcdefghij_整体绩效目标表.xlsx"},
		{"..", ".", false, "年度未填_单位未填_整体绩效目标表.xlsx"},
		{"-rf", "~根", false, "rf_根_整体绩效目标表.xlsx"},
		{"CON.1", "nul", false, "CON1_nul_整体绩效目标表.xlsx"},
		{"2026", "局\u202egpj.exe\x00\n办\u200b", false, "2026_局gpj.exe办_整体绩效目标表.xlsx"},
		{"20\xff26", "\xe4\xb8", false, "2026_单位未填_整体绩效目标表.xlsx"},
		{"2026", "办公室　（一）", false, "2026_办公室 （一）_整体绩效目标表.xlsx"},
		{"2026", long, false, "2026_" + strings.Repeat("长", 29) + "_整体绩效目标表.xlsx"},
		{long, "局", true, "长长长长长长长长_局_整体绩效目标表_草稿.xlsx"},
	}
	for _, c := range cases {
		if got := Name(form.Form{Year: c.year, Department: c.department}, c.draft); got != c.want {
			t.Errorf("Name(%.20q, %.20q) = %q, want %q", c.year, c.department, got, c.want)
		}
	}
}

func TestAnyNameIsSafe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.OneOf(anyText(), rapid.StringN(0, 200, 400))
		f := form.Form{Year: texts.Draw(t, "year"), Department: texts.Draw(t, "department")}
		draft := rapid.Bool().Draw(t, "draft")
		name := Name(f, draft)
		if len(name) > 120 || !utf8.ValidString(name) {
			t.Errorf("%d bytes: %q", len(name), name)
		}
		if strings.ContainsAny(name, `/\:*?"<>|`) || strings.ContainsFunc(name, unicode.IsControl) {
			t.Errorf("not for a file system: %q", name)
		}
		if strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "-") {
			t.Errorf("begins badly: %q", name)
		}
		if strings.HasSuffix(name, "_整体绩效目标表_草稿.xlsx") != draft || !strings.HasSuffix(name, ".xlsx") {
			t.Errorf("ends badly: %q", name)
		}
	})
}
