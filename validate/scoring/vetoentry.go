package scoring

import "strings"

// veto is what a clause that gives nothing does where it denies an entry of the list.
type veto uint8

const (
	noVeto     veto = iota // it denies no entry
	wholeVeto              // nothing is earned at all: 未按期盘点的整项不得分
	entryVeto              // that entry earns nothing, as it does anyway
	unsureVeto             // which of the two is not said
)

// vetoOf is what clause i does to the list, and the entry that it denies.
func (r Rule) vetoOf(i int) (veto, int) {
	c := r.Clauses[i]
	if r.Kind != Items || !isZero(c.Then) || isElse(c.When) || c.Part == 0 {
		return noVeto, 0
	}
	n := r.deniedPart(c)
	said := r.saidAt(c.At)
	switch {
	case n == 0:
		return noVeto, 0
	case containsAny(said, wholeItem()...), n != c.Part && containsAny(said, indicatorItself()...):
		return wholeVeto, n
	case containsAny(said, ownEntries()...), n == c.Part && (!r.Marked || n < r.Parts || r.ownNothing(i)):
		return entryVeto, n
	}
	return unsureVeto, n
}

// vetoed reports whether a clause that gives nothing denies an entry of the list which the answer
// says does not hold, so that nothing is earned. Where it may be the entry alone that earns nothing,
// there is no score.
func (j *judge) vetoed() (bool, Reason) {
	if j.a.all || j.a.kind != isParts {
		return false, Reason{}
	}
	for i, c := range j.r.Clauses {
		kind, n := j.r.vetoOf(i)
		if _, held := j.a.parts[n]; kind == noVeto || kind == entryVeto || held && !j.a.none {
			continue
		}
		if kind == wholeVeto {
			return true, Reason{}
		}
		return false, Reason{Code: WhyReadings, Words: j.r.saidAt(c.At), At: c.At}
	}
	return false, Reason{}
}

// ownNothing reports whether clause i says what its own entry earns where it does not hold: right
// behind it, or as other entries do.
func (r Rule) ownNothing(i int) bool {
	c := r.Clauses[i]
	if before := r.saidBefore(c.At.From, 1); before != "" && strings.Contains(commaRunes, before) {
		return true
	}
	for k, d := range r.Clauses {
		if k != i && isZero(d.Then) && !isElse(d.When) && d.Part > 0 && d.Part < c.Part {
			return true
		}
	}
	return false
}

// deniedPart is the entry of the list that a condition denies, 0 for none.
func (r Rule) deniedPart(c Clause) int {
	for _, w := range condWords(c.When) {
		said, _, _ := strings.Cut(w, ",")
		for _, all := range append(wholeItem(), indicatorItself()...) {
			said = stripTail(strings.TrimSuffix(said, all))
		}
		for _, d := range r.Clauses {
			if !gains(d.Then) || d.Part == 0 {
				continue
			}
			for _, e := range condWords(d.When) {
				if deniesEntry(plain(said), plain(e)) {
					return d.Part
				}
			}
		}
	}
	return 0
}

// nothing writes the award of clause i that gives nothing.
func (p *printer) nothing(i int) string {
	switch kind, n := p.vetoOf(i); {
	case kind == wholeVeto:
		return vetoSaid
	case kind == entryVeto && (n != p.Clauses[i].Part || n == p.Parts && p.Marked):
		return thisEntrySaid + zeroSaid
	}
	return zeroSaid
}

// deniesEntry reports whether words are those of an entry turned round: 无制度 and 有制度, 账实不符 and
// 账实相符, 台账不齐全 and 台账齐全.
func deniesEntry(s, entry string) bool {
	if s == "" || entry == "" || s == entry {
		return false
	}
	if negates(s, entry) {
		return true
	}
	for _, n := range negations() {
		i := strings.Index(s, n)
		if i < 0 {
			continue
		}
		rest := s[:i] + s[i+len(n):]
		if rest == entry || rest == strings.Replace(entry, eachOther, "", 1) {
			return true
		}
	}
	return false
}

// lacksEntry reports whether a step takes for entries of the list that do not hold (每项不达标扣一半,
// 缺失一项扣3分), which are those that the answer leaves out.
func (j *judge) lacksEntry(c Clause) bool {
	s, ok := c.Then.(Step)
	if !ok || s.Add || s.Every.Unit.Kind != Count || !oneOf(s.Every.Unit.Text, entryUnits()) || j.a.all {
		return false
	}
	words := stripTail(s.Words)
	rest := strings.TrimPrefix(words, s.Every.Unit.Text)
	return anyOneMissing(words) || rest != words && startsNot(rest) && len([]rune(rest)) <= 5
}
