"""Statements of written articles, with what a reader says of each two of them, in; labelled pairs with shades out.

A file has one line of JSON an event: `event`, its name; `statements`, as the tool took them from invented articles on
it; `pairs`, each two positions and a code. The first figure of a code says how far the first bears out the second, the
other how far the second the first: 2 in full, 1 in the main with a part missing, 0 not. `x` says that the two cannot
both be true, `?` that it may be argued so. Of texts of others a line names the set as `source`, and its `licence`.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ValidationError

from verify.errors import PairError
from verify.training.rows import COVERAGE, Label, Row

LICENCE = "Apache-2.0 (written and read for this project)"


class Shade(NamedTuple):
    """What one statement does to another: a label, and how likely each relation is to be held for true."""

    label: Label
    likely: tuple[float, float, float]  # supports, contradicts, neither


IN_FULL = Shade(Label.SUPPORTS, (0.96, 0.01, 0.03))
IN_THE_MAIN = Shade(Label.SUPPORTS, (0.3, 0.02, 0.68))  # the label counts too: half and half in all
NOT = Shade(Label.NEITHER, (0.02, 0.02, 0.96))
AGAINST = Shade(Label.CONTRADICTS, (0.01, 0.96, 0.03))
ARGUABLE = Shade(Label.CONTRADICTS, (0.04, 0.3, 0.66))
BY_FIGURE = {"2": IN_FULL, "1": IN_THE_MAIN, "0": NOT}
BY_CODE = {"x": (AGAINST, AGAINST), "?": (ARGUABLE, ARGUABLE)}
BY_CODE |= {a + b: (BY_FIGURE[a], BY_FIGURE[b]) for a in BY_FIGURE for b in BY_FIGURE}


class Event(BaseModel):
    """One event: what its articles state, and what a reader says of pairs of them."""

    event: str
    statements: list[str]
    pairs: list[tuple[int, int, str]]
    source: Literal["coverage", "ecb"] = COVERAGE
    licence: str = LICENCE


def read_coverage(path: Path) -> Iterator[Row]:
    """Yield the pairs of a file, both ways round; those of one event share the first part of their ids.

    Raises PairError for a line that is no event.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield from _of_event(Event.model_validate_json(line))
            except (ValidationError, KeyError, IndexError) as error:
                needs = "a line has event, statements, and pairs of two positions and a code"
                raise PairError(f"{path}:{number}: is no event; {needs}") from error


def _of_event(told: Event) -> Iterator[Row]:
    for number, (left, right, code) in enumerate(told.pairs):
        ways = (told.statements[left], told.statements[right]), (told.statements[right], told.statements[left])
        for way, (evidence, claim), shade in zip("ab", ways, BY_CODE[code], strict=True):
            id_ = f"{told.event}/{number}{way}"
            yield Row(id_, evidence, claim, shade.label, told.source, told.licence, shade.likely)
