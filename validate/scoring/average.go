package scoring

import (
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// average is what the sentence wants of each month, household or session (月均2次以上, 平均每期50人,
// 每亩投入500元) where the row counts all of it: of how many it is the average is not said. "" for
// none.
func (j *judge) average() string {
	if j.rate || !j.hasT || j.timed || j.row.Type == qualitative || !containsAny(j.r.Text, evenWord, everySaid) {
		return ""
	}
	if containsAny(j.row.Level3, everySaid, evenWord) || containsAny(j.row.Level3, eachOneWords()...) || strings.Contains(j.row.Unit, overSign) {
		return ""
	}
	found := ""
	for _, c := range j.r.Clauses {
		words := j.averageOf(c)
		if words == "" {
			continue
		}
		for w := range withins(c.When) {
			if j.namesTarget(w) {
				return "" // the row counts what each is to have
			}
		}
		found = words
	}
	return found
}

// averageOf are the words of a clause that name an average, "" for none.
func (j *judge) averageOf(c Clause) string {
	s := j.r.saidAt(c.At)
	_, step := c.Then.(Step)
	tier := !step && (gains(c.Then) || isZero(c.Then) || takes(c.Then))
	if tier && strings.HasPrefix(s, everySaid) && !startsPeriod(s) {
		if w, ok := c.When.(Within); ok && w.What == Value && strings.HasPrefix(w.Words, everySaid) {
			return w.Words
		}
	}
	if !step && !tier {
		return ""
	}
	s = j.r.saidBefore(c.At.From, 3) + s
	if i := firstFigure(s); i >= 0 {
		s = s[:i]
	}
	if namesAverage(s) && figured(c) || j.ofPeriods(c) {
		return strings.TrimRight(s, headingRunes)
	}
	return ""
}

// figured reports whether a clause compares a number or counts by steps.
func figured(c Clause) bool {
	switch w := c.When.(type) {
	case Within:
		return w.What == Value
	case Met:
		return firstFigure(w.Words) >= 0
	}
	_, step := c.Then.(Step)
	return step
}

// ofPeriods reports whether a clause says how often something is to be done in every period
// (每月2次以上) beside tiers of less than that, which are of one period too.
func (j *judge) ofPeriods(c Clause) bool {
	m, ok := c.When.(Met)
	i := firstFigure(m.Words)
	if !ok || i < 0 || !startsPeriod(m.Words) {
		return false
	}
	rs := []rune(m.Words[i:])
	n, k := num.Scan(rs)
	if k == 0 {
		return false
	}
	unit := unitOf(string(rs[k : k+num.ScanUnit(rs[k:])]))
	for _, d := range j.r.Clauses {
		w, is := d.When.(Within)
		if _, step := d.Then.(Step); !is || step || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().Target {
			continue
		}
		if b := w.Ranges[0].anyEnd().At; b.Unit == unit && b.N.Sign() > 0 && b.N.Cmp(n) <= 0 {
			return true
		}
	}
	return false
}

// namesAverage reports whether words name so much for each: 月均, 户均, 平均每期. 12次均 says that
// all of them do.
func namesAverage(s string) bool {
	if strings.Contains(s, averageWords()[2]) {
		return true
	}
	for {
		head, rest, ok := strings.Cut(s, evenWord)
		if !ok {
			return false
		}
		last, n := utf8.DecodeLastRuneInString(head)
		before, _ := utf8.DecodeLastRuneInString(head[:len(head)-n])
		if strings.ContainsRune(averageOfRunes, last) && !isDigit(before) && !strings.ContainsRune(allOfRunes+hanziDigits, before) {
			return true
		}
		s = rest
	}
}

// namesTarget reports whether an end of a range is the row's number, in its unit.
func (j *judge) namesTarget(w Within) bool {
	for _, r := range w.Ranges {
		for _, b := range [...]Bound{r.Lo, r.Hi} {
			if x, ok := convert(b.At, unitOf(j.row.Unit)); b.Set && !b.Target && ok && x.Equal(j.target) {
				return true
			}
		}
	}
	return false
}
