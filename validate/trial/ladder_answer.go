package trial

import (
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// An answer is what was said of one entry of a list (2:1次), kept in three pieces
// so that its number can be changed.
type answer struct {
	head, tail string
	n          num.Num
	entry      int // from 1; 0 where it is not known
}

// answerLadder is for answers entry by entry (1:11次；2:2次): at each rung one of
// them is changed by one, or to a figure the sentence names for that entry,
// whichever brings most, until so many changes were tried.
func (l Line) answerLadder(tries int) []ladder {
	all := answersOf(l.Meant)
	texts, low := []string{l.Meant}, l.Score.Low
	for tries > 0 && !(l.HasFull && low.Cmp(l.Full) >= 0) {
		best := -1
		var to num.Num
		for i, a := range all {
			around := l.around(a)
			tries -= len(around)
			for _, n := range around {
				s := l.with(said(all, i, n)).Score
				if s.Known && s.Low.Cmp(low) > 0 {
					best, to, low = i, n, s.Low
				}
			}
		}
		if best < 0 {
			break
		}
		all[best].n = to
		texts = append(texts, said(all, best, to))
	}
	if len(texts) == 1 {
		return nil
	}
	out := ladder{rungs: int64(len(texts) - 1)}
	for k := range out.rungs {
		out.marks = append(out.marks, k)
	}
	out.text = func(k int64) string { return texts[k] }
	out.cost = func(k int64) num.Num { return fixedPrices().entry.Mul(num.Int(k)) }
	return []ladder{out}
}

// around are the numbers to put in place of an answer's.
func (l Line) around(a answer) []num.Num {
	out := []num.Num{{}, a.n.Add(num.Int(1))}
	if a.n.Cmp(num.Int(1)) >= 0 {
		out = append(out, a.n.Sub(num.Int(1)))
	}
	entry := scoring.Rule{}
	for _, c := range l.Rule.Clauses {
		if c.Part > 0 && c.Part == a.entry {
			entry.Clauses = append(entry.Clauses, c)
		}
	}
	for _, b := range figuresOf(entry).bounds {
		out = append(out, b.N)
	}
	return out
}

// answersOf takes the answers of a text apart, each with all that follows it up
// to the next.
func answersOf(text string) []answer {
	var out []answer
	rs, folded := []rune(text), num.Fold(text)
	head := 0
	for i := 0; i < len(folded); i++ {
		if folded[i] != ':' {
			continue
		}
		at := i + 1
		for at < len(folded) && folded[at] == ' ' {
			at++
		}
		v, n := num.Scan(folded[at:])
		if n == 0 {
			continue
		}
		out = append(out, answer{head: string(rs[head:at]), n: v, entry: entryBefore(folded[head:i])})
		head = at + n
		i = head - 1
	}
	if len(out) > 0 {
		out[len(out)-1].tail = string(rs[head:])
	}
	return out
}

// entryBefore is the number of the entry at the end of what stands before a
// colon; 0 when there is none.
func entryBefore(before []rune) int {
	for i := range before {
		if v, n := num.Scan(before[i:]); n > 0 && strings.TrimSpace(string(before[i+n:])) == "" {
			return int(whole(v))
		}
	}
	if n := len(before); n > 0 && before[n-1] >= '①' && before[n-1] <= '⑳' {
		return int(before[n-1]-'①') + 1
	}
	return 0
}

// said is the text of all answers, one of them with another number.
func said(all []answer, change int, n num.Num) string {
	var b strings.Builder
	for i, a := range all {
		if i == change {
			a.n = n
		}
		b.WriteString(a.head + a.n.Plain() + a.tail)
	}
	return b.String()
}
