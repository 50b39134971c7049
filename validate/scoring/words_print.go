// The words that a rule is printed with, and the templates of the usual sentences that we
// write ourselves.

package scoring

import "strings"

// Words that a printed rule is written with. All of them are recognised words.
const (
	stopSaid      = "。"
	elseSaid      = "否则"
	andSaid       = "且"
	placeSaid     = "名"
	sinceSaid     = "以后"
	tillSaid      = "至"
	topSaid       = "前"
	atLeastSaid   = "大于等于"
	aboveSaid     = "大于"
	atMostSaid    = "小于等于"
	belowSaid     = "小于"
	equalSaid     = "等于"
	upSaid        = "以上"
	insideSaid    = "以内"
	downSaid      = "以下"
	planSaid      = "计划值"
	planNamed     = "计划"
	overspent     = "超支"
	plusMinusSaid = "±"
	workdaySaid   = "个工作日"
	yearSaid      = "年"
	nextYearSaid  = "次年"
	monthRune     = "月"
	digitRunes    = "0123456789"
	monthSaid     = "份"
	monthEndSaid  = "底"
	dayRune       = "日"
	baseSaid      = "基础分"
	zeroSaid      = "不得分"
	vetoSaid      = "一票否决"
	thisEntrySaid = "该项"
	keepSaid      = "不扣分"
	getSaid       = "得"
	fullSaid      = "满分"
	deductSaid    = "扣"
	belowZeroSaid = "倒扣"
	bonusSaid     = "加"
	noBonusSaid   = "不加分"
	shareSaid     = "按比例得分"
	shareOffSaid  = "按比例扣分"
	bySaid        = "按"
	countSaid     = "计分"
	ownWorthSaid  = "该项分值"
	actualSaid    = "实际值"
	rateSaid      = "完成率"
	worthSaid     = "指标分值"
	everySaid     = "每"
	openLossSaid  = "扣分"
	underPlanSaid = "低于计划值"
	underSaid     = "低出"
	shortSaid     = "低"
	lackSaid      = "少"
	atSaid        = "在"
	overSaid      = "超出"
	gapSaid       = "相差"
	lateSaid      = "推迟"
	lagSaid       = "滞后"
	lagPlanSaid   = "滞后计划值"
	formulaSaid   = "得分="
	shortOfSaid   = "不足"
	mostGainSaid  = "最高得"
	mostLossSaid  = "最多扣"
	allLossSaid   = "累计最多扣"
	mostBonusSaid = "加分不超过"
	drainSaid     = "扣完为止"
	beyondSaid    = "超过"
	markSaid      = "以"
	leastSaid     = "最低得"
	owedSaid      = "扣完后继续倒扣"
	owedMostSaid  = "倒扣不超过"
	overPlanSaid  = "超过计划值"
	markEndSaid   = "为基准"
	doneSaid      = "完成"
	lessSign      = "＜"
	atMostSign    = "≤"
	betweenLead   = "介"
	betweenSaid   = "于"
	withSaid      = "与"
	amidSaid      = "之间"
	undoneSaid    = "未完成的"

	missingOneSaid = "缺一项"
)

// Words of a printed rule on how many entries of a list hold.
const (
	lackedSaid   = "缺"
	fromTierSaid = "在%s分基础上"
	noneHeldSaid = "均不符合"
	eachHeldSaid = "每%s1%s得%s分"
)

const (
	fillSaid  = "加满"
	untilSaid = "为止"
)

const tailWord = "后"

// The usual standards as text. {满} full marks, {八} {半} {十} {五} parts of them, {值}
// the target, {位} its unit, {标} the target as typed.
const (
	satisfactionTemplate = "满意度大于等于{值}%的得{满}分，满意度小于{值}%且大于等于80%的得{八}分，满意度小于80%且大于等于60%的得{半}分，满意度小于60%不得分。"
	effectTemplate       = "效果明显得{满}分，效果一般得{半}分，否则不得分。"
	delayTemplate        = "在{标}完成得{满}分，每推迟10天扣{十}分，不足10天不扣分，扣完为止。"
	overrunTemplate      = "控制在预算范围内得{满}分，每超出10%扣{十}分，不足10%不扣分，扣完为止。"
)

func shareTemplate(costs bool) string {
	if costs {
		return "控制在目标值以内得满分{满}分，否则按目标值/实际值×指标分值计分。"
	}
	return "达到目标值得满分{满}分，否则按实际值/目标值×指标分值计分。"
}

func allTemplate(quantity, dated bool, target string) string {
	switch {
	case quantity:
		return "达到目标值得{满}分，否则不得分。"
	case dated:
		return "在{标}完成得{满}分，否则不得分。"
	case strings.TrimSpace(target) != "" && len([]rune(target)) <= 20:
		return "{标}得{满}分，否则不得分。"
	}
	return ""
}

func tierTemplate(j *judge) string {
	switch {
	case !j.hasT || j.row.Type == qualitative || j.timed || j.target.Sign() <= 0:
		return ""
	case j.costs() && !j.rate:
		return "控制在目标值以内得{满}分，超出10%以内得{八}分，超出10%以上20%以内得{半}分，超出20%以上不得分。"
	case j.costs():
		return ""
	case !j.rate:
		return "完成率大于等于100%得{满}分，小于100%且大于等于80%得{八}分，小于80%且大于等于60%得{半}分，小于60%不得分。"
	case j.target.Cmp(half()) > 0:
		return "大于等于{值}%得{满}分，小于{值}%且大于等于{低}%得{八}分，小于{低}%且大于等于{底}%得{半}分，小于{底}%不得分。"
	}
	return ""
}

func eventTemplate(j *judge, quantity bool) string {
	switch {
	case quantity && !j.costs() && !j.rate && !j.timed && j.target.Sign() > 0 && unitOf(j.row.Unit).Kind == Count:
		return "达到目标值得{满}分，每少1{位}扣{十}分，扣完为止。"
	case quantity && j.target.IsZero() && unitOf(j.row.Unit).Kind == Count:
		return "未发生得{满}分，每发生1{位}扣{五}分，扣完为止。"
	case !quantity && j.due.IsZero() && (strings.TrimSpace(j.row.Target) == "" || saysNone(j.row.Target) || j.row.Target == "0"):
		return "未发生得{满}分，每发生1次扣{五}分，扣完为止。"
	}
	return ""
}

// The slots of the templates of usual standards.
const (
	slotOpen   = "{"
	slotShut   = "}"
	slotFull   = "{满}"
	slotFour   = "{八}"
	slotHalf   = "{半}"
	slotTenth  = "{十}"
	slotFifth  = "{五}"
	slotTarget = "{值}"
	slotUnit   = "{位}"
	slotLower  = "{低}"
	slotLowest = "{底}"
)
