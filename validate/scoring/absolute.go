package scoring

import "strings"

// absolute is the length of what stands around a deviation for its size without sign,
// the bars of |偏差率| or 的绝对值 behind it: a deviation is measured so anyway.
func (s *scanner) absolute(rs []rune, i int) int {
	if isBar(rs[i]) {
		if namesDeviation(untilBar(rs, i, 1)) || namesDeviation(untilBar(rs, i, -1)) {
			return 1
		}
		return 0
	}
	if rs[i] != absoluteRune && rs[i] != ofRune {
		return 0
	}
	n := max(spacedLen(rs[i:], ofWord+absoluteWord), spacedLen(rs[i:], absoluteWord))
	if n == 0 || !namesDeviation(string(s.rs[max(0, len(s.rs)-3):])) {
		return 0
	}
	return n
}

// untilBar is the words between the bar at i and the next one in a direction; none
// where it is far.
func untilBar(rs []rune, i, way int) string {
	for k := i + way; k >= 0 && k < len(rs) && (k-i)*way < 20; k += way {
		if isBar(rs[k]) {
			return strings.Join(strings.Fields(string(rs[min(i, k)+1:max(i, k)])), "")
		}
	}
	return ""
}

// spacedLen is the length of a word that rs begins with, blanks between its
// characters included; 0 where it is another.
func spacedLen(rs []rune, word string) int {
	n := 0
	for _, r := range word {
		if n > 0 {
			n = skipBlanks(rs, n)
		}
		if n >= len(rs) || rs[n] != r {
			return 0
		}
		n++
	}
	return n
}

// isBar reports whether a rune is the sign of an absolute value.
// namesDeviation reports whether words end in the name of a deviation.
func namesDeviation(s string) bool {
	s = strings.TrimSuffix(s, rateSuffix)
	return endsInAny(strings.TrimSuffix(s, degreeSuffix), deviationWords())
}

// absolute reports whether the sentence takes a size without its sign that is no
// deviation, so that a negative actual is no answer.
func (r Rule) absolute() bool {
	if !strings.Contains(bareText(r.Text), absoluteWord) && !strings.ContainsFunc(r.Text, isBar) {
		return false
	}
	gaps, others := false, false
	look(r.Clauses, func(w Within) {
		gaps = gaps || w.What == Gap
		others = others || w.What != Gap
	})
	return others || !gaps
}

// sizeAlone reports whether all the sentence does is to compare one rate, named with 绝对值,
// with tiers from 0 on, so that a negative actual counts without its sign.
func (r Rule) sizeAlone() bool {
	if len(r.Clauses) == 0 || !strings.Contains(bareText(r.Text), absoluteWord) {
		return false
	}
	name := ""
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		switch c.Then.(type) {
		case Points, Share:
		default:
			return false
		}
		if isElse(c.When) {
			continue
		}
		if !ok || w.What != Value || w.Trend || w.Ranges[0].anyEnd().Target {
			return false
		}
		for _, g := range w.Ranges {
			if g.Lo.Set && g.Lo.At.N.Sign() < 0 || g.Hi.Set && g.Hi.At.N.Sign() < 0 {
				return false
			}
		}
		about := strings.TrimSuffix(strings.TrimSuffix(w.About, absoluteWord), ofWord)
		if name == "" && about != w.About {
			name = about
		}
		if about != name && w.About != "" {
			return false
		}
	}
	return name != ""
}
