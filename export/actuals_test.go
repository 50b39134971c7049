package export

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
	"jixiaobot/validate/trial"
)

// stored are the digits of a number as Excel stores it, all seventeen.
type stored string

// handMade is a workbook that somebody made: the cells by name, with number
// formats by name.
func handMade(t *testing.T, cells map[string]any, formats map[string]string, merges ...string) []byte {
	t.Helper()
	book := excelize.NewFile()
	defer book.Close()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for at, v := range cells {
		if digits, ok := v.(stored); ok {
			must(book.SetCellDefault("Sheet1", at, string(digits)))
			continue
		}
		must(book.SetCellValue("Sheet1", at, v))
	}
	for at, code := range formats {
		id, err := book.NewStyle(&excelize.Style{CustomNumFmt: &code})
		must(err)
		must(book.SetCellStyle("Sheet1", at, at, id))
	}
	for _, m := range merges {
		from, to, _ := strings.Cut(m, ":")
		must(book.MergeCell("Sheet1", from, to))
	}
	var out bytes.Buffer
	must(book.Write(&out))
	return out.Bytes()
}

// TestReadActualsByHand reads the official layout with one more column, as people
// fill it in.
func TestReadActualsByHand(t *testing.T) {
	data := handMade(t, map[string]any{
		"A1": "部门整体支出绩效自评表",
		"A3": "一级指标", "B3": "二级指标", "C3": "三级 指标", "D3": "年度指标值", "E3": "实际完成值（填写）",
		"A4": "产出指标", "C4": "窗口数", "D4": "≥98个", "E4": 92,
		"C5": "发布率", "E5": 0.94,
		"C6": "完成时间", "E6": 46397,
		"C7": "完成时间", "E7": "晚15天",
		"C8": "办件数", "E8": stored("56.999999999999993"),
		"E9":  7,
		"C10": "满意度", "E10": "94%",
		"C11": "编号", "E11": "007",
		"C12": "是否完成", "E12": true,
		"C13": "没有填的",
		"C14": "大数", "E14": 419720000.5,
		"C15": "负数", "E15": -0.035,
		"C16": "=危险()", "E16": "=1+1",
		"C17": "两行", "E17": "1,3", "E18": "效果明显",
		"A19": "合计", "E19": 90,
		"A20": "预算执行率", "E20": 0.935,
		"A21": "填表人：王小明", "C22": "不是指标", "E22": 1,
	}, map[string]string{"E5": "0.0%", "E6": `yyyy"年"m"月"d"日"`, "E15": "0.00%", "E20": "0.00%", "E14": "#,##0.00"}, "C17:C18")
	got, err := ReadActuals(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	want := []NamedActual{
		{1, "窗口数", "92"},
		{2, "发布率", "94%"},
		{3, "完成时间", "2027-01-10"},
		{4, "完成时间", "晚15天"},
		{5, "办件数", "57"},
		{6, "", "7"},
		{7, "满意度", "94%"},
		{8, "编号", "007"},
		{9, "是否完成", "TRUE"},
		{10, "没有填的", ""},
		{11, "大数", "419720000.5"},
		{12, "负数", "-3.5%"},
		{13, "=危险()", "=1+1"},
		{14, "两行", "1,3"},
		{15, "两行", "效果明显"},
	}
	if len(got.Rows) != len(want) {
		t.Fatalf("%d rows: %+v", len(got.Rows), got.Rows)
	}
	for i, w := range want {
		if got.Rows[i] != w {
			t.Errorf("row %d: got %+v, want %+v", i+1, got.Rows[i], w)
		}
	}
	if got.Execution != "93.5%" {
		t.Errorf("execution %q", got.Execution)
	}
}

// TestReadActualsNumbered takes the numbers of the rows where the sheet has them,
// and tells an indicator 预算执行率 from the line of that name.
func TestReadActualsNumbered(t *testing.T) {
	data := handMade(t, map[string]any{
		"A1": "序号", "B1": "三级指标", "C1": "完成值",
		"A2": 3, "B2": "预算执行率", "C2": 95,
		"A3": 1, "B3": "办件数", "C3": "5.6万件",
		"A4": "x", "B4": "第三个",
		"A5": 9,
		"A6": "预算执行率（%）", "C6": 88,
	}, nil)
	got, err := ReadActuals(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	want := []NamedActual{{3, "预算执行率", "95"}, {1, "办件数", "5.6万件"}, {3, "第三个", ""}}
	if len(got.Rows) != 3 || got.Rows[0] != want[0] || got.Rows[1] != want[1] || got.Rows[2] != want[2] || got.Execution != "88" {
		t.Errorf("got %+v", got)
	}
}

func TestReadActualsRefuses(t *testing.T) {
	for name, data := range map[string][]byte{
		"official": write(t, realForm(t)),
		"no zip":   []byte("三级指标,实际值"),
		"empty":    nil,
	} {
		_, err := ReadActuals(bytes.NewReader(data))
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %v", name, err)
		} else if want := (map[string]Code{"official": NotForm, "no zip": NotWorkbook, "empty": NotWorkbook})[name]; e.Code != want {
			t.Errorf("%s: %s, want %s", name, e.Code, want)
		}
	}
}

// TestActualsReturn writes actuals of every kind and reads them back; what a trial
// makes of them stays the same.
func TestActualsReturn(t *testing.T) {
	f := realForm(t)
	for _, actuals := range [][]string{
		realActuals(),
		{"=1+1", "+5", "-3", "@x", "约98", "", " 95 % ", "晚15天", "“效果明显”", "效果_x0041_", "满意", "超支25%"},
		{"九十八", "56000件", "4次", "百分之九十五", "0.94", "101", "", "12月31日", "", "1,3", "94.5%", "4397200元"},
	} {
		a := trial.Compute(f, actuals, trial.Options{Execution: "93.5%"})
		got, err := ReadActuals(bytes.NewReader(writeTrial(t, f, actuals, "93.5%")))
		if err != nil {
			t.Fatal(err)
		}
		var again []string
		for _, r := range got.Rows {
			again = append(again, r.Actual)
		}
		b := trial.Compute(f, again, trial.Options{Execution: got.Execution})
		for i := range a.Lines {
			x, y := a.Lines[i].Score, b.Lines[i].Score
			if x.Known != y.Known || !x.Low.Equal(y.Low) || !x.High.Equal(y.High) {
				t.Errorf("%q came back as %q: %s, was %s", actuals[i], again[i], y.Low, x.Low)
			}
		}
	}
}

// TestTrialManyRows writes as many rows as a form may have, and Read takes it.
func TestTrialManyRows(t *testing.T) {
	rows := share(MaxRows)
	f := withRows(realForm(t), rows)
	var actuals []string
	for len(actuals) < rows {
		actuals = append(actuals, realActuals()...)
	}
	data := writeTrial(t, f, actuals, "93.5")
	until := time.Now().Add(10 * maxTime * slowness) // a busy machine is no fault of the sheet
	if got, err := read(data, until); err != nil || !got.Equal(f) {
		t.Error("the form did not come back: ", err)
	}
	got, err := readActuals(data, until)
	if err != nil || len(got.Rows) != rows {
		t.Errorf("%d actuals, %v", len(got.Rows), err)
	}
}

// TestTrialOddForms: no row, no result, texts beyond every bound.
func TestTrialOddForms(t *testing.T) {
	long := form.Indicator{Level1: strings.Repeat("产", 300), Level3: strings.Repeat("三", 2000), Type: ">", Target: "1e400", Standard: strings.Repeat("得5分，", 4000)}
	for _, f := range []form.Form{{}, {Indicators: make([]form.Indicator, 3)}, {Indicators: []form.Indicator{long}}} {
		for _, actuals := range [][]string{nil, {strings.Repeat("九", 400)}, {"\x00\x01_x0000_", "]]>", "{\"a\"}"}} {
			r := trial.Compute(f, actuals, trial.Options{Execution: strings.Repeat("9", 500)})
			var out bytes.Buffer
			if err := WriteTrial(&out, f, r, TrialOptions{}); err != nil {
				t.Fatal(err)
			}
			if got, err := Read(bytes.NewReader(out.Bytes())); err != nil || !got.Equal(f) {
				t.Error("the form did not come back: ", err)
			}
		}
		var out bytes.Buffer
		if err := WriteTrial(&out, f, trial.Result{}, TrialOptions{}); err != nil {
			t.Error(err)
		}
	}
}

// FuzzActualsPatched: whatever stands in a sheet of actuals, an answer or an
// *Error.
func FuzzActualsPatched(f *testing.F) {
	book := writeTrial(f, withRows(realForm(f), 12), realActuals(), "93.5")
	parts := []string{"xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/workbook.xml"}
	f.Add(uint8(0), uint(4000), uint(0), `<row r="9"><c r="G9" t="b"><v>1</v></c></row>`)
	f.Add(uint8(0), uint(5000), uint(40), `<c r="G5" s="99999"><v>1e308</v></c>`)
	f.Add(uint8(0), uint(60000), uint(10), `<mergeCell ref="C5:C900"/>`)
	f.Add(uint8(1), uint(300), uint(4), `numFmtId="9"`)
	f.Fuzz(func(t *testing.T, part uint8, at, drop uint, insert string) {
		data := rewrite(t, book, func(name, text string) string {
			if name != parts[int(part)%len(parts)] {
				return text
			}
			from := at % uint(len(text))
			return text[:from] + insert + text[min(from+drop%200, uint(len(text))):]
		}, nil)
		if _, err := ReadActuals(bytes.NewReader(data)); err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("%v is no *Error", err)
			}
		}
	})
}
