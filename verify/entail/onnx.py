"""A model's folder in, a judge out: any ONNX classifier of sequence pairs, run on one thread.

Pairs are run in order of their length, and only pairs of the very same length together: nothing is padded, so nothing
is computed in vain and a pair's scores do not depend on how long its neighbours are. Where the graph scales its
activations by the largest of the batch (dynamic 8-bit quantisation), each pair is run by itself, unless
`twosource.json` knows better: flags must not depend on what else is in the corpus.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from verify.entail.base import CONTRADICTS, NEITHER, SUPPORTS, Judge, Pair, Progress, Scores, silent
from verify.entail.folder import Folder
from verify.entail.labels import columns, label_names
from verify.errors import ModelError

Number = type[np.integer[Any]]

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
TYPES: dict[str, Number] = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}


class OnnxJudge:
    """A classifier of sequence pairs, read by onnxruntime."""

    def __init__(self, path: Path) -> None:
        folder = Folder(path)
        self.name = folder.name
        self.fingerprint = folder.fingerprint()
        self.sure = folder.notes.sure
        self._labels = label_names(folder.config, folder.notes.labels, self.name)
        self._columns = columns(self._labels, self.name)
        self._temperature = folder.notes.temperature
        self._tokenizer = _tokenizer(folder)
        self._session = _session(folder)
        self._batch = _fixed_batch(self._session, self.name) or folder.batch()
        self._inputs = _inputs(self._session, self.name)
        self._output = _output(self._session)

    @property
    def careful(self) -> Judge:
        """Return itself; see `Judge`."""
        return self

    def scores(self, pairs: Sequence[Pair], progress: Progress = silent) -> Scores:
        """Return one row a pair; see `Judge`."""
        out = np.zeros((len(pairs), 3), dtype=np.float32)
        encoded = [self._tokenizer.encode(evidence, claim) for evidence, claim in pairs]
        done = 0
        for rows in _runs([len(one.ids) for one in encoded], self._batch):
            out[rows] = self._run([encoded[row] for row in rows])
            done += len(rows)
            progress(done)
        return out

    def _run(self, encoded: Sequence[Any]) -> Scores:
        known = {
            "input_ids": [one.ids for one in encoded],
            "attention_mask": [one.attention_mask for one in encoded],
            "token_type_ids": [one.type_ids for one in encoded],
        }
        feed = {name: np.asarray(known[name], dtype=type_) for name, type_ in self._inputs.items()}
        logits = self._logits(feed)
        if logits.ndim != 2 or logits.shape[1] != len(self._labels):
            shape = "×".join(map(str, logits.shape[1:])) or "no"
            raise ModelError(
                f"{self.name}: gives {shape} scores a pair for {len(self._labels)} labels; "
                "export it as a classifier of sequence pairs"
            )
        return self._relations(np.asarray(logits, dtype=np.float32))

    def _logits(self, feed: dict[str, Any]) -> Any:
        try:
            return self._session.run([self._output], feed)[0]
        except Exception as error:  # as for opening: no common base
            said = f"{self.name}: cannot read a pair ({_first(error)})"
            raise ModelError(f"{said}; see that its tokenizer is the one it was trained with") from error

    def _relations(self, logits: Scores) -> Scores:
        """Return the likelihoods in our order; a class that the model does not know has none."""
        likely = _softmax(logits / self._temperature)
        out = np.zeros((len(likely), 3), dtype=np.float32)
        for relation, column in zip((SUPPORTS, CONTRADICTS, NEITHER), self._columns, strict=True):
            if column is not None:
                out[:, relation] = likely[:, column]
        return out


def _runs(lengths: Sequence[int], batch: int) -> Iterator[list[int]]:
    """Yield the rows to run together, short ones first."""
    same: dict[int, list[int]] = defaultdict(list)
    for row, length in enumerate(lengths):
        same[length].append(row)
    for length in sorted(same):
        for start in range(0, len(same[length]), batch):
            yield same[length][start : start + batch]


def _softmax(logits: npt.NDArray[np.float32]) -> Scores:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)


def _tokenizer(folder: Folder) -> Any:
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(folder.tokenizer))
        tokenizer.no_padding()
        tokenizer.enable_truncation(folder.max_length(), strategy="longest_first")
    except Exception as error:  # the library raises nothing more exact
        raise ModelError(f"{folder.tokenizer}: is no tokenizer ({_first(error)}); export it anew") from error
    return tokenizer


def _session(folder: Folder) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(folder.opened(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # each fault has an exception of its own, and they share no base
        raise ModelError(f"{folder.graph}: cannot be opened ({_first(error)}); export or copy it anew") from error


def _inputs(session: Any, model: str) -> dict[str, Number]:
    """Return what the graph asks for, by name, with the type of number."""
    asked = {one.name: TYPES.get(one.type) for one in session.get_inputs()}
    strange = [name for name, type_ in asked.items() if name not in INPUTS or type_ is None]
    if strange or "input_ids" not in asked:
        wrong = f"asks for {', '.join(strange)}" if strange else "does not ask for input_ids"
        raise ModelError(f"{model}: {wrong}; export a graph with inputs from {', '.join(INPUTS)}")
    return {name: type_ for name, type_ in asked.items() if type_ is not None}


def _fixed_batch(session: Any, model: str) -> int | None:
    """Return 1 where the graph takes one pair at a time; nothing where it takes as many as there are."""
    shapes = [tuple(one.shape) for one in session.get_inputs()]
    if any(isinstance(size, int) and size != 1 for shape in shapes for size in shape):
        told = "×".join(map(str, shapes[0]))
        raise ModelError(f"{model}: takes only pairs of one size ({told}); export it with dynamic axes")
    return 1 if any(shape[:1] == (1,) for shape in shapes) else None


def _output(session: Any) -> str:
    names: list[str] = [one.name for one in session.get_outputs()]
    return "logits" if "logits" in names else names[0]


def _first(error: Exception) -> str:
    """Return the beginning of what a library says, on one line."""
    return " ".join(str(error).split())[:120] or type(error).__name__
