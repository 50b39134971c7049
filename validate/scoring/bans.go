package scoring

import "strings"

// cutBan drops 严禁超编进人 before 无超编进人得满分, which says the same of what is awarded: what
// forbids something and has no points of its own only leads in.
func (p *parser) cutBan(ts []token) []token {
	k := p.comma(ts)
	if k < 1 {
		return ts
	}
	ban, ok := bannedIn(p.words(ts[:k]))
	rest := p.trim(ts[k:])
	if !ok || len(rest) == 0 || hasAny(ts[:k], wNum, wDate, wGE, wGT, wLE, wLT, wZero, wPoint) || hasAny(rest, wElse, wNum) {
		return ts
	}
	core, none := denied(p.words(rest))
	if core = happening(stripTail(core)); !none || core != "" && !strings.Contains(ban, core) {
		return ts
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[:k]))
	return rest
}

// denied is what words say that there is none of, or that it is not so.
func denied(s string) (string, bool) {
	if core, ok := withoutNone(s); ok {
		return core, true
	}
	for _, n := range negations() {
		if core, ok := strings.CutPrefix(s, n); ok {
			return core, true
		}
	}
	return s, false
}

// bannedIn is what words forbid, without when and where.
func bannedIn(s string) (string, bool) {
	s = withoutPlace(s)
	for _, w := range banWords() {
		if what, ok := strings.CutPrefix(s, w); ok && what != "" {
			return what, true
		}
	}
	return "", false
}
