package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// parser turns tokens into clauses. pend are the tokens read since the last
// award that will be its condition; lead is an award read before its condition
// (3分：资料齐全), or a heading that says full marks.
type parser struct {
	*scanner
	i       int
	pend    []token
	room    []token // where pend lies, up to its end
	lead    *taken
	leadAt  Span
	rule    Rule
	part    int
	marks   int
	markNo  int  // the number that the last mark shows
	marked  bool // the marks number entries, not only one
	shared  bool // every entry says its share of the points
	grouped bool // the entries are things with levels of their own
	heads   int  // entries whose points were taken for a heading
	drain   bool
	below   bool              // 得分可为负数
	byMarks bool              // 符合要点①得1分
	owing   bool              // 扣完后继续倒扣
	highest bool              // 就高不就低: of a list only the best
	etcAt   int               // clauses before 以此类推
	bands   map[string]Within // grades that a preamble names bands for
	ranks   bool              // some condition is a rank
	said    []said            // full marks said, in order
	first   *Step             // 每提前1天加0.1分，最多1分, at the very beginning
	part0   *partCap          // the most steps may take, as a part of full marks
	least0  *partCap          // the least they leave, as a part of full marks

	losses   []lossCap   // 最多扣2分 behind a clause
	guessing bool        // a formula is read that may name the actual by any name
	ofOwn    bool        // … in a quotient of its own: 新增就业人数/5000×10分
	guess    string      // the name it was taken to have
	guessed  bool        // the formula has an actual by a name in no list
	named    bool        // … and by one of those
	rate     string      // the name of the rate that a formula has in it
	zeroAt   Quantity    // 基准值800人, written out in a formula
	bounds   []Span      // tokens of MIN(…) and MAX(…) in the formula that is read
	sized    string      // 年收入20万元以上的村: the things counted, by their size
	ended    bool        // some tier is named as the end of a line
	weights  []said      // 权重6%: the points in another form
	lines    []slope     // ranges whose points are interpolated
	contents []content   // entries of a list without an award of their own
	entries  []entrySpan // entries made names before the sentence was read
	held     []Clause    // a rule on how many entries hold
	due      *dueDay     // a deadline in a sentence before the rule
	ownAt    Span        // 有1项不符合，该项不赋分 behind a list without marks
}

// content is an entry of a list that has no award of its own.
type content struct {
	words   string
	at      Span
	mark    int  // its number in the list, 0 where it shows none
	awarded bool // 符合要点①得1分 behind the list
}

// maxClauses bounds the clauses of a sentence; what comes after is unread.
const maxClauses = 100

// Parse reads a sentence. The error is an *Error when it is empty, too long, or
// holds neither a condition nor points. A sentence understood in part gives a
// Rule with Unread.
func Parse(text string) (Rule, error) {
	r, err := parse(text)
	if err != nil {
		return r, err
	}
	return r.withCores(), nil
}

// parse reads a sentence once.
func parse(text string) (Rule, error) {
	if len(text) > 4*maxRunes {
		return Rule{}, &Error{Code: TooLong}
	}
	p := &parser{scanner: scan(text)}
	p.rule.Text, p.rule.ofPlan, p.rule.ofElse = text, p.scanner.ofPlan, p.scanner.ofElse
	switch {
	case len(p.pos) > maxRunes:
		return Rule{}, &Error{Code: TooLong}
	case len(p.toks) == 0:
		return Rule{}, &Error{Code: Empty}
	}
	p.room = make([]token, 0, len(p.toks)+4)
	p.dropNotes()
	p.entryShares()
	p.entryRemarks()
	p.nameEntries()
	p.dueHead()
	p.exceeds()
	p.excessAgain()
	p.plainPoints()
	p.mirrored()
	p.eachOnes()
	p.fromFull()
	p.coefficients()
	p.takenUp()
	p.takenAway()
	p.boundsSaid()
	p.mergeNames()
	p.ratioBounds()
	p.rateInside()
	p.shareTimes()
	p.linkedPoints()
	p.pointsFirst()
	p.failedMonths()
	p.ownShares()
	for p.i < len(p.toks) {
		p.phrase()
	}
	p.flush(true)
	for _, t := range p.torn {
		p.unread(p.span(t.From, t.To))
	}
	for _, d := range p.doubts {
		p.rule.doubts = append(p.rule.doubts, p.span(d.From, d.To))
	}
	p.finish()
	if len(p.rule.Clauses) == 0 && !p.rule.HasFull {
		return Rule{}, &Error{At: Span{0, p.pos[len(p.pos)-1]}, Code: NoRule}
	}
	return p.rule, nil
}

// span turns a stretch of squeezed runes into runes of the text as typed.
func (p *parser) span(from, to int) Span {
	if from >= to {
		return Span{p.pos[min(from, len(p.rs))], p.pos[min(from, len(p.rs))]}
	}
	return Span{p.pos[from], p.pos[to-1] + 1}
}

func (p *parser) spanOf(ts []token) Span {
	if len(ts) == 0 {
		return Span{}
	}
	return p.span(ts[0].from, ts[len(ts)-1].to)
}

func (p *parser) unread(s Span) { p.rule.Unread = append(p.rule.Unread, s) }

// phrase reads the next phrase: a stop, a note, a step, a formula, an award, or
// one more word of a condition.
func (p *parser) phrase() {
	t := p.toks[p.i]
	if len(p.rule.Clauses) > maxClauses {
		p.unread(p.span(t.from, len(p.rs)))
		p.pend, p.i = nil, len(p.toks)
		return
	}
	held, told := p.pend, p.told()
	if !p.known() {
		p.hold(t)
		p.i++
		return
	}
	if len(held) > 0 && len(p.pend) == 0 && p.told() == told && hasAny(held, wNum, wDeduct, wBonus, wElse, wZero) {
		p.unread(p.spanOf(held)) // whatever took its place, these words went nowhere
	}
}

// known reads whatever phrase begins at the next token, if it begins one.
func (p *parser) known() bool {
	return p.byMark() || p.stop() || p.defined() || p.endOfLine() || p.baseMark() || p.announced() || p.owes() || p.cap() || p.partial() || p.stepPhrase() || p.formulaPhrase() || p.openPhrase() || p.zip() || p.awardPhrase()
}

// told counts what has been made of the sentence so far.
func (p *parser) told() int {
	r := &p.rule
	return len(r.Clauses) + len(r.Passed) + len(r.Unread) + len(r.Exempt) + len(p.said) + len(p.contents) + len(p.lines)
}

// hold adds a token to the pending words, which all stand in one room.
func (p *parser) hold(t token) {
	if len(p.pend) == 0 {
		p.pend = p.room[len(p.room):]
	}
	p.pend = append(p.pend, t)
	if len(p.room) < cap(p.room) {
		p.room = p.room[:len(p.room)+1]
	}
}

// stop reads punctuation and list marks.
func (p *parser) stop() bool {
	t := p.toks[p.i]
	switch {
	case t.is(wMark):
		p.flush(true)
		if p.worthMark(t) {
			p.unread(p.span(t.from, t.to))
		}
		p.headLead()
		p.marks++
		p.part, p.markNo = p.marks, markNumber(p.rs[t.from:t.to])
	case t.is(wSemi, wStop):
		p.headAtStop()
		p.flush(t.is(wStop))
	case t.is(wOpenP):
		if len(p.trim(p.pend)) == 0 && p.formulaPhrase() {
			return true // （完成率-60%）/40%×10分
		}
		return p.bracket()
	case t.is(wCloseP):
		if len(p.pend) > 0 {
			p.hold(t)
		}
	case t.is(wComma, wColon, wList):
		if len(p.pend) > 0 {
			p.hold(t)
		}
	case t.is(wEtc):
		p.rule.Etc, p.etcAt = true, len(p.rule.Clauses)
	default:
		return false
	}
	p.i++
	return true
}

// bracket reads an exemption in brackets, which sets its own case aside and
// leaves every other score as it is.
func (p *parser) bracket() bool {
	end := p.i + 1
	for end < len(p.toks) && !p.toks[end].is(wCloseP) && !p.toks[end].is(wOpenP) {
		end++
	}
	inside := p.toks[p.i+1 : end]
	if hasAny(inside, wBut) && containsAny(p.words(inside), exceptionWords()...) && !hasAny(inside, wGet, wDeduct, wZero, wFull) {
		p.rule.Exempt = append(p.rule.Exempt, p.words(inside))
		p.i = min(end+1, len(p.toks))
		return true
	}
	if p.exampleOnly(inside) {
		p.i = min(end+1, len(p.toks))
		return true
	}
	if p.minusOnly(inside, end) || p.ownPoints(end) {
		return true
	}
	if p.frequencyOnly(inside) || p.worthOnly(inside) || p.weight(inside, false) || p.planShareAgain(inside) || p.quotient(inside) {
		p.i = min(end+1, len(p.toks))
		return true
	}
	if len(p.pend) > 0 {
		p.hold(p.toks[p.i])
	}
	p.i++
	return true
}

// frequencyOnly passes over （每季度一次） and （原则上每月2次） behind a count of the year.
func (p *parser) frequencyOnly(ts []token) bool {
	if len(ts) > 1 && oneOf(p.words(ts[:1]), restatingWords()) {
		ts = ts[1:]
	}
	said := p.words(ts)
	if !hasAny(p.pend, wNum) || len(ts) < 2 || !ts[0].is(wEvery) || hasAny(ts, wPoint, wGet, wDeduct, wBonus, wNot) || len(ts) > 5 || !startsPeriod(said) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// quotient passes over 开工率（开工数/40）, which only says how the rate is worked out.
func (p *parser) quotient(ts []token) bool {
	n := len(p.pend)
	if n == 0 || !endsInAny(p.words(p.pend[n-1:]), rateTails()) || !hasAny(ts, wDiv) || hasAny(ts, wPoint, wGet, wDeduct, wZero, wWorth) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// exampleOnly passes over （如完成93%，扣2分） and （含危房5户）, which set no condition.
func (p *parser) exampleOnly(ts []token) bool {
	s := p.words(ts)
	example := startsWithAny(s, exampleLeads()) && hasAny(ts, wNum) && hasAny(ts, wDeduct, wGet, wBonus)
	part := startsWithAny(s, partLeads()) && hasAny(ts, wNum) && hasAny(ts, wText) && !hasAny(ts, wPoint, wGE, wGT, wLE, wLT) && hasAny(p.pend, wNum)
	if !example && !part && !p.sourceOnly(ts) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// minusOnly reads 底稿不规范（-1）: what a fault costs, in brackets.
func (p *parser) minusOnly(ts []token, end int) bool {
	if len(ts) == 3 && ts[2].is(wPoint) {
		ts = ts[:2]
	}
	if len(ts) != 2 || !ts[0].is(wMinus) || !ts[1].is(wNum) || ts[1].unit != "" || len(p.trim(p.pend)) == 0 || hasAny(p.pend, wNum) {
		return false
	}
	at := p.span(p.toks[p.i].from, p.at(end).to)
	p.i = min(end+1, len(p.toks))
	p.clauseAt(p.pend, Deduct{By: Amount{N: ts[1].n}}, at)
	p.pend = nil
	return true
}

// worthOnly reads （权重10） and （分值：10）: full marks without 分.
func (p *parser) worthOnly(ts []token) bool {
	n := len(ts)
	if n < 2 || n > 3 || !ts[0].is(wWorth, wFullIs) || !ts[n-1].is(wNum) || ts[n-1].unit != "" || n == 3 && !ts[1].is(wColon, wEQ) {
		return false
	}
	p.sayFull(ts[n-1].n, p.spanOf(ts))
	return true
}

// flush ends the pending words at a stop. With an award before them they are
// its condition; else at a full stop they are a preamble, or unread.
func (p *parser) flush(hard bool) {
	if len(p.trim(p.pend)) == 0 {
		p.pend = nil
		return
	}
	if p.interpolated(p.pend) {
		p.pend = nil
		return
	}
	if e := p.trim(p.pend); p.definition(e) || p.clampOnly(e) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(p.pend))
		p.pend = nil
		return
	}
	if p.lead != nil {
		l := *p.lead
		p.lead = nil
		p.clause(p.pend, l)
		p.pend = nil
		return
	}
	if p.awardAfterStop() {
		p.hold(token{from: p.pend[len(p.pend)-1].to, to: p.pend[len(p.pend)-1].to, set: setOf(wComma)})
		return
	}
	if e := p.trim(p.pend); !hard && len(e) > 2 && p.beginsFailing(e) {
		hard = true // 达不到的看情况；…: nothing after this belongs to it
	}
	if !hard {
		p.hold(token{from: p.pend[len(p.pend)-1].to, to: p.pend[len(p.pend)-1].to, set: setOf(wComma)})
		return
	}
	p.preamble(p.pend)
	p.pend = nil
}

func setOf(ws ...word) wset {
	var s wset
	for _, w := range ws {
		s.add(w)
	}
	return s
}

// preamble decides whether words that lead to no award can be passed over:
// names of the indicator, its source or its definition can, conditions cannot.
func (p *parser) preamble(ts []token) {
	if e := p.trim(ts); p.part > 0 && len(e) > 0 && !hasAny(e, wNum, wDate, wPoint, wZero, wDeduct, wElse, wOpen) {
		p.contents = append(p.contents, content{words: p.words(e), at: p.spanOf(e), mark: p.markNo}) // it may be worth something yet
	}
	if p.weight(p.trim(ts), false) {
		return
	}
	if s := p.words(ts); bestAlone(s) && p.onlyTexts() {
		p.highest = true
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if s := p.words(ts); saysBelowZero(s) {
		p.below = true
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if e := p.trim(ts); p.beginsFailing(e) {
		at := p.spanOf(e) // 未完成的由考核组核定: only that side is open
		p.add(Clause{When: Met{Not: true, OnTime: e[0].is(wNotTime), Words: p.words(e[:1])}, Then: Open{Words: p.words(e)}, Part: p.part, At: at})
		return
	}
	if s := p.words(ts); endsInAny(s, exceptTails()) && containsAny(s, forceWords()...) && !hasAny(ts, wNum, wDate, wPoint, wZero) {
		p.rule.Exempt = append(p.rule.Exempt, s) // 因不可抗力未完成的除外
		return
	}
	if s := p.words(ts); (isAside(s) || p.sourceOnly(ts)) && !hasAny(ts, wPoint, wZero) && (!hasAny(ts, wDate) || p.sourceOnly(ts) || isAside(s)) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if s := p.words(ts); endsInAny(s, exceptTails()) && strings.HasPrefix(s, becauseWord) && !hasAny(ts, wNum, wDate, wPoint, wZero) {
		p.rule.Exempt = append(p.rule.Exempt, s) // 因保密不宜听证的案件除外
		return
	}
	if s := p.words(ts); saysNoLess(s) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if kind := p.words(ts); containsAny(kind, aboutKinds()...) && !hasAny(ts, wPoint) || isNote(kind) && !changesScore(kind) && !hasAny(ts, wPoint, wZero, wDeduct, wElse) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	ts = p.trim(ts)
	if len(ts) == 0 || p.definition(ts) || p.clampOnly(ts) || p.bandsNamed(ts) || p.namesDue(ts) {
		return
	}
	s := p.words(ts)
	if hasAny(ts, wEvery, wBut, wOpen, wPoint, wElse, wZero, wShortOf) || p.failing(ts) || len(p.rule.Clauses) > 0 && changesScore(s) {
		p.unread(p.spanOf(ts))
		return
	}
	if p.meetsThis(ts) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if q, ok := p.plan(ts); ok {
		p.rule.Plans = append(p.rule.Plans, Plan{q, p.spanOf(ts)})
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if setsCondition(s) && !isPreamble(s) {
		p.unread(p.spanOf(ts))
		return
	}
	if harmlessLead(s) && !hasAny(ts, wNum, wDate) || isPreamble(s) || subjectLike(s) && !hasAny(ts, wNum, wDate) || !hasAny(ts, wNum, wDate, wGE, wGT, wLE, wLT, wNotOver, wNot, wNone0) && !hasAny(ts, wMet, wNotMet, wNotTime) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	p.unread(p.spanOf(ts))
}

// definition reads 完成率=实际完成数/计划数×100%, which only says how the actual is
// measured.
func (p *parser) definition(ts []token) bool {
	for i, t := range ts {
		if t.is(wEQ) && i > 0 && p.rs[t.from] == '=' && !p.failing(ts[:i]) && !hasAny(ts[i-1:i], wGet, wScoreVerb, wDeduct, wBonus) {
			return hasAny(ts[i:], wDiv, wMinus) && !hasAny(ts, wPoint, wWorth, wZero)
		}
	}
	return false
}

// announced reads full marks announced by a heading: 满分10分, 分值5分, 共6分.
func (p *parser) announced() bool {
	t := p.toks[p.i]
	if !t.is(wNum, wFullIs, wWorth, wFull) {
		return false
	}
	if lo, _, next, ok := p.points(p.i); ok && t.is(wNum) && p.at(next).is(wHarmless) && containsAny(p.words(p.toks[next:next+1]), basisWord) && lo.Sign() > 0 {
		p.i = next + 1
		return true
	}
	if !t.is(wNum) && len(p.pend) > 0 && p.parted() && p.interpolated(p.pend) || p.headFigure() {
		p.pend = nil
	} else if p.tailHeading() {
		p.preamble(p.pend)
		p.pend = nil
	}
	heading := len(p.trim(p.pend)) == 0 || p.onGround() || p.countsAll()
	if t.is(wBase) && p.bonusAhead() || !t.is(wFullIs, wWorth, wFull) || !heading && !(t.is(wFullIs) && !t.is(wWorth)) {
		return false
	}
	j := p.i + 1
	for p.at(j).is(wFullIs, wWorth, wFull, wColon, wEQ, wGet) && !p.at(j).is(wNum) {
		j++
	}
	lo, hi, next, ok := p.points(j)
	if !ok || !lo.Equal(hi) || p.comparisonAfter(next) {
		return false
	}
	p.sayFull(lo, p.span(t.from, p.at(next-1).to))
	p.i = next
	if heading {
		p.pend = nil
	}
	return true
}

func (p *parser) sayFull(n num.Num, at Span) {
	if n.Sign() > 0 {
		p.said = append(p.said, said{n, at, p.part})
	}
}

// bonusAhead reports whether something is added to what is a base then.
func (p *parser) bonusAhead() bool { return hasAny(p.toks, wBonus) }
