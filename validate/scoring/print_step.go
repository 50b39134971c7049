package scoring

import (
	"strconv"
	"strings"
)

// step writes 每推迟10天扣1分, with what a started step counts. Both says that it
// counts on either side of the mark.
func (p *printer) step(s Step, both bool) string {
	body := p.stepBody(s)
	if both {
		body = bothWord + s.Every.said()
	}
	text := everySaid + body
	switch rest, doubled := strings.CutPrefix(body, s.Name); {
	case s.Name != "" && doubled && rest != "":
		text = s.Name + everySaid + rest // 合格率每低1个百分点
	case s.Name != "":
		text = s.Name + "," + text
	}
	if s.What == Missing && body == s.Every.said() && s.Name == "" && s.Every.N.Equal(one()) {
		text = undoneSaid + everySaid + s.Every.Unit.name() // 应开展3次，未完成的每次扣2分
	}
	if p.verbs && (s.What == Events || s.What == Missing) && s.Every.N.Equal(one()) {
		text = body // 不达标1项扣2分
	}
	switch {
	case s.NoBy:
		return text + openLossSaid
	case s.Bonus:
		text += bonusSaid
	case s.Add:
		text += getSaid
	default:
		text += deductVerb(s.Below)
	}
	return text + s.By.said() + s.started()
}

// stepBody is what is counted and how much of it makes one step. The verb of a
// distance or a time follows from the measure; what happens, is missing or is
// done is named in the sentence's own words.
func (p *printer) stepBody(s Step) string {
	if s.NoEvery || s.What == Gap && namesBothSides(s.Words) {
		return s.Words
	}
	if s.What.measured() && !p.verbs {
		return p.measuredBody(s)
	}
	pre, post, found := cutQuantity(s.Words, s.Every)
	if !found && s.Every.Unit.Kind == Count && s.Every.Unit.Text == "" {
		return s.Words // 每发现违规: each time
	}
	return pre + s.Every.said() + post
}

// measuredBody is 推迟10天, 少支付1%: the names in their place around the verb of the
// measure and the quantity.
func (p *printer) measuredBody(s Step) string {
	pre, post, _ := cutQuantity(s.Words, s.Every)
	verb := s.What.verb(s.Every.Unit)
	switch {
	case s.What == Short && verb != "" && (s.Bonus || s.Add && containsAny(s.Words, savingWords()...)):
		verb = savingWords()[0] // 每节约5%加1分
	case s.What == Short && containsAny(s.Words, lesserFalls()...):
		verb = lesserFalls()[0]
	case s.What == Short && s.Add && containsAny(s.Words, cutVerbs()...) && !containsAny(p.Text, planLeads()...):
		verb = fewSaid
	case verb == overSaid && s.Bonus && containsAny(s.Words, overDone):
		verb = overDone
	case verb == overSaid && s.Bonus && p.growsFromWhere(s, Always{}):
		verb = moreSaid
	case verb == overSaid && !containsAny(s.Words, overrunWords()...):
		verb = beyondSaid
	case verb == shortSaid && p.hasDistances() && strings.Contains(s.Words, lessWord):
		verb = lackSaid
	}
	if s.Lags() {
		verb = lagSaid
	}
	sc, text := scan(pre), ""
	for _, t := range sc.toks {
		switch {
		case t.is(wText):
			text += strings.ReplaceAll(sc.between(t.from, t.to), bothWord, "")
		case t.is(wLow, wHigh, wLate, wEarly, wGap, wBudget):
			text += verb
			verb = ""
		}
	}
	return text + verb + s.Every.said() + namesIn(post)
}

// verb is how a distance, or a time, is said. A rank gets worse as its number
// grows, and more of a count is 少 or 多.
func (m Measure) verb(u Unit) string {
	if isRankUnit(u.Text) && (m == Short || m == Over) {
		m = Short + Over - m
	}
	switch m {
	case Short:
		if u.Kind == Percent || u.Kind == Point || u.Kind == Other && u.Text == string(runePoint) || isRankUnit(u.Text) {
			return shortSaid
		}
		return lackSaid
	case Over:
		return overSaid
	case Gap:
		return gapSaid
	case Late:
		return lateSaid
	case Early:
		return ahead
	}
	return ""
}

// started is what a started step counts.
func (s Step) started() string {
	short := "," + shortOfSaid + s.Every.said()
	switch {
	case s.Part == PartWhole && s.Add:
		return short + zeroSaid
	case s.Part == PartWhole:
		return short + keepSaid
	case s.Part == PartUp:
		return short + bySaid + s.Every.said() + countedWord
	case s.Part == PartPro:
		return short + shareOffSaid
	}
	return ""
}

// oneCount is 开展1次得1分 under full marks of 4: a step whose cap is full marks.
func (p *printer) oneCount(c Clause, s Step) (string, bool) {
	_, always := c.When.(Always)
	if !always || !s.Add || s.Bonus || s.What == Short || !s.Limit.Set || p.MostGain.Set || !p.HasFull || !s.Limit.N.Equal(p.Full) || p.limits() > 1 {
		return "", false
	}
	pre, post, found := cutQuantity(s.Words, s.Every)
	return pre + s.Every.said() + post + getSaid + s.By.said(), found
}

// twins reports whether clauses i and i+1 are one step that counts on both sides.
func (p *printer) twins(i int) bool {
	if i+1 >= len(p.Clauses) || p.own[i] || p.own[i+1] {
		return false
	}
	a, ok := p.Clauses[i].Then.(Step)
	b, ok2 := p.Clauses[i+1].Then.(Step)
	if !ok || !ok2 || a.What != Short || b.What != Over {
		return false
	}
	a.What, a.Part = b.What, b.Part
	x, y := p.Clauses[i], p.Clauses[i+1]
	x.Then, y.Then = a, b
	return sameClause(Clause{When: bareCond(x.When), Then: bareAward(a, false), Part: x.Part}, Clause{When: bareCond(y.When), Then: bareAward(b, false), Part: y.Part})
}

// after is the cap that stands right behind clause i, and that points are taken
// until none are left.
func (p *printer) after(i int) string {
	text := ""
	s, step := p.Clauses[i].Then.(Step)
	if step && s.Limit.Set && !p.own[i] {
		if _, whole := p.oneCount(p.Clauses[i], s); !whole {
			most := mostGainSaid
			if !s.Add {
				most = mostLossSaid
			}
			text += "," + most + pointsSaid(s.Limit.N)
		}
	}
	if limit := ownLimit(p.Clauses[i].Then); limit.Set {
		most := mostGainSaid
		if shareOff(p.Clauses[i].Then) {
			most = mostLossSaid
		}
		text += "," + most + pointsSaid(limit.N)
	}
	if p.FillsTo.Set && i == p.lastBonus() {
		text += "," + fillSaid + pointsSaid(p.FillsTo.N) + untilSaid
	} else if p.MostBonus.Set && !p.Base.Set && i == p.lastBonus() {
		text += "," + mostBonusSaid + pointsSaid(p.MostBonus.N)
	}
	if step && !s.Add && !s.Below && !s.NoBy && !p.MostLoss.Set && i == p.lastTaking() {
		text += "," + p.floor()
	}
	if p.Debt.Set && i == p.lastTaking() {
		text += "," + p.debt()
	}
	if p.Etc && !p.hasSeries() && (i == p.lastTaking() || p.lastTaking() < 0 && step && i == len(p.Clauses)-1) {
		text += "," + etcWord
	}
	return text
}

// debt is how far below 0 the score may go.
func (p *printer) debt() string {
	return owedSaid + "," + owedMostSaid + pointsSaid(p.Debt.N)
}

// floor is where taking points ends.
func (p *printer) floor() string {
	if p.Least.Set {
		return leastSaid + pointsSaid(p.Least.N)
	}
	return drainSaid
}

func (p *printer) hasSeries() bool {
	return anyThen(p.Clauses, func(Series) bool { return true })
}

// lastTaking is the last step that takes points, −1 for none.
func (p *printer) lastTaking() int {
	last := -1
	for i, c := range p.Clauses {
		if s, ok := c.Then.(Step); ok && !s.Add {
			last = i
		}
	}
	return last
}

// lastBonus is the last clause that gives more than full marks, −1 for none.
func (p *printer) lastBonus() int {
	last := -1
	for i, c := range p.Clauses {
		switch a := c.Then.(type) {
		case Bonus:
			last = i
		case Step:
			if a.Bonus {
				last = i
			}
		}
	}
	return last
}

// limits counts the steps with a cap of their own.
func (p *printer) limits() int { return (&parser{rule: p.Rule}).cappedSteps() }

// caps are the bounds of the whole rule that no clause has said.
func (p *printer) caps() string {
	text := ""
	if p.MostLoss.Set {
		most := mostLossSaid
		if p.takings() > 1 {
			most = allLossSaid // not only of the last one
		}
		text += "," + most + pointsSaid(p.MostLoss.N)
	}
	if p.Debt.Set && p.lastTaking() < 0 {
		text += "," + p.debt()
	}
	if p.Least.Set && p.lastTaking() < 0 {
		text += "," + p.floor() // 第1名得10分，第2名得9.5分，以此类推，最低得5分
	}
	if p.MostBonus.Set && !p.Base.Set && p.lastBonus() < 0 {
		text += "," + mostBonusSaid + pointsSaid(p.MostBonus.N)
	}
	if p.MostGain.Set && p.limits() != 1 {
		n := pointsSaid(p.MostGain.N)
		text += "," + beyondSaid + n + bySaid + n + countedWord
	}
	return text
}

// cutQuantity is the words before and after a quantity; false where the words name
// neither a number nor the unit.
func cutQuantity(words string, q Quantity) (before, after string, ok bool) {
	s := scan(words)
	for i, t := range s.toks {
		if !t.is(wNum) {
			continue
		}
		to := t.to
		if i+1 < len(s.toks) && s.toks[i+1].is(wPoint) {
			to = s.toks[i+1].to
		}
		return clean(s.between(0, t.from)), clean(s.between(to, len(s.rs))), true
	}
	for _, unit := range [...]string{q.Unit.Text, q.Unit.name(), unitPoint, dayRune} {
		if b, a, found := strings.Cut(words, unit); unit != "" && found {
			return clean(b), clean(a), true
		}
	}
	return words, "", false
}

// listMark is ① to ⑳, then 21.
func listMark(n int) string {
	if n <= 20 {
		return string(rune('①' + n - 1))
	}
	return strconv.Itoa(n) + "."
}
