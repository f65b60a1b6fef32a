"""Claims put right at the desk: the fields, what they write into the log, and what cannot be meant."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from claims.model import Document
from tests.desk import corpus
from tests.desk.pages import DOCUMENTS, REVIEW, Open, _own_stores, calm, database, drawn, open_page, said
from tests.factory import at
from tests.verify.test_job import finished
from verify.desk.address import View
from verify.desk.state import Desk
from verify.desk.state.mending import located
from verify.errors import DecideError
from verify.model import Action
from verify.store import FlagFilter, Store

__all__ = ["_own_stores", "database", "open_page"]

WHO: dict[str, Any] = {"reviewer": "Ada", "at": at(), "note": "heard it"}
WALKED = FlagFilter(text="About 1,200")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on the small corpus."""
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        yield Desk(store)


def view_of(desk: Desk, filters: FlagFilter = WALKED) -> View:
    """Return the view with the first claim of a filter open."""
    return View(claim=desk.store.flags(filters, limit=1)[0].claim.id)


def times(store: Store) -> Document:
    """Return the Harbour Times article."""
    return next(one for one in store.documents() if one.name == "harbour-times.txt")


def after(desk: Desk) -> str:
    """Return what the last correction leaves."""
    return desk.store.log()[-1].after or ""


@pytest.mark.parametrize(
    ("number", "said", "value"),
    [
        (0, {"words": "About 1,200 dock workers", "value": "1 200", "unit": "workers", "how": "~"}, '"value":1200.0'),
        (0, {"words": "1,200", "value": "1,200", "upper": "1,500", "how": "range"}, '"low":1200.0,"high":1500.0'),
        (0, {"words": "1,200", "value": "12", "how": "≥"}, '"value":12.0,"low":12.0,"high":null'),
        (0, {"words": "1,200", "value": "12", "how": "≤"}, '"low":null,"high":12.0'),
        (None, {"words": "Monday", "value": "1"}, '"text":"Monday"'),
    ],
)
def test_an_amount_is_put_right(desk: Desk, number: int | None, said: Mapping[str, str], value: str) -> None:
    desk.set_amount(view_of(desk), number, said, **WHO)
    assert value in after(desk)
    assert after(desk).count('"text"') == (2 if number is None else 1)


def test_an_amount_that_is_none_is_taken_out(desk: Desk) -> None:
    desk.set_amount(view_of(desk), 0, {"words": " "}, **WHO)
    assert after(desk) == "[]"


@pytest.mark.parametrize(
    ("said", "precision"),
    [
        ({"words": "Monday", "from": "2026-03-02"}, "day"),
        ({"from": "2026-03-01", "to": "2026-03-07"}, "week"),
        ({"from": "2026-03-01", "to": "2026-03-31"}, "month"),
        ({"from": "2026-01-01", "to": "2026-03-31"}, "quarter"),
        ({"from": "2020-01-01", "to": "2026-03-31"}, "year"),
        ({"from": "2026-03"}, "month"),
        ({"from": "2024", "to": "2026"}, "year"),
    ],
)
def test_a_time_is_put_right(desk: Desk, said: Mapping[str, str], precision: str) -> None:
    desk.set_time(view_of(desk), None, said, **WHO)
    assert f'"precision":"{precision}"' in after(desk)


@pytest.mark.parametrize(
    ("act", "said", "why"),
    [
        ("set_amount", {"words": "1,200", "value": "many"}, "is no number"),
        ("set_amount", {"words": "1,200"}, "write the amount as a number"),
        ("set_amount", {"words": "1,200", "value": "5", "upper": "4", "how": "range"}, "the lower one first"),
        ("set_amount", {"words": "no such words", "value": "5"}, "does not stand in the statement"),
        ("set_time", {"from": "soon"}, "is no date"),
        ("set_time", {"from": "2026-13"}, "is no date"),
        ("set_time", {"from": "2026-03-02", "to": "2026-03-01"}, "lies before"),
    ],
)
def test_what_cannot_be_meant_is_refused(desk: Desk, act: str, said: Mapping[str, str], why: str) -> None:
    with pytest.raises(DecideError, match=why):
        getattr(desk, act)(view_of(desk), 0 if act == "set_amount" else None, said, **WHO)
    assert desk.store.log() == []


def test_an_amount_inside_another_is_refused(desk: Desk) -> None:
    with pytest.raises(DecideError, match="holds words of another one"):
        desk.set_amount(view_of(desk), None, {"words": "About 1,200 dock", "value": "5"}, **WHO)


def test_a_missed_claim_is_added_with_its_speaker_and_both_are_taken_back(desk: Desk) -> None:
    document = times(desk.store)
    desk.add_claim(document.id, "Strike closes the  port", speaker="the authority", **WHO)
    added, speaker = desk.mends(document.id)
    assert (added.action, added.claim_text, added.start) == (Action.CLAIM_ADD, "Strike closes the port", 0)
    assert (speaker.claim_id, speaker.after) == (added.claim_id, "the authority")
    desk.take_back_mend(added, reviewer="Ben", at=at(1))
    assert desk.mends(document.id) == []
    assert desk.store.verify_log() is None


def test_what_is_a_claim_already_is_not_added(desk: Desk) -> None:
    flag = desk.store.flags(WALKED, limit=1)[0]
    with pytest.raises(DecideError, match="a claim already"):
        desk.add_claim(flag.claim.document_id, flag.claim.text, **WHO)


def test_a_claim_with_a_word_on_it_waits_for_the_check(desk: Desk) -> None:
    view = view_of(desk)
    claim = desk.store.flags(WALKED, limit=1)[0].claim
    assert not desk.waits(claim)
    desk.set_speaker(view, "Ilse Brandt", **WHO)
    assert desk.waits(claim)


@pytest.mark.parametrize(
    ("words", "near", "start"),
    [("port", 0, 4), ("port", 30, 25), ("the port", 0, 0), ("closed\n today", 0, 9), ("90", 0, 35)],
)
def test_words_are_found_where_they_stand(words: str, near: int, start: int) -> None:
    assert located("The port closed today. A port 190 (90).".replace("The", "the"), words, near).start == start


def test_words_that_do_not_stand_there_are_told() -> None:
    for words, why in (("harbour", "do not stand"), (" ", "no words")):
        with pytest.raises(DecideError, match=why):
            located("The port closed today.", words)


def log_of(database: Path) -> list[Any]:
    """Return the log's rows."""
    with Store.open(database) as store:
        assert store.verify_log() is None
        return store.log()


def ready(database: Path) -> None:
    """Wait for the check outside the page."""
    assert finished(database.with_suffix(".files")).trouble == ""


def test_a_speaker_is_put_right_on_the_page_and_taken_back(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        claim = store.flags(WALKED, limit=1)[0].claim
    app: AppTest = open_page(REVIEW, claim=claim.id)
    app.text_input(key=f"correcting_speaker_{claim.id}").set_value("<b>*Ilse Brandt*</b>")
    app.text_input(key=f"correcting_speaker_why_{claim.id}").set_value("her own words")
    app = calm(app.button(key="correcting_speaker_do").click().run())
    ready(database)
    (row,) = log_of(database)
    assert (row.field, row.before, row.after) == ("speaker", "Varnhold port authority", "<b>*Ilse Brandt*</b>")
    assert (row.reviewer, row.note) == ("Ada Thorn", "her own words")
    app = calm(app.button(key="correcting_back_1").click().run())
    ready(database)
    assert [one.action for one in log_of(database)] == [Action.CLAIM_SET, Action.CLAIM_UNDO]


def test_an_amount_and_a_time_are_put_right_on_the_page(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        claim = store.flags(WALKED, limit=1)[0].claim
    app: AppTest = open_page(REVIEW, claim=claim.id)
    assert app.text_input(key=f"correcting_amount_value_0_{claim.id}").value == "1200"
    app.text_input(key=f"correcting_amount_value_0_{claim.id}").set_value("2,100")
    app.text_input(key=f"correcting_amount_why_{claim.id}").set_value("the original says so")
    app = calm(app.button(key="correcting_amount_do").click().run())
    app.text_input(key=f"correcting_time_from_-1_{claim.id}").set_value("2026-03-02")
    app.text_input(key=f"correcting_time_why_{claim.id}").set_value("a Monday")
    calm(app.button(key="correcting_time_do").click().run())
    ready(database)
    assert [row.field for row in log_of(database)] == ["quantities", "periods"]


def test_a_missed_claim_is_added_on_the_page(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        document = times(store)
    app: AppTest = open_page(DOCUMENTS, document=document.id)
    assert drawn(app, "paper")["starts"][0] == 0
    app = calm(app.button(key="correcting_add").click().run())
    app.text_area(key="correcting_words").set_value("Strike closes the port")
    app.text_input(key="correcting_add_why").set_value("the headline claims it")
    calm(app.button(key="correcting_add_do").click().run())
    ready(database)
    with Store.open(database) as store:
        (row,) = store.claim_words()
        claim = store.claim(row.claim_id or "")
        assert claim is not None
        assert store.flag(claim.id) is not None
        assert claim.by_hand[0].reviewer == "Ada Thorn"
    app = open_page(REVIEW, claim=row.claim_id)
    assert drawn(app, "sheet")["by_hand"] == ["Added by Ada Thorn"]
    assert drawn(app, "sheet")["tags"][0]["word"] == "Corrected by hand"
    assert "the headline claims it" in said(app)
