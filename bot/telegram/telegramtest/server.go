// Package telegramtest is a strict Bot API server for tests, on loopback: it
// hands out updates under Telegram's rules of offsets, conflicts and webhooks,
// enforces the limits of what is sent, and fails in the ways a test orders. It
// also plays the people: they type, press, edit and send files, and a Clerk
// fills a whole form.
//
// It knows nothing of the bot it is the other side of, and imports nothing of
// it. Where Telegram's behaviour is not documented it follows the public Bot API
// server's source.
package telegramtest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Options are what a Server can be told. The zero value is a server without
// faults.
type Options struct {
	Token    string // "1:TEST" if empty
	Username string // of the bot; "jixiao_test_bot" if empty
	// Second is how long a second of the webhook's retries lasts; one second
	// if 0.
	Second time.Duration
	// Twice delivers every update once more after it was acknowledged.
	Twice bool
	// Fault is asked before each call what is to go wrong with it; nil: nothing.
	Fault func(c Call) Fault
	// Route maps the address of the webhook to the one a delivery goes to, as a
	// load balancer would; nil: the same.
	Route func(address string) string
	// Keep is how many messages of a chat are kept; 0: all.
	Keep int
}

// A Call is one call of the Bot API.
type Call struct {
	Method string
	Chat   int64 // 0 when it has none
	N      int   // calls of this method so far, from 1
}

// A Fault is what goes wrong with a call.
type Fault struct {
	Status     int           // answered instead of the effect: 429, 500, 502 …; 0: none
	RetryAfter int           // seconds, with 429
	Page       bool          // the answer is a page of a gateway, not of the Bot API
	Delay      time.Duration // before anything happens
	Drop       bool          // the connection breaks instead of an answer, after the effect
}

// Server is the Bot API and everybody on Telegram.
type Server struct {
	opts Options
	http *httptest.Server

	mu       sync.Mutex
	closed   chan struct{}
	calls    map[string]int
	updates  queue
	hook     hook
	chats    map[int64]*room
	presses  map[string]bool // callback queries not answered yet
	files    map[string][]byte
	menu     int // commands in the menu
	nextFile int
	answered int // callback queries that were answered
	refused  []string
}

// New starts a Server. Close it.
func New(o Options) *Server {
	if o.Token == "" {
		o.Token = "1:TEST"
	}
	if o.Username == "" {
		o.Username = "jixiao_test_bot"
	}
	if o.Second == 0 {
		o.Second = time.Second
	}
	s := &Server{
		opts: o, closed: make(chan struct{}), calls: map[string]int{}, chats: map[int64]*room{},
		presses: map[string]bool{}, files: map[string][]byte{},
	}
	s.updates.changed = make(chan struct{})
	s.updates.next = 100
	s.hook.lines = map[string][]*queued{}
	s.http = httptest.NewServer(http.HandlerFunc(s.serve))
	return s
}

// URL is the address of the server, for --telegram-api.
func (s *Server) URL() string { return s.http.URL }

// Token is the token of the bot.
func (s *Server) Token() string { return s.opts.Token }

// Close ends the server and all deliveries.
func (s *Server) Close() {
	close(s.closed)
	s.http.CloseClientConnections()
	s.http.Close()
	s.hook.work.Wait()
}

// Calls is how often each method was called, faults included.
func (s *Server) Calls() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := map[string]int{}
	for k, v := range s.calls {
		out[k] = v
	}
	return out
}

// Refused lists the calls that broke a rule, with the description they got.
// Those refused by a Fault are not among them.
func (s *Server) Refused() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.refused...)
}

// Unanswered is how many pressed buttons were never answered.
func (s *Server) Unanswered() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.presses)
}

// Menu is how many commands the bot put into its menu.
func (s *Server) Menu() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.menu
}

// answer is what the Bot API answers: a result or a refusal.
type answer struct {
	OK          bool        `json:"ok"`
	Result      any         `json:"result,omitempty"`
	Code        int         `json:"error_code,omitempty"`
	Description string      `json:"description,omitempty"`
	Parameters  *parameters `json:"parameters,omitempty"`
}

type parameters struct {
	RetryAfter int `json:"retry_after,omitempty"`
}

func done(result any) answer { return answer{OK: true, Result: result} }

func refuse(code int, description string) answer {
	return answer{Code: code, Description: description}
}

func badRequest(what string) answer { return refuse(400, "Bad Request: "+what) }

// serve takes one HTTP request: a call, or a file to be fetched.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	if path, ok := strings.CutPrefix(r.URL.Path, "/file/bot"+s.opts.Token+"/"); ok {
		s.serveFile(w, path)
		return
	}
	rest, ok := strings.CutPrefix(r.URL.Path, "/bot")
	token, method, found := strings.Cut(rest, "/")
	switch {
	case !ok || !found:
		write(w, refuse(404, "Not Found"))
		return
	case token != s.opts.Token:
		write(w, refuse(401, "Unauthorized"))
		return
	}
	if err := parse(r); err != nil {
		write(w, badRequest("can't parse the request"))
		return
	}
	s.serveCall(w, r, method)
}

func parse(r *http.Request) error {
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		return r.ParseMultipartForm(8 << 20)
	}
	return r.ParseForm()
}

func (s *Server) serveCall(w http.ResponseWriter, r *http.Request, method string) {
	chat, _ := strconv.ParseInt(r.Form.Get("chat_id"), 10, 64)
	s.mu.Lock()
	s.calls[method]++
	c := Call{Method: method, Chat: chat, N: s.calls[method]}
	s.mu.Unlock()
	var f Fault
	if s.opts.Fault != nil {
		f = s.opts.Fault(c)
	}
	if f.Delay > 0 {
		select {
		case <-time.After(f.Delay):
		case <-r.Context().Done():
			return
		}
	}
	if f.Status != 0 {
		writeFault(w, f)
		return
	}
	a := s.do(r, method, chat)
	if f.Drop {
		panic(http.ErrAbortHandler) // httptest closes the connection without an answer
	}
	if !a.OK && a.Code == 400 {
		s.mu.Lock()
		s.refused = append(s.refused, method+": "+a.Description)
		s.mu.Unlock()
	}
	write(w, a)
}

func writeFault(w http.ResponseWriter, f Fault) {
	if f.Page {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(f.Status)
		_, _ = w.Write([]byte("<html><body>gateway</body></html>"))
		return
	}
	a := refuse(f.Status, http.StatusText(f.Status))
	if f.Status == 429 {
		a.Description += ": retry after " + strconv.Itoa(f.RetryAfter)
		a.Parameters = &parameters{f.RetryAfter}
	}
	write(w, a)
}

func write(w http.ResponseWriter, a answer) {
	w.Header().Set("Content-Type", "application/json")
	if a.Parameters != nil {
		w.Header().Set("Retry-After", strconv.Itoa(a.Parameters.RetryAfter))
	}
	if a.Code != 0 {
		w.WriteHeader(a.Code)
	}
	_ = json.NewEncoder(w).Encode(a)
}

// do carries out a call.
func (s *Server) do(r *http.Request, method string, chat int64) answer {
	switch method {
	case "getUpdates":
		return s.getUpdates(r)
	case "setWebhook":
		return s.setWebhook(r)
	case "deleteWebhook":
		return s.deleteWebhook()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch method {
	case "getMe":
		return done(map[string]any{"id": 1, "is_bot": true, "first_name": "bot", "username": s.opts.Username})
	case "setMyCommands":
		return s.setMyCommands(r)
	case "sendMessage":
		return s.sendMessage(r, chat)
	case "editMessageText":
		return s.editMessageText(r, chat)
	case "sendDocument":
		return s.sendFile(r, chat, "document")
	case "sendPhoto":
		return s.sendFile(r, chat, "photo")
	case "sendChatAction":
		return s.sendChatAction(r, chat)
	case "answerCallbackQuery":
		return s.answerCallbackQuery(r)
	case "getFile":
		return s.getFile(r)
	}
	return refuse(404, "Not Found: method not found")
}
