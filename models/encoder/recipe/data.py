"""Reads the public text, holds out test rows and builds the training examples.

A *pair* is (chinese, english); an English-only text is a pair with chinese None. Every example later is
(text, english side): the target is always the teacher's vector of the English side.
"""

from __future__ import annotations

import gzip
import hashlib
import random
import re
from dataclasses import dataclass
from pathlib import Path

from .composed import composed_pairs
from .reviews import joined_pairs, review_pairs

HELD_OUT = 1000


@dataclass(frozen=True)
class Corpus:
    """`pairs` and `english` are for training only; `held_out` maps a name to (zh, en) rows never trained on."""

    tatoeba: list[tuple[str, str]]
    cedict: list[tuple[str, str]]
    composed: list[tuple[str, str]]
    longer: list[tuple[str, str]]
    catalogue: list[tuple[str, str]]
    english: list[str]
    held_out: dict[str, list[tuple[str, str]]]
    held_out_english: list[str]


def _open(path: Path):
    if not path.exists():
        raise SystemExit(f"{path} is missing: pass --data with the folder that holds the text files (see README.md).")
    return gzip.open(path, "rt", encoding="utf-8", newline="")


def _rows(path: Path) -> list[list[str]]:
    with _open(path) as lines:
        return [line.rstrip("\r\n").split("\t") for line in lines if "\t" in line]


def fold(text: str) -> str:
    """Form in which two texts count as the same for the held-out check."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def _order(text: str) -> str:
    return hashlib.sha1(f"heldout:{text}".encode()).hexdigest()


def _pick(rows: list[tuple[str, str]], count: int) -> list[tuple[str, str]]:
    """`count` rows in hash order whose Chinese and English sides are all distinct."""
    seen: set[str] = set()
    chosen = []
    for zh, en in sorted(rows, key=lambda row: _order(row[1] + "|" + row[0])):
        keys = {fold(zh), fold(en)}
        if keys & seen or "" in keys:
            continue
        seen |= keys
        chosen.append((zh, en))
        if len(chosen) == count:
            break
    return chosen


def _english_texts(data: Path) -> list[str]:
    texts: list[str] = []
    with _open(data / "product-taxonomy-en.txt.gz") as lines:
        for line in lines:
            levels = line.strip().split(" > ")
            texts += [levels[-1], " > ".join(levels[-3:]), " ".join(levels[-2:])]
    for attribute, value, *_ in _rows(data / "product-attributes-en.tsv.gz"):
        texts += [value, f"{attribute}: {value}"]
    for title, authors, *_ in _rows(data / "books-en.tsv.gz"):
        short = re.sub(r"\s*\(.*?#.*?\)", "", title)
        texts += [short, f"{short} by {authors}", f"a book by {authors.split(',')[0]}"]
    for title, subject, level in (row[:3] for row in _rows(data / "courses-en.tsv.gz") if len(row) >= 3):
        texts += [title, f"{title}, {subject}", f"{subject} course, {level}"]
    return list(dict.fromkeys(text for text in texts if text.strip()))


def _catalogue_pairs(folder: Path | None) -> list[tuple[str, str]]:
    if folder is None:
        return []
    import yaml

    pairs = []
    for path in sorted(folder.rglob("*.yaml")):
        for item in (yaml.safe_load(path.read_text("utf-8")) or {}).get("items", []):
            # A fifth of the items stays out, to see that the model generalises.
            if int(hashlib.sha1(item["id"].encode()).hexdigest(), 16) % 5 == 0:
                continue
            pairs += [(item[key]["zh"], item[key]["en"]) for key in ("title", "description")]
            pairs.append(("，".join(item["tags"]["zh"]), ", ".join(item["tags"]["en"])))
    return pairs


def load_corpus(data: Path, catalogue: Path | None, seed: int) -> Corpus:
    """Reads everything; drops each training row that shares a folded side with any held-out row."""
    tatoeba = [(row[0], row[1]) for row in _rows(data / "tatoeba-en-zh.tsv.gz") if len(row) >= 2]
    cedict = [(row[0], row[1]) for row in _rows(data / "cedict.tsv.gz") if len(row) >= 2]
    english = _english_texts(data)
    held_out = {"tatoeba": _pick(tatoeba, HELD_OUT), "cedict": _pick(cedict, HELD_OUT)}
    held_out_english = sorted(english, key=_order)[:HELD_OUT]
    forbidden = {fold(side) for rows in held_out.values() for row in rows for side in row} | {fold(text) for text in held_out_english}
    free = lambda pair: fold(pair[0]) not in forbidden and fold(pair[1]) not in forbidden  # noqa: E731
    cedict_train = [pair for pair in cedict if free(pair)]
    tatoeba_train = [pair for pair in tatoeba if free(pair)]
    rng = random.Random(seed)
    return Corpus(
        tatoeba=tatoeba_train,
        cedict=cedict_train,
        composed=[pair for pair in composed_pairs(cedict_train, rng) if free(pair)],
        longer=joined_pairs(tatoeba_train, rng) + review_pairs(rng),
        catalogue=[pair for pair in _catalogue_pairs(catalogue) if free(pair)],
        english=[text for text in english if fold(text) not in forbidden],
        held_out=held_out,
        held_out_english=held_out_english,
    )


def with_typo(text: str, rng: random.Random) -> str:
    """One letter dropped, doubled or swapped in a random word of five letters or more; the text itself if none has."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if len(word) >= 5 and word.isascii() and word.isalpha()]
    if not long:
        return text
    index = rng.choice(long)
    word = words[index]
    at = rng.randrange(1, len(word) - 1)
    kind = rng.random()
    if kind < 0.4:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif kind < 0.75:
        word = word[:at] + word[at + 1 :]
    else:
        word = word[:at] + word[at] + word[at:]
    words[index] = word
    return " ".join(words)
