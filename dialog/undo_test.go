package dialog_test

import (
	"testing"
	"time"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
)

// TestUndoOfAnOlderDraft takes back a change as an older program kept it: the
// whole row, though only a cell of it had changed.
func TestUndoOfAnOlderDraft(t *testing.T) {
	draft := `{"version":1,"form":{"year":"2026","department":"局","duties":"管","goals":"好","indicators":[
		{"level1":"产出指标","level2":"数量指标","level3":"窗口数","type":"≥","target":"98","unit":"","definition":"","standard":"","remark":""}]},
		"rows":[{"key":1,"marks":2048}],"last_row":1,"stage":"ask","at":{"row":1,"field":10},
		"undo":[{"first":0,"now":1,"was":[{"row":{"key":1},"indicator":
		{"level1":"产出指标","level2":"数量指标","level3":"窗口数","type":"≥","target":"","unit":"","definition":"","standard":"","remark":""}}]}]}`
	s, err := dialog.Decode([]byte(draft))
	if err != nil {
		t.Fatal(err)
	}
	next, said := dialog.Step(s, dialog.Text{Text: "撤销"}, time.Now())
	if got := next.Form.Indicators[0]; got.Target != "" || got.Type != "≥" || next.Rows[0].Marks != 0 || len(next.Undo) != 0 {
		t.Errorf("undone to %+v, marks %b, %d changes left", got, next.Rows[0].Marks, len(next.Undo))
	}
	want := form.Edit{At: form.Ref{Row: 1, Field: form.Target}}
	if u, ok := said[0].(dialog.Undone); !ok || u.Rows != 0 || len(u.Edits) != 1 || u.Edits[0] != want {
		t.Errorf("said %+v", said[0])
	}
	if s.Form.Indicators[0].Target != "98" || s.Rows[0].Marks == 0 {
		t.Error("the state that was given has changed")
	}
}

// TestChangesStaySmall: half of a draft are its changes, and it is written at
// every turn.
func TestChangesStaySmall(t *testing.T) {
	var s dialog.State
	for _, text := range []string{"", "2026", "某某局", "做这个", "做成这个", "产出指标", "数量指标", "窗口数", "≥98个", "大厅的窗口数"} {
		s, _ = dialog.Step(s, dialog.Text{Text: text}, time.Now())
	}
	last := s.Undo[len(s.Undo)-1]
	if last.Row == nil || len(last.Was) > 0 || len(last.Cells) != 1 || last.Cells[0].At != (form.Ref{Row: 1, Field: form.Definition}) {
		t.Errorf("the last change is kept as %+v", last)
	}
}
