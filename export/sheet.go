package export

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// startInSheet follows the rows and cells of a sheet.
func (s *scan) startInSheet(name string, attrs []xml.Attr, from int) error {
	switch name {
	case "row":
		return s.startRow(attribute(attrs, "r"), from)
	case "c":
		s.shared = attribute(attrs, "t") == "s"
		return s.startCell(attribute(attrs, "r"), from)
	case "v", "is", "f":
		s.cell.content = true
		s.rich = name == "is"
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
	if name == "si" || name == "is" {
		s.rich = false
	}
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
	return nil
}

// merge keeps a merged range; one of rows within a single column is what Write
// makes.
func (s *scan) merge(ref string) error {
	from, to, ok := strings.Cut(ref, ":")
	if !ok {
		return nil
	}
	col, first, err := excelize.CellNameToCoordinates(from)
	if err != nil {
		return err
	}
	lastCol, last, err := excelize.CellNameToCoordinates(to)
	if err != nil {
		return err
	}
	if col == lastCol && first < last {
		s.merges = append(s.merges, merge{col, first, last})
	}
	s.spans = append(s.spans, area{first, col, last, lastCol})
	if len(s.spans) > maxMerges {
		return &Error{Code: OutOfRange, Err: fmt.Errorf("more than %d merged ranges", maxMerges)}
	}
	return nil
}
