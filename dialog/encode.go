package dialog

import (
	"jixiaobot/dialog/plainjson"
	"jixiaobot/validate/form"
)

// encodedRoom is about how many bytes of an encoded State are not answers.
const encodedRoom = 4 << 10

// Encode is the State as it is stored: what encoding/json makes of it, put together
// by hand, for it is written at every turn. What is seldom there is left to
// encoding/json.
func (s State) Encode() ([]byte, error) { return s.AppendTo(make([]byte, 0, s.Room())) }

// Room is about how many bytes Encode gives; seldom more.
func (s State) Room() int {
	size := s.Form.Size()
	return encodedRoom + size + size/8
}

// AppendTo is Encode behind what stands in out.
func (s State) AppendTo(out []byte) ([]byte, error) {
	o := plainjson.Object{Out: out}
	o.Begin()
	o.Int("version", s.Version)
	o.Key("form")
	writeForm(&o, s.Form)
	o.IntIf("header", int(s.Header))
	if len(s.Rows) > 0 {
		o.Key("rows")
		plainjson.List(&o, s.Rows, writeRow)
	}
	o.IntIf("last_row", s.LastRow)
	o.BoolIf("done", s.Done)
	o.TextIf("stage", string(s.Stage))
	writeRef(&o, "at", s.At)
	o.TextIf("from", string(s.From))
	o.IntIf("list", s.List)
	if s.Asked.What != "" {
		o.Any("asked", s.Asked)
	}
	writeSeldom(&o, s)
	if s.Trial != (Trial{}) {
		o.Any("trial", s.Trial)
	}
	o.BoolIf("sent", s.Sent)
	if len(s.Undo) > 0 {
		o.Key("undo")
		plainjson.List(&o, s.Undo, writeChange)
	}
	if len(s.Answers) > 0 {
		o.Key("answers")
		o.Out = append(s.Answers.appendTo(append(o.Out, '"')), '"')
	}
	o.End()
	return o.Out, o.Err
}

// writeSeldom writes what only waits now and then.
func writeSeldom(o *plainjson.Object, s State) {
	if len(s.Doubts) > 0 {
		o.Any("doubts", s.Doubts)
	}
	if s.Paste != nil {
		o.Any("paste", s.Paste)
	}
	o.IntIf("roll_to", s.RollTo)
	o.TextIf("held", s.Held)
	o.TextIf("usual", string(s.Usual))
	o.IntIf("topic", s.Topic)
	o.TextIf("figure", s.Figure)
	o.IntIf("read", s.Read)
}

func writeForm(o *plainjson.Object, f form.Form) {
	o.Begin()
	o.Text("year", f.Year)
	o.Text("department", f.Department)
	o.Text("duties", f.Duties)
	o.Text("goals", f.Goals)
	o.Key("indicators")
	plainjson.List(o, f.Indicators, writeIndicator)
	o.Text("business_reviewer", f.BusinessReviewer)
	o.Text("performance_reviewer", f.PerformanceReviewer)
	o.Text("preparer", f.Preparer)
	o.Text("phone", f.Phone)
	o.Text("date", f.Date)
	o.Text("head", f.Head)
	o.End()
}

func writeIndicator(o *plainjson.Object, i form.Indicator) {
	o.Begin()
	o.Text("level1", i.Level1)
	o.Text("level2", i.Level2)
	o.Text("level3", i.Level3)
	o.Text("type", i.Type)
	o.Text("target", i.Target)
	o.Text("unit", i.Unit)
	o.Text("definition", i.Definition)
	o.Text("standard", i.Standard)
	o.Text("remark", i.Remark)
	o.End()
}

func writeRow(o *plainjson.Object, r Row) {
	o.Begin()
	o.Int("key", r.Key)
	o.IntIf("marks", int(r.Marks))
	o.TextIf("actual", r.Actual)
	o.BoolIf("passed", r.Passed)
	o.End()
}

func writeRef(o *plainjson.Object, name string, r form.Ref) {
	o.Key(name)
	o.Begin()
	o.IntIf("row", r.Row)
	o.IntIf("field", int(r.Field))
	o.End()
}

func writeEdit(o *plainjson.Object, e form.Edit) {
	o.Begin()
	writeRef(o, "at", e.At)
	o.TextIf("value", e.Value)
	o.End()
}

func writeChange(o *plainjson.Object, c Change) {
	o.Begin()
	if len(c.Cells) > 0 {
		o.Key("cells")
		plainjson.List(o, c.Cells, writeEdit)
	}
	if c.Row != nil {
		o.Key("row")
		writeRow(o, *c.Row)
	}
	o.IntIf("header", int(c.Header))
	o.BoolIf("done", c.Done)
	o.IntIf("first", c.First)
	o.IntIf("now", c.Now)
	if len(c.Was) > 0 {
		o.Any("was", c.Was)
	}
	if c.Rate != nil {
		o.Any("rate", c.Rate)
	}
	o.End()
}
