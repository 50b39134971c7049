package export

import (
	"fmt"

	"jixiaobot/validate/form"
)

// A Code says what kept Write or Read from its work.
type Code string

// The codes of Write.
const (
	TextTooLong Code = "text-too-long" // more than 32,767 UTF-16 units in one cell
	TextInvalid Code = "text-invalid"  // not UTF-8
	TooManyRows Code = "too-many-rows" // more than MaxRows indicators
)

// The codes of Read; TooBig is also Write's, for a form Read would refuse.
const (
	TooBig       Code = "too-big"        // more than MaxBytes, or too much when unpacked
	NotWorkbook  Code = "not-workbook"   // no xlsx at all
	Legacy       Code = "legacy"         // an .xls or .doc of old, a .docx, .ods or .xlsb: to be saved as .xlsx first
	Locked       Code = "locked"         // a workbook with a password
	TooManyParts Code = "too-many-parts" // more than 100 files in the zip
	Broken       Code = "broken"         // a zip or XML that is damaged or cut short
	OutOfRange   Code = "out-of-range"   // cells far outside any form
	NotForm      Code = "not-form"       // a sound workbook without the table that is looked for
	TooSlow      Code = "too-slow"       // not read within the time allowed
)

// An Error says why a form could not be written or a workbook not read. It holds
// no answer of the form.
type Error struct {
	Code Code
	At   form.Ref // the blank concerned; zero when it is not about one
	Part string   // the part of the workbook concerned, for Read; may be empty
	Err  error    // the cause, when there is one
}

// Error is for operators; people are told in their own words by the Code.
func (e *Error) Error() string {
	s := "export: " + string(e.Code)
	if e.At != (form.Ref{}) {
		s += fmt.Sprintf(" at row %d %s", e.At.Row, e.At.Field.Name())
	}
	if e.Part != "" {
		s += fmt.Sprintf(" in %q", e.Part)
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }
