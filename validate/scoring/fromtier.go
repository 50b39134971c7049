package scoring

import "fmt"

// tierBase notes 80%以下的在8分基础上每降1个百分点再扣1分: the steps take from what the lowest tier
// gives, and count from its end. Where those points are of no tier nothing is noted.
func (p *parser) tierBase() {
	for i, t := range p.toks {
		if !t.is(wPoint) || i < 2 || !p.toks[i-1].is(wNum) || !oneOf(p.words(p.toks[i-2:i-1]), fromWords()) {
			continue
		}
		j := i + 1
		if p.at(j).is(wDe) {
			j++
		}
		if !p.at(j).is(wHarmless) || !containsAny(p.words(p.toks[j:j+1]), basisWord) || !p.at(j+1).is(wEvery) && !p.at(j+2).is(wEvery) {
			continue
		}
		low := p.rule.lowTier()
		if low < 0 {
			continue
		}
		p.rule.fromTier = p.rule.Clauses[low].Then.(Points).Hi.Equal(p.toks[i-1].n)
	}
}

// takenFromTier is what is left of the points of the lowest tier, where the sentence says that
// its steps take from these and the actual lies below all tiers.
func (j *judge) takenFromTier(p picked) (result, bool) {
	if !j.r.fromTier || p.clause >= 0 {
		return result{}, false
	}
	for _, c := range j.r.Clauses {
		s, step := c.Then.(Step)
		if t, _ := j.holds(c.When); !step || s.Add || t != yes {
			continue
		}
		r := j.r.fromLow(j.r.lowTier())
		r.fromTier = false
		k, res := r.judge(j.row, j.a, j.mode)
		j.lines, j.used = k.lines, j.used.and(k.used)
		res.clause = -1
		return res, true
	}
	return result{}, false
}

// tierBaseSaid writes what a step below the lowest tier takes from.
func (p *printer) tierBaseSaid(c Clause, s Step) string {
	if _, within := c.When.(Within); !p.fromTier || s.Add || !within {
		return ""
	}
	return fmt.Sprintf(fromTierSaid, show(p.Clauses[p.lowTier()].Then.(Points).Hi))
}
