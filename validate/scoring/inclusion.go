package scoring

import "jixiaobot/validate/num"

// inclusion reads (含), (不含), (含80%), (含本数), and (含80%,不含90%) as two of them.
func (s *scanner) inclusion(i int) int {
	if s.rs[i] != '(' && s.rs[i] != '[' && !s.afterInclusion(i) {
		return i
	}
	t := token{from: i, set: setOf(wIncl)}
	j := i + 1
	if j < len(s.rs) && s.rs[j] == runeNot {
		t.set, j = setOf(wExcl), j+1
	}
	n := prefixLen(s.rs[j:], inclusionWords())
	if n == 0 {
		return i
	}
	for j += n; j < len(s.rs) && j < i+14; j++ {
		switch r := s.rs[j]; {
		case r == ')' || r == ']':
			t.to = j + 1
			s.toks = append(s.toks, t)
			return j + 1
		case (r == ',' || r == '、') && t.named && s.inclusionAhead(j+1):
			t.to = j
			s.toks = append(s.toks, t)
			return j
		}
		if m := prefixLen(s.rs[j:], inclusionTails()); m > 0 {
			j += m - 1
			continue
		}
		v, m := num.Scan(s.rs[j:])
		if m == 0 || t.named {
			return i
		}
		u := num.ScanUnit(s.rs[j+m:])
		t.n, t.unit, t.named = v, s.between(j+m, j+m+u), true
		j += m + u - 1
	}
	return i
}

// afterInclusion reports whether the comma at i goes on an inclusion.
func (s *scanner) afterInclusion(i int) bool {
	n := len(s.toks)
	return n > 0 && (s.rs[i] == ',' || s.rs[i] == '、') && s.toks[n-1].to == i && s.toks[n-1].named && s.rs[i-1] != ')'
}

// inclusionAhead reports whether 含 or 不含 stands at i.
func (s *scanner) inclusionAhead(i int) bool {
	if i < len(s.rs) && s.rs[i] == runeNot {
		i++
	}
	return i < len(s.rs) && prefixLen(s.rs[i:], inclusionWords()) > 0
}
