package validate

import "strings"

// All words the answers of people are recognised by; none of them is shown.

// blankWords are answers that mean: nothing stands here. Only 计量单位 takes them so,
// where 定性 rows leave nothing to write.
func blankWord(s string) bool {
	switch s {
	case "无", "没有", "空", "不填", "无单位", "没有单位", "不用填", "不需要", "/", "-", "--":
		return true
	}
	return false
}

// qualitativeWord reports whether a 指标类型 was answered with 定性 in other words.
func qualitativeWord(s string) bool {
	switch s {
	case "定性", "定性指标", "定性类", "定性的":
		return true
	}
	return false
}

// levelEndings are what people leave out or add behind the name of an 指标.
func levelEndings() []string { return []string{"指标", "类", "类型"} }

// yearEndings are what may stand behind the figures of a 年度.
func yearEndings() []string { return []string{"年度", "年"} }

// reached reports whether the only sign an answer says is 达到, which is said of
// any target.
func reached(typed string) bool {
	return strings.HasPrefix(typed, "达") && !strings.ContainsAny(typed, "≥>=≤<≧≦＞＜＝")
}

// grows reports whether a rate of this name may well be above 100 %.
func grows(name string) bool {
	return containsAny(name, "增长", "增幅", "增速", "增加", "增值", "涨幅", "上升", "翻番", "提升幅度", "提高幅度")
}

// A vagueWord leaves open how much is meant. It is none when it stands before
// one of the words of notBefore, with counted only after a number, and with
// grade not in a 评（扣）分标准, where it may name a grade (大幅提升得15分).
type vagueWord struct {
	word      string
	notBefore string // words, separated by spaces
	counted   bool
	grade     bool
}

// vagueWords is short on purpose: grades (较好, 明显) are what a 定性 target is
// made of, and plans may speak of going further.
func vagueWords() [16]vagueWord {
	return [...]vagueWord{
		{word: "左右", counted: true},
		{word: "上下", counted: true},
		{word: "大约"},
		{word: "大概"},
		{word: "大致"},
		{word: "大幅", grade: true},
		{word: "若干", notBefore: "意见 措施 规定 政策 问题 办法 规划 举措 条 重大"},
		{word: "适当", notBefore: "性"},
		{word: "适量"},
		{word: "酌量"},
		{word: "尽量"},
		{word: "尽可能"},
		{word: "一定程度", grade: true},
		{word: "一定数量"},
		{word: "一定比例"},
		{word: "一定幅度", grade: true},
	}
}

// numeral reports whether r is a figure, Arabic or Chinese.
func numeral(r rune) bool {
	return r >= '0' && r <= '9' || strings.ContainsRune("〇零一二三四五六七八九十百千万亿两", r)
}

// distributive reports whether a doubled word that begins with r is meant so:
// 一步一步, 每天每天, 逐个逐个.
func distributive(r rune) bool { return strings.ContainsRune("一每逐两几半很越再又边", r) }

// doubledVerb reports whether people double the verb to make it casual: 研究研究.
func doubledVerb(s string) bool {
	switch s {
	case "研究", "讨论", "考虑", "商量", "学习", "了解", "休息", "琢磨", "打听",
		"收拾", "交流", "沟通", "锻炼", "体验", "认识", "合计", "比较":
		return true
	}
	return false
}

// emptyWords say nothing about an indicator beyond its name, when they are all
// that its 指标解释 adds.
func emptyWords() []string {
	return []string{
		"该指标", "本指标", "指标", "主要", "用于", "反映", "考核", "衡量", "评价", "体现", "说明",
		"是指", "指的是", "即为", "就是", "完成情况", "实现情况", "情况", "程度", "数量", "的", "是",
		"指", "即", "为", "数", "等", "本", "年度", "年", "单位", "部门",
	}
}

// recurringWords say how often something is due.
func recurringWords() []string {
	return []string{"每月", "每季", "每周", "每年", "每日", "每天", "每旬", "每半年", "按月", "按季", "按周", "月底", "月末", "季末", "季度末", "次月"}
}

// spanWords are what a number counts that says how long something may take.
func spanWords() []string {
	return []string{"天", "日", "个工作日", "工作日", "个自然日", "小时", "个小时", "分钟", "周", "个星期", "个月", "个季度", "年"}
}

// phoneParts are what stands between two phone numbers of one answer.
const phoneParts = "、,/;或|\n"

// extensionWords stand before the extension of a landline.
func extensionWords() []string { return []string{"转", "分机", "ext", "#", "-"} }

// wrappings are the quotes and stops people put around an answer.
const wrappings = " “”‘’'\"。.,，;；"

// particle is left out of names at will.
const particle = "的"

// A title stands between these signs; its words are not the clerk's own.
const (
	titleOpens = '《'
	titleEnds  = '》'
)

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
