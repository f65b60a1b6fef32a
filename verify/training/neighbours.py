"""A base encoder in, words and the words nearest to each out: beer and wine, north and south, rise and increase."""

import json
from pathlib import Path

import torch
from transformers import AutoModel

Neighbours = dict[str, tuple[str, ...]]
FREQUENT = slice(2_000, 14_000)  # of a BERT vocabulary, which begins with signs and goes on by how frequent words are
SHORTEST = 4  # letters
MOST = 6
BEGINNING = 4  # letters; words that share them are mostly forms of one word
ENDINGS = ("s", "ed", "ing", "ly")
AT_ONCE = 1_000


def neighbours(base: Path) -> Neighbours:
    """Return up to six words for each frequent word, by the angle between the vectors that the encoder begins with."""
    vocabulary = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    words = sorted(vocabulary, key=vocabulary.__getitem__)[FREQUENT]
    words = [word for word in words if len(word) >= SHORTEST and word.isascii() and word.isalpha()]
    table = AutoModel.from_pretrained(base, add_pooling_layer=False).embeddings.word_embeddings.weight.detach()
    vectors = torch.nn.functional.normalize(table[[vocabulary[word] for word in words]], dim=-1)
    found: Neighbours = {}
    for start in range(0, len(words), AT_ONCE):
        order = (vectors[start : start + AT_ONCE] @ vectors.T).topk(5 * MOST).indices.tolist()
        for word, near in zip(words[start:], order, strict=False):
            found[word] = tuple(words[n] for n in near if _in_its_place(word, words[n]))[:MOST]
    return found


def _in_its_place(word: str, other: str) -> bool:
    """Say whether a sentence may have the other word instead: not a form of the same word, and of a like ending."""
    return word[:BEGINNING] != other[:BEGINNING] and all(word.endswith(e) == other.endswith(e) for e in ENDINGS)
