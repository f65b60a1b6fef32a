"""Views of flags: apart from verdicts, the last word counts, and old rows keep their hashes."""

import pytest

from tests.factory import at, make_claim, make_document, make_entry, make_flag
from verify import decide, log
from verify.decisions.views import judged, opinions
from verify.errors import DecideError
from verify.model import Action, Fault, FlagKind, FlagView, Verdict
from verify.store import LogFilter, Store

ARTICLE = make_document()
CLAIMS = [make_claim(ARTICLE, 0, 41), make_claim(ARTICLE, 67), make_claim(ARTICLE, 4, 41)]
KINDS = [FlagKind.CONTRADICTED, FlagKind.CONTRADICTED, FlagKind.CORROBORATED]
FLAGS = [make_flag(claim, kind) for claim, kind in zip(CLAIMS, KINDS, strict=True)]
RIGHT, WRONG = FlagView.RIGHT, FlagView.WRONG


def say(store: Store, number: int, view: FlagView | None, fault: Fault | None = None, reviewer: str = "Ada") -> None:
    """Say what one thinks of a flag."""
    decide.view_flag(store, FLAGS[number], view, fault=fault, reviewer=reviewer, at=at(number))


def test_a_view_records_what_was_on_the_screen_and_changes_no_verdict(store: Store) -> None:
    decide.decide(store, FLAGS[0], Verdict.TRUE, reviewer="Bo", at=at())
    say(store, 0, WRONG, Fault.WRONG_QUANTITY)
    entry = store.log()[1]
    assert (entry.action, entry.flag_view, entry.fault) == (Action.FLAG_VIEW, WRONG, Fault.WRONG_QUANTITY)
    assert (entry.flag, entry.basis, entry.verdict) == (FlagKind.CONTRADICTED, FLAGS[0].basis, None)
    assert store.rulings()[CLAIMS[0].id].verdict is Verdict.TRUE
    assert decide.undo(store, "Bo", at(1)).undoes == 1
    assert opinions(store.log())[CLAIMS[0].id].view is WRONG
    assert store.verify_log() is None


def test_the_last_word_on_a_flag_counts_and_may_be_taken_back(store: Store) -> None:
    say(store, 0, RIGHT)
    say(store, 0, WRONG, Fault.FALSE_ALARM, "Bo")
    say(store, 1, RIGHT)
    say(store, 1, None)
    (said,) = opinions(store.log(LogFilter(action=Action.FLAG_VIEW))).values()
    assert (said.claim_id, said.view, said.fault, said.reviewer) == (CLAIMS[0].id, WRONG, Fault.FALSE_ALARM, "Bo")


def test_how_often_each_flag_was_right(store: Store) -> None:
    say(store, 0, RIGHT)
    say(store, 1, WRONG, Fault.NOT_COMPARABLE)
    contradicted, corroborated, single = judged(opinions(store.log()).values())
    assert (contradicted.right, contradicted.wrong, contradicted.share) == (1, 1, 0.5)
    assert contradicted.faults == {Fault.NOT_COMPARABLE: 1}
    assert (corroborated.share, single.share) == (None, None)


def test_only_a_wrong_flag_has_a_fault(store: Store) -> None:
    with pytest.raises(DecideError, match="false alarm: is a reason for a wrong flag"):
        say(store, 0, RIGHT, Fault.FALSE_ALARM)
    assert store.log() == []


def test_rows_without_the_new_fields_keep_the_hash_they_always_had() -> None:
    entry = make_entry(seq=1, prev_hash=log.GENESIS)
    known = "b7bffeca9b097e8c1d369fd5ded5628f5d4119ac3bd5cec6c55ab911d7592928"  # as the version before them wrote it
    assert log.digest(log.to_row(entry)) == known
    assert b"flag_view" not in log.canonical(log.to_row(entry))
