package scoring

import "jixiaobot/validate/num"

// demandThenGain takes 至少召开2次会议 before 有1次得1分，满分2分 for the plan, which the row's must be: as
// many as are asked earn full marks.
func (p *parser) demandThenGain(i int, pts Points) {
	all, ok := p.rule.Clauses[i].When.(All)
	if !ok || len(all.Parts) != 2 || len(p.said) != 1 || !pts.Lo.Equal(pts.Hi) {
		return
	}
	v, ok1 := all.Parts[0].(Within)
	w, ok2 := all.Parts[1].(Within)
	if !ok1 || !ok2 || v.What != Value || w.What != Value || len(v.Ranges) != 1 || len(w.Ranges) != 1 {
		return
	}
	r, one := v.Ranges[0], w.Ranges[0]
	if !r.Lo.Set || r.Lo.Target || !r.Lo.Incl || r.Hi.Set || !one.Exact || one.Lo.Target || !one.Lo.At.N.Equal(num.Int(1)) || r.Lo.At.Unit != one.Lo.At.Unit {
		return
	}
	if !onlyHas(w.Words) || !pts.Hi.Mul(r.Lo.At.N).Equal(p.said[0].n) {
		return
	}
	p.rule.Plans = append(p.rule.Plans, Plan{r.Lo.At, p.rule.Clauses[i].At})
	p.rule.Clauses[i].When = w
}
