package scoring

import (
	"slices"
	"strings"
	"unicode"
)

// blankRemarks blanks what only says where figures come from, how they are rounded or how
// many were looked at (数据来源：…, 得分保留两位小数, 抽查10户), a weight that stands by itself,
// and a lone number of the whole (（一）), so that nothing beside the rule changes how the
// rule is read. It returns what it blanked.
func blankRemarks(rs []rune) []Span {
	b := blanker{rs: rs}
	b.blank(0, loneMark(rs))
	b.brackets()
	b.opening()
	b.sentences()
	return b.out
}

// blanker blanks stretches of a folded sentence, in which every rune keeps its place.
type blanker struct {
	rs  []rune
	out []Span
}

func (b *blanker) blank(from, to int) {
	to = min(to, len(b.rs))
	if from >= to {
		return
	}
	for i := from; i < to; i++ {
		b.rs[i] = ' '
	}
	b.out = append(b.out, Span{from, to})
}

// brackets blanks remarks in brackets.
func (b *blanker) brackets() {
	for i, r := range b.rs {
		if r != '(' {
			continue
		}
		if end := shutAt(b.rs, i); end > 0 && (remarkAlone(b.rs[i+1:end]) || isOnceNote(withoutBlanks(string(b.rs[i+1:end])))) {
			b.blank(i, end+1)
		}
	}
}

// opening blanks a remark or a ground before the first comma.
func (b *blanker) opening() {
	for i, r := range b.rs {
		if r == ',' && (remarkAlone(b.rs[:i]) || groundAlone(b.rs[:i])) {
			b.blank(0, i+1)
		}
		if r == ',' || endsSentence(r) {
			return
		}
	}
}

// sentences blanks sentences that are remarks, and remarks behind the last comma of one.
func (b *blanker) sentences() {
	start := 0
	for i := 0; i <= len(b.rs); i++ {
		if i < len(b.rs) && !endsSentence(b.rs[i]) {
			continue
		}
		if remarkAlone(b.rs[start:i]) {
			b.blank(start, i+1)
		} else if k := start + lastComma(b.rs[start:i]); k > start && remarkAlone(b.rs[k+1:i]) {
			b.blank(k, i)
		}
		b.innerNotes(start, i)
		start = i + 1
	}
}

// innerNotes blanks 同一问题不重复扣分 and 满分值另列 between the commas of a sentence, or behind its heading.
func (b *blanker) innerNotes(from, to int) {
	if !slices.ContainsFunc(b.rs[from:to], func(r rune) bool { return strings.ContainsRune(innerRunes, r) }) {
		return
	}
	start := from
	for i := from; i <= to; i++ {
		if i < to && b.rs[i] != ',' && b.rs[i] != ':' {
			continue
		}
		if said := withoutBlanks(string(b.rs[start:i])); isOnceNote(said) || isElsewhereNote(said) {
			if start > from && b.rs[start-1] == ',' {
				b.blank(start-1, i)
			} else {
				b.blank(start, i+1)
			}
		}
		start = i + 1
	}
}

func endsSentence(r rune) bool { return r == '。' || r == ';' || r == '\n' }

// shutAt is the bracket that closes the one at i, 0 where another opens before it.
func shutAt(rs []rune, i int) int {
	for k := i + 1; k < len(rs); k++ {
		switch rs[k] {
		case '(':
			return 0
		case ')':
			return k
		}
	}
	return 0
}

// lastComma is the last comma of a sentence, 0 for none.
func lastComma(rs []rune) int {
	for k := len(rs) - 1; k > 0; k-- {
		if rs[k] == ',' {
			return k
		}
	}
	return 0
}

// loneMark is the length of a number in front of the whole sentence (（一）, 一、) after which
// no second comes.
func loneMark(rs []rune) int {
	if len(rs) == 0 || !strings.ContainsRune(markFirst, rs[0]) {
		return 0
	}
	for _, m := range nextMarks() {
		if markInside(rs, []rune(m[1])) && !markInside(rs, []rune(m[0])) {
			return 0 // （1）…；②…: a list with marks of two kinds
		}
	}
	for _, m := range firstMarks() {
		if hasPrefix(rs, []rune(m[0])) && indexOf(rs, []rune(m[1])) < 0 {
			return len([]rune(m[0]))
		}
	}
	return 0
}

// markInside reports whether a mark begins an entry behind the first one.
func markInside(rs, mark []rune) bool {
	for i := 1; i < len(rs); i++ {
		if !hasPrefix(rs[i:], mark) {
			continue
		}
		k := i - 1
		for k > 0 && unicode.IsSpace(rs[k]) {
			k--
		}
		end := i + len(mark)
		if !isDigit(mark[0]) && !isHanziDigit(mark[0]) || (isStop(rs[k]) || rs[k] == '\n' || rs[k] == ')') && (end == len(rs) || !isDigit(rs[end])) {
			return true
		}
	}
	return false
}

// indexOf is where words stand in a text, -1 for nowhere.
func indexOf(rs, words []rune) int {
	for i := range rs {
		if hasPrefix(rs[i:], words) {
			return i
		}
	}
	return -1
}

// remarkAlone reports whether a stretch between stops is nothing but a remark.
func remarkAlone(rs []rune) bool {
	for len(rs) > 0 && unicode.IsSpace(rs[0]) {
		rs = rs[1:]
	}
	for len(rs) > 0 && unicode.IsSpace(rs[len(rs)-1]) {
		rs = rs[:len(rs)-1]
	}
	if len(rs) == 0 || len(rs) > 40 || !strings.ContainsRune(remarkFirst, rs[0]) && !strings.ContainsRune(remarkLast, rs[len(rs)-1]) {
		return false
	}
	return isSourceNote(withoutBlanks(string(rs)))
}

// withoutBlanks is a text without the blanks that people put between its parts.
func withoutBlanks(s string) string {
	if !strings.ContainsFunc(s, unicode.IsSpace) {
		return s
	}
	return strings.Join(strings.Fields(s), "")
}

// groundAlone reports whether a stretch is a ground without a figure: 根据年度考核结果.
func groundAlone(rs []rune) bool {
	s := string(rs)
	return len(rs) <= 20 && firstFigure(s) < 0 && isGround(s)
}
