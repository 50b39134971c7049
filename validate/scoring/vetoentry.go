package scoring

import "strings"

// vetoed reports whether a clause that gives nothing denies an entry of the list which the answer
// says does not hold (③按期盘点2分。未按期盘点的整项不得分), so that nothing is earned. Where it may be
// the entry alone that earns nothing, there is no score.
func (j *judge) vetoed() (bool, Reason) {
	if j.a.all || j.a.kind != isParts {
		return false, Reason{}
	}
	for i, c := range j.r.Clauses {
		if !isZero(c.Then) || isElse(c.When) || c.Part == 0 {
			continue
		}
		n := j.deniedPart(c)
		if _, held := j.a.parts[n]; n == 0 || held && !j.a.none {
			continue
		}
		said := j.r.saidAt(c.At)
		switch {
		case containsAny(said, wholeItem()...), n != c.Part && containsAny(said, indicatorItself()...):
			return true, Reason{}
		case containsAny(said, ownEntries()...), n == c.Part && (n < j.r.Parts || j.ownNothing(i)):
			continue
		}
		return false, Reason{Code: WhyReadings, Words: said, At: c.At}
	}
	return false, Reason{}
}

// ownNothing reports whether clause i says what its own entry earns where it does not hold: right
// behind it, or as other entries do.
func (j *judge) ownNothing(i int) bool {
	c := j.r.Clauses[i]
	if before := j.r.saidBefore(c.At.From, 1); before != "" && strings.Contains(commaRunes, before) {
		return true
	}
	for k, d := range j.r.Clauses {
		if k != i && isZero(d.Then) && !isElse(d.When) && d.Part > 0 && d.Part < c.Part {
			return true
		}
	}
	return false
}

// deniedPart is the entry of the list that a condition denies, 0 for none.
func (j *judge) deniedPart(c Clause) int {
	for _, w := range condWords(c.When) {
		said, _, _ := strings.Cut(w, ",")
		for _, all := range append(wholeItem(), indicatorItself()...) {
			said = stripTail(strings.TrimSuffix(said, all))
		}
		for _, d := range j.r.Clauses {
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
