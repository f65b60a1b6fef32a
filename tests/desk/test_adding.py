"""Adding articles at the desk: what is kept, what is told, and the check that runs outside the page."""

from pathlib import Path

import pytest

from tests.desk.test_pages import DOCUMENTS, Open, _own_stores, calm, database, open_page, press, said, tables
from tests.verify.test_job import finished
from verify.desk.adding import in_the_end, in_words, told
from verify.desk.words import duration
from verify.job import Status
from verify.model import CheckReport
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


def status(**fields: object) -> Status:
    """Return how a check stands."""
    return Status.model_validate({"started": 0.0, "said": 100.0, "since": 90.0} | fields)


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
    ("found", "line"),
    [
        (status(stage="Reading"), "Reading"),
        (status(stage="Reading", done=1, total=40), "Reading: 1 of 40, about 6 minutes left in this step"),
        (status(stage="Reading", done=20, total=40), "Reading: 20 of 40, about 10 seconds left in this step"),
    ],
)
def test_a_check_at_work_says_how_far_it_is(found: Status, line: str) -> None:
    assert in_words(found, 100.0) == line


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (status(), "ended without a word"),
        (status(cancelled=True), "was cancelled"),
        (status(trouble="the disk is full"), "stopped: the disk is full"),
        (status(report=CheckReport(read=2, kept=1200)), "2 read by the last check, 1,200 unchanged"),
        (status(report=CheckReport()), "found no added articles to read"),
    ],
)
def test_the_end_of_a_check_is_told_in_a_line(found: Status, line: str) -> None:
    assert line in in_the_end(found)


def test_a_file_is_named_once() -> None:
    assert told("a.txt", "a.txt: same text as b.txt") == "same text as b.txt"
    assert told("a.txt", "a.txt is empty; put text in it") == "is empty; put text in it"


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
