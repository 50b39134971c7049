package redisstore

import (
	"context"
	"errors"
	"time"
)

// leaseTimes say how the replicas hand over the lead. A dead leader is followed
// after at most life + try and a round trip; that is to be under 15 s.
type leaseTimes struct {
	life   time.Duration // the lease ends this long after its last renewal
	renew  time.Duration // between renewals
	try    time.Duration // between attempts of those who wait
	margin time.Duration // the leader steps down this long before its lease ends
}

var defaultLease = leaseTimes{life: 10 * time.Second, renew: 3 * time.Second, try: 2 * time.Second, margin: 2 * time.Second}

// holdScript takes a free lease or renews one's own: KEYS[1] the lease; ARGV the
// token of the holder, the time to live in ms. Sent twice it does the same.
const holdScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`

// releaseScript gives one's own lease back, never another's.
const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`

// Lead runs work in exactly one of the processes that share the store. It waits
// until this process holds the lease of that name, runs work, and gives the lease
// back when work returns. The context of work ends when the lease cannot be
// renewed; once work has returned, Lead waits for the lease and runs it again.
// Another process takes over within 3 s of a return, and within 15 s of a crash
// or of the moment this process can no longer reach Redis.
//
// Lead returns what work returns, or the error of ctx. That Redis cannot be
// reached is no error here: it is waited for.
//
// A process that was frozen may learn of its loss late; a second leader may then
// have begun. Work must bear that, as bot.Store does.
func (s *Store) Lead(ctx context.Context, name string, work func(ctx context.Context) error) error {
	key := s.prefix + ":lead:" + name
	for {
		began, err := s.await(ctx, key)
		if err != nil {
			return err
		}
		lost, err := s.reign(ctx, key, began, work)
		if !lost || ctx.Err() != nil {
			return err
		}
	}
}

// await tries for the lease until it is there. It returns the moment from which
// its life counts.
func (s *Store) await(ctx context.Context, key string) (time.Time, error) {
	next := time.NewTicker(s.lease.try)
	defer next.Stop()
	for {
		began := time.Now()
		held, err := s.take(ctx, key)
		if held {
			return began, nil
		}
		if err != nil && ctx.Err() != nil {
			s.giveBack(ctx, key) // it may have been taken all the same
		}
		select {
		case <-next.C:
		case <-ctx.Done():
			return began, ctx.Err()
		}
	}
}

// errLeaseLost ends the work of a leader whose lease is over.
var errLeaseLost = errors.New("redis: the lease is lost")

// reign runs work for as long as the lease is held, and gives it back after that.
func (s *Store) reign(ctx context.Context, key string, began time.Time, work func(context.Context) error) (lost bool, err error) {
	inner, end := context.WithCancelCause(ctx)
	defer end(nil)
	kept := make(chan struct{})
	go func() {
		defer close(kept)
		if !s.keep(inner, key, began) {
			end(errLeaseLost)
		}
	}()
	err = work(inner)
	lost = errors.Is(context.Cause(inner), errLeaseLost)
	end(nil)
	<-kept // no renewal may come behind the release
	s.giveBack(ctx, key)
	return lost, err
}

// keep renews the lease until ctx ends. It returns false when the lease is over or
// could end any moment.
func (s *Store) keep(ctx context.Context, key string, began time.Time) bool {
	next := time.NewTicker(s.lease.renew)
	defer next.Stop()
	for {
		limit, done := context.WithDeadline(ctx, began.Add(s.lease.life-s.lease.margin))
		select {
		case <-limit.Done():
		case <-next.C:
		}
		sent := time.Now()
		held, err := s.take(limit, key)
		over := limit.Err() != nil
		done()
		switch {
		case ctx.Err() != nil:
			return true
		case held:
			began = sent
		case err == nil || over:
			return false
		}
	}
}

// take takes or renews the lease. It waits no longer than a renewal may last.
func (s *Store) take(ctx context.Context, key string) (bool, error) {
	return within(ctx, s.hands, min(s.timeout, s.lease.margin), "lead", func(ctx context.Context) (bool, error) {
		return s.hold.Run(ctx, s.client, []string{key}, s.me, s.lease.life.Milliseconds()).Bool()
	})
}

// giveBack frees the lease for others; if that fails it ends by itself.
func (s *Store) giveBack(ctx context.Context, key string) {
	_, _ = within(context.WithoutCancel(ctx), s.hands, min(s.timeout, s.lease.margin), "lead", func(ctx context.Context) (bool, error) {
		return s.release.Run(ctx, s.client, []string{key}, s.me).Bool()
	})
}
