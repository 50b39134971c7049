package grid

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// A look is what can be seen of a cell without knowing its column.
type look struct {
	blank    bool
	kind     bool // a 指标类型
	signed   bool // “≥98个”
	number   bool // 98, 98个, 95%
	day      bool
	level1   bool
	level2   bool
	bare     bool // such a name without its ending 指标
	unit     bool // a unit that is known
	unitish  bool // a few letters
	award    bool // gives points
	points   bool // 5, 5分
	serial   bool // a whole number
	runes    int
	sentence bool
}

// sampled bounds how much of a long cell is looked at.
const sampled = 400

// see looks at a cell once.
func see(text string) look {
	if text == "" {
		return look{blank: true}
	}
	l := look{runes: utf8.RuneCountInString(text)}
	if l.runes > sampled {
		l.sentence = true
		l.award = awards(num.Fold(text)[:min(l.runes, 10*sampled)])
		return l
	}
	rs := num.Fold(text)
	l.serial = l.runes <= 4 && strings.Trim(string(rs), "0123456789") == ""
	_, l.kind = typeWord(text)
	key := levelKey(text)
	l.level1, l.level2 = level1Of(key) != "", level2Of(key, form.Satisfaction) != ""
	l.bare = !strings.Contains(text, levelEnd)
	l.unit, l.unitish = unitLook(rs)
	l.unitish = l.unitish || nothing(text)
	l.award = awards(rs) || standardStart(string(rs))
	l.sentence = l.runes > 12 && strings.ContainsAny(text, "，。；,;、") || l.runes > 30
	if l.runes <= 2*maxLabel {
		l.day = len(num.FindDays(rs)) > 0
		q, err := num.ParseQuantity(strings.Trim(text, wrappings))
		l.number = err == nil
		l.signed = l.number && q.Sign != ""
		l.points = l.number && q.Sign == "" && (q.Unit == "" || q.Unit == pointsUnit || q.Unit == "%")
	}
	return l
}

// wrappings stand around a value at times.
const wrappings = " \"'“”‘’。.,，;；"

// unitLook tells a known unit, and a text that could be one.
func unitLook(rs []rune) (known, maybe bool) {
	s := []rune(strings.TrimSpace(string(rs)))
	known = len(s) > 0 && num.ScanUnit(s) == len(s)
	if known {
		return true, true
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !strings.ContainsRune("/%·()", r) {
			return false, false
		}
	}
	return false, len(s) > 0 && len(s) <= 6
}

// anchor reports whether a cell shows that its row is one of indicators: the
// only cells that nothing else on the form looks like are those of 指标类型.
func (l look) anchor() bool { return l.kind || l.signed }

// fit is how well a cell stands in a column: above 0 it belongs there, below 0
// it should not.
func (l look) fit(x form.Field) int {
	switch {
	case l.blank:
		return 0
	case l.kind && x != form.Type:
		return -10
	}
	switch x {
	case form.Level1, form.Level2:
		return l.fitLevel(x)
	case form.Level3:
		return l.fitName()
	case form.Type:
		return l.fitType()
	case form.Target:
		return l.fitTarget()
	case form.Unit:
		return l.fitUnit()
	case form.Definition, form.Standard, form.Remark:
		return l.fitText(x)
	case pointsColumn:
		return choose(l.points, 6, -6)
	case serialColumn:
		return choose(l.serial, 6, -3)
	}
	return choose(l.award && !l.points, -5, choose(l.level1 || l.level2, -4, 0))
}

func (l look) fitLevel(x form.Field) int {
	own, other := l.level1, l.level2
	if x == form.Level2 {
		own, other = other, own
	}
	switch {
	case own && other && x == form.Level2: // 满意度指标, which is a 一级指标 first
		return 7
	case own:
		return 8
	case other, l.award, l.signed:
		return -6
	case l.number || l.sentence:
		return -4
	}
	return -1
}

func (l look) fitName() int {
	switch {
	case (l.level1 || l.level2) && l.bare:
		return -3 // “满意度” may be the indicator itself
	case l.level1 || l.level2, l.award, l.signed, l.points:
		return -6
	case l.sentence:
		return -1
	}
	return 2
}

func (l look) fitType() int {
	switch {
	case l.kind:
		return 14
	case l.signed:
		return -2
	}
	return -8
}

func (l look) fitTarget() int {
	switch {
	case l.level1 || l.level2:
		return -6
	case l.number || l.day && l.runes <= maxLabel:
		return 6
	case l.award:
		return -4
	case l.sentence:
		return -1
	case l.unit:
		return -1
	}
	return 2
}

func (l look) fitUnit() int {
	switch {
	case l.unit:
		return 6
	case l.unitish && !l.level1 && !l.level2:
		return 1
	case l.sentence || l.award:
		return -8
	}
	return -5
}

func (l look) fitText(x form.Field) int {
	switch {
	case l.level1 || l.level2:
		return -7
	case l.points || l.unit:
		return -3
	}
	switch x {
	case form.Standard:
		return choose(l.award, 7, 1)
	case form.Definition:
		return choose(l.award, 1, 3)
	}
	return choose(l.award, -4, 1)
}

func choose(yes bool, a, b int) int {
	if yes {
		return a
	}
	return b
}
