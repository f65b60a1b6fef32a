"""The page of the log: its rows, and whether the chain holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.desk.pages import LOG, REVIEW, Open, _own_stores, calm, claim_of, database, drawn, open_page, press, said

__all__ = ["_own_stores", "database", "open_page"]


def test_the_log_shows_its_rows_and_that_the_chain_holds(open_page: Open, database: Path) -> None:
    empty = open_page(LOG)
    assert "Nothing is in the log yet" in said(empty)
    assert not [one for one in empty.get("download_button") if one.proto.id and "log_log" in one.proto.id]
    claim = claim_of(database)
    press(press(open_page(REVIEW, claim=claim), "True"), "Undo")
    app = open_page(LOG)
    assert "The chain holds:** 2 rows" in said(app)
    rows = drawn(app, "table")["rows"]
    assert [(row[0]["t"], row[2]["t"], row[3]["t"], row[4]["t"]) for row in rows] == [
        ("2", "Ada Thorn", "Taken back", "True → none"),
        ("1", "Ada Thorn", "Verdict", "True"),
    ]
    assert "ClaimReview:" not in said(app), "no verdict stands: there is nothing to publish yet"
    assert next(one for one in app.get("download_button") if one.proto.label == "ClaimReview").proto.disabled
    app = calm(app.selectbox(key="log_action").set_value("verdict").run())
    assert len(drawn(app, "table")["rows"]) == 1
    assert {button.proto.label for button in app.get("download_button")} == {
        "CSV", "Excel", "Report", "ClaimReview", "JSON lines",
    }  # fmt: skip


def test_a_broken_chain_says_where_and_what_to_do(open_page: Open, database: Path) -> None:
    press(press(open_page(REVIEW, claim=claim_of(database)), "True"), "Undo")
    with closing(sqlite3.connect(database)) as file, file:
        file.execute("DROP TRIGGER log_keeps_rows")
        file.execute("UPDATE log SET reviewer = 'Somebody else' WHERE seq = 1")
    app = open_page(LOG)
    assert app.error[0].value.startswith("**The chain is broken:** row 1 was changed")
    assert "compare it with an export or a copy made earlier" in app.error[0].value
    assert "2 rows, re-computed just now. Last row’s hash:" in said(app)
    app = calm(app.button(key="log_broken").click().run())
    assert [row[0]["t"] for row in drawn(app, "table")["rows"]] == ["1"]
    assert not [button for button in app.button if button.key == "log_broken"], "it is there"
