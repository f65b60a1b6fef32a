"""The overview: what it says, and where each number and each mark leads."""

import time
from pathlib import Path

import pytest

from tests.desk.pages import (
    REVIEW,
    Open,
    _own_stores,
    address,
    calm,
    database,
    drawn,
    open_page,
    press,
    rule_as,
    said,
    tables,
)
from tests.factory import make_document
from verify import job, settings
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]


def test_the_overview_says_what_waits_and_leads_there(open_page: Open) -> None:
    app = open_page()
    assert app.header[0].value == "7 claims wait for a verdict"
    assert [number.value for number in app.subheader[:3]] == ["4", "2", "1"]
    assert "2 articles, 9 statements to check." in said(app)
    assert "1 article has no date" in said(app)
    assert tables(app)["Articles and their claims"][1] == [
        "“Strike closes the port of Varnhold”", "Harbour Times", "3 Mar 2026", 2, 1, 1, 4, "89%", "11%", "0%",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "query"),
    [
        ("overview_next", {"flag": "contradicted"}),
        ("overview_corroborated_all", {"flag": "corroborated", "status": "all"}),
    ],
)
def test_each_number_is_a_way_into_the_queue(open_page: Open, key: str, query: dict[str, str]) -> None:
    app = calm(open_page().button(key=key).click().run())
    assert address(app) == query
    assert {row["flag"]["word"].lower() for row in drawn(app, "rows")["rows"]} == {query["flag"]}


def test_the_pictures_lead_into_the_queue(open_page: Open) -> None:
    app = open_page()
    assert len(app.get("vega_lite_chart")) == 2
    pairs = tables(app)["Who faces whom"]
    assert ["shipping federation", "Varnhold port authority", 1] in pairs
    app = press(app, "3 statements in articles without a date")
    assert address(app) == {"published": "", "status": "all"}
    assert app.subheader[0].value == "3 claims"
    assert address(press(app, "Take off: articles without a date")) == {"status": "all"}


def test_the_overview_tells_what_waits_for_a_second_reader(open_page: Open, database: Path) -> None:
    def links() -> list[str]:
        return [link.proto.label for link in open_page().get("page_link")]

    assert not [label for label in links() if "second reader" in label]
    rule_as("Bo Lind", database)
    assert "1 verdict to read as second reader" in links()


def test_a_corpus_that_changed_since_the_check_says_so(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        store.save_document(make_document("new.txt", "A new article."), [], fingerprint="1")
    app = open_page()
    assert "The flags are of before articles came, changed or went" in said(app)
    assert app.button(key="checking_compute").label == "Compute them anew"
    assert "of before articles came" in said(calm(app.switch_page(REVIEW).run()))


def test_while_a_check_is_at_work_none_is_asked_for(
    open_page: Open, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(database) as store:
        store.save_document(make_document("new.txt", "A new article."), [], fingerprint="1")
    monkeypatch.setenv("TWOSOURCE_FILES", str(tmp_path / "files"))
    place = settings.load().originals / job.PLACE
    place.mkdir(parents=True)
    job.write(place.parent, job.Status(started=time.time(), said=time.time(), since=time.time()))
    app = open_page()
    assert [button.label for button in app.button][0] == "Cancel"
    assert not [button for button in app.button if button.key == "checking_compute"]
    (line,) = (item.proto.text for item in app.get("progress"))
    assert "Flags are being computed anew; what you see is of before articles came" in line.replace("\\", "")
