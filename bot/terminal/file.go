package terminal

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"jixiaobot/bot"
	"jixiaobot/dialog"
)

// readFile reads the file a person names, as an input. Only ordinary files are
// read: a pipe or a device could hold the session for ever.
func readFile(files bot.Files, words string) dialog.Input {
	path := typedPath(words)
	name := filepath.Base(path)
	missing := dialog.Unreadable{Name: name, Why: dialog.FileMissing}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return missing
	}
	f, err := os.Open(path)
	if err != nil {
		return missing
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	switch {
	case err != nil:
		return dialog.Unreadable{Name: name, Why: dialog.FileBroken}
	case len(data) > maxFile:
		return dialog.Unreadable{Name: name, Why: dialog.FileTooBig}
	}
	return files.Read(name, data)
}

// typedPath is the path a person means: terminals put quotes round a file that is
// dropped on them, and people write ~ for their own folder.
func typedPath(words string) string {
	words = strings.TrimSpace(words)
	for _, quote := range []string{`"`, `'`} {
		if len(words) > 2 && strings.HasPrefix(words, quote) && strings.HasSuffix(words, quote) {
			words = words[1 : len(words)-1]
		}
	}
	if rest, ok := strings.CutPrefix(words, "~"+string(filepath.Separator)); ok {
		if home, err := os.UserHomeDir(); err == nil {
			return filepath.Join(home, rest)
		}
	}
	return words
}

// writeNew writes a file into dir under a name nothing has yet, name, name_2 and
// so on, and returns its path. The file is there with all of its content or not
// at all, and never outside dir.
func writeNew(dir, name string, data []byte) (string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return "", err
	}
	defer root.Close()
	name, err = reserve(root, plainName(name))
	if err != nil {
		return "", err
	}
	draft := fmt.Sprintf(".%x.part", rand.Uint64())
	if err = writeAll(root, draft, data); err == nil {
		err = root.Rename(draft, name) // over our own reservation
	}
	if err != nil {
		_ = root.Remove(draft)
		_ = root.Remove(name)
		return "", err
	}
	return filepath.Join(dir, name), nil
}

// reserve makes an empty file under the first free name.
func reserve(root *os.Root, name string) (string, error) {
	const most = 10_000
	ext := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	for n := 1; n <= most; n++ {
		if n > 1 {
			name = stem + "_" + strconv.Itoa(n) + ext
		}
		f, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
		if err == nil {
			return name, f.Close()
		}
		if !os.IsExist(err) {
			return "", err
		}
	}
	return "", fmt.Errorf("terminal: %d files of that name", most)
}

func writeAll(root *os.Root, name string, data []byte) error {
	f, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if _, err = f.Write(data); err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// plainName is the last part of a name, without what no file name may hold.
func plainName(name string) string {
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`<>:"|?*`, r) {
			return -1
		}
		return r
	}, name)
	if strings.Trim(name, ". ") == "" {
		return "file"
	}
	return name
}
