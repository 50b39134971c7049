package say

import (
	"fmt"
	"strconv"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// askActual asks for the actual of a row, or for 预算执行率.
func askActual(s dialog.State, a dialog.AskActual) Message {
	lines := []string{"【预算执行率】"}
	if a.Row > 0 {
		lines = []string{fmt.Sprintf("第%d行【实际值】%s", a.Row, brief(a.Indicator.Level3, 24))}
	}
	if !a.Again {
		lines = append(lines, actualWanted(a))
	}
	if a.Current != "" {
		lines = append(lines, "现在是："+brief(a.Current, 40))
	}
	return Message{Text: strings.Join(lines, "\n"), Choices: buttons(s, a.Options), Numbered: s.Numbered(), Copy: a.Current}
}

func actualWanted(a dialog.AskActual) string {
	if a.Row == 0 {
		return "全年支出占预算的百分之几，折成10分；不知道就跳过。"
	}
	lead := "目标" + a.Indicator.Type + brief(a.Indicator.Target, 20) + a.Indicator.Unit + "。"
	if a.Indicator.Qualitative() {
		lead = "目标" + brief(a.Indicator.Target, 20) + "。"
	}
	if a.Indicator.Target == "" {
		lead = ""
	}
	switch a.Wanted {
	case dialog.WantsDay:
		return lead + "写哪天完成，或“晚15天”。"
	case dialog.WantsGrade:
		return lead + "实际到什么程度，选一个。"
	case dialog.WantsItems:
		return lead + "做到了哪几项？写“1、3”，或点“全部”“无”。\n标准：" + brief(a.Indicator.Standard, 120)
	case dialog.WantsFaults:
		return lead + "出现了哪几项？写“1、3”；没有就写“无”。\n标准：" + brief(a.Indicator.Standard, 120)
	case dialog.WantsCount:
		return lead + "写实际的次数，没有就写0。"
	}
	return lead + "实际完成多少？"
}

// tried says what was taken into the trial, each score with its working, and
// what is asked back.
func tried(t dialog.Tried) string {
	const most = 15 // rows told one by one; more are left to 明细
	var lines []string
	if t.File != "" {
		lines = append(lines, fmt.Sprintf("从%s读到%d行实际值，只用来试算，目标表没有动。", named(t.File, 20), len(t.Taken)))
	}
	switch {
	case !t.Many:
		for _, l := range t.Taken {
			lines = append(lines, triedOne(l)...)
		}
	case len(t.Taken) <= most:
		for _, l := range t.Taken {
			lines = append(lines, inShort(l.Indicator, l.Line))
		}
	case t.File == "":
		lines = append(lines, fmt.Sprintf("记下%d行实际值。", len(t.Taken)))
	}
	if t.Execution.Known {
		lines = append(lines, "预算执行率"+executionScore(t.Execution))
	}
	for _, row := range t.Withdrawn {
		name := "预算执行率"
		if row > 0 {
			name = fmt.Sprintf("第%d行实际值", row)
		}
		lines = append(lines, name+"已从试算里去掉。")
	}
	return strings.Join(append(lines, askedBack(t.Back)...), "\n")
}

// triedOne is one score with all that it rests on.
func triedOne(l dialog.TriedLine) []string {
	e := dialog.Explained{
		Row: l.Line.Row, Indicator: l.Indicator, Rule: l.Line.Rule, Actual: l.Line.Actual, Score: l.Line.Score, Otherwise: l.Line.Otherwise,
	}
	if l.Line.HasSystem {
		e.System = l.Line.System.String()
	}
	return append([]string{explainedHead(e)}, scoreLines(e)...)
}

// inShort is a row of the trial on a line or two: the working, the score, what
// else it may be.
func inShort(ind form.Indicator, l trial.Line) string {
	text := fmt.Sprintf("第%d行 %s：", l.Row, brief(ind.Level3, 16))
	switch {
	case ind.Level3 == "":
		return fmt.Sprintf("第%d行还没填。", l.Row)
	case ind.Standard == "":
		return text + "还没填评（扣）分标准，不能算。"
	case !l.Given() && !l.Parsed:
		return text + "评（扣）分标准没看懂，不能算。"
	case !l.Given():
		return text + "没有实际值"
	case !l.Known():
		return text + brief(l.Actual, 12) + "，算不出。" + Reason(l.Score.Why)
	}
	text += brief(l.Actual, 12) + " → "
	if l.Otherwise {
		return text + between(l.Score.Low, l.Score.High) + "分（不是写明的等级，按“否则”算）"
	}
	if n := len(l.Score.Trace); n > 0 && l.Score.Low.Equal(l.Score.High) {
		if shown := l.Score.Trace[n-1]; shown.String() != shown.Value.String() && shown.Value.Equal(l.Score.Low) {
			return text + shown.String() + "分" + otherScores(l.Score.Others)
		}
	}
	return text + between(l.Score.Low, l.Score.High) + "分" + otherScores(l.Score.Others)
}

// between is one number or a range.
func between(low, high num.Num) string {
	if low.String() == high.String() {
		return low.String()
	}
	return low.String() + "到" + high.String()
}

func executionScore(e trial.Execution) string {
	return fmt.Sprintf("%s%% → %s分（满分10分）", e.Rate, e.Points)
}

// askedBack says of each actual that was not taken why, and how to mend it.
func askedBack(back []dialog.AskedBack) []string {
	const most = 6
	var lines []string
	for i, b := range back {
		if i == most {
			return append(lines, fmt.Sprintf("还有%d处没有记下。", len(back)-most))
		}
		lines = append(lines, backLine(b))
	}
	return lines
}

func backLine(b dialog.AskedBack) string {
	text := "没有记下：" + named(b.Text, 20)
	switch {
	case b.Twice:
		return text + fmt.Sprintf("第%d行一句里说了两次，按先说的算，不对请再说一次。", b.Rows[0])
	case b.NoFigure:
		return text + "没写实际值，例如“窗口数98”。"
	case len(b.Rows) > 1:
		return text + "可能是" + rowList(b.Rows) + "，请写明，例如“第" + strconv.Itoa(b.Rows[0]) + "行98”。"
	case len(b.Rows) == 1:
		return text + fmt.Sprintf("不合第%d行。", b.Rows[0]) + Reason(b.Line.Score.Why)
	case b.Why.Code != scoring.WhyNone:
		return "没有记下：预算执行率" + named(b.Text, 20) + "。" + Reason(b.Why)
	}
	return text + "不知道是哪一行，请写指标名称里的几个字，或“第3行98”。"
}

// rowList names some rows: 第1、3、6行.
func rowList(rows []int) string {
	const most = 10
	var all []string
	for i, r := range rows {
		if i == most {
			return "第" + strings.Join(all, "、") + fmt.Sprintf("等%d行", len(rows))
		}
		all = append(all, strconv.Itoa(r))
	}
	return "第" + strings.Join(all, "、") + "行"
}

// trialShown is the result of the trial so far.
func trialShown(s dialog.State, t dialog.TrialShown) Message {
	r := t.Result
	given := len(r.Lines) - len(r.Open)
	lines := []string{fmt.Sprintf("试算结果（%d行里有%d行实际值）", len(r.Lines), given)}
	if t.Again {
		lines = append(lines, totalLine(r))
		return list(s, lines, t.Options, 0)
	}
	for _, x := range r.Subtotals {
		lines = append(lines, subtotal(x))
	}
	lines = append(lines, fmt.Sprintf("合计：%s分，满分%s分", between(r.Low, r.High), r.Full))
	if r.Execution.Known {
		lines = append(lines, "预算执行率"+executionScore(r.Execution), totalLine(r))
	}
	lines = append(lines, grade(r)...)
	lines = append(lines, gaps(r)...)
	lines = append(lines, doubted(r)...)
	lines = append(lines, systemLines(r)...)
	return list(s, lines, t.Options, 0)
}

func subtotal(x trial.Subtotal) string {
	name := x.Level1
	if name == "" {
		name = "没有一级指标的"
	}
	text := fmt.Sprintf("%s：%s分，满分%s分", name, between(x.Low, x.High), x.Full)
	if x.Known < x.Rows {
		return text + fmt.Sprintf("（%d行里算了%d行）", x.Rows, x.Known)
	}
	return text
}

// totalLine is the total on the scale in force.
func totalLine(r trial.Result) string {
	low, high, full := r.Low, r.High, r.Full
	if r.Execution.Known {
		low, high, full = low.Add(r.Execution.Points), high.Add(r.Execution.Points), full.Add(num.Int(10))
	}
	return fmt.Sprintf("总分：%s分，满分%s分", between(low, high), full)
}

// grade is the grade, or the grades that are still possible.
func grade(r trial.Result) []string {
	if !r.HasGrade {
		return nil
	}
	if r.GradeOpen && r.GradeLow == trial.Poor && r.GradeHigh == trial.Excellent {
		return []string{"等级：还缺的太多，现在说不准"}
	}
	text := "等级："
	if r.Scaled && !r.GradeOpen {
		text = fmt.Sprintf("折合100分是%s分，等级：", between(r.Low100, r.High100))
	}
	text += gradeName(r.GradeHigh)
	switch {
	case r.GradeLow == r.GradeHigh:
	case r.GradeOpen:
		text = "等级：补齐后可能是" + gradeName(r.GradeLow) + "到" + gradeName(r.GradeHigh)
	default:
		text = strings.TrimSuffix(text, gradeName(r.GradeHigh)) + gradeName(r.GradeLow) + "或" + gradeName(r.GradeHigh)
	}
	return []string{text}
}

// rateSupposed says what another 预算执行率 would do to the total.
func rateSupposed(x dialog.RateSupposed) string {
	e := x.After.Execution
	if !e.Known {
		return "预算执行率" + named(e.Text, 20) + "不行。" + Reason(e.Why)
	}
	return "预算执行率" + executionScore(e) + "\n" + totalLine(x.After) + "；试算里现在是：" + strings.TrimPrefix(totalLine(x.Before), "总分：")
}

// graded says what the grades start at.
func graded(g dialog.Graded) string {
	l := g.Limits
	return fmt.Sprintf("按100分算：优%s分以上，良%s分以上，中%s分以上，再低是差。要改就说“等级标准95、85、70”。", l.Excellent, l.Good, l.Fair)
}

func gradeName(g trial.Grade) string {
	switch g {
	case trial.Excellent:
		return "优"
	case trial.Good:
		return "良"
	case trial.Fair:
		return "中"
	}
	return "差"
}

// gaps says which rows count nothing, and why.
func gaps(r trial.Result) []string {
	var lines []string
	if len(r.Open) > 0 {
		lines = append(lines, "没有实际值："+rowList(r.Open))
	}
	if len(r.NoScore) > 0 {
		lines = append(lines, "算不出："+rowList(r.NoScore)+"，输入“明细”看原因")
	}
	if len(r.NoFull) > 0 {
		lines = append(lines, "没有分值："+rowList(r.NoFull))
	}
	if !r.Execution.Given {
		lines = append(lines, "预算执行率的10分没有算，说“预算执行率95%”就加上")
	}
	return lines
}

// doubted names the rows whose sentence has other readings, which the total does
// not count.
func doubted(r trial.Result) []string {
	var rows []int
	for _, l := range r.Lines {
		if l.Known() && len(l.Score.Others) > 0 {
			rows = append(rows, l.Row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return []string{rowList(rows) + "的句子还有别的理解，总分可能不同，见“明细”"}
}

// systemLines say where the official system's own formula gives another figure.
func systemLines(r trial.Result) []string {
	if !r.HasSystem {
		return nil
	}
	const most = 4
	var parts []string
	for _, l := range r.Lines {
		if !l.HasSystem {
			continue
		}
		if len(parts) == most {
			parts = append(parts, "等")
			break
		}
		parts = append(parts, fmt.Sprintf("第%d行%s分", l.Row, l.System))
	}
	return []string{fmt.Sprintf("官方系统不读句子，按自带公式合计%s分：%s", between(r.SystemLow, r.SystemHigh), strings.Join(parts, "，"))}
}

// trialLines is a page of 明细.
func trialLines(s dialog.State, t dialog.TrialLines) Message {
	lines := []string{titled("试算明细", t.Page, t.Pages)}
	for _, l := range t.Lines {
		lines = append(lines, inShort(t.Form.Indicators[l.Row-1], l))
		for _, a := range l.Score.Assumptions {
			lines = append(lines, "  按这样理解："+Assumption(a))
		}
		if l.HasSystem {
			lines = append(lines, "  官方系统按自带公式会算成"+l.System.String()+"分")
		}
	}
	return list(s, lines, t.Options, 0)
}

// shifted says what one other figure would do to the total of the trial.
func shifted(x dialog.Shift) string {
	before, after := x.Before.Low, x.After.Low
	if x.Was == "" {
		return fmt.Sprintf("试算里这一行还没有实际值；算上它，合计由%s分变为%s分。", before, after)
	}
	by := after.Sub(before)
	if by.IsZero() {
		return "试算合计不变，还是" + before.String() + "分。"
	}
	sign := "+"
	if by.Sign() < 0 {
		sign = ""
	}
	return fmt.Sprintf("试算合计由%s分变为%s分（%s%s）；试算里仍是%s。", before, after, sign, by, brief(x.Was, 12))
}

// reached lists the cheapest ways to a goal.
func reached(r dialog.Reached) string {
	o := r.Outlook
	scale := ""
	if r.Scale {
		scale = "（含预算执行率）"
	}
	lines := []string{fmt.Sprintf("现在%s分%s，满分%s分。", o.Now, scale, o.Full)}
	switch {
	case o.Reached:
		lines = append(lines, fmt.Sprintf("已经到%s分了。", o.Goal))
	case !o.Reachable:
		lead := ""
		if o.Most.Add(o.OpenMax).Cmp(o.Goal) >= 0 {
			lead = "光靠已有实际值的行"
		}
		lines = append(lines, fmt.Sprintf("%s到不了%s分，最多到%s分。", lead, o.Goal, o.Most))
		if len(o.Best.Changes) > 0 {
			lines = append(lines, "要做到："+changes(r.Form, o.Best.Changes))
		}
	default:
		lines = append(lines, fmt.Sprintf("到%s分还差%s分，最省力的办法：", o.Goal, o.Goal.Sub(o.Now)))
		for i, w := range o.Ways {
			lines = append(lines, fmt.Sprintf("%d %s，到%s分", i+1, changes(r.Form, w.Changes), w.Total))
		}
	}
	if r.Ranged {
		lines = append(lines, "由人评定的范围分，按最低的算。")
	}
	if len(o.Open) > 0 {
		lines = append(lines, fmt.Sprintf("%s还没有实际值，没有算在内，共%s分。", rowList(o.Open), o.OpenMax))
	}
	if len(o.NoScore) > 0 {
		lines = append(lines, rowList(o.NoScore)+"算不出分，没有算在内。")
	}
	return strings.Join(lines, "\n")
}

// changes words the changes of a way.
func changes(f form.Form, all []trial.Change) string {
	const most = 6
	var parts []string
	for i, c := range all {
		if i == most {
			parts = append(parts, fmt.Sprintf("等%d处", len(all)))
			break
		}
		name := brief(f.Indicators[c.Row-1].Level3, 12)
		safe := "" // the sentence can be read in another way, under which To gives less
		if c.Safe != "" && c.Safe != c.To {
			safe = "，稳妥些要" + brief(c.Safe, 12)
		}
		parts = append(parts, fmt.Sprintf("第%d行%s %s → %s（+%s分%s）", c.Row, name, brief(c.From, 12), brief(c.To, 12), c.Gain, safe))
	}
	return strings.Join(parts, "；")
}

// TrialLine words how a row of the trial was scored, for the 试算表: the working
// on one line, and what else is to be said.
func TrialLine(l trial.Line) (working, rest string) {
	switch {
	case !l.Given():
		return "", ""
	case !l.Known():
		return "", Reason(l.Score.Why)
	}
	var steps []string
	for _, x := range l.Score.Trace {
		if shown := x.String(); shown != x.Value.String() {
			steps = append(steps, shown)
		}
	}
	if len(steps) == 0 && l.Score.Clause >= 0 && l.Score.Clause < len(l.Rule.Clauses) {
		steps = append(steps, wordsAt(l.Rule.Text, l.Rule.Clauses[l.Score.Clause].At))
	}
	var notes []string
	if !l.Score.Low.Equal(l.Score.High) {
		notes = append(notes, between(l.Score.Low, l.Score.High)+"分之间由人评定")
	}
	if l.Otherwise {
		notes = append(notes, "不是写明的等级，按“否则”算的")
	}
	for _, a := range l.Score.Assumptions {
		notes = append(notes, Assumption(a))
	}
	notes = append(notes, readingLines("另一种理解：", l.Score.Others)...)
	if l.HasSystem {
		notes = append(notes, "官方系统按自带公式算成"+l.System.String()+"分")
	}
	return strings.Join(steps, "；"), strings.Join(notes, "；")
}
