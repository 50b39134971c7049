// Grades and degrees: the words that offices grade with, what stands around them, what
// makes another grade of one, and what announces a list of them.

package scoring

import (
	"slices"
	"strings"
)

// isGradeWord tells the words offices grade with.
func isGradeWord(s string) bool {
	switch s {
	case "优", "良", "中", "差", "优秀", "良好", "中等", "合格", "基本合格", "不合格", "及格", "不及格", "好", "较好", "一般", "较差", "很好", "很差", "不好", "称职",
		"基本称职", "不称职", "达标", "基本达标", "不达标", "完成", "基本完成", "部分完成", "未完成", "满意", "基本满意", "较满意", "比较满意", "不满意", "很满意", "非常满意", "明显", "较明显", "不明显",
		"显著", "较显著", "不显著", "高", "较高", "低", "较低", "中等偏上", "规范", "较规范", "基本规范", "不规范", "齐全", "基本齐全", "较齐全", "不齐全",
		"到位", "基本到位", "较到位", "不到位", "健全", "较健全", "基本健全", "不健全", "及时", "较及时", "基本及时", "不及时", "一等", "二等", "三等", "一等奖", "二等奖", "三等奖",
		"优良", "一类", "二类", "三类", "四类", "五类", "国家级", "省级", "市级", "县级", "部级", "厅级", "一级", "二级", "三级", "四级", "五级", "A级", "B级", "C级", "D级", "A", "B", "C", "D", "甲", "乙", "丙", "丁",
		"优质", "优异", "优等", "良等", "特等", "特等奖", "金奖", "银奖", "铜奖", "优秀奖",
		"是", "否", "有", "无", "有效", "无效", "完整", "较完整", "基本完整", "不完整", "准确", "较准确", "不准确", "基本准确", "有所提升", "有所改善", "有所增强", "提升", "显著提升", "明显提升", "严重", "轻微", "较重", "较轻":
		return true
	}
	return false
}

// bareGrades say how good a thing is and not which: 一般的适当扣分 behind 明显提高 is of the same thing.
func bareGrades() []string {
	return []string{"一般", "较一般", "中等", "尚可", "较差", "差", "很差", "较弱", "较低"}
}

// isDegree tells the words by which two grades of one subject differ.
func isDegree(s string) bool {
	switch s {
	case "", "不", "未", "无", "没有", "没", "有", "较", "比较", "基本", "部分", "全部", "大部分", "大多", "很", "非常", "十分", "一定", "有一定", "有所", "明显", "较明显", "显著", "较显著", "不明显", "并", "但", "且", "全面",
		"按时", "及时", "不太", "不够", "欠", "逐步", "有效", "较有效", "持续", "深远", "较深远", "完全", "均", "都", "国家", "省", "市", "县", "国", "部", "乡", "省级", "市级", "县级", "国家级", "一", "二", "三", "四", "五", "A", "B", "C", "D", "a", "b", "c", "d", "优", "良", "中", "差", "好", "高", "低", "大", "小", "多", "少", "一般", "强", "弱", "快", "慢", "正", "负", "是", "非",
		"的", "程度", "以上", "为", "甲", "乙", "丙", "丁", "尚", "尚未", "并未", "严重", "轻微", "零星", "个别", "少量", "大量", "较多", "较少", "多次", "偶尔", "从未", "从不", "经常", "未能", "不能", "能", "已", "正在", "初步", "稳步", "超额", "只", "仅", "如期", "如实", "得到", "得到明显", "得到有效", "没有得到", "未得到":
		return true
	}
	return isGradeWord(s)
}

// isLevel tells the levels of government, which name whose things are counted.
func isLevel(s string) bool {
	switch s {
	case "国家级", "部级", "省级", "市级", "厅级", "县级", "州级", "区级", "乡级", "村级":
		return true
	}
	return false
}

// levelNames name whose judgement it is, of which the highest counts.
func levelNames() []string {
	return []string{"国家", "省", "市", "县", "区", "部级", "乡", "上级", "自评", "复评"}
}

// honourNames name what is won, or what others say of it, and not what is done.
func honourNames() []string {
	return []string{"奖", "表彰", "荣誉", "表扬", "嘉奖", "称号", "批示", "报道", "刊发", "刊登", "推广", "典型", "肯定", "通报表"}
}

// honourLevels are the levels an honour comes from, the highest first; those in one string
// are the same.
func honourLevels() [][]string {
	return [][]string{{"国家级", "全国"}, {"省级", "全省", "省部级"}, {"市级", "全市", "地市级", "市厅级"}, {"县级", "区县级", "县区级", "区级", "全县"}, {"乡镇级", "镇级", "乡级", "街道级"}, {"村级"}}
}

// aspectJudgements judge one side of a thing each.
func aspectJudgements() []string {
	return []string{"完整", "准确", "及时", "规范", "真实", "合规", "科学", "合理", "到位", "健全", "清晰", "安全", "可行", "合法", "细化", "量化"}
}

// scaleWords grade anything, poorerWords do so below the best.
func scaleWords() []string {
	return []string{"好", "很好", "非常好", "优", "良", "优秀", "良好", "优质", "优良", "优异", "合格", "及格", "高", "低", "大", "小", "强", "弱", "快", "慢", "佳", "突出", "明显", "显著", "出色", "多", "少", "广", "深", "长", "短", "特优"}
}

func poorerWords() []string {
	return []string{
		"较好", "比较好", "一般", "较差", "很差", "差", "不好", "不佳", "中", "中等", "较高", "较低", "不高", "较大", "较小", "不大", "较强", "较弱", "不强", "较快", "较慢", "尚可", "欠佳", "不足", "不够", "不理想",
		"基本合格", "不合格", "不及格", "不良", "较明显", "不明显", "较显著", "不显著", "较多", "较少", "较广", "较深", "较长", "较短", "有限",
	}
}

// levelRunes name a level behind its number: 一档, 二等.
const levelRunes = "档等级"

// pleasedWords grade what people think of something.
func pleasedWords() []string { return []string{"满意", "很满意", "非常满意"} }

// endsOnScale reports whether the last character is a step of a scale.
func endsOnScale(s string) bool {
	return endsInAny(s, []string{"高", "中", "低", "优", "良", "差", "好", "大", "小", "强", "弱"})
}

// bestGrades are the highest grades, in two steps; lowerGrades(i) are those that grade i is
// more than.
func bestGrades() [][]string {
	return [][]string{{"优秀", "优等", "卓越", "特优"}, {"良好", "优良"}}
}

func lowerGrades(i int) []string {
	lower := []string{"合格", "及格", "达标", "通过"}
	if i == 0 {
		lower = append(lower, "良好", "优良", "中等")
	}
	return lower
}

// markGrade is a grade beside bestGrades, and else says that the plan is reached.
const markGrade = "达标"

// degreeRunes show that words grade how well something was done.
const degreeRunes = "高低好差较般优良劣慢快"

const nuanceRunes = "未不已仅部基较尚平升降增"

// degreeLeads stand before what is said of a thing and tell how much of it holds, longest
// first.
func degreeLeads() []string {
	return []string{
		"一定程度上", "一定程度", "一次性", "大部分", "小部分", "整改后", "返工后", "非常", "十分", "特别", "极其", "较为", "比较", "基本上", "基本", "大多数", "大多", "部分", "全部", "全面", "完全",
		"有所", "略有", "稍有", "不太", "不够", "未能", "尚未", "未全部", "没有", "首次", "二次", "再次", "有一定", "一定", "明显", "显著", "初步", "很", "较", "不", "未", "没", "无", "有", "欠", "均",
	}
}

// degreeEnds end the first of two things said together.
func degreeEnds() []string {
	return []string{"明显", "显著", "满意", "齐备", "合规", "合理", "清晰", "及时", "准确", "完善", "有序", "有效", "落实"}
}

func strongDegrees() []string {
	return []string{"有力", "大力", "明显", "显著", "充分", "积极", "较好", "良好", "优秀", "全面", "深入", "很", "非常"}
}

func weakDegrees() []string {
	return []string{"一定程度", "一定作用", "不明显", "不显著", "一般", "不够", "较差", "有限", "轻微", "略有", "有所", "不充分", "无明显", "没有", "较弱", "较小"}
}

// heightening words make a grade stronger without making it another.
func heightening() []string {
	return []string{"非常", "十分", "特别", "极其", "很", "极"}
}

// firmWords stress that something is so.
func firmWords() []string {
	return []string{"已经", "已", "均已", "均", "都", "全部", "圆满", "顺利", "确实"}
}

// softens tells the words that make a lower grade of the predicate after them.
func softens(s string) bool {
	switch s {
	case "较", "较为", "比较", "基本", "部分", "不", "不太", "不够", "未", "没有", "有所", "一般", "略有", "稍有", "尚":
		return true
	}
	return false
}

// shadeLeads end what stands before a grade that they lessen or deny.
func shadeLeads() []string {
	return []string{"较", "较为", "比较", "相对", "基本", "基本上", "大致", "部分", "不", "不太", "不够", "不很", "未", "没", "没有", "有所", "一般", "略有", "稍有", "尚", "欠", "非", "勉强", "初步"}
}

const (
	perfective     = "了"
	runePerfective = '了'
	alreadyWord    = "已"
)

func saysAll(s string) bool {
	return startsWithAny(s, []string{"全", "圆满", "完全", "充分", "百分之百", "100%"})
}

func saysPart(s string) bool {
	return startsWithAny(s, []string{"部分", "基本", "大部分", "少部分", "一半", "多数"})
}

// partLed reports whether words begin with how much of something is meant, so that they are a
// grade: 大部分按时到位.
func partLed(s string) bool {
	return startsWithAny(s, []string{"部分", "部份", "大部分", "大部份", "绝大部分", "少部分", "小部分", "多数", "大多数", "少数"})
}

// withoutVerb drops 获得 and its like, which do not distinguish grades.
func withoutVerb(s string) string {
	for _, v := range [...]string{"获得", "荣获", "取得", "被评为", "评为", "受到", "获", "达到", "被认定为", "认定为", "评定为", "被评定为", "考核为", "考核结果为", "评价结果为", "等级为", "等次为", "结果为", "验收为", "评价为", "晋升为", "确定为", "被确定为", "定为", "判定为", "鉴定为", "综合评价为", "年度考核为", "综合评价", "年度考核", "达"} {
		if r, ok := strings.CutPrefix(s, v); ok && r != "" {
			return r
		}
	}
	return s
}

// withoutTail drops 等次 and its like behind a grade.
func withoutTail(s string) string {
	for _, tail := range gradeTails() {
		s = strings.TrimSuffix(s, tail)
	}
	return s
}

func gradeTails() []string { return []string{"的", "者", "时", "则", "等次", "等级"} }

// withoutReach drops what makes a grade the least or the most of several: 良好及以上.
func withoutReach(s string) string {
	for _, t := range [...]string{"及以上", "及以下", "以上", "以下"} {
		if r, ok := strings.CutSuffix(s, t); ok && isGradeWord(r) {
			return r
		}
	}
	return s
}

// thresholdWords make a grade the least that is asked.
func thresholdWords() []string {
	return []string{"不低于", "不差于", "至少", "达到", "及以上", "以上", "等次以上", "等级以上"}
}

// gradeAfterIs is the grade of 评价结果为优.
func gradeAfterIs(s string) string {
	for _, is := range [...]string{"为", "是", "获得", "获", "达到"} {
		if i := strings.LastIndex(s, is); i >= 0 && !strings.HasSuffix(s[:i], "较") && !strings.HasSuffix(s[:i], "更") && isGradeWord(s[i+len(is):]) && !startsNot(s[:i]) && !strings.HasSuffix(s[:i], "不") && !strings.HasSuffix(s[:i], "未") {
			return s[i+len(is):]
		}
	}
	return s
}

// gradeOpeners are joints that, right before plain words, are part of a grade.
func gradeOpeners() []string {
	return []string{"部分", "部份", "按规定", "按照规定", "按相关规定", "按有关规定"}
}

// gradeList are the grades of 优秀、良好, none where some part is no grade.
func gradeList(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '、' || r == runeAndNoun || r == '及' })
	for _, g := range parts {
		if !isGradeWord(g) {
			return nil
		}
	}
	return parts
}

// isLabel tells 为不及格 after a range, which only names it.
func isLabel(s string) bool {
	rest, ok := strings.CutPrefix(s, "为")
	return ok && isGradeWord(rest)
}

// names tells 为失败 and 需补植 after a range: what its values are called, or what is to
// be done then.
func names(s string) bool {
	return slices.ContainsFunc([]string{"为", "需", "须", "属于"}, func(lead string) bool {
		rest, ok := strings.CutPrefix(s, lead)
		return ok && len([]rune(rest)) <= 5 && rest != "" && !strings.ContainsAny(rest, figureRunes+denyingRunes+"且并或")
	})
}

// narrowing words before a name make it another one: 按时办结率 beside 办结率.
func narrowing() []string {
	return []string{"按时", "按期", "及时", "提前", "一次", "重点", "其中", "首次", "优秀", "以前年度", "以前", "往年", "历年", "结转", "上年结转", "上年度结转"}
}

func aspectWords() []string { return []string{"质量", "时效", "成本", "效益", "数量"} }

// spanWords tell how long something lasts.
func spanWords() []string {
	return []string{"中长期", "长期", "中期", "短期", "近期", "长远", "长效", "短效", "长久", "永久", "暂时", "短时"}
}

// effectWords name what lasts, outcomeLeads begin what became of something that happened.
func effectWords() []string {
	return []string{"效", "影响", "作用", "机制", "持续", "稳定", "发挥"}
}

func outcomeLeads() []string {
	return []string{"但", "且", "未", "已", "并", "均", "全部", "及时", "后", "正在", "得到", "而", "没", "不", "经", "能", "部分"}
}

func divideWords() []string { return []string{"分为", "划分为"} }

// intoWords divide into grades, byGrades stand before those that something is judged by,
// levelNouns call them behind one of gradeCounts, gradingVerbs end what announces them.
func intoWords() []string { return []string{"划分为", "分为", "分成", "设置", "分"} }

func byGrades() []string { return []string{"按照", "根据", "依据", "按", "采用", "设"} }

func levelNouns() []string {
	return []string{"个等级", "个等次", "个档次", "个级别", "个档", "个层次", "个评价等级", "档", "级", "等", "个等", "等级", "档次", "等次", "种情形", "种情况"}
}

// letterRunes before one of rankedRunes letter a grade: A档.
const (
	letterRunes = "ABCDEFabcdef甲乙丙丁"
	rankedRunes = "档级类等"
)

const gradeCounts = "二两三四五六23456"

func gradingVerbs() []string {
	return []string{"评分", "进行评分", "评定", "打分", "进行打分", "计分", "赋分", "评价", "进行评价", "考核", "评判", "分别计分", "分别赋分", "予以计分", "评定等次", "评定等级", "评定得分", "确定得分", "综合评定", "综合评价"}
}

// beforePart make other words with 分: 部分, 评分, 充分.
const beforePart = "部评十充区百积满得学身成"
