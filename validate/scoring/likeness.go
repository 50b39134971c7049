package scoring

import "strings"

// likened finds the clause whose words the actual says in other words: with 已
// or 了, with 没有 for 无, or short where the row's own value is as short. Near
// reports words too like a clause's to fall to 否则, though not surely it.
func (j *judge) likened() (clause int, near bool) {
	clause = -1
	a := plain(j.a.words)
	for i, c := range j.r.Clauses {
		if isElse(c.When) {
			continue
		}
		for _, w := range condWords(c.When) {
			switch g := plain(w); {
			case saysAll(g) && !saysAll(strings.TrimPrefix(a, alreadyWord)) && a != plain(j.row.Target) && j.partly():
				near = near || partOf(a, g) // 到位, where 部分到位 gives less than 全部到位
			case a == plain(j.row.Target) && partOf(a, g) && shaded(a, g):
				return -1, true // 好, where the clause says 较好
			case sameSaid(a, g) || a == plain(j.row.Target) && partOf(a, g) && !joined(w):
				if clause >= 0 && clause != i {
					return -1, true
				}
				clause = i
			case len([]rune(a)) > 1 && strings.HasSuffix(g, a):
				near = true // 基本完善, where the clause says 评定结果为基本完善
			case partOf(a, g) || partOf(g, a), strings.Contains(g, a) && containsAny(g, thresholdWords()...):
				near = true
			case isGradeWord(a) && containsAny(g, thresholdWords()...) && hasGrade(g):
				near = true // 优秀 where 不低于良好 is asked
			}
		}
	}
	return clause, near
}

// joined reports whether a grade says two things at once.
func joined(s string) bool { return containsAny(s, jointWords()...) }

// sameSaid reports whether two phrases differ only in 已, 了 and its like, or in
// the words for none.
func sameSaid(a, b string) bool {
	if firmly(a) == firmly(b) || firmly(withoutVerb(a)) == firmly(withoutVerb(b)) {
		return true
	}
	x, okX := withoutNone(a)
	y, okY := withoutNone(b)
	return okX && okY && (x == y || x == "" || y == "")
}

// firmly is a phrase without the words that only stress that it is so.
func firmly(s string) string {
	for _, w := range firmWords() {
		s = strings.TrimPrefix(s, w)
	}
	return strings.ReplaceAll(strings.TrimSuffix(s, perfective), alreadyWord, "")
}

// withoutNone drops 未发生, 没有, 无 from the front; false where none stands there.
func withoutNone(s string) (string, bool) {
	for _, w := range noneLeads() {
		if r, ok := strings.CutPrefix(s, w); ok {
			return r, true
		}
	}
	return s, false
}

// partOf reports whether a stands in b, both denying or neither, and b not
// softening what a says.
func partOf(a, b string) bool {
	short := len([]rune(a)) > 1
	a, b = plainly(a), plainly(b)
	if short && len([]rune(a)) < 2 {
		return false // 很好 is not half of 良好
	}
	return a != "" && strings.Contains(b, a) && denies(a) == denies(b) && !saysPart(a) && !saysPart(b)
}

// plainly drops the words of degree that only heighten.
func plainly(s string) string {
	for _, w := range heightening() {
		s = strings.ReplaceAll(s, w, "")
	}
	return s
}

// hasGrade reports whether words end in a grade, 以上 and its like aside.
func hasGrade(s string) bool {
	for _, w := range thresholdWords() {
		s = strings.TrimSuffix(strings.TrimPrefix(s, w), w)
	}
	return isGradeWord(s)
}

func denies(s string) bool { return strings.ContainsAny(s, denyingRunes) }
