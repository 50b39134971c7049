package trial

import (
	"math"
	"testing"

	"jixiaobot/validate/num"

	"pgregory.net/rapid"
)

// Of all combinations of the moves that were found, none is cheaper than the
// one that was chosen.
func TestChosenIsCheapest(t *testing.T) {
	f := realForm(t)
	rapid.Check(t, func(t *rapid.T) {
		r := Compute(f, someActuals(t, f), Options{})
		climbs := climbsOf(r, &Outlook{})
		climbs = climbs[:min(3, len(climbs))]
		var most num.Num
		for i := range climbs {
			climbs[i].moves = climbs[i].moves[max(0, len(climbs[i].moves)-6):]
			most = most.Add(climbs[i].moves[len(climbs[i].moves)-1].gain)
		}
		need := num.Ratio(int64(rapid.IntRange(1, 1000).Draw(t, "need")), 100)
		picks := chosen(climbs, need)
		least := cheapestOf(climbs, ceil(need, 100))
		if picks == nil {
			if least != math.MaxInt64 {
				t.Fatalf("nothing chosen for %s, a way costs %d", need, least)
			}
			return
		}
		cost := int64(0)
		var gain num.Num
		for _, p := range picks {
			cost += price(p.move)
			gain = gain.Add(p.move.gain)
		}
		if cost != least || gain.Cmp(need) < 0 {
			t.Fatalf("chosen costs %d and gains %s of %s, the cheapest costs %d", cost, gain, need, least)
		}
		trimmed, ok := trim(picks, need)
		if !ok {
			t.Fatal("trimmed away")
		}
		gain, after := num.Num{}, int64(0)
		for _, p := range trimmed {
			gain, after = gain.Add(p.move.gain), after+price(p.move)
		}
		if gain.Cmp(need) < 0 || after > cost {
			t.Fatalf("trimmed to a gain of %s of %s, cost %d of %d", gain, need, after, cost)
		}
	})
}

func price(m move) int64 { return whole(m.cost.Mul(num.Int(1_000_000)).Ceil()) }

// cheapestOf tries all combinations for so many hundredths of a point.
func cheapestOf(climbs []climb, need int64) int64 {
	switch {
	case need <= 0:
		return 0
	case len(climbs) == 0:
		return math.MaxInt64
	}
	best := cheapestOf(climbs[1:], need)
	for _, m := range climbs[0].moves {
		if rest := cheapestOf(climbs[1:], need-floor(m.gain, 100)); rest != math.MaxInt64 {
			best = min(best, rest+price(m))
		}
	}
	return best
}

// Where rounding hides every solution, all rows at their best still are a way.
func TestManySmallGains(t *testing.T) {
	f, actuals := longForm(t, 60)
	for i := range f.Indicators {
		f.Indicators[i], actuals[i] = f.Indicators[0], "97"
	}
	r := Compute(f, actuals, Options{})
	out := checkWays(t, f, actuals, r.Full, Options{})
	if len(out.Ways) != 1 || len(out.Ways[0].Changes) != 60 {
		t.Fatalf("%d ways", len(out.Ways))
	}
	checkWays(t, f, actuals, r.Full.Sub(num.Ratio(1, 2)), Options{})
}

// In a long form points are counted in coarser steps; what is found suffices.
func TestLongForm(t *testing.T) {
	f, actuals := longForm(t, 250)
	r := Compute(f, actuals, Options{})
	checkSums(t, r)
	for _, part := range []int64{1, 6, 10} {
		goal := r.Low.Add(r.Full.Sub(r.Low).Mul(num.Ratio(part, 10)))
		if out := checkWays(t, f, actuals, goal, Options{}); !out.Reachable {
			t.Errorf("%s of %s is not reachable", goal, r.Full)
		}
	}
}
