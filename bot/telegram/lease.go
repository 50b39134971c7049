package telegram

import "context"

// A Lease elects one among the replicas: Telegram gives updates to one poller
// only, and answers 409 when there are two.
type Lease interface {
	// Lead waits until this replica holds the lease of that name and runs work
	// then, with a context that ends when the lease is lost or ctx ends. After a
	// loss it waits and runs work again; else it returns what work returned, or
	// the error of ctx.
	Lead(ctx context.Context, name string, work func(ctx context.Context) error) error
}

// alone is the lease of a replica that has no other.
type alone struct{}

// Lead runs work at once.
func (alone) Lead(ctx context.Context, _ string, work func(ctx context.Context) error) error {
	return work(ctx)
}
