package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// byWords scores a grade or other words: the clause whose words they are, else
// 否则 (convention 10).
func (j *judge) byWords() result {
	if j.halfNamed() {
		return failed(j.unknownWords())
	}
	i := j.named()
	if i < 0 {
		i = max(j.eitherFault(), j.withCause())
	}
	if i < 0 && oneOf(j.a.words, noneWords()) && j.reachesCount() {
		j.a.kind, j.a.q = isNumber, Quantity{}
		j.value()
		return j.choice() // 无 of what is to be reached is none of it
	}
	if i < 0 && oneOf(j.a.words, noneWords()) && (j.missesCount() || j.countUnclear()) {
		return failed(Reason{Code: WhyCount, Words: j.a.words}) // none missing, or none reached
	}
	if i < 0 && oneOf(j.a.words, noneWords()) && j.countsEvents() && !j.awardsHaving() {
		j.a.none = true
		if full, why := j.needFull(); why.Code == WhyNone {
			return fixed(full)
		} else {
			return failed(why)
		}
	}
	if i < 0 && oneOf(j.a.words, noneWords()) && j.allDeduct() {
		return j.taken(stepSum{})
	}
	if i < 0 {
		like, near := j.likened()
		if like >= 0 && !(oneOf(j.a.words, noneWords()) && takes(j.r.Clauses[like].Then)) { // 无 is not 无当事人签字
			return j.giveNamed(like)
		}
		if j.deniesOne() {
			return failed(j.unknownWords())
		}
		if res, ok := j.otherSide(); ok {
			return res
		}
		if near || j.agrees() {
			return failed(j.unknownWords())
		}
		for k, c := range j.r.Clauses {
			if isElse(c.When) && j.acceptsWords() && j.fallsBehind() {
				res := j.give(c)
				res.clause = k
				return res
			}
		}
		if o, c, ok := j.openAlways(); ok {
			return failed(openReason(o, c))
		}
		return failed(j.unknownWords())
	}
	if o, c, ok := j.openOnTop(i); ok {
		if res := j.giveNamed(i); res.why.Code != WhyNone || res.hi.IsZero() {
			return res
		}
		return failed(openReason(o, c))
	}
	return j.giveNamed(i)
}

// awardsHaving reports whether a clause gives points for what is there (有方案得10分),
// so that nothing at all is no good answer.
func (j *judge) awardsHaving() bool {
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		t, ok := c.When.(Text)
		return ok && gains(c.Then) && saysSome(t.Words)
	})
}

// reachesCount reports whether the rule counts what is reached, from a number
// that is required or in tiers that award a number.
func (j *judge) reachesCount() bool {
	if j.hasT && j.target.IsZero() {
		return false
	}
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && s.What == Events {
			return false
		}
		for w := range withins(c.When) {
			if gains(c.Then) && w.What == Value && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.At.Unit.Kind == Count && w.Ranges[0].Lo.At.N.Sign() > 0 && !saysSome(w.Words) && !j.costs() {
				return true
			}
		}
	}
	return false
}

// openAlways is an award left open for every actual (根据工作完成情况酌情赋分).
func (j *judge) openAlways() (Open, Clause, bool) {
	for _, c := range j.r.Clauses {
		o, ok := c.Then.(Open)
		_, always := c.When.(Always)
		if ok && (always || o.Bonus) {
			return o, c, true
		}
	}
	return Open{}, Clause{}, false
}

// openOnTop finds an open deduction that may come on top of clause i: one with
// a condition of its own beside clauses that already settle both sides, or one
// for all.
func (j *judge) openOnTop(i int) (Open, Clause, bool) {
	bad := false
	var names []string
	for k, c := range j.r.Clauses {
		if isZero(c.Then) || isElse(c.When) || isDeduct(c.Then) {
			bad = true
		}
		if k == i {
			names = append(names, condWords(c.When)...)
		}
	}
	for k, c := range j.r.Clauses {
		o, ok := c.Then.(Open)
		if !ok || k == i || o.Bonus {
			continue
		}
		if _, always := c.When.(Always); always {
			return o, c, true
		}
		if w := condWords(c.When); bad && o.Minus && len(w) > 0 && !graded(append(w, names...)) && !j.otherGrade(w, names) {
			return o, c, true
		}
	}
	return Open{}, Clause{}, false
}

func (j *judge) giveNamed(i int) result {
	j.match = i
	c := j.r.Clauses[i]
	if g := given(c.When); g != "" && !tellsGiven(j.a.words, g) {
		return failed(Reason{Code: WhyCondition, Words: g}) // 逾期, and only 严重逾期 is spoken of
	}
	switch a := c.Then.(type) {
	case Bonus:
		return j.withBonus(j.baseAlone())
	case Step:
		_ = a
		return failed(Reason{Code: WhyCount, Words: j.a.words})
	}
	res := j.give(c)
	res.clause = i
	if res.why.Code != WhyNone {
		return res
	}
	j.assumeUnsaid(i)
	return j.withBonus(res)
}

// assumeUnsaid names the faults beside the grades that the words of clause i say
// nothing of (弄虚作假的不得分), which are taken not to have occurred.
func (j *judge) assumeUnsaid(i int) {
	said := strings.Join(condWords(j.r.Clauses[i].When), "")
	if said == "" || isZero(j.r.Clauses[i].Then) {
		return
	}
	for k, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if m, late := c.When.(Met); late && m.Not && m.OnTime && k != i && !reachesPlan(j.r.Clauses[i].When) && !failsPlan(j.r.Clauses[i].When) {
			t, ok = Text{Words: m.Words}, true // 未及时上报 beside grades of something else
		}
		j.assumeBeside(k, i, c)
		if k != i && ok && !t.Exempt && (isZero(c.Then) || isDeduct(c.Then)) && !isGradeWord(t.Words) && !strings.ContainsAny(said, t.Words) {
			j.assume(ConditionFails, t.Words, num.Num{})
		}
	}
}

// baseAlone is the base under a bonus: points without condition, else full
// marks.
func (j *judge) baseAlone() result {
	for _, c := range j.r.Clauses {
		if _, ok := c.When.(Always); ok {
			if p, ok := c.Then.(Points); ok {
				return result{lo: p.Lo, hi: p.Hi, clause: -1}
			}
		}
	}
	return failed(Reason{Code: WhyCondition, Words: j.a.words})
}

// fallsBehind reports whether the words of the actual deny or lessen something, so
// that 否则 may take them: 没有效果, 较差, 部分完成. Other words are a question.
func (j *judge) fallsBehind() bool {
	s := j.a.words
	if containsAny(s, unknownAnswers()...) {
		return false
	}
	if j.onlyGrades() && !j.sharesWords(plain(s)) && !oneOf(s, allWords()) {
		return true // 一塌糊涂 is no grade of the sentence
	}
	return denies(s) || isGradeWord(plain(s)) || j.belowLevels() || saysPart(s) || containsAny(s, lesserWords()...) || oneOf(s, otherAnswers()) || oneOf(s, notOnTimeAnswers())
}

// onlyGrades reports whether all awards are for words.
func (j *judge) onlyGrades() bool {
	for _, c := range j.r.Clauses {
		_, text := c.When.(Text)
		any, several := c.When.(Any)
		if gains(c.Then) && !text && !(several && onlyTexts(any.Parts)) {
			return false
		}
	}
	return true
}

// onlyTexts reports whether all parts are words of their own.
func onlyTexts(parts []Cond) bool {
	return !slices.ContainsFunc(parts, func(p Cond) bool {
		_, ok := p.(Text)
		return !ok
	})
}

// sharesWords reports whether two characters in a row of s stand in the words of
// an award.
func (j *judge) sharesWords(s string) bool {
	rs := []rune(s)
	for i := 0; i+1 < len(rs); i++ {
		for _, c := range j.r.Clauses {
			if gains(c.Then) && containsAny(strings.Join(condWords(c.When), " "), string(rs[i:i+2])) {
				return true
			}
		}
	}
	return len(rs) < 2
}

// acceptsWords reports whether words that are none of the grades may fall to
// 否则: in a row that asks for words or a day, not for a number.
func (j *judge) acceptsWords() bool {
	if j.row.Type != "" && j.row.Type != qualitative {
		return false
	}
	for _, c := range j.r.Clauses {
		switch w := c.When.(type) {
		case Text, Any:
			return true
		case Met:
			return true
		case Within:
			if w.What == Day {
				return true
			}
		}
	}
	return false
}

func (j *judge) unknownWords() Reason {
	why := Reason{Code: WhyGrade, Words: j.a.words, Want: j.r.Grades()}
	for _, c := range j.r.Clauses {
		if _, ok := c.When.(Rank); ok {
			why.Code = WhyRank
			return why
		}
	}
	if j.row.Type != "" && j.row.Type != qualitative {
		why.Code = WhyNumber
	}
	if len(why.Want) == 0 && why.Code == WhyGrade {
		why.Code = WhyNumber
		if !j.due.IsZero() {
			why.Code = WhyDate
		}
	}
	return why
}

// named finds the clause the words name: exactly, by a synonym of 完成 and 按时,
// or by the predicate alone where only one grade ends in it.
func (j *judge) named() int {
	s := plain(j.a.words)
	if rest, ok := strings.CutPrefix(s, afterWord); ok && len([]rune(rest)) > 2 {
		s = rest // 经返工后合格
	}
	for i, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			if plain(w) == s {
				return i
			}
		}
		if m, ok := c.When.(Within); ok && (plain(m.Words) == s || m.Given != "" && plain(m.Given) == s || j.endsSo(m.Words, i) || plain(beforeBracket(m.Words)) == s || j.labels(m, s)) {
			return i
		}
	}
	if i := j.metNamed(s); i >= 0 {
		return i
	}
	if i := j.predicate(s); i >= 0 {
		return i
	}
	if i := j.ledGrade(s); i >= 0 {
		return i
	}
	if i := j.levelNamed(s); i >= 0 {
		return i
	}
	if i := j.withSubject(s); i >= 0 {
		return i
	}
	if i := j.ofYear(s); i >= 0 {
		return i
	}
	if i := j.secondHalf(s); i >= 0 {
		return i
	}
	return j.keptOnly(s)
}

// endsSo reports whether the actual is all of a counting clause but the names before
// it (两项均完成 for 清淤、护坡两项均完成), and no other clause ends so.
func (j *judge) endsSo(words string, i int) bool {
	s := plain(j.a.words)
	if firstFigure(s) != 0 || !strings.HasSuffix(plain(words), s) || len([]rune(s)) < 4 {
		return false
	}
	for k, c := range j.r.Clauses {
		for w := range withins(c.When) {
			if k != i && strings.HasSuffix(plain(w.Words), s) {
				return false
			}
		}
	}
	return true
}

// labels reports whether a range carries the words as the grade it names
// (90分以上为优秀), or is those words with the whole beside them (已完成100%).
func (j *judge) labels(w Within, s string) bool {
	if rest, ok := strings.CutSuffix(plain(w.Words), s); ok && isGradeWord(s) && strings.HasSuffix(rest, string(runeBe)) {
		return true
	}
	r := w.Ranges[0]
	return r.Exact && r.Lo.At.Unit.Kind == Percent && r.Lo.At.N.Equal(num.Int(100)) && strings.TrimRight(plain(w.Words), figureRunes) == s
}

// metNamed matches 完成, 达标, 按时, 是 and their opposites with a Met clause.
func (j *judge) metNamed(s string) int {
	found := -1
	for i, c := range j.r.Clauses {
		m, ok := c.When.(Met)
		w, dated := c.When.(Within)
		if !ok && !(dated && w.What == Day && j.isTop(c) && w.Ranges[0].Hi.Set) {
			continue
		}
		hit := false
		switch {
		case !ok:
			hit = oneOf(s, onTimeAnswers())
		case m.OnTime && m.Not:
			hit = oneOf(s, notOnTimeAnswers()) && !(startsNot(s) && j.r.tellsUndone())
		case m.OnTime:
			hit = oneOf(s, onTimeAnswers()) && !containsAny(m.Words, besideTime()...) && (!saysAll(m.Words) || saysAll(s) || !j.partly())
		case m.Not:
			hit = oneOf(s, notMetAnswers())
		default:
			hit = oneOf(s, metAnswers()) && (!saysAll(m.Words) || saysAll(s) || !j.partly()) || j.row.Target != "" && j.row.Type == qualitative && plain(j.row.Target) == s
		}
		if hit && found >= 0 {
			return -1
		}
		if hit {
			found = i
		}
	}
	return found
}

// tellsUndone reports whether the sentence tells 未完成 from 逾期完成, so that
// 未按期完成 may be either.
func (r Rule) tellsUndone() bool {
	return anyWhen(r.Clauses, func(m Met) bool { return m.Not && !m.OnTime })
}

// otherSide scores the opposite of the only condition written (convention 13).
func (j *judge) otherSide() (result, bool) {
	only, n := -1, 0
	bonus := -1
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		_, met := c.When.(Met)
		if any, several := c.When.(Any); met || several && onlyWords(any.Parts) {
			n++
			only = i
			continue
		}
		if !ok || t.Exempt {
			if _, isBase := c.When.(Always); isBase {
				continue
			}
			if !ok {
				n += 2
			}
			continue
		}
		if _, ok := c.Then.(Bonus); ok {
			bonus = i
			continue
		}
		n++
		only = i
	}
	if bonus >= 0 && n == 0 && j.opposes(j.r.Clauses[bonus]) {
		return j.baseAlone(), true
	}
	if n != 1 || j.takesSteps() || !j.opposes(j.r.Clauses[only]) {
		return result{}, false
	}
	c := j.r.Clauses[only]
	if _, isOpen := c.Then.(Open); isOpen {
		return result{}, false
	}
	switch {
	case gains(c.Then):
		if o, open, ok := j.openAlways(); ok && o.Minus {
			return failed(openReason(o, open)), true // 达到行业标准得5分，未达到的视情况扣分
		}
		j.assume(OtherSideZero, j.r.textAt(c.At), num.Num{})
		return fixed(num.Num{}), true
	case isZero(c.Then) || isDeduct(c.Then):
		full, why := j.needFull()
		if why.Code != WhyNone {
			return failed(why), true
		}
		j.assume(OtherSideFull, j.r.textAt(c.At), full)
		return fixed(full), true
	}
	return result{}, false
}

// opposes reports whether the actual is the plain negation of a condition, or
// the condition the plain negation of it.
func (j *judge) opposes(c Clause) bool {
	s := plain(j.a.words)
	for _, w := range condWords(c.When) {
		p := plain(w)
		if negates(s, p) || negates(p, s) {
			return true
		}
		neg := saysNone(w) || startsNot(w)
		if oneOf(s, notMetAnswers()) && !neg || oneOf(s, metAnswers()) && neg {
			return true
		}
	}
	return false
}

// negates reports whether a is b with 未, 没有, 无, 不 before it, or before its
// predicate.
func negates(a, b string) bool {
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(a, n)
		if !ok {
			continue
		}
		if rest == b || haveWord+rest == b || rest == strings.TrimPrefix(b, alreadyWord) || rest == strings.TrimPrefix(b, haveWord) {
			return true
		}
	}
	return false
}
