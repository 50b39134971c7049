package picture

import (
	"image"
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// The measures of bars, in pixels.
const (
	barNames = 400 // the room for their names
	barHigh  = 46
	barGap   = 26
	barScore = 190 // the room for the score behind the longest bar
	barLines = 3
)

// name is the name of a bar, broken into lines.
func (s *sketch) name(b bar) []string {
	text := b.name
	if b.target {
		text = targetSign + text
	}
	return cutLines(s.wrap(shorten(text, 90), barNames-20, textSize), barLines)
}

// barHeight is what a bar takes: its name may be higher than itself.
func (s *sketch) barHeight(b bar) int {
	return max(barHigh, len(s.name(b))*leading(textSize)) + barGap
}

func (s *sketch) barsHeight() int {
	total := 40
	for _, b := range s.bars {
		total += s.barHeight(b)
	}
	return total
}

// drawBars draws the bars one below the other and returns where they end.
func (s *sketch) drawBars(y int) int {
	left := curveMargin + barNames
	s.area = image.Rect(left, y+20, CurveWidth-curveMargin-barScore, y+s.barsHeight()-20)
	if s.hasFull {
		x := s.long(s.full)
		s.dashes(spot{x, s.area.Min.Y * sub}, spot{x, s.area.Max.Y * sub})
	}
	at := s.area.Min.Y
	for i, b := range s.bars {
		high := s.barHeight(b)
		s.bar(b, i+1 == s.actual.bar, at+(high-barGap)/2)
		at += high
	}
	s.c.bar(image.Rect(left-1, s.area.Min.Y, left+1, s.area.Max.Y), writing)
	return y + s.barsHeight()
}

// long is where a bar of a score ends.
func (s *sketch) long(n num.Num) int {
	return s.area.Min.X*sub + portion(n, num.Max(s.top, num.Ratio(1, 100)), s.area.Dx()*sub)
}

// bar draws one bar with its name and score; middle is the height of its middle.
func (s *sketch) bar(b bar, asked bool, middle int) {
	lines := s.name(b)
	y := middle - len(lines)*leading(textSize)/2 + barHigh/4
	for _, text := range lines {
		s.write(s.c, s.area.Min.X-20-s.width(text, textSize), y, text, textSize, writing)
		y += leading(textSize)
	}
	middle += barHigh / 4
	left, low, high := s.area.Min.X, s.long(b.lo)/sub, s.long(b.hi)/sub
	k := blue
	if asked {
		k = red
	}
	if b.known {
		s.c.bar(image.Rect(left, middle-barHigh/2, low, middle+barHigh/2), k)
		s.c.fill(image.Rect(low, middle-barHigh/2, high, middle+barHigh/2), banded)
		if high > low {
			s.c.bar(image.Rect(high-3, middle-barHigh/2, high, middle+barHigh/2), k)
		}
	}
	for _, code := range codesOf([]sample{{outcome: b.outcome}})[1:] {
		x := s.long(b.others[code].hi)
		s.c.path([]spot{{x, (middle - barHigh/2 - 4) * sub}, {x, (middle + barHigh/2 + 4) * sub}}, otherWidth, s.inkOf(code), true)
	}
	text, x, top := eachOf(b.outcome), max(high, left)+24, middle-leading(textSize)/2
	s.c.fill(image.Rect(x-4, top, x+s.width(text, textSize)+4, top+leading(textSize)), plain)
	s.write(s.c, x, top, text, textSize, writing)
}

// barKeys lists the keys that bars need.
func (s *sketch) barKeys() []key {
	var out []key
	var seen []scoring.ReadingCode
	bands, target := false, false
	for _, b := range s.bars {
		bands = bands || b.known && !b.lo.Equal(b.hi)
		target = target || b.target
		for code := range b.others {
			seen = append(seen, code)
		}
	}
	if s.hasFull {
		out = append(out, key{fullMark + " " + s.full.String(), func(s *sketch, b image.Rectangle) {
			x := (b.Min.X + b.Max.X) / 2
			s.dashes(spot{x * sub, b.Min.Y * sub}, spot{x * sub, b.Max.Y * sub})
		}})
	}
	if bands {
		out = append(out, key{bandKey, func(s *sketch, b image.Rectangle) { s.c.fill(b.Inset(4), banded) }})
	}
	slices.Sort(seen)
	for _, code := range slices.Compact(seen) {
		out = append(out, key{s.readingName(code), func(s *sketch, b image.Rectangle) {
			y := (b.Min.Y + b.Max.Y) / 2
			s.c.path([]spot{pixel(b.Min.X, y), pixel(b.Max.X, y)}, otherWidth, s.inkOf(code), true)
		}})
	}
	if target {
		out = append(out, key{targetMark, func(s *sketch, b image.Rectangle) {
			s.write(s.c, b.Max.X-s.width(targetSign, tickSize), b.Min.Y, targetSign, tickSize, writing)
		}})
	}
	return out
}
