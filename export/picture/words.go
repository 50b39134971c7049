package picture

import "jixiaobot/validate/form"

// startBanned are the marks that no line begins with.
const startBanned = "，。、；：？！）》〉】」』”’〕］｝…—％%‰℃·,.;:?!)]}"

// endBanned are the marks that no line ends with.
const endBanned = "（《〈【「『“‘〔［｛([{￥¥$"

// doubled are the marks written twice, which stay together.
const doubled = "…—"

// signs stand before the number they belong to; joints are where a long word is
// best divided; ordinals and dateParts hold a number to what it counts.
const (
	signs     = "≥≤＞＜>＜<=＝≠±+＋×÷*＊/／～~−"
	joints    = "/-_&?="
	ordinals  = "第每前近约"
	dateParts = "年月"
)

// What the table says besides the labels of package form.
const (
	colon     = "："
	goesOn    = "（续）"
	errorKey  = "有错误"
	noticeKey = "请留意"
)

// yearLine is the line below the title.
func yearLine(year string) string { return "(" + year + ")年度" }

// pageLine is the foot of a page.
func pageLine(page, of string) string { return "第" + page + "页 / 共" + of + "页" }

// signature is a field of the footer as the form has it.
func signature(f form.Form, x form.Field) string {
	return x.Label() + colon + f.Get(form.Ref{Field: x})
}
