package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"jixiaobot/bot"
)

// How long one call may last.
const (
	callTime   = 30 * time.Second
	uploadTime = 120 * time.Second
	pollTime   = 50 * time.Second // of Telegram's own holding back of getUpdates; it cuts longer ones
	pollSlack  = 25 * time.Second
)

// longestAfter bounds how long Telegram can make us wait.
const longestAfter = time.Hour

// Refusal is a call that the Bot API refused.
type Refusal struct {
	Method string
	Code   int           // an HTTP status
	After  time.Duration // how long it asks to wait; 0: it does not say
	Reason string        // a known phrase of the description; the rest may hold what people wrote
	page   bool          // not an answer of the Bot API, but a page of somebody in between
}

// Error tells method, code and reason.
func (e *Refusal) Error() string {
	return strings.TrimRight(fmt.Sprintf("telegram: %s: %d %s", e.Method, e.Code, e.Reason), " ")
}

// phrases are the parts of Telegram's descriptions that mean something to this
// package or to an operator.
func phrases() []string {
	return []string{
		notModified, queryTooOld, queryUnknown, chatGone, userGone, peerInvalid, webhookActive, webhookSet, otherPoller, fileTooBig,
		"bot was blocked by the user", "user is deactivated", "bot was kicked", "bot can't initiate conversation",
		"message is too long", "message text is empty", "MEDIA_CAPTION_TOO_LONG", "BUTTON_DATA_INVALID", "reply markup is too long",
		"Too Many Requests", "Unauthorized", "Not Found", "wrong file_id", "bad webhook", "inline keyboard", "Internal Server Error",
	}
}

const (
	notModified   = "message is not modified"
	queryTooOld   = "query is too old"
	queryUnknown  = "query ID is invalid"
	chatGone      = "chat not found"
	userGone      = "USER_DEACTIVATED"
	peerInvalid   = "PEER_ID_INVALID"
	webhookActive = "webhook is active"
	webhookSet    = "terminated by setWebhook"
	otherPoller   = "terminated by other getUpdates"
	fileTooBig    = "file is too big"
)

// reason is the first known phrase of a description.
func reason(description string) string {
	for _, p := range phrases() {
		if strings.Contains(description, p) {
			return p
		}
	}
	return ""
}

// api calls the Bot API.
type api struct {
	lib    tg.BotAPI // never used as it is: each call takes a copy with its own client
	client *http.Client
	base   string
	meters *meters
}

// newAPI is an api at a base address. Nothing is called yet, so that the program
// starts while Telegram is away.
func newAPI(base, token string, m *meters) (*api, error) {
	format, err := endpoint(base)
	if err != nil {
		return nil, err
	}
	a := &api{lib: tg.BotAPI{Token: token}, client: newClient(), base: strings.TrimSuffix(base, "/"), meters: m}
	a.lib.SetAPIEndpoint(format)
	return a, nil
}

// call makes one call and gives its result.
func (a *api) call(ctx context.Context, method string, params tg.Params) (json.RawMessage, error) {
	return a.post(ctx, callTime, method, params)
}

// post makes one call that may last as long as limit. The library makes the request
// without its parameters, which exchange fills in.
func (a *api) post(ctx context.Context, limit time.Duration, method string, params tg.Params) (json.RawMessage, error) {
	return a.within(ctx, limit, method, encodeParams(params), func(lib *tg.BotAPI) (*tg.APIResponse, error) {
		return lib.MakeRequest(method, nil)
	})
}

// upload makes one call with a file in it.
func (a *api) upload(ctx context.Context, method string, params tg.Params, field string, file tg.FileBytes) (json.RawMessage, error) {
	return a.within(ctx, uploadTime, method, nil, func(lib *tg.BotAPI) (*tg.APIResponse, error) {
		return lib.UploadFiles(method, params, []tg.RequestFile{{Name: field, Data: file}})
	})
}

// within makes one call by the library. form is the body of the request, nil where
// the library writes it itself.
func (a *api) within(
	ctx context.Context, limit time.Duration, method string, form []byte, do func(*tg.BotAPI) (*tg.APIResponse, error),
) (json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	lib := a.lib
	lib.Client = exchange{ctx, a.client, a.lib.Token, form}
	began := time.Now()
	res, err := do(&lib)
	err = explain(method, res, err)
	a.meters.call(method, err, time.Since(began))
	if err != nil {
		return nil, err
	}
	return res.Result, nil
}

// explain turns what the library returns into a *Refusal or an error of the
// network, neither of which tells what a person wrote. The library leaves the
// code out of its error after an upload, so the response is asked.
func explain(method string, res *tg.APIResponse, err error) error {
	if err == nil {
		return nil
	}
	var status *statusError
	var said *tg.Error
	switch {
	case errors.As(err, &said):
		e := &Refusal{Method: method, Code: said.Code, Reason: reason(said.Message)}
		if res != nil && res.ErrorCode != 0 {
			e.Code = res.ErrorCode
		}
		e.After = min(time.Duration(max(0, said.RetryAfter))*time.Second, longestAfter)
		return e
	case errors.As(err, &status):
		return &Refusal{Method: method, Code: status.Status, After: min(status.After, longestAfter), page: true}
	}
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		err = errors.New("the answer is not JSON")
	}
	return fmt.Errorf("telegram: %s: %w", method, err)
}

// forSender is an error in the terms of a bot.Sender.
func forSender(err error) error {
	var r *Refusal
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &r):
		return &bot.TemporaryError{Err: err}
	case gone(r):
		return bot.ErrBlocked
	case passes(r):
		return &bot.TemporaryError{After: r.After, Err: r}
	}
	return r
}

// gone reports whether there is nobody to speak to any more.
func gone(r *Refusal) bool {
	return !r.page && (r.Code == http.StatusForbidden ||
		r.Reason == chatGone || r.Reason == userGone || r.Reason == peerInvalid)
}

// passes reports whether the same call may succeed later. A token that is not
// accepted is for the operator to mend; until then nothing is given up.
func passes(r *Refusal) bool {
	switch r.Code {
	case http.StatusTooManyRequests, http.StatusUnauthorized, http.StatusNotFound, http.StatusConflict, http.StatusRequestTimeout:
		return true
	}
	return r.page || r.Code >= 500 || r.Code < 400
}

// unauthorized reports whether the token is refused. Telegram says so in two
// ways: the bot is unknown, or such an address is.
func unauthorized(r *Refusal) bool {
	asked := r.Method == "getMe" || r.Method == "getUpdates"
	return !r.page && (r.Code == http.StatusUnauthorized || asked && r.Code == http.StatusNotFound)
}
