package scoring

import "jixiaobot/validate/num"

// fraction reads the 1/3 of 该项分值的1/3, 得1/3权重分 as the percentage it is.
func (s *scanner) fraction(i int) int {
	k := len(s.toks)
	if k < 1 || i+3 > len(s.rs) || s.rs[i+1] != '/' || !isDigit(s.rs[i]) || !isDigit(s.rs[i+2]) {
		return i
	}
	behind := k > 1 && s.toks[k-1].is(wDe) && s.toks[k-2].is(wWorth) && (i+3 == len(s.rs) || isStop(s.rs[i+3]))
	if !behind && !(s.toks[k-1].is(wGet, wDeduct) && s.partOfWorth(i)) {
		return i
	}
	above, below := int64(s.rs[i]-'0'), int64(s.rs[i+2]-'0')
	if above < 1 || above >= below {
		return i
	}
	v, _ := num.Int(100 * above).Div(num.Int(below))
	return s.number(i, i+3, v, percentUnit)
}

// partOfWorth reports whether 1/3权重分 or 1/3的分值 stands at i.
func (s *scanner) partOfWorth(i int) bool {
	if i+3 >= len(s.rs) || !isDigit(s.rs[i]) || s.rs[i+1] != '/' || !isDigit(s.rs[i+2]) {
		return false
	}
	j := i + 3
	if s.startsWith(j, ofWord) {
		j++
	}
	return s.means(j, wWorth, wOwn)
}

// means reports whether a word of one of some classes stands at i.
func (s *scanner) means(i int, ws ...word) bool {
	if i >= len(s.rs) {
		return false
	}
	_, set := lexicon().of(s.rs[i]).longest(s.rs[i:])
	return token{set: set}.is(ws...)
}
