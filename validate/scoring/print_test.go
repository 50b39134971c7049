package scoring

import (
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate/num"
)

// TestPrintedCorpus: every sentence of the corpora prints a sentence that says the
// same rule, gives the same score for every actual, and prints itself again. In at
// most 4 sentences of 100 some clause keeps its own words.
func TestPrintedCorpus(t *testing.T) {
	actuals := []string{"0", "3", "80", "92", "120", "95%", "晚15天", "2027-01-09", "效果一般", "未完成", "缺1项", "1,3", "全部", "1:2次", "第2名"}
	n, own := 0, 0
	for _, c := range readCorpus(t) {
		r, err := Parse(c.sentence)
		if err != nil {
			continue
		}
		n++
		printed := r.String()
		again, err := Parse(printed)
		if err != nil || !again.Equal(r) {
			t.Errorf("%s: %s\n\tprints %s, which reads otherwise: %v\n\t%s\n\t%s", c.place, c.sentence, printed, err, dump(r), dump(again))
			continue
		}
		if twice := again.String(); twice != printed {
			t.Errorf("%s: %s\n\tprints %s\n\tand that %s", c.place, c.sentence, printed, twice)
		}
		all := actuals
		for _, k := range c.cases {
			all = append(all[:len(all):len(all)], k.actual)
		}
		for _, a := range all {
			x, xo, xw, _ := answer(r, c.row, a)
			if again.Marked && !r.Marked && (xw == string(WhyParts) || r.stepsAlike()) && loneFigure(a) {
				continue // the list is printed with numbers, which a number then names
			}
			y, yo, yw, _ := answer(again, c.row, a)
			if x != y || sorted(xo) != sorted(yo) || xw != yw {
				t.Errorf("%s: %s\n\tprints %s\n\t%s: %s (%s) %s and %s (%s) %s", c.place, c.sentence, printed, a, x, xo, xw, y, yo, yw)
			}
		}
		if computes(c) && len(inOwnWords(r)) > 0 {
			t.Logf("%s: clauses in their own words: %s", c.place, printed)
			own++
		}
	}
	if t.Logf("%d sentences, %d with clauses in their own words", n, own); own*25 > n {
		t.Error("too many clauses cannot be printed from the tree")
	}
}

// computes reports whether some actual has a score: what is refused may as well be printed
// as it was written.
func computes(c chunk) bool {
	return slices.ContainsFunc(c.cases, func(k corpusCase) bool { return k.want != "none" })
}

// inOwnWords are the clauses that a printed rule leaves in its own words.
func inOwnWords(r Rule) map[int]bool {
	for _, rounds := range []int{1, 3} {
		for _, p := range r.printers() {
			if _, _, ok := p.tried(rounds); ok {
				return p.own
			}
		}
	}
	return map[int]bool{-1: true}
}

// TestPrintsTheTree: points, steps, ends and days are printed from the tree, not
// from the words. Rules are changed after they were read; String gives a sentence
// that says the changed rule.
func TestPrintsTheTree(t *testing.T) {
	for name, change := range map[string]func(Rule) (Rule, bool){"points": dearer, "measures": longer} {
		n, bad := 0, 0
		for _, c := range readCorpus(t) {
			r, err := Parse(c.sentence)
			if err != nil || len(r.Unread) > 0 || len(r.doubts) > 0 || !computes(c) {
				continue
			}
			changed, ok := change(r)
			if !ok {
				continue
			}
			n++
			if again, err := Parse(changed.String()); err != nil || !again.Equal(changed) {
				t.Logf("%s: %s\n\tchanged prints %s", c.place, c.sentence, changed)
				bad++
			}
		}
		t.Logf("%s: %d sentences, %d not", name, n, bad)
		if n < 700 || bad*33 > n {
			t.Errorf("%s: %d of %d changed rules cannot be printed", name, bad, n)
		}
	}
}

// dearer is the rule with three times the points; false where points stand in
// words or a formula.
func dearer(r Rule) (Rule, bool) {
	by := num.Int(3)
	amount := func(a Amount) Amount {
		if !a.OfFull {
			a.N = a.N.Mul(by)
		}
		return a
	}
	r.Full, r.Rivals = r.Full.Mul(by), slices.Clone(r.Rivals)
	for i := range r.Rivals {
		r.Rivals[i] = r.Rivals[i].Mul(by)
	}
	r.Base.N, r.Least.N, r.Debt.N = r.Base.N.Mul(by), r.Least.N.Mul(by), r.Debt.N.Mul(by)
	r.MostGain.N, r.MostLoss.N, r.MostBonus.N = r.MostGain.N.Mul(by), r.MostLoss.N.Mul(by), r.MostBonus.N.Mul(by)
	r.Clauses = slices.Clone(r.Clauses)
	for i := range r.Clauses {
		switch a := r.Clauses[i].Then.(type) {
		case Points:
			r.Clauses[i].Then = Points{a.Lo.Mul(by), a.Hi.Mul(by)}
		case Deduct:
			a.By = amount(a.By)
			r.Clauses[i].Then = a
		case Bonus:
			r.Clauses[i].Then = Bonus{amount(a.By)}
		case Step:
			a.By, a.Limit.N = amount(a.By), a.Limit.N.Mul(by)
			r.Clauses[i].Then = a
		case Series:
			a.From, a.By = a.From.Mul(by), a.By.Mul(by)
			r.Clauses[i].Then = a
		case Open:
			return r, !a.HasMost
		case Proportion:
			a.Limit.N = a.Limit.N.Mul(by)
			r.Clauses[i].Then = a
		case Formula:
			return r, len(factors(a.Expr)) == 0
		}
	}
	return r, true
}

// longer is the rule with every end half as far again, every day on the 17th of
// May, and every measured step four times as long; false for a pattern that goes
// on, which the ends before it fix, for a day that no figure says (跨年, 年内), and for
// ends that count the entries of a list.
func longer(r Rule) (Rule, bool) {
	r.Clauses = slices.Clone(r.Clauses)
	end := func(b *Bound, day bool) {
		switch {
		case day && b.Set && b.Date.Day > 0:
			b.Date.Month, b.Date.Day, b.Date.Last = 5, 17, false
		case !b.Target:
			b.At.N = b.At.N.Mul(num.Ratio(3, 2))
		}
	}
	unsaid := false
	each(r.Clauses, func(w *Within) {
		unsaid = unsaid || w.What == Day && !hasFigure(w.Words)
		for i := range w.Ranges {
			if w.What == Day && w.Ranges[i].Lo.Set && w.Ranges[i].Hi.Set {
				continue
			}
			end(&w.Ranges[i].Lo, w.What == Day)
			end(&w.Ranges[i].Hi, w.What == Day)
		}
	})
	for i, c := range r.Clauses {
		switch s := c.Then.(type) {
		case Series:
			return r, false
		case Step:
			if s.What.measured() && !s.NoEvery {
				s.Every.N = s.Every.N.Mul(num.Int(4))
			}
			r.Clauses[i].Then = s
		}
	}
	return r, !unsaid && len(r.Entries) == 0
}

func hasFigure(s string) bool {
	return strings.ContainsAny(s, "0123456789一二三四五六七八九十")
}

// TestPrinted: what the standard sentence looks like.
func TestPrinted(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "达到计划值得满分2分，否则按实际值/计划值×指标分值计分。"},
		{"满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于60%不得分。", "满意度大于等于95%得10分；满意度大于等于80%且小于95%得8分；满意度小于60%不得分。"},
		{"按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。", "按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。"},
		{"完成率小于60%为不及格，不得分；大于等于60%的，按超过的比重赋分，计算公式为：得分=（实际完成率-60%）/（1-60%）×指标分值。", "完成率60%以下为不及格不得分；大于等于60%，按（完成率-60%）/（1-60%）×指标分值计分。"},
		{"基本达成目标、部分实现目标、实现目标程度较低三个档次，分别按 100%-80%（含）、80%-60%（含）、60%-0%", "基本达成目标得满分的100%-80%（含）；部分实现目标得满分的80%-60%（含）；实现目标程度较低得满分的60%-0%。"},
		{"９５％≤投诉办结率＜１００％得２分；投诉办结率＜九成得０分", "投诉办结率大于等于95%且小于100%得2分；投诉办结率小于90%不得分。"},
		{"有效处置率在98%（含）以上的，计5分；95%（含）-98%的，计3分；95%以下的不计分。", "有效处置率98%（含）以上得5分；95%（含）-98%（不含）得3分；95%以下不得分。"},
		{"按时完成得8分，每延期一个月扣1分，不足1个月按1个月计算，直至扣完", "按时完成得8分，每推迟1个月扣1分，不足1个月按1个月计，扣完为止。"},
		{"满分10分。1.账务处理不规范扣2分；2.原始凭证不完整扣1分。", "满分10分；①账务处理不规范扣2分；②原始凭证不完整扣1分。"},
		{"计3分，每超1万人次加计1分，加分不超过5分。", "得3分，每超过1万人次加1分，加分不超过5分。"},
		{"基础分60分，每完成一项加10分，最高100分", "基础分60分，每完成1项加10分，加分不超过40分。"},
		{"开展巡查每次得0.5分，最高4分；发现问题每个得0.2分，最高1分", "①每开展巡查1次得0.5分，最高得4分；②每发现问题1个得0.2分，最高得1分。"},
		{"第一名得10分，第二名得9分，第三名得8分，以此类推。", "第1名得10分；第2名得9分；第3名得8分，以此类推。"},
		{"排名前三位得5分，第4至第10名得3分，10名以后不得分", "前3名得5分；第4名至第10名得3分；第10名以后不得分。"},
		{"投诉率等于100%得5分，每高于或低于1个百分点扣0.5分", "投诉率100%得5分，每增减1个百分点扣0.5分，扣完为止。"},
		{"满分10分，满意度≥95%得8分，80%-95%得5分", "满分10分；满意度大于等于95%得8分；大于等于80%且小于等于95%得5分。"},
		{"按时完成得5分，每迟1天扣1分（不可抗力除外）", "按时完成得5分，每推迟1天扣1分，扣完为止（不可抗力除外）。"},
		{"落实到位的得6分；落实不力的酌情扣分。", "落实到位得6分；落实不力酌情扣分。"},
		{"完成得10分。乘以0.8。", "完成得10分；乘以0.8。"},
	} {
		if got := mustParse(t, c.sentence).String(); got != c.want {
			t.Errorf("%s\n\tprints %s\n\twant   %s", c.sentence, got, c.want)
		}
	}
}

// TestPrintedByHand: a rule that was never a sentence is printed from its tree.
func TestPrintedByHand(t *testing.T) {
	n := func(n int64) num.Num { return num.Int(n) }
	at := func(p int64) Bound { return Bound{At: Quantity{n(p), Unit{Kind: Percent}}, Set: true, Incl: true} }
	r := Rule{Full: n(10), HasFull: true, MostLoss: Cap{n(6), true}, Clauses: []Clause{
		{When: Within{Ranges: []Range{{Lo: at(90)}}, Lead: "办结率"}, Then: Points{n(10), n(10)}},
		{When: Within{Ranges: []Range{{Lo: at(80), Hi: at(85)}}}, Then: Share{num.Ratio(1, 2), num.Ratio(1, 2)}},
		{When: Always{}, Then: Step{What: Late, Every: Quantity{n(5), Unit{Kind: Workday}}, By: Amount{N: n(2)}, Part: PartWhole}},
	}}
	want := "办结率大于等于90%得10分；大于等于80%且小于等于85%得满分的50%，每推迟5个工作日扣2分，不足5个工作日不扣分，最多扣6分。"
	if got := r.String(); got != want {
		t.Errorf("printed %s, want %s", got, want)
	}
}
