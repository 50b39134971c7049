// Package plainjson writes JSON objects field by field, by appending: the same bytes
// as encoding/json makes, in a fraction of its time. It is for what is written in
// every turn: the stored conversation, the stored reply, a keyboard. Reading is left
// to encoding/json.
package plainjson

import (
	"encoding/binary"
	"encoding/json"
	"strconv"
)

// Object is a JSON object being written, with those inside it, behind what stands in
// Out. A method that ends in If leaves a field out when there is nothing in it.
type Object struct {
	Out []byte
	Err error // of what encoding/json would not take
}

// Begin opens an object.
func (o *Object) Begin() { o.Out = append(o.Out, '{') }

// End closes the object that was opened last.
func (o *Object) End() { o.Out = append(o.Out, '}') }

// Key begins a field; its value is to follow.
func (o *Object) Key(name string) {
	if o.Out[len(o.Out)-1] != '{' {
		o.Out = append(o.Out, ',')
	}
	o.Out = append(o.Out, '"')
	o.Out = append(o.Out, name...)
	o.Out = append(o.Out, `":`...)
}

// Int writes a number.
func (o *Object) Int(name string, n int) {
	o.Key(name)
	o.Out = strconv.AppendInt(o.Out, int64(n), 10)
}

// IntIf writes a number but 0.
func (o *Object) IntIf(name string, n int) {
	if n != 0 {
		o.Int(name, n)
	}
}

// BoolIf writes what is true.
func (o *Object) BoolIf(name string, is bool) {
	if is {
		o.Key(name)
		o.Out = append(o.Out, "true"...)
	}
}

// Text writes a string.
func (o *Object) Text(name, value string) {
	o.Key(name)
	o.Out = appendText(o.Out, value)
}

// TextIf writes a string that is not empty.
func (o *Object) TextIf(name, value string) {
	if value != "" {
		o.Text(name, value)
	}
}

// Any leaves a value to encoding/json.
func (o *Object) Any(name string, value any) {
	o.Key(name)
	raw, err := json.Marshal(value)
	if err != nil {
		o.Err = err
	}
	o.Out = append(o.Out, raw...)
}

// List writes an array, each element by write; null where there is none at all.
func List[T any](o *Object, all []T, write func(*Object, T)) {
	if all == nil {
		o.Out = append(o.Out, "null"...)
		return
	}
	o.Out = append(o.Out, '[')
	for i, x := range all {
		if i > 0 {
			o.Out = append(o.Out, ',')
		}
		write(o, x)
	}
	o.Out = append(o.Out, ']')
}

// appendText writes a string in one pass. One with rare characters in it, or bytes
// that are not UTF-8, is left to encoding/json.
func appendText(out []byte, text string) []byte {
	begun, from := len(out), 0 // text up to from is written
	out = append(out, '"')
	for i := 0; i < len(text); {
		for i+8 <= len(text) && twoCommon(text[i:i+8]) {
			i += 6
		}
		if i == len(text) {
			break
		}
		switch b := text[i]; {
		case b == '\n', b == '"', b == '\\', b == '\t':
			out = append(append(out, text[from:i]...), '\\', escape(b))
			i++
			from = i
		case b < 0x80 && b >= ' ' && b != '<' && b != '>' && b != '&':
			i++
		case i+2 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+2]&0xC0 == 0x80 && short(b, text[i+1], text[i+2]):
			i += 3
		default:
			raw, _ := json.Marshal(text) // a string always can be
			return append(out[:begun], raw...)
		}
	}
	return append(append(out, text[from:]...), '"')
}

// twoCommon reports whether eight bytes begin with two characters of the common
// Chinese ones (U+3000 to U+CFFF), at one look.
func twoCommon(text string) bool {
	const lead, tail = 0xF0, 0xC0
	x := binary.LittleEndian.Uint64([]byte(text))
	const marks = lead | tail<<8 | tail<<16 | lead<<24 | tail<<32 | tail<<40
	const common = 0xE0 | 0x80<<8 | 0x80<<16 | 0xE0<<24 | 0x80<<32 | 0x80<<40
	if x&marks != common {
		return false
	}
	return within(byte(x)) && within(byte(x>>24))
}

// within reports whether a first byte, 0xE0 to 0xEF, is of U+3000 to U+CFFF.
func within(b byte) bool { return b >= 0xE3 && b <= 0xEC }

// escape is what stands behind the backslash for a character.
func escape(b byte) byte {
	switch b {
	case '\n':
		return 'n'
	case '\t':
		return 't'
	}
	return b
}

// short reports whether three bytes, the last two of which go on a character, are
// one that JSON does not escape: nearly all of Chinese with its marks. U+2028 and
// U+2029 would end a line of JavaScript.
func short(a, b, c byte) bool {
	return a >= 0xE1 && a <= 0xEF && a != 0xED && (a != 0xE2 || b != 0x80 || c&^1 != 0xA8)
}
