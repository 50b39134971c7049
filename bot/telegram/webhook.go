package telegram

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const (
	maxBody   = 1 << 20 // of one update; a message has at most 4096 characters
	hookTime  = 25 * time.Second
	hookConns = "40"
	// announceEach is how often Telegram is told the address, at the most.
	announceEach = 20 * time.Minute
	secretField  = "X-Telegram-Bot-Api-Secret-Token"
)

func checkWebhook(address string) error {
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.Fragment != "" {
		return errors.New("telegram: the webhook must be an address like https://host/path")
	}
	return nil
}

// secret is what Telegram shows to prove that it is Telegram. It follows from
// the token, so that all replicas agree without being told.
func (s *Service) secret() string {
	mac := hmac.New(sha256.New, []byte(s.token))
	mac.Write([]byte("jixiaobot webhook"))
	return hex.EncodeToString(mac.Sum(nil))
}

// announce tells Telegram the address, and tells it again now and then: somebody
// who polled with this token meanwhile has removed it.
func (s *Service) announce(ctx context.Context) error {
	if err := s.introduce(ctx); err != nil {
		return ended(ctx, err)
	}
	for {
		err := s.insist(ctx, "setWebhook", tg.Params{
			"url":             s.webhook,
			"secret_token":    s.secret(),
			"allowed_updates": allowedUpdates,
			"max_connections": hookConns,
		}, nil)
		if err != nil {
			return ended(ctx, err)
		}
		if s.Waiting() != "" {
			s.log.Info("webhook set")
		}
		s.await("")
		if rest(ctx, jitter(announceEach)) != nil {
			return nil
		}
	}
}

// ended is nil when it was ctx that ended, else the error.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// HookPath is the path under which Handler is to be served: that of the
// webhook's address.
func (s *Service) HookPath() string {
	u, err := url.Parse(s.webhook)
	if err != nil || u.Path == "" {
		return "/"
	}
	return u.Path
}

// Handler takes the updates of the webhook. It answers 200 when an update is
// done, and 503 when it is to be delivered again: Telegram holds back what
// follows in the chat until then.
func (s *Service) Handler() http.Handler {
	secret := []byte(s.secret())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		shown := []byte(r.Header.Get(secretField))
		switch {
		case r.URL.Path != s.HookPath():
			http.NotFound(w, r)
		case subtle.ConstantTimeCompare(shown, secret) != 1:
			http.Error(w, "forbidden", http.StatusForbidden)
		case r.Method != http.MethodPost:
			http.Error(w, "post only", http.StatusMethodNotAllowed)
		default:
			w.WriteHeader(s.receive(w, r))
		}
	})
}

// receive takes one delivery and gives the status of the answer.
func (s *Service) receive(w http.ResponseWriter, r *http.Request) int {
	began := time.Now()
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLong *http.MaxBytesError
	if err != nil && !errors.As(err, &tooLong) {
		return http.StatusBadRequest // the connection broke; it is delivered again
	}
	u, bad := decodeUpdate(raw)
	if err != nil || bad != nil {
		s.log.Error("update cannot be read; set aside", "update", u.ID, "bytes", len(raw))
		s.meters.aside()
		return http.StatusOK // it would be the same the next time
	}
	if err := s.attempt(r.Context(), u, hookTime); err != nil {
		s.meters.again()
		s.log.Warn("update not taken; Telegram will deliver it again", "update", u.ID, "error", err)
		return http.StatusServiceUnavailable
	}
	s.ended.Add(1)
	s.meters.update(u.kind(), time.Since(began))
	return http.StatusOK
}

// Server serves Handler on an address with the limits of time and size that an
// open port needs.
func (s *Service) Server(listen string) *http.Server {
	return &http.Server{
		Addr:              listen,
		Handler:           s.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      hookTime + 15*time.Second,
		IdleTimeout:       90 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
}
