package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// maxStep bounds the tokens of one step, so that a long text of 每 costs no more
// than its length.
const maxStep = 40

// step reads “每推迟10天扣1分” from 每 at i. It reports false where 每 only tells a
// frequency (每季度召开一次).
func (p *parser) step(i int) (Step, Award, int, bool) {
	if t := p.at(i + 1); t.is(wDeduct) && p.amountAt(i+2) {
		p.unread(p.span(p.at(i).from, p.at(i+2).to)) // 每扣1分扣0.5分: of somebody else's points
	}
	if p.at(i + 2).is(wEach) {
		return Step{}, nil, i, false // 每起分别扣5分、3分
	}
	end, amount, found := p.stepEnd(i + 1)
	body := p.trim(p.toks[i+1 : end])
	if k := len(body) - 1; k > 0 && oneOf(p.words(body[k:]), vagueBefore()) {
		body = body[:k] // 每少1个至少扣1分
	}
	if p.frequency(i+1, body, found) {
		return Step{}, nil, i, false
	}
	if comparesInStep(body, amount.award) {
		return Step{}, nil, i, false // 每台成本低于2万元得满分: no step
	}
	if gains(amount.award) && containsAny(p.words(body), everyOne()...) {
		return Step{}, nil, i, false // 每次会议均到场5分: all of them
	}
	if gains(amount.award) && p.unitFirst(body) {
		return Step{}, nil, i, false // 每个乡镇达到90%得1分
	}
	body, part := p.roundedInside(i+1, end, p.markInStep(body))
	s := p.stepBody(body)
	s.Part = part
	if !p.bodyRest(&s, body) {
		p.unread(p.spanOf(body))
	}
	if len(p.toks) > i+1 && s.Every.Unit == (Unit{}) && !hasAny(body, wNum) {
		p.unitBody(&s, i, body)
	}
	if !found {
		s.NoBy = true
		next := end
		if amount.next > 0 {
			next = amount.next
		}
		return s, nil, next, true
	}
	switch a := amount.award.(type) {
	case Deduct:
		s.By, s.Below = a.By, a.Below
	case Bonus:
		s.By, s.Add, s.Bonus = a.By, true, true
	case Points:
		if !a.Lo.Equal(a.Hi) {
			return s, Open{Words: p.words(p.toks[i:amount.next])}, amount.next, true
		}
		s.By, s.Add = Amount{N: a.Lo}, true
		if a.Lo.IsZero() {
			return Step{}, nil, i, false
		}
	case Share:
		s.By, s.Add = Amount{N: a.Lo, OfFull: true}, true
	case Open:
		if !a.NoAmount {
			return s, a, amount.next, true
		}
		s.NoBy = true
	default:
		return Step{}, nil, i, false
	}
	p.settle(&s, body)
	p.settleRank(&s)
	return s, nil, amount.next, true
}

// markInStep takes 98% out of 每低于98%一个百分点: the mark that the step counts from.
func (p *parser) markInStep(body []token) []token {
	for i := 0; i+1 < len(body); i++ {
		a, b := body[i], body[i+1]
		if !a.is(wNum) || a.unit != percentUnit || !b.is(wNum) || unitOf(b.unit).Kind != Point || p.rule.HasMark {
			continue
		}
		p.rule.Mark, p.rule.HasMark = Quantity{N: a.n, Unit: unitOf(a.unit)}, true
		return append(append([]token{}, body[:i]...), body[i+1:]...)
	}
	return body
}

// stepEnd finds the award of a step, at most two commas away. found is false
// where the step ends without one; amount.next is then behind words like 相应扣分.
func (p *parser) stepEnd(i int) (end int, amount taken, found bool) {
	commas := 0
	for j := i; j < min(i+maxStep, len(p.toks)); j++ {
		j = p.roundedEnd(j)
		t := p.toks[j]
		switch {
		case j == i && t.is(wDeduct) && p.at(j+1).is(wNum) && p.at(j+1).unit != "":
			continue // 每减1场
		case t.is(wComma):
			commas++
			if commas > 2 {
				return j, taken{}, false
			}
			continue
		case t.is(wSemi, wStop, wEvery, wMark, wElse, wFormula), t.is(wDrain) && p.drains(j), t.is(wMost):
			return j, taken{}, false
		case t.is(wOpen):
			return j, taken{award: Open{Words: p.words(p.toks[j : j+1]), Minus: true}, next: p.openEnd(j)}, true
		case t.is(wShortOf) && !t.is(wLow):
			return j, taken{}, false
		case t.is(wZero, wKeep, wPro, wFull):
			return j, taken{}, false
		}
		if t.is(wDeduct, wBelow, wBonus, wGet) || j > i && t.is(wHigh, wLow) && p.changes(j) != nil || t.is(wBy) && p.fallsBy(j+1) > 0 || t.is(wNum) && j > i {
			if a, ok := p.award(j); ok {
				if o, open := a.award.(Open); open && o.NoAmount {
					return j, a, true
				}
				return j, a, true
			}
		}
	}
	return min(i+maxStep, len(p.toks)), taken{}, false
}

// frequency reports whether 每 stands before a period that only says how often.
func (p *parser) frequency(i int, body []token, found bool) bool {
	n := prefixLen(p.rs[min(p.at(i).from, len(p.rs)):], periods())
	if n == 0 || hasAny(body, wLate) {
		return false
	}
	rest := p.at(i).from + n
	return !(found && len(body) == 1 && body[0].to == rest)
}

// stepBody reads what is counted and how much of it makes one step.
func (p *parser) stepBody(body []token) Step {
	s := Step{What: Events, Words: p.words(body)}
	neg := hasAny(body, wNot, wNotMet, wNotTime)
	time := hasAny(body, wLate) || hasAny(body, wNotTime) && !(len(body) > 0 && body[0].is(wHappen))
	kind := word(0)
	for _, t := range body {
		for _, w := range [...]word{wEarly, wBudget, wGap, wLack, wHappen, wLow, wHigh, wReach} {
			if kind == 0 && t.is(w) && !t.is(wTarget) {
				kind = w
			}
		}
	}
	for i, t := range body {
		if t.is(wNum) && !(i+1 < len(body) && body[i+1].is(wPoint) && i+2 < len(body) && body[i+2].is(wNum)) {
			s.Every = quantityOf(t.n, t.unit)
			if rest := body[i+1:]; s.Every.Unit.Kind == Bare && len(rest) == 1 && rest[0].is(wText) && rest[0].to-rest[0].from == 1 {
				s.Every = quantityOf(t.n, t.unit+p.words(rest)) // 5000碗: no unit that is known
			}
			if p.pointShort(body, i) {
				s.Every.Unit = unitOf(unitPoint)
			}
			if i+1 < len(body) && body[i+1].is(wPoint) {
				s.Every.Unit = Unit{Kind: Other, Text: string(runePoint)}
			}
			break
		}
	}
	switch {
	case strings.Contains(s.Words, bothWord):
		s.What = Over
	case (time && kind == 0 || kind == wLack) && (s.Every.Unit.Kind == Percent || s.Every.Unit.Kind == Point):
		s.What = Short // 每滞后1%, 每缺1个百分点
	case time:
		s.What = Late
	case kind == wEarly:
		s.What = Early
	case kind == wBudget, kind == wHigh:
		s.What = Over
	case kind == wGap:
		s.What = Gap
	case kind == wLow, kind == 0 && !neg && containsAny(s.Words, cutWords()...):
		s.What = Short
	case kind == wLack:
		s.What = Missing
	case kind == wHappen && (neg || hasAny(body, wNotReach)) && containsAny(s.Words, someWords()...) && !(hasAny(body, wNotTime) && s.Every.Unit.Kind == Count):
		s.What = Missing
	case kind == wHappen:
		s.What = Events
	case neg:
		s.What = Missing
	case kind == wReach:
		s.What = Done
	case len(body) > 1 && strings.HasPrefix(s.Words, string(lessRune)):
		s.What = Short // 每减1场
	}
	if isRankUnit(s.Every.Unit.Text) && (s.What == Short || s.What == Over) && hasAny(body, wLow, wHigh) && !containsAny(s.Words, moreOrLess()...) && (p.ranks || p.says(rankSigns()...)) {
		s.What = Short + Over - s.What // a rank falls as its number grows
	}
	if s.What == Late && s.Every.Unit.Kind == Count {
		s.What = Events // 每逾期一次
	}
	return s
}

// comparesInStep reports whether the words after 每 compare a value instead of
// counting steps.
func comparesInStep(body []token, a Award) bool {
	if s, ok := a.(Share); ok && s.Lo.Equal(one()) {
		return true
	}
	_, bonus := a.(Bonus)
	return slices.ContainsFunc(body, func(t token) bool {
		return t.is(wGE, wLE, wNotOver) && !t.is(wReach) || gains(a) && !bonus && t.is(wGT, wLT)
	})
}

// unitFirst reports whether 每 stands before a unit of its own and a number
// follows, so that the number is reached by each and is no step.
func (p *parser) unitFirst(body []token) bool {
	if len(body) < 2 || body[0].is(wNum) || !hasAny(body[1:], wNum) {
		return false
	}
	if prefixLen(p.rs[body[0].from:], counterVerbs()) > 0 {
		return false // 每组织1次演练: a verb, and no 组
	}
	return num.ScanUnit(p.rs[body[0].from:]) > 0 && !hasAny(body, wHigh, wLow, wHappen)
}

// bodyRest reads 含不足1%的部分 inside a step. False where a second number stands
// in it that nothing explains.
func (p *parser) bodyRest(s *Step, body []token) bool {
	numbers := 0
	for i, t := range body {
		if !t.is(wNum) {
			continue
		}
		numbers++
		if i == 0 || numbers < 2 || s.Every.Unit.Kind == Count && unitOf(t.unit).isTime() && !hasAny(body[i:], wShortOf) {
			continue // 每发生一起超24小时未扑灭的
		}
		q := Quantity{N: t.n, Unit: unitOf(t.unit)}
		if c, ok := compareQ(q, s.Every); !ok || c != 0 || !body[i-1].is(wShortOf) || i < 2 || !body[i-2].is(wIncl) {
			return false
		}
		s.Part = PartUp
	}
	return true
}

// unitBody reads a step whose size is a unit alone: 每次, 每个百分点, 每天, 每半天.
func (p *parser) unitBody(s *Step, i int, body []token) {
	if len(body) == 0 {
		s.NoEvery = true
		return
	}
	for _, t := range body {
		for at := t.from; at < t.to; at++ {
			if t.is(wLow, wHigh, wLate, wHappen, wLack, wReach, wBudget, wGap, wEarly, wNot, wTarget, wRate) {
				break
			}
			if strings.HasPrefix(p.between(at, min(at+2, len(p.rs))), halfWord) {
				if u := num.ScanUnit(p.rs[at+1:]); u > 0 {
					s.Every = Quantity{N: num.Ratio(1, 2), Unit: unitOf(p.between(at+1, at+1+u))}
					return
				}
			}
			if at != t.from && !(at == body[0].from) {
				continue
			}
			if _, n := num.ScanPoints(append([]rune("1"), p.rs[at:min(at+6, len(p.rs))]...)); n > 1 {
				s.Every = Quantity{N: num.Int(1), Unit: unitOf(unitPoint)}
				return
			}
			if u := num.ScanUnit(p.rs[at:]); u > 0 && at+u <= body[len(body)-1].to {
				s.Every = Quantity{N: num.Int(1), Unit: unitOf(p.between(at, at+u))}
				return
			}
		}
	}
	if s.What == Events || s.What == Missing || s.What == Done {
		s.Every = Quantity{N: num.Int(1), Unit: Unit{Kind: Count}} // 每发现违规扣1分: each time
		if s.What == Events && hasAny(body, wText) || s.What != Events {
			return
		}
	}
	s.NoEvery = true
}

// settle corrects the measure by the award: a step that gives points counts
// what was done, a step without a verb that takes some counts what went wrong.
func (p *parser) settle(s *Step, body []token) {
	pct := s.Every.Unit.Kind == Percent || s.Every.Unit.Kind == Point
	switch {
	case s.Add && !s.Bonus && s.What == Events && pct:
		s.What = Done // 每完成任务数的10%得1分, 完成率每10%得0.5分
	case s.Add && (s.What == Events || s.What == Missing) && !pct:
		s.What = Done
	case s.Add && s.What == Over && !s.Bonus && containsAny(s.Words, riseWords()...) && !hasAny(body, wBudget):
		s.What = Done
	case !s.Add && s.What == Done && !pct:
		s.What = Events
	case s.Bonus && s.What == Events && pct:
		s.What = Over // 超过目标的每3个百分点加0.5分
	case !s.Add && s.What == Events && pct, !s.Add && s.What == Events && s.Every.Unit.isTime() && !s.Every.Unit.isLong():
		s.What = Off
	}
}

// settleRank takes 每降低1个位次 beside ranks for places behind.
func (p *parser) settleRank(s *Step) {
	if !p.ranks || s.Add || !containsAny(s.Words+s.Every.Unit.Text, placeWords()...) {
		return
	}
	s.Every.Unit, s.What = Unit{Kind: Count, Text: placeSaid}, Over
}

func (u Unit) isLong() bool { return false }

// openEnd passes over 酌情扣1-2分 and its like.
func (p *parser) openEnd(i int) int {
	j := i + 1
	for k := 0; k < 8 && j < len(p.toks); k++ {
		t := p.toks[j]
		if t.is(wDeduct, wGet, wBonus, wScoreVerb, wOpenVerb, wNum, wPoint, wTilde, wOwn, wWorth, wDe, wOpen, wBy, wNotOver, wMost, wLE) {
			j++
			continue
		}
		break
	}
	return j
}

// pointShort reports whether 个点 stands for 个百分点.
func (p *parser) pointShort(body []token, i int) bool {
	t := body[i]
	return t.unit == pieceUnit && i == len(body)-2 && p.words(body[i+1:]) == pointWord
}
