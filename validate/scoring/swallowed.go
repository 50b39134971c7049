package scoring

import "strings"

// swallowed leaves a step unread whose name reaches back over the end of another sentence
// (③及时上缴，得分值的30%；资料不完整的，每缺1项扣0.5分): what it took for its name was not read.
func (p *parser) swallowed() {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok {
			continue
		}
		if i := strings.LastIndexAny(s.Name, ";。"); i > 0 && len([]rune(s.Name[:i])) > 3 {
			p.unread(c.At) // a verb alone (按6分计；) is nothing
		}
	}
}
