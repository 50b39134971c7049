package scoring

import "strings"

// besideMark reports whether words before a step only say what is compared with the mark that
// was named before it: 以90%为基准，实际支出进度与基准每相差1个百分点.
func (p *parser) besideMark(words string) bool {
	if !p.rule.HasMark {
		return false
	}
	words = withoutTails(words, differenceTails())
	s := withoutTails(words, markNames())
	if s == words {
		return false
	}
	what := withoutTails(s, withWords())
	return what != s && (what == "" || subjectLike(what) || isActualName(what))
}

// foreignBase reports whether words name somebody else's average as what a step counts from:
// 以全市平均满意度为基准, 与全市平均值相比.
func foreignBase(words string) bool {
	base := false
	for _, lead := range append(withWords(), basisLeads()...) {
		base = base || strings.HasPrefix(words, lead)
	}
	return base && containsAny(words, averageWords()[0]) && hasAny(scan(words).toks, wForeign)
}

// withoutTails takes the longest of the words off the end, where anything does.
func withoutTails(s string, tails []string) string {
	best := s
	for _, t := range tails {
		if r, ok := strings.CutSuffix(s, t); ok && len(r) < len(best) {
			best = r
		}
	}
	return best
}
