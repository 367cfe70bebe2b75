#!/usr/bin/env python3
"""Make the fonts in `assets/fonts` from the published ones.

Usage:
    python3 scripts/fonts.py FONTS_DIR [OUT_DIR]

FONTS_DIR holds, in any folder below it, the files named in `FACES`; OUT_DIR is `assets/fonts` unless given.
Needs fontTools (`pip install fonttools`). The same source fonts and the same fontTools give the same bytes.

Origin
------
  * Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, Noto Sans Tifinagh: https://github.com/notofonts,
    SIL Open Font License 1.1 (`OFL.txt`). Debian's package fonts-noto-core 20201225-1 has these very files.
  * DejaVu Sans 2.37: https://dejavu-fonts.github.io, a free licence (`DejaVu.txt`).
    Debian's package fonts-dejavu-core 2.37-6 has these very files.
The version each source must have is in `FACES`; another one is refused, so that a new version is a decision.

What is kept
------------
Noto fonts keep every character and all layout features. Hinting is dropped: the rasteriser hints outlines by itself,
and at 100 % the letters come out the same with and without.
Of DejaVu Sans only the signs that Noto Sans lacks are kept, and from its bold face also Tifinagh, of which there is
no bold Noto. Glyph names are dropped everywhere, and names of the font other than those that identify it.
"""

import sys
from pathlib import Path

from fontTools import subset

# Arrows, mathematical operators, shapes, stars, boxes to tick, ticks and crosses, signs for telephone and letter.
SIGNS = [
    *range(0x2190, 0x219A), 0x21B5, *range(0x21D0, 0x21D5),
    0x2200, 0x2203, 0x2205, 0x2208, 0x2211, 0x2212, 0x2215, 0x2219, 0x221A, 0x221E, 0x2227, 0x2228, 0x2229, 0x222A,
    0x2234, 0x2243, 0x2245, 0x2248, 0x2260, 0x2261, 0x2264, 0x2265, 0x2282, 0x2283, 0x22C5,
    *range(0x25A0, 0x2600), *range(0x2600, 0x2607), 0x260E, 0x260F, *range(0x2610, 0x2613),
    *range(0x2639, 0x263D), *range(0x2640, 0x2643), 0x2665, 0x266A, 0x266B, 0x267F, 0x2691, 0x2692, 0x2699, 0x26A0,
    0x26A1, 0x2702, 0x2706, 0x2708, 0x2709, *range(0x270E, 0x2719), *range(0x2726, 0x2730), 0x2756,
    *range(0x275B, 0x275F), *range(0x2776, 0x2794), 0x2794, *range(0x2798, 0x27B0),
]  # fmt: skip
TIFINAGH = range(0x2D30, 0x2D80)
# A page of a PDF file needs a glyph that draws nothing.
SPACE = 0x20

# Output, source, its version, the characters kept (all if none are given).
FACES = [
    ("NotoSans-Regular.ttf", "NotoSans-Regular.ttf", "2.004", None),
    ("NotoSans-Bold.ttf", "NotoSans-Bold.ttf", "2.004", None),
    ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Regular.ttf", "2.005", None),
    ("NotoSansArabic-Bold.ttf", "NotoSansArabic-Bold.ttf", "2.005", None),
    ("NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Regular.ttf", "2.000", None),
    ("NotoSansEthiopic-Bold.ttf", "NotoSansEthiopic-Bold.ttf", "2.000", None),
    ("NotoSansTifinagh-Regular.ttf", "NotoSansTifinagh-Regular.ttf", "2.002", None),
    ("DejaVuSansTifinagh-Bold.ttf", "DejaVuSans-Bold.ttf", "2.37", TIFINAGH),
    ("DejaVuSansSigns-Regular.ttf", "DejaVuSans.ttf", "2.37", SIGNS),
    ("DejaVuSansSigns-Bold.ttf", "DejaVuSans-Bold.ttf", "2.37", SIGNS),
]

# Copyright, family, style, identifier, full name, version, PostScript name, licence and its address.
NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]


def options():
    chosen = subset.Options()
    chosen.layout_features = ["*"]
    chosen.layout_scripts = ["*"]
    chosen.hinting = False
    chosen.glyph_names = False
    chosen.notdef_outline = True
    chosen.name_IDs = NAMES
    chosen.name_languages = ["*"]
    chosen.recalc_timestamp = False
    # The work table of the editor DejaVu was drawn with.
    chosen.drop_tables += ["FFTM"]
    return chosen


def make(source, version, characters, target):
    chosen = options()
    font = subset.load_font(str(source), chosen)
    stated = font["name"].getDebugName(5) or ""
    if not stated.startswith(f"Version {version}"):
        sys.exit(f"{source}: expected version {version}, found {stated!r}")
    has = set(font.getBestCmap())
    kept = has if characters is None else has & {SPACE, *characters}
    reduced = subset.Subsetter(chosen)
    reduced.populate(unicodes=kept)
    reduced.subset(font)
    subset.save_font(font, str(target), chosen)
    print(f"{target.name}: {len(kept)} characters, {target.stat().st_size} bytes of {source.stat().st_size}")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).parent.parent / "assets" / "fonts"
    for output, name, version, characters in FACES:
        found = sorted(folder.rglob(name))
        if not found:
            sys.exit(f"{name} is not in {folder}")
        make(found[0], version, characters, target / output)


if __name__ == "__main__":
    main()
