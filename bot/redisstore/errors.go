package redisstore

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"slices"
	"strings"
	"syscall"

	"github.com/redis/go-redis/v9"
)

// Error says why Redis did not do what it was asked. It never tells a key, a value,
// an address or a password: the texts of Redis and of its library can.
type Error struct {
	Op     string // load, swap, ping, lead or close
	Reason string // the code word of Redis, or what happened to the connection
	Retry  bool   // whether the same may succeed later without anybody changing the set-up
	cause  error  // of package context, or nil
}

// Error is the operation and the reason.
func (e *Error) Error() string { return "redis: " + e.Op + ": " + e.Reason }

// Temporary is Retry, for callers that do not know this package.
func (e *Error) Temporary() bool { return e.Retry }

// Unwrap is context.Canceled or context.DeadlineExceeded when that was the reason.
func (e *Error) Unwrap() error { return e.cause }

// explain turns an error of the library into one that is safe to show.
func explain(op string, err error) *Error {
	e := &Error{Op: op, Retry: true}
	var answer redis.Error
	switch {
	case errors.Is(err, context.Canceled):
		e.Reason, e.cause = "canceled", context.Canceled
	case errors.Is(err, redis.ErrClosed):
		e.Reason, e.Retry = "the store is closed", false
	case errors.As(err, &answer):
		e.Reason = codeWord(answer.Error())
		e.Retry = !slices.Contains(hopeless(), e.Reason)
	case untrusted(err):
		e.Reason, e.Retry = "the server's certificate is not trusted", false
	default:
		e.Reason, e.cause = connection(err)
	}
	return e
}

// codeWord is the word in capitals that begins an error of Redis. The rest may
// hold arguments.
func codeWord(text string) string {
	text = strings.TrimPrefix(text, "-")
	word, _, _ := strings.Cut(text, " ")
	capital := func(r rune) bool { return r >= 'A' && r <= 'Z' }
	if word == "" || len(word) > 20 || strings.ContainsFunc(word, func(r rune) bool { return !capital(r) }) {
		return "ERR"
	}
	if word == "ERR" && strings.HasPrefix(text, "ERR max number of clients") {
		return "too many clients"
	}
	return word
}

// hopeless are the reasons that stay until somebody mends the set-up. All others
// (LOADING, READONLY, CLUSTERDOWN, OOM, MISCONF, BUSY …) pass with a failover, a
// start or room made.
func hopeless() []string {
	return []string{"ERR", "NOAUTH", "WRONGPASS", "NOPERM", "WRONGTYPE", "NOPROTO", "DENIED", "CROSSSLOT"}
}

// untrusted reports whether TLS ended in a certificate that is not trusted.
func untrusted(err error) bool {
	var bad *tls.CertificateVerificationError
	return errors.As(err, &bad)
}

// connection names what happened to the connection, without its address.
func connection(err error) (reason string, cause error) {
	var name *net.DNSError
	var number syscall.Errno
	var timeout net.Error
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &name):
		return "the server's name is not found", nil
	case errors.As(err, &record):
		return "the server does not speak TLS", nil
	case errors.As(err, &number):
		return number.Error(), nil
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, redis.ErrPoolTimeout),
		errors.As(err, &timeout) && timeout.Timeout():
		return "no answer in time", context.DeadlineExceeded
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "connection closed", nil
	case strings.Contains(err.Error(), "sentinel"):
		return "no sentinel knows a master", nil
	}
	return "connection failed", nil
}
