package redisstore

import (
	"strings"
	"testing"

	"jixiaobot/bot/redisstore/redistest"
)

// TestDraftsMoveBetweenNodes moves a chat's slot to another node of a Cluster, as
// when a node is added, and uses the chat in every phase of it.
func TestDraftsMoveBetweenNodes(t *testing.T) {
	t.Parallel()
	from := startCluster(t)
	to := redistest.Start(t, "--cluster-enabled", "yes")
	from.Do("CLUSTER", "MEET", "127.0.0.1", to.Port)
	until(t, func() bool {
		return strings.Contains(to.Do("CLUSTER", "INFO"), "cluster_state:ok") &&
			strings.Contains(from.Do("CLUSTER", "INFO"), "cluster_known_nodes:2")
	})
	s := open(t, "redis-cluster://"+from.Addr)
	const key = "jixiaobot:chat:1"
	slot := from.Do("CLUSTER", "KEYSLOT", key)
	value := ""
	save := func(phase string) {
		t.Helper()
		if got := load(t, s, "1"); got != value {
			t.Errorf("%s: stored is %q, want %q", phase, got, value)
		}
		if err := s.Swap(t.Context(), "1", []byte(value), []byte(phase)); err != nil {
			t.Fatalf("%s: %v", phase, err)
		}
		value = phase
	}
	save("before")
	to.Do("CLUSTER", "SETSLOT", slot, "IMPORTING", from.Do("CLUSTER", "MYID"))
	from.Do("CLUSTER", "SETSLOT", slot, "MIGRATING", to.Do("CLUSTER", "MYID"))
	save("open, key not moved")
	from.Do("MIGRATE", "127.0.0.1", to.Port, key, "0", "5000")
	save("open, key moved")
	owner := to.Do("CLUSTER", "MYID")
	to.Do("CLUSTER", "SETSLOT", slot, "NODE", owner)
	from.Do("CLUSTER", "SETSLOT", slot, "NODE", owner)
	save("moved")
	if got := to.Do("GET", key); got != "moved" {
		t.Errorf("the new node holds %q", got)
	}
}
