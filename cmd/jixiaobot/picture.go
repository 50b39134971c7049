package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"jixiaobot/dialog/say"
	"jixiaobot/export/picture"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
)

// pictureEnding is how the names of pictures end.
const pictureEnding = ".png"

// openPainter is a painter with the font of a file, or with the program's own
// where none is named.
func openPainter(path string) (*picture.Painter, error) {
	if path == "" {
		font, err := picture.Default()
		if err != nil {
			return nil, err
		}
		return picture.New(font), nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("--font: %w", err)
	}
	defer file.Close()
	data, err := readBytes(file, picture.MaxFont)
	if err != nil {
		return nil, fmt.Errorf("--font %s: %w", path, err)
	}
	font, err := picture.Open(data)
	if err != nil {
		return nil, fmt.Errorf("--font %s: %w", path, err)
	}
	return picture.New(font), nil
}

// drawForm writes a form as pictures: the first page to path, the others beside
// it with their number in the name.
func (c call) drawForm(path, font string, f form.Form) error {
	painter, err := openPainter(font)
	if err != nil {
		return err
	}
	pages, missing, err := painter.Table(picture.Sheet{Form: f, Tints: tints(f)})
	if err != nil {
		return fmt.Errorf("make %s: %w", path, err)
	}
	var names []string
	for i, page := range pages {
		name := pageName(path, i+1)
		if err := replaceFile(name, page); err != nil {
			return fmt.Errorf("write %s: %w", name, err)
		}
		names = append(names, name)
	}
	if len(names) > 1 {
		fmt.Fprintf(c.stderr, "jixiaobot: %d pages: %s\n", len(names), strings.Join(names, " "))
	}
	c.tellMissing(missing)
	return nil
}

// tints mark the places of a form's problems.
func tints(f form.Form) []picture.Tint {
	var out []picture.Tint
	for _, p := range validate.Form(f, validate.Options{}) {
		mark := picture.Notice
		if p.Severity == validate.Error {
			mark = picture.Fault
		}
		out = append(out, picture.Tint{At: p.At, Mark: mark})
	}
	return out
}

// pageName is where page n of a picture goes: table.png, table-2.png …
func pageName(path string, n int) string {
	if n == 1 {
		return path
	}
	ext := filepath.Ext(path)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(path, ext), n, ext)
}

// tellMissing names the characters that the font lacks.
func (c call) tellMissing(missing []rune) {
	if len(missing) == 0 {
		return
	}
	const most = 20
	var names []string
	for _, r := range missing[:min(most, len(missing))] {
		names = append(names, fmt.Sprintf("U+%04X", r))
	}
	more := ""
	if len(missing) > most {
		more = " …"
	}
	fmt.Fprintf(c.stderr, "jixiaobot: the font lacks %d characters, drawn as U+3013: %s%s\n", len(missing), strings.Join(names, " "), more)
}

// drawCurve writes the picture of a sentence in its row, with the first of the
// actuals. A sentence without any score to be drawn is as good as not understood.
func (c call) drawCurve(q question, rule scoring.Rule) int {
	painter, err := openPainter(q.font)
	if err != nil {
		return c.fail(err)
	}
	curve := picture.Curve{Rule: rule, Row: q.row, Reading: say.Reading}
	if len(q.actuals) > 0 {
		curve.Actual = q.actuals[0]
	}
	data, missing, err := painter.Curve(curve)
	var e *picture.Error
	switch {
	case errors.As(err, &e) && e.Code == picture.NoScore:
		c.fail(fmt.Errorf("no %s: the sentence gives no scores that could be drawn", q.png))
		return exitFaulty
	case err != nil:
		return c.fail(fmt.Errorf("make %s: %w", q.png, err))
	}
	if err := replaceFile(q.png, data); err != nil {
		return c.fail(fmt.Errorf("write %s: %w", q.png, err))
	}
	c.tellMissing(missing)
	return exitDone
}
