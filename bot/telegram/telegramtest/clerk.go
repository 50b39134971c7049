package telegramtest

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// A Question is what the bot asks, as a person reads it from the message.
type Question struct {
	Row     int    // of an indicator, from 1; 0: header or footer
	Field   string // its official name
	Message Message
}

// ReadQuestion reads the field in the brackets, and the number before it. False:
// the message asks nothing.
func ReadQuestion(m Message) (Question, bool) {
	found := regexp.MustCompile(`(?:\p{Han}(\d+)\p{Han})?【([^】]+)】`).FindStringSubmatch(m.Text)
	if found == nil {
		return Question{}, false
	}
	row, _ := strconv.Atoi(found[1])
	return Question{Row: row, Field: found[2], Message: m}, true
}

// A Clerk fills a form from its first question to the received file. It answers
// each question once, however often it is asked; it presses a button with the
// words of the answer at every second question that has one.
type Clerk struct {
	User   *User
	Answer func(q Question) string
	Export string // what asks for the file, and stands on a button when nothing is left to ask
	// Patience is how long it waits before it asks where things stand, as people
	// do whose bot was away; 3 s if 0.
	Patience time.Duration
	// Typing lets it type every answer.
	Typing bool
	// Took is called with the time from each answer to the next message; nil:
	// nobody wants to know.
	Took func(d time.Duration)

	Answers int // answers given
	Nudges  int // times it asked where things stand
	Doubles int // messages that came more than once
	Lost    int // questions asked again, after some silence, though they had been answered; the clerk answers again

	sent   time.Time // of the last answer, until a message came
	silent int       // nudges since the last question that was new
	ended  bool      // the file was asked for
	seen   map[asked]bool
	heard  map[string]bool
}

type asked struct {
	row   int
	field string
}

// Fill fills the form. The clerk may be used once.
func (c *Clerk) Fill(ctx context.Context) (*File, error) {
	c.seen, c.heard = map[asked]bool{}, map[string]bool{}
	c.User.Say("/start")
	for n := 0; ; {
		m, err := c.wait(ctx, n)
		switch {
		case errors.Is(err, ErrSilent) && ctx.Err() == nil:
			c.nudge()
			continue
		case err != nil:
			return nil, fmt.Errorf("after %d answers: %w", c.Answers, err)
		}
		n++
		if c.Took != nil && !c.sent.IsZero() {
			c.Took(m.At.Sub(c.sent))
		}
		c.sent = time.Time{}
		if c.heard[m.Text] {
			c.Doubles++
		}
		c.heard[m.Text] = true
		if m.File != nil {
			return m.File, nil
		}
		c.react(m)
	}
}

// react answers a question that was not answered yet, and asks for the file when
// that can be had.
func (c *Clerk) react(m Message) {
	q, ok := ReadQuestion(m)
	if !ok {
		if _, ready := m.Button(c.Export); ready && !c.ended {
			c.ended = true
			c.User.Say(c.Export)
		}
		return
	}
	k := asked{q.Row, q.Field}
	if c.silent > 2 && c.seen[k] { // what was on its way has arrived by now: the answer is gone
		c.Lost++
		c.seen[k] = false
	}
	if !c.seen[k] {
		c.seen[k], c.silent = true, 0
		c.give(q)
	}
}

func (c *Clerk) wait(ctx context.Context, n int) (Message, error) {
	patience := c.Patience
	if patience == 0 {
		patience = 3 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return c.User.Next(ctx, n)
}

// nudge asks for what is due: the question, or the file.
func (c *Clerk) nudge() {
	c.Nudges++
	c.silent++
	if c.ended {
		c.User.Say(c.Export)
		return
	}
	c.User.Say("/start")
}

// give answers a question.
func (c *Clerk) give(q Question) {
	words := c.Answer(q)
	c.Answers++
	c.sent = time.Now()
	if b, ok := q.Message.Button(words); ok && b.Data != "" && c.Answers%2 == 0 && !c.Typing {
		c.User.Press(q.Message.ID, b.Data)
		return
	}
	c.User.Say(words)
}
