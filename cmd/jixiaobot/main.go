// Command jixiaobot fills the 部门（单位）整体绩效目标表 in a chat, checks it,
// scores its sentences and hands back the workbook.
//
// It owns the command line: flags and their environment names, which files are
// read and written, exit statuses, and the wiring of stores, chats and sheets.
// It knows no rule of the form and no sentence of the conversation.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	os.Exit(run(context.Background(), os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses of the public contract.
const (
	exitDone   = 0 // done
	exitFaulty = 1 // the form has errors, or the sentence was not understood
	exitFailed = 2 // the input could not be read, or the call was wrong
)

// A call is one start of the program: everything it is given from outside.
type call struct {
	args   []string // after the name of the command
	env    []string // as os.Environ gives it
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
}

// A command is one word of the command line.
type command struct {
	name string
	run  func(ctx context.Context, c call) int
}

// commands lists the words there are, the one taken without a word first.
func commands() []command {
	return []command{
		{"chat", chat},
		{"serve", serve},
		{"check", check},
		{"export", exportForm},
		{"score", score},
		{"version", version},
	}
}

// run is the whole program. It returns the exit status.
func run(ctx context.Context, args, env []string, stdin io.Reader, stdout, stderr io.Writer) int {
	name, rest := pick(args)
	c := call{args: rest, env: env, stdin: stdin, stdout: stdout, stderr: stderr}
	if name == "help" {
		return help(c)
	}
	for _, cmd := range commands() {
		if cmd.name == name {
			return cmd.run(ctx, c)
		}
	}
	return c.fail(fmt.Errorf("unknown command %q; see: jixiaobot help", name))
}

// pick splits the command from its arguments; flags alone belong to chat.
func pick(args []string) (name string, rest []string) {
	switch {
	case len(args) == 0:
		return commands()[0].name, nil
	case args[0] == "-h", args[0] == "-help", args[0] == "--help":
		return "help", args[1:]
	case strings.HasPrefix(args[0], "-"):
		return commands()[0].name, args
	}
	return args[0], args[1:]
}

// help prints the usage of everything, or of one command.
func help(c call) int {
	text := usage()
	if len(c.args) > 0 {
		text = usageOf(c.args[0])
	}
	if text == "" {
		return c.fail(fmt.Errorf("unknown command %q; see: jixiaobot help", c.args[0]))
	}
	return c.print(text)
}

// print writes text to standard output and ends well, if it can be written.
func (c call) print(text string) int {
	if _, err := io.WriteString(c.stdout, text); err != nil {
		return c.fail(err)
	}
	return exitDone
}

// fail says on standard error why nothing came of the call.
func (c call) fail(err error) int {
	fmt.Fprintf(c.stderr, "jixiaobot: %v\n", err)
	return exitFailed
}
