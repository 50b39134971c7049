// Everyday words: what a clerk types on a phone for the words that the other lists read, by the
// place in which each of them is sure to mean that.

package scoring

import "slices"

// everydayRow are words as they are said, all for the one that is read in their place.
type everydayRow struct {
	said []string
	read string
	when fitting
}

// everydayWords lists them. The longer ones of one beginning stand first in their row.
func everydayWords() []everydayRow {
	return slices.Concat(everydayAwards(), everydayMarks(), everydayCases())
}

// everydayAwards say what is given, taken and kept within bounds.
func everydayAwards() []everydayRow {
	return []everydayRow{
		{gotSaid(), "得", isGiven},
		{[]string{"只能算", "就算", "只算", "才算", "也算", "算得", "算"}, "得", isReckoned},
		{[]string{"少给", "少拿", "少算", "少打", "少评"}, "扣", isGiven},
		{[]string{"多给", "多拿", "多算", "多得", "多计", "多记"}, "加", isGiven},
		{nothingSaid(), "不得分", endsWords},
		{[]string{"不给"}, "不得分", refuses},
		{[]string{"为0", "为零"}, "得0分", isNought},
		{drainedSaid(), "扣完为止", endsRule},
		{evenNothingSaid(), "不得分", isOfAll},
		{[]string{"扣全部分", "扣掉全部分", "扣除全部分"}, "不得分", endsWords},
		{adverbTakes(), "扣", isTaken},
		{loweredSaid(), "扣", isTaken},
		{[]string{"另可加", "还可加", "可再加", "可另加", "另再加", "可以加", "可额外加"}, "另加", isTaken},
		{[]string{"相应降低", "分值降低", "得分降低", "降低", "下降", "降分", "降"}, "扣", isCut},
		{[]string{"再降", "再罚"}, "再扣", isTaken},
		{[]string{"-"}, "扣", isMinusStep},
		{[]string{"表彰奖励"}, "表彰加", isTaken},
		{[]string{"为"}, "得", isWorth},
		{[]string{"得分值", "计分值"}, "得", isTaken},
		{[]string{"得分值"}, "得满分", isAllGot},
		{[]string{"至多", "顶多"}, "最多", beforeBound},
		{[]string{"成比例"}, "按比例", isInProportion},
		{[]string{"全得"}, "得满分", isAllGot},
		{[]string{"可得分", "应得分", "所得分", "实得分"}, "得分", beforeEquals},
		{takenNamesSaid(), "扣分", isTakenName},
		{labelSaid(), "", isLabelled},
		{noMoreSaid(), "超出不加分", wholeClause},
		{partsBeyond(), "超出不加分", opensRule},
		{notMoreSaid(), "最多", beforePoints},
		{[]string{"加分不超", "加分不得超过", "加分不得超", "加分不多于", "加分至多", "加分顶多", "所加分数不超过", "所加分数不超", "所加分不超过", "所加分不超"}, "加分不超过", beforePoints},
		{[]string{"扣分不超", "扣分不多于", "扣分至多", "扣分顶多"}, "扣分不超过", beforePoints},
		{topWords(), "为止", endsFill},
		{topWords(), "", endsBonus},
		{bonusNames(), "加分不超过", cappedBonus},
		{[]string{"扣减", "扣除", "扣", "减"}, "扣满", stopsAt},
		{[]string{"到"}, "满", fillsUp},
		{[]string{"比例给", "比例拿", "比例拿分"}, "比例得分", endsWords},
	}
}

// everydayMarks say what was reached, and how a figure compares.
func everydayMarks() []everydayRow {
	return []everydayRow{
		{[]string{"个点"}, "个百分点", isPercentPoint},
		{[]string{"满", "足", "够"}, "达到", isFilled},
		{[]string{"没到", "没够", "没满", "没足", "未到", "未够", "未足"}, "不到", isShort},
		{[]string{"没到", "没够", "未到", "未够", "未达"}, "未达到", beforePlan},
		{[]string{"够", "达", "满"}, "达到", isPlanFilled},
		{[]string{"超越", "突破"}, "超过", isBeyond},
		{[]string{"高出"}, "超出", isBeyond},
		{[]string{"低过", "少过"}, "低于", beforeNumber},
		{notDoneSaid(), "未完成", anywhere},
		{[]string{"达到了"}, "达到", anywhere},
		{[]string{"完成了"}, "完成", anywhere},
		{[]string{"没到", "未到", "没达到", "未达到"}, "低于", isShortSide},
		{[]string{"超"}, "超过", beforePlanFigure},
		{[]string{"每短"}, "每少", beforeNumber},
		{[]string{"原计划", "原定计划"}, "计划", beforeAny},
		{[]string{"超出来", "多出来"}, "超出", anywhere},
		{[]string{"超过了", "超出了"}, "超过", beforeNumber},
		{[]string{"突破了"}, "突破", beforeNumber},
		{[]string{"高过"}, "高于", beforeNumber},
		{[]string{"大过"}, "大于", beforeNumber},
		{[]string{"多过"}, "多于", beforeNumber},
		{[]string{"过", "破"}, "超过", isPassed},
		{notEnoughSaid(), "达不到", isShortOfFigure},
		{[]string{"够", "够了", "足", "满", "到了"}, "达到", isShareFilled},
		{[]string{"起按", "起根据", "起依"}, "以上按", isFromShare},
		{[]string{"从", "自"}, "", leadsFromShare},
		{uncontrolledSaid(), "达不到", isUncontrolled},
		{[]string{"少了按", "差了按", "不够按"}, "不足的按", headsClause},
		{[]string{"没有花超", "没花超", "没用超", "未花超", "不花超"}, "未超支", anywhere},
		{[]string{"花超了", "花超", "超花", "用超了"}, "超支", anywhere},
		{[]string{"每掉"}, "每下降", beforeNumber},
	}
}

// everydayCases say when, which of a list, and what else there is.
func everydayCases() []everydayRow {
	return []everydayRow{
		{[]string{"延后", "拖后"}, "推迟", anywhere},
		{entriesSaid(), "有一项不", isEntrySaid},
		{[]string{"缺一处", "缺1处", "少一处", "少1处"}, "缺一项", isEntrySaid},
		{[]string{"不发生"}, "未发生", headsClause},
		{[]string{"过期"}, "逾期", headsFault},
		{[]string{"每过期"}, "每逾期", anywhere},
		{[]string{"未有"}, "没有", headsClause},
		{[]string{"要不然", "不然的话", "不然"}, "否则", headsClause},
		{restSaid(), "其余", isRestSaid},
		{[]string{"每半个月", "每半月", "每两个星期", "每两星期", "每两周", "每2周", "每双周", "每旬", "每十天", "每10天"}, "每月", isYearlyDuty},
		{[]string{"名往后", "名往下"}, "名以后", anywhere},
		{[]string{"每慢"}, "每晚", beforeTime},
		{[]string{"慢"}, "晚", isSlow},
		{[]string{"一年"}, "全年", isYearSaid},
	}
}

// quantityEnds end the name of what is counted: 实际数, 完成率. thanRune leads what it is compared with
// (comparisonLeads before it make another word of it), moreRunes and lessRunes end the comparison
// (比300户多, read as moreRead and lessRead), and distanceFollows make a distance of it.
const (
	quantityEnds    = "数量率额值"
	thanRune        = '比'
	comparisonLeads = "占同环对相评配性"
	moreRunes       = "多高大"
	moreRead        = "超过"
	lessRead        = "低于"
	lessRunes       = "少低小"
	distanceFollows = "出于过了一两二三四五六七八九十半1234567890"
)

// ratioLeads before 比 make another word of it.
func ratioLeads() []string { return []string{"百分", "千分"} }

// gotSaid stand before points that are given.
func gotSaid() []string {
	return []string{"拿到", "拿满", "拿够", "拿", "只能拿", "可以拿", "就拿", "只拿", "才拿", "也拿", "能拿", "可拿", "照拿", "就给", "只给", "才给", "也给", "照给", "给足", "给到", "就得", "只得", "才得", "就记", "就计", "就是"}
}

// nothingSaid say that no points are given: 一分不给, 1分都没有.
func nothingSaid() []string {
	var out []string
	for _, one := range [...]string{"一分", "1分"} {
		for _, even := range [...]string{"", "都", "也", "就", "全"} {
			for _, verb := range [...]string{"不给", "不得", "不拿", "不计", "不算", "不记", "没有", "没给", "没得", "拿不到", "得不到"} {
				out = append(out, one+even+verb)
			}
		}
	}
	return append(out, "拿不到分", "得不到分", "不拿分", "不算分", "没得分")
}

// drainedSaid end a rule by steps that take: 扣到没有为止, 减完算, 扣光拉倒.
func drainedSaid() []string {
	var out []string
	for _, down := range [...]string{"扣到没有", "扣到没", "扣到零", "扣到0", "扣到底", "扣没了", "扣没", "扣光", "扣完", "减到没有", "减到没", "减到零", "减到0", "减没了", "减没", "减光", "减完"} {
		for _, end := range [...]string{"为止", "就为止", "算", "就算", "就算了", "算了", "算完", "算数", "拉倒", "了事", "就停", "就停止"} {
			out = append(out, down+end)
		}
	}
	return out
}

// labelSaid only say what a figure counts as, where points follow: 90%算合格，得10分.
func labelSaid() []string {
	return []string{"就算合格", "就算达标", "就算完成", "就算及格", "算合格", "算达标", "算完成", "算及格", "算过关", "算到位"}
}

// labelNames are those names: a sentence that uses one again means more by it.
func labelNames() []string {
	return []string{"合格", "达标", "完成", "及格", "过关", "到位"}
}

// restSaid stand for all that the tiers before them leave: 再少不得分.
func restSaid() []string {
	return []string{"再少的", "再慢的", "再低的", "再晚的", "再迟的", "再长的", "再高的", "再往下", "再往后", "再拖", "再少", "再慢", "再低", "再晚", "再迟", "再长", "再高"}
}

// lessSaid before points takes them: 少2分.
const lessSaid = '少'

// noMoreSaid say that nothing is added beyond the plan.
func noMoreSaid() []string {
	var out []string
	for _, over := range [...]string{"超了", "多了", "超出", "超过", "超额", "多的", "超的", "超出的", "超过的", "超额的", "多做", "多做的", "多完成", "多完成的", "超额完成", "超额完成的", "多出的", "超出部分", "超过部分", "多出部分"} {
		for _, tail := range [...]string{"不多给", "也不多给", "不多得", "不多算", "不多拿", "不加", "不另加", "不再加", "不再另加", "不另行加", "也不加", "也不另加", "也不再加"} {
			out = append(out, over+tail)
		}
	}
	return out
}

// notEnoughSaid say that the figure named before was not reached: 不够的按比例.
func notEnoughSaid() []string {
	return []string{"不够数", "没够数", "没够", "不够", "不足数"}
}

// uncontrolledSaid say that what was to be kept within bounds (控制在目标内) was not.
func uncontrolledSaid() []string {
	var out []string
	for _, not := range [...]string{"没", "未", "没有", "未能", "没能"} {
		for _, verb := range [...]string{"控制住", "控住", "压住", "守住", "控制好", "控制到位"} {
			out = append(out, not+verb)
		}
	}
	return append(out, "控制不住", "控不住", "压不住")
}

// keptWithin is what uncontrolledSaid deny.
func keptWithin() []string { return []string{"控制在", "控制到", "压到", "压在"} }

// notMoreSaid bound what is given or taken.
func notMoreSaid() []string {
	return []string{"最多不过", "最高不过", "至多不过", "顶多不过", "最多也不过", "最多也就", "顶多也就"}
}

// topWords say that there is no more, bonusNames what there is no more of.
func topWords() []string {
	return []string{"封顶", "即封顶", "就封顶", "便封顶", "则封顶"}
}

func bonusNames() []string { return []string{"加分", "奖分"} }

// halfPlan is half of the plan, shortFollows stand behind words that say that a figure was not
// reached, and fromThereOn behind the share from which a rule holds.
func halfPlan() []string { return []string{"一半"} }

func shortFollows() []string { return []string{"的", "按", "则", "就", "，", ","} }

const fromThereOn = "起"

// dutyAward are the runes of which a duty has none.
const dutyAward = "扣加得减分奖"

// wholeYearSaid begins what a duty comes to in a year.
const wholeYearSaid = "全年"

// notReckoned before 算 make another verb of it, notGiven before 拿 and 少给 deny it.
const (
	notReckoned = "计折换核预决概结估测打推清验合运演不少多总"
	notGiven    = "不未没少多别最至"
)

// reckonedBy before 算 say by what: what follows may be no more than a figure.
const reckonedBy = "按以照把"

// allPointsSaid is what may be given for a number.
func allPointsSaid() []string { return []string{"满分", "全分", "零分"} }

// refusalLeads stand right before 不给 that gives no points, dueRunes tell what should be given.
func refusalLeads() []string {
	return []string{"的", "的就", "就", "的都", "的一律", "一律", "的也", "以下", "以下就"}
}

const dueRunes = "该应要须"

// belowLeads before a figure say that less was reached.
func belowLeads() []string {
	return []string{"不到", "不足", "低于", "少于", "不满", "未达到", "没到", "未到", "小于", "<", "＜", "未达", "没达到", "没有达到", "未能达到", "达不到", "未满", "没满", "不够", "没够"}
}

// boundTails stand right before 为0 that gives no points.
func boundTails() []string {
	return []string{"以上", "以下", "以上的", "以下的", "以外", "以外的"}
}

// rateSigns show that a 点 is one of a percentage, pointNouns that it is a place or a thing.
func rateSigns() []string { return []string{"%", "百分", "率"} }

func pointNouns() []string {
	return []string{"网点", "站点", "火点", "监测点", "点位", "要点", "景点", "观测点", "采样点", "服务点", "考点", "点数", "断点", "堵点", "示范点", "试点", "隐患点", "点源", "灾害点", "安置点", "集中点", "养殖点", "充电点", "投放点", "收集点", "检查点", "监控点", "教学点", "亮点", "难点", "痛点", "地点", "整点", "定点", "盲点", "销售点", "加点"}
}

// pointFollows are the characters that may stand right behind 个点.
const pointFollows = "扣减少加的多给得以之"

// fillStops before 满 and 够 name something else or a step.
const fillStops = "不未没圆期届年周每的了可能足满够别还只各"

// denyRunes in a clause turn round what it reaches.
const denyRunes = "不未没无非否"

// flatDenials deny a verb and what fills it together: 不补足.
func flatDenials() []string { return []string{"不", "未"} }

// moreSaidWords begin with 点 and 分 what is no point.
const (
	pointsNot   = "钟之"
	yearFollows = "以之内中后前多级度期半到至来制的得未没不超逾延一两二三四五六七八九十几满年"
	dayFollows  = "前后之以起至到的"
	dayWord     = "日"
	dayOneWord  = "1日及"
	afterSaid   = "以后"
)

// timeUnits are those of 每慢1分钟; daySaid is 号 of a day.
func timeUnits() []string {
	return []string{"分钟", "小时", "个小时", "秒", "天", "日", "个工作日", "工作日", "周", "个星期", "个月", "刻钟", "个钟头", "钟头"}
}

// spanUnits behind a number that is filled (满5年) make it a length of time or an age.
func spanUnits() []string {
	return append([]string{"年", "岁", "周岁", "月", "号", "学时", "课时"}, timeUnits()...)
}

const daySaid = '号'

// monthPart ends the name of a month: 7月份.
const monthPart = '份'

// takingRunes behind 慢1分钟 show that it is a step or a tier.
const takingRunes = "扣减少,以内的"

// rankRunes count ranks: 四到六名.
const rankRunes = "名位"

// nothingShort are short words for an award of nothing.
func nothingShort() []string {
	return append([]string{"没分", "没有分", "不给分", "就没分", "不给"}, nothingSaid()...)
}

// evenNothingSaid say of all that is named that it gives nothing: 跨年均不得分.
func evenNothingSaid() []string {
	var out []string
	for _, even := range [...]string{"均", "都", "即", "皆", "一律"} {
		for _, nothing := range [...]string{"不得分", "不计分", "不给分", "不记分", "不赋分", "不予计分", "不予得分", "不予赋分", "计0分", "得0分", "记0分", "为0分", "得零分", "计零分", "得分为0", "得分为零", "0分", "零分", "没有分", "不给予分", "不能得分"} {
			out = append(out, even+nothing)
		}
	}
	return out
}

// adverbTakes before points, or 完, take them.
func adverbTakes() []string {
	return []string{"应扣", "则扣", "予以扣", "须扣", "需扣", "即扣", "就扣", "便扣", "要扣", "将扣"}
}

// drainTails follow 扣 where points are taken until none is left.
func drainTails() []string { return []string{"完", "至", "到", "光"} }

// cutNot before 降 make another verb of it.
const cutNot = "下升再提减骤不未"

// proportionNot before 成比例 deny it or make another word, allNot before 全得 make another word.
const (
	proportionNot = "不未非完达建做办"
	allNot        = "完安健齐周保"
)

// takenNamesSaid name all that is taken, where takenAllWords follow: 罚分总额不超过5分.
func takenNamesSaid() []string {
	return []string{"应扣分", "扣减分", "罚分", "减分", "扣除分"}
}

func takenAllWords() []string {
	return []string{"总额", "合计", "累计", "总数", "最多", "最高", "不超过", "上限"}
}

// comparedRunes in the clause make of 高出 a distance from something else; faultFollows stand behind
// 过期 that is a fault.
const (
	comparedRunes = "比较高低同"
	faultFollows  = "扣不未每完的得计记没均零0一为本该全"
)

// notDoneSaid say that the work was not done.
func notDoneSaid() []string {
	return []string{"完不成", "没做完", "没办完", "没干完", "没搞完", "没弄完", "没干成", "没做成", "没办成", "没搞成", "未做完", "未办完", "未干完", "做不完", "办不完", "干不完"}
}

// verbNot before 得 and 扣 make another word, of which a figure says nothing.
const verbNot = "获取所应值心懂觉折回纽难舍总合累统共预估设会审登标书速供增附追参"

// beginsBare tells the first characters of what may have a figure of points behind it without 分:
// a verb of points, or one of bareNames.
func beginsBare(r rune) bool {
	switch r {
	case '得', '扣', '加', '奖', '记', '计', '给', '赋':
		return true
	}
	return beginsBareName(r)
}

func beginsBareName(r rune) bool {
	switch r {
	case '满', '分', '总', '标', '基':
		return true
	}
	return false
}

// listStops part such figures: 分别得5、3、1.
const listStops = ",，、和"

func bareNames() []string { return []string{"满分", "分值", "总分", "标准分", "基础分"} }

// entriesSaid say of a list that one of its entries is not met.
func entriesSaid() []string {
	return []string{"有一处不", "有1处不", "任一处不", "任何一处不", "其中一处不"}
}

// firstEntryMarks number the first entry of a list.
func firstEntryMarks() []string { return []string{"①", "(1)", "（1）", "1.", "1、", "一是"} }

// worthBehind stand before 为 that gives points: 完成为5分.
const worthBehind = "的成上下优良差般好工内)）%"

// againVerbs behind 再 take more, beside those of capLossWords.
func againVerbs() []string { return []string{"降", "罚", "应扣"} }

// shortSides before 未到 and 没到 make a side of them: 高于或未到预算10%以内, 每未到目标值1%.
func shortSides() []string { return []string{"每", "或", "或者", "或是"} }

// atMostWords behind 至多 say no more than it does.
func atMostWords() []string { return []string{"不超过", "不得超过", "不高于"} }

// insideTails end a tier before a minus: 1个月以内-1分.
func insideTails() []string { return []string{"以内", "之内", "以上", "以下", "的", "内"} }

// averageLeads before 均 make the name of an average.
const averageLeads = "平人户日年月亩地次"

// loweredSaid take points by what they do to the score: 计分下调1分.
func loweredSaid() []string {
	var out []string
	for _, name := range [...]string{"计分", "评分", "得分", "分值", "分数"} {
		for _, verb := range [...]string{"下调", "调减", "核减", "减少", "扣减"} {
			out = append(out, name+verb)
		}
	}
	return out
}

// partsBeyond say before all else that what is beyond the plan counts no more.
func partsBeyond() []string {
	return []string{"超出部分不计分", "超过部分不计分", "超额部分不计分", "超出部分不得分", "超过部分不得分", "超额部分不得分"}
}
