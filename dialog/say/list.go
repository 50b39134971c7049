package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// outline is 目录: a line for each header blank, row and footer blank.
func outline(s dialog.State, o dialog.Outline) Message {
	lines := []string{titled("目录", o.Page, o.Pages)}
	for i, l := range o.Lines {
		lines = append(lines, fmt.Sprintf("%d %s", i+1, outlineLine(l)))
	}
	lines = append(lines, "输入编号或名称就过去。"+waiting(o.Waiting))
	return list(s, lines, o.Options, len(o.Lines))
}

func outlineLine(l dialog.OutlineLine) string {
	text := place(l.At)
	if l.At.Row > 0 {
		text += " " + brief(l.Value, 16)
	} else if l.Value != "" {
		text += "：" + brief(l.Value, 12)
	}
	switch l.State {
	case dialog.LineEmpty:
		return text + "（空）"
	case dialog.LineOpen:
		return text + "（没填全）"
	case dialog.LineWrong:
		return text + "（有错）"
	}
	return text
}

// card is one row, a line a cell.
func card(s dialog.State, c dialog.Card) Message {
	lines := []string{fmt.Sprintf("第%d行", c.Row)}
	cells := form.Form{Indicators: []form.Indicator{c.Indicator}}
	listed := 0
	for _, o := range c.Options {
		if o.Kind != dialog.Jump {
			break
		}
		listed++
		value := cells.Get(form.Ref{Row: 1, Field: o.At.Field})
		lines = append(lines, fmt.Sprintf("%d %s：%s", listed, o.At.Field.Label(), orNothing(value)))
	}
	for _, p := range c.Problems {
		message, fix := Problem(s.Form, p)
		lines = append(lines, severity(p)+quoted(message)+quoted(fix))
	}
	lines = append(lines, "输入编号改那一格。"+waiting(c.Waiting))
	return list(s, lines, c.Options, listed)
}

func orNothing(value string) string {
	if value == "" {
		return "（空）"
	}
	return brief(value, 60)
}

// checked is 检查: each problem with its place and remedy.
func checked(s dialog.State, c dialog.Checked) Message {
	lines := []string{tally(c.Errors, c.Warnings)}
	if c.Errors+c.Warnings == 0 && c.Unasked > 0 {
		lines[0] = "检查：已填的没有发现问题。"
	}
	if c.Pages > 1 {
		lines[0] += fmt.Sprintf("（第%d页，共%d页）", c.Page, c.Pages)
	}
	for i, p := range c.Problems {
		message, fix := Problem(c.Form, p)
		lines = append(lines, fmt.Sprintf("%d %s%s", i+1, severity(p), problemPlace(p)), "  "+quoted(message)+quoted(fix))
	}
	if len(c.Points.ByLevel1) > 0 {
		lines = append(lines, pointsLine(c.Points))
	}
	if c.Unasked > 0 {
		lines = append(lines, fmt.Sprintf("另有%d项还没问到。", c.Unasked))
	}
	if len(c.Problems) > 0 {
		lines = append(lines, "输入编号就过去改。"+waiting(c.Waiting))
	} else if w := waiting(c.Waiting); w != "" {
		lines = append(lines, w)
	}
	return list(s, lines, c.Options, len(c.Problems))
}

func severity(p validate.Problem) string {
	if p.Severity == validate.Error {
		return "错误 "
	}
	return "提醒 "
}

func problemPlace(p validate.Problem) string {
	if p.At == (form.Ref{}) {
		return "全表"
	}
	return place(p.At)
}

// waiting names the question behind a list.
func waiting(at form.Ref) string {
	if at.Field == 0 {
		return "输入“返回”回去。"
	}
	return fmt.Sprintf("输入“返回”接着填“%s”。", place(at))
}

func titled(title string, page, pages int) string {
	if pages == 1 {
		return title
	}
	return fmt.Sprintf("%s（第%d页，共%d页）", title, page, pages)
}

// stillOpen says in a line which list is open.
func stillOpen(s dialog.State, o dialog.StillOpen) Message {
	what := "目录"
	switch o.Stage {
	case dialog.Carding:
		what = fmt.Sprintf("第%d行", o.Row)
	case dialog.Inspecting:
		what = "检查"
	}
	return Message{Text: "还在看" + what + "。" + waiting(o.Waiting), Choices: buttons(s, o.Options), Numbered: true}
}

// list is a message whose first buttons stand numbered in its text.
func list(s dialog.State, lines []string, options []dialog.Option, listed int) Message {
	return Message{Text: strings.Join(lines, "\n"), Choices: buttons(s, options), Numbered: true, Listed: listed}
}

// review is said when every blank has been asked.
func review(s dialog.State, r dialog.Review) Message {
	var lines []string
	switch {
	case r.Sent:
		lines = append(lines, "表格已经发出。要改就输入“目录”，改完再导出。")
	default:
		lines = append(lines, fmt.Sprintf("各项都问过了，指标共%d行。", len(r.Form.Indicators)))
	}
	if !r.Again {
		if len(r.Skipped) > 0 {
			lines = append(lines, "还空着："+skippedPlaces(r.Skipped))
		}
		lines = append(lines, tally(r.Errors, r.Warnings))
	}
	if !r.Sent {
		lines = append(lines, nextStep(r.Errors))
	}
	return list(s, lines, r.Options, 0)
}

func nextStep(errors int) string {
	if errors > 0 {
		return "建议先点“检查”改好，也可以先导出草稿。"
	}
	return "可以导出了，也可以先看“目录”核对。"
}

func skippedPlaces(refs []form.Ref) string {
	const most = 8
	var names []string
	for i, at := range refs {
		if i == most {
			return strings.Join(names, "、") + fmt.Sprintf("等%d项", len(refs))
		}
		names = append(names, place(at))
	}
	return strings.Join(names, "、")
}

// confirm asks before something that takes much away.
func confirm(s dialog.State, c dialog.Confirm) Message {
	text, listed := "", 0
	switch c.What {
	case dialog.Explain:
		text, listed = whichRow(s.Form, c.Among), len(c.Among)
	case dialog.Export:
		text = unfinished(c.Errors, c.Open) + "，现在导出只能算草稿。要导出草稿吗？也可以先输入“检查”看一看。"
	case dialog.Reset:
		text = fmt.Sprintf("要清空已填的%d项，从头开始吗？清空后还能撤销。", c.Filled)
	case dialog.Delete:
		text = fmt.Sprintf("要删除第%d行%s吗？删除后还能撤销。", c.Row, named(c.Name, 15))
	case dialog.Replace:
		text = fmt.Sprintf("%s读到%d行指标。要换掉现在的草稿吗？换后还能撤销。", source(c.Name), c.Rows)
	case dialog.Wipe:
		text = "要删除这里保存的全部内容吗？删除后不能恢复。"
	}
	return list(s, []string{text}, c.Options, listed)
}
