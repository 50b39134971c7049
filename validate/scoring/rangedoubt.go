package scoring

import "strings"

// rangeDoubt is why a range may be meant in two ways, or is of what the form does not say.
func (j *judge) rangeDoubt(w Within) Reason {
	if w.Trend && !j.trendRow(w) || j.otherAverage(w) {
		return Reason{Code: WhyForeign, Words: w.Words}
	}
	if r := w.Ranges[0]; j.smallShare(w) && (j.wantsMore() && r.Hi.Set || j.costs() && r.Lo.Set) {
		return Reason{Code: WhyReadings, Words: w.Words} // 超过5%, 低于5%: of the plan, or beyond it
	}
	if w.Either && !w.isMultiple() && j.eitherWay(w) || j.otherMultiple(w) || j.overOrValue(w) || j.savedRate(w) {
		return Reason{Code: WhyReadings, Words: w.Words}
	}
	if containsAny(subjectOf(w), twoRates()...) || w.What == Early && j.beginsElse(w.Words) {
		return Reason{Code: WhyCondition, Words: w.Words} // 完成率和及时率均为100%, 提前开工
	}
	return Reason{}
}

// ofElse reports whether a range is of something of which the row's actual says nothing.
func (j *judge) ofElse(w Within) bool {
	if (strings.HasPrefix(w.Words, everySaid) || startsWithAny(w.Words, eachOneWords())) && !j.countsEach(w) {
		return true
	}
	if startsWithAny(w.Words, oneThings()) && !startsWithAny(j.row.Level3, oneThings()) && !j.countsEach(w) {
		return true // 单段长度不足5公里 in the row of all of them
	}
	if w.What == Value && j.a.kind == isNumber && !j.a.event && j.wantsMore() && j.target.Sign() > 0 && !j.rate && (saysSome(w.Words) && !onlyHas(w.Words) && !j.praised(w) || endsInAny(stripTail(w.Words), faultTails())) && w.Ranges[0].anyEnd().At.Unit.Kind == Count {
		return true // 发生3起以上 beside 完成50个
	}
	return j.definedRate(w) || j.otherIndicator(w) || j.otherMoney(w) || j.aside(w) || j.otherPrice(w)
}
