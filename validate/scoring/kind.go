package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// kind decides whether the clauses are one choice, a checklist or a list of
// deductions, and numbers the entries of a list.
func (p *parser) kind() {
	p.dropLoneMarks()
	switch {
	case p.isFaults():
		p.rule.Kind = Faults
		p.number(func(c Clause) bool { return takes(c.Then) })
	case p.isItems():
		p.rule.Kind = Items
		p.number(func(c Clause) bool { return gains(c.Then) })
	default:
		for i := range p.rule.Clauses {
			p.rule.Clauses[i].Part = 0
		}
	}
}

// dropLoneMarks forgets list numbers where there is only one.
func (p *parser) dropLoneMarks() {
	seen := map[int]bool{}
	for _, c := range p.rule.Clauses {
		if c.Part > 0 {
			seen[c.Part] = true
		}
	}
	p.marked = len(seen) > 1
	if p.marked {
		return
	}
	for i := range p.rule.Clauses {
		p.rule.Clauses[i].Part = 0
	}
}

// takes reports whether an award takes points off.
func takes(a Award) bool {
	switch a := a.(type) {
	case Deduct:
		return true
	case Step:
		return !a.Add
	case Open:
		return a.Minus
	}
	return false
}

// isFaults: two deductions or more for different things, which are not grades
// of one thing.
func (p *parser) isFaults() bool {
	var names []string
	fixed := 0
	for _, c := range p.rule.Clauses {
		switch {
		case takes(c.Then):
			name, ok := faultName(c)
			if !ok {
				return false
			}
			if _, step := c.Then.(Step); !step {
				fixed++
			}
			names = append(names, name)
		case gains(c.Then) && !isWholeOr(c):
			return false
		case gains(c.Then) && c.Part > 0 && p.marked:
			return false
		}
	}
	if len(names) < 2 {
		return false
	}
	if fixed == len(names) && !p.marked && graded(names) {
		return false
	}
	return distinct(names)
}

// isWholeOr reports whether a clause only says when nothing is taken off.
func isWholeOr(c Clause) bool {
	if _, ok := c.Then.(Step); ok {
		return false
	}
	switch c.When.(type) {
	case Always, Met, Text, Else:
		return true
	case Within:
		return true
	}
	return false
}

// faultName is what a deduction is for; false when it is for a value of the
// indicator itself.
func faultName(c Clause) (string, bool) {
	if s, ok := c.Then.(Step); ok {
		if s.What != Events && s.What != Missing && !(s.What == Short && s.Every.Unit.Kind == Count) && s.What != Late {
			return "", false
		}
		name := stripNumbers(s.Words)
		switch w := c.When.(type) {
		case Text:
			name = w.Words + name
		case Within:
			if w.What == Value && w.Ranges[0].Lo.Set {
				return w.Words + name, true
			}
			return "", false
		}
		return name, true
	}
	switch w := c.When.(type) {
	case Text:
		return w.Words, true
	case Met:
		return w.Words, w.Not
	}
	return "", false
}

func distinct(names []string) bool {
	for i, a := range names {
		for _, b := range names[:i] {
			if a == b {
				return false
			}
		}
	}
	return true
}

// isItems: awards for different things that can hold together.
func (p *parser) isItems() bool {
	var names []string
	var abouts []string
	rest := false
	texts, gainers, steps := 0, 0, 0
	for _, c := range p.rule.Clauses {
		if isZero(c.Then) || isElse(c.When) {
			rest = rest || !p.marked
		}
		if !gains(c.Then) || isElse(c.When) {
			continue
		}
		if o, ok := c.Then.(Open); ok && !o.Bonus && !p.marked {
			return false
		}
		if s, ok := c.Then.(Share); ok && !s.Lo.Equal(one()) {
			return false
		}
		gainers++
		switch w := c.When.(type) {
		case Text:
			if w.Exempt {
				gainers--
				continue
			}
			names = append(names, w.Words)
			texts++
		case Met:
			names = append(names, w.Words)
			if !w.Not && !w.OnTime && len([]rune(w.Words)) > 3 {
				texts++
			}
		case Within:
			if w.About != "" {
				abouts = append(abouts, w.About)
			}
			names = append(names, w.Words)
		case Rank, Any:
			return false
		case Always:
			if s, ok := c.Then.(Step); ok && !s.Bonus {
				steps++
				names = append(names, stripNumbers(s.Words))
			}
		default:
			names = append(names, "")
		}
	}
	switch {
	case gainers < 2 || len(names) < 2:
		return false
	case steps >= 2:
		return distinct(names)
	case steps == 1:
		return false
	case p.marked && p.markedItems():
		return true
	case p.mixed():
		return true
	case texts == gainers:
		return !graded(names) && (!rest || p.zeroEach())
	case texts == 0 && len(abouts) >= 2:
		return differentSubjects(abouts)
	case texts > 0 && len(abouts) > 0 && len(abouts) == gainers-texts:
		return differentSubjects(append(abouts, names[0]))
	}
	return false
}

// mixed reports whether awards stand on things that one actual cannot all say:
// a value, a time, words that are no grade.
func (p *parser) mixed() bool {
	kinds := map[string]bool{}
	percent, amount, named := false, false, false
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || !isTier(c) {
			continue
		}
		switch w := c.When.(type) {
		case Text:
			if !w.Exempt && !saysNone(w.Words) && !saysSome(w.Words) && !isGradeWord(w.Words) && !strings.ContainsAny(w.Words, nuanceRunes) {
				kinds["words"] = true
			}
		case Met:
			if w.OnTime {
				kinds["time"] = true
			} else if len([]rune(w.Words)) >= 4 && containsAny(w.Words, aspectWords()...) {
				kinds["words"] = true
			}
		case Rank:
			kinds["rank"] = true
		case Within:
			switch w.What {
			case Day, Late, Early:
				kinds["time"] = true
			default:
				kinds["value"] = true
				k := w.Ranges[0].anyEnd().At.Unit.Kind
				percent = percent || k == Percent
				amount = amount || k == Count || k == Money || k == Other
				named = named || w.About != ""
			}
		}
	}
	return len(kinds) > 1 && !(len(kinds) == 2 && kinds["words"] && !kinds["value"] && !kinds["time"] && !kinds["rank"]) || percent && amount && named
}

func isElse(c Cond) bool {
	_, ok := c.(Else)
	return ok
}

// zeroEach reports whether every award has its own 否则不得分.
func (p *parser) zeroEach() bool {
	good, zero := 0, 0
	for i, c := range p.rule.Clauses {
		if gains(c.Then) {
			good++
			if i+1 < len(p.rule.Clauses) && isZero(p.rule.Clauses[i+1].Then) && isElse(p.rule.Clauses[i+1].When) {
				zero++
			}
		}
	}
	return good > 1 && zero == good
}

// markedItems reports whether the entries of a marked list are conditions that
// can hold together, not tiers or grades of one thing.
func (p *parser) markedItems() bool {
	var names, abouts []string
	ranges, texts := 0, 0
	perPart := map[int]int{}
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || isElse(c.When) {
			continue
		}
		if c.Part > 0 {
			perPart[c.Part]++
		}
		switch w := c.When.(type) {
		case Text:
			texts++
			names = append(names, w.Words)
		case Met:
			texts++
			names = append(names, w.Words)
		case Within:
			ranges++
			abouts = append(abouts, w.About)
		}
	}
	switch {
	case len(perPart) < 2:
		return false
	case p.bothSides() >= 2:
		return true
	case ranges >= 2 && texts == 0:
		return differentSubjects(abouts) || manyPerPart(perPart)
	case ranges == 0:
		return !graded(names)
	}
	return true
}

// bothSides counts the entries that say what else holds (否则, 不得分) themselves.
func (p *parser) bothSides() int {
	gain, rest := map[int]bool{}, map[int]bool{}
	for _, c := range p.rule.Clauses {
		if gains(c.Then) && !isElse(c.When) {
			gain[c.Part] = true
		} else {
			rest[c.Part] = true
		}
	}
	n := 0
	for k := range gain {
		if k > 0 && rest[k] {
			n++
		}
	}
	return n
}

func manyPerPart(n map[int]int) bool {
	for _, k := range n {
		if k < 2 {
			return false
		}
	}
	return true
}

// differentSubjects reports whether names of what is measured really differ:
// none is part of another.
func differentSubjects(names []string) bool {
	for i, a := range names {
		for _, b := range names[:i] {
			if a != "" && b != "" && !strings.Contains(a, b) && !strings.Contains(b, a) {
				return true
			}
		}
	}
	return false
}

// number gives every entry of a list its number: the marks where there are
// some, else one for each clause that counts; the clauses after it are its own.
func (p *parser) number(counts func(Clause) bool) {
	if p.marked {
		p.renumber()
		return
	}
	n := 0
	for i, c := range p.rule.Clauses {
		if counts(c) && !isExempt(c) {
			n++
		}
		p.rule.Clauses[i].Part = n
		if !counts(c) && p.rule.Kind == Faults || isExempt(c) {
			p.rule.Clauses[i].Part = 0
		}
	}
	p.rule.Parts = n
}

func isExempt(c Clause) bool {
	t, ok := c.When.(Text)
	return ok && t.Exempt
}

// renumber closes gaps left by entries without an award.
func (p *parser) renumber() {
	next, last := 0, -1
	for i, c := range p.rule.Clauses {
		if c.Part == 0 {
			continue
		}
		if c.Part != last {
			next, last = next+1, c.Part
		}
		p.rule.Clauses[i].Part = next
	}
	p.rule.Parts = next
}

// graded reports whether the words are grades of one thing: each is a grade
// word, or they differ from another only in words of degree.
func graded(names []string) bool {
	if len(names) < 2 {
		return true
	}
	cut := make([]string, len(names))
	for i, a := range names {
		cut[i] = withoutVerb(a)
	}
	names = cut
	if oneSubject(names) {
		return true
	}
	for i, a := range names {
		if isGradeWord(a) {
			continue
		}
		near := false
		for j, b := range names {
			near = near || i != j && differInDegree(a, b)
		}
		if !near {
			return false
		}
	}
	return true
}

// oneSubject reports whether only the first grade carries the subject: 影响程度高,
// 中, 低.
func oneSubject(names []string) bool {
	for _, n := range names[1:] {
		if !isGradeWord(n) || !endsOnScale(n) {
			return false
		}
	}
	return len([]rune(names[0])) > 2 && endsOnScale(names[0]) && !strings.Contains(names[0], notRune)
}

// differInDegree strips what two phrases begin and end with in common and
// looks at the rest.
func differInDegree(a, b string) bool {
	x, y := []rune(a), []rune(b)
	i := 0
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	j := 0
	for j < len(x)-i && j < len(y)-i && x[len(x)-1-j] == y[len(y)-1-j] {
		j++
	}
	if i+j < 1 {
		return false
	}
	if isDegree(string(x[i:len(x)-j])) && isDegree(string(y[i:len(y)-j])) {
		return i+j >= 2 || len(x) <= 4 || len(y) <= 4
	}
	if j >= 2 && (softens(string(x[i:len(x)-j])) || softens(string(y[i:len(y)-j]))) {
		return true
	}
	return gradeTail(x[i:]) && gradeTail(y[i:]) && i >= 2
}

// gradeTail reports whether what follows a common subject is a degree and a
// predicate: 较明显, 没有增强, 有所改善.
func gradeTail(rs []rune) bool {
	s := string(rs)
	if isGradeWord(s) || isDegree(s) {
		return true
	}
	for n := min(4, len(rs)); n > 0; n-- {
		if isDegree(string(rs[:n])) {
			return true
		}
	}
	return false
}

// full finds full marks: said outright, else the most the clauses give.
func (p *parser) full() {
	r := &p.rule
	if len(p.said) > 0 {
		r.Full, r.HasFull, r.FullAt = p.said[0].n, true, p.said[0].at
		for _, s := range p.said[1:] {
			if !s.n.Equal(r.Full) {
				r.Rivals = append(r.Rivals, s.n)
			}
		}
	}
	n, at, ok := p.earned()
	switch {
	case !ok:
	case !r.HasFull:
		r.Full, r.HasFull, r.FullAt = n, true, at
	case !n.Equal(r.Full) && !p.usesFull():
		r.Rivals = append(r.Rivals, n)
	}
}

// usesFull reports whether some award is said as a share of full marks or taken
// off them, so that the points of tiers need not reach full marks.
func (p *parser) usesFull() bool {
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Share:
			if a.Hi.Equal(one()) {
				return true
			}
		case Formula, Proportion:
			return true
		case Step:
			return true
		case Deduct:
			return true
		case Open:
			return true
		}
	}
	return false
}

// earned is the most the clauses give by themselves.
func (p *parser) earned() (num.Num, Span, bool) {
	r := &p.rule
	if r.Kind == Items {
		return p.earnedItems()
	}
	if r.Kind == Faults {
		return p.topTier()
	}
	n, at, ok := p.topTier()
	if ok {
		return n, at, true
	}
	if r.MostGain.Set {
		return r.MostGain.N, Span{}, true
	}
	for _, c := range r.Clauses {
		if f, isF := c.Then.(Formula); isF && !uses(f.Expr, VarFull) {
			if l := factors(f.Expr); len(l) == 1 {
				return l[0], c.At, true
			}
		}
	}
	return num.Num{}, Span{}, false
}

// topTier is the highest award in points outside bonuses.
func (p *parser) topTier() (top num.Num, at Span, ok bool) {
	for _, c := range p.rule.Clauses {
		var n num.Num
		switch a := c.Then.(type) {
		case Points:
			n = a.Hi
		case Open:
			if !a.HasMost || a.Minus {
				continue
			}
			n = a.Most.N
		default:
			continue
		}
		if n.Sign() > 0 && (!ok || n.Cmp(top) > 0) {
			top, at, ok = n, c.At, true
		}
	}
	return top, at, ok
}

// earnedItems is the sum of what each entry gives at most.
func (p *parser) earnedItems() (sum num.Num, at Span, ok bool) {
	if p.rule.MostGain.Set {
		return p.rule.MostGain.N, Span{}, true
	}
	best := map[int]num.Num{}
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Points:
			best[c.Part] = num.Max(best[c.Part], a.Hi)
		case Step:
			if !a.Add {
				continue
			}
			if !a.Limit.Set {
				return sum, at, false
			}
			best[c.Part] = num.Max(best[c.Part], a.Limit.N)
		case Share, Proportion:
			return sum, at, false
		}
		at = c.At
	}
	for _, n := range best {
		sum = sum.Add(n)
	}
	return sum, at, sum.Sign() > 0
}
