package scoring

import "strings"

// exactSteps makes steps of deductions that name one count without 每: 缺一项扣1分,
// 超过规定时间5个工作日扣0.5分. Several counts of the same thing are tiers.
func (p *parser) exactSteps() {
	for i, c := range p.rule.Clauses {
		d, ok := c.Then.(Deduct)
		if pts, is := c.Then.(Points); is {
			p.demandThenGain(i, pts)
			p.exactGain(i, pts)
			continue
		}
		if b, is := c.Then.(Bonus); is {
			p.bonusPerMultiple(i, b)
			p.exactBonus(i, b)
			continue
		}
		if !ok {
			continue
		}
		if p.markThenStep(i, d) || p.limitThenStep(i, d) {
			continue
		}
		if w, only := c.When.(Within); only && p.gainers() == 0 && beyondAlone(w) {
			if q := w.Ranges[0].Lo.At; q.Unit.isTime() {
				p.rule.Clauses[i].Then = Step{What: Late, Every: q, By: d.By, Below: d.Below, Words: w.Words}
				p.rule.Clauses[i].When = Always{}
			} else {
				p.unread(c.At) // 超过1万元扣1分: of the level, or beyond the plan
			}
			continue
		}
		if day, s, dated := p.dayThenStep(c.When, d); dated {
			p.rule.Clauses[i].Then, p.rule.Clauses[i].When = s, Always{}
			p.rule.Clauses = append([]Clause{{When: day, Then: whole(), Part: c.Part, At: c.At}}, p.rule.Clauses...)
			p.etcAt++
			p.exactSteps()
			return
		}
		s, ok := p.exactStep(c.When, d)
		if !ok || p.otherCounts(i, s) {
			continue
		}
		good, named := goodCase(c.When)
		p.rule.Clauses[i].Then = s
		p.rule.Clauses[i].When = Always{}
		if named && p.gainers() == 0 {
			p.rule.Clauses = append([]Clause{{When: good, Then: whole(), Part: c.Part, At: c.At}}, p.rule.Clauses...)
			p.etcAt++
			p.exactSteps() // the clauses have moved
			return
		}
	}
}

// markThenStep makes a step of 至少3次，少一次扣1分, whose first part is the mark.
func (p *parser) markThenStep(i int, d Deduct) bool {
	all, ok := p.rule.Clauses[i].When.(All)
	if !ok || len(all.Parts) != 2 {
		return false
	}
	s, ok := p.exactStep(all.Parts[1], d)
	if !ok {
		return false
	}
	w, ok := namesMark(all.Parts[0], s)
	if !ok {
		return false
	}
	rate := s.Every.Unit.Kind == Point && w.Ranges[0].anyEnd().At.Unit.Kind == Percent
	if u := w.Ranges[0].anyEnd().At.Unit; u.Kind != s.Every.Unit.Kind && !rate || u.Kind == Count && u.Text != s.Every.Unit.Text && len([]rune(u.Text)) > 1 {
		if u.Kind == Count {
			p.unread(p.rule.Clauses[i].At) // 全县18个乡镇，缺一项: not 18 of them
		}
		return false
	}
	p.rule.Clauses[i].Then, p.rule.Clauses[i].When = s, all.Parts[0]
	return true
}

// limitThenStep makes a step of 1分钟内出动，超时1起扣0.5分: the time that every one of what is
// counted must keep says nothing of the count.
func (p *parser) limitThenStep(i int, d Deduct) bool {
	all, ok := p.rule.Clauses[i].When.(All)
	if !ok || len(all.Parts) != 2 {
		return false
	}
	limit, ok := all.Parts[0].(Within)
	s, step := p.exactStep(all.Parts[1], d)
	if !ok || !step || limit.What != Value || !limit.Ranges[0].timed() || s.What != Events || s.Every.Unit.Kind != Count {
		return false
	}
	p.rule.Clauses[i].Then, p.rule.Clauses[i].When = s, Always{}
	return true
}

// beyondAlone reports whether a deduction stands on 超过 and a number alone.
func beyondAlone(w Within) bool {
	r := w.Ranges[0]
	return w.What == Value && len(w.Ranges) == 1 && r.Lo.Set && !r.Hi.Set && !r.Lo.Incl && !r.Lo.Target && w.About == "" && r.Lo.At.Unit.Kind != Percent && containsAny(w.Words, strictWords()[0], overWords()[8])
}

// dayThenStep reads 6月30日前完成，晚一天扣1分, whose first part is the deadline and the
// only thing that earns.
func (p *parser) dayThenStep(c Cond, d Deduct) (Within, Step, bool) {
	all, ok := c.(All)
	if !ok || len(all.Parts) != 2 || p.gainers() > 0 {
		return Within{}, Step{}, false
	}
	day, ok := all.Parts[0].(Within)
	s, late := p.exactStep(all.Parts[1], d)
	return day, s, ok && late && s.What == Late && day.What == Day && day.Ranges[0].Hi.Set && !day.Ranges[0].Lo.Set
}

// onlyRange is the one range among words: 现场检查，缺一项 and 1处不符合 count what the
// range counts.
func onlyRange(all All) (Within, bool) {
	var w Within
	n := 0
	for _, part := range all.Parts {
		switch part := part.(type) {
		case Text:
			if part.Foreign || part.Exempt {
				return w, false
			}
		case Met:
		case Within:
			w, n = part, n+1
		case All:
			v, ok := onlyRange(part)
			if !ok {
				return w, false
			}
			w, n = v, n+1
		default:
			return w, false
		}
	}
	w.Words = all.Words
	return w, n == 1
}

// goodCase is what stands before the range of a fault and is its opposite:
// 资料齐全，缺一项扣2分; 按时完成，逾期1天扣1分.
func goodCase(c Cond) (Cond, bool) {
	all, ok := c.(All)
	if !ok || len(all.Parts) != 2 {
		return nil, false
	}
	if _, last := all.Parts[1].(Within); !last {
		return nil, false
	}
	switch first := all.Parts[0].(type) {
	case Met:
		return first, !first.Not
	case Text:
		return first, !startsNot(first.Words) || saysNone(first.Words)
	}
	return nil, false
}

// exactGain makes a step of 开展1次得1分，最多得4分: the cap shows that every one
// counts.
func (p *parser) exactGain(i int, pts Points) {
	w, ok := p.rule.Clauses[i].When.(Within)
	saves := ok && w.What == Short && containsAny(w.Words, savingWords()...)
	if !ok || w.What != Value && !saves || !w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind == Bare || !saves && !w.Ranges[0].Lo.At.N.Equal(one()) || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) > 0 {
		most = Cap{p.said[0].n, true}
	}
	if !most.Set || most.N.Cmp(pts.Hi) <= 0 || p.gainers()-p.fixedBonuses() != 1 {
		return
	}
	what := Done
	if !w.Ranges[0].Lo.At.N.Equal(one()) {
		p.unread(p.rule.Clauses[i].At) // 节约5%得1分，满分5分: for each 5%, or for 5% and more
		return
	}
	if saves {
		what = Short // 节约1%得0.5分，满分5分
	}
	p.rule.Clauses[i].Then = Step{What: what, Every: w.Ranges[0].Lo.At, By: Amount{N: pts.Hi}, Add: true, Limit: most, Words: w.Words}
	p.rule.Clauses[i].When = Always{}
}

func (p *parser) gainers() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if gains(c.Then) {
			n++
		}
	}
	return n
}

// exactBonus makes a step of 多1个加0.5分, 提前1天加1分.
func (p *parser) exactBonus(i int, b Bonus) {
	w, ok := p.rule.Clauses[i].When.(Within)
	if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.What != Over && w.What != Early && w.What != Short || w.Ranges[0].Lo.At.N.Sign() <= 0 || p.bonusAbove(i) {
		return
	}
	p.rule.Clauses[i].Then = Step{What: w.What, Every: w.Ranges[0].Lo.At, By: b.By, Add: true, Bonus: true, Words: w.Words}
	p.rule.Clauses[i].When = Always{}
}

// bonusAbove makes tiers of 超过计划10%加1分，超过30%加2分, and reports whether clause i is the
// first of them.
func (p *parser) bonusAbove(i int) bool {
	if i+1 >= len(p.rule.Clauses) {
		return false
	}
	v := p.rule.Clauses[i].When.(Within)
	w, ok := p.rule.Clauses[i+1].When.(Within)
	if _, extra := p.rule.Clauses[i+1].Then.(Bonus); !ok || !extra || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || subjectOf(w) != "" {
		return false
	}
	a, b := v.Ranges[0].Lo, w.Ranges[0].Lo
	if c, same := compareQ(a.At, b.At); !same || c >= 0 || v.What != Over || w.What != Over && w.What != Value {
		return false
	}
	w.What, w.Of = Over, v.Of
	p.rule.Clauses[i+1].When = w
	a.Incl = !containsAny(v.Words, strictWords()...)
	v.Ranges = []Range{{Lo: a}}
	p.rule.Clauses[i].When = v
	return true
}

func (p *parser) exactStep(c Cond, d Deduct) (Step, bool) {
	w, ok := c.(Within)
	if all, is := c.(All); is {
		w, ok = onlyRange(all)
	}
	if any, is := c.(Any); is && len(any.Parts) == 2 && onlyWords(any.Parts[:1]) {
		if w, ok = any.Parts[1].(Within); ok {
			w.Words, w.What = any.Words, Value // 迟报或漏报一次
		}
	}
	if r := w.Ranges; ok && len(r) == 1 && w.What == Value && r[0].Hi.Set && !r[0].Lo.Set && r[0].Hi.At.Unit.Kind == Count && r[0].Hi.At.N.Equal(one()) && startsNot(w.Words) {
		return Step{What: Missing, Every: r[0].Hi.At, By: d.By, Below: d.Below, Words: w.Words}, true // 未完成1个扣1分
	}
	if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target || w.What == Day {
		return Step{}, false
	}
	q := w.Ranges[0].Lo.At
	if q.N.Sign() <= 0 {
		return Step{}, false
	}
	s := Step{What: w.What, Every: q, By: d.By, Below: d.Below, Words: w.Words}
	if s.What == Late && q.Unit.Kind == Count {
		s.What = Events // 迟报一次
	}
	if containsAny(w.Words, moreAndLess()...) {
		s.What = Gap
		return s, true // 多或少1个
	}
	if w.What == Value && q.Unit.Kind == Other && lessDone(w) {
		s.What = Short // 少清扫1万平方米
		return s, true
	}
	if w.What == Value {
		if q.Unit.Kind != Count && q.Unit.Kind != Bare {
			return Step{}, false
		}
		s.What = Events
		if w.Denied() || containsAny(w.Words, lackWords()...) {
			s.What = Missing
		}
	}
	return s, true
}

// otherCounts reports whether another clause deducts for another count of the
// same thing.
func (p *parser) otherCounts(i int, s Step) bool {
	for j, c := range p.rule.Clauses {
		if own := p.rule.Clauses[i].Part; j == i || own > 0 && c.Part > 0 && c.Part != own {
			continue
		}
		w, ok := c.When.(Within)
		if all, is := c.When.(All); is { // 不足90%的，差1个百分点扣1分，差2个百分点扣3分
			w, ok = all.Parts[len(all.Parts)-1].(Within)
			ok = ok && w.What == s.What && w.Ranges[0].Exact
		}
		if !ok {
			continue
		}
		if _, ded := c.Then.(Deduct); !ded && !isZero(c.Then) {
			continue
		}
		if w.What == Value && s.What != Events && s.What != Missing || w.What != Value && w.What != s.What {
			continue
		}
		if isZero(c.Then) && !w.Ranges[0].Exact && w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set {
			continue // 差5个以上不得分: where the steps end
		}
		if sameThing(w.Words, s.Words) || onlyUnit(w.Words) || onlyUnit(s.Words) {
			return true
		}
	}
	return false
}

// onlyUnit tells 两处, which counts what the clause before names.
func onlyUnit(s string) bool { return isCounting(stripNumbers(s)) }

// sameThing compares words without their numbers.
func sameThing(a, b string) bool {
	a, b = stripNumbers(a), stripNumbers(b)
	return strings.HasSuffix(a, b) || strings.HasSuffix(b, a)
}

// openDistances lets 超过目标值10%得满分 and 逾期30天不得分 hold beyond the number,
// where no other distance of the kind is named.
func (p *parser) openDistances() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.What == Value || w.What == Day || w.What == Gap || w.Ranges[0].Lo.At.N.Sign() <= 0 {
			continue
		}
		alone := true
		for k, d := range p.rule.Clauses {
			for v := range withins(d.When) {
				alone = alone && (k == i || v.What != w.What)
			}
		}
		if _, ded := c.Then.(Deduct); ded || !alone {
			continue
		}
		lo := w.Ranges[0].Lo
		lo.Incl = !containsAny(w.Words, strictWords()...)
		w.Ranges = []Range{{Lo: lo}}
		p.rule.Clauses[i].When = w
	}
}

// openEvents lets 发生1起不得分 hold for more than one too, where no other count
// is named above it.
func (p *parser) openEvents() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		_, isOpen := c.Then.(Open)
		if !ok || w.What != Value || !w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind != Count || !(isZero(c.Then) || isOpen && takes(c.Then)) || !saysSome(w.Words) {
			continue
		}
		most := true
		for k, d := range p.rule.Clauses {
			for v := range withins(d.When) {
				if k != i && v.What == Value && (v.Ranges[0].anyEnd().At.N.Cmp(w.Ranges[0].Lo.At.N) > 0) {
					most = false
				}
			}
		}
		if most {
			w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
			p.rule.Clauses[i].When = w
		}
	}
}
