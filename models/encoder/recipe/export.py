"""From a trained student to the shipped files, their figures and the model card."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .card import write_card
from .data import Corpus
from .evaluate import Encode, figures, student_encode
from .onnx_graph import read_weights, write_graphs
from .outliers import peaks
from .student import DIMENSION, HEADS, INNER, LAYERS, Student
from .vocabulary import MAX_TOKENS, student_tokenizer

NAME, VERSION = "nearshelf-encoder", "2"
SHIPPED = ("config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx")
LICENCES = {
    "weights": "Apache-2.0",
    "teacher": "Apache-2.0 (sentence-transformers/all-MiniLM-L6-v2)",
    "data": "CEDICT CC BY-SA 4.0; Tatoeba CC BY 2.0 FR; see MODEL_CARD.md",
}
GOLDEN = [
    ("zh", "我想买一本计算机科学的书"), ("en", "a book about computer science"), ("zh", "送给妈妈的生日礼物"), ("en", "a gift for mum"),
    ("zh", "跑步鞋"), ("en", "running shoes"), ("zh", "跑步鞋，透气网面，缓震"), ("en", "pyhton programming"), ("zh", "Python 编程入门"),
    ("zh", "繁體中文的書"), ("zh", "繁体中文的书"), ("en", "Café crème brûlée"), ("zh", "１２３ＡＢＣ"), ("en", "NS-RUN-001"),
    ("en", "🙂"), ("zh", "不含糖的绿茶"), ("en", "a warm waterproof jacket for hiking in the mountains, men's, blue, size L"), ("en", "a"),
    ("zh", "下雨天孩子穿什么"), ("en", "The quick brown fox jumps over the lazy dog."), ("zh", "龘"), ("en", ""),
]  # fmt: skip


def int8_encode(graph: Path, tokenizer: Tokenizer) -> Encode:
    """One text a call: int8 results change with padding."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])

    def encode(texts: list[str]) -> np.ndarray:
        vectors = np.zeros((len(texts), DIMENSION), np.float32)
        for row, encoding in enumerate(tokenizer.encode_batch(texts)):
            ids = np.array([encoding.ids], np.int64)
            hidden = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]
            total = hidden.sum(0)
            vectors[row] = total / np.linalg.norm(total)
        return vectors

    return encode


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")


def _write_held_out(corpus: Corpus, work: Path) -> None:
    for name, rows in corpus.held_out.items():
        lines = ["zh\ten", *("\t".join(row) for row in rows)]
        (work / f"held-out-{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def _calibration(corpus: Corpus, each: int = 100) -> list[str]:
    """Texts of training of every kind, to see the range of activations on."""
    rng = random.Random(5)
    pairs = [pair for rows in (corpus.tatoeba, corpus.cedict, corpus.composed, corpus.longer) for pair in rng.sample(rows, each)]
    return [*(zh for zh, _ in pairs), *(en for _, en in pairs[::4]), *rng.sample(corpus.english, each)]


def export(student: Student, tokenizer_file: Path, corpus: Corpus, teacher_english: np.ndarray, out: Path, work: Path) -> None:
    """Writes the shipped files, `manifest.json`, `golden.json` (fp32 vectors) and `MODEL_CARD.md` into `out`; held-out pairs and figures into `work`."""
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = student_tokenizer(tokenizer_file)
    graph = out / "onnx/model_quantized.onnx"
    write_graphs(student, peaks(student, tokenizer, _calibration(corpus)), work / "model.onnx", graph)
    document = json.loads(tokenizer_file.read_text("utf-8"))
    (out / "tokenizer.json").write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), "utf-8")
    rows = student.tokens.weight.shape[0]
    _write_json(out / "config.json", {
        "architectures": ["BertModel"], "model_type": "bert", "hidden_size": DIMENSION, "num_attention_heads": HEADS, "num_hidden_layers": LAYERS,
        "intermediate_size": INNER, "hidden_act": "gelu", "max_position_embeddings": MAX_TOKENS, "type_vocab_size": 1, "vocab_size": rows,
        "layer_norm_eps": 1e-12, "pad_token_id": 0,
    })  # fmt: skip
    _write_json(out / "tokenizer_config.json", {
        "tokenizer_class": "BertTokenizer", "do_lower_case": True, "strip_accents": True, "tokenize_chinese_chars": True, "model_max_length": MAX_TOKENS,
        "pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]", "mask_token": "[MASK]",
    })  # fmt: skip
    files = [{"path": path, "bytes": (out / path).stat().st_size, "sha256": hashlib.sha256((out / path).read_bytes()).hexdigest()} for path in SHIPPED]
    _write_json(out / "manifest.json", {
        "name": NAME, "version": VERSION, "dimension": DIMENSION, "pooling": "mean", "normalize": True, "maxTokens": MAX_TOKENS, "dtype": "int8",
        "licences": LICENCES, "files": files,
    })  # fmt: skip
    fp32, int8 = student_encode(student, tokenizer), int8_encode(graph, tokenizer)
    vectors = fp32([text for _, text in GOLDEN])
    golden = [{"text": text, "vector": [round(float(value), 5) for value in vector]} for (_, text), vector in zip(GOLDEN, vectors, strict=True)]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in golden)
    (out / "golden.json").write_text(f"[\n{lines}\n]\n", "utf-8")
    _write_held_out(corpus, work)
    measured = {"fp32": figures(fp32, corpus, teacher_english), "int8": figures(int8, corpus, teacher_english)}
    _write_json(work / "figures.json", measured)
    total = sum(int(file["bytes"]) for file in files)
    write_card(out / "MODEL_CARD.md", measured, total, rows, corpus)
    print(f"{total:,} bytes shipped")
    for name in measured["fp32"]:
        print(f"{name:20} fp32 {measured['fp32'][name]:.4f}  int8 {measured['int8'][name]:.4f}")


def load_shipped(folder: Path) -> Student:
    """The student of a shipped folder, to train on from it."""
    rows = json.loads((folder / "config.json").read_text("utf-8"))["vocab_size"]
    return read_weights(folder / "onnx/model_quantized.onnx", rows)
