// Package boltstore keeps conversations in one file on this machine: the
// bot.Store for a single program, such as chat in a terminal. What Swap has
// accepted is on the disk.
//
// It never loses bytes it cannot read: a damaged or foreign file is moved aside,
// never overwritten. One process has the file at a time; a second one is told
// who. It knows nothing of what the values hold.
package boltstore

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	bolt "go.etcd.io/bbolt"

	"jixiaobot/bot"
)

const (
	// Expiry is how long a conversation is kept after its last change.
	Expiry     = 90 * 24 * time.Hour
	sweepEvery = 24 * time.Hour

	bucketName = "chats"
	headerSize = 1 + 8 + 4 // version, time, checksum
	layout     = 1         // of a value; not a byte that any text begins with
)

// ErrDamaged is returned when the file turns out to be damaged while it is open.
// Opening it anew moves it aside.
var ErrDamaged = errors.New("boltstore: the file is damaged")

// Store is a bot.Store in a bbolt file. It is safe for use by many goroutines.
type Store struct {
	db     *bolt.DB
	path   string
	aside  string
	expiry time.Duration
	now    func() time.Time
	busy   atomic.Int32 // swaps in hand

	mu    sync.Mutex
	swept time.Time
}

var _ bot.Store = (*Store)(nil)

// An Option changes how Open works.
type Option func(*Store)

// WithExpiry keeps conversations for d after their last change instead of Expiry.
func WithExpiry(d time.Duration) Option { return func(s *Store) { s.expiry = d } }

// WithClock takes the time from now instead of the machine's clock.
func WithClock(now func() time.Time) Option { return func(s *Store) { s.now = now } }

// Path is the file the conversations are kept in.
func (s *Store) Path() string { return s.path }

// Aside is where a damaged or foreign file was moved when the store was opened;
// empty when the file was sound.
func (s *Store) Aside() string { return s.aside }

// Close gives the file free. It waits for what is being written.
func (s *Store) Close() error {
	forgetHolder(s.path)
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("boltstore: close: %w", err)
	}
	return nil
}

// Load is bot.Store.Load.
func (s *Store) Load(ctx context.Context, chat string) (value []byte, err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	defer guard(&err)()
	err = s.db.View(func(tx *bolt.Tx) error {
		value = bytes.Clone(s.visible(chat, tx.Bucket([]byte(bucketName)).Get([]byte(chat))))
		return nil
	})
	return value, tidy("load", err)
}

// Swap is bot.Store.Swap.
func (s *Store) Swap(ctx context.Context, chat string, old, new []byte) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	defer guard(&err)()
	// Alone, a write goes to the disk at once; together, writes share one fsync.
	write := s.db.Update
	if s.busy.Add(1) > 1 {
		write = s.db.Batch
	}
	defer s.busy.Add(-1)
	conflict := false
	err = write(func(tx *bolt.Tx) error {
		defer debug.SetPanicOnFault(debug.SetPanicOnFault(true)) // Batch calls from a goroutine of its own
		b := tx.Bucket([]byte(bucketName))
		conflict = !bytes.Equal(s.visible(chat, b.Get([]byte(chat))), old)
		if conflict {
			return nil
		}
		if err := s.put(b, chat, new); err != nil {
			return err
		}
		return s.sweepIfDue(b)
	})
	if err == nil && conflict {
		return bot.ErrConflict
	}
	return tidy("swap", err)
}

func (s *Store) put(b *bolt.Bucket, chat string, value []byte) error {
	if len(value) == 0 {
		return b.Delete([]byte(chat))
	}
	return b.Put([]byte(chat), wrap(chat, s.now(), value))
}

// visible is what a caller sees of the bytes in the file: the value, nothing when
// it has expired, and the bare bytes when they are damaged.
func (s *Store) visible(chat string, raw []byte) []byte {
	if raw == nil {
		return nil
	}
	value, saved, ok := unwrap(chat, raw)
	switch {
	case !ok && len(raw) == 0:
		return []byte{0} // something is there, and it is not a value
	case !ok:
		return raw
	case s.now().Sub(saved) > s.expiry:
		return nil
	}
	return value
}

// wrap puts before the value when it was saved and a checksum over all of it and
// the chat; bbolt has none.
func wrap(chat string, saved time.Time, value []byte) []byte {
	out := make([]byte, headerSize, headerSize+len(value))
	out[0] = layout
	binary.BigEndian.PutUint64(out[1:], uint64(saved.Unix()))
	out = append(out, value...)
	binary.BigEndian.PutUint32(out[9:], checksum(chat, out))
	return out
}

func unwrap(chat string, raw []byte) (value []byte, saved time.Time, ok bool) {
	if len(raw) <= headerSize || raw[0] != layout || binary.BigEndian.Uint32(raw[9:]) != checksum(chat, raw) {
		return nil, time.Time{}, false
	}
	return raw[headerSize:], time.Unix(int64(binary.BigEndian.Uint64(raw[1:])), 0), true
}

func checksum(chat string, raw []byte) uint32 {
	table := crc32.MakeTable(crc32.Castagnoli) // the same table each time, made once
	sum := crc32.Update(0, table, []byte(chat))
	sum = crc32.Update(sum, table, raw[:9])
	return crc32.Update(sum, table, raw[headerSize:])
}

// sweepIfDue deletes what has expired, once a day.
func (s *Store) sweepIfDue(b *bolt.Bucket) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now().Sub(s.swept) < sweepEvery {
		return nil
	}
	s.swept = s.now()
	return s.sweep(b)
}

// sweep reads every value and deletes those that have expired. Damaged ones stay:
// they are the person's, and may yet be mended.
func (s *Store) sweep(b *bolt.Bucket) error {
	var old [][]byte
	err := b.ForEach(func(k, v []byte) error {
		if _, saved, ok := unwrap(string(k), v); ok && s.now().Sub(saved) > s.expiry {
			old = append(old, bytes.Clone(k))
		}
		return nil
	})
	for _, k := range old {
		err = errors.Join(err, b.Delete(k))
	}
	return err
}

// guard turns a panic of bbolt over a damaged file into ErrDamaged; so too the
// fault of reading beyond the end of a file that was cut short. It is called as
// defer guard(&err)().
func guard(err *error) func() {
	before := debug.SetPanicOnFault(true)
	return func() {
		debug.SetPanicOnFault(before)
		if recover() != nil {
			*err = ErrDamaged // the panic's words may quote a value
		}
	}
}

// tidy says which operation failed; conflicts and no error pass.
func tidy(operation string, err error) error {
	var path *os.PathError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &path):
		return fmt.Errorf("boltstore: %s: %w", operation, path.Err)
	}
	return fmt.Errorf("boltstore: %s: %w", operation, err)
}
