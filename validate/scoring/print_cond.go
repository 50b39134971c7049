package scoring

import (
	"fmt"
	"slices"
	"strings"
)

// cond writes a condition.
func (p *printer) cond(c Cond) string {
	if all, ok := c.(All); p.whole || ok && all.adjoining() && all.answer() != "" {
		if s, ok := p.inItsWords(c); ok {
			return s
		}
	}
	switch c := c.(type) {
	case Else:
		return elseSaid
	case Met:
		if c.Given != "" {
			return c.Given
		}
		return c.Words
	case Text:
		return c.Words
	case Rank:
		return c.said()
	case Within:
		return p.ranges(c)
	case All:
		if c.adjoining() {
			return p.joined(c.Parts, "") // 100%办结
		}
		return p.joined(c.Parts, andSaid)
	case Any:
		return p.joined(c.Parts, orWord)
	}
	return ""
}

func (p *printer) joined(cs []Cond, by string) string {
	var out []string
	for _, c := range cs {
		out = append(out, p.cond(c))
	}
	return strings.Join(out, by)
}

// said is 第1名, 第2名至第5名, 前3名, 倒数第1名, 后3名, 第10名以后.
func (r Rank) said() string {
	last := ""
	if r.Last {
		last = lastWord
	}
	nth := func(n int) string { return fmt.Sprintf("%s%d%s", nthWord, n, placeSaid) }
	switch {
	case r.To == 0:
		return last + nth(r.From-1) + sinceSaid
	case r.From == r.To:
		return last + nth(r.From)
	case r.From == 1 && r.Last:
		return fmt.Sprintf("%s%d%s", tailWord, r.To, placeSaid)
	case r.From == 1:
		return fmt.Sprintf("%s%d%s", topSaid, r.To, placeSaid)
	}
	return last + nth(r.From) + tillSaid + nth(r.To)
}

// ranges writes what lies in one range or one of several.
func (p *printer) ranges(w Within) string {
	if len(p.Entries) > 0 && len(w.Ranges) == 1 && (w.What == Value || w.What == Missing) {
		return p.entryRange(w.Ranges[0], w.What == Missing)
	}
	if w.Given != "" {
		return w.Given
	}
	if w.inWords() || w.Denied() {
		return w.Words
	}
	if p.tellsFaults && tellsLate(w) {
		return stripTail(w.Words)
	}
	if s, ok := p.inBracket(w); ok {
		return s
	}
	var out []string
	for i, r := range w.Ranges {
		lead, tail := "", ""
		if i == 0 {
			lead = w.Lead
		}
		if i == len(w.Ranges)-1 {
			tail = w.Tail
		}
		out = append(out, p.oneRange(w, r, lead, tail))
	}
	return strings.Join(out, orWord)
}

func (p *printer) oneRange(w Within, r Range, lead, tail string) string {
	if s, ok := p.betweenSaid(w, r, lead); ok && w.What == Value {
		return s + tail
	}
	switch {
	case w.What == Day:
		if lead != "" {
			lead += atSaid
		}
		return lead + r.days() + tail
	case w.Either && w.What == Value:
		return lead + shortOfSaid + planSaid + r.anyEnd().At.said() + tail
	case w.Either && w.What == Short:
		return lead + underPlanSaid + r.anyEnd().At.said() + tail
	case w.What == Over && r.Lo.Target && !r.Hi.Set:
		return lead + overspent + tail
	case w.What != Value:
		return p.distance(w, r, lead, tail)
	case r.Lo.Set && r.Hi.Set && !r.Exact && !r.Lo.Target && !r.Hi.Target && p.EndsOut:
		return lead + p.span(w, r) + tail
	}
	return p.comparison(w, r, lead, tail)
}

// comparison is 大于等于80%且小于90%, or 5个以上项目 where words follow.
func (p *printer) comparison(w Within, r Range, lead, tail string) string {
	if r.Exact {
		return lead + p.exactly(w, r.Lo) + tail
	}
	var out []string
	for _, lo := range [...]bool{true, false} {
		b := r.Hi
		if lo {
			b = r.Lo
		}
		switch {
		case !b.Set:
		case w.Loose && lo:
			out = append(out, p.loosely(w, b))
		case !b.Target && (tail != "" || p.EndsOut || !lo && !r.Lo.Set && b.At.Unit.Text == string(runePoint)):
			out = append(out, p.behind(w, b, lo))
		default:
			out = append(out, sideSaid(lo, b.Incl)+p.end(w, b))
		}
	}
	if r.Lo.Target || r.Hi.Target {
		return lead + strings.Join(out, "") + tail // 大于等于计划值的80%小于计划值
	}
	return lead + strings.Join(out, andSaid) + tail
}

// loosely is 超过5天, which beside a step may be measured from the mark.
func (p *printer) loosely(w Within, b Bound) string {
	said := beyondSaid + p.end(w, b)
	if b.Incl {
		said += upSaid
	}
	return said
}

// exactly is a single value.
func (p *printer) exactly(w Within, b Bound) string {
	if b.Target || w.Of == OfTarget || b.At.Unit.Kind == Bare || b.At.Unit.Text == string(runePoint) {
		return equalSaid + p.end(w, b)
	}
	return p.end(w, b)
}

// behind is 5个以上, 5个(不含)以上, 5个以内, 5个以下: the comparison behind the number.
func (p *printer) behind(w Within, b Bound, lo bool) string {
	mark := ""
	if p.EndsOut && b.Incl {
		mark = inclMark
	}
	switch {
	case lo && b.Incl:
		return p.end(w, b) + mark + upSaid
	case lo:
		return p.end(w, b) + exclMark + upSaid
	case b.Incl:
		return p.end(w, b) + mark + insideSaid
	}
	return p.end(w, b) + downSaid
}

// span is 80%(含)-90%(不含), with both ends said.
func (p *printer) span(w Within, r Range) string {
	return p.end(w, r.Lo) + inclusion(r.Lo) + "-" + r.Hi.At.said() + inclusion(r.Hi)
}

func inclusion(b Bound) string {
	if b.Incl {
		return inclMark
	}
	return exclMark
}

func sideSaid(lo, incl bool) string {
	switch {
	case lo && incl:
		return atLeastSaid
	case lo:
		return aboveSaid
	case incl:
		return atMostSaid
	}
	return belowSaid
}

// end is the number at one end, or the plan.
func (p *printer) end(w Within, b Bound) string {
	switch {
	case b.Target:
		return w.planName()
	case w.Of == OfTarget && w.Named && w.Ranges[0].Lo.At.N.Equal(b.At.N) && w.Lead == "" && strings.HasPrefix(w.Words, doneSaid):
		return doneSaid + planSaid + b.At.said()
	case w.Of == OfTarget && w.Named && w.Ranges[0].Lo.At.N.Equal(b.At.N):
		return planSaid + b.At.said()
	case w.Of == OfTarget && !containsAny(w.Words, planWords()...) && p.named():
		return b.At.said() // 达到目标值95%得5分，90%得3分
	case w.Of == OfTarget:
		return planSaid + ofWord + b.At.said()
	}
	return b.At.said()
}

// planName is the plan that may not be exceeded, as a budget where it is called one: in the row of a
// 超支率 these are not the same.
func (w Within) planName() string {
	if w.What == Value && !w.Ranges[0].Lo.Set && !containsAny(w.Lead, budgetNames()...) {
		for _, name := range budgetNames() {
			if strings.Contains(w.Words, name) {
				return name
			}
		}
	}
	return planSaid
}

// distance is 超过计划值10%以上, 推迟10天以内: how far from the mark.
func (p *printer) distance(w Within, r Range, lead, tail string) string {
	verb := w.What.verb(r.anyEnd().At.Unit)
	if w.From.Month > 0 {
		verb = w.fromSaid()
	} else if p.verbs && r.Lo.Set != r.Hi.Set {
		if pre, _, ok := cutQuantity(w.Words, r.anyEnd().At); ok {
			lead, verb = pre, "" // 成本节约5%以上
		}
	}
	switch {
	case p.verbs && verb == "":
	case w.Rate.Name != "":
		verb = ""
	case w.What == Short && containsAny(w.Words, savingWords()...):
		verb = savingVerb(w)
	case w.What == Over && containsAny(w.Words, moneyWords()...) && containsAny(w.Words, overrunWords()...):
		verb = overspent
	case w.What == Over && exceedsPlainly(w) && !saidBeforeFigure(w.Words, exceedWord) && r.anyEnd().At.Unit.Kind != Percent:
		verb = beyondRune // 突破40次 may speak of the value itself
	case w.What == Over && !containsAny(w.Words, overrunWords()...):
		verb = overPlanSaid
	case w.What == Over && r.anyEnd().At.Unit.Kind == Money && !saidBeforeFigure(w.Words, exceedWord):
		verb = overspent // 超出30元 may speak of the value itself
	case w.What == Gap && containsGap(w.Lead):
		verb = ""
	case w.What == Gap:
		verb = plusMinusSaid
	case w.What == Short && saysLag(w.Words) && w.fromPlan():
		verb = lagPlanSaid
	case w.What == Short && saysLag(w.Words):
		verb = lagSaid
	case w.What == Short:
		verb = underPlanSaid
		if u := r.anyEnd().At; u.Unit.Kind == Percent && u.N.Cmp(half()) > 0 {
			verb = underSaid // 低于计划值80% is a share of it
		}
	}
	if w.What == Gap && verb != "" && !r.Lo.Set && r.Hi.Incl {
		return lead + verb + r.Hi.At.said() + tail
	}
	if r.Exact {
		return lead + verb + r.Lo.At.said() + tail
	}
	if s, ok := p.both(w, r, lead, verb, tail); ok {
		return s
	}
	var out []string
	switch {
	case r.Lo.Set && w.What == Gap && !r.Lo.Incl && !p.EndsOut:
		out = append(out, verb+p.end(w, r.Lo)+beyondTails()[0]) // ±5%以外
	case r.Lo.Set:
		out = append(out, verb+p.behind(w, r.Lo, true))
	}
	if r.Hi.Set {
		out = append(out, verb+p.behind(w, r.Hi, false))
	}
	return lead + strings.Join(out, andSaid) + tail
}

// savingVerb is 节约 or 节约率, unless the name says it.
func savingVerb(w Within) string {
	switch {
	case containsAny(w.Lead, savingWords()...):
		return ""
	case strings.Contains(w.Words, rateSuffix):
		return savingWords()[0] + rateSuffix
	}
	return savingWords()[0]
}

// containsGap reports whether the name says itself that a gap is measured (偏差率).
func containsGap(lead string) bool {
	return slices.ContainsFunc(scan(lead).toks, func(t token) bool { return t.is(wGap) })
}

// fromSaid is 晚于9月30日, 早于9月30日: the day that a time is counted from.
func (w Within) fromSaid() string {
	if w.What == Early {
		return earlierSaid + w.From.said()
	}
	return laterSaid + w.From.said()
}

// said is a quantity in figures.
func (q Quantity) said() string {
	n := q.N.Plain()
	switch q.Unit.Kind {
	case Percent:
		return percentSaid(percent(q.N))
	case Workday:
		return n + workdaySaid
	case Other:
		if q.Unit.Text == "" {
			return n
		}
	}
	return n + q.Unit.name()
}

// days is 2026年12月31日前, 7月1日至9月30日, 12月31日后.
func (r Range) days() string {
	switch {
	case r.Lo.Set && r.Hi.Set && r.Hi.Date.Day == 0:
		return DayRef{Year: r.Lo.Date.Year, Month: r.Lo.Date.Month, Shift: r.Lo.Date.Shift}.said() + tillSaid +
			DayRef{Year: r.Hi.Date.Year, Month: r.Hi.Date.Month, Shift: r.Hi.Date.Shift}.said()
	case r.Lo.Set && r.Hi.Set && !r.Lo.Incl && r.Hi.Incl && r.Lo.Date.Day > 0:
		return r.Lo.Date.said() + tailWord + r.Hi.Date.said() + topSaid // 7月1日后7月15日前
	case r.Lo.Set && r.Hi.Set:
		return r.Lo.Date.said() + tillSaid + r.Hi.Date.said()
	case r.Lo.Set && r.Lo.Date.Day == 0:
		return r.Lo.Date.said() + monthSaid + tailWord
	case r.Lo.Set:
		return r.Lo.Date.said() + tailWord
	case r.Hi.Date.Day == 0:
		return r.Hi.Date.said() + monthSaid
	}
	if !r.Hi.Incl {
		return r.Hi.Date.said() + topSaid + exclMark
	}
	return r.Hi.Date.said() + topSaid
}

// said is a day as the form writes it.
func (d DayRef) said() string {
	year := ""
	switch {
	case d.Year > 0:
		year = fmt.Sprintf("%d%s", d.Year, yearSaid)
	case d.Shift > 0:
		year = nextYearSaid
	}
	month := fmt.Sprintf("%d%s", d.Month, monthRune)
	switch {
	case d.Day == 0:
		return year + month
	case d.Last:
		return year + month + monthEndSaid
	}
	return fmt.Sprintf("%s%s%d%s", year, month, d.Day, dayRune)
}
