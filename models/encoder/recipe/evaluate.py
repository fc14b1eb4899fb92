"""Held-out figures of a student, in fp32 (PyTorch) or int8 (any `encode` function)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from tokenizers import Tokenizer

from .data import Corpus
from .student import Student

Encode = Callable[[list[str]], np.ndarray]


def student_encode(student: Student, tokenizer: Tokenizer) -> Encode:
    """`encode(texts) -> [n, 384]` with the PyTorch student, batched by length (fp32 does not change with padding)."""

    def encode(texts: list[str]) -> np.ndarray:
        encodings = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
        order = sorted(range(len(texts)), key=lambda index: len(encodings[index]))
        vectors = np.zeros((len(texts), 384), np.float32)
        student.eval()
        with torch.inference_mode():
            for start in range(0, len(order), 128):
                block = order[start : start + 128]
                vectors[block] = student(*padded([encodings[index] for index in block])).numpy()
        student.train()
        return vectors

    return encode


def padded(sequences: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask `[batch, longest]`, padded with 0."""
    width = max(map(len, sequences))
    ids = torch.zeros((len(sequences), width), dtype=torch.long)
    mask = torch.zeros((len(sequences), width), dtype=torch.long)
    for row, sequence in enumerate(sequences):
        ids[row, : len(sequence)] = torch.tensor(sequence)
        mask[row, : len(sequence)] = 1
    return ids, mask


def recall_at_1(queries: np.ndarray, targets: np.ndarray) -> float:
    """Share of rows `[n, dim]` whose nearest target (unit vectors) is the row of the same index."""
    return float((np.argmax(queries @ targets.T, axis=1) == np.arange(len(queries))).mean())


def figures(encode: Encode, corpus: Corpus, teacher_english: np.ndarray) -> dict[str, float]:
    """Recall@1 both ways for each held-out pair set; mean cosine and Spearman of all pairwise similarities to the teacher."""
    from scipy.stats import spearmanr

    result: dict[str, float] = {}
    for name, rows in corpus.held_out.items():
        zh, en = encode([row[0] for row in rows]), encode([row[1] for row in rows])
        result[f"{name} zh-en"] = recall_at_1(zh, en)
        result[f"{name} en-zh"] = recall_at_1(en, zh)
        result[f"{name} cosine"] = float((zh * en).sum(1).mean())
    mine, theirs = encode(corpus.held_out_english), teacher_english.astype(np.float32)
    result["english cosine"] = float((mine * theirs).sum(1).mean())
    upper = np.triu_indices(len(mine), 1)
    result["english spearman"] = float(spearmanr((mine @ mine.T)[upper], (theirs @ theirs.T)[upper]).statistic)
    return result
