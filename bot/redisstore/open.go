package redisstore

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// The schemes Open knows.
const (
	single       = "redis"
	singleTLS    = "rediss"
	cluster      = "redis-cluster"
	sentinel     = "redis-sentinel"
	redisPort    = "6379"
	sentinelPort = "26379"
)

// Handles reports whether a store URL is for Open, by its scheme alone.
func Handles(storeURL string) bool {
	scheme, _, ok := strings.Cut(storeURL, "://")
	return ok && slices.Contains([]string{single, singleTLS, cluster, sentinel}, scheme)
}

// Open is the Store that a URL names. It does not connect yet, so Redis need not be
// there. The URLs are
//
//	redis://[user:password@]host[:6379][/db]           a single server
//	rediss://…                                         the same over TLS
//	redis-cluster://[user:password@]host1,host2,…      a Cluster, by some of its nodes
//	redis-sentinel://[user:password@]host1,…/master[/db]  by its Sentinels (port 26379)
//
// with any of these options after a question mark:
//
//	prefix=jixiaobot   begins every key; one for each bot that shares a Redis
//	ttl=90d            how long an untouched draft is kept; days or a Go duration
//	timeout=5s         the longest an operation may take
//	pool=20            connections to each server
//	db=0               the database, for a single server or Sentinel
//	tls=true           TLS, for a Cluster or Sentinel
//	ca=FILE            PEM certificates to trust instead of the system's
//	sentinel-user=, sentinel-password=
//
// A password is percent-encoded. The errors never quote the URL.
func Open(storeURL string) (*Store, error) {
	a, err := parse(storeURL)
	if err != nil {
		return nil, fmt.Errorf("redis store: %w", err)
	}
	return New(a.client(), a.Options), nil
}

// address is a store URL taken apart.
type address struct {
	Options
	scheme           string
	hosts            []string
	user, password   string
	master           string
	db               int
	pool             int
	tls              *tls.Config
	sentinelUser     string
	sentinelPassword string
}

// client is a client that keeps its deadlines and tells the server nothing it
// need not know.
func (a address) client() redis.UniversalClient {
	return redis.NewUniversalClient(&redis.UniversalOptions{
		Addrs:                 a.hosts,
		IsClusterMode:         a.scheme == cluster,
		MasterName:            a.master,
		DB:                    a.db,
		Username:              a.user,
		Password:              a.password,
		SentinelUsername:      a.sentinelUser,
		SentinelPassword:      a.sentinelPassword,
		TLSConfig:             a.tls,
		PoolSize:              a.pool,
		ContextTimeoutEnabled: true,
		// One try must leave time for another within the whole timeout.
		DialTimeout:              a.Timeout / 2,
		ReadTimeout:              a.Timeout / 2,
		WriteTimeout:             a.Timeout / 2,
		DialerRetries:            1, // the commands are repeated already
		DisableIdentity:          true,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
	})
}

// parse takes a store URL apart. Package net/url knows no lists of hosts, so these
// are cut out first.
func parse(storeURL string) (address, error) {
	scheme, rest, _ := strings.Cut(storeURL, "://")
	a := address{scheme: scheme}
	a.Timeout, a.TTL = DefaultTimeout, DefaultTTL
	if !Handles(storeURL) {
		return a, errors.New("the URL must begin with redis://, rediss://, redis-cluster:// or redis-sentinel://")
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	at := strings.LastIndex(rest[:end], "@")
	u, err := url.Parse("redis://" + rest[:at+1] + "host" + rest[end:])
	if err != nil || u.Fragment != "" {
		return a, errors.New("the URL cannot be read; special characters of a password must be percent-encoded")
	}
	a.user = u.User.Username()
	a.password, _ = u.User.Password()
	if err := a.setHosts(rest[at+1 : end]); err != nil {
		return a, err
	}
	if err := a.setPath(strings.Split(strings.Trim(u.Path, "/"), "/")); err != nil {
		return a, err
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return a, errors.New("the options after ? cannot be read")
	}
	return a, a.setOptions(query)
}

// setHosts reads the list of servers.
func (a *address) setHosts(list string) error {
	port := redisPort
	if a.scheme == sentinel {
		port = sentinelPort
	}
	for host := range strings.SplitSeq(list, ",") {
		if host == "" {
			return errors.New("a host is missing")
		}
		if _, _, err := net.SplitHostPort(host); err != nil {
			host = net.JoinHostPort(strings.Trim(host, "[]"), port)
		}
		name, number, err := net.SplitHostPort(host)
		if n, bad := strconv.ParseUint(number, 10, 16); err != nil || bad != nil || n == 0 || name == "" {
			return errors.New("a host is not of the form host or host:port")
		}
		a.hosts = append(a.hosts, host)
	}
	if len(a.hosts) > 1 && (a.scheme == single || a.scheme == singleTLS) {
		return errors.New("several hosts need redis-cluster:// or redis-sentinel://")
	}
	if a.scheme == singleTLS {
		return a.setOption("tls", "true")
	}
	return nil
}

// setPath reads what follows the hosts: /db, or /master and /db.
func (a *address) setPath(parts []string) error {
	if a.scheme == sentinel {
		a.master, parts = parts[0], parts[1:]
		if a.master == "" {
			return errors.New("the name of the master is missing: redis-sentinel://host/NAME")
		}
	}
	switch {
	case len(parts) == 0 || len(parts) == 1 && parts[0] == "":
		return nil
	case len(parts) > 1:
		return errors.New("there is too much behind the hosts")
	}
	return a.setOption("db", parts[0])
}

func (a *address) setOptions(query url.Values) error {
	for name, values := range query {
		if len(values) > 1 {
			return fmt.Errorf("option %q is given twice", name)
		}
		if err := a.setOption(name, values[0]); err != nil {
			return err
		}
	}
	if a.scheme == cluster && a.db != 0 {
		return errors.New("a Cluster has no databases; use prefix= to part several bots")
	}
	return nil
}

// setOption sets one option of the URL. It names the option in an error, not the
// value.
func (a *address) setOption(name, value string) error {
	var err error
	switch name {
	case "prefix":
		a.Prefix = value
	case "ttl":
		a.TTL, err = duration(value, time.Second)
	case "timeout":
		a.Timeout, err = duration(value, 10*time.Millisecond)
	case "pool":
		a.pool, err = count(value, 1)
	case "db":
		a.db, err = count(value, 0)
	case "tls":
		var on bool
		if on, err = strconv.ParseBool(value); on && a.tls == nil {
			a.tls = &tls.Config{MinVersion: tls.VersionTLS12}
		}
	case "ca":
		return a.trust(value)
	case "sentinel-user":
		a.sentinelUser = value
	case "sentinel-password":
		a.sentinelPassword = value
	default:
		return fmt.Errorf("there is no option %q", name)
	}
	if err != nil {
		return fmt.Errorf("the value of %s cannot be used", name)
	}
	return nil
}

// trust takes the certificates of a file as the only ones that count. It implies
// TLS.
func (a *address) trust(file string) error {
	pem, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("option ca: %w", err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(pem) {
		return errors.New("option ca: the file holds no PEM certificate")
	}
	a.tls = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: roots}
	return nil
}

var errOutOfRange = errors.New("out of range")

// duration reads 90d or a Go duration that is at least low.
func duration(value string, low time.Duration) (time.Duration, error) {
	if days, ok := strings.CutSuffix(value, "d"); ok {
		n, err := strconv.ParseUint(days, 10, 16)
		if err != nil || n == 0 {
			return 0, errOutOfRange
		}
		return time.Duration(n) * 24 * time.Hour, nil
	}
	d, err := time.ParseDuration(value)
	if err == nil && d < low {
		return 0, errOutOfRange
	}
	return d, err
}

// count reads a whole number that is at least low.
func count(value string, low int) (int, error) {
	n, err := strconv.Atoi(value)
	if err == nil && (n < low || n > 1<<20) {
		return 0, errOutOfRange
	}
	return n, err
}
