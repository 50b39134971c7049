package scoring

import "strings"

// tellsOther reports whether only the words of a clause say that it is of another thing, or of the whole
// figure: its printed sentence keeps them.
func (r Rule) tellsOther(c Clause) bool {
	said := r.saidAt(c.At)
	s, step := c.Then.(Step)
	switch c.Then.(type) {
	case Formula, Proportion:
		if name := shareOf(said); name != "" && !containsAny(name, ownWork()...) {
			return true
		}
	}
	if step && (s.What == Over || s.What == Short) && isAlways(c.When) && !strings.Contains(said, everySaid) && (namesPlan(s.Words, s.Every) || !s.Add && s.What == Over && saidBeforeFigure(s.Words, exceedWords()...)) {
		return true
	}
	w, compares := c.When.(Within)
	if compares && w.tellsPlan() {
		return true
	}
	_, several := c.When.(All)
	_, part, among := strings.Cut(said, amongWord)
	return (compares || several) && r.Kind == Choice && among && firstFigure(part) != 0
}

// tellsPlan reports whether a comparison may be with the plan, by its number: 低于计划12场, 低于计划95%.
func (w Within) tellsPlan() bool {
	r := w.Ranges[0]
	at := r.anyEnd()
	switch {
	case at.Target:
		return false
	case w.What == Short || w.What == Over:
		return namesPlan(w.Words, at.At)
	}
	return w.What == Value && w.Of == OfTarget && !r.Lo.Set && endsInAny(upToFigure(w.Words), planNames())
}

// namesPlan reports whether the plan is named before its number, which is no share: 低于计划12场.
func namesPlan(words string, q Quantity) bool {
	return q.Unit.Kind != Percent && q.Unit.Kind != Point && containsAny(upToFigure(words), numberedPlans()...)
}
