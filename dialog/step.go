package dialog

import (
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// maxMessage is the longest text that is looked at, in bytes: several times the
// longest answer any blank takes.
const maxMessage = 64 << 10

// Step takes one input and returns the conversation after it and what is to be
// said. The state it is given is never changed; now is the time of the turn.
// Every input gets an answer, and the last effect shows what is open now.
func Step(s State, in Input, now time.Time) (State, []Effect) { return Talk{}.Step(s, in, now) }

// Talk is the conversation over a memory of sentences, which saves reading them
// again and changes nothing else; the zero Talk has none.
type Talk struct{ Known *scoring.Memory }

// Step is the function Step.
func (k Talk) Step(s State, in Input, now time.Time) (State, []Effect) {
	t := turn{s: s.clone(), now: now.In(china())}
	t.s.known = k.Known
	if t.s.Stage == "" {
		t.begin(in)
	} else {
		t.take(in)
	}
	t.remember(s)
	t.s.known, t.s.whole = nil, nil
	return t.s, t.out
}

// china is the zone of all dates, whatever the machine's own.
var china = sync.OnceValue(func() *time.Location { return time.FixedZone("UTC+8", 8*60*60) })

// turn is one Step under way: a copy of the state that may be changed, and what
// is to be said so far.
type turn struct {
	s      State
	now    time.Time
	out    []Effect
	undone bool // the turn took changes back, so it is no change to take back
}

func (t *turn) say(e ...Effect) { t.out = append(t.out, e...) }

// begin opens the conversation. Whatever came first is no answer yet, for
// nothing had been asked; a sent form and a command are taken.
func (t *turn) begin(in Input) {
	t.s.Version = Version
	t.say(Welcome{})
	t.advance()
	switch in := in.(type) {
	case Upload, Unreadable:
		t.take(in)
	case Text:
		text := num.Normal(in.Text)
		if o, ok := t.command(text); ok {
			t.act(o)
			return
		}
		if len(in.Text) <= maxMessage && t.table(text) {
			return
		}
		t.show()
	default:
		t.show()
	}
}

// take handles an input in a conversation that has begun.
func (t *turn) take(in Input) {
	switch in := in.(type) {
	case Text:
		t.text(in)
	case Press:
		t.press(in)
	case Edited:
		t.mend(in)
	case Upload:
		t.upload(in)
	case Unreadable:
		t.say(FileRefused{Name: shorten(in.Name), Why: in.Why})
		t.again()
	case Command:
		t.greet(in)
	default:
		t.again()
	}
}

// text takes a typed message: a command, the number of a button, or an answer.
func (t *turn) text(in Text) {
	if len(in.Text) > maxMessage {
		t.say(Cannot{Why: MessageTooBig})
		t.again()
		return
	}
	text := num.Normal(in.Text)
	if o, ok := t.command(text); ok {
		t.s.Paste = nil
		t.act(o)
		return
	}
	said := bare(text)
	if t.s.Stage != Confirming && t.grading(said) {
		return
	}
	if goal, ok := t.readReach(said); ok {
		t.reach(goal)
		return
	}
	if t.figuresAwaited() && t.beforeFigures(text) {
		return
	}
	if t.trialSaid(text, in.ID) || t.table(text) {
		return
	}
	t.s.Paste = nil
	if t.quickRow(text) || t.quickEdit(text) {
		return
	}
	if q, ok := readQuery(said); ok && !strings.ContainsRune(text, '\n') {
		t.query(q)
		return
	}
	if o, ok, number := t.pick(text); ok {
		t.act(o)
		return
	} else if number && t.s.Stage != Asking {
		t.cannot(NoSuchNumber, text)
		return
	}
	if t.s.Stage == Confirming || !t.waiting() {
		t.cannot(NotUnderstood, text)
		return
	}
	if t.standard(text) {
		return
	}
	if t.strange(text) {
		t.cannot(NotAnAnswer, text)
		return
	}
	t.answer(t.s.At, withoutLabel(t.s.At.Field, text), in.ID)
}

// figuresAwaited reports whether bare figures of rows would be taken into the
// trial.
func (t *turn) figuresAwaited() bool { return t.s.Stage == Trying || t.s.Stage == Reviewing }

// beforeFigures takes what only looks like figures: a question about scores, the
// number of a button, a correction of the form.
func (t *turn) beforeFigures(text string) bool {
	if q, ok := readQuery(bare(text)); ok && !strings.ContainsRune(text, '\n') {
		t.query(q)
		return true
	}
	if o, ok, _ := t.pick(text); ok {
		t.act(o)
		return true
	}
	return t.quickEdit(text)
}

// waiting reports whether a question is open, on the screen or behind a list.
func (t *turn) waiting() bool { return t.s.At.Field != 0 }

// cannot refuses something typed and shows again what is open.
func (t *turn) cannot(why Fault, typed string) {
	t.say(Cannot{Why: why, Got: shorten(typed)})
	t.again()
}

// press takes a button. One that is not offered here and now is an old one:
// what only shows something is done all the same.
func (t *turn) press(in Press) {
	t.s.Paste = nil
	for _, o := range t.s.options(t.now) {
		if t.s.Press(o) == in {
			t.act(o)
			return
		}
	}
	if o, ok := t.s.lookingOnly(in); ok {
		t.act(o)
		return
	}
	t.say(Cannot{Why: OldButton})
	t.again()
}

// greet takes what the messenger says by itself.
func (t *turn) greet(c Command) {
	if c == Forget {
		t.act(Option{Kind: Wipe})
		return
	}
	if c == Start {
		filled, open := t.s.count()
		t.say(Back{Filled: filled, Open: open})
	}
	t.show()
}

// shorten cuts a text to what fits on a line of a reply.
func shorten(text string) string {
	const most = 20
	for i, r := range text {
		if r == '\n' {
			return text[:i] + "…"
		}
		if utf8.RuneCountInString(text[:i]) >= most {
			return text[:i] + "…"
		}
	}
	return text
}

// clone is a copy that shares nothing a turn changes in place, but for the
// indicators: see own.
func (s State) clone() State {
	s.Rows = slices.Clone(s.Rows)
	s.Doubts = slices.Clip(s.Doubts)
	return s
}

// rowOf is where the row with a key stands now; 0 when it is gone.
func (s *State) rowOf(key int) int {
	for i, r := range s.Rows {
		if r.Key == key {
			return i + 1
		}
	}
	return 0
}

// row is the indicator at a place; empty for a row that does not exist yet.
func (s *State) row(n int) form.Indicator {
	if n < 1 || n > len(s.Form.Indicators) {
		return form.Indicator{}
	}
	return s.Form.Indicators[n-1]
}
