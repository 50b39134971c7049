// Package picture draws what a person would rather look at than read: the
// 部门（单位）整体绩效目标表 as it would print, and the score of one indicator against
// its actual value.
//
// It owns layout, line breaking and the fonts of its pictures, and gives PNG
// bytes. The same input gives the same pixels on every machine: coordinates are
// whole numbers or fixed point, and numbers of a rule stay exact until they are
// drawn. It judges no answer (what is wrong is told to it as a [Tint]), computes
// no score of its own (package scoring does), touches no disk and no network,
// and never draws an empty box: a character that the font lacks is drawn as 〓
// and reported.
//
// # The font
//
// notosans/NotoSansSC-Regular.ttf is Noto Sans SC 2.004, licensed under the SIL
// Open Font License (notosans/OFL.txt), cut down to the characters of GBK and the
// signs that forms use beside them: full-width forms, ①–⑳ and ⑴–⒇ and ㈠–㈩, ㎡
// and its like, Roman numerals, general punctuation. It was made once from the npm
// package @expo-google-fonts/noto-sans-sc 0.4.3 with hb-subset of HarfBuzz 6.0.0:
//
//	npm pack @expo-google-fonts/noto-sans-sc@0.4.3
//	tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
//	hb-subset --unicodes-file=unicodes.txt --no-hinting --layout-features= --name-IDs='*' \
//	  --drop-tables+=GPOS,GSUB,GDEF,BASE,vhea,vmtx,VORG,STAT,DSIG,kern \
//	  --output-file=NotoSansSC-Regular.ttf package/400Regular/NotoSansSC_400Regular.ttf
//
// unicodes.txt holds, in hexadecimal and parted by commas, every character that
// the bytes 81–FE 40–FE decode to in GBK, and U+0020–007E, 00A0–00FF, 2010–2045,
// 2160–216B, 2460–249B, 2776–277F, 3000–303F, 3220–3229, 3251–325F, FF01–FF5E,
// FFE0–FFE6.
package picture
