package validate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/form"
)

// longestWord is the greatest length of a word, in characters, that is looked
// for twice in a row.
const longestWord = 8

// wordy reports words written twice (计划计划) and words that leave open how
// much is meant (若干), one of each kind at most, for the text at a blank.
func wordy(at form.Ref, text string) []Problem {
	var ps []Problem
	if word, mended := undoubled(text); word != "" {
		ps = append(ps, problem(RepeatedWord, at).got(word+word).want(word).fix(form.Edit{At: at, Value: mended}))
	}
	if word := vague(text, at.Field == form.Standard); word != "" {
		ps = append(ps, problem(VagueWording, at).got(word))
	}
	return ps
}

// undoubled finds the first word that stands twice in a row by mistake, and
// gives the text with every such word once; the word is empty when there is none.
func undoubled(text string) (word, mended string) {
	rs := []rune(text)
	var out []rune
	kept := 0 // up to where rs stands in out already
	for i := 0; i < len(rs); {
		n, end := doubled(rs, i)
		if n == 0 {
			i++
			continue
		}
		if unit := rs[i : i+n]; !meantTwice(unit) {
			out = append(append(out, rs[kept:i]...), unit...)
			kept = end
			if word == "" {
				word = string(unit)
			}
		}
		i = end
	}
	if word == "" {
		return "", ""
	}
	return word, string(append(out, rs[kept:]...))
}

// doubled is the length of the shortest word at i that is followed by itself,
// and where the last repetition ends; 0 when there is none. Only Chinese
// characters make words here: figures and letters repeat for good reasons.
func doubled(rs []rune, i int) (n, end int) {
	for n := 2; n <= longestWord && i+2*n <= len(rs); n++ {
		unit := rs[i : i+n]
		if rs[i+n] != rs[i] || !slices.Equal(unit, rs[i+n:i+2*n]) || !allHan(unit) {
			continue
		}
		end := i + 2*n
		for end+n <= len(rs) && slices.Equal(unit, rs[end:end+n]) {
			end += n
		}
		return n, end
	}
	return 0, i
}

func allHan(rs []rune) bool {
	return !slices.ContainsFunc(rs, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
}

// meantTwice reports whether a doubled word is good Chinese or a figure: 常常常常,
// 二〇二〇, 一步一步, 研究研究.
func meantTwice(unit []rune) bool {
	same := !slices.ContainsFunc(unit, func(r rune) bool { return r != unit[0] })
	figures := !slices.ContainsFunc(unit, func(r rune) bool { return !numeral(r) })
	return same || figures || distributive(unit[0]) || doubledVerb(string(unit))
}

// vague is the first word of the text that leaves open how much is meant; empty
// when there is none. Titles in 《》 are left alone; graded is a text in which
// grades are named.
func vague(text string, graded bool) string {
	text = untitled(text)
	at, found := len(text), ""
	for _, w := range vagueWords() {
		if graded && w.grade {
			continue
		}
		if i := w.in(text); i >= 0 && i < at {
			at, found = i, w.word
		}
	}
	return found
}

// in is the place, in bytes, where the word stands in its vague sense; −1 when
// it does not.
func (w vagueWord) in(text string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], w.word)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(w.word)
		if !beginsWithAny(text[from:], strings.Fields(w.notBefore)) && (!w.counted || numberEnds(text[:i])) {
			return i
		}
	}
}

func beginsWithAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(s, w) })
}

// unitLength is how many characters may stand between a number and the 左右 that
// belongs to it: 95%左右, 100万元左右, 20个工作日左右.
const unitLength = 4

// numberEnds reports whether a number, with its unit, stands at the end of text.
func numberEnds(text string) bool {
	for range unitLength + 1 {
		r, size := utf8.DecodeLastRuneInString(text)
		if numeral(r) || unicode.IsDigit(r) {
			return true
		}
		text = text[:len(text)-size]
	}
	return false
}

// untitled is text without what stands in 《》.
func untitled(text string) string {
	depth := 0
	return strings.Map(func(r rune) rune {
		switch r {
		case titleOpens:
			depth++
		case titleEnds:
			depth = max(depth-1, 0)
			return ' '
		}
		if depth > 0 {
			return -1
		}
		return r
	}, text)
}

// saysOnlyName reports whether an 指标解释 adds nothing to the name of its
// indicator: 群众满意度 explained as 反映群众满意度情况.
func saysOnlyName(definition, name string) bool {
	said, called := unparticled(definition), unparticled(name)
	if called == "" {
		return false
	}
	before, after, found := strings.Cut(said, called)
	if !found {
		return false
	}
	rest := before + "\n" + after
	for _, w := range emptyWords() {
		rest = strings.ReplaceAll(rest, w, "\n")
	}
	return strings.Trim(rest, "\n") == ""
}

// unparticled is the letters of s without 的, which a name leaves out at will.
func unparticled(s string) string { return strings.ReplaceAll(letters(s), particle, "") }
