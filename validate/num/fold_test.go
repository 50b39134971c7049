package num

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		// the real form keeps what it has
		{"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "达到计划值得满分2分,否则按实际值/计划值*指标分值计分。"},
		{"“好差评”评价率", "“好差评”评价率"},
		{"得分=（实际完成率-60%）/（1-60%）×指标分值", "得分=(实际完成率-60%)/(1-60%)×指标分值"},
		// width
		{"９８％", "98%"},
		{"Ａｂ＋＝＜＞：；！", "Ab+=<>:;!"},
		{"　", " "},
		{"￥１,２３４．５", "¥1,234.5"},
		{"得5分，100%", "得5分,100%"},
		{"分值5，100%完成得满分", "分值5;100%完成得满分"}, // not 5100
		{"得５，１００分", "得5;100分"},
		{"第1，3项；5，10，1000", "第1,3项;5,10,1000"},
		// look-alikes
		{"≧⩾≮≦⩽≯", "≥≥≥≤≤≤"},
		{"−－–—﹣‐‑―─", "---------"},
		{"～〜∼", "~~~"},
		{"﹪٪", "%%"},
		{"﹤﹥﹦﹙﹚﹕﹐", "<>=():,"},
		{"∕⁄✕", "//×"},
		// PDF programs write radicals
		{"2026年12⽉31⽇", "2026年12月31日"},
		{"⼀⼆三", "一二三"},
		{"更\uF901", "更更"},
		// invisible ones never join digits
		{"9\u200b8\ufeff\u00a0\u2003", "9 8   "},
		{"a\u0000b\r\n\tc", "a b \n\tc"},
		// kept
		{"。、①⑴Ⅲ㎡℃°〇○", "。、①⑴Ⅲ㎡℃°〇○"},
		{"٣", "٣"},
		{"\xff1\xc3", "\uFFFD1\uFFFD"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := string(Fold(tt.in)); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestFoldEveryRune(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		once := foldRune(r)
		if twice := foldRune(once); twice != once {
			t.Fatalf("%U folds to %U and then to %U", r, once, twice)
		}
	}
}

func TestNormal(t *testing.T) {
	tests := []struct{ in, want string }{
		{"芷江侗族自治县政务服务中心", "芷江侗族自治县政务服务中心"},
		{" \t　98\u200b\ufeff\u00a0\n", "98"},
		{"达到计划值得满分２分，（含）", "达到计划值得满分２分，（含）"}, // width and stops as typed
		{"第一行\r\n第二行\r第三行\u2028第四行", "第一行\n第二行\n第三行\n第四行"},
		{"一\t二", "一\t二"},
		{"9\u200b8", "98"},
		{"\u202e89\u202c", "89"}, // no answer reads backwards
		{"a\x00\x1b[31mb", "a[31mb"},
		{"e\u0301", "é"},
		{"\u1100\u1161", "가"},
		{"①㎡％", "①㎡％"}, // NFKC would change all three
		{"a\xffb", "a\uFFFDb"},
		{" \u3164\u2800 ", ""},
	}
	for _, tt := range tests {
		if got := Normal(tt.in); got != tt.want {
			t.Errorf("Normal(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// checkFold holds for every text.
func checkFold(t *testing.T, s string) {
	rs := Fold(s)
	if len(rs) != utf8.RuneCountInString(s) || len(rs) != len([]rune(s)) {
		t.Errorf("Fold(%q) has %d runes", s, len(rs))
	}
	if again := string(Fold(string(rs))); again != string(rs) {
		t.Errorf("Fold twice: %q, %q", string(rs), again)
	}
}

// checkNormal holds for every text.
func checkNormal(t *testing.T, s string) {
	once := Normal(s)
	if again := Normal(once); again != once {
		t.Errorf("Normal twice: %q, %q", once, again)
	}
	if long := normal(s); once != long {
		t.Errorf("Normal(%q) = %q, the long way %q", s, once, long)
	}
	if !utf8.ValidString(once) || strings.TrimSpace(once) != once || strings.ContainsAny(once, "\r\x00\ufeff\u200b") {
		t.Errorf("Normal(%q) = %q", s, once)
	}
}

// TestNormalTwice draws from the runes that take part in composing, trimming and
// removing, where doing one could leave work for another.
func TestNormalTwice(t *testing.T) {
	runes := rapid.SampledFrom([]rune("a中、，“≥\u0301\u0323\u0345\u034f\u1100\u1161\u11a8\uac00\u200b\u200d\ufeff\u2000\u3000\u3164\u2028\r\n\t \x00é\U0001d15e\u0f73\ufffd"))
	rapid.Check(t, func(rt *rapid.T) {
		s := string(rapid.SliceOfN(runes, 0, 200).Draw(rt, "runes"))
		once := Normal(s)
		if again := Normal(once); again != once {
			rt.Fatalf("Normal twice of %q: %q, %q", s, once, again)
		}
	})
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"９８％", "≧98个", "2026年12⽉31⽇", "\xff\u200b", "ﾊﾟ"} {
		f.Add(s)
	}
	f.Fuzz(checkFold)
}

func FuzzNormal(f *testing.F) {
	for _, s := range []string{" 98　", "e\u0301\r\n", "\u200d\u0301", "\xe2\x80", "\u2000\u0301", strings.Repeat("\u0301", 70)} {
		f.Add(s)
	}
	f.Fuzz(checkNormal)
}
