package picture

import (
	_ "embed"
	"errors"
	"fmt"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

//go:embed notosans/NotoSansSC-Regular.ttf
var notoSansSC []byte

// MaxFont is the most bytes of a font file that Open reads.
const MaxFont = 64 << 20

// A Font is a parsed font. It can be used by several Painters at once.
type Font struct {
	sfnt *sfnt.Font
	em   int // units of the em
}

// Default is the font of the program: Noto Sans SC with the characters of GBK.
func Default() (*Font, error) { return Open(notoSansSC) }

// Open parses a TrueType or OpenType font, or the first of a collection. The
// data must not be changed afterwards. A font that cannot write 绩效 is refused,
// since every picture would be signs of what is missing.
func Open(data []byte) (f *Font, err error) {
	if len(data) > MaxFont {
		return nil, fmt.Errorf("picture: font of %d bytes, at most %d", len(data), MaxFont)
	}
	defer mend(&err) // a broken font may lead the parser astray
	set, err := sfnt.ParseCollection(data)
	if err != nil {
		return nil, fmt.Errorf("picture: no font: %w", err)
	}
	one, err := set.Font(0)
	if err != nil {
		return nil, fmt.Errorf("picture: first font of the file: %w", err)
	}
	f = &Font{sfnt: one, em: int(one.UnitsPerEm())}
	return f, f.check()
}

// check refuses a font that holds no Chinese, or no outlines.
func (f *Font) check() error {
	if f.em < 16 || f.em > 16384 {
		return fmt.Errorf("picture: font with an em of %d units", f.em)
	}
	var b sfnt.Buffer
	for _, r := range "绩效0%" {
		index, err := f.sfnt.GlyphIndex(&b, r)
		if err == nil && index == 0 {
			err = errors.New("the font lacks it")
		}
		if err == nil {
			_, err = f.sfnt.LoadGlyph(&b, index, fixed.I(20), nil)
		}
		if err != nil {
			return fmt.Errorf("picture: font for Chinese: U+%04X: %w", r, err)
		}
	}
	return nil
}

// A letter is where a character stands in the font and how wide it is.
type letter struct {
	index   sfnt.GlyphIndex // 0: the font lacks it
	advance int             // in units of the em
}

// letter looks a character up. Whatever the font cannot do right counts as
// lacking.
func (f *Font) letter(b *sfnt.Buffer, r rune) letter {
	lacking := letter{advance: f.em}
	index, err := f.sfnt.GlyphIndex(b, r)
	if err != nil || index == 0 {
		return lacking
	}
	wide, err := f.sfnt.GlyphAdvance(b, index, fixed.I(f.em), font.HintingNone)
	if err != nil || wide < 0 || wide > fixed.I(4*f.em) {
		return lacking
	}
	return letter{index: index, advance: wide.Round()}
}

// mend turns a panic into an error.
func mend(err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("picture: %v", v)
	}
}
