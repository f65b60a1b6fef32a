"""Review files: the work of two desks comes together, nothing is rewritten, and what differs is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import at, make_claim, make_document, make_flag
from verify import decide, log
from verify.errors import LogError
from verify.export import render
from verify.merge import Merged, original, read
from verify.model import Action, FlagView, Verdict
from verify.second import second
from verify.store import LogFilter, Store
from verify.views import opinions

ARTICLE = make_document()
FLAGS = [make_flag(make_claim(ARTICLE, 0, 41)), make_flag(make_claim(ARTICLE, 67))]
ONE, TWO = (flag.claim.id for flag in FLAGS)
TRUE, FALSE = Verdict.TRUE, Verdict.FALSE


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Store]:
    """Return the log of another desk."""
    with Store.open(tmp_path / "there.db") as store:
        yield store


def rule(store: Store, number: int, verdict: Verdict, reviewer: str, minutes: int = 0) -> None:
    """Give a verdict."""
    decide.decide(store, FLAGS[number], verdict, reviewer=reviewer, at=at(minutes))


def take_in(store: Store, other: Store) -> Merged:
    """Take the review file of another desk in, as Ada."""
    rows = read(render(other, LogFilter(), "jsonl"))
    return store.merge(rows, decide.merging("bo.jsonl", len(rows), other.head().hash, reviewer="Ada", at=at(60)))


def test_what_was_ruled_elsewhere_comes_in_with_its_own_hash(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    decide.note(there, FLAGS[0].claim, "asked", reviewer="Bo", at=at(1))
    assert take_in(store, there) == Merged(added=2)
    opening, verdict, note = store.log()
    assert (opening.action, opening.reviewer) == (Action.MERGE, "Ada")
    assert there.head().hash in opening.note
    assert (verdict.action, verdict.reviewer, verdict.at, verdict.verdict) == (Action.VERDICT, "Bo", at(), TRUE)
    for here, known in zip((verdict, note), there.log(), strict=True):
        assert original(here) == log.to_row(known)
        assert log.digest(original(here)) == known.hash
    assert store.rulings()[ONE].reviewer == "Bo"
    assert store.verify_log() is None


def test_a_verdict_given_here_stands_and_the_other_is_shown_beside_it(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    rule(store, 1, TRUE, "Ada")
    rule(there, 0, FALSE, "Bo", 5)
    rule(there, 1, TRUE, "Bo", 6)
    assert take_in(store, there) == Merged(added=2, disputed=(ONE,))
    assert {claim: ruling.reviewer for claim, ruling in store.rulings().items()} == {ONE: "Ada", TWO: "Ada"}
    disputed, agreed = second(store.history(ONE)), second(store.history(TWO))
    assert disputed and disputed.readings[0].verdict is FALSE and disputed.readings[0].elsewhere
    assert agreed and agreed.agreed
    assert store.rebuild_rulings() == store.rulings()


def test_two_verdicts_of_one_person_on_two_machines_are_shown(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    rule(there, 0, FALSE, "Ada", 5)
    assert take_in(store, there).disputed == (ONE,)


def test_the_same_file_twice_adds_nothing(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    take_in(store, there)
    assert take_in(store, there) == Merged(known=1)
    assert len(store.log()) == 2


def test_a_later_file_brings_only_what_is_new_and_its_undo_finds_its_row(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    take_in(store, there)
    rule(store, 1, TRUE, "Ada", 1)
    decide.undo(there, "Bo", at(2))
    assert take_in(store, there) == Merged(added=1, known=1)
    assert set(store.rulings()) == {TWO}
    assert store.rebuild_rulings() == store.rulings()


def test_work_that_went_there_and_back_is_known(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    take_in(there, store)
    decide.approve(there, FLAGS[0], TRUE, reviewer="Bo", at=at(3))
    assert take_in(store, there) == Merged(added=1, known=1, left=1)
    found = second(store.history(ONE))
    assert found and found.agreed
    assert store.rulings()[ONE].seq == 1


def test_words_on_origins_are_left_where_they_were_said(store: Store, there: Store) -> None:
    decide.join_origins(there, "Dock Union", "Union", reviewer="Bo", at=at())
    assert take_in(store, there) == Merged(left=1)
    assert store.log() == []


def test_a_view_of_a_flag_from_elsewhere_counts_where_none_was_given(store: Store, there: Store) -> None:
    decide.view_flag(store, FLAGS[0], FlagView.RIGHT, reviewer="Ada", at=at())
    for flag in FLAGS:
        decide.view_flag(there, flag, FlagView.WRONG, reviewer="Bo", at=at(1))
    take_in(store, there)
    assert {claim: said.view for claim, said in opinions(store.log()).items()} == {
        ONE: FlagView.RIGHT,
        TWO: FlagView.WRONG,
    }


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (b'"reviewer": "Bo"', b'"reviewer": "Eve"', "row 1: was changed"),
        (b'"seq": 2', b'"seq": 4', "row 4: was changed"),
        (b'{"seq": 1', b'{"sec": 1', "line 1: is no row of a log"),
        (b'{"seq": 1', b"[", "line 1: is no row of a log"),
    ],
)
def test_a_file_that_was_changed_is_refused(there: Store, before: bytes, after: bytes, message: str) -> None:
    rule(there, 0, TRUE, "Bo")
    rule(there, 1, TRUE, "Bo", 1)
    data = render(there, LogFilter(), "jsonl")
    assert before in data
    with pytest.raises(LogError, match=message):
        read(data.replace(before, after))


def test_a_file_put_together_from_rows_out_of_order_is_refused(there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    rule(there, 1, TRUE, "Bo", 1)
    lines = render(there, LogFilter(), "jsonl").splitlines(keepends=True)
    with pytest.raises(LogError, match="put together"):
        read(b"".join(reversed(lines)))
