package scoring

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// lastBase leaves unread last year's figure that the sentence compares with (以上年度结转结余率为基数,
// 低于或等于基数的得4分): it stands nowhere in the form. Where only a change is judged, whose figure
// it was is by the way.
func (p *parser) lastBase() {
	p.namedBase()
	if !p.says(formerBases()...) {
		return
	}
	for _, tail := range formerBases() {
		at := strings.Index(p.str, tail)
		if at < 0 {
			continue
		}
		from := strings.LastIndexAny(p.str[:at], clauseEnds) + 1
		if k := strings.LastIndex(p.str[from:at], basisLeads()[0]); k >= 0 {
			from += k
		}
		said, rest := p.str[from:at], p.str[at+len(tail):]
		if !elsewhereBase(said) {
			continue
		}
		a, b := utf8.RuneCountInString(p.str[:from]), utf8.RuneCountInString(p.str[:at+len(tail)])
		if !containsAny(rest, formerNames()...) && containsAny(rest, mereChanges()...) && !p.countsBehind(b) {
			continue
		}
		p.unread(p.span(a, b))
		return
	}
}

// namedBase leaves unread the same where the figure stands behind: 基数为上年办案数.
func (p *parser) namedBase() {
	if !p.says(baseNames()...) {
		return
	}
	for _, lead := range baseNames() {
		at := strings.Index(p.str, lead)
		if at < 0 {
			continue
		}
		rest := p.str[at+len(lead):]
		said := rest
		if k := strings.IndexAny(rest, clauseEnds); k >= 0 {
			said = rest[:k]
		}
		if a := utf8.RuneCountInString(p.str[:at]); elsewhereBase(said) && p.countsBehind(a) {
			p.unread(p.span(a, a+utf8.RuneCountInString(lead+said)))
			return
		}
	}
}

// elsewhereBase reports whether words name an earlier year's figure, or the average of others, without
// the figure itself: 上年办案数, 2024年办案数, 全县平均办案数.
func elsewhereBase(said string) bool {
	year := false
	if v := yearIn([]rune(said)); v > 0 {
		said, year = strings.Replace(said, strconv.Itoa(v), "", 1), !containsAny(said, planWords()...)
	}
	average := containsAny(said, averageWords()[0]) && hasAny(scan(said).toks, wForeign)
	return (year || average || containsAny(said, formerYears()...)) && firstFigure(said) < 0
}

// countsBehind reports whether a step behind a place counts things, of which the row says how many there
// are: from an earlier year's figure it is another number than from the plan. Percentage points of a
// change are the change itself.
func (p *parser) countsBehind(from int) bool {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || c.At.To <= from {
			continue
		}
		if k := s.Every.Unit.Kind; k != Percent && k != Point && k != Bare && s.What != Place {
			return true
		}
	}
	return false
}
