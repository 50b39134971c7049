package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// This file holds what is in deploy against the program.

func deployed(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// counted are the names of the numbers the program has.
func counted(t *testing.T) []string {
	t.Helper()
	var names []string
	metric := regexp.MustCompile("[`\"](jixiaobot_[a-z_]+)[{`\"]")
	for _, s := range house(t) {
		if s.test {
			continue
		}
		source, err := os.ReadFile(filepath.Join(root, s.dir, s.name))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range metric.FindAllStringSubmatch(string(source), -1) {
			names = append(names, m[1])
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func TestEveryNumberIsExplained(t *testing.T) {
	page := deployed(t, "OPERATE.md")
	names := counted(t)
	for _, name := range names {
		if !strings.Contains(page, "| `"+name+"` |") {
			t.Errorf("OPERATE.md does not explain %s", name)
		}
	}
	for _, m := range regexp.MustCompile("`(jixiaobot_[a-z_]+)`").FindAllStringSubmatch(page, -1) {
		if !slices.Contains(names, m[1]) {
			t.Errorf("OPERATE.md explains %s, which nothing counts", m[1])
		}
	}
}

func TestDeployedSettingsAreFlagsOfServe(t *testing.T) {
	help := usageOf("serve")
	for _, name := range []string{"compose.yaml", "jixiaobot.service", "jixiaobot.env.example", "OPERATE.md"} {
		for _, variable := range regexp.MustCompile(`\bJIXIAOBOT_[A-Z_]+`).FindAllString(deployed(t, name), -1) {
			flag := "--" + strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(variable, envPrefix), "_", "-"))
			if !strings.Contains(help, flag) {
				t.Errorf("%s sets %s, but serve has no flag %s", name, variable, flag)
			}
		}
	}
}

// TestUnit has systemd look at the unit, where a whole run is asked for.
func TestUnit(t *testing.T) {
	if os.Getenv("JIXIAOBOT_FULL") != "1" {
		t.Skip("only with JIXIAOBOT_FULL=1")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	unit := filepath.Join(t.TempDir(), "jixiaobot.service")
	text := strings.ReplaceAll(deployed(t, "jixiaobot.service"), "/usr/local/bin/jixiaobot", program)
	if err := os.WriteFile(unit, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("systemd-analyze", "verify", unit).CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
}
