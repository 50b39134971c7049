package scoring

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// cutScale drops what only announces the grades of a sentence before the first of them: 按优、良、
// 中、差四个等级评分，优得10分; 效果分为显著、一般、不显著三档，显著得5分.
func (p *parser) cutScale(ts []token) []token {
	if len(p.rule.Clauses) > 0 {
		return ts
	}
	for i, t := range ts {
		if !t.is(wComma, wColon, wSemi) || len(p.trim(ts[i+1:])) == 0 {
			continue
		}
		if !p.announcesScale(p.trim(ts[:i])) {
			return ts
		}
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[:i]))
		return ts[i+1:]
	}
	return ts
}

// announcesScale reports whether words tell into how many grades, or into which, something is
// divided. What is denied, or names a number besides that of the grades, is no such thing.
func (p *parser) announcesScale(ts []token) bool {
	if len(ts) < 2 || hasAny(ts, wDate, wZero, wDeduct, wBonus, wElse, wEvery, wFull) || hasAny(ts, wPoint) {
		return false
	}
	s := withoutTails(p.words(ts), gradingVerbs())
	head, list, divided := cutDivide(s)
	if !divided {
		if head, list, divided = strings.Cut(s, gradedBy(s)); !divided || !strings.Contains(list, listMarkSaid) {
			return false
		}
	}
	if containsAny(head, denialWords()...) || firstFigure(head) >= 0 {
		return false
	}
	named := withoutTails(list, levelNouns())
	rs := []rune(named)
	if n := len(rs); named != list && n > 0 && strings.ContainsRune(gradeCounts, rs[n-1]) {
		return firstFigure(string(rs[:n-1])) < 0
	}
	return named == list && strings.Contains(list, listMarkSaid) && firstFigure(list) < 0 && shortEntries(list)
}

// cutDivide cuts behind 分为.
func cutDivide(s string) (head, rest string, ok bool) {
	for _, w := range intoWords() {
		head, rest, ok = strings.Cut(s, w)
		if last, _ := utf8.DecodeLastRuneInString(head); ok && !(len(w) == utf8.RuneLen(last) && strings.ContainsRune(beforePart, last)) {
			return head, rest, true
		}
	}
	return s, "", false
}

// gradedBy is the word for by what grades something is judged; one that never stands in s
// where there is none.
func gradedBy(s string) string {
	for _, w := range byGrades() {
		if strings.Contains(s, w) {
			return w
		}
	}
	return "\n"
}

// shortEntries reports whether a list is one of grades: none of its entries is long.
func shortEntries(list string) bool {
	return !slices.ContainsFunc(strings.Split(list, listMarkSaid), func(e string) bool {
		n := len([]rune(e))
		return n == 0 || n > 8
	})
}
