"""Vectors by key, of sentences or of what a judge said of a pair, written to and read from a connection: a cache."""

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, delete, insert, select

from verify.store import tables
from verify.store.rows import chunked

Vector = npt.NDArray[np.float32]
STORED = np.dtype("<f4")  # the same bytes on every machine


def save(connection: Connection, vectors: Mapping[str, Vector]) -> None:
    """Keep vectors in place of those of the same keys."""
    for keys in chunked(vectors):
        connection.execute(delete(tables.vectors).where(tables.vectors.c.key.in_(keys)))
        rows = [{"key": key, "vector": np.asarray(vectors[key], dtype=STORED).tobytes()} for key in keys]
        connection.execute(insert(tables.vectors), rows)


def load(connection: Connection, keys: Iterable[str]) -> dict[str, Vector]:
    """Return those of the vectors that are kept."""
    table = tables.vectors
    out: dict[str, Vector] = {}
    for some in chunked(dict.fromkeys(keys)):
        for key, vector in connection.execute(select(table.c.key, table.c.vector).where(table.c.key.in_(some))):
            out[key] = np.frombuffer(vector, dtype=STORED).astype(np.float32)
    return out
