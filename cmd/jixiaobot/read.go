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
)

// maxJSON bounds the bytes of a form in JSON; a real one has about ten thousand.
const maxJSON = 8 << 20

// readForm reads the form of a file, by the ending of its name.
func readForm(path string) (form.Form, error) {
	read, err := reader(path)
	if err != nil {
		return form.Form{}, err
	}
	file, err := os.Open(path)
	if err != nil {
		return form.Form{}, err
	}
	defer file.Close()
	f, err := read(file)
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
		return export.Read, nil
	case ".txt", "-":
		return nil, fmt.Errorf("cannot read %s: a table pasted as text is not read yet; give a .json or .xlsx file", path)
	}
	return nil, fmt.Errorf("cannot read %s: the name must end in .json or .xlsx", path)
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
	data, err := io.ReadAll(io.LimitReader(r, maxJSON+1))
	if err != nil {
		return form.Form{}, err
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // some editors begin a file with it
	data = bytes.TrimSpace(data)
	switch {
	case len(data) > maxJSON:
		return form.Form{}, fmt.Errorf("more than %d bytes of JSON", maxJSON)
	case !utf8.Valid(data):
		return form.Form{}, errors.New("the JSON is not UTF-8 text")
	case len(data) == 0 || data[0] != '{':
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
