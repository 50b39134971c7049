package scoring

import (
	"slices"
	"strings"
	"unicode"
)

// initials are letters that a sentence writes a formula with and says itself what they
// stand for: 按B/A×分值计分（B为全年完成值，A为年度指标值）.
type initials struct {
	list []initial
	gone Span // the runes of the definitions, which say nothing more
}

// initial is one letter and the name of the formula that it stands for.
type initial struct {
	letter rune
	name   string
}

// maxMeaning bounds what a letter stands for in runes.
const maxMeaning = 14

// initialsOf finds the definitions; none unless they name what was reached and what was
// planned for sure, stand in one place, and the letters stand nowhere but in formulas.
func initialsOf(rs []rune) initials {
	var in initials
	end := 0
	for i := 0; i < len(rs); i++ {
		if !isVariable(rs, i) {
			continue
		}
		name, next := meaning(rs, i)
		if name == "" {
			continue
		}
		if len(in.list) > 0 && !onlyStops(rs[end:i]) || in.name(rs[i]) != "" {
			return initials{}
		}
		if len(in.list) == 0 {
			in.gone.From = i
		}
		in.list, end = append(in.list, initial{rs[i], name}), next
		i = next - 1
	}
	if len(in.list) < 2 {
		return initials{}
	}
	in.gone.To = end
	if !in.bounded(rs) || !in.pair() || !in.inFormulas(rs) {
		return initials{}
	}
	return in
}

// meaning is the name of a formula that the letter at i is said to stand for, and where
// that ends; empty where nothing sure is said.
func meaning(rs []rune, i int) (string, int) {
	k := skipBlanks(rs, i+1)
	n := prefixLen(rs[min(k, len(rs)):], definesWords())
	if n == 0 {
		return "", i
	}
	k += n
	from := k
	for k < len(rs) && k-from < maxMeaning && !isStop(rs[k]) && !strings.ContainsRune(listRunes+endRunes, rs[k]) {
		k++
	}
	return figureName(strings.Join(strings.Fields(string(rs[from:k])), "")), k
}

// figureName is the name of a formula for what words call it in full.
func figureName(s string) string {
	for again := true; again; {
		again = false
		for _, lead := range periodLeads() {
			if rest, ok := strings.CutPrefix(s, lead); ok && rest != "" && !inClass(s, wActual) && !inClass(s, wTarget) && !inClass(s, wWorth) {
				s, again = rest, true
			}
		}
	}
	if s == "" || endsInAny(s, degreeTails()) || containsAny(s, totalWords()...) && !inClass(s, wWorth) {
		return ""
	}
	switch {
	case inClass(s, wWorth):
		return worthSaid
	case inClass(s, wActual), isActualName(s) && !containsAny(s, plannedParts()...):
		return actualSaid
	case inClass(s, wTarget), isTargetName(s) && !containsAny(s, reachedParts()...):
		return planSaid
	}
	return ""
}

// inClass reports whether s is a spelling of a class of the lexicon.
func inClass(s string, w word) bool {
	rs := []rune(s)
	if len(rs) == 0 {
		return false
	}
	n, set := lexicon().of(rs[0]).longest(rs)
	return n == len(rs) && set.has(w)
}

// name is what a letter stands for.
func (in initials) name(r rune) string {
	for _, x := range in.list {
		if x.letter == r {
			return x.name
		}
	}
	return ""
}

// at is the name that the rune at i stands for, empty where it stands for itself.
func (in initials) at(rs []rune, i int) string {
	if len(in.list) == 0 || !isVariable(rs, i) {
		return ""
	}
	return in.name(rs[i])
}

// bounded lets the definitions take in the brackets around them, or 其中 and the comma
// before them. False where they begin or end inside something else.
func (in *initials) bounded(rs []rune) bool {
	from, to := in.gone.From, in.gone.To
	for from > 0 && (unicode.IsSpace(rs[from-1]) || rs[from-1] == ':') {
		from--
	}
	for _, lead := range definesLeads() {
		if n := len([]rune(lead)); from >= n && string(rs[from-n:from]) == lead {
			from -= n
			break
		}
	}
	before := beside(rs, from, -1)
	after := beside(rs, to-1, 1)
	if (before == '(') != (after == ')') || before != '(' && before != 0 && !isStop(before) {
		return false
	}
	if before != '(' {
		if before == ',' {
			from = backTo(rs, from, before)
		}
		in.gone = Span{from, to}
		return true
	}
	from = backTo(rs, from, before)
	for rs[to] != after {
		to++
	}
	in.gone = Span{from, to + 1}
	return true
}

// backTo is the place of the rune r before i.
func backTo(rs []rune, i int, r rune) int {
	for i--; rs[i] != r; i-- {
	}
	return i
}

// pair reports whether one letter stands for what was reached and one for the plan.
func (in initials) pair() bool {
	reached, planned := 0, 0
	for _, x := range in.list {
		switch x.name {
		case actualSaid:
			reached++
		case planSaid:
			planned++
		}
	}
	return reached == 1 && planned == 1
}

// inFormulas reports whether the letters stand beside an operation wherever they are used,
// and all of them are used.
func (in initials) inFormulas(rs []rune) bool {
	seen := map[rune]bool{}
	for i := range rs {
		if i >= in.gone.From && i < in.gone.To || in.at(rs, i) == "" {
			continue
		}
		if !isOperator(beside(rs, i, -1)) && !isOperator(beside(rs, i, 1)) {
			return false
		}
		seen[rs[i]] = true
	}
	return len(seen) == len(in.list)
}

// onlyStops reports whether nothing but stops and blanks stands there.
func onlyStops(rs []rune) bool {
	return !slices.ContainsFunc(rs, func(r rune) bool { return !isStop(r) && !unicode.IsSpace(r) && !strings.ContainsRune(listRunes, r) })
}
