// Package memstore keeps conversations in memory: a bot.Store for tests and for
// trying things out. Everything is gone when the process ends; nothing expires
// and nothing bounds it.
package memstore

import (
	"bytes"
	"context"
	"sync"

	"jixiaobot/bot"
)

// Store is a bot.Store in a map. Its zero value is empty and ready.
type Store struct {
	mu     sync.Mutex
	values map[string][]byte
}

var _ bot.Store = (*Store)(nil)

// New is an empty Store.
func New() *Store { return &Store{} }

// Load is bot.Store.Load.
func (s *Store) Load(ctx context.Context, chat string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Clone(s.values[chat]), nil
}

// Swap is bot.Store.Swap.
func (s *Store) Swap(ctx context.Context, chat string, old, new []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case !bytes.Equal(s.values[chat], old):
		return bot.ErrConflict
	case len(new) == 0:
		delete(s.values, chat)
	case s.values == nil:
		s.values = map[string][]byte{chat: bytes.Clone(new)}
	default:
		s.values[chat] = bytes.Clone(new)
	}
	return nil
}

// Len is how many chats are remembered.
func (s *Store) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.values)
}
