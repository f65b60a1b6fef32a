"""Labelled pairs: read and written alike, held out by their evidence, left out where a licence is wanting."""

import json
from pathlib import Path

import pytest

from verify.errors import PairError
from verify.training.mixture import Mixture, Share, unrelated
from verify.training.rows import Label, Row, as_line, held_out, licensed, read_rows, write_rows


def row(number: int, source: str = "one", licence: str = "MIT") -> Row:
    evidence = f"Evidence number {number} of the dam."
    return Row(f"r{number}", evidence, f"Claim {number}.", Label.NEITHER, source, licence)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    rows = [row(1), row(2)._replace(label=Label.NOT_SUPPORTS, taught=(0.2, 0.3, 0.5))]
    write_rows(tmp_path / "rows.jsonl.gz", rows)
    assert read_rows(tmp_path / "rows.jsonl.gz") == rows


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no JSON", r"rows.jsonl:2: is no JSON"),
        (json.dumps({"id": "r2"}), r"rows.jsonl:2: has no evidence"),
        (json.dumps(as_line(row(2)) | {"relation": "perhaps"}), r"rows.jsonl:2: 'perhaps' is not"),
        (json.dumps([1, 2]), r"rows.jsonl:2: "),
    ],
)
def test_a_line_that_is_no_pair_is_named(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps(as_line(row(1))) + f"\n{line}\n", encoding="utf-8")
    with pytest.raises(PairError, match=said):
        read_rows(tmp_path / "rows.jsonl")


def test_a_small_part_is_held_out_whatever_the_claim() -> None:
    rows = [row(number) for number in range(3000)]
    out = [one for one in rows if held_out(one)]
    assert 60 < len(out) < 180
    assert all(held_out(one._replace(claim="Another claim.")) for one in out)


def test_sets_without_a_stated_licence_can_be_left_out() -> None:
    rows = [row(1), row(2, licence="not stated (research corpus)"), row(3, licence="")]
    assert list(licensed(rows)) == rows[:1]


def test_a_mixture_shifts_from_early_to_late_sets_and_repeats_nothing_too_soon() -> None:
    shares = {"old": Share(1.0, 0.0), "new": Share(0.0, 1.0)}
    rows = [row(n, "old") for n in range(40)] + [row(n + 100, "new") for n in range(40)]
    mixture = Mixture(rows, 1, shares)
    early, late = mixture.draw(40, 0.0), mixture.draw(40, 1.0)
    assert {one.source for one in early} == {"old"} and len(set(early)) == 40
    assert {one.source for one in late} == {"new"}


def test_evidence_of_another_claim_is_neither() -> None:
    rows = [
        Row("a", "The Tolva dam was finished in spring.", "The Tolva dam is finished.", Label.SUPPORTS, "set_x", ""),
        Row("b", "Grain prices fell for a third week.", "Grain became cheaper.", Label.SUPPORTS, "set_x", ""),
    ]
    made = list(unrelated(rows, seed=1))
    assert {(one.id, one.label, one.source) for one in made} == {
        ("a~b", Label.NEITHER, "set_unrelated"),
        ("b~a", Label.NEITHER, "set_unrelated"),
    }
