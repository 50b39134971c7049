package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Bounds of the XML. Real workbooks of 500 indicators stay below a fifth of each.
const (
	maxMarks   = 300_000 // elements in all parts together
	maxWards   = maxForm // escapes in all parts together
	maxGap     = 64<<10 + maxString
	maxDepth   = 64
	maxRow     = MaxRows + 1000
	maxColumn  = 64
	maxMerges  = 10_000
	maxSheets  = 50
	maxString  = 7 * maxText // bytes of one text, if all of it were escapes
	maxFormat  = 1024        // bytes of a number format
	checkEvery = 1024        // tokens between two looks at the clock
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
	spans  []area // all merged ranges

	decoder *xml.Decoder
	stack   []string
	cuts    []span // of data, what is left out
	row     place
	cell    place
	sheets  int
	shared  bool // the cell's value is the number of a shared string
	strings int  // shared strings
	highest int  // the highest number of one, from 1
	text    int  // bytes of the text being read
	rich    bool // it may have several runs
}

// An area is a merged range, rows and columns counted from 1.
type area struct{ row, col, lastRow, lastCol int }

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

// sizes bounds what a decoder would allocate, before one sees the part: how many
// elements there are, how far it is from one < to the next (none is inside a tag),
// and how much longer shield will make the part.
func (s *scan) sizes() error {
	s.wards -= bytes.Count(s.data, []byte("_x")) + bytes.Count(s.data, []byte(ward))
	s.marks -= bytes.Count(s.data, []byte("<"))
	if s.marks < 0 || s.wards < 0 {
		return &Error{Code: TooBig, Err: fmt.Errorf("more than %d elements or %d escapes", maxMarks, maxWards)}
	}
	for rest := s.data; len(rest) > maxGap; {
		i := bytes.LastIndexByte(rest[:maxGap], '<')
		if i <= 0 {
			return &Error{Code: TooBig, Err: fmt.Errorf("%d bytes without a tag", maxGap)}
		}
		rest = rest[i:]
	}
	return nil
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
	case xml.CharData:
		return s.characters(t, from)
	case xml.StartElement:
		return s.start(t, from)
	case xml.EndElement:
		s.stack = s.stack[:len(s.stack)-1]
		return s.end(t.Name.Local)
	}
	return nil
}

// characters bounds a text, since any number of cells may share it. An underscore
// written as &#95; would get past shield, and nobody writes it so.
func (s *scan) characters(t xml.CharData, from int) error {
	if s.text += len(t); s.holdsText() && s.text > maxString {
		return &Error{Code: TooBig, Err: fmt.Errorf("a text of more than %d bytes", maxString)}
	}
	if s.shared && s.stack[len(s.stack)-1] == "v" {
		n, err := strconv.Atoi(string(bytes.TrimSpace(t)))
		if err != nil || n < 0 {
			return fmt.Errorf("string number %.20q", t)
		}
		s.highest = max(s.highest, n+1)
	}
	raw := s.data[from:s.decoder.InputOffset()]
	if bytes.Count(t, []byte("_x")) != bytes.Count(raw, []byte("_x")) {
		return errors.New("an underscore in disguise")
	}
	return nil
}

// holdsText reports whether the part is one that cells get their texts from.
func (s *scan) holdsText() bool { return s.root == "sst" || s.root == "worksheet" }

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
	if !s.rich {
		s.text = 0
	}
	switch s.root {
	case "worksheet":
		return s.startInSheet(name, t.Attr, from)
	case "sst":
		return s.startInStrings(name)
	case "styleSheet":
		return s.startInStyles(name, t.Attr)
	case "workbook":
		return s.startInBook(name)
	}
	return nil
}

// startInStrings counts the shared strings.
func (s *scan) startInStrings(name string) error {
	if name == "si" {
		s.strings++
		s.rich = true
	}
	return nil
}

// startInStyles bounds number formats, which excelize takes apart for each cell.
func (s *scan) startInStyles(name string, attrs []xml.Attr) error {
	if n := len(attribute(attrs, "formatCode")); name == "numFmt" && n > maxFormat {
		return &Error{Code: TooBig, Err: fmt.Errorf("a number format of %d bytes", n)}
	}
	return nil
}

// startInBook counts the sheets.
func (s *scan) startInBook(name string) error {
	if name == "sheet" {
		s.sheets++
	}
	if s.sheets > maxSheets {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("more than %d sheets", maxSheets)}
	}
	return nil
}

// kept is the part without its cuts, its texts shielded.
func (s *scan) kept() []byte {
	out := s.data
	if len(s.cuts) > 0 {
		out = make([]byte, 0, len(s.data))
		from := 0
		for _, c := range s.cuts {
			out = append(out, s.data[from:c.from]...)
			from = c.to
		}
		out = append(out, s.data[from:]...)
	}
	if s.holdsText() {
		return shield(out)
	}
	return out
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
