package telegram

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want []string
	}{
		{"", 4, nil},
		{" \n\n ", 4, nil},
		{"ab", 4, []string{"ab"}},
		{"ab\ncd", 4, []string{"ab", "cd"}},
		{"ab\ncd", 5, []string{"ab\ncd"}},
		{"abcdef", 4, []string{"abcd", "ef"}},
		{"a\nb\n\ncd", 6, []string{"a\nb", "cd"}},
		{"😀😀😀", 4, []string{"😀😀", "😀"}},
		{"汉字汉字汉", 2, []string{"汉字", "汉字", "汉"}},
		{"\n\nab\n\n\n\ncd\n", 3, []string{"ab", "cd"}},
	} {
		got := split(c.text, c.most)
		if strings.Join(got, "|") != strings.Join(c.want, "|") || len(got) != len(c.want) {
			t.Errorf("split(%q, %d) = %q, want %q", c.text, c.most, got, c.want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("一\n二\n\n三", 2)
	f.Add(strings.Repeat("x😀", 50), 7)
	f.Fuzz(func(t *testing.T, text string, most int) {
		most = max(2, most%5000)
		var kept strings.Builder
		for _, part := range split(text, most) {
			if units(part) > most || strings.TrimSpace(part) == "" {
				t.Fatalf("part %q of %d units", part, units(part))
			}
			kept.WriteString(part)
		}
		if utf8.ValidString(text) && bare(kept.String()) != bare(text) {
			t.Fatalf("%q became %q", text, kept.String())
		}
	})
}

// bare is a text without what split may drop: line breaks, and parts of blanks.
func bare(text string) string { return strings.Join(strings.Fields(text), "") }
