// Package redistest runs a real redis-server for a test, on a free port of the
// loopback, in a directory that goes with the test. It owns that process and
// nothing else, and knows no client.
package redistest

import (
	"bufio"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// ready is what redis-server prints when it takes connections; startTime bounds
// the waiting for it.
const (
	ready     = "Ready to accept connections"
	readyAlso = "Sentinel ID is" // a Sentinel takes them by then
	startTime = 30 * time.Second
	tries     = 5
)

// Server is a redis-server that runs until it is killed or the test ends.
type Server struct {
	Addr string // host:port
	Port string
	t    testing.TB
	args []string
	mu   sync.Mutex
	cmd  *exec.Cmd
}

// Start runs redis-server with more settings on its command line, such as
// "--appendonly", "yes"; it saves nothing otherwise. Where the program is missing
// the test is skipped, or fails if JIXIAOBOT_FULL is 1.
func Start(t testing.TB, settings ...string) *Server {
	t.Helper()
	return run(t, nil, append([]string{"--save", "", "--loglevel", "notice"}, settings...))
}

// StartSentinel runs redis-server as a Sentinel that watches the master under a
// name. It calls the master down after one second.
func StartSentinel(t testing.TB, name string, master *Server) *Server {
	t.Helper()
	conf := filepath.Join(t.TempDir(), "sentinel.conf")
	text := "sentinel monitor " + name + " 127.0.0.1 " + master.Port + " 1\n" +
		"sentinel down-after-milliseconds " + name + " 1000\n" +
		"sentinel failover-timeout " + name + " 3000\n"
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return run(t, []string{conf, "--sentinel"}, nil)
}

func run(t testing.TB, first, settings []string) *Server {
	t.Helper()
	need(t)
	dir := t.TempDir()
	var s *Server
	for range tries { // another process may take the port in between
		port := freePort(t)
		s = &Server{Addr: net.JoinHostPort("127.0.0.1", port), Port: port, t: t}
		s.args = append(append(append(s.args, first...),
			"--bind", "127.0.0.1", "--port", port, "--dir", dir, "--logfile", "", "--daemonize", "no"), settings...)
		if s.start() {
			t.Cleanup(s.Kill)
			return s
		}
	}
	t.Fatal("redistest: redis-server does not start")
	return nil
}

// need ends the test where there is no redis-server.
func need(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("redis-server"); err == nil {
		return
	}
	if os.Getenv("JIXIAOBOT_FULL") == "1" {
		t.Fatal("redistest: redis-server is not installed, and JIXIAOBOT_FULL=1 demands it")
	}
	t.Skip("redis-server is not installed")
}

// freePort is a port that was free a moment ago, with room for the bus of a
// Cluster 10,000 above it.
func freePort(t testing.TB) string {
	t.Helper()
	for range 1000 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		port := l.Addr().(*net.TCPAddr).Port
		_ = l.Close()
		if port < 55_000 {
			return strconv.Itoa(port)
		}
	}
	t.Fatal("redistest: no free port")
	return ""
}

// start runs the process and waits until it takes connections.
func (s *Server) start() bool {
	cmd := exec.Command("redis-server", s.args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	up := make(chan bool, 1)
	go watch(out, up)
	select {
	case ok := <-up:
		if ok {
			s.mu.Lock()
			s.cmd = cmd
			s.mu.Unlock()
			return true
		}
	case <-time.After(startTime):
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	return false
}

// watch reads what the server prints and tells when it is ready, or that it has
// ended before.
func watch(out io.Reader, up chan<- bool) {
	told := false
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if !told && (strings.Contains(lines.Text(), ready) || strings.Contains(lines.Text(), readyAlso)) {
			told = true
			up <- true
		}
	}
	if !told {
		up <- false
	}
}

// Kill ends the server at once, with SIGKILL, and returns when it is gone. A
// server that is down already stays so.
func (s *Server) Kill() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cmd == nil {
		return
	}
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait()
	s.cmd = nil
}

// Restart starts a killed server again, on the same port and files, and returns
// when it takes connections.
func (s *Server) Restart() {
	s.t.Helper()
	if !s.start() {
		s.t.Fatal("redistest: redis-server does not start again")
	}
}

// Freeze stops the process without closing its connections: it says nothing more
// until Thaw.
func (s *Server) Freeze() { s.tell(freeze) }

// Thaw lets a frozen server go on.
func (s *Server) Thaw() { s.tell(thaw) }

func (s *Server) tell(signal func(*os.Process) error) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cmd == nil {
		s.t.Fatal("redistest: the server is not running")
	}
	if err := signal(s.cmd.Process); err != nil {
		s.t.Fatal(err)
	}
}

// Do runs redis-cli against the server and returns what it prints. It fails the
// test when the command fails.
func (s *Server) Do(args ...string) string {
	s.t.Helper()
	out, err := exec.Command("redis-cli", append([]string{"-e", "-p", s.Port}, args...)...).CombinedOutput()
	if err != nil {
		s.t.Fatalf("redistest: redis-cli %s: %v: %s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out))
}
