"""Stored JSON in, checked records out; and long lists of ids cut into pieces that one statement can take."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from verify.errors import StoreError

Record = TypeVar("Record", bound=BaseModel)
Item = TypeVar("Item")

CHUNK = 500  # parameters in one IN list: far below every database's limit


def load(kind: type[Record], payload: str, **fields: Any) -> Record:
    """Return the record a payload holds; `fields` are those kept in columns of their own."""
    try:
        if fields:
            return kind.model_validate_json(json.dumps(json.loads(payload) | fields))
        return kind.model_validate_json(payload)
    except (ValidationError, ValueError) as error:
        name = kind.__name__.lower()
        raise StoreError(f"a stored {name} is of another version; run `python -m verify check` again") from error


def chunked(items: Iterable[Item], size: int = CHUNK) -> Iterator[list[Item]]:
    """Cut items into lists of at most `size`."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece
