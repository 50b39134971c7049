package dialog

import (
	"sync"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// words lists what a person may type for each command that takes no place; the
// first of each is the one the help names. They are compared after folding,
// without spaces and closing punctuation, with the whole message, so that an
// answer which merely contains one is not mistaken for it.
func words(k Kind) []string {
	switch k {
	case Same:
		return []string{"同上一行", "同上", "和上一行一样", "与上一行相同", "同前"}
	case Blank:
		return []string{"不填", "留空", "空着", "空", "为空", "空白"}
	case Keep:
		return []string{"保留", "不变", "不改", "保持不变", "不用改", "保留原值"}
	case Skip:
		return []string{"跳过", "略过", "先跳过", "下一步", "下一题", "下一项", "以后再填", "不知道", "/skip"}
	case Previous:
		return []string{"上一步", "上一题", "上一项", "后退", "返回上一步", "回退", "/back"}
	case Done:
		return []string{"指标填完了", "指标填完", "没有更多指标了", "没有更多指标", "指标完了"}
	case Contents:
		return []string{"目录", "大纲", "总览", "看目录", "/outline"}
	case Status:
		return []string{"进度", "看进度", "填了多少", "/progress"}
	case Inspect:
		return []string{"检查", "检查一下", "校验", "查错", "有什么问题", "/check"}
	case Guide:
		return []string{"帮助", "怎么用", "说明", "?", "help", "/help"}
	case Export:
		return []string{"导出", "导出草稿", "生成表格", "下载", "下载表格", "发给我", "/export"}
	case View:
		return []string{"预览", "预览一下", "打印预览", "看表", "看看表", "看整张表", "/preview"}
	case Try:
		return []string{"试算", "开始试算", "继续试算", "试算一下", "试算结果", "/trial"}
	case Tally:
		return []string{"看结果", "看试算结果", "结果"}
	case Details:
		return []string{"明细", "看明细", "得分明细", "试算明细"}
	case Reach:
		return []string{"怎样提分", "怎么提分", "如何提分", "怎样提高总分", "怎么提高总分", "如何提高总分", "怎样提高得分", "怎么提高得分"}
	case Sheet:
		return []string{"试算表", "导出试算表", "导出试算", "生成试算表", "下载试算表", "发试算表"}
	case Untry:
		return []string{"清空试算", "重新试算", "试算重来", "删除试算"}
	case See:
		return []string{"看图", "看看图", "看曲线", "算分图", "曲线图", "画图", "画个图", "画出来"}
	case Undo:
		return []string{"撤销", "撤回", "撤消", "取消上一步", "/undo"}
	case Reset:
		return []string{"重来", "重新开始", "从头开始", "从头再来", "全部清空", "/reset"}
	case Resume:
		return []string{"返回", "继续", "继续填", "继续填写", "回去", "接着填", "/start"}
	case Clear:
		return []string{"清空", "清除", "清空这一项"}
	case Insist:
		return []string{"就用这句", "就这样", "就用这个", "坚持", "不改了", "保留这句"}
	case Agree:
		return []string{"对", "对的", "没错", "正确"}
	case Revise:
		return []string{"改一改", "不对", "改一下", "改"}
	case Roll:
		return []string{"改到新年度", "更新年度", "改成新年度"}
	case ReadOn:
		return []string{"读完了", "贴完了", "发完了", "粘贴完了"}
	case AddBelow:
		return []string{"接在后面", "加在后面", "追加", "接着加"}
	case Yes:
		return []string{"是", "是的", "确定", "确认", "对", "好", "好的", "可以", "行"}
	case No:
		return []string{"否", "不", "不是", "取消", "算了", "不要", "先不"}
	case Quit:
		return []string{"退出", "再见", "结束对话", "quit", "exit", "/quit"}
	case Wipe:
		return []string{"删除我的资料", "删除全部资料", "忘记我", "/forget"}
	}
	return nil
}

// wordKinds lists the commands that words knows, in the order they are tried.
func wordKinds() []Kind {
	return []Kind{
		Previous, Skip, Contents, Status, Inspect, Guide, Export, View, See, Try, Tally, Details, Reach, Sheet, Untry, Undo, Reset, Resume,
		Quit, Wipe, Same, Blank, Keep, Clear, Done, Insist, Agree, Revise, Roll, ReadOn, AddBelow, Yes, No,
	}
}

// endWords end the rows where one more row is asked for, and nowhere else: 完成
// is also a 定性 target.
func endWords() []string {
	return []string{"填完了", "填完", "完成", "完了", "没有了", "没了", "结束", "不加了", "完毕", "到此为止"}
}

// agreeWords are what the buttons of a Confirm say, by what it asks.
func agreeWords(what Kind) []string {
	switch what {
	case Export:
		return []string{"导出草稿", "仍要导出", "导出", "照样导出"}
	case Reset:
		return []string{"清空重来", "重来"}
	case Delete:
		return []string{"删除这一行", "删除"}
	case Replace:
		return []string{"换成新的", "换成文件里的", "替换"}
	case Wipe:
		return []string{"全部删除", "删除"}
	}
	return nil
}

// declineWords are the other buttons.
func declineWords() []string {
	return []string{"先改错误", "先不导出", "保留草稿", "不删除", "不换"}
}

// The words of commands that name a place.
func jumpWords() []string {
	return []string{"跳到", "转到", "去到", "回到", "修改", "更改", "查看", "看看", "去", "到", "改", "看", "填"}
}

func insertWords() []string {
	return []string{"前面插入一行", "前插入一行", "之前插入一行", "前面加一行", "前加一行", "之前加一行", "前面插入", "前插入", "前加", "上面插入一行", "上面加一行"}
}

func appendWords() []string {
	return []string{"后面插入一行", "后插入一行", "之后插入一行", "后面加一行", "后加一行", "之后加一行", "后面插入", "后插入", "后加", "下面插入一行", "下面加一行"}
}

func addWords() []string {
	return []string{"再加一行", "加一行", "新增一行", "增加一行", "添加一行", "再填一行", "新增指标", "增加指标", "添加指标", "加指标"}
}
func deleteWords() []string { return []string{"删除", "删掉", "去掉", "删"} }
func copyWords() []string   { return []string{"复制", "拷贝"} }
func moveWords() []string   { return []string{"把", "将", "移动", "移", ""} }
func moveToWords() []string {
	return []string{"移动到", "移到", "挪到", "调到", "调整到", "放到", "到"}
}
func upWords() []string   { return []string{"上移", "往上移", "向上移"} }
func downWords() []string { return []string{"下移", "往下移", "向下移"} }

func nextPageWords() []string     { return []string{"下一页", "下页", "后一页"} }
func previousPageWords() []string { return []string{"上一页", "上页", "前一页"} }

// todayWords stand for the day of the message at a question for a date.
func todayWords() []string { return []string{"今天", "今日", "当天"} }

// fieldWords lists what a person may call a blank: its official label, folded,
// then other words for it. Every message is looked through for them.
func fieldWords(f form.Field) []string { return allFieldWords()[f] }

var allFieldWords = sync.OnceValue(func() map[form.Field][]string {
	return map[form.Field][]string{
		form.Year:                {"年度", "年份"},
		form.Department:          {"部门(单位)名称", "部门名称", "单位名称", "部门单位名称", "单位"},
		form.Duties:              {"部门(单位)职责", "部门职责", "单位职责", "部门单位职责", "职责"},
		form.Goals:               {"年度总体目标", "总体目标", "年度目标"},
		form.Level1:              {"一级指标", "一级"},
		form.Level2:              {"二级指标", "二级"},
		form.Level3:              {"三级指标", "三级", "指标名称"},
		form.Type:                {"指标类型", "类型"},
		form.Target:              {"指标值", "目标值"},
		form.Unit:                {"计量单位", "单位"},
		form.Definition:          {"指标解释", "解释"},
		form.Standard:            {"评(扣)分标准", "评分标准", "评扣分标准", "扣分标准", "标准"},
		form.Remark:              {"备注"},
		form.BusinessReviewer:    {"业务股室审核", "业务股室"},
		form.PerformanceReviewer: {"绩效股审核", "绩效股"},
		form.Preparer:            {"填表人"},
		form.Phone:               {"联系电话", "电话", "联系方式", "手机"},
		form.Date:                {"填表日期", "日期"},
		form.Head:                {"单位负责人", "负责人"},
	}
})

// yearEnd is the last day of the form's year, as a 时效 target is usually written.
func yearEnd(year string) string { return year + "年12月31日前" }

// commonUnits are offered where the form itself has not shown enough units yet.
func commonUnits() []string { return []string{"个", "%", "万元", "次", "人", "件", "项", "天"} }

// The words of questions about scores.
func totalWords() []string {
	return []string{"总分多少", "总分是多少", "总分", "一共多少分", "共多少分", "合计多少分", "总共多少分", "现在多少分", "现在总分多少", "总分有多少", "加起来多少分"}
}

func howWords() []string {
	return []string{
		"怎么算分", "怎么计分", "怎么得分", "怎么打分", "怎么评分", "怎么给分", "怎么算得分", "怎么算的", "怎么算", "怎么扣分", "分怎么算", "得分怎么算", "分数怎么算",
		"如何算分", "如何计分", "如何得分", "如何打分", "如何评分", "如何计算得分", "怎样算分", "怎样计分", "怎样得分", "怎样打分", "怎样算", "咋算分", "咋算",
	}
}

// seeWords end a question that wants a picture: 窗口数看图.
func seeWords() []string { return []string{"看图", "看曲线", "算分图"} }

func scoreWords() []string {
	return []string{
		"得几分", "得多少分", "能得几分", "能得多少分", "可以得几分", "可以得多少分", "会得几分", "会得多少分", "有几分", "有多少分", "是几分", "是多少分", "几分", "多少分", "算几分", "算多少分",
		"扣多少", "扣多少分", "扣几分", "要扣多少分", "要扣几分", "会扣多少分", "会扣几分", "要扣多少", "会扣多少", "得分多少", "得分是多少",
	}
}

func supposeWords() []string {
	return []string{"如果", "要是", "假如", "假设", "假使", "若是", "若", "万一", "那", "那么"}
}

func linkWords() []string {
	return []string{"花了", "花费", "用了", "支出", "一共", "总共", "共", "做了", "办了", "只有", "只达到", "只完成", "只做到", "才", "只", "是", "为", "达到了", "达到", "完成了", "完成", "做到", "有", "实际值", "实际", "填", "等于"}
}

// The actuals that show how a sentence scores which is not about an amount.
func typicalItems() []string  { return []string{"全部", "1", "无"} }
func typicalFaults() []string { return []string{"无", "1", "全部"} }
func typicalEvents() []string { return []string{"0次", "1次", "3次"} }

// typicalDelays are one step late and several, in the unit of the sentence.
func typicalDelays(every scoring.Quantity, ok bool) []string {
	unit := map[scoring.UnitKind]string{
		scoring.Calendar: "天", scoring.Workday: "个工作日", scoring.Week: "周", scoring.Month: "个月",
		scoring.Year: "年", scoring.Hour: "小时", scoring.Minute: "分钟",
	}[every.Unit.Kind]
	if !ok || unit == "" {
		return []string{"晚1天", "晚30天"}
	}
	return []string{"晚" + every.N.Plain() + unit, "晚" + every.N.Mul(num.Int(3)).Plain() + unit}
}

// changeWords stand between a blank and what it is to be: 电话改为0743-6821234.
func changeWords() []string {
	return []string{"改成", "改为", "换成", "更正为", "更改为", "修改为", "改作", "应该是", "应为"}
}

// takeWords may stand before the blank that is to be changed.
func takeWords() []string { return []string{"把", "将"} }

// The usual ways to write a 评（扣）分标准, as they are called on the buttons.
const (
	proportion   usual = "按比例"
	passOrFail   usual = "达标得满分"
	tiers        usual = "分档"
	satisfaction usual = "满意度分档"
	grades       usual = "效果分级"
	overdue      usual = "逾期扣分"
	overspent    usual = "超支扣分"
	perEvent     usual = "每次扣分"
)

// usuals lists them all, a name that holds another one before it.
func usuals() []usual {
	return []usual{proportion, passOrFail, satisfaction, tiers, grades, overdue, overspent, perEvent}
}

func topGrade() string         { return "效果明显" }
func satisfactionStem() string { return "服务对象满意度" }
func fullWords() []string      { return []string{"满分", "分值", "得", "共", "一共", "计"} }
func pointWords() []string     { return []string{"", "分"} }

// kind is what package scoring calls it.
func (u usual) kind() scoring.Usual {
	switch u {
	case passOrFail:
		return scoring.AllOrNothing
	case tiers:
		return scoring.InTiers
	case satisfaction:
		return scoring.Satisfaction
	case grades:
		return scoring.ByEffect
	case overdue:
		return scoring.PerDelay
	case overspent:
		return scoring.PerOverrun
	case perEvent:
		return scoring.PerEvent
	}
	return scoring.ByShare
}

// hereWords mean the row in sight.
func hereWords() []string {
	return []string{"这一行", "这行", "本行", "这个指标", "这个", "这项", "这一项"}
}

// figureWords begin an actual that is not a plain number.
func figureWords() []string {
	return []string{"晚", "迟", "推迟", "延迟", "逾期", "超期", "提前", "缺", "少", "第", "倒数"}
}

// yearWords are years as people say them from where they stand.
func yearWords() map[string]int {
	return map[string]int{"今年": 0, "本年": 0, "本年度": 0, "明年": 1, "来年": 1, "下一年": 1, "去年": -1, "上年": -1}
}

// askingEnds end a question to the bot, and no answer to a short blank.
func askingEnds() []string {
	return []string{"?", "呢", "吗", "怎么填", "怎么写", "什么意思", "填什么", "写什么", "怎么办", "是什么", "不会填"}
}

// orderWords begin an order to the bot, and no name of a person.
func orderWords() []string {
	return []string{"保存", "打印", "预览", "导出", "撤销", "恢复", "重做", "删", "复制", "移动", "插入", "交换", "清空", "改", "把", "将", "上一", "下一", "第", "帮", "查", "/", "怎么", "如何", "为什么", "什么", "算了", "取消"}
}

// otherWord stands for what no grade of a sentence names.
func otherWord() string { return "其他" }

// moneyUnit ends the units of money: 元, 万元, 亿元.
func moneyUnit() string { return "元" }

// yearMark follows a year: 2025年.
func yearMark() string { return "年" }

// pointsBefore is a sentence with its full marks said in front.
func pointsBefore(points num.Num, sentence string) string {
	return "（" + points.Plain() + "分）" + sentence
}

// executionWords name 预算执行率, which is no row of the form.
func executionWords() []string {
	return []string{"部门整体支出预算执行率", "整体支出预算执行率", "部门预算执行率", "预算执行率", "执行率"}
}

// reachWords begin a question for the ways to a total; reachLinks follow them.
func reachWords() []string {
	return []string{"还差多少到", "还差多少分到", "还差几分到", "差多少到", "怎样才能", "怎么才能", "如何才能", "怎样能", "怎么能", "怎样", "怎么", "如何", "咋能", "咋", "要想", "想"}
}

func reachLinks() []string {
	return []string{"达到", "达", "得到", "得", "到", "提到", "提高到", "提升到", "上", "拿到", "拿", "评上", "评为", "评", "成为", "是"}
}

// limitWords ask for the limits of the grades, or set them.
func limitWords() []string {
	return []string{"等级标准", "等级线", "等级划分", "评级标准"}
}

func fullMarkWords() []string { return []string{"满分", "全部分数"} }

// withdrawWords take a figure out of the trial again: 取消预算执行率, 第1行清空.
func withdrawWords() []string {
	return []string{"清空", "清除", "取消", "不算", "删掉", "去掉", "删除"}
}

// gradeWords are the grades of a whole form, as people say them.
func gradeWords() map[string]trial.Grade {
	return map[string]trial.Grade{
		"优": trial.Excellent, "优秀": trial.Excellent, "优等": trial.Excellent,
		"良": trial.Good, "良好": trial.Good, "良等": trial.Good,
		"中": trial.Fair, "中等": trial.Fair, "及格": trial.Fair, "合格": trial.Fair,
	}
}

// Marks and small words that are passed over.
const (
	closingMarks = "。.!,;~"       // end a message
	askingMarks  = "?呢啊吗呀"        // end a question
	supposeMark  = "呢"            // ends a what-if
	linkMarks    = ",:;，、的"       // stand between a name and a figure
	actualMarks  = "，,、；;。\n\t |" // part several actuals
	partMarks    = ",，:;、"        // part a usual sentence from its points
	unitMarks    = "%万亿"          // begin or are a unit, and no name
	aboveWord    = "以上"           // 怎样才能到80分以上
	totalWord    = "总分"           // 怎样才能总分到85分
	ofWord       = "的"            // 第3行的指标值
	nthWord      = "第"            // 第3行
	clauseMarks  = "，。；,;\n"      // part the clauses of prose
	digits       = "0123456789一二三四五六七八九〇零"
	insertWord   = "插入" // 插入第3行
	suggestWord  = "参考" // 参考群众满意度
)

// nameTails end the names of indicators.
func nameTails() []string {
	return []string{"度", "率", "数", "量", "额", "时间", "成本", "比例", "面积", "里程", "金额", "资金"}
}

// rowWords end 第3行.
func rowWords() []string { return []string{"行", "个指标", "条指标", "条", "项指标"} }

// atWords begin 在第3行前插入.
func atWords() []string { return []string{"在", "从"} }

// clearEnds follow a blank that is to be emptied: 第3行备注清空.
func clearEnds() []string { return []string{"清空", "清除", "清掉", "删掉", "留空"} }
