package say

import (
	"fmt"
	"strings"

	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// Assumption words what a score takes for granted.
func Assumption(a scoring.Assumption) string {
	words := named(a.Words, 20)
	switch a.Code {
	case scoring.OtherSideZero:
		return "没写另一种情况，按不得分算"
	case scoring.OtherSideFull:
		return "没写另一种情况，按得满分算"
	case scoring.AboveTopTier:
		return "比最高一档还高的，按最高一档算"
	case scoring.AboveEqual:
		return "超过计划值也算达到"
	case scoring.ConditionFails:
		return words + "没有提到，按没有发生算"
	case scoring.CountsMissing:
		return fmt.Sprintf("这个数按缺少的数量算，缺%s", a.N)
	case scoring.CountsReached:
		return fmt.Sprintf("这个数按完成的数量算，缺%s", a.N)
	case scoring.CountsEvents:
		return "这个数按发生的次数算"
	case scoring.InverseShare:
		return "越少越好的指标，比例按计划值÷实际值算"
	case scoring.PointsGiven:
		return fmt.Sprintf("满分按给定的%s分算", a.N)
	case scoring.YearOfRow:
		return fmt.Sprintf("没写年份，按%s年算", a.N)
	case scoring.MarkInTarget:
		return fmt.Sprintf("%s就是指标值%s", words, a.N)
	case scoring.GapBelow:
		return "相差按低于计划的部分算"
	}
	return string(a.Code)
}

// Reading words another way to read a sentence.
func Reading(c scoring.ReadingCode) string {
	switch c {
	case scoring.StartedStep:
		return "不满一档也按一档算"
	case scoring.ProRataStep:
		return "不满一档按比例算"
	case scoring.RelativePct:
		return "百分比按占计划值的比例算"
	case scoring.DeductFromFull:
		return "从满分里扣"
	case scoring.DeductFromZero:
		return "没完成本来不得分，再扣也是0"
	case scoring.TargetIsFull:
		return "达到指标值就得满分"
	case scoring.FormulaAsIs:
		return "完全照公式算"
	case scoring.RateAsNumber:
		return "百分数按数字代入公式"
	case scoring.InverseRatio:
		return "按计划值÷实际值的比例得分"
	case scoring.ExcessOff:
		return "按超出部分占计划值的比例扣分"
	case scoring.BonusHighest:
		return "加分只取最高一项"
	case scoring.BonusSum:
		return "各项加分相加"
	case scoring.EachEvent:
		return "每发生一次扣一次"
	case scoring.FullOne:
		return "按先写的满分算"
	case scoring.FullTwo:
		return "按后写的满分算"
	case scoring.MonthShort:
		return "一个月按30天算"
	case scoring.MonthLong:
		return "一个月按31天算"
	case scoring.HalfOfMonth:
		return "满一个月算两个半月"
	case scoring.FifteenDays:
		return "每15天算半个月"
	case scoring.WithinAllowed:
		return "在指标值以内的不扣"
	case scoring.FromTopTier:
		return "从最高一档起扣"
	case scoring.FromLowTier:
		return "从最低一档起扣"
	case scoring.CapOfLast:
		return "上限只管最后一项扣分"
	case scoring.CapOfAll:
		return "上限管各项扣分的总数"
	case scoring.TargetIsMark:
		return "指标值就是那个数的话"
	}
	return string(c)
}

// Reason words why there is no score, and what would help.
func Reason(w scoring.Reason) string {
	words := named(w.Words, 20)
	want := strings.Join(w.Want, "、")
	if want != "" {
		want = "：" + quoted(want)
	}
	switch w.Code {
	case scoring.WhyDiscretionary:
		return words + "没有定数。请写明什么情况扣几分。"
	case scoring.WhyNoAmount:
		return words + "没写清每多少扣几分，请补上。"
	case scoring.WhyFullUnknown:
		return "句子里没写这一项共几分，请先说明分值。"
	case scoring.WhyNoPoints:
		return "句子里没有分值，请写明得几分。"
	case scoring.WhyUnread:
		return words + "没看懂，可能影响得分。请换个写法。"
	case scoring.WhyGap:
		return "没有哪一档包括这个数，请把各档写连续。"
	case scoring.WhyGrade:
		return "句子里没有这个等级，可以选的有" + want + "。"
	case scoring.WhyFraction:
		return "分不清是小数还是百分数，请写明，例如80%。"
	case scoring.WhyPercent:
		return "这一项按数量算，请给数量，不要给百分比。"
	case scoring.WhyUnit:
		return "单位和这一行对不上，请换成这一行的单位。"
	case scoring.WhyWorkdays:
		return "按工作日算的，请直接说晚几个工作日。"
	case scoring.WhyNoDeadline:
		return "没有写明期限，请补上哪年哪月哪日。"
	case scoring.WhyNoSuchDay:
		return "没有这一天，请检查日期。"
	case scoring.WhyNoTarget:
		return "还没有指标值，填了才能算。"
	case scoring.WhyZeroTarget:
		return "指标值是0，不能作除数。请改指标值或改算法。"
	case scoring.WhySign:
		return "句子的算法和指标类型方向相反，请改一处。"
	case scoring.WhyNoCap:
		return "没写最高得几分，请补上。"
	case scoring.WhyBonusNoCap:
		return "加分没写最多加几分，请补上。"
	case scoring.WhyRank:
		return "要按名次算，请说第几名。"
	case scoring.WhyParts:
		return "要分项回答，例如“1:11次；2:2次”。"
	case scoring.WhyCount:
		return "请说发生了几次或缺几项。"
	case scoring.WhyDate:
		return "请说完成日期，或晚了多少天。"
	case scoring.WhyNumber:
		return "请说实际的数。"
	case scoring.WhyReadings:
		return "这句话有几种理解，请改写清楚。"
	case scoring.WhyForeign:
		if len(w.Want) > 0 {
			return words + "要和别处的数比，指标值是不是那个数，句子没说。是的话，请把句子写成“达到指标值”。"
		}
		return words + "要和别处的数比，表里没有。请把那个数写进指标值。"
	case scoring.WhyAbovePlan:
		return "只写了相差，没写超过计划怎么算。"
	case scoring.WhyCondition:
		return words + "是否成立没有说，请一起说明。"
	case scoring.WhyMonths:
		return "按月算的，请说晚几个月，或给日期。"
	case scoring.WhyTwoFulls:
		return "句子里有两个不同的满分，请只留一个。"
	case scoring.WhyActual:
		return "没看懂实际值" + words + "，请写数字、日期或等级。"
	case scoring.WhyVague:
		return "实际值要一个准数，不要写大约或范围。"
	case scoring.WhyNegative:
		return "指标值是负数，不能按比例算。请改算法。"
	case scoring.WhyYear:
		return "没写是哪一年，请补上年份。"
	}
	return doubt(w.Code)
}

// doubt words why an actual that can be read can hardly be true.
func doubt(c scoring.WhyCode) string {
	switch c {
	case trial.WhyAbove100:
		return "比例一般不超过100%，请核对这个数。"
	case trial.WhyBelow0:
		return "这个数不会小于0，请核对。"
	case trial.WhyScale:
		return "这个数比指标值大得多，请连单位一起写，例如“5.6万件”。"
	}
	return string(c)
}
