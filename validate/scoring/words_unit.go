// Units and figures: how units of time, money, people and things are written, figures in
// characters, and numbers that count nothing.

package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// unitKind sorts the units that are compared by rules of their own.
func unitKind(s string) UnitKind {
	switch s {
	case "":
		return Bare
	case "%":
		return Percent
	case "百分点", "个百分点":
		return Point
	case "天", "日", "自然日", "个自然日":
		return Calendar
	case "工作日", "个工作日":
		return Workday
	case "周", "个星期", "星期", "个周":
		return Week
	case "月", "个月":
		return Month
	case "年":
		return Year
	case "小时", "个小时":
		return Hour
	case "分钟":
		return Minute
	case "元":
		return Money
	}
	return Other
}

func unitName(k UnitKind) string {
	switch k {
	case Point:
		return "个百分点"
	case Calendar:
		return "天"
	case Workday:
		return "工作日"
	case Week:
		return "周"
	case Month:
		return "个月"
	case Year:
		return "年"
	case Hour:
		return "小时"
	case Minute:
		return "分钟"
	}
	return ""
}

// isCounting tells the words that count whole things, which are used for one
// another in the same sentence (3次, 3场, 3期).
func isCounting(s string) bool {
	switch s {
	case "个", "项", "次", "人", "名", "人次", "件", "份", "家", "户", "所", "座", "栋", "幢", "套", "台", "辆", "条", "段", "处", "张", "本", "册", "篇",
		"例", "起", "宗", "笔", "批", "批次", "期", "场", "场次", "期次", "班", "班次", "门", "节", "头次", "只次", "羽次", "人份", "剂次", "只", "头", "匹", "羽", "尾", "株", "棵", "部", "架", "支",
		"枝", "根", "块", "片", "幅", "枚", "颗", "口", "眼", "间", "床", "村", "个村", "乡镇", "个乡镇", "社区", "个社区", "单位", "个单位", "机构", "个机构",
		"项目", "个项目", "站", "位", "组", "队", "对", "车次", "台次", "辆次", "件次", "条次", "户次", "家次", "篇次", "例次", "项次", "封", "款", "类", "种", "样",
		"轮", "轮次", "遍", "回", "届", "堂", "卷", "窗口", "个窗口", "人天":
		return true
	}
	return false
}

// unitLike tells a short word right after a number that can be its unit, though
// it stands in no list: 单, 页, DDDs, mg/L.
func unitLike(s string) bool {
	latin := true
	for _, r := range s {
		latin = latin && (isLatin(r) || r == 'x' || r == '/')
	}
	return latin && len(s) <= 8 || len([]rune(s)) == 1 && !isGradeWord(s) && !strings.ContainsAny(s, "不未无没个号型类级岁期来去上下内外后前多少余整的")
}

func looseUnits() []string { return []string{"百", "千", "十", "次未", "起未", "次/", "起/"} }

func ageUnits() []string { return []string{"岁", "周岁", "年级"} }

// anyUnits count anything, peopleUnits people, homeUnits families and firms.
func anyUnits() []string { return []string{"个", "例", "份", "组", "批", "类"} }

// eventCounters count what happens.
func eventCounters() []string { return []string{"次", "起", "例", "件", "宗", "桩"} }

func peopleUnits() []string {
	return []string{"人", "名", "位", "人次", "人份", "人天", "剂次"}
}

func homeUnits() []string { return []string{"户", "家", "户次", "家次"} }

// countsPeople tells units of people from units of things done.
func countsPeople(unit string) bool {
	switch unit {
	case "人", "名", "人次", "位", "户", "户次":
		return true
	}
	return false
}

const (
	unitMinute = "分钟"
	unitPoint  = "百分点"
)

const (
	percentUnit = "%"
	tenThousand = "万"
)

const permille = "‰"

func permilleWords() []string { return []string{"个千分点", "千分点"} }

const perMany = "/10万"

// overSign begins a unit of so many among many.
const overSign = "/"

// weighedThings end a unit with what is weighed: 千克标准煤.
func weighedThings() []string { return []string{"标准煤", "标煤"} }

// perManyWords count cases among 100,000: 9/10万, 1个十万分点.
func perManyWords() []string {
	return []string{"/10万", "/十万", "个十万分点", "十万分点", "个十万分率点", "个10万分点", "10万分点"}
}

func isMultiplier(r rune) bool { return r == '万' || r == '亿' }

const multiplierRunes = "万亿"

const runeYuan = '元'

const hanziDigits = "一二三四五六七八九十"

// isHanziDigit tells the figures from one to ten in characters.
func isHanziDigit(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return false
}

const (
	runeTwo     = '两'
	runeTen     = '十'
	runeHundred = '百'
	timesUnit   = "倍"
	runeZero    = '〇'
)

func roundWords() []string { return []string{"百", "千", "万"} }

const figureRunes = "0123456789.%"

// figureLeads before a figure make it no count: 第一, 上一年.
const figureLeads = "第上前后下同任本"

// halvedUnits may stand before a 半 that is half of one of them more: 一年半, 一个半月.
func halvedUnits() []string {
	return []string{"个工作日", "工作日", "个小时", "小时", "钟头", "公里", "周", "年", "天", "日", "倍", "分", "亩", "吨", "斤", "米", "里", "个"}
}

// halvedThings are what 一个半 counts.
func halvedThings() []string {
	return []string{"月", "小时", "钟头", "百分点", "点", "工作日", "星期", "学期", "季度", "课时", "学时"}
}

// halfNouns begin with a 半 of their own: 3天半成品, 2年半径.
func halfNouns() []string {
	return []string{"年", "天", "日", "成", "径", "数", "导", "个", "自", "程", "岛", "价", "机", "封", "脱", "托", "湿", "干", "月", "小时", "学"}
}

const fractionWord = "分之"

// rateIs ends the name of a rate before its value, afterZero may follow a value of 零.
const (
	rateIs   = "率为"
	zeroRune = '零'
)

func afterZero() []string { return []string{"的", "得", "计", "记", "赋", "时", "者"} }

// againShares lead to a share of the plan that says an amount once more: 4.48万人（即80%）.
func againShares() []string {
	return []string{"即", "也就是", "为", "占", "计划的", "目标的", "即计划的", "即目标的", "计划数的", "目标值的", "任务的", "任务数的", "占计划", "占目标", "达", "完成率", "完成率为", "即完成率"}
}

// smallParts are the words of shares too small for per cent, and how many of them make one.
func smallParts() map[string]int64 { return map[string]int64{"千分之": 10, "万分之": 100} }

const (
	tenthWord = "成"
	thanWord  = "于"
)

func tenthGuards() []string {
	return []string{"成本", "成功", "成果", "成立", "成员", "成为", "成效", "成年", "成人", "成交", "成绩", "成熟", "成套", "成品"}
}

// isMany tells 千 and 万.
func isMany(r rune) bool { return r == '千' || r == '万' }

// firstFigure is where the first figure or sign stands, −1 where none does. One in
// characters must have a unit: 一般项目 has none.
func firstFigure(s string) int {
	for i, r := range s {
		switch {
		case isSign(r) || isDigit(r), isMany(r) && beginsSmallParts(s[i:]):
			return i
		case isHanziDigit(r) || r == runeTwo || r == runeHundred:
			rest := strings.TrimLeft(s[i:], "一二两三四五六七八九十百千万零点")
			if rest == "" || num.ScanUnit([]rune(rest)) > 0 || strings.HasPrefix(rest, fractionWord) || strings.HasPrefix(rest, tenthWord) {
				return i
			}
		}
	}
	return -1
}

// stripNumbers drops figures so that two counts of one thing compare equal.
func stripNumbers(s string) string {
	return strings.Map(func(r rune) rune {
		if isDigit(r) || strings.ContainsRune(hanziDigits+"两零〇.%-~至到以上内下及含()个", r) {
			return -1
		}
		return r
	}, s)
}

const (
	yearShut  = '〕'
	issueWord = "号"
)

// articleWords after 第N name a place in a document.
func articleWords() []string {
	return []string{"条", "款", "项", "章", "编", "号文", "号", "部分", "期间"}
}
