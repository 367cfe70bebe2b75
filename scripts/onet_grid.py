#!/usr/bin/env python3
"""Fill or refresh the O*NET figures of occupation profiles.

Usage:
    python3 scripts/onet_grid.py ONET_DIR questionnaires/occupations/*.ron

ONET_DIR holds the text files of the O*NET 29.3 Database (tab-separated, as
published, each either plain or gzipped with the further ending ".gz"):
    Skills.txt  Knowledge.txt  Work Styles.txt  Interests.txt
and, if present, Occupation Data.txt (for the title of the occupation).
Columns are found by the names in the header line, never by position.

In each occupation file the entry `onet: "47-2021.00"` says which O*NET-SOC
code to read. The script writes the entries `grid_source`, `grid` and
`interests` as the last ones before the closing parenthesis, and removes
earlier versions of these three entries wherever they stand. It touches
nothing else: comments, spacing and all other entries stay as they are. Running it
again changes nothing unless the figures, the code or this rule have changed.

The rule
--------
O*NET rates each element of Skills and Knowledge twice: importance (scale IM,
1 to 5) and level (scale LV, 0 to 7). It rates Work Styles by importance only.
`bilan` uses importance 1 to 5 and level 0 to 4. So, for an element
  * of Skills or Knowledge:  level      = LV x 4/7
                             importance = IM
    A level of 0, which O*NET gives to what is "not relevant", stays 0.
  * of Work Styles:          level      = IM - 1     (1..5 becomes 0..4)
                             importance = IM
  * of Interests:            the value of scale OI, 1 to 7, as it is.
Levels and importances are rounded to two decimals, halves upwards. Ratings
for which O*NET recommends suppression (few answers, or answers far apart) are
used like the others.

O*NET describes work in the United States of America. The figures are a
first grid for comparison, to be corrected by people who know the trade in
Morocco; they are not a requirement of any employer.

A code without data in one of the four files is an error: choose the nearest
code that has data. The file is then left as it is, the others are done, and
the exit status is 1.

The O*NET 29.3 Database is by the U.S. Department of Labor, Employment and
Training Administration (USDOL/ETA), used under the licence CC BY 4.0. O*NET
is a trademark of USDOL/ETA, which has not approved, endorsed or tested the
modifications made here.
"""

import csv
import gzip
import os
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

SKILLS = "Skills.txt"
KNOWLEDGE = "Knowledge.txt"
WORK_STYLES = "Work Styles.txt"
INTERESTS = "Interests.txt"
TITLES = "Occupation Data.txt"

# Competence of `bilan` -> element of O*NET 29.3, in the order of the grid.
ELEMENTS = {
    # office
    "writing": "2.A.1.c",
    "using_numbers": "2.A.1.e",
    "mathematics": "2.C.4.a",
    "management": "2.C.1.a",
    "office_work": "2.C.1.b",
    "accounting": "2.C.1.c",
    "working_language": "2.C.7.a",
    "law": "2.C.8.b",
    "media": "2.C.9.b",
    "geography": "2.C.4.g",
    # people
    "customer_service": "2.C.1.e",
    "sales": "2.C.1.d",
    "personnel": "2.C.1.f",
    "psychology": "2.C.4.e",
    "society_cultures": "2.C.4.f",
    "health_care": "2.C.5.a",
    "counselling": "2.C.5.b",
    "teaching": "2.C.6",
    # machines
    "equipment_selection": "2.B.3.c",
    "operations_monitoring": "2.B.3.g",
    "operation_and_control": "2.B.3.h",
    "equipment_maintenance": "2.B.3.j",
    "troubleshooting": "2.B.3.k",
    "repairing": "2.B.3.l",
    "quality_control": "2.B.3.m",
    "operations_analysis": "2.B.3.a",
    "mechanical": "2.C.3.e",
    "engineering": "2.C.3.b",
    "computers_electronics": "2.C.3.a",
    # making
    "construction": "2.C.3.d",
    "design": "2.C.3.c",
    "production": "2.C.2.a",
    "chemistry": "2.C.4.c",
    "physics": "2.C.4.b",
    "arts": "2.C.7.c",
    # nature
    "food_production": "2.C.2.b",
    "biology": "2.C.4.d",
    "scientific_method": "2.A.1.f",
    # protection
    "safety_security": "2.C.8.a",
    "transport": "2.C.10",
    # transversal
    "teamwork": "1.C.3.a",
    "initiative": "1.C.1.c",
    "persistence": "1.C.1.b",
    "adaptability": "1.C.4.c",
    "stress_management": "1.C.4.b",
    "reliability": "1.C.5.a",
    "attention_to_detail": "1.C.5.b",
    "autonomy": "1.C.6",
    "leading": "1.C.2.b",
    "caring_for_others": "1.C.3.b",
    "oral_expression": "2.A.1.d",
    "learning": "2.A.2.b",
}

# Interest of `bilan` -> element of O*NET.
INTEREST_ELEMENTS = {
    "realistic": "1.B.1.a",
    "investigative": "1.B.1.b",
    "artistic": "1.B.1.c",
    "social": "1.B.1.d",
    "enterprising": "1.B.1.e",
    "conventional": "1.B.1.f",
}

WRITTEN = ("grid_source", "grid", "interests")


class Problem(Exception):
    """Something that keeps one file, or all of them, from being written."""


# ---------------------------------------------------------------- O*NET


def read_table(onet_dir, name, columns, optional=False):
    """Yield the wanted columns of a table, as tuples of stripped strings."""
    plain = os.path.join(onet_dir, name)
    if os.path.exists(plain):
        stream = open(plain, encoding="utf-8-sig", newline="")
    elif os.path.exists(plain + ".gz"):
        stream = gzip.open(plain + ".gz", "rt", encoding="utf-8-sig", newline="")
    elif optional:
        return
    else:
        raise Problem(f"{onet_dir}: neither {name} nor {name}.gz is there")
    with stream:
        rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        header = [cell.strip() for cell in next(rows, [])]
        try:
            places = [header.index(column) for column in columns]
        except ValueError as missing:
            raise Problem(f"{name}: a column is missing in its header: {missing}") from None
        for row in rows:
            if len(row) > max(places):
                yield tuple(row[place].strip() for place in places)


def read_ratings(onet_dir, name, scales):
    """{code: {(element, scale): value}} for the given scales."""
    ratings = {}
    columns = ("O*NET-SOC Code", "Element ID", "Scale ID", "Data Value")
    for code, element, scale, value in read_table(onet_dir, name, columns):
        if scale in scales:
            ratings.setdefault(code, {})[(element, scale)] = Decimal(value)
    return ratings


class Onet:
    def __init__(self, onet_dir):
        self.skills = read_ratings(onet_dir, SKILLS, ("IM", "LV"))
        self.knowledge = read_ratings(onet_dir, KNOWLEDGE, ("IM", "LV"))
        self.work_styles = read_ratings(onet_dir, WORK_STYLES, ("IM",))
        self.interests = read_ratings(onet_dir, INTERESTS, ("OI",))
        titles = read_table(onet_dir, TITLES, ("O*NET-SOC Code", "Title"), optional=True)
        self.titles = dict(titles)

    def missing_tables(self, code):
        tables = (
            (SKILLS, self.skills),
            (KNOWLEDGE, self.knowledge),
            (WORK_STYLES, self.work_styles),
            (INTERESTS, self.interests),
        )
        return [name for name, ratings in tables if code not in ratings]

    def entries(self, code):
        """The text of the three entries for an O*NET-SOC code."""
        missing = self.missing_tables(code)
        if missing:
            title = self.titles.get(code)
            known = f" ({title})" if title else ", which O*NET does not list,"
            raise Problem(f"code {code}{known} has no data in {', '.join(missing)}: choose a near code that has")
        title = self.titles.get(code, "")
        source = (
            f"O*NET 29.3 Database, USDOL/ETA, CC BY 4.0, modified: {code} {title}".rstrip()
            + "; Skills and Knowledge: level = LV × 4/7, importance = IM; Work Styles: level = IM − 1, importance = IM;"
            + " Interests: OI; ratings for the United States"
        )
        lines = [f'    grid_source: "{quote(source)}",', "    grid: {"]
        for competence, element in ELEMENTS.items():
            level, importance = self.level_and_importance(code, element)
            lines.append(f'        "{competence}": ({number(level)}, {number(importance)}),')
        lines.append("    },")
        parts = []
        for interest, element in INTEREST_ELEMENTS.items():
            value = look_up(self.interests[code], code, element, "OI", 1, 7)
            parts.append(f"{interest}: {number(value)}")
        lines.append(f"    interests: ({', '.join(parts)}),")
        return "\n".join(lines) + "\n"

    def level_and_importance(self, code, element):
        if element.startswith("1.C."):
            importance = look_up(self.work_styles[code], code, element, "IM", 1, 5)
            return importance - 1, importance
        table = self.knowledge if element.startswith("2.C.") else self.skills
        level = look_up(table[code], code, element, "LV", 0, 7)
        importance = look_up(table[code], code, element, "IM", 1, 5)
        return level * 4 / 7, importance


def look_up(ratings, code, element, scale, lowest, highest):
    value = ratings.get((element, scale))
    if value is None:
        raise Problem(f"code {code} has no value for element {element} on scale {scale}")
    if not lowest <= value <= highest:
        raise Problem(f"code {code}, element {element}: {scale} {value} is outside {lowest} to {highest}")
    return value


def number(value):
    """Two decimals at most, one at least: 2.0, 1.3, 2.57."""
    text = str(value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
    return text[:-1] if text.endswith("0") else text


def quote(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


# ------------------------------------------------------------------ RON

# What may hold brackets or commas that mean nothing: comments and strings.
OPAQUE = re.compile(
    r"""//[^\n]*"""
    r"""|/\*.*?\*/"""
    r"""|r(?P<hashes>\#*)"(?s:.*?)"(?P=hashes)"""
    r'''|"(?:[^"\\]|\\.)*"''',
    re.DOTALL | re.VERBOSE,
)
KEY = re.compile(r"(?:r#)?([A-Za-z_][A-Za-z0-9_]*)\s*:(?!:)")
OPENING = {"(": ")", "[": "]", "{": "}"}


def scan(text):
    """Find the entries of the outermost parenthesis.

    Returns (entries, closing, last, comma): entries is a list of
    (name, start, end) where end is past the value's comma if it has one;
    closing is the place of the last parenthesis; last is the place just past
    the last character which is neither space nor comment before it; comma
    says whether that character is a comma (or the opening itself).
    """
    entries = []
    stack = []
    at = 0
    name = start = closing = None
    expecting = False
    last, comma = 0, True

    def finish(end):
        nonlocal name
        if name is not None:
            entries.append((name, start, end))
            name = None

    while at < len(text):
        char = text[at]
        opaque = OPAQUE.match(text, at) if char in '/"r' else None
        if opaque and char != "/" and closing is not None:
            raise Problem("there is something after the closing parenthesis")
        if opaque:
            at = opaque.end()
            if char != "/":
                last, comma, expecting = at, False, False
            continue
        if char.isspace() or char == "\ufeff":
            at += 1
            continue
        if closing is not None:
            raise Problem(f"line {line_of(text, at)}: there is something after the closing parenthesis")
        if char == '"':
            raise Problem(f"line {line_of(text, at)}: a string is never closed")
        if not stack and char == "#":  # an attribute, such as #![enable(...)]
            at = text.find("\n", at)
            at = len(text) if at < 0 else at
            continue
        if expecting and len(stack) == 1:
            key = KEY.match(text, at)
            if key:
                name, start, expecting = key.group(1), at, False
                at = last = key.end()
                comma = False
                continue
        if char in OPENING:
            stack.append(OPENING[char])
            if len(stack) == 1:
                if char != "(":
                    raise Problem("the file must be one thing in round parentheses")
                expecting = True
                last, comma = at + 1, True
            else:
                last, comma = at + 1, False
        elif char in ")]}":
            if not stack or stack[-1] != char:
                raise Problem(f"line {line_of(text, at)}: {char} closes nothing that is open")
            stack.pop()
            if stack:
                last, comma = at + 1, False
            else:
                finish(last)
                closing = at
        elif char == "," and len(stack) == 1:
            finish(at + 1)
            expecting = True
            last, comma = at + 1, True
        else:
            last, comma = at + 1, False
        at += 1
    if closing is None:
        raise Problem("the parentheses are not balanced")
    return entries, closing, last, comma


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def value_of(text, entries, wanted):
    found = [text[start:end] for name, start, end in entries if name == wanted]
    if len(found) != 1:
        raise Problem(f"there must be one entry `{wanted}`, there are {len(found)}")
    match = re.match(r'\w+\s*:\s*"([^"\\]*)"\s*,?\s*$', found[0])
    if not match:
        raise Problem(f"the entry `{wanted}` must be one plain text in straight quotes")
    return match.group(1)


def remove_entries(text, entries):
    """Cut the written entries out, with the lines they leave empty."""
    for name, start, end in reversed(entries):
        if name not in WRITTEN:
            continue
        line_start = text.rfind("\n", 0, start) + 1
        if not text[line_start:start].strip():
            start = line_start
            rest = re.compile(r"[ \t]*(?:\r?\n|$)").match(text, end)
            if rest:
                end = rest.end()
        text = text[:start] + text[end:]
    return text


def refreshed(text, onet):
    """The text of an occupation file with its three entries up to date."""
    entries, _, _, _ = scan(text)
    code = value_of(text, entries, "onet")
    written = onet.entries(code)
    text = remove_entries(text, entries)
    _, closing, last, comma = scan(text)
    before, after = text[:closing], text[closing:]
    if not comma:
        before = before[:last] + "," + before[last:]
    before = before.rstrip(" \t")
    if not before.endswith("\n"):
        before += "\n"
    if "\r\n" in text:
        written = written.replace("\n", "\r\n")
    return before + written + after, code


def main(arguments):
    if len(arguments) < 2 or arguments[0] in ("-h", "--help"):
        print(__doc__.strip())
        return 2
    onet_dir, paths = arguments[0], arguments[1:]
    try:
        onet = Onet(onet_dir)
    except (Problem, OSError, ArithmeticError, UnicodeDecodeError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    failed = 0
    for path in paths:
        try:
            with open(path, "rb") as stream:
                old = stream.read().decode("utf-8")
            new, code = refreshed(old, onet)
            if new == old:
                print(f"{path}: {code}, already up to date")
                continue
            with open(path + ".new", "wb") as stream:
                stream.write(new.encode("utf-8"))
            os.replace(path + ".new", path)
            print(f"{path}: {code}, written")
        except (Problem, OSError, UnicodeDecodeError) as problem:
            print(f"error: {path}: {problem}", file=sys.stderr)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
