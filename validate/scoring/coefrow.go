package scoring

import "strings"

// comparesCoef reports whether a condition compares a coefficient (系数≥0.55, 保障系数处于0.3-0.8之间), so
// that it turns no score into another one.
func comparesCoef(c Cond) bool {
	w, ok := c.(Within)
	if !ok || w.What != Value || !strings.HasSuffix(coefName(w), coefNames()[0]) {
		return false
	}
	rest := strings.Replace(w.Words, coefNames()[0], "", 1)
	return !rescales(rest) && firstFigure(w.Lead) < 0 && !containsAny(coefName(w), scoreCoefs()...)
}

// coefName is the name before a comparison, without the words that lead to its number.
func coefName(w Within) string {
	return withoutTails(w.Lead, lyingWords())
}

// otherCoef is the clause that compares a coefficient in a row that is named for none: whose it is, the
// form does not say.
func (r Rule) otherCoef(row Row) (Span, bool) {
	if strings.Contains(row.Level3, coefNames()[0]) || !strings.Contains(r.Text, coefNames()[0]) {
		return Span{}, false
	}
	for _, c := range r.Clauses {
		if comparesCoef(c.When) {
			return c.At, true
		}
	}
	return Span{}, false
}
