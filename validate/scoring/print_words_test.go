package scoring

import "testing"

// TestPrintedReadings: what the standard sentence of the later readings looks like, as it was
// read and with three times the points.
func TestPrintedReadings(t *testing.T) {
	for _, c := range []struct{ sentence, want, dear string }{
		{"应开展3次，未开展的每次扣2分，满分5分。", "开展大于等于3次得满分5分；未完成的每次扣2分，扣完为止。", "开展大于等于3次得满分15分；未完成的每次扣6分，扣完为止。"},
		{"12月31日前完成得3分，10月31日前完成再得2分，满分5分。", "12月31日前完成得3分；10月31日前完成得5分。", "12月31日前完成得9分；10月31日前完成得15分。"},
		{"完成预算得5分，超支5%以内得3分，结余5%以内得4分，其他0分。", "完成预算得5分；超支5%以内得3分；结余5%以内得4分，否则不得分。", "完成预算得15分；超支5%以内得9分；结余5%以内得12分，否则不得分。"},
		{"优秀（90分以上）得5分，不合格（60分以下）不得分。", "优秀（大于等于90分）得5分；不合格（60分以下）不得分。", "优秀（大于等于90分）得15分；不合格（60分以下）不得分。"},
		{"偏差5%以内得5分，偏差5%-10%得3分，其他不得分", "偏差5%以内得5分；偏差5%-10%得3分，否则不得分。", "偏差5%以内得15分；偏差5%-10%得9分，否则不得分。"},
		{"合格率≥98%得6分，合格率每降低1个百分点扣0.6分", "合格率大于等于98%得6分；合格率每低1个百分点扣0.6分，扣完为止。", "合格率大于等于98%得18分；合格率每低1个百分点扣1.8分，扣完为止。"},
		{"第1名得10分，第2名得9分，以此类推，最低得5分", "第1名得10分；第2名得9分，以此类推，最低得5分。", "第1名得30分；第2名得27分，以此类推，最低得15分。"},
		{"一起没出记8分，每出一起扣4分", "一起没出得8分，每出1起扣4分，扣完为止。", "一起没出得24分，每出1起扣12分，扣完为止。"},
	} {
		r := mustParse(t, c.sentence)
		if got := r.String(); got != c.want {
			t.Errorf("%s\n\tprints %s\n\twant   %s", c.sentence, got, c.want)
		}
		changed, _ := dearer(r)
		if got := changed.String(); got != c.dear {
			t.Errorf("%s\n\tchanged prints %s\n\twant           %s", c.sentence, got, c.dear)
		}
	}
}
