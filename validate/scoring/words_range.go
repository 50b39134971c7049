// The ends of ranges: what includes a number or not, what stands around a number and makes
// a bound of it or takes its edge away, and bands with what lies outside them.

package scoring

import (
	"slices"
	"strings"
)

// How an end of an interval is said in words.
const (
	inclMark = "(含)"
	exclMark = "(不含)"
)

const inclusionRune = "含"

// inclusionLead stands before a number that it says is in: 超过（含）95%.
const inclusionLead = "(含"

// comparingLeads begin a comparison of a number, missedLeads one that says that it was not reached.
func comparingLeads() []string {
	return append(missedLeads(), "达到", "超过", "完成", "高于", "大于", "多于", "不低于", "不少于", "不超过", "满", "达")
}

// comparedLeads before a number begin a comparison of which the side stands behind it: 比计划12场少.
func comparedLeads() []string { return []string{"比", "较", "相比", "对比", "比照"} }

// distanceTails behind a number make a distance of it: 低于计划12场以上.
func distanceTails() []string {
	return []string{"以上", "以内", "以下", "及以上", "之内", "左右"}
}

func missedLeads() []string {
	return []string{"未达到", "未完成", "没有达到", "没达到", "没有完成", "没完成", "未能达到", "未能完成", "达不到", "不到", "不足", "不满", "未满", "未达", "低于", "少于", "小于"}
}

// inOrOutWords begin a bracket that says whether a bound is in.
func inOrOutWords() []string { return append(inclusionWords(), "不含", "不包含") }

func inclusionWords() []string { return []string{"包含", "包括", "含"} }

func inclusionTails() []string {
	return []string{"当日", "当天", "本日", "该日", "此日", "该数", "此数", "临界值", "本数", "等于", "该值", "%", "以上", "以下"}
}

// spanNames begin a remark on the ends of all spans.
func spanNames() []string {
	return []string{"各区间", "区间", "各档", "每档", "各分数段", "上述区间", "以上区间", "均", "其中"}
}

// endSides are the words for what lies above a number and below it.
func endSides() []string { return []string{"以上", "以下"} }

func lowerEnds() []string { return []string{"以上", "下限"} }

func endNames() []string { return []string{"下限", "上限"} }

func ownNumber() []string { return []string{"本数", "本级", "该数", "等于", ""} }

// exceedWord before a figure may tell how far beyond the plan something is, or that it is more
// than the figure; behind what is measured it tells the latter.
const exceedWord = "超出"

// exceedWords are all that may tell either right before a figure.
func exceedWords() []string { return []string{exceedWord, "突破", "高出", beyondRune} }

// plainExcess are the words before the figure of a tier that name no plan to be beyond of.
func plainExcess() []string {
	return append(exceedWords(), "超过", "超出了", "超过了")
}

const evenWord = "均"

// averageOfRunes stand before 均 for what it is the average of, allOfRunes before them where all
// of them are meant: 历年均.
const (
	averageOfRunes = "月季年日周旬户人亩村校班期场次件镇县园所家店车床生师"
	allOfRunes     = "逐数几历全"
	headingRunes   = "：:（("
)

const keptWord = "控制"

// upTails behind a number, or before it, make a tier of it.
func upTails() []string {
	return []string{"以上", "及以", "或以", "不少", "不低", "至少", "起", "或更", "≥", ">"}
}

func endsRange(r rune) bool {
	return r == '内' || r == '上' || r == '下' || r == '间' || r == '者'
}

const toSaid = "到"

// onlyReached tells 完成10个 and 达到10个 from 10个以上, which says itself that more will do.
func onlyReached(s string) bool {
	return !containsAny(s, "以上", "至少", "大于", "≥", ">", "不少于", "不低于", "不小于", "超过", "多于", "高于", "最少")
}

// exactlyWords before a number say that more than it will not do.
func exactlyWords() []string { return []string{"正好", "恰好", "刚好", "恰为", "刚刚好"} }

// onceWords behind a number reached say no more than that it is.
func onceWords() []string {
	return []string{"后", "之后", "以后", "后的", "之后的", "时", "了", "后才"}
}

// nearlyWords before a number take its edge away or make it another year's.
func nearlyWords() []string {
	return []string{"基本达到", "基本完成", "基本实现", "接近", "未完全", "未完全达到", "未完全完成", "上年", "去年", "上年达到", "去年达到", "不会", "不等于"}
}

// comparingRunes before a number only compare or deny: 未能达到33人次, 够60%.
const comparingRunes = "未没不能有达到够满足超过出突破低于少高多小大在只仅还刚才的得或且但并而至最比及等"

// endsStrange reports whether words before a number end in one that compares,
// denies or shades it in a way that is not understood.
func endsStrange(s string) bool {
	if s == "" {
		return false
	}
	return slices.ContainsFunc([]string{
		"不及", "未及", "不够", "不足额", "不等于", "≠", "满", "足", "起码", "最少", "至多", "最多", "最高", "封顶", "突破", "跌破", "逊于", "劣于", "不如",
		"少过", "小过", "破", "过", "超越", "胜过", "好于", "多过", "大过", "优于", "逾", "不下", "不下于",
		"完全", "未曾", "未按时", "难以", "不会", "不再", "没有完全", "并非", "非", "除", "除了", "只有", "仅有", "除非",
		"基本", "基本达到", "基本完成", "基本实现", "部分达到", "部分完成", "部分实现", "大部分完成",
		"大部分", "大多", "多数", "少数", "几乎", "大致", "勉强", "初步", "部分", "将近", "接近", "近", "约", "大约", "临近", "逼近", "左右", "上下",
		"上年", "去年", "上一年", "次年", "来年", "明年", "前年", "整改后", "逾期后", "虚报", "预计", "争取", "力争",
	}, func(w string) bool {
		return strings.HasSuffix(s, w) && !endsInAny(s, plainEnds())
	})
}

// mostSaid before a number are the end of it, of a time too: 最多15分钟.
func mostSaid() []string { return []string{"最多", "至多"} }

// plainEnds end like one of them and say nothing of a number: 签约20个.
func plainEnds() []string {
	return []string{"侦破", "告破", "未过", "没过", "不过", "通过", "经过", "超过", "发生过", "出现过", "发现过", "有过", "开展过", "展过", "举办过", "组织过", "受过", "获过", "做过", "办过", "得过", "到过", "加过", "评过", "上过", "开过", "报过", "用过", "签约", "履约", "续约", "预约", "邀约", "合约", "附近", "就近", "富足", "充足"}
}

// startsStrange is the same for words behind a number.
func startsStrange(s string) bool {
	return startsWithAny(s, []string{"封顶", "起", "和以上", "及以内", "和以内", "左右", "上下", "开外", "不到", "不等", "外不"})
}

// bandNames are the words for a band.
func bandNames() []string { return []string{"范围", "区间"} }

// bandedNames name what a band around the plan bounds.
func bandedNames() []string {
	return []string{"偏差", "偏差率", "偏差值", "偏差度", "偏差幅度", "偏离", "偏离度", "偏离率", "误差", "误差率", "差异", "差异率", "差距", "浮动", "波动", "变动"}
}

// rangeWords point back at a range said before.
func rangeWords() []string {
	return []string{"该区间", "此区间", "区间外", "区间的", "该范围", "此范围"}
}

// outsideWords name all that lies outside a band said before.
func outsideWords() []string {
	return []string{
		"超出范围", "超出该范围", "超出此范围", "超出上述范围", "超出区间", "超出该区间", "超出此区间", "超出上述区间", "超过范围", "超过该范围", "超过此范围", "超过区间", "超过该区间",
		"超范围", "超区间", "范围外", "范围之外", "范围以外", "该范围外", "该范围之外", "此范围外", "此范围之外", "上述范围外", "上述范围之外", "区间外", "区间之外", "区间以外", "该区间外",
		"该区间之外", "此区间外", "此区间之外", "不在范围内", "不在该范围内", "不在此范围内", "不在区间内", "不在该区间内", "不在此区间内", "不在上述范围内", "不在该范围", "不在此范围", "不在该区间", "不在此区间",
	}
}

// insideWords name what lies inside it.
// endSaid ends a range that includes its number.
func endSaid() []string { return []string{"以内", "之内", "内"} }

func insideWords() []string {
	return []string{"范围内", "范围之内", "范围以内", "该范围内", "此范围内", "此范围之内", "上述范围内", "这一范围内", "区间内", "该区间内", "此区间内", "上述区间内"}
}

func plusMinusWords() []string { return []string{"±", "正负", "上下", "+-"} }
