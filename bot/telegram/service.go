// Package telegram is the chat on Telegram: it takes updates by long polling or
// by webhook, hands them to bot.Handle in the order of their chat, and is the
// bot.Sender that answers there. It owns everything the Bot API wants to have
// heeded: offsets, secrets, rates, limits of size, who may come in, and the
// defects of the library, which it uses for single calls only.
//
// It never acknowledges an update before Handle has returned, never lets the
// token into an error or a log line, stores nothing, and decides nothing about
// answers.
package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/VictoriaMetrics/metrics"
	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"jixiaobot/bot"
	"jixiaobot/dialog/say"
)

// DefaultAPI is the address of the public Bot API server.
const DefaultAPI = "https://api.telegram.org"

// ErrToken is returned when Telegram does not accept the token.
var ErrToken = errors.New("telegram: the token is not accepted")

// Handler takes updates; it is a *bot.Bot.
type Handler interface {
	Handle(ctx context.Context, u bot.Update, to bot.Sender) error
}

// Config is what a Service needs. Token, Bot, Files, Kept and Access must be set.
type Config struct {
	Token  string
	API    string // address of the Bot API server; DefaultAPI if empty
	Bot    Handler
	Files  bot.Files // reads what people send
	Kept   Loader    // the bot's store
	Access Access

	// Webhook is the public address updates are delivered to, https in
	// service; with it nothing is polled. Handler serves its path.
	Webhook string
	// Lease elects the replica that polls; nil: there is no other.
	Lease Lease

	Log     *slog.Logger // nil: nothing is logged
	Metrics *metrics.Set // nil: nobody asks
	Pace    Pace
	// Drain is how long the work in hand may last after the context of Run
	// ended; 8 s if 0.
	Drain time.Duration
}

// Service is one replica's side of a Telegram bot.
type Service struct {
	token   string
	api     *api
	bot     Handler
	files   bot.Files
	door    *door
	invite  bool
	webhook string
	lease   Lease
	log     *slog.Logger
	meters  *meters
	pace    *pacer
	polite  *courtesy
	tries   *tries
	drain   time.Duration
	reading chan struct{} // one for each file that is being read
	ended   atomic.Int64  // updates brought to their end, for the judgement of those that are not

	self    atomic.Pointer[user]   // who the bot is, once Telegram has said so
	waiting atomic.Pointer[string] // what is waited for; nil: nothing
}

// withDefaults is the Config with what was left out.
func (c Config) withDefaults() Config {
	if c.API == "" {
		c.API = DefaultAPI
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Lease == nil {
		c.Lease = alone{}
	}
	if c.Drain == 0 {
		c.Drain = 8 * time.Second
	}
	return c
}

func (c Config) check() error {
	switch {
	case c.Token == "" || url.PathEscape(c.Token) != c.Token:
		return errors.New("telegram: the token is missing or cannot be one")
	case c.Bot == nil || c.Files == nil || c.Kept == nil:
		return errors.New("telegram: Bot, Files and Kept must be set")
	}
	if err := c.Access.check(); err != nil {
		return err
	}
	return checkWebhook(c.Webhook)
}

// New is a Service. It does not call Telegram yet. Its errors tell no token.
func New(c Config) (*Service, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	c = c.withDefaults()
	m := newMeters(c.Metrics)
	a, err := newAPI(c.API, c.Token, m)
	if err != nil {
		return nil, err
	}
	pace := newPacer(c.Pace)
	s := &Service{
		token: c.Token, api: a, bot: c.Bot, files: c.Files,
		door: newDoor(c.Access, c.Kept), invite: c.Access.Invite != "",
		webhook: c.Webhook, lease: c.Lease, log: c.Log, meters: m, pace: pace,
		polite: newCourtesy(a, pace), tries: newTries(), drain: c.Drain,
		reading: make(chan struct{}, readAtOnce),
	}
	s.await("telegram")
	return s, nil
}

// Waiting says in a word what the service is waiting for before it can take
// updates: telegram, token, lease, other poller, webhook. Empty: nothing.
func (s *Service) Waiting() string {
	if w := s.waiting.Load(); w != nil {
		return *w
	}
	return ""
}

func (s *Service) await(what string) {
	if what == "" {
		s.waiting.Store(nil)
		return
	}
	s.waiting.Store(&what)
}

// Run takes updates until ctx ends; the work in hand is then finished and
// acknowledged, for at most Drain. With a webhook it only sees that Telegram
// knows the address: serve Handler meanwhile, and shut that server down in
// order. It returns nil after ctx has ended, or ErrToken.
func (s *Service) Run(ctx context.Context) error {
	if s.webhook != "" {
		return s.announce(ctx)
	}
	s.await("lease")
	if _, single := s.lease.(alone); !single {
		s.await("lease")
	}
	err := s.lease.Lead(ctx, "telegram", func(inner context.Context) error { return s.poll(ctx, inner) })
	if ctx.Err() != nil && !errors.Is(err, ErrToken) {
		return nil
	}
	return err
}

// introduce asks who the bot is and sets its menu of commands, again and again
// until Telegram is there.
func (s *Service) introduce(ctx context.Context) error {
	err := s.insist(ctx, "getMe", nil, func(result json.RawMessage) {
		var me user
		if json.Unmarshal(result, &me) == nil {
			s.self.Store(&me)
		}
	})
	if err != nil {
		return err
	}
	menu := []map[string]string{}
	for _, e := range say.Menu() {
		menu = append(menu, map[string]string{"command": e.Command, "description": e.Description})
	}
	commands, err := json.Marshal(menu)
	if err != nil {
		return err
	}
	return s.insist(ctx, "setMyCommands", tg.Params{"commands": string(commands), "scope": `{"type":"all_private_chats"}`}, nil)
}

// insist makes a call of the start until it is done. What Telegram refuses for
// good is logged and passed over, except the token.
func (s *Service) insist(ctx context.Context, method string, params tg.Params, use func(json.RawMessage)) error {
	for wait := time.Second; ; wait = min(2*wait, 30*time.Second) {
		result, err := s.api.call(ctx, method, params)
		var r *Refusal
		switch {
		case err == nil:
			if use != nil {
				use(result)
			}
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case !errors.As(err, &r):
		case unauthorized(r):
			s.await("token")
			return ErrToken
		case !passes(r):
			s.log.Error("refused by Telegram; passed over", "error", err)
			return nil
		}
		s.log.Warn("waiting for Telegram", "error", err, "seconds", max(wait, after(r)).Seconds())
		if err := rest(ctx, max(jitter(wait), after(r))); err != nil {
			return err
		}
	}
}
