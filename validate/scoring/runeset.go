package scoring

import (
	"strings"
	"unicode/utf8"
)

// runeSet tells cheaply that a text has not some character: it may say of one that it is
// there when it is not, and never the other way round.
type runeSet [16]uint64

func (s *runeSet) add(r rune) { s[r>>6&15] |= 1 << (r & 63) }

func (s *runeSet) has(r rune) bool { return s[r>>6&15]&(1<<(r&63)) != 0 }

// begins reports whether the first character of a word is in the set. The bits of one that
// takes three bytes, as every Chinese one does, need no decoding.
func (s *runeSet) begins(w string) bool {
	if len(w) >= 3 && w[0]>>4 == 0xe {
		return s[w[1]&15]&(1<<(w[2]&63)) != 0
	}
	r, _ := utf8.DecodeRuneInString(w)
	return s.has(r)
}

func runesOf(s string) runeSet {
	var set runeSet
	for _, r := range s {
		set.add(r)
	}
	return set
}

// containsSeen reports whether a text of some characters holds one of some words.
func containsSeen(s string, seen *runeSet, words []string) bool {
	for _, w := range words {
		if seen.begins(w) && strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// says reports whether the sentence holds one of some words.
func (s *scanner) says(words ...string) bool { return containsSeen(s.str, &s.seen, words) }

// shows reports whether the sentence holds one of some characters.
func (s *scanner) shows(runes string) bool {
	for _, r := range runes {
		if s.seen.has(r) && strings.ContainsRune(s.str, r) {
			return true
		}
	}
	return false
}

// byRune holds values by the character they belong to, found without a search: a sentence
// asks for some of every character it has.
type byRune[T any] struct {
	at   []uint16 // place in vals, by character
	vals []T      // the first one is nothing
}

// runeEnd is beyond all characters of the tables, which belong to the first plane.
const runeEnd = 0x10000

func runeTable[T any](of map[rune]T) *byRune[T] {
	t := &byRune[T]{at: make([]uint16, runeEnd), vals: make([]T, 1, len(of)+1)}
	for r, v := range of {
		t.at[r] = uint16(len(t.vals))
		t.vals = append(t.vals, v)
	}
	return t
}

// of is the value of a character, the zero value where it has none.
func (t *byRune[T]) of(r rune) T {
	if uint32(r) >= runeEnd {
		return t.vals[0]
	}
	return t.vals[t.at[r]]
}
