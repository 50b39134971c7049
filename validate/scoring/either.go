package scoring

import "strings"

// alternatives lets a grade of two full phrases joined by 或 (获省级表彰或在全省会议上作典型发言)
// be met by either of them. Phrases that share a word with the other (获省级或市级表彰) stay
// one as written.
func (p *parser) alternatives() {
	if p.rule.Kind != Choice {
		return
	}
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || !gains(c.Then) || !strings.Contains(t.Words, orWord) {
			continue
		}
		if parts := eitherOf(t.Words); parts != nil {
			p.rule.Clauses[i].When = Any{Parts: parts, Words: t.Words}
		}
	}
}

// eitherOf are the two phrases that 或 joins; nil where it may join something else.
func eitherOf(s string) []Cond {
	a, b, ok := cutAny(s, eitherWords())
	if !ok || strings.Contains(a, orWord) || strings.Contains(b, orWord) || strings.ContainsAny(s, jointsBeside) || !isPredicate(a) || !isPredicate(b) {
		return nil
	}
	return []Cond{Text{Words: a}, Text{Words: b}}
}

// isPredicate reports whether words say by themselves what was done or got, with all that
// belongs to it.
func isPredicate(s string) bool {
	n := prefixLen([]rune(s), predicateVerbs())
	if n == 0 || len([]rune(s)) < n+minObject {
		return false
	}
	if strings.HasPrefix(s, atSaid) {
		return containsAny(s, speakingVerbs()...)
	}
	return !endsInAny(s, levelEnds())
}

// minObject is the length of the shortest thing that one can get: 表彰.
const minObject = 2

// levelEnds are the levels, on which no phrase ends that is whole: 获得省级.
func levelEnds() []string {
	var out []string
	for _, same := range honourLevels() {
		out = append(out, same...)
	}
	return out
}

// deniesOne reports whether the actual denies one of two phrases of which either is enough,
// and so says nothing of the other.
func (j *judge) deniesOne() bool {
	for _, c := range j.r.Clauses {
		any, ok := c.When.(Any)
		if !ok {
			continue
		}
		for _, part := range any.Parts {
			if t, text := part.(Text); text && isPredicate(t.Words) && negates(plain(j.a.words), plain(t.Words)) {
				return true
			}
		}
	}
	return false
}

// belowLevels reports whether the actual is a phrase of the sentence but for its level,
// which is lower than all those named with it (获县级表彰 where 获市级表彰 is the lowest).
func (j *judge) belowLevels() bool {
	own, rest := levelOf(j.a.words)
	if own < 0 {
		return false
	}
	named := false
	for _, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			level, same := levelOf(w)
			if level < 0 {
				continue
			}
			if level >= own || !gains(c.Then) {
				return false
			}
			named = named || same == rest
		}
	}
	return named
}

// levelOf is the level that a phrase begins with, its verb aside, from 0 for the highest,
// and what comes after it; −1 where it names none, or several.
func levelOf(s string) (int, string) {
	s = withoutVerb(plain(s))
	level, rest := -1, ""
	for i, same := range honourLevels() {
		for _, w := range same {
			if r, ok := strings.CutPrefix(s, w); ok && (level < 0 || len(r) < len(rest)) {
				level, rest = i, r
			}
		}
	}
	for _, w := range thresholdWords() {
		rest = strings.TrimPrefix(rest, w)
	}
	if level < 0 || rest == "" || containsAny(rest, levelEnds()...) {
		return -1, ""
	}
	return level, rest
}
