package export

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// foreignBook is a workbook as a clerk of another office may have made it: a
// cover sheet, two title rows, the columns in another order, merged levels, a
// head of two rows, a real day, a percentage, a formula, and a row of sums.
func foreignBook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(f.SetSheetName("Sheet1", "封面"))
	must(f.SetSheetRow("封面", "A1", &[]any{"绩效目标申报材料", "", "2026年"}))
	_, err := f.NewSheet("申报表")
	must(err)
	rows := [][]any{
		{"清江县部门整体支出绩效目标申报表"},
		{"（2026年度）"},
		{"填报单位", "清江县民政局", nil, nil, nil, "联系人", "文静", nil, "联系电话", 13907450001},
		{"部门职能", "承担社会救助、养老服务、\n殡葬管理等工作。"},
		{"年度目标", "1.兜牢民生底线；\n2.发展养老服务。"},
		{"序号", "绩效指标", nil, nil, "评分细则", "目标值", nil, nil, "指标说明", "分值"},
		{nil, "一级指标", "二级指标", "三级指标", nil, "符号", "数值", "单位", nil, nil},
		{1, "产出指标", "数量指标", "城乡低保对象人数", "达到得满分，每少100人扣0.5分", ">=", 12600, "人", "年末在册低保对象", 5},
		{2, nil, nil, "养老服务设施数", "按完成比例得分", "≥", 35, "处", "建成运行的养老服务设施", 5},
		{3, nil, "质量指标", "低保核查准确率", "98%以上得10分，每低1个百分点扣2分", "≥", 0.98, nil, "抽查核实准确的比例", 10},
		{4, nil, "时效指标", "资金发放时间", "按时发放得10分，每推迟5天扣1分", "定性", time.Date(2026, 6, 30, 0, 0, 0, 0, time.UTC), nil, "上半年资金发放完成时间", 10},
		{5, "成本指标", "经济成本指标", "救助资金支出", "不超预算得20分，超出不得分", "≤", nil, "万元", "全年救助资金支出", 20},
		{6, "满意度指标", "服务对象满意度指标", "救助对象满意度", "90%以上得10分，每低1%扣1分", "≥", 90, "%", "抽样调查满意比例", 10},
		{nil, "合计", nil, nil, nil, nil, nil, nil, nil, 60},
		{"单位负责人：张建华", nil, nil, nil, nil, "填报日期：", time.Date(2026, 1, 8, 0, 0, 0, 0, time.UTC)},
	}
	for i, row := range rows {
		must(f.SetSheetRow("申报表", fmt.Sprintf("A%d", i+1), &row))
	}
	for _, m := range []string{"A1:J1", "A2:J2", "B3:E3", "B4:J4", "B5:J5", "A6:A7", "B6:D6", "E6:E7", "F6:H6", "I6:I7", "J6:J7", "B8:B11", "C8:C9"} {
		from, to, _ := strings.Cut(m, ":")
		must(f.MergeCell("申报表", from, to))
	}
	style := func(format int) int {
		id, err := f.NewStyle(&excelize.Style{NumFmt: format})
		must(err)
		return id
	}
	must(f.SetCellStyle("申报表", "G10", "G10", style(9)))
	must(f.SetCellStyle("申报表", "G11", "G11", style(14)))
	must(f.SetCellStyle("申报表", "G15", "G15", style(14)))
	must(f.SetCellFormula("申报表", "G12", "600+85.5"))
	var out bytes.Buffer
	must(f.Write(&out))
	return sheetTwo(t, out.Bytes(), func(s string) string { // the value Excel would have stored
		return strings.Replace(s, "<f>600+85.5</f>", "<f>600+85.5</f><v>685.5</v>", 1)
	})
}

func sheetTwo(t testing.TB, book []byte, change func(string) string) []byte {
	return rewrite(t, book, func(name, text string) string {
		if name == "xl/worksheets/sheet2.xml" {
			return change(text)
		}
		return text
	}, nil)
}

// foreignForm is what stands in it.
func foreignForm() form.Form {
	row := func(cells ...string) form.Indicator {
		return form.Indicator{
			Level1: cells[0], Level2: cells[1], Level3: cells[2], Type: cells[3], Target: cells[4], Unit: cells[5],
			Definition: cells[6], Standard: cells[7],
		}
	}
	return form.Form{
		Year: "2026", Department: "清江县民政局", Duties: "承担社会救助、养老服务、\n殡葬管理等工作。", Goals: "1.兜牢民生底线；\n2.发展养老服务。",
		Preparer: "文静", Phone: "13907450001", Date: "2026年1月8日", Head: "张建华",
		Indicators: []form.Indicator{
			row("产出指标", "数量指标", "城乡低保对象人数", "≥", "12600", "人", "年末在册低保对象", "达到得满分，每少100人扣0.5分"),
			row("产出指标", "数量指标", "养老服务设施数", "≥", "35", "处", "建成运行的养老服务设施", "按完成比例得分"),
			row("产出指标", "质量指标", "低保核查准确率", "≥", "98", "%", "抽查核实准确的比例", "98%以上得10分，每低1个百分点扣2分"),
			row("产出指标", "时效指标", "资金发放时间", "定性", "2026年6月30日", "", "上半年资金发放完成时间", "按时发放得10分，每推迟5天扣1分"),
			row("成本指标", "经济成本指标", "救助资金支出", "≤", "685.5", "万元", "全年救助资金支出", "不超预算得20分，超出不得分"),
			row("满意度指标", "服务对象满意度指标", "救助对象满意度", "≥", "90", "%", "抽样调查满意比例", "90%以上得10分，每低1%扣1分"),
		},
	}
}

func sameAnswers(t *testing.T, got, want form.Form) {
	t.Helper()
	if len(got.Indicators) != len(want.Indicators) {
		t.Errorf("%d indicators, want %d", len(got.Indicators), len(want.Indicators))
	}
	for _, at := range want.Refs() {
		if g, w := got.Get(at), want.Get(at); g != w {
			t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), g, w)
		}
	}
}

func TestFindForeign(t *testing.T) {
	found, err := measured(t, foreignBook(t), Find)
	if err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, found.Form, foreignForm())
	if got, want := fmt.Sprintf("%q", found.Points), `["5" "5" "" "" "" ""]`; got != want {
		t.Errorf("points %s, want %s", got, want)
	}
	for _, o := range found.Doubtful() {
		t.Errorf("doubtful: %+v", o)
	}
	if len(found.Unplaced) > 0 {
		t.Errorf("unplaced: %+v", found.Unplaced)
	}
	if o, _ := found.Origin(form.Ref{Row: 3, Field: form.Level1}); o.Row != 8 || o.Col != 2 {
		t.Errorf("一级指标 of row 3 came from %+v", o)
	}
}

// TestFindOurs: our own sheets come back as Read has them, nothing in doubt.
func TestFindOurs(t *testing.T) {
	for name, c := range officeForms(t) {
		found, err := Find(bytes.NewReader(write(t, c.form)))
		if err != nil || !found.Form.Equal(c.form) {
			t.Errorf("%s: %v", name, err)
		}
		if len(found.Doubtful()) > 0 || len(found.Unplaced) > 0 {
			t.Errorf("%s: %+v %+v", name, found.Doubtful(), found.Unplaced)
		}
	}
	found, err := Find(bytes.NewReader(write(t, realForm(t))))
	if o, ok := found.Origin(form.Ref{Row: 2, Field: form.Level3}); err != nil || !ok || o.Row == 0 {
		t.Errorf("%+v, %v", o, err)
	}
}

// TestFindChangedOurs: a column put into our sheet, and its 说明 gone, leaves the
// answers as they are.
func TestFindChangedOurs(t *testing.T) {
	want := realForm(t)
	book, err := excelize.OpenReader(bytes.NewReader(write(t, want)))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	name := book.GetSheetName(0)
	for _, err := range []error{
		book.InsertCols(name, "E", 1), book.InsertRows(name, 1, 2), book.SetCellStr(name, "A1", "附件3"),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(bytes.NewReader(out.Bytes())); err == nil {
		t.Fatal("still our layout")
	}
	found, err := Find(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, found.Form, want)
	for _, o := range found.Doubtful() {
		t.Errorf("doubtful: %+v", o)
	}
}

// TestFindSavedByOffice: what LibreOffice saved anew has the same answers.
func TestFindSavedByOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("no soffice, or no time")
	}
	dir := t.TempDir()
	in := filepath.Join(dir, "foreign.xlsx")
	if err := os.WriteFile(in, foreignBook(t), 0o600); err != nil {
		t.Fatal(err)
	}
	convert(t, soffice, dir, filepath.Join(dir, "saved"), "xlsx", []string{in})
	data, err := os.ReadFile(filepath.Join(dir, "saved", "foreign.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	found, err := measured(t, data, Find)
	if err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, found.Form, foreignForm())
}

// TestFindRefuses: files made to do harm cost no more here than in Read. What is
// only not our layout may be read.
func TestFindRefuses(t *testing.T) {
	for _, c := range refusals(t) {
		t.Run(c.name, func(t *testing.T) {
			_, err := measured(t, c.data, Find)
			if c.code == NotForm {
				if err != nil {
					t.Error(err)
				}
				return
			}
			wantCode(t, c.code, err)
		})
	}
	empty := rewrite(t, write(t, form.Form{}), func(name, text string) string {
		if name == stringsPath {
			return strings.NewReplacer("指标", "其他", "部门", "其他", "填表", "其他", "目标", "其他").Replace(text)
		}
		return text
	}, nil)
	_, err := measured(t, empty, Find)
	wantCode(t, NotForm, err)
}

// TestFindAtItsBounds: the largest that is let in keeps to time and memory.
func TestFindAtItsBounds(t *testing.T) {
	if slowness > 1 && os.Getenv("JIXIAOBOT_FULL") != "1" {
		t.Skip("the race detector takes its own time and memory")
	}
	cases := largest(t)
	real := realForm(t)
	full := foreignBook(t)
	var rows strings.Builder
	for r := range maxRow - 100 {
		fmt.Fprintf(&rows, `<row r="%d">`, r+100)
		for c := range 14 {
			name, _ := excelize.CoordinatesToCellName(c+1, r+100)
			fmt.Fprintf(&rows, `<c r="%s" t="inlineStr"><is><t>≥%d</t></is></c>`, name, r)
		}
		rows.WriteString("</row>")
	}
	cases["signs"] = sheetTwo(t, full, moreRows(rows.String()))
	var merges strings.Builder
	for i := range maxMerges - 100 {
		fmt.Fprintf(&merges, `<mergeCell ref="A%d:BL2000"/>`, i%1900+20)
	}
	cases["merges"] = sheetTwo(t, full, func(s string) string {
		return strings.Replace(moreRows(`<row r="2000"><c r="A2000"><v>1</v></c></row>`)(s), "</mergeCells>", merges.String()+"</mergeCells>", 1)
	})
	cases["a thousand rows"] = write(t, withRows(real, MaxRows))
	for name, data := range cases {
		t.Run(name, func(t *testing.T) {
			if len(data) > MaxBytes {
				t.Fatalf("%d bytes", len(data))
			}
			found, err := measured(t, data, Find)
			t.Log(err, len(found.Form.Indicators))
		})
	}
}

// TestMacrosAndLinksAreIgnored: what would run or fetch something is not even
// unpacked.
func TestMacrosAndLinksAreIgnored(t *testing.T) {
	data := rewrite(t, foreignBook(t), func(name, text string) string {
		if name == "[Content_Types].xml" {
			return strings.Replace(text, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", 1)
		}
		return text
	}, map[string]string{
		"xl/vbaProject.bin":                             "\xD0\xCF\x11\xE0 Sub Auto_Open()",
		"xl/externalLinks/externalLink1.xml":            `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
		"xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="http://127.0.0.1:1/x.xlsx" TargetMode="External"/></Relationships>`,
	})
	found, err := measured(t, data, Find)
	if err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, found.Form, foreignForm())
}

func TestGrid(t *testing.T) {
	g, err := Grid(bytes.NewReader(foreignBook(t)))
	if err != nil || len(g.Rows) < 15 || g.Rows[9][1].Text != "产出指标" || !g.Rows[9][1].Cover {
		t.Errorf("%v: %+v", err, g)
	}
	found, ok := grid.Recognise(g)
	if !ok {
		t.Error("not recognised")
	}
	sameAnswers(t, found.Form, foreignForm())
}

// FuzzFindPatched: whatever stands in a foreign sheet, an answer or an *Error.
func FuzzFindPatched(f *testing.F) {
	book := foreignBook(f)
	f.Add(uint(500), uint(0), `<row r="9"><c r="A9" t="s"><v>1</v></c></row>`)
	f.Add(uint(700), uint(40), `<c t="inlineStr"><is><t>≥98</t></is></c>`)
	f.Add(uint(3000), uint(10), `<mergeCell ref="A1:J20"/>`)
	f.Fuzz(func(t *testing.T, at, drop uint, insert string) {
		data := sheetTwo(t, book, func(s string) string {
			from := at % uint(len(s))
			return s[:from] + insert + s[min(from+drop%200, uint(len(s))):]
		})
		if _, err := Find(bytes.NewReader(data)); err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("%v is no *Error", err)
			}
		}
	})
}

// TestFindKept reads testdata/foreign.xlsx, the foreign workbook as a file, which
// tests of the command line read too. EXPORT_KEEP makes it anew.
func TestFindKept(t *testing.T) {
	const path = "testdata/foreign.xlsx"
	if os.Getenv("EXPORT_KEEP") != "" {
		if err := os.WriteFile(path, foreignBook(t), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	found, err := Find(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, found.Form, foreignForm())
}
