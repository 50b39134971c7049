package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// This file holds the floor plan of the house against the code: the table of
// README.md as data. To add an arrow, change the table here and there in the
// same commit and say why.

// A room is one package and what it may rest on.
type room struct {
	imports   []string // packages of this module
	libraries []string // beginnings of the import paths of other modules
	chinese   string   // where Chinese string literals may stand: "", "words.go" (and words_SUBJECT.go), "usage.go" or "all"
	pure      bool     // no I/O: no files, no network, no process, no clock
}

const (
	text     = "golang.org/x/text/"
	victoria = "github.com/VictoriaMetrics/metrics"
	excelize = "github.com/xuri/excelize/v2"
	drawing  = "golang.org/x/image/"
	botAPI   = "github.com/go-telegram-bot-api/telegram-bot-api/v5"
	lineEdit = "github.com/peterh/liner"
	bolt     = "go.etcd.io/bbolt"
	redis    = "github.com/redis/go-redis/v9"
	random   = "pgregory.net/rapid"
	goleak   = "go.uber.org/goleak"
	script   = "github.com/rogpeppe/go-internal/testscript"
	mini     = "github.com/alicebob/miniredis/v2"
)

// rooms is the table.
func rooms() map[string]room {
	return map[string]room{
		"validate/num":     {libraries: []string{text}, chinese: "words.go", pure: true},
		"validate/form":    {imports: []string{"validate/num"}, libraries: []string{text}, chinese: "all", pure: true},
		"validate/scoring": {imports: []string{"validate/num"}, libraries: []string{text}, chinese: "words.go", pure: true},
		"validate/grid":    {imports: []string{"validate/num", "validate/form"}, libraries: []string{text}, chinese: "words.go", pure: true},
		"validate":         {imports: []string{"validate/num", "validate/form", "validate/scoring"}, libraries: []string{text}, chinese: "words.go", pure: true},
		"validate/trial":   {imports: []string{"validate/num", "validate/form", "validate/scoring"}, chinese: "words.go", pure: true},
		// export writes the trial sheet.
		"export": {imports: []string{"validate/num", "validate/form", "validate/scoring", "validate/grid", "validate/trial", "export/formula"}, libraries: []string{excelize}, chinese: "all"},
		// A formula shows what a trial computes, and asks it.
		"export/formula": {imports: []string{"validate/num", "validate/form", "validate/scoring", "validate/trial"}, chinese: "words.go", pure: true},
		"export/picture": {imports: []string{"validate/num", "validate/form", "validate/scoring"}, libraries: []string{drawing}, chinese: "all", pure: true},
		"dialog":         {imports: []string{"dialog/library", "dialog/plainjson", "validate", "validate/grid", "validate/form", "validate/scoring", "validate/trial", "validate/num"}, chinese: "words.go", pure: true},
		// The library is nothing but texts, to be shown and taken over into the form.
		"dialog/library": {imports: []string{"validate/form"}, chinese: "all", pure: true},
		// What is written in every turn is encoded by hand: the state, the reply, a keyboard.
		"dialog/plainjson": {pure: true},
		// say words the doubts of package grid about a table that was read, and the reasons of package trial.
		"dialog/say":     {imports: []string{"dialog", "dialog/plainjson", "validate", "validate/grid", "validate/form", "validate/scoring", "validate/trial", "validate/num"}, chinese: "all", pure: true},
		"bot":            {imports: []string{"dialog", "dialog/say", "validate/form"}, libraries: []string{victoria}},
		"bot/telegram":   {imports: []string{"bot", "dialog", "dialog/plainjson", "dialog/say"}, libraries: []string{victoria, botAPI}},
		"bot/terminal":   {imports: []string{"bot", "dialog", "dialog/say"}, libraries: []string{lineEdit}},
		"bot/memstore":   {imports: []string{"bot"}},
		"bot/boltstore":  {imports: []string{"bot"}, libraries: []string{bolt}},
		"bot/redisstore": {imports: []string{"bot"}, libraries: []string{redis}},
		// Tests in the shape of a package.
		"bot/storetest":             {imports: []string{"bot"}, libraries: testLibraries(), chinese: "all"},
		"bot/redisstore/redistest":  {libraries: testLibraries(), chinese: "all"},
		"bot/telegram/telegramtest": {libraries: testLibraries(), chinese: "all"},

		"cmd/jixiaobot": {imports: everyRoom(), libraries: []string{victoria}, chinese: "usage.go"},
	}
}

func everyRoom() []string {
	return []string{
		"validate/num", "validate/form", "validate/scoring", "validate/grid", "validate/trial", "validate", "export", "export/picture", "dialog", "dialog/library", "dialog/say",
		"bot", "bot/telegram", "bot/terminal", "bot/memstore", "bot/boltstore", "bot/redisstore", "bot/storetest",
	}
}

// floor counts from the ground up. Tests may look sideways and down: they import
// whatever stands on their own floor or below, and the test libraries.
func floor(dir string) int {
	switch first, _, _ := strings.Cut(dir, "/"); first {
	case "validate":
		return 1
	case "dialog", "export":
		return 2
	case "bot":
		return 3
	}
	return 4
}

// Redis is for the bare loop that bot/telegram is measured by.
func testLibraries() []string { return []string{random, goleak, script, mini, redis} }

// A source is one parsed Go file of the house.
type source struct {
	dir, name string // from the root, with slashes
	test      bool
	file      *ast.File
	set       *token.FileSet
}

func (s source) at(n ast.Node) string {
	return path.Join(s.dir, s.name) + ":" + strconv.Itoa(s.set.Position(n.Pos()).Line)
}

const root = "../.."

// house parses every Go file under the root.
func house(t *testing.T) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && p != root):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(p) != ".go":
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, p, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, p)
		rel = filepath.ToSlash(rel)
		all = append(all, source{dir: path.Dir(rel), name: path.Base(rel), test: strings.HasSuffix(rel, "_test.go"), file: file, set: set})
		return err
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("no house under %s: %v", root, err)
	}
	return all
}

func TestTopLevel(t *testing.T) {
	want := []string{"README.md", "bot", "cmd", "dialog", "export", "go.mod", "go.sum", "validate"}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !ignored(t, e.Name()) {
			got = append(got, e.Name())
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the top level holds %v, want %v", got, want)
	}
}

// ignored reports whether .gitignore names a file of the top level.
func ignored(t *testing.T, name string) bool {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, ".gitignore"))
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(strings.Fields(string(data)), func(pattern string) bool {
		ok, err := path.Match(strings.Trim(pattern, "/"), name)
		return ok && err == nil
	})
}

func TestImports(t *testing.T) {
	table := rooms()
	for _, s := range house(t) {
		r, known := table[s.dir]
		if !known {
			t.Errorf("%s: package %s is not in the table of rooms", s.name, s.dir)
			continue
		}
		for _, spec := range s.file.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if !s.mayImport(r, p) {
				t.Errorf("%s: package %s may not import %s", s.at(spec), s.dir, p)
			}
		}
	}
}

func (s source) mayImport(r room, p string) bool {
	if own, ok := strings.CutPrefix(p, "jixiaobot/"); ok {
		return slices.Contains(r.imports, own) || s.test && (own == s.dir || floor(own) <= floor(s.dir))
	}
	begins := func(library string) bool { return strings.HasPrefix(p, library) }
	first, _, _ := strings.Cut(p, "/")
	switch {
	case p == "jixiaobot":
		return false
	case strings.Contains(first, "."):
		return slices.ContainsFunc(r.libraries, begins) || s.test && slices.ContainsFunc(testLibraries(), begins)
	case r.pure && !s.test:
		return !outside(p)
	}
	return true
}

// outside reports whether a package of the standard library reaches out of the
// program.
func outside(p string) bool {
	for _, x := range []string{"os", "net", "io/ioutil", "log", "syscall", "plugin", "database", "testing"} {
		if p == x || strings.HasPrefix(p, x+"/") {
			return true
		}
	}
	return false
}

// TestReadmeIsWhole keeps README from missing a room or a dependency, and the
// table from letting anybody look up.
func TestReadmeIsWhole(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	missing := map[string]bool{}
	for _, s := range house(t) {
		if !strings.Contains(readme, "`"+s.dir+"`") {
			missing["the room "+s.dir] = true
		}
		for _, spec := range s.file.Imports {
			if m := module(spec); m != "" && !strings.Contains(readme, strings.TrimPrefix(m, "github.com/")) {
				missing["the dependency "+m] = true
			}
		}
	}
	for what := range missing {
		t.Errorf("README.md does not name %s", what)
	}
	for dir, r := range rooms() {
		for _, below := range r.imports {
			if floor(below) > floor(dir) {
				t.Errorf("the table lets %s look up to %s", dir, below)
			}
		}
	}
}

// module is the module of another owner that an import comes from, without its
// major version; empty for the standard library and our own.
func module(spec *ast.ImportSpec) string {
	parts := strings.Split(strings.Trim(spec.Path.Value, `"`), "/")
	if !strings.Contains(parts[0], ".") {
		return ""
	}
	most := 2
	if parts[0] == "github.com" || parts[0] == "golang.org" {
		most = 3
	}
	return strings.Join(parts[:min(most, len(parts))], "/")
}

func TestNoClockInside(t *testing.T) {
	table := rooms()
	for _, s := range house(t) {
		if s.test || !table[s.dir].pure {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := sel.X.(*ast.Ident)
			if ok && pkg.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Sleep", "After", "Tick"}, sel.Sel.Name) {
				t.Errorf("%s: time.%s in package %s, where time is an argument", s.at(n), sel.Sel.Name, s.dir)
			}
			return true
		})
	}
}

func TestWhereChineseStands(t *testing.T) {
	table := rooms()
	for _, s := range house(t) {
		if s.test || table[s.dir].speaks(s.name) {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if ok && (lit.Kind == token.STRING || lit.Kind == token.CHAR) && chinese(lit.Value) {
				t.Errorf("%s: Chinese text %s outside its place", s.at(n), lit.Value)
			}
			return true
		})
	}
}

// speaks reports whether Chinese text may stand in a file of the room. Where words.go
// may hold it, so may words_SUBJECT.go.
func (r room) speaks(name string) bool {
	if r.chinese == "words.go" && strings.HasPrefix(name, "words_") {
		return true
	}
	return r.chinese == "all" || r.chinese == name
}

// chinese reports whether a literal holds Chinese characters.
func chinese(literal string) bool {
	value, err := strconv.Unquote(literal)
	if err != nil {
		value = literal
	}
	return strings.ContainsFunc(value, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}
