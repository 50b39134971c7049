package telegram

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"jixiaobot/bot"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// patience is how long a turn lasts before the person is shown that it is at
// work.
const patience = 500 * time.Millisecond

// answerTime is how long a press may take to be answered; the person's messenger
// does not wait much longer.
const answerTime = 5 * time.Second

// take brings one update to its end. It returns nil when the update may be
// acknowledged; after an error it is to be taken again.
func (s *Service) take(ctx context.Context, u update) error {
	switch {
	case u.Callback != nil:
		return s.takePress(ctx, u)
	case u.Edited != nil:
		return s.takeEdited(ctx, u)
	case u.Message == nil:
		return nil
	case u.Message.Chat.private():
		return s.takeMessage(ctx, u)
	}
	s.takeGroup(ctx, u.Message)
	return nil
}

// takePress takes a button. Telegram wants to be answered whatever becomes of
// it, else the person sees the button at work for a long time.
func (s *Service) takePress(ctx context.Context, u update) error {
	c := u.Callback
	answered := make(chan struct{})
	go func() { s.answer(context.WithoutCancel(ctx), c.ID); close(answered) }()
	late := time.After(bot.DefaultPatience) // the update is not held up for it
	defer func() {
		select {
		case <-answered:
		case <-late:
		}
	}()
	if c.Message != nil && c.Message.Chat.Type != "" && !c.Message.Chat.private() {
		return nil
	}
	if in, err := s.admitted(ctx, c.From.ID, ""); !in || err != nil {
		return err
	}
	return s.converse(ctx, u, c.From.ID, dialog.Press{Data: c.Data})
}

// answer tells Telegram that a press was seen. One that is too old to be answered
// is as good as answered.
func (s *Service) answer(ctx context.Context, id string) {
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	for range 2 {
		_, err := s.api.call(ctx, "answerCallbackQuery", tg.Params{"callback_query_id": id})
		var r *Refusal
		refused := errors.As(err, &r)
		if err == nil || refused && (r.Reason == queryTooOld || r.Reason == queryUnknown) {
			return
		}
		s.log.Warn("button not answered", "error", err)
		wait := 500 * time.Millisecond
		if refused {
			wait = max(wait, r.After)
		}
		if wait > answerTime || rest(ctx, wait) != nil {
			return
		}
	}
}

func (s *Service) takeEdited(ctx context.Context, u update) error {
	m := u.Edited
	if !m.Chat.private() || m.Text == "" {
		return nil
	}
	if in, err := s.door.open(ctx, m.Chat.ID, ""); !in || err != nil {
		return err
	}
	return s.converse(ctx, u, m.Chat.ID, dialog.Edited{ID: m.ID, Text: m.Text})
}

func (s *Service) takeMessage(ctx context.Context, u update) error {
	m := u.Message
	if m.From != nil && m.From.IsBot || m.Text == "" && m.Document == nil && !m.media() {
		return nil // one of Telegram's own messages: something was pinned, a timer set
	}
	code := ""
	if name, rest, _ := m.command(); name == "start" {
		code = rest
	}
	if in, err := s.admitted(ctx, m.Chat.ID, code); !in || err != nil {
		return err
	}
	switch {
	case m.Text != "":
		return s.converse(ctx, u, m.Chat.ID, m.input())
	case m.Document != nil:
		return s.takeFile(ctx, u)
	}
	s.polite.say(ctx, m.Chat.ID, say.WordsOnly)
	return nil
}

// takeFile takes a sent file. One that cannot be had is not asked for again for
// ever: the person is told and can send it once more.
func (s *Service) takeFile(ctx context.Context, u update) error {
	m := u.Message
	s.action(ctx, m.Chat.ID, "typing")
	in, err := s.read(ctx, m.Document)
	if errors.Is(err, errNotFetched) && ctx.Err() == nil {
		s.polite.say(ctx, m.Chat.ID, say.FileNotFetched)
		return nil
	}
	if err != nil {
		return err
	}
	return s.converse(ctx, u, m.Chat.ID, in)
}

// converse hands an input to the bot. If that lasts, the person sees that it is
// at work.
func (s *Service) converse(ctx context.Context, u update, chat int64, in dialog.Input) error {
	work := time.AfterFunc(patience, func() { s.action(ctx, chat, "typing") })
	defer work.Stop()
	return s.bot.Handle(ctx, u.forBot(chat, in), &speaker{service: s})
}

// admitted reports whether somebody may use the bot, and tells those who may not.
func (s *Service) admitted(ctx context.Context, user int64, code string) (bool, error) {
	if code != "" && s.tries.many(user) {
		code = ""
		s.polite.say(ctx, user, say.TooFast)
	}
	in, err := s.door.open(ctx, user, code)
	if in || err != nil {
		if in {
			s.tries.clear(user)
		}
		return in, err
	}
	s.meters.stranger()
	if s.invite {
		s.polite.say(ctx, user, say.InviteNeeded)
	} else {
		s.polite.say(ctx, user, say.Stranger)
	}
	return false, nil
}

// takeGroup asks who spoke to the bot in a group to do so in private.
func (s *Service) takeGroup(ctx context.Context, m *message) {
	if strings.HasSuffix(m.Chat.Type, "group") && s.addressed(m) {
		s.polite.say(ctx, m.Chat.ID, say.GroupChat)
	}
}

// addressed reports whether a message in a group is meant for the bot: a
// command that names no other bot, its name, or a reply to it.
func (s *Service) addressed(m *message) bool {
	me := s.self.Load()
	if name, _, to := m.command(); name != "" {
		return to == "" || me != nil && strings.EqualFold(to, me.Username)
	}
	if me == nil {
		return false
	}
	if m.ReplyTo != nil && m.ReplyTo.From != nil && m.ReplyTo.From.ID == me.ID {
		return true
	}
	return me.Username != "" && strings.Contains(strings.ToLower(m.Text), "@"+strings.ToLower(me.Username))
}

// jitter is a time of about d, so that replicas do not come all at once.
func jitter(d time.Duration) time.Duration {
	return d/2 + rand.N(d/2+1)
}
