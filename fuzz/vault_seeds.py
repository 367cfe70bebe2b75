#!/usr/bin/env python3
"""Writes small files of a vault and its dossiers to fuzz/corpus, for the fuzz targets to begin with.

The first byte of most inputs says how the target takes the rest: as a file, as the text inside the encryption, or as
what is tagged with the vault's keys.
"""

import pathlib
import re

HERE = pathlib.Path(__file__).parent
GOLDEN = HERE.parent / "tests" / "it" / "golden"
VAULT = GOLDEN / "vault-v1"
ID = "07" * 16


def file(path: str) -> bytes:
    return (VAULT / path).read_bytes()


def text(kind: str, generation: int, payload: bytes, form: int = 1) -> bytes:
    vault = re.search(r'id: "(\w+)"', file("vault.ron").decode()).group(1)
    name = {"record": ID, "index": vault}[kind]
    return f"bilan {kind} {form} {name} {generation} {len(payload)}\n".encode() + payload


def varint(number: int) -> bytes:
    coded = bytearray()
    while number > 127:
        coded.append(number & 127 | 128)
        number >>= 7
    return bytes([*coded, number])


def index(*records: tuple[bytes, int, bytes, bytes]) -> bytes:
    """As postcard has it: format, then of each record id, generation, stamp and summary."""
    coded = bytes([1]) + varint(len(records))
    for name, generation, stamp, summary in records:
        coded += name + varint(generation) + stamp + varint(len(summary)) + summary
    return coded


def records() -> dict[str, bytes]:
    whole, before = file(f"dossiers/{ID}.age"), file(f"dossiers/{ID}.age.previous")
    seeds = {
        "file": b"\x00" + whole,
        "file-unseen": b"\x03" + whole,
        "before": b"\x00" + before,
        "before-unread": b"\x09" + before,
        "index": b"\x03" + file("index.age"),
        "identity": b"\x00" + file("identity.age"),
        "text": b"\x01" + text("record", 2, b"two")[:-4] + b" " + b"0" * 64 + b"\ntwo",
        "newer": b"\x01" + text("record", 2, b"two", 2),
    }
    for how in (2, 5, 8, 11):
        seeds[f"tagged-{how}"] = bytes([how]) + text("record", 3, b"three and spaces" + b" " * 40)
        seeds[f"tagged-older-{how}"] = bytes([how]) + text("record", 1, b"one")
        seeds[f"tagged-index-{how}"] = bytes([how]) + text("index", 2, b"two")
        seeds[f"tagged-last-{how}"] = bytes([how]) + text("record", 2**64 - 1, b"two")
    return seeds


def journals() -> dict[str, bytes]:
    whole = file(f"journal/{ID}.{2:016x}.{0:08x}.journal")

    def segment(number: int, before: int, *entries: tuple[int, bytes], base: int = 1) -> bytes:
        coded = bytes([base, number, before, len(entries)])
        return coded + b"".join(bytes([kind, len(words)]) + words for kind, words in entries)

    first = segment(0, 0, (0, b"three"), (0, b"four"))
    seeds = {
        "file": b"\x00" + whole,
        "file-torn": b"\x00" + whole[:-5],
        "segments": b"\x01" + first + segment(1, 1, (0, b"four"), (0, b"five")),
        "segments-of-others": b"\x01" + segment(0, 0, (0, b"zero"), base=0) + first + segment(0, 0, base=2),
        "last": b"\x01" + first + segment(255, 2, (0, b"five")),
        "ahead": b"\x01" + segment(0, 255, (0, b"three")),
        "later": b"\x01" + first + segment(0, 0, (0, b"later"), base=2),
    }
    for kind in range(4, 8):
        torn = segment(0, 0, (0, b"three"), (kind, b"four"), (0, b"five"))
        seeds[f"torn-{kind}"] = b"\x01" + torn + segment(1, 1, (0, b"four"))
    for name in (
        f"{ID}.{2:016x}.{0:08x}.journal",
        f"{ID}.{2:016x}.{1:08x}.journal",
        f"{ID}.{3:016x}.{0:08x}.journal",
        f"{'08' * 16}.{2:016x}.{0:08x}.journal",
        f"{ID}.{0:016x}.{0:08x}.journal.bak",
        f"{ID}.2.1.journal",
    ):
        seeds[f"name-{name}"] = b"\x02" + name.encode()
    return seeds


def indices() -> dict[str, bytes]:
    ours, other = bytes.fromhex(ID), bytes.fromhex("08" * 16)
    size = len(file(f"dossiers/{ID}.age"))
    stamps = {
        "none": b"\x00",
        "sized": b"\x01" + varint(size) + b"\x00",
        "timed": b"\x01" + varint(size) + b"\x01\x01" + varint(1_800_000_000) + varint(999_999_999),
    }
    seeds = {
        "file": b"\x00" + file("index.age"),
        "record": b"\x00" + file(f"dossiers/{ID}.age"),
        "text": b"\x01" + text("index", 1, index()),
        "newer": b"\x01" + text("index", 1, index(), 2),
        "empty": b"\x02" + bytes(8) + index(),
        "last": b"\x02" + b"\xff" * 8 + index((ours, 2**64 - 1, b"\x00", b"")),
    }
    for name, stamp in stamps.items():
        known = index((ours, 2, stamp, b"Amina"), (other, 5, b"\x00", b""))
        seeds[f"known-{name}"] = b"\x02" + (3).to_bytes(8) + known
        seeds[f"ahead-{name}"] = b"\x02" + (3).to_bytes(8) + index((ours, 9, stamp, b"Amina"))
    return seeds


def identities() -> dict[str, bytes]:
    public = re.search(r"age1\w+", file("vault.ron").decode()).group()
    secret = "AGE-SECRET-KEY-1" + "Q" * 58
    whole = file("identity.age")
    return {
        "file": b"\x00" + whole,
        "file-cheap": b"\x00" + whole.replace(b" 8\n", b" 1\n", 1),
        "file-dear": b"\x00" + whole.replace(b" 8\n", b" 30\n", 1),
        "text": b"\x01# one\n\n" + secret.encode(),
        "text-ours": b"\x01# one\n\n IDENTITY \nand more",
        "recovery-text-ours": b"\x03IDENTITY\n",
        "recovery": b"\x02" + file("recovery.age"),
        "recovery-text": b"\x03" + secret.encode() + b"\n",
        "public": b"\x04" + public.encode(),
        "secret": b"\x04" + secret.encode(),
        "stranger": b"\x05" + file(f"dossiers/{ID}.age"),
        "stranger-many": b"\x05age-encryption.org/v1\n" + b"-> X25519 AA\nAA\n" * 9 + b"--- AA\n",
    }


def cards() -> dict[str, bytes]:
    whole = file("vault.ron")
    key = re.search(rb'"(age1\w+)",\s*\]', whole).group(1)
    many = b'"' + key + b'", '
    return {
        "file": b"\x00" + whole,
        "file-mark": b"\x00\xef\xbb\xbf" + whole,
        "newer": b"\x00" + whole.replace(b"format: 1", b"format: 2"),
        "tagged": b"\x01" + whole,
        "tagged-tried": b"\x01" + whole.replace(b"None", b"Some(1800000001)"),
        "tagged-many": b"\x01" + whole.replace(b"recovery: [", b"recovery: [" + many * 5),
        "tagged-too-many": b"\x01" + whole.replace(b"recovery: [", b"recovery: [" + many * 7),
        "tagged-none": b"\x01" + re.sub(rb"recovery: \[[^]]*\]", b"recovery: []", whole),
    }


def dossiers() -> dict[str, bytes]:
    samples = HERE.parent / "assets" / "samples"
    paths = [*samples.glob("*.ron"), *GOLDEN.glob("dossier-*.ron")]
    return {path.stem: path.read_bytes() for path in paths}


def deltas() -> dict[str, bytes]:
    times = 'started:"2026-03-05T09:01:00Z",changed:"2026-06-01T08:07:00Z",finished:None,declined:None'
    asked = f"cursor:None,{times}"
    words = {
        "answers": f'(format:2,interviews:[(0,(answers:[("age",Given(Number(36.0))),("words",None)],{asked}))])',
        "rows": f'(format:2,interviews:[(0,(answers:[("jobs",Given(Rows([(id:1,answers:{{"job":Refused}})])))],{asked}))])',
        "notes": f'(format:2,interviews:[(0,(notes:[((item:"age",row:None),"b"),((item:"age",row:None),"a")],{asked}))])',
        "half": f'(format:2,interviews:[(0,(half_typed:[(at:(item:"age",row:None),part:"number",words:"3")],{asked}))])',
        "person": '(format:1,beneficiary:(name:"Amina",language:"ti"),targets:["baker","cook"])',
        "kept": '(format:2,kept:"2028-06-01",history:(0,[(at:"2026-06-01T08:09:00Z",deed:KeptUntil("2028-06-01"))]))',
        "history": '(format:2,history:(2,[(at:"2026-06-01T08:09:00Z",deed:Closed(0)),(at:"2026-06-01T08:09:00Z",deed:TakenIn)]))',
    }
    seeds = {}
    for name, change in words.items():
        for which in range(4):
            seeds[f"{name}-{which}"] = bytes([which]) + change.encode()
    return seeds


def main() -> None:
    all_seeds = {
        "record": records(),
        "journal": journals(),
        "index": indices(),
        "identity": identities(),
        "card": cards(),
        "dossier": dossiers(),
        "delta": deltas(),
    }
    for target, seeds in all_seeds.items():
        folder = HERE / "corpus" / target
        folder.mkdir(parents=True, exist_ok=True)
        for name, seed in seeds.items():
            (folder / f"seed-{name}").write_bytes(seed)


if __name__ == "__main__":
    main()
