package scoring

import (
	"strings"
	"sync"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// word is the class of a recognised word: everything of one class is read
// alike, so that a new spelling is one more entry in lexicon.
type word uint8

const (
	wNone word = iota
	wText      // characters without meaning of their own here: subjects, grades, items
	wNum       // a number
	wDate      // a day of the calendar

	// points
	wPoint     // 分, after a number
	wGet       // 得 计 记 赋 给
	wFull      // 满分
	wFullIs    // 分值 满分为: announces full marks
	wZero      // 不得分
	wKeep      // 不扣分
	wDeduct    // 扣
	wBelow     // 倒扣
	wBonus     // 加 奖
	wNoBonus   // 不加分
	wBase      // 基础分
	wOwn       // 该项 本项
	wWorth     // 分值 权重
	wDrain     // 扣完
	wUntil     // 为止
	wMost      // 最高 最多
	wNotOver   // 不超过 (also a comparison)
	wHalf      // 一半
	wHalve     // 减半 折半
	wOpen      // 酌情
	wOpenVerb  // 合理确定分值
	wPro       // 按比例
	wExcess    // 按超过的比重: a formula must follow
	wScoreVerb // 计分 得分 赋分
	wBy        // 按 按照
	wEach      // 分别
	wLevels    // 三个档次

	// comparisons
	wGE
	wGT
	wLE
	wLT
	wEQ
	wNotReach // 未达到: below, or not met
	wUp       // 以上
	wDown     // 以下
	wInside   // 以内
	wBetween  // 之间
	wUpTo     // 之前 前
	wAfter    // 之后 后
	wIncl     // (含)
	wExcl     // (不含)
	wTilde    // - ~ 至 到
	wPlusMinus

	// measures
	wRate    // 完成率
	wLow     // 降低 少
	wHigh    // 超出 增加
	wBudget  // 超支: above the budget
	wGap     // 偏差
	wLate    // 推迟
	wEarly   // 提前
	wHappen  // 发生
	wLack    // 缺
	wReach   // 达到 完成 实现
	wMet     // 达标
	wNotMet  // 未达标
	wNot     // 未 没有
	wOnTime  // 按时
	wNotTime // 未按时 逾期
	wTarget  // 计划值 预算
	wAllOf   // 全部
	wForeign // 平均水平 上年
	wExempt  // 没有任务
	wNone0   // 无 未发生
	wRank    // 名 (after a number)
	wFirst   // 第
	wTop     // 前
	wTail    // 倒数 后

	// joints
	wEvery
	wElse
	wAnd
	wOr
	wIf
	wDe
	wEtc
	wShortOf // 不足
	wAs      // 按 (as), 视为
	wUnit
	wFormula // 得分=
	wPer     // 每…的 "/" in 分/次
	wBut
	wGuard // compound words that hide a shorter entry
	wHarmless

	// formula names
	wActual
	wFullVar

	// signs
	wComma
	wList
	wSemi
	wStop
	wOpenP
	wCloseP
	wColon
	wMark
	wPlus
	wMinus
	wTimes
	wDiv
	wQuote
	wBar // | of an absolute value
	wAbs // 绝对值
)

// lexiconTable lists the recognised words by class. Longer entries win over
// shorter ones, so compounds that hide a shorter word stand here as well, as
// plain text (wGuard).
var lexiconTable = []struct {
	w     word
	words string
}{
	{wPoint, "分"},
	{wFull, "取满分 给满分 满分 全分 全部分值 全部分数 全部得分 全额分 全部权重分 满分值 分值满分 该项全部分值 全值"},
	{wFullIs, "满分为 满分是 分值为 分值 总分 总分为 总分值 基本分值 标准分值 权重为 标准分 标准分为 该项分值为 共计 合计 共 总计 权重 计分值 总分值为 本项总分"},
	{wZero, "没分 没有分 为0分 为零分 即为0分 不得分 不计分 不给分 不记分 不赋分 不予得分 不予计分 不予记分 不予赋分 不予给分 得零分 记零分 计零分 零分 不得该项分 不得本项分 不得此项分 不得任何分 扣除全部分值 扣除全部分数 扣除该项全部分值 扣除本项全部分值 扣全部分值 扣除所有分值 全部扣除 全部扣完 扣全分 扣光 扣除全部得分 扣除该项全部分数 扣完全部分值 不能得分 不评分 不打分 扣满分 扣全部分数 为零分 作零分处理 按零分处理 作0分处理 按0分处理 按零分计 按0分计 记为零分 计为零分 一票否决 一票否决制 实行一票否决 实行一票否决制 予以一票否决"},
	{wKeep, "不扣分 不扣 不予扣分 不减分"},
	{wDeduct, "从满分中扣除 从满分中扣 从总分中扣 从总分中扣除 从分值中扣除 从本项分值中扣除 罚 少得 少计 少记 扣相应分值 扣相应分数 扣除相应分值 扣减相应分值 扣除相应分数 扣分值 扣权重分 扣权重 扣权重分值 扣除权重分 扣 扣减 扣除 减 减去 扣掉 扣分 减分 扣罚 扣去 减扣 扣减分 扣除分值 扣其 加扣 则扣 应扣 将扣 核减 减少得分"},
	{wBelow, "倒扣 倒扣分"},
	{wBonus, "加 加分 奖 奖励 加计 另加 再加 额外加 加记 加得 奖分 奖励分 奖励加分 另奖 再奖 予以加分 另加分 加奖 额外加分 给予加分 追加 附加 增加分值 另外加"},
	{wNoBonus, "不另计分 不另加分 不再计分 不额外加分 不加分 不奖分 不予加分 不再加分"},
	{wBase, "基础分 基本分 基准分 底分 起评分 基础分值 基础得分"},
	{wOwn, "该项 本项 此项 该指标 本指标 此指标 该 该项指标 本项指标 单项 本 其 所占 相应 对应 该分项 此项指标 该项目 该部分 这项 该单项 分项 指标"},
	{wWorth, "分值 权重分 指标分值 指标分 分数 权重分值 权重得分 权重 总分值 总分 标准分 标准分值 基本分 满分值 指标权重 应得分 满分 得分 分数值"},
	{wDrain, "直至扣完 直到扣完 直至不得分 直到不得分 直至扣光 直至不得分为止 直至扣完该项分 最低0分 最低为0分 最低得0分 最低计0分 最低零分 最低为零分 最低至0分 扣完 扣至0分 扣至零分 扣到0分 扣到零分 扣至0 扣到0 扣净 扣光为止 扣满 扣尽 罚完 减完为 减至0分 减完 减至零分 直至0分 直至零分 直到0分 扣完分值 扣至为0 扣至为0分 至0分 扣完该项 至零分"},
	{wUntil, "分值为止 分数为止 得分为止 为止 即止 止 终止 为限"},
	{wMost, "最高 最多 上限 封顶 最高得 最高计 最高加 最多得 最多加 最多扣 最高扣 最高不超过 最多不超过 累计最高 累计不超过 合计不超过 合计最高 总计不超过 最高记 最高可得 最高可加 最多计 累计最多 总分不超过 得分不超过 加分不超过 扣分不超过 加分最高 加分最多 扣分最多 扣分最高 累计加分不超过 累计扣分不超过 上限为 封顶为 最高分 最高分为 满分封顶 最高为 最多为 最高限 最多不得超过 最高不得超过 累计不得超过 加分上限 扣分上限 加分上限为 扣分上限为 加分最高不超过 加分最多不超过 扣分最多不超过 扣分最高不超过 最高奖 最高奖励 最高加分 最多加分 最多扣分 最高扣分 最高得分 奖励不超过 奖励最高 总加分不超过 总扣分不超过 得分最高 得分最高不超过 加分总额不超过 加分累计不超过 扣分累计不超过 最多扣除 最高扣除 最多扣减 最高扣减 最多扣掉 最多扣完 最多扣至 至多扣 至多扣除 至多扣减 至多得 至多加 至多计 扣分总额不超过 扣分合计不超过 总扣分不超过 扣分封顶 扣分总和不超过 最大扣 最大加 最高加到 总扣分最多"},
	{wHalf, "一半 半数 50%的分值 半"},
	{wHalve, "减半 折半 对折 打对折 打五折"},
	{wOpen, "酌情 视情况 视情 视情节 视情节轻重 酌情考虑 视具体情况 视实际情况 根据情况 视情形 根据情节 根据情节轻重 视程度 视情况而定 酌量 适当 视问题严重程度 视问题情况 根据实际情况 视完成情况 根据完成情况 视工作情况 视质量 根据工作情况 视整改情况 视落实情况 由考核组评定 由考核组确定 由评委评定 综合评定 综合评分 综合打分 综合评价 酌定 自行确定 斟酌 由考核小组评定 由考核组综合评定 视严重程度 根据严重程度"},
	{wOpenVerb, "合理确定分值 确定分值 合理确定得分 合理确定 赋分 评定 给分 打分 得分 计分 记分"},
	{wPro, "按计划完成率 按照计划完成率 按完成进度 按任务完成进度 按比例 按超支比例 按超支的比例 按超预算比例 按超出比例 按超出的比例 按完成任务的比例 按完成的比例 按实际完成的比例 按照完成的比例 按实际完成任务的比例 按完成任务比例 据实际完成比例 据完成比例 据实际比例 按到位资金比例 按实际进度比例 按到位比例 按完成比例 按实际完成比例 按完成率 按实际比例 按相应比例 按实际完成率 按照比例 按照完成比例 按照实际完成比例 依比例 按同比例 同比例 等比例 按等比例 按完成情况比例 按完成进度比例 按比率 按占比 按照完成率 按实际完成情况比例 按完成数比例 按任务完成比例 按对应比例 按照相应比例 按照实际比例 按完成百分比 按实际完成百分比 按百分比 按达标比例 按未完成比例 按完成任务比例 按差距比例 根据完成比例 根据完成率 根据比例 按照实际完成率 按实际完成数比例 按实际完成占比 按其比例 按其完成比例 按照其完成比例 按该比例 按完成目标比例 按任务完成率 按照任务完成率 按目标完成率 按指标完成率 按完成程度比例 按执行率 按实际执行率 按实际完成值占计划值比例 按完成计划比例 按完成量比例 按完成值比例 按实际达成比例 按达成比例 按实现比例"},
	{wExcess, "按超过的比重 按超过比重 按超出的比重 按超出比重 按超过的比例 按超过部分的比重 按超过部分比例 按超过部分的比例 按超出部分比例"},
	{wScoreVerb, "计分 得分 赋分 记分 给分 评分 打分 计算 计算得分 折算 核算 计算分值 算分 折算得分 折算计分 扣分 计算扣分 扣减 递减 递减得分 计算赋分 确定得分 折算分值 核算得分 减分 扣减分值 扣除 得相应分值 得相应分数 得相应分 给相应分 计相应分值 扣相应分值 扣相应分数 扣除相应分值 扣减相应分值 计得分 核定得分 进行扣分 进行计分 进行赋分 予以计分 予以扣分 扣除分值 计取得分 计取 得分值 换算 换算得分 核定 折算为得分 得分数 扣除相应分数 计算相应得分 计算相应分值 打折得分 折扣得分 得对应分值 计相应分 得分计算"},
	{wBy, "按 按照 以 依 根据 依据 则按 则按照 均按"},
	{wEach, "分别 依次 分别按 分别按照 并分别按照 并分别按 分别得 分别计 分别记 依次得 依次为 分别为 分别赋 依次计 分别给予 对应得 依次按 依次按照 分别赋予 分别给 对应分值分别为 对应分值为 对应"},
	{wLevels, "个档次 个等次 个等级 个级别 个档 档次 等次 等级 个层次 三档 四档 五档 两档 四级 三级 档 种情形 种情况 个情形 类情形 类情况"},

	{wGE, "召开满 开展满 组织满 完成满 培训满 做满 办满 >= => ≥ ≧ ⩾ 大于等于 大于或等于 不低于 不少于 不小于 高于或等于 高于等于 至少 不得低于 不得少于 最少 达到或超过 达到及超过 等于或大于 等于或高于 等于大于 不低於 超过或等于 不得小于 达到或大于 达到或高于 多于或等于 多于等于 大等于 达到了 达 超过或达到 不能低于 最低 最低分为 最低得分为 最低得分 在不低于 不短于"},
	{wGT, "> ＞ 超过 大于 高于 多于 超于 优于"},
	{wLE, "没超 不突破 未突破 最迟不晚于 最迟不迟于 最晚不晚于 最晚不超过 最迟不超过 <= =< ≤ ≦ ⩽ 小于等于 小于或等于 不高于 不多于 不大于 低于或等于 低于等于 不得超过 不得高于 不得多于 少于或等于 少于等于 未超过 未超出 未超 没有超过 没超过 不超 不超出 等于或小于 等于或低于 不得大于 不能超过 至多 没有超出 未高于 未大于 不得超出 控制在 小等于 不晚于 不迟于"},
	{wLT, "不够 不及 跌破 < ＜ 小于 低于 少于 不到 不足 不满 未满 未达 未达到 没有达到 没达到 达不到 未能达到 不达 没达 尚未达到 不能达到 未完成到 弱于"},
	{wNotOver, "不超过"},
	{wEQ, "= 等于 为 是 仅 只有 恰好"},
	{wNotReach, "未达到 没有达到 没达到 达不到 未能达到 未完成 没有完成 没完成 不完成 未实现 未达 未全部完成 未能完成 尚未完成 没有实现 未达成 未能实现 不能完成 尚未达到 完不成 未完成的"},
	{wUp, "以上 及以上 或以上 (含)以上 (含)及以上 (含本数)以上 含以上 及其以上 或更多 或更高 之上 及更多 往上 以上(含) 以上(含本数) 及以上(含) 及以上者 以上的 及以上的 以上者 (含)以上的 起以上 或超过"},
	{wDown, "以下 及以下 或以下 (含)以下 以下(含) (含)及以下 之下 以下的 及以下的 以下者 或更少 或更低 含以下 (含)以下的"},
	{wInside, "以内 之内 内 (含)以内 以内(含) 以内的 内的 (含)内 范围内 之内的 (含)之内"},
	{wBetween, "之间 间 之间的 区间 区间内 范围之间 区间的 的区间 范围"},
	{wUpTo, "之前 前 以前 之前的 底前 底之前 底以前 前的"},
	{wAfter, "及以后 及之后 及以后的 之后 以后 后 之后的 后的"},
	{wIncl, "及以后 及之后 及以后的 (含) 含 (包含) 包含 (含本数) (包括) (含等于) 含本数 (含该值) [含]"},
	{wExcl, "(不含) 不含 (不包含) 不包含 (不含本数) (不包括) 不含本数 [不含]"},
	{wTilde, "和 - ~ 至 到 — – 与 ─ ―"},
	{wPlusMinus, "± 正负 上下浮动 上下 +-"},

	{wRate, "预算完成率 投资完成率 任务指标完成率 完成率 实际完成率 完成比例 实际完成比例 完成度 完成进度 完成百分比 任务完成率 计划完成率 目标完成率 指标完成率 完成程度 达成率 实现率 总完成率 年度完成率 执行率 预算执行率 实际执行率 支出进度 完成值占比 完成情况 任务完成情况 目标完成情况 任务完成比例 目标完成比例 计划完成比例 实际达成率 完成占比 完成数占比"},
	{wLow, "短收 欠收 欠计划 下跌 落后 缺口 节约 节省 节约率 节省率 节支 节支率 成本节约率 资金节约率 节约比例 低 降低 下降 减少 少 差 低出 欠 短缺 少完成 少增 少增加 少增长 少提高 少提升 少新增 少降 少降低 少下降 少压减 下滑 回落 下浮 低于 不足 少于 未达到 未达 相差不足 减 降 未完成 欠完成 差额 小于 不到 未完成率 未完成比例"},
	{wHigh, "超收 突破 上涨 上浮 增多 升高 增高 攀升 高 超 超出 超过 增加 上升 提高 提升 增长 多 超额 多出 增 上浮 高出 高于 多于 超额完成 大于 多完成 超标 超额率 超额完成率 超额比例 超额完成比例"},
	{wBudget, "超过预算批复额度 超出预算批复额度 超过批复额度 超出批复额度 超过预算安排 超出预算安排 超预算安排 超过预算安排数 超出预算安排数 超过年初预算安排 超出年初预算安排 超过年初预算安排数 超出年初预算安排数 超过预算额度 超出预算额度 超预算额度 超过计划额度 超出计划额度 超过预算安排额度 超出预算安排额度 超过计划安排额度 超出计划安排额度 超过计划安排 超出计划安排 突破预算 突破概算 突破批复概算 突破计划 突破预算数 突破指标值 突破目标值 突破批复预算 超编 超员 超编制 超支比例 超支率 超支幅度 超预算比例 超预算幅度 超出比例 超出预算比例 超支 超预算 超出预算 超过预算 超出预算数 超过预算数 超出目标值 超过目标值 超出计划 超过计划 超出计划数 超出任务数 超出目标数 超出计划值 超过计划值 超计划 超目标 超过目标 超出目标 超出预算范围 超出预算金额 超过预算金额 超出预算总额 超过预算总额 超出预算成本 超过预算成本 超成本 超出指标值 超过指标值 超概算 超出概算 超过概算 超出控制数 超过控制数 超控制数 超标准 超出标准 超过标准 超出定额 超定额 预算超支 成本超支 支出超预算 超出部分 超出成本 超出限额 超过限额 超限额 超出控制目标 超过控制目标 超出年初预算 超过年初预算 超年初预算 超出年初预算数 超出批复预算 超过批复预算 超出预算批复数 超出预算额 超过预算额 超额支出 超出计划成本 超过计划成本 超出控制价 超过预算控制数 超出预算控制数"},
	{wGap, "差距 差值 偏差 相差 偏离 误差 偏差率 偏离度 偏离目标 偏离目标值 偏离计划值 差异 误差率 偏差幅度 偏离率 浮动 差异率 变动 波动 偏差度 偏离计划 偏差值"},
	{wLate, "超过计划时限 超出计划时限 超过计划工期 超出计划工期 超过计划期限 超出计划期限 超过计划完成时限 超出计划完成时限 超过合同工期 超出合同工期 拖欠 推迟 延迟 逾期 晚 迟 拖延 延期 滞后 超期 延后 超时 推后 拖期 拖后 延误 超时限 超过时限 超过期限 超出时限 超出期限 超过规定时间 超出规定时间 超过规定时限 超出规定时限 超过规定期限 超出规定期限 超过计划时间 超出计划时间 超过截止时间 超过截止日期 晚于 迟于 延长 迟报 晚报 逾期完成 延期完成 延迟完成 推迟完成 超期完成 超过时间 超出时间 超过计划完成时间 超出计划完成时间 拖后完成 滞后完成 逾期未完成 超期未完成 延期未完成 未按时完成 未按期完成 超过时间节点 超出时间节点 推迟报送 延迟报送 逾期报送 迟交 晚交 延时 超限 超过完成时限 超过完成时间 超工期 延误工期 工期延误 工期延期 工期延长 工期超期 工期滞后 工期推迟 超过工期 超过规定工期 超过约定时间 晚完成 迟完成 推迟时间 延迟时间 延期时间 逾期时间 迟延 超过限期 超过办理时限 超过承诺时限 超出承诺时限 超过法定时限 逾期办结 超期办结 超时办结 推迟开工 延迟拨付 延迟支付 推迟支付 推迟拨付 逾期拨付 晚拨付 延迟发放 推迟发放 逾期发放 晚发放 延迟上报 逾期上报 晚上报 推迟上报 迟上报 延迟提交 逾期提交 延迟交付 逾期交付"},
	{wEarly, "提前 提早 早于 提前完成 早 早完成"},
	{wHappen, "发生 出现 发现 有 存在 被 受到 查处 通报 投诉 收到 接到 查实 查出 产生 造成 引发 违反 违规 检查发现 抽查发现 经查实 被通报 被投诉 被查处 被曝光 被问责 受理 被扣 新增"},
	{wLack, "缺席 缺勤 缺课 旷课 缺 缺少 漏 遗漏 缺失 漏报 缺报 少报 未报 漏项 缺项 缺漏 漏掉 欠缺"},
	{wReach, "完成时序 达到时序 达到 完成 实现 满足 达成 符合 达 做到 完成了 实际完成 实际达到 完成达到 超额完成计划"},
	{wMet, "完成投资计划 完成投资任务 完成投资目标 完成面积任务 不高于标准 不超标准 不超过标准 控制在标准内 控制在标准以内 未超标准 未超支 不超支 没超支 没有超支 无超支 未超预算 不超预算支出 达标 已达标 全部达标 达标的 全达标 达到要求 完成的 达标者 均达标"},
	{wNotMet, "不满足 未达标 不达标 没达标 没有达标 不能达标 未能达标 达不到要求 未达标准 达不到标准 不达标准"},
	{wNot, "未 没有 没 未能 不能 尚未 未按 未全部 未全面 不 未按要求 未按计划 未及时 未有效 未予 无法 未如期"},
	{wOnTime, "无延期 没有延期 不延期 无延误 未延误 没有延误 无拖延 在规定的时间节点内 规定的时间节点内 规定时间节点内 在规定时间节点内 时间节点内 在时间节点内 在规定时间节点前 规定时间节点前 按时 按期 如期 及时 准时 按时限 按时间节点 按规定时间 按计划时间 在规定时间内 规定时间内 规定时限内 在规定时限内 在时限内 时限内 期限内 在期限内 计划时间内 在计划时间内 按进度 按时序进度 按照时限 按规定时限 按照规定时间 按照计划时间 按时间要求 按时按质 按时保质 按时按要求 在规定期限内 规定期限内 按规定期限 按时限要求 按照时间节点 按计划进度 按工期 按合同工期 在截止日期前 截止日期前 截止时间前 在截止时间前 未逾期 未超期 不逾期 不超期 未延期 未延迟 无延迟 无逾期 没有延迟 没有逾期 按约定时间 按时足额 及时足额 按规定时间节点 按时序 在计划工期内 计划工期内 工期内 按计划时限 按时间进度 在规定的时间内 规定的时间内 按规定的时间 在计划时限内 计划时限内 按月 按季度按时"},
	{wNotTime, "未按时 未按期 未如期 未及时 不及时 不按时 不按期 逾期的 超期的 延期的 逾期未 未在规定时间内 未在规定时限内 未在期限内 没有按时 没按时 没有按期 未能按时 未能按期 未能如期 未能及时 未在时限内 未按时限 未按规定时间 未按规定时限 未按时间节点 未按计划时间 未在计划时间内 未在规定期限内 不能按时 不能按期 未按进度 未按时序进度 未准时"},
	{wTarget, "批复额度 预算批复额度 预算额度 计划额度 预算安排额度 计划安排额度 计划安排 计划安排数 预算安排 预算安排数 预算安排额 年初预算安排 年初预算安排数 预算安排金额 预算批复 批复 批复额 计划值 目标值 指标值 年度指标值 计划数 目标数 任务数 计划 目标 任务 目标任务 年度目标 年度任务 年度计划 预期目标 预期值 预期指标值 年度目标值 年度计划值 年初目标 年初计划 年初目标值 计划目标 计划任务 预算 预算数 预算成本 预算金额 预算总额 预算额 年初预算 年初预算数 批复预算 批复预算数 预算批复数 控制数 预算控制数 计划任务数 目标任务数 年度任务数 年度计划数 预期 预期指标 年度指标 计划完成数 预期数 要求值 标准值 规定值 预算值 计划量 目标量 任务量 绩效目标 绩效目标值 绩效指标值 设定目标 设定目标值 既定目标 下达任务 下达任务数 下达计划 下达指标 年度预算 年度预算数 预算指标 指标计划 考核目标 考核目标值 考核指标 考核任务 计划成本 成本控制数 成本预算 预算限额 概算 计划指标 计划标准 目标要求 任务要求 计划要求 指标要求 全年任务 全年目标 全年计划 全年任务数 全年目标任务 年度目标任务 预设目标 预设值 年初设定目标 年初设定目标值 规定目标 成本控制目标 控制目标 定额 限额 成本标准 规定标准 标准要求 预算标准 年初目标任务 省定目标 市定目标 县定目标 省市目标 上级下达任务 上级下达任务数 上级目标 计划工作量 序时进度 指标任务 应完成数 应完成量 预算支出 年初预算总额 预算范围 项目预算 部门预算 预期效果 预期要求 设定值 计划工期 合同工期 规定工期 计划造价 计划单价 预算造价 计划费用 目标数量 计划数量 批复数 批复金额 编制数 编制人数 核定编制 核定编制数 核定数 核定人数 核定标准 规定数 规定数量 规定规模 规定次数 规定指标 规定要求数 规定任务 规定任务数 时序目标任务 时序目标 时序任务 限定数 限额标准 规定人数 控制指标 考核控制指标 控制目标值 控制线 计划次数 计划人数 目标数值 计划里程 计划面积"},
	{wAllOf, "全部 所有 全面 全部任务 各项 已 已经 能 能够 均 全 圆满 均能 都 全额 足额 顺利 保质保量 有效 及"},
	{wForeign, "市场价 市场价格 市场均价 市场平均价 同类价格 招标控制价 中标价 评审价 平均水平 平均值 平均数 全县平均 全市平均 全省平均 全国平均 县平均 市平均 省平均 平均分 平均得分 上年 去年 上年度 上一年 上一年度 上年同期 去年同期 同期 上年实际 往年 上年水平 去年水平 平均线 同期水平 上年数 上年完成数 全县平均水平 全市平均水平 全省平均水平 全国平均水平 历史最高 上年度水平 近三年平均 前三年平均 上级考核结果 省考核结果 市考核结果 县考核结果 上级考核得分 市级考核得分 省级考核得分 年度考核得分 上级评分 绩效考核结果 考核结果 第三方评估结果 第三方评价结果 评估得分 上级通报 考核得分 市对县考核 省对县考核 上年值 基期 去年值 上年数据 县平均水平 市平均水平 省平均水平 平均"},
	{wExempt, "没有任务 无任务 无学员 本年无任务 没有此项任务 无此项任务 未安排任务 没有安排任务 无相关任务 没有相关任务 无此项工作 没有此项工作 当年无任务 无该项任务 没有该项任务 未下达任务 没有下达任务 本年度无任务 无相关工作 不涉及 未涉及 无此类事项 无此类情况 没有相关业务 无相关业务 没有该任务 无考核任务 没有考核任务 本年度没有任务 当年没有任务 无工作任务 没有工作任务 无该项工作 没有该项工作 无涉及"},
	{wNone0, "未发生 没有发生 未出现 没有出现 未发现 没有发现 无发生 不发生 不存在 没有 无 零 未收到 未接到 没有收到 未被 没有被 未受到 没有受到 未产生 未造成 没发生 没出现 不出现 未引发 无任何 未有 未存在"},
	{wRank, "名 位 名次 名的 位的"},
	{wFirst, "第"},
	{wTop, "前 排名前 排前 位列前 位居前 进入前 列前 居前 排名在前 排在前 名列前 综合排名前 考核排名前 排位前"},
	{wTail, "倒数 后 排名后 末 排名倒数 排后 排在后 位列后 倒数后 排名末"},

	{wEvery, "每 毎"},
	{wElse, "介于两者之间 介于二者之间 两者之间 二者之间 在两者之间 介于两者之间的 否则 其他 其它 其余 其他情况 其它情况 其余情况 其他的 其它的 其余的 反之 除此之外 除此以外 其他情形 其它情形 其余情形 其他等次 其它等次 其他名次 其它名次 其他等级 其它 以外的 其余等次 其余名次 除此外 不是的 如否 其他结果"},
	{wAnd, "且 并且 同时 并 及时且 而且 又 以及 和 但 且同时"},
	{wOr, "或 或者 或是 / "},
	{wIf, "而在 如 若 如果 当 凡 凡是 如有 若有 对 对于 因 一旦 只要 但凡 在 于 经 如因 若因 则 即 就 则为 应 予以 给予 时 时候 的话 情况下 部分 则按 部份 可 将 及其 者 的部分 一律 直接 均 该年 当年 年内 全年 本年 年度 本年度 每年 年终 年底 当年度 考核年度内 年度内 全年内 在年内 考核期内 凡有 如出现"},
	{wDe, "的 之 地"},
	{wEtc, "以此类推 依此类推 依次类推 以次类推 以下类推 以下依次类推 以下以此类推 依此递减 以此递减 依次递减 以此类堆 如此类推 类推 依次递增 以此递增"},
	{wBut, "但 但是 除 除外 除…外 另外 不包括 扣除因 不可抗力 特殊情况 例外 之外 以外 原则上 双倍 加倍 翻倍 四舍五入 连续 递增 除外的 暂不 另行 取最高 取最低 不重复计分 不累计 就高 不重复 取高 只计最高 按最高 加权"},
	{wFormula, "记分= 得分等于 得分:= 最终得分等于 应得分= 实得分= 得分即 得分= 得分=: 得分为= 计分公式= 指标得分= 该项得分= 本项得分= 考核得分= 得分:= 评分= 分值= 计分= 实际得分= 绩效得分= 最终得分= 得分计算公式= 计算公式= 计算公式为= 计算公式:= 公式= 公式为= 计分公式为= 单项得分= 此项得分= 该指标得分= 得分公式= 分数="},
	{wHarmless, "不封顶 奖励不封顶 加分不封顶 上不封顶 不设上限 得分不封顶 不另计分 不再计分 不另加分 累计得分 累加得分 累计计分 累加计分 按完成项累计得分 逐项累计 处理 不倒扣 不得倒扣 不实行倒扣 保留两位小数 得分保留两位小数 结果保留两位小数 计算结果保留两位小数 保留小数点后两位 得分保留小数点后两位 四舍五入保留两位小数 保留两位小数四舍五入 最低0分 最低为0分 最低得0分 最低计0分 最低分为0分 采取倒扣分方式 采用倒扣分方式 倒扣分方式 实行倒扣分制 采取倒扣分制 采用倒扣分制 倒扣方式 采取倒扣方式 实行倒扣分 扣分制 倒扣分制 得分制 加分制 计算公式 计算公式为 计算方法 计分公式 计分公式为 公式 公式为 得分公式 评分标准 评分细则 评分办法 计分方法 计分办法 计分标准 评分方法 赋分标准 扣分标准 考核标准 考核办法 评分规则 评价标准 评分依据 考核内容 评价要点 评价内容 评价指标 得分标准 标准 具体为 具体如下 如下 得分 计分 在此基础上 在满分基础上 基础上 的基础上 总分基础上 在满分的基础上 此基础上 在上述基础上 在基础上 在总分基础上 其中 评分 评扣分标准 评(扣)分标准 按照评(扣)分标准 考核评分标准 以上各项 各项累计 累计计算 累计计分 各项得分累加 单项分值扣完为止 具体 定量指标 定性指标 若为定量指标 若为定性指标 情况 采用 直接赋分 按照区间赋分 按区间赋分 满意度赋分 分档计分 分段计分 分档赋分 按以下标准 按以下标准计分 按以下标准评分 按如下标准 按下列标准 按下列标准计分 以下标准 据实 据实计分 按相关规定 按规定 按有关规定 按照规定 按照相关规定 按照有关规定 基础之上"},
	{wShortOf, "不足 不满 未满 不到 未达到 未满足 低于"},
	{wAs, "按 算 计 记 视为 视同 视作 计为 算作 按照"},
	{wActual, "实际得分 实际测评得分 实际值 实际完成值 实际完成数 完成数 实际数 完成值 实际完成量 实际执行数 实际支出数 实际支出 实际成本 实际完成 实际达到值 实际数量 实际完成任务数 实际完成指标值 实际完成情况 实际支出金额 实际支出额 实际金额 实际发放数 实际到位数 实际到位金额 实际任务数 完成量 实际完成金额 实际完成面积 实际完成率值 实际使用数 实际人数 实际发生额 实际发生数 决算数 实际次数 实际达标数 实际产出数 实际完成工作量 完成任务数 实际数值 实际完成数量 实际满意度 实际得分率 实际率 实际业绩值 实际指标值 实际达成值"},
	{wBar, "| ∣ │ ｜ ︱ 丨 ❘ ǀ"},
	{wAbs, "绝对值 ABS abs Abs 取绝对值 的绝对值"},
	{wComma, ","},
	{wList, "、"},
	{wSemi, "; ；"},
	{wStop, "。 ! ?"},
	{wOpenP, "( [ {"},
	{wCloseP, ") ] }"},
	{wColon, ":"},
	{wPlus, "+ 加上"},
	{wMinus, "- 减去 减"},
	{wTimes, "* × x X ✕ 再乘以 乘以 乘 ·"},
	{wDiv, "/ ÷ 除以 再除以"},
	{wPer, "/ 每"},
	{wGet, "得 计得 记得 评得 能得 可以得 能够得 赋得 予得 给得 计给 应计得 可计得 得计 计 记 赋 给 评 打 获 可得 应得 即得 则得 计为 记为 得分为 得分 计分 记分 赋分 给分 赋予 给予 得到 评分 打分 得分是 赋值 计分为 记分为 均得 各得 各计 各记 可计 分别得 评为 得分值 赋值为 赋分为 获得 各"},
	{wGuard, "学时 课时 工时 第三方 第三方机构 细则 守则 总则 附则 之比 净增 乘客 乘坐 时有 即将 获得 取得 得到 心得 得当 得力 难得 统计 审计 会计 设计 累计 预计 估计 计算 登记 记录 记载 书记 标记 评价 评议 评审 评估 考评 评选 评比 评定 评级 测评 好评 供给 给排水 分类 分级 分析 部分 分管 分工 充分 分钟 分配 十分 区分 分散 分别 分布 分局 分段 分公司 分成 分歧 学分 分解 水分 成分 百分 分红 一般 一定 一致 统一 第一时间 第一责任 一次性 三公 一件事 两会 三农 一把手 一站式 一网通办 一门式 一体化 一卡通 一流 唯一 万元 奖补 奖励资金 奖学金 表彰奖励 奖项 获奖 评奖 以奖代补 前期 目前 前置 提前 前往 前景 当前 后续 后期 背后 售后 灾后 会后 后备 后勤 后果 前后 产后 课后 事后 环境 内容 内部 内控 内务 县内 市内 国内 室内 境内 区内 域内 辖区内 内涝 内业 内审 本地 本级 本单位 本部门 本县 基本 本科 文本 成本 资本 样本 本土 指标体系 根本 书本 其中 尤其 增加值 加强 加快 加大 参加 加工 加固 加装 加密 加班 更加 附加 追加预算 添加 加盟 加油 加入 加权 有效 有力 有关 有序 有限 所有 有机 享有 国有 具有 含有 拥有 富有 有害 没有 有利 有偿 有组织 有计划 有方案 有制度 固有 占有 有线 被征地 被服 被动 产生活 低保 低收入 最低生活 低碳 低压 高质量 高标准 提高 高效 高度 高中 高校 高铁 高速 高速公路 高新 高龄 高温 高层 高压 崇高 少年 少数 青少年 多种 多数 诸多 众多 多元 多功能 多媒体 差别 差旅 差错 差评 差异化 差额 出差 时差 差生 早期 早教 早稻 早日 晚稻 晚会 晚熟 迟到 减排 减税 减负 减灾 减刑 减免 减贫 增减 减少量 增值 增效 增收 增产 新增 增强 增长率 增长点 增设 降本 降解 降尘 投降 霜降 降雨 低效 不低 无障碍 无害化 无线 无人机 无偿 无证 无纸化 无公害 无烟 无土 无疑 至今 以至 至关 甚至 到位 到期 到账 到岗 得到有效 到达 收到率 报到 报到率 与会 参与 参与率 参与度 与否 给与 赋予 为民 为主 作为 行为 人为 成为 认为 为期 为民办 转为 达标率 完成质量 完成时间 完成后 完成时限 完成时 为辅 是否 单位 岗位 地位 学位 床位 席位 车位 位于 泊位 职位 户名 名单 姓名 名称 知名 名胜 实名 签名 报名 题名 名师 名录 名优 按摩 按揭 按键 以人为本 以往 可以 所以 以工代赈 以案促改 足以 可视化 对象 对接 对比 对外 对口 对账 面对 绝对 相对 应对 核对 比对 校对 针对 对策 当地 适当 当事人 相当 担当 恰当 如实 如厕 假如 若干 因地制宜 原因 病因 在校 在册 在线 存在 在职 在建 现在 在岗 在编 实在 潜在 在库 在用 在园 在押 在校生 经费 经济 经营 经过 已经 经常 经验 财经 曾经 经办 时间 及时 时效 按时 准时 同时 时限 临时 时序 时点 实时 小时 时段 应急 应用 供应 反应 效应 应收 应征 响应 应届 相应 适应 应发 应付 应检 应急响应 则例 原则 规则 准则 即时 立即 就业 就医 就诊 就地 就近 成就 就读 可持续 许可 可行 可控 认可 可靠 可追溯 可回收 将来 记者 患者 消费者 使用者 服务者 志愿者 作者 或者 学者 劳动者 残疾者 经营者 受益者 贡献者 实际 地方 地区 地址 土地 基地 草地 林地 耕地 湿地 当地 落地 工地 地质 地表 地下 地籍 地灾 地震 地力 地块 之家 之星 的士 目的 减至 不动产 不良 不合格 不稳定 不满意率 不良率 不合格率 未成年 未保 未来 未婚 未就业 不锈钢 不断 不孕 没收 不可 不利 否决 能否 否定 和谐 和平 总和 共和 调和 缓和 和美 和气 并发 并网 合并 兼并 并轨 一并 并联 又好又快 以及 前端 后台 前台 间接 时间 空间 期间 民间 房间 车间 夜间 区间 中间 其间 间隔 间歇 终止率 停止 禁止 防止 阻止 制止 中止 截止 不止 禁止令 防止返贫 单项奖 止损 举止 半年 半径 半成品 半岛 算法 预算 决算 结算 概算 运算 清算 计算机 核算 估算 测算 打算 扣押 折扣 扣缴 代扣 纽扣 回扣 抵扣 克扣 扣除率 倒扣 达人 发达 表达 传达 下达 送达 直达 到达 抵达 雷达 达成 最低生活保障 共计 合计 末端 期末 年末 周末 最高法 最高检 缺陷 缺水 紧缺 短缺 缺席 缺口 缺勤 缺乏 泄漏 漏洞 漏损 漏损率 渗漏 漏水 漏电 遗漏率 漏报率 漏网 漏斗 漏缆 漏检 误差率 偏差率 封顶率 对应急 该校 该县 该镇 该村 应该 本年度 以内部 增幅 高值 高值耗材 变动率 三公经费变动率 波动率 浮动率 位置 定位 职称 单位名称 就位 部位 品位 水位 位次 到位率 排位 点位 学前 学前教育 前沿 产前 前列 婚前 术前 餐前 汛前 节前 事前 前瞻 前哨 减碳 减量 减量化 减速 减轻 减缓 减退 减持 减产 减值 奖励性 奖牌 奖状 奖品 奖金 奖杯 获奖率 中奖 标准化 标准地 目标管理 计划生育 计划免疫 任务书 目标责任 目标考核 任务分解 目标群体 指标体系 计划书 任务清单 计划管理 达标创建 任务单 目标单位 目标人群 计划外 预算绩效 预算管理 预算编制 预算公开 预算单位 全面预算 预算一体化 预算调整率 预算调整 预算编报 预算执行 预算外 执行率为 投诉率 投诉件 投诉举报 投诉处理 投诉人 投诉办结 通报表扬 通报表彰 有无 违规率 出现率 发现率 发生率 存在率 被告 被害 通报批评 违规行为 违规问题 违规操作 违反规定 投诉事件 投诉举报件 发生额 存在问题 实现率 满足率 实现程度 满足感 达到率 符合率 符合度 满足度 满意率 完成面积 完成投资 完成人数 完成 户数 全覆盖 全过程 全县 全市 全省 全国 全镇 全域 全程 全民 全科 安全 健全 齐全 全年 完全 全员 全日制 保全 全生命周期 全流程 全口径 全方位 全体 全口 都市 首都 成都 都匀 有效率 有效性 已建 已知 已有 能力 能源 功能 节能 性能 能耗 技能 才能 智能 可能 效能 职能 能效 能见度 平均分子 及其他 普及 及格 普及率 涉及 危及 触及 及格率 顾及 波及 惠及 以及 各项工作 各项任务 各项制度 均衡 平均预期 人均 均等 均价 户均 日均 年均 月均 亩均 地均 上下班 上下游 上下水 上下 顺利通过 有效投诉 有效发明 有效灌溉 有效供给 有效投资 差率 高出生 少儿 少先队 高考 中考 高职 高技能 高产 高原 高危 多发 多次 多元化 多样性 多样化 高品质 高血压 高层次 提高率 超声 超市 超载 超限率 超限超载 超标率 超前 超高清 超低 超龄 超级 超长期 超大班额 增量 增加率 增殖 增殖放流 增绿 降低率 下降率 减少率 提升率 提前量 早熟 早恋 延时服务 课后延时 迟发 迟缓 晚期 晚育 报批 报告 上报率 延续 逾期率 逾期贷款 延误率 延期率 贫困户有 发生灾害 违规占 控制在册 为群众 为企业 为民服务 为困难 为农 为老 为学生 为师生 为残疾 为全县 为社会 是非 只有 仅有 于是 处于 属于 用于 基于 关于 由于 低于均值 对于 位居 小于号 于 基础设施 基础教育 基础 基本医疗 基本公共 基本农田 基本养老 基本建设 基本药物 基本信息 基本完成 基本达成 基本实现 基本达到 基本达标 基本满意 基本齐全 基本合格 基本符合 基本满足 基本及时 部分达成 部分完成 部分实现 部分达到 部分达标 大部分完成 大部分 绝大部分 部分符合 部分满足 部分实施 部分未完成 少部分 一部分 部门 分类处理 得分率 满分率 百分比 百分率 百分制 积分 评分表 记分牌 加分项 扣分项 失分 实得分 得失 记分册 总分表 学分制 分数线 平均分数 分值表"},
}

// harmlessTails are words after the points that name a source or a manner and
// never change a score.
func harmlessLead(s string) bool {
	for _, p := range [...]string{"按照", "根据", "依据", "按", "以", "通过", "采用", "采取", "由", "对照", "参照", "结合", "本指标", "该指标", "考核", "用于", "反映", "数据来源", "资料来源", "依托", "围绕", "对"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// Characters and words the scanner looks at by itself.
const (
	runePoint   = '分'
	unitMinute  = "分钟"
	unitPoint   = "百分点"
	hanziDigits = "一二三四五六七八九十"
)

func inclusionWords() []string { return []string{"包含", "包括", "含"} }
func inclusionTails() []string {
	return []string{"当日", "当天", "本日", "该日", "此日", "该数", "此数", "临界值", "本数", "等于", "该值", "%", "以上", "以下"}
}

// isPointsVerb tells the one-character verbs that mean points only before
// points.
func isPointsVerb(r rune) bool {
	switch r {
	case '罚', '得', '计', '记', '赋', '给', '评', '打', '获', '减', '加', '奖', '为', '是':
		return true
	}
	return false
}

// afterPointsVerb lists what shows that a one-character verb is about points.
func afterPointsVerb() []string {
	return []string{"满分", "全分", "全部分", "零分", "该项", "本项", "此项", "该指标", "本指标", "指标分", "权重", "分值", "基础分", "基本分", "相应分", "总分", "一半", "半分", "平均分", "平均得分", "标准分", "其分值", "全额分", "分"}
}

func splitWords(s string) []string { return strings.Fields(s) }

const (
	strongAnds    = "且 并且 同时 而且 但 且同时 及时且"
	orWord        = "或"
	tailWord      = "后"
	inclusionRune = "含"
	andRunes      = "及或"
	trendWords    = "下降 降低 减少 增长 增加 提高 提升 上升 减 增 降"
)

func isSign(r rune) bool {
	switch r {
	case '<', '>', '≤', '≥', '=':
		return true
	}
	return false
}

// unitKind sorts the units that are compared by rules of their own.
func unitKind(s string) UnitKind {
	switch s {
	case "":
		return Bare
	case "%":
		return Percent
	case "百分点", "个百分点":
		return Point
	case "天", "日", "自然日", "个自然日":
		return Calendar
	case "工作日", "个工作日":
		return Workday
	case "周", "个星期", "星期", "个周":
		return Week
	case "月", "个月":
		return Month
	case "年":
		return Year
	case "小时", "个小时":
		return Hour
	case "分钟":
		return Minute
	case "元":
		return Money
	}
	return Other
}

func unitName(k UnitKind) string {
	switch k {
	case Point:
		return "个百分点"
	case Calendar:
		return "天"
	case Workday:
		return "工作日"
	case Week:
		return "周"
	case Month:
		return "个月"
	case Year:
		return "年"
	case Hour:
		return "小时"
	case Minute:
		return "分钟"
	}
	return ""
}

// isCounting tells the words that count whole things, which are used for one
// another in the same sentence (3次, 3场, 3期).
func isCounting(s string) bool {
	switch s {
	case "个", "项", "次", "人", "名", "人次", "件", "份", "家", "户", "所", "座", "栋", "幢", "套", "台", "辆", "条", "段", "处", "张", "本", "册", "篇",
		"例", "起", "宗", "笔", "批", "批次", "期", "场", "场次", "期次", "班", "班次", "门", "节", "头次", "只次", "羽次", "人份", "剂次", "只", "头", "匹", "羽", "尾", "株", "棵", "部", "架", "支",
		"枝", "根", "块", "片", "幅", "枚", "颗", "口", "眼", "间", "床", "村", "个村", "乡镇", "个乡镇", "社区", "个社区", "单位", "个单位", "机构", "个机构",
		"项目", "个项目", "站", "位", "组", "队", "对", "车次", "台次", "辆次", "件次", "条次", "户次", "家次", "篇次", "例次", "项次", "封", "款", "类", "种",
		"轮", "轮次", "遍", "回", "届", "堂", "卷", "窗口", "个窗口", "人天":
		return true
	}
	return false
}

func isRankUnit(s string) bool { return s == "名" || s == "位" }

// isGradeWord tells the words offices grade with.
func isGradeWord(s string) bool {
	switch s {
	case "优", "良", "中", "差", "优秀", "良好", "中等", "合格", "基本合格", "不合格", "及格", "不及格", "好", "较好", "一般", "较差", "很好", "很差", "不好", "称职",
		"基本称职", "不称职", "达标", "基本达标", "不达标", "完成", "基本完成", "部分完成", "未完成", "满意", "基本满意", "较满意", "比较满意", "不满意", "很满意", "非常满意", "明显", "较明显", "不明显",
		"显著", "较显著", "不显著", "高", "较高", "低", "较低", "中等偏上", "规范", "较规范", "基本规范", "不规范", "齐全", "基本齐全", "较齐全", "不齐全",
		"到位", "基本到位", "较到位", "不到位", "健全", "较健全", "基本健全", "不健全", "及时", "较及时", "基本及时", "不及时", "一等", "二等", "三等", "一等奖", "二等奖", "三等奖",
		"优良", "一类", "二类", "三类", "四类", "五类", "国家级", "省级", "市级", "县级", "部级", "厅级", "一级", "二级", "三级", "四级", "五级", "A级", "B级", "C级", "D级", "A", "B", "C", "D", "甲", "乙", "丙", "丁",
		"优质", "优异", "优等", "良等", "特等", "特等奖", "金奖", "银奖", "铜奖", "优秀奖",
		"是", "否", "有", "无", "有效", "无效", "完整", "较完整", "基本完整", "不完整", "准确", "较准确", "不准确", "基本准确", "有所提升", "有所改善", "有所增强", "提升", "显著提升", "明显提升", "严重", "轻微", "较重", "较轻":
		return true
	}
	return false
}

// degrees are the words by which two grades of one subject differ.
func isDegree(s string) bool {
	switch s {
	case "", "不", "未", "无", "没有", "没", "有", "较", "比较", "基本", "部分", "全部", "大部分", "大多", "很", "非常", "十分", "一定", "有一定", "有所", "明显", "较明显", "显著", "较显著", "不明显", "并", "但", "且", "全面",
		"按时", "及时", "不太", "不够", "欠", "逐步", "有效", "较有效", "持续", "深远", "较深远", "完全", "均", "都", "国家", "省", "市", "县", "国", "部", "乡", "省级", "市级", "县级", "国家级", "一", "二", "三", "四", "五", "A", "B", "C", "D", "a", "b", "c", "d", "优", "良", "中", "差", "好", "高", "低", "大", "小", "多", "少", "一般", "强", "弱", "快", "慢", "正", "负", "是", "非",
		"的", "程度", "以上", "为", "甲", "乙", "丙", "丁", "尚", "尚未", "并未", "严重", "轻微", "零星", "个别", "少量", "大量", "较多", "较少", "多次", "偶尔", "从未", "从不", "经常", "未能", "不能", "能", "已", "正在", "初步", "稳步", "超额", "只", "仅", "如期", "如实", "得到", "得到明显", "得到有效", "没有得到", "未得到":
		return true
	}
	return isGradeWord(s)
}

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

// subjectLike tells words that only name what is measured or on what ground,
// and set no condition.
func subjectLike(s string) bool {
	if setsCondition(s) {
		return false
	}
	if harmlessLead(s) || oneOf(s, rankNames()) || comparing(s) {
		return true
	}
	for _, t := range [...]string{"率", "数", "量", "度", "额", "值", "情况", "指标", "工作", "面积", "人数", "次数", "金额", "支出", "成本", "时间", "比例", "任务", "水平", "进度", "长度", "里程", "户数", "经费", "资金", "投资", "产值", "收入", "项目", "年度", "全年", "年内", "本年", "当年", "标准", "要求", "年终", "排名", "名次", "考核", "测评", "评价", "结果", "计划", "建设", "培训", "管理", "服务", "增速", "增幅", "降幅", "涨幅"} {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	return false
}

// compareLast reports whether the words end by comparing with an earlier year,
// so that 下降 and 增长 after them are what is measured.
func compareLast(s string) bool {
	for _, w := range [...]string{"同比", "上年", "去年", "环比", "上年度", "同期", "上一年", "往年"} {
		if strings.HasSuffix(s, w) {
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

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

const (
	halfWord = "半"
	ownShare = "相应"
)

// periods are the lengths of time that after 每 say how often.
func periods() []string {
	return []string{"个季度", "个月", "半年", "季度", "年度", "学期", "学年", "季", "月", "年", "周", "天", "日"}
}

func someWords() []string { return []string{"有", "存在"} }

// fallBackWords say that a rank grows worse.
func fallBackWords() []string {
	return []string{"后退", "退后", "退步", "落后", "后移", "靠后", "往后", "下滑"}
}

// lateSomeWords name faults of time after 每有: they are counted, not what is done.
func lateSomeWords() []string {
	return []string{"有一次不按时", "有1次不按时", "有一次未按时", "有1次未按时", "有一次不及时", "有一次未及时"}
}

func riseWords() []string { return []string{"增长", "提高", "提升", "上升"} }

func isActualName(s string) bool {
	if oneOf(s, []string{"支出", "成本", "决算", "支出数", "次数", "人数", "得数"}) {
		return true
	}
	return strings.HasPrefix(s, "实际") || strings.HasPrefix(s, "已完成") || s == "完成" || strings.HasPrefix(s, "完成") && !strings.HasSuffix(s, "率")
}

func isTargetName(s string) bool {
	for _, p := range [...]string{"计划", "目标", "应", "预期", "预算", "任务", "年初"} {
		if strings.HasPrefix(s, p) && !strings.HasSuffix(s, "率") {
			return true
		}
	}
	return strings.HasPrefix(s, "年度") && containsAny(s, "目标", "计划", "任务") && !strings.HasSuffix(s, "率")
}

// rateTails end the names of rates that are words of their own: 节约率, 超支率.
func rateTails() []string { return []string{"率"} }

// degreeTails end the names of shares.
func degreeTails() []string { return []string{"度", "率", "比例", "比重", "占比"} }

// totalWords are parts of names of what an actual is a part of, or compared with.
func totalWords() []string {
	return []string{"总数", "总额", "总量", "应", "上年", "去年", "平均", "合计", "抽查", "抽样", "权重", "得分", "分数", "系数", "最高", "最低"}
}

func isRateName(s string) bool {
	return strings.HasSuffix(s, "率") || strings.HasSuffix(s, "比例") || strings.HasSuffix(s, "满意度") || strings.HasSuffix(s, "占比") || strings.HasSuffix(s, "覆盖面")
}

func exceptionWords() []string {
	return []string{"除外", "不可抗力", "不包括", "不含", "例外", "特殊"}
}
func capLossWords() []string  { return []string{"扣"} }
func capBonusWords() []string { return []string{"加", "奖"} }
func capGainWords() []string  { return []string{"得", "计", "记", "总分"} }
func ignored(s string) bool {
	return containsAny(s, "不计", "忽略", "不算", "不扣", "舍去", "不予")
}

const (
	eachWord     = "各"
	listMarkSaid = "、"
	fallingWord  = "递减"
	afterWord    = "经"
	evenWord     = "均"
	bothWord     = "增减"
)

// introWords may stand before the first grade of a list.
func introWords() []string {
	return []string{"划分为", "分为", "评价结果为", "考核结果为", "等次为", "结果为", "分成", "按"}
}

const etcWord = "以此类推"

func lackWords() []string { return []string{"缺", "少", "漏", "未"} }

// stripNumbers drops figures so that two counts of one thing compare equal.
func stripNumbers(s string) string {
	return strings.Map(func(r rune) rune {
		if isDigit(r) || strings.ContainsRune(hanziDigits+"两零〇.%-~至到以上内下及含()个", r) {
			return -1
		}
		return r
	}, s)
}

const (
	lastWord = "倒数"
	nthWord  = "第"
	doneWord = "完成"

	reachTarget = "完成任务"
)

func rankLeads() []string {
	return []string{"全县排名", "全市排名", "全省排名", "排名", "排在", "排", "位列", "名列"}
}

func lateWords() []string {
	return []string{"未按时完成", "逾期完成", "延迟完成", "推迟完成", "延期完成", "超期完成", "晚完成", "逾期", "延迟", "推迟", "延期", "超期", "拖延", "拖后", "滞后", "延误", "超时", "晚了", "晚", "迟了", "迟到", "迟"}
}

func earlyWords() []string { return []string{"提前完成", "提前", "提早", "早"} }

func dayTails() []string { return []string{"完成", "报送", "办结", "验收", "前", "之前"} }

func shortWords() []string {
	return []string{"缺少", "缺", "少了", "少", "漏报", "漏", "未完成", "还差", "差", "遗漏", "缺席"}
}

// faultVerbs may stand before the number of faults.
func faultVerbs() []string {
	return []string{"共有", "共", "有", "存在", "发现", "出现", "发生", "仍有", "尚有"}
}

// standardNames is what faults are measured by: 不符合要求.
func standardNames() []string { return []string{"要求", "标准", "规定", "条件", "要点"} }

func eventWords() []string {
	return []string{"发生", "出现", "发现", "共发生", "被投诉", "投诉", "收到投诉", "收到", "查处", "被通报", "通报", "受到", "有"}
}

func allWords() []string {
	return []string{"全部", "全部完成", "全都有", "都有", "全", "全部满足", "全部符合", "全部做到", "都做到", "都完成", "全部达到", "全部具备", "全部到位"}
}

func noneWords() []string {
	return []string{"无", "没有", "都没有", "全无", "一项也没有", "零", "0", "均无", "全部没有", "一个也没有", "都没做到", "没有问题", "无问题", "未发生", "没有发生"}
}

func deviationWords() []string {
	return []string{"偏差", "误差", "偏离", "差异", "变动", "波动", "浮动", "差错"}
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

// tellsEvent tells words that name something that happened, wherever its verb
// stands: 审计发现有挪用资金, 班子成员受到处分.
func tellsEvent(s string) bool {
	return containsAny(s, "发现有", "发现存在", "认定为", "受到", "发生", "出现", "被查处", "被通报", "被问责", "被曝光") && !strings.ContainsAny(s, denyingRunes)
}

func saysNone(s string) bool {
	s = withoutPlace(s)
	for _, p := range [...]string{"未发生", "没有发生", "无", "未出现", "没有", "未发现", "不发生", "不存在", "未收到", "未受到", "全年未发生", "年内未发生", "零", "未被", "没发生", "全年无", "年内无", "年度内无", "年度内未发生", "全年未出现", "当年未发生", "本年度未发生", "全年没有"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return containsAny(s, "未发生", "未出现", "未发现", "没有发生", "无一", "零投诉", "零事故")
}

// onlyHas tells 有1次, which counts what the row counts.
func onlyHas(s string) bool {
	rest, ok := strings.CutPrefix(s, "有")
	for _, w := range [...]string{"大于等于", "大于", "小于等于", "小于", "至少", "不少于"} {
		rest = strings.TrimPrefix(rest, w)
	}
	return ok && firstFigure(rest) == 0 && len([]rune(rest)) <= 8
}

func saysSome(s string) bool {
	if saysNone(s) {
		return false
	}
	s = withoutPlace(s)
	for _, p := range [...]string{"发生", "出现", "发现", "有", "存在", "受到", "被", "收到", "造成", "引发"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

func startsNot(s string) bool {
	for _, n := range negations() {
		if strings.HasPrefix(s, n) {
			return true
		}
	}
	return false
}

func negations() []string {
	return []string{"没有", "并未", "尚未", "未能", "未", "没", "无", "不", "非"}
}

func metAnswers() []string {
	return []string{"完成", "已完成", "达标", "已达标", "达到", "已达到", "是", "全部完成", "达到目标", "达到计划", "达到目标值", "达到计划值", "达成", "实现", "符合", "符合要求", "达到要求"}
}

func notMetAnswers() []string {
	return []string{"未完成", "没有完成", "没完成", "未达标", "不达标", "没有达标", "未达到", "否", "不完成", "未达到目标", "未达到计划", "未达到目标值", "未达到计划值", "未实现", "不符合", "不符合要求", "未达到要求", "未达成"}
}

func onTimeAnswers() []string {
	return []string{"按时完成", "按期完成", "如期完成", "及时完成", "准时完成", "按时", "按期", "如期", "及时", "准时", "按时报送", "按期报送", "已按时完成", "按时办结", "按期办结"}
}

func notOnTimeAnswers() []string {
	return []string{"未按时完成", "未按期完成", "未如期完成", "未及时完成", "逾期", "逾期完成", "未按时", "未按期", "不按时", "不及时", "延期", "延期完成", "超期", "没有按时完成", "不按时报送", "未按时报送", "推迟", "推迟完成"}
}

// endsWord reports whether a subject can end here, so that what follows is a
// whole predicate: not after a negation or a degree.
func endsWord(s string) bool {
	if s == "" {
		return true
	}
	for _, w := range [...]string{"不", "未", "无", "没", "没有", "较", "比较", "基本", "部分", "很", "非", "欠", "尚", "太", "够", "更", "最", "有所", "明显", "显著", "非常", "十分", "未能", "全", "完", "齐", "大", "优", "良", "合", "达", "规", "有效", "全部", "全面", "大部分", "少", "半", "有", "为", "是", "的", "得到", "逐步", "持续", "稳步", "能", "难以", "无法", "基本上", "几乎", "暂", "仍", "半数", "少数", "多数", "个别", "局部", "拒", "及时", "按时", "按期", "如期", "逾期", "超期", "延期", "推迟", "再", "否", "初步", "稳步", "进一步", "略", "稍", "一定程度", "不同程度", "勉强", "经常", "偶尔", "极", "甚", "只", "仅", "曾", "将", "正", "拟", "少量", "大量", "刚刚", "计划", "准备"} {
		if strings.HasSuffix(s, w) {
			return false
		}
	}
	return true
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

func sameWords() []string { return []string{"一致", "持平", "相符", "相等", "相同"} }

// dutyWords say what is to be done: 应培训100人.
func dutyWords() []string  { return []string{"应", "应完成", "需", "需完成"} }
func equalWords() []string { return []string{"为", "是", "=", "共", "数"} }

// isSetting tells 在省市举办的活动中, which says where and sets no condition.
func isSetting(s string) bool {
	if from, _, ok := strings.Cut(s, "到"); ok && strings.HasPrefix(from, "从") && !strings.ContainsAny(s, figureRunes+denyingRunes) {
		return true // 从申请受理到发放
	}
	return endsInAny(s, []string{"活动中", "工作中", "过程中", "期间", "方面", "党员中", "人员中", "项目中", "检查中"}) && !strings.ContainsAny(s, figureRunes+denyingRunes) && !setsCondition(s)
}

// leavesOut tells 剔除沙尘影响天数后.
func leavesOut(s string) bool {
	return prefixLen([]rune(s), []string{"剔除", "扣除", "剔去"}) > 0 && endsInAny(s, []string{"后", "外", "的"}) && !strings.ContainsAny(s, figureRunes)
}

// isWhatever tells 不论件数.
func isWhatever(s string) bool {
	return len([]rune(s)) <= 8 && (strings.HasPrefix(s, "不论") || strings.HasPrefix(s, "无论") || strings.HasPrefix(s, "不管"))
}

// paidWords behind a share of the plan only say that it was reached: 任务的90%征收到位.
func paidWords() []string {
	return []string{"征收到位", "拨付到位", "发放到位", "支付到位", "到位", "入库", "上交", "上缴"}
}

func standardAnswers() []string {
	return []string{"达到标准", "符合标准", "达到要求", "符合要求", "达到以上标准", "符合以上要求", "达到上述标准", "符合上述要求", "达到以上要求"}
}

// faultLeads begin words for what went wrong.
func faultLeads() []string {
	return []string{"漏", "缺", "迟", "错", "虚", "瞒", "逾期", "超期"}
}

// rankSigns show that a sentence speaks of places: 名 counts people too.
func rankSigns() []string {
	return []string{"排名", "名次", "位次", "位列", "排位", "第一名", "第1名", "第二名", "第2名", "前三名", "前3名", "倒数", "前五名", "前5名", "前十名", "前10名"}
}

func placeWords() []string { return []string{"位次", "名次"} }

func permilleWords() []string { return []string{"个千分点", "千分点"} }

// perManyWords count cases among 100,000: 9/10万.
func perManyWords() []string { return []string{"/10万", "/十万"} }

const perMany = "/10万"

// excessWords before 每 say that what lies beyond the plan is counted.
func excessWords() []string {
	return []string{"超额", "超额部分", "超额完成", "超额完成部分", "超出", "超出部分", "超过", "超过部分", "多完成", "多完成部分", "超目标", "超任务", "超计划", "超出计划部分", "超出任务部分", "超出目标部分", "超支", "超支部分", "超过指标值后", "超过目标值后", "超过计划后", "超过任务后", "超出预算", "超出预算部分", "超预算部分"}
}

// shortfallWords say the same of what is short of it.
func shortfallWords() []string {
	return []string{"少完成", "少完成部分", "不足部分", "未完成部分", "差额部分", "差额", "缺口", "缺口部分", "低于部分", "低于目标部分", "低于计划部分", "短缺部分"}
}

// narrowing words before a name make it another one: 按时办结率 beside 办结率.
func narrowing() []string {
	return []string{"按时", "按期", "及时", "提前", "一次", "重点", "其中", "首次", "优秀", "以前年度", "以前", "往年", "历年", "结转", "上年结转", "上年度结转"}
}

func exampleLeads() []string { return []string{"如", "例如", "比如", "例:", "举例", "即"} }
func partLeads() []string    { return []string{"含", "其中", "包括", "包含"} }

const (
	bothAwards   = "加减"
	absoluteWord = "绝对值"
	barRunes     = "|∣│｜︱丨❘ǀ"
	degreeSuffix = "度"
)

func firstTimes() []string { return []string{"首次", "第一次", "初次"} }

// shareSigns show that words speak of a share of the points, not of the plan being met.
func shareSigns() []string {
	return []string{"比例计", "比例得", "比例赋", "率计分", "率得分", "率赋分"}
}

func shareTails() []string {
	return []string{"完成比例", "完成率", "比例", "完成进度", "完成情况"}
}

// notOverEnds say that the plan was not exceeded: 成本没超.
func notOverEnds() []string { return []string{"没超", "未超", "不超", "没有超"} }

// overtimeWords before 每10天 say that what lies beyond the deadline is counted.
func overtimeWords() []string {
	return []string{"超过计划工期", "超过工期", "超过合同工期", "超过规定工期", "超工期", "超过计划时间", "超过规定时间", "超过规定时限", "超过时限"}
}

// entryUnits count the entries of a list.
func entryUnits() []string { return []string{"项", "条", "点"} }

func lackAnswers() []string {
	return []string{"缺项", "缺失", "缺少", "未提供", "没有", "缺的", "缺"}
}

// allEntries name the entries of a list together, as does their number (三项).
func allEntries() []string {
	return []string{"以上各项", "上述各项", "各项", "以上", "上述", "以上各条", "以上各类", "各类", "以上各项得分", "上述各项得分", "各项得分", "以上各项分数", "以上合计", "以上累计", "所有项", "全部"}
}

func sumUnits() []string { return []string{"项", "条", "点", "类", "种", "方面"} }

// entryLeads stand before the number of the entries: 以上两项.
func entryLeads() []string { return []string{"以上", "上述", "前述", "这", "前"} }

// entryTails stand behind it: 两项得分.
func entryTails() []string {
	return []string{"得分", "加分", "扣分", "分数", "合计", "累计", "共计", "之和", "总分", "总得分"}
}

func sumWords() []string { return []string{"累计", "合计", "总"} }

// allLossWords say that a bound is for all that is taken: 共扣, 两项扣分之和.
func allLossWords() []string { return []string{"累计", "合计", "总", "共", "之和"} }

// lossNoun begins words for a bound of what is taken: 扣分最多不超过3分.
const lossNoun = "扣分"

func trendEnds() []string {
	return []string{"提升", "上升", "不变", "持平", "下降", "后退", "前进", "退步", "进步", "下滑"}
}

func sampleLeads() []string {
	return []string{"抽查", "抽取", "随机抽取", "随机抽查", "抽检", "现场抽查"}
}

const becauseWord = "因"

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
	if prefixLen([]rune(s), []string{"并由", "由", "并责令", "责令", "并要求"}) > 0 && containsAny(s, "整改", "复核", "检查", "补报") && !containsAny(s, "核定", "确定", "评定", "打分", "赋分", "扣", "认定") {
		return true
	}
	for _, lead := range [...]string{"注", "备注", "说明"} {
		if strings.HasPrefix(s, lead) && containsAny(s, "不计入", "不纳入", "不列入", "除外", "不计算在内") {
			return true
		}
	}
	return false
}

func ageUnits() []string { return []string{"岁", "周岁", "年级"} }

// setsName tells 设完成率为X, whose letter has been read.
func setsName(s string) bool { return strings.HasPrefix(s, "设") && strings.HasSuffix(s, "为") }

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

// isBasis tells 面积以验收文件为准, which says where the actual is taken from.
func isBasis(s string) bool {
	return endsInAny(s, []string{"为准", "为依据", "为基准数"}) && strings.Contains(s, "以") && !containsAny(s, "考核", "考评", "评分", "评价", "得分", "打分", "评议", "测评")
}

func isTimesRune(r rune) bool { return r == '×' || r == '÷' || r == '－' || r == '按' }

// startsPeriod tells 每季度一次 and its like.
func startsPeriod(s string) bool {
	for _, p := range everyPeriods() {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

func everyPeriods() []string {
	return []string{"每季", "每月", "每年", "每周", "每半年", "每个月", "每学期"}
}

func ratioTails() []string {
	return []string{"的比率", "比率", "之比", "之比例", "的比例", "的比值", "的比重", "的占比", "的百分比", "比例", "比值", "比重", "占比"}
}
func ratioJoints() []string { return []string{"占", "与", "和", "除以", "比"} }

// prefixTail is where one of the words begins in s; −1 where none does.
func prefixTail(s string, words []string) int {
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 {
			return i
		}
	}
	return -1
}

func cutAny(s string, joints []string) (a, b string, ok bool) {
	for _, j := range joints {
		if a, b, ok = strings.Cut(s, j); ok {
			return a, b, true
		}
	}
	return s, "", false
}

// gradeAfterIs is the grade of 评价结果为优.
func gradeAfterIs(s string) string {
	for _, is := range [...]string{"为", "是", "获得", "获", "达到"} {
		if i := strings.LastIndex(s, is); i >= 0 && !strings.HasSuffix(s[:i], "较") && !strings.HasSuffix(s[:i], "更") && isGradeWord(s[i+len(is):]) && !startsNot(s[:i]) && !strings.HasSuffix(s[:i], "不") && !strings.HasSuffix(s[:i], "未") {
			return s[i+len(is):]
		}
	}
	return s
}

// withoutYear drops 本年度 and its like from the start, and 的 and 视同 from the end.
func withoutYear(s string) string {
	for _, lead := range [...]string{"本年度", "当年度", "本年", "当年", "年内", "全年", "年度内", "如"} {
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

// kindLeads point back to a kind that was named: 有此类项目的, 无该项任务.
func kindLeads() []string {
	return []string{"此类", "该类", "此项", "该项", "上述", "以上", "相关", "这类", "这项", "该", "此", "相应"}
}

// markLeads stand before the mark of an entry that gets its award behind the list:
// 符合要点①得1分.
func markLeads() []string {
	return append(numberLeads(), "符合", "满足", "达到", "做到", "完成", "具备", "其中", "实现")
}

// numberLeads stand before such a mark that is a plain number: 符合要点1得1分.
func numberLeads() []string {
	return []string{"符合要点", "满足要点", "达到要点", "要点", "符合条件", "满足条件", "符合要求", "满足要求", "达到要求", "符合标准", "满足标准", "达到标准", "符合第", "满足第", "达到第", "做到第", "完成第", "具备第", "第", "符合评价要点", "满足评价要点", "符合要点第", "其中要点", "其中:要点", "其中第"}
}

// markTails may stand behind the mark: 第①项的.
func markTails() []string {
	return []string{"项", "条", "点", "要点", "要求", "项要求", "条要求", "项要点", "点要求", "项条件", "项的", "条的", "点的", "要点的", "要求的", "的"}
}

// deniesHaving tells 没有任务 from 未完成任务: what is denied is that there is any.
func deniesHaving(s string) bool {
	return containsAny(s, "没有", "无", "没", "未安排", "未下达", "未承担", "不承担", "未涉及", "不涉及", "未分配", "未布置", "未部署", "未列入", "未纳入", "未发生", "未产生", "未接到") &&
		!containsAny(s, "完成", "落实", "达到", "达标", "到位", "做到", "按时", "按期", "及时", "合格", "通过")
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
			if strings.Contains(s, "任务的") {
				return true // 没有回收任务的乡镇
			}
		}
	}
	return false
}

// doneLike tells a longer way to say that something was done in time: 通过各渠道发布到位.
func doneLike(s string) bool {
	return len([]rune(s)) <= 40 && endsInAny(s, []string{"到位", "完成", "办结", "发布", "报送", "送达", "处置", "到达", "反馈", "答复", "出动"}) && !strings.ContainsAny(s, denyingRunes) && !containsAny(s, "合格", "优", "满意", "率", "且")
}

func verbLike(s string) bool {
	return len([]rune(s)) <= 8 && !strings.ContainsAny(s, "不未无没非且") && !containsAny(s, "合格", "优", "以上", "满意", "率")
}

// trendIn is the direction words in the name of what is compared.
func trendIn(about string) []string {
	for _, g := range [...][]string{fallWords(), {"增长", "增加", "提高", "提升", "增幅", "上升", "增速"}} {
		if containsAny(about, g...) {
			return g
		}
	}
	return []string{about}
}

func changeWords() []string { return []string{"变动率", "变化率"} }

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
	for _, t := range [...]string{"要求", "规定", "精神", "文件", "办法", "通知", "意见", "方案", "标准", "细则", "条例", "结果", "情况", "》", "号", "号文", "下达计划", "统计数据"} {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	return false
}

// totalLeads stand before how many there are of something.
func totalLeads() []string { return []string{"总共", "共计", "合计", "共"} }

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

// pointsInside reports whether quotation marks enclose a rule and not a name.
func pointsInside(s string) bool {
	return containsAny(s, "得分", "满分", "不得") || strings.Contains(s, "分") && strings.ContainsAny(s, "0123456789")
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

// groundOnly tells words like 根据差距大小, which set no condition.
func groundOnly(s string) bool {
	return strings.HasPrefix(s, "根据") || strings.HasPrefix(s, "依据") || strings.HasPrefix(s, "视")
}

// The usual standards as text. {满} full marks, {八} {半} {十} {五} parts of them, {值}
// the target, {位} its unit, {标} the target as typed.
const (
	satisfactionTemplate = "满意度大于等于{值}%的得{满}分，满意度小于{值}%且大于等于80%的得{八}分，满意度小于80%且大于等于60%的得{半}分，满意度小于60%不得分。"
	effectTemplate       = "效果明显得{满}分，效果一般得{半}分，否则不得分。"
	finishedWord         = "完成" // ends many a deadline: 6月30日前完成
	delayTemplate        = "在{标}完成得{满}分，每推迟10天扣{十}分，不足10天不扣分，扣完为止。"
	overrunTemplate      = "控制在预算范围内得{满}分，每超出10%扣{十}分，不足10%不扣分，扣完为止。"
)

func shareTemplate(costs bool) string {
	if costs {
		return "控制在目标值以内得满分{满}分，否则按目标值/实际值×指标分值计分。"
	}
	return "达到目标值得满分{满}分，否则按实际值/目标值×指标分值计分。"
}

func allTemplate(quantity, dated bool, target string) string {
	switch {
	case quantity:
		return "达到目标值得{满}分，否则不得分。"
	case dated:
		return "在{标}完成得{满}分，否则不得分。"
	case strings.TrimSpace(target) != "" && len([]rune(target)) <= 20:
		return "{标}得{满}分，否则不得分。"
	}
	return ""
}

func tierTemplate(j *judge) string {
	switch {
	case !j.hasT || j.row.Type == qualitative || j.timed || j.target.Sign() <= 0:
		return ""
	case j.costs() && !j.rate:
		return "控制在目标值以内得{满}分，超出10%以内得{八}分，超出10%以上20%以内得{半}分，超出20%以上不得分。"
	case j.costs():
		return ""
	case !j.rate:
		return "完成率大于等于100%得{满}分，小于100%且大于等于80%得{八}分，小于80%且大于等于60%得{半}分，小于60%不得分。"
	case j.target.Cmp(half()) > 0:
		return "大于等于{值}%得{满}分，小于{值}%且大于等于{低}%得{八}分，小于{低}%且大于等于{底}%得{半}分，小于{底}%不得分。"
	}
	return ""
}

func eventTemplate(j *judge, quantity bool) string {
	switch {
	case quantity && !j.costs() && !j.rate && !j.timed && j.target.Sign() > 0 && unitOf(j.row.Unit).Kind == Count:
		return "达到目标值得{满}分，每少1{位}扣{十}分，扣完为止。"
	case quantity && j.target.IsZero() && unitOf(j.row.Unit).Kind == Count:
		return "未发生得{满}分，每发生1{位}扣{五}分，扣完为止。"
	case !quantity && j.due.IsZero() && (strings.TrimSpace(j.row.Target) == "" || saysNone(j.row.Target) || j.row.Target == "0"):
		return "未发生得{满}分，每发生1次扣{五}分，扣完为止。"
	}
	return ""
}

const (
	negativeGrowth = "负增长"
	zeroGrowth     = "零增长"
	positiveGrowth = "正增长"
	growth         = "增长"
	overDone       = "超额完成"
	ahead          = "提前"
)

func aboutKinds() []string { return []string{"为定性指标", "定性指标按"} }

// baseline tells 以100%为标准, which names the mark that the clauses repeat.
func baseline(s string) bool {
	if i := strings.LastIndexAny(s, ":："); i >= 0 {
		s = strings.TrimLeft(s[i:], ":：")
	}
	return strings.HasPrefix(s, "以") && (strings.HasSuffix(s, "为标准") || strings.HasSuffix(s, "为基准"))
}

const tenthWord = "成"

func tenthGuards() []string {
	return []string{"成本", "成功", "成果", "成立", "成员", "成为", "成效", "成年", "成人", "成交", "成绩", "成熟", "成套", "成品"}
}

// withoutVerb drops 获得 and its like, which do not distinguish grades.
func withoutVerb(s string) string {
	for _, v := range [...]string{"获得", "荣获", "取得", "被评为", "评为", "受到", "获", "达到", "被认定为", "认定为", "评定为", "被评定为", "考核为", "考核结果为", "评价结果为", "等级为", "等次为", "结果为", "验收为", "评价为", "晋升为", "确定为", "被确定为", "定为", "判定为", "鉴定为", "综合评价为", "年度考核为", "综合评价", "年度考核", "达"} {
		if r, ok := strings.CutPrefix(s, v); ok && r != "" {
			return r
		}
	}
	return s
}

func rankWords() []string {
	return []string{"排名", "名次", "位列", "位居", "排位", "名列"}
}

// saysNoLess tells 得分为负时按0计, which every score is bound by anyway.
func saysNoLess(s string) bool {
	return containsAny(s, "为负", "负数", "负分", "低于0分", "小于0分", "小于0的", "出现负") && containsAny(s, "按0", "计0", "按零", "计零", "为0", "记0", "记零", "为零")
}

func exceptTails() []string { return []string{"除外", "例外", "除外的"} }

// forceWords are reasons for which a delay is excused.
func forceWords() []string {
	return []string{"不可抗力", "特殊", "政策", "客观", "自然灾害", "上级", "天气"}
}

// degreeRunes show that words grade how well something was done.
const degreeRunes = "高低好差较般优良劣慢快"

// endsOnScale reports whether the last character is a step of a scale.
func endsOnScale(s string) bool {
	for _, g := range [...]string{"高", "中", "低", "优", "良", "差", "好", "大", "小", "强", "弱"} {
		if strings.HasSuffix(s, g) {
			return true
		}
	}
	return false
}

// qualityWords name things that no amount and no day says anything of.
func qualityWords() []string {
	return []string{"合格", "优", "质量", "满意", "齐全", "规范", "健全", "准确", "完整", "安全"}
}

// softens tells the words that make a lower grade of the predicate after them.
func softens(s string) bool {
	switch s {
	case "较", "较为", "比较", "基本", "部分", "不", "不太", "不够", "未", "没有", "有所", "一般", "略有", "稍有", "尚":
		return true
	}
	return false
}

// Single characters and short words that other files compare with.
const (
	rankUnits       = "名位"
	perfective      = "了"
	runePerfective  = '了'
	partTrim        = " ()第项."
	runeAndNoun     = '和'
	haveWord        = "有"
	alreadyWord     = "已"
	rateSuffix      = "率"
	qualitativeWord = "定性"
	nuanceRunes     = "未不已仅部基较尚平升降增"
	notRune         = "不"
	basisWord       = "基础"
	ofWord          = "的"
	runeIs          = '是'
	runeBe          = '为'
	runeNot         = '不'
	runeHundred     = '百'
	listRunes       = "、,，"
	runeTwo         = '两'
	runeZero        = '〇'
)

// isHanziDigit tells the figures from one to ten in characters.
func isHanziDigit(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return false
}

// Words that a printed rule is written with. All of them are recognised words.
const (
	stopSaid      = "。"
	elseSaid      = "否则"
	andSaid       = "且"
	placeSaid     = "名"
	sinceSaid     = "以后"
	tillSaid      = "至"
	topSaid       = "前"
	atLeastSaid   = "大于等于"
	aboveSaid     = "大于"
	atMostSaid    = "小于等于"
	belowSaid     = "小于"
	equalSaid     = "等于"
	upSaid        = "以上"
	insideSaid    = "以内"
	downSaid      = "以下"
	planSaid      = "计划值"
	planNamed     = "计划"
	overspent     = "超支"
	plusMinusSaid = "±"
	workdaySaid   = "个工作日"
	yearSaid      = "年"
	nextYearSaid  = "次年"
	monthRune     = "月"
	digitRunes    = "0123456789"
	monthSaid     = "份"
	monthEndSaid  = "底"
	dayRune       = "日"
	baseSaid      = "基础分"
	zeroSaid      = "不得分"
	keepSaid      = "不扣分"
	getSaid       = "得"
	fullSaid      = "满分"
	deductSaid    = "扣"
	belowZeroSaid = "倒扣"
	bonusSaid     = "加"
	noBonusSaid   = "不加分"
	shareSaid     = "按比例得分"
	shareOffSaid  = "按比例扣分"
	bySaid        = "按"
	countSaid     = "计分"
	ownWorthSaid  = "该项分值"
	actualSaid    = "实际值"
	rateSaid      = "完成率"
	worthSaid     = "指标分值"
	everySaid     = "每"
	openLossSaid  = "扣分"
	underPlanSaid = "低于计划值"
	underSaid     = "低出"
	shortSaid     = "低"
	lackSaid      = "少"
	atSaid        = "在"
	overSaid      = "超出"
	gapSaid       = "相差"
	lateSaid      = "推迟"
	lagSaid       = "滞后"
	lagPlanSaid   = "滞后计划值"
	formulaSaid   = "得分="
	shortOfSaid   = "不足"
	mostGainSaid  = "最高得"
	mostLossSaid  = "最多扣"
	allLossSaid   = "累计最多扣"
	mostBonusSaid = "加分不超过"
	drainSaid     = "扣完为止"
	beyondSaid    = "超过"
	markSaid      = "以"
	leastSaid     = "最低得"
	owedSaid      = "扣完后继续倒扣"
	owedMostSaid  = "倒扣不超过"
	overPlanSaid  = "超过计划值"
	markEndSaid   = "为基准"

	missingOneSaid = "缺一项"
)

// stopBetween is the stop before a piece of a printed rule: what goes on with the
// piece before it follows a comma.
func stopBetween(last, s string) string {
	if strings.HasSuffix(last, drainSaid) {
		return ";"
	}
	for _, w := range [...]string{everySaid, elseSaid, etcWord} {
		if strings.HasPrefix(s, w) {
			return ","
		}
	}
	return ";"
}

// fullWidth is how far a full-width sign stands from its ASCII one.
const fullWidth = 0xFEE0

// The slots of the templates of usual standards.
const (
	slotOpen   = "{"
	slotShut   = "}"
	slotFull   = "{满}"
	slotFour   = "{八}"
	slotHalf   = "{半}"
	slotTenth  = "{十}"
	slotFifth  = "{五}"
	slotTarget = "{值}"
	slotUnit   = "{位}"
	slotMark   = "{标}"
	slotLower  = "{低}"
	slotLowest = "{底}"
)

func aspectWords() []string { return []string{"质量", "时效", "成本", "效益", "数量"} }
func strictWords() []string { return []string{"超过", "低于", "高于"} }

// gapWords may tell how far below the plan one is, pastWords stand before what is beyond it,
// and partOfWords name no plan behind them (超出部分).
func gapWords() []string    { return []string{"低于", "少于"} }
func pastWords() []string   { return []string{"超过", "超出", "突破", "高于", "大于"} }
func partOfWords() []string { return []string{"部分", "比例", "标准", "幅度"} }

func divideWords() []string { return []string{"分为", "划分为"} }

// withoutTail drops 等次 and its like behind a grade.
func withoutTail(s string) string {
	for _, tail := range gradeTails() {
		s = strings.TrimSuffix(s, tail)
	}
	return s
}

// isVeto tells 被一票否决 beside the worst grade.
func isVeto(s string) bool {
	return strings.HasSuffix(s, "一票否决") && len([]rune(s)) <= 6
}

func gradeTails() []string { return []string{"的", "者", "时", "则", "等次", "等级"} }

// isExcept tells 除…外.
func isExcept(s string) bool { return strings.HasPrefix(s, "除") && strings.HasSuffix(s, "外") }

// isCompared tells 与…相比.
func isCompared(s string) bool {
	return strings.HasPrefix(s, "与") && (strings.HasSuffix(s, "相比") || strings.HasSuffix(s, "比较"))
}

// isLabel tells 为不及格 after a range, which only names it.
func isLabel(s string) bool {
	rest, ok := strings.CutPrefix(s, "为")
	return ok && isGradeWord(rest)
}

// names tells 为失败 and 需补植 after a range: what its values are called, or what is to
// be done then.
func names(s string) bool {
	for _, lead := range [...]string{"为", "需", "须", "属于"} {
		if rest, ok := strings.CutPrefix(s, lead); ok && len([]rune(rest)) <= 5 && rest != "" && !strings.ContainsAny(rest, figureRunes+denyingRunes+"且并或") {
			return true
		}
	}
	return false
}

func isDateRune(r rune) bool   { return r == '年' || r == '月' }
func isMultiplier(r rune) bool { return r == '万' || r == '亿' }
func isToRune(r rune) bool     { return r == '至' || r == '到' }

// denialRunes turn a day round: 年底前仍未完成.
const denialRunes = "未没"

// countedWord ends 按…×5分计.
const countedWord = "计"

// lackNames before a limit show that it is one of what is missing: 缺失超过4份.
func lackNames() []string {
	return []string{"缺", "漏", "少", "遗漏", "未完成", "未报", "未交", "不齐"}
}

// pieceVerbs before a count that stands alone say what is done, one by one: 完成1项.
func pieceVerbs() []string { return []string{"完成", "实现", "达成", "做到", "达到"} }

// upTails behind a number, or before it, make a tier of it.
func upTails() []string {
	return []string{"以上", "及以", "或以", "不少", "不低", "至少", "起", "或更", "≥", ">"}
}

// wholeLeads before a denial show that it is of all there is: 完全未完成, 全部未开展.
func wholeLeads() []string {
	return []string{"完全", "全部", "全部都", "全都", "均", "都", "根本", "一点", "一点都", "一直", "始终"}
}

// yearLeads say when and no more.
func yearLeads() []string {
	return []string{"全年", "年内", "当年", "本年", "本年度", "年度内", "全年度"}
}

func oneFigures() []string { return []string{"一", "1"} }
func evenLeads() []string  { return []string{"都", "也", "均"} }

// doingVerbs are what is not done where nothing is done at all: 未开展.
func doingVerbs() []string {
	return []string{"开展", "实施", "启动", "召开", "举办", "组织", "开工", "建设", "建成", "执行", "做", "到位", "支付", "支出", "发放", "拨付", "采购", "购置", "发表", "印发", "落实", "培训", "举行", "安排", "进行", "推进", "使用", "办", "办理", "建", "发", "走访", "巡查", "发布"}
}

func noneAlone() []string    { return []string{"没有", "无", "零"} }
func averageWords() []string { return []string{"平均", "累计", "平均每"} }

// isNote tells remarks on how the actual is gathered.
func isNote(s string) bool {
	return containsAny(s, "问卷", "样本", "抽样", "数据来源", "资料来源", "佐证", "统计口径")
}

func reachedVerbs() []string {
	return []string{"实际完成", "已完成", "完成了", "完成", "达到了", "达到", "实现", "共完成", "累计完成"}
}

// isPlaceName tells 全县, 全市排名 before 第1名.
func isPlaceName(s string) bool {
	return len([]rune(s)) <= 8 && containsAny(s, "县", "市", "省", "国", "排名", "全区", "系统") && !containsAny(s, "倒数", "不", "未")
}

func overAlone() []string {
	return []string{"超过", "超过的", "超出", "超出的", "高于的", "超", "高于", "超收", "超收的", "突破", "突破的", "超了", "超了的", "超过了", "超出了"}
}

func underAlone() []string {
	return []string{"低于", "低于的", "不足", "不足的", "少于", "不到", "短收", "短收的", "欠收", "欠计划", "欠计划的"}
}

func fallWords() []string {
	return []string{"下降", "降低", "减少", "降幅", "下浮", "压减", "压降"}
}

// firstFigure is where the first figure or sign stands, −1 where none does. One in
// characters must have a unit: 一般项目 has none.
func firstFigure(s string) int {
	for i, r := range s {
		switch {
		case isSign(r) || isDigit(r):
			return i
		case isHanziDigit(r) || r == runeTwo || r == runeHundred:
			rest := strings.TrimLeft(s[i:], "一二两三四五六七八九十百千万零点")
			if rest == "" || num.ScanUnit([]rune(rest)) > 0 || strings.HasPrefix(rest, fractionWord) || strings.HasPrefix(rest, tenthWord) {
				return i
			}
		}
	}
	return -1
}

// subjectOf is the name of what a range measures, rate words included: the words
// before its first figure or comparison.
func subjectOf(w Within) string {
	if w.What != Value {
		return ""
	}
	s := w.Words
	if w.Trend && endsInAny(s, growthSaid()) {
		return ""
	}
	if w.Lead != "" && strings.HasPrefix(s, w.Lead) && firstFigure(w.Lead) >= 0 && len(w.Lead) < len(s) && endsInAny(w.Lead, nameTails()) {
		s = w.Lead // 一期工程完成率, 65岁以上老年人健康管理率
	} else if d := leadingDay(s); d > 0 {
		s = s[:d+max(0, firstFigure(s[d:]))] // 6月底支付进度
	} else if i := firstFigure(s); i >= 0 {
		s = s[:i]
	} else if len(w.Ranges) > 0 && w.Ranges[0].anyEnd().Target {
		s = w.Lead // 实际支出小于预算
	}
	for cut := s != ""; cut; {
		cut = false
		last, _ := utf8.DecodeLastRuneInString(s)
		for _, c := range subjectTails()[last] {
			if r, ok := strings.CutSuffix(s, c); ok {
				s, cut = r, true
				break
			}
		}
	}
	return s
}

// leadingDay is the length of the day that words begin with: 2026年6月, 9月底; 0 for none.
func leadingDay(s string) int {
	if s == "" || !isDigit(rune(s[0])) {
		return 0
	}
	rs := []rune(s)
	n := figures(rs)
	if n == 4 && n < len(rs) && isYear(rs[n]) {
		n += 1 + figures(rs[n+1:])
	}
	if n == 0 || n >= len(rs) || !isMonth(rs[n]) {
		return 0
	}
	n++
	if d := figures(rs[n:]); d > 0 {
		n += d + 1
	}
	return len(string(rs[:min(n, len(rs))]))
}

// subjectTails are the words that may follow the name of what is measured, by
// their last character.
var subjectTails = sync.OnceValue(func() map[rune][]string {
	tails := map[rune][]string{}
	for _, w := range [...]string{"大于等于", "小于等于", "大于", "小于", "不低于", "不高于", "不少于", "不超过", "低于", "高于", "超过", "达到", "达", "至", "有", "仅有", "只有", "仅", "完成", "实现", "在", "为", "至少", "控制", "不足", "不到", "未", "的", "全年", "年度", "全部", "目标值", "计划值", "目标", "计划", "任务", "数", "介于", "或等于", "等于", "多于", "少于", "未达到"} {
		last, _ := utf8.DecodeLastRuneInString(w)
		tails[last] = append(tails[last], w)
	}
	return tails
})

// notOverAlone say no more than that what stands before does not hold.
func notOverAlone() []string {
	return []string{"未超过", "没有超过", "未超过的", "没有超过的", "未超出", "没有超出", "未超出的", "没有超出的", "不超出的", "未低于", "未低于的", "没有低于", "没有低于的"}
}

func belowWords() []string {
	return []string{"不足", "低于", "不足的", "低于的", "少于", "小于", "低于目标值", "低于目标", "低于计划值", "低于计划", "低于指标值", "不到", "未满", "不足部分", "低于目标任务", "低于年度目标", "低于标准", "低于目标值的"}
}

func besideWords() []string {
	return []string{"另", "再", "并", "另外", "还", "并再", "同时", "后再", "之后再", "再另", "基础上再", "的基础上再", "后", "后另"}
}

// changesScore tells words after a rule that settle the score another way:
// 由考核组核定, 得分减半, 折算成5分, 按月平均得分.
func changesScore(s string) bool {
	return strings.HasSuffix(s, "为准") && containsAny(s, "考核", "评分", "评价", "结果", "通报", "得分") || containsAny(s, "核定", "认定", "评定", "确定", "折算", "换算", "减半", "折半", "加倍", "翻倍", "打折", "折扣", "五折", "六折", "七折", "八折", "九折", "乘", "系数", "平均", "最低", "最高", "取整", "整数", "小数", "百分制", "分制", "计入", "约谈", "不予", "视为", "视同", "取消", "否决", "递减", "分档", "保底", "起扣", "起评", "分摊", "合并", "综合评", "上浮", "下浮")
}

// comparing tells 与目标值相比, which sets no condition.
func comparing(s string) bool {
	for _, t := range [...]string{"比目标", "比目标值", "比计划", "比计划值", "比标准", "比预算", "较目标", "较计划", "较目标值", "较计划值"} {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	for _, t := range [...]string{"相比", "相比较", "比较"} {
		if strings.HasSuffix(s, t) && (strings.HasPrefix(s, "与") || strings.HasPrefix(s, "同") || strings.HasPrefix(s, "和")) {
			return true
		}
	}
	return false
}

func countVerbs() []string { return []string{"计", "算", "计算", "计分", "得分"} }

func failWords() []string {
	return []string{"低于目标", "低于标准", "未", "不足", "达不到", "欠"}
}

func fellWords() []string {
	return []string{"下降", "负增长", "出现下降", "有所下降", "出现负增长"}
}

func fillWords() []string {
	return []string{"奖满", "计满", "得满", "加满", "记满", "满", "直至计满", "直到计满", "计满至", "直至得满", "直到得满", "得到", "得足", "得够", "加到", "加至", "赋满", "给满", "累计得满", "累计计满", "累计满", "累计加满", "直到满", "直至满", "直到", "直至", "直到得", "直至得", "达到"}
}

// gradeOpeners are joints that, right before plain words, are part of a grade.
func gradeOpeners() []string {
	return []string{"部分", "部份", "按规定", "按照规定", "按相关规定", "按有关规定"}
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

// growthSaid are what is said of a growth without a number.
func growthSaid() []string { return []string{negativeGrowth, zeroGrowth, positiveGrowth} }

func growthNames() []string { return []string{"增长率", "增幅", "增速"} }

// namesThing tells words that end like the name of what is judged.
func namesThing(s string) bool {
	if subjectLike(s) && !harmlessLead(s) {
		return true
	}
	for _, t := range [...]string{"效果", "作用", "成效", "影响", "质量", "制度", "资料", "档案", "材料", "台账", "机制", "环境", "能力", "体系", "手续", "程序", "措施", "方案", "管理", "服务", "建设", "秩序", "形象", "群众", "设施", "设备", "程度", "信息", "内容", "记录", "保障", "意识", "素质", "生态", "面貌", "状况", "条件", "氛围", "结果", "等次", "等级", "级别", "评级"} {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	return false
}

// besideWords join a deduction to a rule without saying when it is due.
// overWords and belowWords alone say the other side of the plan: 超过不得分.
func overWords() []string {
	return []string{"超过计划数", "超过目标值", "超过目标", "超过计划", "超过计划值", "超过任务数", "超过目标数", "超过指标值", "超过", "超出", "超", "超过的", "超出的", "高于", "超过部分", "超出部分", "大于"}
}

// punctual tells 及时, whose 时 is no tail.
func punctual(s string) bool {
	for _, w := range [...]string{"及时", "按时", "准时", "实时", "临时", "随时", "适时", "超时", "定时", "同时"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

func rankNames() []string {
	return []string{"排名", "名次", "位次", "排位", "考核排名", "综合排名"}
}

// reshapes tells such words before a rule: 按月平均得分，达到90%得10分.
func reshapes(s string) bool {
	lead := harmlessLead(s)
	for _, p := range [...]string{"得分", "结果", "取", "最终", "保留", "乘", "折算", "换算", "综合评", "扣分", "超时减半", "与其他", "打", "上浮", "下浮", "减半", "加倍"} {
		lead = lead || strings.HasPrefix(s, p)
	}
	return lead && changesScore(s)
}

func saysAll(s string) bool { return strings.HasPrefix(s, "全") || strings.HasPrefix(s, "圆满") }

func saysPart(s string) bool {
	for _, p := range [...]string{"部分", "基本", "大部分", "少部分", "一半", "多数"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// endsStrange reports whether words before a number end in one that compares,
// denies or shades it in a way that is not understood.
func endsStrange(s string) bool {
	if s == "" {
		return false
	}
	for _, w := range []string{
		"不及", "未及", "不够", "不足额", "不等于", "≠", "满", "足", "起码", "最少", "至多", "最多", "最高", "封顶", "突破", "跌破", "逊于", "劣于", "不如",
		"少过", "小过", "超越", "胜过", "好于", "多过", "大过", "优于", "逾", "不下", "不下于",
		"完全", "未曾", "未按时", "难以", "不会", "不再", "没有完全", "并非", "非", "除", "除了", "只有", "仅有", "除非",
		"基本", "基本达到", "基本完成", "基本实现", "部分达到", "部分完成", "部分实现", "大部分完成",
		"大部分", "大多", "多数", "少数", "几乎", "大致", "勉强", "初步", "部分", "将近", "接近", "近", "约", "大约", "临近", "逼近", "左右", "上下",
		"上年", "去年", "上一年", "次年", "来年", "明年", "前年", "整改后", "逾期后", "虚报", "预计", "争取", "力争",
	} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// startsStrange is the same for words behind a number.
func startsStrange(s string) bool {
	for _, w := range []string{"封顶", "起", "和以上", "及以内", "和以内", "左右", "上下", "开外", "不到", "不等", "外不"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// useTails are what follows completion and is not judged by itself.
func useTails() []string {
	return []string{"投入使用", "交付使用", "投入运行", "投入运营", "正式运行", "上线运行", "投用", "启用"}
}

// How an end of an interval is said in words.
const (
	inclMark = "(含)"
	exclMark = "(不含)"
)

// 每低1个点 is said for 每低1个百分点.
const (
	pieceUnit = "个"
	pointWord = "点"
)

const proportionWord = "比例"

// scoringVerbs show that a share is one of the points (按80%计分) and not the rate
// itself (超过100%按100%计).
func scoringVerbs() []string {
	return []string{"计分", "得分", "赋分", "记分", "给分", "评分", "打分", "分值"}
}

// discountWord ends a share said in tenths: 八折, 八五折.
const discountWord = "折"

// discountGuards begin with 折 and name something else.
func discountGuards() []string {
	return []string{"折算", "折合", "折旧", "折扣", "折半", "折线", "折页", "折叠"}
}

// rescales tells words that turn a score already found into another one, so that
// they can never be passed over: 得分取70%, 打八折, 乘以系数, 加权, 取整.
func rescales(s string) bool {
	if strings.Contains(s, "由") && containsAny(s, "打分", "评分", "赋分", "给分") && !strings.HasPrefix(s, "评分") {
		return true // 具体由专家打分
	}
	if containsAny(s, "打折", "折扣", "系数", "乘以", "加权", "计入总分", "纳入总分", "取整", "四舍五入", "保底", "起扣", "加倍", "翻倍", "双倍", "减半", "折半", "得分上浮", "得分下浮", "得分折算", "折算得分", "折算为", "折算成", "换算", "封顶", "最终得分取", "得分取") {
		return true
	}
	for i := 0; i < len(s); {
		k := strings.Index(s[i:], discountWord)
		if k < 0 {
			return false
		}
		at := i + k
		r := []rune(s[:at])
		if n := len(r); n > 0 && (isDigit(r[n-1]) || isHanziDigit(r[n-1])) {
			return true
		}
		i = at + len(discountWord)
	}
	return false
}

// halvingWords take part of a score found some other way.
func halvingWords() []string {
	return []string{"减半", "折半", "对折", "折计", "折得", "折赋", "折记"}
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

const keptWord = "控制"

// unplannedLeads say that nothing was planned, so that there is nothing to carry out.
func unplannedLeads() []string {
	return []string{"未安排", "没有安排", "未下达", "没有下达", "未编列", "未编制政府采购", "未批复", "未列支", "未申报"}
}

// whenLeads stand before an exemption and say when.
func whenLeads() []string {
	return []string{"年初", "当期", "本期", "年度", "考核年度", "评价年度", "期间", "年中", "当年度", "本年度"}
}

// matterTails end the names of matters: 投诉事项, 信访件.
func matterTails() []string {
	return []string{"事项", "事件", "案件", "件", "项目", "业务", "情况", "任务"}
}

// quarterEnds stand behind a quarter for its last day.
func quarterEnds() []string { return []string{"末", "底"} }

const indicatorWord = "指标"

// otherAspects are what the indicators of other rows than one of an amount are of.
func otherAspects() []string {
	return []string{"质量", "时效", "满意", "各", "所有", "全部", "每"}
}

// planTails end the names of plans, timeTails those of a plan that is a length of time.
func planTails() []string {
	return []string{"安排", "安排数", "额度", "规模", "上限", "限额", "控制线", "批复", "总额"}
}

func timeTails() []string {
	return []string{"时限", "期限", "时间", "工期", "天数", "时长", "完成时限", "完成时间", "完成期限", "办理时限", "办结时限"}
}

const partWord = "部分"

// baseEnds close 以98%为基准 and 在90%的基础上.
func baseEnds(lead string) []string {
	switch lead {
	case "以":
		return []string{"为基准", "为基数", "为基础", "为底数", "为起点", "为标准", "为基准值", "为限", "为上限", "为下限", "为目标", "为目标值", "为计划值", "为标准值", "为基准线", "为控制线", "为参照"}
	case "在":
		return []string{"基础上", "的基础上", "基础之上", "的基础之上", "之上"}
	}
	return nil
}

func overSteps() []string {
	return []string{"提高", "提升", "增加", "增长", "上升", "超过", "超出", "超", "高"}
}

const deRunes = "的者"

// anyMissing speak of any one entry of a list.
func anyMissing() []string {
	return []string{"缺一项", "缺1项", "每缺一项", "每缺1项", "缺少一项", "缺少1项", "每缺少一项", "缺任一项", "缺任意一项", "缺任何一项", "缺少任何一项", "缺少任意一项", "少一项", "少1项", "有一项未完成", "一项未完成", "任一项未完成", "任意一项未完成", "有一项不符合", "一项不符合", "任一项不符合", "任何一项不符合", "有一项未达到", "一项未达到", "任一项未达到", "有一项不达标", "一项不达标", "任一项不达标", "有一项没有", "缺其中一项", "缺其中任一项", "每少一项", "每少1项"}
}

// onlySome speak of how many of several things hold.
func onlySome() []string {
	return []string{"只完成", "仅完成", "只有一项", "仅有一项", "只有1项", "仅有1项", "只做到", "仅做到", "只满足", "仅满足", "只达到", "仅达到", "都未", "均未", "两项都", "其中一项", "只符合", "仅符合"}
}

// countsPeople tells units of people from units of things done.
func countsPeople(unit string) bool {
	switch unit {
	case "人", "名", "人次", "位", "户", "户次":
		return true
	}
	return false
}

// qualityRates are rates that no count of things says anything of.
func qualityRates() []string {
	return []string{"满意度", "合格率", "优秀率", "优良率", "及格率", "知晓率", "投诉率", "差错率", "准确率", "出错率", "返工率", "满意率", "增长率", "增幅", "增速", "好评率", "参与率", "使用率", "利用率", "存活率", "成活率", "就业率", "入学率", "巩固率", "治愈率", "发病率", "死亡率", "事故率", "违规率", "下降率", "降低率", "结余率", "结转率", "占比", "比重", "负债率", "空置率", "闲置率", "流失率", "辍学率", "重复率", "超标率", "复发率", "回收率", "偏离率", "返修率", "退货率", "欠账率", "拖欠率", "废品率", "次品率", "不良率", "失误率", "错误率"}
}

func endsInAny(s string, tails []string) bool {
	for _, t := range tails {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	return false
}

// articleWords after 第N name a place in a document.
func articleWords() []string {
	return []string{"条", "款", "项", "章", "编", "号文", "号", "部分", "期间"}
}

const multiplierRunes = "万亿"

func savingWords() []string { return []string{"节约", "节省", "节支"} }

// namesSaving reports whether words before a step end in a name of what is saved: 成本节约率.
func namesSaving(s string) bool {
	s = stripTail(s)
	for _, t := range savedTails() {
		s = strings.TrimSuffix(s, t)
	}
	return endsInAny(s, savingWords())
}

func savedTails() []string {
	return []string{"率", "额", "比例", "成本", "资金", "费用", "支出", "经费"}
}

func overrunWords() []string { return []string{"超支", "超预算", "超出"} }

// distanceNames show that a tier measures a distance by name, which the tiers
// after it need not repeat.
func distanceNames() []string {
	return []string{"超支", "超预算", "节约", "节省", "节支", "偏差", "误差", "偏离", "未完成部分", "缺口", "差额"}
}

// firmWords stress that something is so.
func firmWords() []string {
	return []string{"已经", "已", "均已", "均", "都", "全部", "圆满", "顺利", "确实"}
}

// noneLeads say that there is none of what follows, longest first.
func noneLeads() []string {
	return []string{"全年未发生", "全年没有发生", "没有发生过", "没有发生", "未发生过", "未发生", "没有出现", "没发生过", "没发生", "没出现", "未出现", "未发现", "没有发现", "不存在", "没有", "没", "无", "零"}
}

// heightening words make a grade stronger without making it another.
func heightening() []string {
	return []string{"非常", "十分", "特别", "极其", "很", "极"}
}

const denyingRunes = "不未无没非"

func floorWords() []string {
	return []string{"最低", "最少", "至少", "保底", "最低分为", "最低得分为", "最低得分"}
}
func averagePoints() []string { return []string{"平均分", "平均得分"} }

const lessWord = "少"

// rangeWords point back at a range said before.
func rangeWords() []string {
	return []string{"该区间", "此区间", "区间外", "区间的", "该范围", "此范围"}
}

// bandNames are the words for a band.
func bandNames() []string { return []string{"范围", "区间"} }

// outsideWords name all that lies outside a band said before.
func outsideWords() []string {
	return []string{
		"超出范围", "超出该范围", "超出此范围", "超出上述范围", "超出区间", "超出该区间", "超出此区间", "超出上述区间", "超过范围", "超过该范围", "超过此范围", "超过区间", "超过该区间",
		"超范围", "超区间", "范围外", "范围之外", "范围以外", "该范围外", "该范围之外", "此范围外", "此范围之外", "上述范围外", "上述范围之外", "区间外", "区间之外", "区间以外", "该区间外",
		"该区间之外", "此区间外", "此区间之外", "不在范围内", "不在该范围内", "不在此范围内", "不在区间内", "不在该区间内", "不在此区间内", "不在上述范围内", "不在该范围", "不在此范围", "不在该区间", "不在此区间",
	}
}

func strongDegrees() []string {
	return []string{"有力", "大力", "明显", "显著", "充分", "积极", "较好", "良好", "优秀", "全面", "深入", "很", "非常"}
}

func weakDegrees() []string {
	return []string{"一定程度", "一定作用", "不明显", "不显著", "一般", "不够", "较差", "有限", "轻微", "略有", "有所", "不充分", "无明显", "没有", "较弱", "较小"}
}

func yesAnswers() []string {
	return []string{"是", "有", "已", "做到", "发生", "存在", "符合", "完成", "达标"}
}

func noAnswers() []string {
	return []string{"否", "无", "没有", "不", "没", "未", "未做到", "未发生", "没有发生", "不存在", "不符合", "未完成", "未达标"}
}

// singleWords bound one deduction and not their sum.
func singleWords() []string {
	return []string{"单次", "每次", "单项", "每项", "单个", "每个", "每人", "每起"}
}

// spanNames begin a remark on the ends of all spans.
func spanNames() []string {
	return []string{"各区间", "区间", "各档", "每档", "各分数段", "上述区间", "以上区间", "均", "其中"}
}

// endSides are the words for what lies above a number and below it.
func endSides() []string { return []string{"以上", "以下"} }

func lowerEnds() []string { return []string{"以上", "下限"} }
func endNames() []string  { return []string{"下限", "上限"} }
func ownNumber() []string { return []string{"本数", "本级", "该数", "等于", ""} }

// vagueBefore stand before an amount that they leave open: 至少扣1分, 加倍扣1分.
func vagueBefore() []string {
	return []string{"至少", "最少", "不少于", "不低于", "加倍", "双倍", "翻倍", "减半", "折半"}
}

const (
	halfRune   = '半'
	inRune     = '在'
	halfGuards = "每上下前后一"
)

// spanEnds stand behind a time that they make a bound of.
func spanEnds() []string {
	return []string{"以内", "之内", "内", "(含)以内", "以上", "及以上", "以下", "至", "到", "(含)"}
}

// lineWords say that points lie on the line between two tiers.
func lineWords() []string {
	return []string{"线性插值", "直线插值", "线性内插", "直线内插", "插值", "内插"}
}

func lineVerbs() []string {
	return []string{"计分", "得分", "计算", "计算得分", "赋分", "确定得分", "计算分值", "计取", "评分", "给分"}
}

const methodWord = "法"

// shareNames end the names of what is a share of the plan.
func shareNames() []string {
	return []string{"完成率", "执行率", "完成比例", "执行比例", "完成比率"}
}

// moreThanPlan name what is done beyond the plan.
func moreThanPlan() []string {
	return []string{"超额完成", "超额", "超出", "超过", "超计划", "超目标", "多出", "超"}
}

func uncountedWords() []string {
	return []string{"不计分", "不记分", "不予计分", "不予记分"}
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

func beginWords() []string {
	return []string{"开工", "启动", "动工", "立项", "开始", "开展"}
}

func endWords() []string {
	return []string{"完工", "竣工", "完成", "验收", "交付", "建成", "投产", "投入使用", "结束"}
}

// nothingLeads begin an award of nothing, or one that takes.
func nothingLeads() []string {
	return []string{"不得分", "不计分", "不给分", "不记分", "得0分", "计0分", "记0分", "0分", "零分", "扣"}
}

// oneThings begin the name of what is measured of one thing among many.
func oneThings() []string {
	return []string{"单段", "单个", "单项", "单次", "单体", "单宗", "单笔", "单条", "单处", "单块", "单户"}
}

const fractionWord = "分之"

// thresholdWords make a grade the least that is asked.
func thresholdWords() []string {
	return []string{"不低于", "不差于", "至少", "达到", "及以上", "以上", "等次以上", "等级以上"}
}

// isBullet tells the signs that begin the lines of a list.
func isBullet(r rune) bool {
	switch r {
	case '-', '—', '–', '•', '·', '●', '■', '*', '◆', '▪':
		return true
	}
	return false
}

// upWords and downWords tell of a change for more and for less, weakChanges and strongChanges
// of how much.
func upWords() []string {
	return []string{"提升", "提高", "上升", "增加", "增长", "增收", "增产", "增效", "增强", "增多", "升高", "升级", "改善", "好转", "优化", "变好", "向好", "进步"}
}

func downWords() []string {
	return []string{"下降", "降低", "减少", "减低", "下跌", "回落", "缩减", "缩短", "压减", "压降", "下滑", "减轻", "降了", "减了", "减退", "降幅"}
}

func weakChanges() []string {
	return []string{"有所", "略", "稍", "较", "一定", "一般", "部分", "基本", "轻微", "小幅", "有限"}
}

func strongChanges() []string {
	return []string{"有效", "显著", "明显", "大幅", "持续", "稳步", "全面", "较大", "逐年", "进一步"}
}

// bestGrades are the highest grades, in two steps; lowerGrades(i) are those that grade i is
// more than.
func bestGrades() [][]string {
	return [][]string{{"优秀", "优等", "卓越", "特优"}, {"良好", "优良"}}
}

func lowerGrades(i int) []string {
	lower := []string{"合格", "及格", "达标", "通过"}
	if i == 0 {
		lower = append(lower, "良好", "优良", "中等")
	}
	return lower
}

// anyUnits count anything, peopleUnits people, homeUnits families and firms.
func anyUnits() []string { return []string{"个", "例", "份", "组", "批", "类"} }

func peopleUnits() []string {
	return []string{"人", "名", "位", "人次", "人份", "人天", "剂次"}
}

func homeUnits() []string { return []string{"户", "家", "户次", "家次"} }

// growsWords say that a figure grew, overrunMarks that it lies above the plan.
func growsWords() []string {
	return []string{"提高", "提升", "增加", "增长", "上升", "升高"}
}

// newWords say that more came to be, increaseNames stand in the names of rows that count an
// increase, growthRates are rates of it, progressNames what begins at nothing every year.
func newWords() []string { return []string{"新增", "净增", "增收", "新建"} }

func increaseNames() []string {
	return []string{"增收", "新增", "净增", "增长", "增加", "增幅", "增速", "增量", "提高", "提升", "上升", "升幅", "涨幅", "递增", "新建", "新发展", "新培育"}
}

func growthRates() []string {
	return []string{"增长率", "增幅", "增速", "增长速度", "增长幅度", "提高率", "提高幅度", "提升率", "提升幅度", "上升率", "升幅", "涨幅", "增加率", "增收率"}
}

func progressNames() []string { return []string{"完成率", "进度", "完成比例"} }

// merelyLeads begin a count that is less of what an award before it asks for: 仅开展一次.
func merelyLeads() []string { return []string{"仅", "只", "仅仅"} }

// keepLeads and strictLeads begin words that say that a standard is kept, standardTails end
// them, standardSources say whose standard it is, keepsRules that it is the one laid down.
func keepLeads() []string {
	return []string{"符合", "达到", "满足", "执行", "按照", "按", "依照", "落实", "严格执行", "严格按照", "严格按"}
}

func strictLeads() []string { return []string{"严格", "完全", "均", "全部", "都"} }

func standardTails() []string {
	return []string{"发放", "执行", "落实", "兑现", "补助", "补贴", "支付", "拨付", "要求", "的要求", "支出", "发放到位", "执行到位", "发放补助", "发放资金"}
}

func standardSources() []string {
	return []string{"国家", "省定", "省级", "省", "市", "县", "规定", "政策", "文件", "上级", "相关", "有关", "的", "既定", "统一", "实施方案", "方案", "制度", "办法", "确定"}
}

func keepsRules() []string {
	return []string{"符合规定", "符合文件规定", "符合政策规定", "符合要求", "符合文件要求", "符合政策要求", "符合政策", "符合文件"}
}

const standardWord = "标准"

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

// intoWords divide into grades, byGrades stand before those that something is judged by,
// levelNouns call them behind one of gradeCounts, gradingVerbs end what announces them.
func intoWords() []string { return []string{"划分为", "分为", "分成", "设置", "分"} }

func byGrades() []string { return []string{"按照", "根据", "依据", "按", "采用", "设"} }

func levelNouns() []string {
	return []string{"个等级", "个等次", "个档次", "个级别", "个档", "个层次", "个评价等级", "档", "级", "等", "个等", "等级", "档次", "等次", "种情形", "种情况"}
}

// beforePart make other words with 分: 部分, 评分, 充分.
const beforePart = "部评十充区百积满得学身成"

const gradeCounts = "二两三四五六23456"

func gradingVerbs() []string {
	return []string{"评分", "进行评分", "评定", "打分", "进行打分", "计分", "赋分", "评价", "进行评价", "考核", "评判", "分别计分", "分别赋分", "予以计分", "评定等次", "评定等级", "评定得分", "确定得分", "综合评定", "综合评价"}
}

func denialWords() []string { return []string{"未", "不", "没", "无", "否"} }

// partLed reports whether words begin with how much of something is meant, so that they are a
// grade: 大部分按时到位.
func partLed(s string) bool {
	return prefixLen([]rune(s), []string{"部分", "部份", "大部分", "大部份", "绝大部分", "少部分", "小部分", "多数", "大多数", "少数"}) > 0
}

// upRows and downRows stand in the names of rows that count how much something rose or fell.
func upRows() []string {
	return []string{"增长比例", "增加比例", "提高比例", "增产率", "增收率", "涨幅"}
}

func downRows() []string {
	return []string{"下降率", "降低率", "减少率", "降幅", "压减率", "下降幅度", "降低幅度", "减少幅度", "下降比例", "降低比例", "压降率"}
}

// overYear stands in the names of rows that compare with the year before.
func overYear() []string { return []string{"同比", "环比", "较上年", "比上年"} }

// trendLeads stand before words of direction; riseSaid, fallSaid, unchangedSaid, noRiseSaid and noFallSaid are
// those words.
func trendLeads() []string {
	return []string{"与上年同期相比", "与上年相比", "与去年相比", "较上年同期", "较去年同期", "较上年度", "较上年", "较去年", "比上年", "比去年", "同比", "环比", "实现了", "实现", "有所", "略有", "呈现", "保持"}
}

func riseSaid() []string {
	return []string{"增长", "增加", "提高", "上升", "提升", "正增长", "增产", "增收", "不降反升"}
}

func fallSaid() []string {
	return []string{"下降", "减少", "降低", "回落", "下滑", "负增长", "减产", "减收", "不增反降"}
}

func unchangedSaid() []string {
	return []string{"持平", "不变", "无变化", "没有变化", "零增长"}
}

func noRiseSaid() []string {
	return []string{"未增长", "无增长", "没有增长", "未实现增长", "没有实现增长", "不增长", "未增加", "没有增加", "未提高", "没有提高", "未提升", "没有提升", "未上升", "未增产", "没有增产", "未增收", "没有增收"}
}

func noFallSaid() []string {
	return []string{"未下降", "没有下降", "未降低", "没有降低", "未减少", "没有减少", "未实现下降", "无下降", "不降"}
}

// plainVerbs only say that something was done.
func plainVerbs() []string {
	return []string{"开展", "组织", "举办", "召开", "举行", "实施", "进行", "组织开展"}
}

func overrunMarks() []string {
	return []string{"超", "高于", "多于", "目标", "计划", "指标", "任务"}
}

// allowWords grant a distance: 允许误差5%.
func allowWords() []string { return []string{"允许", "容许", "准许"} }

// waivers say when something does not count, and amongWord begins what is counted besides of
// what was counted already.
func waivers() []string { return []string{"顺延", "剔除", "调减", "据实调整"} }

const amongWord = "其中"

// againWord begins a step that goes on from the tier before it.
const againWord = "再"

// beyondWords show that a step counts what is beyond a limit said before it.
func beyondWords() []string {
	return []string{"超", "多", "增加", "再", "低", "少", "推迟", "延迟", "逾期", "晚"}
}

// nameTails end the names of what is measured.
func nameTails() []string {
	return []string{"率", "满意度", "知晓度", "强度", "密度", "浓度", "数", "比例", "占比", "比重", "面积", "覆盖面", "金额", "额", "量", "里程", "长度", "标准"}
}

// moreOrLess count people, where 升 and 降 speak of a rank.
func moreOrLess() []string { return []string{"少", "多", "缺", "欠", "超"} }

const (
	percentUnit = "%"
	tenThousand = "万"
)

const permille = "‰"

// satisfied begins 满意度 and 满意率, which are one thing.
const satisfied = "满意"

// excessShares speak of what lies beyond the target in parts of it.
func excessShares() []string {
	return []string{partWord, "超支比例", "超支的比例", "超出比例", "超出的比例", "超预算比例"}
}

// notAmong say that no place was reached, so that they are the other side of a rank.
func notAmong() []string {
	return []string{"未进入", "未进入前列", "未入围", "未上榜", "没有进入", "未进", "未获名次"}
}

// judgeWords name those who judge: what they decide is left open for every actual.
func judgeWords() []string {
	return []string{"评审组", "考核组", "考评组", "专家", "评委", "领导小组", "工作组", "评审小组"}
}

// reportWords count reports that were not made.
func reportWords() []string {
	return []string{"少报", "漏报", "缺报", "未报", "缺席", "缺勤"}
}

const reportWord = "报"

// bothJoints join two things that one count says nothing of.
func bothJoints() []string { return []string{"且", "并", "同时", "但"} }

// gradeList are the grades of 优秀、良好, none where some part is no grade.
func gradeList(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '、' || r == runeAndNoun || r == '及' })
	for _, g := range parts {
		if !isGradeWord(g) {
			return nil
		}
	}
	return parts
}

// withoutReach drops what makes a grade the least or the most of several: 良好及以上.
func withoutReach(s string) string {
	for _, t := range [...]string{"及以上", "及以下", "以上", "以下"} {
		if r, ok := strings.CutSuffix(s, t); ok && isGradeWord(r) {
			return r
		}
	}
	return s
}

// isLevel tells the levels of government, which name whose things are counted.
func isLevel(s string) bool {
	switch s {
	case "国家级", "部级", "省级", "市级", "厅级", "县级", "州级", "区级", "乡级", "村级":
		return true
	}
	return false
}

// unitLike tells a short word right after a number that can be its unit, though
// it stands in no list: 单, 页, DDDs, mg/L.
func unitLike(s string) bool {
	latin := true
	for _, r := range s {
		latin = latin && (isLatin(r) || r == 'x' || r == '/')
	}
	return latin && len(s) <= 8 || len([]rune(s)) == 1 && !isGradeWord(s) && !strings.ContainsAny(s, "不未无没个号型类级岁期来去上下内外后前多少余整的")
}

const (
	nthRune   = '第'
	everyRune = '每'
	monthTo   = "月至"
)

// untilEnds go on a line that ended with points: 扣5分|为止.
func untilEnds() []string { return []string{"为止", "止", "值"} }

// numberGoesOn stand behind a number at the end of the line before.
func numberGoesOn() []string {
	return []string{"分", "点", "%", "个", "以", "及以", "(含", "(不含", "~", "-", "至"}
}

// endsClause reports whether a line that ends so has said what it says.
func endsClause(line string) bool {
	for _, w := range [...]string{"百分", "部分", "充分", "评分", "区分", "处分", "学分", "水分", "成分", "积分"} {
		if strings.HasSuffix(line, w) {
			return false
		}
	}
	for _, w := range [...]string{"分", "为止", "扣完", "扣光", "此类推", ")", "标准", "方法", "办法", "要点", "情况"} {
		if strings.HasSuffix(line, w) {
			return true
		}
	}
	return false
}

func crossWords() []string     { return []string{"跨年度", "跨年"} }
func firstHalfWords() []string { return []string{"上半年度", "上半年"} }
func secondHalfWords() []string {
	return []string{"下半年度", "下半年"}
}

func yearWords() []string {
	return []string{"本年度内", "当年度内", "年度内", "本年内", "当年内", "年内", "当年度", "本年度", "当年", "本年"}
}
func quarterWords() []string { return []string{"季度", "个季度"} }
func periodEnds() []string   { return []string{"末", "底", "内"} }
func beforeWords() []string  { return []string{"之前", "以前", "前"} }
func afterWords() []string   { return []string{"之后", "以后", "后"} }

// undoneWords stand right before a count of what is missing.
func undoneWords() []string {
	return []string{"未达标", "不达标", "未完成", "没完成", "未达到", "缺少", "缺", "未建成", "未落实", "未整改"}
}

// moneyWords speak of money, which no count of things says anything of.
func moneyWords() []string { return []string{"预算", "超支", "资金", "经费"} }

// moneyRates tell the names of rates of money.
func moneyRates() []string {
	return []string{"预算", "超支", "资金", "经费", "支出", "支付", "执行", "成本", "费用", "投资", "拨付", "偏差", "控制", "节约"}
}

const runeYuan = '元'

// faultTails stand right behind a count of what is at fault.
func faultTails() []string {
	return []string{"不合格", "不符合", "不符合要求", "不规范", "不到位", "不满意", "未通过", "未通过验收", "验收不合格"}
}

// eachOneWords begin the name of a figure of each single thing: 单段长度不足5公里.
func eachOneWords() []string {
	return []string{"单段", "单个", "单条", "单笔", "单次", "单户", "单座", "单体", "单宗", "单处", "单件", "单块", "单场", "单期", "单批", "单人", "单村"}
}

// undoneTails stand right behind a count of what is missing.
func undoneTails() []string {
	return []string{"未开展", "没有开展", "没开展", "未实施", "未办结", "未办理", "未召开", "未举办", "未组织", "未启动", "未开工", "未建", "未报送", "未提交", "未上报", "没有完成", "未做", "未执行", "未发布", "未公开", "未兑现", "未办"}
}

// undoneLeads stand before a verb of completion after a period that went by.
func undoneLeads() []string {
	return []string{"仍未", "尚未", "还未", "未能", "未", "没有", "没"}
}

// finishVerbs follow a day by which something is done.
func finishVerbs() []string {
	return []string{"全部完成", "按时完成", "完成", "报送", "上报", "办结", "竣工", "验收", "建成", "交付", "投入使用", "开工", "支付", "拨付", "完工", "印发", "出台", "发放到位"}
}

func isMonth(r rune) bool    { return r == '月' }
func isLongDash(r rune) bool { return isDash(r) }
func endsRange(r rune) bool {
	return r == '内' || r == '上' || r == '下' || r == '间' || r == '者'
}

func isDash(r rune) bool { return r == '-' || r == '~' || r == '—' || r == '–' }

// isSpanStart tells what may stand before the first month of a span.
func isSpanStart(r rune) bool {
	switch r {
	case '年', '于', '在', ',', '，', ';', '；', '。', '：', ':', '(', '（', ' ', '\n':
		return true
	}
	return false
}

// tenDayWords are the thirds of a month.
func tenDayWords() []string { return []string{"上旬", "中旬", "下旬"} }

const figureRunes = "0123456789.%"

func isYear(r rune) bool { return r == '年' }

func isQuarter(unit string) bool {
	return unit == "季度" || unit == "个季度" || unit == "季"
}

func unknownAnswers() []string {
	return []string{"不知道", "不清楚", "不详", "未知", "不确定", "无法确定"}
}

// lesserWords say that less was done.
func lesserWords() []string {
	return []string{"差", "低", "弱", "一般", "较", "略", "稍", "少", "慢", "轻微", "有限", "有所", "逾期", "延期", "推迟", "超期", "超支", "缺", "落后", "滞后", "下降", "退", "违", "事故", "投诉", "问题", "发生", "出现", "存在", "受到", "被"}
}

func otherAnswers() []string {
	return []string{"其他", "其它", "其余", "其他情况", "其它情况", "其余情况", "否则", "其他等次", "其他情形"}
}

// besideTime are words that ask more than 按时.
func besideTime() []string {
	return []string{"到位", "足额", "合格", "高质量", "保质", "准确", "规范"}
}

func jointWords() []string {
	return []string{"且", "和", "并", "同时", "、", ",", "，", "以及", "但", "而"}
}

const everyYear = "每年"

// nearlyWords before a number take its edge away or make it another year's.
func nearlyWords() []string {
	return []string{"基本达到", "基本完成", "基本实现", "接近", "未完全", "未完全达到", "未完全完成", "上年", "去年", "上年达到", "去年达到", "不会", "不等于"}
}

func looseUnits() []string { return []string{"百", "千", "十", "次未", "起未", "次/", "起/"} }

const slashRunes = "/"

// goodAll say that everything is as it should be.
func goodAll() []string {
	return []string{"符合", "满足", "做到", "达到", "具备", "到位", "完成"}
}

// partingRunes stand between a good case and its opposite.
const partingRunes = ",，;；(。"

// anyOneMissing tells words for any one entry of a list that does not hold.
func anyOneMissing(s string) bool {
	if oneOf(s, anyMissing()) {
		return true
	}
	for _, lead := range [...]string{"有任何一项", "有任意一项", "有任一项", "有一项", "任何一项", "任意一项", "任一项", "其中一项", "一项", "有1项", "1项"} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return startsNot(rest) && len([]rune(rest)) <= 5
		}
	}
	return false
}

// allTogether say that all entries of a list hold.
func allTogether() []string {
	return []string{"全部完成", "全部符合", "全部做到", "全部满足", "全部达到", "都完成", "均完成", "同时完成", "均符合", "都符合", "两项都", "三项都", "全部具备"}
}

func approvalWords() []string {
	return []string{"验收", "审核", "评审", "审批", "检查", "考核"}
}

// twoRates show that a range speaks of two rates at once.
func twoRates() []string {
	return []string{"率和", "率与", "率及", "率、", "度和", "度与", "度、"}
}

func happenAlone() []string {
	return []string{"发生", "出现", "有", "存在", "有发生", "一旦发生"}
}

const (
	runeTen  = '十'
	lessRune = '减'
)

func roundWords() []string { return []string{"百", "千", "万"} }

// yearParts are times of the year at which something is measured.
func yearParts() []string {
	return []string{"上半年", "下半年", "全年", "一季度", "二季度", "三季度", "四季度", "年底", "年末", "年中", "半年"}
}

// lineBegins begin a rule of their own on a new line.
func lineBegins() []string {
	return []string{"否则", "其他", "其余", "其它", "未完成", "未达", "未按", "没完成", "没有完成", "逾期", "满分", "每"}
}

// joinsLine tells a character that cannot end a clause, so that a line end after
// it is none.
func joinsLine(r rune) bool {
	return strings.ContainsRune("扣得计记赋给每不未超低少第满按于至以零的为若如对高额过出值率度", r)
}

func isStop(r rune) bool { return strings.ContainsRune(";；。，,、:：", r) }

const ellipsisRune = '…'

// partsRules reports whether a slash before rs parts two rules (得8分/每发生1起扣0.5分)
// and says no unit (扣1分/每次).
func partsRules(rs []rune) bool {
	if prefixLen(rs, []string{"满分", "否则"}) > 0 {
		return true
	}
	if len(rs) == 0 || rs[0] != everyRune {
		return false
	}
	for i, r := range rs[:min(len(rs), 20)] {
		switch r {
		case '。', ';', ',', '；', '，':
			return false
		case '扣', '加', '得':
			return i+1 < len(rs) && isDigit(rs[i+1])
		}
	}
	return false
}

// The full forms of characters that rules are written with, and the simplified
// ones in the same order.
const (
	fullForms  = "計滿過標達評發現無則為實數項個別於內務預參資質時間開報應該際據總條級門關點優類齊結構設備儘訓驗層遲後還從權與減獎給賦記號畫歸"
	plainForms = "计满过标达评发现无则为实数项个别于内务预参资质时间开报应该际据总条级门关点优类齐结构设备尽训验层迟后还从权与减奖给赋记号画归"
)

// simplified is the simplified form of a character written in full.
func simplified(r rune) rune {
	if r < '一' {
		return r
	}
	if p, full := simpler()[r]; full {
		return p
	}
	return r
}

// simpler is the simplified form by the full one.
var simpler = sync.OnceValue(func() map[rune]rune {
	forms, plains := map[rune]rune{}, []rune(plainForms)
	for i, r := range []rune(fullForms) {
		forms[r] = plains[i]
	}
	return forms
})

// assessors are who gives points by their own judgement.
func assessors() []string {
	return []string{"评审组", "专家组", "专家", "考核组", "评价组", "评委", "评价小组", "考核小组", "主管部门", "财政部门", "评价机构", "第三方", "考核办", "评审小组", "评委会", "评价人员", "考评组"}
}

// degreeEnds end the first of two things said together.
func degreeEnds() []string {
	return []string{"明显", "显著", "满意", "齐备", "合规", "合理", "清晰", "及时", "准确", "完善", "有序", "有效", "落实"}
}

// backgroundLeads begin words that tell a figure of the setting and ask for
// nothing: 涉及3个部门，达到目标值得10分.
func backgroundLeads() []string {
	return []string{"涉及", "权重", "权重占", "占权重", "抽查", "抽取", "共有", "现有", "辖区共有", "全县共有", "全市共有", "全县共", "总投资", "项目总投资", "共涉及"}
}

const (
	yearShut  = '〕'
	issueWord = "号"
)

// goesOnWords may stand between 扣完 and 倒扣, or before 倒扣 alone.
func goesOnWords() []string {
	return []string{"", "后", "之后", "以后", "后继续", "之后继续", "后可继续", "后可以继续", "后仍可", "后可", "后可以", "后再", "后应", "后实行", "后进行", "的可", "的", "的可以", "的继续", "的可继续", "可", "可以", "可继续", "继续", "可以继续", "允许", "实行", "不足扣的可", "不足扣的", "不够扣的可", "不够扣的", "不够扣可", "不足扣的可以", "不够扣的可以", "不够扣的继续", "不足扣的继续", "后，继续", "后,继续", "后,可", "后,可继续", "的,继续", "的,可", "的,可继续", "不足扣的,可", "不够扣的,可", "不足扣的,继续", "不够扣的,继续"}
}

func ceilingWords() []string {
	return []string{"封顶", "为限", "为上限", "为最高", "为最多"}
}

func asOfWords() []string { return []string{"截至", "截止", "截止到", "截至到"} }

// nextYearWords before a period put it a year later.
func nextYearWords() []string {
	return []string{"次年", "翌年", "明年", "来年", "下一年度", "下一年", "下年度", "下年", "第二年"}
}

// itselfWords name the indicator itself before its award.
func itselfWords() []string {
	return []string{"该项", "本项", "此项", "该指标", "本指标", "此指标", "该项指标", "本项指标", "此项指标", "该分项", "这项"}
}

func distanceRates() []string {
	return []string{"节约率", "节支率", "超支率", "偏差率", "偏离度", "变动率", "增长率", "下降率", "结转率", "结余率", "降低率"}
}

// prizeLeads stand before 奖励 where it is what was won.
func prizeLeads() []string {
	return []string{"级", "以上", "获得", "获", "部", "政府", "表彰", "级以上", "国家", "省", "市", "县"}
}

const doneRate = "完成率"

// definesWords stand between a letter and what it stands for: B为实际完成值.
func definesWords() []string {
	return []string{"是指", "表示", "代表", "指", "为", "是", "即", ":", "：", "="}
}

// definesLeads open a row of such definitions.
func definesLeads() []string {
	return []string{"其中", "式中", "公式中", "这里", "设", "令", "假设", "注"}
}

// endRunes end what a letter stands for.
const endRunes = ")）(（\n"

// plannedParts are parts of names of what is planned, reachedParts of what was reached.
func plannedParts() []string {
	return []string{"计划", "目标", "预算", "预期", "应", "需", "指标"}
}

func reachedParts() []string {
	return []string{"实际", "完成", "执行", "支出", "到位", "使用", "已"}
}

// periodLeads before a name say which year's figure it is.
func periodLeads() []string {
	return []string{"年度", "全年", "本年度", "本年", "当年", "年末", "年终", "实际的", "该指标", "本指标", "指标"}
}

// laterAlone say no more than after the day just named.
func laterAlone() []string {
	return []string{"之后完成", "之后", "此后完成", "此后", "以后完成", "其后完成", "之后完成的", "以后", "其后", "后完成", "在此之后完成", "再往后完成", "更晚完成"}
}

// saysLater tells 之后上线 and its like: at most a verb behind 之后.
func saysLater(s string) bool {
	if oneOf(s, laterAlone()) {
		return true
	}
	for _, lead := range [...]string{"之后", "此后", "其后", "以后"} {
		if rest, ok := strings.CutPrefix(s, lead); ok && len([]rune(rest)) == 2 && !strings.ContainsAny(rest, denyingRunes) {
			return true
		}
	}
	return false
}

func everyOne() []string { return []string{"均", "都", "全部"} }

// emphatic reports whether rs[i] is a bracket that only stresses a word or two: 不【得】分.
func emphatic(rs []rune, i int) bool {
	for _, n := range [...]int{2, 3} {
		if rs[i] == '【' && i+n < len(rs) && rs[i+n] == '】' || rs[i] == '】' && i >= n && rs[i-n] == '【' {
			return true
		}
	}
	return false
}

// lateAlone are words that say no more than that a day was missed.
func lateAlone() []string {
	return []string{"逾期", "未按时完成", "未按期完成", "逾期完成", "逾期未完成", "超期", "超时", "未按时", "未按期", "延期", "推迟", "迟报", "逾期不报", "逾期未报", "未按时限完成", "未在规定时间内完成", "未及时完成", "不按时完成", "没有按时完成", "没按时完成", "没有按期完成", "未按时报送", "未按期报送", "未及时报送"}
}

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

func planNames() []string {
	return []string{"任务", "目标", "计划", "目标值", "计划值", "指标值", "指标", "目标任务", "年度任务", "年度目标", "年度计划", "任务数", "计划数", "目标数", "年度目标任务", "任务目标", "计划任务", "标准", "年度指标值", "年度目标值", "计划目标", "要求", "到目标值", "工作任务"}
}

// stage is what is to be done by a day, empty where that is no more than finishing.
func stage(s string) string {
	for _, lead := range [...]string{"全部", "全面", "完成", "按要求", "及时", "按时"} {
		s = strings.TrimPrefix(s, lead)
	}
	if oneOf(stripTail(s), finishings()) {
		return ""
	}
	return stripTail(s)
}

func finishings() []string {
	return []string{"", "完成", "完工", "竣工", "建成", "完结", "办结", "交付", "到位", "落实", "实现", "达标", "达到", "投入使用", "交付使用", "上报", "报送", "提交", "报告", "印发", "出台", "制定", "任务", "工作", "目标任务", "发放", "拨付", "支付", "发放到位", "拨付到位", "支付到位", "全部完成"}
}

const firstSaid = "前"

// saysBelowZero tells that the score may fall below 0.
func saysBelowZero(s string) bool {
	return containsAny(s, "负数", "负分", "负值") && strings.Contains(s, "可") && !strings.ContainsAny(s, "不未无")
}

const totalSaid = "总分"

// onlyReached tells 完成10个 and 达到10个 from 10个以上, which says itself that more will do.
func onlyReached(s string) bool {
	return !containsAny(s, "以上", "至少", "大于", "≥", ">", "不少于", "不低于", "不小于", "超过", "多于", "高于", "最少")
}

const (
	beyondRune = "超"
	moreSaid   = "增加"
	fewSaid    = "减少"
)

// moreAndLess name both sides of the plan.
func moreAndLess() []string {
	return []string{"多或少", "少或多", "多、少", "多于或少于", "少于或多于", "超过或不足", "超过或低于", "高于或低于", "低于或高于", "增加或减少", "减少或增加", "增减"}
}

// highestOnly say that of several that hold the best counts alone.
func highestOnly() []string {
	return []string{"就高不就低", "就高", "取最高", "取最高分", "按最高计", "按最高计分", "按最高级别计分", "按最高等次计分", "只取最高", "只取最高分", "只计最高", "只计最高分", "按就高原则计分", "按就高不就低原则计分", "不重复计分", "不重复得分", "不累计", "不累计计分", "就高计分", "就高不重复", "就高不重复计分"}
}

// nthLeads and onwardWords stand around the number of 从第3件起.
func nthLeads() []string { return []string{"从第", "自第", "第"} }

func onwardWords() []string { return []string{"起", "开始"} }

// prizeWord names what comes on top: 奖满2分为止.
const prizeWord = "奖"

const (
	fillSaid  = "加满"
	untilSaid = "为止"
)

// planWords name the plan.
func planWords() []string { return []string{"目标", "计划", "指标", "任务"} }

const toSaid = "到"

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

// mendingWords are in words for a fault that was made good.
func mendingWords() []string {
	return []string{"整改", "改正", "纠正", "补救", "弥补", "补报", "补正", "整治", "挽回", "修复", "纠偏"}
}

// mildWords are in words for a fault that is hardly one.
func mildWords() []string {
	return []string{"轻微", "较轻", "主动", "自行", "首次", "初次"}
}

// lastYearWords compare with the year before.
func lastYearWords() []string { return []string{"上年", "去年", "同比", "环比", "上一年"} }

func moreOrFewer() []string { return []string{moreSaid, fewSaid, "上升", "下降"} }

// fromLeads stand before a day from which on something holds, beginningWords behind one
// without saying so.
func fromLeads() []string { return []string{"自", "从"} }

func beginningWords() []string { return []string{"起草", "起诉", "起步", "起运", "起吊"} }

// cutWords say that something was made shorter or less, leftAfterCut that what is left
// is compared, cutNames that a row counts the cut.
func cutWords() []string { return []string{"缩短", "压缩", "缩减", "提速"} }

func leftAfterCut() []string {
	var out []string
	for _, w := range cutWords() {
		for _, tail := range []string{"至", "到", "为", "后", "在", "成"} {
			out = append(out, w+tail)
		}
	}
	return out
}

func cutNames() []string { return append(cutWords(), "压减", "压降") }

// overRates, shortRates and gapRates end the names of what part of the plan is missing
// or beyond it.
func overRates() []string {
	return []string{"超支率", "超支比例", "超支幅度", "超预算率", "超预算比例", "超预算幅度", "超额率", "超额比例", "超额完成率", "超额完成比例", "超出率", "超出比例"}
}

func shortRates() []string {
	return []string{"未完成率", "未完成比例", "未达成率", "未实现率", "未完成的比例", "节约率", "节省率", "节支率", "节约比例"}
}

func gapRates() []string {
	return []string{"偏差率", "偏离率", "偏离度", "误差率", "差异率", "偏差度", "偏差幅度", "偏差比例"}
}

// offStems tell whether a row counts the same as one of them.
func offStems() []string {
	return []string{"超支", "超预算", "超额", "超出", "未完成", "未达成", "未实现", "节约", "节省", "节支"}
}

const undoneRate = "未完成率"

// ratioNames end the names of one figure divided by another.
func ratioNames() []string {
	return []string{"之比", "比值", "之比例", "的比率", "的比", "之比值"}
}

// badRates and goodRates are rates of opposite things.
func badRates() []string {
	return []string{"不合格率", "不满意率", "不满意度", "不良率", "不达标率", "不及格率", "不符合率", "不通过率", "不准确率", "未达标率", "差错率", "错误率", "出错率", "失误率", "废品率", "次品率"}
}

func goodRates() []string {
	return []string{"合格率", "满意率", "满意度", "优良率", "达标率", "及格率", "符合率", "通过率", "准确率", "正确率", "良品率", "优秀率"}
}

// divideTails end the names of a ratio that names both of its figures.
func divideTails() []string { return []string{"比例", "比重", "占比", "比率"} }

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

// actualLead begins the name of what was reached: 实际满意度.
const actualLead = "实际"

// sinceWords end the words for an event from which days are counted: 收到文件后, 自发文之日起.
func sinceWords() []string { return []string{"后", "之日起", "起", "以来"} }

// eitherWords join two things of which one is enough.
func eitherWords() []string { return []string{"或者", "或是", "或"} }

// jointsBeside, in a phrase with 或, leave open what it joins.
const jointsBeside = "、,，;；/且并同和及与()（）“”\""

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

// honourLevels are the levels an honour comes from, the highest first; those in one string
// are the same.
func honourLevels() [][]string {
	return [][]string{{"国家级", "全国"}, {"省级", "全省", "省部级"}, {"市级", "全市", "地市级", "市厅级"}, {"县级", "区县级", "县区级", "区级", "全县"}, {"乡镇级", "镇级", "乡级", "街道级"}, {"村级"}}
}

// wayWords say that something falls, or that it rises; the longer ones first.
func wayWords(w way) []string {
	if w == falls {
		return []string{"下降幅度", "降低幅度", "减少幅度", "降幅", "下降", "降低", "减少", "下跌", "下滑", "回落", "压减", "压降", "缩减", "跌", "降"}
	}
	return []string{"上升幅度", "增长幅度", "提高幅度", "提升幅度", "增幅", "涨幅", "上升", "增长", "增加", "提高", "提升", "上涨", "升高", "升", "涨", "增"}
}

// wayNames end the names of rows that count a change in one direction.
func wayNames() []string {
	return []string{
		"下降幅度", "降低幅度", "减少幅度", "降幅", "下降率", "降低率", "减少率", "下降比例", "降低比例", "减少比例", "压减率", "压降率",
		"上升幅度", "增长幅度", "提高幅度", "提升幅度", "增幅", "涨幅", "增长率", "提升率", "增长比例", "提升比例", "增速",
	}
}

// lastYearLeads before a direction say with what an actual is compared.
func lastYearLeads() []string {
	return []string{"较上年同期", "比上年同期", "较去年同期", "比去年同期", "较上年", "比上年", "较去年", "比去年", "同比"}
}

// wayLeads before a direction in a tier say no more than it.
func wayLeads() []string {
	return []string{"不降反", "不减反", "不增反", "不升反", "反而", "有所", "出现", "较上年同期", "比上年同期", "较上年", "比上年", "较去年", "比去年", "同比"}
}

// reachedIs stand between a direction and its number.
func reachedIs() []string { return []string{"达到", "为", "达"} }

const minusRunes = "-−－–"

// degreeLeads stand before what is said of a thing and tell how much of it holds, longest
// first.
func degreeLeads() []string {
	return []string{
		"一定程度上", "一定程度", "一次性", "大部分", "小部分", "整改后", "返工后", "非常", "十分", "特别", "极其", "较为", "比较", "基本上", "基本", "大多数", "大多", "部分", "全部", "全面", "完全",
		"有所", "略有", "稍有", "不太", "不够", "未能", "尚未", "未全部", "没有", "首次", "二次", "再次", "有一定", "一定", "明显", "显著", "初步", "很", "较", "不", "未", "没", "无", "有", "欠", "均",
	}
}

// scaleWords grade anything, poorerWords do so below the best.
func scaleWords() []string {
	return []string{"好", "很好", "非常好", "优", "良", "优秀", "良好", "优质", "优良", "优异", "合格", "及格", "高", "低", "大", "小", "强", "弱", "快", "慢", "佳", "突出", "明显", "显著", "出色", "多", "少", "广", "深", "长", "短", "特优"}
}

func poorerWords() []string {
	return []string{
		"较好", "比较好", "一般", "较差", "很差", "差", "不好", "不佳", "中", "中等", "较高", "较低", "不高", "较大", "较小", "不大", "较强", "较弱", "不强", "较快", "较慢", "尚可", "欠佳", "不足", "不够", "不理想",
		"基本合格", "不合格", "不及格", "不良", "较明显", "不明显", "较显著", "不显著", "较多", "较少", "较广", "较深", "较长", "较短", "有限",
	}
}

// spanWords tell how long something lasts.
func spanWords() []string {
	return []string{"中长期", "长期", "中期", "短期", "近期", "长远", "长效", "短效", "长久", "永久", "暂时", "短时"}
}

// workNames name the share of the work that is done.
func workNames() []string {
	return []string{doneRate, "任务" + doneRate, "工程", "工作", "任务", "项目", "工程量", "工作量", "任务量", doneWord, "全部任务", "总任务", "进度", "完成进度"}
}

// treatedLeads begin what a case is taken for: 按未完成处理, 视为不合格.
func treatedLeads() []string {
	return []string{"按照", "按", "视为", "视同", "视作", "当作", "作为", "作", "认定为", "等同于", "等同"}
}

// treatedTails end it.
func treatedTails() []string {
	return []string{"处理", "对待", "论处", "论", "认定", "计算", "计", "统计", "看待", "处置"}
}

// inTimeWords say that something is done in time, aside from what it is.
func inTimeWords() []string {
	return []string{"按时间节点", "按计划时间", "按规定时间", "在规定时间内", "规定时间内", "按时限", "按时", "按期", "如期", "按计划", "及时", "准时", "定期"}
}

// pointSaid is the unit of a test score.
const pointSaid = "分"

// aspectJudgements judge one side of a thing each.
func aspectJudgements() []string {
	return []string{"完整", "准确", "及时", "规范", "真实", "合规", "科学", "合理", "到位", "健全", "清晰", "安全", "可行", "合法", "细化", "量化"}
}

// allOfIt say that all of the work is done.
func allOfIt() []string { return []string{"全部", "全面", "百分之百", "全数", "全覆盖"} }

// effectWords name what lasts, outcomeLeads begin what became of something that happened.
func effectWords() []string {
	return []string{"效", "影响", "作用", "机制", "持续", "稳定", "发挥"}
}

func outcomeLeads() []string {
	return []string{"但", "且", "未", "已", "并", "均", "全部", "及时", "后", "正在", "得到", "而", "没", "不", "经", "能", "部分"}
}

// levelNames name whose judgement it is, of which the highest counts.
func levelNames() []string {
	return []string{"国家", "省", "市", "县", "区", "部级", "乡", "上级", "自评", "复评"}
}

// objectVerbs take one object together where 或 joins two of them: 新建或改造农村公路.
func objectVerbs() []string {
	return []string{"新建", "改建", "扩建", "改造", "修建", "续建", "重建", "建设", "建成", "新增", "新设", "新办", "创办", "更新", "更换", "升级", "修复", "维修", "维护", "养护", "管护", "修缮", "整修", "疏浚", "清理", "清淤", "整治", "治理", "购置", "采购", "购买", "租赁", "租用", "配备", "添置", "安装", "铺设", "种植", "补植", "养殖", "举办", "承办", "主办", "协办", "组织", "参加", "参与", "开展", "召开", "培训", "指导", "辅导", "培育", "培养", "引进", "引入", "招引", "引育", "编制", "修订", "制定", "修编", "出台", "印发", "发布", "发放", "发表", "刊发", "刊登", "转载", "采用", "采纳", "推广", "应用", "推送", "研发", "开发", "检查", "抽查", "督查", "督导", "巡查", "走访", "慰问", "救助", "资助", "扶持", "支持", "补助", "帮扶", "调解", "化解", "办理", "受理", "拍摄", "制作", "创作", "展出", "演出", "接待", "签订", "签约", "认定", "复核", "创建", "申报", "争取", "筹集", "拨付"}
}

// beyondTails stand behind a number that everything meant lies beyond of.
func beyondTails() []string {
	return []string{"以外", "之外", "外", "以外的", "之外的", "外的"}
}

// onceWords behind a number reached say no more than that it is.
func onceWords() []string {
	return []string{"后", "之后", "以后", "后的", "之后的", "时", "了", "后才"}
}

// spellLeads and periodTails stand around the length of a time in which nothing is to
// happen: 连续两年, 近三年来.
func spellLeads() []string {
	return []string{"连续", "近", "最近", "过去", "已连续", "持续", "凡连续", "保持", "保持连续"}
}

func periodTails() []string {
	return []string{"来", "以来", "均", "都", "里", "期间", "保持", "内", "间"}
}

// changeRates name the rate by which a plan was changed, which lies around 0.
func changeRates() []string {
	return []string{"调整率", "调整幅度", "变化率", "变化幅度", "调剂率"}
}

func plusMinusWords() []string { return []string{"±", "正负", "上下", "+-"} }

func exceptLeads() []string { return []string{"除"} }

// heldAnswers say of any entry of a list that it holds, unheldAnswers that it does not.
func heldAnswers() []string {
	return []string{"符合", "符合要求", "符合条件", "具备", "满足", "满足要求", "达到", "达到要求", "达标", "有", "是", "完成", "做到", "符合的", "全部符合", "符合标准"}
}

func unheldAnswers() []string {
	return []string{"不符合", "不符合要求", "不符合条件", "不具备", "不满足", "不满足要求", "未达到", "未达到要求", "达不到要求", "不达标", "未达标", "没有", "无", "否", "未完成", "未做到", "做不到", "未符合", "不符合标准"}
}

const scoreSaid = "得分"

// progressStems name rates of how far a plan or a budget was carried out, which restate
// one another.
func progressStems() []string {
	return []string{"完成", "实现", "达成", "执行", "支付", "支出", "拨付", "进度", "目标", "任务", "计划"}
}

// stemTails are the tails of names of rates that say nothing of what they are rates of.
func stemTails() []string { return append([]string{"进度"}, degreeTails()...) }

// plannedLeads begin the name of a rate that was only planned.
func plannedLeads() []string { return []string{"计划", "目标", "应", "预期", "年初"} }

const (
	bigRunes     = "十百千"
	formulaRunes = "()（）×÷*/+＋－-=＝：:，,。%％ "
)

// plainCounts name a count without saying of what.
func plainCounts() []string {
	return []string{"实际", "数", "总", "累计", "合计", "全年", "年度", "完成", "达标", "每年", "当年", "年"}
}

// banWords begin words that forbid something.
func banWords() []string {
	return []string{"严格禁止", "坚决杜绝", "坚决禁止", "严禁", "禁止", "不得", "杜绝", "不准", "不允许", "严控", "防止", "避免", "严防"}
}

// makingVerbs begin what is made, held or brought in, of which so many are counted.
func makingVerbs() []string {
	return []string{
		"新组建", "组建", "新成立", "成立", "新建立", "建立", "新建成", "建成", "新建", "改建", "扩建", "建设", "设立", "新设立", "创建", "打造", "培育", "孵化", "引进", "招引", "签约", "举办", "承办", "召开", "开展", "组织", "发展",
		"新增", "新发展", "新引进", "新培育", "新创建", "编制", "制定", "修订", "印发", "发布", "发放", "采购", "购置", "配备", "安装", "刊发", "报送", "推送", "制作", "拍摄", "改造", "修缮", "维修", "培训", "帮扶", "走访", "慰问", "实施",
	}
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

// wholeWords begin words for all of what was planned.
func wholeWords() []string {
	return []string{"足额", "全额", "如数", "按量", "足量", "全数", "足数", "满额", "全量", "保质保量"}
}

// priceNames are prices agreed or fixed before, settledNames what is paid in the end.
func priceNames() []string {
	return []string{"合同价", "合同价款", "合同价格", "合同金额", "合同总价", "合同总金额", "合同额", "签约价", "中标价", "中标价格", "中标金额", "控制价", "招标控制价", "最高限价", "限价", "概算价", "批复价", "审定价", "审定金额"}
}

func settledNames() []string {
	return []string{"结算", "决算", "结算价", "决算价", "结算总价", "竣工结算", "竣工决算", "造价", "总价", "工程结算", "工程价款", "价款", "结算价款", "采购价", "采购价格", "单价", "工程造价", "结算造价", "费用", "总费用"}
}

func notOverWords() []string {
	return []string{"不超", "不超过", "未超", "未超过", "没超", "没有超过", "不高于", "不突破", "不超出", "未突破", "控制在", "不得超过"}
}

// bandedNames name what a band around the plan bounds.
func bandedNames() []string {
	return []string{"偏差", "偏差率", "偏差值", "偏差度", "偏差幅度", "偏离", "偏离度", "偏离率", "误差", "误差率", "差异", "差异率", "差距", "浮动", "波动", "变动"}
}

// restatingWords before a frequency say that it only restates the count before it.
func restatingWords() []string {
	return []string{"原则上", "即", "平均", "约合", "折合", "也就是", "大约", "约", "相当于", "基本", "一般", "原则上按", "大致", "平均为"}
}

// The words of what is said of how many entries of a list hold (三项全部符合, 缺一项, 部分符合).
func heldDenials() []string {
	return []string{"达不到", "做不到", "没有", "没", "未能", "未", "不能", "不", "缺少", "缺失", "缺", "少", "漏"}
}

// heldUnders stand before a number that is not reached, heldLeasts before one that is.
func heldUnders() []string { return []string{"不足", "少于", "低于", "不到"} }

func heldLeasts() []string { return []string{"至少", "不少于", "不低于"} }

// heldAmong stand behind the number of all entries: 三项中.
func heldAmong() []string { return []string{"中的", "当中", "中", "里"} }

func heldWholes() []string { return []string{"以上", "上述", "所有", "以下", "下列"} }

func heldAlls() []string { return []string{"全部", "全都", "完全", "均", "都", "皆", "全"} }

func heldSomes() []string { return []string{"部分"} }

func heldUps() []string { return []string{"及以上", "或以上", "以上"} }

func heldVerbs() []string {
	return []string{"符合", "满足", "达到", "达标", "达", "具备", "做到", "落实", "合规", "合格", "完成", "到位"}
}

func heldFillers() []string {
	return []string{"其中", "任意", "任何", "任", "只有", "仅有", "只", "仅", "有", "若", "如", "每", "凡", "发现", "出现", "存在", "评价要点", "评分要点", "考核要点", "要点", "评价标准", "评分标准", "评分规则", "计分标准", "评分办法", "要求", "条件", "标准", "规定", "要素", "内容", "情况", "相关", "有关", "的", "者", "情形", "对", "项", "条"}
}

// everyEntry name each entry of a list.
func everyEntry() []string {
	return []string{"每项", "各项", "每条", "各条", "每点", "每一项", "每一条", "每个要点", "各要点", "每要点"}
}

// eachEntry say by themselves that every entry is worth what follows.
func eachEntry() []string {
	out := append(everyEntry(), "每有一项", "每有1项", "有一项", "每有一条", "每有1条")
	for _, whole := range heldWholes() {
		for _, w := range everyEntry() {
			out = append(out, whole+w)
		}
	}
	return out
}

// The tails of remarks on each entry of a list: 符合得相应分值, 不符合的该项不得分, 其余项按实得分.
func entryGainTails() []string {
	return []string{"得分", "计分", "得相应分", "得相应分值", "得相应分数", "得相应的分值", "得相应得分", "计相应分值", "计相应分", "得对应分", "得对应分值", "得对应分数", "得该项分", "得该项分值", "得该项分数", "得该项相应分值", "得该项对应分值", "得所属分值", "得此项分值"}
}

func entryLossTails() []string {
	return []string{"不得分", "不计分", "不给分", "不记分", "得0分", "计0分", "记0分", "为0分", "得零分", "计零分", "不得该项分", "不得该项分值", "不得该项分数", "不得相应分", "不得相应分值", "不得相应分数", "不得对应分值", "不得对应分", "不得此项分", "不得此项分值", "不计该项分", "不计该项分值"}
}

func ownEntries() []string {
	return []string{"该项", "该条", "该点", "此项", "相应项", "对应项", "该要点", "该项则", "则该项", "该项分", "该项要点", "相应", "对应", "该项的"}
}

func restEntryTails() []string {
	return []string{"按实得分", "正常得分", "照常得分", "据实得分", "按实计分", "正常计分", "据实计分"}
}

func restEntries() []string {
	return []string{"其余", "其余项", "其余各项", "其他", "其他项", "其他各项"}
}

// eachWords stand before what each of several named entries earns: ①②各得1分.
func eachWords() []string { return []string{"各", "各项", "每项", "均", "都", "分别"} }

// harmlessHead tells the heading of a rule: 评分标准, 计分规则.
func harmlessHead(s string) bool {
	return oneOf(plain(s), []string{"评分标准", "评分规则", "评分办法", "评分细则", "计分标准", "计分规则", "计分办法", "得分标准", "评价标准", "赋分标准", "赋分规则", "打分标准"})
}

// Words of a printed rule on how many entries of a list hold.
const (
	lackedSaid   = "缺"
	noneHeldSaid = "均不符合"
	eachHeldSaid = "每%s1%s得%s分"
)

// placeJoints join the places of a list; 至 and 到 stand between the ends of a span.
func placeJoints() []string { return []string{"和", "与", "及", "以及"} }

// lastPlaces are names of the first place from the end.
func lastPlaces() []string {
	return []string{"末位", "垫底", "末名", "末尾", "最末", "最后一名", "最后1名", "最后一位", "最后1位", "排名最后", "排位最后", "名次最后", "排在最后", "位列最后", "排最后"}
}

// isLastPlace tells 末位, 全县考核排名末位, 在全市排名中处于末位.
func isLastPlace(s string) bool {
	for _, last := range lastPlaces() {
		rest, ok := strings.CutSuffix(s, last)
		if !ok {
			continue
		}
		for _, tail := range []string{"处于", "居于", "位列", "位居", "列", "居", "排在", "排", "为", "得分", "的", "中", "成绩"} {
			rest = strings.TrimSuffix(rest, tail)
		}
		if rest == "" || oneOf(rest, []string{"考核", "考评", "综合", "年度", "年度考核", "测评"}) || isPlaceName(rest) || len([]rune(rest)) <= 12 && endsInAny(rest, rankWords()) && !containsAny(rest, "不", "未", "非", "无", "避免", "连续") {
			return true
		}
	}
	return false
}
