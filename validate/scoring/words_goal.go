// What a figure is measured by: the plan and its faults, bases and marks, standards, prices
// and somebody else's figures.

package scoring

import (
	"strings"
)

// isDueLead and isDueJoint tell the first and the third rune of 应救尽救, 能退则退.
func isDueLead(r rune) bool {
	return r == '应' || r == '能' || r == '该' || r == '可' || r == '愿'
}

func isDueJoint(r rune) bool { return r == '尽' || r == '则' || r == '必' || r == '全' }

// planWords name the plan.
func planWords() []string { return []string{"目标", "计划", "指标", "任务"} }

// taskEnds end what is to be done, with how much of it before: 2600亩造林任务.
func taskEnds() []string {
	return []string{"的任务", "任务量", "任务数", "任务", "的目标", "目标", "计划"}
}

// numberedPlans name a plan or a limit of which a number may follow: 低于计划12场, 超过预算100万元.
func numberedPlans() []string {
	return append(planWords(), "预算", "概算", "限额", "控制数", "定额")
}

func planNames() []string {
	return []string{"任务", "目标", "计划", "目标值", "计划值", "指标值", "指标", "目标任务", "年度任务", "年度目标", "年度计划", "任务数", "计划数", "目标数", "年度目标任务", "任务目标", "计划任务", "标准", "年度指标值", "年度目标值", "计划目标", "要求", "到目标值", "工作任务"}
}

// planStems are in most names of a plan, aheadWords stand before it where a figure is said to lie
// before or behind it, fastWords behind it.
func planStems() []string { return []string{"目标", "计划", "任务", "进度", "指标值"} }

func aheadWords() []string {
	return []string{"快于", "领先", "超前", "先于", "赶超", "落后", "慢于"}
}

func fastWords() []string { return []string{"快", "慢", "超前", "落后", "靠前"} }

// planTails end the names of plans, timeTails those of a plan that is a length of time.
func planTails() []string {
	return []string{"安排", "安排数", "额度", "规模", "上限", "限额", "控制线", "批复", "总额"}
}

func timeTails() []string {
	return []string{"时限", "期限", "时间", "工期", "天数", "时长", "完成时限", "完成时间", "完成期限", "办理时限", "办结时限"}
}

const reachTarget = "完成任务"

// gapWords may tell how far below the plan one is, pastWords stand before what is beyond it,
// and partOfWords name no plan behind them (超出部分).
func gapWords() []string { return []string{"低于", "少于"} }

func pastWords() []string { return []string{"超过", "超出", "突破", "高于", "大于"} }

func partOfWords() []string { return []string{"部分", "比例", "标准", "幅度"} }

// missesPlan tells words that say no more than that the plan is missed.
func missesPlan(s string) bool {
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(s, n)
		if !ok {
			continue
		}
		for _, w := range [...]string{"全部", "按计划", "如期", "全面"} {
			rest = strings.TrimPrefix(rest, w)
		}
		for _, v := range [...]string{"完成", "达到", "达标", "达成", "实现", "达"} {
			if goal, done := strings.CutPrefix(rest, v); done && (goal == "" || oneOf(goal, planNames())) {
				return true
			}
		}
	}
	return false
}

// takenLeads begin what a case is taken for, blameLeads what it is said to be: 视为目标编制不合理,
// 属于目标值设置过低.
func takenLeads() []string {
	return []string{"应当视为", "应视为", "则视为", "可视为", "均视为", "一律视为", "视为", "视同为", "视同", "视作", "认定为", "判定为", "认为", "看作", "说明", "表明"}
}

func blameLeads() []string { return []string{"属于", "系", "为", "属", "是"} }

// blamedNames name the plan and its making, planFaults say that it was badly made, and
// planFillers say nothing more.
func blamedNames() []string {
	return []string{"绩效目标值", "绩效目标", "绩效指标值", "绩效指标", "目标任务", "目标值", "指标值", "计划值", "目标", "指标", "计划"}
}

func planFaults() []string {
	return []string{"不够合理", "不尽合理", "不合理", "不科学", "不准确", "不严谨", "不精准", "不切实际", "不符合实际", "不恰当", "不当", "不规范", "不到位", "过低", "偏低", "太低", "过高", "偏高", "偏小", "过小"}
}

func planFillers() []string {
	return []string{"编制", "编报", "设置", "设定", "设立", "制定", "制订", "测算", "填报", "申报", "确定", "下达", "年初", "年度", "预期", "项目", "原", "时", "存在", "明显", "严重", "较为", "的", "情形", "情况", "问题"}
}

const basisWord = "基础"

// baseEnds close 以98%为基准 and 在90%的基础上.
func baseEnds(lead string) []string {
	switch lead {
	case "以":
		return []string{"为基准", "为基数", "为基础", "为底数", "为起点", "为标准", "为基准值", "为限", "为上限", "为下限", "为目标", "为目标值", "为计划值", "为标准值", "为基准线", "为控制线", "为参照"}
	case "在":
		return onBaseTails()
	}
	return nil
}

// onBaseTails close 在…基础上.
func onBaseTails() []string {
	return []string{"基础上", "的基础上", "基础之上", "的基础之上", "之上"}
}

// withWords and basisLeads stand before what a figure is compared with, markNames call it,
// differenceTails end such a comparison.
func withWords() []string { return []string{"与", "和", "同", "跟", "比", "较"} }

func basisLeads() []string { return []string{"以"} }

func markNames() []string {
	return []string{"基准", "基准值", "基数", "该基准", "上述基准", "此基准", "基准数", "基准线", "基准进度"}
}

func differenceTails() []string {
	return []string{"相比", "比较", "相比较", "之差", "的差", "的差额", "差额", "的差距", "差距", "之间"}
}

// isCompared tells 与…相比.
func isCompared(s string) bool {
	return strings.HasPrefix(s, "与") && (strings.HasSuffix(s, "相比") || strings.HasSuffix(s, "比较"))
}

// keepLeads and strictLeads begin words that say that a standard is kept, standardTails end
// them, standardSources say whose standard it is, keepsRules that it is the one laid down.
func keepLeads() []string {
	return []string{"符合", "达到", "满足", "执行", "按照", "按", "依照", "落实", "严格执行", "严格按照", "严格按"}
}

func strictLeads() []string { return []string{"严格", "完全", "均", "全部", "都"} }

func standardTails() []string {
	return []string{"发放", "执行", "落实", "兑现", "补助", "补贴", "支付", "拨付", "要求", "的要求", "支出", "发放到位", "执行到位", "发放补助", "发放资金"}
}

// keptSaid say that the plan was kept, and no more.
func keptSaid() []string {
	var out []string
	for _, lead := range [...]string{"按", "按照", "严格按", "严格按照", "依照", "在"} {
		for _, plan := range [...]string{"预算", "标准", "定额", "概算", "限额", "批复预算", "预算安排", "规定标准"} {
			for _, verb := range [...]string{"执行", "支出", "列支", "开支", "使用", "执行到位"} {
				out = append(out, lead+plan+verb)
			}
		}
	}
	return out
}

func standardSources() []string {
	return []string{"国家", "省定", "省级", "省", "市", "县", "规定", "政策", "文件", "上级", "相关", "有关", "的", "既定", "统一", "实施方案", "方案", "制度", "办法", "确定"}
}

func keepsRules() []string {
	return []string{"符合规定", "符合文件规定", "符合政策规定", "符合要求", "符合文件要求", "符合政策要求", "符合政策", "符合文件"}
}

const standardWord = "标准"

// priceNames are prices agreed or fixed before, settledNames what is paid in the end.
func priceNames() []string {
	return []string{"合同价", "合同价款", "合同价格", "合同金额", "合同总价", "合同总金额", "合同额", "签约价", "中标价", "中标价格", "中标金额", "控制价", "招标控制价", "最高限价", "限价", "概算价", "批复价", "审定价", "审定金额"}
}

// lineNames behind a figure name it as what must be held, holdVerbs before it say that it is.
func lineNames() []string {
	return []string{"底线", "红线", "目标线", "底线任务", "红线任务", "底线目标", "目标底线", "任务底线"}
}

func holdVerbs() []string {
	return []string{"守住", "守牢", "坚守", "严守", "保住", "守好", "守稳", "牢守", "稳守", "稳住"}
}

func settledNames() []string {
	return []string{"结算", "决算", "结算价", "决算价", "结算总价", "竣工结算", "竣工决算", "造价", "总价", "工程结算", "工程价款", "价款", "结算价款", "采购价", "采购价格", "单价", "工程造价", "结算造价", "费用", "总费用"}
}

// foreignSide is how the words compare with somebody else's figure, 0 where they
// speak of growth or of anything but the figure itself.
func foreignSide(s string) word {
	if containsAny(s, "增长", "下降", "增加", "减少", "提高", "降低", "提升", "增幅", "排名", "结果", "得分") {
		return 0
	}
	switch {
	case containsAny(s, "不低于", "达到", "不少于", "大于等于", "≥") && !containsAny(s, "未达到", "达不到", "没有达到", "未能达到"):
		return wGE
	case containsAny(s, "不高于", "不超过", "小于等于", "≤"):
		return wLE
	case containsAny(s, "高于", "超过", "大于", ">"):
		return wGT
	case containsAny(s, "低于", "未达到", "达不到", "小于", "少于", "<"):
		return wLT
	case containsAny(s, "等于", "持平", "相当"):
		return wEQ
	}
	return 0
}

// foreignName is the mark of 高于全市平均水平, without the comparison and what may be
// left out of its name.
func foreignName(s string) string {
	for _, w := range [...]string{"不低于", "不高于", "低于", "高于", "达到", "超过", "不超过", "大于等于", "小于等于", "大于", "小于", "等于", "优于", "比", "较"} {
		if i := strings.Index(s, w); i >= 0 {
			s = s[i+len(w):]
		}
	}
	for _, pair := range [...][2]string{{"去年", "上年"}, {"上一年", "上年"}, {"同期", ""}, {"实际", ""}, {"年度", "年"}} {
		s = strings.ReplaceAll(s, pair[0], pair[1])
	}
	for _, tail := range [...]string{"的", "水平", "值", "数", "线", "得分", "分"} {
		s = strings.TrimSuffix(s, tail)
	}
	return s
}

// goalOf is whose goal words name (省 for 达到省定目标), empty where it is nobody
// else's.
func goalOf(s string) string {
	for _, owner := range [...]string{"国家", "国务院", "国定", "省", "市", "县", "区", "州", "上级", "中央"} {
		i := strings.Index(s, owner)
		if i < 0 {
			continue
		}
		rest := []rune(s[i+len(owner):])
		if containsAny(string(rest[:min(6, len(rest))]), "目标", "任务", "标准", "指标", "计划") {
			return owner
		}
	}
	return ""
}

// ownGoals name the row's own value beside somebody else's goal.
func ownGoals() []string {
	return []string{"目标值", "计划值", "指标值", "计划数", "目标数"}
}

// reachedWords make a bound of the number they stand at, below which something else is said.
func reachedWords() []string {
	return []string{"以上", "及以上", "达到", "≥", "不低于", "不少于", "超过", "大于", "高于", "多于", "正好", "刚好", "恰好", "等于"}
}
