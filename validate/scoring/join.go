package scoring

import "strings"

// split cuts at 且, 或 and commas; op is wOr where the parts are joined by 或
// alone, else wAnd.
func (p *parser) split(ts []token) (parts [][]token, op word) {
	op = wAnd
	start := 0
	for i, t := range ts {
		or := p.joinsConds(ts, i)
		if !or && !t.is(wComma, wSemi) && !p.strongAnd(t) && !(t.is(wList) && p.listOfNumbers(ts, i) && !p.listedPlaces(ts, start, i)) {
			continue
		}
		if i > start {
			parts = append(parts, ts[start:i])
		}
		start = i + 1
		if or {
			op = wOr
		}
	}
	if start < len(ts) {
		parts = append(parts, ts[start:])
	}
	return parts, op
}

func (p *parser) inNumber(ts []token, i int) bool { return p.rs[ts[i].from] == '/' }

// strongAnd reports whether t joins conditions, not nouns.
func (p *parser) strongAnd(t token) bool {
	return t.is(wAnd) && strings.Contains(strongAnds, p.between(t.from, t.to))
}

// listOfNumbers reports whether both sides of 、 hold numbers.
func (p *parser) listOfNumbers(ts []token, i int) bool {
	return hasAny(ts[:i], wNum) && hasAny(ts[i:], wNum) && !ts[i-1].is(wText)
}

// join makes one condition of the parts: ranges of the same measure are cut or
// put together, words that only name the subject are taken into the range, and
// parts that are all words stay one text as written.
func (p *parser) join(conds []Cond, op word, ts []token) Cond {
	switch len(conds) {
	case 0:
		return nil
	case 1:
		return conds[0]
	}
	texts := 0
	for _, c := range conds {
		switch c.(type) {
		case Text, Met:
			texts++
		}
	}
	if texts == len(conds) {
		return p.joinTexts(conds, op, ts)
	}
	if op == wOr {
		return joinAny(conds, p.words(ts))
	}
	return joinAll(conds, p.words(ts))
}

// empty reports whether no value lies in a range, or the plan and a number bound
// it, so that its two ends are a case and its opposite.
func (r Range) empty() bool {
	if r.Lo.Target != r.Hi.Target {
		return true
	}
	if r.Lo.Target || r.Lo.Date != (DayRef{}) || r.Hi.Date != (DayRef{}) {
		return r.Lo.Target && !(r.Lo.Incl && r.Hi.Incl)
	}
	c, ok := compareQ(r.Lo.At, r.Hi.At)
	return ok && (c > 0 || c == 0 && !(r.Lo.Incl && r.Hi.Incl))
}

// sides are the two ranges that one without any number in it stands for: 低于80%及高于120%的 is
// said of both sides. Any other is itself.
func (r Range) sides() []Range {
	if r.Exact || r.Lo.Target || r.Hi.Target || r.Lo.Date != (DayRef{}) || r.Hi.Date != (DayRef{}) {
		return []Range{r}
	}
	if c, ok := compareQ(r.Lo.At, r.Hi.At); !ok || c <= 0 || !r.Lo.Set || !r.Hi.Set {
		return []Range{r}
	}
	return []Range{{Hi: r.Hi}, {Lo: r.Lo}}
}

// joinTexts keeps the words whole, except for a list of single grades (好或较好).
func (p *parser) joinTexts(conds []Cond, op word, ts []token) Cond {
	if m, ok := conds[len(conds)-1].(Met); ok && op == wAnd && onlySubjects(conds[:len(conds)-1]) {
		return m
	}
	if op == wAnd && len(conds) == 2 && opposed(conds[0], conds[1]) {
		return All{Parts: conds, Words: p.words(ts)}
	}
	if op == wAnd && planAndForeign(conds) {
		return All{Parts: conds, Words: p.words(ts)} // 未达目标值但高于上年
	}
	if op == wOr {
		grades, fails := true, true
		for _, c := range conds {
			t, ok := c.(Text)
			if m, met := c.(Met); met && m.Not {
				grades = false
				continue
			}
			grades = grades && ok && (isGradeWord(withoutTail(t.Words)) || isVeto(t.Words))
			fails = fails && ok && (startsNot(t.Words) || startsWithAny(t.Words, faultLeads()))
		}
		if grades || fails {
			return Any{Parts: conds, Words: p.words(ts)}
		}
	}
	return Text{Words: p.words(ts)}
}

// planAndForeign reports whether the plan and somebody else's figure are judged together.
func planAndForeign(conds []Cond) bool {
	if len(conds) != 2 {
		return false
	}
	m, met := conds[0].(Met)
	t, text := conds[1].(Text)
	return met && text && m.Not && !m.OnTime && t.Foreign
}

// onlySubjects reports whether all are words that only name what is judged.
func onlySubjects(conds []Cond) bool {
	for _, c := range conds {
		t, ok := c.(Text)
		if !ok || t.Exempt || !subjectLike(t.Words) || startsNot(t.Words) {
			return false
		}
	}
	return true
}

func joinAny(conds []Cond, words string) Cond {
	if w, same := eitherNoun(conds, words); same {
		return w
	}
	if w, both := eitherSide(conds); both {
		w.Words = words
		return w
	}
	w, ok := conds[0].(Within)
	for _, c := range conds[1:] {
		v, same := c.(Within)
		if !ok || !same || v.What != w.What || v.Of != w.Of || differentSubjects([]string{subjectOf(v), subjectOf(w)}) || otherCount(w, v) || subjectOf(v) != "" && v.Ranges[0].anyEnd().At.Unit.Kind != w.Ranges[0].anyEnd().At.Unit.Kind {
			return Any{Parts: conds, Words: words}
		}
		w.Ranges = append(append([]Range{}, w.Ranges...), v.Ranges...)
		w.Words += orWord + v.Words
		w.Tail = v.Tail
	}
	return w
}

// eitherSide takes 多1个或少1个 for a distance of one on either side.
func eitherSide(conds []Cond) (Within, bool) {
	if len(conds) != 2 {
		return Within{}, false
	}
	v, ok := conds[0].(Within)
	w, also := conds[1].(Within)
	sided := func(m Measure) bool { return m == Over || m == Short || m == Missing }
	if !ok || !also || v.What == w.What || !sided(v.What) || !sided(w.What) || len(v.Ranges) != 1 || len(w.Ranges) != 1 || !v.Ranges[0].Exact || !v.Ranges[0].same(w.Ranges[0]) {
		return Within{}, false
	}
	v.What = Gap
	return v, true
}

// otherCount reports whether a count after 或 names another thing than the one before
// it (完成50个或覆盖18个乡镇).
func otherCount(w, v Within) bool {
	name, b := subjectOf(v), v.Ranges[0]
	return name != "" && name != subjectOf(w) && b.Exact && b.Lo.At.Unit.Kind == Count && w.Ranges[0].anyEnd().At.Unit.Kind == Count
}

// joinAll cuts ranges of one measure and drops a leading name of the subject.
func joinAll(conds []Cond, words string) Cond {
	var out []Cond
	conds = dropFrequency(conds)
	for i, c := range conds {
		if t, ok := c.(Text); ok && (i < len(conds)-1 && (subjectLike(t.Words) || isNote(t.Words) && !setsCondition(t.Words)) || i > 0 && oneOf(t.Words, useTails()) && isDays(conds[0])) {
			continue
		}
		if w, ok := c.(Within); ok && len(out) > 0 {
			if v, same := out[len(out)-1].(Within); same && v.What == w.What && v.Of == w.Of && len(v.Ranges) == 1 && len(w.Ranges) == 1 && !differentSubjects([]string{subjectOf(v), subjectOf(w)}) {
				if r, cut := v.Ranges[0].cut(w.Ranges[0]); cut && (!r.empty() || len(r.sides()) > 1) {
					v.Ranges, v.Words, v.Tail = r.sides(), v.Words+w.Words, w.Tail
					out[len(out)-1] = v
					continue
				}
			}
		}
		out = append(out, c)
	}
	out = dropNumberedMet(out)
	if len(out) == 1 {
		return out[0]
	}
	return All{Parts: out, Words: words}
}

// dropNumberedMet keeps the number alone of 新增就业3500人，完成得5分.
func dropNumberedMet(conds []Cond) []Cond {
	if len(conds) != 2 {
		return conds
	}
	w, ok := conds[0].(Within)
	m, met := conds[1].(Met)
	if ok && met && !m.Not && !m.OnTime && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact && !(w.Ranges[0].Lo.At.Unit.Kind == Percent && subjectOf(w) != "") {
		return conds[:1]
	}
	return conds
}

// dropFrequency leaves 每季度至少1次 out where the count of the year stands beside
// it.
func dropFrequency(conds []Cond) []Cond {
	var rest []Cond
	for _, c := range conds {
		w, ok := c.(Within)
		if !ok || !containsAny(w.Words, everyPeriods()...) {
			rest = append(rest, c)
		}
	}
	for _, c := range rest {
		if _, ok := c.(Within); ok {
			return rest
		}
	}
	return conds
}

// cut is the common part of a range open above and one open below.
func (r Range) cut(s Range) (Range, bool) {
	switch {
	case r.Lo.Set && !r.Hi.Set && s.Hi.Set && !s.Lo.Set:
		return Range{Lo: r.Lo, Hi: s.Hi}, true
	case r.Hi.Set && !r.Lo.Set && s.Lo.Set && !s.Hi.Set:
		return Range{Lo: s.Lo, Hi: r.Hi}, true
	}
	return Range{}, false
}
