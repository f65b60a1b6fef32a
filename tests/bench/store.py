"""What the queue costs in a large store: `python -m tests.bench.store [CLAIMS [DATABASE]]`.

100,000 claims in a new SQLite file, unless told otherwise; a database that holds a corpus already is measured as it is.
Printed for each view: milliseconds for the first page of 50 flags, the next one, and all counts of the filters, as
medians of five; then what the overview asks for once.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench import large
from tests.bench.arguments import reader
from verify.model import FlagKind, Relation
from verify.store import FlagFilter, Sort, Store

VIEWS: tuple[dict[str, Any], ...] = (
    {},
    {"flag": FlagKind.CONTRADICTED},
    {"flag": FlagKind.CONTRADICTED, "has_numbers": True, "reviewed": False},
    {"has_numbers": True},
    {"reviewed": False},
    {"speaker": "Speaker 7"},
    {"tag": "denied"},
    {"text": "Harbour"},
    {"text": "no such words"},
    {"published": "2024-05"},
    {"origin": "Outlet 3"},
    {"origin": "Outlet 3", "facing": "Outlet 9", "relation": Relation.CONTRADICTS},
    {"facing": "Outlet 0"},
    {"relation": Relation.CONTRADICTS},
    {"echoed": True},
    {"reason": "amounts_differ", "reviewed": False},
)


def measure(store: Store) -> None:
    """Print a line for each view and order."""
    for asked in VIEWS:
        for sort in Sort:
            view = FlagFilter(**asked, sort=sort)
            after = store.page(view, limit=50).next
            first = median(partial(store.page, view, limit=50))
            following = median(partial(store.page, view, limit=50, after=after)) if after else 0.0
            say(f"{first:8.1f} {following:8.1f}           {sort:9} {asked}")
        counts = median(partial(store.facets, FlagFilter(**asked)))
        say(f"                  {counts:8.1f}  counts    {asked}")
    for name in ("dated", "between", "coverage", "verify_log"):
        say(f"                  {median(getattr(store, name)):8.1f}  {name}")


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def median(act: Callable[[], object]) -> float:
    """Return the milliseconds an act takes, as the median of five."""
    return 1000 * statistics.median(seconds(act) for _ in range(5))


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(count: int, where: str) -> None:
    """Measure a store, and fill it first where it is empty."""
    with tempfile.TemporaryDirectory() as folder, Store.open(where or Path(folder) / "bench.db") as store:
        if not store.count():
            spent = seconds(partial(large.fill, store, count))
            say(f"{count} claims with flags, links and verdicts written in {spent:.0f} s")
        say("   first     next    counts")
        measure(store)


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("claims", nargs="?", type=int, default=100_000)
    arguments.add_argument("database", nargs="?", default="")
    asked = arguments.parse_args()
    main(asked.claims, asked.database)
