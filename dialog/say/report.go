package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// Report is a check of a whole form for reading outside a conversation: a block
// for each problem, in the order given, with its place and its remedy, then how
// many there are. It ends with a line break.
func Report(f form.Form, problems []validate.Problem) string {
	var out strings.Builder
	errors := 0
	for _, p := range problems {
		if p.Severity == validate.Error {
			errors++
		}
		message, fix := Problem(f, p)
		fmt.Fprintf(&out, "%s%s\n  %s\n", severity(p), problemPlace(p), message)
		if fix != "" {
			fmt.Fprintf(&out, "  %s\n", fix)
		}
	}
	return out.String() + tally(errors, len(problems)-errors) + "\n"
}

// Points says how many points the rows of a form give, under each 一级指标 and
// together, and how many rows say none. It ends with a line break.
func Points(total num.Num, byLevel1 []validate.LevelPoints, rowsWithout int) string {
	var parts []string
	for _, l := range byLevel1 {
		parts = append(parts, l.Level1+l.Points.String()+"分")
	}
	text := "分值：" + strings.Join(append(parts, "合计"+total.String()+"分"), "，") + "。\n"
	if rowsWithout > 0 {
		text += fmt.Sprintf("另有%d行没有读到满分。\n", rowsWithout)
	}
	return text
}

// Sentence tells what a 评（扣）分标准 was read as, for reading outside a
// conversation: the rule in plain words, its full marks, the words that were not
// understood, and what is wrong with it. It ends with a line break.
func Sentence(e dialog.Explained, problems []validate.Problem) string {
	f := form.Form{Indicators: []form.Indicator{e.Indicator}}
	var out strings.Builder
	if len(e.Rule.Clauses) > 0 {
		out.WriteString(strings.Join(Rule(e.Rule), "\n") + "\n" + fullMarks(e.Rule) + "\n")
	}
	for _, at := range e.Rule.Unread {
		fmt.Fprintf(&out, "“%s”没看懂，这部分不敢算。\n", wordsAt(e.Rule.Text, at))
	}
	for _, p := range problems {
		message, fix := Problem(f, p)
		fmt.Fprintf(&out, "%s%s\n  %s\n", severity(p), message, fix)
	}
	return out.String()
}

// Scored tells the score of one actual with its working, outside a conversation.
// It begins with an empty line and ends with a line break.
func Scored(e dialog.Explained) string {
	return "\n实际：" + e.Actual + "\n" + strings.Join(scoreLines(e), "\n") + "\n"
}
