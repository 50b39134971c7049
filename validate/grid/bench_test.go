package grid_test

import (
	"testing"

	"jixiaobot/validate/grid"
)

func BenchmarkRealForm(b *testing.B) {
	text := realText(b)
	for b.Loop() {
		grid.Read(grid.FromText(text))
	}
}

// BenchmarkAnswer is what an ordinary message costs.
func BenchmarkAnswer(b *testing.B) {
	text := "满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。"
	for b.Loop() {
		grid.Recognise(grid.FromText(text))
		grid.QuickRow(text)
	}
}
