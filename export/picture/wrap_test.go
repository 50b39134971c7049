package picture

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// em is a measure in which Chinese characters are 2 wide and all others 1.
func em(r rune) int {
	if r >= 0x2E80 {
		return 2
	}
	return 1
}

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"政务大厅窗口办件数", 10, []string{"政务大厅窗", "口办件数"}},
		{"政务大厅窗口。", 12, []string{"政务大厅窗", "口。"}},
		{"政务大厅（窗口）办件", 10, []string{"政务大厅", "（窗口）办", "件"}},
		{"达到“计划”", 6, []string{"达到", "“计划”"}},
		{"得分，扣完为止", 4, []string{"得", "分，", "扣完", "为止"}},
		{"满意度大于等于95%的", 16, []string{"满意度大于等于", "95%的"}},
		{"完成窗口98个", 11, []string{"完成窗口", "98个"}},
		{"在2026年12月31日前", 13, []string{"在", "2026年12月", "31日前"}},
		{"2026年12月31日前完成", 12, []string{"2026年12月", "31日前完成"}},
		{"第三季度举办第2次", 14, []string{"第三季度举办", "第2次"}},
		{"办理业务数≥5万件", 12, []string{"办理业务数", "≥5万件"}},
		{"see the long road", 8, []string{"see the ", "long ", "road"}},
		{"internationalisation", 8, []string{"internat", "ionalisa", "tion"}},
		{"https://a.example/path/to", 12, []string{"https://", "a.example/", "path/to"}},
		{"实际值/计划值*指标分值计分", 15, []string{"实际值/计划值*", "指标分值计分"}},
		{"省略……号——长", 8, []string{"省略……", "号——长"}},
		{"一\n\n二", 10, []string{"一", "", "二"}},
		{"。。。。。。", 4, []string{"。。", "。。", "。。"}},
		{"很宽", 1, []string{"很", "宽"}},
		{"12345", 2, []string{"12", "34", "5"}},
	}
	for _, test := range tests {
		if got := wrap(test.text, test.width, em); !slices.Equal(got, test.want) {
			t.Errorf("%q in %d: %q, want %q", test.text, test.width, got, test.want)
		}
	}
}

// TestWrapKeeps: whatever the text, none of it is lost, every line fits, and a
// mark that may not begin or end a line does so only where the line has no other
// place to break.
func TestWrapKeeps(t *testing.T) {
	runes := []rune("一二三个年月日第分，。；：？！（）“”《》％%、…—≥<=/-.,09ab Z\n")
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(rapid.SampledFrom(runes), 0, 80).Draw(t, "text"))
		width := rapid.IntRange(1, 30).Draw(t, "width")
		var kept []string
		for part := range strings.SplitSeq(text, "\n") {
			lines := breakLines(nil, []rune(part), width, em)
			kept = append(kept, strings.Join(lines, ""))
			for i, line := range lines {
				fits(t, line, width)
				if i > 0 {
					broken(t, lines[i-1], line)
				}
			}
		}
		if got := strings.Join(kept, "\n"); got != text {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

// fits reports a line that is wider than it may be, blanks at its end aside.
func fits(t *rapid.T, line string, width int) {
	used, n := 0, 0
	for _, r := range strings.TrimRight(line, " ") {
		used += em(r)
		n++
	}
	if used > width && n > 1 {
		t.Fatalf("%q is wider than %d", line, width)
	}
	if line == "" {
		return
	}
}

// broken reports a break at a place where another in the line would have been
// better.
func broken(t *rapid.T, above, below string) {
	rs := append([]rune(above), []rune(below)...)
	at := len([]rune(above))
	here := tieAt(rs, at)
	for i := 1; i < at; i++ {
		if tieAt(rs, i) < here {
			t.Fatalf("%q | %q: a better place is after %d", above, below, i)
		}
	}
}

func TestTidy(t *testing.T) {
	for in, want := range map[string]string{
		"一\r\n二\r三\t四":    "一\n二\n三  四",
		"零\u200b宽\ufeff度": "零宽度",
		"❤\ufe0f":         "❤",
		"\u0007":          "\u0007",
	} {
		if got := tidy(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
