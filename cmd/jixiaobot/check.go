package main

import (
	"context"
	"fmt"

	"jixiaobot/dialog/say"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// report is what check prints with --json, as the public contract has it.
type report struct {
	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Points   points    `json:"points"`
	Problems []problem `json:"problems"`
}

// points are the full marks of the rows that say them, as plain decimals.
type points struct {
	Total    string            `json:"total"`
	ByLevel1 map[string]string `json:"by_level1"`
}

// problem is one line of a report. Row counts indicators from 1 and is 0 for
// header, footer and whole form; Field is the official label, empty for a whole
// row or form.
type problem struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Row      int    `json:"row"`
	Field    string `json:"field"`
	Message  string `json:"message"`
	Fix      string `json:"fix"`
}

// check is the command check: everything wrong or doubtful about a form.
func check(_ context.Context, c call) int {
	fs := newFlags("check")
	asJSON := fs.Bool("json", false, "")
	total := fs.String("total", "", "")
	rest, status, done := c.parse(fs)
	if done {
		return status
	}
	path, err := onlyFile(rest)
	var o validate.Options
	if err == nil {
		o, err = options(*total)
	}
	if err != nil {
		return c.fail(fmt.Errorf("%w; see: jixiaobot help check", err))
	}
	f, err := readForm(path, c.stdin)
	if err != nil {
		return c.fail(err)
	}
	return c.report(f, o, *asJSON)
}

// options are the choices of a check. Nothing said of the total leaves it to
// package validate.
func options(total string) (validate.Options, error) {
	if total == "" {
		return validate.Options{}, nil
	}
	n, err := num.Parse(total)
	if err != nil || n.Sign() <= 0 {
		return validate.Options{}, fmt.Errorf("--total %q is not a number of points", total)
	}
	return validate.Options{Total: n.Plain()}, nil
}

// report prints what is wrong with a form.
func (c call) report(f form.Form, o validate.Options, asJSON bool) int {
	problems := validate.Form(f, o)
	r := newReport(f, problems)
	status := exitDone
	if r.Errors > 0 {
		status = exitFaulty
	}
	var failed int
	if asJSON {
		failed = c.printJSON(r)
	} else {
		failed = c.print(say.Report(f, problems) + say.Points(validate.Points(f)))
	}
	if failed != exitDone {
		return failed
	}
	return status
}

// printJSON writes v to standard output.
func (c call) printJSON(v any) int {
	if err := encode(c.stdout, v); err != nil {
		return c.fail(err)
	}
	return exitDone
}

func newReport(f form.Form, problems []validate.Problem) report {
	r := report{Points: pointsOf(f), Problems: []problem{}}
	for _, p := range problems {
		if p.Severity == validate.Error {
			r.Errors++
		} else {
			r.Warnings++
		}
		message, fix := say.Problem(f, p)
		r.Problems = append(r.Problems, problem{
			Code: string(p.Code), Severity: p.Severity.String(), Row: p.At.Row, Field: p.At.Field.Label(), Message: message, Fix: fix,
		})
	}
	return r
}

func pointsOf(f form.Form) points {
	total, byLevel1, _ := validate.Points(f)
	p := points{Total: total.Plain(), ByLevel1: map[string]string{}}
	for _, l := range byLevel1 {
		p.ByLevel1[l.Level1] = l.Points.Plain()
	}
	return p
}
