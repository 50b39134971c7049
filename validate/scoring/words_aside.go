// Words beside the rule: preambles and grounds, remarks on how an actual is gathered, what
// is counted and what not, settings, examples.

package scoring

import (
	"slices"
	"strings"
)

// harmlessLead tells words that begin with a source or a manner and
// never change a score.
func harmlessLead(s string) bool {
	return startsWithAny(s, []string{"按照", "根据", "依据", "按", "以", "通过", "采用", "采取", "由", "对照", "参照", "结合", "本指标", "该指标", "考核", "用于", "反映", "数据来源", "资料来源", "依托", "围绕", "对"})
}

// isPreamble tells a ground before the rule (根据…文件要求) by how it begins and
// ends.
func isPreamble(s string) bool {
	lead := false
	for _, p := range [...]string{"根据", "按照", "依据", "为贯彻", "为落实", "参照", "对照", "按", "结合"} {
		lead = lead || strings.HasPrefix(s, p)
	}
	if !lead {
		return false
	}
	return endsInAny(s, []string{"要求", "规定", "精神", "文件", "办法", "通知", "意见", "方案", "标准", "细则", "条例", "结果", "情况", "》", "号", "号文", "下达计划", "统计数据"})
}

// groundLike tells 按照工作要求 and 根据年度考核情况.
func groundLike(s string) bool {
	for _, p := range [...]string{"按照", "根据", "依据", "参照", "对照", "结合"} {
		if strings.HasPrefix(s, p) {
			return !changesScore(s) && subjectLike(s)
		}
	}
	return false
}

// groundOnly tells words like 根据差距大小, which set no condition.
func groundOnly(s string) bool {
	return strings.HasPrefix(s, "根据") || strings.HasPrefix(s, "依据") || strings.HasPrefix(s, "视")
}

// isBasis tells 面积以验收文件为准, which says where the actual is taken from.
func isBasis(s string) bool {
	return endsInAny(s, []string{"为准", "为依据", "为基准数"}) && strings.Contains(s, "以") && !containsAny(s, "考核", "考评", "评分", "评价", "得分", "打分", "评议", "测评")
}

// isFinding tells 以年度考核通报为准: what was found is where the actual is taken from, and
// nobody's points.
func isFinding(s string) bool {
	return strings.HasSuffix(s, "为准") && strings.HasPrefix(s, "以") && containsAny(s, "通报", "排名", "名次", "公布", "文件", "统计") && !containsAny(s, "考核结果", "评价结果", "评分", "得分", "打分", "赋分", "计分", "分值", "分数")
}

// thinkWord begins what was found.
const thinkWord = "认为"

// looksInto tells words that only say how a grade is found (通过抽样访谈, 经审计局审计), and no
// test that is passed (通过评审).
func looksInto(s string) bool {
	return endsInAny(s, []string{"访谈", "抽样", "抽查", "调查", "复核", "审计", "检查", "核查", "评价", "评估", "评审", "评议", "测评", "考评", "考核", "走访", "座谈", "暗访", "回访", "了解", "认为", "反馈"}) &&
		!(strings.HasPrefix(s, "通过") && endsInAny(s, []string{"复核", "审计", "核查", "评价", "评估", "评审", "测评", "考评", "考核"})) && !strings.ContainsAny(s, denyingRunes) && !changesScore(s)
}

// isRemark reports whether words before a comparison only say how it is looked
// into (查阅资料，达到90%) or what is done (依法查处，完成12次).
func isRemark(s string) bool {
	for _, p := range [...]string{"查阅", "查看", "查验", "查询", "调阅", "采用问卷", "采取问卷", "依法", "现场检查", "现场查看", "实地查看", "实地检查"} {
		if strings.HasPrefix(s, p) {
			return !changesScore(s) && !containsAny(s, "合格", "齐全", "完整", "属实", "无误")
		}
	}
	return false
}

// isNote tells remarks on how the actual is gathered.
func isNote(s string) bool {
	return containsAny(s, "问卷", "样本", "抽样", "数据来源", "资料来源", "佐证", "统计口径")
}

// isAside tells words beside a rule that say nothing of the score: that the points of
// several entries add up, what follows besides, what was not counted in the first place.
func isAside(s string) bool {
	for _, w := range [...]string{"不得评优", "取消评优", "不得评先", "评优评先", "评先评优", "取消评先"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	if containsAny(s, "取", "按", "以") && endsInAny(s, []string{"平均值", "平均数", "的均值"}) && !containsAny(s, "分值", "扣", "县平均", "市平均", "省平均", "全国") {
		return true // 满意度取四次测评平均值
	}
	sums := containsAny(s, "累计", "相加", "之和", "合计", "汇总")
	for _, lead := range [...]string{"以上", "上述", "各项", "三个", "两个", "四个", "各节点"} {
		if strings.HasPrefix(s, lead) && sums && !containsAny(s, "不", "平均", "最高", "最低", "折", "乘", "超过") {
			return true
		}
	}
	if containsAny(s, "问卷", "回收率") && endsInAny(s, []string{"补充调查", "补充调查的", "重新调查"}) {
		return true
	}
	if containsAny(s, "电话回访", "随机抽取", "随机抽查", "随机抽样", "问卷") && endsInAny(s, []string{"测算", "测评", "调查", "统计", "评价", "计算"}) {
		return true
	}
	if startsWithAny(s, []string{"并由", "由", "并责令", "责令", "并要求"}) && containsAny(s, "整改", "复核", "检查", "补报") && !containsAny(s, "核定", "确定", "评定", "打分", "赋分", "扣", "认定") {
		return true
	}
	return slices.ContainsFunc([]string{"注", "备注", "说明"}, func(lead string) bool {
		return strings.HasPrefix(s, lead) && containsAny(s, "不计入", "不纳入", "不列入", "除外", "不计算在内")
	})
}

// notCounted tells 年中追加不计入, 未上图的不予认定, 送教上门的视同巩固: what an actual takes
// in and what it leaves out.
func notCounted(s string) bool {
	for _, w := range [...]string{"不计入", "不纳入", "不列入", "不予认定", "不予计入", "不予确认", "不计算在内", "予以剔除", "剔除", "不作为", "可以计入", "可计入", "不考核", "不参与考核", "据实调整", "顺延", "只计一次", "不重复计入", "不重复统计", "不重复计算", "按同一名次", "不含", "不包括", "补充调查", "不算"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	for _, w := range [...]string{"视同", "视为", "视作"} {
		if _, as, ok := strings.Cut(s, w); ok && !containsAny(as, "未", "不", "满分", "得分", "零", "0", "逾期", "没") {
			return true
		}
	}
	return endsInAny(s, []string{"的不计", "不计"})
}

// isSetting tells 在省市举办的活动中, which says where and sets no condition.
func isSetting(s string) bool {
	if from, _, ok := strings.Cut(s, "到"); ok && strings.HasPrefix(from, "从") && !strings.ContainsAny(s, figureRunes+denyingRunes) {
		return true // 从申请受理到发放
	}
	return endsInAny(s, []string{"活动中", "工作中", "过程中", "期间", "方面", "党员中", "人员中", "项目中", "检查中"}) && !strings.ContainsAny(s, figureRunes+denyingRunes) && !setsCondition(s)
}

// backgroundLeads begin words that tell a figure of the setting and ask for
// nothing: 涉及3个部门，达到目标值得10分.
func backgroundLeads() []string {
	return []string{"涉及", "权重", "权重占", "占权重", "抽查", "抽取", "共有", "现有", "辖区共有", "全县共有", "全市共有", "全县共", "总投资", "项目总投资", "共涉及"}
}

// totalLeads stand before how many there are of something.
func totalLeads() []string { return []string{"总共", "共计", "合计", "共"} }

func sampleLeads() []string {
	return []string{"抽查", "抽取", "随机抽取", "随机抽查", "抽检", "现场抽查"}
}

// surveyLeads begin how many were asked.
func surveyLeads() []string {
	return []string{"样本量", "样本数", "样本", "发放问卷", "发放调查问卷", "回收问卷", "回收有效问卷", "有效问卷", "调查样本", "问卷调查", "问卷", "访谈", "随机访谈", "电话抽查", "随机抽样", "抽样", "抽访", "随机选取", "选取", "共抽查", "共抽取"}
}

// leavesOut tells 剔除沙尘影响天数后.
func leavesOut(s string) bool {
	return startsWithAny(s, []string{"剔除", "扣除", "剔去"}) && endsInAny(s, []string{"后", "外", "的"}) && !strings.ContainsAny(s, figureRunes)
}

// waivers say when something does not count, and amongWord begins what is counted besides of
// what was counted already.
func waivers() []string { return []string{"顺延", "剔除", "调减", "据实调整"} }

const amongWord = "其中"

// isWhatever tells 不论件数.
func isWhatever(s string) bool {
	return len([]rune(s)) <= 8 && (strings.HasPrefix(s, "不论") || strings.HasPrefix(s, "无论") || strings.HasPrefix(s, "不管"))
}

// restatingWords before a frequency say that it only restates the count before it.
func restatingWords() []string {
	return []string{"原则上", "即", "平均", "约合", "折合", "也就是", "大约", "约", "相当于", "基本", "一般", "原则上按", "大致", "平均为"}
}

func exampleLeads() []string { return []string{"如", "例如", "比如", "例:", "举例", "即"} }

// noteSigns are the words of which every note that is passed over has one.
func noteSigns() []string {
	return []string{"附件", "附表", "附录", "细则", "说明", "含", "包括", "基期", "基数", "负"}
}

// referLeads begin words that say where more is found, and referObjects end them.
func referLeads() []string {
	return []string{"见", "详见", "参见", "具体见", "具体详见", "附", "附后", "按", "参照", "以", "另见", "可见"}
}

func referObjects() []string {
	return []string{"附件", "附表", "附录", "评分细则", "考核细则", "实施细则", "填表说明", "评分说明", "指标说明"}
}

// earlierNames name a figure of an earlier time that is only told.
func earlierNames() []string {
	return []string{"基期", "基期值", "基期数", "基期为", "基期值为", "基期数为", "基期数值", "基期数据", "基期数据为", "基数", "基数为"}
}

func partLeads() []string { return []string{"含", "其中", "包括", "包含"} }

// markFirst begin firstMarks.
const markFirst = "(一①"

// firstMarks number the whole sentence, each with the mark that would come next.
func firstMarks() [][2]string {
	return [][2]string{{"(一)", "(二)"}, {"(1)", "(2)"}, {"一、", "二、"}, {"①", "②"}}
}

// nextMarks go on a list, each behind the one that begins such a list.
func nextMarks() [][2]string {
	return [][2]string{{"①", "②"}, {"(1)", "(2)"}, {"(一)", "(二)"}, {"⑴", "⑵"}, {"1.", "2."}, {"1、", "2、"}, {"1)", "2)"}, {"一、", "二、"}, {"一是", "二是"}}
}

// Remarks that isSourceNote tells begin or end with one of these.
const (
	remarkFirst = "数资佐证详见附本该此指权满分总随抽发样由"
	remarkLast  = "准据数"
	innerRunes  = "重另附" // in what innerNotes blanks
)

// isSourceNote tells remarks on where figures come from, on rounding, samples and weights.
func isSourceNote(s string) bool {
	for _, lead := range [...]string{"数据来源", "资料来源", "佐证材料", "证明材料", "数据截至", "数据截止", "详见附", "见附", "附件"} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return !changesScore(rest) && !containsAny(rest, "缺", "齐", "完整", "分", "扣", "达")
		}
	}
	switch {
	case strings.Contains(s, "保留") && strings.HasSuffix(s, "小数"):
		return !containsAny(s, "扣", "加", "满分")
	case isBasis(s):
		return firstFigure(s) < 0 && !strings.ContainsAny(s, "分,")
	}
	return isWeightNote(s) || isSampleNote(s) || isWhoNote(s) || isElsewhereNote(s)
}

// isElsewhereNote tells 本指标满分值另列: the points stand elsewhere.
func isElsewhereNote(s string) bool {
	for _, tail := range [...]string{"另列", "另定", "另附", "另计", "另行确定", "另行规定", "另行下达", "另行明确", "另行公布", "另行列示", "另行设定", "另表列示", "见附表", "见附件", "见指标表", "见评分表"} {
		name, ok := strings.CutSuffix(s, tail)
		if !ok {
			continue
		}
		for _, end := range [...]string{"详", "的", "在", "值"} {
			name = strings.TrimSuffix(name, end)
		}
		for _, lead := range [...]string{"本项指标", "该项指标", "此项指标", "本指标", "该指标", "此指标", "各指标", "指标", "本项", "该项", "此项", "的"} {
			name = strings.TrimPrefix(name, lead)
		}
		return oneOf(name, []string{"满分", "分", "分值", "标准分", "权重分", "权重", "总分", "具体分值", "满分分"})
	}
	return false
}

// isOnceNote tells 同一问题不重复扣分: a fault that is found twice is one.
func isOnceNote(s string) bool {
	said := s
	for _, tail := range [...]string{"不重复扣分", "不再重复扣分", "不重复计扣", "不重复扣减", "不重复扣", "不重复记扣", "不予重复扣分"} {
		s = strings.TrimSuffix(s, tail)
	}
	if s == said {
		return false
	}
	s = strings.TrimSuffix(s, "的")
	for _, lead := range [...]string{"注:", "对", "对于", "但", "其中", "重复出现的", "同一", "相同"} {
		s = strings.TrimPrefix(s, lead)
	}
	if !strings.Contains(said, "同一") && !strings.Contains(said, "相同") {
		return false
	}
	for _, more := range [...]string{"多次出现", "重复出现", "多次发现", "重复发现", "多次发生", "被多次发现", "的"} {
		s = strings.TrimSuffix(s, more)
	}
	return oneOf(s, []string{"问题", "事项", "事件", "情形", "情况", "错误", "差错", "隐患", "缺陷", "事由", "投诉", "案件", "信访件", "信访事项", "违规问题", "违规行为", "违规事项", "行为", "履约问题", "质量问题", "安全隐患", "安全问题"})
}

// isWhoNote tells 由主管部门考核, which names no way to score.
func isWhoNote(s string) bool {
	return strings.HasPrefix(s, "由") && endsInAny(s, []string{"部门考核", "局考核", "部门统计", "局统计", "部门提供", "局提供", "部门负责", "局负责", "部门核查", "局核查"}) && firstFigure(s) < 0
}

// isWeightNote tells 本指标权重为5%.
func isWeightNote(s string) bool {
	for _, lead := range [...]string{"本指标", "该指标", "此指标", "本项", "该项", "指标"} {
		s = strings.TrimPrefix(s, lead)
	}
	rest, ok := strings.CutPrefix(s, "权重")
	for _, w := range [...]string{"为", "占比", "占", ":", "是"} {
		rest = strings.TrimPrefix(rest, w)
	}
	return ok && strings.HasSuffix(rest, "%") && strings.Trim(rest, "0123456789.%") == ""
}

// isSampleNote tells 抽查10户 and 发放问卷200份.
func isSampleNote(s string) bool {
	for _, lead := range [...]string{"随机抽查", "随机抽取", "抽查", "抽取", "发放问卷", "发放调查问卷", "样本量", "样本数"} {
		rest, ok := strings.CutPrefix(s, lead)
		if !ok {
			continue
		}
		for _, w := range [...]string{"为", ":"} {
			rest = strings.TrimPrefix(rest, w)
		}
		unit := strings.TrimLeft(rest, "0123456789")
		return unit != rest && len([]rune(unit)) <= 2 && !strings.ContainsAny(unit, "%分")
	}
	return false
}

// isGround tells 根据年度考核结果 and 按照工作要求 in front of a rule.
func isGround(s string) bool {
	return strings.HasSuffix(s, "要求") && strings.HasPrefix(s, "按照工作") || strings.HasSuffix(s, "考核结果") && strings.HasPrefix(s, "根据")
}
