package form

// A Field names one blank of the form. The zero Field is none of them.
type Field uint8

// The fields in the order in which the form asks for them: the header, the nine
// columns of an 绩效指标 row, the footer.
const (
	Year Field = iota + 1
	Department
	Duties
	Goals

	Level1
	Level2
	Level3
	Type
	Target
	Unit
	Definition
	Standard
	Remark

	BusinessReviewer
	PerformanceReviewer
	Preparer
	Phone
	Date
	Head
)

// fieldText is what the form prints beside a blank and what its JSON calls it.
type fieldText struct{ label, name string }

// text gives both names of a field; the labels are those of the official form.
func (f Field) text() fieldText {
	switch f {
	case Year:
		return fieldText{"年度", "year"}
	case Department:
		return fieldText{"部门（单位）名称", "department"}
	case Duties:
		return fieldText{"部门（单位）职责", "duties"}
	case Goals:
		return fieldText{"年度总体目标", "goals"}
	case Level1:
		return fieldText{"一级指标", "level1"}
	case Level2:
		return fieldText{"二级指标", "level2"}
	case Level3:
		return fieldText{"三级指标", "level3"}
	case Type:
		return fieldText{"指标类型", "type"}
	case Target:
		return fieldText{"指标值", "target"}
	case Unit:
		return fieldText{"计量单位", "unit"}
	case Definition:
		return fieldText{"指标解释", "definition"}
	case Standard:
		return fieldText{"评（扣）分标准", "standard"}
	case Remark:
		return fieldText{"备注", "remark"}
	case BusinessReviewer:
		return fieldText{"业务股室审核", "business_reviewer"}
	case PerformanceReviewer:
		return fieldText{"绩效股审核", "performance_reviewer"}
	case Preparer:
		return fieldText{"填表人", "preparer"}
	case Phone:
		return fieldText{"联系电话", "phone"}
	case Date:
		return fieldText{"填表日期", "date"}
	case Head:
		return fieldText{"单位负责人", "head"}
	}
	return fieldText{}
}

// Label is the official name of the field as the form prints it, without line
// breaks; empty for no field.
func (f Field) Label() string { return f.text().label }

// Name is the key of the field in the form JSON; empty for no field.
func (f Field) Name() string { return f.text().name }

// InRow reports whether the field is one of the nine columns of an indicator.
func (f Field) InRow() bool { return f >= Level1 && f <= Remark }

// HeaderFields lists the fields above the indicators, in order.
func HeaderFields() []Field { return fields(Year, Goals) }

// RowFields lists the nine columns of an indicator, in order.
func RowFields() []Field { return fields(Level1, Remark) }

// FooterFields lists the fields below the indicators, in order.
func FooterFields() []Field { return fields(BusinessReviewer, Head) }

func fields(first, last Field) []Field {
	out := make([]Field, 0, last-first+1)
	for f := first; f <= last; f++ {
		out = append(out, f)
	}
	return out
}

// A Ref points at one blank: an indicator's column, with Row counted from 1, or
// a header or footer field, with Row 0. A Ref with Field 0 is a whole row, or
// with Row 0 too the whole form.
type Ref struct {
	Row   int   `json:"row,omitempty"`
	Field Field `json:"field,omitempty"`
}

// An Edit puts Value into the blank At; an empty Value clears it.
type Edit struct {
	At    Ref    `json:"at"`
	Value string `json:"value,omitempty"`
}
