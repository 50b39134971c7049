package picture

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

func TestMissingIsNamed(t *testing.T) {
	p := painter(t)
	_, missing, err := p.Table(Sheet{Form: strangeForm()})
	if want := []rune{0x07, '😀'}; err != nil || !slices.Equal(missing, want) {
		t.Errorf("missing %q, want %q; %v", missing, want, err)
	}
	rule, err := scoring.Parse("完成得5分，未完成不得分。")
	if err != nil {
		t.Fatal(err)
	}
	_, missing, err = p.Curve(Curve{Rule: rule, Row: scoring.Row{Type: form.Qualitative, Level3: "㈤𠮷"}, Actual: "完成"})
	if want := []rune{'𠮷'}; err != nil || !slices.Equal(missing, want) {
		t.Errorf("missing %q, want %q; %v", missing, want, err)
	}
}

// TestFontHolds: the font has what the program itself prints, and what GBK has of
// ideographs.
func TestFontHolds(t *testing.T) {
	j := painter(t).begin()
	text := form.Title + strings.Join(form.Instructions(), "") + strings.Join(form.Types(), "") +
		"≥≤≠±①②⑳⑴㈠Ⅻ〔〕【】“”‘’—…％‰～−×÷·²³㎡㎞℃①★→〓芷江侗族龘镕堃喆" + startBanned + endBanned + signs + operators
	for _, r := range text {
		if j.shape(r, usual) == nil {
			t.Errorf("the font lacks %q", r)
		}
	}
	for r := rune(0x4E00); r <= 0x9FA5; r++ {
		if j.letter(r).index == 0 {
			t.Errorf("the font lacks %q", r)
		}
	}
}

func TestOpen(t *testing.T) {
	for name, data := range map[string][]byte{
		"nothing":   nil,
		"text":      []byte("no font at all"),
		"cut":       notoSansSC[:100_000],
		"head only": notoSansSC[:300],
		"huge":      make([]byte, MaxFont+1),
	} {
		if _, err := Open(data); err == nil {
			t.Errorf("%s was taken for a font", name)
		}
	}
	// One byte in a thousand is wrong: refused or drawn, never a crash.
	for seed := range 8 {
		data := bytes.Clone(notoSansSC[:])
		for i := seed; i < len(data); i += 997 {
			data[i] ^= byte(i >> 3)
		}
		f, err := Open(data)
		if err != nil {
			continue
		}
		if _, _, err := New(f).Table(Sheet{Form: realForm(t)}); err != nil {
			t.Logf("seed %d: %v", seed, err)
		}
	}
}

// TestOtherFont: an OpenType collection of a system's own serves as well.
func TestOtherFont(t *testing.T) {
	data, err := os.ReadFile("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
	if err != nil {
		t.Skip("no other Chinese font on this machine")
	}
	f, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	if _, missing, err := New(f).Table(Sheet{Form: realForm(t)}); err != nil || len(missing) > 0 {
		t.Errorf("missing %q, %v", missing, err)
	}
}

func TestTableBounds(t *testing.T) {
	rows := func(n int, i form.Indicator) form.Form {
		return form.Form{Indicators: slices.Repeat([]form.Indicator{i}, n)}
	}
	for _, test := range []struct {
		name string
		form form.Form
		want Code
	}{
		{"rows", rows(MaxRows+1, form.Indicator{}), TooManyRows},
		{"text", form.Form{Goals: strings.Repeat("长", MaxText+1)}, TooMuchText},
		{"lines", form.Form{Goals: strings.Repeat("\n", MaxText)}, TooManyPages},
		{"narrow", rows(MaxRows, form.Indicator{Unit: strings.Repeat("长", 300)}), TooManyPages},
	} {
		begin := time.Now()
		_, _, err := painter(t).Table(Sheet{Form: test.form})
		var e *Error
		if !errors.As(err, &e) || e.Code != test.want {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s: refused after %v", test.name, took)
		}
	}
	pages, _, err := painter(t).Table(Sheet{Form: rows(MaxRows, realForm(t).Indicators[0]), Limit: 2})
	if err != nil || len(pages) != 2 {
		t.Errorf("%d pages of a long form, want 2; %v", len(pages), err)
	}
	pages, _, err = painter(t).Table(Sheet{Form: form.Form{Goals: strings.Repeat("\n", 20_000)}, Limit: 3})
	if err != nil || len(pages) != 3 {
		t.Errorf("%d pages of an endless form, want 3; %v", len(pages), err)
	}
	if thinning > 1 {
		return // under the race detector one long form is enough
	}
	begin := time.Now()
	pages, _, err = painter(t).Table(Sheet{Form: rows(MaxRows, realForm(t).Indicators[0])})
	if err != nil || len(pages) < 20 {
		t.Errorf("%d pages of %d rows; %v", len(pages), MaxRows, err)
	}
	t.Logf("%d rows on %d pages in %v", MaxRows, len(pages), time.Since(begin))
}

// TestCurveBounds: rules and rows meant to cost much.
func TestCurveBounds(t *testing.T) {
	p := painter(t)
	for _, test := range []struct{ sentence, sign, target, unit, actual string }{
		{"达到目标得100分，每降低0.001个百分点扣0.00001分，扣完为止。", "≥", "95", "%", "94"},
		{"达到目标得10分，每少1个扣0.0001分，扣完为止。", "≥", "1000000000000", "个", "5"},
		{"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "≥", "0.000000000000000001", "万元", "99999999999999999999"},
		{"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "≥", strings.Repeat("9", 30), "个", "1"},
		{"每推迟1天扣0.01分，扣完为止。满分10分，按时完成得满分。", "定性", "2026年12月31日前", "", "晚900天"},
		{strings.Repeat("①甲得1分；", 300), "定性", "好", "", "1"},
		{"达到目标得10分，每少1个扣1分。" + strings.Repeat("每", 4000), "≥", "98", "个", strings.Repeat("9", 900)},
	} {
		rule, err := scoring.Parse(test.sentence)
		if err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		data, _, err := p.Curve(Curve{Rule: rule, Row: scoring.Row{Type: test.sign, Target: test.target, Unit: test.unit, Level3: strings.Repeat("长", 3000), Year: 2026}, Actual: test.actual})
		var e *Error
		if err != nil && !errors.As(err, &e) {
			t.Errorf("%.60s: %v", test.sentence, err)
		}
		if took := time.Since(begin); took > 5*time.Second || len(data) > 1<<20 {
			t.Errorf("%.60s: %v, %d bytes", test.sentence, took, len(data))
		}
	}
}

// TestAtOnce: one Painter serves many at once, and each gets the same bytes.
func TestAtOnce(t *testing.T) {
	p := painter(t)
	f := realForm(t)
	want, _, err := p.Table(Sheet{Form: f})
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			got, _, err := p.Table(Sheet{Form: f})
			if err != nil || len(got) != len(want) || !bytes.Equal(got[0], want[0]) {
				t.Errorf("another picture, or %v", err)
			}
		})
	}
	q := painter(t) // from a blank memory
	all.Go(func() {
		if got, _, err := q.Table(Sheet{Form: f}); err != nil || !bytes.Equal(got[0], want[0]) {
			t.Errorf("another picture from a new Painter, or %v", err)
		}
	})
	all.Wait()
}

func TestTicks(t *testing.T) {
	for _, test := range []struct{ from, to, want string }{
		{"0", "10", "[0 2 4 6 8 10]"},
		{"0", "15", "[0 5 10 15]"},
		{"0", "2", "[0 0.5 1 1.5 2]"},
		{"50", "100", "[50 60 70 80 90 100]"},
		{"-3", "4.5", "[-2 0 2 4]"},
		{"0", "0.03", "[0 0.01 0.02 0.03]"},
		{"0", "300000", "[0 100000 200000 300000]"},
		{"5", "5", "[]"},
	} {
		a, _ := num.Parse(test.from)
		b, _ := num.Parse(test.to)
		var got []string
		for _, n := range ticks(a, b, 5) {
			got = append(got, n.Plain())
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%s to %s: %v, want %s", test.from, test.to, got, test.want)
		}
	}
}
