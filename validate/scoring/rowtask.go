package scoring

import "strings"

// rowTasks drops a noun before 任务 behind a number (完成2600亩造林任务, 未完成25%的处置任务) that stands in
// the row's name: it names what the row counts, and asks for nothing more.
func (j *judge) rowTasks() {
	for i, c := range j.r.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 {
			continue
		}
		w, ok := all.Parts[0].(Within)
		t, text := all.Parts[1].(Text)
		if !ok || !text || w.What != Value || len(w.Ranges) != 1 || t.Exempt || t.Foreign || !j.ownTask(t.Words, all.Words) || !j.plainFigure(w.Ranges[0]) {
			continue
		}
		w.Words = all.Words
		c.When = w
		j.put(i, c)
	}
}

// ownTask reports whether words are a noun of the row's name and 任务 at the end of a condition, right
// behind its number.
func (j *judge) ownTask(words, all string) bool {
	noun, ok := cutSuffixAny(stripTail(words), taskEnds())
	lead, at := strings.CutSuffix(stripTail(all), stripTail(words))
	from := firstFigure(lead)
	if !ok || !at || from < 0 || len([]rune(noun)) < 2 || startsNot(noun) || !strings.Contains(j.row.Level3, noun) {
		return false
	}
	toks := scan(stripTail(lead[from:])).toks
	return len(toks) == 1 && toks[0].is(wNum)
}

// plainFigure reports whether the number of a range can be but one thing: in a row of rates whose
// plan is less than all, a share of the plan is another number than the rate itself, unless it is the plan.
func (j *judge) plainFigure(r Range) bool {
	at := r.Lo
	if !at.Set {
		at = r.Hi
	}
	return !j.rate || at.Target || j.hasT && at.At.N.Equal(j.target)
}
