package num

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseDay(t *testing.T) {
	tests := []struct{ in, want string }{
		// the real form
		{"2025年12月12日", "2025-12-12"},
		{"2025.12.12", "2025-12-12"},
		{"2026年12月31日", "2026-12-31"},
		// as people type
		{"2025年12月12号", "2025-12-12"},
		{"2025年02月03日", "2025-02-03"},
		{"2025年2月3日", "2025-02-03"},
		{" 2025 年 2 月 3 日 ", "2025-02-03"},
		{"２０２５年１２月１２日", "2025-12-12"},
		{"2025-12-12", "2025-12-12"},
		{"2025—12—12", "2025-12-12"},
		{"2025/12/12", "2025-12-12"},
		{"2025/2/3", "2025-02-03"},
		{"2025．12．12", "2025-12-12"},
		{"2025. 12. 12", "2025-12-12"},
		{"2025。12。12", "2025-12-12"},
		{"2025、12、12", "2025-12-12"},
		{"2025 12 12", "2025-12-12"},
		{"20251212", "2025-12-12"},
		{"2025.12.12。", "2025-12-12"},
		{"二〇二五年十二月十二日", "2025-12-12"},
		{"二○二五年一月三十一日", "2025-01-31"},
		{"二O二五年二月二十号", "2025-02-20"},
		{"二零二五年十月十日", "2025-10-10"},
		{"2025年12月12", "2025-12-12"},
		{"25年12月12日", "2025-12-12"},
		{"2024年2月29日", "2024-02-29"},
		{"2025年12⽉12⽇", "2025-12-12"},
	}
	for _, tt := range tests {
		if got, err := ParseDay(tt.in); err != nil || got.String() != tt.want {
			t.Errorf("ParseDay(%q) = %v, %v; want %s", tt.in, got, err, tt.want)
		}
	}
}

func TestParseDayRefuses(t *testing.T) {
	for _, s := range []string{"2026年2月30日", "2026年2月29日", "2026.13.1", "2026-00-10", "2026年13月1日", "20261340", "2026/4/31", "2026年12月99日"} {
		if got, err := ParseDay(s); !errors.Is(err, ErrNoSuchDay) {
			t.Errorf("ParseDay(%q) = %v, %v", s, got, err)
		}
	}
	for _, s := range []string{
		"", "98", "12月31日", "12.31", "2026", "2026年", "2026年12月", "2026.12", "2026年底", "2026年12月底", "年底", "次年3月31日",
		"2026年12月31日前", "在2026年12月31日", "2026.12-31", "12/31/2026", "31.12.2026", "2026.12.31.1", "2026.123.1", "2026.1.123",
		"1234567", "123456789", "87654321", "99991231", "0000年1月1日", "2026年0月0日", "2026年1月0日", "2026年1月0", "１年1月1日", "2026年1月1日2026年1月1日", "2026年12月31日24时",
		"2026,12,31", "2026..12.31", strings.Repeat("2", 10<<20), strings.Repeat(" ", 5000),
	} {
		if got, err := ParseDay(s); !errors.Is(err, ErrNotDay) {
			t.Errorf("ParseDay(%.40q) = %v, %v", s, got, err)
		}
	}
}

func TestDayArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day{2026, 12, 31}.AddDays(rapid.IntRange(-40000, 40000).Draw(t, "from"))
		n := rapid.IntRange(-40000, 40000).Draw(t, "n")
		e := d.AddDays(n)
		if e.Sub(d) != n || d.Sub(e) != -n {
			t.Fatalf("%v and %v are %d days apart, not %d", d, e, e.Sub(d), n)
		}
		if d.Before(e) != (n > 0) || e.Before(d) != (n < 0) || d.Equal(e) != (n == 0) {
			t.Fatalf("order of %v and %v", d, e)
		}
		if got, ok := NewDay(e.Year, e.Month, e.Day); !ok || got != e {
			t.Fatalf("%v is no day", e)
		}
		if e.Year < firstYear || e.Year > lastYear {
			return
		}
		for _, s := range []string{
			e.String(), e.Chinese(), fmt.Sprintf("%d.%d.%d", e.Year, e.Month, e.Day), strings.ReplaceAll(e.String(), "-", ""),
			hanziYear(e.Year) + "年" + hanzi(e.Month) + "月" + hanzi(e.Day) + "日",
		} {
			if got, err := ParseDay(s); err != nil || got != e {
				t.Fatalf("ParseDay(%q) = %v, %v", s, got, err)
			}
		}
	})
}

func hanziYear(y int) string {
	out := ""
	for _, r := range fmt.Sprint(y) {
		out += string([]rune("〇一二三四五六七八九")[r-'0'])
	}
	return strings.Replace(out, "一十", "十", 1)
}

func TestDay(t *testing.T) {
	d := Day{2026, 12, 31}
	if d.String() != "2026-12-31" || d.Chinese() != "2026年12月31日" {
		t.Errorf("%s, %s", d, d.Chinese())
	}
	// the deadline of the real form, as READING counts it
	if late := (Day{2027, 1, 10}).Sub(d); late != 10 {
		t.Errorf("2027-01-10 is %d days late", late)
	}
	if late := (Day{2027, 4, 10}).Sub(d); late != 100 {
		t.Errorf("2027-04-10 is %d days late", late)
	}
	china := time.FixedZone("UTC+8", 8*60*60)
	if got := DayOf(time.Date(2026, 12, 31, 17, 0, 0, 0, time.UTC).In(china)); got != (Day{2027, 1, 1}) {
		t.Errorf("DayOf = %v", got)
	}
	for _, bad := range []Day{{}, {2026, 2, 29}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, 0}, {0, 1, 1}, {10000, 1, 1}, {2026, -1, 1}} {
		if _, ok := NewDay(bad.Year, bad.Month, bad.Day); ok {
			t.Errorf("%v is taken for a day", bad)
		}
	}
	if !(Day{}).IsZero() || d.IsZero() {
		t.Error("IsZero")
	}
}

func FuzzParseDay(f *testing.F) {
	for _, s := range []string{"2025年12月12日", "2025.12.12", "20251212", "二〇二五年十二月十二日", "2026年2月30日", "2025 12 12", "25年1月2日"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDay(s)
		if err != nil {
			if !d.IsZero() {
				t.Errorf("ParseDay(%q) = %v with %v", s, d, err)
			}
			return
		}
		if _, ok := NewDay(d.Year, d.Month, d.Day); !ok {
			t.Errorf("ParseDay(%q) = %v", s, d)
		}
		for _, text := range []string{d.String(), d.Chinese()} {
			if again, err := ParseDay(text); err != nil || again != d {
				t.Errorf("ParseDay(%q) = %v, %v", text, again, err)
			}
		}
	})
}
