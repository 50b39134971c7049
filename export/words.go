package export

import "jixiaobot/validate/form"

// What the sheet says besides the official labels and the 说明 of package form.
const (
	sheetName = "整体绩效目标表"

	colon      = "："
	asciiColon = ":"

	yearOpen, yearClose         = "(", ")年度"
	wideYearOpen, wideYearClose = "（", "）年度" // as some people retype it

	songti = "宋体"
	heiti  = "黑体"

	dayPattern = `yyyy"年"m"月"d"日"` // how a cell that holds a day is read

	pageFooter = `&C&"宋体,常规"&9第 &P 页 共 &N 页`

	typeErrorTitle = "指标类型"
	typeErrorText  = "请从下拉列表中选择：≥、>、=、≤、<，或者定性。"

	author = "绩表助手"

	nameTail      = "_整体绩效目标表"
	nameDraft     = "_草稿"
	nameTrial     = "_试算表"
	namePreview   = "_预览"
	nameNth       = "第"
	nameRow       = "行_"
	nameCurve     = "_算分图"
	nameNoLevel3  = "三级指标未填"
	nameNoYear    = "年度未填"
	nameNoPlace   = "单位未填"
	nameSeparator = "_"
)

// lineStartBanned are the marks that no Chinese line begins with: the one before
// them moves down with them.
const lineStartBanned = "，。、；：？！）》〉】」』”’…—%％,.;:?!)]}"

// lineEndBanned are the marks that no Chinese line ends with.
const lineEndBanned = "（《〈【「『“‘([{"

// yearLine is the line below the title.
func yearLine(year string) string { return yearOpen + year + yearClose }

// signature is a field of the footer, label and answer in one cell as the form
// has it.
func signature(f form.Form, x form.Field) string {
	return x.Label() + colon + f.Get(form.Ref{Field: x})
}

// headLabels are the ten cells of the head row.
func headLabels() []string {
	out := []string{form.IndicatorsLabel}
	for _, x := range form.RowFields() {
		out = append(out, x.Label())
	}
	return out
}
