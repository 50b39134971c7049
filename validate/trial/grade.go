package trial

import (
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// Grade is the grade of a whole form, worst first.
type Grade int

// The grades 差, 中, 良 and 优.
const (
	Poor Grade = iota
	Fair
	Good
	Excellent
)

// Limits are the points, of 100, from which a form is 优, 良 or 中; below all of
// them it is 差. A total at a limit has the better grade.
type Limits struct{ Excellent, Good, Fair num.Num }

// UsualLimits are 90, 80 and 60.
func UsualLimits() Limits {
	return Limits{Excellent: num.Int(90), Good: num.Int(80), Fair: num.Int(60)}
}

// Ordered reports whether the limits lie one below the other within 0 and 100.
func (l Limits) Ordered() bool {
	return l.Excellent.Cmp(num.Int(100)) <= 0 && l.Good.Cmp(l.Excellent) < 0 && l.Fair.Cmp(l.Good) < 0 && l.Fair.Sign() > 0
}

// Grade is the grade of a total of 100.
func (l Limits) Grade(of100 num.Num) Grade {
	switch {
	case of100.Cmp(l.Excellent) >= 0:
		return Excellent
	case of100.Cmp(l.Good) >= 0:
		return Good
	case of100.Cmp(l.Fair) >= 0:
		return Fair
	}
	return Poor
}

// From is the least total, of 100, that has the grade.
func (l Limits) From(g Grade) num.Num {
	switch g {
	case Excellent:
		return l.Excellent
	case Good:
		return l.Good
	case Fair:
		return l.Fair
	}
	return num.Num{}
}

// grades judges the total of 100. The grade is sure only when every row has a
// score. Else it is the range of what it can still become, from nothing to full
// marks for each row without a score; where such a row has no bounds (a bonus, a
// deduction below nothing) there is no grade.
func (r *Result) grades(l Limits) {
	if !r.Has100 {
		return
	}
	low, high := r.Low, r.High
	for _, line := range r.Lines {
		if line.Known() {
			continue
		}
		if !bounded(line.Rule) {
			return
		}
		r.GradeOpen = true
		high = high.Add(line.Full)
	}
	r.HasGrade = true
	r.GradeLow, r.GradeHigh = l.Grade(r.of100(low)), l.Grade(r.of100(high))
}

// bounded reports whether a sentence gives nothing below 0 or above full marks.
func bounded(rule scoring.Rule) bool {
	for _, c := range rule.Clauses {
		switch a := c.Then.(type) {
		case scoring.Bonus:
			return false
		case scoring.Deduct:
			if a.Below {
				return false
			}
		case scoring.Step:
			if a.Bonus || a.Below {
				return false
			}
		case scoring.Open:
			if a.Bonus {
				return false
			}
		}
	}
	return true
}
