package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// sample is a set of flags of every kind, with what they were set to.
func sample(args, env []string) (actuals []string, total string, asJSON bool, rest []string, complaint string) {
	var errs bytes.Buffer
	c := call{args: args, env: env, stdout: &errs, stderr: &errs}
	fs := newFlags("sample")
	var l list
	fs.Var(&l, "actual", "")
	t := fs.String("total", "", "")
	j := fs.Bool("json", false, "")
	rest, _, done := c.parse(fs)
	if done {
		return nil, "", false, nil, errs.String()
	}
	return l, *t, *j, rest, ""
}

func TestFlagsStandAnywhere(t *testing.T) {
	for _, test := range []struct {
		args, env string // parted by |
		actuals   string
		total     string
		json      bool
		rest      string
		complaint string
	}{
		{args: "a|b", rest: "a|b"},
		{args: "a|--json|b", json: true, rest: "a|b"},
		{args: "-json|a", json: true, rest: "a"},
		{args: "--json=false|a", env: "JIXIAOBOT_JSON=1", rest: "a"},
		{args: "a|--actual|-5", actuals: "-5", rest: "a"},
		{args: "--actual=-5|a", actuals: "-5", rest: "a"},
		{args: "--actual|1,3|--actual|晚15天|a", actuals: "1,3|晚15天", rest: "a"},
		{args: "--actual|--json", actuals: "--json"},
		{args: "--actual|--|a", actuals: "--", rest: "a"},
		{args: "--actual=|a", actuals: "", rest: "a"},
		{args: "--|--json", rest: "--json"},
		{args: "a|--|-b|--json", rest: "a|-b|--json"},
		{args: "-|a", rest: "-|a"},
		{args: "a", env: "JIXIAOBOT_TOTAL=80|JIXIAOBOT_ACTUAL=-5,6", total: "80", actuals: "-5,6", rest: "a"},
		{args: "--total|70|a", env: "JIXIAOBOT_TOTAL=80", total: "70", rest: "a"},
		{args: "a", env: "JIXIAOBOT_TOTAL=80|JIXIAOBOT_TOTAL=", rest: "a"},
		{args: "a|--actual", complaint: "flag needs an argument: -actual"},
		{args: "--actually|5", complaint: "flag provided but not defined: -actually"},
		{args: "--json=maybe", complaint: "invalid boolean value"},
		{args: "a", env: "JIXIAOBOT_JSON=maybe", complaint: "JIXIAOBOT_JSON"},
		{args: "---json", complaint: "bad flag syntax"},
	} {
		t.Run(test.args+" "+test.env, func(t *testing.T) {
			actuals, total, json, rest, complaint := sample(split(test.args), split(test.env))
			if test.complaint != "" {
				if !strings.Contains(complaint, test.complaint) {
					t.Errorf("complaint %q, want %q", complaint, test.complaint)
				}
				return
			}
			if got := strings.Join(actuals, "|"); got != test.actuals || total != test.total || json != test.json || complaint != "" {
				t.Errorf("actuals %q, total %q, json %v, complaint %q", got, total, json, complaint)
			}
			if got := strings.Join(rest, "|"); got != test.rest {
				t.Errorf("rest %q, want %q", got, test.rest)
			}
		})
	}
}

func split(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "|")
}

// TestActualsStayAsTheyAre: whatever an actual looks like, each arrives whole,
// in order, in both spellings, wherever it stands.
func TestActualsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfN(rapid.StringMatching(`[-=,0-9a-z晚天 ]{0,6}`), 0, 5).Draw(t, "actuals")
		args := []string{"--json"}
		for _, a := range want {
			if rapid.Bool().Draw(t, "joined") {
				args = append(args, "--actual="+a)
			} else {
				args = append(args, "--actual", a)
			}
			if rapid.Bool().Draw(t, "between") {
				args = append(args, "file")
			}
		}
		got, _, json, _, complaint := sample(args, nil)
		if complaint != "" || !json || !slices.Equal(got, want) {
			t.Fatalf("%q gave %q, %q", args, got, complaint)
		}
	})
}

// TestUsageKnowsEveryCommand: help says something of each.
func TestUsageKnowsEveryCommand(t *testing.T) {
	for _, c := range commands() {
		if usageOf(c.name) == "" || !strings.Contains(usage(), "jixiaobot "+c.name) {
			t.Errorf("usage does not explain %s", c.name)
		}
	}
}
