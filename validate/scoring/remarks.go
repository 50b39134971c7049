package scoring

import (
	"strings"
	"unicode"
)

// blankRemarks blanks what only says where figures come from, how they are rounded or how
// many were looked at (数据来源：…, 得分保留两位小数, 抽查10户), a weight that stands by itself,
// and a lone number of the whole (（一）), so that nothing beside the rule changes how the
// rule is read. It returns what it blanked.
func blankRemarks(rs []rune) []Span {
	var out []Span
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			rs[i] = ' '
		}
		out = append(out, Span{from, to})
	}
	if n := loneMark(rs); n > 0 {
		blank(0, n)
	}
	for i := 0; i < len(rs); i++ {
		if rs[i] != '(' {
			continue
		}
		if end := shutAt(rs, i); end > 0 && remarkAlone(rs[i+1:end]) {
			blank(i, end+1)
		}
	}
	first, start := true, 0
	for i := 0; i <= len(rs); i++ {
		switch {
		case i < len(rs) && !endsRemark(rs[i], first):
			continue
		case remarkAlone(rs[start:i]) && start < i:
			blank(start, min(i+1, len(rs)))
		case i < len(rs) && first && rs[i] == ',' && !groundAlone(rs[start:i]):
			first = false
			continue
		case i < len(rs) && first && rs[i] == ',':
			blank(start, i+1)
		default:
			if k := lastComma(rs[start:i]); k > 0 && remarkAlone(rs[start+k+1:i]) {
				blank(start+k, i)
			}
		}
		first, start = false, i+1
	}
	return out
}

// endsRemark reports whether a rune ends a sentence, or the first of them.
func endsRemark(r rune, first bool) bool {
	return r == '。' || r == ';' || r == '\n' || first && r == ','
}

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
	for _, m := range firstMarks() {
		if hasPrefix(rs, []rune(m[0])) && indexOf(rs, []rune(m[1])) < 0 {
			return len([]rune(m[0]))
		}
	}
	return 0
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
	if len(rs) == 0 || len(rs) > 40 || !strings.ContainsRune(remarkFirst, rs[0]) && !strings.ContainsRune(remarkLast, rs[len(rs)-1]) {
		return false
	}
	return isSourceNote(string(rs))
}

// groundAlone reports whether a stretch is a ground without a figure: 根据年度考核结果.
func groundAlone(rs []rune) bool {
	s := string(rs)
	return len(rs) <= 20 && firstFigure(s) < 0 && isGround(s)
}
