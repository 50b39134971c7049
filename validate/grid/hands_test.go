package grid_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// forms are the forms of the tables that the readable tests expect, as data to
// be written again by other hands.
func forms(t testing.TB) []form.Form {
	t.Helper()
	out := []form.Form{realForm(t)}
	files, _ := filepath.Glob("testdata/tables/*.txt")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f := grid.Read(grid.FromText(string(data))).Form
		whole := func(i form.Indicator) bool {
			return i.Level1 != "" && i.Level2 != "" && i.Level3 != "" && i.Type != "" && i.Target != "" && i.Definition != "" && i.Standard != "" &&
				i.Target != "每月15日前" // without its 指标类型 nobody can say what it is
		}
		f.Indicators = slices.DeleteFunc(f.Indicators, func(i form.Indicator) bool { return !whole(i) })
		if len(f.Indicators) >= 4 {
			out = append(out, f)
		}
	}
	return out
}

// A hand is a way of writing a table down.
type hand struct {
	Mark   string // between cells
	Order  []form.Field
	Names  map[form.Field]string
	Lead   bool // a column of 绩效指标 in front
	Number bool // it is one of 序号
	Points int  // a points column stands before this one, counted from 1
	Joined bool // sign, figure and unit in one cell
	Merged bool // a level only where it changes
	Slides []int
	Narrow bool // a 定性 row has no cell for its 计量单位
	Trim   bool // no empty cells at the end of lines
}

func labels(x form.Field) []string {
	switch x {
	case form.Level1:
		return []string{"一级指标", "一级指标名称", "一级"}
	case form.Level2:
		return []string{"二级指标", "二级指标名称", "二级"}
	case form.Level3:
		return []string{"三级指标", "指标名称", "三级指标名称", "具体指标"}
	case form.Type:
		return []string{"指标类型", "类型", "指标性质", "符号"}
	case form.Target:
		return []string{"指标值", "目标值", "年度指标值", "2026年目标值", "指标值（目标值）"}
	case form.Unit:
		return []string{"计量单位", "单位", "度量单位"}
	case form.Definition:
		return []string{"指标解释", "指标说明", "指标内容", "指标释义"}
	case form.Standard:
		return []string{"评（扣）分标准", "评分标准", "评分细则", "赋分标准", "扣分标准"}
	}
	return []string{"备注"}
}

func drawHand(t *rapid.T, rows int) hand {
	h := hand{Mark: rapid.SampledFrom([]string{"\t", "\t", "|", "   ", "\n", " "}).Draw(t, "mark")}
	h.Order = []form.Field{form.Level1, form.Level2, form.Level3, form.Type, form.Target, form.Unit, form.Definition, form.Standard, form.Remark}
	if rapid.Bool().Draw(t, "reordered") && (h.Mark == "\t" || h.Mark == "|") {
		h.Order = rapid.Permutation(h.Order).Draw(t, "order")
	}
	h.Joined = rapid.IntRange(0, 3).Draw(t, "joined") == 0
	if h.Joined {
		h.Order = slices.DeleteFunc(h.Order, func(x form.Field) bool { return x == form.Type || x == form.Unit })
	}
	h.Names = map[form.Field]string{}
	for _, x := range h.Order {
		h.Names[x] = rapid.SampledFrom(labels(x)).Draw(t, "label")
	}
	h.Lead, h.Merged, h.Trim = rapid.Bool().Draw(t, "lead"), rapid.Bool().Draw(t, "merged"), rapid.Bool().Draw(t, "trim")
	h.Number = rapid.Bool().Draw(t, "number")
	if visible := h.Mark == "\t" || h.Mark == "|"; visible || !h.Joined {
		h.Points = rapid.SampledFrom([]int{0, 0, 4, 7, 8, 9}).Draw(t, "points")
	}
	standing := slices.IsSorted(h.Order)
	if h.Mark == "\t" && standing && !h.Joined {
		h.Narrow = rapid.IntRange(0, 3).Draw(t, "narrow") == 0
		h.Slides = rapid.SliceOfN(rapid.SampledFrom([]int{0, 0, 0, 0, -1, -1, -2, -3, 1, 2}), rows, rows).Draw(t, "slides")
	}
	if !standing {
		h.Merged = false
	}
	return h
}

func (h hand) write(f form.Form) string {
	visible := h.Mark == "\t" || h.Mark == "|"
	var head []string
	switch {
	case h.Lead && h.Number:
		head = append(head, "序号")
	case h.Lead:
		head = append(head, "绩效指标")
	}
	for k, x := range h.Order {
		if k+1 == h.Points {
			head = append(head, "分值")
		}
		head = append(head, h.Names[x])
	}
	lines := []string{strings.Join(head, h.Mark)}
	var above form.Indicator
	for n, i := range f.Indicators {
		var cells []string
		switch {
		case h.Lead && h.Number:
			cells = append(cells, fmt.Sprint(n+1))
		case h.Lead:
			cells = append(cells, "")
		}
		for k, x := range h.Order {
			if k+1 == h.Points {
				cells = append(cells, fmt.Sprint(n%3*5+5))
			}
			cells = append(cells, h.cell(i, above, x, &cells))
			if cells[len(cells)-1] == "\x00" {
				cells = cells[:len(cells)-1]
			}
		}
		above = i
		if h.Slides != nil {
			for k := h.Slides[n]; k < 0 && cells[0] == ""; k++ {
				cells = cells[1:]
			}
			for range h.Slides[n] {
				cells = append([]string{""}, cells...)
			}
		}
		if !visible {
			cells = slices.DeleteFunc(cells, func(s string) bool { return s == "" })
		}
		line := strings.Join(cells, h.Mark)
		if h.Trim {
			line = strings.TrimRight(line, "\t")
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n") + "\n"
}

func (h hand) cell(i, above form.Indicator, x form.Field, row *[]string) string {
	f := form.Form{Indicators: []form.Indicator{i, above}}
	text := strings.ReplaceAll(f.Get(form.Ref{Row: 1, Field: x}), "\n", "")
	switch {
	case x == form.Unit && h.Narrow && i.Qualitative():
		return "\x00"
	case h.Joined && x == form.Target && !i.Qualitative():
		return i.Type + i.Target + i.Unit
	case h.Merged && x == form.Level1 && i.Level1 == above.Level1:
		return ""
	case h.Merged && x == form.Level2 && i.Level1 == above.Level1 && i.Level2 == above.Level2:
		return ""
	}
	if h.Mark == " " {
		text = strings.ReplaceAll(text, " ", "")
	}
	return text
}

// TestOtherHands writes the forms of the readable tables in other ways, and
// reads them back.
func TestOtherHands(t *testing.T) {
	all := forms(t)
	rapid.Check(t, func(t *rapid.T) {
		f := all[rapid.IntRange(0, len(all)-1).Draw(t, "form")]
		want := form.Form{Indicators: slices.Clone(f.Indicators)}
		h := drawHand(t, len(want.Indicators))
		for i := range want.Indicators {
			row := &want.Indicators[i]
			for _, s := range []*string{&row.Standard, &row.Definition, &row.Remark, &row.Target} {
				*s = strings.ReplaceAll(*s, "\n", "")
			}
			if h.Mark == " " {
				for _, s := range []*string{&row.Standard, &row.Definition, &row.Remark, &row.Level3} {
					*s = strings.ReplaceAll(*s, " ", "")
				}
			}
		}
		text := h.write(want)
		got := grid.Read(grid.FromText(text)).Form
		if len(got.Indicators) != len(want.Indicators) {
			t.Errorf("%d rows, want %d", len(got.Indicators), len(want.Indicators))
		}
		for _, at := range want.Refs() {
			if at.Row > 0 && got.Get(at) != want.Get(at) {
				t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), got.Get(at), want.Get(at))
			}
		}
		if t.Failed() {
			js, _ := json.Marshal(h)
			t.Logf("%s\n%s", js, text)
		}
	})
}
