package scoring

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTry(t *testing.T) {
	b, err := os.ReadFile("/tmp/try/in.txt")
	if err != nil {
		t.Skip()
	}
	for _, c := range chunks(t, "in", string(b)) {
		r, err := Parse(c.sentence)
		fmt.Println("\n##", c.sentence, "|", c.row.Type, c.row.Target, c.row.Unit)
		if err != nil {
			fmt.Println("   ERR", err)
			continue
		}
		full := "?"
		if r.HasFull {
			full = r.Full.String()
		}
		var fs []string
		for _, f := range Check(r, c.row) {
			fs = append(fs, string(f.Code))
		}
		bad := len(r.Unread) > 0
		fmt.Println("   full", full, "findings", strings.Join(fs, ","))
		for _, k := range c.cases {
			g, o, w, s := answer(r, c.row, k.actual)
			m := " "
			if k.want != "" && k.want != g {
				m = "!!"
				bad = true
			}
			fmt.Printf(" %s  %s -> %s other[%s] why[%s] %v %v\n", m, k.actual, g, o, w, s.Trace, s.Assumptions)
		}
		if bad {
			fmt.Println("   ", dump(r))
		}
	}
}
