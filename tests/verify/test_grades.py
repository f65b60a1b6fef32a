"""Admiralty grading: a reviewer grades the source, the flag suggests a credibility, and the two stay apart."""

from typing import Any

import pytest

from tests.factory import at, make_claim, make_document, make_flag
from verify import decide, log
from verify.decisions import sourced
from verify.errors import DecideError, LogError
from verify.model import Action, Flag, FlagKind, Grade
from verify.store import Store

C, S, X = FlagKind.CORROBORATED, FlagKind.SINGLE_SOURCE, FlagKind.CONTRADICTED


@pytest.mark.parametrize(
    ("kind", "origins", "check_worthy", "credibility"),
    [(C, 2, True, 2), (C, 3, True, 1), (C, 7, True, 1), (S, 1, True, 3), (X, 4, True, 5), (S, 1, False, 6)],
)
def test_the_flag_suggests_a_credibility(kind: FlagKind, origins: int, check_worthy: bool, credibility: int) -> None:
    flag = make_flag(make_claim(check_worthy=check_worthy), kind, origins=origins)
    assert flag.suggested_credibility == credibility == flag.to_row()["suggested_credibility"]


@pytest.mark.parametrize("grade", list(Grade))
def test_no_grade_changes_the_suggestion(grade: Grade) -> None:
    plain = make_flag()
    graded = make_flag(source_grade=grade)
    assert graded.suggested_credibility == plain.suggested_credibility
    assert (plain.to_row()["source_grade"], graded.to_row()["source_grade"]) == (None, grade.value)


@pytest.fixture
def flags(store: Store) -> list[Flag]:
    """Store two flags of the same origin, differently written, and one of another; return them."""
    document = make_document()
    spots = {(0, 41): "Harbour Post", (4, 41): "harbour  post", (67, 99): "Reuters"}
    flags = [make_flag(make_claim(document, *spot), origin=origin) for spot, origin in spots.items()]
    store.save_document(document, [flag.claim for flag in flags], fingerprint="1")
    store.replace_flags(flags, fingerprint="x")
    return flags


def grades(store: Store) -> list[Grade | None]:
    """Return the grades as the flags carry them."""
    return [flag.source_grade for flag in store.flags()]


def give(store: Store, grade: Any, minutes: int = 0, **fields: Any) -> None:
    """Grade the newspaper."""
    sourced.grade_origin(store, "Harbour Post", grade, reviewer="Ada", at=at(minutes), **fields)


def test_a_grade_is_a_row_of_the_log_and_shows_on_every_flag_of_the_origin(store: Store, flags: list[Flag]) -> None:
    give(store, Grade.B, note="long known")
    (entry,) = store.log()
    assert (entry.action, entry.origin, entry.grade, entry.note) == (
        Action.ORIGIN_GRADE, "Harbour Post", Grade.B, "long known",
    )  # fmt: skip
    assert sorted(map(str, grades(store))) == ["B", "B", "None"]
    assert store.flags_fingerprint() == "x"  # nothing has to be flagged anew
    assert store.corrections().pairs == ()


def test_the_last_grade_counts_and_an_undo_brings_back_the_one_before(store: Store, flags: list[Flag]) -> None:
    give(store, "C")
    give(store, "E", 1)
    assert set(grades(store)) == {Grade.E, None}
    sourced.undo_origin(store, 2, reviewer="Ada", at=at(2))
    assert set(grades(store)) == {Grade.C, None}
    sourced.undo_origin(store, 1, reviewer="Ada", at=at(3))
    assert set(grades(store)) == {None}
    with pytest.raises((DecideError, LogError), match="row 1: no word on an origin that stands"):
        sourced.undo_origin(store, 1, reviewer="Ada", at=at(4))
    assert store.verify_log() is None


@pytest.mark.parametrize("grade", ["G", "a", "", "A1"])
def test_what_is_no_grade_is_refused(store: Store, grade: str) -> None:
    with pytest.raises(DecideError, match="choose one of: A, B, C, D, E, F"):
        give(store, grade)
    assert store.log() == []


def test_rows_from_before_there_were_grades_keep_their_hash(store: Store, flags: list[Flag]) -> None:
    row = log.to_row(decide.decide(store, flags[0], "true", reviewer="Ada", at=at()))
    assert row["grade"] is None
    del row["grade"]
    assert log.digest(row) == row["hash"]


def test_grades_are_a_function_of_the_log_alone(store: Store, flags: list[Flag]) -> None:
    give(store, "C")
    give(store, "A", 1)
    assert log.grades(store.log()) == {"harbour post": Grade.A}
    assert log.grades(store.log()[:1]) == {"harbour post": Grade.C}
    assert log.grades([]) == {}
