package main

import (
	"bytes"
	"errors"
	"fmt"

	"jixiaobot/bot"
	"jixiaobot/dialog"
	"jixiaobot/export"
	"jixiaobot/validate/grid"
)

// sheets makes the files a conversation delivers and reads those it is sent.
type sheets struct{}

var _ bot.Files = sheets{}

// Make builds what a Deliver asks for.
func (sheets) Make(d dialog.Deliver) ([]bot.File, error) {
	switch d.Kind {
	case dialog.Workbook:
		return workbook(d)
	}
	return nil, fmt.Errorf("no file of kind %q", d.Kind)
}

func workbook(d dialog.Deliver) ([]bot.File, error) {
	var out bytes.Buffer
	if err := export.Write(&out, d.Form); err != nil {
		return nil, err
	}
	return []bot.File{{Name: export.Name(d.Form, d.Draft), Data: out.Bytes()}}, nil
}

// Read turns a sent file into the form it holds, or into the reason why not.
func (sheets) Read(name string, data []byte) dialog.Input {
	found, why := readUpload(name, data)
	if why != "" {
		return dialog.Unreadable{Name: name, Why: why}
	}
	return dialog.Upload{
		Name: name, Form: found.Form, Cells: found.Doubtful(), Points: found.Points, Lost: len(found.Unplaced),
	}
}

// readUpload reads a file by the ending of its name, and one without a telling
// ending by what it holds.
func readUpload(name string, data []byte) (grid.Found, dialog.FileFault) {
	switch {
	case len(data) > export.MaxBytes:
		return grid.Found{}, dialog.FileTooBig
	case len(data) == 0:
		return grid.Found{}, dialog.FileBroken
	}
	switch ending(name) {
	case ".xls", ".et", ".ett", ".doc", ".docx", ".wps", ".wpt", ".pdf", ".ods":
		return grid.Found{}, dialog.FileLegacy
	case ".json":
		return readJSON(data)
	case ".txt", ".csv", ".tsv", ".md":
		return readPasted(data)
	case ".xlsx", ".xlsm", ".xltx":
		return readWorkbook(data)
	}
	if bytes.HasPrefix(data, []byte("PK")) {
		return readWorkbook(data)
	}
	return grid.Found{}, dialog.FileForeign
}

func readWorkbook(data []byte) (grid.Found, dialog.FileFault) {
	found, err := export.Find(bytes.NewReader(data))
	if err == nil && found.Cut {
		return grid.Found{}, dialog.FileTooBig
	}
	return found, fault(err)
}

// readPasted reads a table kept as a text.
func readPasted(data []byte) (grid.Found, dialog.FileFault) {
	text, ok := grid.Decode(data)
	if !ok {
		return grid.Found{}, dialog.FileForeign
	}
	found, ok := grid.Recognise(grid.FromText(text))
	switch {
	case !ok:
		return grid.Found{}, dialog.FileForeign
	case found.Cut:
		return grid.Found{}, dialog.FileTooBig
	}
	return found, ""
}

// fault is what a person is told about a workbook that cannot be read.
func fault(err error) dialog.FileFault {
	if err == nil {
		return ""
	}
	var e *export.Error
	if !errors.As(err, &e) {
		return dialog.FileBroken
	}
	switch e.Code {
	case export.TooBig:
		return dialog.FileTooBig
	case export.Legacy:
		return dialog.FileLegacy
	case export.Locked:
		return dialog.FileLocked
	case export.NotForm:
		return dialog.FileForeign
	case export.TooManyParts, export.OutOfRange, export.TooSlow:
		return dialog.FileHostile
	}
	return dialog.FileBroken
}

func readJSON(data []byte) (grid.Found, dialog.FileFault) {
	f, err := decodeForm(bytes.NewReader(data))
	switch {
	case err != nil:
		return grid.Found{}, dialog.FileBroken
	case f.Empty():
		return grid.Found{}, dialog.FileForeign
	}
	return grid.Found{Form: f}, ""
}
