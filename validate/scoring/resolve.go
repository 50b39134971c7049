package scoring

import (
	"sort"

	"jixiaobot/validate/num"
)

func one() num.Num { return num.Int(1) }

// finish settles what only the whole sentence tells: steps said without 每, the
// pattern of 以此类推, which ends of ranges are in, lists, and full marks.
func (p *parser) finish() {
	p.headLeadLast()
	p.exactSteps()
	p.series()
	p.openEvents()
	p.openDistances()
	p.offSteps()
	p.dropSubjects()
	p.ends()
	p.outerEnds()
	p.kind()
	p.full()
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

// exactSteps makes steps of deductions that name one count without 每: 缺一项扣1分,
// 超过规定时间5个工作日扣0.5分. Several counts of the same thing are tiers.
func (p *parser) exactSteps() {
	for i, c := range p.rule.Clauses {
		d, ok := c.Then.(Deduct)
		if pts, is := c.Then.(Points); is {
			p.exactGain(i, pts)
			continue
		}
		if b, is := c.Then.(Bonus); is {
			p.exactBonus(i, b)
			continue
		}
		if !ok {
			continue
		}
		s, ok := p.exactStep(c.When, d)
		if !ok || p.otherCounts(i, s) {
			continue
		}
		p.rule.Clauses[i].Then = s
		p.rule.Clauses[i].When = Always{}
	}
}

// exactGain makes a step of 开展1次得1分，最多得4分: the cap shows that every one
// counts.
func (p *parser) exactGain(i int, pts Points) {
	w, ok := p.rule.Clauses[i].When.(Within)
	if !ok || w.What != Value || !w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind != Count || !w.Ranges[0].Lo.At.N.Equal(one()) || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) > 0 {
		most = Cap{p.said[0].n, true}
	}
	if !most.Set || most.N.Cmp(pts.Hi) <= 0 || p.gainers() != 1 {
		return
	}
	p.rule.Clauses[i].Then = Step{What: Done, Every: w.Ranges[0].Lo.At, By: Amount{N: pts.Hi}, Add: true, Limit: most, Words: w.Words}
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
	if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.What != Over && w.What != Early && w.What != Short || w.Ranges[0].Lo.At.N.Sign() <= 0 {
		return
	}
	p.rule.Clauses[i].Then = Step{What: w.What, Every: w.Ranges[0].Lo.At, By: b.By, Add: true, Bonus: true, Words: w.Words}
	p.rule.Clauses[i].When = Always{}
}

func (p *parser) exactStep(c Cond, d Deduct) (Step, bool) {
	w, ok := c.(Within)
	if all, is := c.(All); is && len(all.Parts) == 2 {
		w, ok = all.Parts[0].(Within)
		switch all.Parts[1].(type) {
		case Text, Met:
		default:
			ok = false
		}
		w.Words = all.Words
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
	if w.What == Value {
		if q.Unit.Kind != Count && q.Unit.Kind != Bare {
			return Step{}, false
		}
		s.What = Events
		if containsAny(w.Words, lackWords()...) {
			s.What = Missing
		}
	}
	return s, true
}

// otherCounts reports whether another clause deducts for another count of the
// same thing.
func (p *parser) otherCounts(i int, s Step) bool {
	for j, c := range p.rule.Clauses {
		if j == i {
			continue
		}
		w, ok := c.When.(Within)
		if !ok {
			continue
		}
		if _, ded := c.Then.(Deduct); !ded && !isZero(c.Then) {
			continue
		}
		if w.What == Value && s.What != Events && s.What != Missing || w.What != Value && w.What != s.What {
			continue
		}
		if sameThing(w.Words, s.Words) {
			return true
		}
	}
	return false
}

// sameThing compares words without their numbers.
func sameThing(a, b string) bool {
	return stripNumbers(a) == stripNumbers(b) || stripNumbers(a) == "" || stripNumbers(b) == ""
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

// series goes on with the pattern of the last two clauses at 以此类推: deductions
// that grow evenly with an even count are one step.
func (p *parser) series() {
	cs := p.rule.Clauses
	if !p.rule.Etc || len(cs) < 2 {
		return
	}
	a, b := cs[len(cs)-2], cs[len(cs)-1]
	if _, ok := b.Then.(Step); ok {
		return
	}
	s, ok := evenStep(a, b)
	if ok && p.evenBefore(a, s) {
		p.rule.Clauses = append(cs[:len(cs)-2:len(cs)-2], Clause{When: Always{}, Then: s, Part: b.Part, At: Span{a.At.From, b.At.To}})
		return
	}
	if r, ok := evenRanks(cs); ok {
		p.rule.Clauses = append(cs, r)
		return
	}
	if r, ok := evenTiers(a, b); ok {
		p.rule.Clauses = append(cs, r)
		return
	}
	p.unread(b.At)
}

// evenBefore reports whether the first of two deductions is itself one step.
func (p *parser) evenBefore(a Clause, s Step) bool {
	w := a.When.(Within)
	return w.Ranges[0].Lo.At.N.Equal(s.Every.N)
}

func evenStep(a, b Clause) (Step, bool) {
	x, ok1 := a.When.(Within)
	y, ok2 := b.When.(Within)
	d, ok3 := a.Then.(Deduct)
	e, ok4 := b.Then.(Deduct)
	if !ok1 || !ok2 || !ok3 || !ok4 || !x.Ranges[0].Exact || !y.Ranges[0].Exact || x.What != y.What || d.By.OfFull != e.By.OfFull {
		return Step{}, false
	}
	p, q := x.Ranges[0].Lo.At, y.Ranges[0].Lo.At
	if p.Unit != q.Unit || !q.N.Equal(p.N.Add(p.N)) || !e.By.N.Equal(d.By.N.Add(d.By.N)) || p.N.Sign() <= 0 {
		return Step{}, false
	}
	s := Step{What: x.What, Every: p, By: d.By, Words: x.Words}
	if s.What == Value {
		s.What = Events
		if containsAny(s.Words, lackWords()...) {
			s.What = Missing
		}
	}
	return s, true
}

// evenRanks goes on with 第1名得10分，第2名得9分，以此类推.
func evenRanks(cs []Clause) (Clause, bool) {
	a, b := cs[len(cs)-2], cs[len(cs)-1]
	x, ok1 := a.When.(Rank)
	y, ok2 := b.When.(Rank)
	d, ok3 := a.Then.(Points)
	e, ok4 := b.Then.(Points)
	if !ok1 || !ok2 || !ok3 || !ok4 || x.Last != y.Last || x.From != x.To || y.From != x.From+1 || y.To != y.From {
		return Clause{}, false
	}
	by := d.Hi.Sub(e.Hi)
	if by.Sign() <= 0 || !d.Lo.Equal(d.Hi) || !e.Lo.Equal(e.Hi) {
		return Clause{}, false
	}
	return Clause{When: Rank{From: y.From + 1, Last: y.Last, Words: etcWord}, Then: Series{From: e.Hi, By: by, At: Quantity{N: num.Int(int64(y.From))}, Each: one()}, At: b.At}, true
}

// evenTiers goes on with 95%得10分，94%得9分，以此类推 and with ranges of one width.
func evenTiers(a, b Clause) (Clause, bool) {
	x, ok1 := a.When.(Within)
	y, ok2 := b.When.(Within)
	d, ok3 := a.Then.(Points)
	e, ok4 := b.Then.(Points)
	if !ok1 || !ok2 || !ok3 || !ok4 || x.What != Value || y.What != Value || !d.Lo.Equal(d.Hi) || !e.Lo.Equal(e.Hi) {
		return Clause{}, false
	}
	r, s := x.Ranges[0], y.Ranges[0]
	if !r.Lo.Set || !s.Lo.Set || r.Lo.At.Unit != s.Lo.At.Unit {
		return Clause{}, false
	}
	width, by := r.Lo.At.N.Sub(s.Lo.At.N), d.Hi.Sub(e.Hi)
	if width.Sign() <= 0 || by.Sign() <= 0 || !s.Exact && !s.Hi.Set {
		return Clause{}, false
	}
	w := Within{What: Value, Of: y.Of, About: y.About, Words: etcWord, Ranges: []Range{{Hi: Bound{At: s.Lo.At, Set: true, Said: true, Incl: !s.Lo.Incl && s.Lo.Said}}}}
	return Clause{When: w, Then: Series{From: e.Hi, By: by, At: s.Lo.At, Each: width, Whole: s.Exact}, At: b.At}, true
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
			for _, v := range withins(d.When) {
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
			for _, v := range withins(d.When) {
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

// offSteps gives a step without a verb its side where the condition says it.
func (p *parser) offSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		w, has := c.When.(Within)
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

// dropSubjects takes words before a step for the name of what is counted.
func (p *parser) dropSubjects() {
	for i, c := range p.rule.Clauses {
		if _, ok := c.Then.(Step); !ok {
			continue
		}
		s := c.Then.(Step)
		events := !s.Add && (s.What == Events || s.What == Missing) && p.stepCount() == 1
		if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign && (subjectLike(t.Words) || events) {
			p.rule.Clauses[i].When = Always{}
		}
		if m, ok := c.When.(Met); ok && m.Not && events {
			p.rule.Clauses[i].When = Always{}
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

// ends decides the ends that do not say 含 themselves: with 含 anywhere they are
// out, else in (convention 9).
func (p *parser) ends() {
	said := false
	each(p.rule.Clauses, func(w *Within) {
		for _, r := range w.Ranges {
			said = said || r.Lo.Set && r.Hi.Set && !r.Exact && (r.Lo.Said || r.Hi.Said) && containsAny(w.Words, inclusionRune)
		}
	})
	said = said || p.saysIncl()
	p.rule.EndsOut = said
	each(p.rule.Clauses, func(w *Within) {
		for i := range w.Ranges {
			r := &w.Ranges[i]
			if r.Lo.Set && !r.Lo.Said {
				r.Lo.Incl = !said
			}
			if r.Hi.Set && !r.Hi.Said {
				r.Hi.Incl = !said
			}
		}
	})
}

// outerEnds takes in the unsaid end of the outermost range, 100% of 90%（含）-100%,
// beyond which no other tier lies.
func (p *parser) outerEnds() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || w.Ranges[0].Exact || w.Ranges[0].Hi.Target || w.Ranges[0].Lo.Target || !w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.What == Day {
			continue
		}
		r := w.Ranges[0]
		if !r.Hi.Said && p.outermost(i, w, r.Hi.At, 1) {
			r.Hi.Incl = true
		}
		if !r.Lo.Said && p.outermost(i, w, r.Lo.At, -1) {
			r.Lo.Incl = true
		}
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// outermost reports whether no other tier reaches q on that side.
func (p *parser) outermost(i int, w Within, q Quantity, side int) bool {
	for k, c := range p.rule.Clauses {
		if k == i {
			continue
		}
		for _, v := range withins(c.When) {
			r := v.Ranges[0]
			if v.What != w.What || side > 0 && !r.Hi.Set || side < 0 && !r.Lo.Set {
				return false
			}
			b := r.Hi
			if side < 0 {
				b = r.Lo
			}
			if d, ok := compareQ(b.At, q); !ok || d*side >= 0 {
				return false
			}
		}
	}
	return true
}

func (p *parser) saysIncl() bool {
	for _, t := range p.toks {
		if t.is(wIncl) || t.is(wUp, wDown) && containsAny(string(p.rs[t.from:t.to]), inclusionRune) {
			return true
		}
	}
	return false
}

// each calls f for every range condition, nested ones too, and stores what f
// changed.
func each(cs []Clause, f func(*Within)) {
	for i := range cs {
		cs[i].When = eachCond(cs[i].When, f)
	}
}

func eachCond(c Cond, f func(*Within)) Cond {
	switch c := c.(type) {
	case Within:
		c.Ranges = append([]Range{}, c.Ranges...)
		f(&c)
		return c
	case All:
		return All{eachPart(c.Parts, f), c.Words}
	case Any:
		return Any{eachPart(c.Parts, f), c.Words}
	}
	return c
}

func eachPart(cs []Cond, f func(*Within)) []Cond {
	out := make([]Cond, len(cs))
	for i, c := range cs {
		out[i] = eachCond(c, f)
	}
	return out
}
