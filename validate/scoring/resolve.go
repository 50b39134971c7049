package scoring

import (
	"slices"
	"sort"
	"strings"

	"jixiaobot/validate/num"
)

func one() num.Num { return num.Int(1) }

// finish settles what only the whole sentence tells: steps said without 每, the
// pattern of 以此类推, which ends of ranges are in, lists, and full marks.
func (p *parser) finish() {
	p.headLeadLast()
	p.settleContents()
	p.awardBands()
	p.splitOpposites()
	p.wholeCounts()
	p.sameBasis()
	p.sameGap()
	p.sameLimit()
	p.missingRanges()
	p.metBesides()
	p.noneAtAll()
	p.pointBounds()
	p.excessSteps()
	p.exactSteps()
	p.settleCaps()
	p.looseEnds()
	p.lateCounts()
	p.series()
	p.openEvents()
	p.openDistances()
	p.offSteps()
	p.namedMark()
	p.foreignGoals()
	p.dropSubjects()
	p.outsideRanks()
	p.ends()
	p.outerEnds()
	p.kind()
	p.full()
	p.settlePart()
	p.growsToFull()
	p.oftenShort()
	p.strayBase()
	p.nothingToDo()
	p.rescaled()
	p.mixedPeriods()
	sort.Slice(p.rule.Unread, func(i, j int) bool { return p.rule.Unread[i].From < p.rule.Unread[j].From })
}

// headLeadLast settles an award at the very end that found no condition: “…。
// 满分10分” said as 10分 is full marks; anything else is an award for all.
func (p *parser) headLeadLast() {
	if p.lead == nil {
		return
	}
	if _, ok := p.lead.award.(Points); ok && len(p.rule.Clauses) > 0 {
		p.headLead()
		return
	}
	p.headLead()
}

// noneAtAll takes 一个未建计0分 below tiers of a count for none of them.
func (p *parser) noneAtAll() {
	lowest := false
	look(p.rule.Clauses, func(w Within) {
		lowest = lowest || w.What == Value && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.At.Unit.Kind == Count && w.Ranges[0].Lo.At.N.Equal(one()) && !startsNot(w.Tail)
	})
	for i, c := range p.rule.Clauses {
		if all, is := c.When.(All); is && lowest && len(all.Parts) == 2 {
			w, one := all.Parts[0].(Within)
			t, none := all.Parts[1].(Text)
			if one && none && oneOf(t.Words, noneAlone()) && len(w.Ranges) == 1 && w.Ranges[0].Exact && w.Ranges[0].Lo.At.N.Equal(num.Int(1)) {
				w.Tail, w.Words = t.Words, all.Words
				c.When = w // 一件没有
			}
		}
		w, ok := c.When.(Within)
		if best := ok && startsNot(w.Tail) && gains(c.Then) && oneOf(w.Tail, noneAlone()); best && lowest {
			c.Then = Points{}
			defer func(i int, a Award) { p.rule.Clauses[i].Then = a }(i, p.rule.Clauses[i].Then)
		}
		if !ok || !lowest || !isZero(c.Then) || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.What != Value || !w.Ranges[0].Lo.At.N.Equal(one()) || !startsNot(w.Tail) {
			continue
		}
		r := w.Ranges[0]
		r.Lo.At.N, r.Hi.At.N = num.Num{}, num.Num{}
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// pointBounds takes 超过3个百分点 and 低于5个百分点 for distances: no value is counted in
// percentage points.
func (p *parser) pointBounds() {
	each(p.rule.Clauses, func(w *Within) {
		if len(w.Ranges) != 1 || w.What != Value || subjectOf(*w) != "" {
			return
		}
		switch r := w.Ranges[0]; {
		case r.Lo.Set && !r.Hi.Set && r.Lo.At.Unit.Kind == Point:
			w.What = Over
		case r.Hi.Set && !r.Lo.Set && r.Hi.At.Unit.Kind == Point:
			r.Lo, r.Hi = r.Hi, Bound{} // 低于5个百分点: five or more below
			r.Lo.Incl = true
			w.What, w.Ranges = Short, []Range{r}
		}
	})
}

// looseEnds marks 超过5天不得分 behind 每超过1天扣1分, of which only the row tells whether the
// value is meant or the excess.
func (p *parser) looseEnds() {
	if !p.rule.stepsOver() {
		return
	}
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if _, step := c.Then.(Step); step || !ok || gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || subjectOf(w) != "" || !containsAny(w.Words, strictWords()[0], beyondWords()[0]) {
			continue
		}
		w.Loose = w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Target
		p.rule.Clauses[i].When = w
	}
}

// lateCounts takes 迟报3次以上 for a count of what was late, beside a step that counts it.
func (p *parser) lateCounts() {
	counted := false
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		counted = counted || ok && s.What == Events
	}
	each(p.rule.Clauses, func(w *Within) {
		if counted && w.What == Late && w.Ranges[0].anyEnd().At.Unit.Kind == Count {
			w.What = Value
		}
	})
}

// excessSteps lets steps under 超额部分 and 不足部分 count from the plan, or from the number
// that is named with it: 超5000万元部分每500万元加1分.
func (p *parser) excessSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add && !s.Bonus || s.What != Done && s.What != Events && s.What != Off && s.What != Over && s.What != Short {
			continue
		}
		what, beyond := p.beyondWhat(c.When)
		if !beyond || what == Short && s.Bonus || (what == Late) != s.Every.Unit.isTime() {
			continue
		}
		s.What = what
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
	}
}

// beyondWhat tells conditions that only say on which side of the plan a step counts.
func (p *parser) beyondWhat(c Cond) (Measure, bool) {
	words := ""
	switch w := c.(type) {
	case Text:
		words = w.Words
	case Within:
		r := w.Ranges[0]
		if w.What == Over && r.Lo.Set && !r.Lo.Target && len(w.Ranges) == 1 && p.topAt(r.Lo.At) {
			return Over, true
		}
		if hasNumber(c) || w.What != Value && w.What != Over && w.What != Short {
			return 0, false
		}
		words = w.Words
	case Met:
		words = w.Words
	}
	switch words = stripTail(words); {
	case oneOf(words, overtimeWords()):
		return Late, true
	case oneOf(words, excessWords()):
		return Over, true
	case oneOf(words, shortfallWords()):
		return Short, true
	}
	return 0, false
}

// topAt reports whether the tier with the most points begins at q.
func (p *parser) topAt(q Quantity) bool {
	top, _, ok := p.topTier()
	found := false
	for _, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if ok && is && fixed && pts.Hi.Equal(top) && w.What == Value && w.Ranges[0].Lo.Set {
			d, same := compareQ(w.Ranges[0].Lo.At, q)
			found = found || same && d == 0
		}
	}
	return found
}

// metBesides takes words for the plan being reached, or not, where their opposite leads to
// a proportion (全额征收得15分，未全额征收的按比例得分) or says so itself (与核定数一致，不一致).
func (p *parser) metBesides() {
	cs := p.rule.Clauses
	if len(cs) != 2 {
		return
	}
	t, text := cs[1].When.(Text)
	if m, met := cs[0].When.(Met); met && text && !m.Not && len([]rune(t.Words)) > 2 {
		for _, n := range negations() {
			if rest, ok := strings.CutPrefix(t.Words, n); ok && strings.HasSuffix(m.Words, rest) {
				cs[1].When = Met{Not: true, Words: t.Words}
				return
			}
		}
	}
	first, both := cs[0].When.(Text)
	switch cs[1].Then.(type) {
	case Proportion, Formula:
	default:
		return
	}
	if !both || !text || !gains(cs[0].Then) || startsNot(first.Words) || first.Exempt || !startsNot(t.Words) || !opposed(plainStart(first, t), t) {
		return
	}
	cs[0].When, cs[1].When = Met{Words: first.Words}, Met{Not: true, Words: t.Words}
}

// plainStart is the part of the first words that the second ones deny.
func plainStart(first, t Text) Text {
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(t.Words, n)
		if i := strings.Index(first.Words, rest); ok && i >= 0 && rest != "" {
			return Text{Words: first.Words[:i] + rest}
		}
	}
	return first
}

// missingRanges takes 未达标4所以上 in a failing tier for a count of what is missing.
func (p *parser) missingRanges() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind != Count || !endsInAny(w.Lead, undoneWords()) {
			continue
		}
		w.What = Missing
		p.rule.Clauses[i].When = w
	}
}

// settleContents passes over the entries of a list that have no award of their own
// where all that follows counts what does not comply (①…；②…。每发现一处不符合扣1分); else
// they are unread.
func (p *parser) settleContents() {
	if p.eachContent() {
		return
	}
	counted := len(p.rule.Clauses) > 0
	for _, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		counted = counted && step && !s.Add && (s.What == Events || s.What == Missing)
	}
	if counted {
		p.readContents()
	}
}

// readContents takes the entries of the list off what was not understood.
func (p *parser) readContents() {
	for _, e := range p.contents {
		p.rule.Unread = slices.DeleteFunc(p.rule.Unread, func(s Span) bool {
			return e.at.From <= s.From && s.To <= e.at.To || s.From <= e.at.From && e.at.To <= s.To
		})
		p.rule.Passed = append(p.rule.Passed, e.at)
	}
}

// eachContent gives every entry of the list what each is worth: ①…；②…。每符合一项得1分.
func (p *parser) eachContent() bool {
	if len(p.contents) < 2 || len(p.rule.Clauses) != 1 {
		return false
	}
	c := p.rule.Clauses[0]
	s, ok := c.Then.(Step)
	if !ok || !s.Add || s.Bonus || s.By.OfFull || !s.Every.N.Equal(one()) || s.Every.Unit.Kind != Count || !oneOf(s.Every.Unit.Text, entryUnits()) {
		return false
	}
	p.rule.Clauses = nil
	p.readContents()
	for i, e := range p.contents {
		p.add(Clause{When: Text{Words: gradeAfterIs(e.words)}, Then: Points{s.By.N, s.By.N}, Part: i + 1, At: e.at})
	}
	p.rule.Passed = append(p.rule.Passed, c.At)
	return true
}

func isZero(a Award) bool {
	switch a := a.(type) {
	case Points:
		return a.Lo.IsZero() && a.Hi.IsZero()
	case Share:
		return a.Lo.IsZero() && a.Hi.IsZero()
	}
	return false
}

// mixedPeriods leaves unread tiers of different times of the year (上半年完成50%得5分，
// 全年完成100%得5分): they are no tiers of one actual.
func (p *parser) mixedPeriods() {
	seen := map[string]bool{}
	var at []Span
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Value || !gains(c.Then) || c.Part > 0 {
			continue
		}
		lead, said := p.rule.saidAt(Span{max(0, c.At.From-4), c.At.From}), p.rule.saidAt(c.At)
		if d := leadingDay(w.Words); d > 0 {
			seen[w.Words[:d]] = true
			at = append(at, c.At)
		}
		for _, name := range yearParts() {
			if strings.HasSuffix(lead, name) || strings.Contains(said, name) {
				seen[name] = true
				at = append(at, c.At)
				break
			}
		}
	}
	if len(seen) > 1 {
		p.rule.Unread = append(p.rule.Unread, at...)
	}
}

// rescaled leaves unread what turns the score into another one (得分取70%, 乘以
// 系数) wherever it was passed over or taken for a condition.
func (p *parser) rescaled() {
	for _, at := range p.rule.Passed {
		if rescales(p.rule.saidAt(at)) {
			p.unread(at)
		}
	}
	for i, c := range p.rule.Clauses {
		if p.halvesOther(i) {
			p.unread(c.At)
		}
		said := strings.Join(condWords(c.When), "")
		for _, w := range withins(c.When) {
			said += w.Words
		}
		if rescales(said) {
			p.unread(c.At)
		}
	}
}

// halvesOther reports whether 减半 stands beside several tiers on another scale
// (90%得8分…，逾期的减半计分), so that it halves what one of them gave.
func (p *parser) halvesOther(i int) bool {
	c := p.rule.Clauses[i]
	if s, ok := c.Then.(Share); !ok || s.Lo.Equal(one()) || !containsAny(p.rule.saidAt(c.At), halvingWords()...) {
		return false
	}
	if w, ok := c.When.(Within); ok && w.What == Value {
		return false
	}
	others := 0
	for k, d := range p.rule.Clauses {
		if k != i && (gains(d.Then) || takes(d.Then)) && !isExempt(d) {
			others++
		}
	}
	return others > 1
}

// nothingToDo takes 无问题的得5分, beside a rate that earns the same, for an
// exemption: it is answered in words, not by the rate.
func (p *parser) nothingToDo() {
	if p.rule.Kind != Choice || p.stepCount() > 0 {
		return
	}
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		a, fixed := c.Then.(Points)
		if !ok || !fixed || !p.rule.HasFull || !a.Hi.Equal(p.rule.Full) || !startsNot(t.Words) {
			continue
		}
		for _, d := range p.rule.Clauses {
			w, ok := d.When.(Within)
			b, fixed := d.Then.(Points)
			if ok && fixed && w.What == Value && b.Hi.Equal(a.Hi) && w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
				t.Exempt = true
				p.rule.Clauses[i].When = t
			}
		}
	}
}

// wholeCounts takes 三处不符合 in a deduction for a count of what does not comply.
func (p *parser) wholeCounts() {
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 || gains(c.Then) {
			continue
		}
		w, ok := all.Parts[0].(Within)
		if !ok || w.What != Value || !w.Ranges[0].Lo.Set || w.Ranges[0].anyEnd().At.Unit.Kind != Count {
			continue
		}
		switch all.Parts[1].(type) {
		case Text, Met:
			w.Words = all.Words
			p.rule.Clauses[i].When = w
		}
	}
}

// sameBasis lets 80%-90% after 完成目标值的90%以上 be a share of the target too.
func (p *parser) sameBasis() {
	of := Unsaid
	look(p.rule.Clauses, func(w Within) {
		if w.Of == OfTarget {
			of = OfTarget
		}
	})
	if of == Unsaid {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if w.What == Value && w.About == "" && w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
			w.Of = of
		}
	})
}

// sameGap lets 5%-10% after 偏差率≤5%, 超支率≤5% or 节约10%以上 be the same distance.
func (p *parser) sameGap() {
	if !p.rule.hasDistances() {
		return
	}
	of := Value
	each(p.rule.Clauses, func(w *Within) {
		switch unnamed := subjectOf(*w) == "" && w.Ranges[0].anyEnd().At.Unit.Kind == Percent; {
		case w.What == Gap || (w.What == Over || w.What == Short) && containsAny(w.Words, distanceNames()...):
			of = w.What
		case w.What == Value && unnamed && of != Value:
			w.What = of
		case w.What == Value && !unnamed:
			of = Value
		}
	})
}

// sameLimit lets 超过5天 after 推迟5天内不扣分 count what that clause counts.
func (p *parser) sameLimit() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		w, ok := cs[i].When.(Within)
		v, before := cs[i-1].When.(Within)
		if !ok || !before || w.What != Value || v.What == Value || v.What == Day || len(w.Ranges) != 1 || subjectOf(w) != "" {
			continue
		}
		if r := w.Ranges[0]; r.Lo.Set && !r.Exact && !r.Lo.Target && v.Ranges[0].Hi.Set && r.follows(v.Ranges[0]) {
			w.What = v.What
			cs[i].When = w
		}
	}
}

// follows reports whether a range begins where another ends: 5%-10% after 5%以内, 6-10个
// after 1-5个.
func (r Range) follows(s Range) bool {
	a, b := r.Lo.At, s.Hi.At
	if r.Hi.Set && a.Unit.Kind == Bare {
		a.Unit = r.Hi.At.Unit
	}
	if a.Unit != b.Unit || s.Hi.Target {
		return false
	}
	return a.N.Equal(b.N) || a.Unit.Kind == Count && a.N.Equal(b.N.Add(one()))
}

// offSteps gives a step without a verb its side where the condition says it.
func (p *parser) offSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		w, has := c.When.(Within)
		if said := p.rule.saidAt(c.At); ok && !s.Add && containsAny(said, rangeWords()...) && !hasNumber(c.When) {
			s.What = Off // 超出或不足该区间的，每5%扣1分
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			continue
		}
		if ok && p.rule.HasMark && s.What == Done && containsAny(s.Words, overSteps()...) {
			s.What = Over // 在90%的基础上，每提高1个百分点得0.5分
			p.rule.Clauses[i].Then = s
			continue
		}
		if ok && s.Bonus && s.What == Done && has && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.Target {
			s.What = Over // 超收部分每达到预算数的1%加0.4分
			p.rule.Clauses[i].Then = s
			continue
		}
		if ok && !s.Add && s.What == Events && has && w.Ranges[0].Hi.Set && w.Ranges[0].Hi.Target && !w.Ranges[0].Lo.Set {
			s.What = Short // 欠计划每10人罚0.5分
			p.rule.Clauses[i].Then = s
			continue
		}
		if !ok || s.What != Off || !has || w.What != Value {
			continue
		}
		switch r := w.Ranges[0]; {
		case r.Hi.Set && !r.Lo.Set:
			s.What = Short
		case r.Lo.Set && !r.Hi.Set:
			s.What = Over
		}
		p.rule.Clauses[i].Then = s
	}
}

// hasNumber reports whether a condition compares a number of its own.
func hasNumber(c Cond) bool {
	found := false
	lookCond(c, func(w Within) { found = found || !w.Ranges[0].anyEnd().Target })
	return found
}

// outsideRanks takes 未进入不得分 beside a rank that earns for all other places.
func (p *parser) outsideRanks() {
	ranks := false
	for _, c := range p.rule.Clauses {
		_, is := c.When.(Rank)
		ranks = ranks || is && gains(c.Then)
	}
	for i, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok && ranks && oneOf(stripTail(t.Words), notAmong()) {
			p.rule.Clauses[i].When = Else{}
		}
	}
}

// dropSubjects takes words before a step for the name of what is counted.
func (p *parser) dropSubjects() {
	for i, c := range p.rule.Clauses {
		if _, ok := c.Then.(Step); !ok {
			continue
		}
		s := c.Then.(Step)
		events := !s.Add && (s.What == Events || s.What == Missing) && p.stepCount() == 1
		if t, ok := c.When.(Text); ok && endsInAny(t.Words, qualityRates()) {
			s.Words = t.Words + s.Words // 合格率每低1个百分点
			p.rule.Clauses[i].Then = s
		}
		if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign && (subjectLike(t.Words) || oneOf(t.Words, averageWords()) || events && !p.rule.otherKind(t.Words)) {
			s.Name = t.Words
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
		if t, ok := c.When.(Text); ok && s.Add && !s.Bonus && !t.Exempt && !t.Foreign {
			s.Name, s.Words = "", t.Words+s.Words // 开展巡查每次得0.5分
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
		if m, ok := c.When.(Met); ok && m.Not && !m.OnTime && events && s.What == Events && s.Every.Unit.Kind == Count && s.Words == s.Every.Unit.Text {
			s.What = Missing // 未完成的每项扣2分
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			continue
		}
		if m, ok := c.When.(Met); ok && !m.Not && m.OnTime && !s.Add && s.What == Late && p.gainers() == 0 {
			p.rule.Clauses[i].When = Always{} // 每月10日前发放到位，每推迟5天扣0.5分
		}
		if m, ok := c.When.(Met); ok && m.Not && (events || s.What == Late && m.OnTime) {
			s.Name = m.Words
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
	}
}

func (p *parser) stepCount() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if _, ok := c.Then.(Step); ok {
			n++
		}
	}
	return n
}

// growsToFull takes 达到80%得6分，每高1个百分点加0.2分，满分10分 for a base of 6 that grows
// up to 10 and falls from 6.
func (p *parser) growsToFull() {
	r := &p.rule
	top, _, ok := p.topTier()
	if r.Kind != Choice || !ok || !r.HasFull || r.Full.Cmp(top) <= 0 || r.MostBonus.Set && !r.Full.Equal(top.Add(r.MostBonus.N)) {
		return
	}
	grows := false
	for _, c := range r.Clauses {
		if s, step := c.Then.(Step); step && s.Bonus {
			if s.Limit.Set {
				return
			}
			grows = true
		}
	}
	if grows {
		p.openBase(top)
		r.Base, r.MostBonus = Cap{top, true}, Cap{r.Full.Sub(top), true}
	}
}

// openBase lets the tier that the growth begins with hold above its number: 完成率80%得6分.
func (p *parser) openBase(top num.Num) {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if ok && fixed && pts.Hi.Equal(top) && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact {
			w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
			p.rule.Clauses[i].When = w
		}
	}
}

// oftenShort leaves open what 每季度开展1次得1分，满分4分 gives: the points of one
// quarter are not those of the plan.
func (p *parser) oftenShort() {
	if p.topTierCount() != 1 || !p.rule.HasFull {
		return
	}
	for _, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		pts, isPts := c.Then.(Points)
		if ok && isPts && containsAny(m.Words, everyPeriods()...) && pts.Hi.Sign() > 0 && (pts.Hi.Cmp(p.rule.Full) < 0 || len(p.rule.Clauses) == 1) {
			p.unread(c.At)
		}
	}
}

// strayBase leaves open what 起评分3分 does beside a tier that gives more and
// without anything that adds to it.
func (p *parser) strayBase() {
	base, top := -1, num.Num{}
	for i, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Bonus, Open:
			return
		case Step:
			if a.Add {
				return
			}
		case Points:
			if _, always := c.When.(Always); always {
				base = i
			} else {
				top = num.Max(top, a.Hi)
			}
		}
	}
	if base >= 0 && top.Cmp(p.rule.Clauses[base].Then.(Points).Hi) > 0 {
		p.unread(p.rule.Clauses[base].At)
	}
}

func (p *parser) topTierCount() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if gains(c.Then) {
			n++
		}
	}
	return n
}

// namesMark is the mark that a condition names for the step after it: 目标值95%,
// 不少于12次，每少1次, 不超过5处，每超1处; 未达到 behind it says nothing more.
func namesMark(c Cond, s Step) (Within, bool) {
	if a, ok := c.(All); ok && len(a.Parts) == 2 {
		if m, met := a.Parts[1].(Met); met && m.Not && !m.OnTime {
			c = a.Parts[0]
		}
	}
	w, ok := c.(Within)
	if ok && w.What == Day && s.What == Late && len(w.Ranges) == 1 {
		return w, w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Set
	}
	if !ok || w.What != Value || len(w.Ranges) != 1 {
		return w, false
	}
	r := w.Ranges[0]
	switch s.What {
	case Short, Missing:
		return w, r.Exact || r.Lo.Set && !r.Hi.Set
	case Over:
		return w, r.Exact || r.Hi.Set && !r.Lo.Set
	}
	return w, false
}

// namedMark takes a mark named before the only step (目标值95%，每低1个百分点扣1分)
// for what earns full marks.
func (p *parser) namedMark() {
	at, n := -1, 0
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		if _, ok := namesMark(c.When, s); ok && step {
			at, n = i, n+1
		}
		_, always := c.When.(Always)
		if gains(c.Then) && !step && !always {
			return
		}
	}
	if n != 1 {
		return
	}
	c := p.rule.Clauses[at]
	s := c.Then.(Step)
	w, _ := namesMark(c.When, s)
	if r := w.Ranges[0]; (s.What == Over || s.What == Late) && !s.Add {
		w.Ranges = []Range{{Hi: r.Hi}}
	} else {
		w.Ranges = []Range{{Lo: r.Lo}}
	}
	p.rule.Clauses[at].When = Always{}
	top := Clause{When: w, Then: whole(), Part: c.Part, At: c.At}
	p.rule.Clauses = append([]Clause{top}, p.rule.Clauses...)
}
