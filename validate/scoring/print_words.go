package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// inItsWords is a condition in the sentence's own words with the figures and days of the tree in
// them (达到50份且质量合格), false where they do not stand there one by one.
func (p *printer) inItsWords(c Cond) (string, bool) {
	words := ""
	switch c := c.(type) {
	case Within:
		words = c.Words
	case All:
		words = c.Words
	}
	if words == "" {
		return "", false
	}
	var ends []Bound
	lookCond(c, func(w Within) {
		for _, r := range w.Ranges {
			ends = append(ends, r.figures()...)
		}
	})
	if strings.Contains(words, "(") && !strings.Contains(words, ")") {
		words += ")"
	}
	return refigured(words, ends)
}

// figures are the ends of a range that are figures of their own.
func (r Range) figures() []Bound {
	var out []Bound
	if r.Lo.Set && !r.Lo.Target && (!r.Lo.At.N.IsZero() || r.Exact || !r.Hi.Set || r.Lo.Date.Month > 0) {
		out = append(out, r.Lo)
	}
	if r.Hi.Set && !r.Hi.Target && !r.Exact {
		out = append(out, r.Hi)
	}
	return out
}

// refigured puts the figures of some ends in the place of those that stand in words. What says
// the same already stays as it is (两季).
func refigured(words string, ends []Bound) (string, bool) {
	s := scan(words)
	out, from, n := "", 0, 0
	for _, t := range s.toks {
		if !t.is(wNum) && t.day == nil {
			continue
		}
		if n == len(ends) || (t.day != nil) != (ends[n].Date.Month > 0) {
			return "", false
		}
		b := ends[n]
		n++
		said := b.At.said()
		switch {
		case t.day != nil && *t.day == b.Date, t.day == nil && t.n.Equal(b.At.N):
			continue
		case t.day != nil:
			said = b.Date.said()
		}
		out += s.between(from, t.from) + said
		from = t.to
	}
	return out + s.between(from, len(s.rs)), n == len(ends)
}

// unfigured is words without the figures in them, which the ends of a condition say.
func unfigured(words string) string {
	s := scan(words)
	out, from := "", 0
	for _, t := range s.toks {
		if t.is(wNum) || t.day != nil {
			out, from = out+s.between(from, t.from), t.to
		}
	}
	return out + s.between(from, len(s.rs))
}

// inBracket is 良好(80-90分): a grade with its ends in brackets; false for another comparison.
func (p *printer) inBracket(w Within) (string, bool) {
	head := beforeBracket(w.Words)
	if head == w.Words || !isGradeWord(plain(head)) || w.What != Value || len(w.Ranges) != 1 {
		return "", false
	}
	return head + "(" + p.comparison(w, w.Ranges[0], "", "") + ")", true
}

// both is a range of a distance with two ends: 偏差5%-10%, 5%＜偏差≤10%, and 超支5%以内 where it
// begins at nothing.
func (p *printer) both(w Within, r Range, lead, verb, tail string) (string, bool) {
	switch {
	case !r.Lo.Set || !r.Hi.Set || r.Exact || r.Lo.Target || r.Hi.Target:
		return "", false
	case (w.What == Over || w.What == Short) && r.Lo.At.N.IsZero() && verb != "" && !strings.HasSuffix(verb, rateSuffix):
		return lead + verb + p.behind(w, r.Hi, false) + tail, true
	case w.What != Gap:
		return "", false
	case p.EndsOut || r.Lo.Incl && r.Hi.Incl:
		lo, hi := r.Lo.At.said(), verb+r.Hi.At.said() // ±5%-±10%
		if p.EndsOut {
			lo, hi = lo+inclusion(r.Lo), hi+inclusion(r.Hi)
		}
		return lead + verb + lo + "-" + hi + tail, true
	case tail != "" || r.Lo.Incl || verb != "":
		return "", false // ±5%以外且±10%以内
	}
	sign := lessSign
	if r.Hi.Incl {
		sign = atMostSign
	}
	return r.Lo.At.said() + lessSign + lead + sign + r.Hi.At.said(), true
}

// betweenSaid is 介于80%(含)与90%之间.
func (p *printer) betweenSaid(w Within, r Range, lead string) (string, bool) {
	if !strings.HasSuffix(lead, betweenLead) || !r.Lo.Set || !r.Hi.Set || r.Exact {
		return "", false
	}
	lo, hi := p.end(w, r.Lo), r.Hi.At.said()
	if p.EndsOut {
		lo, hi = lo+inclusion(r.Lo), hi+inclusion(r.Hi)
	} else if !r.Lo.Incl || !r.Hi.Incl {
		return "", false
	}
	return lead + betweenSaid + lo + withSaid + hi + amidSaid, true
}

// definitions are the sentences that say what a rate of the rule is: those that matter to how it is
// read, and those of the rates of the plan.
func (p *printer) definitions() []string {
	out := p.defined()
	for _, at := range p.Passed {
		said := string(num.Fold(p.saidAt(at)))
		name, _, ok := strings.Cut(said, "=")
		if ok && !slices.Contains(out, said) && p.measuresRate(name) {
			out = append(out, said)
		}
	}
	return out
}

// measuresRate reports whether some condition measures the rate of a name.
func (r Rule) measuresRate(name string) bool {
	found := false
	look(r.Clauses, func(w Within) { found = found || w.Rate.Name != "" && w.Rate.Name == name })
	return found
}
