package say

import "jixiaobot/dialog/plainjson"

// Encode is messages as they are stored until they are sent: what encoding/json
// makes of them, put together by hand, for it is done in every turn.
func Encode(all []Message) ([]byte, error) {
	room := 0
	for _, m := range all {
		room += messageRoom + len(m.Text)
	}
	o := plainjson.Object{Out: make([]byte, 0, room)}
	plainjson.List(&o, all, writeMessage)
	return o.Out, o.Err
}

// messageRoom is about how many bytes a message takes beside its text.
const messageRoom = 1 << 10

func writeMessage(o *plainjson.Object, m Message) {
	o.Begin()
	o.Text("text", m.Text)
	if len(m.Choices) > 0 {
		o.Key("choices")
		plainjson.List(o, m.Choices, writeRow)
	}
	o.BoolIf("numbered", m.Numbered)
	o.IntIf("listed", m.Listed)
	o.TextIf("copy", m.Copy)
	if m.Attach != nil {
		o.Any("attach", m.Attach)
	}
	o.BoolIf("leave", m.Leave)
	o.End()
}

func writeRow(o *plainjson.Object, row []Choice) { plainjson.List(o, row, writeChoice) }

func writeChoice(o *plainjson.Object, c Choice) {
	o.Begin()
	o.Text("label", c.Label)
	o.Key("press")
	o.Begin()
	o.Text("Data", c.Press.Data)
	o.End()
	o.End()
}
