package say

import (
	"fmt"
	"strings"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
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
// together, on one line that ends with a line break. Amounts are plain decimals;
// a 一级指标 without any is left out.
func Points(total string, byLevel1 map[string]string) string {
	var parts []string
	for _, l := range form.Level1s() {
		if n := byLevel1[l]; n != "" {
			parts = append(parts, l+n+"分")
		}
	}
	if len(parts) == 0 {
		return "各行评（扣）分标准里没有读到满分。\n"
	}
	return strings.Join(parts, "，") + "，合计" + total + "分。\n"
}
