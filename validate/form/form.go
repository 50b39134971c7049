package form

import "slices"

// A Form is all answers of one 部门（单位）整体绩效目标表. Every value is a string as
// the clerk means it to stand on paper; a missing answer is empty. Its JSON is
// part of the public contract.
type Form struct {
	Year                string      `json:"year"`       // four digits, e.g. 2026
	Department          string      `json:"department"` // 部门（单位）名称
	Duties              string      `json:"duties"`     // 部门（单位）职责
	Goals               string      `json:"goals"`      // 年度总体目标
	Indicators          []Indicator `json:"indicators"` // 绩效指标, in the order of the rows
	BusinessReviewer    string      `json:"business_reviewer"`
	PerformanceReviewer string      `json:"performance_reviewer"`
	Preparer            string      `json:"preparer"`
	Phone               string      `json:"phone"`
	Date                string      `json:"date"` // 填表日期, as typed
	Head                string      `json:"head"`
}

// An Indicator is one row of 绩效指标.
type Indicator struct {
	Level1     string `json:"level1"`
	Level2     string `json:"level2"`
	Level3     string `json:"level3"`
	Type       string `json:"type"`   // one of Types
	Target     string `json:"target"` // quantitative: a plain decimal; qualitative: free text
	Unit       string `json:"unit"`   // empty for a qualitative indicator
	Definition string `json:"definition"`
	Standard   string `json:"standard"` // 评（扣）分标准, the sentence that holds the points
	Remark     string `json:"remark"`
}

// Qualitative reports whether the 指标类型 of the row is 定性.
func (i Indicator) Qualitative() bool { return i.Type == Qualitative }

// cell is the place where an indicator keeps one column; nil for other fields.
func (i *Indicator) cell(f Field) *string {
	switch f {
	case Level1:
		return &i.Level1
	case Level2:
		return &i.Level2
	case Level3:
		return &i.Level3
	case Type:
		return &i.Type
	case Target:
		return &i.Target
	case Unit:
		return &i.Unit
	case Definition:
		return &i.Definition
	case Standard:
		return &i.Standard
	case Remark:
		return &i.Remark
	}
	return nil
}

// cell is the place where the form keeps the answer at a Ref; nil when there is
// no such blank.
func (f *Form) cell(at Ref) *string {
	if at.Row > 0 {
		if at.Row > len(f.Indicators) {
			return nil
		}
		return f.Indicators[at.Row-1].cell(at.Field)
	}
	switch at.Field {
	case Year:
		return &f.Year
	case Department:
		return &f.Department
	case Duties:
		return &f.Duties
	case Goals:
		return &f.Goals
	case BusinessReviewer:
		return &f.BusinessReviewer
	case PerformanceReviewer:
		return &f.PerformanceReviewer
	case Preparer:
		return &f.Preparer
	case Phone:
		return &f.Phone
	case Date:
		return &f.Date
	case Head:
		return &f.Head
	}
	return nil
}

// Get is the answer at a Ref; empty when it is missing or there is no such blank.
func (f Form) Get(at Ref) string {
	if c := f.cell(at); c != nil {
		return *c
	}
	return ""
}

// Has reports whether the form has a blank at the Ref now.
func (f Form) Has(at Ref) bool { return f.cell(at) != nil }

// With is the form with the edits made, in order; the receiver is left as it
// was. An edit one row below the last adds that row; edits of blanks the form
// does not have are ignored.
func (f Form) With(edits ...Edit) Form {
	out := f.Clone()
	for _, e := range edits {
		if e.At.Field.InRow() && e.At.Row == len(out.Indicators)+1 {
			out.Indicators = append(out.Indicators, Indicator{})
		}
		if c := out.cell(e.At); c != nil {
			*c = e.Value
		}
	}
	return out
}

// Clone is a copy of the form that shares nothing that can be changed.
func (f Form) Clone() Form {
	f.Indicators = slices.Clone(f.Indicators)
	return f
}

// Equal reports whether two forms have the same answers.
func (f Form) Equal(g Form) bool {
	if !slices.Equal(f.Indicators, g.Indicators) {
		return false
	}
	for _, fields := range [][]Field{HeaderFields(), FooterFields()} {
		for _, x := range fields {
			if f.Get(Ref{Field: x}) != g.Get(Ref{Field: x}) {
				return false
			}
		}
	}
	return true
}

// Empty reports whether nothing has been answered and there is no row.
func (f Form) Empty() bool { return f.Equal(Form{}) }

// Size is the length of all answers together, in bytes.
func (f Form) Size() int {
	n := len(f.Year) + len(f.Department) + len(f.Duties) + len(f.Goals) +
		len(f.BusinessReviewer) + len(f.PerformanceReviewer) + len(f.Preparer) + len(f.Phone) + len(f.Date) + len(f.Head)
	for i := range f.Indicators {
		n += f.Indicators[i].Size()
	}
	return n
}

// Size is the length of the row's answers together, in bytes.
func (i Indicator) Size() int {
	return len(i.Level1) + len(i.Level2) + len(i.Level3) + len(i.Type) + len(i.Target) + len(i.Unit) +
		len(i.Definition) + len(i.Standard) + len(i.Remark)
}

// Refs lists every blank of the form in the order of the paper: header, rows,
// footer.
func (f Form) Refs() []Ref {
	var out []Ref
	for _, x := range HeaderFields() {
		out = append(out, Ref{Field: x})
	}
	for i := range f.Indicators {
		for _, x := range RowFields() {
			out = append(out, Ref{Row: i + 1, Field: x})
		}
	}
	for _, x := range FooterFields() {
		out = append(out, Ref{Field: x})
	}
	return out
}
