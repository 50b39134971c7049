package scoring

import "strings"

// manyWords is how many words make it worth while to note first what characters a text has.
const manyWords = 8

// containsAny reports whether a text holds one of some words.
func containsAny(s string, words ...string) bool {
	if len(words) >= manyWords {
		seen := runesOf(s)
		return containsSeen(s, &seen, words)
	}
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

func startsWithAny(s string, heads []string) bool {
	for _, h := range heads {
		if strings.HasPrefix(s, h) {
			return true
		}
	}
	return false
}

// anyThen reports whether some clause has an award of one kind that is so.
func anyThen[A Award](cs []Clause, is func(A) bool) bool {
	for _, c := range cs {
		if a, ok := c.Then.(A); ok && is(a) {
			return true
		}
	}
	return false
}

// anyWhen reports whether some clause has a condition of one kind that is so.
func anyWhen[C Cond](cs []Clause, is func(C) bool) bool {
	for _, c := range cs {
		if w, ok := c.When.(C); ok && is(w) {
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
