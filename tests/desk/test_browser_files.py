"""Files in a real browser: articles of every kind come in, what is filtered goes out, review files are exchanged."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import FilePayload, Page, expect

from tests.claims.formats.test_archive import packed
from tests.claims.formats.test_formats import mail, pdf, word
from tests.desk import corpus
from tests.desk.browser import served, settled
from tests.desk.test_browser import browser, page
from tests.factory import at
from tests.verify.test_job import finished
from verify import __version__, decide
from verify.crosscheck import check
from verify.decisions import correct
from verify.engine.local import LocalEngine
from verify.export import render
from verify.model import Action, FlagKind, Verdict
from verify.store import FlagFilter, LogFilter, Store

__all__ = ["browser", "page"]

LINE = "The {} council said on Monday that {} dock workers had walked out of the port of Varnhold over unpaid shifts."
PLACES = ("Ambel", "Brint", "Corva", "Delm", "Esk", "Farn", "Gorl", "Hask", "Ilm", "Jorn")
AMBEL, BRINT, CORVA, DELM, ESK, FARN, GORL, HASK, ILM, JORN = (
    LINE.format(place, 200 + number) for number, place in enumerate(PLACES)
)
FILES: dict[str, bytes] = {
    "ambel.txt": AMBEL.encode(),
    "brint.md": f"# Walkout\n\n{BRINT}\n".encode(),
    "corva.html": f"<html><body><article><h1>Walkout</h1><p>{CORVA}</p></article></body></html>".encode(),
    "delm.pdf": pdf(DELM),
    "esk.docx": word(ESK),
    "farn.eml": mail(FARN, subject="Walkout"),
    "gorl.json": json.dumps({"title": "Walkout", "text": GORL}).encode(),
    "hask.jsonl": json.dumps({"title": "Walkout", "text": HASK}).encode(),
    "ilm.csv": f'title,text\nWalkout,"{ILM}"\n'.encode(),
    "jorn.zip": packed({"jorn.txt": JORN}),
    "broken.pdf": b"%PDF-1.4 and no more",
}


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Serve the small corpus for one test that changes it."""
    database = corpus.build(tmp_path / "desk.db")
    with served(database, TWOSOURCE_REVIEWER="Ada") as address:
        yield address, database


def test_articles_of_every_kind_are_added_and_what_cannot_be_read_is_named(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    page.goto(f"{address}/documents")
    expect(page.get_by_role("heading", name="Articles")).to_be_visible()
    page.get_by_text("Add articles").click()
    given: list[FilePayload] = [
        {"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in FILES.items()
    ]
    page.locator("input[type=file]").first.set_input_files(given)
    expect(page.get_by_text("broken.pdf").first).to_be_attached()
    settled(page)
    page.get_by_role("button", name="Keep and check these files").click()
    page.get_by_role("link", name="Log").click()  # the desk stays usable meanwhile
    expect(page.get_by_role("heading", name="Verification log")).to_be_visible()
    assert finished(database.with_suffix(".files")).trouble == ""
    with Store.open(database) as store:
        claimed = {claim.document_id for claim in store.claims()}
        texts = [document.text for document in store.documents() if document.id in claimed]
    assert {place for text in texts for place in PLACES if place in text} == set(PLACES)
    page.get_by_role("link", name="Articles").click()
    page.get_by_text("1 file to look at").click()
    expect(page.get_by_role("cell", name="broken.pdf")).to_be_visible()


def test_exactly_what_is_filtered_goes_out_in_every_form(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(flag=FlagKind.CORROBORATED), limit=1)[0]
        head = decide.decide(store, flag, Verdict.TRUE, reviewer="Ada", at=at(), note="called them").hash
    page.goto(f"{address}/review?flag=corroborated&status=all")
    expect(page.get_by_role("heading", name="2 claims", exact=True)).to_be_visible()
    expect(page.get_by_text("Export these 2 claims")).to_be_visible()
    settled(page)
    rows = list(csv.DictReader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"))))
    book = load_workbook(io.BytesIO(saved(page, "Excel")))["Rows"]
    lines = [json.loads(line) for line in saved(page, "JSON lines").splitlines()]
    report, review = saved(page, "Report").decode(), json.loads(saved(page, "ClaimReview"))
    assert [row["flag"] for row in rows] == [line["flag"] for line in lines] == ["corroborated"] * 2
    assert book.max_row == 3 and book.freeze_panes and book.auto_filter.ref
    assert len(re.findall(r"<article id=", report)) == 2 and "called them" in report
    assert flag.claim.text in json.dumps(review, ensure_ascii=False)
    stamps = [(row["log_head"], row["exported_by"]) for row in (*rows, *lines)]
    assert {(hash_, __version__ in by) for hash_, by in stamps} == {(head, True)}
    assert all('"flag": "corroborated"' in row["filter"] for row in (*rows, *lines))
    for told in (report, json.dumps(review)):
        assert head in told and __version__ in told and "corroborated" in told


def saved(page: Page, label: str) -> bytes:
    """Return the file behind a download button."""
    with page.expect_download() as download:
        page.get_by_role("button", name=label, exact=True).click()
    return Path(download.value.path()).read_bytes()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[str, Path, Path]]:
    """Serve one of two desks that have read the same articles; return its address and both databases."""
    articles, databases = tmp_path / "articles", (tmp_path / "desk.db", tmp_path / "there.db")
    articles.mkdir()
    for name, text in (("ambel.txt", AMBEL), ("brint.txt", BRINT)):
        (articles / name).write_text(text, encoding="utf-8")
    for database in databases:
        with Store.open(database) as store:
            check([articles], store, engine=LocalEngine())
    with served(databases[0], TWOSOURCE_REVIEWER="Ada") as address:
        yield address, *databases


def test_a_review_file_brings_verdicts_and_corrections_and_shows_what_differs(
    page: Page, two: tuple[str, Path, Path]
) -> None:
    address, ours, theirs = two
    with Store.open(theirs) as there, Store.open(ours) as here:
        first, second = there.flags()[:2]
        said = {"note": "heard the tape"}
        correct.set_speaker(here, first.claim, "Ilse Brandt", reviewer="Ada", at=at(), **said)
        correct.set_speaker(there, first.claim, "Mia Kort", reviewer="Bo", at=at(1), **said)
        correct.set_speaker(there, second.claim, "Mia Kort", reviewer="Bo", at=at(2), **said)
        decide.decide(there, second, Verdict.FALSE, reviewer="Bo", at=at(3))
        file = render(there, LogFilter(), "jsonl")
    page.goto(f"{address}/second")
    given: FilePayload = {"name": "bo.jsonl", "mimeType": "application/jsonl", "buffer": file}
    page.locator("input[type=file]").set_input_files(given)
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_text("3 rows added; 0 known already; 2 corrections among them")).to_be_visible()
    expect(page.get_by_text("1 correction put otherwise here")).to_be_visible()
    page.get_by_text("Disagreements").first.click()
    differs = page.get_by_role("row", name="Ilse Brandt")
    expect(differs).to_contain_text("Bo: speaker")
    expect(differs).to_contain_text("Mia Kort")
    assert finished(ours.with_suffix(".files")).trouble == ""
    with Store.open(ours) as store:
        speakers = {claim.id: claim.speaker for claim in store.claims()}
        acts = [entry.action for entry in store.log()]
        assert store.verify_log() is None
    assert (speakers[first.claim.id], speakers[second.claim.id]) == ("Ilse Brandt", "Mia Kort")
    assert acts == [Action.CLAIM_SET, Action.MERGE, Action.CLAIM_SET, Action.CLAIM_SET, Action.VERDICT]
