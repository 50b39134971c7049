package grid

import "jixiaobot/validate/form"

// A Doubt says why an answer should be confirmed; empty for a sure one.
type Doubt string

// The doubts.
const (
	Placed      Doubt = "placed"       // the cell may belong to another column; Others are no values, Column is the other one
	Strange     Doubt = "strange"      // the cell does not look like what its column asks for
	Twice       Doubt = "twice"        // the grid says different things for this blank: Others
	LevelGuess  Doubt = "level-guess"  // the 一级 or 二级指标 is concluded from the other or from the row above
	TypeGuess   Doubt = "type-guess"   // the 指标类型 is concluded from the 指标值
	TypeClash   Doubt = "type-clash"   // 指标类型 and 指标值 say different signs: Others
	UnitClash   Doubt = "unit-clash"   // 指标值 and 计量单位 say different units: Others
	PointsClash Doubt = "points-clash" // the points column says points that the 评（扣）分标准 does not: Others
	NameGuess   Doubt = "name-guess"   // the 部门（单位）名称 is a line without a label
)

// An Origin says where one answer came from.
type Origin struct {
	At     form.Ref   `json:"at"`
	Row    int        `json:"row,omitempty"` // line of the text or row of the sheet, from 1; 0 when it stands nowhere
	Col    int        `json:"col,omitempty"` // cell of the line or column of the sheet, from 1
	Doubt  Doubt      `json:"doubt,omitempty"`
	Others []string   `json:"others,omitempty"` // other values the blank may have
	Column form.Field `json:"column,omitempty"` // another column the text may belong to
}

// Sure reports whether the answer needs no confirming.
func (o Origin) Sure() bool { return o.Doubt == "" }

// Found is what a grid holds.
type Found struct {
	Form  form.Form `json:"form"`
	Cells []Origin  `json:"cells,omitempty"` // of every filled blank that came from this grid
	// Points are those of a 分值 or 权重 column, by indicator, where the 评（扣）分标准
	// says none itself; plain decimals. Nil without such a column.
	Points   []string `json:"points,omitempty"`
	Unplaced []Cell   `json:"unplaced,omitempty"` // texts that no blank was found for
	Notes    []Cell   `json:"notes,omitempty"`    // titles, sums, the 说明: texts that are no answers
	Head     bool     `json:"head,omitempty"`     // the grid has a head row
	Labels   int      `json:"labels,omitempty"`   // blanks of header and footer whose labels were found
	First    int      `json:"first,omitempty"`    // the first indicator that came from this grid, from 1; 0 for none
	Cut      bool     `json:"cut,omitempty"`      // something was left out because of the bounds
	Layout   Layout   `json:"layout"`             // for Append
}

// A Layout is how the table stands, so that the next part of it can be read: the
// columns of its head, the levels in force and the row that may go on.
type Layout struct {
	Columns []form.Field `json:"columns,omitempty"`
	Level1  Cell         `json:"level1"`
	Level2  Cell         `json:"level2"`
	Tail    []string     `json:"tail,omitempty"`    // the cells of the last row, as they stood, if it may go on
	Partial bool         `json:"partial,omitempty"` // Tail is no indicator yet
	Open    form.Field   `json:"open,omitempty"`    // a blank of the header whose answer may go on
	Below   bool         `json:"below,omitempty"`   // the 说明 has begun
}

// Doubtful lists the answers that should be confirmed, in the order found.
func (f Found) Doubtful() []Origin {
	var out []Origin
	for _, o := range f.Cells {
		if !o.Sure() {
			out = append(out, o)
		}
	}
	return out
}

// Origin is where the answer at a Ref came from; false when it did not come from
// this grid.
func (f Found) Origin(at form.Ref) (Origin, bool) {
	for _, o := range f.Cells {
		if o.At == at {
			return o, true
		}
	}
	return Origin{}, false
}

// maxKept bounds Unplaced and Notes.
const maxKept = 50
