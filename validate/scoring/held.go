package scoring

// held is what words say of how many entries of a list hold: 三项全部符合, 符合两项, 缺一项, 部分符合.
type held struct {
	count  int  // how many are named, -1 for none named
	lacks  bool // so many do not hold
	all    bool // 全部, 均, 都
	some   bool // 部分
	up     bool // 以上 behind the number, 至少 before it
	under  bool // 不足 before it
	among  int  // 三项中: how many there are
	notAll bool // 未全部: all but not all of them
	whole  bool // 以上三项, 所有三项: the number is that of all entries
	holds  bool // a verb of holding or lacking is said
}

// readHeld reads words that speak of nothing else than how many entries of a list hold.
func readHeld(s string) (held, bool) {
	h := held{count: -1}
	rs := []rune(plain(s))
	for len(rs) > 0 {
		if v, n := figureOf(rs); n > 0 {
			u := prefixLen(rs[n:], entryUnits())
			if u == 0 || h.count >= 0 {
				return h, false
			}
			if k := prefixLen(rs[n+u:], heldAmong()); k > 0 {
				h.among, rs = v, rs[n+u+k:]
				continue
			}
			h.count, rs = v, rs[n+u:]
			if k := prefixLen(rs, heldUps()); k > 0 {
				h.up, rs = true, rs[k:]
			}
			continue
		}
		n := h.word(rs)
		if n == 0 {
			return h, false
		}
		rs = rs[n:]
	}
	return h, h.holds || h.under
}

// word takes one word into account; its length, 0 for a word that speaks of something else.
func (h *held) word(rs []rune) int {
	if n := prefixLen(rs, heldUnders()); n > 0 {
		h.under = true
		return n
	}
	if n := prefixLen(rs, heldLeasts()); n > 0 {
		h.up = true
		return n
	}
	if n := prefixLen(rs, heldDenials()); n > 0 {
		if h.lacks {
			return 0
		}
		h.lacks, h.holds = true, true
		return n
	}
	if n := prefixLen(rs, heldWholes()); n > 0 {
		h.whole = h.whole || h.count < 0
		return n
	}
	if n := prefixLen(rs, heldOneOf()); n > 0 {
		if h.count > 0 {
			h.among = h.count // 三项之一
		}
		h.count, h.up, h.whole = 1, true, false
		return n
	}
	if n := prefixLen(rs, heldAlls()); n > 0 {
		h.all, h.notAll = true, h.lacks
		return n
	}
	if n := prefixLen(rs, heldSomes()); n > 0 {
		h.some = true
		return n
	}
	if n := prefixLen(rs, heldVerbs()); n > 0 {
		h.holds = true
		return n
	}
	return prefixLen(rs, heldFillers())
}

// of is how many of n entries hold at least and at most; false where that does not fit.
func (h held) of(n int) (lo, hi int, ok bool) {
	switch {
	case h.whole && h.count >= 0 && h.count != n, h.count > n, h.among > 0 && h.among != n:
		return 0, 0, false
	case h.under:
		return 0, h.count - 1, h.count > 0 && !h.lacks && !h.all && !h.up
	case h.up && h.count < 0:
		return 0, 0, false
	case h.notAll:
		return 0, n - 1, h.count < 0 && !h.some
	case h.some:
		return 1, n - 1, h.count < 0 && !h.lacks && !h.all
	case h.all && h.lacks && (h.count < 0 || h.count == n || h.count == 1):
		return 0, 0, !h.up // 均不符合, 一项都不符合
	case h.all && h.lacks:
		return 0, 0, false
	case h.all && h.count < 0:
		return n, n, true
	case h.count < 0:
		return 0, 0, false
	case h.lacks && h.up:
		return 0, n - h.count, true
	case h.lacks:
		return n - h.count, n - h.count, true
	case h.up:
		return h.count, n, true
	}
	return h.count, h.count, true
}
