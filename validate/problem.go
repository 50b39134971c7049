package validate

import (
	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
)

// A Code names a rule that is broken. The codes are part of the public contract.
type Code string

// Severity tells how heavy a Problem is.
type Severity uint8

const (
	// Warning: the form can go out as it is, but someone may ask.
	Warning Severity = iota + 1
	// Error: the 说明 forbids it, a score is impossible or contradictory, or the
	// 绩效股 sends it back.
	Error
)

// String is the word of the public contract: error or warning.
func (s Severity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// A Problem is one rule broken at one place: data only, its sentence is made by
// package say.
type Problem struct {
	Code     Code        `json:"code"`
	Severity Severity    `json:"severity"`
	At       form.Ref    `json:"at"`             // Field 0: the whole row; Row 0 and Field 0: the whole form
	Got      string      `json:"got,omitempty"`  // the words that break the rule, as they stand
	Want     []string    `json:"want,omitempty"` // what the rule asks for; its meaning is said with each Code
	Fix      []form.Edit `json:"fix,omitempty"`  // edits that mend it without asking anything, if there are such
}

// The errors of the public contract that need no reading of the standard.
const (
	DepartmentMissing  Code = "department-missing"
	YearInvalid        Code = "year-invalid"     // 年度 is not a year of four digits
	Level1Unknown      Code = "level1-unknown"   // Want: the 一级指标 there are
	Level2Unknown      Code = "level2-unknown"   // Want: the 二级指标 under the row's 一级指标, or all
	Level2Misplaced    Code = "level2-misplaced" // Want: the 一级指标 it belongs to
	Level3Missing      Code = "level3-missing"
	TypeUnknown        Code = "type-unknown" // Want: the six 指标类型
	TargetMissing      Code = "target-missing"
	TargetNotNumber    Code = "target-not-number" // 说明: 定量时，只能填写数字
	UnitOnQualitative  Code = "unit-on-qualitative"
	StandardMissing    Code = "standard-missing"
	StandardNoPoints   Code = "standard-no-points"       // Want: the full marks, where it says different ones
	StandardUnreadable Code = "standard-unreadable"      // Got: the words that say nothing
	StandardTarget     Code = "standard-target-conflict" // Got: the clause of the sentence; Want: the row's figure
	StandardSign       Code = "standard-sign-conflict"   // Got: the clause; Want: the row's 指标类型
	GradeNotInStandard Code = "grade-not-in-standard"    // Want: the grades of the sentence
	TierGap            Code = "tier-gap"                 // Want: the two ends of the gap, or the one it begins at
	StepIncomplete     Code = "step-incomplete"          // Got: the step
	Discretionary      Code = "discretionary"            // Got: the clause
	PointsTotal        Code = "points-total"             // Got: the sum; Want: the expected total
)

// The warnings of the public contract.
const (
	DutiesMissing         Code = "duties-missing"
	GoalsMissing          Code = "goals-missing"
	PreparerMissing       Code = "preparer-missing"
	HeadMissing           Code = "head-missing"
	PhoneInvalid          Code = "phone-invalid"
	DateInvalid           Code = "date-invalid"
	Level1Absent          Code = "level1-absent" // Want: the 一级指标 without a row
	Level3TooLong         Code = "level3-too-long"
	UnitMissing           Code = "unit-missing"
	UnitInTarget          Code = "unit-in-target"
	DefinitionMissing     Code = "definition-missing"
	DefinitionRepeatsName Code = "definition-repeats-name"
	TierOverlap           Code = "tier-overlap"           // Got and Want: the two tiers
	StepPartialUndefined  Code = "step-partial-undefined" // Got: the step
	DeadlineMissing       Code = "deadline-missing"
	DeadlineOutsideYear   Code = "deadline-outside-year"
	RateAbove100          Code = "rate-above-100"
	RateAtLeast100        Code = "rate-at-least-100"
	DuplicateIndicator    Code = "duplicate-indicator" // Want: the number of the earlier row
	RepeatedWord          Code = "repeated-word"       // Got: the words as they stand, 计划计划; Want: the word once, 计划
	VagueWording          Code = "vague-wording"       // Got: the vague word
)

// Refusals of one answer that never stand in a form, so only Answer gives them.
const (
	TextEmpty   Code = "text-empty"    // nothing is left after trimming
	TextTooLong Code = "text-too-long" // Want: the greatest number of characters
	OneLine     Code = "one-line"      // several lines where one word is asked for
	TargetVague Code = "target-vague"  // 98左右: a target must be one exact number
	TargetTwo   Code = "target-two"    // 95-98: two numbers where one is asked for
	DateUnclear Code = "date-unclear"  // not readable as a date at all
	NoSuchBlank Code = "no-such-blank" // the form has no blank at this Ref, and it is not the row below the last
)

// Severity is how heavy a problem of this kind is; refusals are Errors.
func (c Code) Severity() Severity {
	switch c {
	case DutiesMissing, GoalsMissing, PreparerMissing, HeadMissing, PhoneInvalid,
		DateInvalid, Level1Absent, Level3TooLong, UnitMissing, UnitInTarget,
		DefinitionMissing, DefinitionRepeatsName, TierOverlap, StepPartialUndefined,
		DeadlineMissing, DeadlineOutsideYear, RateAbove100, RateAtLeast100,
		DuplicateIndicator, RepeatedWord, VagueWording:
		return Warning
	}
	return Error
}

// problem is a Problem of a kind at a place, with the weight of its kind.
func problem(c Code, at form.Ref) Problem {
	return Problem{Code: c, Severity: c.Severity(), At: at}
}

// got, want and fix give a problem its data; each returns the fuller problem.
func (p Problem) got(words string) Problem {
	p.Got = words
	return p
}

func (p Problem) want(words ...string) Problem {
	p.Want = words
	return p
}

func (p Problem) fix(edits ...form.Edit) Problem {
	p.Fix = edits
	return p
}

// Options are the choices of a check of a whole form.
type Options struct {
	Total string // expected sum of all points, a plain decimal; empty means 90
}

// Checks are the checks of this package over a memory of sentences, which saves
// reading them again and changes nothing else; the zero Checks have none.
type Checks struct{ Known *scoring.Memory }
