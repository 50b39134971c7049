package scoring

import "jixiaobot/validate/num"

// Span is a half-open range of runes [From, To) of the sentence as typed.
type Span struct{ From, To int }

// Rule is a sentence as it was understood. The zero Rule awards nothing.
type Rule struct {
	Text      string   // the sentence as typed
	Full      num.Num  // full marks said by the sentence; meaningless unless HasFull
	HasFull   bool     // whether the sentence says its full marks
	FullAt    Span     // the words that say them
	Clauses   []Clause // in the order of the sentence
	Kind      Kind     // how the clauses stand to one another
	MostGain  Cap      // 最高得3分: bounds what is added up
	MostLoss  Cap      // 最多扣3分: bounds what is taken off
	LastOrAll bool     // the bound of the last step that takes may be that of all of them
	Least     Cap      // 最低得5分: what steps leave at least
	Debt      Cap      // 倒扣不超过5分: how far below 0 steps may take
	Base      Cap      // 达到80%得6分，每高1%加0.2分，满分10分: what steps start from
	MostBonus Cap      // 加分不超过5分: bounds what comes on top of full marks
	FillsTo   Cap      // 加满5分为止 above a base of less: it bounds the bonus, or all of it
	Exempt    []string // exemptions in brackets (不可抗力除外), taken not to apply
	Passed    []Span   // words passed over because they set no condition
	Mark      Quantity // 以98%为基准: what steps are measured from, where HasMark
	HasMark   bool
	Plans     []Plan    // 计划280人。: named before the rule, and the row's must be the same
	Marked    bool      // the entries of the list are numbered in the sentence
	ofPlan    bool      // a letter stands for the share of the plan: X=实际值/目标值
	ofElse    bool      // a letter stands for another share: X=合格数/抽查数
	AllOrNone bool      // 缺一项不得分: a list of which every entry must hold
	EndsOut   bool      // some tier says 含, so the ends that do not say it are out
	things    bool      // the entries are things with levels of their own, without numbers
	waived    []string  // remarks on what does not count, taken not to apply
	cores     []core    // the sentence without its clauses about other things
	doubts    []Span    // figures that may be an entry's number and a figure: 1.98%
	Parts     int       // number of entries of a list
	Entries   []string  // the entries of a list of which the clauses say how many hold
	Etc       bool      // 以此类推: the pattern of the last two clauses goes on
	Unread    []Span    // words not understood; they block every score they may touch
	Rivals    []num.Num // full marks said besides Full and different from it
	noFull    bool      // the points taken for full marks cannot be those of the whole sentence
	// tellsFaults: its counts are those of a fault named before them, or of what is late.
	tellsFaults bool
	unlisted    bool // faults in words that are no list, which a bare number may name all the same
	shifted     bool // whether all that stands between the entries counts as one is not said
	dueAt       Span // the sentence that names the deadline of what is done in time, where one does
	branched    bool // 无预算的得3分，有预算的…: two cases of which a number above 0 tells one
	planRated   bool // tiers measure a rate of the plan that the sentence defines or names
	fromTier    bool // 在8分基础上每降1个百分点再扣1分: steps take from the lowest tier
	limited     bool // full marks are no more than the bound of a proportion, where none are given
	awarded     bool // full marks are no more than what one condition in words earns
	places      int  // 在全市16个区县中: how many places the ranking has, 0 where it is not said
	counted     int  // numbered entries that one step counts: a bare number may be one's own
}

// Plan is a plan that the sentence names before its rule: 计划280人。
type Plan struct {
	Is Quantity
	At Span
}

// Kind says how the clauses of a rule stand to one another.
type Kind int

// The kinds of a rule. They differ in what a person answers: one actual that
// picks a clause, the items that hold, or the faults that occurred.
const (
	Choice Kind = iota // one actual picks the clause: tiers, grades, steps, formulas
	Items              // a checklist: the parts that hold add up
	Faults             // a list of deductions: the faults that occurred are taken off
)

// Clause is one condition with the award it leads to.
type Clause struct {
	When Cond
	Then Award
	Part int  // number of the list entry it stands in, from 1; 0 outside a list
	At   Span // the whole clause
}

// Cond is a condition: one of Always, Else, Met, Within, Text, Rank, All, Any.
type Cond interface{ cond() }

// Always holds for every actual: a formula or a step said without condition.
type Always struct{}

// Else holds when no other clause does (否则, 其他).
type Else struct{}

// Met is 达到计划值, 达标, 完成, 控制在预算内, judged by the row's sign and value;
// Not turns it round (未完成). OnTime judges a deadline instead (按时完成).
type Met struct {
	Not, OnTime bool
	Words       string // the words as folded, so that they can be given as an answer
	Given       string // the words with a cause, a leave or a degree that no figure tells: 因不可抗力未完成
}

// Within holds when the measure lies in one of the ranges.
type Within struct {
	What   Measure
	Of     Basis
	Ranges []Range
	Named  bool     // 达到目标值95%: the plan is named, and a percentage without 的 behind it
	Loose  bool     // said with 超过 beside steps that count an excess: it may be one too
	Either bool     // 低于目标值30%, 超过目标值80%: that share of it, or that far from it
	Onward bool     // 12月1日起: from that day on
	Since  DayRef   // first day of a period named as a whole (12月完成), of which the range has the last
	From   DayRef   // the day that a time is counted from, where it is named: 晚于9月30日10天以内
	Trend  bool     // About ends in 下降 or 增长: a rate of change is compared
	Lead   string   // the words before the comparison, as folded (资料合格率)
	Tail   string   // the words after it, if they set no condition (5个以上项目)
	About  string   // the words before the comparison that name what is measured
	Words  string   // the whole condition as folded, without spaces
	Rate   PlanRate // the rate of the plan that it measures, where a definition or its name says so
	deny   denying
	none   bool   // told in words: 没有投诉 in the row of 投诉件数
	Given  string // as that of Met: 严重超支
}

// Text is a grade word or a listed item in the sentence's own words.
type Text struct {
	Words   string
	Exempt  bool // “本年无任务”: accepted as an answer in numeric rows too
	Foreign bool // compares with a figure that stands nowhere in the form (全县平均)
	Label   bool // stands before 得分= and may only say what the formula is of (满意度得分=)
	unsure  bool // there is none of a kind of what the row counts, of which the number does not tell
}

// Rank holds for places From to To, both included, counted from the front or,
// with Last, from the end (倒数第3名). To 0 means no end.
type Rank struct {
	From, To int
	Last     bool
	Words    string
}

// All holds when all its parts do (且, 并, 同时).
type All struct {
	Parts []Cond
	Words string
}

// Any holds when one of its parts does (或).
type Any struct {
	Parts []Cond
	Words string
}

func (Always) cond() {}
func (Else) cond()   {}
func (Met) cond()    {}
func (Within) cond() {}
func (Text) cond()   {}
func (Rank) cond()   {}
func (All) cond()    {}
func (Any) cond()    {}

// Measure is the thing a range or a step counts.
type Measure int

// The measures. Short, Over and Gap are distances from the mark, which is the
// number of the full-marks clause or else the row's target.
const (
	Value   Measure = iota // the actual itself, or its share of the target
	Short                  // how far below the mark
	Over                   // how far above the mark
	Gap                    // how far from the mark, on either side
	Late                   // time after the deadline
	Early                  // time before the deadline
	Day                    // the day itself, as days since 1970-01-01
	Events                 // number of things that happened
	Missing                // number of things missing
	Done                   // number of things reached, counted from nothing
	Place                  // rank, from 1
	Off                    // how far on the wrong side of the mark, whichever that is in this row
)

// Basis says what a percentage is a share of.
type Basis int

// The bases. Unsaid is settled by the row: percentage points in a row of
// rates, a share of the target in a row of amounts.
const (
	Unsaid   Basis = iota
	OfTarget       // said to be a share of the plan: 完成计划的80%
)

// Quantity is a number with the unit said beside it.
type Quantity struct {
	N    num.Num
	Unit Unit
}

// Unit is what a number of the sentence counts. Text is the unit as folded,
// without 万 or 亿, which are multiplied into N.
type Unit struct {
	Kind UnitKind
	Text string
}

// UnitKind sorts units by how they are compared.
type UnitKind int

// The kinds of units.
const (
	Bare     UnitKind = iota // none said: takes the unit of the row
	Percent                  // %
	Point                    // 百分点
	Calendar                 // 天 日
	Workday                  // 工作日
	Week
	Month
	Year
	Hour
	Minute
	Count // 个 项 次 人 件 …
	Money // 元
	Other // any other unit, compared by its text
)

// Bound is one end of a range. With Target the end is the row's target and At
// is not used.
type Bound struct {
	At     Quantity
	Date   DayRef // the end itself where the measure is Day
	Target bool
	Incl   bool // whether the end itself belongs to the range
	Set    bool // false: no bound on this side
	Said   bool // the sentence says itself whether the end is in (含, ≥, 以上 …)
}

// DayRef is a day as the sentence names it; Year 0 takes the year of the row,
// Shift years later. Last is the last day of the month whatever its length.
type DayRef struct {
	Year, Month, Day, Shift int
	Last                    bool
}

// Range is an interval. Exact marks a single value said without comparison
// (“100%得8分”).
type Range struct {
	Lo, Hi Bound
	Exact  bool
}

// Award is what a clause leads to: Points, Share, Deduct, Step, Formula,
// Proportion, Bonus or Open.
type Award interface{ award() }

// Points is a fixed number of points, or a range of them (9-8分).
type Points struct{ Lo, Hi num.Num }

// Share is a part of full marks, 1 being all of them (得满分, 得50%), or a
// range of parts (80%-60%).
type Share struct{ Lo, Hi num.Num }

// Amount is a number of points, or with OfFull a part of full marks.
type Amount struct {
	N      num.Num
	OfFull bool
}

// Deduct takes a fixed amount off full marks, or, with Below, may leave less
// than nothing (倒扣).
type Deduct struct {
	By    Amount
	Below bool
}

// Bonus adds to what the other clauses give (加5分, 奖2分).
type Bonus struct{ By Amount }

// Step takes (or, with Add, gives) By for every Every of the measure.
type Step struct {
	What    Measure
	Every   Quantity
	By      Amount
	Add     bool    // adds instead of taking
	Bonus   bool    // adds above full marks (加计)
	Part    Partial // what a started step counts
	Of      Basis
	Limit   Cap      // 扣满15分为止, 最多扣3分, 最高得3分
	Words   string   // what is counted, as folded (“未按时公开”)
	Name    string   // words before 每 that only name it (挪用资金的，每发现1笔…)
	NoEvery bool     // the size of the step is not said
	NoBy    bool     // the amount is not said
	Below   bool     // 倒扣
	Beyond  Quantity // 每再超1%: what the tier before it takes already, from which it goes on
	Start   Amount   // what that tier takes
	Among   bool     // 其中: it counts some of what another step counts
}

// Cap bounds a step. Set is false when the sentence names none.
type Cap struct {
	N   num.Num
	Set bool
}

// Partial says what a step that is not whole counts.
type Partial int

// What a started step counts. PartUnsaid reads as PartWhole with the others
// listed as readings.
const (
	PartUnsaid Partial = iota
	PartWhole          // 不足10天不扣
	PartUp             // 不足10天按10天计
	PartPro            // 不足10天按比例
)

// Proportion is 按比例 without a written formula. Minus is 按比例扣分, which comes to
// the same, unless Part says that only what is beyond is meant (超过部分按比例扣分).
type Proportion struct {
	Minus, Part bool
	Limit       Cap // 最高得8分, or of what is taken 最多扣5分
}

// Formula is a written formula for the points.
type Formula struct {
	Expr   Expr
	Limit  Cap    // as that of Proportion
	Rate   string // the name of the rate in it, as folded; "" for none
	Own    string // the name of the actual, as folded, where it begins a quotient and no list knows it
	Drawn  bool   // one of several lines, which holds between its tiers and nowhere else
	OfPlan bool   // … drawn over shares of the plan, which a rate may not be
}

// Series goes on with a pattern of tiers (95%得10分，94%得9分，以此类推): From points at
// At, By less for every Each below it.
type Series struct {
	From, By num.Num
	At       Quantity
	Each     num.Num
	Whole    bool // the tiers named single values
	Ends     bool // the tiers hold from their number on (90%以上), so that every end has its tier
}

// Open leaves the points to a person (酌情), or names an amount that stands
// nowhere in the form.
type Open struct {
	Words    string
	Minus    bool   // a deduction that is left open
	Bonus    bool   // an addition that is left open (酌情加分)
	NoAmount bool   // 扣分 without saying how much, rather than 酌情
	Most     Amount // with HasMost, the most that may be given or taken
	HasMost  bool
}

func (Points) award()     {}
func (Share) award()      {}
func (Deduct) award()     {}
func (Bonus) award()      {}
func (Step) award()       {}
func (Proportion) award() {}
func (Formula) award()    {}
func (Open) award()       {}
func (Series) award()     {}

// Expr is a written formula: one of Lit, Var, OffRate, OtherRate, Abs, Binary.
type Expr interface {
	expr()
	said(within int) string // as a printed rule writes it
}

// Lit is a number of a formula; Pct says it was written with %, N being the
// number before the sign divided by 100. A plan written out has its Unit (3万人次).
type Lit struct {
	N    num.Num
	Pct  bool
	Unit Unit
}

// Var is a name of a formula.
type Var int

// The names a formula may use.
const (
	VarActual Var = iota // 实际值
	VarTarget            // 计划值
	VarRate              // 完成率: actual ÷ target, or the actual in a row of rates
	VarFull              // 指标分值
)

// Binary is an operation: '+', '-', '*', '/'.
type Binary struct {
	Op   rune
	X, Y Expr
}

func (Lit) expr()    {}
func (Var) expr()    {}
func (Binary) expr() {}
