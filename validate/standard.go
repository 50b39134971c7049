package validate

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A sentence is the 评（扣）分标准 of a row as it was understood.
type sentence struct {
	rule scoring.Rule
	err  error
}

// sentenceOf reads the 评（扣）分标准 of a row; an empty one is an error too.
func (c Checks) sentenceOf(row form.Indicator) *sentence {
	if row.Standard == "" {
		return &sentence{err: &scoring.Error{Code: scoring.Empty}}
	}
	rule, err := c.Known.Parse(row.Standard)
	return &sentence{rule, err}
}

// sentencesOf reads the 评（扣）分标准 of all rows, each wording once: the rows of a
// form share few of them.
func (c Checks) sentencesOf(f form.Form) []*sentence {
	out := make([]*sentence, len(f.Indicators))
	known := make(map[string]*sentence, len(f.Indicators))
	for i, row := range f.Indicators {
		s, ok := known[row.Standard]
		if !ok {
			s = c.sentenceOf(row)
			known[row.Standard] = s
		}
		out[i] = s
	}
	return out
}

// points is the full marks the sentence says; false when it says none.
func (s *sentence) points() (num.Num, bool) {
	return s.rule.Full, s.err == nil && s.rule.HasFull
}

// standard checks the 评（扣）分标准: its wording, whether points are to be had from
// it, and whether it agrees with the row.
func (c cells) standard(s *sentence, year int) []Problem {
	at, value := c.at(form.Standard), c.row.Standard
	if blank(value) {
		return []Problem{problem(StandardMissing, at)}
	}
	words := wordy(at, value)
	if s.err != nil {
		return append(words, problem(StandardUnreadable, at).got(value))
	}
	found := scoring.Check(s.rule, c.scoringRow(year))
	ps := make([]Problem, 0, len(words)+len(found))
	for _, p := range words {
		if p.Code != VagueWording || !slices.ContainsFunc(found, isDiscretionary) {
			ps = append(ps, p)
		}
	}
	said := make(map[scoring.FindingCode]bool)
	for _, one := range found {
		switch {
		case said[one.Code]: // one at a time: mending the first often mends the rest
			continue
		case one.Code == scoring.Unreadable && !s.lost(), one.Code == scoring.NoPoints && said[scoring.Unreadable]:
			continue
		}
		said[one.Code] = true
		ps = append(ps, c.finding(one))
	}
	return ps
}

// lost reports whether at least half of the sentence was not understood. A few
// unread words are no fault of the form; they only keep it from being scored.
func (s *sentence) lost() bool {
	unread := 0
	for _, at := range s.rule.Unread {
		unread += at.To - at.From
	}
	return len(s.rule.Clauses) == 0 || 2*unread >= utf8.RuneCountInString(s.rule.Text)
}

// isDiscretionary: a word that leaves points to somebody's mind is reported as
// that, not as vague wording too.
func isDiscretionary(found scoring.Finding) bool { return found.Code == scoring.Discretionary }

// scoringRow is the row as package scoring sees it; a text with its unit or sign
// still in the 指标值 is taken apart first.
func (c cells) scoringRow(year int) scoring.Row {
	r := scoring.Row{Level3: c.row.Level3, Type: c.row.Type, Target: c.row.Target, Unit: c.row.Unit, Year: year}
	if !c.quantitative() {
		return r
	}
	if q, err := quantity(c.row.Target); err == nil {
		r.Target = q.Value.Plain()
		if blank(r.Unit) {
			r.Unit = q.Unit
		}
	}
	return r
}

// finding is a Finding as a Problem. A grade that the sentence does not have is
// shown at the 指标值, everything else at the sentence.
func (c cells) finding(found scoring.Finding) Problem {
	p := problem(Code(found.Code), c.at(form.Standard)).got(found.Got).want(found.Want...)
	if found.Code == scoring.GradeMissing {
		p.At, p.Got = c.at(form.Target), c.row.Target
	}
	return p
}

// formYear is the 年度 as a number; 0 when it is none.
func formYear(f form.Form) int {
	read, ok := readYear(f.Year)
	if !ok {
		return 0
	}
	year, _ := strconv.Atoi(read)
	return year
}
