package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// effect words one effect; false when it has nothing to say.
func effect(s dialog.State, e dialog.Effect) (Message, bool) {
	switch e := e.(type) {
	case dialog.Ask:
		return ask(s, e), true
	case dialog.Outline:
		return outline(s, e), true
	case dialog.Card:
		return card(s, e), true
	case dialog.Checked:
		return checked(s, e), true
	case dialog.Review:
		return review(s, e), true
	case dialog.Confirm:
		return confirm(s, e), true
	case dialog.StillOpen:
		return stillOpen(s, e), true
	case dialog.RollOffer:
		return Message{Text: rollOffer(e), Choices: buttons(s, e.Options)}, true
	case dialog.Explained:
		return explained(s, e), true
	case dialog.AskActual:
		return askActual(s, e), true
	case dialog.TrialShown:
		return trialShown(s, e), true
	case dialog.TrialLines:
		return trialLines(s, e), true
	case dialog.Deliver:
		return Message{Text: caption(e), Attach: &e}, true
	case dialog.Leave:
		return Message{Text: "好的，草稿已保存，随时回来接着填。", Leave: true}, true
	}
	text := remark(s, e)
	return Message{Text: text}, text != ""
}

// remark words the effects that only say something.
func remark(s dialog.State, e dialog.Effect) string {
	switch e := e.(type) {
	case dialog.Welcome:
		return "您好，我是绩表助手，帮您填《" + form.Title + "》，填完就发给您表格文件。\n一次只问一项，答错可以改，答过的不会丢。随时输入“帮助”看用法。"
	case dialog.Back:
		return fmt.Sprintf("欢迎回来。已填%d项，已有的行和表头表尾还有%d项没填。", e.Filled, e.Open)
	case dialog.Noted:
		return noted(e)
	case dialog.Warned:
		return warned(s, e)
	case dialog.Refused:
		return refused(s, e)
	case dialog.HeldBack:
		return heldBack(s, e)
	case dialog.TableRead:
		return tableRead(e)
	case dialog.Rolled:
		return rolled(s, e)
	case dialog.Totalled:
		return totalled(e)
	case dialog.TrialBegun:
		return "试算：给出各行的实际值，看看能得多少分，目标表不会动。可以一行行答，也可以一次说几项，例如“窗口数98，满意度94%”。"
	case dialog.Tried:
		return tried(e)
	case dialog.Reached:
		return reached(e)
	case dialog.RateSupposed:
		return rateSupposed(e)
	case dialog.Graded:
		return graded(e)
	case dialog.Skipped:
		return skipped(e)
	case dialog.Kept:
		return fmt.Sprintf("%s不变：%s", place(e.At), brief(e.Value, 20))
	case dialog.RowsDone:
		return fmt.Sprintf("指标共%d行，接着填表尾。", e.Rows)
	case dialog.Progress:
		return progress(e)
	case dialog.Help:
		return help()
	case dialog.Changed:
		return changed(e)
	case dialog.Declined:
		return "好的，没有动。"
	case dialog.Undone:
		return undone(e)
	case dialog.Cannot:
		return cannot(e)
	case dialog.FileRefused:
		return fileRefused(e)
	case dialog.Forgotten:
		return "已全部删除，这里不再保存您的任何内容。要重新填，发“开始”即可。"
	}
	return ""
}

// noted says what was written down, and from what when that differs.
func noted(n dialog.Noted) string {
	var parts, cleared []string
	for _, e := range n.Edits {
		if e.Value == "" {
			cleared = append(cleared, e.At.Field.Label())
			continue
		}
		parts = append(parts, e.At.Field.Label()+" "+brief(e.Value, 20))
	}
	text := strings.Join(parts, "，")
	if row := n.Edits[0].At.Row; row > 0 && len(parts) > 0 {
		text = fmt.Sprintf("第%d行%s", row, text)
	}
	if text != "" {
		text = "已记：" + text
	}
	if n.Before != "" && n.Before != n.Edits[0].Value {
		text += "（原来是" + brief(n.Before, 12) + "）"
	} else if n.Typed != "" && text != "" {
		text += "（您写的是“" + quoted(n.Typed) + "”）"
	}
	if len(cleared) == 0 {
		return text
	}
	emptied := strings.Join(cleared, "、") + "留空"
	if text == "" {
		return emptied + "。"
	}
	return text + "；" + emptied
}

// advice is some problems, each with its remedy.
func advice(f form.Form, lead string, problems []validate.Problem) string {
	var lines []string
	for _, p := range problems {
		message, fix := Problem(f, p)
		lines = append(lines, lead+quoted(message)+quoted(fix))
	}
	return strings.Join(lines, "\n")
}

// warned says what is wrong or doubtful about an answer that stands.
func warned(s dialog.State, w dialog.Warned) string {
	var lines []string
	for _, p := range w.Problems {
		lead := "提醒："
		if p.Severity == validate.Error {
			lead = "记下了，但有错："
		}
		lines = append(lines, advice(s.Form, lead, []validate.Problem{p}))
	}
	return strings.Join(lines, "\n")
}

// refused says why an answer was not taken; the earlier one stands.
func refused(s dialog.State, r dialog.Refused) string {
	return advice(s.Form, "没有记下：", r.Problems)
}

// heldBack says which words of a sentence are the trouble, and offers one that
// can be computed.
func heldBack(s dialog.State, h dialog.HeldBack) string {
	return advice(s.Form, "这句话算不出分，先没有记下：", h.Problems) +
		"\n可以改写后再发，或点“" + h.Usual + "”由我来写；一定要用原话，就选“就用这句”。"
}

func skipped(s dialog.Skipped) string {
	if !s.Wanted {
		return s.At.Field.Label() + "留空。"
	}
	return place(s.At) + "先跳过，最后会再提醒。"
}

func progress(p dialog.Progress) string {
	lines := []string{fmt.Sprintf("进度：已填%d项，还有%d项；指标%d行。", p.Filled, p.Open, p.Rows)}
	if len(p.Level1s) > 0 {
		lines = append(lines, "已有："+strings.Join(p.Level1s, "、"))
	}
	if len(p.Missing) > 0 {
		lines = append(lines, "还没有："+strings.Join(p.Missing, "、"))
	}
	found := tally(p.Errors, p.Warnings)
	if p.Errors+p.Warnings == 0 && p.Open > 0 {
		found = "检查：已填的没有发现问题。"
	}
	return strings.Join(append(lines, pointsLine(p.Points), found), "\n")
}

// tally says how many problems a check found.
func tally(errors, warnings int) string {
	switch {
	case errors == 0 && warnings == 0:
		return "检查：没有发现问题。"
	case errors == 0:
		return fmt.Sprintf("检查：没有错误，%d处提醒。", warnings)
	case warnings == 0:
		return fmt.Sprintf("检查：%d处错误。", errors)
	}
	return fmt.Sprintf("检查：%d处错误，%d处提醒。", errors, warnings)
}

func help() string {
	return strings.Join([]string{
		"直接回答问题就行；有按钮的可以点，也可以输入上面的字或编号。",
		"上一步：回前一项　跳过：先不填",
		"目录：看全表，去任何一项",
		"进度、检查：填了多少、哪里不对",
		"导出：随时要表格文件",
		"撤销：收回刚才的改动，可连着用",
		"第3行：看这一行",
		"第3行指标值改成5；电话改为…：直接改",
		"加一行；复制第3行；删除第3行；",
		"在第3行前插入；把第3行移到第1行",
		"怎么算分；满意度94%得几分；",
		"如果只有92个呢；总分多少：看分数",
		"试算：给出实际值，看总分和等级",
		"预览：看整张表　看图：看怎么得分",
		"清空：清掉这一项　重来：从头开始",
		"退出：下次接着填",
	}, "\n")
}

func changed(c dialog.Changed) string {
	name := named(c.Name, 15)
	switch c.What {
	case dialog.Insert:
		return fmt.Sprintf("已插入一行，成为第%d行。", c.Row)
	case dialog.Copy:
		return fmt.Sprintf("已把第%d行%s复制为第%d行，请改名称。", c.Row, name, c.To)
	case dialog.Move:
		return fmt.Sprintf("已把第%d行%s移到第%d行。", c.Row, name, c.To)
	case dialog.Delete:
		return fmt.Sprintf("已删除第%d行%s。输入“撤销”可以恢复。", c.Row, name)
	case dialog.Reset:
		return "已清空，从头开始。输入“撤销”可以恢复。"
	case dialog.Replace:
		return fmt.Sprintf("已读入%s，指标%d行。输入“撤销”可以恢复原来的。", name, c.Rows)
	case dialog.Untry:
		return "试算已清空，目标表没有动。"
	case dialog.Clear:
		return place(c.At) + "已清空。"
	}
	return ""
}

// named is a name in quotation marks, or nothing where there is none.
func named(name string, most int) string {
	if name == "" {
		return ""
	}
	return "“" + brief(name, most) + "”"
}

func undone(u dialog.Undone) string {
	if u.Left < 0 {
		return "没有可以撤销的了。"
	}
	text := "已撤销。"
	switch {
	case u.Tried > 0:
		text = fmt.Sprintf("已撤销：试算里%d行的实际值恢复成原来的。", u.Tried)
	case u.Rows > 0:
		text = fmt.Sprintf("已撤销，涉及%d行指标。", u.Rows)
	case u.Actual != nil && u.Row == 0:
		text = fmt.Sprintf("已撤销：预算执行率恢复为%s。", blankOr(*u.Actual))
	case u.Actual != nil && len(u.Edits) == 0:
		text = fmt.Sprintf("已撤销：第%d行实际值恢复为%s。", u.Row, blankOr(*u.Actual))
	case len(u.Edits) > 0:
		e := u.Edits[0]
		text = fmt.Sprintf("已撤销：%s恢复为%s。", place(e.At), blankOr(e.Value))
	}
	if u.Left == 0 {
		return text + "再往前没有了。"
	}
	return text + fmt.Sprintf("还可以再撤销%d步。", u.Left)
}

func blankOr(value string) string {
	if value == "" {
		return "未填"
	}
	return brief(value, 15)
}
