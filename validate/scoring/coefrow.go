package scoring

import "strings"

// comparesCoef reports whether a condition compares a coefficient (系数≥0.55, 保障系数处于0.3-0.8之间), so
// that it turns no score into another one.
func comparesCoef(c Cond) bool {
	w, ok := c.(Within)
	if !ok || w.What != Value || !strings.HasSuffix(coefName(w), coefWord) {
		return false
	}
	rest := strings.Replace(w.Words, coefWord, "", 1)
	return !rescales(rest) && firstFigure(w.Lead) < 0 && !containsAny(coefName(w), scoreCoefs()...)
}

// coefName is the name before a comparison, without the words that lead to its number.
func coefName(w Within) string {
	return withoutTails(w.Lead, lyingWords())
}

// otherCoef is the clause that compares another coefficient than the row is named for: whose it is, the
// form does not say.
func (r Rule) otherCoef(row Row) (Span, bool) {
	if !strings.Contains(r.Text, coefWord) {
		return Span{}, false
	}
	for _, c := range r.Clauses {
		if comparesCoef(c.When) && !ownCoef(coefName(c.When.(Within)), row.Level3) {
			return c.At, true
		}
	}
	return Span{}, false
}

// ownCoef reports whether a coefficient is that of the row: 系数 and 利用系数, in that of 灌溉水利用系数.
func ownCoef(name, row string) bool {
	stem := strings.TrimSuffix(name, coefWord)
	return strings.Contains(row, coefWord) && (stem == "" || strings.Contains(row, stem) || sharesWord(stem, strings.ReplaceAll(row, coefWord, "")))
}
