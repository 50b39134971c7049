package scoring

import (
	"strings"
	"testing"

	"jixiaobot/validate/num"
)

// TestStops puts another stop between the clauses of every sentence of the corpus: no score
// may become another one, and few may go.
func TestStops(t *testing.T) {
	swaps := []struct {
		name string
		swap func(string) string
	}{
		{"，→；", replacer("，", "；")},
		{"；→，", replacer("；", "，")},
		{"；→。", replacer("；", "。")},
		{"。→；", replacer("。", "；")},
		{"；→line end", replacer("；", "\n")},
		{"，→、", replacer("，", "、")},
		{"，→、 behind points", commaBehindPoints},
	}
	for k, s := range swaps {
		n, kept := 0, 0
		for at, c := range readCorpus(t) {
			if !*everywhere && (at+k)%foreignShare != 0 {
				continue
			}
			swapped := s.swap(c.sentence)
			if swapped == c.sentence {
				continue
			}
			r, err := Parse(swapped)
			for _, a := range c.cases {
				if a.want == "none" {
					continue
				}
				if n++; err != nil {
					continue
				}
				switch got, _, _, _ := answer(r, c.row, a.actual); got {
				case a.want:
					kept++
				case "none":
				default:
					t.Errorf("%s: %s: %s [%s %s %s %s] %s -> %s, was %s", s.name, c.place, swapped, c.row.Type, c.row.Target, c.row.Unit, c.row.Level3, a.actual, got, a.want)
				}
			}
		}
		if t.Logf("%s: %d scores, %d of them kept", s.name, n, kept); n-kept > n/50+3 {
			t.Errorf("%s: %d of %d scores are lost", s.name, n-kept, n)
		}
	}
}

// replacer replaces a stop by another one, but not at the end of a sentence.
func replacer(from, to string) func(string) string {
	return func(s string) string {
		body := strings.TrimRight(s, "。；;，, \n")
		return strings.ReplaceAll(body, from, to) + s[len(body):]
	}
}

// commaBehindPoints makes 、 of the commas behind points only, which no list has.
func commaBehindPoints(s string) string { return strings.ReplaceAll(s, "分，", "分、") }

// TestListsStay reads sentences in which 、 stands in a list: none is a comma.
func TestListsStay(t *testing.T) {
	for _, s := range []string{
		"有预案、有演练得5分", "资料不全、未整改的扣1分", "一、二季度各检查1次得5分", "优、良得5分，其他不得分",
		"未开展、未完成的不得分", "发生投诉、事故的扣1分", "迟报1次、漏报1次扣0.5分", "不按时上报、发生事故的扣1分",
		"优秀、良好、合格分别得10分、8分、6分", "发现问题、未完成整改的扣2分", "逾期1个月以上、未完成的不得分",
		"低于80%、未达到要求的扣5分", "知晓率、满意度达到90%得5分", "每村、每组缺1项扣1分", "去掉最高分、最低分后平均",
		"有任务、未完成的不得分", "制度健全、不走过场的得5分", "1、完成50个得5分", "一、满分10分",
	} {
		rs := num.Fold(s)
		clauseCommas(rs)
		for i, r := range num.Fold(s) {
			if r == '、' && rs[i] != '、' && !strings.HasSuffix(string(rs[:i]), "分") {
				t.Errorf("%s: the 、 behind %s is taken for a comma", s, string(rs[:i]))
			}
		}
	}
}
