package main

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"

	"jixiaobot/bot"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/export"
	"jixiaobot/export/picture"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// sheets makes the files a conversation delivers and reads those it is sent.
type sheets struct {
	press   *export.Press
	painter *picture.Painter
	log     *slog.Logger
}

var _ bot.Files = sheets{}

// newSheets are sheets whose pictures are drawn in the font of a file, or in the
// program's own where none is named.
func newSheets(log *slog.Logger, font string) (sheets, error) {
	painter, err := openPainter(font)
	return sheets{press: new(export.Press), log: log, painter: painter}, err
}

// Make builds what a Deliver asks for.
func (s sheets) Make(d dialog.Deliver) ([]bot.File, error) {
	switch d.Kind {
	case dialog.Workbook:
		return s.workbook(d)
	case dialog.TrialSheet:
		return s.trialSheet(d)
	case dialog.Preview:
		return s.preview(d)
	case dialog.Curve:
		return s.curve(d)
	}
	return nil, fmt.Errorf("no file of kind %q", d.Kind)
}

func (s sheets) workbook(d dialog.Deliver) ([]bot.File, error) {
	var out bytes.Buffer
	if err := s.press.Write(&out, d.Form); err != nil {
		return nil, err
	}
	return []bot.File{{Name: export.Name(d.Form, d.Draft), Data: out.Bytes()}}, nil
}

func (s sheets) trialSheet(d dialog.Deliver) ([]bot.File, error) {
	limits, _ := dialog.ParseLimits(d.Limits)
	result := trial.Compute(d.Form, d.Actuals, trial.Options{Execution: d.Execution, Limits: limits})
	var out bytes.Buffer
	if err := s.press.WriteTrial(&out, d.Form, result, export.TrialOptions{Limits: limits, Told: say.TrialLine}); err != nil {
		return nil, err
	}
	return []bot.File{{Name: export.TrialName(d.Form), Data: out.Bytes()}}, nil
}

func (s sheets) preview(d dialog.Deliver) ([]bot.File, error) {
	sheet := picture.Sheet{Form: d.Form, Limit: dialog.PreviewPages}
	for _, m := range d.Marks {
		tint := picture.Tint{At: m.At, Mark: picture.Notice}
		if m.Error {
			tint.Mark = picture.Fault
		}
		sheet.Tints = append(sheet.Tints, tint)
	}
	pages, missing, err := s.painter.Table(sheet)
	s.lacking(missing)
	var files []bot.File
	for i, page := range pages {
		files = append(files, bot.File{Name: export.PreviewName(d.Form, i+1, len(pages)), Data: page, Picture: true})
	}
	return files, err
}

func (s sheets) curve(d dialog.Deliver) ([]bot.File, error) {
	if len(d.Form.Indicators) != 1 {
		return nil, errors.New("a curve of no row")
	}
	row := d.Form.Indicators[0]
	rule, err := scoring.Parse(row.Standard)
	if err != nil {
		return nil, err
	}
	data, missing, err := s.painter.Curve(picture.Curve{Rule: rule, Row: trial.RowOf(d.Form, 1), Actual: d.Actual, Reading: say.Reading})
	s.lacking(missing)
	var e *picture.Error
	if errors.As(err, &e) && e.Code == picture.NoScore {
		err = errors.Join(bot.ErrNothingToDraw, err)
	}
	return []bot.File{{Name: export.CurveName(d.Row, row.Level3), Data: data, Picture: true}}, err
}

// lacking tells the operator that a font is poor, not what anybody wrote.
func (s sheets) lacking(missing []rune) {
	if len(missing) > 0 && s.log != nil {
		s.log.Warn("the font lacks characters of a picture, drawn as U+3013", "count", len(missing))
	}
}

// Read turns a sent file into the form and the actuals it holds, or into the
// reason why not.
func (sheets) Read(name string, data []byte) dialog.Input {
	found, why := readUpload(name, data)
	in := dialog.Upload{
		Name: name, Form: found.Form, Cells: found.Doubtful(), Points: found.Points, Lost: len(found.Unplaced),
	}
	if why == "" || why == dialog.FileForeign {
		in.Actuals, in.Execution = readActuals(data)
	}
	if why != "" && len(in.Actuals) == 0 {
		return dialog.Unreadable{Name: name, Why: why}
	}
	return in
}

// readActuals are the figures for the trial in a workbook; none in anything else.
func readActuals(data []byte) (actuals []dialog.NamedActual, execution string) {
	read, err := export.ReadActuals(bytes.NewReader(data))
	if err != nil {
		return nil, ""
	}
	for _, a := range read.Rows {
		if a.Actual == "" {
			continue
		}
		actuals = append(actuals, dialog.NamedActual{Row: a.Row, Level3: a.Level3, Actual: a.Actual})
	}
	return actuals, read.Execution
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
