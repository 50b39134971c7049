package scoring

// tailHeading reports whether 满分5分 behind the rule only says what there is to earn, and a
// figure between the two (保留2位小数，满分5分; 抽查10户，满分5分) is no condition of it: steps, a
// share or a formula have told what is earned already, no tier stands among them, and no verb
// gives the points.
func (p *parser) tailHeading() bool {
	t, n := p.toks[p.i], len(p.rule.Clauses)
	if n == 0 || len(p.pend) == 0 || p.lead != nil || p.part > 0 || !t.is(wFull, wFullIs, wWorth) || !hasAny(p.pend, wNum, wDate) || !p.parted() {
		return false
	}
	if lo, hi, _, ok := p.points(p.i + 1); !ok || !lo.Equal(hi) {
		return false
	}
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Step:
			if e := p.trim(p.pend); a.Add && len(e) == 2 && e[0].is(wFullIs) && e[1].unit == a.Every.Unit.Text {
				return false // 每符合一项得1分，共4项，满分4分
			}
		case Proportion, Formula:
		default:
			return false
		}
	}
	return true
}

// parted reports whether a stop or an opening bracket ends the pending words, but for 本项.
func (p *parser) parted() bool {
	k := len(p.pend)
	for k > 0 && p.pend[k-1].is(wOwn) && !p.pend[k-1].is(wWorth) {
		k--
	}
	return k > 0 && p.pend[k-1].is(wComma, wSemi, wStop, wColon, wOpenP)
}
