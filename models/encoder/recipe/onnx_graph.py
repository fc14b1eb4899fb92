"""The student as an ONNX graph of standard and ONNX Runtime operators, fp32 and int8."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .outliers import OUTLIERS, State, outliers_first, smoothing
from .student import DIMENSION, HEADS, INNER, Student
from .vocabulary import MAX_TOKENS

OPSET, RUNTIME_DOMAIN, EPSILON = 17, "com.microsoft", 1e-12


class _Graph:
    """Collects nodes and weights; names are given by the caller, so that the int8 step keeps them readable."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def linear(self, name: str, values: str, state: State) -> str:
        """MatMul without its bias, which the following fused operator adds."""
        return self.add("MatMul", [values, self.weight(f"{name}.weight", state[f"{name}.weight"].T)], f"{name}.product")

    def smoothed(self, name: str, values: str, state: State, found: State) -> str:
        """`linear` with outlier channels scaled down in the values and up in the weights."""
        factor = smoothing(found, name)
        scaled = self.add("Mul", [values, self.weight(f"{name}.shrink", 1 / factor)], f"{name}.smoothed")
        return self.linear(name, scaled, {f"{name}.weight": state[f"{name}.weight"] * factor})

    def split_linear(self, name: str, values: str, state: State) -> str:
        """`linear` whose first OUTLIERS input channels stay fp32."""
        matrix = state[f"{name}.weight"].T
        self.nodes.append(helper.make_node("Split", [values, "shares"], [f"{name}.few", f"{name}.many"], name=f"{name}.split", axis=2))
        few = self.add("MatMul", [f"{name}.few", self.weight(f"{name}.outliers", matrix[:OUTLIERS])], f"{name}.exact")
        many = self.add("MatMul", [f"{name}.many", self.weight(f"{name}.weight", matrix[OUTLIERS:])], f"{name}.product")
        return self.add("Add", [many, few], f"{name}.joined")


def _embedding(graph: _Graph, state: State) -> str:
    graph.add("Gather", [graph.weight("tokens", state["tokens.weight"]), "input_ids"], "factors")
    hidden = graph.add("MatMul", ["factors", graph.weight("expand", state["expand.weight"].T)], "expanded")
    # Positions 0 to tokens − 1: a slice of the table, [1, tokens, DIMENSION] after broadcasting.
    graph.add("Shape", ["input_ids"], "shape")
    graph.add("Gather", ["shape", graph.weight("one", np.array([1]))], "length")
    table = graph.weight("positions", state["positions.weight"][:MAX_TOKENS])
    graph.add("Slice", [table, graph.weight("zero", np.array([0])), "length", graph.weight("axis", np.array([0]))], "places")
    graph.add("Add", [hidden, "places"], "placed")
    norm = [graph.weight("norm.weight", state["norm.weight"]), graph.weight("norm.bias", state["norm.bias"])]
    return graph.add("LayerNormalization", ["placed", *norm], "embedded", axis=-1, epsilon=EPSILON)


def _layer(graph: _Graph, at: int, hidden: str, mask: str, state: State, found: State) -> str:
    name = f"layers.{at}"
    bias = lambda part: graph.weight(f"{name}.{part}.bias", state[f"{name}.{part}.bias"])  # noqa: E731
    norm = lambda part: [graph.weight(f"{name}.{part}.weight", state[f"{name}.{part}.weight"]), bias(part)]  # noqa: E731
    joined = graph.smoothed(f"{name}.qkv", hidden, state, found)
    parts = [f"{name}.{part}" for part in ("query", "key", "value")]
    graph.nodes.append(helper.make_node("Split", [joined, "thirds"], parts, name=f"{name}.split", axis=2))
    attended = graph.add("MultiHeadAttention", [*parts, bias("qkv"), mask], f"{name}.attended", RUNTIME_DOMAIN, num_heads=HEADS)
    out = graph.linear(f"{name}.out", attended, state)
    hidden = graph.add("SkipLayerNormalization", [out, hidden, *norm("norm1"), bias("out")], f"{name}.middle", RUNTIME_DOMAIN, epsilon=EPSILON)
    up = graph.add("BiasGelu", [graph.smoothed(f"{name}.up", hidden, state, found), bias("up")], f"{name}.gelu", RUNTIME_DOMAIN)
    down = graph.split_linear(f"{name}.down", up, state)
    output = "last_hidden_state" if at == 2 else f"{name}.output"
    return graph.add("SkipLayerNormalization", [down, hidden, *norm("norm2"), bias("down")], output, RUNTIME_DOMAIN, epsilon=EPSILON)


def build_graph(student: Student, found: State) -> onnx.ModelProto:
    """`found`: peaks of the activations (outliers.py). `input_ids, attention_mask` int64 `[batch, tokens]` → `last_hidden_state` float32 `[batch, tokens, DIMENSION]`."""
    state = {name: value.detach().numpy().astype(np.float32) for name, value in student.state_dict().items()}
    state = outliers_first(state, found, len(student.layers))
    graph = _Graph()
    graph.weight("thirds", np.array([DIMENSION] * 3))
    graph.weight("shares", np.array([OUTLIERS, INNER - OUTLIERS]))
    hidden = _embedding(graph, state)
    graph.add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    for at in range(len(student.layers)):
        hidden = _layer(graph, at, hidden, "mask", state, found)
    value = lambda name, kind, shape: helper.make_tensor_value_info(name, kind, shape)  # noqa: E731
    inputs = [value(name, TensorProto.INT64, ["batch", "tokens"]) for name in ("input_ids", "attention_mask")]
    outputs = [value("last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", DIMENSION])]
    body = helper.make_graph(graph.nodes, "nearshelf-encoder", inputs, outputs, graph.weights)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME_DOMAIN, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=9, producer_name="nearshelf")


def write_graphs(student: Student, found: State, fp32: Path, int8: Path) -> None:
    """Writes both forms; `found` as in `build_graph`. Int8 is dynamic and per output channel (per tensor loses .02 of cosine)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    onnx.save(build_graph(student, found), fp32)
    int8.parent.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(
        fp32,
        int8,
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=["length", *(f"layers.{at}.down.exact" for at in range(len(student.layers)))],
        # Outputs of ONNX Runtime's own operators have no shape inference: say what they are.
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


def read_weights(path: Path, rows: int) -> Student:
    """A student from a shipped int8 graph (weights come back dequantised), to train on from where it stands."""
    import torch

    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}

    def restored(name: str) -> np.ndarray:
        if name in stored:
            return stored[name].astype(np.float32)
        scale, zero = stored[f"{name}_scale"], stored[f"{name}_zero_point"]
        return (stored[f"{name}_quantized"].astype(np.float32) - zero.astype(np.float32)) * scale

    student = Student(rows)
    state = {}
    for name, value in student.state_dict().items():
        short = {"tokens.weight": "tokens", "expand.weight": "expand", "positions.weight": "positions"}.get(name, name)
        values = restored(short)
        if value.ndim == 2 and short not in ("tokens", "positions"):
            values = values.T
        part = name.removesuffix(".weight")
        if f"{part}.shrink" in stored:
            values = values * stored[f"{part}.shrink"]
        if f"{part}.outliers" in stored:
            values = np.concatenate([stored[f"{part}.outliers"].T, values], axis=1)
        if short == "positions":
            values = np.concatenate([values, value.numpy()[len(values) :]])
        state[name] = torch.from_numpy(np.ascontiguousarray(values))
    student.load_state_dict(state)
    assert INNER == state["layers.0.up.weight"].shape[0]
    return student
