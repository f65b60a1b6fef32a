"""A model's folder in, the state of the network it was exported from out: where the next course may begin.

Checkpoints are large and stay with who trains; the weights that were exported are theirs, rounded to few levels.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
from onnx import numpy_helper

from verify.entail.folder import Folder

Weights = dict[str, np.ndarray[Any, Any]]


class Names(NamedTuple):
    """What torch calls the parts of a layer, and where its positions begin: the first of some hold no token."""

    attention: tuple[str, str, str]  # query, key, value
    out: str
    norm: str
    unused: int


FAMILIES = {
    "bert": Names(
        ("attention.self.query", "attention.self.key", "attention.self.value"),
        "attention.output.dense", "attention.output.LayerNorm", 0,
    ),
    "mpnet": Names(
        ("attention.attn.q", "attention.attn.k", "attention.attn.v"), "attention.attn.o", "attention.LayerNorm", 2
    ),
}  # fmt: skip
LATER = {"up": "intermediate.dense", "down": "output.dense"}
BUCKETS, FAR = 32, 128  # MPNet's classes of distance, and the distance from which all are one class


def restored(folder: Path) -> Weights:
    """Return the state of a `CrossEncoder` by the names that torch gives it; see `verify.training export`."""
    found = Folder(folder)
    names = FAMILIES.get(found.config.get("model_type", ""))
    if names is None:
        raise ValueError(f"{folder}: is neither BERT nor MPNet; begin from a checkpoint of a course instead")
    opened = found.opened()
    model = onnx.load_from_string(opened) if isinstance(opened, bytes) else onnx.load(opened)
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    state = _product(weights, "/head/Gemm", "head") | _embeddings(weights, names)
    for number in range(int(found.config["num_hidden_layers"])):
        state |= _block(weights, number, names, int(found.config["num_attention_heads"]))
    return state


def _embeddings(weights: Weights, names: Names) -> Weights:
    at, places = "encoder.embeddings", weights["places"]
    state = {
        f"{at}.word_embeddings.weight": weights["words"].astype(np.float32) * weights["step"],
        f"{at}.position_embeddings.weight": np.pad(places, ((names.unused, 0), (0, 0))),
        f"{at}.LayerNorm.weight": weights["norm.weight"],
        f"{at}.LayerNorm.bias": weights["norm.bias"],
    }
    if "types.weight" in weights:
        state[f"{at}.token_type_embeddings.weight"] = weights["types.weight"]
    if "distances" in weights:
        state["encoder.encoder.relative_attention_bias.weight"] = _by_class(weights["distances"])
    return state


def _by_class(distances: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return what attention adds by class of distance, shape (32, heads), from that of every distance."""
    middle = distances.shape[1] // 2
    classes = np.empty((BUCKETS, distances.shape[0]), dtype=np.float32)
    for distance in range(-middle, middle + 1):
        classes[_class_of(distance)] = distances[:, distance + middle]
    return classes


def _class_of(distance: int) -> int:
    """Return the class of a distance: one each near by, wider and wider ones afar (Raffel et al., "T5", 2020)."""
    half, size = BUCKETS // 2, abs(distance)
    if size < half // 2:
        near = size
    else:
        scale = math.log(FAR / (half // 2))
        near = min(half // 2 + int(math.log(size / (half // 2)) / scale * (half - half // 2)), half - 1)
    return near + (half if distance > 0 else 0)


def _block(weights: Weights, number: int, names: Names, heads: int) -> Weights:
    at, here = f"encoder.encoder.layer.{number}", f"blocks.{number}"
    state = _attention(weights, f"/{here}/all/Gemm", [f"{at}.{part}" for part in names.attention], heads)
    for part, name in {"out": names.out, **LATER}.items():
        state |= _product(weights, f"/{here}/{part}/Gemm", f"{at}.{name}")
    for part, name in {"norm": names.norm, "last": "output.LayerNorm"}.items():
        for kind in ("weight", "bias"):
            state[f"{at}.{name}.{kind}"] = weights[f"{here}.{part}.{kind}"]
    return state


def _attention(weights: Weights, node: str, names: Sequence[str], heads: int) -> Weights:
    """Return query, key and value apart; what was exported has the scale of attention in the query."""
    both = _product(weights, node, "all")
    parts = {kind: np.split(both[f"all.{kind}"], 3) for kind in ("weight", "bias")}
    scale = np.float32(math.sqrt(both["all.weight"].shape[1] // heads))
    state = {}
    for kind, (query, key, value) in parts.items():
        for name, array in zip(names, (query * scale, key, value), strict=True):
            state[f"{name}.{kind}"] = array
    return state


def _product(weights: Weights, node: str, name: str) -> Weights:
    """Return the weight, shape (outputs, inputs), and the bias of one product."""
    whole = weights[f"{node}.whole"].T.astype(np.float32)
    return {
        f"{name}.weight": whole * weights[f"{node}.step"][:, None],
        f"{name}.bias": weights[f"{node}.rest"][1],
    }
