package dialog

import (
	"strings"

	"jixiaobot/validate/form"
)

// strange reports whether a text is meant for the bot rather than for the open
// blank: a question or an order where a name or a short word is asked. Longer
// texts are taken as they are.
func (t *turn) strange(text string) bool {
	const longest = 20 // characters; nobody asks or orders at greater length
	said := bare(text)
	if len([]rune(said)) > longest || strings.Contains(text, "\n") {
		return false
	}
	switch t.s.At.Field {
	case form.Preparer, form.Head, form.BusinessReviewer, form.PerformanceReviewer:
		p := phrase{said}
		if p.any(orderWords()) {
			return true
		}
	case form.Department, form.Level3, form.Unit, form.Definition, form.Duties, form.Goals:
	default:
		return false
	}
	_, asks := cutLast(said, askingEnds())
	return asks
}

// withoutLabel is an answer without the name of its blank in front: 填表人：王小明.
func withoutLabel(f form.Field, text string) string {
	label, rest, found := strings.Cut(text, "：")
	if !found {
		label, rest, found = strings.Cut(text, ":")
	}
	if !found || strings.TrimSpace(rest) == "" {
		return text
	}
	p := phrase{bare(label)}
	if got, ok := p.field([]form.Field{f}); ok && got == f && p.end() {
		return strings.TrimSpace(rest)
	}
	return text
}
