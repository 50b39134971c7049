package num

import "strings"

// The words and characters recognised by this package, and the one spelling of a
// day it writes. A longer word stands before its own beginning.

// A figure is what one character means inside a Chinese numeral.
type figure struct {
	digit int64 // 0–9; −1 when the character is no digit
	unit  int64 // 十百千: 10, 100, 1000
	big   int64 // 万亿: 10⁴, 10⁸
}

// figureOf tells what r means inside a Chinese numeral, in its plain form or in
// the one of cheques and contracts; false: nothing.
func figureOf(r rune) (figure, bool) {
	switch r {
	case '〇', '零', '○', '◯':
		return figure{digit: 0}, true
	case '一', '壹':
		return figure{digit: 1}, true
	case '二', '两', '兩', '贰', '貳':
		return figure{digit: 2}, true
	case '三', '叁':
		return figure{digit: 3}, true
	case '四', '肆':
		return figure{digit: 4}, true
	case '五', '伍':
		return figure{digit: 5}, true
	case '六', '陆', '陸':
		return figure{digit: 6}, true
	case '七', '柒':
		return figure{digit: 7}, true
	case '八', '捌':
		return figure{digit: 8}, true
	case '九', '玖':
		return figure{digit: 9}, true
	case '十', '拾':
		return figure{digit: -1, unit: 10}, true
	case '百', '佰':
		return figure{digit: -1, unit: 100}, true
	case '千', '仟':
		return figure{digit: -1, unit: 1000}, true
	case '万', '萬':
		return figure{digit: -1, big: 1e4}, true
	case '亿', '億':
		return figure{digit: -1, big: 1e8}, true
	}
	return figure{}, false
}

// formal reports whether r is a figure only among other figures; alone it is a
// surname or part of a word (陆, 伍, 拾).
func formal(r rune) bool {
	switch r {
	case '壹', '贰', '貳', '叁', '肆', '伍', '陆', '陸', '柒', '捌', '玖', '拾', '佰', '仟':
		return true
	}
	return false
}

// couple reports whether r is 两, which counts things but never stands in a row
// of digits.
func couple(r rune) bool { return r == '两' || r == '兩' }

// circle reports whether r is a drawn circle, a zero in 二○二六 and a bullet at the
// start of a line.
func circle(r rune) bool { return r == '○' || r == '◯' }

// stop reports whether a folded rune ends a clause or an answer.
func stop(r rune) bool {
	switch r {
	case '。', '.', ',', ';', '、', '!', '?':
		return true
	}
	return false
}

const (
	wordPoint   = "点"   // 三点五
	wordPercent = "百分之" // 百分之九十五
	wordPermill = "千分之" // 千分之五
	wordOfParts = "分之"  // 三分之二
	wordWhole   = "百分百" // 100%
	wordHundred = "百"   // 百分之百
	wordTenth   = "成"   // 九成
	wordHalf    = "半"
	wordNot     = "不"
	wordEquals  = "等于"
	wordWith    = "含" // 98（含）以上
	wordWithout = "不含"
	wordItself  = "本数" // （含本数）
	wordYear    = "年"
	wordMonth   = "月"
	dayFormat   = "%d年%d月%d日"
)

// notMultiplier lists what begins with 百 or 千 that does not multiply.
func notMultiplier() []string {
	return []string{
		"百分点", "百分比", "百分率", "百帕",
		"千克", "千米", "千瓦", "千伏", "千卡", "千帕", "千焦", "千赫",
	}
}

// percentSigns count hundredths.
func percentSigns() []string { return []string{"%"} }

// pointWords count percentage points.
func pointWords() []string { return []string{"个百分点", "百分点"} }

// negatives stand before a number below 0.
func negatives() []string { return []string{"-", "负", "零下"} }

// vagueBefore makes a number after it indefinite.
func vagueBefore() []string {
	return []string{"大约", "大概", "大致", "约", "将近", "接近", "近", "差不多", "数", "几", "上百", "上千", "上万"}
}

// vagueAfter makes a number right before it indefinite.
func vagueAfter() []string { return []string{"余", "多", "来", "几", "数", "+", wordHalf} }

// vagueWithin makes a quantity indefinite wherever it stands after the number:
// 98个左右, 两年半, 3个多月.
func vagueWithin() []string { return []string{"左右", "上下", "余", "多", wordHalf} }

// neutralBefore may stand before a quantity and says nothing about its sign.
func neutralBefore() []string {
	return []string{
		"控制在", "保持在", "稳定在", "维持在", "目标值", "计划值", "指标值", "实际值", "目标", "计划",
		"共计", "合计", "总计", "共", "在", "人民币", "¥", ":", ",",
	}
}

// modals may stand before a sign word: 应不低于, 须大于.
func modals() []string { return []string{"应当", "必须", "应", "须", "需", "要"} }

// afterNot may stand between 不 and the comparison: 不得低于, 不能超过.
func afterNot() []string { return []string{"得", "应", "能", "可", "宜", "许"} }

// joins may stand between the two halves of 大于或等于.
func joins() []string { return []string{"或者", "或", "、", "和", "及"} }

// signWords are the words that mean one sign.
type signWords struct {
	sign  string
	words []string
}

// fixedSigns are said in one word and never after 不.
func fixedSigns() []signWords {
	return []signWords{
		{atLeast, []string{"至少", "最少", "最低", "起码", "达到", "达"}},
		{atMost, []string{"至多", "最多", "最高", "未超过"}},
		{less, []string{"不足", "不到", "不满", "未满", "未达到"}},
	}
}

// comparisons turn round after 不 and take 等于 in: 低于 <, 不低于 ≥, 小于等于 ≤.
func comparisons() []signWords {
	return []signWords{
		{less, []string{"小于", "低于", "少于"}},
		{more, []string{"大于", "高于", "多于", "超过", "超出"}},
	}
}

// signStart reports whether any sign, in a character or a word, begins with r. It
// spares a search of all words at every rune of a sentence.
func signStart(r rune) bool {
	return strings.ContainsRune("≥>=≤<应必须需要至最起达未不小低少大高多超等", r)
}

// copulas mean = where the whole text is a sign or a quantity; inside a sentence
// they mean nothing.
func copulas() []signWords {
	return []signWords{{equal, []string{"为", "是", "刚好", "正好"}}}
}

// endSigns follow a quantity; 含 in brackets on either side is read elsewhere.
func endSigns() []signWords {
	return []signWords{
		{atLeast, []string{"及以上", "或以上", "和以上", "含以上", "以上"}},
		{atMost, []string{"及以下", "或以下", "和以下", "含以下", "以内", "之内", "内"}},
		{less, []string{"以下"}},
	}
}

// unitWord reports whether s is one of the counting words and measures that a
// number takes in such forms.
func unitWord(s string) bool {
	switch s {
	case "个", "项", "次", "人", "名", "人次", "件", "份", "家", "户", "所", "座", "栋", "幢", "套", "台", "辆",
		"条", "段", "处", "张", "本", "册", "篇", "例", "起", "宗", "笔", "批", "批次", "期", "场", "场次", "期次",
		"班", "班次", "门", "节", "课时", "学时", "学分", "千克标准煤", "公斤标准煤", "吨标准煤", "克标准煤", "头次", "只次", "羽次", "人份", "剂次", "只", "头", "匹", "羽", "尾", "株", "棵", "粒", "盏",
		"部", "架", "艘", "支", "枝", "根", "块", "片", "面", "幅", "枚", "颗", "口", "眼", "间", "层", "床", "张床",
		"村", "个村", "乡镇", "个乡镇", "社区", "个社区", "单位", "个单位", "机构", "个机构", "项目", "个项目",
		"站", "点位", "位", "组", "队", "对", "双", "副", "把", "袋", "箱", "瓶", "桶", "盒", "车", "趟", "车次",
		"航次", "台次", "辆次", "件次", "条次", "户次", "家次", "册次", "篇次", "例次", "项次", "人天", "字", "步", "道",
		"封", "页", "页次", "单", "架次", "艘次", "桩", "集", "兆瓦", "兆瓦时", "版", "款", "类", "种", "样", "样次", "轮", "轮次", "遍", "回", "届", "堂", "卷", "盘", "窗口", "个窗口",
		"小时", "个小时", "分钟", "秒", "天", "日", "周", "个星期", "星期", "月", "个月", "季", "季度", "个季度", "年", "周岁", "岁",
		"工作日", "个工作日", "自然日", "个自然日",
		"元", "角", "分", "吨", "公斤", "千克", "克", "斤", "毫克", "微克", "米", "公里", "千米", "厘米", "毫米", "里",
		"亩次", "公顷次", "平方米", "平米", "平方公里", "平方千米", "亩", "公顷", "立方米", "立方", "升", "毫升", "千瓦时", "千瓦", "度",
		"%", "‰", "百分点", "个百分点", "倍", "℃", "摄氏度", "分贝",
		"㎡", "m2", "m²", "m3", "m³", "m", "km", "km2", "km²", "㎞", "hm2", "hm²", "cm", "mm", "kg", "g", "mg", "t",
		"h", "kWh", "kW", "L", "mL", "ml", "dB":
		return true
	}
	return false
}

// canonicalUnit is the one name of a unit with several, and how many of it one
// of the given is.
func canonicalUnit(s string) (name string, factor int64) {
	switch s {
	case "㎡", "m2", "m²", "平米":
		return "平方米", 1
	case "立方", "m3", "m³":
		return "立方米", 1
	case "m":
		return "米", 1
	case "km", "㎞", "公里", "千米":
		return "米", 1000
	case "km2", "km²", "平方公里", "平方千米":
		return "平方米", 1e6
	case "hm2", "hm²", "公顷":
		return "平方米", 1e4
	case "g":
		return "克", 1
	case "kg", "公斤", "千克":
		return "克", 1000
	case "t", "吨":
		return "克", 1e6
	case "摄氏度":
		return "℃", 1
	case "日":
		return "天", 1
	case "个工作日":
		return "工作日", 1
	case "百分点":
		return "个百分点", 1
	case "千瓦时":
		return "kWh", 1
	case "名":
		return "人", 1
	case "月":
		return "个月", 1
	case "个小时":
		return "小时", 1
	case "星期", "个星期":
		return "周", 1
	}
	return s, 1
}

// dayWords end a day of the month.
func dayWords() []string { return []string{"日", "号"} }

// yearEnds end a year.
func yearEnds() []string { return []string{"年度", wordYear} }

// notBeforeDate must not stand right before a date without year: 半年底, 3个月.
func notBeforeDate() []string { return []string{wordHalf, "个"} }

// afterMonth follows a month that is one of the calendar and not a span.
func afterMonth() []string {
	return []string{"份", "前", "之前", "以前", "初", "上旬", "中旬", "下旬", "至", "到", "-", "~"}
}

// notBeforeMonth makes a month a span whatever follows: 每3月.
func notBeforeMonth() []string { return []string{"每", "满", "超", "迟", "晚", "期", "近"} }

// beforeMonth stands before a month that is one of the calendar: 在6月完成.
func beforeMonth() []string { return []string{"在", "于", "至", "截止", wordYear} }

// endWords make the last day of a month or year: 6月底, 2026年末.
func endWords() []string { return []string{"底", "末"} }

// dayMarks may stand between the figures of a date in place of 年月日; “。” is
// what a Chinese keyboard gives for a full stop.
func dayMarks() []string { return []string{".", "-", "/", "、", "。", "·"} }

// dateContext lists what may follow eight digits that are a date.
func dateContext() []string {
	return []string{"前", "之前", "以前", "日", "至", "到", "-", "~"}
}

// yearWords are the words that name a year by its distance from the form's.
type yearWords struct {
	shift int
	words []string
}

// relativeYears name a year without its number.
func relativeYears() []yearWords {
	return []yearWords{
		{0, []string{"本年度", "当年度", "今年", "本年", "当年"}},
		{1, []string{
			"次年度的", "翌年度的", "下一年度的", "下年度的", "明年的", "次年的", "翌年的", "下一年的", "下年的", "来年的",
			"次年度", "翌年度", "下一年度", "下年度", "明年", "次年", "翌年", "下一年", "下年", "来年",
		}},
		{-1, []string{"上一年度", "上年度", "去年", "上一年", "上年"}},
	}
}

// notBeforeNext must not stand right before 下年 and 来年, which they are no year with: 以下年底前.
func notBeforeNext() []string {
	return []string{"以", "未", "历", "近", "往", "从", "本", "向"}
}

// nextBegins are the characters that those begin with.
const nextBegins = "下来"
