package scoring

import (
	"flag"
	"strings"
	"testing"
)

// foreign are clauses about things that a row does not count, each with the words that
// would make it speak of the row after all.
func foreign() []struct {
	clause string
	about  []string
} {
	return []struct {
		clause string
		about  []string
	}{
		{"发生安全事故的不得分", []string{"事故", "安全"}},
		{"弄虚作假的不得分", []string{"假", "真实"}},
		{"造成不良影响的扣1分", []string{"影响"}},
		{"被上级通报的扣2分", []string{"通报"}},
		{"每发生1起投诉扣0.5分", []string{"投诉", "信访", "每发生", "起"}},
		{"质量不达标的扣2分", []string{"质量", "达标", "合格", "水质"}},
		{"获得省级表彰的加1分", []string{"表彰", "获", "奖", "加"}},
		{"有创新做法的加1分", []string{"创新", "做法", "加"}},
		{"满意度低于80%的扣1分", []string{"满意", "80%", "低于"}},
		{"验收合格率低于90%的扣1分", []string{"合格", "验收", "90%", "率"}},
		{"资料不完整的，每缺1项扣0.5分", []string{"资料", "项", "缺", "完整"}},
		{"资金使用不规范的扣1分", []string{"资金", "规范"}},
	}
}

// everywhere lets TestForeignClauses try every clause with every sentence (some 600,000 scores),
// which takes a minute; else it is a share of them.
var everywhere = flag.Bool("everywhere", false, "every clause with every sentence")

// foreignShare is one in how many it tries otherwise.
const foreignShare = 29

// TestForeignClauses puts a clause about something else behind and before every sentence
// of the corpus: no score may become another one. It may go, where it is not certain any
// more.
func TestForeignClauses(t *testing.T) {
	n, kept := 0, 0
	for at, c := range readCorpus(t) {
		body := strings.TrimRight(c.sentence, "。；;，, \n")
		for k, f := range foreign() {
			if !*everywhere && (at+k)%foreignShare != 0 || !strangeTo(c, f.about) {
				continue
			}
			for i, s := range []string{body + "；" + f.clause, body + "，" + f.clause + "。", f.clause + "；" + c.sentence} {
				r, err := Parse(s)
				if err != nil {
					continue
				}
				for _, k := range c.cases {
					if k.want == "none" || i == 2 && byPlace(c, k.actual) || isAll(k.actual) {
						continue
					}
					got, _, _, _ := answer(r, c.row, k.actual)
					n++
					switch got {
					case k.want:
						kept++
					case "none":
					default:
						t.Errorf("%s: %s [%s %s %s %s] %s -> %s, was %s", c.place, s, c.row.Type, c.row.Target, c.row.Unit, c.row.Level3, k.actual, got, k.want)
					}
				}
			}
		}
	}
	t.Logf("%d scores, %d of them kept, none changed", n, kept)
	if kept < n/2 {
		t.Errorf("only %d of %d scores are kept", kept, n)
	}
}

// strangeTo reports whether neither a sentence nor its row has any of the words.
func strangeTo(c chunk, words []string) bool {
	for _, w := range words {
		if strings.Contains(c.sentence+c.row.Level3+c.row.Target, w) {
			return false
		}
	}
	return true
}

// byPlace reports whether an actual names entries of a list by their places, which a
// clause in front of the list moves.
func byPlace(c chunk, actual string) bool {
	return c.row.Type == qualitative && (strings.Contains(actual, "1:") || strings.Trim(actual, "0123456789,，、和与项条缺第") == "")
}

// isAll reports whether an actual is all entries of a list, of which a fault put behind it
// is one.
func isAll(actual string) bool {
	return strings.HasPrefix(actual, "全") || strings.HasPrefix(actual, "都")
}
