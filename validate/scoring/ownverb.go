package scoring

import "strings"

// ownSteps drops the name of the row before a step (“三会一课”每少开展1次 in the row of
// “三会一课”开展次数).
func (j *judge) ownSteps() {
	for i, c := range j.r.Clauses {
		t, text := c.When.(Text)
		if _, step := c.Then.(Step); !step || !text || t.Exempt || t.Foreign || len([]rune(t.Words)) < 2 || startsNot(t.Words) || !strings.HasPrefix(strings.Map(unquoted, j.row.Level3), t.Words) {
			continue
		}
		c.When = Always{}
		j.put(i, c)
	}
}

// ownVerbs drops the verb of the row behind a number (100%办结 in the row of a 按期办结率): it
// says nothing more than the number.
func (j *judge) ownVerbs() {
	for i, c := range j.r.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 || !j.isOwnVerb(all) {
			continue
		}
		c.When = all.Parts[0]
		j.put(i, c)
	}
}

// isOwnVerb reports whether a condition is a number and right behind it a word of the row's
// name.
func (j *judge) isOwnVerb(all All) bool {
	w, ok := all.Parts[0].(Within)
	t, text := all.Parts[1].(Text)
	if !ok || !text || t.Exempt || t.Foreign || w.What != Value || len(w.Ranges) != 1 || len([]rune(t.Words)) < 2 || startsNot(t.Words) {
		return false
	}
	said := t.Words
	if line := withoutTails(said, lineNames()); line != said && endsInAny(w.About, holdVerbs()) {
		said = line // 守住38.5万亩耕地红线
	}
	return all.adjoining() && strings.Contains(j.row.Level3, said)
}

// adjoining reports whether a condition is a number and words right behind it, with no stop
// between them.
func (all All) adjoining() bool {
	if len(all.Parts) != 2 {
		return false
	}
	w, ok := all.Parts[0].(Within)
	t, text := all.Parts[1].(Text)
	if !ok || !text || len(w.Ranges) != 1 || w.What != Value {
		return false
	}
	before, last := strings.CutSuffix(stripTail(all.Words), t.Words)
	return last && before != "" && !endsInAny(before, strings.Split(listRunes, "")) && !endsInAny(before, splitWords(strongAnds))
}
