package dialog

import (
	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// An Input is one thing a person did: Text, Press, Edited, Upload or Command.
type Input interface{ input() }

// Text is a typed message: an answer, the number or the words of a button, or a
// command in words. ID is the messenger's number of the message, 0 when it has
// none; it lets a later Edited find the answer.
type Text struct {
	Text string
	ID   int64
}

// Press is a button; Data is what the Choice carried. It is never trusted.
type Press struct{ Data string }

// Edited is an earlier message with its words changed: a correction of the
// answer that message gave.
type Edited struct {
	ID   int64
	Text string
}

// Upload is a form read from a file the person sent.
type Upload struct {
	Name string // file name, for the person's eyes only
	Form form.Form
	// Cells are the answers that should be confirmed, Points those of a points
	// column where the sentence says none, Lost the number of texts that no
	// blank was found for.
	Cells  []grid.Origin
	Points []string
	Lost   int
	// Actuals and Execution (预算执行率) are figures for the trial, of a file that
	// has a column for them.
	Actuals   []NamedActual
	Execution string
}

// NamedActual is the actual of one row of a file: its number there, from 1, its
// 三级指标 and the figure as it stands in the file.
type NamedActual struct {
	Row    int    `json:"row"`
	Level3 string `json:"level3"`
	Actual string `json:"actual"`
}

// Unreadable is a file the person sent that could not be read as a form.
type Unreadable struct {
	Name string
	Why  FileFault
}

// FileFault says why a file could not be read.
type FileFault string

// The faults of a file.
const (
	FileTooBig  FileFault = "too-big" // larger than is accepted
	FileLegacy  FileFault = "legacy"  // .xls, .doc, .docx, .et, .wps: another program must save it as .xlsx first
	FileLocked  FileFault = "locked"  // encrypted
	FileBroken  FileFault = "broken"  // damaged, or not what its name says
	FileForeign FileFault = "foreign" // readable, but not this form
	FileMissing FileFault = "missing" // there is no such file
	FileHostile FileFault = "hostile" // built to exhaust the reader
)

// Command is what a messenger says by itself, without the person typing words.
type Command uint8

// The commands.
const (
	Start  Command = iota + 1 // the person opened the chat, or came back: greet and show the open question
	Forget                    // delete everything kept of this chat, after asking
)

func (Text) input()       {}
func (Press) input()      {}
func (Edited) input()     {}
func (Upload) input()     {}
func (Unreadable) input() {}
func (Command) input()    {}
