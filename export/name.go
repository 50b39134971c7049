package export

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/form"
)

// The most bytes of a file name, and of the year in it.
const (
	maxName     = 120
	maxNameYear = 24
)

// Name is the file name of the form's workbook: 年度_单位_整体绩效目标表.xlsx, with
// _草稿 before the ending for a draft. It is valid UTF-8 of at most 120 bytes
// without separators, control characters or anything a file system reserves; a
// part that is missing says so.
func Name(f form.Form, draft bool) string {
	tail := nameTail
	if draft {
		tail += nameDraft
	}
	return nameOf(f, tail+".xlsx")
}

// TrialName is the file name of the workbook with the 试算表, made like Name.
func TrialName(f form.Form) string { return nameOf(f, nameTrial+".xlsx") }

// PreviewName is the file name of a page of the form's picture, made like Name;
// with one page it bears no number.
func PreviewName(f form.Form, page, pages int) string {
	number := ""
	if pages > 1 {
		number = nameSeparator + strconv.Itoa(page)
	}
	return nameOf(f, namePreview+number+".png")
}

// CurveName is the file name of the picture of how a row is scored, by its place
// in the form and its 三级指标; made like Name.
func CurveName(row int, level3 string) string {
	head := nameNth + strconv.Itoa(row) + nameRow
	tail := nameCurve + ".png"
	return head + namePart(level3, maxName-len(head)-len(tail), nameNoLevel3) + tail
}

// nameOf is 年度_单位 and what follows.
func nameOf(f form.Form, tail string) string {
	// Without a dot before the first _ the name is none of CON, NUL, COM1 …
	year := namePart(strings.ReplaceAll(f.Year, ".", ""), maxNameYear, nameNoYear)
	head := year + nameSeparator
	return head + namePart(f.Department, maxName-len(head)-len(tail), nameNoPlace) + tail
}

// namePart is the text as part of a file name, at most limit bytes of it, or
// the word for a missing one.
func namePart(text string, limit int, missing string) string {
	text = cut(trimName(strings.Map(nameRune, strings.ToValidUTF8(text, ""))), limit)
	if text = trimName(text); text == "" {
		return missing
	}
	return text
}

// trimName takes off what would hide a file, look like an option or be dropped
// by a file system.
func trimName(s string) string { return strings.Trim(s, " .-~_") }

// nameRune drops separators, what file systems reserve, and characters without
// a shape of their own; every kind of space becomes a plain one.
func nameRune(r rune) rune {
	switch {
	case strings.ContainsRune(`/\:*?"<>|`, r), unicode.In(r, unicode.C, unicode.Zl, unicode.Zp):
		return -1
	case unicode.IsSpace(r):
		return ' '
	}
	return r
}

// cut is s, or as many of its first characters as fit into limit bytes.
func cut(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	for limit > 0 && !utf8.RuneStart(s[limit]) {
		limit--
	}
	return s[:limit]
}
