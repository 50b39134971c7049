package scoring

import "jixiaobot/validate/num"

// eachOne takes 建成1个得2分 for a step where the cap after it (最多得6分) is more
// than its points.
func (p *parser) eachOne(limit num.Num) {
	k := len(p.rule.Clauses) - 1
	if k < 0 {
		return
	}
	if p.onesFor(limit) {
		return
	}
	w, ok := p.rule.Clauses[k].When.(Within)
	if all, listed := p.rule.Clauses[k].When.(All); listed {
		w, ok = onlyRange(all) // 微博、微信、公开栏等，一项得2分
	}
	pts, isPts := p.rule.Clauses[k].Then.(Points)
	if !ok || !isPts || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !pts.Lo.Equal(pts.Hi) || pts.Hi.Cmp(limit) >= 0 {
		return
	}
	at := w.Ranges[0].Lo.At
	if at.Unit.Kind != Count || at.N.Sign() <= 0 || k > 0 && gainsOn(p.rule.Clauses[k-1], p.rule.Clauses[k]) {
		return // 1篇得1分，2篇得2分，以此类推，最高得10分
	}
	p.rule.Clauses[k].When = Always{}
	p.rule.Clauses[k].Then = Step{What: Done, Every: at, By: Amount{N: pts.Hi}, Add: true, Words: w.Words, Limit: Cap{limit, true}}
}

// onesFor takes 国家级采用1篇得2分，省级采用1篇得1分 under one cap for as many steps.
func (p *parser) onesFor(limit num.Num) bool {
	cs := p.rule.Clauses
	from, seen := len(cs), map[string]bool{}
	for ; from > 0; from-- {
		w, ok := cs[from-1].When.(Within)
		pts, fixed := cs[from-1].Then.(Points)
		if !ok || !fixed || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 || pts.Hi.Cmp(limit) > 0 {
			break
		}
		name := stripNumbers(w.Words)
		if at := w.Ranges[0].Lo.At; at.Unit.Kind != Count || !at.N.Equal(one()) || seen[name] || subjectOf(w) == "" {
			break
		}
		seen[name] = true
	}
	if len(cs)-from < 2 {
		return false
	}
	for i := from; i < len(cs); i++ {
		w := cs[i].When.(Within)
		cs[i].Then = Step{What: Done, Every: w.Ranges[0].Lo.At, By: Amount{N: cs[i].Then.(Points).Hi}, Add: true, Words: w.Words}
		cs[i].When = Always{}
	}
	return true
}
