// Growth, rise and fall: changes for more and for less, how strong they are, comparisons with
// the year before, and rows that count a change.

package scoring

func riseWords() []string { return []string{"增长", "提高", "提升", "上升"} }

func fallWords() []string {
	return []string{"下降", "降低", "减少", "降幅", "下浮", "压减", "压降"}
}

const (
	negativeGrowth = "负增长"
	zeroGrowth     = "零增长"
	positiveGrowth = "正增长"
	growth         = "增长"
)

// growthSaid are what is said of a growth without a number.
func growthSaid() []string { return []string{negativeGrowth, zeroGrowth, positiveGrowth} }

func growthNames() []string { return []string{"增长率", "增幅", "增速"} }

const trendWords = "下降 降低 减少 增长 增加 提高 提升 上升 减 增 降"

func trendEnds() []string {
	return []string{"提升", "上升", "不变", "持平", "下降", "后退", "前进", "退步", "进步", "下滑"}
}

func sameWords() []string { return []string{"一致", "持平", "相符", "相等", "相同"} }

// trendIn is the direction words in the name of what is compared.
func trendIn(about string) []string {
	for _, g := range [...][]string{fallWords(), {"增长", "增加", "提高", "提升", "增幅", "上升", "增速"}} {
		if containsAny(about, g...) {
			return g
		}
	}
	return []string{about}
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

// growsWords say that a figure grew, overrunMarks that it lies above the plan.
func growsWords() []string {
	return []string{"提高", "提升", "增加", "增长", "上升", "升高"}
}

func overrunMarks() []string {
	return []string{"超", "高于", "多于", "目标", "计划", "指标", "任务"}
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

// upRows and downRows stand in the names of rows that count how much something rose or fell.
func upRows() []string {
	return []string{"增长比例", "增加比例", "提高比例", "增产率", "增收率", "涨幅"}
}

func downRows() []string {
	return []string{"下降率", "降低率", "减少率", "降幅", "压减率", "下降幅度", "降低幅度", "减少幅度", "下降比例", "降低比例", "压降率"}
}

// lastYearWords compare with the year before.
func lastYearWords() []string { return []string{"上年", "去年", "同比", "环比", "上一年"} }

// formerBases name what an earlier year's figure is taken for (以上年实际数为基数), formerYears that
// year, formerNames the figure where it is compared with, mereChanges what only tells a change.
func formerBases() []string {
	return []string{"为基数", "为基期", "为基准", "为比较基数", "为参照", "为对照", "为对比基数", "为基础", "作为基数", "作为基期", "作为基准"}
}

// baseNames stand before such a figure: 基数为上年办案数.
func baseNames() []string {
	return []string{"基数为", "基数是", "基期为", "基期是", "基准为", "基准是", "基数采用", "基数取", "基数按"}
}

func formerYears() []string {
	return []string{"上年", "上一年", "去年", "前年", "往年", "历年", "上一年度", "前三年", "近三年", "上期", "同期"}
}

func formerNames() []string {
	return []string{"于基数", "过基数", "出基数", "到基数", "与基数", "较基数", "比基数", "基数的", "于基期", "过基期", "出基期", "到基期", "与基期", "较基期", "比基期", "基期的", "于基准", "过基准", "到基准", "与基准", "较基准", "比基准", "基准的"}
}

func mereChanges() []string {
	return []string{"增长", "下降", "降低", "减少", "增加", "提高", "提升", "上升", "增幅", "降幅", "涨幅", "压减", "压缩", "压降"}
}

// fallRunes are in all words for a fall.
const fallRunes = "降减少跌滑落缩"

// lesserFalls say that something fell by less than it should.
func lesserFalls() []string {
	return []string{"少下降", "少降", "少减", "少压减", "少压降", "少回落", "少下跌", "少下滑"}
}

// doubledWords say that a figure became a multiple of the year before's.
func doubledWords() []string {
	return []string{"翻番", "翻一番", "翻了一番", "翻两番", "翻了两番", "翻了番"}
}

// pastFillers stand in words that compare with the past beside what they compare: 比上年同期有所减少的再.
func pastFillers() []string {
	return []string{"上一年度", "上一年", "上年度", "上年", "去年", "前一年", "同比", "环比", "同期", "往年", "有所", "略有", "出现", "实现", "水平", "相比", "反而", "大幅", "明显", "另", "再", "与", "较", "比", "的", "于", "不", "未", "没有", "正", "负"}
}

// overYear stands in the names of rows that compare with the year before.
func overYear() []string { return []string{"同比", "环比", "较上年", "比上年"} }

// compareLast reports whether the words end by comparing with an earlier year,
// so that 下降 and 增长 after them are what is measured.
func compareLast(s string) bool {
	return endsInAny(s, []string{"同比", "上年", "去年", "环比", "上年度", "同期", "上一年", "往年"})
}

// trendLeads stand before words of direction; riseSaid, fallSaid, unchangedSaid, noRiseSaid and noFallSaid are
// those words.
func trendLeads() []string {
	return []string{"与上年同期相比", "与上年相比", "与去年相比", "较上年同期", "较去年同期", "较上年度", "较上年", "较去年", "比上年", "比去年", "同比", "环比", "实现了", "实现", "有所", "略有", "稍有", "呈现", "保持"}
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

// negativeSaid end what lies below 0: 节约率为负, 结余为负数.
func negativeSaid() []string {
	return []string{"为负", "为负数", "为负值", "是负数", "呈负值", "出现负值", "出现负数", "小于零", "低于零", "为负增长"}
}

func noFallSaid() []string {
	return []string{"未下降", "没有下降", "未降低", "没有降低", "未减少", "没有减少", "未实现下降", "无下降", "不降"}
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
