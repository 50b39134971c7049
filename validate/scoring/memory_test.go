package scoring

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"jixiaobot/validate/num"
)

// TestMemory: what is remembered is what Parse gives, for everybody at once, and
// stays so whatever is asked of it.
func TestMemory(t *testing.T) {
	corpus, m := readCorpus(t), NewMemory()
	var work sync.WaitGroup
	for range 4 {
		work.Go(func() {
			for _, c := range corpus {
				r, err := m.Parse(c.sentence)
				if err != nil {
					continue
				}
				Check(r, c.row)
				_ = r.String()
				_ = r.Grades()
				for _, x := range c.cases {
					answer(r, c.row, x.actual)
				}
				m.Compose(ByShare, c.row, num.Int(10))
			}
		})
	}
	work.Wait()
	for _, c := range corpus {
		got, bad := m.Parse(c.sentence)
		want, err := Parse(c.sentence)
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(bad, err) {
			t.Errorf("%s: remembered is not what is read", c.sentence)
		}
	}
}

// TestMemoryIsSmall: it keeps the last few hundred sentences, and of long ones
// fewer.
func TestMemoryIsSmall(t *testing.T) {
	m := NewMemory()
	for size, times := range map[int]int{1: 3 * memorySentences, memoryBytes / 10: 40, memoryBytes: 2} {
		for n := range times {
			text := strings.Repeat("空", size/3) + fmt.Sprintf("达标得%d分", n+1)
			if _, err := m.Parse(text); err == nil && m.find(text) == nil && len(text) <= memoryBytes {
				t.Fatal("the last sentence is not remembered")
			}
			if len(m.young)+len(m.old) > 2*memorySentences || m.bytes > memoryBytes {
				t.Fatalf("%d and %d sentences, %d bytes", len(m.young), len(m.old), m.bytes)
			}
		}
	}
}

// TestNoMemory: a nil Memory reads every time.
func TestNoMemory(t *testing.T) {
	var m *Memory
	if r, err := m.Parse("达标得2分"); err != nil || !r.HasFull {
		t.Error(r, err)
	}
	if _, err := m.Parse(""); err == nil {
		t.Error("nothing was read as a sentence")
	}
}
