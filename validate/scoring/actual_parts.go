package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// manySteps reports whether a rule has several steps that only an answer by
// part can settle (加分 and 扣分 side by side).
func (r Rule) manySteps() bool {
	n := 0
	for _, c := range r.Clauses {
		if s, ok := c.Then.(Step); ok && (s.What == Events || s.What == Done || s.What == Missing) {
			n++
		}
	}
	return n > 1
}

// parseParts reads answers to a list.
func parseParts(a Actual, s string, r Rule, row Row) (Actual, bool, error) {
	a.kind = isParts
	switch {
	case oneOf(s, allWords()) && !(r.Kind == Faults && containsAny(s, goodAll()...)):
		a.all = true
		return a, true, nil
	case oneOf(s, noneWords()) && !(loneFigure(s) && (r.Kind == Faults || r.Kind == Choice || wantsNone(row)) && row.Type != "" && row.Type != qualitative):
		a.none = true
		return a, true, nil
	}
	if m, ok, err := byPart(s, r, row); ok || err != nil {
		a.parts = m
		return a, ok, err
	}
	if loneFigure(s) && row.Type != "" && row.Type != qualitative {
		return a, false, nil // 2 in a row of numbers is its value, not entry 2
	}
	if loneFigure(s) && r.Kind == Faults && !r.Marked && r.stepsAlike() {
		return a, false, nil // one total of what costs the same
	}
	if loneFigure(s) && r.Kind == Faults && !r.Marked && r.counts() {
		return a, false, refuse(WhyParts, s) // 2 faults, or the second of those that have no numbers?
	}
	if b, ok, err := readCount(a, s); err == nil && ok && b.short {
		return b, true, nil // 缺1项
	}
	if countOnly(s) {
		return a, false, nil // 3项 counts entries, 第3项 names one
	}
	if m, ok := places(s, r); ok {
		a.parts = m
		return a, true, nil
	}
	return a, false, nil
}

// counts reports whether some entry counts something, so that a number may be a count.
func (r Rule) counts() bool {
	return anyThen(r.Clauses, func(Step) bool { return true })
}

// loneFigure reports whether an answer is one number and nothing else.
func loneFigure(s string) bool {
	for _, r := range s {
		if !isDigit(r) {
			return false
		}
	}
	return s != ""
}

func oneOf(s string, words []string) bool {
	return slices.Contains(words, s)
}

// byPart reads 1:11次；2:2次.
func byPart(s string, r Rule, row Row) (map[int]Actual, bool, error) {
	if !strings.ContainsAny(s, ":") {
		return nil, false, nil
	}
	m := map[int]Actual{}
	for _, piece := range strings.FieldsFunc(s, func(c rune) bool { return c == ';' || c == ',' || c == '、' || c == '。' || c == '\n' }) {
		key, val, ok := strings.Cut(piece, ":")
		n, known := partNumber(key)
		val = strings.TrimSpace(val)
		if !ok || !known || n > r.partCount() || val == "" {
			return nil, false, refuse(WhyParts, piece)
		}
		if _, twice := m[n]; twice {
			return nil, false, refuse(WhyParts, piece)
		}
		sub := r.part(n)
		v, err := parseOne(Actual{Text: val, words: clean(val)}, clean(val), sub)
		if err != nil {
			return nil, false, err
		}
		m[n] = v
	}
	return m, len(m) > 0, nil
}

// places reads 1,3 or ①③ as the parts that hold, or the words of some parts.
func places(s string, r Rule) (map[int]Actual, bool) {
	m := map[int]Actual{}
	pieces := strings.FieldsFunc(s, func(c rune) bool {
		return c == ',' || c == '、' || c == ';' || c == ' ' || c == runeAndNoun || c == '。' || c == '+'
	})
	if len(pieces) == 1 {
		pieces = circled(pieces[0])
	}
	for _, piece := range pieces {
		n, ok := partNumber(piece)
		held := Actual{kind: isHeld}
		if ok && r.unnumbered() {
			return nil, false // the second level of the first thing, or the second thing?
		}
		if !ok {
			n, ok = r.partNamed(piece)
			held = r.heldAs(n, piece)
		}
		if !ok || n > r.partCount() {
			return nil, false
		}
		if _, twice := m[n]; twice {
			return nil, false
		}
		m[n] = held
	}
	if r.manySteps() && r.Kind == Choice {
		return nil, false
	}
	return m, len(m) > 0
}

// countOnly reports whether an answer is a number with a unit behind it.
func countOnly(s string) bool {
	n := 0
	for n < len(s) && isDigit(rune(s[n])) {
		n++
	}
	return n > 0 && n < len(s) && isCounting(s[n:])
}

func circled(s string) []string {
	var out []string
	for _, c := range s {
		if c < '①' || c > '⑳' {
			return []string{s}
		}
		out = append(out, string(c))
	}
	return out
}

func partNumber(s string) (int, bool) {
	s = strings.Trim(s, partTrim)
	if rs := []rune(s); len(rs) == 1 && rs[0] >= '①' && rs[0] <= '⑳' {
		return int(rs[0]-'①') + 1, true
	}
	if s == "" || len(s) > 2 {
		return 0, false
	}
	n := 0
	for _, c := range s {
		if !isDigit(c) {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n > 0
}

// wantsNone reports whether a row counts what there should be less of, so that 0 is a count of
// it and does not say that no entry holds.
func wantsNone(row Row) bool {
	q, err := num.ParseQuantity(row.Target)
	return row.Type == signLE || row.Type == signLT || err == nil && row.Target != "" && q.Value.IsZero()
}
