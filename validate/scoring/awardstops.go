package scoring

import (
	"slices"
	"strings"
)

// awardStops makes commas of the stops that stand between a condition and its own award,
// formula or step (实际值<目标值；计4×实际值÷目标值, 每低1个百分点；扣0.5分), as people put them
// who end a line there; and a full stop of the one before a rule on the entries of a list.
func awardStops(rs []rune) {
	from := 0
	for i, r := range rs {
		if !endsSentence(r) && r != ':' {
			continue
		}
		if r != ':' && i > from {
			next := i + 1
			for next < len(rs) && isBlank(rs[next]) {
				next++
			}
			if r == ';' && prefixLen(rs[next:], entryRuleBegins()) > 0 {
				rs[i] = '。'
			} else if beginsAward(rs[next:]) && awaitsAward(string(rs[from:i]), rs[next:]) || stepsOfFailing(string(rs[from:i]), rs[next:]) {
				rs[i] = ','
			}
		}
		from = i + 1
	}
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }

// beginsAward reports whether an award stands here and no more before the next stop: 得5分,
// 该项不得分, 按完成率×4分计分; 得5分：优秀 is one of what comes.
func beginsAward(rs []rune) bool {
	end := clauseUpTo(rs, 0)
	if end < len(rs) && (rs[end] == ':' && !formulaBegins(rs) || rs[end] == '(' && !formulaBegins(rs) && (end+1 == len(rs) || !isDigit(rs[end+1]))) {
		return false
	}
	return awardHere(rs[:end]) || formulaBegins(rs)
}

// awardHere tells words that begin with an award: 得5分, 不得分, 该项不得分.
func awardHere(rs []rune) bool {
	rs = rs[prefixLen(rs, ownThings()):]
	if prefixLen(rs, nothingBegins()) > 0 {
		return true
	}
	n := prefixLen(rs, pointVerbs())
	if n == 0 || n == len(rs) {
		return false
	}
	return isDigit(rs[n]) || isHanziDigit(rs[n]) || rs[n] == zeroRune || rs[n] == halfRune || prefixLen(rs[n:], allPoints()) > 0
}

// formulaBegins tells a formula: 得分=…, 按完成率×4分计分.
func formulaBegins(rs []rune) bool {
	if prefixLen(rs, scoreFormulas()) > 0 {
		return true
	}
	end := 0
	for end < len(rs) && !isStop(rs[end]) {
		end++
	}
	return prefixLen(rs, byLeads()) > 0 && slices.ContainsFunc(rs[:end], func(r rune) bool { return strings.ContainsRune(timesRunes+divideRunes, r) })
}

// awaitsAward reports whether a stretch is a condition that has no award yet.
func awaitsAward(s string, after []rune) bool {
	s = withoutHead(withoutAsides(strings.TrimSpace(s)))
	if s == "" || saysAward(s) || endsInAny(s, matterNames()) && firstFigure(s) < 0 {
		return false // 考核内容：工作完成情况。得分=…
	}
	judges := containsAny(s, demandSigns()...) || containsAny(s, faultSigns()...) || strings.ContainsAny(s, "<>")
	if prefixLen(after, scoreFormulas()) > 0 {
		return judges && !strings.Contains(s, "=") && firstFigure(s) != 0 // 完成率=…; 得分=…: a definition
	}
	return (judges || firstFigure(s) >= 0) && !isBasis(s) && !isPreamble(s)
}

// saysAward reports whether a stretch has an award.
func saysAward(s string) bool {
	if containsAny(s, awardParts()...) {
		return true
	}
	for i, r := range s {
		rest := s[i:]
		if i > 0 && r == runePoint && !strings.HasPrefix(rest, unitMinute) && !strings.HasPrefix(rest, fractionWord) {
			if b := []rune(s[:i]); isDigit(b[len(b)-1]) || isHanziDigit(b[len(b)-1]) {
				return true
			}
		}
	}
	return false
}

// withoutAsides drops what stands in brackets: 0-10%（含）, （4分）实际值≥目标值; points behind
// what they are for stay.
func withoutAsides(s string) string {
	for {
		head, rest, ok := strings.Cut(s, openBracket)
		if !ok {
			return s
		}
		_, tail, ok := strings.Cut(rest, closeBracket)
		if !ok || (tail == "" || tail[0] == ',') && saysAward(rest[:len(rest)-len(tail)]) {
			return s
		}
		s = head + tail
	}
}

// withoutHead drops a heading of full marks before a comma: 本项8分，….
func withoutHead(s string) string {
	head, rest, ok := strings.Cut(s, ",")
	if ok && startsWithAny(head, headBegins()) {
		return rest
	}
	return s
}

// stepsOfFailing reports whether a stretch only says what is not met, of which a step
// follows: 未完成的；每少1个扣1分.
func stepsOfFailing(s string, after []rune) bool {
	if len(after) == 0 || after[0] != everyRune || saysAward(s) || strings.ContainsRune(s, everyRune) {
		return false
	}
	end := clauseUpTo(after, 0)
	return containsAny(string(after[:end]), awardSaid()...) && (startsWithAny(s, failBegins()) && startsNot(s) || strings.HasSuffix(s, ofWord))
}
