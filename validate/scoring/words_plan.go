package scoring

// namesOfPlan are the names that the plan goes by: whose it is, what it is, and what of it is
// counted (年初 and 目标 and 任务数).
func namesOfPlan(yield func(string) bool) {
	leads := [...]string{"", "年度", "全年", "年初", "当年", "本年", "本年度", "既定", "预定", "预期", "设定", "预设", "规定", "考核", "绩效", "下达", "上级下达", "省下达", "市下达", "县下达", "省定", "市定", "县定"}
	things := [...]struct {
		name  string
		tails []string
	}{
		{"目标", []string{"", "值", "数", "量", "数量", "数值", "任务", "任务数", "任务量", "任务数量", "要求"}},
		{"计划", []string{"", "值", "数", "量", "数量", "任务", "任务数", "任务量", "目标", "目标值", "目标数", "指标", "完成数", "完成量", "要求"}},
		{"任务", []string{"", "数", "量", "数量", "目标", "目标值", "目标数", "指标", "要求"}},
		{"指标", []string{"值", "数", "任务", "任务数", "要求", "计划", "计划数"}},
		{"预算", []string{"", "数", "额", "额度", "金额", "总额", "安排", "安排数", "批复数", "控制数", "指标"}},
	}
	for _, lead := range leads {
		for _, thing := range things {
			for _, tail := range thing.tails {
				if !yield(lead + thing.name + tail) {
					return
				}
			}
		}
	}
}

// mostLeads and mostVerbs together set the most that steps take or add: 至多核减.
func mostLeads() []string {
	return []string{"最多", "最高", "至多", "累计最多", "累计最高", "累计至多", "合计最多", "总共最多"}
}

func mostVerbs() []string {
	return []string{"扣", "减", "扣减", "扣除", "核减", "减扣", "减去", "扣去", "加", "奖", "奖励", "加计", "增加", "增计", "加奖", "得", "计", "记", "赋", "给", "获", "获得", "可加", "可扣", "可减", "可得"}
}

// shareCounted names the shares of the plan by what is counted, under what they count: 按实际场次占比.
func shareCounted() map[string]string {
	out := map[string]string{}
	for _, of := range [...]string{"场次", "场数", "次数", "期数", "户数", "人数", "人次", "份数", "个数", "篇数", "件数", "台数", "家数", "批次", "面积", "里程", "数量"} {
		for _, by := range [...]string{"按实际", "按照实际", "按实际完成", "按照实际完成"} {
			for _, share := range [...]string{"占比", "比例", "所占比例"} {
				out[by+of+share] = of
			}
		}
	}
	return out
}

// unitsOfArea and unitsOfWay are the units of 面积 and 里程, anyAmount counts whatever it is.
func unitsOfArea() []string { return []string{"亩", "平方", "公顷"} }

func unitsOfWay() []string { return []string{"公里", "千米", "米", "里"} }

const (
	areaSaid  = "面积"
	waySaid   = "里程"
	anyAmount = "数量"
)

// capTails set a bound that is not gone beyond.
func capTails() []string { return []string{"不超过", "不超出", "不高于", "不大于"} }

// beyondPlanWords before one of those names say that it was exceeded.
func beyondPlanWords() []string { return []string{"超过", "超出", "超"} }

// averagePoints name the mean of several scores.
func averagePoints() []string { return []string{"平均分", "平均得分"} }
