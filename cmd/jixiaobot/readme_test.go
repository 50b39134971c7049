package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeConversation plays the conversation that README.md shows: the
// answers before it stand in a comment above.
func TestReadmeConversation(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile("(?s)<!-- conversation: (.+?) -->\n```\n(.+?)```").FindSubmatch(readme)
	if shown == nil {
		t.Fatal("README.md shows no conversation")
	}
	typed := strings.Fields(string(shown[1]))
	var said strings.Builder
	for line := range strings.Lines(string(shown[2])) {
		if answer, ok := strings.CutPrefix(line, "> "); ok {
			typed = append(typed, strings.TrimSpace(answer))
			continue
		}
		said.WriteString(line)
	}
	var out, errs bytes.Buffer
	in := strings.NewReader(strings.Join(typed, "\n") + "\n")
	if status := run(t.Context(), []string{"--store", "mem:"}, nil, in, &out, &errs); status != exitDone {
		t.Fatalf("exit status %d: %s", status, errs.String())
	}
	if !strings.Contains(out.String(), said.String()) {
		t.Errorf("the program does not say what README.md shows; it says\n%s", out.String())
	}
}
