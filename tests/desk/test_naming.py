"""Whoever is not known yet is asked for the name where it is needed, on whichever page that is."""

from pathlib import Path

import pytest

from tests.desk.pages import DOCUMENTS, REVIEW, Open, _own_stores, calm, database, open_page
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


@pytest.mark.parametrize(
    ("page", "field", "then"),
    [
        (REVIEW, "review_name_saved", "saved_name"),
        (DOCUMENTS, "review_name_origin", "documents_from_{document}_name"),
    ],
)
def test_the_name_is_asked_for_where_it_is_needed(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch, page: str, field: str, then: str
) -> None:
    monkeypatch.delenv("TWOSOURCE_REVIEWER")
    with Store.open(database) as store:
        document = store.documents()[0].id
    app = open_page(page, **({"document": document} if page == DOCUMENTS else {}))
    wanted = then.format(document=document)
    assert wanted not in {one.key for one in app.text_input}
    app = calm(app.text_input(key=field).set_value(" Ben  Ash ").run())
    assert wanted in {one.key for one in app.text_input}
    assert app.session_state["desk_reviewer"] == "Ben Ash"


def test_a_claim_that_was_missed_is_added_by_somebody_with_a_name(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TWOSOURCE_REVIEWER")
    with Store.open(database) as store:
        document = store.documents()[0].id
    app = calm(open_page(DOCUMENTS, document=document).button(key="correcting_add").click().run())
    app = calm(app.text_input(key="review_name_missed").set_value("Ben Ash").run())
    assert "correcting_add_do" in {one.key for one in app.button}
