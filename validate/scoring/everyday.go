package scoring

import (
	"slices"
	"strings"
	"sync"

	"jixiaobot/validate/num"
)

// fitting reports whether what stands between two runes of a sentence surely means what it is
// read as.
type fitting func(rs []rune, from, to int) bool

// everydayWord is one everyday word.
type everydayWord struct {
	said, read []rune
	when       fitting
}

// everydayTable is everydayWords by first character, the longest first.
var everydayTable = sync.OnceValue(func() *byRune[[]everydayWord] {
	table := map[rune][]everydayWord{}
	for _, row := range everydayWords() {
		for _, w := range row.said {
			rs := []rune(w)
			list := append(table[rs[0]], everydayWord{rs, []rune(row.read), row.when})
			for i := len(list) - 1; i > 0 && len(list[i].said) > len(list[i-1].said); i-- {
				list[i], list[i-1] = list[i-1], list[i]
			}
			table[rs[0]] = list
		}
	}
	return runeTable(table)
})

// everyday writes an everyday word that begins at i as the one that is read, and is the length
// of what was read: 拿3分 is 得3分, 一分不给 不得分, 四到六名 4到6名.
func (s *scanner) everyday(rs []rune, i int) int {
	for _, w := range everydayTable().of(rs[i]) {
		if hasPrefix(rs[i:], w.said) && w.when(rs, i, i+len(w.said)) {
			return s.write(string(w.read), i, len(w.said))
		}
	}
	if rs[i] == thanRune {
		if read, n := comparedTo(rs, i); n > 0 {
			return s.write(read, i, n)
		}
	}
	switch {
	case rs[i] == daySaid && numbersDay(rs, i):
		return s.write(dayWord, i, 1)
	case beginsBare(rs[i]):
		if n := barePoints(rs, i); n > 0 {
			return s.write(string(rs[i:i+n])+string(runePoint), i, n)
		}
	case isMonth(rs[i]) && monthsOn(rs, i) > 0:
		return s.write(string(rs[i])+dayOneWord+afterSaid, i, monthsOn(rs, i))
	case isHanziDigit(rs[i]) && ranksSpan(rs, i):
		v, n := num.Scan(rs[i:])
		return s.write(v.Plain(), i, n)
	}
	return 0
}

// write adds characters that stand for n of the sentence from i on.
func (s *scanner) write(said string, i, n int) int {
	for _, r := range said {
		s.rs, s.pos = append(s.rs, r), append(s.pos, i)
	}
	return n
}

func anywhere([]rune, int, int) bool { return true }

// clauseFrom is where the clause that i stands in begins, blanks aside.
func clauseFrom(rs []rune, i int) int {
	k := i
	for k > 0 && !isStop(rs[k-1]) && rs[k-1] != '\n' {
		k--
	}
	for k < i && rs[k] == ' ' {
		k++
	}
	return k
}

func headsClause(rs []rune, from, _ int) bool { return clauseFrom(rs, from) == from }

// endsWords reports whether nothing but a stop follows.
func endsWords(rs []rune, _, to int) bool {
	to = pastBlanks(rs, to)
	return to >= len(rs) || isStop(rs[to]) || rs[to] == '\n'
}

// pastBlanks is the place of the first character from i on that is no blank.
func pastBlanks(rs []rune, i int) int {
	for i < len(rs) && rs[i] == ' ' {
		i++
	}
	return i
}

func wholeClause(rs []rune, from, to int) bool {
	return headsClause(rs, from, to) && endsWords(rs, from, to)
}

// endsRule tells the end of a rule, 直到 before it or not.
func endsRule(rs []rune, from, to int) bool {
	return endsWords(rs, from, to) && from-clauseFrom(rs, from) <= 2
}

// pointsFollow reports whether points stand at k: 3分, 满分.
func pointsFollow(rs []rune, k int) bool {
	if k >= len(rs) {
		return false
	}
	if prefixLen(rs[k:], allPointsSaid()) > 0 {
		return true
	}
	_, n := num.Scan(rs[k:])
	return n > 0 && k+n < len(rs) && rs[k+n] == runePoint && !(k+n+1 < len(rs) && strings.ContainsRune(pointsNot, rs[k+n+1]))
}

// behind reports whether one of some characters stands right before i.
func behind(rs []rune, i int, runes string) bool {
	return i > 0 && strings.ContainsRune(runes, rs[i-1])
}

func isGiven(rs []rune, from, to int) bool {
	return !behind(rs, from, notGiven) && pointsFollow(rs, to)
}

func isReckoned(rs []rune, from, to int) bool {
	return !behind(rs, from, notReckoned) && pointsFollow(rs, to) && !strings.ContainsAny(string(rs[clauseFrom(rs, from):from]), reckonedBy)
}

// strongStop reports whether a sentence or a part of one ends at i.
func strongStop(rs []rune, i int) bool {
	i = pastBlanks(rs, i)
	return i >= len(rs) || rs[i] != ',' && rs[i] != '，' && rs[i] != '、' && isStop(rs[i]) || rs[i] == '\n'
}

// refuses tells 没走访够的不给; 该给的不给 is a fault.
func refuses(rs []rune, from, to int) bool {
	before := string(rs[clauseFrom(rs, from):from])
	ends := strongStop(rs, to) || endsWords(rs, from, to) && (startsNot(before) || belowFigure(before))
	return ends && (endsInAny(before, refusalLeads()) || belowFigure(before)) && !strings.ContainsAny(before, dueRunes)
}

// isNought tells 晚8天以上为0.
func isNought(rs []rune, from, to int) bool {
	before := string(rs[clauseFrom(rs, from):from])
	return strongStop(rs, to) && (endsInAny(before, boundTails()) || belowFigure(before))
}

// belowFigure tells 不到60%, which is all that is said before an award.
func belowFigure(s string) bool {
	rs := []rune(s)
	if len(rs) > 1 && rs[0] == thanRune {
		read, n := comparedTo(rs, 0)
		return n == len(rs) && strings.HasPrefix(read, lessRead) // 比60%低
	}
	k := prefixLen(rs, belowLeads())
	if k == 0 {
		return false
	}
	if _, n := num.ScanPercent(rs[k:]); n > 0 {
		return k+n == len(rs)
	}
	n := figureAt(rs, k)
	return n > 0 && k+n+num.ScanUnit(rs[k+n:]) == len(rs) || n > 0 && string(rs[k+n:]) == tenthWord
}

// isPercentPoint tells 差一个点 beside a rate.
func isPercentPoint(rs []rune, from, to int) bool {
	if from == 0 || !isDigit(rs[from-1]) && !isHanziDigit(rs[from-1]) && rs[from-1] != runeTwo && rs[from-1] != halfRune {
		return false
	}
	if to < len(rs) && !isStop(rs[to]) && !strings.ContainsRune(pointFollows, rs[to]) {
		return false
	}
	all := string(rs)
	return containsAny(all, rateSigns()...) && !containsAny(all, pointNouns()...)
}

// figureAt is the number at k and its length with it.
func figureAt(rs []rune, k int) int {
	if k >= len(rs) {
		return 0
	}
	_, n := num.Scan(rs[k:])
	return n
}

// isFilled tells 拍满300条; 得满5分, 没拍满300条 and 工作满5年 are other things.
func isFilled(rs []rune, from, to int) bool {
	n := figureAt(rs, to)
	if n == 0 || pointsFollow(rs, to) || headsClause(rs, from, to) || behind(rs, from, fillStops) || prefixLen(rs[to+n:], spanUnits()) > 0 {
		return false
	}
	return rs[from-1] >= runeZero && !deniedAt(rs, from) && !deniedElsewhere(rs, from, to)
}

// deniedElsewhere reports whether the sentence denies the verb in one word with it: 补足3万元，不补足的.
func deniedElsewhere(rs []rune, from, to int) bool {
	verb, all := string(rs[from-1:to]), string(rs)
	return slices.ContainsFunc(flatDenials(), func(not string) bool { return strings.Contains(all, not+verb) })
}

// deniedAt reports whether the clause denies something before i.
func deniedAt(rs []rune, i int) bool {
	return strings.ContainsAny(string(rs[clauseFrom(rs, i):i]), denyRunes)
}

// isShort tells 没到90%.
func isShort(rs []rune, _, to int) bool {
	if planShareAt(rs, to) > 0 {
		return true // 没到计划的50%
	}
	n := figureAt(rs, to)
	return n > 0 && !pointsEnd(rs, to) && prefixLen(rs[to+n:], spanUnits()) == 0
}

// isLabelled tells 算合格 before the points, where the sentence says it once.
func isLabelled(rs []rune, from, to int) bool {
	if to+1 >= len(rs) || rs[to] != ',' && rs[to] != '，' || from == clauseFrom(rs, from) {
		return false
	}
	all, name := string(rs), string(rs[from:to])
	for _, n := range labelNames() {
		if strings.HasSuffix(name, n) && strings.Count(all, n) > 1 {
			return false
		}
	}
	return givesAt(rs, to+1)
}

// givesAt reports whether an award stands at k: 得3分, 没分.
func givesAt(rs []rune, k int) bool {
	for _, t := range [...]int{0, 1, 2} {
		if k+t < len(rs) && pointsFollow(rs, k+t) && (t == 0 || prefixLen(rs[k:], append(givingVerbs(), gotSaid()...)) == t) {
			return true
		}
	}
	return k < len(rs) && prefixLen(rs[k:], append(nothingLeads(), nothingShort()...)) > 0 && !strings.ContainsRune(capLossWords()[0], rs[k])
}

// isRestSaid tells 再少3分 behind tiers; where points are taken as well it may take more of them.
func isRestSaid(rs []rune, from, to int) bool {
	if from == 0 || !headsClause(rs, from, to) || !givesAt(rs, to) {
		return false
	}
	for k, r := range rs[:from] {
		if r == lessSaid && pointsFollow(rs, k+1) {
			return false // 80%以上少2分，再少3分
		}
	}
	return !strings.ContainsAny(string(rs[:from]), strings.Join(capLossWords(), ""))
}

func beforeNumber(rs []rune, _, to int) bool { return figureAt(rs, to) > 0 }

// beforeTime reports whether a length of time follows.
func beforeTime(rs []rune, _, to int) bool {
	n := figureAt(rs, to)
	return n > 0 && prefixLen(rs[to+n:], timeUnits()) > 0
}

// isSlow tells 慢1分钟扣1分.
func isSlow(rs []rune, from, to int) bool {
	if !headsClause(rs, from, to) || !beforeTime(rs, from, to) {
		return false
	}
	k := to + figureAt(rs, to)
	k += prefixLen(rs[k:], timeUnits())
	return k < len(rs) && strings.ContainsRune(takingRunes, rs[k])
}

// isYearSaid tells the 一年 that a sentence begins with: 一年投诉12件以内.
func isYearSaid(rs []rune, from, to int) bool {
	for k := from - 1; k >= 0 && rs[k] != ':' && (rs[k] == ',' || !strongStop(rs, k)); k-- {
		if rs[k] != ' ' {
			return false
		}
	}
	return to < len(rs) && rs[to] >= runeZero && !strings.ContainsRune(yearFollows, rs[to])
}

// numbersDay tells the 号 of 6月30号前.
func numbersDay(rs []rune, i int) bool {
	k := i
	for k > 0 && (isDigit(rs[k-1]) || isHanziDigit(rs[k-1])) {
		k--
	}
	return k < i && k > 1 && isMonth(rs[k-1]) && (i+1 >= len(rs) || isStop(rs[i+1]) || strings.ContainsRune(dayFollows, rs[i+1]))
}

// monthsOn tells 8月以后 and 8月份以后 behind 7月份, and how long it is from 月 on: from its first
// day on.
func monthsOn(rs []rune, i int) int {
	j := i + 1
	if j < len(rs) && rs[j] == monthPart {
		j++
	}
	if !hasPrefix(rs[j:], []rune(afterSaid)) {
		return 0
	}
	k := i
	for k > 0 && (isDigit(rs[k-1]) || isHanziDigit(rs[k-1])) {
		k--
	}
	v, n := num.Scan(rs[k:i])
	if n == 0 || v.Cmp(num.Int(2)) < 0 || v.Cmp(num.Int(12)) > 0 || !v.IsInt() {
		return 0
	}
	for from := clauseFrom(rs, i); from > 0; {
		from = clauseFrom(rs, from-1)
		m, n := num.Scan(rs[from:])
		if n > 0 && m.Equal(v.Sub(one())) && from+n+1 < len(rs) && isMonth(rs[from+n]) && !isDigit(rs[from+n+1]) {
			return j + len([]rune(afterSaid)) - i
		}
	}
	return 0
}

// ranksSpan tells the 四 of 四到六名.
func ranksSpan(rs []rune, i int) bool {
	n := figureAt(rs, i)
	if n == 0 || i > 0 && (rs[i-1] == runeTwo || isHanziDigit(rs[i-1]) || isDigit(rs[i-1])) || i+n >= len(rs) || !isToRune(rs[i+n]) && rs[i+n] != '-' {
		return false
	}
	m := figureAt(rs, i+n+1)
	return m > 0 && i+n+1+m < len(rs) && strings.ContainsRune(rankRunes, rs[i+n+1+m])
}
