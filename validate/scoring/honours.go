package scoring

import "strings"

// honourOf reports whether two phrases are for one honour from different levels, which
// awards for one of them and never for both: 获得国家级表彰 and 省级, 省级表彰 and 市级表彰.
func honourOf(a, b string) bool {
	i, x := atLevel(a)
	k, y := atLevel(b)
	if i < 0 || k < 0 || i == k {
		return false
	}
	return x == "" || y == "" || x == y || len([]rune(y)) >= minObject && strings.HasSuffix(x, y) || len([]rune(x)) >= minObject && strings.HasSuffix(y, x)
}

// atLevel is the level that a phrase begins with, a verb before it aside, and what it is of;
// −1 where it begins with none.
func atLevel(s string) (int, string) {
	if level, rest := levelOf(s); level >= 0 {
		return level, rest
	}
	s = withoutVerb(plain(s))
	for i, same := range honourLevels() {
		if oneOf(s, same) {
			return i, ""
		}
	}
	return -1, ""
}
