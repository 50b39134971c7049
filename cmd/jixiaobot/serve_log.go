package main

import (
	"context"
	"io"
	"log"
	"log/slog"
)

// newLog writes one JSON object a line. Lines written while an update is in hand
// carry its id, which Telegram gave it and which is the same on all replicas. No
// line holds what a person wrote, who the person is, or the token: nobody is
// allowed to hand such a thing to the log.
func newLog(w io.Writer) *slog.Logger {
	return slog.New(updateLog{slog.NewJSONHandler(w, nil)})
}

// updateKey is where a context carries the id of the update in hand.
type updateKey struct{}

// updateLog adds the id of the update to every line.
type updateLog struct{ slog.Handler }

// Handle writes one line.
func (h updateLog) Handle(ctx context.Context, r slog.Record) error {
	if id, ok := ctx.Value(updateKey{}).(int64); ok {
		r.AddAttrs(slog.Int64("update", id))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs is the handler with more attributes.
func (h updateLog) WithAttrs(more []slog.Attr) slog.Handler {
	return updateLog{h.Handler.WithAttrs(more)}
}

// WithGroup is the handler with its attributes in a group.
func (h updateLog) WithGroup(name string) slog.Handler {
	return updateLog{h.Handler.WithGroup(name)}
}

// quietLog takes what a server of net/http has to say and logs only that there was
// something: after a panic its lines would quote what the panic did.
func quietLog(to *slog.Logger, server string) *log.Logger {
	return log.New(quiet{to, server}, "", 0)
}

type quiet struct {
	log    *slog.Logger
	server string
}

// Write takes one line.
func (q quiet) Write(line []byte) (int, error) {
	q.log.Warn("trouble with a connection", "server", q.server)
	return len(line), nil
}
