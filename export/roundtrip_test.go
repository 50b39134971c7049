package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"jixiaobot/validate/form"
)

// awkward are texts that a workbook, its library or the layout could mistake.
func awkward() []string {
	return append(
		[]string{
			"", "", " ", "  前后有空格  ", "一\n二", "\n", "\r", "a\r\nb", "\t制表\t", "=SUM(A1:A9)", "=", "+5", "-", "@x", "'引号",
			"007", "95.0", "95", "-3.5", "-0", "0", "0.10", ".5", "5.", "1e5", "NaN", "0x1p5", "1_000", "419.72", "0.1", "1/3",
			"123456789012345", "1234567890123456", "0.000000000000001", "12345678901234.5", "99999999999", "1234567890.25",
			"TRUE", "#N/A", "2025-12-12", "100%", "２０２６", "<a>&amp;\"'</a>", "]]>", "&#10;",
			"_x0041_", "_x0041_x0042_", "_x005F_", "_x005F_x0041_", "_xD800_", "_xdead_", "_x00", "__x0041__", "_X0041_", "_x\n",
			"\x00", "\x01控制\x1f", "\ufffe", "\uffff", "\ufffd", "😀👨‍👩‍👧", "e\u0301", "\u200b", "\u202e反", "\ue000",
			"（2026）年度", "(2026)年度", ")年度", "填表人：", "业务股室审核：", "绩效股审核：李", "说明：", "绩效指标", "备注",
			form.Title, "部门（单位）名称", "年度总体目标", "部门（单位）职责",
		},
		append(form.Types(), form.Level1s()...)...,
	)
}

// anyText is any UTF-8 text, awkward ones more often than chance would have it.
func anyText() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.SampledFrom(awkward()),
		rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(awkward()), 0, 3).Draw(t, "parts"), "")
		}),
		rapid.String(),
		rapid.StringMatching(`-?[0-9]{1,17}(\.[0-9]{0,17})?`),
	)
}

func anyForm() *rapid.Generator[form.Form] {
	return rapid.Custom(func(t *rapid.T) form.Form {
		var edits []form.Edit
		for _, x := range append(form.HeaderFields(), form.FooterFields()...) {
			edits = append(edits, form.Edit{At: form.Ref{Field: x}, Value: anyText().Draw(t, x.Name())})
		}
		levels := rapid.SampledFrom([]string{"", "产出指标", "效益指标", "数量指标", "x"})
		for row := range rapid.IntRange(0, 12).Draw(t, "rows") {
			for _, x := range form.RowFields() {
				value := anyText()
				if x == form.Level1 || x == form.Level2 {
					value = rapid.OneOf(levels, levels, anyText())
				}
				if x == form.Type {
					value = rapid.OneOf(rapid.SampledFrom(form.Types()), anyText())
				}
				edits = append(edits, form.Edit{At: form.Ref{Row: row + 1, Field: x}, Value: value.Draw(t, x.Name())})
			}
		}
		return form.Form{}.With(edits...)
	})
}

// returns checks that the form comes back, or is refused with a reason.
func returns(t testing.TB, f form.Form) {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, f); err != nil {
		if e, ok := errors.AsType[*Error](err); !ok || e.Code == "" {
			t.Fatalf("Write: %v is no *Error", err)
		}
		if out.Len() > 0 {
			t.Fatalf("Write failed after %d bytes", out.Len())
		}
		return
	}
	got, err := Read(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	if !got.Equal(f) {
		a, _ := json.MarshalIndent(f, "", " ")
		b, _ := json.MarshalIndent(got, "", " ")
		t.Fatalf("wrote %s\nread %s", a, b)
	}
}

func TestReadGivesBackWhatWriteWrote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyForm().Draw(t, "form")
		var out bytes.Buffer
		if err := Write(&out, f); err != nil {
			t.Fatalf("Write: %v", err)
		}
		got, err := Read(&out)
		if err != nil {
			t.Fatalf("Read: %v", err)
		}
		if !got.Equal(f) {
			t.Fatalf("wrote %+q\nread  %+q", f, got)
		}
	})
}

// Every awkward text in every blank, one by one.
func TestAwkwardTexts(t *testing.T) {
	refs := form.Form{Indicators: make([]form.Indicator, 1)}.Refs()
	texts := awkward()
	for shift := range texts {
		f := form.Form{Indicators: make([]form.Indicator, 1)}
		for i, at := range refs {
			f = f.With(form.Edit{At: at, Value: texts[(i+shift)%len(texts)]})
		}
		returns(t, f)
	}
}

func TestNumbersOfQuantitativeRows(t *testing.T) {
	var f form.Form
	for _, text := range awkward() {
		for _, kind := range form.Types() {
			f.Indicators = append(f.Indicators, form.Indicator{Type: kind, Target: text})
		}
	}
	returns(t, f)
}

func TestMissingLevelsStayMissing(t *testing.T) {
	row := func(one, two string) form.Indicator { return form.Indicator{Level1: one, Level2: two, Level3: "x"} }
	returns(t, form.Form{Indicators: []form.Indicator{
		row("产出指标", "数量指标"), row("", ""), row("", ""), row("产出指标", "数量指标"), row("产出指标", ""), row("产出指标", "数量指标"),
		row("效益指标", "数量指标"), row("", "数量指标"), row("", "数量指标"),
		{},
		{},
	}})
}

func TestManyRows(t *testing.T) {
	f := realForm(t)
	for _, n := range []int{0, 1, 2, 40, 500, MaxRows} {
		returns(t, withRows(f, n))
	}
	f = withRows(f, MaxRows+1)
	wantCode(t, TooManyRows, Write(&bytes.Buffer{}, f))
}

// withRows is the form with its rows repeated or cut to n.
func withRows(f form.Form, n int) form.Form {
	rows := f.Indicators
	f.Indicators = nil
	for i := range n {
		f.Indicators = append(f.Indicators, rows[i%len(rows)])
	}
	return f
}

func TestWhatNoCellHolds(t *testing.T) {
	at := form.Ref{Row: 1, Field: form.Standard}
	room := maxText - units16(form.Standard.Label()+colon)
	base := form.Form{Indicators: make([]form.Indicator, 1)}
	with := func(text string) form.Form { return base.With(form.Edit{At: at, Value: text}) }

	returns(t, with(strings.Repeat("字", room)))
	returns(t, with(strings.Repeat("😀", room/2)))
	returns(t, with(strings.Repeat("\x01", room)))
	returns(t, with(strings.Repeat("<_x0041_", room/8)))

	for text, code := range map[string]Code{
		strings.Repeat("字", room+1):    TextTooLong,
		strings.Repeat("😀", room/2+1):  TextTooLong,
		"a\xffb":                       TextInvalid,
		strings.Repeat("a", maxForm*2): TextTooLong,
	} {
		err := Write(&bytes.Buffer{}, with(text))
		wantCode(t, code, err)
		if e, _ := errors.AsType[*Error](err); e.At != at {
			t.Errorf("%s at %v, want %v", code, e.At, at)
		}
	}
	f := withRows(with(strings.Repeat("字", room)), 30)
	wantCode(t, TooBig, Write(&bytes.Buffer{}, f))
}

func wantCode(t testing.TB, code Code, err error) {
	t.Helper()
	if e, ok := errors.AsType[*Error](err); !ok || e.Code != code {
		t.Errorf("error %v, want code %s", err, code)
	}
}

// FuzzRoundTrip puts three fuzzed texts into every blank in turn.
func FuzzRoundTrip(f *testing.F) {
	texts := awkward()
	for i := 0; i+2 < len(texts); i += 3 {
		f.Add(texts[i], texts[i+1], texts[i+2], byte(i))
	}
	f.Fuzz(func(t *testing.T, a, b, c string, shift byte) {
		f := form.Form{Indicators: make([]form.Indicator, 3)}
		texts := []string{a, b, c, form.Types()[int(shift)%6]}
		var edits []form.Edit
		for i, at := range f.Refs() {
			edits = append(edits, form.Edit{At: at, Value: texts[(i+int(shift))%len(texts)]})
		}
		returns(t, f.With(edits...))
	})
}
