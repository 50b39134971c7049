package scoring

import (
	"slices"
	"strings"
)

// maxRounds bounds how often a printed sentence is printed anew.
const maxRounds = 4

// String is a standard sentence that says the rule: parsing it gives an Equal
// rule, whose String is the same sentence. Numbers, units, days, conditions,
// awards, steps, caps, formulas and full marks come from the rule, whatever
// Text says; grades, items, conditions without a number, names of what is
// measured or counted, discretion (Open) and words not understood are the
// sentence's own.
//
// Every sentence made here is read again before it is returned. A clause that
// came back otherwise is left in its own words: mostly clauses with words in them
// that were not understood, with figures that may begin with a list number
// (1.98%), with named quarters, with a number and words in one condition that can be
// answered as they stand (2A级). Where that does not help either, the sentence is
// returned as typed.
func (r Rule) String() string {
	if s, ok := r.settle(maxRounds); ok {
		return s
	}
	if r.Text == "" { // not read from a sentence
		return r.printers()[0].sentence()
	}
	return r.Text
}

// settle prints until printing changes nothing any more.
func (r Rule) settle(rounds int) (string, bool) {
	if rounds == 0 {
		return "", false
	}
	s, again, ok := r.printed()
	if !ok || s == r.Text {
		return s, ok
	}
	return again.settle(rounds - 1)
}

// printed tries the ways to print until one reads back; ok is false where none
// does. At first no clause is left in its own words.
func (r Rule) printed() (text string, again Rule, ok bool) {
	for _, rounds := range [...]int{1, 3} {
		for _, p := range r.printers() {
			if text, again, ok = p.tried(rounds); ok {
				return text, again, true
			}
		}
	}
	return "", Rule{}, false
}

// printers are the ways to print, the plainest first.
func (r Rule) printers() []*printer {
	list := r.Kind != Choice && !r.things
	out := []*printer{{marks: list}, {marks: !list}, {marks: list, verbs: true}, {marks: !list, verbs: true}}
	out = append(out, &printer{marks: list, whole: true}, &printer{marks: !list, whole: true})
	if r.sameEntries() {
		out = append(out, &printer{each: true})
	}
	for _, p := range out {
		p.Rule, p.own = r, r.doubtful()
	}
	return out
}

// doubtful are the clauses with a figure that may be two, which only their own
// words keep so.
func (r Rule) doubtful() map[int]bool {
	own := map[int]bool{}
	for i, c := range r.Clauses {
		if r.tellsOther(c) {
			own[i] = true
		}
	}
	for _, d := range r.doubts {
		for _, i := range r.clausesAt(d) {
			own[i] = true
		}
	}
	return own
}

// tried prints and reads again; between the rounds the clauses that came back
// otherwise are left in their own words.
func (p *printer) tried(rounds int) (string, Rule, bool) {
	for ; rounds > 0; rounds-- {
		s := p.sentence()
		again, err := Parse(s)
		if err == nil && again.Equal(p.Rule) {
			return s, again, true
		}
		if err != nil || !p.keep(again) {
			break
		}
	}
	return "", Rule{}, false
}

// printer writes one rule.
type printer struct {
	Rule
	marks bool         // the entries of a list are numbered
	each  bool         // the entries are named first, and what each earns behind them
	verbs bool         // steps keep the sentence's verb, and need no 每
	whole bool         // comparisons keep the sentence's words, with the figures of the tree
	own   map[int]bool // clauses left in the sentence's own words
}

// keep leaves the clauses that came back otherwise in their own words; false
// where there is none left to do that with.
func (p *printer) keep(again Rule) bool {
	if len(again.Clauses) != len(p.Clauses) {
		return false
	}
	a, b := again.bare(), p.bare()
	found := false
	for i := range a.Clauses {
		changed := !sameClause(a.Clauses[i], b.Clauses[i]) || again.unreadIn(i) != p.unreadIn(i)
		if changed && !p.own[i] && p.textAt(p.Clauses[i].At) != "" {
			p.own[i], found = true, true
		}
	}
	return found
}

func (r Rule) unreadIn(i int) bool {
	return slices.ContainsFunc(r.Unread, func(s Span) bool { return slices.Contains(r.clausesAt(s), i) })
}

// sentence writes full marks said by themselves, the clauses with their caps, and
// what holds for all of them.
func (p *printer) sentence() string {
	var out []string
	for _, plan := range p.Plans {
		out = append(out, planNamed+plan.Is.said()+stopSaid)
	}
	for _, said := range p.definitions() {
		out = append(out, said+stopSaid)
	}
	out = append(out, p.entryList()...)
	headed := p.heading()
	if !p.fullInAward() {
		out = append(out, headed...)
	}
	part := 0
	if p.each {
		return widen(joinPieces(append(out, p.eachEntry()))+p.caps()) + stopSaid
	}
	for i, c := range p.Clauses {
		if words := p.unreadBefore(i); words != "" {
			out = append(out, words+stopSaid)
		}
		if p.twins(i) {
			continue
		}
		s := p.clause(i) + p.after(i)
		if p.marks && c.Part > part {
			s, part = listMark(c.Part)+s, c.Part
		}
		out = append(out, s)
	}
	if words := p.unreadBefore(len(p.Clauses)); words != "" {
		out = append(out, words+stopSaid)
	}
	if p.AllOrNone {
		out = append(out, missingOneSaid+zeroSaid)
	}
	text := p.mark() + joinPieces(out) + p.caps()
	for _, x := range p.Exempt {
		if isExcept(x) {
			text = x + "," + text
		} else {
			text += "(" + x + ")"
		}
	}
	return widen(strings.TrimSuffix(text, stopSaid)) + stopSaid
}

// mark is 以98%为基准, from which the steps count.
func (p *printer) mark() string {
	if !p.HasMark {
		return ""
	}
	return markSaid + p.Mark.said() + markEndSaid + ","
}

// joinPieces puts a stop between pieces that have none.
func joinPieces(out []string) string {
	var b strings.Builder
	for i, s := range out {
		if i > 0 && !strings.HasSuffix(out[i-1], stopSaid) {
			b.WriteString(stopBetween(out[i-1], s))
		}
		b.WriteString(s)
	}
	return b.String()
}

// stopBetween is the stop before a piece of a printed rule: what goes on with the
// piece before it follows a comma.
func stopBetween(last, s string) string {
	if strings.HasSuffix(last, drainSaid) {
		return ";"
	}
	for _, w := range [...]string{everySaid, elseSaid, etcWord} {
		if strings.HasPrefix(s, w) {
			return ","
		}
	}
	return ";"
}

// unreadBefore is the words not understood that stand by themselves before
// clause i.
func (p *printer) unreadBefore(i int) string {
	var words []string
	for _, u := range p.Unread {
		if len(p.clausesAt(u)) == 0 && p.place(u) == i {
			words = append(words, p.textAt(u))
		}
	}
	return strings.Join(slices.Compact(words), stopSaid)
}

// place is the clause before which a span stands.
func (p *printer) place(u Span) int {
	for i, c := range p.Clauses {
		if u.From < c.At.From {
			return i
		}
	}
	return len(p.Clauses)
}

// widen writes stops and brackets as Chinese text does. Between digits a comma may
// be a thousands mark and a point a decimal one, so they stay.
func widen(s string) string {
	rs := []rune(s)
	for i, r := range rs {
		if i > 0 && i+1 < len(rs) && isDigit(rs[i-1]) && isDigit(rs[i+1]) {
			continue
		}
		switch r {
		case ',', ';', ':', '(', ')':
			rs[i] = r + fullWidth
		}
	}
	return string(rs)
}

// fullWidth is how far a full-width sign stands from its ASCII one.
const fullWidth = 0xFEE0
