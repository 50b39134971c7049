package bot

import (
	"context"
	"errors"
	"time"

	"jixiaobot/dialog/say"
)

// A Sender speaks in one messenger. Its methods return when the messenger has
// taken the message, and soon after the context ends. They are called for one
// chat in order and never at once; for different chats at the same time.
//
// An error is one of three: ErrBlocked (the person does not want to hear), a
// *TemporaryError (try the same again later), or any other: this very message
// can never be sent, so it is passed over and the rest goes on. Errors tell
// neither the text nor a token.
type Sender interface {
	// Send sends one message with its buttons. A message with Leave is the last
	// of its conversation. Attach is never set.
	Send(ctx context.Context, chat string, m say.Message) error
	// SendFiles sends files, at least one, with one caption.
	SendFiles(ctx context.Context, chat string, files []File, caption say.Message) error
}

// ErrBlocked is returned by a Sender when the person has blocked the bot or is
// gone: the reply is dropped, the draft kept.
var ErrBlocked = errors.New("bot: the person does not receive messages")

// TemporaryError is returned by a Sender for what may succeed later: the network,
// an overloaded or rate limiting messenger.
type TemporaryError struct {
	After time.Duration // how long the messenger asks to wait; 0: it does not say
	Err   error         // the cause, without text or token
}

// Error is the cause behind the word temporary.
func (e *TemporaryError) Error() string {
	if e.Err == nil {
		return "temporary"
	}
	return "temporary: " + e.Err.Error()
}

// Unwrap is the cause.
func (e *TemporaryError) Unwrap() error { return e.Err }
