package main

import (
	"go/ast"
	"go/token"
	"strings"
	"testing"
)

// This file holds the habits of the house against the code: documentation,
// sizes, no state beside the state.

// The sizes beyond which a file or a function must be cut. The aim is 300 and
// 40 lines; these are the walls, not the aim.
const (
	maxFileLines     = 500
	maxFunctionLines = 80
)

func TestSizes(t *testing.T) {
	for _, s := range house(t) {
		if s.test {
			continue
		}
		if n := s.set.Position(s.file.FileEnd).Line; n > maxFileLines {
			t.Errorf("%s/%s: %d lines, at most %d", s.dir, s.name, n, maxFileLines)
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if n := s.set.Position(f.End()).Line - s.set.Position(f.Pos()).Line + 1; n > maxFunctionLines {
				t.Errorf("%s: %s has %d lines, at most %d", s.at(f), f.Name.Name, n, maxFunctionLines)
			}
		}
	}
}

func TestPackageComments(t *testing.T) {
	built, said := map[string]bool{}, map[string]bool{}
	for _, s := range house(t) {
		if s.test {
			continue
		}
		built[s.dir] = true
		if s.file.Doc != nil {
			said[s.dir] = true
		}
	}
	for dir := range built {
		if !said[dir] {
			t.Errorf("package %s does not say what it owns", dir)
		}
	}
}

func TestExportedNamesAreDocumented(t *testing.T) {
	for _, s := range house(t) {
		if s.test {
			continue
		}
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && d.Doc == nil && reachable(d) {
					t.Errorf("%s: func %s has no comment", s.at(d), d.Name.Name)
				}
			case *ast.GenDecl:
				for _, name := range undocumented(d) {
					t.Errorf("%s: %s has no comment", s.at(name), name.Name)
				}
			}
		}
	}
}

// reachable reports whether a function is a plain one or a method of an
// exported type. What Error and Unwrap do is known without a comment.
func reachable(f *ast.FuncDecl) bool {
	switch {
	case f.Recv == nil:
		return true
	case f.Name.Name == "Error" || f.Name.Name == "Unwrap":
		return false
	}
	kind := f.Recv.List[0].Type
	if p, ok := kind.(*ast.StarExpr); ok {
		kind = p.X
	}
	if g, ok := kind.(*ast.IndexExpr); ok {
		kind = g.X
	}
	name, ok := kind.(*ast.Ident)
	return !ok || name.IsExported()
}

// undocumented lists the exported names of a declaration that neither they nor
// their group explain.
func undocumented(d *ast.GenDecl) []*ast.Ident {
	var out []*ast.Ident
	missing := func(name *ast.Ident, comments ...*ast.CommentGroup) {
		for _, c := range append(comments, d.Doc) {
			if c != nil {
				return
			}
		}
		if name.IsExported() {
			out = append(out, name)
		}
	}
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			missing(spec.Name, spec.Doc, spec.Comment)
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				missing(name, spec.Doc, spec.Comment)
			}
		}
	}
	return out
}

// TestNoGlobalState finds package variables that could change: exported ones
// that are no error, and any that is assigned to after its declaration.
func TestNoGlobalState(t *testing.T) {
	vars := map[string]map[string]bool{}
	for _, s := range house(t) {
		if s.test {
			continue
		}
		if vars[s.dir] == nil {
			vars[s.dir] = map[string]bool{}
		}
		for _, name := range globals(s.file) {
			vars[s.dir][name.Name] = true
			if name.IsExported() && !strings.HasPrefix(name.Name, "Err") {
				t.Errorf("%s: exported variable %s", s.at(name), name.Name)
			}
		}
	}
	for _, s := range house(t) {
		if s.test {
			continue
		}
		for _, n := range assignments(s.file) {
			if vars[s.dir][n.Name] {
				t.Errorf("%s: package variable %s is changed", s.at(n), n.Name)
			}
		}
	}
}

// globals lists the package variables of a file.
func globals(f *ast.File) []*ast.Ident {
	var out []*ast.Ident
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, spec := range g.Specs {
			for _, name := range spec.(*ast.ValueSpec).Names {
				if name.Name != "_" {
					out = append(out, name)
				}
			}
		}
	}
	return out
}

// assignments lists the names that functions of a file assign to, through an
// index or a field as well, except those a function declares for itself.
func assignments(f *ast.File) []*ast.Ident {
	var out []*ast.Ident
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		local := locals(fn)
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			for _, target := range targets(n) {
				if name := rootName(target); name != nil && !local[name.Name] {
					out = append(out, name)
				}
			}
			return true
		})
	}
	return out
}

// targets lists what a statement assigns to.
func targets(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return n.Lhs
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return []ast.Expr{n.X}
		}
	}
	return nil
}

// rootName is x of x, x.y, x[i] and *x.
func rootName(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// locals lists every name a function declares anywhere in itself.
func locals(fn *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	add := func(list *ast.FieldList) {
		if list == nil {
			return
		}
		for _, field := range list.List {
			for _, name := range field.Names {
				names[name.Name] = true
			}
		}
	}
	add(fn.Recv)
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncType:
			add(n.Params)
			add(n.Results)
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				if id, ok := x.(*ast.Ident); ok && n.Tok == token.DEFINE {
					names[id.Name] = true
				}
			}
		case *ast.RangeStmt:
			for _, x := range []ast.Expr{n.Key, n.Value} {
				if id, ok := x.(*ast.Ident); ok && n.Tok == token.DEFINE {
					names[id.Name] = true
				}
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				names[id.Name] = true
			}
		}
		return true
	})
	return names
}
