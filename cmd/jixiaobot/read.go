package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"jixiaobot/export"
	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// maxJSON bounds the bytes of a form in JSON; a real one has about ten thousand.
const maxJSON = 8 << 20

// readForm reads the form of a file, by the ending of its name; "-" is a pasted
// table on standard input.
func readForm(path string, stdin io.Reader) (form.Form, error) {
	read, err := reader(path)
	if err != nil {
		return form.Form{}, err
	}
	from := stdin
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return form.Form{}, err
		}
		defer file.Close()
		from = file
	}
	f, err := read(from)
	if err != nil {
		return form.Form{}, fmt.Errorf("read %s: %w", path, err)
	}
	return f, nil
}

// reader chooses how a file is read.
func reader(path string) (func(io.Reader) (form.Form, error), error) {
	switch ending(path) {
	case ".json":
		return decodeForm, nil
	case ".xlsx":
		return readSheet, nil
	case ".txt", "-":
		return readTable, nil
	}
	return nil, fmt.Errorf("cannot read %s: the name must end in .xlsx, .txt or .json, or be -", path)
}

// readSheet recovers a form from any workbook that holds one.
func readSheet(r io.Reader) (form.Form, error) {
	found, err := export.Find(r)
	if err == nil && found.Cut {
		return form.Form{}, errors.New("the table is larger than any form")
	}
	return found.Form, err
}

// readTable recovers a form from a table pasted as text. What is cut short or
// holds no form is an error: a part taken for the whole would pass unseen.
func readTable(r io.Reader) (form.Form, error) {
	data, err := readBytes(r, grid.MaxText)
	if err != nil {
		return form.Form{}, err
	}
	text, ok := grid.Decode(data)
	if !ok {
		return form.Form{}, errors.New("not a text in UTF-8, UTF-16 or GB 18030")
	}
	found, ok := grid.Recognise(grid.FromText(text))
	switch {
	case !ok:
		return form.Form{}, errors.New("no table of the form in this text")
	case found.Cut:
		return form.Form{}, errors.New("the table is larger than any form")
	}
	return found.Form, nil
}

// readText reads all of a text in UTF-8 of at most so many bytes, without the
// mark that some editors begin a file with.
func readText(r io.Reader, most int) ([]byte, error) {
	data, err := readBytes(r, most)
	if err == nil && !utf8.Valid(data) {
		err = errors.New("not UTF-8 text")
	}
	return bytes.TrimPrefix(data, []byte("\uFEFF")), err
}

// readBytes reads all of at most so many bytes.
func readBytes(r io.Reader, most int) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(most)+1))
	if err == nil && len(data) > most {
		err = fmt.Errorf("more than %d bytes", most)
	}
	return data, err
}

// ending is the ending of a file name in small letters; "-" is standard input.
func ending(path string) string {
	if path == "-" {
		return path
	}
	return strings.ToLower(filepath.Ext(path))
}

// decodeForm reads a form in JSON. Missing answers are empty and keys that the
// form does not know are passed over, so that files with notes of their own can
// be read; an answer that is no string is an error.
func decodeForm(r io.Reader) (form.Form, error) {
	data, err := readText(r, maxJSON)
	if err != nil {
		return form.Form{}, err
	}
	if data = bytes.TrimSpace(data); len(data) == 0 || data[0] != '{' {
		return form.Form{}, errors.New("a form in JSON begins with {")
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		return form.Form{}, jsonFault(err)
	}
	return f, nil
}

// jsonFault says what is wrong with the JSON of a form, without its answers.
func jsonFault(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		return fmt.Errorf("%q holds a JSON %s; answers are strings and \"indicators\" is a list of objects", kind.Field, kind.Value)
	}
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Errorf("not sound JSON at byte %d: %w", syntax.Offset, err)
	}
	return err
}
