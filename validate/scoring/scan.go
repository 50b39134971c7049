package scoring

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// maxRunes bounds a sentence. The longest real one has some 600.
const maxRunes = 20000

// wset is the set of classes a token may be read as.
type wset [2]uint64

func (s *wset) add(w word) { s[w/64] |= 1 << (w % 64) }

func (s wset) has(w word) bool { return s[w/64&1]&(1<<(w%64)) != 0 }

// token is a word, a number with its unit, a day or a stretch of plain text.
// From and to count runes of the squeezed text.
type token struct {
	set      wset
	from, to int
	n        num.Num
	unit     string  // of a number; as folded, multipliers in it
	day      *DayRef // of a date, nil elsewhere
	since    *DayRef // the first day of a period (下半年), nil where there is none
	named    bool    // of （含80%）: n and unit are the end it names
}

func (t token) is(ws ...word) bool {
	for _, w := range ws { // asked for every token by every pass: no call for each word
		if t.set.has(w) {
			return true
		}
	}
	return false
}

// scanner squeezes blanks out of the folded text and cuts it into tokens.
type scanner struct {
	rs      []rune  // folded, without blanks
	str     string  // the same as a string
	seen    runeSet // of str
	quotes  bool    // some rune of str is a quotation mark
	off     []int32 // place of each rune of rs in str, and the end
	pos     []int   // place of each rune of rs in the text, and the text's end
	toks    []token
	days    []num.Dated
	halves  bool   // some rune is 半
	dated   bool   // some day is named
	remarks []Span // of the text, blanked before all
	ofPlan  bool   // a letter stands for the share of the plan that was reached
	ofElse  bool   // a letter stands for the quotient of two other figures

	doubts []Span // squeezed runes of figures that may begin with a list number
	torn   []Span // squeezed runes around a blank between two digits: one number or two
}

// lexNode is what the spellings that begin alike go on with.
type lexNode struct {
	next map[rune]*lexNode
	set  wset
	word bool // a spelling ends here
}

// longest is the length of the longest spelling that rs begins with, and its classes; 0 for none.
func (n *lexNode) longest(rs []rune) (length int, set wset) {
	for i := 1; n != nil; i++ {
		if n.word {
			length, set = i, n.set
		}
		if i == len(rs) {
			break
		}
		n = n.next[rs[i]]
	}
	return length, set
}

// lexicon is lexiconTable by first rune.
var lexicon = sync.OnceValue(buildLexicon)

func buildLexicon() *byRune[*lexNode] {
	sets := map[string]wset{}
	for _, row := range lexiconTable {
		for _, w := range splitWords(row.words) {
			s := sets[w]
			if row.w != wGuard {
				s.add(row.w)
			}
			sets[w] = s
		}
	}
	for w, s := range sets {
		if head, ok := strings.CutSuffix(w, capTails()[0]); ok && s.has(wMost) {
			for _, tail := range capTails() {
				unlessListed(sets, head+tail, wMost)
			}
		}
	}
	for _, most := range mostLeads() {
		for _, verb := range mostVerbs() {
			unlessListed(sets, most+verb, wMost)
		}
	}
	for share := range shareCounts() {
		unlessListed(sets, share, wPro)
	}
	for plan := range namesOfPlan {
		unlessListed(sets, plan, wTarget)
		for _, over := range beyondPlanWords() {
			unlessListed(sets, over+plan, wBudget)
		}
	}
	lex := map[rune]*lexNode{}
	for w, set := range sets {
		next, n := lex, (*lexNode)(nil)
		for _, r := range w {
			if n = next[r]; n == nil {
				n = &lexNode{next: map[rune]*lexNode{}}
				next[r] = n
			}
			next = n.next
		}
		n.set, n.word = set, true
	}
	return runeTable(lex)
}

// unlessListed makes a word of a class where the lexicon does not know it.
func unlessListed(sets map[string]wset, name string, class word) {
	if _, listed := sets[name]; !listed {
		sets[name] = setOf(class)
	}
}

func splitWords(s string) []string { return strings.Fields(s) }

func scan(text string) *scanner {
	s := &scanner{}
	rs, at := closedUp(num.Fold(text))
	clauseCommas(rs)
	s.halves = slices.Contains(rs, halfRune)
	s.remarks = blankRemarks(rs)
	awardStops(rs)
	s.squeeze(rs)
	if at != nil {
		for i, k := range s.pos {
			s.pos[i] = at[k]
		}
		for i, r := range s.remarks {
			s.remarks[i] = Span{at[r.From], at[r.To-1] + 1}
		}
	}
	s.toks = make([]token, 0, len(s.rs)/2+4) // of two or three runes, mostly
	s.spell()
	s.days = s.findDays()
	s.dated = len(s.days) > 0
	for i := 0; i < len(s.rs); {
		i = s.next(i)
	}
	return s
}

// closedUp is a text without the blanks beside a Chinese character, which part no words, and
// those at its ends; and the place of each rune of it and of its end in the text, nil where
// there are none.
func closedUp(rs []rune) ([]rune, []int) {
	if !slices.Contains(rs, ' ') {
		return rs, nil
	}
	out, at := make([]rune, 0, len(rs)), make([]int, 0, len(rs)+1)
	for i, r := range rs {
		if r == ' ' {
			next := i
			for next < len(rs) && rs[next] == ' ' {
				next++
			}
			if len(out) == 0 || next == len(rs) || unicode.Is(unicode.Han, out[len(out)-1]) || unicode.Is(unicode.Han, rs[next]) {
				continue
			}
		}
		out, at = append(out, r), append(at, i)
	}
	return out, append(at, len(rs))
}

// squeeze drops blanks. One between two digits becomes a comma, because two
// numbers must not grow together; a line end after a stop is dropped too.
func (s *scanner) squeeze(rs []rune) {
	rs = unbulleted(rs)
	s.rs = make([]rune, 0, len(rs))
	s.pos = make([]int, 0, len(rs)+1)
	blank, letter, in := false, variable(rs), initialsOf(rs)
	for i := 0; i < len(rs); i++ {
		r := plainRune(rs, i)
		if emphatic(rs, i) || figureBracket(rs, i) {
			continue
		}
		if unicode.IsSpace(r) && r != '\n' || r == '\n' && s.wraps(rs, i) {
			blank = true
			continue
		}
		if n := s.absolute(rs, i); n > 0 {
			i += n - 1
			continue
		}
		if i >= in.gone.From && i < in.gone.To {
			continue
		}
		if name := in.at(rs, i); name != "" {
			for _, n := range name {
				s.rs, s.pos = append(s.rs, n), append(s.pos, i)
			}
			continue
		}
		if !(r == letter && planRatio(rs, i)) && s.standsForActual(rs, i) {
			continue
		}
		if r == letter && s.letter(rs, i) {
			continue
		}
		if n := s.respelled(rs, i); n > 0 {
			i, blank = i+n-1, false
			continue
		}
		last := rune(0)
		if n := len(s.rs); n > 0 {
			last = s.rs[n-1]
		}
		switch {
		case isDash(r) && endsRange(last) && beginsPoints(rs[i+1:]):
			r = ',' // 15以内—5分
		case r == '\n' && (last == 0 || last == ',' || last == '、' || last == ';'):
			continue
		case r == '\n':
			r = ';'
		case r == ellipsisRune, r == '/' && (partsRules(rs[i+1:]) || last == runePoint && beginsTier(rs[i+1:])):
			r = ';'
		case r == '[' || r == '{':
			r = '('
		case r == ']' || r == '}':
			r = ')'
		}
		if blank && isDigit(last) && isDigit(r) && !s.pointsBegun(rs[i:]) {
			s.torn = append(s.torn, Span{len(s.rs) - 1, len(s.rs) + 1})
			s.rs, s.pos = append(s.rs, ','), append(s.pos, i)
		}
		blank = false
		s.rs, s.pos = append(s.rs, r), append(s.pos, i)
	}
	n := s.twice()
	s.rs, s.pos = s.rs[:n], append(s.pos[:n], len(rs))
}

// emphatic reports whether rs[i] is a bracket that only stresses a word or two: 不【得】分.
func emphatic(rs []rune, i int) bool {
	return slices.ContainsFunc([]int{2, 3}, func(n int) bool {
		return rs[i] == '【' && i+n < len(rs) && rs[i+n] == '】' || rs[i] == '】' && i >= n && rs[i-n] == '【'
	})
}

// spell writes the runes out once, so that words of the sentence are parts of
// one string.
func (s *scanner) spell() {
	s.str = string(s.rs)
	s.off = make([]int32, 0, len(s.rs)+1)
	n := 0
	for _, r := range s.rs {
		s.off = append(s.off, int32(n))
		s.seen.add(r)
		n += utf8.RuneLen(r)
	}
	s.off = append(s.off, int32(n))
	s.quotes = strings.ContainsFunc(s.str, quoting)
}

// between is the squeezed text from one rune to before another.
func (s *scanner) between(from, to int) string { return s.str[s.off[from]:s.off[to]] }

// unbulleted makes stops of the dashes and dots that begin two lines or more, so
// that -80% is no negative number. Runes keep their places.
func unbulleted(rs []rune) []rune {
	var at []int
	start := true
	for i, r := range rs {
		if start && isBullet(r) {
			at = append(at, i)
		}
		start = r == '\n' || start && unicode.IsSpace(r)
	}
	if len(at) < 2 {
		return rs
	}
	out := append([]rune{}, rs...)
	for _, i := range at {
		out[i] = ';'
	}
	return out
}

// findDays asks num for the days only where there can be some.
func (s *scanner) findDays() []num.Dated {
	for i, r := range s.rs {
		if isDateRune(r) || r == '2' && figures(s.rs[i:]) == 8 || r == '.' && i > 3 && isDigit(s.rs[i-1]) && isDigit(s.rs[i-4]) || r == '-' && i > 3 && isDigit(s.rs[i-1]) && isDigit(s.rs[i-4]) {
			return num.FindDays(s.unnumbered())
		}
	}
	return nil
}

// unnumbered are the runes with the point of 1.12月31日前 made a stop, so that the
// number of an entry does not hide its day.
func (s *scanner) unnumbered() []rune {
	rs, copied := s.rs, false
	for i := 1; i+1 < len(s.rs); i++ {
		if s.rs[i] != '.' || !isDigit(s.rs[i-1]) || !s.begins(i-1) {
			continue
		}
		if k := i + 1 + num.Run(s.rs[i+1:]); k > i+1 && k < len(s.rs) && isDateRune(s.rs[k]) && (!isYear(s.rs[k]) || k == i+5) {
			if !copied {
				rs, copied = append([]rune{}, rs...), true
			}
			rs[i] = ';'
		}
	}
	return rs
}

func isLatin(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' && r != 'x' }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// next reads one token at i and returns the place after it.
func (s *scanner) next(i int) int {
	if s.rs[i] == '-' && i+1 < len(s.rs) && s.rs[i+1] == '-' {
		return s.push(i, i+2, wColon)
	}
	if k := len(s.toks); k > 0 && s.toks[k-1].is(wGet, wDeduct, wBonus, wFull) {
		if v, n := num.Scan(s.rs[i:]); n > 0 && !isDigit(s.rs[i]) && s.startsWith(i+n, string(runePoint)) && !s.startsWith(i+n, fractionWord) {
			return s.number(i, i+n, v, "")
		}
	}
	if n := s.mark(i); n > i {
		return n
	}
	if n := s.quoted(i); n > i {
		return n
	}
	if n := s.nothing(i); n > i {
		return n
	}
	if n := s.inclusion(i); n > i {
		return n
	}
	if n := s.date(i); n > i {
		return n
	}
	if n := s.period(i); n > i {
		return n
	}
	if n := s.halfSpan(i); n > i {
		return n
	}
	if n := s.allDue(i); n > i {
		return n
	}
	if n := s.article(i); n > i {
		return n
	}
	if n := s.levelName(i); n > i {
		return n
	}
	if n := s.zeroRate(i); n > i {
		return n
	}
	if n := s.ratio(i); n > i {
		return n
	}
	if n := s.decimal(i); n > i {
		return n
	}
	if n := s.digits(i); n > i {
		return n
	}
	if n := s.bothSides(i); n > i {
		return n
	}
	if n := s.known(i); n > i {
		return n
	}
	if n := s.hanzi(i); n > i {
		return n
	}
	return s.text(i, i+1)
}

func (s *scanner) push(from, to int, ws ...word) int {
	t := token{from: from, to: to}
	for _, w := range ws {
		t.set.add(w)
	}
	s.toks = append(s.toks, t)
	return to
}

// text adds runes without meaning of their own, growing the text before them.
func (s *scanner) text(from, to int) int {
	if n := len(s.toks); n > 0 && s.toks[n-1].to == from && s.toks[n-1].is(wText) {
		s.toks[n-1].to = to
		return to
	}
	return s.push(from, to, wText)
}

// opening reports whether a list mark can stand at i.
func (s *scanner) opening() bool {
	n := len(s.toks)
	return n == 0 || s.toks[n-1].is(wComma, wSemi, wStop, wColon, wOpenP, wCloseP, wList, wPoint, wScoreVerb, wZero, wUntil)
}

func (s *scanner) startsWith(i int, w string) bool {
	return i < len(s.rs) && prefixLen(s.rs[i:], []string{w}) > 0
}
