package scoring

import (
	"reflect"
	"strings"

	"jixiaobot/validate/num"
)

// String is the canonical sentence: the same words folded, without blanks and
// line ends, in one spelling of signs and stops. Parsing it gives the same rule.
func (r Rule) String() string {
	if r.canon == "" {
		return r.Text
	}
	return r.canon
}

// canonical spells the tokens one after the other.
func (s *scanner) canonical() string {
	var b strings.Builder
	last := 0
	for _, t := range s.toks {
		b.WriteString(s.between(last, t.from)) // a quotation mark that was passed over
		last = t.to
		w := s.between(t.from, t.to)
		switch {
		case t.is(wSemi):
			w = "；"
		case t.is(wComma) && s.tornAt(t.from):
			w = " "
		case t.is(wComma) && !s.betweenDigits(t):
			w = "，"
		case t.is(wColon) && len(w) == 1:
			w = "："
		case t.is(wOpenP) && !t.is(wIncl):
			w = "（"
		case t.is(wCloseP):
			w = "）"
		}
		b.WriteString(w)
	}
	return b.String()
}

// tornAt reports whether the comma at i stands for a blank between two digits.
func (s *scanner) tornAt(i int) bool {
	for _, t := range s.torn {
		if t.From+1 == i {
			return true
		}
	}
	return false
}

// betweenDigits: a full-width comma there is no thousands mark to num, a plain
// one may be, so it stays as it is.
func (s *scanner) betweenDigits(t token) bool {
	return t.from > 0 && t.to < len(s.rs) && isDigit(s.rs[t.from-1]) && isDigit(s.rs[t.to])
}

// Equal reports whether two rules say the same, wherever their words stand.
func (r Rule) Equal(o Rule) bool {
	return same(reflect.ValueOf(r.bare()), reflect.ValueOf(o.bare()))
}

// same compares two values of the AST: numbers by value, no list like an empty
// one.
func same(a, b reflect.Value) bool {
	if a.IsValid() != b.IsValid() || a.IsValid() && a.Type() != b.Type() {
		return false
	}
	switch a.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Interface:
		return same(a.Elem(), b.Elem())
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Struct:
		return sameStruct(a, b)
	}
	return a.Equal(b)
}

func sameStruct(a, b reflect.Value) bool {
	if a.Type() == reflect.TypeFor[num.Num]() {
		return a.Interface().(num.Num).Equal(b.Interface().(num.Num))
	}
	for i := range a.NumField() {
		if a.Type().Field(i).IsExported() && !same(a.Field(i), b.Field(i)) {
			return false
		}
	}
	return true
}

// bare is the rule without text and places.
func (r Rule) bare() Rule {
	r.Text, r.canon, r.FullAt, r.Passed = "", "", Span{}, nil
	cs := make([]Clause, len(r.Clauses))
	for i, c := range r.Clauses {
		c.At = Span{}
		cs[i] = c
	}
	r.Clauses = cs
	r.Unread = make([]Span, len(r.Unread))
	return r
}
