package validate

import (
	"errors"
	"strconv"
	"strings"

	"jixiaobot/validate/num"
)

// The years a 年度 may name; others are slips of the finger.
const (
	firstYear = 2000
	lastYear  = 2099
)

// readYear is the four digits of a 年度 written as 2026, 2026年, (２０２６)年度 or
// 二〇二六年.
func readYear(typed string) (string, bool) {
	if y, err := strconv.Atoi(typed); err == nil && len(typed) == 4 && y >= firstYear && y <= lastYear {
		return typed, true // as it stands in nearly every form
	}
	core := strings.Join(strings.Fields(string(num.Fold(typed))), "")
	for _, end := range yearEndings() {
		core = strings.TrimSuffix(core, end)
	}
	core = strings.Trim(core, "()")
	rs := num.Fold(core + yearEndings()[len(yearEndings())-1])
	days := num.FindDays(rs)
	if len(days) != 1 || days[0].Month != 0 || days[0].Start != 0 || days[0].End != len(rs) {
		return "", false
	}
	if y := days[0].Year; y >= firstYear && y <= lastYear {
		return num.Int(int64(y)).Plain(), true
	}
	return "", false
}

// isDay reports whether a 填表日期 names one day that the calendar has, whatever
// stands beside it (星期五).
func isDay(typed string) bool {
	if _, err := num.ParseDay(typed); err == nil {
		return true
	}
	days := num.FindDays(num.Fold(typed))
	if len(days) != 1 || days[0].Year == 0 {
		return false
	}
	_, ok := days[0].In(0)
	return ok
}

// dateLike reports whether a text is at least meant as a date: 2月30日, 2025年12月.
func dateLike(typed string) bool {
	_, err := num.ParseDay(typed)
	return err == nil || errors.Is(err, num.ErrNoSuchDay) || len(num.FindDays(num.Fold(typed))) > 0
}

// tidyPhone is a phone number as it is kept: half-width, without spaces where
// it is one number.
func tidyPhone(typed string) string {
	words := strings.Fields(string(num.Fold(typed)))
	if whole := strings.Join(words, ""); phone(whole) {
		return whole
	}
	return num.Normal(strings.Join(words, " "))
}

// validPhone reports whether a 联系电话 can be rung: a mobile or a landline
// number, or several of them.
func validPhone(typed string) bool {
	s := string(num.Fold(typed))
	if phone(s) {
		return true
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(phoneParts, r) })
	if len(parts) == 1 {
		parts = strings.Fields(s)
	}
	for _, part := range parts {
		if !phone(part) {
			return false
		}
	}
	return len(parts) > 0
}

// phone reports whether folded text is one phone number: a mobile, 1[3-9] and
// nine digits more, or a landline with an area code and an extension if need be.
func phone(s string) bool {
	s = strings.ToLower(strings.Join(strings.Fields(s), ""))
	s = strings.TrimPrefix(strings.TrimPrefix(s, "+86"), "-")
	mobile := strings.ReplaceAll(s, "-", "")
	if len(mobile) == 11 && mobile[0] == '1' && mobile[1] >= '3' && figures(mobile) {
		return true
	}
	for _, w := range extensionWords() {
		s = strings.Replace(s, w, "-", 1)
	}
	s = strings.Replace(strings.TrimPrefix(s, "("), ")", "-", 1)
	return landline(strings.Split(strings.Replace(s, "--", "-", 1), "-"))
}

// landline reports whether the parts of a number between its dashes are area
// code, number of 7 or 8 digits beginning 2–8, and extension.
func landline(parts []string) bool {
	if strings.HasPrefix(parts[0], "0") {
		n := areaLength(parts[0])
		switch {
		case len(parts[0]) > n:
			parts = append([]string{parts[0][n:]}, parts[1:]...)
		case len(parts[0]) < n || len(parts) == 1:
			return false
		default:
			parts = parts[1:]
		}
	}
	number := parts[0]
	if len(number) < 7 || len(number) > 8 || number[0] < '2' || number[0] > '8' || !figures(number) {
		return false
	}
	const longestExtension = 6
	return len(parts) == 1 || len(parts) == 2 && figures(parts[1]) && len(parts[1]) <= longestExtension
}

// areaLength is the length of the area code that a number with a leading 0
// begins with: 010 and 02x have three digits, all others four.
func areaLength(s string) int {
	if strings.HasPrefix(s, "010") || strings.HasPrefix(s, "02") {
		return 3
	}
	return 4
}

// figures reports whether s is digits and nothing else.
func figures(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}
