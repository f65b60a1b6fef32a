"""A checkpoint in, a folder with an int8 ONNX model out: model, tokenizer, config and checksums.

Weights are rounded to few levels for each row and packed with gzip, which brings them near the bits that they hold.
"""

import hashlib
import json
import shutil
import tempfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import torch

from verify.training.batches import tokenizer
from verify.training.int8 import as_int8
from verify.training.lean import Fineness, Lean
from verify.training.network import CrossEncoder
from verify.training.rounding import round_plainly, round_products
from verify.training.rows import LABELS, Row

OPSET = 17
READ_FOR_ROUNDING = 96  # tokens of a pair
KEPT = (
    "model_type", "hidden_size", "num_hidden_layers", "num_attention_heads", "max_position_embeddings", "pad_token_id",
)  # fmt: skip
LABELLED = {str(i): label.value for i, label in enumerate(LABELS[:3])}


class Learned(NamedTuple):
    """A trained network, ready to be read from, and the levels that it learned on, if it did."""

    network: CrossEncoder
    fine: Fineness | None


def load(base: Path, checkpoint: Path) -> Learned:
    """Return the network of a checkpoint."""
    held = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network = CrossEncoder.from_checkpoint(base, held["network"])
    network.eval()
    return Learned(network, Fineness(*held["fine"]) if held.get("fine") else None)


def as_onnx(learned: Learned, path: Path, fine: Fineness, texts: Iterable[Row], base: Path) -> None:
    """Write the network for one pair at a time as ONNX: products in fp32, weights on few levels.

    `texts` are pairs that it may be asked about: they tell which errors of rounding matter. A network that learned on
    levels keeps those.
    """
    lean = Lean(learned.network, (learned.fine or fine).words).eval()
    read = tokenizer(base, READ_FOR_ROUNDING)
    met = [_inputs(lean, read.encode(row.evidence, row.claim)) for row in texts]
    if learned.fine:
        round_plainly(lean, learned.fine.products)
    else:
        round_products(lean, fine.products, met)
    names = ("input_ids", "token_type_ids")[: len(met[0])]
    torch.onnx.export(
        lean, met[0], str(path), input_names=list(names), output_names=["logits"],
        dynamic_axes={name: {1: "tokens"} for name in names}, opset_version=OPSET, dynamo=False,
    )  # fmt: skip


def _inputs(lean: Lean, encoded: Any) -> tuple[torch.Tensor, ...]:
    ids, types = torch.tensor([encoded.ids]), torch.tensor([encoded.type_ids])
    return (ids, types) if lean.types is not None else (ids,)


def folder(
    learned: Learned, base: Path, out: Path, texts: Iterable[Row],
    *, fine: Fineness, longest: int, notes: dict[str, object],
) -> None:  # fmt: skip
    """Write the whole folder of a model; `notes` go into twosource.json."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        as_onnx(learned, Path(work) / "plain.onnx", fine, texts, base)
        as_int8(Path(work) / "plain.onnx", Path(work) / "model.onnx")
        packed(Path(work) / "model.onnx", out / "model.onnx.gz")
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")
    config = json.loads((base / "config.json").read_text())
    told = {key: config[key] for key in KEPT} | {"id2label": LABELLED}
    (out / "config.json").write_text(json.dumps(told, indent=2) + "\n")
    (out / "twosource.json").write_text(json.dumps({"batch": 1, "max_length": longest} | notes, indent=2) + "\n")
    sums(out)


def packed(model: Path, path: Path) -> None:
    """Write a gzipped copy that is the same for the same model: few levels need few bits each, in any order."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31, 9, zlib.Z_FILTERED)
    path.write_bytes(packer.compress(model.read_bytes()) + packer.flush())


def sums(out: Path) -> None:
    """Write the SHA-256 of every file of the model beside it."""
    files = sorted(path for path in out.iterdir() if path.name in SUMMED)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in files]
    (out / "SHA256SUMS").write_text("\n".join(lines) + "\n")


SUMMED = ("model.onnx.gz", "tokenizer.json", "config.json", "twosource.json")
