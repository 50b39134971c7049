package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"jixiaobot/bot/boltstore"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata/*.txtar")

// TestMain lets the test binary stand in for jixiaobot in the scripts.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"jixiaobot": main})
}

// TestScripts plays the command sessions of testdata. Each has the real form as
// real.json, the same as its clerk pasted it as pasted.txt, the workbook of
// another office as foreign.xlsx, and an empty data directory.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               furnish,
		Condition:           func(name string) (bool, error) { return name == "root" && os.Getuid() == 0, nil },
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"hold":   hold,
			"long":   long,
			"status": status,
			"tear":   tear,
		},
	})
}

// furnish gives a script its files and its environment.
func furnish(env *testscript.Env) error {
	for name, from := range map[string]string{"real.json": realForm, "pasted.txt": pastedForm, "foreign.xlsx": foreignForm} {
		data, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, name), data, 0o644); err != nil {
			return err
		}
	}
	env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
	env.Setenv("HOME", env.WorkDir)
	return nil
}

const (
	realForm    = "../../validate/form/testdata/real.json"
	pastedForm  = "../../validate/grid/testdata/filled-form.txt"
	foreignForm = "../../export/testdata/foreign.xlsx"
)

// status N COMMAND… runs a program and holds its exit status to N.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit interface{ ExitCode() int }
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// hold PATH opens the store as another process until the script ends.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold path")
	}
	store, err := boltstore.Open(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Defer(func() { store.Close() })
}

// long FILE BYTES LINE… writes a file of one line of so many bytes and then the
// lines given.
func long(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: long file bytes [line...]")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	var text bytes.Buffer
	text.WriteString(strings.Repeat("x", n) + "\n")
	for _, line := range args[2:] {
		fmt.Fprintln(&text, line)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), text.Bytes(), 0o644))
}

// tear FILE BYTES cuts a file off.
func tear(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: tear file bytes")
	}
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[0]), n))
}
