package terminal

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jixiaobot/dialog/say"
)

func choices(rows ...string) (out [][]say.Choice) {
	for _, row := range rows {
		var r []say.Choice
		for _, l := range strings.Fields(row) {
			r = append(r, say.Choice{Label: l})
		}
		out = append(out, r)
	}
	return out
}

func TestRender(t *testing.T) {
	for name, c := range map[string]struct {
		m    say.Message
		want string
	}{
		"text alone": {say.Message{Text: "一\n二"}, "一\n二"},
		"numbered": {
			say.Message{Text: "问", Numbered: true, Choices: choices("产出指标 效益指标", "满意度指标 成本指标", "上一步")},
			"问\n1 产出指标  2 效益指标  3 满意度指标\n4 成本指标  5 上一步",
		},
		"not numbered": {
			say.Message{Text: "问", Choices: choices("上一步 跳过", "目录")},
			"问\n［上一步］［跳过］［目录］",
		},
		"listed in the text": {
			say.Message{Text: "1 一行\n2 二行", Numbered: true, Listed: 2, Choices: choices("一行", "二行", "返回 下一页")},
			"1 一行\n2 二行\n3 返回  4 下一页",
		},
		"a label too long for a line": {
			say.Message{Numbered: true, Choices: choices("短", strings.Repeat("长", 30), "短")},
			"1 短\n2 " + strings.Repeat("长", 30) + "\n3 短",
		},
		"control signs": {say.Message{Text: "a\x1b[31mb\u202ec"}, "a\ufffd[31mb\ufffdc"},
	} {
		if got := render(c.m); got != c.want {
			t.Errorf("%s:\n%s\nwant:\n%s", name, got, c.want)
		}
	}
}

func TestNoLineIsWiderThanTheScreen(t *testing.T) {
	m := say.Message{Numbered: true, Choices: choices(strings.Repeat("数量指标 质量指标 时效指标 ＡＢＣ abc ", 5))}
	for _, line := range strings.Split(render(m), "\n") {
		if w := width(line); w > columns {
			t.Errorf("%d columns: %s", w, line)
		}
	}
}

func TestWidth(t *testing.T) {
	for text, want := range map[string]int{"abc": 3, "年度": 4, "（）": 4, "≥98个": 5, "e\u0301": 1, "％": 2, "🎉": 2, "": 0} {
		if got := width(text); got != want {
			t.Errorf("width(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestWriteNewStaysInside(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	outside := filepath.Join(filepath.Dir(dir), "outside.xlsx")
	for _, name := range []string{"../outside.xlsx", "/etc/passwd.xlsx", `..\outside.xlsx`, "..", ".", "", "a\x00b\n.xlsx", "...", "C:x"} {
		path, err := writeNew(dir, name, []byte("x"))
		if err != nil || filepath.Dir(path) != dir {
			t.Errorf("%q is written to %q, %v", name, path, err)
		}
	}
	if _, err := os.Stat(outside); err == nil {
		t.Error("a file was written outside the folder")
	}
	if err := os.Symlink(outside, filepath.Join(dir, "link.xlsx")); err != nil {
		t.Fatal(err)
	}
	if path, err := writeNew(dir, "link.xlsx", []byte("x")); err != nil || filepath.Base(path) != "link_2.xlsx" {
		t.Errorf("over a link: %q, %v", path, err)
	}
	if _, err := os.Stat(outside); err == nil {
		t.Error("a file was written through a link")
	}
}

func TestWriteNewMode(t *testing.T) {
	path, err := writeNew(t.TempDir(), "a.xlsx", bytes.Repeat([]byte("x"), 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() != 1<<20 || info.Mode().Perm()&0o600 != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
}

func TestTypedPath(t *testing.T) {
	home, err := os.UserHomeDir()
	if err != nil {
		t.Skip("no home folder")
	}
	for typed, want := range map[string]string{
		" a b.xlsx ": "a b.xlsx", `"a b.xlsx"`: "a b.xlsx", "'a.xlsx'": "a.xlsx", "~/a.xlsx": filepath.Join(home, "a.xlsx"), `"`: `"`,
	} {
		if got := typedPath(typed); got != want {
			t.Errorf("typedPath(%q) = %q, want %q", typed, got, want)
		}
	}
}
