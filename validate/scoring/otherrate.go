package scoring

import "strings"

// OtherRate is a second rate of a formula (完成率×5分+合格率×5分), which the one actual of a row
// cannot be as well.
type OtherRate struct {
	Words string // the name, as folded
}

func (OtherRate) expr() {}

func (o OtherRate) said(int) string { return o.Words }

// rateNamed is the rate that a formula names: the actual's, unless it named another before.
func (p *parser) rateNamed(words string) Expr {
	switch first := p.rate; {
	case first == "":
		p.rate = words
	case first == words:
	case planned(first) != planned(words):
		return OtherRate{words} // 实际完成率/计划完成率
	case !isActualName(first) && !isActualName(words) && !sameRate(first, words):
		return OtherRate{words}
	}
	return VarRate
}

func planned(name string) bool { return startsWithAny(name, plannedLeads()) }

// strangeRate reports whether the rate of a formula is not the one that the row names.
func (j *judge) strangeRate(a Formula) bool {
	return a.Rate != "" && j.rate && endsInAny(j.row.Level3, degreeTails()) && !sameRate(a.Rate, j.row.Level3) && !oneOf(rateStem(a.Rate), progressStems())
}

// rateSaidBy is the rate that a formula names, "" where it restates the plan being carried out.
func (p *parser) rateSaidBy() string {
	if oneOf(rateStem(p.rate), progressStems()) || isActualName(p.rate) || isTargetName(p.rate) {
		return ""
	}
	return p.rate
}

// said writes a formula with the name of its rate.
func (f Formula) said() string {
	s := f.Expr.said(0)
	if f.Rate != "" {
		s = strings.ReplaceAll(s, rateSaid, f.Rate)
	}
	if f.Own != "" {
		s = strings.ReplaceAll(s, actualSaid, f.Own)
	}
	return s
}
