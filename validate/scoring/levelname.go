package scoring

import "strings"

// levelName reads the 一档 of 一档（效果显著）得8-10分 as the name it is, where the bracket behind
// it says in words which level that is.
func (s *scanner) levelName(i int) int {
	if i+3 >= len(s.rs) || s.rs[i+2] != '(' || !isHanziDigit(s.rs[i]) && s.rs[i] != runeTwo || !s.opening() || !strings.ContainsRune(levelRunes, s.rs[i+1]) {
		return i
	}
	end := shutAt(s.rs, i+2)
	if end <= i+3 || firstFigure(s.between(i+3, end)) >= 0 {
		return i
	}
	return s.text(i, i+2)
}

// levelNamed finds the level that the actual names, by its number or by the words in brackets
// behind it, exactly: 效果显著 for 一档（效果显著）.
func (j *judge) levelNamed(s string) int {
	found := -1
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || !strings.Contains(t.Words, openBracket) {
			continue
		}
		head, inside, _ := strings.Cut(t.Words, openBracket)
		rs := []rune(head)
		if len(rs) != 2 || !isHanziDigit(rs[0]) || !strings.ContainsRune(levelRunes, rs[1]) || plain(head) != s && plain(inside) != s {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}
