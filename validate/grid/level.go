package grid

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// level1Name is the 一级指标 that a cell names, as tables write it: with the
// ending 指标 or not, numbered, with its points in brackets; empty for none.
func level1Name(text string) string { return level1Of(levelKey(text)) }

func level1Of(key string) string {
	if key == "" {
		return ""
	}
	for _, one := range form.Level1s() {
		if key == strings.TrimSuffix(one, levelEnd) {
			return one
		}
	}
	return ""
}

// level2Name is the 二级指标 that a cell names, of the 一级指标 given where that
// decides; empty for none.
func level2Name(text, level1 string) string { return level2Of(levelKey(text), level1) }

func level2Of(key, level1 string) string {
	if key == "" {
		return ""
	}
	for _, one := range form.Level1s() {
		for _, two := range form.Level2s(one) {
			if key == strings.TrimSuffix(two, levelEnd) || sameLevel2(key, two) {
				return two
			}
		}
	}
	if own := form.Level2s(level1); len(own) == 1 && key == strings.TrimSuffix(level1, levelEnd) {
		return own[0]
	}
	return ""
}

// levelKey is what tells the name of a level from another; empty for a text that
// is too long to be one.
func levelKey(text string) string {
	if len(text) > 90 {
		return ""
	}
	s := squeeze(unbracketed(text))
	s = strings.TrimLeft(s, listMarks)
	if s == "" {
		s = squeeze(string(num.Fold(text)))
	}
	key := plainKey(s)
	if bare := strings.TrimSuffix(key, pointsUnit); strings.TrimRight(bare, "0123456789") != bare {
		key = bare // 产出指标40分
	}
	return strings.TrimSuffix(strings.Trim(key, "0123456789"), levelEnd)
}

// levelName reports whether a text is the name of a level.
func levelName(text string) bool {
	key := levelKey(text)
	return level1Of(key) != "" || level2Of(key, form.Satisfaction) != ""
}
