// The row of the form: the names of what is measured, of rates, money and people, the kind
// of an indicator, and words that only name it.

package scoring

import (
	"strings"
	"sync"
	"unicode/utf8"
)

const qualitativeWord = "定性"

func aboutKinds() []string { return []string{"为定性指标", "定性指标按"} }

const indicatorWord = "指标"

// moreBetter and lessBetter name the kinds of indicators by what is better, signLeads stand
// before them.
func moreBetter() []string { return []string{"正向", "正指标", "正向性", "越大越好"} }

func lessBetter() []string { return []string{"反向", "逆向", "负向", "逆指标", "反向性"} }

func signLeads() []string {
	return []string{"定量", "指标", "若", "如果", "如", "对于", "对", "属于", "属", "为", "是"}
}

// itselfWords name the indicator itself before its award.
func itselfWords() []string {
	return []string{"该项", "本项", "此项", "该指标", "本指标", "此指标", "该项指标", "本项指标", "此项指标", "该分项", "这项"}
}

// nameTails end the names of what is measured.
func nameTails() []string {
	return []string{"率", "满意度", "知晓度", "强度", "密度", "浓度", "数", "比例", "占比", "比重", "面积", "覆盖面", "金额", "额", "量", "里程", "长度", "标准"}
}

// namesThing tells words that end like the name of what is judged.
func namesThing(s string) bool {
	if subjectLike(s) && !harmlessLead(s) {
		return true
	}
	return endsInAny(s, []string{"效果", "作用", "成效", "影响", "质量", "制度", "资料", "档案", "材料", "台账", "机制", "环境", "能力", "体系", "手续", "程序", "措施", "方案", "管理", "服务", "建设", "秩序", "形象", "群众", "设施", "设备", "程度", "信息", "内容", "记录", "保障", "意识", "素质", "生态", "面貌", "状况", "条件", "氛围", "结果", "等次", "等级", "级别", "评级"})
}

// subjectLike tells words that only name what is measured or on what ground,
// and set no condition.
func subjectLike(s string) bool {
	if setsCondition(s) {
		return false
	}
	if harmlessLead(s) || oneOf(s, rankNames()) {
		return true
	}
	return endsInAny(s, []string{"率", "数", "量", "度", "额", "值", "情况", "指标", "工作", "面积", "人数", "次数", "金额", "支出", "成本", "时间", "比例", "任务", "水平", "进度", "长度", "里程", "户数", "经费", "资金", "投资", "产值", "收入", "项目", "年度", "全年", "年内", "本年", "当年", "标准", "要求", "年终", "排名", "名次", "考核", "测评", "评价", "结果", "计划", "建设", "培训", "管理", "服务", "增速", "增幅", "降幅", "涨幅"})
}

// subjectTails are the words that may follow the name of what is measured, by
// their last character.
var subjectTails = sync.OnceValue(func() *byRune[[]string] {
	tails := map[rune][]string{}
	for _, w := range [...]string{"大于等于", "小于等于", "大于", "小于", "不低于", "不高于", "不少于", "不超过", "低于", "高于", "超过", "达到", "达", "至", "有", "仅有", "只有", "仅", "完成", "实现", "在", "为", "至少", "控制", "不足", "不到", "未", "的", "全年", "年度", "全部", "目标值", "计划值", "目标", "计划", "任务", "数", "介于", "或等于", "等于", "多于", "少于", "未达到"} {
		last, _ := utf8.DecodeLastRuneInString(w)
		tails[last] = append(tails[last], w)
	}
	return runeTable(tails)
})

// setsCondition tells words that judge something, so that they are no mere name.
func setsCondition(s string) bool {
	for _, w := range [...]string{"符合", "满足", "通过", "合格", "达标", "到位", "齐全", "规范", "须", "必须", "健全", "优秀", "良好", "一致", "获得", "完整"} {
		i := strings.Index(s, w)
		if i >= 0 && !strings.HasPrefix(s[i+len(w):], "率") && !strings.HasPrefix(s[i+len(w):], "数") && !strings.HasPrefix(s[i+len(w):], "情况") && !strings.HasPrefix(s[i+len(w):], "性") && !strings.HasPrefix(s[i+len(w):], "文件") && !strings.HasPrefix(s[i+len(w):], "程度") && !strings.HasPrefix(s[i+len(w):], "化") {
			return true
		}
	}
	return false
}

// nounLike tells a short tail after a count (5个以上项目) that is a thing counted
// and not a condition.
func nounLike(s string) bool {
	return len([]rune(s)) <= 16 && !strings.ContainsAny(s, "不未无没非且") && !containsAny(s, "通过", "合格", "达标", "完成", "验收", "优", "获", "得到", "同时", "以上", "满意", "达到")
}

// workNames name the share of the work that is done.
func workNames() []string {
	return []string{doneRate, "任务" + doneRate, "工程", "工作", "任务", "项目", "工程量", "工作量", "任务量", doneWord, "全部任务", "总任务", "进度", "完成进度"}
}

// coverWords say that nothing was left out.
func coverWords() []string { return []string{"覆盖", "到边", "保洁", "清扫到位", "实施"} }

// allOfIt say that all of the work is done.
func allOfIt() []string { return []string{"全部", "全面", "百分之百", "全数", "全覆盖"} }

// wholeWords begin words for all of what was planned.
func wholeWords() []string {
	return []string{"足额", "全额", "如数", "按量", "足量", "全数", "足数", "满额", "全量", "保质保量"}
}

// qualityWords name things that no amount and no day says anything of.
func qualityWords() []string {
	return []string{"合格", "优", "质量", "满意", "齐全", "规范", "健全", "准确", "完整", "安全"}
}

// aspectGroups are what a judgement on something else than an amount or a day may be of, the words
// for one thing together.
func aspectGroups() [][]string {
	return [][]string{
		{"质量", "水质", "品质", "合格", "优良", "优质"},
		{"验收", "评审", "评估", "验评"},
		{"资料", "材料", "档案", "手续", "台账"},
		{"满意"},
		{"环保", "排放", "环评"},
		{"安全"},
		{"整改"},
		{"服务"},
		{"效果", "效益"},
	}
}

// qualityRates are rates that no count of things says anything of.
func qualityRates() []string {
	return []string{"满意度", "合格率", "优秀率", "优良率", "及格率", "知晓率", "投诉率", "差错率", "准确率", "出错率", "返工率", "满意率", "增长率", "增幅", "增速", "好评率", "参与率", "使用率", "利用率", "存活率", "成活率", "就业率", "入学率", "巩固率", "治愈率", "发病率", "死亡率", "事故率", "违规率", "下降率", "降低率", "结余率", "结转率", "占比", "比重", "负债率", "空置率", "闲置率", "流失率", "辍学率", "重复率", "超标率", "复发率", "回收率", "偏离率", "返修率", "退货率", "欠账率", "拖欠率", "废品率", "次品率", "不良率", "失误率", "错误率"}
}

// badRates and goodRates are rates of opposite things.
func badRates() []string {
	return []string{"不合格率", "不满意率", "不满意度", "不良率", "不达标率", "不及格率", "不符合率", "不通过率", "不准确率", "未达标率", "差错率", "错误率", "出错率", "失误率", "废品率", "次品率"}
}

// errorRates say how much was wrong, not how far a figure lies from the plan.
func errorRates() []string { return []string{"误差率", "失误率", "偏误率"} }

func goodRates() []string {
	return []string{"合格率", "满意率", "满意度", "优良率", "达标率", "及格率", "符合率", "通过率", "准确率", "正确率", "良品率", "优秀率"}
}

// twoRates show that a range speaks of two rates at once.
func twoRates() []string {
	return []string{"率和", "率与", "率及", "率、", "度和", "度与", "度、"}
}

// satisfied begins 满意度 and 满意率, which are one thing.
const satisfied = "满意"

// otherAspects are what the indicators of other rows than one of an amount are of.
func otherAspects() []string {
	return []string{"质量", "时效", "满意", "各", "所有", "全部", "每"}
}

// moneyWords speak of money, which no count of things says anything of.
func moneyWords() []string { return []string{"预算", "超支", "资金", "经费"} }

// moneyRates tell the names of rates of money.
func moneyRates() []string {
	return []string{"预算", "超支", "资金", "经费", "支出", "支付", "执行", "成本", "费用", "投资", "拨付", "偏差", "控制", "节约"}
}

// oneThings begin the name of what is measured of one thing among many.
func oneThings() []string {
	return []string{"单段", "单个", "单项", "单次", "单体", "单宗", "单笔", "单条", "单处", "单块", "单户"}
}

// eachOneWords begin the name of a figure of each single thing: 单段长度不足5公里.
func eachOneWords() []string {
	return []string{"单段", "单个", "单条", "单笔", "单次", "单户", "单座", "单体", "单宗", "单处", "单件", "单块", "单场", "单期", "单批", "单人", "单村"}
}
