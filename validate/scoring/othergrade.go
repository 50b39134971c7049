package scoring

import (
	"slices"
	"strings"
)

// otherGrade reports whether words left to somebody's discretion are another grade of the very thing
// whose grade was named, so that both cannot hold: a bare grade (一般的适当扣分 behind 知晓度明显提高),
// or another pace (进度滞后 beside 进度正常). Faults of other things may come on top.
func (j *judge) otherGrade(left, named []string) bool {
	if len(left) != 1 || len(named) != 1 {
		return false
	}
	a, b := stripTail(left[0]), stripTail(named[0])
	if oneOf(a, bareGrades()) {
		return a != b
	}
	of, bad := paceOf(a, badPaces())
	about, good := paceOf(b, goodPaces())
	return bad && good && (of == "" || of == about)
}

// paceOf is what a pace is told of, with its name: 项目进度 in 项目进度滞后.
func paceOf(s string, paces []string) (of string, ok bool) {
	k := slices.IndexFunc(paces, func(w string) bool { return strings.HasSuffix(s, w) })
	if k < 0 {
		return "", false
	}
	of = strings.TrimSuffix(s, paces[k])
	return of, of == "" || endsInAny(of, paceNames())
}
