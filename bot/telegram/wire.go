package telegram

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// The longest answer that is read: getUpdates gives at most 4 MB.
const maxAnswer = 8 << 20

// newClient is the HTTP client of all calls. It has no overall timeout, for a
// long poll and an upload need different ones; every call brings its own. A
// proxy of the environment is honoured: many machines reach Telegram only by one.
func newClient() *http.Client {
	dialer := &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}
	return &http.Client{
		Transport: &http.Transport{
			Proxy:                 http.ProxyFromEnvironment,
			DialContext:           dialer.DialContext,
			ForceAttemptHTTP2:     true,
			TLSHandshakeTimeout:   10 * time.Second,
			ExpectContinueTimeout: time.Second,
			IdleConnTimeout:       90 * time.Second,
			MaxIdleConns:          128,
			MaxIdleConnsPerHost:   64,
		},
		// A redirect would carry the token, which is part of the path, in the
		// Referer to wherever it leads.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// statusError is an answer that is not one of the Bot API: a proxy's page, a
// gateway that is down.
type statusError struct {
	Status int
	After  time.Duration
}

// Error is the status alone: the page may say anything.
func (e *statusError) Error() string { return "http status " + strconv.Itoa(e.Status) }

// exchange carries the calls of one method for the library, which knows no
// context: it gives the request one and its body, keeps the token out of the errors
// and refuses answers that are not JSON.
type exchange struct {
	ctx    context.Context
	client *http.Client
	token  string
	form   []byte // the body; nil: the request has it
}

// Do is tgbotapi.HTTPClient.
func (x exchange) Do(req *http.Request) (*http.Response, error) {
	req = req.WithContext(x.ctx)
	if len(x.form) > 0 {
		req.ContentLength = int64(len(x.form))
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(x.form)), nil }
		req.Body, _ = req.GetBody()
	}
	res, err := x.client.Do(req)
	if err != nil {
		closeBody(req.Body) // else the library's writer of an upload waits for ever
		return nil, redact(err, x.token)
	}
	if kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type")); kind != "application/json" {
		closeBody(req.Body)
		drain(res.Body)
		return nil, &statusError{Status: res.StatusCode, After: retryAfter(res.Header)}
	}
	res.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(res.Body, maxAnswer), res.Body}
	return res, nil
}

func closeBody(b io.Closer) {
	if b != nil {
		_ = b.Close()
	}
}

// drain reads the little that is left, so that the connection can be used again.
func drain(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, 64<<10)
	_ = body.Close()
}

func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.Atoi(h.Get("Retry-After"))
	if err != nil || seconds < 0 {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

// redact is an error of the HTTP client without the address, which holds the
// token.
func redact(err error, token string) error {
	var addressed *url.Error
	if errors.As(err, &addressed) {
		err = addressed.Err
	}
	if token == "" || !strings.Contains(err.Error(), token) {
		return err
	}
	return errors.New(strings.ReplaceAll(err.Error(), token, "***"))
}

// endpoint is the format the library fills with token and method, for a base
// like https://api.telegram.org.
func endpoint(base string) (string, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || u.RawQuery != "" {
		return "", fmt.Errorf("telegram: the address of the Bot API must be http://host or https://host")
	}
	return strings.ReplaceAll(strings.TrimSuffix(base, "/"), "%", "%%") + "/bot%s/%s", nil
}
