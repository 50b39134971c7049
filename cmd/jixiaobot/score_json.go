package main

import (
	"slices"
	"strings"

	"jixiaobot/dialog/say"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// scoreReport is what score prints with --json, as the public contract has it.
type scoreReport struct {
	Understood  bool           `json:"understood"`
	Full        string         `json:"full"`
	Summary     string         `json:"summary"`
	Assumptions []string       `json:"assumptions"`
	Findings    []scoreFinding `json:"findings"`
	Results     []scoreResult  `json:"results"`
}

// scoreFinding is one thing wrong with the sentence or with it in its row.
type scoreFinding struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// scoreResult is the answer to one actual, which is echoed as it was given. One
// score fills score, low and high; a range low and high; no score none of them.
type scoreResult struct {
	Actual        string         `json:"actual"`
	Score         string         `json:"score"`
	Low           string         `json:"low"`
	High          string         `json:"high"`
	Why           string         `json:"why"`
	Working       []string       `json:"working"`
	OtherReadings []otherReading `json:"other_readings"`
	SystemScore   string         `json:"system_score"`
}

// otherReading is another way to read the sentence, with the score it gives; a
// range is LOW-HIGH.
type otherReading struct {
	Reading string `json:"reading"`
	Score   string `json:"score"`
}

func newScoreReport(q question, found considered) scoreReport {
	r := scoreReport{Understood: found.read, Assumptions: []string{}, Findings: findings(q, found.problems), Results: []scoreResult{}}
	if found.read {
		r.Summary = strings.Join(say.Rule(found.rule), "\n")
	}
	if full, ok := found.rule.FullIn(q.row); ok {
		r.Full = full.Plain()
	}
	for i, s := range found.scores {
		for _, a := range s.Assumptions {
			if words := say.Assumption(a); !slices.Contains(r.Assumptions, words) {
				r.Assumptions = append(r.Assumptions, words)
			}
		}
		one := newScoreResult(q.actuals[i], s, found.system[i])
		if one.Why == "" && !s.Known && len(r.Findings) > 0 {
			one.Why = r.Findings[0].Message
		}
		r.Results = append(r.Results, one)
	}
	return r
}

// findings words the problems of a sentence, each once.
func findings(q question, problems []validate.Problem) []scoreFinding {
	f := form.Form{Indicators: []form.Indicator{q.indicator()}}
	out := []scoreFinding{}
	for _, p := range problems {
		message, fix := say.Problem(f, p)
		if one := (scoreFinding{Code: string(p.Code), Message: message + fix}); !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

func newScoreResult(actual string, s scoring.Score, system string) scoreResult {
	r := scoreResult{Actual: actual, Working: []string{}, OtherReadings: []otherReading{}, SystemScore: system}
	if !s.Known {
		if s.Why.Code != scoring.WhyNone {
			r.Why = say.Reason(s.Why)
		}
	} else {
		r.Low, r.High = s.Low.String(), s.High.String()
		if s.Low.Equal(s.High) {
			r.Score = r.Low
		}
	}
	for _, l := range s.Trace {
		r.Working = append(r.Working, l.String())
	}
	for _, o := range s.Others {
		r.OtherReadings = append(r.OtherReadings, otherReading{Reading: say.Reading(o.Code), Score: span(o.Low, o.High)})
	}
	return r
}

// span is one score, or a range of them.
func span(low, high num.Num) string {
	if low.Equal(high) {
		return low.String()
	}
	return low.String() + "-" + high.String()
}
