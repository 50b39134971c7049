package scoring

import (
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/num"
)

// subParts takes the points of an entry that is divided into others right behind it for their sum,
// and not for an entry of its own: 制度建设5分，其中：制度健全3分、执行有效2分. Where the parts add up
// to something else, nothing is understood.
func (p *parser) subParts() {
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		if !isEntry(c) || !strings.HasSuffix(p.rule.saidAt(c.At), pointSaid) {
			continue // （1分）制定预案；（2分）开展演练
		}
		end, divided := p.dividedAt(c.At.To)
		if !divided {
			continue
		}
		switch n := p.sumsUp(i, end); {
		case n == 0:
		case n < 0:
			p.unread(c.At)
		default:
			p.rule.Passed = append(p.rule.Passed, c.At)
			p.rule.Clauses = append(p.rule.Clauses[:i:i], p.rule.Clauses[i+1:]...)
			i--
		}
	}
}

// isEntry reports whether a clause gives fixed points for words that are no grade.
func isEntry(c Clause) bool {
	pts, fixed := c.Then.(Points)
	if !fixed || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return false
	}
	switch w := c.When.(type) {
	case Text:
		return !w.Exempt && !isGradeWord(plain(w.Words))
	case Met:
		return !w.Not
	}
	return false
}

// dividedAt reports whether what stands at a place of the sentence divides what stands before it:
// 其中, a colon, or a bracket, of which end is the other side; else it is that of the sentence.
func (p *parser) dividedAt(from int) (end int, ok bool) {
	all := len([]rune(p.rule.Text))
	rest := strings.TrimLeft(string(num.Fold(p.rule.textAt(Span{from, all}))), blanksAndCommas)
	if strings.HasPrefix(rest, openBracket) {
		n := strings.Index(rest, closeBracket)
		if n < 0 {
			return all, false
		}
		return all - len([]rune(rest[n:])), strings.ContainsRune(rest[:n], runePoint) // and no （见附件3）
	}
	if after, stopped := afterStop(rest); stopped {
		return all, startsWithAny(withoutBlanks(after), partsBegin()) // 制度建设5分。其中：…
	}
	return all, strings.HasPrefix(rest, colonSign) || startsWithAny(withoutBlanks(rest), dividers())
}

// sumsUp counts the entries behind clause i, up to a place of the sentence, that make up its points;
// 0 where there are no such entries, −1 where they do not.
func (p *parser) sumsUp(i, end int) int {
	whole := p.rule.Clauses[i].Then.(Points).Hi
	sum, n := num.Num{}, 0
	all := end >= len([]rune(strings.TrimSpace(p.rule.Text)))
	for _, c := range p.rule.Clauses[i+1:] {
		if c.At.From >= end {
			break
		}
		if !gains(c.Then) && (isZero(c.Then) || takes(c.Then)) {
			continue
		}
		if !isEntry(c) {
			return 0
		}
		sum, n = sum.Add(c.Then.(Points).Hi), n+1
		if all && n > 1 && sum.Equal(whole) {
			return n
		}
	}
	switch {
	case n == 0:
		return 0
	case sum.Equal(whole) && n > 1:
		return n
	}
	return -1
}

// afterStop is what follows the stop that words begin with.
func afterStop(s string) (string, bool) {
	r, n := utf8.DecodeRuneInString(s)
	return s[n:], endsSentence(r)
}
