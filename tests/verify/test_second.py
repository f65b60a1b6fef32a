"""Four eyes: a second reader approves, rejects with a comment or rules blind, and what stands is never rewritten."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.factory import at, make_claim, make_document, make_flag
from verify import decide
from verify.decisions.second import Second, second, seconds
from verify.errors import DecideError, LogError
from verify.model import Action, FlagKind, Verdict
from verify.store import Store

ARTICLE = make_document()
FLAG = make_flag(make_claim(ARTICLE, 0, 41), FlagKind.CONTRADICTED)
OTHER = make_flag(make_claim(ARTICLE, 67))
CLAIM = FLAG.claim.id
TRUE, FALSE = Verdict.TRUE, Verdict.FALSE


@pytest.fixture
def ruled(store: Store) -> Store:
    """Return a log in which Ada has ruled."""
    decide.decide(store, FLAG, TRUE, reviewer="Ada", at=at())
    return store


def state(store: Store) -> Second:
    """Return how the claim stands."""
    found = second(store.history(CLAIM))
    assert found is not None
    return found


def test_approval_and_rejection_leave_the_verdict_as_it_is(ruled: Store) -> None:
    assert state(ruled).waits_for("Bo") and not state(ruled).waits_for("Ada")
    decide.approve(ruled, FLAG, TRUE, reviewer="Bo", at=at(1))
    assert state(ruled).agreed and not state(ruled).waits_for("Bo")
    decide.reject(ruled, FLAG, TRUE, reviewer="Cy", at=at(2), note="Call the port.")
    assert state(ruled).disputed
    assert [(one.reviewer, one.agrees, one.note) for one in state(ruled).readings] == [
        ("Bo", True, ""),
        ("Cy", False, "Call the port."),
    ]
    assert ruled.rulings()[CLAIM].verdict is TRUE
    assert ruled.verify_log() is None


@pytest.mark.parametrize(("verdict", "agrees"), [(TRUE, True), (FALSE, False)])
def test_a_blind_second_verdict_agrees_or_not(ruled: Store, verdict: Verdict, agrees: bool) -> None:
    entry = decide.second(ruled, FLAG, verdict, reviewer="Bo", at=at(1))
    assert (entry.action, entry.verdict_before, entry.verdict) == (Action.SECOND, TRUE, verdict)
    assert (state(ruled).agreed, state(ruled).disputed) == (agrees, not agrees)
    assert ruled.rulings()[CLAIM].reviewer == "Ada"


def test_the_last_word_of_each_reader_counts(ruled: Store) -> None:
    decide.second(ruled, FLAG, FALSE, reviewer="Bo", at=at(1))
    decide.second(ruled, FLAG, TRUE, reviewer="Bo", at=at(2))
    assert state(ruled).agreed and len(state(ruled).readings) == 1


def test_a_new_verdict_has_to_be_read_anew(ruled: Store) -> None:
    decide.second(ruled, FLAG, FALSE, reviewer="Bo", at=at(1))
    decide.decide(ruled, FLAG, FALSE, reviewer="Ada", at=at(2))
    assert state(ruled).readings == () and state(ruled).waits_for("Bo")


def test_whoever_is_asked_last_is_asked(ruled: Store) -> None:
    decide.assign(ruled, FLAG.claim, "Bo", reviewer="Ada", at=at(1))
    decide.assign(ruled, FLAG.claim, " Cy  Holm ", reviewer="Ada", at=at(2))
    assert state(ruled).assignee == "Cy Holm"
    assert [one.claim_id for one in seconds(ruled.log())] == [CLAIM]


REFUSALS: list[tuple[Callable[[Store], Any], type[Exception], str]] = [
    (lambda s: decide.reject(s, FLAG, TRUE, reviewer="Bo", at=at(1), note=" "), DecideError, "needs a note"),
    (lambda s: decide.approve(s, FLAG, TRUE, reviewer="Ada", at=at(1)), LogError, "no verdict of somebody else"),
    (lambda s: decide.second(s, FLAG, TRUE, reviewer="Ada", at=at(1)), LogError, "no verdict of somebody else"),
    (lambda s: decide.approve(s, OTHER, TRUE, reviewer="Bo", at=at(1)), LogError, "no verdict of somebody else"),
    (lambda s: decide.approve(s, FLAG, FALSE, reviewer="Bo", at=at(1)), LogError, "the verdict is true by now"),
    (lambda s: decide.assign(s, FLAG.claim, " ", reviewer="Ada", at=at(1)), DecideError, "nobody to ask"),
]


@pytest.mark.parametrize(("act", "error", "message"), REFUSALS)
def test_what_cannot_be_read_is_refused(
    ruled: Store, act: Callable[[Store], Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        act(ruled)
    assert len(ruled.log()) == 1
