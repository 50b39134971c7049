package dialog_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/validate/scoring"
)

var update = flag.Bool("update", false, "rewrite the transcripts from what the program says")

// noon is the time of every turn in these tests.
var noon = time.Date(2025, 12, 12, 4, 0, 0, 0, time.UTC)

// TestTranscripts plays each conversation of testdata: a line beginning with
// "> " is typed (\n stands for a line break), "! " presses the button with these
// words, "~ ID text" edits message ID, "= start" opens the chat. What the
// program says stands below, and is rewritten by -update.
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			old, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, string(old))
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != string(old) {
				t.Errorf("the conversation changed; see the difference after go test -run Transcripts -update\n%s", firstDifference(string(old), got))
			}
		})
	}
}

func firstDifference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return fmt.Sprintf("line %d\n was: %s\n is:  %s", i+1, as[i], bs[i])
		}
	}
	return fmt.Sprintf("%d lines were, %d are", len(as), len(bs))
}

// play takes the inputs of a transcript and writes it anew.
func play(t *testing.T, transcript string) string {
	var out strings.Builder
	p := &player{t: t, talk: dialog.Talk{Known: scoring.NewMemory()}}
	for sc := bufio.NewScanner(strings.NewReader(transcript)); sc.Scan(); {
		line := sc.Text()
		switch {
		case strings.HasPrefix(line, "#"):
			out.WriteString(line + "\n")
		case strings.HasPrefix(line, "> "), strings.HasPrefix(line, "! "), strings.HasPrefix(line, "~ "), strings.HasPrefix(line, "= "):
			out.WriteString(line + "\n" + p.turn(line) + "\n")
		}
	}
	return out.String()
}

// player is one conversation with the messages last seen.
type player struct {
	t     *testing.T
	talk  dialog.Talk // with a memory
	state dialog.State
	last  []say.Message
	id    int64
}

func (p *player) turn(line string) string {
	p.id++
	before, err := p.state.Encode()
	if err != nil {
		p.t.Fatal(err)
	}
	was := p.state
	in := p.input(line)
	next, effects := dialog.Step(p.state, in, noon)
	if again, same := p.talk.Step(p.state, in, noon); !reflect.DeepEqual(again, next) || !reflect.DeepEqual(same, effects) {
		p.t.Errorf("%s: a memory of sentences changes the answer", line)
	}
	if after, _ := was.Encode(); string(after) != string(before) {
		p.t.Fatalf("%s: the state that was given is changed", line)
	}
	p.state, p.last = next, say.Turn(next, effects)
	var out strings.Builder
	for _, m := range p.last {
		out.WriteString(rendered(m))
	}
	return out.String()
}

func (p *player) input(line string) dialog.Input {
	kind, rest := line[0], strings.NewReplacer(`\n`, "\n", `\t`, "\t").Replace(line[2:])
	switch kind {
	case '!':
		return p.button(rest)
	case '~':
		var id int64
		var text string
		if n, err := fmt.Sscanf(rest, "%d %s", &id, &text); n != 2 || err != nil {
			p.t.Fatalf("bad line %q", line)
		}
		return dialog.Edited{ID: id, Text: text}
	case '=':
		return map[string]dialog.Command{"start": dialog.Start, "forget": dialog.Forget}[rest]
	}
	return dialog.Text{Text: rest, ID: p.id}
}

func (p *player) button(label string) dialog.Input {
	for _, m := range p.last {
		for _, row := range m.Choices {
			for _, c := range row {
				if c.Label == label {
					return c.Press
				}
			}
		}
	}
	p.t.Fatalf("no button %q", label)
	return nil
}

// rendered is a message as the transcript shows it: indented, buttons below.
func rendered(m say.Message) string {
	var out strings.Builder
	for _, l := range strings.Split(m.Text, "\n") {
		out.WriteString(strings.TrimRight("    "+l, " ") + "\n")
	}
	if m.Attach != nil {
		fmt.Fprintf(&out, "    (file %s, draft %v)\n", m.Attach.Kind, m.Attach.Draft)
	}
	for _, row := range m.Choices {
		out.WriteString("   ")
		for _, c := range row {
			out.WriteString(" [" + c.Label + "]")
		}
		out.WriteString("\n")
	}
	return out.String()
}
