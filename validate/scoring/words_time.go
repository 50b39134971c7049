// Days, months, quarters and years as they are written, lengths of time and how often,
// deadlines with what is to be done by them, and words for in time, early and late.

package scoring

import (
	"slices"
	"strings"
)

// insideTimes behind a figure say in what time something was done.
func insideTimes() []string {
	return []string{"天内", "日内", "小时内", "分钟内", "周内", "个月内", "天之内", "日之内", "天以内", "日以内"}
}

func isDateRune(r rune) bool { return r == '年' || r == '月' }

func isYear(r rune) bool { return r == '年' }

func isMonth(r rune) bool { return r == '月' }

func isQuarter(unit string) bool {
	return unit == "季度" || unit == "个季度" || unit == "季"
}

// isSpanStart tells what may stand before the first month of a span.
func isSpanStart(r rune) bool {
	switch r {
	case '年', '于', '在', ',', '，', ';', '；', '。', '：', ':', '(', '（', ' ', '\n':
		return true
	}
	return false
}

const (
	nthRune   = '第'
	everyRune = '每'
	monthTo   = "月至"
)

// tenDayWords are the thirds of a month.
func tenDayWords() []string { return []string{"上旬", "中旬", "下旬"} }

func asOfWords() []string { return []string{"截至", "截止", "截止到", "截至到"} }

func beforeWords() []string { return []string{"之前", "以前", "前"} }

func afterWords() []string { return []string{"之后", "以后", "后"} }

// andAfterWords behind a month say that it belongs to what follows it.
func andAfterWords() []string { return []string{"及以后", "及之后", "及其以后"} }

// spanEnds stand behind a time that they make a bound of.
func spanEnds() []string {
	return []string{"以内", "之内", "内", "(含)以内", "以上", "及以上", "以下", "至", "到", "(含)"}
}

func yearWords() []string {
	return []string{"本年度内", "当年度内", "年度内", "本年内", "当年内", "年内", "当年度", "本年度", "当年", "本年"}
}

// nextYearWords before a period put it a year later.
func nextYearWords() []string {
	return []string{"次年度", "翌年度", "次年", "翌年", "明年", "来年", "下一年度", "下一年", "下年度", "下年", "第二年"}
}

// strangeYears before a day without a year name one that nobody can tell, or one that is not read.
func strangeYears() []string {
	return []string{"隔年", "隔年的", "后年", "后年的", "次次年", "前年", "前年的", "转年", "转年的", "往年", "历年"}
}

func crossWords() []string { return []string{"跨年度", "跨年"} }

func firstHalfWords() []string { return []string{"上半年度", "上半年"} }

func secondHalfWords() []string {
	return []string{"下半年度", "下半年"}
}

func quarterWords() []string { return []string{"季度", "个季度"} }

// quarterEnds stand behind a quarter for its last day.
func quarterEnds() []string { return []string{"末", "底"} }

func periodEnds() []string { return []string{"末", "底", "内"} }

// yearParts are times of the year at which something is measured.
func yearParts() []string {
	return []string{"上半年", "下半年", "全年", "一季度", "二季度", "三季度", "四季度", "1季度", "2季度", "3季度", "4季度", "年底", "年末", "年中", "半年"}
}

// yearLeads say when and no more.
func yearLeads() []string {
	return []string{"全年", "年内", "当年", "本年", "本年度", "年度内", "全年度"}
}

// periods are the lengths of time that after 每 say how often.
func periods() []string {
	return []string{"个季度", "个月", "半年", "季度", "年度", "学期", "学年", "季", "月", "年", "周", "天", "日"}
}

// oftenIn are the words for doing something in every such stretch of time.
func oftenIn(u Unit) []string {
	switch u.Kind {
	case Month:
		return []string{"每月", "每个月", "按月", "逐月", "各月", "月月", "当月"}
	case Week:
		return []string{"每周", "按周", "逐周", "每星期"}
	case Calendar:
		return []string{"每天", "每日", "按日", "逐日"}
	}
	return []string{"每季", "每个季", "按季", "逐季", "各季"}
}

const quarterCount = "个季度"

// namedSpells end the name of one day or one month.
func namedSpells() []string { return []string{"日"} }

// lengthWords behind a number of months say that it is a length of time.
func lengthWords() []string { return []string{"时间", "时长", "工期", "期限"} }

func everyPeriods() []string {
	return []string{"每季", "每月", "每年", "每周", "每半年", "每个月", "每学期"}
}

// byPeriods begin what is done once in every such period: 按月报送.
func byPeriods() []string {
	return append(everyPeriods(), "按月", "按季", "按周", "按旬", "按半年", "逐月", "逐季")
}

// timesAYear is how often in a year comes what words begin with (每季度), and how long they are.
func timesAYear(rs []rune) (times, n int) {
	for _, p := range [...]struct {
		word  string
		times int
	}{{"每季度", 4}, {"每季", 4}, {"每个季度", 4}, {"每半年", 2}, {"每个月", 12}, {"每月", 12}, {"每年", 1}} {
		if n := prefixLen(rs, []string{p.word}); n > 0 {
			return p.times, n
		}
	}
	return 0, 0
}

// startsPeriod tells 每季度一次 and its like.
func startsPeriod(s string) bool {
	return startsWithAny(s, everyPeriods())
}

const everyYear = "每年"

const (
	halfRune   = '半'
	inRune     = '在'
	halfGuards = "每上下前后一"
)

// spellLeads and periodTails stand around the length of a time in which nothing is to
// happen: 连续两年, 近三年来.
func spellLeads() []string {
	return []string{"连续", "近", "最近", "过去", "已连续", "持续", "凡连续", "保持", "保持连续"}
}

func periodTails() []string {
	return []string{"来", "以来", "均", "都", "里", "期间", "保持", "内", "间"}
}

// fromLeads stand before a day from which on something holds, beginningWords behind one
// without saying so.
func fromLeads() []string { return []string{"自", "从"} }

func beginningWords() []string { return []string{"起草", "起诉", "起步", "起运", "起吊"} }

// clockWords behind a number make it an hour of the day: 17时前, 下午5点.
func clockWords() []string { return []string{"时", "点", "点钟", "时整", "点整"} }

// sinceWords end the words for an event from which days are counted: 收到文件后, 自发文之日起.
func sinceWords() []string { return []string{"后", "之日起", "起", "以来"} }

func dayTails() []string { return []string{"完成", "报送", "办结", "验收", "前", "之前"} }

// finishVerbs follow a day by which something is done.
func finishVerbs() []string {
	return []string{"全部完成", "按时完成", "完成", "报送", "上报", "办结", "竣工", "验收", "建成", "交付", "投入使用", "开工", "支付", "拨付", "完工", "印发", "出台", "发放到位"}
}

// tradeDone are the verbs of a trade for what is done.
func tradeDone() []string {
	return []string{"办结", "办理完毕", "办理完成", "办理完结", "办完", "完结", "完毕", "竣工", "完工", "建成", "交付", "落实", "落地", "实施", "实施完毕", "开展", "推进到位", "落实到位", "办理", "整改到位", "销号", "结案", "化解", "处置到位"}
}

// ableWords between 全部 and such a verb say nothing: 全部予以办结.
func ableWords() []string { return []string{"予以", "已", "已经", "得到", "实现"} }

// notYet before it denies it.
const notYet = "仍未"

// scoredRune behind figures makes points of them.
const scoredRune = '分'

// behindVerbs may stand behind a verb that has no object: 年内上线得5分.
const behindVerbs = ",;。)的得不计扣给赋记为0零则未本该此均都没零可能"

// periodVerbs follow a part of the year in which something is done, without an object.
func periodVerbs() []string {
	return []string{"实现", "达到", "达成", "上线", "发放", "落实", "投产", "投用", "投入运行", "通车", "入库", "入驻", "落地", "到位", "实施", "启动", "结项", "结题", "签订", "签约", "移交", "整改完成", "发布", "公布", "运行", "试运行", "完成验收", "通过验收", "封顶", "贯通", "下达", "建立", "成立", "挂牌", "开展", "兑现", "兑付", "整改到位", "销号"}
}

// paidVerbs say the same of money and goods: 跨年兑付.
func paidVerbs() []string {
	return []string{"完成兑付", "兑付到户", "兑付到位", "兑付完毕", "兑付", "兑现到户", "兑现", "发放到户", "发放完毕", "发放", "拨付到位", "支付到位", "支付完毕", "下达", "到位", "到账", "移交", "供货", "实施", "完成发放", "完成支付", "完成拨付"}
}

// finishedWords say no more than that something is finished: 未按时竣工.
func finishedWords() []string {
	return []string{"完成", "办结", "竣工", "建成", "完工", "实现", "达到", "达标", "到位", "完毕", "结束", "落实", "交付"}
}

// lateLeads begin words for what was not done in time.
func lateLeads() []string {
	return []string{"未按时", "未按期", "未如期", "未及时", "不及时", "不按时", "不按期", "未在规定时间内", "未在规定时限内", "未在期限内", "没有按时", "没按时", "没有按期", "没有及时", "未能按时", "未能按期", "未能如期", "未能及时", "未在时限内", "未按时限", "未按规定时间", "未按规定时限", "未按要求时间", "未准时", "逾期未", "超期未", "延期未", "逾期", "延迟", "推迟"}
}

// undoneLeads stand before a verb of completion after a period that went by.
func undoneLeads() []string {
	return []string{"仍未", "尚未", "还未", "未能", "未", "没有", "没"}
}

// stage is what is to be done by a day, empty where that is no more than finishing.
func stage(s string) string {
	for _, lead := range [...]string{"份", "全部", "全面", "完成", "按要求", "及时", "按时"} {
		s = strings.TrimPrefix(s, lead)
	}
	if oneOf(stripTail(s), finishings()) {
		return ""
	}
	return stripTail(s)
}

func finishings() []string {
	return []string{"", "完成", "完工", "竣工", "建成", "完结", "办结", "交付", "到位", "落实", "实现", "达标", "达到", "投入使用", "交付使用", "上报", "报送", "提交", "报告", "印发", "出台", "制定", "任务", "工作", "目标任务", "发放", "拨付", "支付", "发放到位", "拨付到位", "支付到位", "全部完成", "发", "拨", "付", "拨下去", "发下去", "把钱拨下去", "把钱发下去", "拨出去", "发出去", "拨到位", "交", "报", "交上来", "报上来", "报上去", "办好", "办完", "做完"}
}

// paceNames name how far something has come, goodPaces and badPaces how fast it goes, so that no
// pace of the one is also one of the other.
func paceNames() []string { return []string{"进度", "进展"} }

func goodPaces() []string {
	return []string{"正常", "顺利", "良好", "较快", "合理", "超前", "提前", "符合计划", "符合要求"}
}

func badPaces() []string {
	return []string{"严重滞后", "明显滞后", "滞后", "较慢", "缓慢", "迟缓", "落后", "滞缓", "不正常", "不理想"}
}

// useTails are what follows completion and is not judged by itself.
func useTails() []string {
	return []string{"投入使用", "交付使用", "投入运行", "投入运营", "正式运行", "上线运行", "投用", "启用"}
}

func beginWords() []string {
	return []string{"开工", "启动", "动工", "立项", "开始", "开展"}
}

func endWords() []string {
	return []string{"完工", "竣工", "完成", "验收", "交付", "建成", "投产", "投入使用", "结束"}
}

// doneByDay say that something is done by a day named for it, dayNames end the names of such a
// day, otherDays are of another one.
func doneByDay() []string {
	return append(endWords(), "办结", "报送", "上报", "提交", "报告", "印发", "出台", "发放", "拨付", "支付", "兑现", "到位", "落实", "公开", "移交", "上线", "投用", "截止", "完毕")
}

func dayNames() []string {
	return []string{"时间", "日期", "时限", "期限", "时间节点", "截止日", "竣工日", "完工日"}
}

func otherDays() []string {
	return append(beginWords(), "前期", "最早", "提前", "顺延", "奖", "原则上", "力争", "实际", "一期", "首批", "分别")
}

func holidayWords() []string {
	return []string{"法定节假日", "节假日", "法定假日", "休息日", "双休日", "公休日", "周末"}
}

// leftOutLeads stand right before what does not count.
func leftOutLeads() []string {
	return []string{"不含", "不包括", "不包含", "不计", "不算", "扣除", "剔除", "除去", "除"}
}

func leftOutTails() []string {
	return []string{"除外", "不计", "不算", "顺延", "不包括", "不在内"}
}

// inTimeWords say that something is done in time, aside from what it is.
func inTimeWords() []string {
	return []string{"按时间节点", "按计划时间", "按规定时间", "在规定时间内", "规定时间内", "按时限", "按时", "按期", "如期", "按计划", "及时", "准时", "定期"}
}

// besideTime are words that ask more than 按时.
func besideTime() []string {
	return []string{"到位", "足额", "合格", "高质量", "保质", "准确", "规范"}
}

// punctual tells 及时, whose 时 is no tail.
func punctual(s string) bool {
	if !strings.HasSuffix(s, "时") {
		return false
	}
	return endsInAny(s, []string{"及时", "按时", "准时", "实时", "临时", "随时", "适时", "超时", "定时", "同时"})
}

func earlyWords() []string { return []string{"提前完成", "提前", "提早", "早"} }

const (
	ahead       = "提前"
	earlierSaid = "早于"
	laterSaid   = "晚于"
)

func lateWords() []string {
	return []string{"未按时完成", "逾期完成", "延迟完成", "推迟完成", "延期完成", "超期完成", "晚完成", "逾期", "延迟", "推迟", "延期", "超期", "拖延", "拖后", "滞后", "延误", "超时", "晚了", "晚", "迟了", "迟到", "迟"}
}

// goneByWords before a day say that it went by, as lateness does; thanWords there compare with it, and
// atWords say nothing.
func goneByWords() []string {
	return []string{"超", "超出", "超出了", "超过了", "过", "过了", "已过", "错过", "拖过", "迟过", "晚过"}
}

func thanWords() []string { return []string{"比", "较", "相比", "相较", "比照", "对比"} }

func atWords() []string { return []string{"于", "在", "即", "也就是", "指", "是指", "即在"} }

// beforePlanWords before the name of a time planned say that something was done earlier, aheadAlone behind it.
func beforePlanWords() []string {
	return []string{"早于", "先于", "提前于", "提早于", "超前于"}
}

func aheadAlone() []string { return []string{"提前", "提早", "超前", "早"} }

// amountRunes are in no verb: 提前半年以上完工.
const amountRunes = "0123456789%,;半一二两三四五六七八九十几数多天日周月年"

// sureAhead are in no words but those of being early.
func sureAhead() []string { return []string{"提前", "提早", "早于", "先于"} }

// planAheadWords are in whatever says so, or that less time was taken.
func planAheadWords() []string {
	return append(beforePlanWords(), "提前", "提早", "超前", "早", "缩短")
}

// planTimeWords make up the names of the time planned (原定完工时间, 合同约定工期), planTimeVerbs are those
// of them that name none by themselves.
func planTimeWords() []string {
	return append([]string{"计划", "规定", "合同", "约定", "要求", "目标", "承诺", "法定", "任务", "工期", "时间", "时限", "期限", "日期", "节点", "时序", "进度计划", "批复", "值"}, planTimeVerbs()...)
}

func planTimeVerbs() []string {
	return []string{"原定", "原", "既定", "预定", "预期", "设定", "截止", "完成", "完工", "竣工", "办结", "报送", "上报", "交付", "办理", "建设", "施工", "实施", "项目", "工程", "上级", "年度", "的"}
}

// beforeDayWords before a day put something before it.
func beforeDayWords() []string { return []string{"先", "先于"} }

// lateSomeWords name faults of time after 每有: they are counted, not what is done.
func lateSomeWords() []string {
	return []string{"有一次不按时", "有1次不按时", "有一次未按时", "有1次未按时", "有一次不及时", "有一次未及时"}
}

// lateAlone are words that say no more than that a day was missed.
func lateAlone() []string {
	return []string{"逾期", "未按时完成", "未按期完成", "逾期完成", "逾期未完成", "超期", "超时", "未按时", "未按期", "延期", "推迟", "迟报", "逾期不报", "逾期未报", "未按时限完成", "未在规定时间内完成", "未及时完成", "不按时完成", "没有按时完成", "没按时完成", "没有按期完成", "未按时报送", "未按期报送", "未及时报送"}
}

// laterAlone say no more than after the day just named.
func laterAlone() []string {
	return []string{"之后完成", "之后", "此后完成", "此后", "以后完成", "其后完成", "之后完成的", "以后", "其后", "后完成", "在此之后完成", "再往后完成", "更晚完成", "后", "往后", "再往后", "嗣后", "后续", "尔后", "随后", "自此", "从此", "从此以后", "自此以后"}
}

const afterRune = "后"

// saysLater tells 之后上线 and its like: at most a verb behind 之后.
func saysLater(s string) bool {
	if oneOf(s, laterAlone()) {
		return true
	}
	for _, or := range [...]string{"或者", "或", "、"} {
		a, b, ok := strings.Cut(s, or)
		rest := b
		for _, w := range negations() {
			if r, cut := strings.CutPrefix(b, w); cut && len(r) < len(rest) {
				rest = r
			}
		}
		if ok && rest != b && rest != "" && strings.HasSuffix(a, rest) {
			return saysLater(a) || a == afterRune+rest // 此后印发或未印发; 其 is cut off before
		}
	}
	return slices.ContainsFunc([]string{"之后", "此后", "其后", "以后"}, func(lead string) bool {
		rest, ok := strings.CutPrefix(s, lead)
		return ok && len([]rune(rest)) == 2 && !strings.ContainsAny(rest, denyingRunes)
	})
}

// overtimeWords before 每10天 say that what lies beyond the deadline is counted.
func overtimeWords() []string {
	return []string{"超过计划工期", "超过工期", "超过合同工期", "超过规定工期", "超工期", "超过计划时间", "超过规定时间", "超过规定时限", "超过时限"}
}
