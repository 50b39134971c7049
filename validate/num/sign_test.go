package num

import (
	"strings"
	"testing"
)

func TestSign(t *testing.T) {
	tests := []struct {
		want string
		said []string
	}{
		{"≥", []string{
			"≥", " ≥ ", "≧", "⩾", "≮", ">=", "> =", "＞＝", "=>", "大于等于", "大于或等于", "大于或者等于", "大于、等于",
			"等于或大于", "不低于", "不少于", "不小于", "不得低于", "不能少于", "应不低于", "应当不低于", "必须大于等于", "至少", "最少",
			"最低", "起码", "达到", "不 低 于", "≥（大于等于）", "大于等于≥",
		}},
		{">", []string{">", "＞", "﹥", "大于", "超过", "高于", "多于", "超出", "须大于"}},
		{"=", []string{"=", "＝", "==", "等于", "为", "是", "正好", "= 等于"}},
		{"≤", []string{
			"≤", "≦", "≯", "<=", "=<", "＜＝", "小于等于", "小于或等于", "等于或小于", "不超过", "不高于", "不大于", "不多于",
			"不得超过", "不得高于", "不应超过", "至多", "最多", "最高", "未超过",
		}},
		{"<", []string{"<", "＜", "﹤", "小于", "低于", "少于", "不足", "不到", "不满", "未满"}},
		{"", []string{
			"", " ", "以上", "以内", "定性", "98", "≥98", "不", "不等于", "大于小于", "≥≤", "不低", "大", "等于或", "≠", "~",
			"（）", "≥。", "不不低于", strings.Repeat("≥", 1000),
		}},
	}
	for _, tt := range tests {
		for _, s := range tt.said {
			if got, ok := Sign(s); got != tt.want || ok != (tt.want != "") {
				t.Errorf("Sign(%.30q) = %q, %v; want %q", s, got, ok, tt.want)
			}
		}
	}
}

func TestScanSigns(t *testing.T) {
	tests := []struct{ in, want, rest string }{
		{"大于等于95%的得10分", "≥", "95%的得10分"},
		{"小于95%且大于等于80%", "<", "95%且大于等于80%"},
		{"小于60%不得分", "<", "60%不得分"},
		{"不超过0.5分", "≤", "0.5分"},
		{"> = 5", "≥", " 5"},
		{"> 5", ">", " 5"},
		{"等于或小于3次", "≤", "3次"},
		{"等于或者", "=", "或者"},
		{"不得分", "", "不得分"},
		{"不足的", "<", "的"},
		{"为不及格", "", "为不及格"},
		{"要求", "", "要求"},
		{"", "", ""},
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		if sign, n := ScanSign(rs); sign != tt.want || string(rs[n:]) != tt.rest {
			t.Errorf("ScanSign(%q) = %q and %q", tt.in, sign, string(rs[n:]))
		}
	}
}

func TestScanEndSign(t *testing.T) {
	tests := []struct{ in, want, rest string }{
		{"以上，得3分", "≥", ",得3分"},
		{"及以上", "≥", ""},
		{"（含）以上", "≥", ""},
		{"以上（不含）", ">", ""},
		{"以上（含80%）的", "≥", "的"},
		{"（含本数）以下", "≤", ""},
		{"以下", "<", ""},
		{"以下(含60个)", "≤", ""},
		{"以内", "≤", ""},
		{"（不含）以内", "<", ""},
		{"（含）-90%", "", "(含)-90%"},
		{"（试行）以上", "", "(试行)以上"},
		{"（含", "", "(含"},
		{"之间", "", "之间"},
		{"", "", ""},
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		if sign, n := ScanEndSign(rs); sign != tt.want || string(rs[n:]) != tt.rest {
			t.Errorf("ScanEndSign(%q) = %q and %q", tt.in, sign, string(rs[n:]))
		}
	}
}

func TestSignStartKnowsEveryWord(t *testing.T) {
	words := append(modals(), wordNot, wordEquals)
	for _, table := range [][]signWords{fixedSigns(), comparisons()} {
		for _, w := range table {
			words = append(words, w.words...)
		}
	}
	for _, w := range words {
		if !signStart([]rune(w)[0]) {
			t.Errorf("%s is never looked for", w)
		}
	}
}
