package telegram

import (
	"maps"
	"net/url"
	"slices"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// encodeParams is the parameters as a form, as url.Values.Encode writes them. A
// Chinese character takes nine bytes there, so that the text of a message is
// written once, into room that is there.
func encodeParams(params tg.Params) []byte {
	room := 0
	for key, value := range params {
		room += len(key) + 3*len(value) + 2
	}
	out := make([]byte, 0, room)
	for _, key := range slices.Sorted(maps.Keys(params)) {
		if len(out) > 0 {
			out = append(out, '&')
		}
		out = append(out, url.QueryEscape(key)...)
		out = appendEscaped(append(out, '='), params[key])
	}
	return out
}

func appendEscaped(out []byte, text string) []byte {
	const hex = "0123456789ABCDEF"
	for i := range len(text) {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_', c == '.', c == '~':
			out = append(out, c)
		case c == ' ':
			out = append(out, '+')
		default:
			out = append(out, '%', hex[c>>4], hex[c&15])
		}
	}
	return out
}
