package telegram_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// bare is the least a bot with a state can do, with the same libraries set up in
// the same way: GET, compare-and-set, sendMessage. It knows no form, keeps no
// promise, and is what the benchmark measures the real one by. What it stores
// and says it is told by a script, so that it can be made to move the same bytes
// as the real one.
type bare struct {
	lib    *tg.BotAPI
	db     redis.UniversalClient
	swap   *redis.Script
	script []line
}

func serveBare(ctx context.Context, o orders) error {
	raw, err := os.ReadFile(o.Script)
	if err != nil {
		return err
	}
	b := &bare{
		lib: &tg.BotAPI{Token: o.Token, Client: &http.Client{
			Transport: &http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConns: 128, MaxIdleConnsPerHost: 64},
			Timeout:   75 * time.Second,
		}},
		db: redis.NewUniversalClient(&redis.UniversalOptions{
			Addrs:                    []string{strings.TrimPrefix(o.Store, "redis://")},
			ContextTimeoutEnabled:    true,
			DisableIdentity:          true,
			MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
		}),
		swap: redis.NewScript(`if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
			redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1`),
	}
	if err := json.Unmarshal(raw, &b.script); err != nil {
		return err
	}
	b.lib.SetAPIEndpoint(o.API + "/bot%s/%s")
	for offset := 0; ctx.Err() == nil; {
		us, err := b.get(offset)
		if err != nil {
			return err
		}
		var work sync.WaitGroup
		for _, u := range us {
			offset = u.UpdateID + 1
			work.Go(func() { b.take(ctx, u) })
		}
		work.Wait()
	}
	return nil
}

func (b *bare) get(offset int) ([]tg.Update, error) {
	res, err := b.lib.MakeRequest("getUpdates", tg.Params{"offset": strconv.Itoa(offset), "limit": "100", "timeout": "1"})
	if err != nil {
		return nil, err
	}
	var us []tg.Update
	err = json.Unmarshal(res.Result, &us)
	return us, err
}

// take plays the turn of the script whose number the message begins with.
func (b *bare) take(ctx context.Context, u tg.Update) {
	number, _, _ := strings.Cut(u.Message.Text, " ")
	n, err := strconv.Atoi(number)
	if err != nil || n >= len(b.script) {
		n = 0
	}
	chat := strconv.FormatInt(u.Message.Chat.ID, 10)
	if b.keep(ctx, "bare:"+chat, b.script[n].Kept) != nil {
		return
	}
	for _, w := range b.script[n].Words {
		params := tg.Params{"chat_id": chat, "text": w.Text}
		params.AddNonEmpty("reply_markup", w.Markup)
		_, _ = b.lib.MakeRequest("sendMessage", params)
	}
}

func (b *bare) keep(ctx context.Context, key, value string) error {
	for {
		old, err := b.db.Get(ctx, key).Result()
		if err != nil && !errors.Is(err, redis.Nil) {
			return err
		}
		done, err := b.swap.Run(ctx, b.db, []string{key}, old, value, 7776000000).Bool()
		if err != nil || done {
			return err
		}
	}
}
