package scoring

import (
	"strings"
	"sync"
)

// shareCounts is shareCounted, made once.
var shareCounts = sync.OnceValue(shareCounted)

// ownShares leaves 按实际人数占比 unread where the sentence names no number of what it counts: the share may
// be one of something else than the row counts.
func (p *parser) ownShares() {
	for _, t := range p.toks {
		if !t.is(wPro) {
			continue
		}
		if of, ok := shareCounts()[p.between(t.from, t.to)]; ok && !p.counts(of) {
			p.unread(p.span(t.from, t.to))
		}
	}
}

// counts reports whether some number of the sentence counts what words name, and no number counts
// anything else.
func (p *parser) counts(of string) bool {
	some := of == anyAmount
	for _, t := range p.toks {
		if !t.is(wNum) || t.unit == "" || t.unit == percentUnit {
			continue
		}
		switch {
		case of == areaSaid && containsAny(t.unit, unitsOfArea()...), of == waySaid && containsAny(t.unit, unitsOfWay()...):
			some = true
		case of == anyAmount:
		case strings.HasPrefix(t.unit, string([]rune(of)[:1])):
			some = true
		default:
			return false
		}
	}
	return some
}
