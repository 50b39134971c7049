package export

import (
	"archive/zip"
	"compress/flate"
	"io"

	"github.com/xuri/excelize/v2"
)

// quickZip is for excelize: it packs with the quickest compression, so that the file
// is a little larger, and made in much less time. The parts of a workbook are
// compressed one after the other, so that one compressor does for all.
func quickZip(w io.Writer) excelize.ZipWriter {
	out := zip.NewWriter(w)
	deflate, err := flate.NewWriter(io.Discard, flate.BestSpeed)
	out.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		if err == nil {
			deflate.Reset(w)
		}
		return deflate, err
	})
	return out
}
