package scoring

import "jixiaobot/validate/num"

// series goes on with the pattern of the last two clauses at 以此类推: deductions
// that grow evenly with an even count are one step.
func (p *parser) series() {
	cs, after := p.rule.Clauses[:p.etcAt:p.etcAt], p.rule.Clauses[p.etcAt:]
	if !p.rule.Etc {
		p.cappedGains()
		return
	}
	if len(cs) < 2 {
		return
	}
	defer func() { p.rule.Clauses = append(p.rule.Clauses, p.beyondSeries(after)...) }()
	p.rule.Clauses = cs
	a, b := cs[len(cs)-2], cs[len(cs)-1]
	if _, ok := b.Then.(Step); ok {
		return
	}
	if s, k, more, even := p.evenGains(cs, after); even {
		after = withoutClosing(after, s)
		p.rule.Clauses = append(cs[:k:k], Clause{When: Always{}, Then: s, Part: b.Part, At: Span{cs[k].At.From, b.At.To}})
		return
	} else if more {
		p.unread(b.At)
		return
	}
	if s, k, ok := evenRun(cs); ok {
		p.rule.Clauses = append(cs[:k:k], Clause{When: Always{}, Then: s, Part: b.Part, At: Span{cs[k].At.From, b.At.To}})
		return
	}
	if r, ok := evenRanks(cs); ok {
		p.rule.Clauses = append(cs, r)
		return
	}
	if s, ok := countDown(cs); ok {
		p.rule.Clauses = append(cs[:1:1], Clause{When: Always{}, Then: s, Part: b.Part, At: Span{cs[1].At.From, b.At.To}})
		return
	}
	if r, ok := evenTiers(a, b); ok {
		p.rule.Clauses = append(cs, r)
		return
	}
	p.unread(b.At)
}

// beyondSeries are the clauses behind a pattern without a step that only says it once
// more: 以此类推，每少1篇减0.2分.
func (p *parser) beyondSeries(after []Clause) []Clause {
	n := len(p.rule.Clauses)
	if n == 0 || len(after) == 0 {
		return after
	}
	a, ok := p.rule.Clauses[n-1].Then.(Series)
	s, step := after[0].Then.(Step)
	if _, always := after[0].When.(Always); !ok || !step || !always || s.Add || !s.By.N.Equal(a.By) || s.By.OfFull || !s.Every.N.Equal(a.Each) && !s.Every.N.Equal(one()) {
		return after
	}
	p.rule.Passed = append(p.rule.Passed, after[0].At)
	return after[1:]
}

// evenRun is the step that the last deductions are multiples of (迟报1次扣0.5分，2次扣1分，3次扣1.5分),
// and where they begin.
func evenRun(cs []Clause) (Step, int, bool) {
	first := len(cs) - 1
	for first > 0 && countsOn(cs[first-1], cs[first]) {
		first--
	}
	if first == len(cs)-1 {
		return Step{}, 0, false
	}
	x, d := cs[first].When.(Within), cs[first].Then.(Deduct)
	every, n := x.Ranges[0].Lo.At, num.Int(0)
	for _, c := range cs[first:] {
		n = n.Add(one())
		if !c.When.(Within).Ranges[0].Lo.At.N.Equal(every.N.Mul(n)) || !c.Then.(Deduct).By.N.Equal(d.By.N.Mul(n)) || every.N.Sign() <= 0 {
			return Step{}, 0, false
		}
	}
	s := Step{What: x.What, Every: every, By: d.By, Words: x.Words}
	if s.What == Value {
		s.What = Events
		if containsAny(s.Words, lackWords()...) {
			s.What = Missing
		}
	}
	return s, first, true
}

// countsOn reports whether two deductions stand on single counts of one thing.
func countsOn(a, b Clause) bool {
	x, ok1 := a.When.(Within)
	y, ok2 := b.When.(Within)
	d, ok3 := a.Then.(Deduct)
	e, ok4 := b.Then.(Deduct)
	if !ok1 || !ok2 || !ok3 || !ok4 || !x.Ranges[0].Exact || !y.Ranges[0].Exact || x.What != y.What || d.By.OfFull != e.By.OfFull {
		return false
	}
	return x.Ranges[0].Lo.At.Unit == y.Ranges[0].Lo.At.Unit && (sameThing(x.Words, y.Words) || onlyUnit(y.Words))
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
	ladder := !r.Hi.Set && !s.Hi.Set && r.Lo.Incl && s.Lo.Incl
	if width.Sign() <= 0 || by.Sign() <= 0 || !s.Exact && !s.Hi.Set && !ladder {
		return Clause{}, false
	}
	w := Within{What: Value, Of: y.Of, About: y.About, Words: etcWord, Ranges: []Range{{Hi: Bound{At: s.Lo.At, Set: true, Said: true, Incl: !s.Lo.Incl && s.Lo.Said}}}}
	if ladder {
		w.Ranges[0].Hi.Incl = false
	}
	return Clause{When: w, Then: Series{From: e.Hi, By: by, At: s.Lo.At, Each: width, Whole: s.Exact, Ends: ladder}, At: b.At}, true
}
