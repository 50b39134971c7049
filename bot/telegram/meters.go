package telegram

import (
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

// meters count what an operator watches. No name or label holds a chat.
type meters struct {
	set *metrics.Set

	calls   known[outcome, *metrics.Counter]
	seconds known[string, *metrics.PrometheusHistogram] // of calls, by method; and of updates
	updates known[string, *metrics.Counter]             // by kind
}

// outcome is what a call is counted by.
type outcome struct{ method, result string }

// known are meters that were used before, by what tells them apart: to put their
// names together costs more than to count.
type known[K comparable, V any] struct {
	mu   sync.RWMutex
	have map[K]V
}

// of is the meter of a key, made when it is first used.
func (k *known[K, V]) of(key K, make func() V) V {
	k.mu.RLock()
	v, ok := k.have[key]
	k.mu.RUnlock()
	if ok {
		return v
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.have == nil {
		k.have = map[K]V{}
	}
	v = make() // the same one, if somebody else was first
	k.have[key] = v
	return v
}

func newMeters(set *metrics.Set) *meters {
	if set == nil {
		set = metrics.NewSet()
	}
	return &meters{set: set}
}

// call counts one call of the Bot API.
func (m *meters) call(method string, err error, took time.Duration) {
	o := outcome{method, result(err)}
	m.calls.of(o, func() *metrics.Counter {
		return m.set.GetOrCreateCounter(fmt.Sprintf(`jixiaobot_telegram_calls_total{method=%q,result=%q}`, o.method, o.result))
	}).Inc()
	if method != "getUpdates" { // it waits on purpose
		m.seconds.of(method, func() *metrics.PrometheusHistogram {
			return m.set.GetOrCreatePrometheusHistogramExt(fmt.Sprintf(`jixiaobot_telegram_call_seconds{method=%q}`, method), bounds())
		}).Update(took.Seconds())
	}
}

// bounds are those of the histograms, in seconds. The library's own histograms
// have none, and Prometheus cannot read them.
func bounds() []float64 { return []float64{.01, .025, .05, .1, .25, .5, 1, 2, 5, 10, 30} }

func result(err error) string {
	var r *Refusal
	switch {
	case err == nil:
		return "ok"
	case !errors.As(err, &r):
		return "network"
	case r.Code == http.StatusTooManyRequests:
		return "429"
	}
	return fmt.Sprintf("%dxx", r.Code/100)
}

// update counts an update that was brought to its end, and how long that took
// from its arrival.
func (m *meters) update(kind string, took time.Duration) {
	m.updates.of(kind, func() *metrics.Counter {
		return m.set.GetOrCreateCounter(fmt.Sprintf(`jixiaobot_telegram_updates_total{kind=%q}`, kind))
	}).Inc()
	m.seconds.of("", func() *metrics.PrometheusHistogram {
		return m.set.GetOrCreatePrometheusHistogramExt(`jixiaobot_telegram_update_seconds`, bounds())
	}).Update(took.Seconds())
}

// again counts an update that has to be taken once more.
func (m *meters) again() { m.set.GetOrCreateCounter(`jixiaobot_telegram_retries_total`).Inc() }

// aside counts an update that was set aside.
func (m *meters) aside() { m.set.GetOrCreateCounter(`jixiaobot_telegram_set_aside_total`).Inc() }

// stranger counts an update of somebody who may not use the bot.
func (m *meters) stranger() { m.set.GetOrCreateCounter(`jixiaobot_telegram_strangers_total`).Inc() }

// file counts a file that was delivered.
func (m *meters) file() { m.set.GetOrCreateCounter(`jixiaobot_telegram_files_total`).Inc() }
