package scoring

import "strings"

// shareAt is the length of a share of the plan at k: 80%, 一半, 六成, 三分之二; 0 for anything else.
func shareAt(rs []rune, k int) int {
	if k >= len(rs) {
		return 0
	}
	if n := prefixLen(rs[k:], halfPlan()); n > 0 {
		return n
	}
	n := figureAt(rs, k)
	switch {
	case n == 0 || k+n >= len(rs):
		return 0
	case rs[k+n] == '%':
		return n + 1
	case prefixLen(rs[k+n:], []string{tenthWord}) > 0 && prefixLen(rs[k+n:], tenthGuards()) == 0:
		return n + 1
	}
	m := prefixLen(rs[k+n:], []string{fractionWord})
	if below := figureAt(rs, k+n+m); m > 0 && below > 0 {
		return n + m + below
	}
	return 0
}

// isShareFilled tells 够一半的 and 满80%, which begin a clause that takes nothing.
func isShareFilled(rs []rune, from, to int) bool {
	return headsClause(rs, from, to) && shareAt(rs, to) > 0 && !takesAhead(rs, to)
}

// takesAhead reports whether points are taken in what is left of the clause: 满10%扣1分.
func takesAhead(rs []rune, i int) bool {
	for ; i < len(rs) && !isStop(rs[i]); i++ {
		if prefixLen(rs[i:], capLossWords()[:1]) > 0 {
			return true
		}
	}
	return false
}

// shareBefore reports whether a share ends right before i, and begins its clause.
func shareBefore(rs []rune, i int) bool {
	k := clauseFrom(rs, i)
	k += prefixLen(rs[k:], fromWords())
	return k < i && k+shareAt(rs, k) == i
}

// isFromShare tells the 起 of 60%起按比例得分: from that share on.
func isFromShare(rs []rune, from, to int) bool { return shareBefore(rs, from) && !takesAhead(rs, to) }

// leadsFromShare tells the 从 of 从60%起按比例得分.
func leadsFromShare(rs []rune, from, to int) bool {
	n := shareAt(rs, to)
	return n > 0 && headsClause(rs, from, to) && hasPrefix(rs[to+n:], []rune(fromThereOn))
}

// isShortOfFigure tells 不够的按比例 behind a figure that was to be reached.
func isShortOfFigure(rs []rune, from, to int) bool {
	if !headsClause(rs, from, to) || to >= len(rs) || prefixLen(rs[to:], shortFollows()) == 0 {
		return false
	}
	for k := 0; k < from; k++ {
		n := figureAt(rs[:from], k)
		if n == 0 {
			continue
		}
		if !pointsFollow(rs, k) {
			return true
		}
		k += n - 1
	}
	return false
}

// isUncontrolled tells 没控制住 behind 控制在目标内.
func isUncontrolled(rs []rune, from, to int) bool {
	return headsClause(rs, from, to) && containsAny(string(rs[:from]), keptWithin()...)
}

func beforePoints(rs []rune, _, to int) bool { return pointsFollow(rs, to) }

// endsFill tells the 封顶 of 满3分封顶, which is all that its clause says.
func endsFill(rs []rune, from, to int) bool {
	head := rs[clauseFrom(rs, from):from]
	n := 0
	for k := range head {
		if oneOf(string(head[:k]), fillWords()) || k == 1 && isToRune(head[0]) {
			n = k
		}
	}
	return n > 0 && endsWords(rs, from, to) && pointsFollow(head, n) && n+figureAt(head, n)+1 == len(head)
}

// cappedBonus tells 加分3分封顶, which is all that its clause says, endsBonus its end.
func cappedBonus(rs []rune, from, to int) bool {
	k := to + figureAt(rs, to) + 1
	if k <= to+1 || !headsClause(rs, from, to) || !pointsFollow(rs, to) {
		return false
	}
	n := prefixLen(rs[k:], topWords())
	return n > 0 && endsWords(rs, to, k+n)
}

func endsBonus(rs []rune, from, to int) bool {
	head := clauseFrom(rs, from)
	n := prefixLen(rs[head:], bonusNames())
	return n > 0 && endsWords(rs, from, to) && cappedBonus(rs, head, head+n) && head+n+figureAt(rs, head+n)+1 == from
}

// fillsUp tells the 到 of 到3分封顶.
func fillsUp(rs []rune, from, to int) bool {
	k := to + figureAt(rs, to) + 1
	return k > to+1 && headsClause(rs, from, to) && pointsFollow(rs, to) && prefixLen(rs[k:], ceilingWords()[:1]) > 0
}

// isYearlyDuty tells 每半月开展一次排查，全年24次: how often it is to be done, of which the count of the
// year follows.
func isYearlyDuty(rs []rune, from, to int) bool {
	end := to
	for end < len(rs) && !isStop(rs[end]) {
		end++
	}
	if !headsClause(rs, from, to) || end+1 >= len(rs) || strings.ContainsAny(string(rs[to:end]), dutyAward) {
		return false
	}
	next := end + 1
	next += prefixLen(rs[next:], []string{wholeYearSaid})
	return next > end+1 && figureAt(rs, next) > 0
}
