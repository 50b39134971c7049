package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"jixiaobot/dialog"
)

// maxUpload is the largest file that is fetched: a filled form is some 20 kB.
const maxUpload = 2 << 20

const (
	fetchTries = 3
	fetchTime  = 20 * time.Second
	readAtOnce = 2
)

// errNotFetched says that a sent file could not be had.
var errNotFetched = errors.New("telegram: the file could not be fetched")

// read fetches a sent file and reads it as an input.
func (s *Service) read(ctx context.Context, d *document) (dialog.Input, error) {
	tooBig := dialog.Unreadable{Name: d.Name, Why: dialog.FileTooBig}
	if d.Size > maxUpload {
		return tooBig, nil
	}
	data, err := s.fetch(ctx, d.FileID)
	switch {
	case errors.Is(err, errTooBig):
		return tooBig, nil
	case err != nil:
		return nil, err
	}
	select { // reading unpacks: a few at once are enough for this machine
	case s.reading <- struct{}{}:
		defer func() { <-s.reading }()
		return s.files.Read(d.Name, data), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// fetch fetches a file, with a few tries. It returns errTooBig, errNotFetched,
// or the error of ctx.
func (s *Service) fetch(ctx context.Context, id string) ([]byte, error) {
	for try := range fetchTries {
		data, err := s.fetchOnce(ctx, id)
		if err == nil || errors.Is(err, errTooBig) {
			return data, err
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		var r *Refusal
		wait := time.Second << try
		if errors.As(err, &r) {
			if !passes(r) {
				break
			}
			wait = max(wait, r.After)
		}
		s.log.Warn("file not fetched", "error", err)
		if wait > fetchTime || rest(ctx, wait) != nil {
			break
		}
	}
	return nil, errors.Join(errNotFetched, ctx.Err())
}

var errTooBig = errors.New("telegram: the file is too big")

func (s *Service) fetchOnce(ctx context.Context, id string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	result, err := s.api.call(ctx, "getFile", tg.Params{"file_id": id})
	var r *Refusal
	if errors.As(err, &r) && r.Reason == fileTooBig {
		return nil, errTooBig
	}
	if err != nil {
		return nil, err
	}
	var file struct {
		Path string `json:"file_path"`
		Size int64  `json:"file_size"`
	}
	if json.Unmarshal(result, &file) != nil || file.Path == "" {
		return nil, &Refusal{Method: "getFile", Code: http.StatusBadRequest}
	}
	if file.Size > maxUpload {
		return nil, errTooBig
	}
	return s.api.download(ctx, file.Path)
}

// download gives the bytes of a file. The address holds the token: it is built
// here and told nobody.
func (a *api) download(ctx context.Context, path string) ([]byte, error) {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		if p == "" || p == "." || p == ".." {
			return nil, &Refusal{Method: "download", Code: http.StatusBadRequest}
		}
		parts[i] = url.PathEscape(p)
	}
	where := a.base + "/file/bot" + a.lib.Token + "/" + strings.Join(parts, "/")
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, where, nil)
	if err != nil {
		return nil, redact(err, a.lib.Token)
	}
	began := time.Now()
	data, err := a.body(req)
	a.meters.call("download", err, time.Since(began))
	return data, err
}

func (a *api) body(req *http.Request) ([]byte, error) {
	res, err := a.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("telegram: download: %w", redact(err, a.lib.Token))
	}
	defer drain(res.Body)
	if res.StatusCode != http.StatusOK {
		return nil, &Refusal{Method: "download", Code: res.StatusCode, After: min(retryAfter(res.Header), longestAfter)}
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, maxUpload+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("telegram: download: %w", redact(err, a.lib.Token))
	case len(data) > maxUpload:
		return nil, errTooBig
	}
	return data, nil
}
