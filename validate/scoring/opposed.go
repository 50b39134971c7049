package scoring

import "strings"

// opposed are the words of the sentence that name the opposite of what the row counts
// (不合格率 in the row of a 合格率), whose actual would have to be turned round first.
func (j *judge) opposed() string {
	own := sideOf(j.row.Level3)
	if !j.rate || own == 0 {
		return ""
	}
	found := ""
	see := func(s string) {
		if sideOf(s) == -own && found == "" {
			found = s
		}
	}
	look(j.r.Clauses, func(w Within) { see(w.Words) })
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Step:
			see(a.Name)
			see(a.Words)
		case Formula:
			see(j.r.textAt(c.At))
		}
	}
	return found
}

// sideOf tells the rates of what is good (1) from those of what is bad (−1); 0 for other
// words and those that name both.
func sideOf(s string) int {
	bad := containsAny(s, badRates()...)
	for _, w := range badRates() {
		s = strings.ReplaceAll(s, w, "")
	}
	good := containsAny(s, goodRates()...)
	switch {
	case bad && !good:
		return -1
	case good && !bad:
		return 1
	}
	return 0
}
