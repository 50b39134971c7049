package say

import (
	"fmt"
	"strings"

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
