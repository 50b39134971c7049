package dialog_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
)

func TestAnswersAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) dialog.Answer {
			a := dialog.Answer{ID: rapid.Int64().Draw(t, "id"), Key: rapid.Int().Draw(t, "key"), Actual: rapid.Bool().Draw(t, "actual")}
			if !a.Actual {
				a.Field = form.Field(rapid.Byte().Draw(t, "field"))
			}
			return a
		}), 1, 5).Draw(t, "answers")
		for name, written := range map[string]any{"now": dialog.Answers(want), "by an older program": want} {
			raw, err := json.Marshal(written)
			if err != nil {
				t.Fatal(err)
			}
			var got dialog.Answers
			if err := json.Unmarshal(raw, &got); err != nil || !slices.Equal(got, want) {
				t.Fatalf("%s: %s read as %+v, %v", name, raw, got, err)
			}
		}
	})
}

func TestBadAnswers(t *testing.T) {
	for _, raw := range []string{`"1"`, `"1.2"`, `"1.2.x"`, `"1.2.300"`, `"1.2.3.4"`, `"a.2.3"`, `7`, `{}`} {
		var a dialog.Answers
		if json.Unmarshal([]byte(raw), &a) == nil {
			t.Errorf("%s was read as %+v", raw, a)
		}
	}
}
