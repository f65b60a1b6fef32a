"""The queue: its filters stand in the address, and an empty one says what to do."""

from pathlib import Path

import pytest

from tests.desk import corpus
from tests.desk.pages import (
    REVIEW,
    Open,
    _own_stores,
    address,
    calm,
    claim_of,
    database,
    drawn,
    log_of,
    open_page,
    press,
    said,
)
from verify.desk.filters import LISTED
from verify.model import Action, FlagKind
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


def test_the_queue_is_filtered_by_its_widgets_and_says_so_in_the_address(open_page: Open) -> None:
    app = open_page(REVIEW)
    assert app.subheader[0].value == "7 claims"
    app = calm(app.pills(key="review_flag").set_value(FlagKind.CONTRADICTED).run())
    app = calm(app.selectbox(key="review_document").set_value("coast-post.txt").run())
    assert address(app) == {"flag": "contradicted", "document": "coast-post.txt"}
    assert [row["text"][:8] for row in drawn(app, "rows")["rows"]] == ["Only 700", "Outside "]
    app = calm(app.text_input(key="review_text").set_value("crews").run())
    assert app.subheader[0].value == "1 claim"
    app = calm(app.button(key="review_off").click().run())
    assert address(app) == {}


def test_a_speaker_whom_the_long_list_leaves_out_is_found_by_the_box(
    tmp_path: Path, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWOSOURCE_DB", str(corpus.build_crowd(tmp_path / "crowd.db", 3 * LISTED)))
    app = open_page(REVIEW)
    offered = app.selectbox(key="review_speaker").options
    assert len(offered) == LISTED and offered[0] == f"Pilot {3 * LISTED - 1}  (2)" and "Pilot 298  (1)" not in offered
    app = calm(app.text_input(key="review_speaker_sought").set_value("pilot 298").run())
    assert app.selectbox(key="review_speaker").options == ["Pilot 298  (1)"]
    app = calm(app.selectbox(key="review_speaker").set_value("Pilot 298").run())
    assert (address(app), app.subheader[0].value) == ({"speaker": "Pilot 298"}, "1 claim")
    box = app.selectbox(key="review_speaker")
    assert (box.value, len(box.options)) == ("Pilot 298", LISTED + 1)
    assert app.text_input(key="review_speaker_sought").value == ""


def test_a_short_list_has_no_box(open_page: Open) -> None:
    app = open_page(REVIEW)
    assert len(app.selectbox(key="review_speaker").options) == 6
    assert "review_speaker_sought" not in [box.key for box in app.text_input]


def test_a_reload_brings_back_filters_and_claim(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, flag="contradicted", text="dock", claim=claim)
    assert drawn(app, "sheet")["claim"] == claim
    assert "1 of 2 · contradicted · “dock” · open" in said(app).replace("\\", "")
    app = press(app, "Queue")
    assert app.pills(key="review_flag").value is FlagKind.CONTRADICTED
    assert app.text_input(key="review_text").value == "dock"


def test_an_empty_queue_says_what_to_do(open_page: Open) -> None:
    app = open_page(REVIEW, text="no such words")
    assert "No claim fits these filters" in said(app)
    assert calm(app.button(key="review_clear").click().run()).subheader[0].value == "7 claims"


def test_when_all_is_done_the_queue_leads_to_the_log(open_page: Open, database: Path) -> None:
    app = open_page(REVIEW, claim=claim_of(database))
    for _ in range(7):
        app = press(app, "Unproven")
    assert address(app) == {}
    assert "Every flagged claim has a verdict" in said(app)
    assert open_page().header[0].value == "Every flagged claim has a verdict"


def test_a_claim_that_is_gone_leads_back(open_page: Open) -> None:
    app = open_page(REVIEW, claim="0" * 32)
    assert "no longer in the corpus" in said(app)
    assert press(app, "Back to the queue").subheader[0].value == "7 claims"


def test_the_last_verdict_under_a_filter_says_so_and_can_be_taken_back(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    with Store.open(database) as store:
        flag = store.flag(claim)
    assert flag is not None
    app = open_page(REVIEW, claim=claim, text=flag.claim.text[:40], flag="contradicted")
    app = press(app, "Mostly false")
    assert app.subheader[0].value == "That was the last claim under these filters"
    text = said(app).replace("\\", "")
    assert "**Mostly false** is written, row 1 of the log." in text
    assert f"Filters: contradicted · “{flag.claim.text[:40]}” · open" in text
    app = press(app, "Undo")
    assert drawn(app, "sheet")["claim"] == claim
    assert [row[0] for row in log_of(database)] == [Action.VERDICT, Action.UNDO]


def test_nothing_found_is_no_last_verdict(open_page: Open, database: Path) -> None:
    app = press(open_page(REVIEW, claim=claim_of(database)), "Mostly false")
    app = open_page(REVIEW, text="nothing like it")
    assert app.subheader[0].value == "No claim fits these filters"
    assert "Undo" not in [button.label for button in app.button]
