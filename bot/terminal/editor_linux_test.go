package terminal_test

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// openPTY is a terminal of 40 columns: the end a person types at, and the end a
// program has.
func openPTY(t *testing.T) (person, program *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no terminals here: %v", err)
	}
	t.Cleanup(func() { _ = person.Close() })
	var number, unlock int32
	size := [4]uint16{30, 40, 0, 0}
	for request, value := range map[uintptr]unsafe.Pointer{
		syscall.TIOCGPTN:   unsafe.Pointer(&number),
		syscall.TIOCSPTLCK: unsafe.Pointer(&unlock),
		syscall.TIOCSWINSZ: unsafe.Pointer(&size),
	} {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, person.Fd(), request, uintptr(value)); errno != 0 {
			t.Skipf("no terminals here: %v", errno)
		}
	}
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no terminals here: %v", err)
	}
	return person, program
}

// shown is what a program has put on its terminal and nobody has looked at yet.
type shown struct {
	person *os.File
	text   string
}

// until waits for words and looks at everything up to them.
func (s *shown) until(t *testing.T, words string) {
	t.Helper()
	buf := make([]byte, 4096)
	for {
		if _, rest, found := strings.Cut(s.text, words); found {
			s.text = rest
			return
		}
		n, err := s.person.Read(buf)
		s.text += string(buf[:n])
		if err != nil {
			t.Fatalf("%v before %q; shown:\n%s", err, words, s.text)
		}
	}
}

// insist types a key again every second until it is told to stop.
func insist(person *os.File, key string) (stop func()) {
	every := time.NewTicker(time.Second)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-every.C:
				_, _ = person.WriteString(key)
			case <-done:
				return
			}
		}
	}()
	return func() { every.Stop(); close(done) }
}

func TestOnATerminal(t *testing.T) {
	for _, end := range []string{"\x03", "\x04"} { // Ctrl-C, Ctrl-D
		person, program := openPTY(t)
		p := exec.Command(os.Args[0])
		p.Env = append(os.Environ(), ttyEnv+"=1", "TERM=xterm")
		p.Stdin, p.Stdout, p.Stderr = program, program, program
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		_ = program.Close()
		stuck := time.AfterFunc(30*time.Second, func() { _ = p.Process.Kill() })
		screen := &shown{person: person}
		for _, turn := range []struct{ words, typed string }{
			{"【年度】", "2026\r"},
			{"【部门（单位）名称】", "某某财政局长\x7f\r"}, // Backspace takes one whole character
			{"名称 某某财政局\r\n", ""},
			{"【部门（单位）职责】", "\x1b[A\x7f\x7f\x7f\r"}, // the arrow key brings the last line back
			{"职责 某某\r\n", ""},
			{"【年度总体目标】", end},
			{"/drafts/d.db", ""},
		} {
			screen.until(t, turn.words)
			if turn.typed == "" {
				continue
			}
			screen.until(t, "> ")
			if _, err := person.WriteString(turn.typed); err != nil {
				t.Fatal(err)
			}
			if turn.typed == end { // typed between two prompts it is nobody's: a person types it again
				defer insist(person, end)()
			}
		}
		if err := p.Wait(); err != nil {
			t.Errorf("session: %v", err)
		}
		stuck.Stop()
	}
}
