"""`python -m recipe.peers --out DIR`: two models of the usual size, to be timed beside ours by `npm run bench -- --only encode --peer DIR`.

- `minilm-l6.onnx`: all-MiniLM-L6-v2, the teacher itself (English only), 23 MB.
- `multilingual-l12.onnx`: twelve layers of the same width and the vocabulary of XLM-R (250,037), what one would otherwise take for Chinese,
  118 MB. Its weights are random: the time a transformer takes does not depend on them.

Both get the operators, fusions and int8 settings of our own graph, so that what is compared is the models and not the exporters.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

# The student's own building blocks: a peer of other operators would be another comparison.
from .onnx_graph import EPSILON, OPSET, RUNTIME_DOMAIN, _Graph, _layer
from .student import DIMENSION, INNER

State = dict[str, np.ndarray]
MULTILINGUAL_VOCABULARY, MULTILINGUAL_LAYERS, POSITIONS = 250_037, 12, 512
# Number of a peer's first layer: `_layer` gives the student's third and last one (2) the name of the graph's output.
FIRST = 3
SENTENCES = ["a book about computer science", "running shoes for rainy days", "a gift for mum", "Where is the station?"]


def minilm_state() -> State:
    """The teacher's weights under the student's names; its constant token-type row goes into the positions."""
    from transformers import AutoModel

    from .teacher import teacher_folder

    teacher = AutoModel.from_pretrained(teacher_folder()).eval()
    source = {name: value.detach().numpy() for name, value in teacher.state_dict().items()}
    embeddings = "embeddings."
    state = {
        "tokens": source[f"{embeddings}word_embeddings.weight"],
        "positions": source[f"{embeddings}position_embeddings.weight"] + source[f"{embeddings}token_type_embeddings.weight"][0],
        "norm.weight": source[f"{embeddings}LayerNorm.weight"],
        "norm.bias": source[f"{embeddings}LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for at in range(teacher.config.num_hidden_layers):
        layer = f"encoder.layer.{at}."
        for kind in ("weight", "bias"):
            parts = [source[f"{layer}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            state[f"layers.{FIRST + at}.qkv.{kind}"] = np.concatenate(parts)
            for short, name in names.items():
                state[f"layers.{FIRST + at}.{short}.{kind}"] = source[f"{layer}{name}.{kind}"]
    return state


def random_state(vocabulary: int, layers: int, seed: int = 1) -> State:
    rng = np.random.default_rng(seed)
    normal = lambda *shape: rng.standard_normal(shape, np.float32) * np.float32(0.02)  # noqa: E731
    norm = lambda name: {f"{name}.weight": np.ones(DIMENSION, np.float32), f"{name}.bias": np.zeros(DIMENSION, np.float32)}  # noqa: E731
    state = {"tokens": normal(vocabulary, DIMENSION), "positions": normal(POSITIONS, DIMENSION), **norm("norm")}
    shapes = {"qkv": (3 * DIMENSION, DIMENSION), "out": (DIMENSION, DIMENSION), "up": (INNER, DIMENSION), "down": (DIMENSION, INNER)}
    for at in range(FIRST, FIRST + layers):
        for name, shape in shapes.items():
            state[f"layers.{at}.{name}.weight"], state[f"layers.{at}.{name}.bias"] = normal(*shape), normal(shape[0])
        state |= norm(f"layers.{at}.norm1") | norm(f"layers.{at}.norm2")
    return state


def build_graph(state: State, layers: int) -> onnx.ModelProto:
    """`input_ids, attention_mask` int64 `[batch, tokens]` → `last_hidden_state` float32 `[batch, tokens, DIMENSION]`."""
    graph = _Graph()
    graph.weight("thirds", np.array([DIMENSION] * 3))
    graph.add("Gather", [graph.weight("tokens", state["tokens"]), "input_ids"], "words")
    graph.add("Shape", ["input_ids"], "shape")
    graph.add("Gather", ["shape", graph.weight("one", np.array([1]))], "length")
    bounds = [graph.weight("zero", np.array([0])), "length", graph.weight("axis", np.array([0]))]
    graph.add("Slice", [graph.weight("positions", state["positions"]), *bounds], "places")
    graph.add("Add", ["words", "places"], "placed")
    norm = [graph.weight(f"norm.{kind}", state[f"norm.{kind}"]) for kind in ("weight", "bias")]
    hidden = graph.add("LayerNormalization", ["placed", *norm], "embedded", axis=-1, epsilon=EPSILON)
    graph.add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    for at in range(FIRST, FIRST + layers):
        hidden = _layer(graph, at, hidden, "mask", state)
    graph.add("Identity", [hidden], "last_hidden_state")
    value = lambda name, kind, shape: helper.make_tensor_value_info(name, kind, shape)  # noqa: E731
    inputs = [value(name, TensorProto.INT64, ["batch", "tokens"]) for name in ("input_ids", "attention_mask")]
    outputs = [value("last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", DIMENSION])]
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME_DOMAIN, 1)]
    body = helper.make_graph(graph.nodes, "peer", inputs, outputs, graph.weights)
    return helper.make_model(body, opset_imports=opsets, ir_version=9, producer_name="nearshelf-bench")


def write_int8(state: State, layers: int, out: Path) -> None:
    """Dynamic, per output channel: the settings of `onnx_graph.write_graphs`."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        fp32 = Path(folder) / "fp32.onnx"
        onnx.save(build_graph(state, layers), fp32)
        quantize_dynamic(
            fp32,
            out,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
            nodes_to_exclude=["length"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    print(f"{out}: {layers} layers, {out.stat().st_size / 1e6:.1f} MB", flush=True)


def cosine_to_teacher(graph: Path) -> float:
    """Smallest cosine of sentence vectors to PyTorch's: proof that the file is the model it is said to be."""
    import onnxruntime
    import torch
    from transformers import AutoModel

    from .teacher import teacher_folder, teacher_tokenizer

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    teacher, tokenizer = AutoModel.from_pretrained(teacher_folder()).eval(), teacher_tokenizer()
    cosines = []
    for sentence in SENTENCES:
        ids = np.array([tokenizer.encode(sentence).ids], np.int64)
        ours = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0].mean(0)
        with torch.inference_mode():
            theirs = teacher(input_ids=torch.from_numpy(ids)).last_hidden_state[0].mean(0).numpy()
        cosines.append(float(ours @ theirs / np.linalg.norm(ours) / np.linalg.norm(theirs)))
    return min(cosines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for minilm-l6.onnx and multilingual-l12.onnx")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    minilm = minilm_state()
    write_int8(minilm, 6, out / "minilm-l6.onnx")
    print(f"smallest cosine to the teacher in PyTorch: {cosine_to_teacher(out / 'minilm-l6.onnx'):.4f}", flush=True)
    write_int8(random_state(MULTILINGUAL_VOCABULARY, MULTILINGUAL_LAYERS), MULTILINGUAL_LAYERS, out / "multilingual-l12.onnx")


if __name__ == "__main__":
    main()
