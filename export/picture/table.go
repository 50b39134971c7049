package picture

import (
	"unicode/utf8"

	"jixiaobot/validate/form"
)

// The bounds of a Table, so that a hostile form costs little.
const (
	MaxRows  = 500     // indicators
	MaxText  = 200_000 // characters in all answers together
	MaxPages = 60      // pictures, drawn at one time
)

// A Mark says how bad a cell is; the worse one counts where there are several.
type Mark uint8

// The marks, each with a tint of its own.
const (
	Notice Mark = iota + 1 // to be looked at
	Fault                  // wrong
)

// A Tint marks one blank of the form; or, by the rules of form.Ref, a whole row,
// or the whole form, whose title is tinted then.
type Tint struct {
	At   form.Ref
	Mark Mark
}

// A Sheet is what Table draws.
type Sheet struct {
	Form  form.Form
	Tints []Tint
	Limit int // draw only the first so many pages, however many there are; 0 draws all
}

// Table draws the form as it would print, A4 landscape, each page a PNG of
// PageWidth by PageHeight pixels. A form that is too long for one page has the
// head row on every page and its merged cells begun again; no row is cut unless
// it is longer than a page. Right or wrong, every form can be drawn; what is
// beyond the bounds is refused with an *Error. Missing lists the characters that
// the font lacks and that stand as 〓 in the pages.
func (p *Painter) Table(s Sheet) (pages [][]byte, missing []rune, err error) {
	if err := checkSheet(s.Form); err != nil {
		return nil, nil, err
	}
	defer mend(&err)
	j := p.begin()
	plan := j.plan(s)
	if len(plan.pages) > MaxPages && (s.Limit <= 0 || s.Limit > MaxPages) {
		return nil, nil, &Error{Code: TooManyPages}
	}
	c := newCanvas(PageWidth, PageHeight, tablePapers(), tableInks())
	for n := range plan.pages {
		if s.Limit > 0 && n >= s.Limit {
			break
		}
		c.reset()
		j.page(c, plan, n)
		data, err := c.png()
		if err != nil {
			return nil, nil, err
		}
		pages = append(pages, data)
	}
	return pages, j.lacking(), nil
}

// checkSheet refuses a form beyond the bounds before anything is laid out.
func checkSheet(f form.Form) error {
	if len(f.Indicators) > MaxRows {
		return &Error{Code: TooManyRows}
	}
	total := 0
	for _, at := range f.Refs() {
		if total += utf8.RuneCountInString(f.Get(at)); total > MaxText {
			return &Error{Code: TooMuchText}
		}
	}
	return nil
}

// marks are the tints by place.
func marks(tints []Tint) map[form.Ref]Mark {
	out := map[form.Ref]Mark{}
	for _, t := range tints {
		out[t.At] = max(out[t.At], t.Mark)
	}
	return out
}
