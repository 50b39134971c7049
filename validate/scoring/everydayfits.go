package scoring

import "strings"

// beforePlan tells 未到计划值60%.
func beforePlan(rs []rune, from, to int) bool {
	return !endsInAny(string(rs[:from]), shortSides()) && prefixLen(rs[to:], planWords()) > 0
}

// isPlanFilled tells 够目标值的 and, at the head of a clause, 够15个.
func isPlanFilled(rs []rune, from, to int) bool {
	if !headsClause(rs, from, to) {
		return false
	}
	n := figureAt(rs, to)
	return prefixLen(rs[to:], planWords()) > 0 || n > 0 && !pointsFollow(rs, to) && prefixLen(rs[to+n:], spanUnits()) == 0
}

// isBeyond tells 突破100万元 and 高出不得分; 比上年高出5% is a distance.
func isBeyond(rs []rune, from, to int) bool {
	says := figureAt(rs, to) > 0 || headsFault(rs, from, to) || to < len(rs) && rs[to] == halfRune
	return says && !beforeMultiple(rs, to) && !behind(rs, from, string(everyRune)) && !strings.ContainsAny(string(rs[clauseFrom(rs, from):from]), comparedRunes)
}

// isTaken tells 应扣1分 and 应扣完.
func isTaken(rs []rune, from, to int) bool {
	return !behind(rs, from, denyRunes) && (pointsFollow(rs, to) || prefixLen(rs[to:], drainTails()) > 0)
}

// pointsEnd reports whether a figure of points stands at k, and ends its clause.
func pointsEnd(rs []rune, k int) bool {
	n := figureAt(rs, k)
	return n > 0 && pointsFollow(rs, k) && endsWords(rs, k, k+n+1)
}

// isCut tells 每处降2分; of test scores more would be said behind the points.
func isCut(rs []rune, from, to int) bool {
	return pointsEnd(rs, to) && !behind(rs, from, cutNot) && !headsClause(rs, from, to)
}

// stopsAt tells 扣3分为止, which bounds what is taken, from 扣3分.
func stopsAt(rs []rune, from, to int) bool {
	n := figureAt(rs, to)
	if n == 0 || !headsClause(rs, from, to) || to+n >= len(rs) || rs[to+n] != runePoint {
		return false
	}
	k := to + n + 1
	stop := prefixLen(rs[k:], untilEnds()[:2])
	return stop > 0 && endsWords(rs, k, k+stop)
}

// headsFault tells 过期10天以上, 过期不得分.
func headsFault(rs []rune, from, to int) bool {
	return (headsClause(rs, from, to) || behind(rs, from, listMarkSaid)) && (figureAt(rs, to) > 0 || to < len(rs) && strings.ContainsRune(faultFollows, rs[to]))
}

func isInProportion(rs []rune, from, _ int) bool { return !behind(rs, from, proportionNot) }

// isAllGot tells 达到95%全得.
func isAllGot(rs []rune, from, to int) bool {
	return !behind(rs, from, allNot+denyingRunes) && endsWords(rs, from, to)
}

// beforeEquals tells 可得分=.
func beforeEquals(rs []rune, from, to int) bool {
	return headsClause(rs, from, to) && to < len(rs) && rs[to] == '='
}

// beforeAny reports whether more follows in the clause.
func beforeAny(rs []rune, from, to int) bool { return !endsWords(rs, from, to) }

func isTakenName(rs []rune, from, to int) bool {
	return headsClause(rs, from, to) && prefixLen(rs[to:], takenAllWords()) > 0
}

// barePoints is the length of 得5, 扣1 and 满分10 without 分, behind which nothing stands that the
// figure could count.
func barePoints(rs []rune, i int) int {
	m := 1
	if beginsBareName(rs[i]) {
		m = prefixLen(rs[i:], bareNames())
	}
	if m == 0 || i+m >= len(rs) || !isDigit(rs[i+m]) || behind(rs, i, verbNot) {
		return 0
	}
	n := figureAt(rs, i+m)
	if n == 0 || !endsWords(rs, i, i+m+n) {
		return 0
	}
	k := pastBlanks(rs, i+m+n)
	if k+1 < len(rs) && strings.ContainsRune(listStops, rs[k]) {
		next := figureAt(rs, k+1)
		if next > 0 && (endsWords(rs, k, k+1+next) || pointsFollow(rs, k+1)) {
			return 0 // 分别得5、3、1
		}
	}
	return m + n
}

// isMinusStep tells the minus of 每人-1分, -1分/次 and, beside 扣, 1个月以内-1分.
func isMinusStep(rs []rune, from, to int) bool {
	if !pointsFollow(rs, to) {
		return false
	}
	if headsClause(rs, from, to) {
		k := to + figureAt(rs, to) + 1
		return k < len(rs) && rs[k] == '/'
	}
	k := from
	for k > 0 && (rs[k-1] == listRune || !isStop(rs[k-1])) {
		k--
	}
	before := string(rs[k:from])
	return !isDigit(rs[from-1]) && rs[from-1] != runePoint && (strings.ContainsRune(before, everyRune) || endsInAny(before, insideTails()) && containsAny(string(rs), capLossWords()...))
}

// isWorth tells 完成为5分 and 完成为满分; 以100分为满分 is a scale.
func isWorth(rs []rune, from, to int) bool {
	if n := prefixLen(rs[to:], allPointsSaid()); n > 0 {
		return (endsWords(rs, from, to+n) || figureAt(rs, to+n) > 0) && behind(rs, from, worthBehind) && !strings.ContainsAny(string(rs[clauseFrom(rs, from):from]), reckonedBy)
	}
	return pointsEnd(rs, to) && behind(rs, from, worthBehind)
}

// beforeBound tells 至多扣5分, 至多8分, 至多不超过2分.
func beforeBound(rs []rune, _, to int) bool {
	k := to + prefixLen(rs[to:], append(givingVerbs(), capLossWords()...))
	return pointsFollow(rs, k) || prefixLen(rs[to:], atMostWords()) > 0
}

// isShortSide tells 高于或未到预算10%以内.
func isShortSide(rs []rune, from, to int) bool {
	return endsInAny(string(rs[:from]), shortSides()) && (figureAt(rs, to) > 0 || planNameAt(rs, to) > 0)
}

// beforePlanFigure tells 超目标值130%.
func beforePlanFigure(rs []rune, _, to int) bool {
	n := planNameAt(rs, to)
	if n == 0 || prefixLen(rs[to:], budgetNames()) > 0 {
		return false // 超预算5% is a word of its own
	}
	n += to
	n += prefixLen(rs[n:], []string{ofWord})
	return figureAt(rs, n) > 0
}

// isEntrySaid tells that the sentence numbers the entries of a list.
func isEntrySaid(rs []rune, _, _ int) bool { return containsAny(string(rs), firstEntryMarks()...) }

// isOfAll tells 均不得分 and 跨年均不得分; 低于平均不得分 is another word, and of 多了少了都不得分 the
// 都 joins the two sides.
func isOfAll(rs []rune, from, _ int) bool {
	if k := clauseFrom(rs, from); eitherSaid(rs[k:from]) > 0 {
		return false
	}
	return !behind(rs, from, averageLeads) || endsInAny(string(rs[:from]), crossWords())
}

// planNameAt is the length of a name of the plan, or of a budget, at k.
func planNameAt(rs []rune, k int) int {
	if k >= len(rs) {
		return 0
	}
	n, set := lexicon().of(rs[k]).longest(rs[k:])
	if !set.has(wTarget) {
		return 0
	}
	return n
}

// opensRule tells 超出部分不计分，完成得10分; behind the points of a bound it may say what lies beyond it.
func opensRule(rs []rune, from, to int) bool { return from == 0 && endsWords(rs, from, to) }
