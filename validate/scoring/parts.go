package scoring

import "strings"

// Grades are the words a person may answer with: the grades, the items of a
// list, the exemptions, in the order of the sentence.
func (r Rule) Grades() []string {
	var out []string
	for _, c := range r.Clauses {
		out = append(out, condWords(c.When)...)
	}
	return out
}

func condWords(c Cond) []string {
	switch c := c.(type) {
	case Text:
		return []string{c.Words}
	case Met:
		if c.Given != "" {
			return []string{c.Given}
		}
		return []string{c.Words}
	case Any:
		out := []string{c.Words}
		for _, p := range c.Parts {
			out = append(out, condWords(p)...)
		}
		return out
	case All:
		return []string{c.Words}
	}
	return nil
}

// fullWords are the words of a condition and of all its comparisons.
func fullWords(c Cond) string {
	if w, ok := c.(Within); ok {
		return w.Words
	}
	said := strings.Join(condWords(c), "")
	for w := range withins(c) {
		said += w.Words
	}
	return said
}

// plain is the words without what never distinguishes two grades: stops,
// blanks, 了 and a final 的.
func plain(s string) string {
	s = strings.Map(func(c rune) rune {
		switch c {
		case ' ', '\n', '\t', ',', '。', ';', '、', ':', '.', '!', '(', ')', '“', '”', '"', runePerfective, '‘', '’', '《', '》', '-':
			return -1
		}
		return c
	}, s)
	for _, t := range gradeTails() {
		if r := strings.TrimSuffix(s, t); r != "" && !punctual(s) {
			s = r
		}
	}
	return s
}

// partCount is the number of entries of a list, or of steps side by side.
func (r Rule) partCount() int {
	if len(r.Entries) > 0 {
		return len(r.Entries)
	}
	if r.Kind != Choice {
		return r.Parts
	}
	n := 0
	for _, c := range r.Clauses {
		if _, ok := c.Then.(Step); ok {
			n++
		}
	}
	return n
}

// part is entry n of a list as a rule of its own.
func (r Rule) part(n int) Rule {
	sub := Rule{Text: r.Text, EndsOut: r.EndsOut}
	k := 0
	for _, c := range r.Clauses {
		if r.Kind == Choice {
			if _, ok := c.Then.(Step); !ok {
				continue
			}
			if k++; k == n {
				sub.Clauses = append(sub.Clauses, c)
			}
			continue
		}
		if c.Part == n {
			sub.Clauses = append(sub.Clauses, c)
		}
	}
	if r.Kind == Items {
		for _, c := range sub.Clauses {
			if p, ok := c.Then.(Points); ok && p.Hi.Cmp(sub.Full) > 0 {
				sub.Full, sub.HasFull = p.Hi, true
			}
		}
	}
	return sub
}

// partNamed finds the one entry that is these words.
func (r Rule) partNamed(s string) (int, bool) {
	found := 0
	for _, c := range r.Clauses {
		for _, w := range condWords(c.When) {
			if c.Part > 0 && plain(w) == plain(s) && (r.Kind == Items && gains(c.Then) || r.Kind == Faults && (takes(c.Then) || isFault(c))) {
				if found > 0 && found != c.Part {
					return 0, false
				}
				found = c.Part
			}
		}
	}
	return found, found > 0
}

// Parts are the words of each entry of a list, to be asked for one by one.
func (r Rule) PartWords() []string {
	if len(r.Entries) > 0 {
		return r.Entries
	}
	out := make([]string, r.partCount())
	for i := range out {
		for _, c := range r.part(i + 1).Clauses {
			if s, ok := c.Then.(Step); ok && out[i] == "" {
				out[i] = s.Words
			}
			for _, w := range condWords(c.When) {
				if out[i] == "" {
					out[i] = w
				}
			}
			if w, ok := c.When.(Within); ok && out[i] == "" {
				out[i] = w.Words
			}
		}
	}
	return out
}
