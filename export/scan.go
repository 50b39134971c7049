package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"
)

// Bounds of the XML. Real workbooks of 500 indicators stay below a fifth of each.
const (
	maxMarks   = 300_000 // elements in all parts together
	maxTag     = 64 << 10
	maxDepth   = 64
	maxRow     = MaxRows + 1000
	maxColumn  = 256
	maxCells   = 100_000 // the rectangle excelize would build, row by row
	maxMerges  = 10_000
	checkEvery = 1024 // tokens between two looks at the clock
)

// A scan goes through one XML part once, token by token, and bounds what it
// would make of itself in memory. In a sheet it finds the merged rows and the
// cells and rows without a content, which WPS and LibreOffice leave down to the
// last row a sheet can have.
type scan struct {
	*budget
	data   []byte
	root   string
	merges []merge

	decoder *xml.Decoder
	stack   []string
	cuts    []span // of data, what is left out
	row     place
	cell    place
	cells   int
}

// A span is a range of bytes.
type span struct{ from, to int }

// A place is the row or cell being read.
type place struct {
	at      int // number of the row or column
	from    int // where it begins in data
	named   bool
	content bool
	cuts    int // how many cuts there were when it began
}

// run reads the part to its end: XML that is cut short, has a document type or
// is not UTF-8 is an error here, whatever it is elsewhere.
func (s *scan) run() error {
	if err := s.sizes(); err != nil {
		return err
	}
	s.decoder = xml.NewDecoder(bytes.NewReader(s.data))
	for n := 0; ; n++ {
		from := int(s.decoder.InputOffset())
		token, err := s.decoder.Token()
		if errors.Is(err, io.EOF) {
			return s.whole()
		}
		if err == nil && n%checkEvery == 0 {
			err = s.late()
		}
		if err == nil {
			err = s.token(token, from)
		}
		if err != nil {
			return err
		}
	}
}

// sizes counts elements and measures tags before a decoder allocates for them.
func (s *scan) sizes() error {
	for rest := s.data; ; {
		i := bytes.IndexByte(rest, '<')
		if i < 0 {
			return nil
		}
		rest = rest[i+1:]
		if s.marks--; s.marks < 0 {
			return &Error{Code: TooBig, Err: fmt.Errorf("more than %d elements", maxMarks)}
		}
		if end := bytes.IndexByte(rest, '>'); end > maxTag {
			return &Error{Code: TooBig, Err: fmt.Errorf("a tag of %d bytes", end)}
		}
	}
}

// whole reports a part that ends before its root element does.
func (s *scan) whole() error {
	if s.root == "" || len(s.stack) > 0 {
		return io.ErrUnexpectedEOF
	}
	return nil
}

func (s *scan) token(token xml.Token, from int) error {
	switch t := token.(type) {
	case xml.Directive:
		return errors.New("a document type")
	case xml.StartElement:
		return s.start(t, from)
	case xml.EndElement:
		s.stack = s.stack[:len(s.stack)-1]
		return s.end(t.Name.Local)
	}
	return nil
}

func (s *scan) start(t xml.StartElement, from int) error {
	name := t.Name.Local
	if len(s.stack) == 0 {
		if s.root != "" {
			return errors.New("two root elements")
		}
		s.root = name
	}
	s.stack = append(s.stack, name)
	if len(s.stack) > maxDepth {
		return &Error{Code: TooBig, Err: fmt.Errorf("nested deeper than %d", maxDepth)}
	}
	if s.root != "worksheet" {
		return nil
	}
	return s.startInSheet(name, t.Attr, from)
}

func (s *scan) startInSheet(name string, attrs []xml.Attr, from int) error {
	switch name {
	case "row":
		return s.startRow(attribute(attrs, "r"), from)
	case "c":
		return s.startCell(attribute(attrs, "r"), from)
	case "v", "is", "f":
		s.cell.content = true
	case "mergeCell":
		return s.merge(attribute(attrs, "ref"))
	}
	return nil
}

// startRow takes the number of a row, which must rise from row to row.
func (s *scan) startRow(r string, from int) error {
	at := s.row.at + 1
	if r != "" {
		n, err := strconv.Atoi(r)
		if err != nil || n < at {
			return fmt.Errorf("row number %.20q after %d", r, s.row.at)
		}
		at = n
	}
	s.row = place{at: at, from: from, named: r != "", cuts: len(s.cuts)}
	s.cell = place{}
	return nil
}

// startCell takes the column of a cell, which must rise within the row.
func (s *scan) startCell(r string, from int) error {
	at := s.cell.at + 1
	if r != "" {
		col, row, err := excelize.CellNameToCoordinates(r)
		if err != nil || col < at || row != s.row.at {
			return fmt.Errorf("cell %.20q in row %d", r, s.row.at)
		}
		at = col
	}
	s.cell = place{at: at, from: from, named: r != ""}
	return nil
}

func (s *scan) end(name string) error {
	if s.root != "worksheet" {
		return nil
	}
	switch name {
	case "c":
		return s.endCell()
	case "row":
		return s.endRow()
	}
	return nil
}

// endCell leaves out a cell without a content, wherever it is, and refuses a
// full one far outside.
func (s *scan) endCell() error {
	if s.cell.named && !s.cell.content {
		s.cuts = append(s.cuts, span{s.cell.from, int(s.decoder.InputOffset())})
		return nil
	}
	s.row.content = true
	if s.cell.at > maxColumn {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("a cell in column %d, at most %d", s.cell.at, maxColumn)}
	}
	return nil
}

func (s *scan) endRow() error {
	if s.row.named && !s.row.content {
		s.cuts = append(s.cuts[:s.row.cuts], span{s.row.from, int(s.decoder.InputOffset())})
		return nil
	}
	if s.row.at > maxRow {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("a cell in row %d, at most %d", s.row.at, maxRow)}
	}
	if s.cells += s.cell.at; s.cells > maxCells {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("more than %d cells", maxCells)}
	}
	return nil
}

// merge keeps a merged range if it is one of rows within one column.
func (s *scan) merge(ref string) error {
	from, to, ok := bytes.Cut([]byte(ref), []byte(":"))
	if !ok {
		return nil
	}
	col, first, err := excelize.CellNameToCoordinates(string(from))
	if err != nil {
		return err
	}
	lastCol, last, err := excelize.CellNameToCoordinates(string(to))
	if err != nil {
		return err
	}
	if col == lastCol && first < last {
		s.merges = append(s.merges, merge{col, first, last})
	}
	if len(s.merges) > maxMerges {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("more than %d merged ranges", maxMerges)}
	}
	return nil
}

// kept is the part without its cuts.
func (s *scan) kept() []byte {
	if len(s.cuts) == 0 {
		return s.data
	}
	out, from := make([]byte, 0, len(s.data)), 0
	for _, c := range s.cuts {
		out = append(out, s.data[from:c.from]...)
		from = c.to
	}
	return append(out, s.data[from:]...)
}

// attribute is the value of an attribute without a namespace; empty without one.
func attribute(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}
