package scoring

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// partly reports whether some tier is for what holds in part only, so that 完成
// alone does not say 全部完成.
func (j *judge) partly() bool {
	for _, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			if saysPart(w) {
				return true
			}
		}
	}
	return false
}

// subject reports whether words can be left out as the name of what is judged:
// another grade begins with them, the row speaks of them, or they end like a
// name. 逾期 in 逾期落实 is none.
func (j *judge) subject(i int, lead string) bool {
	for k, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			if k != i && len(plain(w)) > len(lead) && strings.HasPrefix(plain(w), lead) {
				return true
			}
		}
	}
	if t := plain(j.row.Target); j.row.Type == qualitative && strings.HasSuffix(plain(condWords(j.r.Clauses[i].When)[0]), t) && t != "" {
		if more, ok := strings.CutSuffix(plain(j.a.words), t); ok && !denies(more) {
			return true // the plan itself, and not 未投入使用
		}
	}
	if j.causeOf(i, lead) {
		return true
	}
	return namesThing(lead) || len([]rune(lead)) > 1 && strings.Contains(j.row.Level3, lead)
}

// causeOf reports whether words are the cause of what the actual says was done to somebody: 因数据差错
// before 被上级通报.
func (j *judge) causeOf(i int, lead string) bool {
	c := j.r.Clauses[i]
	if !startsWithAny(j.a.words, sufferedLeads()) || !isZero(c.Then) && !isDeduct(c.Then) {
		return false
	}
	at := c.At
	return startsWithAny(lead, causeLeads()) || endsInAny(j.r.saidBefore(at.From, 2), causeLeads()) && strings.HasPrefix(j.r.saidAt(at), lead)
}

// withCause finds the clause of which the actual says the cause as the sentence does: 因数据差错被上级通报.
func (j *judge) withCause() int {
	rest, ok := cutPrefixAny(plain(j.a.words), causeLeads())
	if !ok {
		return -1
	}
	for i, c := range j.r.Clauses {
		t, text := c.When.(Text)
		if text && plain(t.Words) == rest && endsInAny(j.r.saidBefore(c.At.From, 2), causeLeads()) {
			return i
		}
	}
	return -1
}

// takesSteps reports whether the other side is counted (每推迟10天扣1分), so that
// words alone do not say what it gives.
func (j *judge) takesSteps() bool {
	return anyThen(j.r.Clauses, func(s Step) bool { return !s.Add })
}

// beforeBracket is the grade of 良好（80-90分.
func beforeBracket(s string) string {
	head, _, ok := strings.Cut(s, "(")
	if !ok {
		return s
	}
	return head
}

// predicate finds the one grade that is the words with the subject before them
// (齐全 for 档案资料齐全), never a match inside a word (齐全 is not 不齐全).
func (j *judge) predicate(s string) int {
	found := -1
	if len([]rune(s)) < 2 && !isGradeWord(s) {
		return -1
	}
	named := false
	for i, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			p := plain(w)
			lead := strings.TrimSuffix(p, s)
			alone := lead != p && j.deniedAlone(i, w)
			if lead == p || !alone && (!endsWord(lead) || startsNot(lead) || containsAny(lead, jointWords()[:4]...) || twoPredicates(w) && !j.saysList(w)) {
				continue
			}
			if startsNot(s) && oneOf(lead, graveWords()) {
				continue // 不合规 is not 严重不合规
			}
			if saysAll(w) && !saysAll(s) && j.partly() {
				continue // 及时到位, where 部分及时到位 gives less than 全部及时到位
			}
			if found >= 0 && found != i {
				return -1
			}
			found, named = i, lead == "" || withoutVerb(p) == s || alone || j.subject(i, lead)
		}
	}
	if !named {
		return -1
	}
	return found
}

// saysList reports whether the actual says the whole list that w ends in, only the
// subject before it left out: 内容完整、分析透彻 for 报告内容完整、分析透彻.
func (j *judge) saysList(w string) bool {
	lead, ok := strings.CutSuffix(w, j.a.words)
	return ok && !strings.ContainsAny(lead, listRunes)
}

// twoPredicates reports whether words say two things of two subjects (手续齐全、程序合规),
// of which the last alone is not the whole; 手续、资料齐全 says one.
func twoPredicates(w string) bool {
	parts := strings.FieldsFunc(w, func(r rune) bool { return r == '、' || r == ',' || r == '，' })
	return slices.ContainsFunc(parts[:max(len(parts)-1, 0)], func(part string) bool {
		return setsCondition(part) || endsOnScale(part) || containsAny(part, degreeEnds()...)
	})
}

// deniedAlone reports whether the actual is the last of the things that words say, and another
// grade is no more than its opposite (大坝运行安全，无险情; 有险情), so that it decides.
func (j *judge) deniedAlone(i int, w string) bool {
	lead, ok := strings.CutSuffix(stripTail(w), j.a.words)
	if !ok || !strings.HasSuffix(lead, ",") && !strings.HasSuffix(lead, "，") {
		return false
	}
	found := false
	for k, c := range j.r.Clauses {
		if k == i || isElse(c.When) {
			continue
		}
		t, text := c.When.(Text)
		if !text || !opposed(Text{Words: j.a.words}, Text{Words: stripTail(t.Words)}) {
			return false // 运行不安全不得分: it depends on the rest as well
		}
		found = true
	}
	return found
}

// withSubject finds the one grade that is the words without the subject, which only the best
// grade carries: 生态环境有所改善 for 有所改善 behind 生态环境明显改善.
func (j *judge) withSubject(s string) int {
	found, size := -1, 0
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		grade := plain(t.Words)
		lead, ends := strings.CutSuffix(s, grade)
		if !ok || !ends || t.Exempt || startsNot(lead) || len([]rune(lead)) < 2 || len(grade) <= size {
			continue
		}
		for k, d := range j.r.Clauses {
			o, text := d.When.(Text)
			rest, leads := strings.CutPrefix(plain(o.Words), lead)
			if text && leads && k != i && rest != "" && (differInDegree(s, lead+rest) || isGradeWord(grade) && isGradeWord(rest)) {
				found, size = i, len(grade)
			}
		}
	}
	return found
}

// subjectOf is the name of what a range measures, rate words included: the words
// before its first figure or comparison.
func subjectOf(w Within) string {
	if w.What != Value {
		return ""
	}
	s := w.Words
	if w.Trend && endsInAny(s, growthSaid()) {
		return ""
	}
	if w.Lead != "" && strings.HasPrefix(s, w.Lead) && firstFigure(w.Lead) >= 0 && len(w.Lead) < len(s) && endsInAny(w.Lead, nameTails()) {
		s = w.Lead // 一期工程完成率, 65岁以上老年人健康管理率
	} else if d := leadingDay(s); d > 0 {
		s = s[:d+max(0, firstFigure(s[d:]))] // 6月底支付进度
	} else if i := firstFigure(s); i >= 0 {
		s = s[:i]
	} else if len(w.Ranges) > 0 && w.Ranges[0].anyEnd().Target {
		s = w.Lead // 实际支出小于预算
	}
	for cut := s != ""; cut; {
		cut = false
		last, _ := utf8.DecodeLastRuneInString(s)
		for _, c := range subjectTails().of(last) {
			if r, ok := strings.CutSuffix(s, c); ok {
				s, cut = r, true
				break
			}
		}
	}
	return s
}

// leadingDay is the length of the day that words begin with: 2026年6月, 9月底; 0 for none.
func leadingDay(s string) int {
	if s == "" || !isDigit(rune(s[0])) {
		return 0
	}
	rs := []rune(s)
	n := figures(rs)
	if n == 4 && n < len(rs) && isYear(rs[n]) {
		n += 1 + figures(rs[n+1:])
	}
	if n == 0 || n >= len(rs) || !isMonth(rs[n]) {
		return 0
	}
	n++
	if d := figures(rs[n:]); d > 0 {
		n += d + 1
	}
	return len(string(rs[:min(n, len(rs))]))
}
