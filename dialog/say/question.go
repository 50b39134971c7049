package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
)

// ask is the open question: its official name, what is wanted, an example, and
// the answer that stands.
func ask(s dialog.State, a dialog.Ask) Message {
	lines := []string{heading(a.At)}
	if a.Usual != "" {
		lines = append(lines, "写“"+a.Usual+"”的标准：这一项共几分？只填数字。")
	} else if a.Doubt != "" {
		lines = append(lines, doubtful(a))
	} else if !a.Again {
		lines = append(lines, wanted(a))
		if x := example(a); x != "" && a.Current == "" {
			lines = append(lines, "例："+x)
		}
	}
	if a.Current != "" {
		lines = append(lines, "现在是："+standing(a.Current))
	}
	return Message{
		Text:     strings.Join(lines, "\n"),
		Choices:  buttons(s, a.Options),
		Numbered: s.Numbered(),
		Copy:     a.Current,
	}
}

// standing is a current answer, whole unless it is very long.
func standing(text string) string {
	const most = 300
	rs := []rune(text)
	if len(rs) > most {
		return quoted(string(rs[:most])) + fmt.Sprintf("…（共%d字）", len(rs))
	}
	return quoted(text)
}

func heading(at form.Ref) string {
	if at.Row > 0 {
		return fmt.Sprintf("第%d行【%s】", at.Row, at.Field.Label())
	}
	return fmt.Sprintf("【%s】", at.Field.Label())
}

// wanted is one line of what belongs into a blank, after the form's own 说明
// where it says something.
func wanted(a dialog.Ask) string {
	switch a.At.Field {
	case form.Year:
		return "填哪一年的目标，四位数字。"
	case form.Department:
		return "写单位全称，与公章一致。"
	case form.Duties:
		return "按“三定”规定写主要职责，可以分行。"
	case form.Goals:
		return "这一年要达到的总体目标，可以分条写。"
	case form.Level1:
		return level1Wanted(a)
	case form.Level2:
		return level2Wanted(a.Row.Level1)
	case form.Level3:
		return "指标的名称，要求简洁明确、通俗易懂；也可以点一个参考。"
	case form.Type:
		return "能用数字衡量的选一个符号；不能的选“定性”。"
	case form.Target:
		return targetWanted(a.Row)
	case form.Unit:
		return "数字后面的单位；没有就选“不填”。"
	case form.Definition:
		return "说明指标反映的具体内容、计算方法和数据口径。"
	case form.Standard:
		return "怎样得分、怎样扣分，要写明分值；也可以点一种写法，再给分值。"
	case form.Remark:
		return "要补充的话；没有就选“不填”。"
	case form.BusinessReviewer, form.PerformanceReviewer:
		return "由审核人签字，一般先留空，选“不填”。"
	case form.Preparer:
		return "填这张表的人的姓名。"
	case form.Phone:
		return "填表人的手机或座机号码。"
	case form.Date:
		return "填表当天的日期，写明年月日。"
	case form.Head:
		return "单位负责人姓名；打印后手签的可以跳过。"
	}
	return ""
}

func level1Wanted(a dialog.Ask) string {
	if a.More && a.At.Row > 1 {
		return "再填一行就选它的一级指标；没有了选“指标填完了”。"
	}
	return "分为成本、产出、效益、满意度四类，选一个。"
}

func level2Wanted(level1 string) string {
	if form.Level2s(level1) == nil {
		return "选一个，一级指标随它确定。"
	}
	return fmt.Sprintf("选一个属于%s的。", level1)
}

func targetWanted(row form.Indicator) string {
	switch {
	case row.Qualitative() && row.Level2 == form.Timeliness:
		return "定性指标写要达到的程度；时效指标写完成期限。"
	case row.Qualitative():
		return "定性指标写要达到的程度，不受限制。"
	case row.Type == "":
		return "定量的只填数字；定性的写要达到的程度。"
	}
	return "只能填数字；带上单位也行，会自动分开。"
}

// example shows what a good answer looks like, taken from the real form.
func example(a dialog.Ask) string {
	switch a.At.Field {
	case form.Department:
		return "芷江侗族自治县政务服务中心"
	case form.Duties:
		return "贯彻落实政务服务工作的方针政策和决策部署。"
	case form.Goals:
		return "推进“一件事一次办”改革，实现群众少跑腿。"
	case form.Level3:
		return level3Example(a.Row.Level2)
	case form.Target:
		return targetExample(a)
	case form.Definition:
		return definitionExample(a.Row)
	case form.Standard:
		return standardExample(a)
	case form.Preparer, form.Head:
		return "王小明"
	case form.Phone:
		return "13800000000 或 0743-6821234"
	}
	return ""
}

func level3Example(level2 string) string {
	switch level2 {
	case "质量指标":
		return "验收合格率"
	case form.Timeliness:
		return "工作完成时间"
	case "服务对象满意度指标":
		return "群众满意度"
	case "经济成本指标":
		return "预算成本"
	case "社会效益指标":
		return "方便办事群众"
	}
	return "设备更新改造数量"
}

func targetExample(a dialog.Ask) string {
	switch {
	case a.Row.Qualitative() && a.Row.Level2 == form.Timeliness:
		if a.Year == "" {
			return "12月31日前"
		}
		return a.Year + "年12月31日前"
	case a.Row.Qualitative():
		return "效果明显"
	case a.Row.Level2 == "质量指标" || a.Row.Level2 == "服务对象满意度指标":
		return "95，或 95%"
	}
	return "98，或 98个、5万件"
}

func definitionExample(row form.Indicator) string {
	if row.Level2 == "服务对象满意度指标" {
		return "通过调查问卷了解群众对服务的满意度。"
	}
	return "政务大厅窗口办件数。"
}

func standardExample(a dialog.Ask) string {
	switch {
	case a.Row.Level2 == "服务对象满意度指标":
		return "满意度大于等于90%的得10分，小于90%且大于等于80%的得8分，小于80%不得分。"
	case a.Row.Qualitative() && a.Row.Level2 == form.Timeliness:
		return "按期完成得10分，每推迟10天扣1分，扣完为止。"
	case a.Row.Qualitative():
		return "效果明显得15分，效果一般得8分，否则不得分。"
	case a.Row.Type == form.AtMost || a.Row.Type == form.LessThan:
		return "控制在预算范围内得20分，每超出10%扣2分，扣完为止。"
	}
	return "达到计划值得满分5分，否则按实际值/计划值*指标分值计分。"
}
