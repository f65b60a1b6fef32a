"""Adding articles at the desk: what is kept, what is told, and the check that runs outside the page."""

from pathlib import Path

import pytest

from tests.desk.pages import DOCUMENTS, Open, _own_stores, calm, database, open_page, press, said, tables
from tests.verify.test_job import finished
from verify.desk.words import duration
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


def test_pasted_text_is_kept_checked_and_listed(open_page: Open, database: Path) -> None:
    app = open_page(DOCUMENTS)
    app.text_area(key="adding_text_0").set_value("Ferries stopped at Varnhold on Monday, the harbour master said.")
    app.text_input(key="adding_title_0").set_value("Ferries stop")
    app.text_input(key="adding_publisher_0").set_value("Island Post")
    app = press(app, "Keep and check this text")
    assert "Cancel" in [button.label for button in app.button]
    assert finished(database.with_suffix(".files")).trouble == ""
    app = open_page(DOCUMENTS)
    assert "1 read by the last check, 0 unchanged" in said(app).replace("\\", "")
    with Store.open(database) as store:
        found = next(document for document in store.documents() if document.name == "Ferries stop.txt")
        assert (found.publisher, found.title) == ("Island Post", "Ferries stop")


@pytest.mark.parametrize(("button", "line"), [("text", "holds no text"), ("files", "Choose one or more files first")])
def test_nothing_to_add_is_told(open_page: Open, database: Path, button: str, line: str) -> None:
    app = calm(press(open_page(DOCUMENTS), f"Keep and check th{'is' if button == 'text' else 'ese'} {button}"))
    assert line in said(app).replace("\\", "")
    assert not database.with_suffix(".files").exists()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds"),
        (42, "about 40 seconds"),
        (61, "about 1 minute"),
        (600, "about 10 minutes"),
        (3700, "about 1 hour"),
    ],
)
def test_durations_are_rounded(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_particulars_are_put_right_with_their_history(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        document = next(one for one in store.documents() if one.name == "coast-post.txt")
    app = open_page(DOCUMENTS, document=document.id)
    field = next(one for one in app.text_input if one.label == "Publisher")
    field.set_value("Coast <b>*Post*</b>")
    app = press(app, "Write into the log")
    shown = tables(app)
    assert ["Publisher", "Coast <b>*Post*</b>", "reviewer"] in shown["What is known about the article"]
    assert [row[1:] for row in shown["Changes to the particulars"]] == [
        ["Ada Thorn", "publisher: not known → Coast <b>*Post*</b>"]
    ]
    assert finished(database.with_suffix(".files")).trouble == ""
    with Store.open(database) as store:
        assert store.flags_fingerprint() and store.verify_log() is None
