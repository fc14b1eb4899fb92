"""`python -m recipe --data ../shared/data/text --work DIR`: from public text to the shipped files."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel

from .data import load_corpus
from .student import Student, start_student
from .teacher import teacher_folder, teacher_vectors
from .train import build_examples, train
from .vocabulary import Vocabulary, build_vocabulary, start_embeddings, student_tokenizer, write_tokenizer


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with cedict.tsv.gz, tatoeba-en-zh.tsv.gz …")
    parser.add_argument("--work", type=Path, required=True, help="folder for caches and checkpoints; a second call resumes from it")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent, help="where the shipped files go")
    parser.add_argument("--catalogue", type=Path, help="folder of catalogue sources used as parallel text")
    parser.add_argument("--start-from", type=Path, help="shipped model folder to start from instead of the teacher's layers")
    parser.add_argument("--keep", type=float, default=0.0, help="share of the starting weights in the mean that is exported (0 to 1)")
    parser.add_argument("--minutes", type=float, default=120, help="training time in all, resumed runs counted")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--export-only", action="store_true", help="export the newest checkpoint without training")
    return parser.parse_args()


def main() -> None:
    args = arguments()
    args.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    corpus = load_corpus(args.data, args.catalogue, args.seed)
    pairs = corpus.tatoeba + corpus.cedict + corpus.composed + corpus.longer + corpus.catalogue
    held_out = [row[1] for rows in corpus.held_out.values() for row in rows]
    english = list(dict.fromkeys([pair[1] for pair in pairs] + corpus.english + corpus.held_out_english + held_out))
    rows = {text: row for row, text in enumerate(english)}
    vectors = teacher_vectors(english, args.work)
    teacher_english = vectors[[rows[text] for text in corpus.held_out_english]]

    tokenizer_file = args.work / "tokenizer.json"
    teacher = AutoModel.from_pretrained(teacher_folder()).eval()
    if args.start_from:
        from .export import load_shipped

        tokenizer_file.write_bytes((args.start_from / "tokenizer.json").read_bytes())
        student = load_shipped(args.start_from)
    else:
        vocabulary: Vocabulary = build_vocabulary(
            [pair[1] for pair in pairs] + corpus.english, [pair[0] for pair in pairs]
        )
        write_tokenizer(vocabulary, tokenizer_file)
        table = teacher.embeddings.word_embeddings.weight.detach().numpy()
        student: Student = start_student(start_embeddings(vocabulary, table, corpus.cedict), teacher)
        print(f"{len(vocabulary.tokens)} rows, {len(vocabulary.ids)} tokens", flush=True)
    tokenizer = student_tokenizer(tokenizer_file)
    start = {name: value.clone() for name, value in student.state_dict().items()}
    if not args.export_only:
        examples = build_examples(corpus, rows, tokenizer, random.Random(args.seed))
        print(f"{len(examples.sequences):,} examples, {int(examples.weight.sum()):,} a pass", flush=True)
        train(student, examples, vectors, corpus, teacher_english, tokenizer, args.work, args.minutes, args.seed)
    else:
        student.load_state_dict(torch.load(args.work / "checkpoint.pt", weights_only=False)["model"])
    # The mean of a model and what further training made of it is often better than both (Wortsman et al. 2022, WiSE-FT).
    student.load_state_dict({name: value.lerp(start[name], args.keep) for name, value in student.state_dict().items()})
    from .export import export

    export(student.eval(), tokenizer_file, corpus, np.asarray(teacher_english), args.out, args.work)


if __name__ == "__main__":
    main()
