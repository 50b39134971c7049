package form

// The 一级指标 as the 说明 names them.
const (
	Output       = "产出指标"
	Benefit      = "效益指标"
	Satisfaction = "满意度指标"
	Cost         = "成本指标"
)

// The 二级指标 that rules of other packages speak of by name.
const (
	Timeliness = "时效指标" // the one whose target is a date
)

// The six 指标类型: five signs for a quantitative indicator, or 定性.
const (
	AtLeast     = "≥"
	MoreThan    = ">"
	Equal       = "="
	AtMost      = "≤"
	LessThan    = "<"
	Qualitative = "定性"
)

// Level1s lists the four 一级指标 in the order of the real form.
func Level1s() []string { return []string{Output, Benefit, Satisfaction, Cost} }

// Level2s lists the 二级指标 that the 说明 puts under a 一级指标; nil for any other
// word.
func Level2s(level1 string) []string {
	switch level1 {
	case Output:
		return []string{"数量指标", "质量指标", Timeliness}
	case Benefit:
		return []string{"经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"}
	case Satisfaction:
		return []string{"服务对象满意度指标"}
	case Cost:
		return []string{"经济成本指标", "社会成本指标", "生态环境成本指标"}
	}
	return nil
}

// Level1Of is the 一级指标 a 二级指标 belongs to; empty for an unknown word.
func Level1Of(level2 string) string {
	for _, one := range Level1s() {
		for _, two := range Level2s(one) {
			if two == level2 {
				return one
			}
		}
	}
	return ""
}

// Types lists the six 指标类型 in the order of the 说明.
func Types() []string {
	return []string{AtLeast, MoreThan, Equal, AtMost, LessThan, Qualitative}
}
