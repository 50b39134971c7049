package telegram

import "testing"

func TestFindID(t *testing.T) {
	for raw, want := range map[string]int64{
		`{"update_id":7,"message":[]}`:        7,
		`{"update_id" : 8`:                    8,
		`{"update_id":"x"}`:                   0,
		``:                                    0,
		`{"update_id":99999999999999999999}`:  0,
		`{"x":{"update_id":1},"update_id":2}`: 1, // unreadable anyhow; the next poll tells
	} {
		if got := findID([]byte(raw)); got != want {
			t.Errorf("findID(%s) = %d, want %d", raw, got, want)
		}
	}
}

// FuzzUpdate: whatever Telegram sends is read without a panic, and what cannot be
// read says so.
func FuzzUpdate(f *testing.F) {
	f.Add([]byte(`{"update_id":1,"message":{"message_id":1,"chat":{"id":1,"type":"private"},"text":"/start 😀","entities":[{"type":"bot_command","offset":0,"length":6}]}}`))
	f.Add([]byte(`{"update_id":1,"message":{"text":"😀","entities":[{"type":"bot_command","offset":0,"length":1},{"type":"bot_command","offset":0,"length":-5},{"type":"bot_command","length":99}]}}`))
	f.Add([]byte(`{"update_id":1,"callback_query":{"id":"a","from":{"id":2},"data":"x"}}`))
	f.Add([]byte(`{"update_id":-1,"edited_message":null,"message":null}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		u, err := decodeUpdate(raw)
		if err == nil && u.ID == 0 {
			t.Fatal("an update without an id was read")
		}
		_, _ = u.chat(), u.kind()
		for _, m := range []*message{u.Message, u.Edited} {
			if m == nil {
				continue
			}
			_, _, _ = m.command()
			if m.input() == nil {
				t.Fatal("no input")
			}
			_ = m.media()
		}
	})
}
