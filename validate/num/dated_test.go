package num

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// dates writes what FindDays found: the words, the parts, and the day in 2026.
func dates(s string) string {
	rs := Fold(s)
	var out []string
	for _, w := range FindDays(rs) {
		day := "-"
		if d, ok := w.In(2026); ok {
			day = d.String()
		}
		out = append(out, fmt.Sprintf("%s %d/%d/%d %s", strings.ReplaceAll(string(rs[w.Start:w.End]), " ", ""), w.Year, w.Month, w.Day, day))
	}
	return strings.Join(out, "; ")
}

func TestFindDays(t *testing.T) {
	tests := []struct{ in, want string }{
		// the real form
		{"按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。", "2026年12月31日 2026/12/31 2026-12-31"},
		{"2026年12月31日前", "2026年12月31日 2026/12/31 2026-12-31"},
		{"李明 2025.12.12", "2025.12.12 2025/12/12 2025-12-12"},
		{"填表日期：2025年12月12日", "2025年12月12日 2025/12/12 2025-12-12"},
		// without year
		{"12月31日前完成", "12月31日 0/12/31 2026-12-31"},
		{"6月30号前", "6月30号 0/6/30 2026-06-30"},
		{"六月三十日前", "六月三十日 0/6/30 2026-06-30"},
		{"每年3月31日前报送", "3月31日 0/3/31 2026-03-31"},
		// ends
		{"2026年底前", "2026年底 2026/12/31 2026-12-31"},
		{"2026年末", "2026年末 2026/12/31 2026-12-31"},
		{"2026年年底", "2026年年底 2026/12/31 2026-12-31"},
		{"2026年度末", "2026年度末 2026/12/31 2026-12-31"},
		{"年底前完成", "年底 0/12/31 2026-12-31"},
		{"每年年末", "年末 0/12/31 2026-12-31"},
		{"2026年6月底", "2026年6月底 2026/6/30 2026-06-30"},
		{"2028年2月末", "2028年2月末 2028/2/29 2028-02-29"},
		{"2月底前", "2月底 0/2/29 2026-02-28"},
		{"12月末", "12月末 0/12/31 2026-12-31"},
		// years that are said by distance
		{"次年3月31日前完成决算", "次年3月31日 0/3/31 2027-03-31"},
		{"明年年底", "明年年底 0/12/31 2027-12-31"},
		{"上年末", "上年末 0/12/31 2025-12-31"},
		{"当年12月31日", "当年12月31日 0/12/31 2026-12-31"},
		// parts
		{"2026年6月完成", "2026年6月 2026/6/0 -"},
		{"2026年6月中旬", "2026年6月 2026/6/0 -"},
		{"2026年度绩效", "2026年度 2026/0/0 -"},
		{"2026年完成", "2026年 2026/0/0 -"},
		{"6月份完成", "6月 0/6/0 -"},
		{"6月前完成", "6月 0/6/0 -"},
		{"在六月完成", "六月 0/6/0 -"},
		{"6月", "6月 0/6/0 -"},
		// other spellings
		{"２０２６年１２月３１日", "2026年12月31日 2026/12/31 2026-12-31"},
		{"2026 年 12 月 31 日前", "2026年12月31日 2026/12/31 2026-12-31"},
		{"二〇二六年十二月三十一日", "二〇二六年十二月三十一日 2026/12/31 2026-12-31"},
		{"26年12月31日", "26年12月31日 2026/12/31 2026-12-31"},
		{"00年1月1日", "00年1月1日 2000/1/1 2000-01-01"},
		{"26年底", "26年底 2026/12/31 2026-12-31"},
		{"2026-12-31前", "2026-12-31 2026/12/31 2026-12-31"},
		{"于2026/6/1完成", "2026/6/1 2026/6/1 2026-06-01"},
		{"20261231前完成", "20261231 2026/12/31 2026-12-31"},
		{"2026年12月31", "2026年12月31 2026/12/31 2026-12-31"},
		// several
		{"2026年1月1日至12月31日", "2026年1月1日 2026/1/1 2026-01-01; 12月31日 0/12/31 2026-12-31"},
		{"6月30日前得5分，9月30日前得3分", "6月30日 0/6/30 2026-06-30; 9月30日 0/9/30 2026-09-30"},
		{"2026.1.1-2026.12.31", "2026.1.1 2026/1/1 2026-01-01; 2026.12.31 2026/12/31 2026-12-31"},
		// found, but not in the calendar
		{"2026年2月30日前", "2026年2月30日 2026/2/30 -"},
		{"2月29日前", "2月29日 0/2/29 -"},
		// no dates
		{"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", ""},
		{"每推迟10天扣1分", ""},
		{"满意度小于95%且大于等于80%的得8分", ""},
		{"上半年完成，下半年验收", ""},
		{"半年末", ""},
		{"月底前", ""},
		{"每月5日前", ""},
		{"6个月内", ""},
		{"三月一次", ""},
		{"每推迟1月扣2分", ""},
		{"每3月前", ""},
		{"逾期1月，扣1分", ""},
		{"3年内", ""},
		{"26年", ""},
		{"次年完成", ""},
		{"2026.12", ""},
		{"12.31", ""},
		{"完成20261231元", ""},
		{"完成20261331前", ""},
		{"32日", ""},
		{"13月5日", ""},
		{"20226年12月31日前", ""}, // a slip of the hand is not this year
		{"20226年底", ""},
		{"第二年年底", ""},
		{"2026年0月5日", "2026年 2026/0/0 -"},
		{"2026.0.5", ""},
		{"1.2026.12.31.5", ""},
		{"投入5000年", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := dates(tt.in); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

func TestInNeedsAnExistingDay(t *testing.T) {
	for _, w := range []Dated{{}, {Year: 2026}, {Month: 6}, {Month: 13, LastDay: true}, {Month: 4, Day: 31}} {
		if d, ok := w.In(2026); ok {
			t.Errorf("%+v is %v", w, d)
		}
	}
}

// TestHostileTextCostsItsLength compares a text with one eight times as long: a
// search that grows with the square of the length takes 64 times as long.
func TestHostileTextCostsItsLength(t *testing.T) {
	for _, s := range []string{
		"9", "年", " ", "一", "十", "万", "2026年 ", "12月", "2026.12.31", "20261231", "1,234", "，123", ".", "大于", "不", "（含",
		"6月 ", "6月。", "今年 ", "年底", "1 ", "一亿一万", "三点", "百分之", "\u0301", "\xff",
	} {
		short, long := "1"+strings.Repeat(s, 2000/len(s))+"底", "1"+strings.Repeat(s, 16000/len(s))+"底"
		checkFold(t, long)
		checkNormal(t, long)
		fair := false
		for range 6 { // a busy machine gets more chances
			fair = fair || linear(short, long)
		}
		if !fair {
			t.Errorf("%q: %v for %d bytes, %v for %d", s, cost(short), len(short), cost(long), len(long))
		}
	}
}

// linear reports whether reading long, eight times short, costs less than
// twenty times as much.
func linear(short, long string) bool {
	return cost(long) < 20*cost(short)+5*time.Millisecond
}

// cost is the lesser time of two that all readers take together, those that
// start anywhere at every place of the text.
func cost(s string) time.Duration {
	least := time.Hour
	for range 2 {
		begin := time.Now()
		rs := []rune(Normal(s))
		rs = Fold(string(rs))
		FindDays(rs)
		for i := range rs {
			Scan(rs[i:])
			ScanPercent(rs[i:])
			ScanFraction(rs[i:])
			ScanSign(rs[i:])
			ScanEndSign(rs[i:])
			ScanUnit(rs[i:])
		}
		_, _ = ParseQuantity(s)
		_, _ = ParseDay(s)
		least = min(least, time.Since(begin))
	}
	return least
}

func FuzzFindDays(f *testing.F) {
	for _, s := range []string{
		"按计划计划在2026年12月31日前完成", "2026年底", "次年3月31日", "2026.12.31", "20261231前", "2月底", "二〇二六年六月", "26年12月31日", "6月份",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rs := Fold(s)
		end := 0
		for _, w := range FindDays(rs) {
			if w.Start < end || w.End <= w.Start || w.End > len(rs) {
				t.Fatalf("%q: %+v after %d", s, w, end)
			}
			if w.Month > 12 || w.Day > 0 && w.Month == 0 || w.Day > 31 || w.Year != 0 && (w.Year < firstYear || w.Year > lastYear) {
				t.Fatalf("%q: %+v", s, w)
			}
			end = w.End
		}
	})
}
