package scoring

import (
	"strings"
	"unicode/utf8"
)

// mixedPeriods leaves unread tiers of different times of the year (上半年完成50%得5分，
// 全年完成100%得5分; 截至6月底达到50%得3分，12月底前全部完成得5分): they are no tiers of one actual.
func (p *parser) mixedPeriods() {
	seen := map[string]bool{}
	var at, days []Span
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) || c.Part > 0 || w.What != Value && w.What != Day {
			continue
		}
		name := lastMonth(w.Words)
		if w.What == Day {
			if days = append(days, c.At); name != "" {
				seen[name] = true
			}
			continue
		}
		if name == "" {
			name = p.partOfYear(c)
		}
		if name != "" {
			seen[name] = true
			at = append(at, c.At)
		}
	}
	if len(seen) > 1 && len(at) > 0 {
		p.rule.Unread = append(append(p.rule.Unread, at...), days...)
	}
}

// partOfYear is the time of the year that stands in a clause or right before it.
func (p *parser) partOfYear(c Clause) string {
	lead, said := p.rule.saidAt(Span{max(0, c.At.From-4), c.At.From}), p.rule.saidAt(c.At)
	for _, name := range yearParts() {
		if strings.HasSuffix(lead, name) || strings.Contains(said, name) {
			return name
		}
	}
	return ""
}

// lastMonth is the last month or day of a month that words name: 6月30日 of 截至6月30日支出进度达到50%,
// 12月 of 1月至12月.
func lastMonth(words string) string {
	found := ""
	for words != "" {
		if n := leadingDay(words); n > 0 {
			found, words = words[:n], words[n:]
			continue
		}
		_, n := utf8.DecodeRuneInString(words)
		words = words[max(n, figures([]rune(words))):]
	}
	return found
}
