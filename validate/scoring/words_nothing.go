// No points: the awards of nothing, what they are said of, and what tells that points are gone.

package scoring

import "strings"

// nothingLeads begin an award of nothing, or one that takes.
func nothingLeads() []string {
	return []string{"不得分", "不计分", "不给分", "不记分", "不赋分", "不予计分", "不予得分", "不予赋分", "不予给分", "得0分", "得零分", "计0分", "计零分", "记0分", "记零分", "为0分", "为零分", "则不得分", "则0分", "该项不得分", "本项不得分", "此项不得分", "该指标不得分", "本指标不得分", "0分", "零分", "扣"}
}

// laterNothing say so behind 跨年, beside the words of that class.
func laterNothing() []string {
	return []string{"不给予分", "得分为0", "计分为0", "计分为零", "不予分", "得不到分", "无分"}
}

// namedOwn before the name of points say whose they are, longest first.
func namedOwn() []string {
	return []string{"该项指标的", "该项指标", "本项指标的", "本项指标", "此项指标", "该指标的", "本指标的", "该项的", "本项的", "此项的", "该指标", "本指标", "此指标", "该单项", "该分项", "该部分", "该项目", "该项", "本项", "此项", "这项", "单项", "分项", "相应的", "相应", "对应的", "对应", "应得", "任何", "全部的", "全部", "所有的", "所有", "全额", "该", "此", "其"}
}

// pointsNames name points, pointsNouns those of them that can be gone.
func pointsNames() []string {
	return []string{"得分", "分值", "分数", "评分", "计分", "赋分", "打分", "记分", "给分", "核分", "授分", "算分", "分"}
}

func pointsNouns() []string {
	return []string{"得分", "分值", "分数", "评分", "计分", "赋分", "打分", "记分", "给分"}
}

// goneTails behind points say that none are left; noughtEnds that they are 0, as test scores may be too.
func goneTails() []string {
	return []string{"归零", "归0", "清零", "清0", "清空", "予以取消", "取消", "作废", "全无", "不计入", "不予计入", "不予计算", "不予承认", "不予认定", "不予给予", "不予", "不计", "不得", "不给", "不算", "没有", "按零分计", "按0分计", "按零计", "按0计", "计为零分", "计为零", "计为0", "记为零分", "记为零", "记为0", "计零", "记零", "计0", "记0"}
}

func noughtEnds() []string {
	return []string{"为零分", "为0分", "为零", "为0", "是零", "是0", "等于零"}
}

// allAdverbs may stand between them: 得分全部清零.
func allAdverbs() []string {
	return []string{"全部", "直接", "一律", "均", "都", "全", "将", "应", "则"}
}

// noMoreWords say that no points are given, or no more of them.
func noMoreWords() []string { return []string{"不再", "不另"} }

// tellsPoints tells what becomes of points: 不予以评分的, 免得分, 得分不列入.
func tellsPoints(s string) bool {
	s = strings.TrimRight(s, tailRunes)
	for _, name := range pointsNouns() {
		head, rest, ok := strings.Cut(s, name)
		rs := []rune(rest)
		rs = rs[prefixLen(rs, allAdverbs()):]
		if ok && (rest == "" && strings.ContainsAny(head, lostLeads) || len(rs) > 0 && strings.ContainsRune(lostRunes, rs[0])) {
			return true
		}
	}
	return false
}

// lostLeads before points and lostRunes behind them tell that there are none, tailRunes may end
// such words.
const (
	lostLeads = "不没无未非免失丧取缺"
	lostRunes = "不没无未归清零取作"
	tailRunes = "的者"
)

// leastPoints before notGivenTails say that not even so little is given.
func leastPoints() []string { return []string{"一分", "1分", "半分", "0.5分", "分文"} }

func notGivenTails() []string {
	return []string{"不予计入", "不予给予", "不予计", "不予给", "不予得", "不予赋", "不予", "不能得", "不能给", "不可得", "得不到", "拿不到", "不得", "不给", "不计", "不记", "不赋", "不评", "不打", "没有", "未得", "没", "无"}
}

// cancelVerbs and noPoints before points take all of them.
func cancelVerbs() []string { return []string{"取消", "失去", "丧失", "剥夺"} }

func noPoints() []string { return []string{"无", "没"} }

func scoredNouns() []string { return []string{"得分", "分值", "分"} }

// rightTails may end what is cancelled: 取消得分资格.
func rightTails() []string { return []string{"资格"} }

// notLeads before grantVerbs and points deny these. 不再 and 不参与 do not: more may be meant,
// or the row.
func notLeads() []string {
	return []string{"不能享受", "不予计算", "不享受", "不享有", "不取得", "不获得", "不予以", "不给予", "得不到", "拿不到", "不予", "不能", "不可", "不应", "不得", "无法", "不"}
}

func grantVerbs() []string {
	return []string{"获得", "取得", "享受", "享有", "计算", "计入", "给予", "赋予", "核定", "核给", "得", "计", "记", "给", "赋", "评", "打", "算", "核", "授", "拿", "取", "获"}
}

// clearedWords say that nothing is left of what they stand behind.
func clearedWords() []string { return []string{"归零", "清零", "归0", "清0"} }

// leavesNoughtVerbs before a 0 at a stop give no points, not where they end one of countingRunes.
func leavesNoughtVerbs() []string {
	return []string{"赋值为", "计为", "记为", "得", "计", "记", "赋", "给", "评", "打"}
}

const countingRunes = "累合共统总小预审会登"

const hanziNought = '零'

// beginsNothing tells the runes that one of these may begin with.
func beginsNothing(r rune) bool {
	switch r {
	case '该', '本', '此', '这', '单', '分', '相', '对', '应', '任', '全', '所', '其', '得', '评', '计', '赋', '打', '记', '给', '核', '授', '算',
		'一', '1', '半', '0', '取', '失', '丧', '剥', '无', '没', '不', '拿', '归', '清', '按':
		return true
	}
	return false
}
