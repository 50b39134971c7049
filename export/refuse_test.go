package export

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// A refusal is a file that must not be read, and why not.
type refusal struct {
	name string
	data []byte
	code Code
}

// refusals are files made to do harm, damaged, or something else than a workbook.
func refusals(t *testing.T) []refusal {
	book := write(t, realForm(t))
	parts := map[string]string{}
	for i := range 101 {
		parts[fmt.Sprintf("x%d.xml", i)] = "<x/>"
	}
	inPart := func(part string, change func(string) string) []byte {
		return rewrite(t, book, func(name, text string) string {
			if name == part {
				return change(text)
			}
			return text
		}, nil)
	}
	long := strings.Repeat("字", maxText)
	number := strings.Count(text(t, book, stringsPath), "<si>")
	var shared strings.Builder
	for r := range 300 {
		fmt.Fprintf(&shared, `<row r="%d">%s</row>`, r+100, strings.Repeat(fmt.Sprintf(`<c t="s"><v>%d</v></c>`, number), 60))
	}
	return []refusal{
		{"nothing", nil, NotWorkbook},
		{"a text", []byte("绩效指标\t一级指标"), NotWorkbook},
		{"an old xls", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"), Legacy},
		{"a locked one", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), utf16Name("EncryptedPackage")...), Locked},
		{"a docx", rewrite(t, book, func(string, string) string { return "<x/>" }, map[string]string{"word/document.xml": "<x/>"}), Legacy},
		{"three megabytes", bytes.Repeat([]byte("PK"), 3<<19), TooBig},
		{"cut off", book[:len(book)/2], NotWorkbook},
		{"damaged", damaged(book), Broken},
		{"a zip of something else", rewrite(t, book, func(string, string) string { return "<x/>" }, nil), NotWorkbook},
		{"101 parts", rewrite(t, book, same, parts), TooManyParts},
		{"a bomb", rewrite(t, book, same, map[string]string{"xl/big.xml": strings.Repeat(" ", maxUnpacked+1)}), TooBig},
		{"a bomb of elements", rewrite(t, book, same, map[string]string{"xl/big.xml": "<x>" + strings.Repeat("<y/>", maxMarks) + "</x>"}), TooBig},
		{"a bomb of attributes", rewrite(t, book, same, map[string]string{"xl/big.xml": "<x" + strings.Repeat(` a=""`, maxGap) + "/>"}), TooBig},
		{"deep", rewrite(t, book, same, map[string]string{"xl/big.xml": strings.Repeat("<x>", 9999) + strings.Repeat("</x>", 9999)}), TooBig},
		{"laughs", inPart(stringsPath, func(s string) string {
			return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>` + s
		}), Broken},
		{"an entity", inPart(stringsPath, func(s string) string { return strings.Replace(s, "部门", "&bumen;", 1) }), Broken},
		{"strings cut", inPart(stringsPath, func(s string) string { return s[:len(s)/2] }), Broken},
		{"sheet cut", sheet(t, book, func(s string) string { return s[:len(s)/2] }), Broken},
		{"sheet cut between rows", sheet(t, book, func(s string) string { return s[:strings.Index(s, `<row r="12"`)] }), Broken},
		{"sheet in another encoding", sheet(t, book, func(s string) string {
			return strings.Replace(s, `encoding="UTF-8"`, `encoding="GBK"`, 1)
		}), Broken},
		{"a million rows", sheet(t, book, moreRows(`<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)), OutOfRange},
		{"really a million rows", sheet(t, book, moreRows(strings.Repeat("<row/>", 1000000))), TooBig},
		{"rows without numbers", sheet(t, book, moreRows(strings.Repeat("<row/>", 100000))), OutOfRange},
		{"column XFD", sheet(t, book, moreRows(`<row r="99"><c r="XFD99"><v>1</v></c></row>`)), OutOfRange},
		{"column BM", sheet(t, book, moreRows(`<row r="99"><c r="BM99"><v>1</v></c></row>`)), OutOfRange},
		{"a bomb of unclosed tags", rewrite(t, book, same, map[string]string{"xl/big.xml": strings.Repeat("<", maxMarks)}), TooBig},
		{"a bomb of closing signs", rewrite(t, book, same, map[string]string{"xl/big.xml": "<x" + strings.Repeat(` a=">"`, maxGap) + "/>"}), TooBig},
		{"a bomb of escapes", rewrite(t, book, same, map[string]string{"xl/big.xml": "<x>" + strings.Repeat("_x", maxWards+1) + "</x>"}), TooBig},
		{"row 99999999999", sheet(t, book, moreRows(`<row r="99999999999"><c><v>1</v></c></row>`)), OutOfRange},
		{"row twice", sheet(t, book, moreRows(`<row r="7"><c r="A7"><v>1</v></c></row>`)), Broken},
		{"cell of another row", sheet(t, book, moreRows(`<row r="99"><c r="A100"><v>1</v></c></row>`)), Broken},
		{"row number with letters", sheet(t, book, moreRows(`<row r="x"/>`)), Broken},
		{"51 sheets", inPart("xl/workbook.xml", func(s string) string {
			return strings.Replace(s, "<sheets>", "<sheets>"+strings.Repeat(`<sheet name="x" sheetId="7" r:id="rId1"/>`, 50), 1)
		}), OutOfRange},
		{"a bomb of text", inPart(stringsPath, func(s string) string {
			return strings.Replace(s, "贯彻落实", strings.Repeat("字", maxUnpacked/4), 1)
		}), TooBig},
		{"a bomb of shared text", rewrite(t, book, func(name, s string) string {
			s = strings.Replace(s, "</sst>", "<si><t>"+long+"</t></si></sst>", 1)
			return moreRows(shared.String())(s)
		}, nil), TooBig},
		{"no such string", inPart(sheetPath, func(s string) string {
			return strings.Replace(s, `t="s"><v>3</v>`, `t="s"><v>99999</v>`, 1)
		}), Broken},
		{"a string by name", inPart(sheetPath, func(s string) string {
			return strings.Replace(s, `t="s"><v>3</v>`, `t="s"><v>three</v>`, 1)
		}), Broken},
		{"no strings at all", inPart(stringsPath, func(string) string { return "<sst/>" }), Broken},
		{"a bomb of a format", inPart("xl/styles.xml", func(s string) string {
			return strings.Replace(s, "<fonts", `<numFmts><numFmt numFmtId="200" formatCode="`+strings.Repeat("0;", 1000)+`"/></numFmts><fonts`, 1)
		}), TooBig},
		{"underscores in disguise", inPart(stringsPath, func(s string) string {
			return strings.Replace(s, "贯彻落实", "&#95;x0041_", 1)
		}), Broken},
		{"no head row", inPart(stringsPath, func(s string) string { return strings.Replace(s, "备注", "其他", 1) }), NotForm},
		{"no signatures", inPart(stringsPath, func(s string) string { return strings.Replace(s, "业务股室审核", "其他", 1) }), NotForm},
	}
}

func TestReadRefuses(t *testing.T) {
	for _, c := range refusals(t) {
		t.Run(c.name, func(t *testing.T) {
			if len(c.data) > MaxBytes && c.name != "three megabytes" {
				t.Fatalf("%d bytes", len(c.data))
			}
			_, err := readWithin(t, c.data)
			wantCode(t, c.code, err)
			if e, ok := errors.AsType[*Error](err); ok {
				t.Log(e)
			}
		})
	}
}
