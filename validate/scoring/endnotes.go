package scoring

import "strings"

// endNote is what a remark for the whole sentence says of lower and of upper ends:
// 以上不含本数，以下含本数, 含下限，不含上限. A side is 0 where nothing is said of it.
type endNote struct {
	lo, hi int
	worded bool // it speaks of the words 以上 and 以下, not of the ends of spans only
}

// endNotes is the remark of the words passed over.
func (p *parser) endNotes() endNote {
	var out endNote
	for _, at := range p.rule.Passed {
		if n, ok := readEndNote(p.rule.saidAt(at)); ok {
			out = n
		}
	}
	return out
}

// readEndNote reads a remark that says nothing but which ends are in.
func readEndNote(said string) (endNote, bool) {
	var n endNote
	var both []string // 以上、以下均含本数
	pieces := strings.FieldsFunc(said, trimmed)
	for i, s := range pieces {
		if i == 0 {
			s = withoutLead(s)
		}
		if turned, ok := turnedEnd(s); ok {
			s = turned // 下限含
		}
		if oneOf(s, endSides()) {
			both = append(both, s)
			continue
		}
		side, rest := cutSide(s)
		rest = strings.TrimPrefix(rest, evenWord)
		in := 1
		if cut := strings.TrimPrefix(rest, notRune); cut != rest {
			rest, in = cut, -1
		}
		k := prefixLen([]rune(rest), inclusionWords())
		if k == 0 {
			return n, false
		}
		what := string([]rune(rest)[k:])
		if side == "" && oneOf(what, endNames()) {
			n.put(what, in)
			continue
		}
		if side == "" || !oneOf(what, ownNumber()) {
			return n, false
		}
		n.worded = true
		for _, s := range append(both, side) {
			n.put(s, in)
		}
		both = nil
	}
	return n, len(both) == 0 && (n.lo != 0 || n.hi != 0)
}

// withoutLead drops 各区间 before the remark.
func withoutLead(s string) string {
	rs := []rune(s)
	return string(rs[prefixLen(rs, spanNames()):])
}

// turnedEnd is 含下限 for 下限含.
func turnedEnd(s string) (string, bool) {
	for _, w := range endNames() {
		rest := strings.TrimPrefix(s, w)
		if rest != s && startsWithAny(strings.TrimPrefix(rest, notRune), inclusionWords()) {
			return rest + w, true
		}
	}
	return s, false
}

// cutSide splits 以上 or 以下 from what is said of it.
func cutSide(s string) (side, rest string) {
	for _, w := range endSides() {
		if cut := strings.TrimPrefix(s, w); cut != s {
			return w, cut
		}
	}
	return "", s
}

// put notes that the ends of a side are in, or with -1 out.
func (n *endNote) put(side string, in int) {
	if oneOf(side, lowerEnds()) {
		n.lo = in
		return
	}
	n.hi = in
}

// settle puts the ends of a range that do not say themselves whether they are in. Of a
// span the side that the remark leaves out is the other way round.
func (n endNote) settle(w *Within) {
	for i := range w.Ranges {
		r := &w.Ranges[i]
		if n.worded && !containsAny(w.Words, inclusionRune) {
			if r.Lo.Set && n.lo != 0 && containsAny(w.Words, endSides()[0]) {
				r.Lo.Incl = n.lo > 0
			}
			if r.Hi.Set && n.hi != 0 && containsAny(w.Words, endSides()[1]) {
				r.Hi.Incl = n.hi > 0
			}
		}
		if !r.Lo.Set || !r.Hi.Set || r.Exact || r.Lo.Said || r.Hi.Said {
			continue
		}
		lo, hi := n.lo, n.hi
		switch {
		case lo == 0:
			lo = -hi
		case hi == 0:
			hi = -lo
		}
		r.Lo.Incl, r.Hi.Incl = lo > 0, hi > 0
	}
}
