// What happens and what is done: events, faults and how grave they are, what is forbidden
// or excused, and the verbs of what offices do.

package scoring

import "strings"

func eventWords() []string {
	return []string{"发生", "出现", "发现", "共发生", "被投诉", "投诉", "收到投诉", "收到", "查处", "被通报", "通报", "受到", "有"}
}

func happenAlone() []string {
	return []string{"发生", "出现", "有", "存在", "有发生", "一旦发生"}
}

// openHappenings may be of good things as well: 每有一项表彰, 收到锦旗.
func openHappenings() []string {
	return []string{"有", "被", "收到", "接到", "受理", "新增", "产生"}
}

// someLeads stand right before the number of what went wrong: 有一个月未按时发放.
func someLeads() []string {
	return []string{"有", "如有", "若有", "凡有", "出现", "如出现", "存在", "发现", "发生"}
}

// tellsEvent tells words that name something that happened, wherever its verb
// stands: 审计发现有挪用资金, 班子成员受到处分.
func tellsEvent(s string) bool {
	return containsAny(s, "发现有", "发现存在", "认定为", "受到", "发生", "出现", "被查处", "被通报", "被问责", "被曝光") && !strings.ContainsAny(s, denyingRunes)
}

// faultVerbs may stand before the number of faults.
func faultVerbs() []string {
	return []string{"共有", "共", "有", "存在", "发现", "出现", "发生", "仍有", "尚有"}
}

// plainFaults end the name of a fault without saying of what.
func plainFaults() []string {
	return []string{"问题", "情况", "现象", "事件", "行为", "情形", "事项", "错误", "差错", "差错的", "违规", "不合格", "不符合", "不符合要求", "不规范", "不到位", "未完成", "不达标", "未达标", "未开展", "未落实", "未达到", "超标", "超过", "超出", "超额", "不足", "达不到", "没达到", "没完成"}
}

// besideLeads begin what is said of other things than before: 另有一项未落实.
func besideLeads() []string { return []string{"另有", "另外", "另发现", "此外", "其他有"} }

// faultLeads begin words for what went wrong.
func faultLeads() []string {
	return []string{"漏", "缺", "迟", "错", "虚", "瞒", "逾期", "超期"}
}

// faultTails stand right behind a count of what is at fault.
func faultTails() []string {
	return []string{"不合格", "不符合", "不符合要求", "不规范", "不到位", "不满意", "未通过", "未通过验收", "验收不合格"}
}

// standardNames is what faults are measured by: 不符合要求.
func standardNames() []string { return []string{"要求", "标准", "规定", "条件", "要点"} }

const reportWord = "报"

// reportWords count reports that were not made.
func reportWords() []string {
	return []string{"少报", "漏报", "缺报", "未报", "缺席", "缺勤"}
}

// graveWords begin the names of graver events.
func graveWords() []string {
	return []string{"重大", "特大", "重特大", "较大", "严重", "恶性", "特别重大", "死亡", "群体性"}
}

// gravityNames and gravityWords make words for the graver case of an event: 情节严重.
func gravityNames() []string {
	return []string{"情节", "性质", "后果", "影响", "情形", "程度", "问题"}
}

func gravityWords() []string {
	return []string{"严重", "恶劣", "较重", "重大", "特大", "较大", "极坏", "极大", "不良"}
}

// mildWords are in words for a fault that is hardly one.
func mildWords() []string {
	return []string{"轻微", "较轻", "主动", "自行", "首次", "初次"}
}

// mendingWords are in words for a fault that was made good.
func mendingWords() []string {
	return []string{"整改", "改正", "纠正", "补救", "弥补", "补报", "补正", "整治", "挽回", "修复", "纠偏"}
}

func firstTimes() []string { return []string{"首次", "第一次", "初次"} }

// banWords begin words that forbid something.
func banWords() []string {
	return []string{"严格禁止", "坚决杜绝", "坚决禁止", "严禁", "禁止", "不得", "杜绝", "不准", "不允许", "严控", "防止", "避免", "严防"}
}

// forceWords are reasons for which a delay is excused.
func forceWords() []string {
	return []string{"不可抗力", "特殊", "政策", "客观", "自然灾害", "上级", "天气"}
}

const becauseWord = "因"

// excusedCauses name a reason that nobody is blamed for, notTakenWords say that nothing is taken then.
func excusedCauses() []string { return append(forceWords(), "原因") }

func notTakenWords() []string { return []string{"不扣分", "不予扣分", "不减分", "不扣"} }

// causeLeads begin the cause of a case (因不可抗力未完成), causeNames name one wherever it stands
// (未完成有合理原因), influences end it behind 受.
func causeLeads() []string { return []string{"因", "由于", "鉴于", "缘于", "出于", "碍于"} }

// sufferedLeads begin what was done to somebody for that cause: 被上级通报.
func sufferedLeads() []string { return []string{"被", "受到", "遭到", "遭受"} }

// consequenceWords tell what is done to somebody for a result, dealtLeads stand before them and
// caseEnds before those: 超过15%的，予以约谈.
func consequenceWords() []string {
	return []string{"问责", "约谈", "通报", "追责", "责令整改", "限期整改", "诫勉"}
}

func dealtLeads() []string { return []string{"予以", "给予", "将", "进行", "一律"} }

func caseEnds() []string { return []string{"的", "的,", ","} }

func causeNames() []string { return []string{"理由", "原因", "不可抗力"} }

func influences() []string { return []string{"影响", "限制", "制约"} }

const sufferedWord = "受"

// givenRunes begin causes and leaves, thisRune is no cause by itself: 因此.
const (
	givenRunes = "因由鉴缘出碍经获已未"
	thisWord   = "此"
)

// leaveWords are the leave that a case has, or has not, behind one of leaveLeads: 经批准, 未报备.
func leaveWords() []string {
	return []string{"批准", "同意", "审批", "核准", "许可", "报备", "备案", "批复", "授权", "请示", "报批", "允许"}
}

func leaveLeads() []string {
	return []string{"经", "未报", "未获", "未履行", "获", "已报", "未请", "未"}
}

// leaveGuards are words that begin as leaveLeads do and are no leave.
func leaveGuards() []string {
	return []string{"经费", "经营", "经济", "经办", "经常", "经验", "经理", "经过", "获得率", "获批率"}
}

// wilfulWords before a case tell the manner of it, caseDegreeLeads its degree or how often it is so.
func wilfulWords() []string {
	return []string{"擅自", "私自", "故意", "恶意", "蓄意", "无故", "人为", "随意", "有意", "主观"}
}

func caseDegreeLeads() []string {
	return []string{"严重", "大幅", "大幅度", "较大幅度", "明显", "显著", "远远", "远", "大大", "极大", "过度", "过分", "长期", "长时间", "长久", "持续", "一直", "多次", "连续", "屡次", "屡屡", "数次", "几次", "反复", "经常", "频繁", "时常", "再次", "略", "略有", "略微", "稍", "稍有", "稍微", "轻微", "小幅", "小幅度", "轻度", "重度", "中度", "无限期", "偶尔"}
}

// caseDegrees behind a case tell its degree: 超支严重, 逾期较长.
func caseDegrees() []string {
	return []string{"严重", "较多", "过多", "较大", "过大", "较长", "过长", "太多", "较为严重", "较严重", "情节严重", "时间较长", "幅度较大", "金额较大", "不多", "不大", "轻微", "较轻", "较少", "较小", "明显", "多次"}
}

// afterMending stand between what was done about a case and its being there still: 整改后仍.
func afterMending() []string {
	return []string{"后仍然", "后依然", "后仍", "后还", "后", "仍然", "依然", "仍"}
}

func urgingWords() []string {
	return []string{"督促", "督办", "催办", "催告", "约谈", "提醒", "警告", "通报", "催报", "告知", "责令"}
}

// caseStarts begin the case itself behind its cause or its degree.
func caseStarts() []string {
	return []string{"尚未", "仍未", "未", "没有", "没", "无法", "难以", "不能", "不", "达不到", "完不成", "逾期", "超期", "延期", "推迟", "延迟", "拖延", "滞后", "晚于", "迟于", "晚", "迟", "延误", "延后", "超", "突破", "高于", "大于", "多于", "低于", "小于", "少于", "欠", "短", "落后", "降低", "下降"}
}

// caseJoints part a case from its cause behind it: 未完成且无正当理由.
func caseJoints() []string {
	return []string{"且", "并", "而", "但", "又", "有", "无", "没有", "属", "确", "非", "因", "系"}
}

func exceptionWords() []string {
	return []string{"除外", "不可抗力", "不包括", "不含", "例外", "特殊"}
}

func exceptTails() []string { return []string{"除外", "例外", "除外的"} }

func exceptLeads() []string { return []string{"除"} }

// isExcept tells 除…外.
func isExcept(s string) bool { return strings.HasPrefix(s, "除") && strings.HasSuffix(s, "外") }

const doneWord = "完成"

// predicateVerbs begin phrases that say by themselves what was done or got.
func predicateVerbs() []string {
	return []string{
		"获得", "荣获", "喜获", "获", "取得", "受到", "得到", "收到", "被", "评为", "入选", "入围", "列入", "列为", "纳入", "承办", "举办", "召开", "组织", "开展", "通过", "发表", "出台", "印发", "建成", "创建",
		"在", "作为", "代表", "参加", "承担", "完成", "形成", "制定", "编制",
	}
}

// speakingVerbs stand in what was done at a place: 在全省会议上作典型发言.
func speakingVerbs() []string {
	return []string{"上作", "上做", "上发言", "上交流", "上介绍", "中作", "中做", "上刊登", "上发表", "上刊发", "中获", "上获", "中取得", "上被", "中被", "上推广", "上进行", "中排名"}
}

// objectVerbs take one object together where 或 joins two of them: 新建或改造农村公路.
func objectVerbs() []string {
	return []string{"新建", "改建", "扩建", "改造", "修建", "续建", "重建", "建设", "建成", "新增", "新设", "新办", "创办", "更新", "更换", "升级", "修复", "维修", "维护", "养护", "管护", "修缮", "整修", "疏浚", "清理", "清淤", "整治", "治理", "购置", "采购", "购买", "租赁", "租用", "配备", "添置", "安装", "铺设", "种植", "补植", "养殖", "举办", "承办", "主办", "协办", "组织", "参加", "参与", "开展", "召开", "培训", "指导", "辅导", "培育", "培养", "引进", "引入", "招引", "引育", "编制", "修订", "制定", "修编", "出台", "印发", "发布", "发放", "发表", "刊发", "刊登", "转载", "采用", "采纳", "推广", "应用", "推送", "研发", "开发", "检查", "抽查", "督查", "督导", "巡查", "走访", "慰问", "救助", "资助", "扶持", "支持", "补助", "帮扶", "调解", "化解", "办理", "受理", "拍摄", "制作", "创作", "展出", "演出", "接待", "签订", "签约", "认定", "复核", "创建", "申报", "争取", "筹集", "拨付"}
}

// makingVerbs begin what is made, held or brought in, of which so many are counted.
func makingVerbs() []string {
	return []string{
		"新组建", "组建", "新成立", "成立", "新建立", "建立", "新建成", "建成", "新建", "改建", "扩建", "建设", "设立", "新设立", "创建", "打造", "培育", "孵化", "引进", "招引", "签约", "举办", "承办", "召开", "开展", "组织", "发展",
		"新增", "新发展", "新引进", "新培育", "新创建", "编制", "制定", "修订", "印发", "发布", "发放", "采购", "购置", "配备", "安装", "刊发", "报送", "推送", "制作", "拍摄", "改造", "修缮", "维修", "培训", "帮扶", "走访", "慰问", "实施",
	}
}

// counterVerbs begin with a character that counts things elsewhere: 每组织1次.
func counterVerbs() []string {
	return []string{"组织", "组建", "批准", "批复", "处理", "处置", "处罚", "起草", "起诉", "支付", "支持", "部署", "轮训", "轮换", "轮岗", "点评"}
}

// plainVerbs only say that something was done.
func plainVerbs() []string {
	return []string{"开展", "组织", "举办", "召开", "举行", "实施", "进行", "组织开展"}
}

// takenWords say that what was sent was made use of, takenTails behind them end the name of how much.
func takenWords() []string { return []string{"采用"} }

func takenTails() []string {
	return []string{"率", "数", "量", "篇数", "条数", "件数", "次数", "信息", "稿件", "比例"}
}

// merelyLeads begin a count that is less of what an award before it asks for: 仅开展一次.
func merelyLeads() []string { return []string{"仅", "只", "仅仅"} }

// pieceVerbs before a count that stands alone say what is done, one by one: 完成1项.
func pieceVerbs() []string {
	return []string{"完成", "实现", "达成", "做到", "达到", "符合", "满足", "具备"}
}

func reachedVerbs() []string {
	return []string{"实际完成", "已完成", "完成了", "完成", "达到了", "达到", "实现", "共完成", "累计完成"}
}

// paidWords behind a share of the plan only say that it was reached: 任务的90%征收到位.
func paidWords() []string {
	return []string{"征收到位", "拨付到位", "发放到位", "支付到位", "到位", "入库", "上交", "上缴"}
}

// doneLike tells a longer way to say that something was done in time: 通过各渠道发布到位.
func doneLike(s string) bool {
	return len([]rune(s)) <= 40 && endsInAny(s, []string{"到位", "完成", "办结", "发布", "报送", "送达", "处置", "到达", "反馈", "答复", "出动"}) && !strings.ContainsAny(s, denyingRunes) && !containsAny(s, "合格", "优", "满意", "率", "且")
}

func verbLike(s string) bool {
	return len([]rune(s)) <= 8 && !strings.ContainsAny(s, "不未无没非且") && !containsAny(s, "合格", "优", "以上", "满意", "率")
}

func approvalWords() []string {
	return []string{"验收", "审核", "评审", "审批", "检查", "考核"}
}

const afterWord = "经"

// undergoneWords behind a denial say what did not befall: 未受2次以上处罚, 未因此被查处3起.
func undergoneWords() []string {
	return []string{"受", "遭", "遭受", "遭到", "接", "收", "受过", "有过", "发生过", "出现过", "收到过", "受到过", "被媒体曝光", "曝光", "再发生", "再出现", "连续", "累计"}
}

// handlingVerbs before timelySaid are what is done in time, or not.
func handlingVerbs() []string { return []string{"处理"} }

func timelySaid() []string { return []string{"及时", "不及时", "未及时"} }

// praiseVerbs are what is done to good work: 被省级推广.
func praiseVerbs() []string {
	return []string{"采用", "采纳", "采信", "录用", "推广", "转发", "刊发", "刊登", "推介", "表彰", "表扬", "嘉奖", "批示肯定", "肯定"}
}

// happens are the verbs before what happened: 发生安全事故, 被上级通报.
func happens() []string {
	return []string{"发生", "出现", "发现", "造成", "引发", "受到", "获得", "存在", "有", "被"}
}
