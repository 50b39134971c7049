// What a clerk types as an actual: yes and no, met and not met, in time and late, all and
// none, less than all.

package scoring

import "strings"

func yesAnswers() []string {
	return []string{"是", "有", "已", "做到", "发生", "存在", "符合", "完成", "达标"}
}

func noAnswers() []string {
	return []string{"否", "无", "没有", "不", "没", "未", "未做到", "未发生", "没有发生", "不存在", "不符合", "未完成", "未达标"}
}

func metAnswers() []string {
	return []string{"完成", "已完成", "达标", "已达标", "达到", "已达到", "是", "全部完成", "达到目标", "达到计划", "达到目标值", "达到计划值", "达成", "实现", "符合", "符合要求", "达到要求"}
}

func notMetAnswers() []string {
	return []string{"未完成", "没有完成", "没完成", "未达标", "不达标", "没有达标", "未达到", "否", "不完成", "未达到目标", "未达到计划", "未达到目标值", "未达到计划值", "未实现", "不符合", "不符合要求", "未达到要求", "未达成"}
}

func onTimeAnswers() []string {
	return []string{"按时完成", "按期完成", "如期完成", "及时完成", "准时完成", "按时", "按期", "如期", "及时", "准时", "按时报送", "按期报送", "已按时完成", "按时办结", "按期办结"}
}

func notOnTimeAnswers() []string {
	return []string{"未按时完成", "未按期完成", "未如期完成", "未及时完成", "逾期", "逾期完成", "未按时", "未按期", "不按时", "不及时", "延期", "延期完成", "超期", "没有按时完成", "不按时报送", "未按时报送", "推迟", "推迟完成"}
}

func standardAnswers() []string {
	return []string{"达到标准", "符合标准", "达到要求", "符合要求", "达到以上标准", "符合以上要求", "达到上述标准", "符合上述要求", "达到以上要求"}
}

func unknownAnswers() []string {
	return []string{"不知道", "不清楚", "不详", "未知", "不确定", "无法确定"}
}

func otherAnswers() []string {
	return []string{"其他", "其它", "其余", "其他情况", "其它情况", "其余情况", "否则", "其他等次", "其他情形"}
}

func allWords() []string {
	return []string{"全部", "全部完成", "全都有", "都有", "全", "全部满足", "全部符合", "全部做到", "都做到", "都完成", "全部达到", "全部具备", "全部到位"}
}

func noneWords() []string {
	return []string{"无", "没有", "都没有", "全无", "一项也没有", "零", "0", "均无", "全部没有", "一个也没有", "都没做到", "没有问题", "无问题", "未发生", "没有发生"}
}

// lesserWords say that less was done.
func lesserWords() []string {
	return []string{"差", "低", "弱", "一般", "较", "略", "稍", "少", "慢", "轻微", "有限", "有所", "逾期", "延期", "推迟", "超期", "超支", "缺", "落后", "滞后", "下降", "退", "违", "事故", "投诉", "问题", "发生", "出现", "存在", "受到", "被"}
}

// endsWord reports whether a subject can end here, so that what follows is a
// whole predicate: not after a negation or a degree.
func endsWord(s string) bool {
	if s == "" {
		return true
	}
	for _, w := range [...]string{"不", "未", "无", "没", "没有", "较", "比较", "基本", "部分", "很", "非", "欠", "尚", "太", "够", "更", "最", "有所", "明显", "显著", "非常", "十分", "未能", "全", "完", "齐", "大", "优", "良", "合", "达", "规", "有效", "全部", "全面", "大部分", "少", "半", "有", "为", "是", "的", "得到", "逐步", "持续", "稳步", "能", "难以", "无法", "基本上", "几乎", "暂", "仍", "半数", "少数", "多数", "个别", "局部", "拒", "及时", "按时", "按期", "如期", "逾期", "超期", "延期", "推迟", "再", "否", "初步", "稳步", "进一步", "略", "稍", "一定程度", "不同程度", "勉强", "经常", "偶尔", "极", "甚", "只", "仅", "曾", "将", "正", "拟", "少量", "大量", "刚刚", "计划", "准备"} {
		if strings.HasSuffix(s, w) {
			return false
		}
	}
	return true
}
