package bot

import (
	"bytes"
	"hash/maphash"
	"sync"

	"jixiaobot/dialog"
)

// memoKept bounds the conversations remembered in their decoded form: twice as
// many at most.
const memoKept = 256

// memo remembers what the bytes of recent conversations decode to, for reading
// them is the largest part of a turn. It holds nothing that the store does not:
// other bytes, from another replica, are simply decoded.
type memo struct {
	seed maphash.Seed

	mu         sync.Mutex
	young, old map[uint64]remembered
}

// remembered is one conversation as it is stored, and decoded.
type remembered struct {
	data  []byte
	state dialog.State
}

func newMemo() *memo {
	return &memo{seed: maphash.MakeSeed(), young: map[uint64]remembered{}}
}

// decode is dialog.Decode. The State may be shared: a turn never changes the
// State it is given.
func (m *memo) decode(data []byte) (dialog.State, error) {
	key := maphash.Bytes(m.seed, data)
	m.mu.Lock()
	r, ok := m.young[key]
	if !ok {
		r, ok = m.old[key]
	}
	m.mu.Unlock()
	if ok && bytes.Equal(r.data, data) {
		return r.state, nil
	}
	return dialog.Decode(data)
}

// add remembers a State and the bytes it is stored as.
func (m *memo) add(data []byte, s dialog.State) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.young) >= memoKept {
		m.old, m.young = m.young, map[uint64]remembered{}
	}
	m.young[maphash.Bytes(m.seed, data)] = remembered{data: data, state: s}
}
