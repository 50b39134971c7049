package say

import (
	"fmt"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
)

// buttons lays options out in rows that fit a phone. Answers come first; the
// ways on and back begin a row of their own.
func buttons(s dialog.State, options []dialog.Option) [][]Choice {
	const widest = 30 // columns of a row of buttons; a 汉字 takes two
	var out [][]Choice
	all, from := make([]Choice, 0, len(options)), 0 // the rows lie one behind the other
	width, moving := 0, false
	for _, o := range options {
		label := label(s, o)
		w := columns(label) + 2
		turns := o.Kind != dialog.Value && o.Kind != dialog.Jump && o.Kind != dialog.Usual && o.Kind != dialog.Suggest
		if len(out) == 0 || width+w > widest || turns != moving || len(out[len(out)-1]) == 4 {
			out, width, from = append(out, nil), 0, len(all)
		}
		all = append(all, Choice{Label: label, Press: s.Press(o)})
		out[len(out)-1] = all[from:len(all):len(all)]
		width, moving = width+w, turns
	}
	return out
}

// columns is the width of a label on a screen.
func columns(text string) int {
	n := 0
	for _, r := range text {
		if r >= 0x1100 {
			n++
		}
		n++
	}
	return n
}

// label is the words on a button. Every label can also be typed.
func label(s dialog.State, o dialog.Option) string {
	switch o.Kind {
	case dialog.Value, dialog.Usual:
		return quoted(o.Value)
	case dialog.Jump:
		if s.Stage == dialog.Carding {
			return o.At.Field.Label()
		}
		return place(o.At)
	case dialog.Explain:
		return place(o.At)
	case dialog.AddBelow:
		return "接在后面"
	case dialog.Roll:
		return "改到新年度"
	case dialog.Suggest:
		return "参考" + o.Value
	case dialog.Agree:
		return "对"
	case dialog.Revise:
		return "改一改"
	case dialog.Insist:
		return "就用这句"
	case dialog.Blank:
		return "不填"
	case dialog.Same:
		return "同上一行"
	case dialog.Keep:
		return "保留"
	case dialog.Skip:
		return "跳过"
	case dialog.Previous:
		return "上一步"
	case dialog.Done:
		return "指标填完了"
	case dialog.Contents:
		return "目录"
	case dialog.Inspect:
		return "检查"
	case dialog.Export:
		return "导出"
	case dialog.Resume:
		return "返回"
	case dialog.Copy:
		return "复制"
	case dialog.Delete:
		return "删除"
	case dialog.Insert:
		if s.Stage == dialog.Carding {
			return "前面插入"
		}
		return "加一行"
	case dialog.Move:
		if o.To < o.At.Row {
			return "上移"
		}
		return "下移"
	case dialog.Page:
		if o.To < s.List {
			return "上一页"
		}
		return "下一页"
	case dialog.Yes:
		return agree(s.Asked.What)
	case dialog.No:
		return "取消"
	}
	return besideLabel(s, o)
}

// besideLabel is the words on the buttons for pictures and the trial.
func besideLabel(s dialog.State, o dialog.Option) string {
	switch o.Kind {
	case dialog.View:
		return "预览"
	case dialog.See:
		return "看图"
	case dialog.Try:
		if s.Stage == dialog.Trying {
			return "继续试算"
		}
		return "试算"
	case dialog.Tally:
		return "看结果"
	case dialog.Details:
		return "明细"
	case dialog.Reach:
		return "怎样提分"
	case dialog.Sheet:
		return "试算表"
	case dialog.Untry:
		return "清空试算"
	}
	return string(o.Kind)
}

func agree(what dialog.Kind) string {
	switch what {
	case dialog.Export:
		return "导出草稿"
	case dialog.Reset:
		return "清空重来"
	case dialog.Delete:
		return "删除这一行"
	case dialog.Replace:
		return "换成新的"
	case dialog.Wipe:
		return "全部删除"

	}
	return "确定"
}

// place names a blank or a row: 第3行指标值, 第3行, 联系电话.
func place(at form.Ref) string {
	if at.Row == 0 {
		return at.Field.Label()
	}
	return fmt.Sprintf("第%d行%s", at.Row, at.Field.Label())
}
