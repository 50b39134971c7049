package telegram_test

import (
	"context"
	"testing"
	"time"

	"jixiaobot/bot/telegram/telegramtest"
)

func TestFillByPolling(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r := start(t, telegramtest.Options{}, nil)
	f := realForm(t)
	c, err := fill(ctx, r.server.User(7), f)
	if err != nil {
		t.Error(err)
	}
	r.settled()
	r.stop()
	r.clean(secrets(f)...)
	if c.Nudges+c.Doubles+c.Lost > 0 || r.server.Unanswered() > 0 || r.server.Menu() == 0 {
		t.Errorf("nudges %d, doubles %d, buttons not answered %d, menu %d", c.Nudges, c.Doubles, r.server.Unanswered(), r.server.Menu())
	}
	t.Logf("%d answers, calls %v", c.Answers, r.server.Calls())
}

func TestFillByWebhook(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r := startHooked(t, telegramtest.Options{}, nil)
	f := realForm(t)
	c, err := fill(ctx, r.server.User(7), f)
	if err != nil {
		t.Error(err)
	}
	r.settled()
	r.stop()
	r.clean(secrets(f)...)
	if c.Nudges+c.Doubles+c.Lost > 0 || r.server.Unanswered() > 0 {
		t.Errorf("nudges %d, doubles %d, buttons not answered %d", c.Nudges, c.Doubles, r.server.Unanswered())
	}
	t.Logf("%d answers, calls %v", c.Answers, r.server.Calls())
}
