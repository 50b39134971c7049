package say

import (
	"cmp"
	"strings"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// Problem says what is wrong and which rule it breaks, and how to mend it. The
// row and the blank are named by whoever shows it; the form is the one the
// Problem was found in.
func Problem(f form.Form, p validate.Problem) (message, fix string) {
	for _, words := range []func(form.Form, validate.Problem) (string, string){
		refusal, header, footer, level, measure, described, standard, scored, wholeForm,
	} {
		if message, fix = words(f, p); message != "" {
			return message, fix
		}
	}
	return "这里需要再看一看。", ""
}

// refusal speaks of answers that cannot be written down at all.
func refusal(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.TextEmpty:
		return "没有收到内容。", "写上内容；暂时不填，回复“跳过”。"
	case validate.TextTooLong:
		return "写得太长了，这里最多" + first(p.Want) + "个字。", "缩短以后再发。"
	case validate.OneLine:
		return "这里只能写一行，收到的有好几行。", "去掉换行，写成一行。"
	case validate.TargetVague:
		return quote(p.Got) + "不是一个确定的数。说明规定：定量指标只能填写数字。", "写一个确定的数，如 98；“至少”“不超过”写在指标类型里。"
	case validate.TargetTwo:
		return quote(p.Got) + "里不止一个数。说明规定：定量指标只能填写数字，一行一个。", "只留一个数；有两个目标就分成两行。"
	case validate.DateUnclear:
		return "看不出" + quote(p.Got) + "是哪一天。", dateFix
	case validate.NoSuchBlank:
		return "表里没有这一格。", "回复“目录”，看看有哪些格。"
	}
	return "", ""
}

const (
	dateFix  = "写全年、月、日，如 2025年12月12日。"
	phoneFix = "手机写11位，如 13800000000；座机写区号，如 0745-6822345。"
)

// header speaks of the blanks above the indicators.
func header(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.DepartmentMissing:
		return "还没填部门（单位）名称。", "写单位全称，与公章一致。"
	case validate.YearInvalid:
		if p.Got == "" {
			return "还没填年度。", "写四位数字，如 2026。"
		}
		return quote(p.Got) + "不是年度。年度是四位数字，2000到2099。", "写四位数字，如 " + or(mended(p, form.Year), "2026") + "。"
	case validate.DutiesMissing:
		return "还没填部门（单位）职责。", "写本单位的主要职责，可摘自“三定”规定。"
	case validate.GoalsMissing:
		return "还没填年度总体目标。", "写今年要完成的主要工作，可分条写。"
	}
	return "", ""
}

// footer speaks of the blanks below the indicators.
func footer(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.PreparerMissing:
		return "还没填填表人。", "写填表人的姓名。"
	case validate.HeadMissing:
		return "还没填单位负责人。", "写负责人的姓名，或打印后签字。"
	case validate.PhoneInvalid:
		return quote(p.Got) + "不像电话号码。", phoneFix
	case validate.DateInvalid:
		return quote(p.Got) + "不是一个完整的、日历上有的日子。", dateFix
	}
	return "", ""
}

// level speaks of 一级, 二级 and 三级指标.
func level(f form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.Level1Unknown:
		return notListed(p.Got, "一级指标"), choose(p.Want)
	case validate.Level2Unknown:
		return notListed(p.Got, "二级指标"), choose(p.Want)
	case validate.Level2Misplaced:
		return misplaced(f, p)
	case validate.Level3Missing:
		return "还没填三级指标。", "写简短的名称，如“验收合格率”。"
	case validate.Level3TooLong:
		return "三级指标超过" + first(p.Want) + "个字。说明要求：简洁明确、通俗易懂。", "缩短名称，细节写到指标解释里。"
	case validate.DuplicateIndicator:
		return "与第" + first(p.Want) + "行的三级指标重复。", "改成不同的名称，或删去一行。"
	}
	return "", ""
}

// notListed says that a level is open, or is none the 说明 has.
func notListed(got, label string) string {
	if got == "" {
		return "还没选" + label + "。"
	}
	return quote(got) + "不是说明里列出的" + label + "。"
}

// choose asks to pick one of the names.
func choose(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "请选：" + strings.Join(names, "、") + "。"
}

// misplaced says where a 二级指标 belongs, and which ones the row could have.
func misplaced(f form.Form, p validate.Problem) (message, fix string) {
	right := first(p.Want)
	mine := f.Get(form.Ref{Row: p.At.Row, Field: form.Level1})
	message = quote(p.Got) + "属于" + right + "，不属于" + or(mine, "这个一级指标") + "。"
	fix = "把一级指标改为" + right
	if own := form.Level2s(mine); len(own) > 0 {
		fix += "，或改选" + strings.Join(own, "、")
	}
	return message, fix + "。"
}

// measure speaks of 指标类型, 指标值 and 计量单位.
func measure(f form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.TypeUnknown:
		return unknownType(p), "选 ≥、>、=、≤、< 或定性；“至少”用 ≥，“不超过”用 ≤。"
	case validate.TargetMissing:
		if p.At.Row <= len(f.Indicators) && p.At.Row > 0 && f.Indicators[p.At.Row-1].Qualitative() {
			return "还没填指标值。", "写要达到的结果，如“效果明显”“" + deadline(f) + "”。"
		}
		return "还没填指标值。", "写一个数字，如 98。"
	case validate.TargetNotNumber:
		message = quote(p.Got) + "不是数字。说明规定：定量时，只能填写数字。"
		if len(p.Want) > 0 {
			return message, "写成 " + first(p.Want) + "。"
		}
		return message, "写一个数字；要写日期或文字，先把指标类型改为定性。"
	case validate.UnitInTarget:
		return quote(p.Got) + "带着单位。说明规定：指标值只能填写数字。", unitFix(p)
	case validate.UnitOnQualitative:
		return "定性指标不能有计量单位。说明规定：定性时设置为空，不可填。", "把计量单位清空；要填数量，先把指标类型改为符号。"
	case validate.UnitMissing:
		return "有数字，没有计量单位。", "补上单位，如“个”“次”“%”。"
	case validate.RateAbove100:
		return "比率" + quote(p.Got) + "超过了100%。", "核对数字和计量单位；比率最高写100。"
	case validate.RateAtLeast100:
		return "比率不会超过100%，不必写“≥”。", "把指标类型改为“=”。"
	}
	return "", ""
}

func unknownType(p validate.Problem) string {
	if p.Got == "" {
		return "还没选指标类型。"
	}
	return quote(p.Got) + "不是指标类型。说明规定：选五个符号之一或定性。"
}

func unitFix(p validate.Problem) string {
	if len(p.Want) < 2 {
		return "把单位写到计量单位里。"
	}
	return "指标值写 " + p.Want[0] + "，计量单位写“" + p.Want[1] + "”。"
}

// described speaks of texts: 指标解释, and wording anywhere.
func described(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.DefinitionMissing:
		return "还没填指标解释。", "写这个指标衡量什么、怎么计算、数据从哪里来。"
	case validate.DefinitionRepeatsName:
		return "指标解释只是重复了名称。说明要求：写衡量的内容、计算方法和数据口径。", "补上怎么计算、数据从哪里来。"
	case validate.RepeatedWord:
		return quote(p.Got) + "像是多写了一遍。", "改成“" + first(p.Want) + "”。"
	case validate.VagueWording:
		return quote(p.Got) + "说得不确切，考核时不好认定。", "写出具体的数量、时间或程度。"
	}
	return "", ""
}

// deadline is an example of a date in the year of the form.
func deadline(f form.Form) string {
	year := "2026"
	if _, err := num.Parse(f.Year); err == nil && len(f.Year) == len(year) {
		year = f.Year
	}
	return year + "年12月31日前"
}

// mended is the value that the Problem's fix puts into a blank; empty for none.
func mended(p validate.Problem, field form.Field) string {
	for _, e := range p.Fix {
		if e.At.Field == field {
			return e.Value
		}
	}
	return ""
}

// first is the first of the words; empty for none.
func first(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

func or(s, otherwise string) string { return cmp.Or(s, otherwise) }

// quote says a person's words back, in quotation marks, short and on one line.
func quote(words string) string {
	const most = 24
	return "“" + brief(strings.Join(strings.Fields(words), " "), most) + "”"
}
