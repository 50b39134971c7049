package picture

import (
	"fmt"

	"jixiaobot/validate/scoring"
)

// A Code says why there is no picture.
type Code string

// The codes of Table.
const (
	TooManyRows  Code = "too-many-rows"  // more than MaxRows indicators
	TooMuchText  Code = "too-much-text"  // more than MaxText characters in all answers
	TooManyPages Code = "too-many-pages" // more than MaxPages pictures
)

// The codes of Curve.
const (
	NoScore Code = "no-score" // the rule gives no score that could be drawn; Why says the reason
)

// An Error says why there is no picture. It holds no answer of a form; Why may
// hold words of a sentence.
type Error struct {
	Code Code
	Why  scoring.Reason // of NoScore: why the scorer gives no score
	Err  error          // the cause, when there is one
}

// Error is for operators; people are told in their own words by Code and Why.
func (e *Error) Error() string {
	s := "picture: " + string(e.Code)
	if e.Why.Code != scoring.WhyNone {
		s += ": " + string(e.Why.Code)
	}
	if e.Err != nil {
		s += fmt.Sprintf(": %v", e.Err)
	}
	return s
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }
