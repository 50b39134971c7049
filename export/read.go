package export

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
)

// maxTime is how long Read may take.
const maxTime = 2 * time.Second

// Read recovers the form from a workbook that Write made, exactly, also after
// Excel, WPS or LibreOffice has saved it again. Anything else is an *Error:
// never a panic, and never more than two seconds or some tens of megabytes,
// whatever the input. Find reads what other hands have made.
func Read(r io.Reader) (form.Form, error) {
	return within(r, read)
}

// within bounds the input of a reader of workbooks, its time, and what becomes
// of its panics.
func within[T any](r io.Reader, read func(data []byte, until time.Time) (T, error)) (out T, err error) {
	var none T
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return none, fmt.Errorf("export: read the workbook: %w", err)
	}
	if len(data) > MaxBytes {
		return none, &Error{Code: TooBig, Err: fmt.Errorf("more than %d bytes", MaxBytes)}
	}
	// excelize was written for sound files: what still makes it panic is damage.
	defer func() {
		if p := recover(); p != nil {
			out, err = none, &Error{Code: Broken, Err: fmt.Errorf("panic: %v", p)}
		}
	}()
	return read(data, time.Now().Add(maxTime))
}

func read(data []byte, until time.Time) (form.Form, error) {
	w, err := openBook(data, until)
	if err != nil {
		return form.Form{}, err
	}
	defer w.book.Close()
	for _, s := range w.sheets {
		t, err := cells(w.book, s.name, until)
		if err != nil {
			return form.Form{}, inPart(s.part, err)
		}
		if f, ok := t.form(w.areas[s.part]); ok {
			return f, nil
		}
	}
	return form.Form{}, &Error{Code: NotForm}
}

// A workbook is one that was looked through and then opened.
type workbook struct {
	pack
	sheets []sheetPart
	book   *excelize.File
}

// openBook checks a workbook and gives excelize what is sound of it.
func openBook(data []byte, until time.Time) (workbook, error) {
	p, err := unpack(data, until)
	if err != nil {
		return workbook{}, err
	}
	sheets, err := p.sheets()
	if err != nil {
		return workbook{}, err
	}
	clean, err := p.zip()
	if err != nil {
		return workbook{}, &Error{Code: Broken, Err: err}
	}
	book, err := excelize.OpenReader(bytes.NewReader(clean), excelize.Options{
		UnzipSizeLimit: 2 * maxUnpacked, UnzipXMLSizeLimit: 2 * maxUnpacked, ShortDatePattern: dayPattern,
	})
	if err != nil {
		return workbook{}, &Error{Code: Broken, Err: err}
	}
	return workbook{p, sheets, book}, nil
}

// cells reads the values of a sheet as they are shown, unless told otherwise.
func cells(book *excelize.File, sheet string, until time.Time, how ...excelize.Options) (table, error) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var t table
	size := 0
	for rows.Next() {
		if time.Now().After(until) {
			return nil, &Error{Code: TooSlow}
		}
		row, err := rows.Columns(how...)
		if err != nil {
			return nil, err
		}
		for i := range row {
			row[i] = unshield(row[i])
			size += len(row[i])
		}
		if size > 2*maxForm {
			return nil, &Error{Code: TooBig, Err: fmt.Errorf("more than %d bytes of text in the cells", 2*maxForm)}
		}
		t = append(t, row)
	}
	return t, rows.Error()
}

// A sheetPart is a sheet by the name people see and the part it is kept in.
type sheetPart struct{ name, part string }

// sheets lists the sheets of the workbook in their order.
func (p pack) sheets() ([]sheetPart, error) {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"id,attr"`
		} `xml:"sheets>sheet"`
	}
	var rels struct {
		Relationships []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	dir, file := path.Split(p.book)
	relsName := dir + "_rels/" + file + ".rels"
	if err := xml.Unmarshal(p.parts[p.book], &book); err != nil {
		return nil, inPart(p.book, err)
	}
	if err := xml.Unmarshal(p.parts[relsName], &rels); err != nil {
		return nil, inPart(relsName, err)
	}
	target := map[string]string{}
	for _, r := range rels.Relationships {
		target[r.ID] = partName(dir, r.Target)
	}
	var out []sheetPart
	for _, s := range book.Sheets {
		if part := target[s.ID]; p.parts[part] != nil {
			out = append(out, sheetPart{s.Name, part})
		}
	}
	return out, nil
}

// partName resolves the target of a relationship.
func partName(dir, target string) string {
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return path.Join(dir, target)
}
