// What tells another quantity than the row's own: parts of the year, names of what is measured, and the words
// that say no more than the row's own work.

package scoring

// partsOfYear before a number say that it is for a part of the year: 上半年完成150人.
func partsOfYear() []string {
	return []string{"半年", "季度", "每季", "月度", "每月", "各月", "各季", "分别", "各自"}
}

// measureTails end the name of what is measured and tell nothing of what it is.
func measureTails() []string {
	return []string{"总人数", "人数", "人次", "户数", "数量", "个数", "面积", "资金", "金额", "总数", "总量", "数", "量"}
}

// ownWork in a name says that it is the row's own work.
func ownWork() []string {
	return []string{"完成", "实际", "任务", "目标", "计划", "指标", "累计", "全年", "年度", "总", "达到", "支出", "成本", "费用", "经费", "预算", "投资", "造价", "花费", "开支", "限", "价", "只", "仅", "超", "欠", "差", "少", "未", "后", "其余", "再", "数值", "实绩", "合计", "共"}
}

// byShareLeads stand before what a share is of: 按参训人数完成比例.
func byShareLeads() []string { return []string{"按照", "按"} }
