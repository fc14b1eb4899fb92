"""Distils the teacher into the student: resumable, on a schedule of wall time."""

from __future__ import annotations

import math
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from .data import Corpus, with_typo
from .evaluate import figures, padded, student_encode
from .student import Student

BATCH = 128
PEAK_RATE, EMBEDDING_RATE, WARM_UP_STEPS, FINAL_SHARE = 3e-4, 2.0, 100, 0.02
CONTRASTIVE, TEMPERATURE, SAME_TARGET = 0.15, 0.05, 0.9
# Teacher vectors that stand beside the batch's own as negatives: they cost no pass through the student.
BANK = 2048
TYPOS = 20000


@dataclass(frozen=True)
class Examples:
    """`sequences[i]` are token ids, `targets[i]` the row of the teacher's vectors, `weight[i]` how often one pass shows it, and
    `chinese[i]` whether it is a Chinese text with an English target."""

    sequences: list[list[int]]
    targets: np.ndarray
    weight: np.ndarray
    chinese: np.ndarray


def build_examples(corpus: Corpus, rows: dict[str, int], tokenizer: Tokenizer, rng: random.Random) -> Examples:
    """Both sides of every pair learn the teacher's vector of the English side (`rows` maps an English text to its row)."""
    texts: list[str] = []
    targets: list[int] = []
    weight: list[float] = []
    chinese: list[bool] = []

    def add(text: str, english: str, times: float) -> None:
        chinese.append(text != english)
        texts.append(text)
        targets.append(rows[english])
        weight.append(times)

    for pairs, zh_times, en_times in (
        (corpus.tatoeba, 2.5, 1.0),
        (corpus.cedict, 1.2, 0.4),
        (corpus.composed, 0.8, 0.4),
        (corpus.longer, 1.0, 0.5),
        (corpus.catalogue, 4.0, 2.0),
    ):
        for zh, en in pairs:
            add(zh, en, zh_times)
            add(en, en, en_times)
    for text in corpus.english:
        add(text, text, 1.0)
    clean = len(texts)
    for text in rng.choices([en for _, en in corpus.composed + corpus.tatoeba] + corpus.english, k=TYPOS):
        add(with_typo(text, rng), text, 1.0)
    return Examples([encoding.ids for encoding in tokenizer.encode_batch(texts)], np.array(targets), np.array(weight), np.array(chinese) & (np.arange(len(texts)) < clean))


def epoch_batches(examples: Examples, rng: np.random.Generator) -> list[np.ndarray]:
    """Index batches of one pass: each example appears floor(weight) times plus a chance of one more; alike lengths go together."""
    whole = np.floor(examples.weight).astype(int)
    times = whole + (rng.random(len(whole)) < examples.weight - whole)
    order = rng.permutation(np.repeat(np.arange(len(times)), times))
    lengths = np.array([len(sequence) for sequence in examples.sequences])
    batches = []
    for start in range(0, len(order), BATCH * 64):
        chunk = order[start : start + BATCH * 64]
        chunk = chunk[np.argsort(lengths[chunk], kind="stable")]
        batches += [chunk[at : at + BATCH] for at in range(0, len(chunk), BATCH)]
    rng.shuffle(batches)
    return batches


def loss_of(
    student: Student, sequences: list[list[int]], target: torch.Tensor, chinese: torch.Tensor, bank: torch.Tensor
) -> torch.Tensor:
    """1 − cosine; Chinese texts also pick their target among the batch's and the bank's `[BANK, 384]` (InfoNCE). English texts do not:
    they are there to stay close to the teacher. Targets that are nearly equal are no negatives of each other."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        vectors = student(*padded(sequences))
    vectors = vectors.float()
    cosine = (vectors * target).sum(1)
    loss = (1 - cosine).mean()
    rows = chinese.nonzero()[:, 0]
    if len(rows) == 0:
        return loss
    others = torch.cat([target, bank])
    same = target[rows] @ others.T > SAME_TARGET
    same[torch.arange(len(rows)), rows] = False
    logits = (vectors[rows] @ others.T / TEMPERATURE).masked_fill(same, -1e4)
    return loss + CONTRASTIVE * F.cross_entropy(logits, rows) * len(rows) / len(target)


def train(
    student: Student,
    examples: Examples,
    vectors: np.ndarray,
    corpus: Corpus,
    teacher_english: np.ndarray,
    tokenizer: Tokenizer,
    work: Path,
    minutes: float,
    seed: int,
) -> None:
    """Trains for `minutes` of wall time in total, over all resumed runs; the learning rate follows the elapsed share."""
    embedding = [student.tokens.weight]
    rest = [parameter for name, parameter in student.named_parameters() if name != "tokens.weight"]
    optimizer = torch.optim.AdamW(
        [{"params": rest, "scale": 1.0}, {"params": embedding, "scale": EMBEDDING_RATE, "weight_decay": 0.0}], lr=PEAK_RATE, weight_decay=0.01
    )
    rng = np.random.default_rng(seed)
    checkpoint = work / "checkpoint.pt"
    step, seen, before = 0, 0, 0.0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        student.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        rng.bit_generator.state = saved["rng"]
        step, seen, before = saved["step"], saved["seen"], saved["elapsed"]
        print(f"resumed at step {step}, {before / 60:.1f} min", flush=True)
    budget = minutes * 60
    bank_rows = np.unique(examples.targets[examples.chinese])
    begun = reported = saved_at = time.time()
    evaluated = begun
    elapsed = before
    recent: list[float] = []

    def save() -> None:
        state = {"model": student.state_dict(), "optimizer": optimizer.state_dict(), "rng": rng.bit_generator.state, "step": step, "seen": seen, "elapsed": elapsed}
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").rename(checkpoint)

    def show() -> None:
        result = figures(student_encode(student, tokenizer), corpus, teacher_english)
        print(f"[{elapsed / 60:.1f} min, {seen:,} examples] " + ", ".join(f"{name} {value:.3f}" for name, value in result.items()), flush=True)

    if step == 0:
        show()
    student.train()
    while elapsed < budget:
        for batch in epoch_batches(examples, rng):
            elapsed = before + time.time() - begun
            if elapsed >= budget:
                break
            share = elapsed / budget
            rate = PEAK_RATE * min(1.0, (step + 1) / WARM_UP_STEPS) * (FINAL_SHARE + (1 - FINAL_SHARE) * 0.5 * (1 + math.cos(math.pi * share)))
            for group in optimizer.param_groups:
                group["lr"] = rate * group["scale"]
            target = torch.from_numpy(vectors[examples.targets[batch]].astype(np.float32))
            bank = torch.from_numpy(vectors[rng.choice(bank_rows, BANK)].astype(np.float32))
            chinese = torch.from_numpy(examples.chinese[batch])
            loss = loss_of(student, [examples.sequences[index] for index in batch], target, chinese, bank)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            step, seen = step + 1, seen + len(batch)
            recent.append(float(loss))
            now = time.time()
            if now - reported > 30:
                left = (budget - elapsed) / 60
                print(f"step {step}  loss {np.mean(recent):.4f}  {seen / elapsed:.0f} examples/s  {left:.0f} min left", flush=True)
                recent, reported = [], now
            if now - saved_at > 120:
                save()
                saved_at = now
            if now - evaluated > 600:
                show()
                evaluated = time.time()
    save()
    show()
