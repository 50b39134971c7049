package scoring

import (
	"slices"
	"strings"
)

// clauseCommas makes commas of those 、 that end a clause, as people write them on a phone
// (完成50个、未完成不得分、满分10分): behind an award, before words that begin a clause, and
// between a demand and what it is not to meet it. A 、 between the things of a list stays.
func clauseCommas(rs []rune) {
	if !slices.Contains(rs, listRune) {
		return
	}
	from := 0
	for i, r := range rs {
		if !isStop(r) && r != '(' && r != ')' {
			continue
		}
		if r == listRune && i > from && commaBetween(string(rs[from:i]), string(rs[i+1:clauseUpTo(rs, i+1)])) {
			rs[i] = ','
		}
		from = i + 1
	}
}

// clauseUpTo is where the clause that begins at i ends.
func clauseUpTo(rs []rune, i int) int {
	for i < len(rs) && !isStop(rs[i]) && rs[i] != '(' {
		i++
	}
	return i
}

// commaBetween reports whether a 、 between two stretches parts two clauses.
func commaBetween(before, after string) bool {
	if after == "" || isMarkAlone(before) || isFigurePoints(after) && !endsInAny(before, awardVerbs()) {
		return false // 分别得10分、8分
	}
	return endsAward(before) || beginsClause(before, after) || demands(before) && failsDemand(after) || turnsEvent(before, after) || namesOnly(before, after)
}

// isMarkAlone tells the number of an entry: the 一 of 一、满分10分.
func isMarkAlone(s string) bool {
	rs := []rune(s)
	return len(rs) <= 2 && !slices.ContainsFunc(rs, func(r rune) bool { return !isDigit(r) && !isHanziDigit(r) && !isLatin(r) })
}

// endsAward reports whether a stretch ends with points or with what settles them: 扣2分,
// 不得分, 扣完为止, 得基础分.
func endsAward(s string) bool {
	if endsInAny(s, awardVerbs()) || endsInAny(s, awardEnds()) {
		return true
	}
	if endsInAny(strings.TrimRight(s, figureRunes), factorLeads()) {
		return true
	}
	rest, ok := strings.CutSuffix(s, pointSaid)
	rs := []rune(rest)
	return ok && len(rs) > 0 && (isDigit(rs[len(rs)-1]) || isHanziDigit(rs[len(rs)-1]))
}

// isFigurePoints tells bare points: 8分, which go on with a list of them.
func isFigurePoints(s string) bool {
	rest, ok := strings.CutSuffix(s, pointSaid)
	return ok && strings.Trim(rest, figureRunes) == ""
}

// beginsClause tells words that begin a clause wherever they stand: 满分10分, 否则不得分,
// 每少1个扣1分, 最高加2分.
func beginsClause(before, after string) bool {
	rs := []rune(after)
	if prefixLen(rs, clauseBegins()) > 0 || prefixLen(rs, highestOnly()) > 0 || awardHere(rs) {
		return true
	}
	if n := prefixLen(rs, boundBegins()); n > 0 {
		return firstFigure(string(rs[n:])) >= 0
	}
	return rs[0] == everyRune && !strings.ContainsRune(before, everyRune) && firstFigure(after) >= 0 && containsAny(after, awardSaid()...)
}

// demands tells what is to be reached: 完成50个, 不超过100万元, 按时完成; a fault is none, nor
// is a case (有任务).
func demands(s string) bool {
	if startsWithAny(s, caseBegins()) {
		return false
	}
	for _, w := range boundedNots() {
		s = strings.ReplaceAll(s, w, atLeastSign)
	}
	return containsAny(s, demandSigns()...) && !containsAny(s, faultSigns()...)
}

// failsDemand tells what it is not to meet it, with what that costs: 未完成的不得分, 晚1天扣1分.
func failsDemand(s string) bool {
	rs := []rune(s)
	if prefixLen(rs, sideBegins()) > 0 {
		return containsAny(s, awardSaid()...) || strings.HasSuffix(s, ofWord)
	}
	n := prefixLen(rs, failBegins())
	if n == 0 {
		return false
	}
	for k := prefixLen(rs[n:], failTails()); k > 0; k = prefixLen(rs[n:], failTails()) {
		n += k
	}
	return prefixLen(rs[n:], awardBegins()) > 0
}

// turnsEvent tells what holds from its own denial: 不发生事故、发生不得分; 无投诉、有投诉扣1分;
// 资料齐全、不齐全不得分.
func turnsEvent(before, after string) bool {
	rs := []rune(after)
	if !containsAny(after, awardSaid()...) {
		return false
	}
	if !startsNot(before) {
		n := prefixLen(rs, negations())
		return n > 0 && len(rs) > n+2 && strings.HasSuffix(before, string(rs[n:n+2]))
	}
	if n := prefixLen(rs, eventBegins()); n > 0 {
		return strings.Contains(before, string(rs[:n]))
	}
	return len(rs) > 2 && strings.HasPrefix(after, haveWord) && strings.Contains(before, string(rs[1:3]))
}

// namesOnly tells what only names what follows: 完成率、低于80%的不得分; 与预算相比、节约5%.
func namesOnly(before, after string) bool {
	if endsInAny(before, comparedTails()) || isPreamble(before) || startsWithAny(before, asOfWords()) {
		return true
	}
	if startsWithAny(before, backgroundLeads()) && firstFigure(before) >= 0 && containsAny(after, awardSaid()...) {
		return true // 抽查20%、达到目标值得10分
	}
	if strings.HasSuffix(before, ofWord) && firstFigure(before) < 0 && firstFigure(after) == 0 && containsAny(after, awardSaid()...) {
		return true // 被撤销的、1件扣2分
	}
	return endsInAny(before, sureRates()) && firstFigure(before) < 0 && startsWithAny(after, compareBegins()) && firstFigure(after) >= 0
}
