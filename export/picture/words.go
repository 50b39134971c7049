package picture

import (
	"strconv"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
)

// startBanned are the marks that no line begins with.
const startBanned = "，。、；：？！）》〉】」』”’〕］｝…—％%‰℃·,.;:?!)]}"

// endBanned are the marks that no line ends with.
const endBanned = "（《〈【「『“‘〔［｛([{￥¥$"

// doubled are the marks written twice, which stay together.
const doubled = "…—"

// signs stand before the number they belong to, operators behind what they
// belong to as well; joints are where a long word is best divided; ordinals and
// dateParts hold a number to what it counts.
const (
	signs     = "≥≤＞＜>＜<=＝≠±+＋×÷*＊/／～~−"
	operators = "=≠±+＋×÷*＊/／～~−"
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

// What is said to the scorer, in the words that package scoring reads.
const (
	lateWord  = "晚"
	earlyWord = "提前"
	eventWord = "发生"
	lackWord  = "缺"
	placeWord = "第"
	placeTail = "名"
	dayUnit   = "天"
	timesUnit = "次"
	allWord   = "全部"
	noneWord  = "无"
	noGrade   = "没有达到以上任何一种情形"
	comma     = "、"
)

// timeUnit is how lateness is said in a unit of time.
func timeUnit(k scoring.UnitKind) string {
	switch k {
	case scoring.Calendar:
		return dayUnit
	case scoring.Workday:
		return "个工作日"
	case scoring.Week:
		return "周"
	case scoring.Month:
		return "个月"
	case scoring.Year:
		return "年"
	case scoring.Hour:
		return "小时"
	case scoring.Minute:
		return "分钟"
	}
	return ""
}

// What a curve says.
const (
	untitled    = "得分"
	scoreAxis   = "得分（分）"
	fullMark    = "满分"
	targetMark  = "指标值"
	dueMark     = "期限"
	allName     = "全部做到"
	noneName    = "都没有发生"
	elseName    = "其他情况"
	entryMarks  = "0123456789. "
	scoreKey    = "得分"
	bandKey     = "分数在这一段里，由人定"
	inKey       = "含这个数"
	outKey      = "不含这个数"
	gapNote     = "图中空白处没有得分：句子没有写，或者写得不够清楚。"
	holeNote    = "图中有一段没有画：那里的得分变化太密。"
	unknownMark = "没有得分"
	partialNote = "句子里还有按数字或名次算的，这里只画了文字说明的。"
	entryNote   = "每条是只有这一项时的得分。"
	targetSign  = "★"
	sentence    = "评（扣）分标准"
)

// axisName is what stands below the axis of actuals.
func axisName(of measureOf, unit string) string {
	unit = shorten(unit, 16)
	switch of {
	case days:
		return "完成日期"
	case lateness:
		return "晚了多久（" + unit + "）"
	case events:
		return "发生的数量（" + unit + "）"
	case lacks:
		return "缺少的数量（" + unit + "）"
	case places:
		return "名次"
	}
	if unit == "" {
		return "实际值"
	}
	return "实际值（" + unit + "）"
}

// entryName is the name of an entry of a list.
func entryName(n int, words string) string { return strconv.Itoa(n) + ". " + words }

// points is a score as it is shown.
func points(v value) string {
	switch {
	case !v.known:
		return unknownMark
	case v.lo.Equal(v.hi):
		return v.lo.String() + "分"
	}
	return v.lo.String() + "至" + v.hi.String() + "分"
}

// actualLine says the score of the actual asked for.
func actualLine(text string, o outcome) string {
	line := "实际值 " + text + "："
	switch {
	case o.known:
		return line + "得" + points(o.value)
	case !o.blank():
		return line + "句子有几种理解，" + eachOf(o)
	}
	return line + unknownMark
}

// eachOf is the score, or those that the readings give.
func eachOf(o outcome) string {
	if o.known || o.blank() {
		return points(o.value)
	}
	var out []string
	for _, v := range o.each() {
		out = append(out, points(v))
	}
	return strings.Join(out, "或")
}

// readingName is another way to read the sentence, in the caller's words.
func (g graph) readingName(c scoring.ReadingCode) string {
	if g.reading == nil {
		return "另一种理解"
	}
	return g.reading(c)
}

// The parts of a date on an axis of days.
const (
	yearTail  = "年"
	monthTail = "月"
	dayTail   = "日"
)
