package num

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

// A signWord is a word with the sign it means.
type signWord struct{ word, sign string }

// fixedSigns are said in one word and never after 不.
func fixedSigns() []signWord {
	return []signWord{
		{"至少", atLeast},
		{"最少", atLeast},
		{"最低", atLeast},
		{"起码", atLeast},
		{"达到", atLeast},
		{"达", atLeast},
		{"至多", atMost},
		{"最多", atMost},
		{"最高", atMost},
		{"不足", less},
		{"不到", less},
		{"不满", less},
		{"未满", less},
		{"未达到", less},
		{"未超过", atMost},
	}
}

// comparisons turn round after 不 and take 等于 in: 低于 <, 不低于 ≥, 小于等于 ≤.
func comparisons() []signWord {
	return []signWord{
		{"小于", less},
		{"低于", less},
		{"少于", less},
		{"大于", more},
		{"高于", more},
		{"多于", more},
		{"超过", more},
		{"超出", more},
	}
}

// copulas mean = where the whole text is a sign or a quantity; inside a sentence
// they mean nothing.
func copulas() []signWord {
	return []signWord{{"为", equal}, {"是", equal}, {"刚好", equal}, {"正好", equal}}
}

// endSigns follow a quantity; 含 before or after them is read elsewhere.
func endSigns() []signWord {
	return []signWord{
		{"及以上", atLeast},
		{"或以上", atLeast},
		{"和以上", atLeast},
		{"含以上", atLeast},
		{"以上", atLeast},
		{"及以下", atMost},
		{"或以下", atMost},
		{"和以下", atMost},
		{"含以下", atMost},
		{"以下", less},
		{"以内", atMost},
		{"之内", atMost},
		{"内", atMost},
	}
}

// Bracketed notes on whether the number itself is in: 98（含）以上.
const (
	wordWithout = "不含"
	wordWith    = "含"
	wordItself  = "本数"
)

// unitWords are the counting words and measures a number takes in such forms.
func unitWord(s string) bool {
	switch s {
	case "个", "项", "次", "人", "名", "人次", "件", "份", "家", "户", "所", "座", "栋", "幢", "套", "台", "辆",
		"条", "段", "处", "张", "本", "册", "篇", "例", "起", "宗", "笔", "批", "批次", "期", "场", "场次", "期次",
		"班", "班次", "门", "节", "课时", "学时", "学分", "只", "头", "匹", "羽", "尾", "株", "棵", "粒", "盏",
		"部", "架", "艘", "支", "枝", "根", "块", "片", "面", "幅", "枚", "颗", "口", "眼", "间", "层", "床", "张床",
		"村", "个村", "乡镇", "个乡镇", "社区", "个社区", "单位", "个单位", "机构", "个机构", "项目", "个项目",
		"站", "点位", "位", "组", "队", "对", "双", "副", "把", "袋", "箱", "瓶", "桶", "盒", "车", "趟", "车次",
		"航次", "台次", "辆次", "件次", "条次", "户次", "家次", "篇次", "例次", "项次", "人天", "字", "步", "道",
		"封", "版", "款", "类", "种", "样", "样次", "轮", "轮次", "遍", "回", "届", "堂", "卷", "盘", "窗口", "个窗口",
		"小时", "个小时", "分钟", "秒", "天", "日", "周", "个星期", "星期", "月", "个月", "季", "季度", "个季度", "年", "周岁", "岁",
		"工作日", "个工作日", "自然日", "个自然日",
		"元", "角", "分", "吨", "公斤", "千克", "克", "斤", "毫克", "微克", "米", "公里", "千米", "厘米", "毫米", "里",
		"平方米", "平米", "平方公里", "平方千米", "亩", "公顷", "立方米", "立方", "升", "毫升", "千瓦时", "千瓦", "度",
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
	}
	return s, 1
}

// Words of dates.
const (
	wordYear  = "年"
	wordMonth = "月"
	dayFormat = "%d年%d月%d日"
)

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

// A yearWord names a year by its distance from the year of the form.
type yearWord struct {
	word  string
	shift int
}

// yearWords name a year relative to the form's.
func yearWords() []yearWord {
	return []yearWord{
		{"本年度", 0},
		{"当年度", 0},
		{"今年", 0},
		{"本年", 0},
		{"当年", 0},
		{"明年", 1},
		{"次年", 1},
		{"翌年", 1},
		{"下一年", 1},
		{"去年", -1},
		{"上一年", -1},
		{"上年", -1},
	}
}
