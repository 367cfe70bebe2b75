#!/usr/bin/env python3
"""Makes tests/it/letters/*: fonts of one letter (U+10FFFD, a filled square) that no other font has, for trying fonts that a person adds.

One has TrueType outlines, the other CFF outlines. Needs fontTools (pip install fonttools).
Usage: one_letter_font.py OUT_FOLDER
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

GLYPHS = [".notdef", "space", "square"]
LETTERS = {0x20: "space", 0x10FFFD: "square"}


def draw(pen, side):
    pen.moveTo((100, 0))
    pen.lineTo((100, side))
    pen.lineTo((100 + side, side))
    pen.lineTo((100 + side, 0))
    pen.closePath()


def build(out, true_type):
    font = FontBuilder(1000, isTTF=true_type)
    font.setupGlyphOrder(GLYPHS)
    font.setupCharacterMap(LETTERS)
    pens = {}
    for name, side in [(".notdef", 300), ("space", 0), ("square", 700)]:
        pen = TTGlyphPen(None) if true_type else T2CharStringPen(900, None)
        if side:
            draw(pen, side)
        pens[name] = pen.glyph() if true_type else pen.getCharString()
    if true_type:
        font.setupGlyf(pens)
    else:
        font.setupCFF("OneLetter", {"FullName": "One Letter"}, pens, {})
    font.setupHorizontalMetrics({name: (900, 100) for name in GLYPHS})
    font.setupHorizontalHeader(ascent=900, descent=-200)
    font.setupNameTable({"familyName": "One Letter" + ("" if true_type else " CFF"), "styleName": "Regular"})
    font.setupOS2(sTypoAscender=900, usWinAscent=900, usWinDescent=200)
    font.setupPost()
    font.setupHead(unitsPerEm=1000, created=0, modified=0)
    font.save(out)


folder = Path(sys.argv[1])
build(folder / "one-letter.ttf", True)
build(folder / "one-letter.otf", False)
