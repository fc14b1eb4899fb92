"""The student: a BERT of three layers with factorised token embeddings."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

DIMENSION, HEADS, INNER, LAYERS, FACTOR, POSITIONS = 384, 12, 1536, 3, 160, 128
TEACHER_LAYERS = (0, 2, 5)


class Layer(nn.Module):
    """One post-norm transformer layer; `[batch, tokens, DIMENSION]` in and out."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(DIMENSION, 3 * DIMENSION)
        self.out = nn.Linear(DIMENSION, DIMENSION)
        self.norm1 = nn.LayerNorm(DIMENSION, eps=1e-12)
        self.up = nn.Linear(DIMENSION, INNER)
        self.down = nn.Linear(INNER, DIMENSION)
        self.norm2 = nn.LayerNorm(DIMENSION, eps=1e-12)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        batch, tokens, _ = hidden.shape
        split = lambda part: part.view(batch, tokens, HEADS, -1).transpose(1, 2)  # noqa: E731
        query, key, value = map(split, self.qkv(hidden).chunk(3, dim=-1))
        attended = F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        hidden = self.norm1(hidden + self.out(attended.transpose(1, 2).reshape(batch, tokens, DIMENSION)))
        return self.norm2(hidden + self.down(F.gelu(self.up(hidden))))


class Student(nn.Module):
    """`forward(ids [batch, tokens], mask [batch, tokens]) -> unit vectors [batch, DIMENSION]`."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.tokens = nn.Embedding(rows, FACTOR)
        self.expand = nn.Linear(FACTOR, DIMENSION, bias=False)
        self.positions = nn.Embedding(POSITIONS, DIMENSION)
        self.norm = nn.LayerNorm(DIMENSION, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def hidden(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Last hidden state `[batch, tokens, DIMENSION]`."""
        place = self.positions.weight[: ids.shape[1]]
        hidden = self.norm(self.expand(self.tokens(ids)) + place)
        bias = torch.zeros(mask.shape, dtype=torch.float32).masked_fill(mask == 0, -1e4)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return hidden

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        hidden = self.hidden(ids, mask).float()
        weight = mask[..., None].float()
        return F.normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1)


def start_student(start: np.ndarray, teacher: nn.Module) -> Student:
    """Student with the teacher's layers 0, 2, 5, its positions and norm; `start` `[rows, DIMENSION]` is cut by SVD to FACTOR columns.

    The teacher's constant token-type row goes into the positions, since the student has no token types.
    """
    student = Student(start.shape[0])
    left, scale, right = np.linalg.svd(start, full_matrices=False)
    root = np.sqrt(scale[:FACTOR])
    with torch.no_grad():
        student.tokens.weight.copy_(torch.from_numpy(left[:, :FACTOR] * root))
        student.expand.weight.copy_(torch.from_numpy((right[:FACTOR] * root[:, None]).T))
        embeddings = teacher.embeddings
        student.positions.weight.copy_(embeddings.position_embeddings.weight[:POSITIONS] + embeddings.token_type_embeddings.weight[0])
        student.norm.load_state_dict(embeddings.LayerNorm.state_dict())
        for layer, index in zip(student.layers, TEACHER_LAYERS, strict=True):
            source = teacher.encoder.layer[index]
            attention = source.attention.self
            layer.qkv.weight.copy_(torch.cat([attention.query.weight, attention.key.weight, attention.value.weight]))
            layer.qkv.bias.copy_(torch.cat([attention.query.bias, attention.key.bias, attention.value.bias]))
            layer.out.load_state_dict(source.attention.output.dense.state_dict())
            layer.norm1.load_state_dict(source.attention.output.LayerNorm.state_dict())
            layer.up.load_state_dict(source.intermediate.dense.state_dict())
            layer.down.load_state_dict(source.output.dense.state_dict())
            layer.norm2.load_state_dict(source.output.LayerNorm.state_dict())
    return student
