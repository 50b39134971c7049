package scoring

import "slices"

// joinsConds reports whether the token at i is a 或 between two conditions: neither the
// stroke of a number nor the 或 of two verbs with one object (新建或改造农村公路20公里).
func (p *parser) joinsConds(ts []token, i int) bool {
	return ts[i].is(wOr) && !p.inNumber(ts, i) && !p.joinsVerbs(ts, i)
}

// joinsVerbs reports whether verbs stand on both sides of i, the second before its object.
func (p *parser) joinsVerbs(ts []token, i int) bool {
	if i == 0 || i+1 >= len(ts) || ts[i-1].is(wNum) || ts[i+1].is(wNum) {
		return false
	}
	return endsInAny(p.between(ts[0].from, ts[i].from), objectVerbs()) && prefixLen(p.rs[ts[i].to:], objectVerbs()) > 0
}

// nested reads a condition in which 或 stands beside 且 or beside a comma that belongs to
// no 或. 且 binds tighter than 或: 大于等于80%且小于90%或大于100%; a comma binds looser than
// 或 (全年4次，未开或少开). False where there is nothing of the kind.
func (p *parser) nested(ts []token, gain bool) (Cond, []Span, bool) {
	var ors, commas []int
	ands := false
	for i, t := range ts {
		switch {
		case p.joinsConds(ts, i):
			ors = append(ors, i)
		case p.strongAnd(t):
			ands = true
		case t.is(wComma, wSemi) && !p.besideJoint(ts, i):
			commas = append(commas, i)
		}
	}
	switch {
	case len(ors) == 0:
		return nil, nil, false
	case ands:
		c, bad := p.eitherOf(ts, ors, gain)
		return c, bad, true
	case len(commas) > 0 && !p.afterComma(ts, ors):
		c, bad := p.allOf(ts, commas, gain)
		return c, bad, true
	}
	return nil, nil, false
}

// besideJoint reports whether a comma stands at 且 or 或, and says no more than that.
func (p *parser) besideJoint(ts []token, i int) bool {
	joint := func(k int) bool { return k >= 0 && k < len(ts) && (ts[k].is(wOr) || p.strongAnd(ts[k])) }
	return joint(i-1) || joint(i+1)
}

// afterComma reports whether a comma stands before some 或: A，B，或C is one row of them.
func (p *parser) afterComma(ts []token, ors []int) bool {
	return slices.ContainsFunc(ors, func(i int) bool { return i > 0 && ts[i-1].is(wComma, wSemi) })
}

// eitherOf reads the groups between the 或 of a condition that has 且 as well. What
// comes of it is one measure in several ranges; whatever else stands there (质量合格或优秀且
// 完成率90%) may be meant in another order, and is not understood.
func (p *parser) eitherOf(ts []token, ors []int, gain bool) (Cond, []Span) {
	conds, bad := p.condsBetween(ts, ors, gain)
	if c, ok := p.join(conds, wOr, ts).(Within); ok {
		return c, bad
	}
	if !wordsOnly(conds) {
		bad = append(bad, p.spanOf(ts))
	}
	return Text{Words: p.words(ts)}, bad
}

// condsBetween reads the conditions between the tokens at some places.
func (p *parser) condsBetween(ts []token, at []int, gain bool) (conds []Cond, bad []Span) {
	start := 0
	for _, end := range append(at, len(ts)) {
		c, b := p.cond(ts[start:end], gain)
		bad = append(bad, b...)
		if c != nil {
			conds = append(conds, c)
		}
		start = end + 1
	}
	return conds, bad
}

// wordsOnly reports whether all are words and none of them a grade that could stand alone,
// so that only the whole of them is an answer.
func wordsOnly(conds []Cond) bool {
	return !slices.ContainsFunc(conds, func(c Cond) bool {
		t, ok := c.(Text)
		return !ok || isGradeWord(withoutTail(t.Words))
	})
}

// allOf reads the pieces between commas, each of which may have 或 in it.
func (p *parser) allOf(ts []token, commas []int, gain bool) (Cond, []Span) {
	conds, bad := p.condsBetween(ts, commas, gain)
	c := p.join(conds, wAnd, ts)
	if _, ok := faultCount(conds); ok && !gain {
		return c, bad // 案件被撤销或败诉的，1件扣2分
	}
	switch c.(type) {
	case All, Any:
		bad = append(bad, p.spanOf(ts)) // a demand and its opposites, or two demands
	}
	return c, bad
}

// holdsAlways reports whether two of several ranges leave nothing outside them: 大于等于80%、
// 小于90%或大于100% is not meant as three alternatives.
func holdsAlways(c Cond) bool {
	w, ok := c.(Within)
	if !ok || w.What == Day {
		return false
	}
	for _, r := range w.Ranges {
		for _, s := range w.Ranges {
			if r.Lo.Set && !r.Hi.Set && s.Hi.Set && !s.Lo.Set && !r.Lo.Target && !s.Hi.Target {
				if d, ok := compareQ(r.Lo.At, s.Hi.At); ok && d < 0 {
					return true
				}
			}
		}
	}
	return false
}
