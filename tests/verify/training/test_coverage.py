"""What a reader said of statements of written articles in, labelled pairs with shades out."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from verify.errors import PairError
from verify.training.coverage import read_coverage
from verify.training.rows import COVERAGE, Label, held_out

EVENT: dict[str, Any] = {
    "event": "the mill",
    "statements": ["The mill at Orrin burned down.", "Fire took Orrin's mill on Monday.", "The mill at Orrin stands."],
    "pairs": [[0, 1, "12"], [0, 2, "x"], [1, 2, "?"]],
}


def written(folder: Path, *events: dict[str, Any]) -> Path:
    path = folder / "coverage.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.writelines(f"{json.dumps(event)}\n" for event in events)
    return path


def test_each_pair_is_read_both_ways_round_with_its_shades(tmp_path: Path) -> None:
    there, back, *rest = read_coverage(written(tmp_path, EVENT))
    assert (there.evidence, there.claim) == (back.claim, back.evidence) == tuple(EVENT["statements"][:2])
    assert there.label is back.label is Label.SUPPORTS
    assert there.taught is not None and back.taught is not None
    assert there.taught[0] < 0.5 < back.taught[0]  # the first lacks the day that the second has
    assert [row.label for row in rest] == [Label.CONTRADICTS] * 4
    assert [row.taught[1] > 0.5 for row in rest if row.taught] == [True, True, False, False]


def test_every_shade_sums_to_one(tmp_path: Path) -> None:
    pairs = [[0, 1, code] for code in ("22", "21", "20", "11", "10", "00", "x", "?")]
    for row in read_coverage(written(tmp_path, {**EVENT, "pairs": pairs})):
        assert row.taught is not None and sum(row.taught) == pytest.approx(1.0)


def test_an_event_is_held_out_whole(tmp_path: Path) -> None:
    events = [{**EVENT, "event": f"event {n}"} for n in range(60)]
    rows = list(read_coverage(written(tmp_path, *events)))
    kept = {row.id.partition("/")[0] for row in rows if held_out(row)}
    assert all(row.source == COVERAGE for row in rows)
    assert 3 <= len(kept) <= 24
    assert all(held_out(row) == (row.id.partition("/")[0] in kept) for row in rows)


@pytest.mark.parametrize("pairs", [[[0, 1, "23"]], [[0, 9, "22"]], [[0, 1]]])
def test_a_line_that_is_no_event_is_named(tmp_path: Path, pairs: list[object]) -> None:
    path = written(tmp_path, EVENT, {**EVENT, "pairs": pairs})
    with pytest.raises(PairError, match=r"coverage.jsonl.gz:2: is no event"):
        list(read_coverage(path))
