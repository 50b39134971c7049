package scoring

// strangeVerbs leaves 少1个砍了0.5分 unread: behind a number that falls short or goes too far, words
// before the points that nobody knows may take what they seem to give.
func (p *parser) strangeVerbs() {
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) {
			continue
		}
		switch w := c.When.(type) {
		case Within:
			if isDistance(w) && w.Tail != "" && !isLabel(w.Tail) && !names(w.Tail) && !oneOf(w.Tail, onceWords()) {
				p.unread(c.At)
			}
		case All:
			first, ok := w.Parts[0].(Within)
			_, text := w.Parts[len(w.Parts)-1].(Text)
			if ok && text && len(w.Parts) == 2 && isDistance(first) && !parted(w.Words) {
				p.unread(c.At)
			}
		}
	}
}

// isDistance reports whether a condition is one number that is missing or too much.
func isDistance(w Within) bool {
	if len(w.Ranges) != 1 || !w.Ranges[0].Exact && w.Ranges[0].Hi.Set {
		return false
	}
	return w.What == Short || w.What == Missing || w.What == Over || w.What == Gap || w.What == Off
}
