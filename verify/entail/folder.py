"""The folder of a model in, its files and what they say about it out: graph, tokenizer, labels, limits, fingerprint.

A folder as a hub exports it: `model.onnx` (or `onnx/model.onnx`, `model_quantized.onnx`, ...; gzipped too),
`tokenizer.json` and `config.json`. Beside them may lie `twosource.json`, which says what those do not (see `Notes`),
and `SHA256SUMS`, which the files must then agree with.
"""

import gzip
import hashlib
import json
import mmap
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from claims.model import Frozen
from verify.errors import ModelError

GRAPHS = (
    "model.onnx", "model.onnx.gz", "model_quantized.onnx", "model_int8.onnx", "model_optimized.onnx", "model_fp16.onnx",
)  # fmt: skip
PACKED = ".gz"
LONGEST = 512  # tokens of a pair; more is slow and was seldom trained on
ROLLING = b"DynamicQuantize"  # operators that scale activations by the largest of the whole batch
OFFSET = {"roberta", "xlm-roberta", "camembert", "mpnet", "longformer"}  # the first positions hold no token
WEIGHTS = ("*.onnx_data", "*.onnx.data")  # beside a graph that is too large for one file


class Notes(Frozen):
    """What `twosource.json` may say about a model."""

    labels: tuple[str, ...] = Field(default=(), description="its labels in the order of its output")
    batch: int | None = Field(default=None, ge=1, le=256, description="pairs in one run")
    max_length: int | None = Field(default=None, ge=16, le=8192, description="tokens of a pair")
    temperature: float = Field(default=1.0, gt=0, description="what the logits are divided by")
    sure: float = Field(default=0.9, ge=0, le=1, description="of two, the first decides alone from this `neither`")


class Folder:
    """A model's files, found and read; the graph itself is opened by the judge."""

    def __init__(self, path: Path) -> None:
        self.path = _root(path)
        self.name = self.path.name
        self.graph = path if path.suffix in (".onnx", PACKED) else _graph(self.path)
        self.tokenizer = self._needed("tokenizer.json", "export the model with its fast tokenizer")
        self.config = self._json("config.json")
        self.notes = self._notes()
        self._check_sums()

    def batch(self) -> int:
        """Return how many pairs to run at once: one where a pair's scores would depend on the pairs beside it."""
        return self.notes.batch or (1 if _holds(self.graph, ROLLING) else 8)

    def opened(self) -> str | bytes:
        """Return what the runtime opens: the graph's path, or a packed graph unpacked."""
        return _unpacked(self.graph) if self.graph.suffix == PACKED else str(self.graph)

    def max_length(self) -> int:
        """Return how many tokens of a pair are read."""
        if self.notes.max_length:
            return self.notes.max_length
        positions = self.config.get("max_position_embeddings")
        room = positions - 2 * (self.config.get("model_type") in OFFSET) if isinstance(positions, int) else LONGEST
        told = self._json("tokenizer_config.json", needed=False).get("model_max_length")
        trained = int(told) if isinstance(told, int | float) and told > 0 else LONGEST
        return max(16, min(room, trained, LONGEST))

    def fingerprint(self) -> str:
        """Return an id of every file that the scores depend on."""
        digest = hashlib.sha256()
        for path in self._files():
            digest.update(path.name.encode() + b"\0" + _sha256(path).encode() + b"\0")
        return digest.hexdigest()[:24]

    def _files(self) -> Iterator[Path]:
        yield self.graph
        for pattern in WEIGHTS:
            yield from sorted(self.graph.parent.glob(pattern))
        named = ("tokenizer.json", "tokenizer_config.json", "config.json", "twosource.json")
        yield from (path for name in named if (path := self.path / name).is_file())

    def _needed(self, name: str, cure: str) -> Path:
        path = self.path / name
        if not path.is_file():
            raise ModelError(f"{self.path}: holds no {name}; {cure}")
        return path

    def _json(self, name: str, *, needed: bool = True) -> dict[str, Any]:
        if not needed and not (self.path / name).is_file():
            return {}
        path = self._needed(name, "copy it from where the model came from")
        try:
            found = json.loads(path.read_bytes())
        except (OSError, ValueError) as error:
            raise ModelError(f"{path}: is no JSON ({type(error).__name__}); copy it anew") from error
        if not isinstance(found, dict):
            raise ModelError(f"{path}: holds no JSON object; copy it anew")
        return found

    def _notes(self) -> Notes:
        try:
            return Notes.model_validate(self._json("twosource.json", needed=False))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise ModelError(f"{self.path / 'twosource.json'}: {where}: {first['msg']}; mend or remove it") from error

    def _check_sums(self) -> None:
        """Refuse files that are not those that the model was shipped with, where it says which those are."""
        sums = self.path / "SHA256SUMS"
        if not sums.is_file():
            return
        for line in sums.read_text(encoding="utf-8").splitlines():
            expected, _, name = line.partition(" ")
            path = self.path / name.strip().lstrip("*")
            if line.strip() and (not path.is_file() or _sha256(path) != expected.lower()):
                raise ModelError(f"{path}: not the file that SHA256SUMS names; copy the model anew")


def _root(path: Path) -> Path:
    """Return the folder that holds the tokenizer, for a folder, a graph in it, or a graph in its `onnx`."""
    if not path.exists():
        raise ModelError(f"{path}: no such model; name a folder with model.onnx, tokenizer.json and config.json")
    folder = path if path.is_dir() else path.parent
    return folder.parent if folder.name == "onnx" and not (folder / "tokenizer.json").exists() else folder


def _graph(folder: Path) -> Path:
    places = (folder, folder / "onnx")
    for place in places:
        found = next((place / name for name in GRAPHS if (place / name).is_file()), None)
        if found:
            return found
    others = sorted(path for place in places for path in place.glob("*.onnx"))
    if len(others) == 1:
        return others[0]
    if others:
        raise ModelError(f"{folder}: holds {len(others)} graphs; name one of them, such as {others[0]}")
    raise ModelError(f"{folder}: holds no model.onnx; export the model to ONNX, or name another folder")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _holds(path: Path, words: bytes) -> bool:
    if path.suffix == PACKED:
        return words in _unpacked(path)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(words) >= 0


def _unpacked(path: Path) -> bytes:
    try:
        return gzip.decompress(path.read_bytes())
    except (OSError, EOFError, zlib.error) as error:
        raise ModelError(f"{path}: cannot be unpacked ({error}); copy the model anew") from error
