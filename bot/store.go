package bot

import (
	"context"
	"errors"
)

// ErrConflict is returned by Store.Swap when something else than old is stored.
var ErrConflict = errors.New("bot: conflict: the stored value has changed")

// A Store remembers one value for each chat, for all replicas of the program.
// Package storetest holds its contract as a test.
//
// Both methods are safe for use by many goroutines, obey the context, and return
// errors that tell neither a chat nor a value. Keys are any non-empty text of up
// to 512 bytes; the store may not let one key tell anything about another (each
// may live on a different server). Values are any bytes up to 4 MiB.
type Store interface {
	// Load returns what is stored for the chat, nil when there is nothing. The
	// caller may keep and change the bytes. A value that was damaged in the
	// store is returned as it is found, in a form no caller takes for sound, so
	// that Swap can still replace it.
	Load(ctx context.Context, chat string) ([]byte, error)
	// Swap stores new if old is what is stored now, in one indivisible step, and
	// is durable when it returns nil. A nil (or empty) old stands for nothing
	// stored, a nil (or empty) new for forgetting. If something else is stored
	// it changes nothing and returns ErrConflict; where new itself is stored
	// already it may return nil instead, for it cannot be told from its own
	// repetition. After any other error the value is either old or new. The
	// caller never changes the bytes of either again: after an error they may
	// still be on their way.
	Swap(ctx context.Context, chat string, old, new []byte) error
}
