package num

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	tests := []struct{ in, want string }{
		// the real form
		{"98", "98"},
		{"5", "5"},
		{"100", "100"},
		{"419.72", "419.72"},
		// as people type
		{" ９８　", "98"},
		{"1,234.5", "1234.5"},
		{"１，２３４．５", "1234.5"},
		{"12,345,678", "12345678"},
		{"+5", "5"},
		{"-3", "-3"},
		{"－３", "-3"},
		{"−3", "-3"},
		{"负3", "-3"},
		{"-0", "0"},
		{"007", "7"},
		{"95.0", "95"},
		{"0.05", "0.05"},
		{"九十八", "98"},
		{"三点五", "3.5"},
		{"负三点五", "-3.5"},
		{"零", "0"},
		{"二百", "200"},
		{"123456789012345678901234567890", "123456789012345678901234567890"},
		{"12345678901234567890.1234567891", "12345678901234567890.1234567891"},
	}
	for _, tt := range tests {
		if got, err := Parse(tt.in); err != nil || got.Plain() != tt.want {
			t.Errorf("Parse(%q) = %s, %v; want %s", tt.in, got.Plain(), err, tt.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", " ", "-", "+", "1/3", "0x1p5", "0x10", "1e5", "1E5", "1_000", "٣", "①", "Ⅲ", "½", "Inf", "NaN",
		"98个", "98%", "9 8", "9\u200b8", "--5", "+-5", ".5", "5.", "1.2.3", "1,2,3", "1,23", "1234,567", "0,123", ",5", "1,,234",
		"七八", "九八", "一百五", "三两", "十百", "百", "万", "点五", "三点", "三点五十", "半", "一半", "几", "陆", "○", "零零零点",
	} {
		if got, err := Parse(s); !errors.Is(err, ErrNotNumber) {
			t.Errorf("Parse(%q) = %s, %v", s, got.Plain(), err)
		}
	}
	for _, s := range []string{
		"1" + strings.Repeat("0", 30),
		"1" + strings.Repeat("0", 400),
		strings.Repeat("0", 31),
		strings.Repeat("九", 31),
		strings.Repeat(" ", 2000) + "1",
		strings.Repeat("9", 10<<20),
	} {
		if _, err := Parse(s); !errors.Is(err, ErrTooLong) {
			t.Errorf("Parse of %d bytes: %v", len(s), err)
		}
	}
}

func TestScan(t *testing.T) {
	tests := []struct{ in, want, rest string }{
		// sentences of the form, from the number on
		{"2分，否则按实际值", "2", "分,否则按实际值"},
		{"95%的得10分", "95", "%的得10分"},
		{"419.72万元", "419.72", "万元"},
		{"2026年12月31日前", "2026", "年12月31日前"},
		{"10天扣1分", "10", "天扣1分"},
		{"60%-0%", "60", "%-0%"},
		// commas and points
		{"1,234.5万元", "1234.5", "万元"},
		{"1,2,3", "1", ",2,3"},
		{"1,234,5", "1", ",234,5"},
		{"1234,567", "1234", ",567"},
		{"0,123", "0", ",123"},
		{"5,否则", "5", ",否则"},
		{"5，100%完成", "5", ";100%完成"},
		{"1,234,否则", "1234", ",否则"},
		{"1.按时完成", "1", ".按时完成"},
		{"3.5.", "3.5", "."},
		// 万 and 亿 stay with the unit, unless more digits follow
		{"5万件", "5", "万件"},
		{"3亿5000万元", "350000000", "元"},
		{"1万2千人", "12000", "人"},
		{"1亿2千3百人", "100002300", "人"},
		{"1万2分", "1", "万2分"},
		{"1万2千克", "1", "万2千克"},
		{"3千5百件", "3500", "件"},
		// Chinese numerals
		{"一百二十三", "123", ""},
		{"十五个", "15", "个"},
		{"十", "10", ""},
		{"二十", "20", ""},
		{"一十五", "15", ""},
		{"一百零五件", "105", "件"},
		{"一百一十件", "110", "件"},
		{"一百十五", "115", ""},
		{"一千零一十", "1010", ""},
		{"一千零十", "1010", ""},
		{"两次", "2", "次"},
		{"两百", "200", ""},
		{"两千零二十六", "2026", ""},
		{"一万二千", "12000", ""},
		{"一万零五百", "10500", ""},
		{"一万五百", "10500", ""},
		{"十万", "100000", ""},
		{"一百二十万三千件", "1203000", "件"},
		{"三千万元", "30000000", "元"},
		{"一亿二千万", "120000000", ""},
		{"一亿零五", "100000005", ""},
		{"一万亿", "1000000000000", ""},
		{"三点五", "3.5", ""},
		{"零点零五", "0.05", ""},
		{"九十五点五个", "95.5", "个"},
		{"三点五万元", "35000", "元"},
		{"一点二万亿", "1200000000000", ""},
		{"二〇二六年", "2026", "年"},
		{"二○二六年", "2026", "年"},
		{"一九九八年", "1998", "年"},
		{"伍拾万元", "500000", "元"},
		{"壹佰贰拾叁", "123", ""},
		{"一亿万亿", "100000000", "万亿"},
		// where a number ends
		{"三百零件", "300", "零件"},
		{"三点钟", "3", "点钟"},
		{"三点五十分", "3", "点五十分"},
		{"一百分", "100", "分"},
		{"一个百分点", "1", "个百分点"},
		{"五百分点", "5", "百分点"},
		{"三千克", "3", "千克"},
		{"二十千米", "20", "千米"},
		{"一般", "1", "般"}, // for the caller to know
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		v, n := Scan(rs)
		if v.Plain() != tt.want || string(rs[n:]) != tt.rest {
			t.Errorf("Scan(%q) = %s and %q; want %s and %q", tt.in, v.Plain(), string(rs[n:]), tt.want, tt.rest)
		}
	}
}

func TestScanRefuses(t *testing.T) {
	tests := []struct {
		in  string
		run int // what the caller passes over
	}{
		{"", 0},
		{"件", 0},
		{"-5", 0},
		{"+5", 0},
		{".5", 0},
		{"%", 0},
		{"半", 0},
		{"百分之五", 1},
		{"陆地", 1},
		{"○", 1},
		{"七八个", 2},
		{"三五个", 2},
		{"两三次", 2},
		{"十七八个", 3},
		{"一二三产业", 3},
		{"一百五", 3},
		{"一万五", 3},
		{"一二十", 3},
		{"3亿5000万200元", 10},
		{"2025.12.12", 10},
		{"1.2.3", 5},
		{strings.Repeat("9", 31), 31},
		{strings.Repeat("一", 19), 19},
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		if v, n := Scan(rs); n != 0 || !v.IsZero() {
			t.Errorf("Scan(%q) = %s, %d", tt.in, v.Plain(), n)
		}
		if n := Run(rs); n != tt.run {
			t.Errorf("Run(%q) = %d, want %d", tt.in, n, tt.run)
		}
	}
}

// hanzi writes n as a careful clerk does; it shares nothing with the reader.
func hanzi(n int) string {
	if n == 0 {
		return "零"
	}
	out, zero := "", false
	for _, big := range []struct {
		value int
		name  string
	}{{1e8, "亿"}, {1e4, "万"}, {1, ""}} {
		part := n / big.value
		n %= big.value
		if part == 0 {
			zero = out != ""
			continue
		}
		if zero || out != "" && part < 1000 {
			out += "零"
		}
		out, zero = out+below10000(part)+big.name, false
	}
	return out
}

func below10000(n int) string {
	out, zero := "", false
	for _, u := range []struct {
		value int
		name  string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		d := n / u.value
		n %= u.value
		if d == 0 {
			zero = out != ""
			continue
		}
		if zero {
			out += "零"
		}
		out, zero = out+string([]rune("零一二三四五六七八九")[d])+u.name, false
	}
	return out
}

func TestScanReadsEveryNumeral(t *testing.T) {
	check := func(fail func(string, ...any), n int) {
		rs := []rune(hanzi(n))
		if v, k := Scan(rs); k != len(rs) || !v.Equal(Int(int64(n))) {
			fail("Scan(%q) = %s, %d of %d; want %d", string(rs), v.Plain(), k, len(rs), n)
		}
	}
	for n := range 20000 {
		check(t.Errorf, n)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t.Fatalf, rapid.IntRange(0, 999999999999).Draw(t, "n"))
	})
}

func TestScanFractions(t *testing.T) {
	tests := []struct {
		scan          func([]rune) (Num, int)
		in, want, end string
	}{
		{ScanPercent, "95%以上", "95", "以上"},
		{ScanPercent, "９５ ％", "95", ""},
		{ScanPercent, "百分之九十五点五", "95.5", ""},
		{ScanPercent, "百分之95的", "95", "的"},
		{ScanPercent, "九十五%", "95", ""},
		{ScanPercent, "百分之百", "100", ""},
		{ScanPercent, "百分之一百", "100", ""},
		{ScanPercent, "百分百满意", "100", "满意"},
		{ScanPercent, "95个百分点", "0", "95个百分点"},
		{ScanPercent, "百分之几", "0", "百分之几"},
		{ScanPoints, "5个百分点扣", "5", "扣"},
		{ScanPoints, "一个百分点", "1", ""},
		{ScanPoints, "0.5 百分点", "0.5", ""},
		{ScanPoints, "5%", "0", "5%"},
		{ScanFraction, "三分之二以上", "2/3", "以上"},
		{ScanFraction, "百分之五", "0.05", ""},
		{ScanFraction, "千分之五", "0.005", ""},
		{ScanFraction, "万分之一", "0.0001", ""},
		{ScanFraction, "4分之1", "0.25", ""},
		{ScanFraction, "零分之一", "0", "零分之一"},
		{ScanFraction, "三分", "0", "三分"},
		{ScanFraction, "", "0", ""},
	}
	for _, tt := range tests {
		rs := Fold(tt.in)
		if v, n := tt.scan(rs); v.Plain() != tt.want || string(rs[n:]) != tt.end {
			t.Errorf("%q = %s and %q", tt.in, v.Plain(), string(rs[n:]))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"98", "1,234.5", "-3", "九十八", "三点五", "1e5", strings.Repeat("9", 31)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(v.Plain()); err != nil || !again.Equal(v) {
			t.Errorf("Parse(%q) = %s, which reads as %s, %v", s, v.Plain(), again.Plain(), err)
		}
	})
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"98个", "1,234,5", "3亿5000万元", "一万二千", "七八个", "百分之五", "三点五十", "一亿三万亿", "一万一亿一万一亿"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rs := Fold(s)
		v, n := Scan(rs)
		if n < 0 || n > len(rs) || n == 0 && !v.IsZero() || v.Sign() < 0 || n > 200 {
			t.Fatalf("Scan(%q) = %s, %d", s, v.Plain(), n)
		}
		if n > Run(rs) && !strings.ContainsRune(string(rs[:n]), '点') {
			t.Fatalf("Scan(%q) took %d runes, Run %d", s, n, Run(rs))
		}
		for _, scan := range []func([]rune) (Num, int){ScanPercent, ScanPoints, ScanFraction} {
			if _, n := scan(rs); n < 0 || n > len(rs) {
				t.Fatalf("%q: %d runes", s, n)
			}
		}
	})
}
