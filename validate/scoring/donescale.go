package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// doneScale reports whether falling shares of the work stand behind an award for all of it
// (按时完成得10分，完成90%得8分，完成80%得6分): one scale, no list. Numbered entries are one with
// two such shares or more.
func (p *parser) doneScale() bool {
	n, share, points, top := 0, num.Int(100), num.Num{}, ""
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || !isTier(c) || isExempt(c) || isElse(c.When) {
			continue
		}
		pts, fixed := c.Then.(Points)
		if !fixed {
			return false
		}
		if n == 0 {
			words, ok := allDone(c.When)
			if !ok {
				return false
			}
			n, points, top = 1, pts.Hi, words
			continue
		}
		w, ok := c.When.(Within)
		if !ok || w.What != Value || !ofWork(w, top) || pts.Hi.Cmp(points) >= 0 {
			return false
		}
		at := w.Ranges[0].anyEnd().At
		if at.Unit.Kind != Percent || at.N.Cmp(share) >= 0 {
			return false
		}
		n, share, points = n+1, at.N, pts.Hi
	}
	return n > 2 || n > 1 && p.marks == 0 && !p.marked
}

// allDone are the words of a condition that all of the work is done, or done in time.
func allDone(c Cond) (string, bool) {
	switch c := c.(type) {
	case Met:
		return c.Words, !c.Not
	case Text:
		return c.Words, containsAny(c.Words, allOfIt()...) && !startsNot(c.Words)
	case Within:
		return c.Words, c.What == Day
	}
	return "", false
}

// ofWork reports whether a share is one of the work as such, or of what the award for all
// of it names.
func ofWork(w Within, top string) bool {
	s := strings.TrimSuffix(strings.TrimPrefix(subjectOf(w), doneWord), ofWord)
	return s == "" || oneOf(s, workNames()) || strings.Contains(top, s) && !endsInAny(s, nameTails())
}
