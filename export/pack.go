package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"
)

// MaxBytes is the greatest size of a workbook that Write makes and Read takes.
const MaxBytes = 2 << 20

const (
	maxParts    = 100      // files in the zip
	maxUnpacked = 16 << 20 // bytes of XML in all parts together
)

// A pack is a workbook whose parts were unpacked within bounds and looked
// through: only whole XML is in it, and of its sheets only cells with a content.
type pack struct {
	parts map[string][]byte
	names []string           // of the parts, in the order of the zip
	spans map[string][]area  // all merged ranges, by the part of the sheet
	areas map[string][]merge // merged rows of one column, by the part of the sheet
	book  string             // the name of the workbook part

	strings, highest int // shared strings there are, and the highest number asked for
}

// unpack bounds and checks everything before excelize sees it: excelize by
// itself takes gigabytes for a small file with far-away cells and returns half a
// sheet without a word when its XML is cut.
func unpack(data []byte, until time.Time) (pack, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return pack{}, notZip(data, err)
	}
	if len(archive.File) > maxParts {
		return pack{}, &Error{Code: TooManyParts, Err: fmt.Errorf("%d files, at most %d", len(archive.File), maxParts)}
	}
	p := pack{parts: map[string][]byte{}, areas: map[string][]merge{}, spans: map[string][]area{}}
	b := budget{bytes: maxUnpacked, marks: maxMarks, wards: maxWards, until: until}
	for _, file := range archive.File {
		if err := p.take(file, &b); err != nil {
			return pack{}, inPart(file.Name, err)
		}
	}
	if p.book == "" {
		return pack{}, notBook(archive)
	}
	// excelize would take such a cell for an empty one.
	if p.highest > p.strings {
		return pack{}, &Error{Code: Broken, Err: fmt.Errorf("string %d of %d", p.highest, p.strings)}
	}
	return p, nil
}

// notZip tells the binary formats of old, in which locked workbooks come too,
// from anything else.
func notZip(data []byte, err error) error {
	switch {
	case !bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return &Error{Code: NotWorkbook, Err: err}
	case bytes.Contains(data, utf16Name("EncryptedPackage")):
		return &Error{Code: Locked, Err: errors.New("a workbook with a password")}
	}
	return &Error{Code: Legacy, Err: errors.New("an OLE file")}
}

// utf16Name is an ASCII text in UTF-16, as OLE files name their streams.
func utf16Name(s string) []byte {
	var out []byte
	for _, c := range []byte(s) {
		out = append(out, c, 0)
	}
	return out
}

// notBook tells the documents of other programs, which come as a zip too, from
// anything else.
func notBook(archive *zip.Reader) error {
	for _, file := range archive.File {
		switch file.Name {
		case "word/document.xml", "content.xml", "xl/workbook.bin", "ppt/presentation.xml":
			return &Error{Code: Legacy, Err: fmt.Errorf("a document of another kind, with a part %q", file.Name)}
		}
	}
	return &Error{Code: NotWorkbook, Err: errors.New("no workbook part")}
}

// inPart puts the name of the part into an error about it.
func inPart(name string, err error) error {
	if e, ok := errors.AsType[*Error](err); ok {
		e.Part = name
		return e
	}
	return &Error{Code: Broken, Part: name, Err: err}
}

// take unpacks and looks through one file of the zip. Pictures, printer settings
// and the like are left out unread: no answer is in them.
func (p *pack) take(file *zip.File, b *budget) error {
	switch strings.ToLower(path.Ext(file.Name)) {
	case ".xml", ".rels":
	default:
		return nil
	}
	if _, twice := p.parts[file.Name]; twice {
		return errors.New("twice in the zip")
	}
	data, err := b.unpack(file)
	if err != nil {
		return err
	}
	s := scan{budget: b, data: data}
	if err := s.run(); err != nil {
		return err
	}
	if s.root == "workbook" {
		p.book = file.Name
	}
	p.parts[file.Name], p.areas[file.Name], p.spans[file.Name] = s.kept(), s.merges, s.spans
	p.strings, p.highest = p.strings+s.strings, max(p.highest, s.highest)
	p.names = append(p.names, file.Name)
	return nil
}

// A budget is what is left for unpacking and scanning the parts of one file.
type budget struct {
	bytes int64
	marks int // elements
	wards int // escapes
	until time.Time
}

// unpack reads one file; the sizes the zip claims are not relied on.
func (b *budget) unpack(file *zip.File) ([]byte, error) {
	r, err := file.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var out bytes.Buffer
	out.Grow(int(min(file.UncompressedSize64, uint64(b.bytes))) + bytes.MinRead)
	n, err := out.ReadFrom(io.LimitReader(r, b.bytes+1))
	if err != nil {
		return nil, err
	}
	b.bytes -= n
	if b.bytes < 0 {
		return nil, &Error{Code: TooBig, Err: fmt.Errorf("more than %d bytes when unpacked", maxUnpacked)}
	}
	return out.Bytes(), nil
}

// late is an error once the time is up.
func (b *budget) late() error {
	if time.Now().After(b.until) {
		return &Error{Code: TooSlow}
	}
	return nil
}

// zip packs the parts again, uncompressed, as the only thing excelize is given.
// The parts are gone after it.
func (p *pack) zip() ([]byte, error) {
	var out bytes.Buffer
	size := 0
	for name, part := range p.parts {
		size += len(part) + 2*len(name) + 256
	}
	out.Grow(size)
	w := zip.NewWriter(&out)
	for _, name := range p.names {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(p.parts[name]); err != nil {
			return nil, err
		}
	}
	p.parts = nil
	err := w.Close()
	return out.Bytes(), err
}
