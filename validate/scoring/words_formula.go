// Names that stand in formulas: the actual, the plan, rates and totals, ratios of two
// figures, what a letter stands for, and interpolation.

package scoring

import "strings"

func isActualName(s string) bool {
	if oneOf(s, []string{"支出", "成本", "决算", "支出数", "次数", "人数", "得数"}) {
		return true
	}
	return strings.HasPrefix(s, "实际") || strings.HasPrefix(s, "已完成") || s == "完成" || strings.HasPrefix(s, "完成") && !strings.HasSuffix(s, "率")
}

func isTargetName(s string) bool {
	for _, p := range [...]string{"计划", "目标", "应", "预期", "预算", "任务", "年初"} {
		if strings.HasPrefix(s, p) && !strings.HasSuffix(s, "率") {
			return true
		}
	}
	return strings.HasPrefix(s, "年度") && containsAny(s, "目标", "计划", "任务") && !strings.HasSuffix(s, "率")
}

func isRateName(s string) bool {
	return strings.HasSuffix(s, "率") || strings.HasSuffix(s, "比例") || strings.HasSuffix(s, "满意度") || strings.HasSuffix(s, "占比") || strings.HasSuffix(s, "覆盖面")
}

const rateSuffix = "率"

const degreeSuffix = "度"

// rateTails end the names of rates that are words of their own: 节约率, 超支率.
func rateTails() []string { return []string{"率"} }

// degreeTails end the names of shares.
func degreeTails() []string { return []string{"度", "率", "比例", "比重", "占比"} }

// sureRates end the names of rates and of nothing else.
func sureRates() []string { return []string{"率", "满意度", "知晓度"} }

const doneRate = "完成率"

// shareNames end the names of what is a share of the plan.
func shareNames() []string {
	return []string{"完成率", "执行率", "实现率", "达成率", "完成比例", "执行比例", "实现比例", "达成比例", "完成比率"}
}

// totalWords are parts of names of what an actual is a part of, or compared with.
func totalWords() []string {
	return []string{"总数", "总额", "总量", "应", "上年", "去年", "平均", "合计", "抽查", "抽样", "权重", "得分", "分数", "系数", "最高", "最低"}
}

func averageWords() []string { return []string{"平均", "累计", "平均每"} }

func equalWords() []string { return []string{"为", "是", "=", "共", "数"} }

// dutyWords say what is to be done: 应培训100人.
// byLeads, resultWord and convertVerbs are in words that only announce a formula: 按满意度调查
// 结果直接折算.
func byLeads() []string { return []string{"按照", "按", "根据", "依据", "以"} }

const resultWord = "结果"

func convertVerbs() []string {
	return []string{"折算", "换算", "折算得分", "换算得分", "折算计分", "换算成得分", "折算成得分", "计算得分", "计算"}
}

func dutyWords() []string { return []string{"应", "应完成", "需", "需完成"} }

// progressStems name rates of how far a plan or a budget was carried out, which restate
// one another.
func progressStems() []string {
	return []string{"完成", "实现", "达成", "执行", "支付", "支出", "拨付", "进度", "目标", "任务", "计划"}
}

// doneStems are rates of the work done under other names.
func doneStems() []string {
	return []string{"竣工", "完工", "开工", "办结", "落实", "到位", "兑现", "发放", "建成", "达标", "推进", "履约", "交付", "实施", "执行", "投产"}
}

// stemTails are the tails of names of rates that say nothing of what they are rates of.
func stemTails() []string { return []string{"进度", "度", "率", "比例", "比重", "占比"} }

// plannedLeads begin the name of a rate that was only planned.
func plannedLeads() []string { return []string{"计划", "目标", "应", "预期", "年初"} }

// plainCounts name a count without saying of what.
func plainCounts() []string {
	return []string{"实际", "数", "总", "累计", "合计", "全年", "年度", "完成", "达标", "每年", "当年", "年"}
}

const (
	bigRunes     = "十百千"
	formulaRunes = "()（）×÷*/+＋－-=＝：:，,。%％ "
)

// actualLead begins the name of what was reached: 实际满意度.
const actualLead = "实际"

func ratioTails() []string {
	return []string{"的比率", "比率", "之比", "之比例", "的比例", "的比值", "的比重", "的占比", "的百分比", "比例", "比值", "比重", "占比"}
}

func ratioJoints() []string { return []string{"占", "与", "和", "除以", "比"} }

// ratioNames end the names of one figure divided by another.
func ratioNames() []string {
	return []string{"之比", "比值", "之比例", "的比率", "的比", "之比值"}
}

// divideTails end the names of a ratio that names both of its figures.
func divideTails() []string { return []string{"比例", "比重", "占比", "比率"} }

// setsName tells 设完成率为X, whose letter has been read.
func setsName(s string) bool { return strings.HasPrefix(s, "设") && strings.HasSuffix(s, "为") }

// definesWords stand between a letter and what it stands for: B为实际完成值.
func definesWords() []string {
	return []string{"是指", "表示", "代表", "指", "为", "是", "即", ":", "：", "="}
}

// definesLeads open a row of such definitions.
func definesLeads() []string {
	return []string{"其中", "式中", "公式中", "这里", "设", "令", "假设", "注"}
}

// endRunes end what a letter stands for.
const endRunes = ")）(（\n"

// plannedParts are parts of names of what is planned, reachedParts of what was reached.
func plannedParts() []string {
	return []string{"计划", "目标", "预算", "预期", "应", "需", "指标"}
}

func reachedParts() []string {
	return []string{"实际", "完成", "执行", "支出", "到位", "使用", "已"}
}

// periodLeads before a name say which year's figure it is.
func periodLeads() []string {
	return []string{"年度", "全年", "本年度", "本年", "当年", "年末", "年终", "实际的", "该指标", "本指标", "指标"}
}

func isTimesRune(r rune) bool { return r == '×' || r == '÷' || r == '－' || r == '按' }

const (
	absoluteWord = "绝对值"
	absoluteRune = '绝'
)

// startNames name the figure from which points begin to count, belowStart stand before it.
func startNames() []string {
	return []string{"基准值", "基准数", "基数", "起点值", "起评值", "下限值", "不允许值", "门槛值", "底线值", "最低值"}
}

func belowStart() []string {
	return []string{"低于", "小于", "少于", "未达到", "不足", "达不到", "未达"}
}

// coefWord ends the name of a coefficient.
const coefWord = "系数"

// scoreCoefs are of the score itself, wherever they stand.
func scoreCoefs() []string {
	return []string{"得分", "评分", "评价", "赋值", "赋分", "计分", "分值", "权重", "难度", "调整", "扣分", "加分", "修正", "折算", "换算", "折扣"}
}

// coefNames name what part of the points a case earns (系数为0.8), takeWords stand before its number.
func coefNames() []string {
	return []string{"系数", "得分系数", "评分系数", "评价系数", "赋值系数", "赋分系数", "计分系数", "分值系数", "赋值", "对应系数", "相应系数", "系数取", "系数取值", "系数值", "赋值取", "完成系数", "调整系数", "绩效系数"}
}

func takeWords() []string { return []string{"取", "取值", "值", "取值为"} }

// lineWords say that points lie on the line between two tiers.
func lineWords() []string {
	return []string{"线性插值", "直线插值", "线性内插", "直线内插", "插值", "内插"}
}

func lineVerbs() []string {
	return []string{"计分", "得分", "计算", "计算得分", "赋分", "确定得分", "计算分值", "计取", "评分", "给分"}
}

const (
	lineRune = "插"
	asSaid   = "作为"
)

// fullEnds and zeroEnds name the ends of a line of points: 以95%为满分线，以80%为零分线.
func fullEnds() []string {
	return []string{"满分线", "满分值", "满分点", "满分标准", "满分标准线", "满分基准", "满分"}
}

func zeroEndsSaid() []string {
	return []string{"零分线", "零分值", "零分点", "零分标准", "零分基准", "零分", "0分线", "0分", "0分值", "0分点"}
}

// lyingWords stand before a range that something lies in.
func lyingWords() []string {
	return []string{"处于", "介于", "位于", "处在", "在", "落在", "介", "于"}
}

// lineLeads stand before the name of the line, betweenTiers name all that lies between two tiers.
func lineLeads() []string {
	return []string{"按照", "按", "依据", "依", "根据", "以", "采用", "运用", "使用", "利用", "用", "采取", "通过"}
}

func betweenTiers() []string {
	return []string{"相邻两档之间", "相邻两档间", "两档之间", "各档之间", "各档次之间", "相邻档次之间", "相邻档次间", "相邻两个档次之间", "档次之间", "相邻等次之间", "相邻两点之间", "相邻两级之间", "两者之间", "二者之间", "两者间", "在两者之间", "介于两者之间", "介于二者之间", "介于两者之间的", "处于两者之间", "处于两者之间的", "两者之间的", "中间", "中间值", "中间部分", "中间的", "其间", "之间", "之间的", "其间的", "中间数值", "中间各值"}
}

// hundredTails end the definition of a share, divideSigns stand in it, letLeads before it: 设X=….
func hundredTails() []string { return []string{"×100%", "*100%", "x100%", "X100%"} }

func divideSigns() []string { return []string{"/", "÷", "除以"} }

const (
	letLeads    = "设令记"
	divideRunes = "/÷"
	timesRunes  = "×*"
)

const methodWord = "法"

// lesserOf before brackets takes the smaller of what stands in them, whose bound of 1 a share has
// anyway; greaterOf the larger.
func lesserOf() []string { return []string{"MIN", "min", "Min", "取小值", "取较小值", "取小"} }

func greaterOf() []string {
	return []string{"MAX", "max", "Max", "取大值", "取较大值", "取大"}
}

const (
	closeSign   = ")"
	minusFolded = "-"
)
