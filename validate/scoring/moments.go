package scoring

import (
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// mixedPeriods leaves unread tiers of different times of the year (上半年完成50%得5分，
// 全年完成100%得5分; 截至6月底达到50%得3分，12月底前全部完成得5分): they are no tiers of one actual.
func (p *parser) mixedPeriods() {
	if !p.shows(momentRunes) {
		return
	}
	seen := map[string]bool{}
	var at []Span
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || c.Part > 0 {
			continue
		}
		switch w := c.When.(type) {
		case Within:
			if name := p.momentOf(c, w.Words); name != "" && (w.What == Value || w.What == Day) {
				seen[name] = true
				if w.What == Value {
					at = append(at, c.At)
				}
			}
		case Met:
			if name := p.momentOf(c, w.Words); name != "" {
				seen[name] = true // 年底全部完成
			}
		}
	}
	if len(seen) > 1 && len(at) > 0 {
		p.rule.Unread = append(p.rule.Unread, at...)
	}
}

// momentOf is the time of the year at which an award is judged; "" where none is said.
func (p *parser) momentOf(c Clause, words string) string {
	if name := lastMonth(words); name != "" {
		return name
	}
	return p.partOfYear(c)
}

// partOfYear is the time of the year that stands in a clause or right before it.
func (p *parser) partOfYear(c Clause) string {
	lead := string(num.Fold(p.rule.saidBefore(c.At.From, 4)))
	said := string(num.Fold(p.rule.saidAt(c.At)))
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
