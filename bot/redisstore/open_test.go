package redisstore

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ url, want string }{
		{"redis://localhost", "[localhost:6379] u= p= m= db=0 tls=false"},
		{"redis://10.0.0.1:7000/3", "[10.0.0.1:7000] u= p= m= db=3 tls=false"},
		{"redis://[::1]:7000", "[[::1]:7000] u= p= m= db=0 tls=false"},
		{"redis://[::1]", "[[::1]:6379] u= p= m= db=0 tls=false"},
		{"redis://:p%40ss%2F@h/", "[h:6379] u= p=p@ss/ m= db=0 tls=false"},
		{"redis://u:p@h?db=2", "[h:6379] u=u p=p m= db=2 tls=false"},
		{"redis://u:a@b@h", "[h:6379] u=u p=a@b m= db=0 tls=false"},
		{"rediss://h", "[h:6379] u= p= m= db=0 tls=true"},
		{"redis-cluster://a,b:7001,c", "[a:6379 b:7001 c:6379] u= p= m= db=0 tls=false"},
		{"redis-cluster://u:p@a:7000,b:7001?tls=true", "[a:7000 b:7001] u=u p=p m= db=0 tls=true"},
		{"redis-sentinel://a,b:26380/forms", "[a:26379 b:26380] u= p= m=forms db=0 tls=false"},
		{"redis-sentinel://:p@a/forms/2", "[a:26379] u= p=p m=forms db=2 tls=false"},
	} {
		a, err := parse(c.url)
		if err != nil {
			t.Errorf("%s: %v", c.url, err)
			continue
		}
		got := fmt.Sprintf("%v u=%s p=%s m=%s db=%d tls=%v", a.hosts, a.user, a.password, a.master, a.db, a.tls != nil)
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.url, got, c.want)
		}
	}
}

func TestParseOptions(t *testing.T) {
	a, err := parse("redis-sentinel://h/m?prefix=bot2&ttl=30d&timeout=2s&pool=5&sentinel-user=su&sentinel-password=sp")
	if err != nil {
		t.Fatal(err)
	}
	if a.Prefix != "bot2" || a.TTL != 30*24*time.Hour || a.Timeout != 2*time.Second || a.pool != 5 ||
		a.sentinelUser != "su" || a.sentinelPassword != "sp" {
		t.Errorf("options are %+v", a)
	}
	if a, err = parse("redis://h?ttl=36h"); err != nil || a.TTL != 36*time.Hour {
		t.Errorf("ttl is %v, %v", a.TTL, err)
	}
}

func TestRefusedURLsAreNotQuoted(t *testing.T) {
	for _, bad := range []string{
		"", "redis", "http://secret@h", "bolt:secret", "redis://", "redis://:secret@", "redis://:secret@:6379",
		"redis://:secret@h:port", "redis://:secret@h:0", "redis://:secret@h:99999", "redis://:secret@a,b",
		"redis://:secret%zz@h", "redis://:sec/ret@h", "redis://:secret@h/x", "redis://:secret@h/1/2", "redis://:secret@h/-1",
		"redis://:secret@h#f", "redis://:secret@h?ttl=0", "redis://:secret@h?ttl=0d", "redis://:secret@h?ttl=1ms",
		"redis://:secret@h?timeout=x", "redis://:secret@h?pool=0", "redis://:secret@h?db=1&db=2", "redis://:secret@h?no=1",
		"redis://:secret@h?tls=perhaps", "redis://:secret@h?a=%zz", "redis://:secret@h?ca=/no/such/file",
		"redis-cluster://a/2", "redis-cluster://a?db=2", "redis-cluster://:secret@a,,b",
		"redis-sentinel://:secret@h", "redis-sentinel://:secret@h/", "redis-sentinel://:secret@h/m/n/o",
	} {
		s, err := Open(bad)
		if err == nil {
			t.Errorf("%s is taken", bad)
			_ = s.Close()
			continue
		}
		if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "ret@") {
			t.Errorf("error %q quotes the password", err)
		}
	}
}

func TestHandles(t *testing.T) {
	for storeURL, want := range map[string]bool{
		"redis://h": true, "rediss://h": true, "redis-cluster://h": true, "redis-sentinel://h/m": true,
		"bolt:/x": false, "mem:": false, "redis:h": false, "": false,
	} {
		if got := Handles(storeURL); got != want {
			t.Errorf("Handles(%q) is %v", storeURL, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("redis-sentinel://u:p@a,[::1]:26380/forms/2?ttl=90d&tls=true")
	f.Fuzz(func(t *testing.T, storeURL string) {
		if strings.Contains(storeURL, "ca=") || strings.Contains(storeURL, "%") {
			return // would read files of the machine
		}
		a, err := parse(storeURL)
		if err == nil && (len(a.hosts) == 0 || a.Timeout <= 0 || a.TTL < time.Second) {
			t.Errorf("%q gives %+v", storeURL, a)
		}
	})
}
