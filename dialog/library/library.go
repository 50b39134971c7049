package library

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"jixiaobot/validate/form"
)

// A Suggestion is one good indicator: a row of the form without what only the
// clerk knows, the number or date and the points.
type Suggestion struct {
	Level2     string   // the 二级指标 it belongs under
	Name       string   // 三级指标, at most 15 characters (简洁明确、通俗易懂)
	Type       string   // 指标类型, one of form.Types
	Unit       string   // 计量单位; empty for 定性
	Definition string   // 指标解释: content, method and 口径 in one sentence
	Usual      string   // the usual 评（扣）分标准 that fits: 按比例, 达标得满分, 分档, 满意度分档, 效果分级, 逾期扣分, 超支扣分 or 每次扣分
	Units      []string // the kinds of unit it suits: 教育, 卫健, 乡镇 …; empty: any
	Target     string   // 指标值 of a 定性 row that is graded, e.g. 效果明显; empty where a number or date must come from the clerk
}

// For lists the suggestions under a 二级指标 that suit a unit: first those for its
// own kind, judged by words in its 部门（单位）名称, then those for any unit, at most
// n of them. Several kinds in one name (教育和体育局) come in the order of the name.
// An unknown 二级指标 has none; a name without a known word gets those for any
// unit. The same arguments always give the same list, which the caller may keep.
func For(level2, department string, n int) []Suggestion {
	all := of(level2)
	var out []Suggestion
	for _, kind := range kindsOf(department) {
		for _, s := range all {
			if slices.Contains(s.Units, kind) && !slices.ContainsFunc(out, s.named) {
				out = append(out, s)
			}
		}
	}
	for _, s := range all {
		if len(s.Units) == 0 {
			out = append(out, s)
		}
	}
	return out[:min(max(n, 0), len(out))]
}

// named reports whether the other suggestion is the same one.
func (s Suggestion) named(other Suggestion) bool { return s.Name == other.Name }

// A kindWord is a kind of unit with the words that tell it; without a kind, they
// only hide shorter words.
type kindWord struct {
	kind  string
	words []string
}

// kindsOf lists the kinds of unit that a 部门（单位）名称 tells, in the order of the
// name. Words are read from the front, the longest first, and none twice: in
// 公安局交通警察大队 the 交通 belongs to 交通警察 and makes no unit of 交通.
func kindsOf(department string) []string {
	var kinds []string
	for rest := department; rest != ""; {
		kind, word := longest(rest)
		if kind != "" && !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
		_, first := utf8.DecodeRuneInString(rest)
		rest = rest[max(len(word), first):]
	}
	return kinds
}

// longest is the longest known word that text begins with; empty without one.
func longest(text string) (kind, word string) {
	first, _ := utf8.DecodeRuneInString(text)
	for _, k := range kindsByStart()[first] {
		for _, w := range k.words {
			if len(w) > len(word) && strings.HasPrefix(text, w) {
				kind, word = k.kind, w
			}
		}
	}
	return kind, word
}

// kindsByStart is kindWords by the first character of the words, in their order.
var kindsByStart = sync.OnceValue(func() map[rune][]kindWord {
	out := map[rune][]kindWord{}
	for _, k := range kindWords() {
		for _, w := range k.words {
			first, _ := utf8.DecodeRuneInString(w)
			out[first] = append(out[first], kindWord{k.kind, []string{w}})
		}
	}
	return out
})

// atLeast is an indicator that is the better the higher it is.
func atLeast(unit, name, usual, definition string, kinds ...string) Suggestion {
	return Suggestion{Name: name, Type: form.AtLeast, Unit: unit, Definition: definition, Usual: usual, Units: kinds}
}

// exactly is an indicator that must be met to the point: all of them, or none.
func exactly(unit, name, usual, definition string, kinds ...string) Suggestion {
	return Suggestion{Name: name, Type: form.Equal, Unit: unit, Definition: definition, Usual: usual, Units: kinds}
}

// atMost is an indicator that is the better the lower it is.
func atMost(unit, name, usual, definition string, kinds ...string) Suggestion {
	return Suggestion{Name: name, Type: form.AtMost, Unit: unit, Definition: definition, Usual: usual, Units: kinds}
}

// rated is a 满意度 in percent.
func rated(name, definition string, kinds ...string) Suggestion {
	return atLeast("%", name, satisfied, definition, kinds...)
}

// dated is a 定性 indicator whose 指标值 is a date, which the clerk gives.
func dated(name, definition string, kinds ...string) Suggestion {
	return Suggestion{Name: name, Type: form.Qualitative, Definition: definition, Usual: perDelay, Units: kinds}
}

// graded is a 定性 indicator judged by its effect.
func graded(name, definition string, kinds ...string) Suggestion {
	return Suggestion{Name: name, Type: form.Qualitative, Definition: definition, Usual: byEffect, Units: kinds, Target: bestGrade}
}
