package dialog

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// query is a question about scores, as it was typed: 窗口数怎么算分, 群众满意度94%
// 得几分, 如果只有92个呢, 总分多少.
type query struct {
	total  bool   // 总分
	row    int    // the row that was named by number; 0 when none was
	words  string // what is left: the name of a row, an actual, or both
	actual bool   // a figure was asked for, not the rule
	see    bool   // as a picture
}

// readQuery reads a bare message as a question about scores. Only what ends as
// a question does counts: 如果完成得10分 may well be an answer.
func readQuery(said string) (query, bool) {
	if slices.Contains(totalWords(), strings.TrimRight(said, askingMarks)) {
		return query{total: true}, true
	}
	asked := strings.HasSuffix(said, "?") || strings.HasSuffix(said, supposeMark)
	said = strings.TrimRight(said, askingMarks)
	if rest, ok := cutLast(said, seeWords()); ok && rest != "" {
		return query{words: rest, see: true}.named(), true
	}
	if rest, ok := cutLast(said, howWords()); ok {
		return query{words: rest}.named(), true
	}
	if figure, _ := cutFirst(said, supposeWords()); asked && figureLike(figure) {
		return query{words: figure, actual: true}.named(), true
	}
	if before, after, ok := cutMiddle(said, supposeWords()); ok && asked && figureLike(after) {
		return query{words: before + after, actual: true}.named(), true
	}
	rest, scored := cutLast(said, scoreWords())
	plain, supposed := cutFirst(rest, supposeWords())
	if !scored && !(supposed && asked) {
		return query{}, false
	}
	q := query{words: plain, actual: true}
	return q.named(), true
}

// named takes 第3行 off the front of a query.
func (q query) named() query {
	p := phrase{q.words}
	if p.any(hereWords()) && p.end() {
		q.words = ""
		return q
	}
	p = phrase{q.words}
	if row, ok := p.row(); ok {
		p.eat(ofWord)
		q.row, q.words = row, p.rest
	}
	return q
}

// cutLast takes the longest of some words off the end.
func cutLast(text string, words []string) (string, bool) {
	best := ""
	for _, w := range words {
		if len(w) > len(best) && strings.HasSuffix(text, w) {
			best = w
		}
	}
	return strings.TrimSuffix(text, best), best != ""
}

// cutFirst takes the longest of some words off the front.
func cutFirst(text string, words []string) (string, bool) {
	p := phrase{text}
	ok := p.any(words)
	return p.rest, ok
}

// cutMiddle parts a text at the first of some words that stands inside it.
func cutMiddle(text string, words []string) (before, after string, ok bool) {
	for _, w := range words {
		if before, after, ok := strings.Cut(text, w); ok && before != "" {
			return before, after, true
		}
	}
	return "", "", false
}

// subject is a row that a query may mean, and the words left after its name.
type subject struct {
	row  int
	left string
}

// subjects finds the rows whose name, or a part of it, begins the words of a
// query: those that share the most of it. With no name in it there are none.
func (s *State) subjects(words string) []subject {
	var found []subject
	longest := 1 // a single character names nothing
	for i, ind := range s.Form.Indicators {
		n := namePrefix(words, bare(ind.Level3))
		switch {
		case n < longest || n == 1:
			continue
		case n > longest:
			found, longest = nil, n
		}
		left := afterName(string([]rune(words)[n:]), bare(ind.Level3))
		found = append(found, subject{row: i + 1, left: trimLinks(left)})
	}
	return exactFirst(found, s.Form, words)
}

// meant finds the rows that words mean: by their names, or, where no name fits,
// the one row whose 指标解释 has the words.
func (s *State) meant(words string) []subject {
	if found := s.subjects(words); len(found) > 0 {
		return found
	}
	var found []subject
	longest := 1
	for i, ind := range s.Form.Indicators {
		n := namePrefix(words, bare(ind.Definition))
		switch {
		case n < longest || n == 1:
			continue
		case n > longest:
			found, longest = nil, n
		}
		found = append(found, subject{row: i + 1, left: trimLinks(string([]rune(words)[n:]))})
	}
	return found
}

// figureLike reports whether words begin as an actual does: with a number, or
// with how late or how much is missing.
func figureLike(said string) bool {
	p := phrase{said}
	p.any(linkWords())
	rs := []rune(p.rest)
	_, n := num.Scan(rs)
	return n > 0 || p.any(figureWords()) || strings.HasPrefix(p.rest, "-")
}

// nameBefore is what stands before the first figure where that ends as the name of
// an indicator does: 群众满意度 of 群众满意度94%, and nothing of 下降7%.
func nameBefore(said string) string {
	rs := []rune(said)
	for i := range rs {
		if _, n := num.Scan(rs[i:]); n == 0 {
			continue
		}
		name, _ := cutLast(strings.TrimRight(string(rs[:i]), linkMarks), linkWords())
		if _, ok := cutLast(name, nameTails()); ok && len([]rune(name)) > 2 {
			return name
		}
		return ""
	}
	return ""
}

// afterName takes further parts of the name off the front of what follows its
// beginning, for people leave words out: 网站发布率 for 网站公开信息发布率, and 好差评率
// for 好差评评价率.
func afterName(left, name string) string {
	for {
		n := namePrefix(left, name)
		if n == 1 && strings.HasSuffix(name, string([]rune(left)[:1])) {
			return string([]rune(left)[1:])
		}
		if n < 2 {
			return left
		}
		left = string([]rune(left)[n:])
	}
}

// namePrefix is how many characters at the front of the words stand together in
// the name.
func namePrefix(words, name string) int {
	rs := []rune(words)
	n := 0
	for n < len(rs) && strings.Contains(name, string(rs[:n+1])) {
		n++
	}
	return n
}

// exactFirst keeps the row whose whole name was said, if one was.
func exactFirst(found []subject, f form.Form, words string) []subject {
	for _, x := range found {
		name := bare(f.Indicators[x.row-1].Level3)
		if strings.HasPrefix(words, name) {
			return []subject{x}
		}
	}
	return found
}

// trimLinks takes the small words between a name and a figure away.
func trimLinks(text string) string {
	p := phrase{strings.TrimLeft(text, linkMarks)}
	for p.any(supposeWords()) || p.any(linkWords()) {
		p.rest = strings.TrimLeft(p.rest, linkMarks)
	}
	return p.rest
}
