package scoring

// praised tells 被采用案例2个以上 where the row plans just as many: what befalls them is what is wanted.
func (j *judge) praised(w Within) bool {
	at := w.Ranges[0].anyEnd()
	return containsAny(w.Words, praiseVerbs()...) && !at.Target && j.hasT && at.At.N.Equal(j.target) && w.Ranges[0].Lo.Set
}
