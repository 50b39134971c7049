package telegram

import (
	"net/url"
	"testing"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
	"pgregory.net/rapid"
)

// TestEncodeParams: the form is the one that the standard library writes.
func TestEncodeParams(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }))
	rapid.Check(t, func(t *rapid.T) {
		params := tg.Params(rapid.MapOf(text, text).Draw(t, "params"))
		values := url.Values{}
		for key, value := range params {
			values.Set(key, value)
		}
		if got := string(encodeParams(params)); got != values.Encode() {
			t.Fatalf("%v: %s, want %s", params, got, values.Encode())
		}
	})
}
