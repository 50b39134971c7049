package dialog

import "jixiaobot/validate/form"

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
	o := object{out: out}
	o.begin()
	o.int("version", s.Version)
	o.key("form")
	o.form(s.Form)
	o.intIf("header", int(s.Header))
	if len(s.Rows) > 0 {
		o.key("rows")
		list(&o, s.Rows, (*object).row)
	}
	o.intIf("last_row", s.LastRow)
	o.boolIf("done", s.Done)
	o.textIf("stage", string(s.Stage))
	o.ref("at", s.At)
	o.textIf("from", string(s.From))
	o.intIf("list", s.List)
	if s.Asked.What != "" {
		o.any("asked", s.Asked)
	}
	o.seldom(s)
	if s.Trial != (Trial{}) {
		o.any("trial", s.Trial)
	}
	o.boolIf("sent", s.Sent)
	if len(s.Undo) > 0 {
		o.key("undo")
		list(&o, s.Undo, (*object).change)
	}
	if len(s.Answers) > 0 {
		o.key("answers")
		o.out = append(s.Answers.appendTo(append(o.out, '"')), '"')
	}
	o.end()
	return o.out, o.err
}

// seldom writes what only waits now and then.
func (o *object) seldom(s State) {
	if len(s.Doubts) > 0 {
		o.any("doubts", s.Doubts)
	}
	if s.Paste != nil {
		o.any("paste", s.Paste)
	}
	o.intIf("roll_to", s.RollTo)
	o.textIf("held", s.Held)
	o.textIf("usual", string(s.Usual))
	o.intIf("topic", s.Topic)
	o.textIf("figure", s.Figure)
	o.intIf("read", s.Read)
}

func (o *object) form(f form.Form) {
	o.begin()
	o.text("year", f.Year)
	o.text("department", f.Department)
	o.text("duties", f.Duties)
	o.text("goals", f.Goals)
	o.key("indicators")
	list(o, f.Indicators, (*object).indicator)
	o.text("business_reviewer", f.BusinessReviewer)
	o.text("performance_reviewer", f.PerformanceReviewer)
	o.text("preparer", f.Preparer)
	o.text("phone", f.Phone)
	o.text("date", f.Date)
	o.text("head", f.Head)
	o.end()
}

func (o *object) indicator(i form.Indicator) {
	o.begin()
	o.text("level1", i.Level1)
	o.text("level2", i.Level2)
	o.text("level3", i.Level3)
	o.text("type", i.Type)
	o.text("target", i.Target)
	o.text("unit", i.Unit)
	o.text("definition", i.Definition)
	o.text("standard", i.Standard)
	o.text("remark", i.Remark)
	o.end()
}

func (o *object) row(r Row) {
	o.begin()
	o.int("key", r.Key)
	o.intIf("marks", int(r.Marks))
	o.textIf("actual", r.Actual)
	o.boolIf("passed", r.Passed)
	o.end()
}

func (o *object) ref(name string, r form.Ref) {
	o.key(name)
	o.begin()
	o.intIf("row", r.Row)
	o.intIf("field", int(r.Field))
	o.end()
}

func (o *object) edit(e form.Edit) {
	o.begin()
	o.ref("at", e.At)
	o.textIf("value", e.Value)
	o.end()
}

func (o *object) change(c Change) {
	o.begin()
	if len(c.Cells) > 0 {
		o.key("cells")
		list(o, c.Cells, (*object).edit)
	}
	if c.Row != nil {
		o.key("row")
		o.row(*c.Row)
	}
	o.intIf("header", int(c.Header))
	o.boolIf("done", c.Done)
	o.intIf("first", c.First)
	o.intIf("now", c.Now)
	if len(c.Was) > 0 {
		o.any("was", c.Was)
	}
	if c.Rate != nil {
		o.any("rate", c.Rate)
	}
	o.end()
}
