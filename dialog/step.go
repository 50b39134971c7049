package dialog

import "time"

func (s State) place() string { return "" }

// Step takes one input and returns the conversation after it and what is to be
// said. The state it is given is never changed; now is the time of the turn.
func Step(s State, in Input, now time.Time) (State, []Effect) {
	return s, nil
}
