package say

import (
	"strings"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// Problem words a problem: what is wrong, and how to mend it.
func Problem(f form.Form, p validate.Problem) (message, fix string) {
	return string(p.Code) + ":" + p.Got, strings.Join(p.Want, "、")
}
