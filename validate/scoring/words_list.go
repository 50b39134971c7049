// Lists of entries: their units and marks, the entries together, any one of them, how many
// of them hold, and remarks on what each earns.

package scoring

import "strings"

const (
	blanksAndCommas = " \t\n,、;"
	openBracket     = "("
	closeBracket    = ")"
	colonSign       = ":"
)

// entryUnits count the entries of a list.
func entryUnits() []string { return []string{"项", "条", "点"} }

func sumUnits() []string { return []string{"项", "条", "点", "类", "种", "方面"} }

// allEntries name the entries of a list together, as does their number (三项).
func allEntries() []string {
	return []string{"以上各项", "上述各项", "各项", "以上", "上述", "以上各条", "以上各类", "各类", "以上各项得分", "上述各项得分", "各项得分", "以上各项分数", "以上合计", "以上累计", "所有项", "全部"}
}

// entryLeads stand before the number of the entries: 以上两项.
func entryLeads() []string { return []string{"以上", "上述", "前述", "这", "前"} }

// dividers stand between an entry and the parts that make it up: 制度建设5分，其中….
func dividers() []string {
	return []string{"其中", "包括", "包含", "分为", "具体为", "具体", "由", "含", "分别为", "—", "-"}
}

// partsBegin begin the parts of what earns the points before them: 制度建设5分。其中：….
func partsBegin() []string { return []string{"其中", "包括", "具体为", "分别为"} }

// entryTails stand behind it: 两项得分.
func entryTails() []string {
	return []string{"得分", "加分", "扣分", "分数", "合计", "累计", "共计", "之和", "总分", "总得分"}
}

// everyEntry name each entry of a list.
func everyEntry() []string {
	return []string{"每项", "各项", "每条", "各条", "每点", "每一项", "每一条", "每个要点", "各要点", "每要点"}
}

// eachEntry say by themselves that every entry is worth what follows.
func eachEntry() []string {
	out := append(everyEntry(), "每有一项", "每有1项", "有一项", "每有一条", "每有1条")
	for _, whole := range heldWholes() {
		for _, w := range everyEntry() {
			out = append(out, whole+w)
		}
	}
	return out
}

// eachWords stand before what each of several named entries earns: ①②各得1分.
func eachWords() []string { return []string{"各", "各项", "每项", "均", "都", "分别"} }

// eachGets give every one of several entries what follows: 满足以下条件各得1分.
func eachGets() []string {
	return []string{"各得", "各计", "各记", "各给", "各赋", "各加", "分别得", "分别计", "分别记", "各项得", "各项计"}
}

const (
	listMarkSaid = "、"
	listRune     = '、'
)

// awardEnds end an award without points of its own, awardVerbs one that leaves them to a
// share or to the row; behind either a 、 is a comma.
func awardEnds() []string {
	return []string{"为止", "扣完", "基础分", "满分", "全分", "该项分值", "零分", "即止", "以此类推", "为准", "计算", "评分", "×100%"}
}

func awardVerbs() []string {
	return []string{"得分", "扣分", "计分", "加分", "赋分", "记分", "给分", "减分"}
}

// clauseBegins begin a clause wherever they stand, boundBegins where a figure follows.
func clauseBegins() []string {
	return []string{"否则", "反之", "扣完", "直至扣", "直到扣", "扣至", "扣到", "扣满", "不得分", "不计分", "不给分", "不予得分", "满分值", "以此类推", "依此类推", "减完", "罚完", "得分=", "视同", "视为", "保留", "在此范围", "在该范围", "在范围内"}
}

func boundBegins() []string {
	return []string{"满分", "最高", "最多", "最低", "至多", "上限", "封顶", "加分最高", "加分最多", "加分不超过", "扣分最高", "扣分最多", "扣分不超过", "累计不超过", "合计不超过", "本项满分", "该项满分", "总分", "分值", "本项分值", "该项分值", "基础分"}
}

// demandSigns are in words for what is to be reached, atLeastSign stands for boundedNots, and
// faultSigns for what went wrong.
func demandSigns() []string {
	return []string{"完成", "达到", "达标", "达", "实现", "以上", "以内", "之内", "内", "前", "底", "≥", "≤", "=", "按时", "按期", "如期", "及时", "控制", "目标", "任务", "计划", "应", "须", "确保", "至少", "允许", "100%"}
}

const atLeastSign = "≥"

func boundedNots() []string {
	return []string{"最迟不晚于", "最晚不晚于", "最迟不超过", "不得超过", "不得低于", "不得少于", "不得高于", "不超过", "不超出", "不突破", "不少于", "不低于", "不小于", "不高于", "不大于", "不多于", "不晚于", "不迟于", "不超", "未超过", "未突破"}
}

func faultSigns() []string {
	return []string{"未", "没", "不", "无", "逾期", "超期", "延期", "推迟", "延迟", "晚", "迟", "缺", "漏", "错", "少于", "低于", "以下", "小于", "<", "扣", "发现", "发生", "出现", "违"}
}

// caseBegins begin a case that may occur: 有任务、未完成的.
func caseBegins() []string {
	return append(someWords(), "承担", "接到", "收到", "涉及", "属于", "列入", "纳入")
}

// failBegins begin what a demand is not met by, of which failTails say no more before the
// award begins; sideBegins begin the other side of a bound.
func failBegins() []string {
	return []string{"未完成", "没有完成", "没完成", "未能完成", "不能完成", "完不成", "不完成", "未达到", "没有达到", "没达到", "未能达到", "达不到", "未达标", "不达标", "没达标", "未达成", "未达", "未实现", "没有实现", "未按时完成", "未按期完成", "未如期完成", "未及时完成", "未按时", "未按期", "不按时", "不按期", "逾期未完成", "逾期完成", "逾期", "超期完成", "超期", "延期完成", "延期", "完成", "达到"}
}

func failTails() []string {
	return []string{"目标任务", "目标值", "目标", "任务", "计划", "要求", "标准", "部分", "的", "者", "则"}
}

func sideBegins() []string {
	return []string{"超过", "超出", "超支", "超预算", "突破", "高于", "大于", "低于", "少于", "小于", "不足", "不到", "未满", "晚", "迟", "推迟", "延迟", "逾期1", "逾期一", "超1", "超一", "少1", "少一", "缺1", "缺一", "低1", "低一"}
}

// awardBegins begin an award, awardSaid are in one.
func awardBegins() []string {
	return []string{"不得", "不计", "不给", "不予", "扣", "按", "得", "计", "赋", "记", "每", "酌情", "0分", "为0", "零分", "减", "倒扣"}
}

func awardSaid() []string { return []string{"扣", "分", "按比例", "减半"} }

// eventBegins begin an event, comparedTails end words that say what a figure is held
// against, compareBegins begin a comparison.
func eventBegins() []string {
	return []string{"发生", "出现", "发现", "存在", "造成", "收到"}
}

func comparedTails() []string { return []string{"相比", "相比较", "比较"} }

func compareBegins() []string {
	return []string{"不低于", "不高于", "低于", "高于", "大于", "小于", "超过", "达到", "达", "在", "≥", "≤", ">", "<", "="}
}

// ownThings before an award name what it is of, pointVerbs give points or take them before
// a figure or allPoints, and nothingBegins give none; scoreFormulas begin a formula.
func ownThings() []string {
	return []string{"该指标", "本指标", "此指标", "该项目", "该项", "本项", "此项", "该条", "该点", "相应项", "哪一项", "哪项", "则", "均", "的", "可"}
}

func pointVerbs() []string {
	return []string{"扣减", "扣除", "扣", "得", "计", "记", "赋", "给", "加", "减", "奖", "可得", "系数为", "系数取", "得分系数为", "得分系数", "系数", "赋值", "降为", "降到", "降至", "下降为", "倒扣"}
}

func nothingBegins() []string {
	return []string{"不得分", "不计分", "不给分", "不记分", "不赋分", "不予得分", "不予计分", "不予赋分", "不扣分", "0分", "零分", "不加分"}
}

func allPoints() []string {
	return []string{"满分", "全分", "该项", "本项", "指标分值", "该指标", "权重", "分值", "零分", "基础分"}
}

// factorLeads stand before the figure that ends a formula or a factor.
func factorLeads() []string {
	return []string{"得分=", "得分为", "计分=", "系数为", "系数取", "系数", "系数=", "赋值为", "赋值"}
}

func scoreFormulas() []string {
	return []string{"得分=", "得分:=", "得分为=", "计分=", "指标得分="}
}

// awardParts are parts of awards.
func awardParts() []string {
	return []string{"扣", "得分", "计分", "赋分", "记分", "加分", "满分", "零分", "不得", "分值", "系数"}
}

// matterNames end the name of what is looked at, which is no condition.
func matterNames() []string {
	return []string{"情况", "内容", "要点", "进度", "程度", "办法", "方法"}
}

// headBegins begin a heading of full marks.
func headBegins() []string {
	return []string{"本项", "该项", "满分", "分值", "本指标", "该指标", "总分", "权重", "共", "指标分值"}
}

// markLeads stand before the mark of an entry that gets its award behind the list:
// 符合要点①得1分.
func markLeads() []string {
	return append(numberLeads(), "符合", "满足", "达到", "做到", "完成", "具备", "其中", "实现")
}

// numberLeads stand before such a mark that is a plain number: 符合要点1得1分.
func numberLeads() []string {
	return []string{"符合要点", "满足要点", "达到要点", "要点", "符合条件", "满足条件", "符合要求", "满足要求", "达到要求", "符合标准", "满足标准", "达到标准", "符合第", "满足第", "达到第", "做到第", "完成第", "具备第", "第", "符合评价要点", "满足评价要点", "符合要点第", "其中要点", "其中:要点", "其中第"}
}

// notHolding deny an entry, allOfThem before them all of the entries.
func notHolding() []string {
	return []string{"不符合", "不满足", "未达到", "未做到", "没做到", "未符合", "未满足", "没有达到", "不达标", "未完成", "没有完成"}
}

func allOfThem() []string { return []string{"均", "都", "皆", "全"} }

// markTails may stand behind the mark: 第①项的.
func markTails() []string {
	return []string{"项", "条", "点", "要点", "要求", "项要求", "条要求", "项要点", "点要求", "项条件", "项的", "条的", "点的", "要点的", "要求的", "的"}
}

// harmlessHead tells the heading of a rule: 评分标准, 计分规则.
func harmlessHead(s string) bool {
	return oneOf(plain(s), []string{"评分标准", "评分规则", "评分办法", "评分细则", "计分标准", "计分规则", "计分办法", "得分标准", "评价标准", "赋分标准", "赋分规则", "打分标准"})
}

// goodAll say that everything is as it should be.
func goodAll() []string {
	return []string{"符合", "满足", "做到", "达到", "具备", "到位", "完成"}
}

// allTogether say that all entries of a list hold.
func allTogether() []string {
	return []string{"全部完成", "全部符合", "全部做到", "全部满足", "全部达到", "都完成", "均完成", "同时完成", "均符合", "都符合", "两项都", "三项都", "全部具备"}
}

// saysSum tells words that say no more than that what follows is the sum of a list: 累计, 三项均有.
func saysSum(s string) bool {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "的"), "者")
	rs := []rune(s)
	n := 0
	for n < len(rs) && (isHanziDigit(rs[n]) || isDigit(rs[n]) || rs[n] == runeTwo) {
		n++
	}
	if n > 0 {
		n += max(prefixLen(rs[n:], []string{"项", "条", "者", "样", "个"}), 0)
	} else {
		n = prefixLen(rs, []string{"以上", "上述", "各项"})
	}
	return oneOf(string(rs[n:]), []string{"累计", "累计得", "满", "加总", "小计", "小", "总", "总计", "合计", "合计得", "共", "共得", "都有", "均有", "全有", "皆有", "兼有", "兼具", "兼备", "具备", "都具备", "均具备", "齐全", "全部齐全", "都齐全", "均齐全", "齐备", "俱全", "全具备"})
}

// onlySome speak of how many of several things hold.
func onlySome() []string {
	return []string{"只完成", "仅完成", "只有一项", "仅有一项", "只有1项", "仅有1项", "只做到", "仅做到", "只满足", "仅满足", "只达到", "仅达到", "都未", "均未", "两项都", "其中一项", "只符合", "仅符合"}
}

// anyMissing speak of any one entry of a list.
func anyMissing() []string {
	return []string{"缺一项", "缺1项", "缺失一项", "缺失1项", "每缺失一项", "每缺失1项", "每缺一项", "每缺1项", "缺少一项", "缺少1项", "每缺少一项", "缺任一项", "缺任意一项", "缺任何一项", "缺少任何一项", "缺少任意一项", "少一项", "少1项", "有一项未完成", "一项未完成", "任一项未完成", "任意一项未完成", "有一项不符合", "一项不符合", "任一项不符合", "任何一项不符合", "有一项未达到", "一项未达到", "任一项未达到", "有一项不达标", "一项不达标", "任一项不达标", "有一项没有", "缺其中一项", "缺其中任一项", "每少一项", "每少1项"}
}

// anyOneMissing tells words for any one entry of a list that does not hold.
func anyOneMissing(s string) bool {
	if oneOf(s, anyMissing()) {
		return true
	}
	for _, lead := range [...]string{"有任何一项", "有任意一项", "有任一项", "有一项", "任何一项", "任意一项", "任一项", "其中一项", "一项", "有1项", "1项"} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return startsNot(rest) && len([]rune(rest)) <= 5
		}
	}
	return false
}

func lackAnswers() []string {
	return []string{"缺项", "缺失", "缺少", "未提供", "没有", "缺的", "缺"}
}

// heldAnswers say of any entry of a list that it holds, unheldAnswers that it does not.
func heldAnswers() []string {
	return []string{"符合", "符合要求", "符合条件", "具备", "满足", "满足要求", "达到", "达到要求", "达标", "有", "是", "完成", "做到", "符合的", "全部符合", "符合标准"}
}

func unheldAnswers() []string {
	return []string{"不符合", "不符合要求", "不符合条件", "不具备", "不满足", "不满足要求", "未达到", "未达到要求", "达不到要求", "不达标", "未达标", "没有", "无", "否", "未完成", "未做到", "做不到", "未符合", "不符合标准"}
}

// The words of what is said of how many entries of a list hold (三项全部符合, 缺一项, 部分符合).
func heldDenials() []string {
	return []string{"达不到", "做不到", "没有", "没", "未能", "未", "不能", "不", "缺少", "缺失", "缺", "少", "漏"}
}

// heldUnders stand before a number that is not reached, heldLeasts before one that is.
func heldUnders() []string { return []string{"不足", "少于", "低于", "不到"} }

func heldLeasts() []string { return []string{"至少", "不少于", "不低于"} }

// heldAmong stand behind the number of all entries: 三项中.
func heldAmong() []string { return []string{"中的", "当中", "中", "里"} }

func heldWholes() []string { return []string{"以上", "上述", "所有", "以下", "下列"} }

// heldOneOf stand behind the entries of which one or more hold: 满足条件之一.
func heldOneOf() []string { return []string{"之一"} }

func heldAlls() []string { return []string{"全部", "全都", "完全", "均", "都", "皆", "全"} }

func heldSomes() []string { return []string{"部分"} }

func heldUps() []string { return []string{"及以上", "或以上", "以上"} }

func heldVerbs() []string {
	return []string{"符合", "满足", "达到", "达标", "达", "具备", "做到", "落实", "合规", "合格", "完成", "到位", "做"}
}

func heldFillers() []string {
	return []string{"其中", "任意", "任何", "任", "只有", "仅有", "只", "仅", "有", "若", "如", "每", "凡", "发现", "出现", "存在", "评价要点", "评分要点", "考核要点", "要点", "评价标准", "评分标准", "评分规则", "计分标准", "评分办法", "要求", "条件", "标准", "规定", "要素", "内容", "情况", "相关", "有关", "的", "者", "情形", "对", "项", "条"}
}

// The tails of remarks on each entry of a list: 符合得相应分值, 不符合的该项不得分, 其余项按实得分.
func entryGainTails() []string {
	return []string{"得分", "计分", "得相应分", "得相应分值", "得相应分数", "得相应的分值", "得相应得分", "计相应分值", "计相应分", "得对应分", "得对应分值", "得对应分数", "得该项分", "得该项分值", "得该项分数", "得该项相应分值", "得该项对应分值", "得所属分值", "得此项分值", "得相应权重分", "得相应权重分值", "得相应权重", "得对应权重分", "得对应权重分值", "得对应权重", "得该项权重分", "得该要点权重分"}
}

// entryZeroTails say what one that does not hold earns; so do notTails before a giving verb and
// entryPointTails (不予计分, 不得该项分值).
func entryZeroTails() []string {
	return []string{"得0分", "计0分", "记0分", "赋0分", "给0分", "为0分", "得零分", "计零分", "记零分", "赋零分", "为零分", "为0", "计0", "记0", "为零"}
}

func notTails() []string {
	return []string{"不", "不予", "不能", "则不", "就不", "均不", "也不"}
}

func entryPointTails() []string {
	return []string{"分", "分值", "分数", "的分", "的分值", "的分数"}
}

// wholeItem says that all of the list is meant, indicatorItself that the indicator is, which right
// behind an entry may be that entry.
func wholeItem() []string {
	return []string{"整项", "全项", "整个", "一票否决", "全部分值", "总分", "该指标", "本指标", "此指标"}
}

func indicatorItself() []string { return []string{"本项", "此项"} }

// eachOther stands in 相符, the opposite of which is 不符.
const eachOther = "相"

// ownEntries name the entry just spoken of, whichEntries any one of them (缺哪项不得哪项分).
func ownEntries() []string {
	return append(whichEntries(), "该项", "该条", "该点", "此项", "这项", "这一项", "相应项", "对应项", "该要点", "该项则", "则该项", "该项分", "该项得分", "该项要点", "相应", "对应", "该项的", "该小项", "该子项", "该分项", "所属", "此项得分")
}

func whichEntries() []string {
	return []string{"哪项", "哪一项", "哪条", "哪一条", "哪点", "哪一点", "哪项就", "哪一项就", "某项", "某一项", "某条", "某一条"}
}

// oneEntry is how any of them is counted.
const oneEntry = "一项"

func restEntryTails() []string {
	return []string{"按实得分", "正常得分", "照常得分", "据实得分", "按实计分", "正常计分", "据实计分"}
}

func restEntries() []string {
	return []string{"其余", "其余项", "其余各项", "其他", "其他项", "其他各项"}
}

// entryRunes end the words that speak of entries, momentRunes stand in names of parts of a year.
const (
	entryRunes  = "项条点哪某"
	momentRunes = "月季半末底年"
)

// sameThings before that say of what several may hold.
func sameThings() []string {
	return []string{"同一事项", "同一项目", "同一奖项", "同一成果", "同一内容", "同一工作", "同一荣誉", "同一人", "同一单位", "同类奖项", "同类荣誉", "同类事项", "获得多个奖项的", "获得多项奖励的", "获得多项荣誉的", "获得多项的", "同时获得多项的", "多次获奖的", "多项荣誉", "多个奖项", "多项表彰", "重复获奖的", "重复表彰的"}
}
