package scoring

import (
	"strings"
	"unicode/utf8"
)

// lastBase leaves unread last year's figure that the sentence compares with (以上年度结转结余率为基数,
// 低于或等于基数的得4分): it stands nowhere in the form. Where only a change is judged, whose figure
// it was is by the way.
func (p *parser) lastBase() {
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
		if !containsAny(said, formerYears()...) || firstFigure(said) >= 0 || !containsAny(rest, formerNames()...) && containsAny(rest, mereChanges()...) {
			continue
		}
		a := utf8.RuneCountInString(p.str[:from])
		p.unread(p.span(a, a+utf8.RuneCountInString(p.str[from:at+len(tail)])))
		return
	}
}
