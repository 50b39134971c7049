package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// bothSides reads 超支或结余, 高于或低于预算, 不论超或欠 as one word for how far the actual lies from the
// plan on either side. Where a number behind them may be something else than that, they stay what
// they are.
func (s *scanner) bothSides(i int) int {
	if !beginsSide(s.rs[i]) {
		return i
	}
	from := i
	i += prefixLen(s.rs[i:], sideLeads())
	up, j := s.side(i)
	if j == i {
		return from
	}
	k := j + prefixLen(s.rs[j:], sideJoints())
	if k == j {
		return from
	}
	other, end := s.side(k)
	if end == k || other.over == up.over || other.tail != up.tail {
		return from
	}
	if s.rs[k-1] == '(' {
		if !s.startsWith(end, ")") {
			return from
		}
		end++
	}
	to, plan := s.behindSides(end)
	if !s.isDistance(to, plan, up.kind, other.kind) {
		return from
	}
	s.push(from, to, wGap)
	return to
}

// side is one of the two.
type side struct {
	over bool
	kind sideKind
	tail string // 建 in 多建
}

// sideKind sorts the words for a side by what a number behind them may be.
type sideKind int

const (
	plainSide sideKind = iota
	comparedSide
	movedSide
)

// side reads the word for a side at i.
func (s *scanner) side(i int) (side, int) {
	if i >= len(s.rs) || !beginsSide(s.rs[i]) {
		return side{}, i
	}
	for k, words := range [...][]string{overSides(), underSides()} {
		n := longestPrefix(s.rs[min(i, len(s.rs)):], words)
		if n == 0 {
			continue
		}
		w := s.between(i, i+n)
		d := side{over: k == 0}
		switch {
		case slices.Contains(comparedSides()[k], w):
			d.kind = comparedSide
		case slices.Contains(movedSides()[k], w):
			d.kind = movedSide
		}
		if w == moreSide || w == fewSide {
			d.tail = s.sideVerb(i + n)
			n += len([]rune(d.tail))
		}
		return d, i + n
	}
	return side{}, i
}

// sideVerb is what was done more or less of: 建 in 多建或少建2个.
func (s *scanner) sideVerb(i int) string {
	for n := 1; n <= 2 && i+n < len(s.rs); n++ {
		verb := s.between(i, i+n)
		if oneOf(verb, doingVerbs()) || oneOf(verb, makingVerbs()) || oneOf(verb, objectVerbs()) || oneOf(verb, finishVerbs()) {
			return verb
		}
	}
	return ""
}

// behindSides is the place behind the plan and 幅度 that may follow, and whether the plan is named.
func (s *scanner) behindSides(i int) (int, bool) {
	plan := false
	if n := s.targetAt(i); n > 0 {
		i, plan = i+n, true
	}
	return i + prefixLen(s.rs[min(i, len(s.rs)):], sideTails()), plan
}

// targetAt is the length of the longest word for the plan at i.
func (s *scanner) targetAt(i int) int {
	if i >= len(s.rs) {
		return 0
	}
	if n, set := lexicon().of(s.rs[i]).longest(s.rs[i:]); set.has(wTarget) {
		return n
	}
	return 0
}

// isDistance reports whether what stands at i behind the two sides makes a distance of them.
func (s *scanner) isDistance(i int, plan bool, kinds ...sideKind) bool {
	if k := len(s.toks); k > 0 && s.toks[k-1].is(wEvery) {
		return false // 每高于或低于1%: two steps
	}
	j := i
	if s.startsWith(j, ",") {
		j++
	}
	each := s.startsWith(j, everySaid)
	for n := prefixLen(s.rs[min(i, len(s.rs)):], sideNexts()); n > 0 && !each; n = prefixLen(s.rs[min(i, len(s.rs)):], sideNexts()) {
		i += n
	}
	_, figures := num.Scan(s.rs[min(i, len(s.rs)):])
	switch {
	case each:
		return true
	case slices.Contains(kinds, movedSide):
		return false
	case slices.Contains(kinds, comparedSide):
		return figures > 0 && (plan || s.insideAhead(i+figures))
	}
	return figures > 0 || i > j
}

// insideAhead reports whether 以内 stands behind a number and its unit.
func (s *scanner) insideAhead(i int) bool {
	for k := i; k < len(s.rs) && k < i+8; k++ {
		if isStop(s.rs[k]) {
			return false
		}
		if prefixLen(s.rs[k:], endSaid()) > 0 {
			return true
		}
	}
	return false
}

// longestPrefix is the length of the longest word that rs begins with.
func longestPrefix(rs []rune, words []string) int {
	best := 0
	for _, w := range words {
		if n := len([]rune(w)); n > best && prefixLen(rs, []string{w}) > 0 {
			best = n
		}
	}
	return best
}

// isBothSides tells words that name both sides of the plan and nothing else.
func isBothSides(words string) bool {
	s := scan(strings.TrimSuffix(strings.TrimRight(stripTail(words), ","), evenWord) + everySaid)
	s.toks = nil
	return s.bothSides(0) == len(s.rs)-1
}

// namesBothSides reports whether a step says itself that it counts on either side of the plan.
func namesBothSides(words string) bool {
	return containsAny(words, plusMinusWords()...) || containsAny(words, overSides()...) && containsAny(words, underSides()...)
}
