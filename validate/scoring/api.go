package scoring

import "jixiaobot/validate/num"

// Row is what of the indicator's row matters for its sentence. Empty strings
// are unknown.
type Row struct {
	Level3   string  // 三级指标
	Type     string  // 指标类型: ≥ > = ≤ < or 定性
	Target   string  // 指标值 as typed
	Unit     string  // 计量单位
	Year     int     // year of the form, for dates without one; 0 unknown
	Given    num.Num // points the person gave, used where the sentence says no full marks
	HasGiven bool
}

// FindingCode names what is wrong with a sentence or with it in its row, in the
// words of the public contract.
type FindingCode string

// The findings of Check.
const (
	NoPoints         FindingCode = "standard-no-points"
	Unreadable       FindingCode = "standard-unreadable"
	TargetConflict   FindingCode = "standard-target-conflict"
	SignConflict     FindingCode = "standard-sign-conflict"
	GradeMissing     FindingCode = "grade-not-in-standard"
	TierGap          FindingCode = "tier-gap"
	TierOverlap      FindingCode = "tier-overlap"
	StepIncomplete   FindingCode = "step-incomplete"
	PartialUndefined FindingCode = "step-partial-undefined"
	Discretionary    FindingCode = "discretionary"
)

// Finding is one thing wrong, as data. Got are the words of the sentence and
// Want what the row or the sentence has instead (grades, target, bounds of the
// gap), where there is such.
type Finding struct {
	Code FindingCode
	At   Span
	Got  string
	Want []string
}

// Score is the answer to one actual. With Known it is one score when Low equals
// High, else a range that a person must narrow. Without Known there is no
// score, Why says the reason, and Others are the readings of which none may be
// preferred, if there are such.
type Score struct {
	Low, High   num.Num
	Known       bool
	Full        num.Num
	HasFull     bool
	Clause      int // index in Rule.Clauses of the clause that applied; −1 none or several
	Trace       []Line
	Assumptions []Assumption
	Others      []Reading
	Why         Reason
}

// Line is one line of the working: an expression with numbers filled in and its
// value, “92 ÷ 98 × 2” and 1.877…
type Line struct {
	Expr  string
	Value num.Num
}

// String is the line as shown: “92 ÷ 98 × 2 = 1.88”.
func (l Line) String() string {
	v := l.Value.String()
	if l.Expr == v {
		return v
	}
	return l.Expr + " = " + v
}

// Assumption is something the sentence leaves open and the score takes for
// granted. Words are the sentence's, N a number where one belongs to it.
type Assumption struct {
	Code  AssumptionCode
	Words string
	N     num.Num
}

// AssumptionCode names an assumption.
type AssumptionCode string

// The assumptions.
const (
	OtherSideZero  AssumptionCode = "other-side-zero"  // one awarding condition alone: 0 otherwise
	OtherSideFull  AssumptionCode = "other-side-full"  // one failing condition alone: full otherwise
	AboveTopTier   AssumptionCode = "above-top-tier"   // the top tier at one value takes what lies above
	AboveEqual     AssumptionCode = "above-equal"      // “=” with a proportion: above the target is reached
	ConditionFails AssumptionCode = "condition-absent" // Words, a condition the actual says nothing of, is taken not to hold
	CountsMissing  AssumptionCode = "counts-missing"   // the number is taken as the count missing (N)
	CountsReached  AssumptionCode = "counts-reached"   // the number is taken as the count reached, N are missing
	CountsEvents   AssumptionCode = "counts-events"    // the number is taken as the count of events
	InverseShare   AssumptionCode = "inverse-share"    // ≤ row: the proportion is target ÷ actual
	PointsGiven    AssumptionCode = "points-given"     // full marks are those the person gave
	YearOfRow      AssumptionCode = "year-of-row"      // a date without year takes the year N
	GapBelow       AssumptionCode = "gap-below-plan"   // 相差 counts below the plan
	MarkInTarget   AssumptionCode = "mark-in-target"   // Words, somebody else's figure, is the row's target N
)

// Reading is another way to read the sentence, with its score.
type Reading struct {
	Code      ReadingCode
	Low, High num.Num
	Trace     []Line
}

// ReadingCode names a reading.
type ReadingCode string

// The readings.
const (
	StartedStep    ReadingCode = "started-step"     // a started step counts whole
	ProRataStep    ReadingCode = "pro-rata-step"    // a started step counts in part
	RelativePct    ReadingCode = "relative-percent" // 1% of the target, not one percentage point
	DeductFromFull ReadingCode = "deduct-from-full" // 不完成扣2分: full less 2
	DeductFromZero ReadingCode = "deduct-from-zero" // 不完成扣2分: nothing earned, nothing left
	TargetIsFull   ReadingCode = "target-is-full"   // the target is reached: full marks
	FormulaAsIs    ReadingCode = "formula-as-is"    // the formula as written
	RateAsNumber   ReadingCode = "rate-as-number"   // the formula with 90 for 90%
	InverseRatio   ReadingCode = "inverse-ratio"    // 超过部分按比例扣分: target ÷ actual
	ExcessOff      ReadingCode = "excess-off"       // …: the excess ÷ target is taken off
	BonusHighest   ReadingCode = "bonus-highest"    // the highest bonus alone
	BonusSum       ReadingCode = "bonus-sum"        // all bonuses met add up
	EachEvent      ReadingCode = "each-event"       // … for every time
	FullOne        ReadingCode = "full-said-first"  // two full marks: the one said first
	FullTwo        ReadingCode = "full-said-later"  // two full marks: another
	MonthShort     ReadingCode = "month-of-30"
	MonthLong      ReadingCode = "month-of-31"
	HalfOfMonth    ReadingCode = "half-of-month"      // 每半个月: whole months and 15 days
	FifteenDays    ReadingCode = "fifteen-days"       // 每半个月: 15 days and 15 days
	WithinAllowed  ReadingCode = "only-beyond-target" // events within the target cost nothing
	FromTopTier    ReadingCode = "from-top-tier"      // steps count from full marks
	FromLowTier    ReadingCode = "from-low-tier"      // steps count from the lowest tier that gives points
	CapOfLast      ReadingCode = "cap-of-last"        // 最多扣2分 is for the deduction right before it
	CapOfAll       ReadingCode = "cap-of-all"         // 最多扣2分 is for all deductions together
	TargetIsMark   ReadingCode = "target-is-mark"     // the row's target is the average that the sentence compares with
)

// Reason says why there is no score. The zero Reason is none.
type Reason struct {
	Code  WhyCode
	Words string   // the words of the sentence, or of the actual
	Want  []string // grades or parts to choose from, or what is missing
	At    Span
}

// WhyCode names a reason.
type WhyCode string

// The reasons for no score.
const (
	WhyNone          WhyCode = ""
	WhyDiscretionary WhyCode = "discretionary"
	WhyNoAmount      WhyCode = "no-amount"           // a step or deduction without amount or size
	WhyFullUnknown   WhyCode = "full-unknown"        // the points must come from the person
	WhyNoPoints      WhyCode = "no-points"           // the sentence awards nothing
	WhyUnread        WhyCode = "unread"              // words not understood may change the score
	WhyGap           WhyCode = "tier-gap"            // no tier claims the actual
	WhyGrade         WhyCode = "grade-unknown"       // none of the sentence's grades
	WhyFraction      WhyCode = "fraction-or-percent" // 0.8 or 80?
	WhyPercent       WhyCode = "percent-for-amount"  // a percentage for an amount
	WhyUnit          WhyCode = "unit-mismatch"
	WhyWorkdays      WhyCode = "workdays-from-date" // working days are never guessed
	WhyNoDeadline    WhyCode = "no-deadline"
	WhyNoSuchDay     WhyCode = "no-such-day"
	WhyNoTarget      WhyCode = "target-missing"
	WhyZeroTarget    WhyCode = "target-zero"   // nothing can be divided by it
	WhySign          WhyCode = "sign-conflict" // the proportion contradicts the sign
	WhyNoCap         WhyCode = "no-cap"
	WhyBonusNoCap    WhyCode = "bonus-uncapped"
	WhyRank          WhyCode = "rank-missing"
	WhyParts         WhyCode = "parts-missing"  // answer by part
	WhyCount         WhyCode = "count-missing"  // the number of events is needed
	WhyDate          WhyCode = "date-missing"   // a date or lateness is needed
	WhyNumber        WhyCode = "number-missing" // a number is needed
	WhyReadings      WhyCode = "two-readings"
	WhyForeign       WhyCode = "foreign-mark"          // an average, last year's figure, somebody else's result
	WhyAbovePlan     WhyCode = "above-plan-difference" // 相差 above the plan
	WhyCondition     WhyCode = "condition-open"        // a condition the actual says nothing of
	WhyMonths        WhyCode = "months-from-days"
	WhyTwoFulls      WhyCode = "two-fulls"
	WhyActual        WhyCode = "actual-unreadable"
	WhyVague         WhyCode = "actual-vague" // 约98, 95-98
	WhyNegative      WhyCode = "negative-target"
	WhyYear          WhyCode = "year-missing"
)

// Error is a sentence, or an actual, of which nothing could be understood.
type Error struct {
	At   Span
	Code ErrorCode
}

// ErrorCode names what is wrong.
type ErrorCode string

// The errors of Parse.
const (
	Empty   ErrorCode = "empty"
	TooLong ErrorCode = "too-long" // more than 20,000 runes
	NoRule  ErrorCode = "no-rule"  // no condition and no points in it
)

func (e *Error) Error() string { return "scoring: " + string(e.Code) }
