// Characters and what joins: signs, dashes and stops, joints of two things, ends and
// beginnings of lines, and the full forms of characters.

package scoring

import (
	"slices"
	"strings"
	"sync"
)

func isSign(r rune) bool {
	switch r {
	case '<', '>', '≤', '≥', '=':
		return true
	}
	return false
}

func isDash(r rune) bool { return r == '-' || r == '~' || r == '—' || r == '–' }

func isToRune(r rune) bool { return r == '至' || r == '到' }

func isStop(r rune) bool {
	switch r {
	case ';', '；', '。', '，', ',', '、', ':', '：':
		return true
	}
	return false
}

// isBar tells the strokes on both sides of an absolute value.
func isBar(r rune) bool {
	switch r {
	case '|', '∣', '│', '｜', '︱', '丨', '❘', 'ǀ':
		return true
	}
	return false
}

// isBullet tells the signs that begin the lines of a list.
func isBullet(r rune) bool {
	switch r {
	case '-', '—', '–', '•', '·', '●', '■', '*', '◆', '▪':
		return true
	}
	return false
}

const ellipsisRune = '…'

const slashRunes = "/"

const minusRunes = "-−－–"

const (
	listRunes = "、,，"
	partTrim  = " ()第项."
)

// sideRunes behind 多 and 少 make words that speak of no plan: 多年, 少儿, 多样.
const sideRunes = "年儿数样元地方报于种类次量余"

// commaRunes part what belongs together.
const commaRunes = ",，"

// partingRunes stand between a good case and its opposite.
const partingRunes = ",，;；(。"

const (
	ofWord = "的"
	ofRune = '的'
	runeIs = '是'
	runeBe = '为'
)

const deRunes = "的者"

const (
	strongAnds = "且 并且 同时 而且 但 且同时 及时且"
	orWord     = "或"
)

const (
	andRunes    = "及或"
	runeAndNoun = '和'
)

// clauseEnds end what one clause says.
const clauseEnds = ",;。"

// eitherWords join two things of which one is enough.
func eitherWords() []string { return []string{"或者", "或是", "或"} }

// jointsBeside, in a phrase with 或, leave open what it joins.
const jointsBeside = "、,，;；/且并同和及与()（）“”\""

func jointWords() []string {
	return []string{"且", "和", "并", "同时", "、", ",", "，", "以及", "但", "而"}
}

// bothJoints join two things that one count says nothing of.
func bothJoints() []string { return []string{"且", "并", "同时", "但"} }

// untilEnds go on a line that ended with points: 扣5分|为止.
func untilEnds() []string { return []string{"为止", "止", "值"} }

// numberGoesOn stand behind a number at the end of the line before.
func numberGoesOn() []string {
	return []string{"分", "点", "%", "个", "以", "及以", "(含", "(不含", "~", "-", "至"}
}

// endsClause reports whether a line that ends so has said what it says.
func endsClause(line string) bool {
	for _, w := range [...]string{"百分", "部分", "充分", "评分", "区分", "处分", "学分", "水分", "成分", "积分"} {
		if strings.HasSuffix(line, w) {
			return false
		}
	}
	return slices.ContainsFunc([]string{"分", "为止", "扣完", "扣光", "此类推", ")", "标准", "方法", "办法", "要点", "情况"}, func(w string) bool {
		return strings.HasSuffix(line, w)
	})
}

// lineBegins begin a rule of their own on a new line.
func lineBegins() []string {
	return []string{"否则", "其他", "其余", "其它", "未完成", "未达", "未按", "没完成", "没有完成", "逾期", "满分", "每", "得分:", "得分="}
}

// entryRuleBegins begin a line that says how the entries before it count: 全部符合得3分.
func entryRuleBegins() []string {
	return []string{"全部符合", "全部达到", "全部做到", "全部落实", "均符合", "符合要点", "符合条件之一", "符合一项", "符合两项", "符合三项", "符合1项", "符合2项", "符合3项", "符合①", "符合第", "有一项不", "有1项不", "缺一项", "缺1项", "一项不符合", "以上各项", "以上三项", "以上四项", "以上每", "以上情况每", "三项全部", "四项全部", "两项全部", "五项全部", "评分标准", "评价标准", "计分标准", "满足要点", "满足条件之一", "至少符合", "不符合其中", "不存在上述", "上述各项"}
}

// joinsLine tells a character that cannot end a clause, so that a line end after
// it is none.
func joinsLine(r rune) bool {
	return strings.ContainsRune("扣得计记赋给每不未超低少第满按于至以零的为若如对高额过出值率度", r)
}

// partsRules reports whether a slash before rs parts two rules (得8分/每发生1起扣0.5分)
// and says no unit (扣1分/每次).
func partsRules(rs []rune) bool {
	if prefixLen(rs, []string{"满分", "否则"}) > 0 {
		return true
	}
	if len(rs) == 0 || rs[0] != everyRune {
		return false
	}
	for i, r := range rs[:min(len(rs), 20)] {
		switch r {
		case '。', ';', ',', '；', '，':
			return false
		case '扣', '加', '得':
			return i+1 < len(rs) && isDigit(rs[i+1])
		}
	}
	return false
}

// The full forms of characters that rules are written with, and the simplified
// ones in the same order.
const (
	fullForms  = "計滿過標達評發現無則為實數項個別於內務預參資質時間開報應該際據總條級門關點優類齊結構設備儘訓驗層遲後還從權與減獎給賦記號畫歸"
	plainForms = "计满过标达评发现无则为实数项个别于内务预参资质时间开报应该际据总条级门关点优类齐结构设备尽训验层迟后还从权与减奖给赋记号画归"
)

// The figures of cheques and contracts, and the plain ones in the same order.
const (
	formalFigures = "壹贰貳叁肆伍陆陸柒捌玖拾佰仟"
	plainFigures  = "一二二三四五六六七八九十百千"
)

// plainFigure is the plain form of a figure of cheques and contracts, 0 for all else.
func plainFigure(r rune) rune {
	if r < '一' {
		return 0
	}
	plain := []rune(plainFigures)
	n := 0
	for _, f := range formalFigures {
		if f == r {
			return plain[n]
		}
		n++
	}
	return 0
}

// inNames tells the ones that are parts of words as well: 队伍, 大陆, 收拾.
func inNames(r rune) bool { return strings.ContainsRune("伍陆陸拾佰仟", r) }

// beforeFigure stand right before a number.
func beforeFigure(r rune) bool {
	return strings.ContainsRune("得扣计记加减给赋奖罚为打评每期迟晚少缺漏第超低降满", r)
}

const (
	zeroFigure  = '零'
	runeDecimal = '点'
)

// simplified is the simplified form of a character written in full.
func simplified(r rune) rune {
	if r < '一' {
		return r
	}
	if p := simpler().of(r); p != 0 {
		return p
	}
	return r
}

// simpler is the simplified form by the full one.
var simpler = sync.OnceValue(func() *byRune[rune] {
	forms, plains := map[rune]rune{}, []rune(plainForms)
	for i, r := range []rune(fullForms) {
		forms[r] = plains[i]
	}
	return runeTable(forms)
})
