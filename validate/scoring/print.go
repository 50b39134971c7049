package scoring

import (
	"reflect"
	"strings"
)

// String is the canonical sentence: the same words folded, without blanks, in
// one spelling of signs, stops and verbs of points. Parsing it gives the same
// rule.
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
	for i, t := range s.toks {
		b.WriteString(string(s.rs[last:t.from])) // a quotation mark that was passed over
		last = t.to
		w := string(s.rs[t.from:t.to])
		switch {
		case t.is(wSemi):
			w = "；"
		case t.is(wComma):
			w = "，"
		case t.is(wColon) && len(w) == 1:
			w = "："
		case t.is(wOpenP) && !t.is(wIncl):
			w = "（"
		case t.is(wCloseP):
			w = "）"
		case t.is(wGet) && t.to-t.from == 1 && plainGet(s.rs[t.from]) && i+1 < len(s.toks) && s.toks[i+1].is(wNum, wFull):
			w = getWord
		}
		b.WriteString(w)
	}
	return b.String()
}

// Equal reports whether two rules say the same, wherever their words stand.
func (r Rule) Equal(o Rule) bool {
	return reflect.DeepEqual(r.bare(), o.bare())
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
