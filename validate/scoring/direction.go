package scoring

import "strings"

// way is a direction of change.
type way int

const (
	noWay way = 0
	rises way = 1
	falls way = -1
)

// readTrend reads an actual that says its direction (下降12%, 同比上升3%): the number itself
// where sentence and row count that direction, else the tier that names the other one, and
// never a number on this side.
func (r Rule) readTrend(a Actual, s string, row Row) (Actual, bool) {
	if startsNumeric(s) {
		return a, false
	}
	said, rest := saidWay(s)
	if said == noWay || r.Kind != Choice || r.speaks(s) {
		return a, false
	}
	own := r.ownWay(row)
	b, ok, err := readNumber(a, rest)
	if own == noWay || err != nil || !ok || b.q.N.Sign() < 0 || b.q.Unit.Kind == Point && unitOf(row.Unit).Kind != Point {
		return a, false
	}
	if said == own {
		return b, true
	}
	words, ok := r.tierFor(said, row)
	if !ok || b.q.N.Sign() == 0 {
		return a, false
	}
	a.words = words
	return a, true
}

// saidWay is the direction that an actual begins with, and the number behind it.
func saidWay(s string) (way, string) {
	for _, lead := range lastYearLeads() {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			s = rest
			break
		}
	}
	for _, w := range [...]way{falls, rises} {
		for _, word := range wayWords(w) {
			rest, ok := strings.CutPrefix(s, word)
			if !ok {
				continue
			}
			rest = strings.TrimPrefix(rest, perfective)
			for _, is := range reachedIs() {
				rest = strings.TrimPrefix(rest, is)
			}
			if startsNumeric(rest) {
				return w, rest
			}
		}
	}
	return noWay, s
}

// ownWay is the direction that the numbers of sentence and row count, where they agree in
// one.
func (r Rule) ownWay(row Row) way {
	if strings.ContainsAny(row.Target, minusRunes) {
		return noWay // a fall as a negative figure
	}
	said, mixed := noWay, false
	look(r.Clauses, func(w Within) {
		if w.Trend {
			own := wayIn(w.About)
			mixed = mixed || own == noWay || said != noWay && own != said
			said = own
		}
	})
	named := wayIn(row.Level3)
	switch {
	case mixed || said != noWay && named != noWay && named != said:
		return noWay
	case said != noWay:
		return said
	case endsInAny(row.Level3, wayNames()):
		return named
	}
	return noWay
}

// wayIn is the only direction that words name.
func wayIn(s string) way {
	down, up := containsAny(s, wayWords(falls)...), containsAny(s, wayWords(rises)...)
	switch {
	case down == up:
		return noWay
	case down:
		return falls
	}
	return rises
}

// tierFor is the tier that names a direction against that of the others, as 上升 in
// 上升不得分, or denies theirs (未下降); false where several do.
func (r Rule) tierFor(w way, row Row) (string, bool) {
	found, n := "", 0
	for _, c := range r.Clauses {
		for _, words := range condWords(c.When) {
			if namesWay(stripTail(words), w, row) {
				found, n = words, n+1
				break
			}
		}
	}
	return found, n == 1
}

// namesWay reports whether words say nothing but that direction of what the row counts.
func namesWay(s string, w way, row Row) bool {
	lead, ok := cutWay(s, w)
	if !ok {
		if lead, ok = cutWay(s, -w); !ok {
			return false
		}
		denied := false
		for _, n := range negations() {
			if rest, cut := strings.CutSuffix(lead, n); cut && !denied {
				lead, denied = rest, true // 未下降
			}
		}
		if !denied {
			return false
		}
	}
	for _, part := range wayLeads() {
		lead = strings.TrimSuffix(lead, part)
	}
	return lead == "" || strings.Contains(row.Level3, lead)
}

// cutWay is what stands before the direction that words end in.
func cutWay(s string, w way) (string, bool) {
	for _, word := range wayWords(w) {
		if lead, ok := strings.CutSuffix(s, word); ok {
			return lead, true
		}
	}
	return s, false
}
