package scoring

// boundOfNothing leaves unread a bound of the score below full marks where the sentence does
// nothing but take points (每低1个百分点扣1分，总分不超过3分，满分10分): full marks could never be had.
func (p *parser) boundOfNothing() {
	r := &p.rule
	if !r.MostGain.Set || !r.HasFull || r.MostGain.N.Cmp(r.Full) >= 0 || len(r.Clauses) == 0 {
		return
	}
	for _, c := range r.Clauses {
		if s, step := c.Then.(Step); !step || s.Add {
			return
		}
	}
	p.unread(r.FullAt)
}
