package scoring

// interval writes [80%,90%) as 80%(含)-90%(不含), and tells its length. Two round
// brackets are not an interval. A full-width comma before three digits has been made a stop.
func (s *scanner) interval(rs []rune, i int) int {
	if rs[i] != '[' && rs[i] != '(' {
		return 0
	}
	a := figureLen(rs[i+1:])
	j := i + 1 + a
	if a == 0 || j >= len(rs) || rs[j] != ',' && rs[j] != ';' {
		return 0
	}
	b := figureLen(rs[j+1:])
	k := j + 1 + b
	if b == 0 || k >= len(rs) || rs[k] != ']' && rs[k] != ')' || rs[i] == '(' && rs[k] == ')' {
		return 0
	}
	put := func(at int, w ...rune) {
		for _, r := range w {
			s.rs, s.pos = append(s.rs, r), append(s.pos, at)
		}
	}
	ends := map[bool][]rune{true: []rune(inclMark), false: []rune(exclMark)}
	for n := i + 1; n < j; n++ {
		put(n, rs[n])
	}
	put(j, ends[rs[i] == '[']...)
	put(j, '-')
	for n := j + 1; n < k; n++ {
		put(n, rs[n])
	}
	put(k, ends[rs[k] == ']']...)
	return k + 1 - i
}

// figureLen is the length of 95 or 95.5%.
func figureLen(rs []rune) int {
	n := 0
	for n < len(rs) && (isDigit(rs[n]) || n > 0 && rs[n] == '.') {
		n++
	}
	if n > 0 && n < len(rs) && rs[n] == '%' {
		n++
	}
	return n
}
