package dialog

import (
	"encoding/json"
	"errors"
	"fmt"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/scoring"
)

// Version is the schema version that State is written with.
const Version = 1

// State is everything a conversation remembers: plain data, its zero value is a
// conversation that has not begun.
type State struct {
	Version int       `json:"version"`
	Form    form.Form `json:"form"`
	Header  Marks     `json:"header,omitempty"` // of the header and footer blanks
	Rows    []Row     `json:"rows,omitempty"`   // one for each indicator
	LastRow int       `json:"last_row,omitempty"`
	Done    bool      `json:"done,omitempty"` // the clerk said that there are no more rows

	Stage Stage    `json:"stage,omitempty"`
	At    form.Ref `json:"at"`             // the open question; in other stages the one that waits
	From  Stage    `json:"from,omitempty"` // the stage a jump left and goes back to
	List  int      `json:"list,omitempty"` // the page or row the stage shows
	Asked Pending  `json:"asked,omitzero"` // what Confirm waits for

	Doubts []Doubt      `json:"doubts,omitempty"`  // read answers to be confirmed, in order
	Paste  *grid.Layout `json:"paste,omitempty"`   // of a pasted table that may go on in the next message
	RollTo int          `json:"roll_to,omitempty"` // the year it was offered to move the form to
	Held   string       `json:"held,omitempty"`    // a 评（扣）分标准 without a computable score, waiting to be insisted on
	Usual  usual        `json:"usual,omitempty"`   // the usual sentence that waits for its points
	Topic  int          `json:"topic,omitempty"`   // key of the row last explained
	Figure string       `json:"figure,omitempty"`  // the actual it was explained with, if there was one
	Read   int          `json:"read,omitempty"`    // key of the row whose sentence was just read back

	Trial   Trial    `json:"trial,omitzero"`
	Sent    bool     `json:"sent,omitempty"` // delivered, and not changed since
	Undo    []Change `json:"undo,omitempty"` // oldest first
	Answers Answers  `json:"answers,omitempty"`

	// For the time of a Step only:
	known *scoring.Memory // lent to it
	whole *whole          // the last check of the whole form
}

// checks are those of package validate.
func (s *State) checks() validate.Checks { return validate.Checks{Known: s.known} }

// Row is what the conversation remembers of an indicator beside its cells. Key
// stays the same when the row moves.
type Row struct {
	Key   int   `json:"key"`
	Marks Marks `json:"marks,omitempty"`

	Actual string `json:"actual,omitempty"` // of the trial
	Passed bool   `json:"passed,omitempty"` // skipped in the trial
}

// Marks is a set of fields: those that were skipped.
type Marks uint32

// Has reports whether the field is in the set.
func (m Marks) Has(f form.Field) bool { return m&(1<<f) != 0 }

// With is the set with the field in it.
func (m Marks) With(f form.Field) Marks { return m | 1<<f }

// Without is the set without the field.
func (m Marks) Without(f form.Field) Marks { return m &^ (1 << f) }

// Stage says what kind of message is open.
type Stage string

// The stages. The zero Stage is a conversation that has not begun.
const (
	Asking     Stage = "ask"     // one blank, State.At
	Outlining  Stage = "outline" // 目录
	Carding    Stage = "card"    // one row, State.List
	Inspecting Stage = "check"   // 检查
	Reviewing  Stage = "review"  // every blank has been asked
	Confirming Stage = "confirm" // State.Asked
	Trying     Stage = "trial"   // State.Trial; State.List is the page of 明细, 0 none
)

// Pending is what a Confirm waits for an answer to.
type Pending struct {
	What    Kind     `json:"what,omitempty"`
	Row     int      `json:"row,omitempty"`
	Name    string   `json:"name,omitempty"`
	Reading *Reading `json:"reading,omitempty"` // for Replace
	Rows    []int    `json:"rows,omitempty"`    // for Explain: the rows a name fits
	Then    Stage    `json:"then,omitempty"`    // the stage to go back to
	List    int      `json:"list,omitempty"`    // and its page or row
}

// ErrNewer says that a State was written by a newer program: it is whole, and
// must be left alone until that program reads it.
var ErrNewer = errors.New("dialog: the state was written by a newer program")

// Decode reads what Encode wrote, by this version or an older one. Any error but
// ErrNewer means that the bytes are not a State; the caller sets them aside.
func Decode(data []byte) (State, error) {
	var s State
	if err := json.Unmarshal(data, &s); err != nil {
		return State{}, fmt.Errorf("dialog: decode state: %w", err)
	}
	if s.Version > Version {
		return State{}, ErrNewer
	}
	if s.Version < 1 {
		return State{}, fmt.Errorf("dialog: state version %d", s.Version)
	}
	if len(s.Rows) != len(s.Form.Indicators) {
		return State{}, fmt.Errorf("dialog: state has %d row marks for %d rows", len(s.Rows), len(s.Form.Indicators))
	}
	return s, nil
}
