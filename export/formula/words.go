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

// nonsense are words that no rule has.
func nonsense() []string { return []string{"天气晴朗", "山高水远"} }

// numeralWords may make an actual a number, a day or a rank, so that it is no
// grade; where 否则 takes every other word, words with one of these are left to
// a person.
func numeralWords() []string {
	return []string{
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
		"０", "１", "２", "３", "４", "５", "６", "７", "８", "９", "%", "％",
		"壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾",
		"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "两", "半", "〇", "零",
		"约", "近", "左右", "晚", "迟", "逾", "延", "提前", "缺", "少", "第", "月", "日", "年", "了",
		" ", "　", ",", "，", "。", ";", "；", "、", ":", "：", ".", "!", "！", "(", ")", "（", "）", "“", "”", "‘", "’", "《", "》", "-",
	}
}

// unknownAnswers say nothing of what was reached, or that all of a list was.
func unknownAnswers() []string {
	return []string{"不知道", "不清楚", "不详", "未知", "不确定", "无法确定", "全", "都", "发生", "出现", "存在", "发现"}
}

// places are ranks as they are written.
func places() []string {
	out := []string{"第一名", "第二名", "第三名", "第四名", "第五名", "第六名", "第七名", "第八名", "第九名", "第十名"}
	for i := range 30 {
		out = append(out, "第"+strconv.Itoa(i+1)+"名")
	}
	return out
}
