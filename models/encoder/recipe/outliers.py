"""Keeps outlier activations from spoiling int8, exactly in fp32.

Dynamic quantisation gives all activations of a text one scale. A few channels far above the rest (before an FFN's second matrix a single neuron may
be seven times the next) take that scale for themselves. Measured on this model, they are nearly all of what int8 loses; the weights lose almost nothing.
"""

from __future__ import annotations

import numpy as np
import torch
from tokenizers import Tokenizer

from .student import Student

# Neurons of each FFN whose part of the second matrix stays fp32 (12 kB a layer; two are enough, the rest is margin).
OUTLIERS = 8

State = dict[str, np.ndarray]


def peaks(student: Student, tokenizer: Tokenizer, texts: list[str]) -> State:
    """Largest |activation| of each input channel of each matrix over `texts` (from training, not held out)."""
    found: State = {}

    def watch(name: str):
        def look(_: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
            top = inputs[0].abs().flatten(0, -2).amax(0).numpy()
            found[name] = np.maximum(found.get(name, top), top)

        return look

    hooks = [module.register_forward_pre_hook(watch(name)) for name, module in student.named_modules() if isinstance(module, torch.nn.Linear)]
    with torch.inference_mode():
        for encoding in tokenizer.encode_batch(texts):
            ids = torch.tensor([encoding.ids])
            student(ids, torch.ones_like(ids))
    for hook in hooks:
        hook.remove()
    return found


def outliers_first(state: State, found: State, layers: int) -> State:
    """The same function with each FFN's neurons reordered: the OUTLIERS of the largest peaks come first."""
    result = dict(state)
    for at in range(layers):
        up, down = f"layers.{at}.up", f"layers.{at}.down"
        top = found[down]
        order = np.argsort(-top, kind="stable")
        order = np.concatenate([order[:OUTLIERS], np.sort(order[OUTLIERS:])])
        result[f"{up}.weight"], result[f"{up}.bias"] = state[f"{up}.weight"][order], state[f"{up}.bias"][order]
        result[f"{down}.weight"] = state[f"{down}.weight"][:, order]
    return result


def smoothing(found: State, name: str) -> np.ndarray:
    """What to divide a matrix' input channels by, and multiply its weights by: peaks above the median come down to it (Xiao et al. 2023, SmoothQuant,
    with all of the difficulty moved into the weights, which have a scale for each output)."""
    top = found[name]
    return np.maximum(top / np.median(top), 1).astype(np.float32)
