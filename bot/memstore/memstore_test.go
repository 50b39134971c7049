package memstore_test

import (
	"testing"

	"go.uber.org/goleak"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/bot/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestStore(t *testing.T) {
	storetest.Run(t, func(*testing.T) bot.Store { return memstore.New() })
}

func TestZeroStoreIsReady(t *testing.T) {
	var s memstore.Store
	if err := s.Swap(t.Context(), "1", nil, []byte("a")); err != nil || s.Len() != 1 {
		t.Fatalf("Swap: %v, %d chats", err, s.Len())
	}
}
