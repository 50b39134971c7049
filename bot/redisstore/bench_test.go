package redisstore

import (
	"bytes"
	"testing"

	"github.com/redis/go-redis/v9"

	"jixiaobot/bot/redisstore/redistest"
)

// BenchmarkTurn is what one update costs the store, a Load and a Swap of a draft
// of usual size, beside the same two commands without anything round them.
func BenchmarkTurn(b *testing.B) {
	server := redistest.Start(b)
	draft := bytes.Repeat([]byte("0123456789abcdef"), 1024)
	b.Run("store", func(b *testing.B) {
		s, err := Open("redis://" + server.Addr)
		if err != nil {
			b.Fatal(err)
		}
		defer s.Close()
		old := []byte(nil)
		for i := 0; b.Loop(); i++ {
			if _, err := s.Load(b.Context(), "1"); err != nil {
				b.Fatal(err)
			}
			next := append(draft, byte(i), byte(i>>8), byte(i>>16))
			if err := s.Swap(b.Context(), "1", old, next); err != nil {
				b.Fatal(err)
			}
			old = bytes.Clone(next)
		}
	})
	server.Do("FLUSHALL")
	b.Run("bare", func(b *testing.B) {
		client := redis.NewClient(&redis.Options{Addr: server.Addr})
		defer client.Close()
		script := redis.NewScript(swapScript)
		old := ""
		for i := 0; b.Loop(); i++ {
			if err := client.Get(b.Context(), "1").Err(); err != nil && err != redis.Nil {
				b.Fatal(err)
			}
			next := string(append(draft, byte(i), byte(i>>8), byte(i>>16)))
			if err := script.Run(b.Context(), client, []string{"1"}, old, next, 1_000_000).Err(); err != nil {
				b.Fatal(err)
			}
			old = next
		}
	})
}
