package export

import (
	"archive/zip"
	"compress/flate"
	"fmt"
	"io"
	"sync"

	"github.com/xuri/excelize/v2"
)

// A Press makes workbooks, several at once if need be. What packs them takes more
// room than the workbook itself, so it is kept for the next one. The zero Press is
// ready for use; a Press is not copied.
type Press struct {
	packers sync.Pool // of *flate.Writer
}

// quickZip is for excelize: it packs with the quickest compression, so that the file is a
// little larger, and made in much less time. The parts of a workbook are compressed
// one after the other, so that one packer does for all.
func quickZip(packer *flate.Writer) func(io.Writer) excelize.ZipWriter {
	return func(w io.Writer) excelize.ZipWriter {
		out := zip.NewWriter(w)
		out.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
			packer.Reset(w)
			return packer, nil
		})
		return out
	}
}

// pour packs a workbook, unless it is too large for Read.
func (p *Press) pour(w io.Writer, book *excelize.File) error {
	packer, err := p.packer()
	if err != nil {
		return fmt.Errorf("export: pack the workbook: %w", err)
	}
	defer p.packers.Put(packer)
	book.SetZipWriter(quickZip(packer))
	out, err := book.WriteToBuffer()
	if err != nil {
		return fmt.Errorf("export: pack the workbook: %w", err)
	}
	if out.Len() > MaxBytes {
		return &Error{Code: TooBig, Err: fmt.Errorf("%d bytes, at most %d", out.Len(), MaxBytes)}
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("export: write the workbook: %w", err)
	}
	return nil
}

// packer is one that is free, or a new one.
func (p *Press) packer() (*flate.Writer, error) {
	if free, ok := p.packers.Get().(*flate.Writer); ok {
		return free, nil
	}
	return flate.NewWriter(io.Discard, flate.BestSpeed)
}
