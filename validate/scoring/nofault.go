package scoring

// givesAll reports whether a clause gives full marks, and no tier that is only the best of those
// written beside a higher 满分.
func (j *judge) givesAll(c Clause) bool {
	if p, ok := c.Then.(Points); ok && j.r.HasFull && p.Hi.Cmp(j.r.Full) < 0 {
		return false
	}
	return j.isTop(c)
}

// noEvent reports whether a tier for a few events (问题3个以内得3分, 发生2起以内扣1分) is answered by
// an actual of none where none are wanted: that is what full marks are for (convention 14).
func (j *judge) noEvent(w Within, c Clause) bool {
	if !j.hasV || !j.v.IsZero() || w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
		return false
	}
	if j.row.Type != qualitative {
		return j.wantsNone()
	}
	_, named := j.required()
	return !named && takes(c.Then) && !isZero(c.Then)
}

// wantsNone reports whether the row asks for none of what it counts.
func (j *judge) wantsNone() bool {
	return j.hasT && j.target.IsZero() && (j.costs() || j.row.Type == signEQ)
}
