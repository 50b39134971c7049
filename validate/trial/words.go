package trial

import (
	"strings"

	"jixiaobot/validate/num"
)

// percent is the unit of a row of rates.
const percent = "%"

// yearMark follows a year: 2025年.
const yearMark = "年"

// overWords say that an amount is over its target: 超支25%.
func overWords() []string {
	return []string{"超支了", "超支", "超出了", "超出", "超过了", "超过", "超了", "超"}
}

// executionNames may stand before the rate of budget execution, longest first.
func executionNames() []string {
	return []string{"部门整体支出预算执行率", "整体支出预算执行率", "部门预算执行率", "预算执行率", "执行率"}
}

// executionVerbs stand between the name and the figure: 执行率达到95%.
func executionVerbs() []string { return []string{"达到", "是", "为", "达", ":", "="} }

// grows reports whether a rate of this name may well be above 100 %.
func grows(name string) bool {
	for _, w := range []string{"增长", "增幅", "增速", "增加", "增值", "涨幅", "上升", "翻番", "提升幅度", "提高幅度"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// cutPrefix takes the longest of some words off the front of s.
func cutPrefix(s string, words []string) (string, bool) {
	best := ""
	for _, w := range words {
		if len(w) > len(best) && strings.HasPrefix(s, w) {
			best = w
		}
	}
	return s[len(best):], best != ""
}

// folded is a text as the readers of num expect it, without spaces around it.
func folded(s string) string { return strings.TrimSpace(string(num.Fold(s))) }

// signed reports whether a figure of this name may be below 0.
func signed(name string) bool {
	if grows(name) {
		return true
	}
	for _, w := range []string{"偏差", "差异", "差额", "变动", "变化", "降", "减", "净", "结余", "盈", "温"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// Answers that are proposed, as the reader of actuals knows them.
const (
	inTime     = "按时完成"
	everyEntry = "全部"
	noEntry    = "无"
)
