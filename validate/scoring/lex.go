package scoring

import (
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// quoted reads the inside of quotation marks and title marks as plain text.
func (s *scanner) quoted(i int) int {
	shut := closing(s.rs[i])
	if shut == 0 {
		return i
	}
	for j := i + 1; j < len(s.rs) && j < i+30; j++ {
		if s.rs[j] == shut && j > i+1 && !pointsInside(s.between(i+1, j)) {
			return s.text(i, s.issue(j+1, shut))
		}
		if s.rs[j] == shut {
			break
		}
	}
	return i + 1
}

// issue is the end of the number of a document that begins at i, as of 5号 in
// 〔2024〕5号.
func (s *scanner) issue(i int, shut rune) int {
	n := num.Run(s.rs[i:])
	if shut == yearShut && n > 0 && s.startsWith(i+n, issueWord) {
		return i + n + 1
	}
	return i
}

func closing(r rune) rune {
	switch r {
	case '“', '”', '"', '„':
		if r == '"' {
			return '"'
		}
		return '”'
	case '‘':
		return '’'
	case '「':
		return '」'
	case '『':
		return '』'
	case '《':
		return '》'
	case '〔':
		return '〕'
	case '【':
		return '】'
	}
	return 0
}

// prefixLen is the length in runes of the first word rs begins with.
func prefixLen(rs []rune, words []string) int {
	if len(rs) == 0 {
		return 0
	}
	var first [utf8.UTFMax]byte // most words begin with another character
	size := utf8.EncodeRune(first[:], rs[0])
	for _, w := range words {
		if len(w) < size || w[size-1] != first[size-1] || w[0] != first[0] {
			continue
		}
		n := 0
		for _, r := range w {
			if n >= len(rs) || rs[n] != r {
				n = -1
				break
			}
			n++
		}
		if n > 0 {
			return n
		}
	}
	return 0
}

// date reads a day found by num; a bare year is plain text.
func (s *scanner) date(i int) int {
	if ref, n := s.dotted(i); n > 0 {
		s.push(i, i+n, wDate)
		s.toks[len(s.toks)-1].day, s.dated = ref, true
		return i + n
	}
	for len(s.days) > 0 && s.days[0].Start < i {
		s.days = s.days[1:]
	}
	if len(s.days) == 0 || s.days[0].Start != i {
		return i
	}
	d := s.days[0]
	if d.Month == 0 {
		return s.text(i, d.End)
	}
	s.push(i, d.End, wDate)
	ref := &DayRef{d.Year, d.Month, d.Day, d.Shift, d.LastDay}
	s.toks[len(s.toks)-1].day = ref
	for k, w := range tenDayWords() {
		if d.Day == 0 && s.startsWith(d.End, w) {
			ref.Day, ref.Last = 10*(k+1), k == 2 // 中旬 ends on the 20th
			s.toks[len(s.toks)-1].to = d.End + 2
			return d.End + 2
		}
	}
	return d.End
}

// dotted is the day of 12.31前 and the runes of its figures; 0 where none is meant.
func (s *scanner) dotted(i int) (*DayRef, int) {
	if !isDigit(s.rs[i]) || i > 0 && (isDigit(s.rs[i-1]) || s.rs[i-1] == '.') {
		return nil, 0
	}
	a := figures(s.rs[i:])
	if a > 2 || i+a >= len(s.rs) || s.rs[i+a] != '.' {
		return nil, 0
	}
	b := figures(s.rs[i+a+1:])
	end := i + a + 1 + b
	if b == 0 || b > 2 || prefixLen(s.rs[end:], beforeWords()) == 0 {
		return nil, 0
	}
	m, _ := num.Parse(s.between(i, i+a))
	d, _ := num.Parse(s.between(i+a+1, end))
	if m.Cmp(num.Int(12)) > 0 || d.Cmp(num.Int(31)) > 0 || m.Sign() <= 0 || d.Sign() <= 0 {
		return nil, 0
	}
	return &DayRef{Month: toInt(m), Day: toInt(d)}, end - i
}

// ratio reads 三分之二 as the percentage it is.
func (s *scanner) ratio(i int) int {
	if n := s.smallParts(i); n > i {
		return n
	}
	if c := s.rs[i]; !isDigit(c) && !isHanziDigit(c) {
		return i
	}
	if n := s.fraction(i); n > i {
		return n
	}
	below, n := num.Scan(s.rs[i:])
	m := prefixLen(s.rs[i+n:], []string{fractionWord})
	if n == 0 || m == 0 {
		return i
	}
	above, k := num.Scan(s.rs[i+n+m:])
	if k == 0 || below.Sign() <= 0 || below.Cmp(num.Int(100)) >= 0 || above.Cmp(below) > 0 {
		return i
	}
	v, _ := above.Mul(num.Int(100)).Div(below)
	return s.number(i, i+n+m+k, v, "%")
}

// allDue reads 应救尽救 and 能退则退, of which 应 and 则 are no words of a rule.
func (s *scanner) allDue(i int) int {
	if i+3 < len(s.rs) && s.rs[i+1] == s.rs[i+3] && isDueLead(s.rs[i]) && isDueJoint(s.rs[i+2]) && s.rs[i+1] != s.rs[i] {
		return s.text(i, i+4)
	}
	return i
}

// article reads 第32条 and 第三款, which name a place in a document.
func (s *scanner) article(i int) int {
	if len(s.toks) == 0 || !s.toks[len(s.toks)-1].is(wFirst) || s.toks[len(s.toks)-1].to != i {
		return i
	}
	_, n := num.Scan(s.rs[i:])
	if n == 0 {
		return i
	}
	m := prefixLen(s.rs[i+n:], articleWords())
	if m == 0 {
		return i
	}
	s.toks = s.toks[:len(s.toks)-1]
	return s.text(i-1, i+n+m)
}

// digits reads a number written in digits, or a percentage however written.
func (s *scanner) digits(i int) int {
	if c := s.rs[i]; !isDigit(c) && !isHanziDigit(c) && c != runeHundred && c != runeTwo {
		return i
	}
	if i > 0 && isLatin(s.rs[i-1]) { // PM2.5
		_, n := num.Scan(s.rs[i:])
		return s.text(i, i+max(n, 1))
	}
	if v, n := num.ScanPercent(s.rs[i:]); n > 0 {
		return s.number(i, i+n, v, "%")
	}
	if !isDigit(s.rs[i]) {
		return i
	}
	if v, n := num.ScanPoints(s.rs[i:]); n > 0 {
		return s.number(i, i+n, v, unitPoint)
	}
	v, n := num.Scan(s.rs[i:])
	if n == 0 { // 1.2.3: a number nobody can read
		n = num.Run(s.rs[i:])
		if s.startsWith(i+n, string(runePoint)) {
			s.torn = append(s.torn, Span{i, i + n})
		}
		return s.push(i, i+n, wBut)
	}
	if pct, ok := s.discount(i+n, v); ok {
		return s.number(i, i+n+1, pct, "%")
	}
	if pct, m := s.tenthsAt(i+n, v); m > 0 && v.Sign() > 0 && v.Cmp(num.Int(10)) <= 0 {
		return s.number(i, i+n+m, pct, "%") // 9成
	}
	return s.withUnit(i, i+n, v)
}

// withUnit reads the unit after a number, unless it is 分 (points).
func (s *scanner) withUnit(from, to int, v num.Num) int {
	for _, u := range permilleWords() {
		if s.startsWith(to, u) {
			return s.number(from, to+len([]rune(u)), v, permille)
		}
	}
	for _, u := range perManyWords() {
		if s.startsWith(to, u) {
			return s.number(from, to+len([]rune(u)), v, perMany)
		}
	}
	if s.levels(to) {
		return s.number(from, to, v, "") // 三种情形
	}
	u := 0
	if to < len(s.rs) && (s.rs[to] != runePoint || s.startsWith(to, unitMinute)) {
		u = num.ScanUnit(s.rs[to:])
	}
	if u == 1 && s.rs[to] == ownRune && prefixLen(s.rs[to:], namedOwn()) > 1 {
		u = 0 // 倒数第一本项不得分
	}
	if u > 0 && isMultiplier(s.rs[to]) {
		f, rest := num.Scale(s.between(to, to+u))
		if rest == "" && to+u < len(s.rs) && s.rs[to+u] == runePoint { // 2万分: no such points
			return s.number(from, to+u, v.Mul(f), "")
		}
	}
	return s.number(from, to+u, v, s.between(to, to+u))
}

func (s *scanner) number(from, to int, v num.Num, unit string) int {
	s.push(from, to, wNum)
	t := &s.toks[len(s.toks)-1]
	t.n, t.unit = v, unit
	return to
}

// known reads the longest word of the lexicon.
func (s *scanner) known(i int) int {
	n, set := lexicon().of(s.rs[i]).longest(s.rs[i:])
	switch {
	case n == 0, n == 1 && !s.single(i):
		return i
	case set == (wset{}), set.has(wHarmless) && s.handles(i, i+n):
		return s.text(i, i+n)
	case set.has(wHalf) && n == 2 && len(s.toks) > 0 && !s.toks[len(s.toks)-1].is(wGet, wDeduct, wOwn, wWorth, wDe, wBonus):
		return s.number(i, i+n, half(), "%")
	}
	s.push(i, i+n)
	s.toks[len(s.toks)-1].set = set
	return i + n
}

// handles tells the 处理 of 处理及时 and 处理不及时, which is done in time or not.
func (s *scanner) handles(from, to int) bool {
	return oneOf(s.between(from, to), handlingVerbs()) && to < len(s.rs) && prefixLen(s.rs[to:], timelySaid()) > 0
}

func hasPrefix(rs, w []rune) bool {
	if len(rs) < len(w) {
		return false
	}
	for i, r := range w {
		if rs[i] != r {
			return false
		}
	}
	return true
}

// single reports whether a word of one rune that is also part of many others
// means itself at i: the verbs of points only before points.
func (s *scanner) single(i int) bool {
	if s.rs[i] == runePoint {
		n := len(s.toks)
		if n > 0 && s.toks[n-1].is(wOwn, wCloseP) && s.startsWith(i+1, string(runeBe)) {
			return false // 该指标分为…三档
		}
		if n > 1 && s.toks[n-1].is(wDe) && s.toks[n-2].is(wNum) {
			return true
		}
		return n > 0 && (s.toks[n-1].is(wNum, wCloseP, wHalf, wOwn, wDrain) || s.toks[n-1].is(wGet, wFull))
	}
	if !isPointsVerb(s.rs[i]) {
		return true
	}
	j := i + 1
	if s.startsWith(j, string(runeBe)) || s.startsWith(j, ":") {
		j++
	}
	if j >= len(s.rs) {
		return false
	}
	if s.rs[i] == runeBe || s.rs[i] == runeIs {
		_, n := num.Scan(s.rs[j:])
		return n > 0 && isDigit(s.rs[j]) || s.rs[j] == '-' || s.zeroValue(j)
	}
	if s.rs[j] == '(' {
		j++
	}
	if j < len(s.rs) && isDigit(s.rs[j]) {
		return s.pointsAhead(j) || s.rs[i] == lessRune && s.stopAhead(j) || s.timesAhead(j) || s.partOfWorth(j)
	}
	if prefixLen(s.rs[j:], afterPointsVerb()) > 0 {
		return true
	}
	_, n := num.Scan(s.rs[j:])
	return n > 0 && (s.startsWith(j+n, string(runePoint)) || s.startsWith(j+n, discountWord))
}

// pointsAhead reports whether the figures at j are points or a share of them.
func (s *scanner) pointsAhead(j int) bool {
	for k := j; k < len(s.rs) && k < j+16; k++ {
		switch r := s.rs[k]; {
		case r == runePoint || r == '%':
			return true
		case !isDigit(r) && r != '.' && r != '-' && r != '~' && !isToRune(r) && r != ')':
			return false
		}
	}
	return false
}

// stopAhead reports whether nothing but a stop follows the figures at j: 减0.2，.
func (s *scanner) stopAhead(j int) bool {
	k := j + num.Run(s.rs[j:])
	return k >= len(s.rs) || isStop(s.rs[k])
}

// hanzi reads a number in characters, where a unit, 分 or a rank shows that it
// is one.
func (s *scanner) hanzi(i int) int {
	if s.rs[i] < runeZero {
		return i
	}
	v, n := num.Scan(s.rs[i:])
	if n == 0 {
		return i
	}
	if s.spoken(i) {
		return s.push(i, i+n, wBut)
	}
	if w, m := num.ScanPoints(s.rs[i:]); m > 0 {
		return s.number(i, i+m, w, unitPoint)
	}
	to := i + n
	if n > 2 && isHanziDigit(s.rs[to-1]) && s.rs[to-1] != runeTen && prefixLen(s.rs[to-2:to-1], roundWords()) > 0 && s.rs[to-2] != runeTen {
		return s.push(i, to, wBut) // 三千五: 3500 or 3005
	}
	if pct, m := s.tenthsAt(to, v); m > 0 {
		return s.number(i, to+m, pct, "%")
	}
	if pct, ok := s.discount(to, v); ok {
		return s.number(i, to+1, pct, "%")
	}
	ranked := len(s.toks) > 0 && s.toks[len(s.toks)-1].is(wFirst, wTop, wTail, wTilde)
	if to < len(s.rs) && s.rs[to] == runePoint || ranked || num.ScanUnit(s.rs[to:]) > 0 || s.levels(to) {
		return s.withUnit(i, to, v)
	}
	return i
}

// spoken reports whether the figure at i ends a number as it is spoken, which may
// be more than one: 三千五, 两三.
func (s *scanner) spoken(i int) bool {
	if i == 0 || len(s.toks) == 0 || !s.toks[len(s.toks)-1].is(wText) {
		return false
	}
	before := s.rs[i-1]
	if prefixLen([]rune{before}, roundWords()) > 0 {
		return i > 1 && (isHanziDigit(s.rs[i-2]) || s.rs[i-2] == runeTwo)
	}
	return before == runeTwo && isHanziDigit(s.rs[i])
}

// tenths is the length of 成 in 九成, 0 in 成本 and its like.
func (s *scanner) tenths(i int) int {
	if !s.startsWith(i, tenthWord) || prefixLen(s.rs[i:], tenthGuards()) > 0 {
		return 0
	}
	return 1
}

// discount is the percentage of 八折 and 八五折 where 折 stands at i.
func (s *scanner) discount(i int, v num.Num) (num.Num, bool) {
	if !s.startsWith(i, discountWord) || prefixLen(s.rs[i:], discountGuards()) > 0 {
		return num.Num{}, false
	}
	if v.Cmp(num.Int(10)) < 0 {
		v = v.Mul(num.Int(10))
	}
	return v, v.Sign() > 0 && v.Cmp(num.Int(100)) < 0
}

// levels reports whether 个档次 or the like stands at i.
func (s *scanner) levels(i int) bool { return s.means(i, wLevels) }
