// The points: the verbs that give and take them, shares of them, what bounds them, awards
// of nothing, and words that settle a score in another way.

package scoring

import "strings"

const runePoint = '分'

// pointSaid is the unit of a test score.
const pointSaid = "分"

const scoreSaid = "得分"

const totalSaid = "总分"

const (
	halfWord = "半"
	ownShare = "相应"
)

// halfOfAll behind 半 make it half of all there is, and no half point: 半分值.
func halfOfAll() []string { return []string{"值", "数", "之", "钟"} }

// takingVerbs and givingVerbs stand right before 半分; what is given is half a point only
// where it is for each of something (每场得半分).
func takingVerbs() []string {
	return []string{"扣", "扣除", "扣减", "扣掉", "扣去", "罚", "减去", "加", "奖", "奖励", "核减", "减少", "减扣", "降低", "下调", "少得", "少计"}
}

// longestTaking bounds the runes of what takingSaid tells.
const longestTaking = 8

// takingSaid tells words that take the points right behind them (降, 得分下调, 依次递减), a minus
// that can be nothing else (得-, 负), and a dash that may be one.
func takingSaid(s string) (takingSign, bool) {
	rs := []rune(s)
	for n := 1; n > 0; rs = rs[n:] {
		n = prefixLen(rs, []string{"该项得分", "本项得分", "得分", "分值", "分数", "总分", "依次", "逐级", "逐次", "逐步", "相应", "对应", "则", "将", "予以", "应", "均", "再", "各"})
	}
	switch said := string(rs); {
	case oneOf(said, []string{"降", "降低", "下降", "下调", "调减", "调低", "降分", "减计", "减记", "减低", "少给", "少评", "少打", "损失", "丢", "丢失", "丢分", "失", "失分", "去", "去掉", "递减", "减少"}):
		return verbSaid, true
	case len(rs) > 1 && len(rs) < 4 && oneOf(string(rs[len(rs)-1:]), minusWords()) && oneOf(string(rs[:len(rs)-1]), []string{"得", "计", "记", "为", "赋", "给", "评"}), said == minusWords()[1]:
		return minusSaid, true
	}
	return linkSign, len(rs) == 1 && string(rs) == minusWords()[0]
}

func minusWords() []string { return []string{"-", "负"} }

// wholeMarks beside 得半分 make it half of them.
func wholeMarks() []string { return []string{"满分", "全分"} }

func givingVerbs() []string { return []string{"得", "计", "记", "给", "赋"} }

// isPointsVerb tells the one-character verbs that mean points only before
// points.
func isPointsVerb(r rune) bool {
	switch r {
	case '罚', '得', '计', '记', '赋', '给', '评', '打', '获', '减', '加', '奖', '为', '是':
		return true
	}
	return false
}

// afterPointsVerb lists what shows that a one-character verb is about points.
func afterPointsVerb() []string {
	return []string{"满分", "全分", "全部分", "零分", "该项", "本项", "此项", "该指标", "本指标", "指标分", "权重", "分值", "基础分", "基本分", "相应分", "总分", "一半", "半分", "平均分", "平均得分", "标准分", "其分值", "全额分", "分"}
}

// pointsInside reports whether quotation marks enclose a rule and not a name.
func pointsInside(s string) bool {
	return containsAny(s, "得分", "满分", "不得") || strings.Contains(s, "分") && strings.ContainsAny(s, "0123456789×*÷")
}

// weightNames name the weight of an indicator, shareOfTotal what a row may count as well;
// weightParts are all that may stand in the name of one.
func weightNames() []string { return []string{"权重", "总分", "分值"} }

// shareOfWorth lead a share of the points.
func shareOfWorth() []string { return []string{"占", "权重", "分值"} }

func shareOfTotal() []string { return []string{"占比", "比重"} }

func weightParts() []string {
	return []string{"本指标", "该指标", "本项指标", "该项指标", "此项指标", "三级指标", "二级指标", "一级指标", "指标", "本项", "该项", "此项", "所占", "占比", "占", "在", "中", "的", "其", "权重系数", "权重比例", "权重占比", "权重值", "权重", "分值占比", "分值比重", "分值比例", "分值", "总分值", "总分", "总权重", "全部", "比重", "为", "是", "设为", "设定为", "定为", "合计"}
}

// onTopWords stand before a deduction that is left open.
func onTopWords() []string {
	return append([]string{"另行", "再行", "可另行", "另行再"}, besideWords()...)
}

// besideWords join a deduction to a rule without saying when it is due.
func besideWords() []string {
	return []string{"另", "再", "并", "另外", "还", "并再", "同时", "累计", "合计", "总计", "共计", "后再", "之后再", "再另", "基础上再", "的基础上再", "后", "后另"}
}

func countVerbs() []string { return []string{"计", "算", "计算", "计分", "得分"} }

// countedWord ends 按…×5分计.
const countedWord = "计"

const bothAwards = "加减"

// fromWords and amongWords stand around what points are taken from: 从本项分值中扣2分.
func fromWords() []string { return []string{"从", "在", "由", "自"} }

func amongWords() []string {
	return []string{"中", "里", "内", "中直接", "当中", "上", "基础上"}
}

const fallingWord = "递减"

// vagueBefore stand before an amount that they leave open: 至少扣1分, 加倍扣1分.
func vagueBefore() []string {
	return []string{"至少", "最少", "不少于", "不低于", "加倍", "双倍", "翻倍", "减半", "折半"}
}

const proportionWord = "比例"

// shareSigns show that words speak of a share of the points, not of the plan being met.
func shareSigns() []string {
	return []string{"比例计", "比例得", "比例赋", "率计分", "率得分", "率赋分"}
}

func shareTails() []string {
	return []string{"完成比例", "完成率", "比例", "完成进度", "完成情况"}
}

// scoringVerbs show that a share is one of the points (按80%计分) and not the rate
// itself (超过100%按100%计).
func scoringVerbs() []string {
	return []string{"计分", "得分", "赋分", "记分", "给分", "评分", "打分", "分值"}
}

// allOffLeads before 扣 say that no points are left.
func allOffLeads() []string { return []string{"全", "全部", "全额", "全数"} }

func capLossWords() []string { return []string{"扣", "减"} }

func capBonusWords() []string { return []string{"加", "奖"} }

func capGainWords() []string { return []string{"得", "计", "记", "总分"} }

func sumWords() []string { return []string{"累计", "合计", "总"} }

// withoutSums drops what says that a bound is for a sum, in which 计 gives nothing.
func withoutSums(w string) string {
	for _, s := range [...]string{"累计", "合计", "总计", "共计", "小计", "不得"} {
		w = strings.ReplaceAll(w, s, "")
	}
	return w
}

// allLossWords say that a bound is for all that is taken: 共扣, 两项扣分之和.
func allLossWords() []string { return []string{"累计", "合计", "总", "共", "之和"} }

// lossNoun begins words for a bound of what is taken: 扣分最多不超过3分.
const lossNoun = "扣分"

// singleWords bound one deduction and not their sum.
func singleWords() []string {
	return []string{"单次", "每次", "单项", "每项", "单个", "每个", "每人", "每起"}
}

// boundLeads begin words for a bound, which are no longer than maxBoundWords.
func boundLeads() []string {
	return []string{"最多", "至多", "最高", "最低", "最少", "上限", "下限", "保底", "封顶", "得分下限", "得分上限", "扣分下限", "扣分上限", "加分上限"}
}

const maxBoundWords = 5

func floorWords() []string {
	return []string{"最低", "最少", "至少", "保底", "最低分为", "最低得分为", "最低得分", "下限", "下限为", "得分下限", "得分下限为"}
}

// endLeads stand before 扣至3分 and 加到10分, downVerbs and upVerbs are what they may do,
// fallVerbs those that points do by themselves, and leftWords name what is left then.
func endLeads() []string {
	return []string{"最低可以", "最低可", "最低只能", "最低只", "最低", "最少", "最多只能", "最多可以", "最多可", "最多", "至多", "最高可以", "最高可", "最高", "最大", "直至", "直到", "一直", "总分最高可", "总分最高", "总分最多", "总得分最高", "累计最高", "累计最多", "得分最高", "得分最多", "得分最低", "总分最低", "总计最高", "合计最高"}
}

func downVerbs() []string {
	return []string{"扣除", "扣减", "扣分", "扣", "减少", "减分", "减", "降低", "下降", "降"}
}

func upVerbs() []string {
	return []string{"加分", "增加", "加", "增", "奖励", "奖", "提高", "升"}
}

func fallVerbs() []string { return []string{"降低", "下降", "降"} }

func leftWords() []string { return []string{"至剩", "到剩", "至", "到"} }

// beSaid between such a verb and points makes them those that are left: 降为3分.
const beSaid = "为"

// worthTail is what 分值 leaves behind 得分.
const worthTail = "值"

// longestBound bounds the runes of boundNames and fillBounds, which stand before the points that
// are the most there is.
const longestBound = 6

func boundNames() []string {
	return []string{"限额", "限额为", "最大", "最大为", "最大值", "最大值为", "限高", "顶格", "最大得", "封顶值", "上限值"}
}

func fillBounds() []string {
	return []string{"直到", "直至", "直到满分", "直至满分", "直到得满", "直至得满", "直到满", "直至满", "达到", "得到"}
}

func ceilingWords() []string {
	return []string{"封顶", "为限", "为上限", "为最高", "为最多"}
}

func fillWords() []string {
	return []string{"奖满", "计满", "得满", "加满", "记满", "满", "直至计满", "直到计满", "计满至", "直至得满", "直到得满", "得到", "得足", "得够", "加到", "加至", "赋满", "给满", "累计得满", "累计计满", "累计满", "累计加满", "直到满", "直至满", "直到", "直至", "直到得", "直至得", "达到"}
}

// prizeWord names what comes on top: 奖满2分为止.
const prizeWord = "奖"

// prizeLeads stand before 奖励 where it is what was won.
func prizeLeads() []string {
	return []string{"级", "以上", "获得", "获", "部", "政府", "表彰", "级以上", "国家", "省", "市", "县"}
}

func uncountedWords() []string {
	return []string{"不计分", "不记分", "不予计分", "不予记分"}
}

// sparedWords say that nothing is taken off.
func sparedWords() []string { return []string{"不扣", "不予扣分", "不减分"} }

func ignored(s string) bool {
	return containsAny(s, "不计", "忽略", "不算", "不扣", "舍去", "不予")
}

// isVeto tells 被一票否决 beside the worst grade.
func isVeto(s string) bool {
	return strings.HasSuffix(s, "一票否决") && len([]rune(s)) <= 6
}

// isVetoRule tells 实行一票否决制 at the head of a rule.
func isVetoRule(s string) bool { return isVeto(strings.TrimSuffix(s, "制")) }

// saysNoLess tells 得分为负时按0计, which every score is bound by anyway.
func saysNoLess(s string) bool {
	return containsAny(s, "为负", "负数", "负分", "低于0分", "小于0分", "小于0的", "出现负") && containsAny(s, "按0", "计0", "按零", "计零", "为0", "记0", "记零", "为零")
}

// saysNegative tells that a score below 0 is spoken of.
func saysNegative(s string) bool { return containsAny(s, "负数", "负分", "负值") }

// saysBelowZero tells that the score may fall below 0.
func saysBelowZero(s string) bool {
	return saysNegative(s) && strings.Contains(s, "可") && !strings.ContainsAny(s, "不未无")
}

// goesOnWords may stand between 扣完 and 倒扣, or before 倒扣 alone.
func goesOnWords() []string {
	return []string{"", "后", "之后", "以后", "后继续", "之后继续", "后可继续", "后可以继续", "后仍可", "后可", "后可以", "后再", "后应", "后实行", "后进行", "的可", "的", "的可以", "的继续", "的可继续", "可", "可以", "可继续", "继续", "可以继续", "允许", "实行", "不足扣的可", "不足扣的", "不够扣的可", "不够扣的", "不够扣可", "不足扣的可以", "不够扣的可以", "不够扣的继续", "不足扣的继续", "后，继续", "后,继续", "后,可", "后,可继续", "的,继续", "的,可", "的,可继续", "不足扣的,可", "不够扣的,可", "不足扣的,继续", "不够扣的,继续"}
}

// highestOnly say that of several that hold the best counts alone.
func highestOnly() []string {
	return []string{
		"就高不就低", "就高", "取最高", "取最高分", "按最高计", "按最高计分", "按最高级别计分", "按最高等次计分", "只取最高", "只取最高分", "只计最高", "只计最高分", "按就高原则计分", "按就高不就低原则计分", "不重复计分", "不重复得分", "不累计", "不累计计分", "就高计分", "就高不重复", "就高不重复计分",
		"取最高项", "取最高档", "取最高级", "取最高的", "取最高一项", "取最高一项计分", "取其最高", "取其最高项", "取其最高项计分", "取最高项计分", "取最高档计分", "取最高值", "取最高等次", "取最高级别", "只取最高项", "只计最高项", "按最高项计分", "按最高项计", "按最高档计分", "不累加", "不叠加", "不累加计分", "不叠加计分", "不重复加分", "不重复",
	}
}

// bestAlone reports whether words say nothing but that: 取最高项，不重复计分.
func bestAlone(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(partingRunes, r) })
	for _, part := range parts {
		rs := []rune(part)
		part = string(rs[prefixLen(rs, sameThings()):])
		if !oneOf(part, highestOnly()) && !takesHighest(part) {
			return false
		}
	}
	return len(parts) > 0
}

// takesHighest tells 以最高级别计分 and 按最高奖项得分: of what the best is named, and how it counts.
func takesHighest(s string) bool {
	rs := []rune(s)
	n := prefixLen(rs, []string{"以其", "按其", "取其", "只取", "只计", "只按", "仅取", "仅计", "选取", "按照", "均按", "以", "按", "取", "就"})
	rest, ok := strings.CutPrefix(string(rs[n:]), "最高")
	if !ok {
		return false
	}
	rest, counts := cutTail(rest, []string{"计", "计分", "得分", "记分", "赋分", "评分", "计算", "计算得分", "为准", "计取", "计一次", "计入得分"})
	return (n > 0 || counts) && oneOf(strings.TrimSuffix(rest, "的"), []string{"", "级别", "等次", "档次", "等级", "层级", "级次", "级", "档", "项", "一项", "一级", "一档", "一次", "奖项", "奖次", "荣誉", "级别荣誉", "级别奖项", "者", "分", "分值", "得分", "值", "标准", "规格", "层次", "名次"})
}

// linkWords tie points to the condition behind them.
func linkWords() []string {
	return []string{"必须", "须要", "须", "需要", "需", "应当", "应", "要求", "要", "的条件是", "的条件为", "条件是", "条件为", "的标准是", "的标准为", "的要求是", "的要求为", "的前提是", "的前提为"}
}

// changesScore tells words after a rule that settle the score another way:
// 由考核组核定, 得分减半, 折算成5分, 按月平均得分.
func changesScore(s string) bool {
	return strings.HasSuffix(s, "为准") && containsAny(s, "考核", "评分", "评价", "结果", "通报", "得分") || containsAny(s, "核定", "认定", "评定", "确定", "折算", "换算", "减半", "折半", "加倍", "翻倍", "打折", "折扣", "五折", "六折", "七折", "八折", "九折", "乘", "系数", "平均", "最低", "最高", "取整", "整数", "小数", "百分制", "分制", "计入", "约谈", "不予", "视为", "视同", "取消", "否决", "递减", "分档", "保底", "起扣", "起评", "分摊", "合并", "综合评", "上浮", "下浮")
}

// othersBound tells words that bound the score by another one, which stands nowhere in the form: 与第三方评分孰低,
// 得分不超过上年得分.
func othersBound(s string) bool {
	if containsAny(s, "孰低", "孰高") {
		return true
	}
	if containsAny(s, "取低", "取高", "取其低", "取其高", "从低", "从高", "就低", "就高", "取小", "取大", "低者", "高者", "较低", "较高", "取较") {
		return containsAny(s, "与", "和", "同", "跟", "及") && containsAny(s, "评", "得分", "分数", "成绩", "结果", "考核", "审计")
	}
	bound := containsAny(s, "不超过", "不高于", "不大于", "不得超过", "不得高于", "不得低于", "不低于", "不小于", "最高为", "上限为")
	return bound && containsAny(s, "得分", "评分", "分数", "成绩", "计分") && containsAny(s, "上年", "去年", "上一年", "往年", "第三方", "上级", "主管部门", "财政", "审计", "专家", "其他", "其它", "平均", "同类", "市级", "省级", "县级", "考核组", "评价组", "自评", "部门评价")
}

// adjustsScore tells words by which somebody may change the score: 评价组可根据实际情况调整得分.
func adjustsScore(s string) bool {
	return containsAny(s, "调整", "调增", "上调", "下调", "修正", "调节", "微调") && containsAny(s, "得分", "分数", "评分", "扣分", "分值") && !containsAny(s, "不得", "不予", "不再", "不作")
}

// adjustedPlan tells words that put another plan in the place of the row's: 按调整后目标计分.
func adjustedPlan(s string) bool {
	return !strings.Contains(s, "=") && containsAny(s, "按", "以", "依") && containsAny(s, "调整后", "修订后", "变更后", "调减后", "调增后", "核减后", "重新下达", "批准后的", "批复后的") && containsAny(s, "目标", "计划", "指标", "任务", "时限", "期限", "时间", "预算") && containsAny(s, "计分", "得分", "评分", "赋分", "打分", "考核", "评价", "计算", "为准", "执行")
}

// easingWords before 扣分 take less, not more: 可酌情减少扣分.
func easingWords() []string {
	return []string{"减少", "减轻", "减免", "免于", "免予", "免", "不", "从轻", "酌减", "适当减少", "少", "降低"}
}

// reshapes tells such words before a rule: 按月平均得分，达到90%得10分.
func reshapes(s string) bool {
	lead := harmlessLead(s)
	for _, p := range [...]string{"得分", "结果", "取", "最终", "保留", "乘", "折算", "换算", "综合评", "扣分", "超时减半", "与其他", "打", "上浮", "下浮", "减半", "加倍"} {
		lead = lead || strings.HasPrefix(s, p)
	}
	return lead && changesScore(s)
}

// rescales tells words that turn a score already found into another one, so that
// they can never be passed over: 得分取70%, 打八折, 乘以系数, 加权, 取整.
func rescales(s string) bool {
	if strings.Contains(s, "由") && containsAny(s, "打分", "评分", "赋分", "给分") && !strings.HasPrefix(s, "评分") {
		return true // 具体由专家打分
	}
	if containsAny(s, "打折", "折扣", "系数", "乘以", "加权", "计入总分", "纳入总分", "取整", "四舍五入", "保底", "起扣", "加倍", "翻倍", "双倍", "减半", "折半", "得分上浮", "得分下浮", "得分折算", "折算得分", "折算为", "折算成", "换算", "封顶", "最终得分取", "得分取") {
		return true
	}
	for i := 0; i < len(s); {
		k := strings.Index(s[i:], discountWord)
		if k < 0 {
			return false
		}
		at := i + k
		r := []rune(s[:at])
		if n := len(r); n > 0 && (isDigit(r[n-1]) || isHanziDigit(r[n-1])) {
			return true
		}
		i = at + len(discountWord)
	}
	return false
}

// halvingWords take part of a score found some other way.
func halvingWords() []string {
	return []string{"减半", "折半", "对折", "折计", "折得", "折赋", "折记"}
}

// discountWord ends a share said in tenths: 八折, 八五折.
const discountWord = "折"

// discountGuards begin with 折 and name something else.
func discountGuards() []string {
	return []string{"折算", "折合", "折旧", "折扣", "折半", "折线", "折页", "折叠"}
}

// restLeads begin what other points leave of full marks, by themselves.
func restLeads() []string { return []string{"余下", "剩下", "剩余的按", "剩余按"} }

// restParts behind the name of what is left say what of it is meant.
func restParts() []string {
	return []string{"分值", "分数", "得分", "分", "权重", "部分", "比例"}
}

// restNames are what is left, by its name.
func restNames() []string {
	return []string{"余下的", "剩下的", "剩余的", "余下", "剩下", "剩余", "其余", "其他", "其它", "另外", "另", "还有"}
}

// unnamedParts begin a part beyond a number that was said before: 超出部分按比例计算.
func unnamedParts() []string {
	return append([]string{"超出部分", "超过部分", "以上部分", "超额部分", "超出的部分", "超过的部分", "高出部分", "多出部分"}, betweenTiers()...)
}

// byShareWords say that points are given in proportion.
func byShareWords() []string {
	return []string{"按完成比例", "按比例", "按实际完成比例", "按相应比例", "按完成率", "按照比例", "按照完成比例", "按实际比例"}
}

// assessWord is in words for an assessment: 综合评定.
const assessWord = "评"

// assessors are who gives points by their own judgement.
func assessors() []string {
	return []string{"评审组", "专家组", "专家", "考核组", "评价组", "评委", "评价小组", "考核小组", "主管部门", "财政部门", "评价机构", "第三方", "考核办", "评审小组", "评委会", "评价人员", "考评组"}
}

// judgeWords name those who judge: what they decide is left open for every actual.
func judgeWords() []string {
	return []string{"评审组", "考核组", "考评组", "专家", "评委", "领导小组", "工作组", "评审小组"}
}

// ownRune begins words of namedOwn, and is a unit.
const ownRune = '本'

// givesShare tells 得分值的30%, which is no remark whatever else the sentence counts.
func givesShare(s string) bool {
	return strings.Contains(s, percentUnit) && containsAny(s, "得分值的", "得满分的", "得该项分值的", "得本项分值的", "计分值的")
}

// notFull says that not all points are given, and not how many.
func notFull() []string {
	return []string{"不得满分", "不能得满分", "不给满分", "不计满分", "不得全分"}
}
