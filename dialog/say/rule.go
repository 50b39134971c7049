package say

import (
	"fmt"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// Rule says in plain words how a sentence was understood, a line for each
// condition with what it leads to. It is made from the rule, not from the
// sentence, so that a misunderstanding shows.
func Rule(r scoring.Rule) []string {
	var lines []string
	for _, c := range r.Clauses {
		line := award(c.Then)
		if _, always := c.When.(scoring.Always); !always {
			line = condition(c.When) + "：" + line
		}
		if c.Part > 0 && r.Kind != scoring.Choice {
			line = fmt.Sprintf("第%d项 %s", c.Part, line)
		}
		lines = append(lines, line)
	}
	if r.Etc {
		lines = append(lines, "后面照此类推")
	}
	return append(lines, limits(r)...)
}

// limits are the bounds that hold for the whole rule.
func limits(r scoring.Rule) []string {
	var lines []string
	if r.HasMark {
		lines = append(lines, "从"+quantity(r.Mark)+"算起")
	}
	if r.AllOrNone {
		lines = append(lines, "缺一项就不得分")
	}
	switch r.Kind {
	case scoring.Items:
		lines = append(lines, "做到的各项分数相加")
	case scoring.Faults:
		lines = append(lines, "出现的各项从满分里扣")
	}
	if r.MostGain.Set {
		lines = append(lines, "最多得"+points(r.MostGain.N))
	}
	if r.MostLoss.Set {
		lines = append(lines, "最多扣"+points(r.MostLoss.N))
	}
	if r.MostBonus.Set {
		lines = append(lines, "加分最多"+points(r.MostBonus.N))
	}
	if r.Least.Set && r.Least.N.Sign() > 0 {
		lines = append(lines, "最低得"+points(r.Least.N))
	}
	switch {
	case r.Debt.Set:
		lines = append(lines, "扣分可以扣到负数，最多倒扣"+points(r.Debt.N))
	case r.BelowZero():
		lines = append(lines, "扣分可以扣到负数")
	}
	for _, x := range r.Exempt {
		lines = append(lines, "例外："+quoted(x))
	}
	return lines
}

// condition words when a clause applies.
func condition(c scoring.Cond) string {
	switch c := c.(type) {
	case scoring.Else:
		return "其他情况"
	case scoring.Met:
		if c.Given != "" {
			return quoted(c.Given)
		}
		return met(c)
	case scoring.Within:
		switch {
		case c.Given != "":
			return quoted(c.Given)
		case c.Denied():
			return quoted(c.Words)
		}
		return within(c)
	case scoring.Text:
		return quoted(c.Words)
	case scoring.Rank:
		return rank(c)
	case scoring.All:
		return joined(c.Parts, "，并且")
	case scoring.Any:
		return joined(c.Parts, "，或者")
	}
	return ""
}

func joined(parts []scoring.Cond, by string) string {
	var out []string
	for _, p := range parts {
		out = append(out, condition(p))
	}
	return strings.Join(out, by)
}

func met(m scoring.Met) string {
	switch {
	case m.Not && !m.OnTime && m.Aspect():
		return m.Words
	case m.OnTime && m.Not:
		return "没有按期完成"
	case m.OnTime:
		return "按期完成"
	case m.Not:
		return "没有达到指标值"
	}
	return "达到指标值"
}

func rank(r scoring.Rank) string {
	lead := "第"
	if r.Last {
		lead = "倒数第"
	}
	switch {
	case r.To == 0:
		return fmt.Sprintf("%s%d名及以后", lead, r.From)
	case r.From == r.To:
		return fmt.Sprintf("%s%d名", lead, r.From)
	}
	return fmt.Sprintf("%s%d到%d名", lead, r.From, r.To)
}

// within words a range: 低于95%且不低于80%.
func within(w scoring.Within) string {
	var all []string
	for _, r := range w.Ranges {
		all = append(all, span(w.What, r))
	}
	text := strings.Join(all, "，或者")
	if w.Of == scoring.OfTarget {
		text = "指标值的" + text
	}
	if r := w.Ranges[0]; r.Lo.Target || r.Hi.Target {
		return text // 大于指标值: the plan itself is the bound
	}
	if w.From.Month > 0 {
		return "比" + day(w.From) + measured(w.What) + text // counted from a day that is named
	}
	return measured(w.What) + text
}

// measured names what a range is about; the actual itself needs no name.
func measured(m scoring.Measure) string {
	switch m {
	case scoring.Short:
		return "低于指标值"
	case scoring.Over:
		return "超过指标值"
	case scoring.Gap, scoring.Off:
		return "和指标值相差"
	case scoring.Late:
		return "推迟"
	case scoring.Early:
		return "提前"
	case scoring.Events:
		return "发生"
	case scoring.Missing:
		return "缺少"
	case scoring.Done:
		return "完成"
	case scoring.Place:
		return "名次"
	}
	return ""
}

func span(m scoring.Measure, r scoring.Range) string {
	lo, hi := end(m, r.Lo), end(m, r.Hi)
	switch {
	case r.Exact:
		return lo
	case !r.Lo.Set && !r.Hi.Set:
		return "任何数"
	case m == scoring.Day:
		return daySpan(r, lo, hi)
	case !r.Hi.Set:
		return lower(r.Lo) + lo
	case !r.Lo.Set:
		return upper(r.Hi) + hi
	}
	return lower(r.Lo) + lo + "、" + upper(r.Hi) + hi
}

func lower(b scoring.Bound) string {
	if b.Incl {
		return "大于等于"
	}
	return "大于"
}

func upper(b scoring.Bound) string {
	if b.Incl {
		return "小于等于"
	}
	return "小于"
}

func daySpan(r scoring.Range, lo, hi string) string {
	switch {
	case !r.Lo.Set && r.Hi.Incl:
		return hi + "及以前"
	case !r.Lo.Set:
		return hi + "以前"
	case !r.Hi.Set && r.Lo.Incl:
		return lo + "及以后"
	case !r.Hi.Set:
		return lo + "以后"
	}
	return lo + "到" + hi
}

// end words one end of a range.
func end(m scoring.Measure, b scoring.Bound) string {
	switch {
	case !b.Set:
		return ""
	case b.Target:
		return "指标值"
	case m == scoring.Day:
		return day(b.Date)
	}
	return quantity(b.At)
}

func day(d scoring.DayRef) string {
	year := ""
	switch {
	case d.Year > 0:
		year = fmt.Sprintf("%d年", d.Year)
	case d.Shift == 1:
		year = "次年"
	}
	switch {
	case d.Last, d.Day == 0:
		return fmt.Sprintf("%s%d月底", year, d.Month)
	}
	return fmt.Sprintf("%s%d月%d日", year, d.Month, d.Day)
}

// quantity is a number with its unit, as it is counted.
func quantity(q scoring.Quantity) string {
	n := q.N.Plain()
	switch q.Unit.Kind {
	case scoring.Percent:
		return n + "%"
	case scoring.Point:
		return n + "个百分点"
	case scoring.Calendar:
		return n + "天"
	case scoring.Workday:
		return n + "个工作日"
	case scoring.Week:
		return n + "周"
	case scoring.Month:
		return n + "个月"
	case scoring.Year:
		return n + "年"
	case scoring.Hour:
		return n + "小时"
	case scoring.Minute:
		return n + "分钟"
	}
	return n + q.Unit.Text
}

// award words what a clause leads to.
func award(a scoring.Award) string {
	switch a := a.(type) {
	case scoring.Points:
		if !a.Lo.Equal(a.Hi) {
			return fmt.Sprintf("得%s到%s", a.Lo, points(a.Hi))
		}
		return got(points(a.Lo), a.Lo.IsZero())
	case scoring.Share:
		return shareOf(a)
	case scoring.Deduct:
		if a.Below {
			return "倒扣" + amount(a.By)
		}
		return "扣" + amount(a.By)
	case scoring.Bonus:
		return "另加" + amount(a.By)
	case scoring.Step:
		return step(a)
	case scoring.Proportion:
		return "按完成的比例得分" + upTo(a.Limit, a.Minus)
	case scoring.Series:
		return fmt.Sprintf("照前面类推，每低%s少%s", quantity(scoring.Quantity{N: a.Each, Unit: a.At.Unit}), points(a.By))
	case scoring.Formula:
		return "得分＝" + expression(a.Expr, 0)
	case scoring.Open:
		return "由人掌握（" + quoted(a.Words) + "）"
	}
	return ""
}

// upTo is the bound of what a proportion gives or takes.
func upTo(limit scoring.Cap, takes bool) string {
	switch {
	case !limit.Set:
		return ""
	case takes:
		return "，最多扣" + points(limit.N)
	}
	return "，最多" + points(limit.N)
}

func got(what string, nothing bool) string {
	if nothing {
		return "不得分"
	}
	return "得" + what
}

func shareOf(s scoring.Share) string {
	hundred := num.Int(100)
	lo, hi := s.Lo.Mul(hundred), s.Hi.Mul(hundred)
	switch {
	case !lo.Equal(hi):
		return fmt.Sprintf("得满分的%s%%到%s%%", lo, hi)
	case hi.Equal(hundred):
		return "得满分"
	}
	return got("满分的"+hi.String()+"%", hi.IsZero())
}

func amount(a scoring.Amount) string {
	if a.OfFull {
		return "满分的" + a.N.Mul(num.Int(100)).String() + "%"
	}
	return points(a.N)
}

// step words 每推迟10天扣1分 with what a started step counts and where it ends.
func step(s scoring.Step) string {
	does := "扣"
	switch {
	case s.Bonus:
		does = "另加"
	case s.Add:
		does = "得"
	}
	size := quantity(s.Every)
	if s.NoEvery {
		size = "多少（没写）"
	}
	by := amount(s.By)
	if s.NoBy {
		by = "几分（没写）"
	}
	verb := stepVerb(s.What)
	if s.Lags() {
		verb = "滞后" // whether that is more or less, the row says
	}
	text := "每" + verb + size + does + by + started(s)
	if s.Limit.Set {
		text += "，最多" + points(s.Limit.N)
	}
	return text
}

func stepVerb(m scoring.Measure) string {
	switch m {
	case scoring.Short:
		return "低"
	case scoring.Over:
		return "超过"
	case scoring.Gap, scoring.Off:
		return "相差"
	case scoring.Late:
		return "推迟"
	case scoring.Early:
		return "提前"
	case scoring.Missing:
		return "缺"
	case scoring.Done:
		return "完成"
	}
	return "发生"
}

func started(s scoring.Step) string {
	switch s.Part {
	case scoring.PartWhole:
		return "，不足的不算"
	case scoring.PartUp:
		return "，不足的按一档算"
	case scoring.PartPro:
		return "，不足的按比例算"
	}
	if s.Divisible() {
		return "，只算满一档的"
	}
	return ""
}

// expression words a formula, with brackets only where they are needed.
func expression(e scoring.Expr, within int) string {
	switch e := e.(type) {
	case scoring.Lit:
		if e.Pct {
			return e.N.Mul(num.Int(100)).String() + "%"
		}
		if e.Unit != (scoring.Unit{}) {
			return quantity(scoring.Quantity{N: e.N, Unit: e.Unit})
		}
		return e.N.String()
	case scoring.Var:
		return variable(e)
	case scoring.Binary:
		return operation(e, within)
	case scoring.OffRate:
		return e.Words
	case scoring.OtherRate:
		return e.Words
	}
	return ""
}

func operation(b scoring.Binary, within int) string {
	strength, sign := 1, " ＋ "
	switch b.Op {
	case '-':
		sign = " − "
	case '*':
		strength, sign = 2, " × "
	case '/':
		strength, sign = 2, " ÷ "
	}
	text := expression(b.X, strength) + sign + expression(b.Y, strength+1)
	if strength < within {
		return "（" + text + "）"
	}
	return text
}

func variable(v scoring.Var) string {
	switch v {
	case scoring.VarActual:
		return "实际值"
	case scoring.VarTarget:
		return "指标值"
	case scoring.VarRate:
		return "完成率"
	}
	return "满分"
}
