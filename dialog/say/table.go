package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate/grid"
)

// source names where a table was read from.
func source(name string) string {
	if name == "" {
		return "粘贴的表里"
	}
	return "文件" + named(name, 20) + "里"
}

// tableRead says what was read, in a line or two.
func tableRead(t dialog.TableRead) string {
	text := fmt.Sprintf("%s读到%d行指标，", source(t.Name), t.Rows)
	if t.Points.Unknown > 0 {
		text += fmt.Sprintf("现在合计%s，%d行没有分值", points(t.Points.Sum), t.Points.Unknown)
	} else {
		text += "现在合计" + points(t.Points.Sum)
	}
	if t.Doubts > 0 {
		text += fmt.Sprintf("；%d处要确认", t.Doubts)
	}
	text += "。"
	if t.Lost > 0 {
		text += fmt.Sprintf("有%d段文字没找到位置，请对照原表。", t.Lost)
	}
	return text + "输入“撤销”可以不要。"
}

// rollOffer offers to move a form on.
func rollOffer(r dialog.RollOffer) string {
	return fmt.Sprintf("这是%d年度的表。要改成%d年度，请选“改到新年度”：年份和日期往后移，审核签字清空，金额再问一遍，其他文字不动。", r.From, r.To)
}

// rolled lists what was changed for the new year.
func rolled(s dialog.State, r dialog.Rolled) string {
	const most = 12
	lines := []string{fmt.Sprintf("已改到%d年度：", r.To)}
	for i, e := range r.Edits {
		if i == most {
			lines = append(lines, fmt.Sprintf("等共%d处。", len(r.Edits)))
			break
		}
		value := "清空"
		if e.Value != "" {
			value = "改为" + brief(e.Value, 24)
		}
		lines = append(lines, "· "+place(e.At)+value)
	}
	return strings.Join(lines, "\n")
}

// doubtful says why an answer that was read is to be confirmed.
func doubtful(a dialog.Ask) string {
	label := a.At.Field.Label()
	switch a.Doubt {
	case grid.Placed:
		return "这段文字可能放错了列，请确认。"
	case grid.Twice:
		return "表里有两种写法，请选一个。"
	case grid.LevelGuess:
		return "表里这一格是空的，这是推出来的，请确认。"
	case grid.TypeGuess:
		return "表里没写类型，这是按指标值推出来的，请确认。"
	case grid.TypeClash:
		return "指标类型和指标值里的符号不一样，请选一个。"
	case grid.UnitClash:
		return "计量单位和指标值里的单位不一样，请选一个。"
	case grid.PointsClash:
		return "分值列写的是" + strings.Join(a.Others, "、") + "分，和这句话不一样，请确认。"
	case grid.NameGuess:
		return "表里没有标明单位名称，这是猜的，请确认。"
	case dialog.PointsApart:
		if a.Current == "" {
			return "表里只有分值，没有评分标准。请选一种写法，或自己写一句。"
		}
		return "分值写在另一列，这句话里没有。要补进去吗？"
	case dialog.BudgetAnew:
		return "这是上一年度的金额，请填新的；不变就选“保留”。"
	}
	return "这一格不太像" + label + "，请确认。"
}
