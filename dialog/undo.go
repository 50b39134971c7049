package dialog

import "jixiaobot/validate/form"

// Change is what one turn did to the form, in the direction of taking it back:
// the header cells as they were, and the run of rows as it was.
type Change struct {
	Cells  []form.Edit `json:"cells,omitempty"`
	Header Marks       `json:"header,omitempty"`
	Done   bool        `json:"done,omitempty"`
	First  int         `json:"first,omitempty"` // index of the first row that differs
	Now    int         `json:"now,omitempty"`   // how many rows stand there now
	Was    []Record    `json:"was,omitempty"`   // what stood there before
}

// Record is one row with its marks.
type Record struct {
	Row       Row            `json:"row"`
	Indicator form.Indicator `json:"indicator"`
}
