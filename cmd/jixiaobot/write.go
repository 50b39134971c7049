package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"jixiaobot/export"
	"jixiaobot/validate/form"
)

// writer chooses how a form is written, by the ending of the file's name.
func writer(path string) (func(io.Writer, form.Form) error, error) {
	switch ending(path) {
	case ".xlsx":
		return export.Write, nil
	case ".json":
		return encodeForm, nil
	case ".txt":
		return writeTable, nil
	}
	return nil, fmt.Errorf("cannot write %s: the name must end in .xlsx, .json, .txt or .png", path)
}

// encodeForm writes a form in the JSON of the public contract, indented.
func encodeForm(w io.Writer, f form.Form) error {
	if f.Indicators == nil {
		f.Indicators = []form.Indicator{} // an empty list, not null
	}
	return encode(w, f)
}

// encode writes v as indented JSON with < > & as they are.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// writeForm writes a form to a file whose name says the format. The file
// appears whole or not at all; one that was there is replaced.
func writeForm(path string, f form.Form) error {
	write, err := writer(path)
	if err != nil {
		return err
	}
	var data bytes.Buffer
	if err := write(&data, f); err != nil {
		return fmt.Errorf("make %s: %w", path, err)
	}
	if err := replaceFile(path, data.Bytes()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// replaceFile puts data into the file at path in one step: it is written beside
// its place, then renamed. A file that was there keeps its mode.
func replaceFile(path string, data []byte) error {
	mode := os.FileMode(0o666) // less the umask
	switch info, err := os.Stat(path); {
	case err == nil && !info.Mode().IsRegular():
		return errors.New("there is something else than a file at this place")
	case err == nil:
		mode = info.Mode().Perm()
	}
	temp := filepath.Join(filepath.Dir(path), ".jixiaobot-"+rand.Text())
	file, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	defer os.Remove(temp) // gone already once renamed
	_, err = file.Write(data)
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(temp, path)
}
