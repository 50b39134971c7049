// Steps and distances: for every one, over and under the plan, more and less, what a
// distance is called, and the rates that name one.

package scoring

import (
	"slices"
	"strings"
)

const eachWord = "各"

func everyOne() []string { return []string{"均", "都", "全部"} }

const etcWord = "以此类推"

// againWord begins a step that goes on from the tier before it.
const againWord = "再"

// onwardLeads before a step say that it goes on from what the tiers before it come to.
func onwardLeads() []string {
	return []string{"以后", "之后", "此后", "其后", "后", "往后", "再往后", "嗣后", "自此", "从此", "此后再", "以后再"}
}

// againLeads before 扣 say that it comes on top of what was taken before.
func againLeads() []string {
	return []string{againWord, "另", "又", "追加", "加", "还", "另再", "另外"}
}

// moreLeads before 得 say the same of what is gained. addedPoints name what comes on top of other
// points.
func moreLeads() []string {
	return []string{againWord, "另", "又", "追加", "还", "另再", "另外", "额外", "增", "再另"}
}

func addedPoints() []string {
	return []string{"附加分", "附加得分", "追加分", "追加得分", "累加"}
}

// tallyLeads before 加 say no more than that.
func tallyLeads() []string { return []string{"累计再", "累计", "累"} }

// firstTails before 扣 begin what is taken: 未达到的起扣1分.
func firstTails() []string { return []string{"的起", "的先", "的首先", "的先行"} }

func gainVerbs() []string {
	return []string{"得", "计", "记", "赋", "给", "获", "可得", "可计", "评", "能得", "给予", "加得", "获得"}
}

// 每低1个点 is said for 每低1个百分点.
const (
	pieceUnit = "个"
	pointWord = "点"
)

// nthLeads and onwardWords stand around the number of 从第3件起.
func nthLeads() []string { return []string{"从第", "自第", "第"} }

func onwardWords() []string { return []string{"起", "开始"} }

// addingWords begin what one more is counted by: 每增加1次.
func addingWords() []string {
	return []string{"增加", "再增加", "新增", "增多", "多", "每增加"}
}

// excessWords before 每 say that what lies beyond the plan is counted.
func excessWords() []string {
	return []string{"超额", "超额部分", "超额完成", "超额完成部分", "超出", "超出部分", "超过", "超过部分", "多完成", "多完成部分", "超目标", "超任务", "超计划", "超出计划部分", "超出任务部分", "超出目标部分", "超支", "超支部分", "超过指标值后", "超过目标值后", "超过计划后", "超过任务后", "超出预算", "超出预算部分", "超预算部分"}
}

// beyondLeads before the plan or a verb (超额上线, 突破目标), or alone, say that more was reached than asked
// for, shortAlone that it was less, savedLeads that less was spent, aheadLeads that it was done before
// the day.
func beyondLeads() []string {
	return []string{"超额", "超出", "超过", "超越", "突破", "高出", "高于", "多出", "超", "多"}
}

// breakthroughs alone are an event (有突破).
func breakthroughs() []string { return []string{"突破", "超越"} }

func shortAlone() []string {
	return []string{"不足", "欠缺", "缺额", "差额", "短缺", "短少", "短收", "欠账", "未足额完成", "未足额"}
}

func savedLeads() []string {
	return []string{"节约", "节省", "节支", "结余", "节余", "盈余", "剩余", "少支", "少用", "少花", "少支出", "少使用", "少列支"}
}

func aheadLeads() []string {
	return []string{"进度超前", "进度提前", "工期提前", "时间提前", "超前", "提前", "提早", "早于计划", "早于规定时间", "早", "快于计划", "先于计划"}
}

// caseTails and haveLeads stand around such words and say nothing: 有超出的部分, 若超出则额外.
func caseTails() []string {
	return []string{"则额外", "则另外", "则另", "则再", "则", "还可额外", "还可", "可额外", "可另", "额外", "另外", "另", "再", "部分", "的", "情况", "情形"}
}

func haveLeads() []string {
	return []string{"确有", "如有", "若有", "凡有", "有", "能", "能够", "实现", "做到"}
}

// gapNames before a degree speak of how far the figure lies from the plan: 差距较大.
func gapNames() []string {
	return []string{"差距", "缺口", "差额", "偏差", "偏离", "差异", "短缺", "幅度", "降幅", "增幅", "超幅", "超支", "逾期", "拖延", "延误"}
}

// shortfallWords say the same of what is short of it.
func shortfallWords() []string {
	return []string{"少完成", "少完成部分", "不足部分", "未完成部分", "差额部分", "差额", "缺口", "缺口部分", "低于部分", "低于目标部分", "低于计划部分", "短缺部分"}
}

// fewSide and moreSide before a verb say on which side of the plan it was done (少购, 多购), and
// partSaid behind it what lies there.
const (
	fewSide  = "少"
	moreSide = "多"
	partSaid = "部分"
)

// excessShares speak of what lies beyond the target in parts of it.
func excessShares() []string {
	return []string{partWord, "超支比例", "超支的比例", "超出比例", "超出的比例", "超预算比例"}
}

const partWord = "部分"

// remainderWords name what is left over of a count after whole steps: 尾数不足10人舍去.
func remainderWords() []string {
	return []string{"尾数", "零头", "余数", "余下", "剩余", "其余", "零数", "尾数部分", "剩余部分", "余下部分", "零头部分", "其中", "对", "对于", "最后"}
}

// shortWord begins the name of what is less than a step, or than the plan.
const shortWord = "不足"

// remaindersAlone name it without its size: 零头按比例扣分.
func remaindersAlone() []string {
	return []string{"不足部分", "不足的部分", "不足的", "不足者", "不满部分", "不满的部分", "零头", "零头部分", "尾数", "尾数部分", "余数", "余数部分", "剩余部分", "余下部分", "不足一档部分", "不足一档的部分", "不足一档的", "不足一档"}
}

// moreThanPlan name what is done beyond the plan.
func moreThanPlan() []string {
	return []string{"超额完成", "超额", "超出", "超过", "超计划", "超目标", "多出", "超"}
}

// notAgainWords behind 超出部分 say that it counts no more.
func notAgainWords() []string {
	return []string{"不重复计分", "不重复得分", "不重复记分", "不重复加分", "不再重复计分", "不再重复得分"}
}

// reachedOrMore stand for a number that was named before, or for the plan, and what lies beyond it.
func reachedOrMore() []string {
	return []string{"达到或超过", "达到及超过", "达到或者超过", "达到和超过", "达到与超过", "达到、超过", "达到或高于", "达到或大于", "达到或以上", "达到及以上", "持平或超过", "持平或者超过", "持平及超过", "持平或高于", "等于或超过", "等于或大于", "等于或高于", "超过或达到", "超过或持平"}
}

func overSteps() []string {
	return []string{"提高", "提升", "增加", "增长", "上升", "超过", "超出", "超", "高"}
}

// beyondWords show that a step counts what is beyond a limit said before it.
func beyondWords() []string {
	return []string{"超", "多", "增加", "再", "低", "少", "推迟", "延迟", "逾期", "晚"}
}

// beyondTails stand behind a number that everything meant lies beyond of.
func beyondTails() []string {
	return []string{"以外", "之外", "外", "以外的", "之外的", "外的"}
}

const overDone = "超额完成"

// overWords and belowWords alone say the other side of the plan: 超过不得分.
func overWords() []string {
	return []string{"超过计划数", "超过目标值", "超过目标", "超过计划", "超过计划值", "超过任务数", "超过目标数", "超过指标值", "超过", "超出", "超", "超过的", "超出的", "高于", "超过部分", "超出部分", "大于"}
}

func belowWords() []string {
	return []string{"不足", "低于", "不足的", "低于的", "少于", "小于", "低于目标值", "低于目标", "低于计划值", "低于计划", "低于指标值", "不到", "未满", "不足部分", "低于目标任务", "低于年度目标", "低于标准", "低于目标值的"}
}

func overAlone() []string {
	return []string{"超过", "超过的", "超出", "超出的", "高于的", "超", "高于", "超收", "超收的", "突破", "突破的", "超了", "超了的", "超过了", "超出了"}
}

func underAlone() []string {
	return []string{"低于", "低于的", "不足", "不足的", "少于", "不到", "短收", "短收的", "欠收", "欠计划", "欠计划的"}
}

// steplessLevels name levels that no number measures.
func steplessLevels() []string {
	return []string{"档次", "等级", "等次", "级别", "层次", "档", "梯次", "台阶", "档级", "梯队"}
}

// beyondParts say that a step counts what is beyond the number before it.
func beyondParts() []string { return []string{partWord, "部份"} }

func strictWords() []string { return []string{"超过", "低于", "高于"} }

func notOverWords() []string {
	return []string{"不超", "不超过", "未超", "未超过", "没超", "没有超过", "不高于", "不突破", "不超出", "未突破", "控制在", "不得超过"}
}

// notOverEnds say that the plan was not exceeded: 成本没超.
func notOverEnds() []string { return []string{"没超", "未超", "不超", "没有超"} }

// notOverAlone say no more than that what stands before does not hold.
func notOverAlone() []string {
	return []string{"未超过", "没有超过", "未超过的", "没有超过的", "未超出", "没有超出", "未超出的", "没有超出的", "不超出的", "未低于", "未低于的", "没有低于", "没有低于的"}
}

// moreAndLess name both sides of the plan.
func moreAndLess() []string {
	return []string{"多或少", "少或多", "多、少", "多于或少于", "少于或多于", "超过或不足", "超过或低于", "高于或低于", "低于或高于", "增加或减少", "减少或增加", "增减"}
}

// overSides and underSides say on which side of the plan something is. Of comparedSides a number
// behind them may be one that is compared with, of movedSides what was there before.
func overSides() []string {
	return slices.Concat(overNames(), comparedSides()[0], movedSides()[0])
}

func underSides() []string {
	return slices.Concat(underNames(), []string{"欠"}, comparedSides()[1], movedSides()[1])
}

// overNames and underNames say so by themselves.
func overNames() []string {
	return []string{"超预算支出", "超出预算", "超预算", "超支", "超收", "超额", "多支出", "多支", "偏高", "增支"}
}

func underNames() []string {
	return []string{"结余", "节余", "节约", "节支", "节省", "少支出", "少支", "短收", "欠收", "欠支", "偏低", "减支", "未支出"}
}

func comparedSides() [2][]string {
	return [2][]string{
		{"超过", "超出", "高于", "多于", "大于", "高出", "超", "高", "多"},
		{"不足", "低于", "少于", "小于", "低", "少"},
	}
}

func movedSides() [2][]string {
	return [2][]string{
		{"增加", "增长", "上升", "提高", "上浮", "上涨", "增"},
		{"减少", "下降", "降低", "下浮", "下跌", "减", "降"},
	}
}

// beginsSide reports whether a character begins a word for a side, or what stands before the two.
func beginsSide(r rune) bool {
	switch r {
	case '超', '多', '偏', '增', '高', '大', '上', '提', '结', '节', '少', '短', '欠', '减', '未', '不', '低', '小', '下', '降', '无', '或':
		return true
	}
	return false
}

// sideJoints stand between the two sides, sideLeads before them, sideTails behind.
func sideJoints() []string {
	return []string{"或者", "或是", "还是", "以及", "或", "和", "及", "与", "、", "/", "("}
}

func sideLeads() []string {
	return []string{"不论是", "无论是", "不管是", "不论", "无论", "不管", "或"}
}

func sideTails() []string { return []string{"幅度", "比例", "比率", "金额", "部分", "率"} }

// sideNexts stand behind the two sides where they are a distance.
func sideNexts() []string {
	return []string{"均控制在", "都控制在", "控制在", "均不超过", "都不超过", "不超过", "超过", "均", "都", "在", "达到", "≤", "<", ">", "≥", "扣", "不得分", "每"}
}

// aboveLeads before the plan and a percentage say how far above it something is.
func aboveLeads() []string { return []string{beyondRune, "高出", "多出", "突破"} }

const bothWord = "增减"

const (
	beyondRune = "超"
	moreSaid   = "增加"
	fewSaid    = "减少"
)

const lessWord = "少"

const lessRune = '减'

// fewerWord leads what was done less of: 少清扫1万平方米.
const fewerWord = "少"

func moreOrFewer() []string { return []string{moreSaid, fewSaid, "上升", "下降"} }

// apartWords tell how far something is from the plan.
func apartWords() []string { return []string{"相差", "差距"} }

// betweenTails behind the names of the two say nothing, withJoints stand between them.
func betweenTails() []string {
	return []string{"之间", "之间的", "间", "间的", "的", "存在", "之间存在", "有", "的实际"}
}

func withJoints() []string {
	return []string{"与", "和", "同", "跟", "较", "比", "对比", "相对"}
}

func deviationWords() []string {
	return []string{"偏差", "误差", "偏离", "差异", "变动", "波动", "浮动", "差错"}
}

// distanceNames show that a tier measures a distance by name, which the tiers
// after it need not repeat.
func distanceNames() []string {
	return []string{"超支", "超预算", "节约", "节省", "节支", "偏差", "误差", "偏离", "未完成部分", "缺口", "差额"}
}

func distanceRates() []string {
	return []string{"节约率", "节支率", "超支率", "偏差率", "偏离度", "变动率", "增长率", "下降率", "结转率", "结余率", "降低率"}
}

// belowPlanWords and abovePlanWords behind 较预算 say on which side of it, comparedFillers between them
// nothing.
func belowPlanWords() []string {
	return []string{"节约", "节省", "节支", "减少", "降低", "下降", "压减", "低", "少"}
}

func abovePlanWords() []string {
	return []string{"超支", "超出", "增加", "提高", "上升", "增长", "高", "多", "突破"}
}

func comparedFillers() []string { return []string{"有所", "有", "略有", "已", "实现", "的"} }

func overrunWords() []string { return []string{"超支", "超预算", "超出", "超概"} }

func savingWords() []string { return []string{"节约", "节省", "节支"} }

// namesSaving reports whether words before a step end in a name of what is saved: 成本节约率.
func namesSaving(s string) bool {
	s = stripTail(s)
	for _, t := range savedTails() {
		s = strings.TrimSuffix(s, t)
	}
	return endsInAny(s, savingWords())
}

// spendingVerbs behind 超预算 say no more than that.
func spendingVerbs() []string {
	return []string{"执行", "支出", "支付", "使用", "列支", "开支", "采购", "实施", "建设", "购置", "拨付"}
}

// spentAlone are short verbs of spending: 多支.
func spentAlone() []string { return []string{"支", "花", "用", "列支", "付"} }

func budgetNames() []string { return []string{"预算", "概算"} }

// besidesPlan begin what was done on top of the plan.
func besidesPlan() []string {
	return []string{"超额", "超计划", "超任务", "额外", "另外", "另", "增报", "增办", "加报", "再"}
}

func savedTails() []string {
	return []string{"率", "额", "比例", "成本", "资金", "费用", "支出", "经费"}
}

// overRates (with overrunRates), shortRates and gapRates end the names of what part of the plan
// is missing or beyond it.
func overRates() []string {
	return []string{"超额率", "超额比例", "超额完成率", "超额完成比例", "超出率", "超出比例"}
}

func shortRates() []string {
	return []string{"未完成率", "未完成比例", "未达成率", "未达成比例", "未实现率", "未实现比例", "未达到率", "未达到比例", "未完成的比例", "节约率", "节省率", "节支率", "节约比例"}
}

func gapRates() []string {
	return []string{"偏差率", "偏离率", "偏离度", "误差率", "差异率", "偏差度", "偏差幅度", "偏差比例"}
}

// overrunRates end the names of those of money, lateRates those of the time of a work whose
// name is in periodNames: 工期延误率. That of another time may be the share of what was late.
func overrunRates() []string {
	return []string{"超支率", "超支比例", "超支幅度", "超预算率", "超预算比例", "超预算幅度", "超概率", "超概比例", "超概幅度", "超概算率", "超概算比例", "超概算幅度"}
}

func lateRates() []string {
	return []string{"延误率", "延期率", "超期率", "逾期率", "拖延率", "拖期率", "延长率", "延误比例", "延期比例", "超期比例", "延误幅度"}
}

func periodNames() []string {
	return []string{"工期", "施工周期", "建设周期", "施工期", "建设期", "建设时间", "施工时间"}
}

// planLike begin the names of plans in the definition of such a rate, reachedLike those of what
// was reached, figureTails end them.
func planLike() []string {
	return []string{"计划", "目标", "预算", "预期", "合同", "批复", "概算", "核定", "约定", "规定", "定额", "控制", "批准", "年初", "年度", "安排", "总"}
}

func reachedLike() []string { return append(reachedParts(), "决算", "结算", "竣工") }

func figureTails() []string {
	return []string{"数", "值", "额", "数额", "金额", "总额", "总数"}
}

// offTails behind 延误 and 超支 name how much it was.
func offTails() []string {
	return []string{"天数", "时间", "工期", "天", "日数", "金额", "额", "数额", "数", "部分", "资金", "费用", "成本", "经费"}
}

// thingCounts show that a rate counts things: 超支率=超支项目数/项目总数; lessOne ends 实际/计划-1.
func thingCounts() []string {
	return []string{"项目数", "个数", "件数", "次数", "户数", "单位数", "批次", "笔数", "宗数", "家数", "科室数", "部门数"}
}

const lessOne = "-1)"

// timeNames and costNames stand in the names of what has such a plan.
func timeNames() []string {
	return append(periodNames(), "时间", "时限", "天数", "周期", "期限", "用时", "时长")
}

func costNames() []string {
	return []string{"成本", "支出", "投资", "造价", "费用", "资金", "经费", "开支", "价款"}
}

// offStems tell whether a row counts the same as one of them.
func offStems() []string {
	return []string{"超支", "超预算", "超额", "超出", "未完成", "未达成", "未实现", "节约", "节省", "节支"}
}

const undoneRate = "未完成率"

// changeRates name the rate by which a plan was changed, which lies around 0.
func changeRates() []string {
	return []string{"调整率", "调整幅度", "变化率", "变化幅度", "调剂率"}
}

// changeNames name a change for more or for less.
func changeNames() []string {
	return []string{"增减", "升降", "变化率", "变动率", "变化幅度", "变动幅度"}
}

func changeWords() []string { return []string{"变动率", "变化率"} }

// cutWords say that something was made shorter or less, leftAfterCut that what is left
// is compared, cutNames that a row counts the cut.
func cutWords() []string { return []string{"缩短", "压缩", "缩减", "提速"} }

func leftAfterCut() []string {
	var out []string
	for _, w := range cutWords() {
		for _, tail := range []string{"至", "到", "为", "后", "在", "成"} {
			out = append(out, w+tail)
		}
	}
	return out
}

func cutNames() []string { return append(cutWords(), "压减", "压降") }

// cutVerbs say that something was made less.
func cutVerbs() []string {
	return []string{"减", "降", "压缩", "精简", "裁"}
}

// planLeads say that a step counts from the plan.
func planLeads() []string {
	var out []string
	for _, lead := range []string{"比", "较", "与", "在", "低于", "少于"} {
		for _, plan := range []string{"预算", "计划", "目标", "指标值", "年初"} {
			out = append(out, lead+plan)
		}
	}
	return out
}

// allowWords grant a distance: 允许误差5%.
func allowWords() []string { return []string{"允许", "容许", "准许"} }
