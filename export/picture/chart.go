package picture

import (
	"image"

	"jixiaobot/validate/scoring"
)

// CurveWidth is the width of a curve, in pixels. Its height goes with what is to
// be said below it, up to about the same.
const CurveWidth = 1280

// The measures of a curve, in pixels.
const (
	curveMargin = 44
	titleSize   = 40
	textSize    = 28
	tickSize    = 25
	plotLeft    = 150
	plotRight   = 60
	plotHeight  = 520
	plotGap     = 56 // above the plot, for the name of the axis and of the target
	mostLines   = 12 // of the sentence; what is longer is cut
)

// A block is lines of text that belong together.
type block struct {
	lines  []string
	size   int
	middle bool
}

// chart draws a graph with its title above and what it says below.
func (j *job) chart(g graph, c Curve) ([]byte, error) {
	title := j.title(c.Row.Level3)
	body := sketch{job: j, graph: g}
	notes := j.notes(g, c)
	high := 2*curveMargin + title.height() + body.height() + 16
	for _, b := range notes {
		high += b.height() + 10
	}
	body.keys = body.legend()
	high += body.keysHeight()
	body.c = newCanvas(CurveWidth, high, curvePapers(), curveInks())
	y := curveMargin
	y = j.block(body.c, title, y)
	y = body.draw(y)
	y = body.drawKeys(y) + 16
	for _, b := range notes {
		y = j.block(body.c, b, y) + 10
	}
	return body.c.png()
}

func (b block) height() int { return len(b.lines) * leading(b.size) }

// block draws lines of text and returns where they end.
func (j *job) block(c *canvas, b block, y int) int {
	for _, text := range b.lines {
		x := curveMargin
		if b.middle {
			x = (CurveWidth - j.width(text, b.size)) / 2
		}
		j.write(c, x, y, text, b.size, writing)
		y += leading(b.size)
	}
	return y
}

// title is the name of the indicator, on two lines at most.
func (j *job) title(name string) block {
	if name == "" {
		name = untitled
	}
	lines := j.wrap(shorten(name, 120), CurveWidth-2*curveMargin, titleSize)
	return block{lines: cutLines(lines, 2), size: titleSize, middle: true}
}

// notes are what stands below the picture: the actual asked for, what is left
// blank, the sentence.
func (j *job) notes(g graph, c Curve) []block {
	var texts []string
	if g.actual.text != "" {
		texts = append(texts, actualLine(g.actual.text, g.actual.outcome))
	}
	if g.gaps {
		texts = append(texts, gapNote)
	}
	if g.leaky() {
		texts = append(texts, holeNote)
	}
	if len(g.bars) > 0 && g.rule.Kind != scoring.Choice {
		texts = append(texts, entryNote)
	}
	if g.partial {
		texts = append(texts, partialNote)
	}
	texts = append(texts, sentence+colon+c.Rule.Text)
	var out []block
	for _, text := range texts {
		lines := j.wrap(text, CurveWidth-2*curveMargin, textSize)
		out = append(out, block{lines: cutLines(lines, mostLines), size: textSize})
	}
	return out
}

// cutLines keeps the first lines and shows that there were more.
func cutLines(lines []string, most int) []string {
	if len(lines) <= most {
		return lines
	}
	out := append([]string(nil), lines[:most]...)
	rs := []rune(out[most-1])
	out[most-1] = string(rs[:max(0, len(rs)-1)]) + "…"
	return out
}

// A sketch is the drawing of one graph.
type sketch struct {
	*job
	graph
	c    *canvas
	keys []key
	area image.Rectangle // of the plot
}

// height is what the drawing takes without its keys.
func (s *sketch) height() int {
	if len(s.bars) > 0 {
		return s.barsHeight()
	}
	return plotGap + plotHeight + s.axisHeight()
}

// draw draws the graph from y on and returns where it ends.
func (s *sketch) draw(y int) int {
	if len(s.bars) > 0 {
		return s.drawBars(y)
	}
	s.area = image.Rect(plotLeft, y+plotGap, CurveWidth-plotRight, y+plotGap+plotHeight)
	s.drawPlot()
	return s.area.Max.Y + s.axisHeight()
}
