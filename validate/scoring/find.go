package scoring

import "strings"

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func endsInAny(s string, tails []string) bool {
	for _, t := range tails {
		if strings.HasSuffix(s, t) {
			return true
		}
	}
	return false
}

func cutAny(s string, joints []string) (a, b string, ok bool) {
	for _, j := range joints {
		if a, b, ok = strings.Cut(s, j); ok {
			return a, b, true
		}
	}
	return s, "", false
}
