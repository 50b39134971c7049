package export

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"jixiaobot/validate/form"
)

// The largest workbooks that pass the bounds must keep to time and memory too.
func TestReadAtItsBounds(t *testing.T) {
	if slowness > 1 && os.Getenv("JIXIAOBOT_FULL") != "1" {
		t.Skip("the race detector takes its own time and memory")
	}
	f := realForm(t)
	for name, data := range largest(t) {
		t.Run(name, func(t *testing.T) {
			got, err := readWithin(t, data)
			t.Log(err, got.Equal(f))
		})
	}
}

// largest are workbooks close to one bound each.
func largest(t *testing.T) map[string][]byte {
	f := realForm(t)
	book := write(t, f)
	most := maxMarks*9/10 - 20000
	return map[string][]byte{
		"styles": rewrite(t, book, func(name, text string) string {
			if name != "xl/styles.xml" {
				return text
			}
			return strings.Replace(text, "<cellXfs", "<x>"+strings.Repeat("<xf/>", most/2)+"</x><cellXfs", 1)
		}, nil),
		"fonts": rewrite(t, book, func(name, text string) string {
			if name != "xl/styles.xml" {
				return text
			}
			return strings.Replace(text, "</fonts>", strings.Repeat("<font/>", most/2)+"</fonts>", 1)
		}, nil),
		"strings": rewrite(t, book, func(name, text string) string {
			if name != stringsPath {
				return text
			}
			return strings.Replace(text, "</sst>", strings.Repeat("<si/>", most/2)+"</sst>", 1)
		}, nil),
		"runs": rewrite(t, book, func(name, text string) string {
			if name != stringsPath {
				return text
			}
			return strings.Replace(text, "</sst>", "<si>"+strings.Repeat("<r><t>x</t></r>", most/4)+"</si></sst>", 1)
		}, nil),
		"text": rewrite(t, book, func(name, text string) string {
			if name != stringsPath {
				return text
			}
			return strings.Replace(text, "</sst>", strings.Repeat("<si><t>"+strings.Repeat("x", maxString-1)+"</t></si>", maxUnpacked/maxString-8)+"</sst>", 1)
		}, nil),
		"escapes": rewrite(t, book, func(name, text string) string {
			if name != stringsPath {
				return text
			}
			return strings.Replace(text, "贯彻落实", strings.Repeat("_x0041_", maxString/7), 1)
		}, nil),
		"sheets": rewrite(t, book, func(name, text string) string {
			if name != "xl/workbook.xml" {
				return text
			}
			return strings.Replace(text, "<sheets>", "<sheets>"+strings.Repeat(`<sheet name="x" sheetId="7" r:id="rId1"/>`, maxSheets-1), 1)
		}, nil),
		"empty rows": sheet(t, book, moreRows(emptyRows(most/2))),
	}
}

func emptyRows(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `<row r="%d"/>`, 100+i)
	}
	return b.String()
}

// Programs leave rows and cells behind that only have a style, down to the last
// of the sheet; they are nothing.
func TestLeftoversAreIgnored(t *testing.T) {
	f := realForm(t)
	data := sheet(t, write(t, f), func(s string) string {
		s = strings.Replace(s, `</c></row><row r="9"`, `</c><c r="XFD8" s="3"></c></row><row r="9"`, 1)
		return moreRows(`<row r="1000" s="1" ht="20"><c r="A1000" s="2"/><c r="XFD1000" s="2"></c></row><row r="1048576"/>`)(s)
	})
	got, err := readWithin(t, data)
	if err != nil || !got.Equal(f) {
		t.Errorf("%v, the same: %v", err, got.Equal(f))
	}
}

// A workbook changed by hand in usual ways is still read.
func TestChangedByHand(t *testing.T) {
	f := realForm(t)
	data := rewrite(t, write(t, f), func(name, text string) string {
		switch name {
		case stringsPath:
			text = strings.Replace(text, "(2026)年度", "（2027）年度", 1)
			text = strings.Replace(text, "填表人：", "填表人:", 1)
			return strings.Replace(text, ">备注<", ">备 &#10;注<", 1)
		case sheetPath:
			return strings.Replace(text, "<v>419.72</v>", "<v>419.72000000000003</v>", 1)
		}
		return text
	}, nil)
	f.Year = "2027"
	got, err := readWithin(t, data)
	if err != nil || !got.Equal(f) {
		t.Errorf("%v, got %+v", err, got)
	}
}

func TestReadPassesTheReadersError(t *testing.T) {
	want := errors.New("disk")
	if _, err := Read(io.MultiReader(strings.NewReader("PK"), failing{want})); !errors.Is(err, want) {
		t.Error(err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestWritePassesTheWritersError(t *testing.T) {
	want := errors.New("disk full")
	if err := Write(fails{want}, form.Form{}); !errors.Is(err, want) {
		t.Error(err)
	}
}

type fails struct{ err error }

func (f fails) Write([]byte) (int, error) { return 0, f.err }

func TestReadGivesUpInTime(t *testing.T) {
	_, err := read(write(t, realForm(t)), time.Now().Add(-time.Second))
	wantCode(t, TooSlow, err)
}

// FuzzRead feeds anything: whatever comes, an answer or an *Error.
func FuzzRead(f *testing.F) {
	f.Add([]byte("PK"))
	f.Add(rewrite(f, write(f, form.Form{}), func(string, string) string { return "" }, nil))
	f.Fuzz(func(t *testing.T, data []byte) { readAnything(t, data) })
}

// FuzzReadPatched cuts something out of a part of a sound workbook and puts
// something else in its place.
func FuzzReadPatched(f *testing.F) {
	book := write(f, withRows(realForm(f), 2))
	parts := []string{sheetPath, stringsPath, "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"}
	f.Add(uint8(0), uint(500), uint(0), `<row r="9"><c r="A9" t="s"><v>1</v></c></row>`)
	f.Add(uint8(0), uint(700), uint(40), `<c t="inlineStr"><is><t>_x0041_</t></is></c>`)
	f.Add(uint8(1), uint(100), uint(9), "</si><si>")
	f.Add(uint8(3), uint(200), uint(1), `numFmtId="14"`)
	f.Fuzz(func(t *testing.T, part uint8, at, drop uint, insert string) {
		readAnything(t, rewrite(t, book, func(name, text string) string {
			if name != parts[int(part)%len(parts)] {
				return text
			}
			from := at % uint(len(text))
			to := min(from+drop%200, uint(len(text)))
			return text[:from] + insert + text[to:]
		}, nil))
	})
}

func readAnything(t *testing.T, data []byte) {
	t.Helper()
	if _, err := Read(bytes.NewReader(data)); err != nil {
		if _, ok := errors.AsType[*Error](err); !ok {
			t.Fatalf("%v is no *Error", err)
		}
	}
}
