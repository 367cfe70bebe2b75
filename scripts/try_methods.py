#!/usr/bin/env python3
"""Try to beat the ranking index F, honestly, and print all that was tried.

    try_methods.py ONET_DIR [ESCO_DIR] [--splits N]

ONET_DIR is the O*NET database as text (Skills.txt, Knowledge.txt, Related
Occupations.txt, Occupation Data.txt), ESCO_DIR the official CSV folder of
ESCO (occupations_en.csv, occupationSkillRelations.csv); files may be gzipped.
Needs NumPy and SciPy. Prints the tables of docs/validation.md.

What is asked: a person stands in for an occupation X and takes its profile on
40 elements; X is left out; of the ten occupations that O*NET calls most
related to X (among those with ratings), which share is among the first ten?
That share is R@10.

Three settings:
  P  whole levels 0-4, and requirements in whole levels: the published table
  E  whole levels against requirements as rated: what the grids hold
  N  as E, but levels +0.7 too high, with noise of sd 0.8, and 30 % missing

What is to be chosen (weights, strengths of shrinkage, and so on) is chosen on
one half of the occupations by the mean of R@10 over the three settings, and
reported on the other half. This is done for several random halvings. A gain is
that over F on the same persons; its 95 % interval is a bootstrap over the
persons of the reported half (2,000 draws), averaged over halvings. A metric
that is learned sees pairs inside the choosing half only.
"""

import csv
import gzip
import io
import os
import re
import sys

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize
from scipy.stats import rankdata

# The technical elements of the carried framework, rated by O*NET for level and importance.
ELEMENTS = (
    "2.A.1.c 2.A.1.e 2.A.1.f 2.B.3.a 2.B.3.c 2.B.3.g 2.B.3.h 2.B.3.j 2.B.3.k 2.B.3.l 2.B.3.m "
    "2.C.1.a 2.C.1.b 2.C.1.c 2.C.1.d 2.C.1.e 2.C.1.f 2.C.2.a 2.C.2.b 2.C.3.a 2.C.3.b 2.C.3.c "
    "2.C.3.d 2.C.3.e 2.C.4.a 2.C.4.b 2.C.4.c 2.C.4.d 2.C.4.e 2.C.4.f 2.C.4.g 2.C.5.a 2.C.5.b "
    "2.C.6 2.C.7.a 2.C.7.c 2.C.8.a 2.C.8.b 2.C.9.b 2.C.10"
).split()
TRADES = ("47", "49", "51")  # construction and extraction; installation and repair; production
SETTINGS = ("P", "E", "N")
DRAWS = 2000
SEED = 20


# ------------------------------------------------------------------ reading


def opened(folder, name):
    plain = os.path.join(folder, name)
    if os.path.exists(plain):
        return open(plain, encoding="utf-8-sig", newline="")
    if os.path.exists(plain + ".gz"):
        return io.TextIOWrapper(gzip.open(plain + ".gz"), encoding="utf-8-sig", newline="")
    sys.exit(f"{folder}: neither {name} nor {name}.gz is there")


def table(folder, name):
    with opened(folder, name) as stream:
        yield from csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)


class Onet:
    def __init__(self, folder):
        values = {}
        for name in ("Skills.txt", "Knowledge.txt"):
            for row in table(folder, name):
                key = (row["O*NET-SOC Code"], row["Element ID"], row["Scale ID"])
                values[key] = float(row["Data Value"])
        codes = sorted({code for code, _, _ in values})
        self.codes = [c for c in codes if all((c, e, s) in values for e in ELEMENTS for s in ("LV", "IM"))]
        self.level = np.array([[values[c, e, "LV"] * 4 / 7 for e in ELEMENTS] for c in self.codes])
        self.importance = np.array([[values[c, e, "IM"] for e in ELEMENTS] for c in self.codes])
        self.weight = (self.importance - 1) / 4
        at = {c: i for i, c in enumerate(self.codes)}
        n = self.n = len(self.codes)
        self.first_ten = np.zeros((n, n), bool)
        self.related = np.zeros((n, n), bool)
        rows = sorted(table(folder, "Related Occupations.txt"), key=lambda r: int(r["Index"]))
        for row in rows:
            a, b = at.get(row["O*NET-SOC Code"]), at.get(row["Related O*NET-SOC Code"])
            if a is None or b is None or a == b:
                continue
            self.related[a, b] = True
            if self.first_ten[a].sum() < 10:
                self.first_ten[a, b] = True
        self.trade = np.array([c[:2] in TRADES for c in self.codes])
        self.group = np.array([c[:2] for c in self.codes])
        described = {r["O*NET-SOC Code"]: r for r in table(folder, "Occupation Data.txt")}
        self.titles = [described[c]["Title"] for c in self.codes]
        self.descriptions = [described[c]["Description"] for c in self.codes]


# ------------------------------------------------------------------ measuring


class Figures:
    """For each person: share of the first ten related ones found, and whether X itself would be in the first ten."""

    def __init__(self, onet, scores):
        n = onet.n
        scores = np.round(scores, 9) - np.arange(n) * 1e-12  # ties by code
        own = np.diag(scores).copy()
        self.own_found = (scores > own[:, None]).sum(1) < 10
        np.fill_diagonal(scores, -np.inf)
        top = np.argpartition(-scores, 10, axis=1)[:, :10]
        self.recall = np.take_along_axis(onet.first_ten, top, 1).sum(1) / np.maximum(onet.first_ten.sum(1), 1)
        self.hit = np.take_along_axis(onet.related, top, 1).any(1)


def setting(onet, name):
    """Persons' levels, what was asked, and the requirements."""
    exact, whole = onet.level, np.round(onet.level)
    everything = np.ones_like(exact)
    if name == "P":
        return whole, everything, whole
    if name == "E":
        return whole, everything, exact
    random = np.random.default_rng(SEED)
    levels = np.clip(np.round(exact + 0.7 + random.normal(0, 0.8, exact.shape)), 0, 4)
    return levels, (random.random(exact.shape) >= 0.3).astype(float), exact


# ------------------------------------------------------------------ methods


def pearson(x, asked, y, weights=None, centred=True):
    """Pearson of each person's x with each occupation's y over what was asked, weighted per occupation."""
    w = np.ones_like(y) if weights is None else np.broadcast_to(weights, y.shape)
    xm = x * asked
    sw, sx, sy = asked @ w.T, xm @ w.T, asked @ (w * y).T
    xx, yy, xy = (xm * x) @ w.T, asked @ (w * y * y).T, xm @ (w * y).T
    if not centred:
        sx, sy = sx * 0, sy * 0
    spread = (xx - sx * sx / sw) * (yy - sy * sy / sw)
    return (xy - sx * sy / sw) / np.sqrt(np.maximum(spread, 1e-12))


def coverage_and_use(x, asked, y, w):
    c, u = np.zeros((len(x), len(y))), np.zeros((len(x), len(y)))
    for i in range(len(x)):
        both = np.minimum(x[i], y) * asked[i]
        c[i], u[i] = (w * both).sum(1), both.sum(1)
    return c / np.maximum(asked @ (w * y).T, 1e-12), u / np.maximum((x * asked).sum(1, keepdims=True), 1e-12)


def distance(x, asked, y):
    square = ((x * x) * asked).sum(1)[:, None] - 2 * (x * asked) @ y.T + asked @ (y * y).T
    return -np.sqrt(np.maximum(square, 0))


def filled(x, asked, mean):
    """What was not asked is taken as the mean of the occupations, shifted as the person is."""
    shift = ((x - mean) * asked).sum(1, keepdims=True) / asked.sum(1, keepdims=True)
    return np.where(asked > 0, x, mean + shift)


def cosine(a, b):
    return a @ b.T / np.maximum(np.outer(np.linalg.norm(a, axis=1), np.linalg.norm(b, axis=1)), 1e-12)


def resemblances(onet, x, asked, y):
    """Every form of A that was tried, by name."""
    w, im = onet.weight, onet.importance
    mean, sd = y.mean(0), y.std(0)
    z, zx = (y - mean) / sd, (x - mean) / sd
    yield "A: Pearson (as published)", pearson(x, asked, y)
    yield "Pearson weighted by importance", pearson(x, asked, y, w + 0.05)
    yield "Pearson with level × importance", pearson(x, asked, y * w)
    yield "Pearson with importance alone", pearson(x, asked, im)
    yield "Pearson with level/4 + importance weight", pearson(x, asked, y / 4 + w)
    yield "Spearman", pearson(rankdata(x, axis=1), asked, rankdata(y, axis=1)) if asked.all() else pearson(
        *ranked(x, asked), rankdata(y, axis=1)
    )
    yield "Pearson of differences from the element's mean", pearson(x - mean, asked, y - mean)
    yield "cosine of differences from the element's mean", pearson(x - mean, asked, y - mean, centred=False)
    yield "Pearson of z values", pearson(zx, asked, z)
    yield "cosine of z values", pearson(zx, asked, z, centred=False)
    yield "Pearson of differences / √sd", pearson((x - mean) / np.sqrt(sd), asked, (y - mean) / np.sqrt(sd))
    yield "Pearson weighted by rarity, 1/(mean + ¼)", pearson(x, asked, y, 1 / (mean + 0.25))
    yield "Pearson weighted by 1/sd", pearson(x, asked, y, 1 / sd)
    yield "Pearson of z values with z of importance", pearson(zx, asked, (im - im.mean(0)) / im.std(0))
    both = y / 4 + w
    yield "differences, level/4 + importance weight", pearson((x - mean) / 4, asked, both - both.mean(0))
    covariance = np.cov(y.T)
    whole = filled(x, asked, mean)
    for shrink in (0.1, 0.4, 0.8):
        kept = (1 - shrink) * covariance + shrink * np.diag(covariance).mean() * np.eye(len(mean))
        values, vectors = np.linalg.eigh(kept)
        for power, name in ((-0.5, "whitened"), (-0.25, "half whitened")):
            turn = vectors @ np.diag(values**power) @ vectors.T
            yield f"cosine, {name}, shrinkage {shrink}", cosine((whole - mean) @ turn, (y - mean) @ turn)
        turn = vectors @ np.diag(values**-0.5) @ vectors.T
        a, b = (whole - mean) @ turn, (y - mean) @ turn
        square = (a * a).sum(1)[:, None] + (b * b).sum(1) - 2 * a @ b.T
        yield f"Mahalanobis, shrinkage {shrink} (alone)", -np.sqrt(np.maximum(square, 0))


def ranked(x, asked):
    """Ranks of what was asked only."""
    out = np.zeros_like(x)
    for i in range(len(x)):
        seen = asked[i] > 0
        out[i, seen] = rankdata(x[i, seen])
    return out, asked


def weightings():
    """(C, A, U) in steps of a tenth."""
    for a in range(0, 11):
        for c in range(0, 11 - a):
            yield c / 10, a / 10, (10 - a - c) / 10


def index(c, a, u, weights=(0.4, 0.4, 0.2)):
    return weights[0] * c + weights[1] * np.maximum(a, 0) + weights[2] * u


def learned_weights(onet, x, y, half, penalty):
    """Weights of a diagonal metric over z values: softmax of weighted products, towards the related ones of the half."""
    mean, sd = y.mean(0), y.std(0)
    a, b = (x - mean) / sd, (y - mean) / sd
    a, b = a - a.mean(1, keepdims=True), b - b.mean(1, keepdims=True)
    a /= np.linalg.norm(a, axis=1, keepdims=True)
    b /= np.linalg.norm(b, axis=1, keepdims=True)
    who = np.where(half)[0]
    truth = onet.first_ten[np.ix_(who, who)].astype(float)
    has = truth.sum(1) > 0
    who_x, truth = who[has], truth[has]
    truth /= truth.sum(1, keepdims=True)
    self_mask = who_x[:, None] == who[None]
    wanted = a[who_x] * (truth @ b[who])
    m = len(who_x)

    def loss(d):
        s = 10 * (a[who_x] * d) @ b[who].T
        s[self_mask] = -1e9
        top = s.max(1, keepdims=True)
        e = np.exp(s - top)
        p = e / e.sum(1, keepdims=True)
        value = (np.log(e.sum(1)) + top[:, 0]).sum() - 10 * (wanted @ d).sum()
        slope = 10 * (a[who_x] * (p @ b[who])).sum(0) - 10 * wanted.sum(0)
        return value / m + penalty * ((d - 1) ** 2).sum(), slope / m + 2 * penalty * (d - 1)

    d = minimize(loss, np.ones(a.shape[1]), jac=True, method="L-BFGS-B", bounds=[(0, None)] * a.shape[1]).x
    return d / d.mean()


def learned(onet, x, asked, y, d):
    mean, sd = y.mean(0), y.std(0)
    return pearson((x - mean) / sd, asked, (y - mean) / sd, d + 1e-6)


# ------------------------------------------------------------------ ESCO's lists


STOP = set(
    "and or of the a an all other except including in for to with by on at as are be that this from their "
    "worker workers occupations not listed separately etc who is".split()
)


def words(text):
    found = []
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in STOP:
            continue
        if word.endswith("ies"):
            word = word[:-3] + "y"
        elif word.endswith("s") and not word.endswith("ss") and len(word) > 3:
            word = word[:-1]
        for ending in ("ing", "er", "or", "ist", "ian", "ment", "ion", "ive", "al", "ed"):
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                word = word[: -len(ending)]
                break
        found.append(word)
    return found


def normalised(matrix):
    norm = np.sqrt(np.asarray(matrix.multiply(matrix).sum(1)).ravel())
    norm[norm == 0] = 1
    return (sp.diags(1 / norm) @ matrix).tocsr()


def tfidf(first, second):
    """Both lists of texts as rows of unit length, words weighted by rarity over all of them."""
    texts = [words(t) for t in first + second]
    seen = {}
    for text in texts:
        for word in set(text):
            seen[word] = seen.get(word, 0) + 1
    place = {word: i for i, word in enumerate(sorted(seen))}
    rows, columns, values = [], [], []
    for i, text in enumerate(texts):
        for word in set(text):
            rows.append(i)
            columns.append(place[word])
            values.append((1 + np.log(text.count(word))) * (np.log((1 + len(texts)) / (1 + seen[word])) + 1))
    matrix = normalised(sp.csr_matrix((values, (rows, columns)), shape=(len(texts), len(place))))
    return matrix[: len(first)], matrix[len(first) :]


class Esco:
    def __init__(self, folder, onet):
        with opened(folder, "occupations_en.csv") as stream:
            rows = [r for r in csv.DictReader(stream)]
        at = {r["conceptUri"]: i for i, r in enumerate(rows)}
        self.labels = [r["preferredLabel"].strip() for r in rows]
        skills, a, b, v = {}, [], [], []
        with opened(folder, "occupationSkillRelations.csv") as stream:
            for r in csv.DictReader(stream):
                if r["occupationUri"] in at:
                    a.append(at[r["occupationUri"]])
                    b.append(skills.setdefault(r["skillUri"], len(skills)))
                    v.append(1.0 if r["relationType"] == "essential" else 0.5)
        self.lists = sp.csr_matrix((v, (a, b)), shape=(len(rows), len(skills)))
        used = np.asarray((self.lists > 0).sum(0)).ravel()
        self.rarity = np.log(len(rows) / used)
        titles, owner = [], []
        for i, r in enumerate(rows):
            for title in sorted({r["preferredLabel"], *re.split(r"\n| \| ", r["altLabels"])}):
                if title.strip():
                    titles.append(title.strip())
                    owner.append(i)
        mine, theirs = tfidf(onet.titles, titles)
        by_title = (mine @ theirs.T).toarray()
        self.by_title = np.zeros((onet.n, len(rows)))
        for i in range(onet.n):
            np.maximum.at(self.by_title[i], owner, by_title[i])
        told = [f"{t} {d}" for t, d in zip(onet.titles, onet.descriptions)]
        theirs_told = [f"{r['preferredLabel']} {r['description']}" for r in rows]
        mine_told, other = tfidf(told, theirs_told)
        self.by_text = (mine_told @ other.T).toarray()
        # Two controls that know no list: the words of O*NET's own titles and descriptions.
        self.own_titles = (mine @ mine.T).toarray()
        self.own_texts = (mine_told @ mine_told.T).toarray()

    def links(self, by, most):
        """The nearest ESCO occupations of each O*NET occupation, at least half as near as the nearest."""
        near = np.zeros_like(by)
        for i, row in enumerate(by):
            top = np.argsort(-row, kind="stable")[:most]
            near[i, top] = np.where((row[top] >= row[top[0]] / 2) & (row[top] > 0), row[top], 0)
        return sp.csr_matrix(near)

    def resemblance(self, links):
        lists = normalised((links @ self.lists @ sp.diags(self.rarity)).tocsr())
        return (lists @ lists.T).toarray()

    def without_shared(self, links, scores):
        """Nothing for pairs that are linked with the same ESCO occupation: theirs says only that their titles are alike."""
        shared = ((links > 0).astype(float) @ (links > 0).astype(float).T).toarray() > 0
        return np.where(shared & ~np.eye(len(scores), dtype=bool), 0.0, scores)

    def parts(self, links, essential=3.0, optional=2.0, most=None):
        """The lists as bilan takes them: levels and weights by kind. Everything about every pair of occupations."""
        one = (links > 0).astype(float)
        named = (one @ self.lists > 0).astype(float).tocsr()
        strong = (one @ (self.lists == 1.0).astype(float) > 0).astype(float).tocsr()
        if most is not None:
            # The rarest essential skills of each, as short as a trade's own list.
            kept = strong.multiply(self.rarity[None]).tolil()
            for row, values in zip(kept.rows, kept.data):
                order = sorted(range(len(row)), key=lambda i: (-values[i], row[i]))[:most]
                row[:], values[:] = zip(*sorted((row[i], 1.0) for i in order)) if order else ((), ())
            named = strong = kept.tocsr()
        weak = (named - strong).tocsr()
        level = (named * optional + strong * (essential - optional)).tocsr()
        need = np.asarray((weak * 0.5 * optional + strong * essential).sum(1)).ravel()
        covered = (0.5 * optional * (named @ weak.T) + optional * (weak @ strong.T) + essential * (strong @ strong.T)).toarray()
        used = (optional * (named @ named.T) + (essential - optional) * (strong @ strong.T)).toarray()
        return {
            "need": need,
            "covered": covered,
            "used": used,
            "have": np.asarray(level.sum(1)).ravel(),
            "square": np.asarray(level.multiply(level).sum(1)).ravel(),
            "product": (level @ level.T).toarray(),
        }

    def alone(self, links, most=None):
        """F over the list alone: all other listed skills answered with 0."""
        p, k = self.parts(links, most=most), self.lists.shape[1]
        c = p["covered"] / np.maximum(p["need"], 1e-12)[None]
        u = p["used"] / np.maximum(p["have"], 1e-12)[:, None]
        spread = p["square"] - p["have"] ** 2 / k
        xy = p["product"] - np.outer(p["have"], p["have"]) / k
        return index(c, xy / np.sqrt(np.maximum(np.outer(spread, spread), 1e-12)), u), c

    def inside(self, onet, links, x, asked, y, share=1.0, most=None, own_only=False):
        """F where grid and list are one vector, each listed skill counted with this share of its weight.

        With `own_only` a person was asked about their own list and no other: what others list besides is not assessed.
        """
        p, w = self.parts(links, most=most), onet.weight
        c0, u0 = np.zeros((len(x), onet.n)), np.zeros((len(x), onet.n))
        for i in range(len(x)):
            m = np.minimum(x[i], y) * asked[i]
            c0[i], u0[i] = (w * m).sum(1), m.sum(1)
        # Levels of both lists are the same where both name a skill, if lists are of essential skills alone.
        need = p["covered"] if own_only else p["need"][None]
        c = (c0 + share * p["covered"]) / np.maximum(asked @ (w * y).T + share * need, 1e-12)
        have = share * p["have"]
        u = (u0 + share * p["used"]) / np.maximum((x * asked).sum(1) + have, 1e-12)[:, None]
        skills = p["have"][:, None] / 3.0 if own_only else self.lists.shape[1]
        k = asked.sum(1)[:, None] + share * skills
        theirs, squares = (share * p["used"], p["product"]) if own_only else (have[None], p["square"][None])
        sx, sy = ((x * asked).sum(1) + have)[:, None], asked @ y.T + theirs
        xx = ((x * x * asked).sum(1) + share * p["square"])[:, None] - sx * sx / k
        yy = asked @ (y * y).T + share * squares - sy * sy / k
        xy = (x * asked) @ y.T + share * p["product"] - sx * sy / k
        return index(c, xy / np.sqrt(xx * yy), u)


# ------------------------------------------------------------------ choosing and reporting


class Trial:
    """One family: candidates by name, each with its figures in every setting."""

    def __init__(self, name, candidates):
        self.name, self.candidates = name, candidates


def recall_of(figures):
    return np.stack([figures[s].recall for s in SETTINGS])  # settings × persons


def interval(gain, random):
    draws = random.integers(0, len(gain), (DRAWS, len(gain)))
    return np.quantile(gain[draws].mean(1), (0.025, 0.975))


def report(onet, trials, baseline, halves, head):
    base = recall_of(baseline)
    print(f"\n### {head}\n")
    print("| method | chosen (most often) | P | E | N | gain P | gain E | gain N | above 0 | trades E |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    rows = []
    for trial in trials:
        picked, held, gains, lows, highs, trades, above = [], [], [], [], [], [], np.zeros(3)
        stacked = {}
        for number, half in enumerate(halves):
            options = trial.candidates(number) if callable(trial.candidates) else trial.candidates
            best = None
            for label, figures in options.items():
                if callable(trial.candidates) or label not in stacked:
                    stacked[label] = recall_of(figures)
                value = stacked[label][:, half].mean()
                if best is None or value > best[0] + 1e-9:
                    best = (value, label)
            label = best[1]
            picked.append(label)
            mine = stacked[label][:, ~half]
            gain = mine - base[:, ~half]
            held.append(mine.mean(1))
            gains.append(gain.mean(1))
            random = np.random.default_rng(SEED + number)
            ends = np.array([interval(g, random) for g in gain])
            lows.append(ends[:, 0])
            highs.append(ends[:, 1])
            above += ends[:, 0] > 0
            trades.append(stacked[label][1, ~half & onet.trade].mean())
        most = max(sorted(set(picked)), key=picked.count)
        held, gains, lows, highs = (np.mean(v, 0) for v in (held, gains, lows, highs))
        cells = [f"{h:.3f}" for h in held] + [f"{g:+.3f} ({l:+.3f} to {h:+.3f})" for g, l, h in zip(gains, lows, highs)]
        counted = "/".join(str(int(a)) for a in above)
        rows.append((held.mean(), f"| {trial.name} | {most} | " + " | ".join(cells) + f" | {counted} | {np.mean(trades):.3f} |"))
    for _, row in rows:
        print(row)
    sys.stdout.flush()


def main(arguments):
    splits = 10
    if "--splits" in arguments:
        at = arguments.index("--splits")
        splits = int(arguments[at + 1])
        arguments = arguments[:at] + arguments[at + 2 :]
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__.strip())
        return 2
    onet = Onet(arguments[0])
    halves = []
    for number in range(splits):
        order = np.random.default_rng(SEED + 100 + number).permutation(onet.n)
        half = np.zeros(onet.n, bool)
        half[order[: onet.n // 2]] = True
        halves.append(half)
    data = {s: setting(onet, s) for s in SETTINGS}
    cu = {s: coverage_and_use(x, asked, y, onet.weight) for s, (x, asked, y) in data.items()}
    forms = {s: dict(resemblances(onet, *data[s])) for s in SETTINGS}
    print(f"{onet.n} occupations, {len(ELEMENTS)} elements, {onet.trade.sum()} trades, {splits} halvings")
    figures = lambda make: {s: Figures(onet, make(s)) for s in SETTINGS}
    first = "A: Pearson (as published)"
    f = {s: index(cu[s][0], forms[s][first], cu[s][1]) for s in SETTINGS}
    baseline = figures(lambda s: f[s].copy())
    trials = [
        Trial("F (as published)", {"": baseline}),
        Trial("C alone", {"": figures(lambda s: cu[s][0].copy())}),
        Trial("U alone", {"": figures(lambda s: cu[s][1].copy())}),
        Trial("Euclid", {"": figures(lambda s: distance(*data[s]))}),
    ]
    trials += [
        Trial(name, {"": figures(lambda s, n=name: forms[s][n].copy())}) for name in forms["P"]
    ]
    report(onet, trials, baseline, halves, "Resemblances alone")
    trials = [Trial("F (as published)", {"": baseline})]
    alone = [n for n in forms["P"] if "(alone)" not in n]
    trials += [
        Trial(name, {"": figures(lambda s, n=name: index(cu[s][0], forms[s][n], cu[s][1]))}) for name in alone[1:]
    ]
    report(onet, trials, baseline, halves, "In place of A in F, weights as published")
    weighted = lambda name: {
        "/".join(f"{v:g}" for v in w): figures(lambda s: index(cu[s][0], forms[s][name], cu[s][1], w)) for w in weightings()
    }
    some = [n for n in alone if "whitened" not in n and "cosine" not in n and "Spearman" not in n]
    trials = [Trial(name, weighted(name)) for name in some]

    def metric(number):
        x, _, y = data["E"]
        out = {}
        for penalty in (0.003, 0.01, 0.03, 0.1):
            d = learned_weights(onet, x, y, halves[number], penalty)
            a = {s: learned(onet, *data[s], d) for s in SETTINGS}
            for w in ((0.4, 0.4, 0.2), (0.2, 0.7, 0.1)):
                out[f"{penalty} {w}"] = figures(lambda s: index(cu[s][0], a[s], cu[s][1], w))
        return out

    trials.append(Trial("learned weights of elements (z values)", metric))
    report(onet, trials, baseline, halves, "Weights of C, A and U chosen too (C/A/U)")
    if len(arguments) > 1:
        with_lists(onet, Esco(arguments[1], onet), f, baseline, halves, figures, data)
    return 0


def with_lists(onet, esco, f, baseline, halves, figures, data):
    added = lambda extra: {f"{k:g}": figures(lambda s: f[s] + k * extra) for k in (0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8)}
    trials = [Trial("F (as published)", {"": baseline})]
    one = esco.links(esco.by_title, 1)
    exact = np.asarray((one > 0.999).sum(1)).ravel() > 0
    near = np.asarray(one.max(1).todense()).ravel()
    print(f"\nLinks by title: the same title for {exact.sum()} of {onet.n}; nearness of the others: "
          + ", ".join(f"{q:.2f}" for q in np.quantile(near[~exact], (0.1, 0.25, 0.5, 0.75, 0.9)))
          + " (deciles 1, quartiles, decile 9)")
    both = esco.by_title + esco.by_text
    for name, by in (("title", esco.by_title), ("title and description", both)):
        for most in (1, 3, 10):
            links = esco.links(by, most)
            alike = esco.resemblance(links)
            trials.append(Trial(f"F + lists, {most} linked by {name}", added(alike)))
            listed, covered = esco.alone(links)
            head = f"{most} linked by {name}"
            trials.append(Trial(f"grid and list one vector, {head}", {"1": figures(lambda s: esco.inside(onet, links, *data[s]))}))
            trials.append(Trial(f"one vector, listed skills weigh less, {head}", {
                f"{k:g}": figures(lambda s: esco.inside(onet, links, *data[s], share=k)) for k in (0.01, 0.03, 0.1, 0.3)
            }))
            trials.append(Trial(f"F of the grid and F of the list, mixed, {head}", {
                f"{k:g}": figures(lambda s: (1 - k) * f[s] + k * listed) for k in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
            }))
            trials.append(Trial(f"F + coverage of the list, {head}", added(covered)))
            if most == 3:
                ten, _ = esco.alone(links, 10)
                trials.append(Trial(f"ten rarest skills: one vector, {head}", {
                    "1": figures(lambda s: esco.inside(onet, links, *data[s], most=10))
                }))
                trials.append(Trial(f"ten rarest skills: one vector, asked of one's own list alone, {head}", {
                    "1": figures(lambda s: esco.inside(onet, links, *data[s], most=10, own_only=True))
                }))
                trials.append(Trial(f"ten rarest skills: F of the grid and F of the list, mixed, {head}", {
                    f"{k:g}": figures(lambda s: (1 - k) * f[s] + k * ten) for k in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
                }))
            if most == 1:
                trials.append(Trial(f"F + lists, nothing for pairs with the same link, {head}", added(esco.without_shared(links, alike))))
    trials.append(Trial("control: F + words of O*NET's titles, no list", added(esco.own_titles)))
    trials.append(Trial("control: F + words of O*NET's descriptions, no list", added(esco.own_texts)))
    best = esco.resemblance(esco.links(both, 3))
    trials.append(Trial("control: F + words of titles and descriptions + lists", {
        f"{k:g}/{t:g}": figures(lambda s: f[s] + k * best + t * (esco.own_texts + esco.own_titles) / 2)
        for k in (0, 0.1, 0.2, 0.4) for t in (0.1, 0.2, 0.4)
    }))
    report(onet, trials, baseline, halves, "ESCO's lists beside the grid (strength of the term chosen)")
    print("\n### The trades, persons of the reported half (E)\n")
    print("| method | chosen | 47 | 49 | 51 | all three | gain | above 0 |\n|---|---|---|---|---|---|---|---|")
    base = recall_of(baseline)[1]
    for trial in trials:
        rows = []
        for number, half in enumerate(halves):
            label = max(trial.candidates, key=lambda l: recall_of(trial.candidates[l])[:, half & onet.trade].mean())
            mine = recall_of(trial.candidates[label])[1]
            where = ~half & onet.trade
            gain = (mine - base)[where]
            ends = interval(gain, np.random.default_rng(SEED + number))
            rows.append(([mine[~half & (onet.group == g)].mean() for g in TRADES] + [mine[where].mean(), gain.mean(), *ends], label))
        values = np.mean([r[0] for r in rows], 0)
        labels = [r[1] for r in rows]
        above = sum(r[0][5] > 0 for r in rows)
        print(f"| {trial.name} | {max(sorted(set(labels)), key=labels.count)} | "
              + " | ".join(f"{v:.3f}" for v in values[:4])
              + f" | {values[4]:+.3f} ({values[5]:+.3f} to {values[6]:+.3f}) | {above} of {len(halves)} |")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
