package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// PlanRate is a rate of which the sentence says, or its name, that it is what the actual lies
// above or below the plan by, in parts of the plan: 工期延误率=（实际工期-计划工期）/计划工期. In a row
// that counts the amount itself it is worked out, in a row of rates it is the actual.
type PlanRate struct {
	Name string  // 工期延误率; "" for none
	Of   string  // what is planned (工期); "" where the definition does not say
	What Measure // Over or Short
	Late bool    // only its name tells
	Else bool    // the sentence defines it as something else: 延误率=延误项目数/项目总数
}

// tellsTime reports whether a rate says how late something was, besides which 按期完成 is its best.
func (r PlanRate) tellsTime() bool {
	return r.What == Over && (r.Late || r.Of != "" && containsAny(r.Of, timeNames()...))
}

// planRates takes tiers and formulas of such a rate for distances from the plan.
func (p *parser) planRates() {
	defs := p.rule.planRatesDefined()
	if len(defs) == 0 && !p.says(lateRates()...) && !p.says(overrunRates()...) {
		return
	}
	p.signedRates(defs)
	last := PlanRate{}
	each(p.rule.Clauses, func(w *Within) {
		if w.What == Over && w.Rate.Name == "" {
			w.Rate = definedElse(w.Words, defs)
		}
		e := w.Ranges[0].anyEnd()
		if w.What != Value || e.Target || w.Of != Unsaid || e.At.Unit.Kind != Percent && !e.At.N.IsZero() {
			return
		}
		if name := subjectOf(*w); name != "" {
			if last = rateCalled(name, defs); last.Name == "" && w.About != "" {
				last = rateCalled(w.About, defs)
			}
		}
		if last.Name == "" {
			return
		}
		w.What, w.Rate = last.What, last
		if !last.Else && containsAny(last.Name, overrunWords()...) {
			w.Rate = PlanRate{} // 成本超支率 is read like 超支率
		}
		p.rule.planRated = true
	})
	for i, c := range p.rule.Clauses {
		if f, ok := c.Then.(Formula); ok {
			p.rule.Clauses[i].Then = f.withRates(defs)
		}
	}
}

// withRates puts such rates in place of what a formula was taken to name.
func (f Formula) withRates(defs []PlanRate) Formula {
	if r := rateCalled(f.Rate, defs); f.Rate != "" && r.Name != "" {
		f.Expr, f.Rate = putRate(f.Expr, OffRate{What: r.What, Words: r.Name, Rate: r}), ""
	}
	if usesOff(f.Expr) {
		f.Expr = putOff(f.Expr, func(o OffRate) Expr {
			if r := rateCalled(o.Words, defs); r.Late || r.Else || o.Rate.Late && r.Name != "" {
				o.What, o.Rate = r.What, r
			}
			return o
		})
	}
	return f
}

// definedElse is the rate that the words of an excess name and the sentence defines otherwise.
func definedElse(words string, defs []PlanRate) PlanRate {
	if i := firstFigure(words); i >= 0 {
		words = words[:i]
	}
	for _, d := range defs {
		if d.Else && strings.Contains(words, d.Name) {
			return d
		}
	}
	return PlanRate{}
}

// signedRates takes the tiers of a 偏差率 for distances to one side, where the sentence defines
// it with a sign and has a tier of none and less (偏差率≤0得5分).
func (p *parser) signedRates(defs []PlanRate) {
	signed := PlanRate{}
	look(p.rule.Clauses, func(w Within) {
		if w.What != Gap || w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.Ranges[0].Hi.At.N.Sign() > 0 {
			return
		}
		for _, d := range defs {
			if endsInAny(d.Name, gapRates()) {
				signed = d
			}
		}
	})
	if signed.Name == "" {
		p.maybeSigned(defs)
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if w.What == Gap {
			w.What, w.Rate = signed.What, signed
		}
	})
	p.rule.planRated = true
}

// maybeSigned notes which tiers of a 偏差率 that is defined with a sign may mean one side alone.
func (p *parser) maybeSigned(defs []PlanRate) {
	for _, d := range defs {
		if !endsInAny(d.Name, gapRates()) || p.says(plusMinusWords()...) || p.says(absoluteWord) {
			continue
		}
		each(p.rule.Clauses, func(w *Within) {
			if w.What == Gap && !w.Ranges[0].anyEnd().Target {
				w.Rate = d
			}
		})
		p.rule.planRated = true
	}
}

// rateCalled is the rate that a name means: one defined, or one whose name tells.
func rateCalled(name string, defs []PlanRate) PlanRate {
	for _, d := range defs {
		if strings.HasSuffix(d.Name, name) || strings.HasSuffix(name, d.Name) {
			return d
		}
	}
	switch {
	case endsInAny(name, overrunRates()):
		return PlanRate{Name: name, What: Over}
	case endsInAny(name, lateRates()):
		return PlanRate{Name: name, Of: name, What: Over, Late: true}
	}
	return PlanRate{}
}

// planRatesDefined are the rates that the sentence defines so.
func (r *Rule) planRatesDefined() []PlanRate {
	var out []PlanRate
	for _, at := range r.Passed {
		if d, ok := planRateIn(string(num.Fold(r.saidAt(at)))); ok {
			out = append(out, d)
		}
	}
	return out
}

// planRateIn reads 工期延误率=(实际工期-计划工期)/计划工期×100%.
func planRateIn(said string) (PlanRate, bool) {
	name, is, ok := strings.Cut(withoutBlanks(said), "=")
	if !ok || !endsInAny(name, degreeTails()) && !endsInAny(name, gapRates()) {
		return PlanRate{}, false
	}
	for _, t := range hundredTails() {
		is = strings.TrimSuffix(is, t)
	}
	a, b, plan := "", "", ""
	for _, sign := range divideSigns() {
		if over, under, cut := strings.Cut(is, sign); cut && strings.HasPrefix(over, "(") && strings.HasSuffix(over, closeSign) {
			a, b, cut = strings.Cut(over[1:len(over)-1], minusFolded)
			if cut {
				plan = strings.Trim(under, "()")
			}
		}
	}
	if plan == "" {
		return offShareIn(name, is)
	}
	switch {
	case strings.ContainsAny(a+b+plan, formulaRunes):
		return PlanRate{}, false
	case b == plan && startsWithAny(a, reachedLike()) && startsWithAny(b, planLike()):
		return PlanRate{Name: name, Of: withoutPlanLead(b), What: Over}, true
	case a == plan && startsWithAny(b, reachedLike()) && startsWithAny(a, planLike()):
		return PlanRate{Name: name, Of: withoutPlanLead(a), What: Short}, true
	}
	return PlanRate{}, false
}

// offShareIn reads 工期延误率=延误天数/计划工期; the same name for something else is noted too.
func offShareIn(name, is string) (PlanRate, bool) {
	late := endsInAny(name, lateRates())
	if !late && !endsInAny(name, overrunRates()) {
		return PlanRate{}, false
	}
	if share, ok := strings.CutSuffix(is, lessOne); ok {
		is = strings.TrimPrefix(share, "(")
		over, under, cut := cutAny(is, divideSigns())
		if cut && startsWithAny(over, reachedLike()) && startsWithAny(under, planLike()) {
			return PlanRate{Name: name, Of: withoutPlanLead(under), What: Over}, true
		}
	}
	for _, sign := range divideSigns() {
		if over, under, cut := strings.Cut(is, sign); cut && !strings.ContainsAny(over+under, formulaRunes) && startsWithAny(under, planLike()) {
			if tail, ok := cutPrefixAny(over, append(lateWords(), overrunWords()...)); ok && oneOf(tail, offTails()) {
				r := PlanRate{Name: name, Of: withoutPlanLead(under), What: Over}
				if late {
					r.Of += periodNames()[0]
				}
				return r, true
			}
		}
	}
	return PlanRate{Name: name, What: Over, Else: true}, late || containsAny(is, thingCounts()...)
}

// withoutPlanLead is what a name of a plan says that is planned: 工期 of 计划工期.
func withoutPlanLead(s string) string {
	for {
		n := prefixLen([]rune(s), planLike())
		if n == 0 {
			break
		}
		s = string([]rune(s)[n:])
	}
	return withoutTails(s, figureTails())
}

// putRate puts an expression in place of the rate of a formula.
func putRate(e, by Expr) Expr {
	switch e := e.(type) {
	case Var:
		if e == VarRate {
			return by
		}
	case Abs:
		return Abs{putRate(e.X, by)}
	case Binary:
		return Binary{e.Op, putRate(e.X, by), putRate(e.Y, by)}
	}
	return e
}
