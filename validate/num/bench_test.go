package num

import "testing"

const sentence = "满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。"

func BenchmarkFold(b *testing.B) {
	for b.Loop() {
		Fold(sentence)
	}
}

// BenchmarkScanSentence looks for a number at every place of a sentence.
func BenchmarkScanSentence(b *testing.B) {
	rs := Fold(sentence)
	for b.Loop() {
		for i := range rs {
			Scan(rs[i:])
		}
	}
}

// BenchmarkScanSignSentence looks for a sign at every place of a sentence.
func BenchmarkScanSignSentence(b *testing.B) {
	rs := Fold(sentence)
	for b.Loop() {
		for i := range rs {
			ScanSign(rs[i:])
		}
	}
}

func BenchmarkScanNumber(b *testing.B) {
	rs := Fold("419.72万元")
	for b.Loop() {
		Scan(rs)
	}
}

func BenchmarkParseQuantity(b *testing.B) {
	for b.Loop() {
		if _, err := ParseQuantity("不低于1,234.5万元"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFindDays(b *testing.B) {
	rs := Fold("按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。")
	for b.Loop() {
		if len(FindDays(rs)) != 1 {
			b.Fatal("not found")
		}
	}
}

func BenchmarkFindDaysNone(b *testing.B) {
	rs := Fold(sentence)
	for b.Loop() {
		FindDays(rs)
	}
}

func BenchmarkShare(b *testing.B) {
	actual, target, points := Int(92), Int(98), Int(2)
	for b.Loop() {
		share, _ := actual.Div(target)
		_ = share.Mul(points).String()
	}
}
