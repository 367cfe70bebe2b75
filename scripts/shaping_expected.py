#!/usr/bin/env python3
"""Compute with HarfBuzz and FriBidi which glyphs each line of the sample sentences has, from left to right.

Usage:
    python3 scripts/shaping_expected.py

Reads `tests/it/shaping/samples.json` and the fonts in `assets/fonts`, writes `tests/it/shaping/expected.json`.
Needs uharfbuzz and fontTools (`pip install uharfbuzz fonttools`) and libfribidi (Debian: libfribidi0).

It shares no code with the programme, on purpose: tests/it/shaping.rs compares the programme's own layout and the
glyphs in its PDF files with what comes out here. Where they differ, the programme is wrong until shown otherwise.

How a line is made
------------------
  * FriBidi gives the embedding level of each character of the paragraph, and the visual order of each line.
  * The text is cut where level, script or font changes. A character of no script of its own takes the script before it
    (UAX 24, 5.1); the first ones take the first script that there is. The font is the first in `STACK`, of the wanted
    weight, that has every character of a letter with its marks.
  * HarfBuzz shapes each piece with the text around it as context, in the language of the sample, and in the direction
    of its level.
  * Pieces stand side by side from left to right. Places are in thousandths of the font size: rightwards from the left
    edge of the line, spaces at its ends included, and upwards from the baseline.
  * Where lines end is not decided here: `lines` in the samples holds ranges of bytes.
"""

import ctypes
import ctypes.util
import json
import sys
import unicodedata
from pathlib import Path

import uharfbuzz as hb
from fontTools import version as fonttools_version
from fontTools.ttLib import TTFont
from fontTools.unicodedata import script as script_of

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "it" / "shaping"

# Family, regular file, bold file, in the order in which a letter is looked for.
STACK = [
    ("Noto Sans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    ("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Bold.ttf"),
    ("Tifinagh", "NotoSansTifinagh-Regular.ttf", "DejaVuSansTifinagh-Bold.ttf"),
    ("DejaVu Sans", "DejaVuSansSigns-Regular.ttf", "DejaVuSansSigns-Bold.ttf"),
]

# Of fribidi-bidi-types.h.
PARAGRAPH = {"ltr": 0x110, "rtl": 0x111, "auto": 0x40}


class FriBidi:
    """The few functions of libfribidi that are needed."""

    def __init__(self):
        name = ctypes.util.find_library("fribidi") or "libfribidi.so.0"
        self.library = ctypes.CDLL(name)
        info = ctypes.c_char_p.in_dll(self.library, "fribidi_version_info").value.decode()
        self.version = info.splitlines()[0].split()[-1]
        self.unicode = ctypes.c_char_p.in_dll(self.library, "fribidi_unicode_version").value.decode()

    def levels(self, text, direction):
        """The level of each character, and the types and direction that `order` asks for."""
        n = len(text)
        characters = (ctypes.c_uint32 * n)(*map(ord, text))
        types = (ctypes.c_uint32 * n)()
        brackets = (ctypes.c_uint32 * n)()
        levels = (ctypes.c_int8 * n)()
        base = ctypes.c_uint32(PARAGRAPH[direction])
        self.library.fribidi_get_bidi_types(characters, n, types)
        self.library.fribidi_get_bracket_types(characters, n, types, brackets)
        highest = self.library.fribidi_get_par_embedding_levels_ex(types, brackets, n, ctypes.byref(base), levels)
        if highest == 0:
            sys.exit(f"fribidi gave no levels for {text!r}")
        return levels, types, base

    def order(self, analysis, start, end):
        """The levels of a line, with its last spaces set to the paragraph's, and its characters from left to right."""
        levels, types, base = analysis
        levels = (ctypes.c_int8 * len(levels))(*levels)
        places = (ctypes.c_int32 * len(levels))(*range(len(levels)))
        done = self.library.fribidi_reorder_line(0, types, end - start, start, base, levels, None, places)
        if done == 0:
            sys.exit("fribidi could not order a line")
        return list(levels[start:end]), list(places[start:end])


class Face:
    """One shipped font."""

    def __init__(self, family, file):
        path = ROOT / "assets" / "fonts" / file
        self.name = f"{family} {'Bold' if 'Bold' in file else 'Regular'}"
        self.characters = set(TTFont(path).getBestCmap())
        self.font = hb.Font(hb.Face(path.read_bytes()))

    def shape(self, text, start, end, script, language, rtl):
        buffer = hb.Buffer()
        buffer.add_codepoints(list(map(ord, text)), start, end - start)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = script
        buffer.language = language
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self.font, buffer)
        glyphs = []
        pen = 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions):
            glyphs.append((info.codepoint, pen + position.x_offset, position.y_offset))
            pen += position.x_advance
        unit = 1000 / self.font.face.upem
        return [(glyph, x * unit, y * unit) for glyph, x, y in glyphs], pen * unit


def letters(text):
    """Ranges of characters that stay together: a letter with its marks and joiners."""
    starts = [
        at
        for at, character in enumerate(text)
        if at == 0 or not (unicodedata.category(character) in ("Mn", "Me", "Mc") or character in "\u200c\u200d")
    ]
    return list(zip(starts, [*starts[1:], len(text)]))


def scripts(text):
    found = [script_of(character) for character in text]
    real = [name for name in found if name not in ("Zyyy", "Zinh", "Zzzz")]
    current = real[0] if real else "Latn"
    for at, name in enumerate(found):
        if name not in ("Zyyy", "Zinh", "Zzzz"):
            current = name
        found[at] = current
    return found


def fonts(text, faces):
    """The font of each character."""
    chosen = []
    for start, end in letters(text):
        wanted = {ord(character) for character in text[start:end]}
        face = next((face for face in faces if wanted <= face.characters), None)
        if face is None:
            sys.exit(f"no font has {text[start:end]!r} of {text!r}")
        chosen += [face] * (end - start)
    return chosen


def lines_of(sample, fribidi, faces):
    text = sample["text"]
    characters_before = {0: 0}
    size = 0
    for at, character in enumerate(text):
        size += len(character.encode())
        characters_before[size] = at + 1
    analysis = fribidi.levels(text, sample["direction"])
    paragraph = list(analysis[0])
    script = scripts(text)
    font = fonts(text, faces)
    lines = []
    for first, last in sample.get("lines") or [[0, size]]:
        start, end = characters_before[first], characters_before[last]
        levels, places = fribidi.order(analysis, start, end)
        seen = {place: at for at, place in enumerate(places)}
        pieces = []
        piece_start = start
        for at in range(start + 1, end + 1):
            # A space at the end of a line may have left the level it is shaped with in the paragraph.
            same = at < end and all(
                (
                    levels[at - start] == levels[at - 1 - start],
                    paragraph[at] == paragraph[at - 1],
                    script[at] == script[at - 1],
                    font[at] is font[at - 1],
                )
            )
            if not same:
                left = min(seen[place] for place in range(piece_start, at))
                rtl = levels[piece_start - start] % 2 == 1
                face = font[piece_start]
                shaped = face.shape(text, piece_start, at, script[piece_start], sample["language"], rtl)
                pieces.append((left, face.name, shaped))
                piece_start = at
        pieces.sort(key=lambda piece: piece[0])
        lines.append({"range": [first, last], "glyphs": side_by_side(pieces)})
    return lines


def side_by_side(pieces):
    """Font, glyphs and their places; neighbours of one font as one."""
    result = []
    pen = 0
    for _, name, (glyphs, advance) in pieces:
        if not result or result[-1][0] != name:
            result.append([name, [], [], []])
        for glyph, x, y in glyphs:
            result[-1][1].append(glyph)
            result[-1][2].append(round(pen + x))
            result[-1][3].append(round(y))
        pen += advance
    return result


def written(value):
    return json.dumps(value, ensure_ascii=False)


def main():
    samples = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
    fribidi = FriBidi()
    faces = {
        "regular": [Face(family, regular) for family, regular, _ in STACK],
        "bold": [Face(family, bold) for family, _, bold in STACK],
    }
    made_with = {
        "harfbuzz": hb.version_string(),
        "uharfbuzz": hb.__version__,
        "fribidi": fribidi.version,
        "fribidi's Unicode": fribidi.unicode,
        "fonttools": fonttools_version,
        "Python's Unicode": unicodedata.unidata_version,
    }
    parts = []
    for sample in samples:
        lines = lines_of(sample, fribidi, faces[sample["weight"]])
        shown = ",\n".join(f"        {written(line)}" for line in lines)
        parts.append(f"    {written(sample['name'])}: [\n{shown}\n    ]")
    text = f'{{\n  "made_with": {written(made_with)},\n  "samples": {{\n' + ",\n".join(parts) + "\n  }\n}\n"
    (FOLDER / "expected.json").write_text(text, encoding="utf-8")
    print(f"{len(samples)} samples, {written(made_with)}")


if __name__ == "__main__":
    main()
