package scoring

import "jixiaobot/validate/num"

// pointsPart reads 的80% or 的一半 behind so many points (按10分的80%计分): what they come to then,
// and the place behind them.
func (p *parser) pointsPart(lo, hi num.Num, i int) (Points, int, bool) {
	if !p.at(i).is(wDe) || !lo.Equal(hi) || !p.at(i+1).is(wHalf) && !(p.at(i+1).is(wNum) && p.at(i+1).unit == percentUnit) {
		return Points{}, i, false
	}
	s, next, ok := p.share(i + 1)
	if !ok || p.comparisonAfter(next) {
		return Points{}, i, false
	}
	return Points{lo.Mul(s.Lo), lo.Mul(s.Hi)}, next, true
}

// scaledPoints reads 按10分的80%计分.
func (p *parser) scaledPoints(i int) (taken, bool) {
	lo, hi, next, ok := p.points(i)
	if !ok {
		return taken{}, false
	}
	pts, next, ok := p.pointsPart(lo, hi, next)
	if !ok {
		return taken{}, false
	}
	end := p.passScoring(next)
	said := string(p.rs[p.at(i).from:p.at(end-1).to])
	if end == next && p.at(next).is(wText) && oneOf(p.words(p.toks[next:next+1]), countVerbs()) {
		return taken{award: pts, next: next + 1}, true
	}
	return taken{award: pts, next: end}, end > next && containsAny(said, scoringVerbs()...)
}

// fallsTo reads 降为3分 and 减至2分 behind the case that gets no more (未按月发放的，降为3分): what is
// left then. Right behind words, what falls may be a test score.
func (p *parser) fallsTo(i int) (taken, bool) {
	n := len(p.pend)
	if n == 0 || !p.pend[n-1].is(wComma, wDe) || len(p.trim(p.pend)) == 0 || !oneOf(p.words(p.toks[i:i+1]), fallVerbs()) || !p.at(i+1).is(wEQ, wTilde) {
		return taken{}, false
	}
	if joint := p.words(p.toks[i+1 : i+2]); !oneOf(joint, leftWords()) && joint != beSaid {
		return taken{}, false
	}
	lo, hi, next, ok := p.points(i + 2)
	if !ok || !lo.Equal(hi) || p.comparisonAfter(next) || next < len(p.toks) && !p.at(next).is(wComma, wSemi, wStop, wMark, wCloseP) {
		return taken{}, false
	}
	return taken{award: Points{lo, hi}, next: next}, true
}
