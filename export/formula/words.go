package formula

import "strconv"

// What a cell shows instead of a score.
const (
	sayNumber = "请填数字"
	sayDay    = "请填日期"
	sayGrade  = "请填档次"
	sayGap    = "无对应档次"
	sayDoubt  = "请核对实际值"
	sayPerson = "须人工评分"
	sayOther  = "其他" // for whatever 否则 takes
)

// usualAnswers are words that a rule may understand besides its own grades.
func usualAnswers() []string {
	return []string{
		"完成", "已完成", "全部完成", "未完成", "没有完成", "达标", "未达标", "不达标", "达到", "未达到",
		"按时", "按时完成", "按期完成", "及时", "未按时", "未按时完成", "未按期完成",
		"是", "否", "有", "无", "没有", "未发生", "发生", "合格", "不合格", "符合", "不符合", "其他", "没有效果", "无效果",
	}
}

// negations are put before a grade to see whether the rule knows its opposite.
func negations() []string { return []string{"未", "不", "没有", "无"} }

// opposite makes the opposite of what tells grades apart.
const opposite = "不"

// usualGrades are grades that fall to 否则 where a rule does not have them.
func usualGrades() []string {
	return []string{
		"优", "优秀", "良", "良好", "中", "中等", "一般", "较好", "较差", "差", "很差", "合格", "基本合格",
		"基本完成", "部分完成", "基本达标", "基本满意", "满意", "不满意", "明显", "较明显", "不明显", "显著", "不显著",
		"较高", "较低", "不规范", "不及时", "不齐全", "不到位", "不健全", "二等", "三等", "二级", "三级",
		"其它", "其余", "其他情况", "未开展", "没有开展", "无成效", "没有成效", "无变化", "没有变化", "未达到预期", "效果一般", "效果较差", "效果不明显",
	}
}

// places are ranks as they are written.
func places() []string {
	out := []string{"第一名", "第二名", "第三名", "第四名", "第五名", "第六名", "第七名", "第八名", "第九名", "第十名"}
	for i := range 30 {
		out = append(out, "第"+strconv.Itoa(i+1)+"名")
	}
	return out
}
