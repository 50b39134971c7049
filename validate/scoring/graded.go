package scoring

import "strings"

func distinct(names []string) bool {
	for i, a := range names {
		for _, b := range names[:i] {
			if a == b {
				return false
			}
		}
	}
	return true
}

// mixed reports whether awards stand on things that one actual cannot all say:
// a value, a time, words that are no grade.
func (p *parser) mixed() bool {
	kinds := map[string]bool{}
	percent, amount, named := false, false, false
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || !isTier(c) {
			continue
		}
		switch w := c.When.(type) {
		case Text:
			if !w.Exempt && !saysNone(w.Words) && !saysSome(w.Words) && !isGradeWord(w.Words) && !strings.ContainsAny(w.Words, nuanceRunes) {
				kinds["words"] = true
			}
		case Met:
			if w.OnTime {
				kinds["time"] = true
			} else if len([]rune(w.Words)) >= 4 && containsAny(w.Words, aspectWords()...) {
				kinds["words"] = true
			}
		case Rank:
			kinds["rank"] = true
		case Within:
			switch {
			case w.What == Day || w.What == Late || w.What == Early:
				kinds["time"] = true
			case w.What == Gap && oneOf(w.About, bandedNames()): // 偏差在±5%以内: of the row's own number
				kinds["value"] = true
			default:
				kinds["value"] = true
				k := w.Ranges[0].anyEnd().At.Unit.Kind
				percent = percent || k == Percent
				amount = amount || k == Count || k == Money || k == Other
				named = named || k == Percent && w.About != "" // 完成90%以上 is a share of the plan
			}
		}
	}
	return len(kinds) > 1 && !(len(kinds) == 2 && kinds["words"] && !kinds["value"] && !kinds["time"] && !kinds["rank"]) || percent && amount && named
}

// differentSubjects reports whether names of what is measured really differ:
// none is part of another.
func differentSubjects(names []string) bool {
	for i, a := range names {
		for _, b := range names[:i] {
			if a != "" && b != "" && !strings.Contains(a, b) && !strings.Contains(b, a) {
				return true
			}
			if lead, ok := strings.CutSuffix(a, b); ok && b != "" && startsWithAny(lead, narrowing()) {
				return true // 办结率, 按时办结率
			}
		}
	}
	return false
}

// graded reports whether the words are grades of one thing: each is a grade
// word, or they differ from another only in words of degree.
func graded(names []string) bool {
	if len(names) < 2 {
		return true
	}
	cut := make([]string, len(names))
	for i, a := range names {
		cut[i] = withoutReach(withoutVerb(a))
	}
	names = cut
	if oneSubject(names) {
		return true
	}
	for i, a := range names {
		if isGradeWord(a) {
			continue
		}
		near := false
		for j, b := range names {
			near = near || i != j && differInDegree(a, b)
		}
		if !near {
			return false
		}
	}
	return true
}

// byDegree reports whether every phrase says how much of one thing there is
// (有力推动, 一定程度推动, 推动作用不明显), so that they cannot hold together.
func byDegree(names []string) bool {
	weak := false
	for _, n := range names {
		if !containsAny(n, strongDegrees()...) && !containsAny(n, weakDegrees()...) {
			return false
		}
		weak = weak || containsAny(n, weakDegrees()...)
	}
	return weak && len(names) > 1
}

// oneSubject reports whether only the first grade carries the subject: 影响程度高,
// 中, 低.
func oneSubject(names []string) bool {
	for _, n := range names[1:] {
		if !isGradeWord(n) || !endsOnScale(n) {
			return false
		}
	}
	return len([]rune(names[0])) > 2 && endsOnScale(names[0]) && !strings.Contains(names[0], notRune)
}

// differInDegree strips what two phrases begin and end with in common and
// looks at the rest.
func differInDegree(a, b string) bool {
	x, y := []rune(a), []rune(b)
	i := 0
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	j := 0
	for j < len(x)-i && j < len(y)-i && x[len(x)-1-j] == y[len(y)-1-j] {
		j++
	}
	if i+j < 1 {
		return false
	}
	if i >= 2 && otherAspect(string(x[i:]), string(y[i:])) {
		return false // 资料完整, 资料准确
	}
	if isDegree(string(x[i:len(x)-j])) && isDegree(string(y[i:len(y)-j])) {
		return i+j >= 2 || len(x) <= 4 || len(y) <= 4
	}
	if j >= 2 && (softens(string(x[i:len(x)-j])) || softens(string(y[i:len(y)-j]))) {
		return true
	}
	return gradeTail(x[i:]) && gradeTail(y[i:]) && i >= 2
}

// gradeTail reports whether what follows a common subject is a degree and a
// predicate: 较明显, 没有增强, 有所改善.
func gradeTail(rs []rune) bool {
	s := string(rs)
	if isGradeWord(s) || isDegree(s) {
		return true
	}
	for n := min(4, len(rs)); n > 0; n-- {
		if isDegree(string(rs[:n])) {
			return true
		}
	}
	return false
}

// noneOrSome reports whether one clause is for no event and another for a
// number of them: 无安全事故得10分；发生1次得5分 is one scale.
func (p *parser) noneOrSome() bool {
	none, some := false, false
	for _, c := range p.rule.Clauses {
		switch w := c.When.(type) {
		case Text:
			none = none || saysNone(w.Words)
		case Within:
			some = some || w.What == Value && w.Ranges[0].anyEnd().At.Unit.Kind == Count && saysSome(w.Words)
		}
	}
	return none && some
}

// otherAspect reports whether two judgements are on different sides of a thing, which hold
// or fail by themselves: 完整 and 准确, 较及时 and 规范.
func otherAspect(a, b string) bool {
	v, _ := withoutDegree(a)
	w, _ := withoutDegree(b)
	return v != w && oneOf(v, aspectJudgements()) && oneOf(w, aspectJudgements())
}
