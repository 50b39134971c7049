package picture

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// maxBars bounds the bars of one picture.
const maxBars = 16

// bars are the grades of a rule, or the entries of a list, with their scores;
// none when fewer than two have one.
func (a *asker) bars() []bar {
	var out []bar
	switch a.rule.Kind {
	case scoring.Items:
		out = a.entries(allWord)
	case scoring.Faults:
		out = a.entries(noneWord)
	default:
		out = a.grades()
	}
	known := 0
	for _, b := range out {
		if b.known || len(b.others) > 0 {
			known++
		}
	}
	if known < 2 {
		return nil
	}
	return out
}

// grades are the words that the sentence gives a score, each once, and what is
// left for every other word.
func (a *asker) grades() []bar {
	seen := map[string]bool{}
	var out []bar
	for _, word := range a.rule.Grades() {
		key := strings.TrimSpace(word)
		if key == "" || seen[key] || len(out) == maxBars {
			continue
		}
		seen[key] = true
		out = append(out, bar{name: key, outcome: a.say(key), target: key == strings.TrimSpace(a.row.Target)})
	}
	for _, c := range a.rule.Clauses {
		if _, ok := c.When.(scoring.Else); ok && len(out) > 0 {
			if o := a.say(noGrade); o.known {
				out = append(out, bar{name: elseName, outcome: o})
			}
			break
		}
	}
	return out
}

// entries are those of a list, each as if it were the only one that holds, and
// what all of them, or none, come to.
func (a *asker) entries(closing string) []bar {
	var out []bar
	for i, name := range a.rule.PartWords() {
		if len(out) == maxBars {
			break
		}
		out = append(out, bar{name: entryName(i+1, a.fuller(i+1, name)), outcome: a.entry(i + 1)})
	}
	name := allName
	if closing == noneWord {
		name = noneName
	}
	rest := bar{name: name, outcome: a.say(closing)}
	if closing == noneWord {
		return append([]bar{rest}, out...)
	}
	return append(out, rest)
}

// fuller is the name of an entry, or where that is hardly a word all its words in
// the sentence.
func (a *asker) fuller(n int, name string) string {
	const word = 3
	if utf8.RuneCountInString(name) >= word {
		return name
	}
	rs := []rune(a.rule.Text)
	for _, c := range a.rule.Clauses {
		if c.Part == n && c.At.From >= 0 && c.At.From < c.At.To && c.At.To <= len(rs) {
			return strings.TrimSpace(string(rs[c.At.From:c.At.To]))
		}
	}
	return name
}

// entry scores a list of which only one entry holds; one that is counted, once.
func (a *asker) entry(n int) outcome {
	if o := a.say(strconv.Itoa(n) + comma); o.known {
		return o
	}
	if o := a.say(strconv.Itoa(n)); o.known {
		return o
	}
	var parts []string
	for i := range a.rule.PartWords() {
		count := "0"
		if i+1 == n {
			count = "1"
		}
		parts = append(parts, strconv.Itoa(i+1)+":"+count)
	}
	return a.say(strings.Join(parts, ";"))
}

// barOf is the bar that an actual is, from 1; 0 for none.
func (g graph) barOf(asked string) int {
	text := strings.TrimSpace(asked)
	for i, b := range g.bars {
		if b.name == text || strings.Trim(b.name, entryMarks) == text {
			return i + 1
		}
	}
	if n, err := num.Parse(text); err == nil && g.rule.Kind != scoring.Choice && n.IsInt() {
		at := integer(n)
		if g.rule.Kind == scoring.Faults {
			at++ // the first bar is of none
		}
		if at > 0 && at <= len(g.bars) {
			return at
		}
	}
	return 0
}
