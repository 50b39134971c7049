package dialog

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"jixiaobot/validate/form"
)

// Answer remembers which blank a message answered, so that editing the message
// corrects that blank. Key is the row's key, 0 for header and footer. With Actual
// the message gave the actual of that row, or with Key 0 any figures of the trial.
type Answer struct {
	ID    int64      `json:"id"`
	Key   int        `json:"key,omitempty"`
	Field form.Field `json:"field"`

	Actual bool `json:"actual,omitempty"`
}

// Answers are the messages whose editing still corrects what they said, oldest
// first. They are written as one string, for as objects they would be a quarter of
// a draft and of the time to read it: ID.Key.Field for each, or ID.Key.actual, with
// a space between.
type Answers []Answer

// actualMark stands in the place of the field.
const actualMark = "actual"

// MarshalText writes the string.
func (a Answers) MarshalText() ([]byte, error) {
	return a.appendTo(make([]byte, 0, 16*len(a))), nil
}

func (a Answers) appendTo(out []byte) []byte {
	for i, x := range a {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(strconv.AppendInt(out, x.ID, 10), '.')
		out = append(strconv.AppendInt(out, int64(x.Key), 10), '.')
		if x.Actual {
			out = append(out, actualMark...)
		} else {
			out = strconv.AppendUint(out, uint64(x.Field), 10)
		}
	}
	return out
}

// UnmarshalJSON reads the string, or the objects that older programs wrote.
func (a *Answers) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '[' {
		return json.Unmarshal(data, (*[]Answer)(a))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	*a = nil
	for word := range strings.FieldsSeq(text) {
		x, ok := readAnswer(word)
		if !ok {
			return errors.New("dialog: an answer cannot be read")
		}
		*a = append(*a, x)
	}
	return nil
}

func readAnswer(word string) (Answer, bool) {
	id, rest, _ := strings.Cut(word, ".")
	key, field, _ := strings.Cut(rest, ".")
	x := Answer{Actual: field == actualMark}
	var wrong [3]error
	x.ID, wrong[0] = strconv.ParseInt(id, 10, 64)
	x.Key, wrong[1] = strconv.Atoi(key)
	if !x.Actual {
		n, err := strconv.ParseUint(field, 10, 8)
		x.Field, wrong[2] = form.Field(n), err
	}
	return x, wrong == [3]error{}
}
