"""One verdict on a statement that stands in several places: a row for each, one undo for all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import ROOT
from tests.desk import corpus
from tests.desk.pages import REVIEW, _own_stores, calm, press
from tests.factory import at
from verify import decide
from verify.desk.address import EVERY, View
from verify.desk.state import Desk, Repeat
from verify.errors import LogError
from verify.model import Action, Verdict
from verify.store import FlagFilter, Store

__all__ = ["_own_stores"]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return the database of the repeated statement."""
    return corpus.build_repeated(tmp_path / "desk.db")


@pytest.fixture
def desk(database: Path) -> Iterator[Desk]:
    """Return a desk on it."""
    with Store.open(database) as store:
        yield Desk(store)


def claim_in(store: Store, document: str) -> str:
    """Return the claim of an article."""
    return store.flags(FlagFilter(document=document))[0].claim.id


def rule(desk: Desk, *, also: list[str] | None = None, minutes: float = 0, blind: bool = False) -> View:
    """Rule on the Bay Herald's claim as Ada, and on others."""
    view = View(claim=claim_in(desk.store, "Bay Herald.txt"))
    others = [one.claim.id for one in places(desk)] if also is None else also
    return desk.decide(view, Verdict.TRUE, reviewer="Ada", at=at(minutes), note="seen", also=others, blind=blind)


def places(desk: Desk, blind_to: str | None = None) -> list[Repeat]:
    """Return where else the Bay Herald's statement stands."""
    focus = desk.focus(View(claim=claim_in(desk.store, "Bay Herald.txt")), blind_to)
    assert focus is not None
    return focus.repeats


def test_only_the_same_words_of_one_source_are_repeats(desk: Desk) -> None:
    assert [(one.publisher, one.open) for one in places(desk)] == [("Bay Sun.txt", True), ("Coast Mail.txt", True)]
    own = desk.focus(View(claim=claim_in(desk.store, "Own.txt")))
    assert own is not None
    assert own.repeats == []


def test_one_verdict_is_a_row_for_each_place_and_leads_past_them(desk: Desk) -> None:
    onward = rule(desk)
    rows = desk.store.log()
    assert [row.document for row in rows] == ["Bay Sun.txt", "Coast Mail.txt", "Bay Herald.txt"]
    assert {(row.verdict, row.note, row.reviewer) for row in rows} == {(Verdict.TRUE, "seen", "Ada")}
    assert len({row.batch for row in rows}) == 1
    assert rows[0].batch
    assert onward.claim == claim_in(desk.store, "Own.txt")
    assert desk.store.verify_log() is None


def test_one_undo_takes_all_of_them_back_and_opens_the_first(desk: Desk) -> None:
    rule(desk)
    back = desk.undo(View(), reviewer="Ada", at=at(1))
    assert back.claim == claim_in(desk.store, "Bay Herald.txt")
    assert desk.store.rulings() == {}
    assert [row.action for row in desk.store.log()[3:]] == [Action.UNDO] * 3


def test_an_undo_leaves_a_verdict_that_was_given_since(desk: Desk) -> None:
    rule(desk)
    flag = desk.store.flag(claim_in(desk.store, "Bay Sun.txt"))
    assert flag is not None
    decide.decide(desk.store, flag, Verdict.FALSE, reviewer="Bo", at=at(1))
    desk.undo(View(), reviewer="Ada", at=at(2))
    assert [ruling.reviewer for ruling in desk.store.rulings().values()] == ["Bo"]


def test_what_somebody_else_ruled_on_stays_theirs(desk: Desk) -> None:
    flag = desk.store.flag(claim_in(desk.store, "Bay Sun.txt"))
    assert flag is not None
    decide.decide(desk.store, flag, Verdict.FALSE, reviewer="Bo", at=at())
    rule(desk, also=[flag.claim.id, claim_in(desk.store, "Own.txt"), claim_in(desk.store, "Coast Mail.txt")])
    said = {row.document: row.verdict for row in desk.store.log()}
    assert said == {"Bay Sun.txt": Verdict.FALSE, "Coast Mail.txt": Verdict.TRUE, "Bay Herald.txt": Verdict.TRUE}
    assert [one.publisher for one in places(desk, blind_to="Ada")] == ["Coast Mail.txt"]


def test_verdicts_of_one_act_are_all_written_or_none(desk: Desk) -> None:
    rule(desk)
    entries = desk.store.log()
    astray = entries[0].model_copy(update={"action": Action.UNDO, "undoes": 99})
    with pytest.raises(LogError):
        desk.store.append_all([entries[1], astray])
    assert len(desk.store.log()) == 3


def test_the_page_gives_one_verdict_to_all_places(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOSOURCE_DB", str(database))
    monkeypatch.setenv("TWOSOURCE_REVIEWER", "Ada Thorn")
    with Store.open(database) as store:
        claim = claim_in(store, "Bay Herald.txt")
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    app.query_params["claim"], app.query_params["status"] = claim, EVERY
    app = calm(app.run().switch_page(REVIEW).run())
    assert app.toggle(key=f"review_all_{claim}").label.startswith("One verdict for this and 2 other places")
    app = calm(app.toggle(key=f"review_all_{claim}").set_value(True).run())
    app = press(app, "Unproven")
    with Store.open(database) as store:
        assert [row.verdict for row in store.log()] == [Verdict.UNPROVEN] * 3
    press(app, "Undo")
    with Store.open(database) as store:
        assert store.rulings() == {}
