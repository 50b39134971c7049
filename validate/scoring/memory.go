package scoring

import (
	"strings"
	"sync"

	"jixiaobot/validate/num"
)

// Bounds of a Memory: of each of its two generations. A Rule is some ten times as
// large as its sentence.
const (
	memorySentences = 512
	memoryBytes     = 128 << 10 // of the sentences themselves
)

// A Memory remembers the sentences it read last, for there are few of them: the
// forms of a county say the same, and one form is looked at again in every turn.
// What is remembered is what Parse gives, so that a Memory changes nothing but the
// time that is taken. It stays small, and is safe for use by many goroutines; a nil
// Memory remembers nothing.
type Memory struct {
	mu         sync.Mutex
	young, old map[string]*parsed
	bytes      int // of the young sentences
}

// parsed is what Parse gave. Nobody changes a Rule that is finished, so that all
// may share it.
type parsed struct {
	text string
	rule Rule
	err  error
}

// NewMemory is a Memory of nothing yet.
func NewMemory() *Memory { return &Memory{young: map[string]*parsed{}} }

// Parse is Parse for a sentence that may have been read before.
func (m *Memory) Parse(text string) (Rule, error) {
	if m == nil || len(text) > memoryBytes {
		return Parse(text)
	}
	p := m.find(text)
	if p == nil {
		p = &parsed{text: strings.Clone(text)} // not a piece of a whole form, which would be kept with it
		p.rule, p.err = Parse(p.text)
		m.keep(p)
	}
	return p.rule, p.err
}

// Compose is Compose, and what it wrote before is not read again.
func (m *Memory) Compose(k Usual, row Row, points num.Num) (string, bool) {
	return compose(k, row, points, m.Parse)
}

// find is what is remembered of a sentence; what was in use lately stays.
func (m *Memory) find(text string) *parsed {
	m.mu.Lock()
	defer m.mu.Unlock()
	p := m.young[text]
	if p == nil {
		if p = m.old[text]; p != nil {
			m.put(p)
		}
	}
	return p
}

func (m *Memory) keep(p *parsed) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(p)
}

// put makes a sentence young; when the young are too many they become the old,
// and the old are forgotten. m.mu is held.
func (m *Memory) put(p *parsed) {
	if len(m.young) >= memorySentences || m.bytes+len(p.text) > memoryBytes {
		m.old, m.young, m.bytes = m.young, map[string]*parsed{}, 0
	}
	if _, ok := m.young[p.text]; !ok {
		m.bytes += len(p.text)
	}
	m.young[p.text] = p
}
