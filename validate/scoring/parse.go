package scoring

import (
	"jixiaobot/validate/num"
)

// parser turns tokens into clauses. pend are the tokens read since the last
// award that will be its condition; lead is an award read before its condition
// (3分：资料齐全), or a heading that says full marks.
type parser struct {
	*scanner
	i      int
	pend   []token
	lead   *taken
	leadAt Span
	rule   Rule
	part   int
	marks  int
	marked bool // the marks number entries, not only one
	drain  bool
	ranks  bool   // some condition is a rank
	said   []said // full marks said, in order
}

// said is a number of full marks and where it stands.
type said struct {
	n  num.Num
	at Span
}

// maxClauses bounds the clauses of a sentence; what comes after is unread.
const maxClauses = 100

// Parse reads a sentence. The error is an *Error when it is empty, too long, or
// holds neither a condition nor points. A sentence understood in part gives a
// Rule with Unread.
func Parse(text string) (Rule, error) {
	if len(text) > 4*maxRunes {
		return Rule{}, &Error{Code: TooLong}
	}
	p := &parser{scanner: scan(text)}
	p.rule.Text = text
	switch {
	case len(p.pos) > maxRunes:
		return Rule{}, &Error{Code: TooLong}
	case len(p.toks) == 0:
		return Rule{}, &Error{Code: Empty}
	}
	p.rule.canon = p.canonical()
	for p.i < len(p.toks) {
		p.phrase()
	}
	p.flush(true)
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
	if p.stop() || p.announced() || p.cap() || p.partial() || p.stepPhrase() || p.formulaPhrase() || p.openPhrase() || p.zip() || p.awardPhrase() {
		return
	}
	p.pend = append(p.pend, t)
	p.i++
}

// stop reads punctuation and list marks.
func (p *parser) stop() bool {
	t := p.toks[p.i]
	switch {
	case t.is(wMark):
		p.flush(true)
		p.headLead()
		p.marks++
		p.part = p.marks
	case t.is(wSemi):
		p.flush(false)
	case t.is(wStop):
		p.flush(true)
	case t.is(wOpenP):
		return p.bracket()
	case t.is(wCloseP):
		if len(p.pend) > 0 {
			p.pend = append(p.pend, t)
		}
	case t.is(wComma, wColon, wList):
		if len(p.pend) > 0 {
			p.pend = append(p.pend, t)
		}
	case t.is(wEtc):
		p.rule.Etc = true
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
	if len(p.pend) > 0 {
		p.pend = append(p.pend, p.toks[p.i])
	}
	p.i++
	return true
}

// flush ends the pending words at a stop. With an award before them they are
// its condition; else at a full stop they are a preamble, or unread.
func (p *parser) flush(hard bool) {
	if len(p.trim(p.pend)) == 0 {
		p.pend = nil
		return
	}
	if p.definition(p.trim(p.pend)) {
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
	if !hard {
		p.pend = append(p.pend, token{from: p.pend[len(p.pend)-1].to, to: p.pend[len(p.pend)-1].to, set: setOf(wComma)})
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
	if kind := p.words(ts); containsAny(kind, aboutKinds()...) && !hasAny(ts, wPoint) || baseline(kind) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	ts = p.trim(ts)
	if len(ts) == 0 || p.definition(ts) {
		return
	}
	if hasAny(ts, wEvery, wBut, wOpen, wPoint, wElse, wZero, wShortOf) {
		p.unread(p.spanOf(ts))
		return
	}
	s := p.words(ts)
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
		if t.is(wEQ) && i > 0 && p.rs[t.from] == '=' {
			return hasAny(ts[i:], wDiv, wMinus) && !hasAny(ts, wPoint, wWorth, wZero)
		}
	}
	return false
}

// announced reads full marks announced by a heading: 满分10分, 分值5分, 共6分.
func (p *parser) announced() bool {
	t := p.toks[p.i]
	if lo, _, next, ok := p.points(p.i); ok && t.is(wNum) && p.at(next).is(wHarmless) && containsAny(p.words(p.toks[next:next+1]), basisWord) && lo.Sign() > 0 {
		p.i = next + 1
		return true
	}
	heading := len(p.trim(p.pend)) == 0
	if !t.is(wFullIs, wWorth, wFull) || !heading && !(t.is(wFullIs) && !t.is(wWorth)) {
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

func (p *parser) sayFull(n num.Num, at Span) { p.said = append(p.said, said{n, at}) }

// cap reads 扣完为止, 扣满15分为止, 最高得3分, 加分不超过5分.
func (p *parser) cap() bool {
	t := p.toks[p.i]
	switch {
	case t.is(wDrain) && p.drains(p.i), t.is(wZero) && p.at(p.i+1).is(wUntil):
		return p.drained()
	case t.is(wHigh, wGT) && p.overFull():
		return true
	case t.is(wMost), t.is(wNotOver) && p.amountAt(p.i+1) && p.lastStep() != nil && len(p.trim(p.pend)) == 0, t.is(wLE) && p.amountAt(p.i+1) && p.lastStep() != nil && len(p.trim(p.pend)) <= 2 && !hasAny(p.pend, wNum):
		return p.most()
	}
	return false
}

// overFull reads 超过10分的按10分计, 超过满分的按满分计, which only repeat that full marks
// bound the score.
func (p *parser) overFull() bool {
	a, j, ok := p.boundAt(p.i + 1)
	for p.at(j).is(wDe, wComma, wIf) {
		j++
	}
	if !ok || !p.at(j).is(wBy, wAs) {
		return false
	}
	b, next, ok := p.boundAt(j + 1)
	if !ok || !a.Equal(b) {
		return false
	}
	for p.at(next).is(wAs, wScoreVerb, wGet) && !p.at(next).is(wNum) {
		next++
	}
	if a.Sign() > 0 {
		p.rule.MostGain = Cap{a, true}
	}
	p.pend, p.i = nil, next
	return true
}

// boundAt reads 10分, or 满分 as 0.
func (p *parser) boundAt(i int) (num.Num, int, bool) {
	if p.at(i).is(wFull) || p.at(i).is(wWorth) && p.at(i).to-p.at(i).from > 1 {
		return num.Num{}, i + 1, true
	}
	lo, hi, next, ok := p.points(i)
	return lo, next, ok && lo.Equal(hi)
}

// drained reads 扣完为止 with the points it may name.
func (p *parser) drained() bool {
	p.joinLead()
	j := p.i + 1
	for p.at(j).is(wOwn, wWorth, wDe) {
		j++
	}
	if lo, hi, next, ok := p.points(j); ok && lo.Equal(hi) {
		p.limit(lo, p.span(p.at(p.i).from, p.at(next-1).to))
		j = next
	}
	for p.at(j).is(wUntil, wOwn, wWorth, wPoint, wDe) {
		j++
	}
	p.pend, p.i, p.drain = nil, j, true
	return true
}

// limit takes 扣满15分为止: full marks where none are said, else the most a step
// may take.
func (p *parser) limit(n num.Num, at Span) {
	if len(p.said) == 0 && p.topPoints() == nil {
		p.sayFull(n, at)
		return
	}
	full := p.said0()
	if full != nil && full.Equal(n) {
		return
	}
	p.rule.MostLoss = Cap{n, true}
}

// said0 is what full marks seem to be so far.
func (p *parser) said0() *num.Num {
	if len(p.said) > 0 {
		return &p.said[0].n
	}
	return p.topPoints()
}

func (p *parser) topPoints() *num.Num {
	var top *num.Num
	for _, c := range p.rule.Clauses {
		if a, ok := c.Then.(Points); ok && a.Hi.Sign() > 0 && (top == nil || a.Hi.Cmp(*top) > 0) {
			n := a.Hi
			top = &n
		}
	}
	if top == nil && p.lead != nil {
		if a, ok := p.lead.award.(Points); ok {
			n := a.Hi
			top = &n
		}
	}
	return top
}

// most reads 最高得3分, 最多扣3分, 加分不超过5分, 最高不超过指标分值.
func (p *parser) most() bool {
	w := p.words(p.toks[p.i : p.i+1])
	for _, t := range p.trim(p.pend) {
		w = p.words([]token{t}) + w
	}
	j := p.i + 1
	for p.at(j).is(wMost, wNotOver, wLE, wGet, wDeduct, wBonus, wEQ, wColon) && !p.at(j).is(wNum) {
		w += p.words(p.toks[j : j+1])
		j++
	}
	a, next, ok := p.amount(j)
	if !ok {
		k := p.own(j)
		if p.at(k).is(wFull) {
			k++
		}
		if k > j {
			p.pend, p.i = nil, k
			return true
		}
		return false
	}
	if a.OfFull {
		return false
	}
	p.joinLead()
	p.capAt(w, a.N, p.span(p.at(p.i).from, p.at(next-1).to))
	for p.at(next).is(wUntil) {
		next++
	}
	p.pend, p.i = nil, next
	return true
}

// capAt puts a cap where its words and the clause before it say.
func (p *parser) capAt(w string, n num.Num, at Span) {
	last := p.lastStep()
	switch {
	case containsAny(w, capLossWords()...), last != nil && !last.Add && !containsAny(w, capGainWords()...):
		p.rule.MostLoss = Cap{n, true}
	case last != nil && last.Bonus && !containsAny(w, capBonusWords()...):
		p.totalCap(n, at)
	case containsAny(w, capBonusWords()...):
		p.rule.MostBonus = Cap{n, true}
	case last != nil && last.Add && !last.Bonus:
		last.Limit = Cap{n, true}
		p.setLastStep(*last)
		p.rule.MostGain = Cap{n, true}
	default:
		p.rule.MostGain = Cap{n, true}
	}
}

// totalCap takes 最高100分 after 基础分60分，每…加10分 for the most of both together.
func (p *parser) totalCap(n num.Num, at Span) {
	full := p.said0()
	if full == nil || n.Cmp(*full) <= 0 {
		p.unread(at)
		return
	}
	p.rule.MostBonus = Cap{n.Sub(*full), true}
}

// lastStep is the step of the last clause, nil when that is none.
func (p *parser) lastStep() *Step {
	if n := len(p.rule.Clauses); n > 0 {
		if s, ok := p.rule.Clauses[n-1].Then.(Step); ok {
			return &s
		}
	}
	return nil
}

func (p *parser) setLastStep(s Step) { p.rule.Clauses[len(p.rule.Clauses)-1].Then = s }

// partial reads 不足10天按10天计, 不足10天的不扣分, after a step.
func (p *parser) partial() bool {
	t := p.toks[p.i]
	s := p.lastStep()
	if !t.is(wShortOf) || s == nil || !p.at(p.i+1).is(wNum) || len(p.trim(p.pend)) > 0 {
		return false
	}
	q := Quantity{N: p.at(p.i + 1).n, Unit: unitOf(p.at(p.i + 1).unit)}
	if c, ok := compareQ(q, s.Every); !ok || c != 0 {
		return false
	}
	j := p.i + 2
	for p.at(j).is(wDe, wIf, wComma) {
		j++
	}
	switch {
	case p.at(j).is(wKeep) || p.at(j).is(wZero) && p.words(p.toks[j:j+1]) != "":
		s.Part = PartWhole
		j++
	case p.at(j).is(wPro):
		s.Part = PartPro
		j++
	case p.at(j).is(wAs, wBy) && p.at(j+1).is(wNum):
		u := Quantity{N: p.at(j + 1).n, Unit: unitOf(p.at(j + 1).unit)}
		if c, ok := compareQ(u, s.Every); !ok || c != 0 {
			return false
		}
		s.Part = PartUp
		j += 2
	case ignored(p.words(p.toks[j:min(j+1, len(p.toks))])):
		s.Part = PartWhole
		j++
	default:
		return false
	}
	for p.at(j).is(wAs, wScoreVerb, wIf, wDe, wPoint) {
		j++
	}
	p.setLastStep(*s)
	p.pend, p.i = nil, j
	return true
}
