package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"jixiaobot/bot/telegram"
)

// tokenName is the environment name of the bot's token. There is no flag for it:
// arguments of a process can be read by everybody on the machine.
const tokenName = "TELEGRAM_BOT_TOKEN"

// settings are what serve is told by flags and environment.
type settings struct {
	store     string
	api       string
	webhook   string
	listen    string
	allow     string
	invite    string
	admin     string
	tokenFile string
	font      string
}

// serve is the command serve: the conversation on Telegram, until a signal ends
// it. A second signal ends it at once.
func serve(ctx context.Context, c call) int {
	fs := newFlags("serve")
	var s settings
	fs.StringVar(&s.store, "store", "", "")
	fs.StringVar(&s.api, "telegram-api", telegram.DefaultAPI, "")
	fs.StringVar(&s.webhook, "webhook", "", "")
	fs.StringVar(&s.listen, "listen", "", "")
	fs.StringVar(&s.allow, "allow", "", "")
	fs.StringVar(&s.invite, "invite", "", "")
	fs.StringVar(&s.admin, "admin-listen", "", "")
	fs.StringVar(&s.tokenFile, "token-file", "", "")
	fs.StringVar(&s.font, "font", "", "")
	rest, status, done := c.parse(fs)
	if done {
		return status
	}
	access, err := s.access()
	if err == nil {
		err = s.check(rest)
	}
	if err != nil {
		return c.fail(fmt.Errorf("%w; see: jixiaobot help serve", err))
	}
	token, err := s.token(c.env)
	if err == nil && s.store == "" {
		s.store, err = defaultStore(c.env)
	}
	if err != nil {
		return c.fail(err)
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return c.serve(ctx, s, access, token)
}

// check refuses what cannot work, before anything is opened.
func (s settings) check(rest []string) error {
	switch {
	case len(rest) > 0: // not quoted: it could be a token
		return errors.New("serve takes flags only")
	case s.webhook != "" && s.listen == "":
		return errors.New("--webhook needs --listen ADDR, the address to take its updates at")
	case s.webhook == "" && s.listen != "":
		return errors.New("--listen needs --webhook URL, the address Telegram calls")
	}
	return nil
}

// access is who may use the bot. It must have been chosen.
func (s settings) access() (telegram.Access, error) {
	a := telegram.Access{Invite: s.invite}
	for word := range strings.SplitSeq(s.allow, ",") {
		word = strings.TrimSpace(word)
		if word == "" {
			continue
		}
		if word == "all" {
			a.All = true
			continue
		}
		id, err := strconv.ParseInt(word, 10, 64)
		if err != nil || id <= 0 {
			return a, errors.New("--allow must be Telegram user ids such as 123456,234567, or all")
		}
		a.IDs = append(a.IDs, id)
	}
	switch {
	case a.All && len(a.IDs) > 0:
		return a, errors.New("--allow is either ids or all")
	case !a.All && len(a.IDs) == 0 && a.Invite == "":
		return a, errors.New("nobody may use the bot yet: choose --allow ID,ID (these Telegram users), " +
			"--invite CODE (whoever opens https://t.me/YOUR_BOT?start=CODE) or --allow all (everybody)")
	}
	return a, nil
}

// token is the token of the bot: that of --token-file if there is one, else
// that of the environment.
func (s settings) token(env []string) (string, error) {
	token := lookup(env, tokenName)
	if s.tokenFile != "" {
		data, err := os.ReadFile(s.tokenFile)
		if err != nil {
			return "", fmt.Errorf("--token-file: %w", err)
		}
		token = string(data)
	}
	token = strings.TrimSpace(token)
	if token == "" {
		return "", fmt.Errorf("no token: set %s or --token-file FILE to what @BotFather gave you", tokenName)
	}
	if id, secret, ok := strings.Cut(token, ":"); !ok || id == "" || secret == "" || strings.ContainsAny(token, " \t\r\n/") {
		return "", errors.New("the token is not of the form 123456:ABC that @BotFather gives")
	}
	return token, nil
}
