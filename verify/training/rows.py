"""Files of labelled pairs in, rows out: with their licences, and what is held out to weigh and calibrate."""

import gzip
import hashlib
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NamedTuple

from verify.errors import PairError

NEEDS = "a line needs id, evidence, claim, source and relation, one of supports, contradicts, neither, not_supports"
ACCOUNTS: Final = "accounts"  # the set of pairs from written accounts
COVERAGE: Final = "coverage"  # and from written articles
READ = (COVERAGE, "ecb")  # sets of pairs of which a reader said what they do to each other, event by event
HELD_OUT = 4  # percent of the rows that no model is trained on: the table of weights is fitted on them
HELD_OUT_EVENTS = 20  # the same of the events of written articles: what links a corpus is fitted on them


class Label(StrEnum):
    """What evidence does to a claim, as data sets label it; `not_supports` is either of the other two."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    NEITHER = "neither"
    NOT_SUPPORTS = "not_supports"


LABELS = tuple(Label)  # a model's classes are the first three, in this order


class Row(NamedTuple):
    """A labelled pair, the set that it is from, and the licence of that set as found ("not stated" is one)."""

    id: str
    evidence: str
    claim: str
    label: Label
    source: str
    licence: str
    taught: tuple[float, float, float] | None = None  # what a teacher says: supports, contradicts, neither


def read_rows(path: Path) -> list[Row]:
    """Return the rows of a file of JSON lines, gzipped or not.

    Each line has id, evidence, claim, relation, source and, where the rows may teach, licence. Raises PairError for a
    line that is none.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as lines:
            return [_read(line, f"{path}:{number}") for number, line in enumerate(lines, 1) if line.strip()]
    except (gzip.BadGzipFile, EOFError, UnicodeDecodeError) as error:
        raise PairError(f"{path}: cannot be read ({error}); copy it anew") from error


def _read(line: str, where: str) -> Row:
    try:
        return _row(json.loads(line))
    except json.JSONDecodeError as error:
        raise PairError(f"{where}: is no JSON ({error.msg}); {NEEDS}") from error
    except KeyError as error:
        raise PairError(f"{where}: has no {error.args[0]}; {NEEDS}") from error
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        raise PairError(f"{where}: {error}; {NEEDS}") from error


def _row(line: dict[str, Any]) -> Row:
    taught = line.get("taught")
    return Row(
        id=line["id"],
        evidence=line["evidence"],
        claim=line["claim"],
        label=Label(line["relation"]),
        source=line["source"],
        licence=line.get("licence", ""),
        taught=(taught[0], taught[1], taught[2]) if taught else None,
    )


def licensed(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows whose set states a licence, for those with a stricter rule."""
    return (row for row in rows if row.licence and not row.licence.lower().startswith("not stated"))


def held_out(row: Row) -> bool:
    """Say whether a row is kept from training; the evidence decides, so no evidence is on both sides.

    Statements of one event come in many pairs of accounts and of articles: there the event decides.
    """
    kept = row.id.partition("/")[0] if row.source in (ACCOUNTS, *READ) else row.evidence
    digest = hashlib.sha256(kept.encode("utf-8")).digest()
    return int.from_bytes(digest[:4], "big") % 100 < (HELD_OUT_EVENTS if row.source in READ else HELD_OUT)


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Write rows as gzipped JSON lines, in the form that `read_rows` reads."""
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(as_line(row), ensure_ascii=False) + "\n" for row in rows)


def as_line(row: Row) -> dict[str, object]:
    """Return a row as it stands in a file."""
    fields = row._asdict()
    return fields | {"relation": fields.pop("label").value}


def sample(rows: Iterable[Row], each: int) -> Iterator[str]:
    """Yield up to `each` pairs of every set as JSON lines; the label stands as "label", apart from the answer."""
    sets: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        sets[row.source].append(row)
    for source in sorted(sets):
        picked = random.Random(1).sample(sets[source], min(each, len(sets[source])))
        for row in picked:
            line = {"id": row.id, "evidence": row.evidence, "claim": row.claim, "label": row.label, "source": source}
            yield json.dumps(line, ensure_ascii=False)
