package export

import (
	"archive/zip"
	"compress/flate"
	"io"
	"sync"

	"github.com/xuri/excelize/v2"
)

// fastZip packs workbooks with the quickest compression: the file is a little
// larger, and made in much less time. It packs one file after another.
type fastZip struct{ deflate *flate.Writer }

// spare are packers for the next workbook; one takes half a megabyte.
var spare = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(io.Discard, flate.BestSpeed) // only an unknown level is an error
	return &fastZip{w}
}}

func newFastZip() *fastZip { return spare.Get().(*fastZip) }

// done hands the packer on, which lets go of the last workbook.
func (z *fastZip) done() {
	z.deflate.Reset(io.Discard)
	spare.Put(z)
}

// writer is for excelize. The parts of a zip are compressed one after the other,
// so that one compressor does.
func (z *fastZip) writer(w io.Writer) excelize.ZipWriter {
	out := zip.NewWriter(w)
	out.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		z.deflate.Reset(w)
		return z.deflate, nil
	})
	return out
}
