package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"jixiaobot/export"
	"jixiaobot/validate/form"
)

// most is how many messages the clerk may need for the real form from nothing,
// each cell answered by itself: its 106 cells that are asked, the end of the
// rows, and the request for the file.
const most = 117

// TestKilledAfterEveryAnswer fills the real form with the real program, killing
// it after each answer it has acknowledged and starting it again. Nothing is
// asked twice, nothing is lost.
func TestKilledAfterEveryAnswer(t *testing.T) {
	c := newClerk(t)
	asked := map[string]bool{}
	next := ""
	var p *process
	for {
		p = c.start()
		q := p.question()
		if next != "" && q != next {
			t.Fatalf("after the restart %q is open, before it was %q", q, next)
		}
		if q == review {
			break
		}
		if asked[q] {
			t.Fatalf("%s is asked twice", q)
		}
		asked[q] = true
		p.send(c.answer(q))
		next = p.question()
		p.kill()
	}
	if n := c.sent + 1; n > most { // one more asks for the file
		t.Errorf("the real form took %d messages, at most %d", n, most)
	} else {
		t.Logf("the real form took %d messages", n)
	}
	c.deliver(p)
}

// TestKilledInTheMiddle kills the program while it works on an answer: right
// after the line is handed over, or at the first sign of a reply. What was
// answered is never asked again; what was not taken is asked again; the file is
// right in the end.
func TestKilledInTheMiddle(t *testing.T) {
	c := newClerk(t)
	seen := map[string]int{}
	acknowledged := map[string]bool{}
	var p *process
	for {
		p = c.start()
		q := p.question()
		if q == review {
			break
		}
		if acknowledged[q] {
			t.Fatalf("%s was answered and is asked again", q)
		}
		p.send(c.answer(q))
		if seen[q]++; seen[q] > 1 {
			p.firstByte()
			acknowledged[q] = true
		}
		p.kill()
	}
	c.deliver(p)
}

// A clerk has the real form and types it into the program, answer by answer.
type clerk struct {
	t        *testing.T
	form     form.Form
	program  string
	dir, out string
	sent     int
}

func newClerk(t *testing.T) *clerk {
	t.Helper()
	if testing.Short() {
		t.Skip("starts the program a hundred times")
	}
	f, err := readForm(realForm, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &clerk{t: t, form: f, dir: t.TempDir(), out: t.TempDir()}
	c.program = filepath.Join(t.TempDir(), "jixiaobot.exe") // the ending matters on one system and hurts on none
	if text, err := exec.Command("go", "build", "-o", c.program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, text)
	}
	return c
}

// answer is what the real form holds where a question asks.
func (c *clerk) answer(question string) string {
	at := place(c.t, question)
	if at.Row == len(c.form.Indicators)+1 {
		return "指标填完了"
	}
	if value := c.form.Get(at); value != "" {
		return value
	}
	return "跳过"
}

// place is the blank that a question asks for.
func place(t *testing.T, question string) form.Ref {
	t.Helper()
	m := questionText.FindStringSubmatch(question)
	row, _ := strconv.Atoi(m[1]) // 0 outside the rows
	for _, list := range [][]form.Field{form.HeaderFields(), form.RowFields(), form.FooterFields()} {
		for _, f := range list {
			if f.Label() == m[2] && f.InRow() == (row > 0) {
				return form.Ref{Row: row, Field: f}
			}
		}
	}
	t.Fatalf("no blank is called %q", question)
	return form.Ref{}
}

// deliver asks a program at the review for the file, kills it once more, and
// holds the file against the real form.
func (c *clerk) deliver(p *process) {
	p.send("导出")
	path := p.until(regexp.MustCompile(`文件已存到：(.+\.xlsx)\n`))[1]
	p.kill()
	file, err := os.Open(path)
	if err != nil {
		c.t.Fatal(err)
	}
	defer file.Close()
	got, err := export.Read(file)
	if err != nil {
		c.t.Fatal(err)
	}
	for _, at := range c.form.Refs() {
		if got.Get(at) != c.form.Get(at) {
			c.t.Errorf("row %d %s is %q, want %q", at.Row, at.Field.Label(), got.Get(at), c.form.Get(at))
		}
	}
	if len(got.Indicators) != len(c.form.Indicators) {
		c.t.Errorf("%d rows, want %d", len(got.Indicators), len(c.form.Indicators))
	}
}

// A process is one run of the program.
type process struct {
	clerk  *clerk
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	read   strings.Builder
	errors bytes.Buffer
}

func (c *clerk) start() *process {
	c.t.Helper()
	p := &process{clerk: c, cmd: exec.Command(c.program, "chat", "--out", c.out)}
	p.cmd.Env = append(os.Environ(), "XDG_DATA_HOME="+c.dir)
	p.cmd.Stderr = &p.errors
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		c.t.Fatal(err)
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	p.out = bufio.NewReader(out)
	if err := p.cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { p.cmd.Process.Kill() })
	return p
}

func (p *process) send(line string) {
	p.clerk.t.Helper()
	p.clerk.sent++
	p.read.Reset()
	if _, err := fmt.Fprintln(p.in, line); err != nil {
		p.clerk.t.Fatal(err)
	}
}

// review stands for the end of the questions.
const review = "review"

var (
	questionText = regexp.MustCompile(`(?:第(\d+)行)?【(.+?)】`)
	whatIsOpen   = regexp.MustCompile(`(?:第(\d+)行)?【(.+?)】|1 导出 `)
)

// question waits for what the program asks next.
func (p *process) question() string {
	p.clerk.t.Helper()
	m := p.until(whatIsOpen)
	if m[2] == "" {
		return review
	}
	return m[0]
}

// until reads on until what was printed since the last message matches.
func (p *process) until(pattern *regexp.Regexp) []string {
	p.clerk.t.Helper()
	for {
		if m := pattern.FindStringSubmatch(p.read.String()); m != nil {
			return m
		}
		line, err := p.out.ReadString('\n')
		p.read.WriteString(line)
		if err != nil && line == "" {
			p.clerk.t.Fatalf("the program ended: %v\n%s\n%s", err, p.read.String(), p.errors.String())
		}
	}
}

// firstByte waits for the first sign of a reply.
func (p *process) firstByte() {
	p.clerk.t.Helper()
	// What the program printed before the answer ends with an empty line; the
	// buttons of the open question may still be on their way.
	for {
		line, err := p.out.ReadString('\n')
		if err != nil {
			p.clerk.t.Fatalf("the program ended: %v", err)
		}
		if strings.TrimSpace(line) == "" {
			break
		}
	}
	if _, err := p.out.ReadByte(); err != nil {
		p.clerk.t.Fatalf("the program ended: %v", err)
	}
}

// kill ends the program as a power cut would.
func (p *process) kill() {
	p.cmd.Process.Kill()
	p.cmd.Wait()
}
