package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/VictoriaMetrics/metrics"

	"jixiaobot/bot"
	"jixiaobot/dialog"
)

// meters count what the service does beside what bot/telegram counts itself. No
// name or label holds anything of a person.
type meters struct {
	turnsOK, turnsFailed                    *metrics.Counter
	turnSeconds                             *metrics.PrometheusHistogram
	load, swap                              operation
	conflicts                               *metrics.Counter
	forms, drafts, pictures, trials, faults *metrics.Counter
}

// operation counts one operation of the store.
type operation struct {
	seconds *metrics.PrometheusHistogram
	errors  *metrics.Counter
}

func newMeters(set *metrics.Set, k *kept) *meters {
	op := func(name string) operation {
		return operation{
			seconds: set.NewPrometheusHistogramExt(fmt.Sprintf(`jixiaobot_store_seconds{op=%q}`, name), storeBounds()),
			errors:  set.NewCounter(fmt.Sprintf(`jixiaobot_store_errors_total{op=%q}`, name)),
		}
	}
	set.NewGauge("jixiaobot_store_up", func() float64 {
		if k.waiting() != "" {
			return 0
		}
		return 1
	})
	set.NewGauge(fmt.Sprintf(`jixiaobot_info{version=%q}`, buildVersion()), func() float64 { return 1 })
	return &meters{
		turnsOK:     set.NewCounter(`jixiaobot_turns_total{result="ok"}`),
		turnsFailed: set.NewCounter(`jixiaobot_turns_total{result="failed"}`),
		turnSeconds: set.NewPrometheusHistogramExt(`jixiaobot_turn_seconds`, turnBounds()),
		load:        op("load"),
		swap:        op("swap"),
		conflicts:   set.NewCounter(`jixiaobot_store_conflicts_total`),
		forms:       set.NewCounter(`jixiaobot_forms_made_total{kind="form"}`),
		drafts:      set.NewCounter(`jixiaobot_forms_made_total{kind="draft"}`),
		pictures:    set.NewCounter(`jixiaobot_forms_made_total{kind="picture"}`),
		trials:      set.NewCounter(`jixiaobot_forms_made_total{kind="trial"}`),
		faults:      set.NewCounter(`jixiaobot_forms_failed_total`),
	}
}

// The bounds of the histograms, in seconds.
func storeBounds() []float64 {
	return []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5}
}

func turnBounds() []float64 { return []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2, 5, 10, 30} }

// meteredBot counts and logs the updates a bot takes, and gives their id to the
// lines logged meanwhile.
type meteredBot struct {
	bot *bot.Bot
	*meters
	log *slog.Logger
}

// Handle takes one update.
func (b meteredBot) Handle(ctx context.Context, u bot.Update, to bot.Sender) error {
	ctx = context.WithValue(ctx, updateKey{}, u.ID)
	began := time.Now()
	err := b.bot.Handle(ctx, u, to)
	took := time.Since(began)
	b.turnSeconds.Update(took.Seconds())
	if err != nil {
		b.turnsFailed.Inc()
		b.log.WarnContext(ctx, "update not taken", "ms", took.Milliseconds(), "error", err)
		return err
	}
	b.turnsOK.Inc()
	b.log.InfoContext(ctx, "update taken", "ms", took.Milliseconds())
	return nil
}

// meteredStore counts the operations of a store.
type meteredStore struct {
	store bot.Store
	*meters
}

// Load is bot.Store.Load.
func (s meteredStore) Load(ctx context.Context, chat string) ([]byte, error) {
	began := time.Now()
	value, err := s.store.Load(ctx, chat)
	s.load.done(ctx, began, err)
	return value, err
}

// Swap is bot.Store.Swap.
func (s meteredStore) Swap(ctx context.Context, chat string, old, new []byte) error {
	began := time.Now()
	err := s.store.Swap(ctx, chat, old, new)
	if errors.Is(err, bot.ErrConflict) {
		s.conflicts.Inc()
		s.swap.done(ctx, began, nil)
		return err
	}
	s.swap.done(ctx, began, err)
	return err
}

// done counts an operation. What the caller called off is no error of the store.
func (o operation) done(ctx context.Context, began time.Time, err error) {
	o.seconds.UpdateDuration(began)
	if err != nil && !errors.Is(context.Cause(ctx), context.Canceled) {
		o.errors.Inc()
	}
}

// meteredFiles counts the forms made.
type meteredFiles struct {
	bot.Files
	*meters
}

// Make is bot.Files.Make.
func (f meteredFiles) Make(d dialog.Deliver) ([]bot.File, error) {
	files, err := f.Files.Make(d)
	switch {
	case err != nil:
		f.faults.Inc()
	case d.Kind == dialog.Preview, d.Kind == dialog.Curve:
		f.pictures.Inc()
	case d.Kind == dialog.TrialSheet:
		f.trials.Inc()
	case d.Draft:
		f.drafts.Inc()
	default:
		f.forms.Inc()
	}
	return files, err
}
