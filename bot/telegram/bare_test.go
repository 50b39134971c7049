package telegram_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
	"github.com/redis/go-redis/v9"
)

// bare is the least a bot with a state can do, with the same libraries: GET,
// compare-and-set, sendMessage. It knows no form, keeps no promise, and is what
// the benchmark measures the real one by.
type bare struct {
	lib  *tg.BotAPI
	db   *redis.Client
	swap *redis.Script
}

const bareReply = "已记：第3行三级指标 设置政务服务窗口数\n\n第3行【指标类型】\n能用数字衡量的选一个符号；不能的选“定性”。"

const bareMarkup = `{"inline_keyboard":[[{"text":"≥","callback_data":"1:3.8:v:1234abcd"},{"text":">","callback_data":"1:3.8:v:1234abcd"},` +
	`{"text":"=","callback_data":"1:3.8:v:1234abcd"},{"text":"≤","callback_data":"1:3.8:v:1234abcd"}],[{"text":"定性","callback_data":"1:3.8:v:1234abcd"}],` +
	`[{"text":"跳过","callback_data":"1:3.8:skip:1234abcd"},{"text":"上一步","callback_data":"1:3.8:prev:1234abcd"},{"text":"目录","callback_data":"1:3.8:toc:1234abcd"}]]}`

func serveBare(ctx context.Context, o orders) error {
	b := &bare{
		lib: &tg.BotAPI{Token: o.Token, Client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}, Timeout: 75 * time.Second}},
		db:  redis.NewClient(&redis.Options{Addr: strings.TrimPrefix(o.Store, "redis://")}),
		swap: redis.NewScript(`if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
			redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1`),
	}
	b.lib.SetAPIEndpoint(o.API + "/bot%s/%s")
	offset := 0
	for ctx.Err() == nil {
		res, err := b.lib.MakeRequest("getUpdates", tg.Params{"offset": strconv.Itoa(offset), "limit": "100", "timeout": "1"})
		if err != nil {
			return err
		}
		var us []tg.Update
		if err := json.Unmarshal(res.Result, &us); err != nil {
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

func (b *bare) take(ctx context.Context, u tg.Update) {
	key := "bare:" + strconv.FormatInt(u.Message.Chat.ID, 10)
	for {
		old, err := b.db.Get(ctx, key).Result()
		if err != nil && !errors.Is(err, redis.Nil) {
			return
		}
		done, err := b.swap.Run(ctx, b.db, []string{key}, old, old+u.Message.Text+"\n", 7776000000).Bool()
		if err != nil {
			return
		}
		if done {
			break
		}
	}
	_, _ = b.lib.MakeRequest("sendMessage", tg.Params{
		"chat_id": strconv.FormatInt(u.Message.Chat.ID, 10), "text": bareReply, "reply_markup": bareMarkup,
	})
}
