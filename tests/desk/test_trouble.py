"""What is wrong is told calmly, in one line, with what to do about it."""

from pathlib import Path

import pytest

from tests.desk.pages import DOCUMENTS, LOG, OVERVIEW, REVIEW, SECOND, Open, _own_stores, database, open_page, said
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


def test_a_missing_database_is_told_calmly(open_page: Open, database: Path) -> None:
    for file in database.parent.glob("desk.db*"):
        file.unlink()
    for page in (OVERVIEW, REVIEW, DOCUMENTS, SECOND, LOG):
        app = open_page(page)
        assert "There is nothing to review yet" in said(app)
        assert "python -m verify check" in said(app)
    assert not database.exists()


def test_a_corpus_without_articles_says_what_to_do(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(tmp_path / "empty.db").close()
    monkeypatch.setenv("TWOSOURCE_DB", str(tmp_path / "empty.db"))
    for page in (OVERVIEW, REVIEW, DOCUMENTS):
        assert "There is nothing to review yet" in said(open_page(page))


def test_a_file_that_is_no_database_is_told_calmly(open_page: Open, database: Path) -> None:
    for file in database.parent.glob("desk.db*"):
        file.unlink()
    database.write_text("not a database at all, but a letter", encoding="utf-8")
    assert "is not a Twosource database" in said(open_page(REVIEW)).replace("\\", "")


def test_a_wrong_address_is_told_calmly(open_page: Open) -> None:
    app = open_page(REVIEW, after="no such place")
    assert "start from its first page" in app.warning[0].value.replace("\\", "")
