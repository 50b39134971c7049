package scoring

// fartherBand reports whether a step stands under a band beyond that of another step with
// another rate (100%-90%每降1%扣0.2分，90%-80%每降1%扣0.5分): whether all of the distance is
// dearer, or what lies in that band alone, is not said.
func (j *judge) fartherBand(c Clause, s Step) bool {
	w, ok := stepBand(c)
	if !ok || s.Bonus {
		return false
	}
	up := w.What != Value || j.countsUp(s)
	near := w.Ranges[0].nearEnd(up)
	if !near.Set || near.Target {
		return false
	}
	for _, d := range j.r.Clauses {
		o, step := d.Then.(Step)
		v, banded := stepBand(d)
		if !step || !banded || d.At == c.At || o.Add != s.Add || o.Bonus || !sameScale(o.Every.Unit, s.Every.Unit) || o.sameRate(s) {
			continue
		}
		first := v.Ranges[0].nearEnd(up)
		if !first.Set {
			return true
		}
		if k, same := compareQ(first.At, near.At); same && k != 0 && (k < 0) == up {
			return true
		}
	}
	return false
}

// sameRate reports whether two steps cost the same.
func (s Step) sameRate(o Step) bool {
	return s.By.OfFull == o.By.OfFull && s.By.N.Equal(o.By.N) && s.Every.N.Equal(o.Every.N)
}

// stepBand is the one range that a step stands under.
func stepBand(c Clause) (Within, bool) {
	w, ok := c.When.(Within)
	return w, ok && w.What != Day && len(w.Ranges) == 1 && !w.Ranges[0].Exact
}

// nearEnd is the end of a band that lies nearer to where a step begins to count.
func (r Range) nearEnd(up bool) Bound {
	if up {
		return r.Lo
	}
	return r.Hi
}

// countsUp reports whether a step counts more the larger the number is, rather than how much
// is missing of it.
func (j *judge) countsUp(s Step) bool {
	switch {
	case s.What != Short && s.What != Off, s.Every.Unit.isTime() && !j.timed:
		return true
	case s.What == Off:
		return j.costs() || j.hasT && j.target.IsZero()
	}
	return false
}
