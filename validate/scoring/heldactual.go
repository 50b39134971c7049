package scoring

import "strings"

// readEntries reads how many entries of a list hold where the rule speaks of that: 1,3; 全部;
// 无; 2项; 符合两项; 缺1项; 2项不符合. What may mean several numbers gives them all.
func (r Rule) readEntries(a Actual, s string) (Actual, bool) {
	n, lacks := len(r.Entries), r.lacksToo()
	both := func(k int) []int {
		if lacks {
			return []int{k, n - k}
		}
		return []int{k}
	}
	switch {
	case oneOf(s, allWords()):
		a.kind, a.all, a.ways = isParts, true, []int{n}
		if r.onlyLacks() && !containsAny(s, goodAll()...) {
			a.ways = []int{n, 0} // all of them, or all faults
		}
		return a, true
	case loneFigure(s):
		return r.loneEntries(a, s, both)
	case oneOf(s, noneWords()):
		a.kind, a.none, a.ways = isParts, true, both(0)
		return a, true
	}
	if h, ok := readHeld(s); ok {
		lo, hi, fits := h.of(n)
		if !fits || r.onlyLacks() && !h.lacks && !h.all {
			return a, false // 2项符合 where only what does not comply is counted
		}
		for k := lo; k <= hi; k++ {
			a.ways = append(a.ways, k)
		}
		if lo != hi {
			return a, true // 部分符合, 未全部符合
		}
		a.kind, a.q = isNumber, entriesAt(lo).At
		if a.short = h.lacks && !h.all; a.short {
			a.q = entriesAt(n - lo).At
		}
		return a, true
	}
	if h, ok := readHeld(s + goodAll()[0]); ok && h.count >= 0 && !h.all && !h.lacks && !h.up && !h.under && h.count <= n {
		a.kind, a.q, a.ways = isNumber, entriesAt(h.count).At, both(h.count) // 2项
		if r.onlyLacks() {
			a.ways = []int{n - h.count}
		}
		return a, true
	}
	if m, ok := placesOf(s, n); ok {
		a.kind, a.parts, a.ways = isParts, m, []int{len(m)}
		if r.onlyLacks() {
			a.ways = []int{len(m), n - len(m)}
		}
		return a, true
	}
	return a, false
}

// loneEntries reads one figure: that entry, so many of them, or so many that do not hold.
func (r Rule) loneEntries(a Actual, s string, both func(int) []int) (Actual, bool) {
	k, size := figureOf([]rune(s))
	if size != len(s) || k > len(r.Entries) {
		return a, false
	}
	a.kind, a.q, a.ways = isNumber, entriesAt(k).At, append(both(k), min(k, 1))
	if r.onlyLacks() {
		a.ways = []int{len(r.Entries) - k} // convention 14
	}
	return a, true
}

// placesOf reads 1,3 and ①③ as places of a list of n.
func placesOf(s string, n int) (map[int]Actual, bool) {
	pieces := strings.FieldsFunc(s, func(c rune) bool {
		return c == ',' || c == '、' || c == ';' || c == ' ' || c == runeAndNoun || c == '。' || c == '+'
	})
	if len(pieces) == 1 {
		pieces = circled(pieces[0])
	}
	m := map[int]Actual{}
	for _, piece := range pieces {
		k, ok := partNumber(piece)
		if _, twice := m[k]; !ok || twice || k > n {
			return nil, false
		}
		m[k] = Actual{kind: isHeld}
	}
	return m, len(m) > 0
}

// countHeld reads 符合两项 and 2项不符合 of a checklist of n entries as the number it is.
func countHeld(a Actual, s string, n int) (Actual, bool) {
	h, ok := readHeld(s)
	if !ok || h.count < 0 || h.all || h.up || h.under || h.some || h.count > n {
		return a, false
	}
	a.kind, a.q, a.short = isNumber, entriesAt(h.count).At, h.lacks
	return a, true
}
