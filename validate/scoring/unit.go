package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// unitOf sorts a unit as folded.
func unitOf(s string) Unit {
	if rest, ok := strings.CutPrefix(s, spellMark); ok {
		return Unit{Kind: Count, Text: rest} // the months in which something failed
	}
	if strings.HasSuffix(s, perMany) {
		return Unit{Kind: Other, Text: perMany} // 1/10万
	}
	k := unitKind(s)
	if k == Other {
		_, rest := num.Scale(s)
		if rest == "" && s != "" {
			return Unit{Kind: Bare, Text: s} // 5万: a bare number with a multiplier
		}
		if k = unitKind(rest); k == Other && isCounting(rest) {
			k = Count
		}
	}
	switch k {
	case Percent, Point, Workday, Calendar, Week, Month, Year, Hour, Minute:
		return Unit{Kind: k}
	}
	return Unit{Kind: k, Text: s}
}

// quantityOf is a number with its unit as folded; quarters are counted as three
// months each.
func quantityOf(n num.Num, unit string) Quantity {
	if isQuarter(unit) {
		return Quantity{n.Mul(num.Int(3)), Unit{Kind: Month}}
	}
	return Quantity{n, unitOf(unit)}
}

func (u Unit) isTime() bool {
	switch u.Kind {
	case Calendar, Workday, Week, Month, Year, Hour, Minute:
		return true
	}
	return false
}

// countsWhole reports whether a unit counts things or stretches of time that may be missing.
func countsWhole(u Unit) bool {
	switch u.Kind {
	case Count, Calendar, Workday, Week, Month:
		return true
	}
	return isQuarter(u.Text)
}

// name is the unit as num knows it.
func (u Unit) name() string {
	switch u.Kind {
	case Percent:
		return "%"
	case Bare, Count, Money, Other:
		return u.Text
	}
	return unitName(u.Kind)
}

// compareQ compares two quantities of one kind of unit; false when they cannot
// be compared.
func compareQ(a, b Quantity) (int, bool) {
	x, ok := convert(a, b.Unit)
	if !ok {
		return 0, false
	}
	return x.Cmp(b.N), true
}

// convert is q counted in another unit. A bare number takes that unit; counting
// words (个, 项, 次) count the same things in one sentence.
func convert(q Quantity, to Unit) (num.Num, bool) {
	switch {
	case q.Unit == to:
		return q.N, true
	case q.Unit.Kind == Bare || to.Kind == Bare || q.Unit.Kind == Count && to.Kind == Count:
		f, _ := num.Scale(q.Unit.Text)
		g, _ := num.Scale(to.Text)
		if q.Unit.Text == "" || to.Text == "" && to.Kind == Bare && q.Unit.Kind != Bare {
			return q.N, true
		}
		return q.N.Mul(f).Div(g)
	case q.Unit.Kind == Week && to.Kind == Calendar:
		return q.N.Mul(num.Int(7)), true
	case q.Unit.Kind == Year && to.Kind == Month:
		return q.N.Mul(num.Int(12)), true
	case q.Unit.Kind == Hour && to.Kind == Minute:
		return q.N.Mul(num.Int(60)), true
	case q.Unit.Kind == Minute && to.Kind == Hour:
		return q.N.Div(num.Int(60))
	case q.Unit.Kind == Hour && to.Kind == Calendar:
		return q.N.Div(num.Int(24))
	case q.Unit.Kind == Calendar && to.Kind == Hour:
		return q.N.Mul(num.Int(24)), true
	case q.Unit.Kind == Calendar && to.Kind == Week:
		return q.N.Div(num.Int(7))
	case q.Unit.Kind == Month && to.Kind == Year:
		return q.N.Div(num.Int(12))
	case q.Unit.isTime() || to.isTime():
		return num.Num{}, false
	case q.Unit.perOne() != to.perOne():
		return convert(Quantity{q.N, q.Unit.whole()}, to.whole()) // 10元 where the row counts 元/人
	case q.Unit.shortFor(to), to.shortFor(q.Unit):
		return q.N, true
	}
	return num.Convert(q.N, q.Unit.name(), to.name())
}

func half() num.Num { return num.Int(50) }

// perOne reports whether a unit is so much for each (元/人).
func (u Unit) perOne() bool { return strings.Contains(u.Text, "/") }

// shortFor reports whether a unit is another one said without what it is of: 千克 for 千克标准煤.
func (u Unit) shortFor(full Unit) bool {
	rest, ok := strings.CutPrefix(full.Text, u.Text)
	return ok && u.Text != "" && oneOf(rest, weighedThings())
}

// whole is the unit without what it is for each of.
func (u Unit) whole() Unit {
	head, _, _ := strings.Cut(u.Text, "/")
	return unitOf(head)
}

// withoutOther drops the second of two counting words for one thing: 台（套）.
func withoutOther(unit string) string {
	head, rest, ok := strings.Cut(string(num.Fold(unit)), openBracket)
	inside, closed := strings.CutSuffix(rest, closeBracket)
	if ok && closed && isCounting(head) && isCounting(inside) {
		return head
	}
	return unit
}
