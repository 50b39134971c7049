// What is not so: negations, none at all, nothing done, too little, what is missing, and
// there being nothing that could be done.

package scoring

import "strings"

func negations() []string {
	return []string{"没有", "并未", "尚未", "未能", "未", "没", "无", "不", "非"}
}

func startsNot(s string) bool {
	return startsWithAny(s, negations())
}

// notDoneLeads begin what was not done, and no name: 未能落成, 难以建成.
func notDoneLeads() []string {
	return []string{"未能按期", "未能按时", "未能", "未按期", "未按时", "未按计划", "未如期", "未及时", "没能", "没有能", "没有", "尚未能", "尚未", "仍未能", "仍未", "还未", "还没有", "还没", "仍没有", "难以", "很难", "无法", "无力", "不能", "未曾"}
}

func denialWords() []string { return []string{"未", "不", "没", "无", "否"} }

const denyingRunes = "不未无没非"

// denialRunes turn a day round: 年底前仍未完成.
const denialRunes = "未没"

const (
	notRune = "不"
	runeNot = '不'
)

// noneLeads say that there is none of what follows, longest first.
func noneLeads() []string {
	return []string{"全年未发生", "全年没有发生", "没有发生过", "没有发生", "未发生过", "未发生", "没有出现", "没发生过", "没发生", "没出现", "未出现", "未发现", "没有发现", "不存在", "没有", "没", "无", "零"}
}

func noneAlone() []string { return []string{"没有", "无", "零"} }

func saysNone(s string) bool {
	s = withoutPlace(s)
	for _, p := range [...]string{"未发生", "没有发生", "无", "未出现", "没有", "未发现", "不发生", "不存在", "未收到", "未受到", "全年未发生", "年内未发生", "零", "未被", "没发生", "全年无", "年内无", "年度内无", "年度内未发生", "全年未出现", "当年未发生", "本年度未发生", "全年没有"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return containsAny(s, "未发生", "未出现", "未发现", "没有发生", "无一", "零投诉", "零事故")
}

// withoutPlace drops where and when something happens: 辖区, 全县, 年内.
func withoutPlace(s string) string {
	for cut := s != ""; cut; {
		cut = false
		for _, lead := range [...]string{"本辖区内", "本辖区", "辖区内", "辖区", "全县", "全镇", "全乡", "全局", "全系统", "全市", "本单位", "单位内部", "系统内", "境内", "区域内", "县域内", "全年", "年度内", "年内", "本年度", "当年", "考核期内"} {
			if rest, ok := strings.CutPrefix(s, lead); ok && rest != "" {
				s, cut = rest, true
			}
		}
	}
	return s
}

func saysSome(s string) bool {
	if saysNone(s) {
		return false
	}
	return startsWithAny(withoutPlace(s), someHappens())
}

func someHappens() []string {
	return []string{"发生", "出现", "发现", "有", "存在", "受到", "被", "收到", "造成", "引发"}
}

func someWords() []string { return []string{"有", "存在"} }

const haveWord = "有"

// onlyHas tells 有1次, which counts what the row counts.
func onlyHas(s string) bool {
	rest, ok := strings.CutPrefix(s, "有")
	for _, w := range [...]string{"大于等于", "大于", "小于等于", "小于", "至少", "不少于"} {
		rest = strings.TrimPrefix(rest, w)
	}
	return ok && firstFigure(rest) == 0 && len([]rune(rest)) <= 8
}

// wholeLeads before a denial show that it is of all there is: 完全未完成, 全部未开展.
func wholeLeads() []string {
	return []string{"完全", "全部", "全部都", "全都", "均", "都", "根本", "一点", "一点都", "一直", "始终"}
}

func oneFigures() []string { return []string{"一", "1"} }

func evenLeads() []string { return []string{"都", "也", "均"} }

// notEvenLeads stand before a number of which not even that much was reached, notReachedTails behind
// 都: 连95%都达不到.
func notEvenLeads() []string { return []string{"甚至连", "就连", "连", "完成率连", "仍连"} }

func notReachedTails() []string {
	return []string{"没有达到", "没能达到", "未能达到", "没有完成", "未能完成", "达不到", "未达到", "没达到", "没到达", "完不成", "未完成", "没完成", "没有到", "没有", "没到", "未到", "未达", "不到", "不足", "不满", "不够", "到不了"}
}

// doingVerbs are what is not done where nothing is done at all: 未开展.
func doingVerbs() []string {
	return []string{"开展", "实施", "启动", "召开", "举办", "组织", "开工", "建设", "建成", "执行", "做", "到位", "支付", "支出", "发放", "拨付", "采购", "购置", "发表", "印发", "落实", "培训", "举行", "安排", "进行", "推进", "使用", "办", "办理", "建", "发", "走访", "巡查", "发布"}
}

// butLeads begin the second half of 未达到优秀但达到良好.
func butLeads() []string { return []string{"但", "而", "却", "只", "且", "并", ",", "，"} }

// namingVerbs stand between what earns a grade and its letter, longest first.
func namingVerbs() []string {
	return []string{"评定为", "评为", "认定为", "确定为", "列为", "定为", "属于", "判为", "为", "属"}
}

// gradeVerbs stand between them and the grade that is reached.
func gradeVerbs() []string {
	return []string{"达到", "评为", "评", "评上", "评定", "定为", "评定为", "被评为", "获得", "获", "获评", "为", "是", "属于", "达"}
}

func lackWords() []string { return []string{"缺", "少", "漏", "未"} }

// lackNames before a limit show that it is one of what is missing: 缺失超过4份.
func lackNames() []string {
	return []string{"缺", "漏", "少", "遗漏", "未完成", "完不成", "未报", "未交", "不齐"}
}

func shortWords() []string {
	return []string{"缺少", "缺", "少了", "少", "漏报", "漏", "未完成", "完不成", "还差", "差", "遗漏", "缺席"}
}

// undoneWords stand right before a count of what is missing.
func undoneWords() []string {
	return []string{"未达标", "不达标", "未完成", "没完成", "完不成", "未达到", "缺少", "缺", "未建成", "未落实", "未整改"}
}

// undoneTails stand right behind a count of what is missing.
func undoneTails() []string {
	return []string{"未开展", "没有开展", "没开展", "未实施", "未办结", "未办理", "未召开", "未举办", "未组织", "未启动", "未开工", "未建", "未报送", "未提交", "未上报", "没有完成", "未做", "未执行", "未发布", "未公开", "未兑现", "未办"}
}

func failWords() []string {
	return []string{"低于目标", "低于标准", "未", "不足", "达不到", "欠"}
}

// notEnoughTails and enoughTails stand behind a verb: 采不够, 没采够; amountNames before them
// name what is counted and no more.
func notEnoughTails() []string {
	return []string{"不够数", "不足数", "不够", "不足", "不满", "不完", "不齐", "不到位"}
}

func enoughTails() []string { return []string{"够", "足", "满", "完", "齐"} }

func amountNames() []string {
	return []string{"数量", "人数", "总数", "次数", "总量", "金额", "面积"}
}

// moreSides and lessSides say that it is more or less than asked, missedTails end them, and evenTails
// say that either will do: 多了少了都不得分.
func moreSides() []string {
	return []string{"多出", "多了", "多做", "多完成", "多", "超出", "超过", "超了", "超额", "高了", "高于", "大于"}
}

func lessSides() []string {
	return []string{"少了", "少做", "少完成", "少", "不足", "不够", "不到", "欠缺", "低了", "低于", "小于"}
}

func missedTails() []string { return []string{"了", "的"} }

func evenTails() []string { return []string{"都", "均", "一律", "皆", "全都", "也都", "全"} }

// treatedLeads begin what a case is taken for: 按未完成处理, 视为不合格.
func treatedLeads() []string {
	return []string{"按照", "按", "视为", "视同", "视作", "当作", "作为", "作", "认定为", "等同于", "等同"}
}

// treatedTails end it.
func treatedTails() []string {
	return []string{"处理", "对待", "论处", "论", "认定", "计算", "计", "统计", "看待", "处置"}
}

// exemptionOf is what words say there is none of, of the things that an exemption may do
// without.
func exemptionOf(s string) string {
	for _, w := range [...]string{"任务", "学员", "工作", "业务", "事项", "情况", "涉及"} {
		if strings.Contains(s, w) && (startsNot(s) || containsAny(s, "没有", "无", "未", "不")) {
			return w
		}
	}
	return ""
}

// exemptText tells “没有督查任务” from a failing.
func exemptText(s string) bool {
	s = withoutOwn(withoutPlace(withoutYear(s)))
	for _, p := range [...]string{"没有", "无", "未安排", "未下达", "未承担", "没"} {
		if strings.HasPrefix(s, p) {
			for _, t := range [...]string{"任务", "任务的", "项目", "新增项目", "此类项目", "相关项目", "该类项目", "采购事项", "政府采购", "学员", "办件", "申请", "考生", "病例", "需求", "相关事项", "此类业务", "此类案件", "案件任务", "相关业务", "此项业务", "该项业务", "此类业务", "该业务"} {
				if strings.HasSuffix(s, t) {
					return true
				}
			}
			if strings.Contains(s, "任务的") || containsAny(s, "项目的", "业务的", "事项的") && endsInAny(s, ownerWords()) {
				return true // 没有回收任务的乡镇, 没有楼堂馆所项目的部门
			}
		}
	}
	return false
}

// deniesHaving tells 没有任务 from 未完成任务: what is denied is that there is any.
func deniesHaving(s string) bool {
	return containsAny(s, "没有", "无", "没", "未安排", "未下达", "未承担", "不承担", "未涉及", "不涉及", "未分配", "未布置", "未部署", "未列入", "未纳入", "未发生", "未产生", "未接到") &&
		!containsAny(s, "完成", "落实", "达到", "达标", "到位", "做到", "按时", "按期", "及时", "合格", "通过")
}

// withoutYear drops 本年度 and its like from the start, and 的 and 视同 from the end.
func withoutYear(s string) string {
	for _, lead := range [...]string{"评价年度内", "考核年度内", "评价年度", "考核年度", "评价期内", "考核期内", "本年度", "当年度", "本年", "当年", "年内", "全年", "年度内", "如"} {
		s = strings.TrimPrefix(s, lead)
	}
	for _, tail := range [...]string{"视同", "视为", "视作", "按", "的", "者"} {
		s = strings.TrimSuffix(s, tail)
	}
	return s
}

// withoutOwn drops whose it is from the start of an exemption: 本镇没有征迁任务, of which 本
// has gone already.
func withoutOwn(s string) string {
	for _, lead := range [...]string{"本", "该", "所在", "乡镇", "镇", "乡", "村", "街道", "社区", "县", "区", "市", "单位", "部门", "学校", "地", "范围", "区域", "内"} {
		s = strings.TrimPrefix(s, lead)
	}
	return s
}

const projectWord = "项目"

// ownerWords name who has, or has not, what an exemption speaks of.
func ownerWords() []string {
	return []string{"部门", "单位", "乡镇", "镇", "乡", "村", "街道", "社区", "学校", "县区", "县", "区", "地区", "地方", "科室", "企业", "主管部门", "预算单位"}
}

// withoutOwner drops who it is from the end of an exemption: 没有基建项目的部门.
func withoutOwner(s string) string {
	for _, w := range ownerWords() {
		if rest, ok := strings.CutSuffix(s, ofWord+w); ok {
			return rest
		}
	}
	return s
}

// kindLeads point back to a kind that was named: 有此类项目的, 无该项任务.
func kindLeads() []string {
	return []string{"此类", "该类", "此项", "该项", "上述", "以上", "相关", "这类", "这项", "该", "此", "相应"}
}

// unplannedLeads say that nothing was planned, so that there is nothing to carry out.
func unplannedLeads() []string {
	return []string{"未安排", "没有安排", "未下达", "没有下达", "未编列", "未编制政府采购", "未批复", "未列支", "未申报"}
}

// planVerbs are what is denied of a plan there.
func planVerbs() []string {
	return []string{"安排", "下达", "编列", "编制", "批复", "列支", "申报"}
}

// whenLeads stand before an exemption and say when.
func whenLeads() []string {
	return []string{"年初", "当期", "本期", "年度", "考核年度", "评价年度", "期间", "年中", "当年度", "本年度"}
}

// matterTails end the names of matters: 投诉事项, 信访件.
func matterTails() []string {
	return []string{"事项", "事件", "案件", "件", "项目", "业务", "情况", "任务"}
}

// noneOfLeads say that there is none of what follows, longest first; evenNoneTails behind 一件投诉.
func noneOfLeads() []string {
	return []string{"没有收到任何", "没有收到过", "没有接到任何", "没有发生任何", "没有出现任何", "未发生任何", "未出现任何", "未收到任何", "未接到任何", "没有发生过", "没有出现过", "从未发生", "从没发生", "没有发生", "没有出现", "没有收到", "没有接到", "没有受到", "没有产生", "没有形成", "没有发现", "未发生过", "未出现过", "没发生", "没出现", "没收到", "没接到", "没受到", "没发现", "未发生", "未出现", "未收到", "未接到", "未受到", "未产生", "未形成", "未发现", "不发生", "不出现", "不存在", "不产生", "没有被", "没有任何", "没有", "没被", "未被", "未有", "未曾", "从未", "从没", "无任何", "毫无", "未接", "未受", "没", "无", "零", "未", "不"}
}

func evenNoneTails() []string {
	var out []string
	for _, even := range evenLeads() {
		for _, none := range [...]string{"没有发生", "没有", "未发生", "未出现", "未收到", "没发生", "没收到", "没", "无", "不存在"} {
			out = append(out, even+none)
		}
	}
	return out
}

// whoseEvents begin the name of what is counted and say no more than whose it is, countedEvents end
// it and say that it is counted. kindsOfEvents make another thing of what they stand before.
func whoseEvents() []string {
	return []string{"服务对象", "群众", "人员", "市民", "居民", "村民", "家长", "学生", "企业", "用户", "客户", "社会", "公众", "全年", "年度", "发生", "出现", "被", "受"}
}

func countedEvents() []string {
	return []string{"面积", "长度", "里程", "时长", "时间", "规模", "人数", "户数", "次数", "件数", "人次", "批次", "频次", "数量", "总数", "数", "次", "件", "起", "例", "宗", "率", "比例", "占比", "总量", "量", "总额", "金额", "额度", "额", "资金", "经费", "天", "发生", "案件", "案", "事件", "事项", "问题", "情况", "现象", "情形", "行为", "批评"}
}

func kindsOfEvents() []string {
	return append([]string{"有效", "一般", "责任", "重复", "越级", "恶意", "实名", "新增", "集体", "初次", "首次", "二次", "进京", "赴省", "有责", "属实", "合理", "不实"}, graveWords()...)
}

// noughtLeads begin words that say there was none at all, noughtTails end them.
func noughtLeads() []string {
	return []string{noughtWord, "毫无", "一无", "颗粒无", "交白卷"}
}

func noughtTails() []string {
	return []string{"为零", "是零", "归零", "挂零", "等于零", "交白卷", "为空白"}
}

// halfTails end words of more than half, halfDenials before them deny it.
func halfTails() []string { return []string{"过半数", "过半"} }

func halfDenials() []string {
	return []string{"仍未", "还未", "尚未", "没有", "未能", "未", "没", "不"}
}

const noughtWord = "零"

// noughtVerbs behind 零 are what was not done, doneNames before 为零 what there is none of.
func noughtVerbs() []string {
	return []string{"完成", "进展", "报送", "上报", "产出", "成果", "提交", "申报", "达成", "推荐", "行动", "推动"}
}

func doneNames() []string {
	return []string{"完成", "完成数", "完成量", "完成情况", "完成值", "完成数量", "实际完成", "实际完成数", "完成率", "任务", "任务完成", "完成任务", "完成进度", "数量", "进度", "进展", "实际", "实际数", "实际值", "成果", "产出"}
}

// noneBefore, allNamed and faultNouns say together that none of the faults just listed occurred:
// 均无上述情形, 上述问题均未发生.
func noneBefore() []string {
	return []string{"无", "没有", "不存在", "未发生", "未出现", "未发现", "未涉及", "没有发生", "没有出现"}
}

func allNamed() []string {
	return []string{"上述", "以上", "上列", "前述", "上面", "以上所列", "上述所列", "以上任一", "上述任一", "以上任何", "上述任何"}
}

func faultNouns() []string {
	return []string{"情形", "情况", "问题", "现象", "行为", "各项情形", "各项问题", "所有情形", "所有问题", "各类问题", "各种情形", "任一情形", "扣分情形", "扣分情况", "扣分项"}
}

// theseThings and thingsCounted, behind their number, stand for all things just named, bothWords and
// deniedDoing say that none of them holds: 二者均未做到, 以上都不具备. ofThemWords say how many hold.
func theseThings() []string {
	return []string{"以上各项", "上述各项", "以上几项", "以上要求", "上述要求", "以上", "上述", "各项"}
}

func thingsCounted() []string {
	return []string{"者", "项要求", "项内容", "项工作", "个方面", "个条件", "项", "方面", "条"}
}

func bothWords() []string { return []string{"均", "都", "全", "皆", "全部", "全都"} }

func deniedDoing() []string {
	return []string{"未做到", "没做到", "没有做到", "未落实", "没有落实", "未完成", "没有完成", "未达到", "没有达到", "未达标", "不达标", "未满足", "不满足", "未符合", "不符合", "未具备", "不具备", "未实现", "没有实现", "未开展", "没有开展", "未公开", "没有公开", "没有", "无"}
}

func ofThemWords() []string {
	return []string{"者", "其一", "之一", "均", "都", "全部", "一项", "两项", "三项", "部分", "基本", "1项", "2项", "3项"}
}

// lackRunes say that something was not done or is not there.
const lackRunes = "未没无"

// caseNouns end what is denied as a whole: 没有差错率超过5%的情况.
func caseNouns() []string { return []string{"情况", "情形", "现象", "问题"} }
