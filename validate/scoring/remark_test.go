package scoring

import (
	"strings"
	"testing"
)

// TestRemarks puts a remark behind or before every sentence of the corpus: no score may
// become another one, and hardly any may go.
func TestRemarks(t *testing.T) {
	after := []string{
		"（数据来源：年度统计报表）", "，以年底统计数据为准", "（见附件3）", "。数据截至2026年12月31日", "。得分保留两位小数",
		"（本项权重5%）", "。抽查10户", "，由主管部门考核", "。佐证材料：台账、照片",
	}
	before := []string{
		"根据年度考核结果，", "本指标权重为5%，", "抽查10户，", "评分标准：", "按照工作要求，", "（一）", "考核内容：工作完成情况。", "数据来源于统计部门。",
	}
	n, kept := 0, 0
	for at, c := range readCorpus(t) {
		var all []string
		for _, a := range after {
			all = append(all, strings.TrimRight(c.sentence, "。；;，, \n")+a)
		}
		for _, b := range before {
			all = append(all, b+c.sentence)
		}
		for i, s := range all {
			if !*everywhere && (at+i)%foreignShare != 0 {
				continue
			}
			r, err := Parse(s)
			if err != nil {
				continue
			}
			for _, k := range c.cases {
				if k.want == "none" {
					continue
				}
				got, _, _, _ := answer(r, c.row, k.actual)
				n++
				if got == k.want {
					kept++
				} else if got != "none" {
					t.Errorf("%s: %s [%s %s %s %s] %s -> %s, was %s", c.place, s, c.row.Type, c.row.Target, c.row.Unit, c.row.Level3, k.actual, got, k.want)
				}
			}
		}
	}
	if t.Logf("%d scores, %d of them kept", n, kept); n-kept > n/1000 {
		t.Errorf("%d of %d scores are lost", n-kept, n)
	}
}
