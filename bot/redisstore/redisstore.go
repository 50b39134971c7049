// Package redisstore keeps conversations in Redis: a bot.Store for service, shared
// by all replicas, on a single server, behind Sentinel or in a Cluster.
//
// It owns one key for each chat, the compare-and-set that recognises its own
// repetition, the expiry of drafts nobody touches, the deadlines and errors of
// Redis, and the lease by which replicas agree on one leader. It never looks into
// a value, and nothing it returns or logs tells a key, a value or a password.
package redisstore

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"

	"jixiaobot/bot"
)

// Defaults of Options.
const (
	DefaultPrefix  = "jixiaobot"
	DefaultTTL     = 90 * 24 * time.Hour
	DefaultTimeout = 5 * time.Second
)

// Options are what a Store needs beside a client.
type Options struct {
	// Prefix begins every key, so that several bots can share one Redis;
	// DefaultPrefix if empty.
	Prefix string
	// TTL is how long a chat is remembered after its last change; DefaultTTL if
	// 0. At least one second.
	TTL time.Duration
	// Timeout bounds each operation, with all its repetitions, also when the
	// server says nothing at all; DefaultTimeout if 0.
	Timeout time.Duration
}

// Store is a bot.Store in Redis. It is safe for use by many goroutines.
type Store struct {
	client  redis.UniversalClient
	prefix  string
	ttl     time.Duration
	timeout time.Duration
	lease   leaseTimes
	me      string // this process among the replicas
	swap    *redis.Script
	hold    *redis.Script
	release *redis.Script
	hands   *bot.Hands
	rest    context.CancelFunc // ends hands
}

var _ bot.Store = (*Store)(nil)

// swapScript is compare-and-set: KEYS[1] the chat; ARGV old, new, time to live in
// ms; empty stands for nothing stored. The client sends a command again when its
// reply was lost, so that what is stored may be our own new already: then it is
// done. All compared strings are whole values; there is no version to go wrong.
const swapScript = `
local stored = redis.call('GET', KEYS[1]) or ''
if stored ~= ARGV[2] then
  if stored ~= ARGV[1] then return 0 end
  if ARGV[2] == '' then
    redis.call('DEL', KEYS[1])
  else
    redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
  end
elseif stored ~= '' then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return 1`

// New is a Store on a client of the caller, which Close closes. The client should
// have ContextTimeoutEnabled; Open makes one that is set up rightly.
func New(client redis.UniversalClient, o Options) *Store {
	// The log lines of the library may hold arguments of commands, which are
	// answers of people. What matters of them comes back as an *Error.
	redis.SetLogger(silent{})
	s := &Store{
		client:  client,
		prefix:  o.Prefix,
		ttl:     o.TTL,
		timeout: o.Timeout,
		lease:   defaultLease,
		me:      rand.Text(),
		swap:    redis.NewScript(swapScript),
		hold:    redis.NewScript(holdScript),
		release: redis.NewScript(releaseScript),
	}
	ctx, rest := context.WithCancel(context.Background())
	s.hands, s.rest = bot.NewHands(ctx), rest
	if s.prefix == "" {
		s.prefix = DefaultPrefix
	}
	if s.ttl == 0 {
		s.ttl = DefaultTTL
	}
	if s.timeout == 0 {
		s.timeout = DefaultTimeout
	}
	return s
}

// silent is a logger that drops everything.
type silent struct{}

// Printf is for go-redis.
func (silent) Printf(context.Context, string, ...any) {}

// chatKey is where a chat is kept. There is one key for each operation, so it may
// lie on any server of a Cluster, also when the chat's name happens to hold a
// hash tag.
func (s *Store) chatKey(chat string) string { return s.prefix + ":chat:" + chat }

// Load is bot.Store.Load.
func (s *Store) Load(ctx context.Context, chat string) ([]byte, error) {
	return within(ctx, s.hands, s.timeout, "load", func(ctx context.Context) ([]byte, error) {
		value, err := s.client.Get(ctx, s.chatKey(chat)).Bytes()
		if errors.Is(err, redis.Nil) {
			return nil, nil
		}
		return value, err
	})
}

// Swap is bot.Store.Swap, in one round trip.
func (s *Store) Swap(ctx context.Context, chat string, old, new []byte) error {
	done, err := within(ctx, s.hands, s.timeout, "swap", func(ctx context.Context) (bool, error) {
		return s.swap.Run(ctx, s.client, []string{s.chatKey(chat)}, old, new, s.ttl.Milliseconds()).Bool()
	})
	if err == nil && !done {
		return bot.ErrConflict
	}
	return err
}

// Ping reports whether Redis can be reached, as nil or an *Error.
func (s *Store) Ping(ctx context.Context) error {
	_, err := within(ctx, s.hands, s.timeout, "ping", func(ctx context.Context) (string, error) {
		return s.client.Ping(ctx).Result()
	})
	return err
}

// Close closes the connections.
func (s *Store) Close() error {
	s.rest()
	if err := s.client.Close(); err != nil {
		return explain("close", err)
	}
	return nil
}

// within runs one operation on Redis under the deadline of the context and the
// timeout, whichever comes first. It returns then even if the library does not:
// parts of it (the state and the command table of a Cluster, Sentinel) know only
// timeouts of their own. What it leaves behind ends with those.
func within[T any](ctx context.Context, hands *bot.Hands, timeout time.Duration, op string, run func(context.Context) (T, error)) (T, error) {
	type outcome struct {
		value T
		err   error
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	var zero T
	if err := ctx.Err(); err != nil {
		return zero, explain(op, err)
	}
	done := make(chan outcome, 1)
	hands.Do(func() {
		value, err := run(ctx)
		done <- outcome{value, err}
	})
	select {
	case o := <-done:
		if o.err != nil {
			return zero, explain(op, o.err)
		}
		return o.value, nil
	case <-ctx.Done():
		return zero, explain(op, ctx.Err())
	}
}
