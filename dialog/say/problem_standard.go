package say

import (
	"strings"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// standard speaks of a 评（扣）分标准 that gives no points, or not these.
func standard(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.StandardMissing:
		return "还没填评（扣）分标准，分值就写在这里。", "写明怎么得分，如“达到计划值得满分2分，否则按比例计分”。"
	case validate.StandardNoPoints:
		if len(p.Want) > 1 {
			return "评（扣）分标准写了不同的满分：" + strings.Join(p.Want, "分、") + "分。", "只留一个满分。"
		}
		return "评（扣）分标准没有写满分是多少分。", "写明分值，如“得满分2分”。"
	case validate.StandardUnreadable:
		return "看不出" + quote(p.Got) + "怎么算分。", "写成“达到什么得几分，否则怎么扣”，如“效果明显得15分，否则不得分”。"
	case validate.StepIncomplete:
		return about(p.Got) + "没有写清每多少扣（得）几分。", "写成“每推迟10天扣1分，扣完为止”这样。"
	case validate.Discretionary:
		return about(p.Got) + "没有写定得几分，算不出来。", "换成明确的条件和分数，如“每出现一次扣1分，扣完为止”。"
	case validate.StepPartialUndefined:
		return about(p.Got) + "没有说不足的部分怎么算。", partial(p.Got)
	}
	return "", ""
}

// scored speaks of a 评（扣）分标准 that does not agree with its row or itself.
func scored(f form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.StandardTarget:
		return "评（扣）分标准写的是" + quote(p.Got) + "，指标值是" + quote(first(p.Want)) + "，两处不一致。", "把其中一处改成一样。"
	case validate.StandardSign:
		return "评（扣）分标准与指标类型" + mine(f, p, form.Type) + "方向不一致" + because(p.Got) + "。", "想一想是多了好还是少了好，改正其中一处。"
	case validate.GradeNotInStandard:
		return "指标值" + quote(or(p.Got, f.Get(form.Ref{Row: p.At.Row, Field: form.Target}))) + "不在评（扣）分标准的等级里。", grades(p.Want)
	case validate.TierGap:
		return gap(f, p) + "，评（扣）分标准没有写得几分。", "补上这一段得几分，或在末尾加“否则不得分”。"
	case validate.TierOverlap:
		return quote(p.Got) + overlapped(p.Want) + "有重叠，不知按哪一档。", "把界限写清，如“≥95%”和“<95%且≥80%”。"
	case validate.DeadlineMissing:
		return "时效指标没有写日期。", "写清什么时候完成，如“" + deadline(f) + "”。"
	case validate.DeadlineOutsideYear:
		return quote(p.Got) + "不在" + first(p.Want) + "年度里。", "改成" + first(p.Want) + "年里的日期，或核对年度。"
	}
	return "", ""
}

// wholeForm speaks of what no single blank is to blame for.
func wholeForm(_ form.Form, p validate.Problem) (message, fix string) {
	switch p.Code {
	case validate.Level1Absent:
		return "还没有这些一级指标的行：" + strings.Join(p.Want, "、") + "。", "各加一行；确实没有的，可以不加。"
	case validate.PointsTotal:
		return "各行分值加起来是" + p.Got + "分，应为" + first(p.Want) + "分。", difference(p.Got, first(p.Want))
	}
	return "", ""
}

// difference says how many points are too many or too few.
func difference(sum, want string) string {
	have, err := num.Parse(sum)
	if err != nil {
		return ""
	}
	should, err := num.Parse(want)
	if err != nil {
		return ""
	}
	if d := have.Sub(should); d.Sign() > 0 {
		return "减去多出的" + d.String() + "分。"
	}
	return "补上还差的" + should.Sub(have).String() + "分。"
}

// about names the words a sentence is about; the sentence itself when there are
// none.
func about(words string) string {
	if words == "" {
		return "评（扣）分标准"
	}
	return quote(words)
}

// because puts words that show it into brackets; nothing when there are none.
func because(words string) string {
	if words == "" {
		return ""
	}
	return "（" + brief(words, 30) + "）"
}

// gap says where no tier gives points: between two figures, at one, or beyond
// the last one.
func gap(f form.Form, p validate.Problem) string {
	sign := f.Get(form.Ref{Row: p.At.Row, Field: form.Type})
	switch {
	case len(p.Want) == 0:
		return "有一段"
	case len(p.Want) == 1 && (sign == form.AtMost || sign == form.LessThan):
		return "高于" + p.Want[0] + "时"
	case len(p.Want) == 1:
		return "低于" + p.Want[0] + "时"
	case p.Want[0] == p.Want[1]:
		return "正好" + p.Want[0] + "时"
	}
	return p.Want[0] + "到" + p.Want[1] + "之间"
}

// overlapped names the other tier of two that claim the same value.
func overlapped(tiers []string) string {
	if len(tiers) == 0 {
		return "与另一档"
	}
	return "与" + quote(tiers[0])
}

// partial offers the two sentences that settle a started step.
func partial(step string) string {
	size := stepSize(step)
	if size == "" {
		return "写明不足的部分扣不扣分。"
	}
	return "加一句“不足" + size + "不扣分”，或“不足" + size + "按" + size + "计”。"
}

// stepSize is the first amount in the words of a step: 10天 in 每推迟10天扣1分.
func stepSize(step string) string {
	rs := num.Fold(step)
	for i := 0; i < len(rs); i++ {
		_, n := num.Scan(rs[i:])
		if unit := num.ScanUnit(rs[i+n:]); n > 0 && unit > 0 {
			return string(rs[i : i+n+unit])
		}
		i += max(0, num.Run(rs[i:])-1)
	}
	return ""
}

// mine quotes another cell of the problem's row; nothing when it is empty.
func mine(f form.Form, p validate.Problem, field form.Field) string {
	if value := f.Get(form.Ref{Row: p.At.Row, Field: field}); value != "" {
		return quote(value)
	}
	return ""
}

// grades offers the grades of the sentence.
func grades(names []string) string {
	if len(names) == 0 {
		return "改成评（扣）分标准里的说法。"
	}
	return "改成" + quote(strings.Join(names, "”“")) + "之一，或改评（扣）分标准。"
}
