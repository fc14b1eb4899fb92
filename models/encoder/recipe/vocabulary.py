"""The student's WordPiece vocabulary and the start of its token embeddings."""

from __future__ import annotations

import json
import re
import string
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .teacher import teacher_tokenizer

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
CJK_PUNCTUATION = "，。？！、；：“”‘’（）《》〈〉【】「」『』—…·～￥％＋－×÷"
ENGLISH_PIECES = 10500
CHINESE_CHARACTERS = 7000
MAX_TOKENS = 64
_HAN = re.compile(r"[㐀-䶿一-鿿]")


@dataclass(frozen=True)
class Vocabulary:
    """`ids` maps every token to its row; traditional characters share the row of their simplified form. `tokens` is one token a row."""

    ids: dict[str, int]
    tokens: list[str]


def traditional_to_simplified(characters: set[str]) -> dict[str, str]:
    """Single-character table from OpenCC; only those that change."""
    from opencc import OpenCC

    converter = OpenCC("t2s")
    table = {}
    for character in characters:
        simple = converter.convert(character)
        if len(simple) == 1 and simple != character:
            table[character] = simple
    return table


def build_vocabulary(english: list[str], chinese: list[str]) -> Vocabulary:
    """Counts teacher pieces over `english` and characters over `chinese` (folded to simplified)."""
    tokenizer = teacher_tokenizer()
    pieces: Counter[str] = Counter()
    for encoding in tokenizer.encode_batch(english, add_special_tokens=False):
        pieces.update(encoding.tokens)
    han = Counter(character for text in chinese for character in text if _HAN.match(character))
    # Every traditional form of a known character gets an id, also those the text never shows.
    candidates = set(han) | {chr(code) for code in range(0x4E00, 0x9FA6)}
    fold = traditional_to_simplified(candidates)
    folded: Counter[str] = Counter()
    for character, count in han.items():
        folded[fold.get(character, character)] += count
    tokens = list(SPECIAL)
    seen = set(tokens)

    def add(token: str) -> None:
        if token not in seen:
            seen.add(token)
            tokens.append(token)

    for character in string.printable.strip():
        add(character.lower())
    for character in string.ascii_lowercase + string.digits:
        add("##" + character)
    for character in CJK_PUNCTUATION:
        add(character)
    for piece, _ in pieces.most_common(ENGLISH_PIECES):
        if piece not in SPECIAL and not _HAN.search(piece):
            add(piece)
    for character, count in folded.most_common(CHINESE_CHARACTERS):
        if count >= 2:
            add(character)
    ids = {token: row for row, token in enumerate(tokens)}
    for character, simple in fold.items():
        if character not in ids and simple in ids:
            ids[character] = ids[simple]
    return Vocabulary(ids, tokens)


def write_tokenizer(vocabulary: Vocabulary, path: Path) -> None:
    """A standard BERT `tokenizer.json` (lower case, accents stripped, Chinese by character), without padding."""
    special = [
        {"id": vocabulary.ids[token], "content": token, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        for token in SPECIAL
    ]
    document = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": special,
        "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": True, "lowercase": True},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
            "pair": [
                {"SpecialToken": {"id": "[CLS]", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
                {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
                {"Sequence": {"id": "B", "type_id": 1}},
                {"SpecialToken": {"id": "[SEP]", "type_id": 1}},
            ],
            "special_tokens": {
                token: {"id": token, "ids": [vocabulary.ids[token]], "tokens": [token]} for token in ("[CLS]", "[SEP]")
            },
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": vocabulary.ids,
        },
    }
    path.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), "utf-8")


def student_tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def start_embeddings(vocabulary: Vocabulary, teacher_table: np.ndarray, cedict: list[tuple[str, str]]) -> np.ndarray:
    """Start matrix `[rows, 384]`: teacher rows for shared pieces; for a Chinese character the mean of the teacher's embeddings of the
    senses of dictionary entries that contain it (up to three characters long, the 12 shortest, two senses each, weight
    1 / (length² × sense)), moved to the teacher's mean length around its centre. Characters in no entry get a small random row.
    """
    tokenizer = teacher_tokenizer()
    teacher_ids = tokenizer.get_vocab()
    centre = teacher_table.mean(0)
    typical = float(np.linalg.norm(teacher_table - centre, axis=1).mean())
    rng = np.random.default_rng(1)
    rows = (centre + rng.normal(size=(len(vocabulary.tokens), 384)) * typical / np.sqrt(384)).astype(np.float32)
    for row, token in enumerate(vocabulary.tokens):
        if token in teacher_ids:
            rows[row] = teacher_table[teacher_ids[token]]
    entries: dict[str, list[tuple[int, str]]] = {}
    for zh, gloss in cedict:
        if len(zh) <= 3:
            for character in set(zh):
                entries.setdefault(character, []).append((len(zh), gloss))
    stop = {"to", "a", "an", "the", "of", "in", "on", "for", "and", "or", "be", "sb", "sth", "one", "s", "'", "-", ",", "(", ")", "etc", "."}
    stop_ids = {teacher_ids[word] for word in stop if word in teacher_ids}
    for character, found in entries.items():
        row = vocabulary.ids.get(character)
        if row is None or vocabulary.tokens[row] != character:
            continue
        total, weight = np.zeros(384), 0.0
        for length, gloss in sorted(found, key=lambda entry: entry[0])[:12]:
            for order, sense in enumerate(gloss.split(";")[:2], start=1):
                sense = re.sub(r"\([^)]*\)", "", sense).strip()
                ids = [token for token in tokenizer.encode(sense, add_special_tokens=False).ids if token not in stop_ids]
                if ids:
                    share = 1 / (length**2 * order)
                    total += share * teacher_table[ids].mean(0)
                    weight += share
        if weight:
            offset = total / weight - centre
            rows[row] = centre + offset * typical / max(float(np.linalg.norm(offset)), 1e-6)
    return rows
