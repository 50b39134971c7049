package dialog

import (
	"encoding/json"
	"strconv"
)

// object writes JSON objects, field by field, as encoding/json does. A field that
// ends in If is left out when there is nothing in it.
type object struct {
	out []byte
	err error // of what encoding/json would not take
}

func (o *object) begin() { o.out = append(o.out, '{') }
func (o *object) end()   { o.out = append(o.out, '}') }

func (o *object) key(name string) {
	if o.out[len(o.out)-1] != '{' {
		o.out = append(o.out, ',')
	}
	o.out = append(o.out, '"')
	o.out = append(o.out, name...)
	o.out = append(o.out, `":`...)
}

func (o *object) int(name string, n int) {
	o.key(name)
	o.out = strconv.AppendInt(o.out, int64(n), 10)
}

func (o *object) intIf(name string, n int) {
	if n != 0 {
		o.int(name, n)
	}
}

func (o *object) boolIf(name string, is bool) {
	if is {
		o.key(name)
		o.out = append(o.out, "true"...)
	}
}

func (o *object) text(name, value string) {
	if !plain(value) {
		o.any(name, value)
		return
	}
	o.key(name)
	o.out = append(o.out, '"')
	o.out = append(o.out, value...)
	o.out = append(o.out, '"')
}

func (o *object) textIf(name, value string) {
	if value != "" {
		o.text(name, value)
	}
}

func (o *object) any(name string, value any) {
	o.key(name)
	raw, err := json.Marshal(value)
	if err != nil {
		o.err = err
	}
	o.out = append(o.out, raw...)
}

// list writes an array of objects; null where there is none at all.
func list[T any](o *object, all []T, write func(*object, T)) {
	if all == nil {
		o.out = append(o.out, "null"...)
		return
	}
	o.out = append(o.out, '[')
	for i, x := range all {
		if i > 0 {
			o.out = append(o.out, ',')
		}
		write(o, x)
	}
	o.out = append(o.out, ']')
}

// plain reports whether a text stands in JSON as it is: nothing in it is escaped,
// and it is sound UTF-8. Texts with rare characters count as not plain, which only
// takes longer.
func plain(text string) bool {
	for i := 0; i < len(text); {
		switch b := text[i]; {
		case b < 0x80:
			if b < ' ' || b == '"' || b == '\\' || b == '<' || b == '>' || b == '&' {
				return false
			}
			i++
		case i+2 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+2]&0xC0 == 0x80 && short(b, text[i+1], text[i+2]):
			i += 3
		default:
			return false
		}
	}
	return true
}

// short reports whether three bytes, the last two of which go on a character, are
// one that JSON does not escape: nearly all of Chinese with its marks. U+2028 and
// U+2029 would end a line of JavaScript.
func short(a, b, c byte) bool {
	return a >= 0xE1 && a <= 0xEF && a != 0xED && (a != 0xE2 || b != 0x80 || c&^1 != 0xA8)
}
