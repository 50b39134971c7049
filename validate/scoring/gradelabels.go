package scoring

import (
	"slices"
	"strings"
)

// gradeLabels lets either the letter of a grade or what it says be the answer: A档：机制完善（8-10分）.
// All grades of the sentence must be lettered, each by its own letter.
func (p *parser) gradeLabels() {
	seen := map[string]bool{}
	for _, c := range p.rule.Clauses {
		label, rest, ok := labelledGrade(c)
		if !ok || seen[label] || seen[rest] {
			return
		}
		seen[label], seen[rest] = true, true
	}
	if len(seen) < 4 {
		return
	}
	for i, c := range p.rule.Clauses {
		label, rest, _ := labelledGrade(c)
		p.rule.Clauses[i].When = Any{Parts: []Cond{Text{Words: label}, Text{Words: rest}}, Words: c.When.(Text).Words}
	}
}

// gradeAsides drops what stands before the first grade and only says how grades are found:
// 通过抽样访谈，认为作用明显的得6分，作用一般的得2分. What stands there must keep the grade from being
// one of those that follow.
func (p *parser) gradeAsides() {
	cs := p.rule.Clauses
	if len(cs) < 2 {
		return
	}
	first, ok := cs[0].When.(Text)
	k := strings.LastIndexByte(first.Words, ',')
	if !ok || k < 0 || first.Exempt || first.Foreign || !looksInto(first.Words[:k]) {
		return
	}
	var others []string
	for _, c := range cs[1:] {
		t, text := c.When.(Text)
		if _, fixed := c.Then.(Points); !fixed || !text && !isElse(c.When) || t.Exempt || t.Foreign {
			return
		}
		if text {
			others = append(others, t.Words)
		}
	}
	if g, ok := gradeBeside(gradeAfterIs(strings.TrimPrefix(first.Words[k+1:], thinkWord)), others); ok {
		first.Words = g
		cs[0].When = first
	}
}

// gradeBeside is what of some words is a grade like others: 作用明显 of 带动增收作用明显 beside
// 作用一般, the whole beside bare grades.
func gradeBeside(s string, others []string) (string, bool) {
	if len(others) == 0 {
		return "", false
	}
	if !slices.ContainsFunc(others, func(o string) bool { return !isGradeWord(o) }) {
		return s, true
	}
	rs := []rune(s)
	for i := range rs {
		if rest := string(rs[i:]); differInDegree(rest, others[0]) {
			return rest, true
		}
	}
	return "", false
}

// labelledGrade takes A档:机制完善 apart.
func labelledGrade(c Clause) (label, rest string, ok bool) {
	t, text := c.When.(Text)
	if !text || t.Exempt || t.Foreign {
		return "", "", false
	}
	if label, rest, ok = gradeNamed(t.Words); ok {
		return label, rest, true
	}
	label, rest, ok = strings.Cut(t.Words, ":")
	rs := []rune(label)
	return label, rest, ok && len(rs) == 2 && strings.ContainsRune(letterRunes, rs[0]) && strings.ContainsRune(rankedRunes, rs[1]) && len([]rune(rest)) > 1 && !strings.Contains(rest, ":")
}

// gradeNamed takes 管理规范的评为A档 apart: what earns the grade, and its letter.
func gradeNamed(s string) (label, rest string, ok bool) {
	rs := []rune(s)
	n := len(rs) - 2
	if n < 4 || !strings.ContainsRune(letterRunes, rs[n]) || !strings.ContainsRune(rankedRunes, rs[n+1]) {
		return "", "", false
	}
	for _, verb := range namingVerbs() {
		if rest, ok := strings.CutSuffix(string(rs[:n]), verb); ok && len([]rune(rest)) > 1 && !strings.ContainsAny(rest, jointsBeside) {
			return string(rs[n:]), stripTail(rest), true
		}
	}
	return "", "", false
}
