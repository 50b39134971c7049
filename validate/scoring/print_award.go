package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// clause writes clause i: condition and award.
func (p *printer) clause(i int) string {
	c := p.Clauses[i]
	switch {
	case p.own[i]:
		return strings.TrimSuffix(p.textAt(c.At), stopSaid)
	}
	when := p.cond(c.When)
	_, always := c.When.(Always)
	switch a := c.Then.(type) {
	case Series:
		return etcWord
	case Points:
		if always && !a.Hi.IsZero() {
			return baseSaid + pointsSaid(a.Hi)
		}
	case Open:
		if when != "" && strings.HasPrefix(a.Words, when) {
			return a.Words + stopSaid // 未完成的由考核组核定
		}
	case Step:
		if one, ok := p.oneCount(c, a); ok {
			return one
		}
		if a.Among {
			when = amongWord + when
		}
		return before(c.When, when) + p.tierBaseSaid(c, a) + p.step(a, i > 0 && p.twins(i-1))
	case Formula:
		if _, ok := labelOf(c); ok {
			return when + formulaSaid + a.Expr.said(0)
		}
		when = before(c.When, when)
	}
	return when + p.award(i)
}

// before puts a comma after a condition.
func before(c Cond, when string) string {
	if when == "" || isElse(c) {
		return when
	}
	return when + ","
}

// award writes the award of clause i.
func (p *printer) award(i int) string {
	switch a := p.Clauses[i].Then.(type) {
	case Points:
		switch {
		case a.Hi.IsZero():
			return p.nothing(i)
		case !a.Lo.Equal(a.Hi):
			return getSaid + a.Lo.Plain() + "-" + pointsSaid(a.Hi)
		}
		return getSaid + pointsSaid(a.Hi)
	case Share:
		return p.share(i, a)
	case Deduct:
		return deductVerb(a.Below) + a.By.said()
	case Bonus:
		if a.By.N.IsZero() {
			return noBonusSaid
		}
		return bonusSaid + a.By.said()
	case Proportion:
		if a.Part {
			return partWord + shareOffSaid
		}
		if a.Minus {
			return shareOffSaid
		}
		return shareSaid
	case Formula:
		return bySaid + a.said() + countSaid
	case Open:
		return a.Words
	}
	return ""
}

// share is 得满分, with the points where they are said here, or a part of them.
func (p *printer) share(i int, a Share) string {
	if a.Lo.Equal(one()) {
		if p.fullInAward() && i == p.firstWhole() {
			return getSaid + fullSaid + pointsSaid(p.Full)
		}
		return getSaid + fullSaid
	}
	lo, hi := percentSaid(a.Lo), percentSaid(a.Hi)
	if a.Lo.Equal(a.Hi) {
		return getSaid + fullSaid + ofWord + hi
	}
	if p.EndsOut && !a.Lo.IsZero() {
		lo += inclMark
	}
	return getSaid + fullSaid + ofWord + hi + "-" + lo
}

func deductVerb(below bool) string {
	if below {
		return belowZeroSaid
	}
	return deductSaid
}

func pointsSaid(n num.Num) string { return n.Plain() + string(runePoint) }

// percentSaid is a part of full marks in percent.
func percentSaid(n num.Num) string {
	if a, b, ok := strings.Cut(n.Plain(), "/"); ok {
		return b + fractionWord + a // 3分之2
	}
	return n.Mul(num.Int(100)).Plain() + "%"
}

// said is 2分, or 该项分值的10%.
func (a Amount) said() string {
	if a.OfFull {
		return ownWorthSaid + ofWord + percentSaid(a.N)
	}
	return pointsSaid(a.N)
}

// said writes a number of a formula.
func (l Lit) said(int) string {
	if l.Pct {
		return percentSaid(l.N)
	}
	if isWrittenPlan(l) {
		return Quantity{l.N, l.Unit}.said()
	}
	return l.N.Plain()
}

func (v Var) said(int) string {
	switch v {
	case VarActual:
		return actualSaid
	case VarTarget:
		return planSaid
	case VarRate:
		return rateSaid
	}
	return worthSaid
}

// said writes an operation with brackets where they are needed; within is how
// tightly the operation around it binds.
func (b Binary) said(within int) string {
	strength := 1
	sign := string(b.Op)
	switch b.Op {
	case '*':
		strength, sign = 2, "×"
	case '/':
		strength = 2
	}
	text := b.X.said(strength) + sign + b.Y.said(strength+1)
	if strength < within {
		return "(" + text + ")"
	}
	return text
}

// heading says full marks that the clauses do not show by themselves, and those
// that contradict them.
func (p *printer) heading() []string {
	if !p.HasFull {
		return nil
	}
	silent := &parser{rule: p.Rule}
	if n, _, ok := silent.earned(); ok && n.Equal(p.Full) && len(p.Rivals) == 0 && !p.Base.Set {
		return nil
	}
	told := &parser{rule: p.Rule, said: []said{{n: p.Full}}}
	rivals := p.Rivals
	if n, _, ok := told.earned(); ok && len(rivals) > 0 && rivals[len(rivals)-1].Equal(n) {
		rivals = rivals[:len(rivals)-1]
	}
	out := []string{fullSaid + pointsSaid(p.Full)}
	for _, n := range rivals {
		out = append(out, fullSaid+pointsSaid(n))
	}
	return out
}

// fullInAward reports whether full marks are said in an award: 得满分10分.
func (p *printer) fullInAward() bool {
	return p.HasFull && len(p.Rivals) == 0 && p.firstWhole() >= 0
}

// firstWhole is the first clause that gives full marks as such, −1 for none.
func (p *printer) firstWhole() int {
	for i, c := range p.Clauses {
		if s, ok := c.Then.(Share); ok && s.Lo.Equal(one()) && !p.own[i] {
			return i
		}
	}
	return -1
}
