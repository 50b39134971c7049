package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// explained is the answer to 怎么算分 and 得几分: the rule as it was understood,
// the working with the numbers filled in, and all that the sentence leaves open.
func explained(s dialog.State, e dialog.Explained) Message {
	lines := []string{explainedHead(e)}
	if e.Actual == "" {
		lines = append(lines, ruleLines(e)...)
	} else {
		lines = append(lines, scoreLines(e)...)
	}
	return Message{Text: strings.Join(lines, "\n"), Choices: buttons(s, e.Options)}
}

func explainedHead(e dialog.Explained) string {
	head := fmt.Sprintf("第%d行 %s", e.Row, brief(e.Indicator.Level3, 20))
	if e.Actual != "" {
		return head + "，实际" + brief(e.Actual, 20)
	}
	return head + "，" + fullMarks(e.Rule)
}

func fullMarks(r scoring.Rule) string {
	if !r.HasFull {
		return "没有写明满分"
	}
	return "满分" + points(r.Full)
}

func points(n num.Num) string { return n.String() + "分" }

// ruleLines say what was understood, with a short table of scores.
func ruleLines(e dialog.Explained) []string {
	lines := []string{"我这样理解："}
	for _, l := range Rule(e.Rule) {
		lines = append(lines, "· "+l)
	}
	if len(e.Samples) > 0 {
		lines = append(lines, "这样算：")
		lines = append(lines, sampleLines(e.Samples)...)
	}
	for _, at := range e.Rule.Unread {
		lines = append(lines, fmt.Sprintf("“%s”没看懂，这部分不敢算。", quoted(wordsAt(e.Rule.Text, at))))
	}
	if e.ReadBack {
		return append(lines, runningTotal(e.Points))
	}
	return lines
}

// wordsAt is the part of a sentence that a span covers.
func wordsAt(text string, at scoring.Span) string {
	rs := []rune(text)
	from, to := max(0, min(at.From, len(rs))), max(0, min(at.To, len(rs)))
	return string(rs[from:max(from, to)])
}

// sampleLines is the table of scores, or the one reason why there are none.
func sampleLines(samples []dialog.Sample) []string {
	var lines []string
	known := false
	for _, x := range samples {
		known = known || x.Score.Known
		lines = append(lines, sampleLine(x))
	}
	if len(lines) > 0 && !known {
		return []string{"算不出：" + Reason(samples[0].Score.Why)}
	}
	return lines
}

func sampleLine(x dialog.Sample) string {
	lead := quoted(x.Actual) + " → "
	switch {
	case !x.Score.Known:
		return lead + "算不出：" + Reason(x.Score.Why)
	case !x.Score.Low.Equal(x.Score.High):
		return lead + fmt.Sprintf("%s到%s", x.Score.Low, points(x.Score.High))
	}
	return lead + points(x.Score.Low) + otherScores(x.Score.Others)
}

// otherScores are the scores of the other readings, in brackets.
func otherScores(readings []scoring.Reading) string {
	var all []string
	for _, r := range readings {
		if r.Low.Equal(r.High) {
			all = append(all, points(r.Low))
		}
	}
	if len(all) == 0 {
		return ""
	}
	return "（也可能" + strings.Join(all, "、") + "）"
}

// runningTotal is how many points the form has so far.
func runningTotal(p dialog.PointsSoFar) string {
	text := fmt.Sprintf("现在合计%s，共应%s分。", points(p.Sum), p.Expected)
	if p.Unknown > 0 {
		return text + fmt.Sprintf("另有%d行没有分值。", p.Unknown)
	}
	return text
}

// scoreLines show one score: the words it rests on, the working, the result,
// then what was taken for granted and what else could be meant.
func scoreLines(e dialog.Explained) []string {
	s := e.Score
	if !s.Known {
		lines := []string{"算不出一个确定的分数。", Reason(s.Why)}
		return append(lines, readingLines("可能是：", s.Others)...)
	}
	var lines []string
	if s.Clause >= 0 && s.Clause < len(e.Rule.Clauses) {
		lines = append(lines, "依据：“"+quoted(wordsAt(e.Rule.Text, e.Rule.Clauses[s.Clause].At))+"”")
	}
	for _, l := range s.Trace {
		if shown := l.String(); shown != l.Value.String() { // a bare number explains nothing
			lines = append(lines, shown)
		}
	}
	lines = append(lines, result(s))
	if e.Otherwise {
		lines = append(lines, "注意：“"+brief(e.Actual, 15)+"”不是句子里写明的等级，是按“否则”算的。")
	}
	for _, a := range s.Assumptions {
		lines = append(lines, "按这样理解："+Assumption(a))
	}
	lines = append(lines, readingLines("如果是另一种理解：", s.Others)...)
	if e.System != "" {
		lines = append(lines, "官方系统不读这句话，按自带公式会算成"+e.System+"分。")
	}
	if e.Shift != nil {
		lines = append(lines, shifted(*e.Shift))
	}
	return lines
}

func result(s scoring.Score) string {
	full := ""
	if s.HasFull {
		full = "（满分" + points(s.Full) + lost(s) + "）"
	}
	if s.Low.Equal(s.High) {
		return "得" + points(s.Low) + full
	}
	return fmt.Sprintf("得%s到%s%s，在这个范围里由人评定。", s.Low, points(s.High), full)
}

// lost is what is missing to full marks.
func lost(s scoring.Score) string {
	gone := s.Full.Sub(s.Low)
	if !s.Low.Equal(s.High) || gone.Sign() <= 0 {
		return ""
	}
	return "，扣" + points(gone)
}

func readingLines(lead string, readings []scoring.Reading) []string {
	var lines []string
	for _, r := range readings {
		score := points(r.Low)
		if !r.Low.Equal(r.High) {
			score = fmt.Sprintf("%s到%s", r.Low, points(r.High))
		}
		lines = append(lines, lead+Reading(r.Code)+"，得"+score)
	}
	return lines
}

// whichRow asks back when a name fits several rows.
func whichRow(f form.Form, rows []int) string {
	lines := []string{"有几行都像，您问的是哪一行？"}
	for i, row := range rows {
		name := f.Get(form.Ref{Row: row, Field: form.Level3})
		lines = append(lines, fmt.Sprintf("%d 第%d行 %s", i+1, row, brief(name, 20)))
	}
	return strings.Join(lines, "\n")
}

// totalled is the answer to 总分多少.
func totalled(t dialog.Totalled) string {
	return pointsLine(t) + "\n预算执行率的10分年底另算。"
}

// pointsLine is the points of the form by 一级指标 and in all; empty for a form
// without rows.
func pointsLine(t dialog.Totalled) string {
	if len(t.ByLevel1) == 0 {
		return fmt.Sprintf("还没有指标，分值共应%s分。", t.Points.Expected)
	}
	var parts []string
	for _, l := range t.ByLevel1 {
		parts = append(parts, l.Level1+points(l.Points))
	}
	text := fmt.Sprintf("分值：%s；合计%s，共应%s分。", strings.Join(parts, "，"), points(t.Points.Sum), t.Points.Expected)
	if t.Points.Unknown > 0 {
		text += fmt.Sprintf("另有%d行没有分值。", t.Points.Unknown)
	}
	return text
}
