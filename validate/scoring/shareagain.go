package scoring

import "jixiaobot/validate/num"

// planShareAgain passes over （80%） behind an amount that is that share of the plan the
// sentence names (达5.6万人得5分…低于4.48万人（80%）不得分): the amount says it already.
func (p *parser) planShareAgain(ts []token) bool {
	n, k := len(ts), len(p.pend)
	if n == 0 || n > 3 || k == 0 || len(p.rule.Clauses) == 0 || !ts[n-1].is(wNum) || ts[n-1].unit != percentUnit {
		return false
	}
	if lead := p.words(ts[:n-1]); lead != "" && !oneOf(lead, againShares()) {
		return false
	}
	amount := p.pend[k-1]
	w, ok := p.rule.Clauses[0].When.(Within)
	if !ok || !amount.is(wNum) || amount.unit == "" || !gains(p.rule.Clauses[0].Then) || w.What != Value || len(w.Ranges) != 1 {
		return false
	}
	plan := w.Ranges[0].Lo
	if !plan.Set || plan.Target || plan.At.Unit != unitOf(amount.unit) || plan.At.Unit.Kind == Percent {
		return false
	}
	if !plan.At.N.Mul(ts[n-1].n).Equal(amount.n.Mul(num.Int(100))) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}
