package scoring

import (
	"errors"
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// Actual is what was reached, as a person says it.
type Actual struct {
	Text   string // as typed
	kind   actualKind
	words  string // folded, without stops; set for every kind
	q      Quantity
	day    num.Day
	short  bool // 缺1项, 少2次: the number is the count missing
	event  bool // 发生2起: the number is a count of events
	before bool // 6月30日前: that day at the latest
	rank   int
	last   bool
	parts  map[int]Actual // answers by part; a part that holds has kind holds
	all    bool
	none   bool
	ways   []int // how many entries hold, where the rule speaks of that: all it may mean
}

type actualKind int

const (
	isWords actualKind = iota
	isNumber
	isDay
	isLate // q is how late; below 0: early
	isRank
	isParts
	isHeld // a part of a list that holds
)

// Refusal is the error of ParseActual: why the text is no actual.
type Refusal struct{ Reason Reason }

func (r *Refusal) Error() string { return "scoring: actual: " + string(r.Reason.Code) }

func refuse(code WhyCode, words string) error {
	return &Refusal{Reason{Code: code, Words: words}}
}

// maxActual bounds an actual in bytes.
const maxActual = 1000

// ParseActual reads an actual: a number (92, 92个, 4197200元, 5万), a percentage, a
// day, 晚15天, 提前3天, a grade of the rule, a count of events (2起, 缺1项), places of
// a list (1,3 全部 无), answers by part (1:11次；2:2次), a rank (第2名), a change with its
// direction (下降12%). The error is a *Refusal. Words that are none of these are kept for
// Score to judge.
func ParseActual(text string, r Rule, row Row) (Actual, error) {
	if len(text) > maxActual {
		return Actual{}, refuse(WhyActual, "")
	}
	s := clean(wholePart(strings.TrimSpace(string(num.Fold(text)))))
	a := Actual{Text: text, words: s}
	if s == "" {
		return a, refuse(WhyActual, text)
	}
	if b, ok := r.readTrend(a, s, row); ok {
		return b, nil
	}
	if words := row.Type == "" || row.Type == qualitative; words && len(r.Entries) > 0 {
		if b, ok := r.readEntries(a, s); ok {
			return b, nil
		}
	} else if words && r.Kind == Items {
		if b, ok := countHeld(a, s, r.Parts); ok {
			return b, nil
		}
	}
	if r.Kind != Choice || r.manySteps() {
		if b, ok, err := parseParts(a, s, r, row); ok || err != nil {
			return b, err
		}
	}
	return parseOne(a, s, r)
}

// parseOne reads an actual that is one thing.
func parseOne(a Actual, s string, r Rule) (Actual, error) {
	if r.speaks(s) {
		return a, nil
	}
	if b, ok := r.readFaults(a, s); ok {
		return b, nil
	}
	for _, read := range [...]func(Actual, string) (Actual, bool, error){readRank, readLate, readDay, readCount, readNumber} {
		b, ok, err := read(a, s)
		if ok || err != nil {
			return r.inSpells(b), err
		}
	}
	return a, nil
}

// speaks reports whether the words are a grade of the rule, so that 一般 or 3级 is
// not read as a number.
func (r Rule) speaks(s string) bool {
	return slices.ContainsFunc(r.Grades(), func(w string) bool { return plain(w) == plain(s) })
}

func readRank(a Actual, s string) (Actual, bool, error) {
	if isLastPlace(s) {
		a.kind, a.last, a.rank = isRank, true, 1
		return a, true, nil
	}
	rest, last := s, false
	for _, p := range rankLeads() {
		rest = strings.TrimPrefix(rest, p)
	}
	if i := strings.Index(rest, nthWord); i > 0 && isPlaceName(rest[:i]) {
		rest = rest[i:]
	}
	if r, ok := strings.CutPrefix(rest, lastWord); ok {
		rest, last = r, true
	}
	nth := strings.HasPrefix(rest, nthWord)
	rest = strings.TrimPrefix(rest, nthWord)
	unit := strings.TrimRight(rest, rankUnits)
	if !nth && !last {
		return a, false, nil
	}
	v, err := num.Parse(unit)
	if err != nil || !v.IsInt() || v.Sign() <= 0 || v.Cmp(num.Int(100000)) > 0 {
		return a, false, nil
	}
	a.kind, a.last = isRank, last
	a.rank = toInt(v)
	return a, true, nil
}

func toInt(v num.Num) int {
	n := 0
	for _, d := range v.Plain() {
		n = n*10 + int(d-'0')
	}
	return n
}

// readLate reads 晚15天, 逾期2个月, 提前3天.
func readLate(a Actual, s string) (Actual, bool, error) {
	for i, list := range [2][]string{lateWords(), earlyWords()} {
		for _, w := range list {
			rest, ok := strings.CutPrefix(s, w)
			if !ok {
				continue
			}
			rest = strings.TrimPrefix(rest, perfective)
			if rest == doneWord || rest == "" {
				return a, false, nil
			}
			q, ok := halfQuantity(rest)
			if !ok {
				u, err := num.ParseQuantity(rest)
				if err != nil || u.Sign != "" || u.Value.Sign() < 0 {
					return a, false, vague(err, s)
				}
				q = quantityOf(u.Value, u.Unit)
			}
			if !q.Unit.isTime() {
				return a, false, refuse(WhyUnit, s)
			}
			a.kind, a.q = isLate, q
			if i == 1 {
				a.q.N = a.q.N.Neg()
			}
			return a, true, nil
		}
	}
	return a, false, nil
}

// halfQuantity reads 半天, 半个月.
func halfQuantity(s string) (Quantity, bool) {
	rest, ok := strings.CutPrefix(s, halfWord)
	u := unitOf(rest)
	if !ok || !u.isTime() {
		return Quantity{}, false
	}
	return Quantity{num.Ratio(1, 2), u}, true
}

func readDay(a Actual, s string) (Actual, bool, error) {
	a.before = endsInAny(strings.TrimSuffix(s, doneWord), beforeWords())
	for _, tail := range dayTails() {
		s = strings.TrimSuffix(s, tail)
	}
	d, err := num.ParseDay(s)
	switch {
	case err == nil:
		a.kind, a.day = isDay, d
		return a, true, nil
	case errors.Is(err, num.ErrNoSuchDay):
		return a, false, refuse(WhyNoSuchDay, s)
	}
	return a, false, nil
}

// readCount reads 缺1项, 少2次, 发生2起, 发现1处.
func readCount(a Actual, s string) (Actual, bool, error) {
	for i, list := range [2][]string{shortWords(), eventWords()} {
		for _, w := range list {
			rest, ok := strings.CutPrefix(s, w)
			if !ok || rest == "" {
				continue
			}
			q, err := num.ParseQuantity(strings.TrimPrefix(rest, perfective))
			if err != nil || q.Sign != "" || q.Value.Sign() < 0 {
				continue
			}
			a.kind, a.q = isNumber, Quantity{q.Value, unitOf(q.Unit)}
			a.short, a.event = i == 0, i == 1
			return a, true, nil
		}
	}
	return a, false, nil
}

func readNumber(a Actual, s string) (Actual, bool, error) {
	for _, v := range reachedVerbs() {
		if rest, ok := strings.CutPrefix(s, v); ok && startsNumeric(rest) {
			s = rest
			break
		}
	}
	if rest, ok := strings.CutPrefix(s, topSaid); ok && strings.HasSuffix(rest, percentUnit) && startsNumeric(rest) {
		s = rest // 前10%
	}
	q, err := num.ParseQuantity(s)
	switch {
	case err == nil && q.Sign != "":
		if q.Sign == "=" {
			break
		}
		return a, false, refuse(WhyVague, s)
	case err != nil:
		return a, false, vague(err, s)
	}
	if startsWithAny(q.Unit, looseUnits()) || strings.ContainsAny(q.Unit, slashRunes) && !strings.Contains(s, q.Unit) {
		return a, false, refuse(WhyVague, s) // 3百, 1次未发生
	}
	a.kind, a.q = isNumber, Quantity{q.Value, unitOf(q.Unit)}
	return a, true, nil
}

// vague turns the doubt of num into a refusal; other words are no number at
// all, which is no refusal yet.
func vague(err error, s string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, num.ErrSeveral) && startsNumeric(s):
		return refuse(WhyVague, s)
	case errors.Is(err, num.ErrVague):
		return refuse(WhyVague, s)
	case errors.Is(err, num.ErrTooLong):
		return refuse(WhyActual, s)
	}
	return nil
}

func startsNumeric(s string) bool {
	return s != "" && (isDigit(rune(s[0])) || s[0] == '-')
}

// wholePart writes .92 as 0.92, whose point is no stop.
func wholePart(s string) string {
	if len(s) > 1 && s[0] == '.' && isDigit(rune(s[1])) {
		return "0" + s
	}
	return s
}
