package dialog

import (
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// An Effect is one thing to be said or delivered after a Step: plain data, so
// that it can be stored, compared and replayed.
type Effect interface{ effect() }

// Ask is the open question. Exactly one effect of a turn asks.
type Ask struct {
	At      form.Ref       // a row one below the last with Level1: another row, or done
	Row     form.Indicator // the row as it stands, for an indicator question
	Year    string         // of the form, for examples
	Current string         // the answer there now; empty when there is none
	Usual   string         // at 评（扣）分标准: the usual sentence whose points are asked
	Doubt   grid.Doubt     // why a read answer is to be confirmed; empty when it is not
	Others  []string       // for Doubt: what else it may be
	More    bool           // the question for one more row
	Again   bool           // asked again after a refusal or an aside: the short form will do
	Options []Option
}

// Welcome greets a person whose form is still empty; Back one who left work.
type (
	Welcome struct{}
	Back    struct{ Filled, Open int } // blanks filled, blanks still open
)

// Noted says what was written down.
type Noted struct {
	Edits  []form.Edit // as they now stand
	Typed  string      // what the person typed, when it differs from what was written
	Before string      // the earlier answer of the same blank; empty when there was none
}

// Warned says what is doubtful about an answer that was written down.
type Warned struct{ Problems []validate.Problem }

// Refused says why an answer was not written down; the earlier one stands.
type Refused struct {
	At       form.Ref
	Typed    string // shortened to a line
	Problems []validate.Problem
}

// HeldBack says that a 评（扣）分标准 was understood as one that gives no score, and
// waits to be insisted on.
type HeldBack struct {
	At       form.Ref
	Problems []validate.Problem
	Usual    string // the usual sentence that suits the row best
}

// Explained answers how a row is scored: by its sentence, or what one actual
// scores there. After a sentence was written down it reads it back.
type Explained struct {
	Row       int
	Indicator form.Indicator
	Rule      scoring.Rule
	Actual    string        // as typed; empty when the rule was asked for
	Score     scoring.Score // of Actual
	Otherwise bool          // the actual is no grade of the sentence and was judged by its 否则
	System    string        // the official system's own figure where it differs, as shown
	Samples   []Sample      // when the rule was asked for
	ReadBack  bool
	Points    PointsSoFar // for ReadBack
	Shift     *Shift      // in a trial: what the actual would do to its total
	Options   []Option
}

// Sample is one line of a table of scores.
type Sample struct {
	Actual string
	Score  scoring.Score
}

// PointsSoFar is the sum of the points that the sentences say.
type PointsSoFar struct {
	Sum      num.Num
	Expected string // what it should come to
	Unknown  int    // rows without points
}

// TrialBegun says what a trial is; AskActual asks for the actual of a row, or
// with Row 0 for 预算执行率. It asks as Ask does.
type (
	TrialBegun struct{ Rows int }
	AskActual  struct {
		Row       int
		Indicator form.Indicator
		Current   string // the actual there now
		Wanted    Wanted
		Again     bool
		Options   []Option
	}
)

// Wanted is the kind of actual that a row takes.
type Wanted uint8

// The kinds of actuals.
const (
	WantsNumber Wanted = iota
	WantsDay           // the day it was done, or how late
	WantsGrade         // one of the sentence's words
	WantsItems         // the entries of a list that hold
	WantsFaults        // the entries of a list that occurred
	WantsCount         // how often something happened
)

// Tried says which actuals were taken into the trial, and which are asked back.
type Tried struct {
	File      string // that they were read from; empty: typed
	Many      bool   // several at once, so that each is told in short
	Taken     []TriedLine
	Execution trial.Execution // Known when 预算执行率 was taken
	Withdrawn []int           // rows whose actual was taken out again, 0 for 预算执行率
	Back      []AskedBack
}

// TriedLine is the score of one actual.
type TriedLine struct {
	Line      trial.Line
	Indicator form.Indicator
}

// AskedBack is an actual that was not taken: it fits no row or several, or its
// row cannot have it.
type AskedBack struct {
	Text     string         // as typed, shortened
	Rows     []int          // that it may be for; one: Line says why not; none: 预算执行率 if Why is set
	Line     trial.Line     // of the one row
	Why      scoring.Reason // of 预算执行率
	NoFigure bool           // a row is named, and no actual
	Twice    bool           // the row had one in the same message
}

// TrialShown is the result of the trial so far.
type TrialShown struct {
	Form    form.Form
	Result  trial.Result
	Again   bool
	Options []Option
}

// TrialLines are some rows of the trial with their working.
type TrialLines struct {
	Form        form.Form
	Lines       []trial.Line
	Page, Pages int // from 1
	Waiting     form.Ref
	Options     []Option
}

// Reached says how the total of the trial comes to a goal. With Scale 预算执行率
// and its points are part of it.
type Reached struct {
	Form    form.Form
	Outlook trial.Outlook
	Scale   bool
	Ranged  bool // some score is a range, of which the lower end counts
}

// RateSupposed says what another 预算执行率 would do to the total of the trial; it is
// asked back when After's is not known.
type RateSupposed struct{ Before, After trial.Result }

// Graded says what the grades start at.
type Graded struct{ Limits trial.Limits }

// Shift is what one other figure would do to the total of the trial.
type Shift struct {
	Was           string // the actual in the trial; empty: none yet
	Before, After trial.Result
}

// Totalled answers 总分多少.
type Totalled struct {
	Points   PointsSoFar
	ByLevel1 []validate.LevelPoints
}

// TableRead says what was read from a pasted table or a file.
type TableRead struct {
	Name   string // of the file; empty for pasted text
	Rows   int    // read now
	Points PointsSoFar
	Doubts int // answers to be confirmed
	Lost   int // texts that no blank was found for
}

// RollOffer offers to move a form of another year on.
type RollOffer struct {
	From, To int
	Options  []Option
}

// Rolled says what was changed when a form was moved to another year.
type Rolled struct {
	From, To int
	Edits    []form.Edit
}

// Skipped says that a blank stays open; Kept that its earlier answer stands.
type (
	Skipped struct {
		At     form.Ref
		Wanted bool // the form needs the blank
	}
	Kept struct {
		At    form.Ref
		Value string
	}
)

// Outline is the whole form at a glance, a page of it.
type Outline struct {
	Lines       []OutlineLine
	Page, Pages int      // from 1
	Waiting     form.Ref // the question behind the list; Field 0 when there is none
	Options     []Option
}

// OutlineLine is one blank of the header or footer, or one whole row.
type OutlineLine struct {
	At    form.Ref // Field 0: a row
	Value string   // the answer, or the row's 三级指标
	State LineState
}

// LineState says how far one line of the Outline is.
type LineState uint8

// The states, worst last.
const (
	LineDone LineState = iota + 1
	LineEmpty
	LineOpen // a row with blanks left, or a skipped blank that is needed
	LineWrong
)

// Card is one row with all its cells and what can be done with it.
type Card struct {
	Row       int
	Indicator form.Indicator
	Problems  []validate.Problem
	Waiting   form.Ref // the question behind the card; Field 0 when there is none
	Options   []Option
}

// StillOpen says in a line which list is still open after something else was
// said.
type StillOpen struct {
	Stage   Stage
	Row     int      // of a card
	Waiting form.Ref // the question behind the list
	Options []Option
}

// Progress says how much is filled.
type Progress struct {
	Filled, Open int // blanks that are needed, answered and not
	Rows         int
	Level1s      []string // 一级指标 that have a row, in form order
	Missing      []string // 一级指标 that have none
	Points       Totalled
	Errors       int
	Warnings     int
}

// Checked lists the problems of the whole form, a page of them.
type Checked struct {
	Form        form.Form
	Problems    []validate.Problem // of this page, one for each of the first Options
	Points      Totalled
	Unasked     int // blanks that are needed and come up later by themselves
	Errors      int // in all
	Warnings    int // in all
	Page, Pages int
	Waiting     form.Ref // the question behind the list; Field 0 when there is none
	Options     []Option
}

// Review is shown when every blank has been asked: the whole in a few lines.
type Review struct {
	Form     form.Form
	Skipped  []form.Ref // needed and still open
	Errors   int
	Warnings int
	Sent     bool // the form was delivered and has not changed since
	Again    bool // shown again after an aside: the short form will do
	Options  []Option
}

// Help explains what can be typed.
type Help struct{}

// Confirm asks before something that takes much away.
type Confirm struct {
	What    Kind   // reset, forget, delete, export, replace
	Row     int    // for delete
	Name    string // of the row for delete, of the file for replace
	Errors  int    // for export
	Open    int    // for export: blanks still to be asked
	Rows    int    // for replace: rows of the file
	Filled  int    // blanks filled now
	Among   []int  // for explain: the rows a name fits
	Options []Option
}

// Deliver is a file to be made and sent; it holds all that making it needs.
type Deliver struct {
	Kind   FileKind  `json:"kind"`
	Form   form.Form `json:"form"`             // for a Curve: the one row alone
	Draft  bool      `json:"draft,omitempty"`  // errors or open blanks: the name and the caption say 草稿
	Errors int       `json:"errors,omitempty"` // how many errors
	Open   int       `json:"open,omitempty"`   // how many blanks are still to be asked

	Marks     []Mark   `json:"marks,omitempty"`     // for a Preview: the places with problems
	Row       int      `json:"row,omitempty"`       // for a Curve: where the row stands in the whole form
	Actual    string   `json:"actual,omitempty"`    // for a Curve: the one asked about, if one was
	Actuals   []string `json:"actuals,omitempty"`   // for a TrialSheet: of each row, as typed
	Execution string   `json:"execution,omitempty"` // for a TrialSheet: 预算执行率 as typed
	Limits    string   `json:"limits,omitempty"`    // for a TrialSheet: of the grades, as ParseLimits reads them
}

// Mark is a place of the form with a problem.
type Mark struct {
	At    form.Ref `json:"at"` // Field 0: the whole row; the zero Ref: the whole form
	Error bool     `json:"error,omitempty"`
}

// FileKind says what Deliver makes.
type FileKind string

// The kinds of file.
const (
	Workbook   FileKind = "workbook" // the xlsx in the official layout
	Preview    FileKind = "preview"  // pictures of the form as it would print
	Curve      FileKind = "curve"    // a picture of how one row scores
	TrialSheet FileKind = "trial"    // the xlsx with a second sheet of trial scores
)

// Changed says what a command did to the rows or the whole form.
type Changed struct {
	What Kind     // insert, copy, move, delete, reset, replace, clear
	Row  int      // the row it was about, from 1
	To   int      // for copy and move: where it stands now
	Rows int      // for replace: how many rows were read
	Name string   // of the row or the file
	At   form.Ref // for clear: the blank
}

// RowsDone says that the rows are complete, as far as the clerk says.
type RowsDone struct{ Rows int }

// Declined says that nothing was done after a Confirm.
type Declined struct{ What Kind }

// Undone says what was taken back; with nothing to take back Left is -1.
type Undone struct {
	Edits []form.Edit // the blanks as they stand again; at most three
	Rows  int         // rows that came, went or changed place
	Left  int         // steps that can still be taken back

	Actual *string // the figure of the trial as it stands again; nil: none was taken back
	Row    int     // its row, 0 for 预算执行率
	Tried  int     // so many actuals of the trial stand again, and nothing else changed
}

// Cannot says why a command could not be carried out.
type Cannot struct {
	Why Fault
	Row int    // the row asked for, or the greatest number there may be
	Got string // what was typed, shortened to a line
}

// Fault is the reason of a Cannot.
type Fault string

// The faults.
const (
	NoSuchRow       Fault = "no-such-row"    // Row: how many there are
	NoSuchNumber    Fault = "no-such-number" // Got
	TooManyRows     Fault = "too-many-rows"  // Row: the greatest number
	FirstQuestion   Fault = "first-question" // nothing before this one
	NothingThere    Fault = "nothing-there"  // 同上一行 in the first row, 清空 of an empty blank
	OldButton       Fault = "old-button"
	NotUnderstood   Fault = "not-understood" // Got
	MessageTooBig   Fault = "message-too-big"
	FormTooBig      Fault = "form-too-big"
	NotMended       Fault = "not-mended"        // an edited message whose answer is not known any more
	NoRows          Fault = "no-rows"           // something that needs a row in a form without any
	RowUnfinished   Fault = "row-unfinished"    // 指标填完了 while Row has open blanks
	WhichRow        Fault = "which-row"         // a question about scores while no row is in sight
	UsualUnfit      Fault = "usual-unfit"       // Got: the usual sentence that does not suit the row
	NotAnAnswer     Fault = "not-an-answer"     // Got: a question or an order at a blank for a name
	NotPoints       Fault = "not-points"        // Got: not the points of a usual sentence
	SeveralRows     Fault = "several-rows"      // Got: the name that fits more than one
	NoSuchIndicator Fault = "no-such-indicator" // Got: the name that fits no row
	NoStandard      Fault = "no-standard"       // Row has no 评（扣）分标准 yet
	StandardUnread  Fault = "standard-unread"   // Row has one that is not understood at all
	UndoOutside     Fault = "undo-outside"      // in the trial: the change before it is one of the form's rows
	NotLimits       Fault = "not-limits"        // Got: not three limits of grades, one below the other
	NoTrial         Fault = "no-trial"          // nothing was tried yet
	NoCurve         Fault = "no-curve"          // Row has one that gives no score to draw
)

// FileRefused says why a sent file was not taken.
type FileRefused struct {
	Name string
	Why  FileFault
}

// Leave says goodbye; where the draft is kept is known to the shell alone.
type Leave struct{}

// Forgotten says that everything kept of this chat was deleted. The shell
// deletes the stored state when it meets this effect.
type Forgotten struct{}

func (Ask) effect()          {}
func (Welcome) effect()      {}
func (Back) effect()         {}
func (Noted) effect()        {}
func (Warned) effect()       {}
func (Refused) effect()      {}
func (Skipped) effect()      {}
func (Kept) effect()         {}
func (Outline) effect()      {}
func (Card) effect()         {}
func (Progress) effect()     {}
func (Checked) effect()      {}
func (Review) effect()       {}
func (Help) effect()         {}
func (Confirm) effect()      {}
func (Deliver) effect()      {}
func (Changed) effect()      {}
func (Undone) effect()       {}
func (HeldBack) effect()     {}
func (StillOpen) effect()    {}
func (TableRead) effect()    {}
func (Rolled) effect()       {}
func (TrialBegun) effect()   {}
func (AskActual) effect()    {}
func (Tried) effect()        {}
func (TrialShown) effect()   {}
func (TrialLines) effect()   {}
func (Reached) effect()      {}
func (Graded) effect()       {}
func (RateSupposed) effect() {}
func (RollOffer) effect()    {}
func (Explained) effect()    {}
func (Totalled) effect()     {}
func (RowsDone) effect()     {}
func (Declined) effect()     {}
func (Cannot) effect()       {}
func (FileRefused) effect()  {}
func (Leave) effect()        {}
func (Forgotten) effect()    {}
