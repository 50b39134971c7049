package export

// What the 试算表 says.
const (
	trialName  = "试算表"
	trialTitle = "整体绩效目标试算表"
	trialHint  = "在“实际值”一栏填写或修改，得分、小计、总分和等级随之变动；本表只供试算，不改动目标表。"

	trialYearClose = ")年度　"

	trialSubtotal  = "小计："
	trialNoLevel1  = "未填一级指标"
	trialSum       = "指标得分合计"
	trialExecution = "预算执行率（%）"
	trialTotal     = "总分（按100分）"
	trialGrade     = "等级"

	trialStale   = "请重新试算"
	trialChanged = "实际值已改动，请以得分为准。"
	trialManual  = "本行得分不随实际值变动：改了实际值请在对话中重新试算，或直接填写得分。"
	trialSystem  = "系统按公式计分："
	trialTyped   = "原填："

	trialExecutionDoubt = "请核对预算执行率"
	trialFullMissing    = "有的指标没有分值"
	trialOpenHead       = "还有"
	trialOpenTail       = "行没有得分"

	trialExecutionNote = "按执行率乘10分计，满分10分；不填则按指标得分折合。"
)

// trialGrades are the grades, best first.
func trialGrades() []string { return []string{"优", "良", "中", "差"} }

// trialLabels are the cells of the head row.
func trialLabels() []string {
	return []string{"序号", "一级指标", "三级指标", "指标值", "评（扣）分标准", "分值", "实际值", "得分", "计算过程", "说明"}
}

// actualLabels are the heads of a column that holds actuals, as forms of
// self-assessment have them.
func actualLabels() []string {
	return []string{
		"实际值", "实际完成值", "完成值", "全年实际值", "全年完成值", "全年实际完成值", "年度实际值", "年度完成值",
		"指标实际值", "指标完成值", "实际完成情况", "实际完成", "完成情况",
		"实际完成数", "实际数", "完成数", "全年实际数", "全年完成数",
	}
}

// The heads that ReadActuals looks for besides.
const (
	numberLabel    = "序号"
	executionLabel = "预算执行率"
)

// level3Labels are the heads of the column with the names of the indicators.
func level3Labels() []string { return []string{"三级指标", "三级指标名称", "指标名称"} }

// footerLabels begin the rows below a table of indicators.
func footerLabels() []string {
	return []string{"业务股室审核", "填表人", "填报人", "联系电话", "单位负责人", "说明", "备注：", "注："}
}

// sumLabels begin rows that add others up.
func sumLabels() []string {
	return []string{"小计", "合计", "总计", "总分", "等级", trialSum}
}
