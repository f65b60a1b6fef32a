"""Views that a reviewer saved, what somebody did so far, a running figure, and scores that wait for a verdict."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.model import Quantity
from tests.desk import corpus
from tests.desk.pages import LOG, REVIEW, Open, _own_stores, address, calm, claim_of, database, drawn, open_page, said
from tests.factory import at
from verify.desk.address import EVERY, View
from verify.desk.series import series
from verify.desk.state import Desk
from verify.errors import DecideError
from verify.model import Action, FlagKind, Verdict
from verify.store import Sort, Store

__all__ = ["_own_stores", "database", "open_page"]

MINE = View(flag=FlagKind.CONTRADICTED, text="dock", status=EVERY, sort=Sort.RECENT)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on the small corpus."""
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        yield Desk(store)


def test_a_view_is_kept_for_one_reviewer_without_its_place_in_the_queue(desk: Desk) -> None:
    desk.save(MINE.but(claim="x", after="y", reading="all"), "  Harbour   first ", "Ada")
    assert desk.saved("Ada") == {"Harbour first": MINE}
    assert desk.saved("Bo") == {}
    desk.save(View(), "Harbour first", "Ada")
    assert desk.saved("Ada") == {"Harbour first": View()}
    desk.forget("Harbour first", "Ada")
    assert desk.saved("Ada") == {}


@pytest.mark.parametrize(
    ("name", "who", "why"), [(" ", "Ada", "a name"), ("x" * 61, "Ada", "at most 60"), ("x", "", "your name")]
)
def test_a_view_needs_a_name_and_an_owner(desk: Desk, name: str, who: str, why: str) -> None:
    with pytest.raises(DecideError, match=why):
        desk.save(MINE, name, who)


def test_a_view_is_kept_opened_and_forgotten_on_the_page(open_page: Open, database: Path) -> None:
    app = open_page(REVIEW, **MINE.to_query())
    app.text_input(key="saved_name").set_value("Harbour *first*")
    app = calm(app.button(key="saved_keep").click().run())
    app = open_page(REVIEW)
    app = calm(app.button(key="saved_open_Harbour *first*").click().run())
    assert address(app) == MINE.to_query()
    calm(app.button(key="saved_forget_Harbour *first*").click().run())
    with Store.open(database) as store:
        assert store.saved_views("Ada Thorn") == {}
        assert store.log() == []  # a view is no act on a claim


def test_what_somebody_did_is_counted(desk: Desk) -> None:
    first = desk.first(View(flag=FlagKind.CONTRADICTED))
    onward = desk.decide(first, Verdict.FALSE, reviewer="Ada", at=at(0))
    onward = desk.decide(onward, Verdict.TRUE, reviewer="Ada", at=at(1))
    desk.decide(onward, Verdict.TRUE, reviewer="Bo", at=at(2))
    desk.undo(View(), reviewer="Ada", at=at(3))
    person = desk.person("Ada")
    assert person is not None
    assert person.acts == {Action.VERDICT: 2, Action.UNDO: 1}
    assert person.standing == {Verdict.FALSE: 1}
    assert (person.first.at, person.last.at) == (at(0), at(3))
    assert desk.person("Nobody") is None


def test_the_log_tells_the_history_of_a_person(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        desk = Desk(store)
        desk.decide(desk.first(View()), Verdict.FALSE, reviewer="Ada *Thorn*", at=at(0))
    app = open_page(LOG, reviewer="Ada *Thorn*")
    text = said(app).replace("\\", "")
    assert "from 1 Mar 2026 to 1 Mar 2026: verdict 1." in text
    assert "Verdicts that stand: false 1." in text
    (row,) = drawn(app, "table")["rows"]
    assert row[2]["go"] == {"reviewer": "Ada *Thorn*"}


def test_a_running_figure_is_drawn_day_by_day(tmp_path: Path) -> None:
    with Store.open(corpus.build_running(tmp_path / "desk.db")) as store:
        flag = next(flag for flag in store.flags() if flag.series)
    rows = series(flag)
    assert [(row["day"], row["value"], row["share"]) for row in rows] == [
        ("1 Mar 2026", "12", 40), ("5 Mar 2026", "30", 100), ("9 Mar 2026", "24", 80),
    ]  # fmt: skip
    assert [row["fell"] for row in rows] == [False, False, True]
    assert [row["here"] for row in rows] == [True, False, False]


def test_one_figure_of_one_day_is_one_row_whoever_gives_it(tmp_path: Path) -> None:
    with Store.open(corpus.build_running(tmp_path / "desk.db")) as store:
        flag = next(flag for flag in store.flags() if flag.series)
    first, *later = flag.series
    echo = first.model_copy(update={"document": "Echo.txt", "publisher": "Echo", "value": "twelve"})
    twelve = Quantity(text="twelve", start=echo.start, end=echo.end, value=12.0, unit="people")
    other = flag.evidence[0].claim.model_copy(update={"document": "Echo.txt", "quantities": (twelve,)})
    piece = flag.evidence[0].model_copy(update={"claim": other})
    drawn_ = series(flag.model_copy(update={"series": (echo, first, *later), "evidence": (piece, *flag.evidence)}))
    assert [(row["value"], row["who"], row["here"]) for row in drawn_] == [
        ("12", "Echo, Day One", True), ("30", "Day Two", False), ("24", "Day Three", False),
    ]  # fmt: skip


def test_scores_wait_for_a_verdict_and_to_be_asked_for(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, claim=claim, status=EVERY)
    assert [toggle.label for toggle in app.toggle] == []
    with Store.open(database) as store:
        desk = Desk(store)
        view = View(claim=claim, status=EVERY)
        asked = desk.focus(view, scores=True)
        assert asked is not None
        assert asked.sheet["scores"] == []
        desk.decide(view, Verdict.FALSE, reviewer="Ada Thorn", at=at())
    app = open_page(REVIEW, claim=claim, status=EVERY)
    assert drawn(app, "sheet")["scores"] == []
    app = calm(app.toggle(key="review_scores").set_value(True).run())
    assert drawn(app, "sheet")["scores"] == ["0.00"]
