// Everyday words: what a clerk types on a phone for the words that the other lists read, by the
// place in which each of them is sure to mean that.

package scoring

// everydayRow are words as they are said, all for the one that is read in their place.
type everydayRow struct {
	said []string
	read string
	when fitting
}

// everydayWords lists them. The longer ones of one beginning stand first in their row.
func everydayWords() []everydayRow {
	return []everydayRow{
		{gotSaid(), "得", isGiven},
		{[]string{"只能算", "就算", "只算", "才算", "也算", "算得", "算"}, "得", isReckoned},
		{[]string{"少给", "少拿", "少算", "少打", "少评"}, "扣", isGiven},
		{[]string{"多给", "多拿", "多算", "多得", "多计", "多记"}, "加", isGiven},
		{nothingSaid(), "不得分", endsWords},
		{[]string{"不给"}, "不得分", refuses},
		{[]string{"为0", "为零"}, "得0分", isNought},
		{drainedSaid(), "扣完为止", endsRule},
		{[]string{"个点"}, "个百分点", isPercentPoint},
		{[]string{"满", "足", "够"}, "达到", isFilled},
		{[]string{"没到", "没够", "没满", "没足", "未到", "未够", "未足"}, "不到", isShort},
		{labelSaid(), "", isLabelled},
		{restSaid(), "其余", isRestSaid},
		{[]string{"超出来", "多出来"}, "超出", anywhere},
		{[]string{"超过了", "超出了"}, "超过", beforeNumber},
		{[]string{"突破了"}, "突破", beforeNumber},
		{[]string{"高过"}, "高于", beforeNumber},
		{[]string{"大过"}, "大于", beforeNumber},
		{[]string{"多过"}, "多于", beforeNumber},
		{[]string{"过", "破"}, "超过", isPassed},
		{noMoreSaid(), "超出不加分", wholeClause},
		{[]string{"少了按", "差了按", "不够按"}, "不足的按", headsClause},
		{[]string{"没有花超", "没花超", "没用超", "未花超", "不花超"}, "未超支", anywhere},
		{[]string{"花超了", "花超", "超花", "用超了"}, "超支", anywhere},
		{[]string{"比例给", "比例拿", "比例拿分"}, "比例得分", endsWords},
		{[]string{"名往后", "名往下"}, "名以后", anywhere},
		{[]string{"每掉"}, "每下降", beforeNumber},
		{[]string{"每慢"}, "每晚", beforeTime},
		{[]string{"慢"}, "晚", isSlow},
		{[]string{"一年"}, "全年", isYearSaid},
	}
}

// quantityEnds end the name of what is counted: 实际数, 完成率. thanRune leads what it is compared with
// (comparisonLeads before it make another word of it), moreRunes and lessRunes end the comparison (比300户多, read as moreRead and lessRead), and distanceFollows make a distance of it.
// enoughRune fills a figure at the head of a clause too: 够14吨得8分.
const (
	quantityEnds    = "数量率额值"
	thanRune        = '比'
	enoughRune      = '够'
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
	for _, over := range [...]string{"超了", "多了", "超出", "超过", "超额"} {
		for _, tail := range [...]string{"不多给", "也不多给", "不多得", "不多算", "不多拿", "不加"} {
			out = append(out, over+tail)
		}
	}
	return out
}

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
