package scoring

import "strings"

// aside reports whether a range compares a figure of another thing than the row counts
// (结余率超过10% in the row of a 支付率, 参加人数少于100人 where 20个 are to be built), of which the
// actual says nothing.
func (j *judge) aside(w Within) bool {
	if w.What != Value {
		return false
	}
	name := subjectOf(w)
	if name == "" {
		return false
	}
	switch u := w.Ranges[0].anyEnd().At.Unit; u.Kind {
	case Percent, Point:
		return w.Of == Unsaid && j.anotherRate(name)
	case Count:
		return j.anotherCount(name, u) && !j.sameEvents(w, u)
	case Bare:
		return !j.rate && j.row.Unit != "" && !w.Ranges[0].anyEnd().Target && endsInAny(name, rateTails()) && !endsInAny(name, shareNames()) // 支付率≥1 in a row of 万元
	}
	return false
}

// anotherRate reports whether a name is that of a rate, and neither the row's nor the one
// that the sentence awards, which are named.
func (j *judge) anotherRate(name string) bool {
	if !endsInAny(name, degreeTails()) || sameRate(name, j.row.Level3) {
		return false
	}
	other, same := j.awardedRate(name)
	switch {
	case same:
		return false
	case other:
		return true
	case j.r.steppedRate(name):
		return false
	case j.rate:
		return endsInAny(j.row.Level3, degreeTails()) && !oneOf(rateStem(name), progressStems())
	}
	return j.hasT && j.row.Type != qualitative && !oneOf(rateStem(name), progressStems())
}

// awardedRate tells whether an award names the rate of that name, or another one.
func (j *judge) awardedRate(name string) (other, same bool) {
	for _, c := range j.r.Clauses {
		if !gains(c.Then) || !isTier(c) && !isAlways(c.When) {
			continue
		}
		for s := range j.r.awardNames(c) {
			same = same || sameRate(name, s)
			other = other || endsInAny(s, degreeTails())
		}
	}
	return other && !same, same
}

// steppedRate reports whether a step takes or gives for the rate of that name.
func (r Rule) steppedRate(name string) bool {
	return anyThen(r.Clauses, func(s Step) bool { return strings.Contains(s.Name+s.Words, rateStem(name)) })
}

// sameRate reports whether two names may be those of one rate: one is part of the other,
// has its stem in it, or both say how far the plan was carried out.
func sameRate(a, b string) bool {
	if b == "" {
		return false
	}
	x, y := rateStem(a), rateStem(b)
	return strings.Contains(a, b) || strings.Contains(b, x) || y != "" && endsInAny(b, degreeTails()) && strings.Contains(a, y) ||
		oneOf(x, progressStems()) && (oneOf(y, progressStems()) || !endsInAny(b, degreeTails()))
}

// rateStem is what a rate is the rate of, by its last two characters: 合格 of 产品合格率.
func rateStem(name string) string {
	if oneOf(name, progressStems()) {
		return name // 进度
	}
	for _, t := range stemTails() {
		if s, ok := strings.CutSuffix(name, t); ok && s != "" {
			name = s
			break
		}
	}
	if rs := []rune(name); len(rs) > 2 {
		return string(rs[len(rs)-2:])
	}
	return name
}

// awardNames are the words of an award that may name what it is for.
func (r Rule) awardNames(c Clause) func(func(string) bool) {
	return func(yield func(string) bool) {
		for w := range withins(c.When) {
			if !yield(subjectOf(w)) || w.Tail != "" && !yield(w.Tail) || w.About != "" && !yield(w.About) {
				return
			}
		}
		for _, s := range condWords(c.When) {
			if !yield(s) {
				return
			}
		}
		switch a := c.Then.(type) {
		case Step:
			yield(a.Name + a.Words)
		case Formula:
			for _, s := range formulaNames(r.textAt(c.At)) {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// formulaNames are the words between the signs of a formula.
func formulaNames(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return isSign(c) || isDigit(c) || strings.ContainsRune(formulaRunes, c) })
}

func isAlways(c Cond) bool {
	_, ok := c.(Always)
	return ok
}

// anotherCount reports whether a count in a unit of its own (3起 in a row of 户) is named
// by words that neither the row nor an award has.
func (j *judge) anotherCount(name string, u Unit) bool {
	own := unitOf(j.row.Unit)
	if j.rate || own.Kind != Count || j.row.Type == qualitative || !j.hasT || sameCounter(u, own) {
		return false
	}
	if thing, ok := strings.CutPrefix(u.Text, own.Text); ok && thing != "" && strings.Contains(j.row.Level3, thing) {
		return false // 缺1个村 in the row of 行政村覆盖数, which counts 个
	}
	for _, c := range j.r.Clauses {
		if !gains(c.Then) {
			continue
		}
		for w := range withins(c.When) {
			if sameCounter(u, w.Ranges[0].anyEnd().At.Unit) {
				return false
			}
		}
	}
	return !j.namesAward(name)
}

// ofSome reports whether a limit on what is counted as the row counts it names some of it,
// or others: 女生少于200人 in the row of 招生人数.
func (j *judge) ofSome(w Within) bool {
	u, name := w.Ranges[0].anyEnd().At.Unit, subjectOf(w)
	if w.What != Value || w.Ranges[0].Lo.Set || !j.wantsMore() || j.rate || u.Kind != Count || !sameCounter(u, unitOf(j.row.Unit)) || len([]rune(name)) < 2 || saysSome(w.Words) || startsNot(w.Words) {
		return false
	}
	return j.row.Level3 != "" && !containsAny(name, plainCounts()...) && !j.namesAward(name)
}

// sameCounter reports whether two counts are counted by one word: 万件 and 件.
func sameCounter(a, b Unit) bool {
	return a.Kind == b.Kind && strings.TrimLeft(a.Text, multiplierRunes+bigRunes) == strings.TrimLeft(b.Text, multiplierRunes+bigRunes)
}

// sharesWord reports whether two characters that stand together in a stand so in b.
func sharesWord(a, b string) bool {
	rs := []rune(a)
	for i := 0; i+1 < len(rs); i++ {
		if strings.Contains(b, string(rs[i:i+2])) {
			return true
		}
	}
	return false
}
