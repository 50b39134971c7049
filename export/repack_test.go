package export

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"jixiaobot/validate/form"
)

const (
	sheetPath   = "xl/worksheets/sheet1.xml"
	stringsPath = "xl/sharedStrings.xml"
)

// rewrite repacks a workbook: change gives each part its new content, and "" adds
// parts.
func rewrite(t testing.TB, book []byte, change func(name, text string) string, more map[string]string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	w.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, flate.BestSpeed)
	})
	put := func(name, text string) {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(f, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range in.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		put(file.Name, change(file.Name, string(text)))
	}
	for name, text := range more {
		put(name, text)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// sheet repacks a workbook with its sheet changed.
func sheet(t testing.TB, book []byte, change func(string) string) []byte {
	return rewrite(t, book, func(name, text string) string {
		if name != sheetPath {
			return text
		}
		changed := change(text)
		if changed == text {
			t.Fatal("the sheet was not changed")
		}
		return changed
	}, nil)
}

// moreRows puts text before the end of the sheet's data.
func moreRows(text string) func(string) string {
	return func(s string) string { return strings.Replace(s, "</sheetData>", text+"</sheetData>", 1) }
}

func same(_, text string) string { return text }

// damaged has a bit turned over in the middle of its first part.
func damaged(book []byte) []byte {
	out := bytes.Clone(book)
	out[400] ^= 4
	return out
}

// text is the text of a part.
func text(t testing.TB, book []byte, part string) string {
	t.Helper()
	var out string
	rewrite(t, book, func(name, text string) string {
		if name == part {
			out = text
		}
		return text
	}, nil)
	return out
}

// watchHeap measures the heap until the function it returns is called; that one
// gives the most by which it grew, in MB.
func watchHeap() func() float64 {
	heap := func() uint64 {
		s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(s)
		return s[0].Value.Uint64()
	}
	before, stop, most := heap(), make(chan struct{}), make(chan uint64)
	tick := time.NewTicker(500 * time.Microsecond)
	go func() {
		defer tick.Stop()
		top := before
		for {
			top = max(top, heap())
			select {
			case <-stop:
				most <- max(top, heap())
				return
			case <-tick.C:
			}
		}
	}()
	return func() float64 {
		close(stop)
		return float64(<-most-before) / (1 << 20)
	}
}

// readWithin reads and checks what it took: two seconds and 100 MB.
func readWithin(t testing.TB, data []byte) (form.Form, error) {
	t.Helper()
	return measured(t, data, Read)
}

// measured runs a reader and checks what it took.
func measured[T any](t testing.TB, data []byte, read func(io.Reader) (T, error)) (T, error) {
	t.Helper()
	runtime.GC()
	peak := watchHeap()
	began := time.Now()
	f, err := read(bytes.NewReader(data))
	took := time.Since(began)
	mb := peak()
	t.Logf("%.3fs %.1fMB", took.Seconds(), mb)
	if took > maxTime*slowness {
		t.Errorf("took %v", took)
	}
	if mb > 100 {
		t.Errorf("the heap grew by %.0f MB", mb)
	}
	return f, err
}
