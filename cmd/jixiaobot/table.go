package main

import (
	"encoding/csv"
	"io"

	"jixiaobot/validate/form"
)

// writeTable writes a form as the text one gets by copying the sheet: a line a
// row, cells parted by tabs, the official labels in front. A cell with a tab, a
// line break or quotes in it stands in double quotes, as spreadsheets copy it.
func writeTable(w io.Writer, f form.Form) error {
	out := csv.NewWriter(w)
	out.Comma = '\t'
	return out.WriteAll(table(f))
}

// table is the form as lines of cells.
func table(f form.Form) [][]string {
	lines := [][]string{{form.Title}, {""}}
	lines = append(lines, labelled(f, form.HeaderFields())...)
	head := []string{form.IndicatorsLabel}
	for _, field := range form.RowFields() {
		head = append(head, field.Label())
	}
	lines = append(lines, head)
	for i := range f.Indicators {
		line := []string{""}
		for _, field := range form.RowFields() {
			line = append(line, f.Get(form.Ref{Row: i + 1, Field: field}))
		}
		lines = append(lines, line)
	}
	lines = append(lines, labelled(f, form.FooterFields())...)
	lines = append(lines, []string{""})
	for _, paragraph := range form.Instructions() {
		lines = append(lines, []string{paragraph})
	}
	return lines
}

// labelled is one line for each field: its official label and its answer.
func labelled(f form.Form, fields []form.Field) [][]string {
	var lines [][]string
	for _, field := range fields {
		lines = append(lines, []string{field.Label(), f.Get(form.Ref{Field: field})})
	}
	return lines
}
