package bot

import (
	"context"
	"time"
)

// idle is how long a goroutine of Hands waits for more to do. It only has to be
// longer than the gaps between updates of a busy service.
const idle = 200 * time.Millisecond

// Hands do pieces of work at once, each on a goroutine of its own, as the go
// statement does. A goroutine that is done takes the next piece: a turn, a command
// to Redis and a call of the messenger each need a deep stack, and to grow one
// anew for every update costs more than the work of the shell. It is safe for use
// by many goroutines.
type Hands struct {
	next chan func()
	end  <-chan struct{}
}

// NewHands is Hands that wait for nothing any more when ctx has ended; what is to
// be done then is still done.
func NewHands(ctx context.Context) *Hands { return &Hands{make(chan func()), ctx.Done()} }

// Do lets f be done and does not wait for it.
func (h *Hands) Do(f func()) {
	select {
	case h.next <- f: // somebody is idle
	default:
		go h.work(f)
	}
}

func (h *Hands) work(f func()) {
	rest := time.NewTimer(idle)
	defer rest.Stop()
	for f != nil {
		f()
		rest.Reset(idle)
		select {
		case f = <-h.next:
		case <-rest.C:
			f = nil
		case <-h.end:
			f = nil
		}
	}
}
