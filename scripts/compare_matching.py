#!/usr/bin/env python3
"""The same figures in NumPy/SciPy and in SQLite, checked against bilan's and timed beside them, one thread each.

    python3 scripts/compare_matching.py --onet ONET_FOLDER --esco ESCO_FOLDER [--measured FILE]

ONET_FOLDER has O*NET's text files, ESCO_FOLDER its official CSV files, plain or gzipped.
bilan's side is `cargo bench --bench matching -- --json`; FILE is what that printed, where it was run before.
Needs numpy and scipy. Every method computes, for each person and every occupation, the share assessed q, coverage C
and its bounds, resemblance A, use of strengths U and the index F, with what is not assessed left out; all must agree to 1e-9.
"""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"

import argparse
import csv
import gzip
import json
import math
import pathlib
import sqlite3
import subprocess
import sys
import time

import numpy as np
from scipy import sparse

NAMES = ["q", "C", "C_lo", "C_hi", "A", "U", "F"]
ROUNDS = 3


def rows(folder, names, **how):
    """The records of the first of these files that is there."""
    for name in names:
        for path in (folder / name, folder / (name + ".gz")):
            if path.exists():
                opened = gzip.open if path.suffix == ".gz" else open
                with opened(path, "rt", encoding="utf-8-sig", newline="") as file:
                    yield from csv.DictReader(file, **how)
                return
    sys.exit(f"no {names} in {folder}")


def read_onet(folder, elements):
    """Level 0-4 and weight of every occupation on these elements."""
    found = {}
    for name in ("Skills.txt", "Knowledge.txt"):
        for row in rows(folder, [name], delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["Element ID"] in elements:
                cell = found.setdefault((row["O*NET-SOC Code"], row["Element ID"]), [0.0, 0.0])
                value = float(row["Data Value"])
                if row["Scale ID"] == "LV":
                    cell[0] = value * 4.0 / 7.0
                else:
                    cell[1] = (value - 1.0) / 4.0
    return [(o, c, r, w) for (o, c), (r, w) in found.items()]


def read_esco(folder):
    """Level and weight of every link: essential 3 and 1, optional 2 and 0.5, as scoring.ron has them."""
    figures = {"optional": (2.0, 0.5), "essential": (3.0, 1.0)}
    found = {}
    names = ["occupationSkillRelations.csv", "occupationSkillRelations_en.csv"]
    occupations = {row["conceptUri"] for row in rows(folder, ["occupations_en.csv"])}
    skills = {row["conceptUri"] for row in rows(folder, ["skills_en.csv"])}
    for row in rows(folder, names):
        key = (row["occupationUri"], row["skillUri"])
        if key[0] in occupations and key[1] in skills:
            new = figures[row["relationType"]]
            found[key] = max(new, found.get(key, new))
    return [(o, c, r, w) for (o, c), (r, w) in found.items()], occupations


class Numbers:
    """Occupations and competences as numbers."""

    def __init__(self, links, occupations, competences):
        self.occupations = sorted(occupations)
        self.competences = sorted(competences)
        self.of = {id: i for i, id in enumerate(self.occupations)}
        self.at = {id: i for i, id in enumerate(self.competences)}
        self.links = [(self.of[o], self.at[c], r, w) for o, c, r, w in links]


def finish(total, assessed, covered, used, r, rr, xr, n, held, square):
    """The figures of these sums, for all occupations; xr is of the levels less their mean."""
    with np.errstate(divide="ignore", invalid="ignore"):
        q = np.where(total > 0, assessed / total, 0.0)
        c = np.where(assessed > 0, covered / assessed, np.nan)
        lo = np.where(total > 0, covered / total, 0.0)
        hi = np.where(total > 0, np.minimum(lo + (total - assessed) / total, 1.0), 0.0)
        u = used / held if held > 0 else np.full(len(total), np.nan)
        if n >= 6 and math.sqrt(square / n) >= 0.25 - 1e-9:
            spread = rr - r * r / n
            a = np.where(spread > 1e-12 * n, np.maximum(xr / np.sqrt(spread * square), 0.0), np.nan)
        else:
            a = np.full(len(total), np.nan)
        f = np.where(np.isnan(a), c, 0.4 * c + 0.4 * a + 0.2 * np.nan_to_num(u))
        f = np.where(q >= 0.5 - 1e-9, f, np.nan)
    return [q, c, lo, hi, a, u, f]


class Grid:
    """NumPy over a whole grid."""

    name = "NumPy"

    def __init__(self, of):
        shape = (len(of.occupations), len(of.competences))
        self.r, self.w = np.zeros(shape), np.zeros(shape)
        for o, c, r, w in of.links:
            self.r[o, c], self.w[o, c] = r, w
        self.wr, self.rr = self.w * self.r, self.r * self.r
        self.total = self.wr.sum(axis=1)
        self.least = np.empty(shape)

    def person(self, at, x):
        levels, mask, beside = (np.zeros(self.r.shape[1]) for _ in range(3))
        levels[at], mask[at], beside[at] = x, 1.0, x - x.mean()
        np.minimum(levels, self.r, out=self.least)
        covered = np.einsum("ij,ij->i", self.w, self.least)
        used = self.least.sum(axis=1)
        r, xr = (self.r @ np.stack([mask, beside], axis=1)).T
        sums = [self.wr @ mask, covered, used, r, self.rr @ mask, xr]
        return finish(self.total, *sums, len(x), x.sum(), beside @ beside)


class Lists:
    """SciPy: the columns of what is assessed, summed by occupation."""

    name = "SciPy, columns"

    def __init__(self, of):
        o, c, r, w = (np.array(column) for column in zip(*of.links))
        shape = (len(of.occupations), len(of.competences))
        self.r = sparse.csc_matrix((r, (o, c)), shape=shape)
        self.w = sparse.csc_matrix((w, (o, c)), shape=shape)
        self.total = np.asarray(self.r.multiply(self.w).sum(axis=1)).ravel()

    def person(self, at, x):
        r, w = self.r[:, at], self.w[:, at]
        levels = np.repeat(x, np.diff(r.indptr))
        beside = x - x.mean()
        least = np.minimum(levels, r.data)
        wide = np.repeat(beside, np.diff(r.indptr))
        by = lambda values: np.bincount(r.indices, values, minlength=len(self.total))
        sums = [w.data * r.data, w.data * least, least, r.data, r.data * r.data, wide * r.data]
        return finish(self.total, *map(by, sums), len(x), x.sum(), beside @ beside)


class WholeLists(Lists):
    """SciPy: every link, whoever is assessed, as products of sparse rows."""

    name = "SciPy, all links"

    def __init__(self, of):
        super().__init__(of)
        self.r, self.w = self.r.tocsr(), self.w.tocsr()
        wr = self.r.copy()
        wr.data = self.w.data * self.r.data
        rr = self.r.copy()
        rr.data = self.r.data**2
        self.wr, self.rr = wr, rr
        self.least = self.r.copy()
        self.weighted = self.r.copy()
        self.ones = np.ones(self.r.shape[1])

    def person(self, at, x):
        levels, mask, beside = (np.zeros(self.r.shape[1]) for _ in range(3))
        levels[at], mask[at], beside[at] = x, 1.0, x - x.mean()
        np.minimum(levels[self.r.indices], self.r.data, out=self.least.data)
        np.multiply(self.least.data, self.w.data, out=self.weighted.data)
        covered, used = self.weighted @ self.ones, self.least @ self.ones
        sums = [self.wr @ mask, covered, used, self.r @ mask, self.rr @ mask, self.r @ beside]
        return finish(self.total, *sums, len(x), x.sum(), beside @ beside)


class Sql:
    """SQLite, in memory."""

    name = "SQLite"

    def __init__(self, of):
        self.count = len(of.occupations)
        self.db = sqlite3.connect(":memory:")
        self.db.create_function("root", 1, math.sqrt, deterministic=True)
        self.db.executescript(
            """
            CREATE TABLE required (c INTEGER, o INTEGER, r REAL, w REAL, PRIMARY KEY (c, o)) WITHOUT ROWID;
            CREATE TABLE whole (o INTEGER PRIMARY KEY, t REAL);
            CREATE TABLE person (c INTEGER PRIMARY KEY, x REAL, d REAL);
            """
        )
        self.db.executemany("INSERT INTO required VALUES (?, ?, ?, ?)", [(c, o, r, w) for o, c, r, w in of.links])
        self.db.executemany("INSERT INTO whole VALUES (?, 0)", [(o,) for o in range(self.count)])
        totals = np.zeros(self.count)
        for o, _, r, w in of.links:
            totals[o] += w * r
        self.db.executemany("UPDATE whole SET t = ? WHERE o = ?", [(float(t), o) for o, t in enumerate(totals)])
        self.db.execute("ANALYZE")

    QUERY = """
        WITH sums AS MATERIALIZED (
            SELECT o, sum(w * r) AS ts, sum(w * min(x, r)) AS cov, sum(min(x, r)) AS used,
                   sum(r) AS sr, sum(r * r) AS rr, sum(d * r) AS xr
            FROM person CROSS JOIN required USING (c) GROUP BY o
        ), some AS (
            SELECT whole.o AS o, t, ifnull(ts, 0) AS ts, ifnull(cov, 0) AS cov, ifnull(used, 0) AS used,
                   ifnull(rr - sr * sr / :n, 0) AS spread, xr
            FROM whole LEFT JOIN sums ON sums.o = whole.o
        ), parts AS (
            SELECT o, iif(t > 0, ts / t, 0) AS q, iif(ts > 0, cov / ts, NULL) AS c,
                   iif(t > 0, cov / t, 0) AS lo, iif(t > 0, min(1, cov / t + (t - ts) / t), 0) AS hi,
                   iif(:varies AND spread > 1e-12 * :n, max(0, xr / root(spread * :square)), NULL) AS a,
                   iif(:held > 0, used / :held, NULL) AS u
            FROM some
        )
        SELECT o, q, c, lo, hi, a, u,
               iif(q >= 0.5 - 1e-9, iif(a IS NULL, c, 0.4 * c + 0.4 * a + 0.2 * ifnull(u, 0)), NULL) AS f
        FROM parts ORDER BY o
    """

    def person(self, at, x):
        beside = x - x.mean()
        n, square = len(x), float(beside @ beside)
        self.db.execute("DELETE FROM person")
        self.db.executemany("INSERT INTO person VALUES (?, ?, ?)", zip(at.tolist(), x.tolist(), beside.tolist()))
        varies = n >= 6 and math.sqrt(square / n) >= 0.25 - 1e-9
        given = {"n": float(n), "held": float(x.sum()), "square": square, "varies": varies}
        return self.db.execute(self.QUERY, given).fetchall()


def columns(answer):
    """What a method gave, as seven columns with NaN where there is nothing."""
    if isinstance(answer[0], tuple):
        return [np.array([np.nan if v is None else v for v in column], float) for column in zip(*answer)][1:]
    return answer


def disagree(what, got, expected):
    """Stops at the first figure that is not the same."""
    for name, a, b in zip(NAMES, got, expected):
        wrong = (np.isnan(a) != np.isnan(b)) | (np.abs(np.nan_to_num(a) - np.nan_to_num(b)) > 1e-9)
        if wrong.any():
            at = int(np.flatnonzero(wrong)[0])
            sys.exit(f"{what}: {name} of occupation {at} is {a[at]!r}, bilan says {b[at]!r}")


def compare(title, of, methods, told, measures):
    people = []
    for person in told:
        at = np.array([of.at[c] for c, _ in person["levels"]])
        order = np.argsort(at)
        people.append((at[order], np.array([x for _, x in person["levels"]], float)[order]))
    expected, checked = [], 0
    for person in told:
        figures = np.full((7, len(of.occupations)), np.nan)
        for occupation, *values in person["fits"]:
            figures[:, of.of[occupation]] = [np.nan if v is None else v for v in values]
        first = {of.of[o]: f for o, f in person["first"]}
        index = figures[6]
        if set(first) != set(np.flatnonzero(~np.isnan(index)).tolist()):
            sys.exit(f"{title}: bilan's two ways name different occupations")
        if any(abs(index[o] - f) > 1e-9 for o, f in first.items()):
            sys.exit(f"{title}: bilan's two ways differ")
        expected.append(figures)
        checked += figures.size
    one, many, first = (measures[key] for key in ("rank_us", "many_us_per_person", "first_us"))
    print(f"\n{title}: {len(of.occupations)} occupations, {len(of.competences)} competences, {len(of.links)} requirements; {len(people)} persons, {checked} figures agree to 1e-9")
    print(f"{'method':<46}{'ms a person':>12}{'to bilan, many':>16}{'to one, F':>11}{'to one, all':>13}")
    print(f"{'bilan, 10,000 persons: F of all, first 10':<46}{many / 1e3:>12.4f}{1:>16.1f}{many / first:>11.1f}{many / one:>13.1f}")
    print(f"{'bilan, one person: F of all, first 10':<46}{first / 1e3:>12.4f}{first / many:>16.1f}{1:>11.1f}{first / one:>13.1f}")
    print(f"{'bilan, one person: all figures, in order':<46}{one / 1e3:>12.4f}{one / many:>16.1f}{one / first:>11.1f}{1:>13.1f}")
    for method in methods:
        method = method(of)
        for (at, x), figures in zip(people, expected):
            disagree(f"{title}, {method.name}", columns(method.person(at, x)), figures)
        best = math.inf
        for _ in range(ROUNDS):
            start = time.perf_counter()
            for at, x in people:
                method.person(at, x)
            best = min(best, (time.perf_counter() - start) / len(people))
        us = best * 1e6
        print(f"{method.name:<46}{us / 1e3:>12.4f}{us / many:>16.1f}{us / first:>11.1f}{us / one:>13.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--onet", type=pathlib.Path, required=True)
    parser.add_argument("--esco", type=pathlib.Path, required=True)
    parser.add_argument("--measured", type=pathlib.Path)
    given = parser.parse_args()
    if given.measured:
        text = given.measured.read_text(encoding="utf-8")
    else:
        folders = {"BILAN_ONET": str(given.onet.resolve()), "BILAN_ESCO": str(given.esco.resolve())}
        command = ["cargo", "bench", "--bench", "matching", "--", "--json"]
        text = subprocess.run(command, env=os.environ | folders, check=True, stdout=subprocess.PIPE, text=True).stdout
    bilan = json.loads(text[text.index("{") :])
    elements = {c for person in bilan["figures"]["onet"] for c, _ in person["levels"]}
    links = read_onet(given.onet, elements)
    of = Numbers(links, {o for o, *_ in links}, elements)
    compare("O*NET's grid", of, [Grid, Sql], bilan["figures"]["onet"], bilan["measures"]["onet"])
    links, occupations = read_esco(given.esco)
    asked = {c for person in bilan["figures"]["esco"] for c, _ in person["levels"]}
    of = Numbers(links, occupations, asked | {c for _, c, *_ in links})
    compare("ESCO's lists", of, [Lists, WholeLists, Sql], bilan["figures"]["esco"], bilan["measures"]["esco"])


if __name__ == "__main__":
    main()
