package scoring

import "jixiaobot/validate/num"

// otherThing reports whether an actual counts what the row does not: people where it counts
// households or things, and the other way round. 个 and 例 count anything, and what the sentence
// itself counts (每有1人扣1分) may be answered.
func (j *judge) otherThing(u Unit) bool {
	if u.Kind != Count || j.row.Unit == "" || j.row.Type == qualitative {
		return false
	}
	to := unitOf(j.row.Unit)
	a, b := u.sort(), to.sort()
	if to.Kind != Count || a == b || a == anything || b == anything {
		return false
	}
	said := false
	look(j.r.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			said = said || r.anyEnd().At.Unit.Kind == Count && r.anyEnd().At.Unit.sort() == a
		}
	})
	for _, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		said = said || ok && s.Every.Unit.Kind == Count && s.Every.Unit.Text != "" && s.Every.Unit.sort() == a
	}
	return !said
}

// sorts of things that units count.
const (
	anything = iota
	people
	households
	things
)

// sort tells what a unit of counting counts.
func (u Unit) sort() int {
	_, unit := num.Scale(u.Text)
	switch {
	case unit == "" || oneOf(unit, anyUnits()):
		return anything
	case oneOf(unit, peopleUnits()):
		return people
	case oneOf(unit, homeUnits()):
		return households
	}
	return things
}
