"""A model's folder in, the state of the network it was exported from out: where the next course may begin.

Checkpoints are large and stay with who trains; the weights that were exported are theirs, rounded to few levels.
"""

import math
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

from verify.entail.folder import Folder

Weights = dict[str, np.ndarray[Any, Any]]
PARTS = {"out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
NORMS = {"norm": "attention.output.LayerNorm", "last": "output.LayerNorm"}


def restored(folder: Path) -> Weights:
    """Return the state of a `CrossEncoder` over BERT by the names that torch gives it; see `verify.training export`."""
    found = Folder(folder)
    if found.config.get("model_type") != "bert":
        raise ValueError(f"{folder}: is no BERT; begin from a checkpoint of a course instead")
    opened = found.opened()
    model = onnx.load_from_string(opened) if isinstance(opened, bytes) else onnx.load(opened)
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    state = _product(weights, "/head/Gemm", "head") | _embeddings(weights)
    for number in range(int(found.config["num_hidden_layers"])):
        state |= _block(weights, number, int(found.config["num_attention_heads"]))
    return state


def _embeddings(weights: Weights) -> Weights:
    at = "encoder.embeddings"
    return {
        f"{at}.word_embeddings.weight": weights["words"].astype(np.float32) * weights["step"],
        f"{at}.position_embeddings.weight": weights["places"],
        f"{at}.token_type_embeddings.weight": weights["types.weight"],
        f"{at}.LayerNorm.weight": weights["norm.weight"],
        f"{at}.LayerNorm.bias": weights["norm.bias"],
    }


def _block(weights: Weights, number: int, heads: int) -> Weights:
    at, here = f"encoder.encoder.layer.{number}", f"blocks.{number}"
    state = _attention(weights, f"/{here}/all/Gemm", f"{at}.attention.self", heads)
    for part, name in PARTS.items():
        state |= _product(weights, f"/{here}/{part}/Gemm", f"{at}.{name}")
    for part, name in NORMS.items():
        for kind in ("weight", "bias"):
            state[f"{at}.{name}.{kind}"] = weights[f"{here}.{part}.{kind}"]
    return state


def _attention(weights: Weights, node: str, name: str, heads: int) -> Weights:
    """Return query, key and value apart; what was exported has the scale of attention in the query."""
    both = _product(weights, node, "all")
    parts = {kind: np.split(both[f"all.{kind}"], 3) for kind in ("weight", "bias")}
    scale = np.float32(math.sqrt(both["all.weight"].shape[1] // heads))
    state = {}
    for kind, (query, key, value) in parts.items():
        for part, array in (("query", query * scale), ("key", key), ("value", value)):
            state[f"{name}.{part}.{kind}"] = array
    return state


def _product(weights: Weights, node: str, name: str) -> Weights:
    """Return the weight, shape (outputs, inputs), and the bias of one product."""
    whole = weights[f"{node}.whole"].T.astype(np.float32)
    return {
        f"{name}.weight": whole * weights[f"{node}.step"][:, None],
        f"{name}.bias": weights[f"{node}.rest"][1],
    }
