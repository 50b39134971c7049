package main

import (
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

// standby is what bot/telegram waits for on a replica that is well, while
// another one polls.
const standby = "lease"

// adminServer answers those who watch over the service: /healthz says that the
// process runs, /readyz whether it can take updates and else what it waits for,
// /metrics the numbers for Prometheus. It tells nothing of anybody, but it is not
// for the public either.
func adminServer(v *service) *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "ok\n")
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		ready, text := readiness(v.chat.Waiting(), v.kept.waiting())
		if v.ending.Load() {
			ready, text = false, "stopping"
		}
		if !ready {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_, _ = io.WriteString(w, text+"\n")
	})
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		v.set.WritePrometheus(w)
		metrics.WriteProcessMetrics(w)
	})
	return &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          quietLog(v.log, "admin"),
	}
}

// readiness says in words whether updates can be taken, from what the chat and
// the store wait for.
func readiness(chat, store string) (ready bool, text string) {
	var lacks []string
	if store != "" {
		lacks = append(lacks, "the store ("+store+")")
	}
	if chat != "" && chat != standby {
		lacks = append(lacks, chat)
	}
	switch {
	case len(lacks) > 0:
		return false, "waiting for: " + strings.Join(lacks, ", ")
	case chat == standby:
		return true, "ready: another replica polls, this one stands by"
	}
	return true, "ready"
}
