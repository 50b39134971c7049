package scoring

import "jixiaobot/validate/num"

// mark reads ①, 1. 1、 1) (1) 一、 一是 at the start of an entry.
func (s *scanner) mark(i int) int {
	r := s.rs[i]
	if r >= '①' && r <= '⒇' || r >= '⓪' && r <= '⓿' || r >= '❶' && r <= '❿' || r >= '⒈' && r <= '⒛' {
		return s.push(i, i+1, wMark)
	}
	if !s.opening() {
		return i
	}
	if s.lettered(i) {
		return s.push(i, i+2, wMark)
	}
	j, paren := i, r == '('
	if paren {
		j++
	}
	n := 0
	for j < len(s.rs) && n < 2 && (isDigit(s.rs[j]) || isHanziDigit(s.rs[j])) {
		j, n = j+1, n+1
	}
	if n == 0 || j >= len(s.rs) {
		return i
	}
	after := s.rs[j]
	digitNext := j+1 < len(s.rs) && isDigit(s.rs[j+1])
	if after == '.' && digitNext && !paren && !s.worthAlone(i) {
		switch s.listed(i, j) {
		case yes:
			digitNext = false // 2.90%≤完成率: the second entry, not 2.9%
		case open:
			return s.push(i, i+num.Run(s.rs[i:]), wBut)
		default:
			if s.gluedNumber(i, j) {
				s.torn = append(s.torn, Span{i, j + 1 + figures(s.rs[j+1:])}) // 1.15分：效果明显
			}
			s.doubt(i, j)
		}
	}
	switch {
	case paren && after == ')', !paren && after == ')':
		return s.push(i, j+1, wMark)
	case s.numbered(i, j):
		return s.push(i, j+1, wMark)
	case paren, digitNext:
		return i
	case after == '.' || after == '、' || after == ':' && isDigit(r) || after == runeIs && isHanziDigit(r) && j+1 < len(s.rs):
		return s.push(i, j+1, wMark)
	}
	return i
}

// lettered reports whether A. at i is one of the marks A. B. C. that begin entries.
func (s *scanner) lettered(i int) bool {
	r := s.rs[i]
	if r < 'A' || r > 'Z' || i+2 >= len(s.rs) || s.rs[i+1] != '.' && s.rs[i+1] != '、' && s.rs[i+1] != ')' || isLatin(s.rs[i+2]) || isDigit(s.rs[i+2]) {
		return false
	}
	for k := range s.rs[:len(s.rs)-1] {
		if d := s.rs[k] - r; (d == 1 || d == -1) && s.rs[k+1] == s.rs[i+1] && s.begins(k) {
			return true
		}
	}
	return false
}

// doubt notes a figure like 1.98% at the start of an entry, which the row must
// tell from entry 1 that begins with 98%.
func (s *scanner) doubt(i, j int) {
	n := figures(s.rs[j+1:])
	end := j + 1 + n
	if s.rs[i] != '1' || j != i+1 || n != 2 && n != 3 || s.rs[j+1] == '0' {
		return
	}
	if end < len(s.rs) && (s.rs[end] == runePoint || s.rs[end] == '.') {
		return
	}
	s.doubts = append(s.doubts, Span{i, end})
}

// listed reports whether the figure at i goes on the numbering of a list: 2 after
// 1, or 1 where a 2 follows a stop.
// It is open where the neighbour may be a decimal as well: 1.95%…；2.90%….
func (s *scanner) listed(i, j int) truth {
	n := int(s.rs[i] - '0')
	if j != i+1 || n < 1 || n > 9 {
		return no
	}
	if k := j + 1 + num.Run(s.rs[j+1:]); k < len(s.rs) && isDateRune(s.rs[k]) && (!isYear(s.rs[k]) || k == j+5) {
		return yes // 1.12月31日前
	}
	if t := s.series(i); t != no {
		return t
	}
	found := no
	want := rune('0' + n - 1)
	from, to := 0, i
	if n == 1 {
		want, from, to = '2', i, len(s.rs)
	}
	for k := from; k+1 < to; k++ {
		if s.rs[k] != want || s.rs[k+1] != '.' || k > 0 && (isDigit(s.rs[k-1]) || s.rs[k-1] == '.') {
			continue
		}
		if k+2 < len(s.rs) && !isDigit(s.rs[k+2]) {
			return yes
		}
		m := num.Run(s.rs[j+1:])
		if end := j + 1 + m; end < len(s.rs) && (m >= 2 && s.rs[end] == '%' || s.rs[end] == runePoint && s.begins(k)) {
			found = open
		}
	}
	return found
}

// series tells whether the figure at i is one of 1. 2. 3. that begin the entries of the
// sentence: surely where one of them stands before no figure, perhaps where all do.
func (s *scanner) series(i int) truth {
	n, want, bare, own := 0, '1', false, false
	for k := 0; k+1 < len(s.rs); k++ {
		if s.rs[k] != want || s.rs[k+1] != '.' || !s.begins(k) {
			continue
		}
		n, want, own = n+1, want+1, own || k == i
		bare = bare || k+2 < len(s.rs) && !isDigit(s.rs[k+2])
	}
	switch {
	case !own || n < 2 || n < 3 && !bare:
		return no
	case bare:
		return yes
	}
	return open
}

// begins reports whether i is at the start or right after a stop.
func (s *scanner) begins(i int) bool {
	if i == 0 {
		return true
	}
	switch s.rs[i-1] {
	case ';', '。', ',', ':':
		return true
	}
	return false
}

// numbered reports whether 1、 before a figure goes on the numbering of a list.
func (s *scanner) numbered(i, j int) bool {
	if j != i+1 || s.rs[j] != '、' {
		return false
	}
	if end := j + 1 + num.Run(s.rs[j+1:]); end < len(s.rs) && s.rs[end] == '%' {
		return true
	}
	for k := range s.rs[:len(s.rs)-1] {
		if d := s.rs[k] - s.rs[i]; (d == 1 || d == -1) && s.rs[k+1] == '、' && s.begins(k) {
			return true
		}
	}
	return false
}

// worthAlone reports whether the figure at i is what an entry before it is worth, 2.5分 alone
// in brackets or behind a comma, and no mark with the points of the next one.
func (s *scanner) worthAlone(i int) bool {
	end := i + num.Run(s.rs[i:])
	if end >= len(s.rs) || s.rs[end] != runePoint {
		return false
	}
	if i == 0 {
		return s.firstBehind(end)
	}
	var next rune
	if end+1 < len(s.rs) {
		next = s.rs[end+1]
	}
	switch s.rs[i-1] {
	case '(':
		return next == ')'
	case ',':
		return next == 0 || next == ';' || next == '。' || next == ')' || next == ',' && !s.headedByFigure()
	}
	return false
}

// headedByFigure reports whether the sentence begins with 1.5分, which may be entry 1 of 5分.
func (s *scanner) headedByFigure() bool {
	return len(s.rs) > 2 && isDigit(s.rs[0]) && s.rs[1] == '.' && isDigit(s.rs[2])
}

// firstBehind reports whether entry 1 begins behind end, so that 1.5分 before it is none.
func (s *scanner) firstBehind(end int) bool {
	for k := end + 1; k+2 < len(s.rs); k++ {
		if s.rs[k] == '1' && s.rs[k+1] == '.' && !isDigit(s.rs[k+2]) && s.begins(k) {
			return true
		}
	}
	return false
}
