"""A flag with a running figure in; its rows out in order of the dates, as plain data for the page's script."""

from collections.abc import Iterator
from typing import Any

from claims.model import Claim
from verify.desk import words
from verify.model import Flag, Point


def series(flag: Flag) -> list[dict[str, Any]]:
    """Return a running figure in order of its dates: each as written, by whom, how long its bar is, and if it fell.

    Of one day, what gives the same figure is one row, that of the claim in its own words.
    """
    here, rows = _places(flag.claim), []
    before, most = None, max((number for number in _numbers(flag) if number is not None), default=None)
    for points, number in _same_figures(flag):
        own = next((point for point in points if (point.document, point.start) in here), None)
        rows.append(
            {
                "day": words.day(points[0].as_of),
                "value": (own or points[0]).value,
                "who": ", ".join(dict.fromkeys(point.publisher or point.document for point in points)),
                "share": round(100 * number / most) if number is not None and most else None,
                "fell": before is not None and number is not None and number < before,
                "here": own is not None,
            }
        )
        before = number if number is not None else before
    return rows


def _same_figures(flag: Flag) -> Iterator[tuple[list[Point], float | None]]:
    """Yield the points of a series that give one figure for one day, with its number."""
    found: dict[tuple[str, float | str], list[Point]] = {}
    numbers = _numbers(flag)
    for point, number in zip(flag.series, numbers, strict=True):
        found.setdefault((point.as_of, point.value if number is None else number), []).append(point)
    yield from ((points, None if isinstance(key, str) else key) for (_, key), points in found.items())


def _numbers(flag: Flag) -> list[float | None]:
    """Return the number of each point of a series, as it was read where it stands; None for what is no number."""
    read = {
        (claim.document, quantity.start): quantity.value if quantity.value is not None else quantity.high
        for claim in (flag.claim, *(item.claim for item in flag.evidence))
        for quantity in claim.quantities
    }
    return [read.get((point.document, point.start)) for point in flag.series]


def _places(claim: Claim) -> set[tuple[str, int]]:
    return {(claim.document, quantity.start) for quantity in claim.quantities}
