package terminal_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/bot/terminal"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/validate/form"
)

// ttyEnv makes the test program hold a session on its terminal instead of
// testing.
const ttyEnv = "TERMINAL_TEST_TTY"

func TestMain(m *testing.M) {
	if os.Getenv(ttyEnv) != "" {
		b := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
		err := terminal.Run(context.Background(), terminal.Config{
			In: os.Stdin, Out: os.Stdout, TTY: true, Bot: b, Files: files{}, Chat: "me", OutDir: ".", Place: "/drafts/d.db",
		})
		if err != nil {
			os.Exit(1)
		}
		return
	}
	goleak.VerifyTestMain(m)
}

// files is a bot.Files that makes the department's name into a workbook and
// reads it back.
type files struct{ name string }

func (f files) Make(d dialog.Deliver) ([]bot.File, error) {
	return []bot.File{{Name: f.name, Data: []byte("workbook of " + d.Form.Department)}}, nil
}

func (files) Read(name string, data []byte) dialog.Input {
	if !bytes.HasPrefix(data, []byte("workbook of ")) {
		return dialog.Unreadable{Name: name, Why: dialog.FileBroken}
	}
	return dialog.Upload{Name: name, Form: form.Form{Department: string(data[len("workbook of "):])}}
}

// run is a session with the given input on a store.
func run(t *testing.T, store bot.Store, dir, input string) string {
	t.Helper()
	b := bot.New(bot.Config{Store: store, Files: files{"a.xlsx"}})
	var out bytes.Buffer
	err := terminal.Run(t.Context(), terminal.Config{
		In: strings.NewReader(input), Out: &out, Bot: b, Files: files{"a.xlsx"},
		Chat: "me", OutDir: dir, Place: "/drafts/d.db",
	})
	if err != nil {
		t.Errorf("Run: %v", err)
	}
	if err := b.Close(t.Context()); err != nil {
		t.Errorf("Close: %v", err)
	}
	return out.String()
}

func has(t *testing.T, out string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(out, w) {
			t.Errorf("%q is missing in:\n%s", w, out)
		}
	}
}

func TestLinesAreMessages(t *testing.T) {
	store := memstore.New()
	out := run(t, store, t.TempDir(), "2026\r\n某某局\n第一行\\n第二行\n")
	has(t, out, "【年度】", "【部门（单位）名称】", "【部门（单位）职责】", "【年度总体目标】", "/drafts/d.db")
	out = run(t, store, t.TempDir(), "目录\n")
	has(t, out, "某某局")
	if strings.Contains(out, "【年度】") {
		t.Error("the year is asked again after a restart")
	}
}

func TestPasteIsOneMessage(t *testing.T) {
	for _, end := range []string{"/end\n退出\n", ""} { // without an end nothing is lost either
		store := memstore.New()
		run(t, store, t.TempDir(), "2026\n某某局\n/paste\n一、做这个；\n二、做那个。\n"+end)
		has(t, stored(t, store), `一、做这个；\n二、做那个。`)
	}
}

func stored(t *testing.T, s bot.Store) string {
	t.Helper()
	data, err := s.Load(t.Context(), "me")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestGoodbye(t *testing.T) {
	out := run(t, memstore.New(), t.TempDir(), "退出\n2026\n")
	has(t, out, "/drafts/d.db")
	if strings.Contains(out, "【部门（单位）名称】") {
		t.Error("the session went on after the goodbye")
	}
}

func TestUpload(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "my form.xlsx")
	if err := os.WriteFile(path, []byte("workbook of 某某局"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, typed := range []string{path, `"` + path + `"`, " '" + path + "' "} {
		store := memstore.New()
		run(t, store, dir, "/file "+typed+"\n")
		has(t, stored(t, store), "某某局")
	}
	for _, wrong := range []string{"/nowhere/x.xlsx", dir, "/dev/zero", ""} {
		out := run(t, memstore.New(), dir, "/file "+wrong+"\n")
		has(t, out, "【年度】", "/drafts/d.db")
	}
}

// deliver is a store in which a reply with a file is owed, so that every session
// on it begins by delivering the file.
func deliver(t *testing.T, store bot.Store) {
	t.Helper()
	b := bot.New(bot.Config{Store: store, Files: files{}, Patience: time.Millisecond})
	stuck := sender{}
	u := bot.Update{ID: 1, Chat: "me", Input: dialog.Text{Text: "导出"}}
	for _, in := range []dialog.Input{u.Input, dialog.Text{Text: "好"}, dialog.Text{Text: "1"}} {
		u.ID++
		u.Input = in
		if err := b.Handle(t.Context(), u, stuck); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_ = b.Close(ctx)
	if !strings.Contains(stored(t, store), `"attach"`) {
		t.Skip("the conversation did not deliver a file")
	}
}

// sender never gets a message out.
type sender struct{}

func (sender) Send(ctx context.Context, _ string, _ say.Message) error {
	<-ctx.Done()
	return ctx.Err()
}

func (s sender) SendFiles(ctx context.Context, c string, _ []bot.File, m say.Message) error {
	return s.Send(ctx, c, m)
}

func TestFilesAreWrittenBesideEachOther(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "out")
	for _, want := range []string{"a.xlsx", "a_2.xlsx", "a_3.xlsx"} {
		store := memstore.New()
		deliver(t, store)
		has(t, run(t, store, dir, ""), filepath.Join(dir, want))
		data, err := os.ReadFile(filepath.Join(dir, want))
		if err != nil || !strings.HasPrefix(string(data), "workbook of ") {
			t.Errorf("%s: %q, %v", want, data, err)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 3 {
		t.Errorf("%d entries in the folder, %v", len(entries), err)
	}
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{file, filepath.Join(file, "sub"), "/proc"} {
		store := memstore.New()
		deliver(t, store)
		has(t, run(t, store, dir, ""), say.NotSaved(dir).Text, "/drafts/d.db")
	}
}

func TestBadInput(t *testing.T) {
	for name, input := range map[string]string{
		"10 MB line":      strings.Repeat("9", 10<<20) + "\n2026\n",
		"10 MB, no end":   strings.Repeat("是", 3<<20),
		"10 MB paste":     "/paste\n" + strings.Repeat("一行字\n", 1<<20) + "/end\n2026\n",
		"invalid UTF-8":   "\xff\xfe\xed\xa0\x80\n2026\n",
		"control signs":   "\x1b[2J\x00\a\x7f\n2026\n",
		"emoji":           "🎉🎉\n2026\n",
		"empty lines":     "\n\n\n2026\n",
		"nothing":         "",
		"commands alone":  "/file\n/end\n/paste\n",
		"unknown command": "/whatever\n2026\n",
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, memstore.New(), t.TempDir(), input)
			has(t, out, "【年度】", "/drafts/d.db")
			if strings.HasSuffix(input, "\n2026\n") {
				has(t, out, "【部门（单位）名称】")
			}
			if strings.ContainsAny(out, "\x1b\x00\a\x7f") {
				t.Error("control signs reach the screen")
			}
		})
	}
}

// dying is a store that fails from some call on.
type dying struct {
	*memstore.Store
	calls, last int
}

func (d *dying) Swap(ctx context.Context, chat string, old, new []byte) error {
	if d.calls++; d.calls > d.last {
		return errors.New("disk full")
	}
	return d.Store.Swap(ctx, chat, old, new)
}

func TestStoreFails(t *testing.T) {
	store := &dying{Store: memstore.New(), last: 1}
	out := run(t, store, t.TempDir(), "2026\n")
	has(t, out, say.Trouble(say.NotKept).Text, "/drafts/d.db")
	store.last = 1000
	has(t, run(t, store, t.TempDir(), ""), "【年度】")
}

func TestStoreStumbles(t *testing.T) {
	store := &stumbling{Store: memstore.New()}
	out := run(t, store, t.TempDir(), "2026\n")
	has(t, out, "【部门（单位）名称】")
	if strings.Contains(out, say.Trouble(say.NotKept).Text) || strings.Count(out, "【部门（单位）名称】") != 1 {
		t.Error(out)
	}
}

// stumbling is a store whose every second Swap is done and yet reported as
// failed.
type stumbling struct {
	*memstore.Store
	n int
}

func (s *stumbling) Swap(ctx context.Context, chat string, old, new []byte) error {
	err := s.Store.Swap(ctx, chat, old, new)
	if s.n++; s.n%2 == 0 {
		return errors.New("connection lost")
	}
	return err
}

// broken is an output nobody reads any more.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestOutputIsGone(t *testing.T) {
	b := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	err := terminal.Run(t.Context(), terminal.Config{
		In: strings.NewReader(strings.Repeat("2026\n", 100)), Out: broken{}, Bot: b, Files: files{}, Chat: "me", OutDir: t.TempDir(),
	})
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("Run gives %v", err)
	}
	if err := b.Close(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestInterrupted(t *testing.T) {
	in, typed := io.Pipe()
	defer typed.Close()
	b := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	ctx, cancel := context.WithCancel(t.Context())
	var out bytes.Buffer
	done := make(chan error)
	go func() {
		done <- terminal.Run(ctx, terminal.Config{In: in, Out: &out, Bot: b, Files: files{}, Chat: "me", OutDir: t.TempDir(), Place: "/drafts/d.db"})
	}()
	if _, err := typed.Write([]byte("2026\n")); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run gives %v", err)
	}
	has(t, out.String(), "/drafts/d.db")
}
