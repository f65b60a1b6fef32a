"""A second reader: agrees, disagrees with a note, or rules without having seen the verdict."""

from pathlib import Path

import pytest

from tests.desk.pages import (
    LOG,
    REVIEW,
    SECOND,
    Open,
    _own_stores,
    address,
    calm,
    database,
    drawn,
    log_of,
    open_page,
    press,
    rule_as,
    said,
)
from verify.desk.state import ToRead
from verify.model import Action, Verdict

__all__ = ["_own_stores", "database", "open_page"]


def test_a_second_reader_agrees_or_says_why_not(open_page: Open, database: Path) -> None:
    claim = rule_as("Bo Lind", database)
    app = press(open_page(REVIEW, status="all", claim=claim), "Disagree, with a note")
    assert "needs a note" in app.toast[0].value
    app.text_area(key=f"review_note_{claim}").set_value("call the port").run()
    app = press(app, "Disagree, with a note")
    assert "Ada Thorn disagrees: call the port" in said(app).replace("\\", "")
    assert app.text_area(key=f"review_note_{claim}").value == ""
    app = press(app, "Agree")
    assert "Ada Thorn agrees" in said(app)
    assert [action for action, _, _ in log_of(database)] == [Action.VERDICT, Action.REJECT, Action.APPROVE]
    app = calm(app.selectbox(key="review_assignee").set_value("Ada Thorn").run())
    assert [entry[0] for entry in log_of(database)][-1] is Action.ASSIGN
    lists = open_page(SECOND)
    assert "No verdict of somebody else waits for you." in said(lists)
    lists = calm(lists.pills(key="second_list").set_value(ToRead.AGREED).run())
    (line,) = drawn(lists, "table")["rows"]
    assert [cell["t"] for cell in line[2:]] == ["True, Bo Lind", "Ada Thorn agrees", "Ada Thorn"]


def test_a_blind_reader_sees_nothing_before_an_own_verdict(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWOSOURCE_BLIND", "1")
    claim = rule_as("Bo Lind", database)
    app = open_page(REVIEW, status="all", claim=claim)
    assert "Somebody ruled on this claim" in said(app)
    seen = said(app) + "".join(button.label for button in app.button)
    assert "Bo Lind" not in seen and "seen" not in seen and "Agree" not in seen
    assert not any(button.proto.type == "primary" for button in app.button)
    row = next(row for row in drawn(open_page(REVIEW, status="all"), "rows")["rows"] if row["id"] == claim)
    assert (row["verdict"], row["by"]) == ("Ruled on", "hidden until you rule")
    assert [cell["t"] for cell in drawn(open_page(SECOND), "table")["rows"][0]][2:4] == ["hidden until yours", ""]
    assert [cell["t"] for cell in drawn(open_page(LOG), "table")["rows"][0]][4] == "hidden until you rule"
    app = press(app, "False")
    assert address(app)["claim"] == claim
    assert "Ada Thorn says False" in said(app)
    assert "by Bo Lind" in said(app)
    assert [(action, verdict) for action, verdict, _ in log_of(database)] == [
        (Action.VERDICT, Verdict.TRUE),
        (Action.SECOND, Verdict.FALSE),
    ]
