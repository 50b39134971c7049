package num

import (
	"strings"
	"testing"
)

func TestScale(t *testing.T) {
	tests := []struct{ unit, factor, rest string }{
		{"万件", "10000", "件"},
		{"万元", "10000", "元"},
		{"亿元", "100000000", "元"},
		{"百万元", "1000000", "元"},
		{"十万人", "100000", "人"},
		{"千万", "10000000", ""},
		{"万亿元", "1000000000000", "元"},
		{"千人", "1000", "人"},
		{"万", "10000", ""},
		{"万 件", "10000", "件"},
		{"个", "1", "个"},
		{"%", "1", "%"},
		{"", "1", ""},
		{"千克", "1", "千克"},
		{"千瓦时", "1", "千瓦时"},
		{"百分点", "1", "百分点"},
		{"十", "1", "十"},
		{"佰元", "1", "佰元"},
		{strings.Repeat("百", 40), "100000000", strings.Repeat("百", 36)},
		{strings.Repeat("亿", 40), "100000000", strings.Repeat("亿", 39)},
	}
	for _, tt := range tests {
		if f, rest := Scale(tt.unit); f.Plain() != tt.factor || rest != tt.rest {
			t.Errorf("Scale(%q) = %s, %q", tt.unit, f.Plain(), rest)
		}
	}
}

func TestConvert(t *testing.T) {
	tests := []struct{ v, from, to, want string }{
		{"419.72", "万元", "元", "4197200"},
		{"4197200", "元", "万元", "419.72"},
		{"0.5", "亿元", "万元", "5000"},
		{"5", "万件", "件", "50000"},
		{"98", "个", "个", "98"},
		{"95", "％", "%", "95"},
		{"3", "公里", "米", "3000"},
		{"3", "千米", "km", "3"},
		{"1", "平方公里", "公顷", "100"},
		{"5", "吨", "千克", "5000"},
		{"5", "万", "", "50000"},
		{"5", "天", "日", "5"},
		{"98", "个", "件", ""},
		{"98", "", "个", ""},
		{"5", "天", "个工作日", ""},
		{"5", "%", "个百分点", ""},
		{"5", "‰", "%", ""},
	}
	for _, tt := range tests {
		got, ok := Convert(exact(t, tt.v), tt.from, tt.to)
		if ok != (tt.want != "") || ok && got.Plain() != tt.want {
			t.Errorf("%s %s = %s %s, %v; want %q", tt.v, tt.from, got.Plain(), tt.to, ok, tt.want)
		}
		if same := ok && got.Plain() == tt.v; SameUnit(tt.from, tt.to) != same {
			t.Errorf("SameUnit(%q, %q) = %v", tt.from, tt.to, !same)
		}
	}
}

func TestScanUnit(t *testing.T) {
	tests := []struct{ in, unit string }{
		{"个窗口", "个窗口"},
		{"万件", "万件"},
		{"次，每少一次", "次"},
		{"天扣1分", "天"},
		{"%的得10分", "%"},
		{"万元", "万元"},
		{"个百分点扣", "个百分点"},
		{"个工作日内", "个工作日"},
		{"分，扣完", "分"},
		{"分钟以内", "分钟"},
		{"万", "万"},
		{"毫克/立方米", "毫克/立方米"},
		{"元/人", "元/人"},
		{"元/", "元"},
		{"㎡", "㎡"},
		{"的", ""},
		{"", ""},
		{strings.Repeat("万", 20), "万万"},
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		if n := ScanUnit(rs); string(rs[:n]) != tt.unit {
			t.Errorf("ScanUnit(%q) takes %q", tt.in, string(rs[:n]))
		}
	}
}
