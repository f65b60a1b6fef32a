"""The desk in a real browser: a reviewer's way from the overview to the exported log; hostile text stays text."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.conftest import ROOT
from tests.desk import corpus
from tests.desk.browser import PATIENCE, launched, press, served, settled
from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.model import Action, FlagKind, Verdict
from verify.store import FlagFilter, Store

WHO = "Ada <b>*Thorn*</b>"
WHY = "asked *both* sides <i>twice</i>"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a browser that all tests share."""
    with launched() as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page at 1280 pixels, which must ask for nothing outside this machine."""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, accept_downloads=True)
    page.set_default_timeout(PATIENCE * 1000)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield page
    page.close()
    hosts = {urlsplit(url).hostname for url in asked if url.startswith("http")}
    assert hosts == {"localhost"}


def checked(database: Path) -> Path:
    """Read and cross-check the articles in seeds/, as `make run` does, and return the database."""
    with Store.open(database) as store:
        check([ROOT / "seeds"], store, engine=LocalEngine())
    return database


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve the seeds as they were really checked; return the desk's address and its database."""
    database = checked(tmp_path_factory.mktemp("seeds") / "desk.db")
    with served(database) as address:
        yield address, database


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve a small corpus; return the desk's address and its database."""
    database = corpus.build(tmp_path_factory.mktemp("desk") / "desk.db")
    with served(database) as address:
        yield address, database


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve a corpus whose every text tries to be something else."""
    database = corpus.build_hostile(tmp_path_factory.mktemp("hostile") / "desk.db")
    with served(database) as address:
        yield address, database


def test_from_the_queue_to_the_exported_log_by_keyboard(page: Page, seeds: tuple[str, Path]) -> None:
    address, database = seeds
    with Store.open(database) as store:
        contradicted = store.count(FlagFilter(flag=FlagKind.CONTRADICTED))
    page.goto(address)
    expect(page.get_by_role("heading", name="claims wait for a verdict")).to_be_visible()
    page.get_by_role("link", name="Review").click()
    page.get_by_test_id("stSidebar").get_by_text("Contradicted").click()
    expect(page.get_by_role("heading", name=f"{contradicted} claims", exact=True)).to_be_visible()
    press(page, "j")
    statement = opened(page).inner_text()
    name_yourself(page)
    write_note(page, statement)
    press(page, "5")
    expect(opened(page)).not_to_have_text(statement)
    press(page, "u")
    expect(opened(page)).to_have_text(statement)
    press(page, "5")
    expect(opened(page)).not_to_have_text(statement)
    check_log(page, database, statement)


def opened(page: Page) -> Locator:
    """Return the statement of the claim that is open."""
    return page.locator(".sheet .statement")


def name_yourself(page: Page) -> None:
    """Give the reviewer's name when it is asked for."""
    page.get_by_label("Who checks?").fill(WHO)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Who checks?")).to_have_count(0)
    settled(page)


def write_note(page: Page, statement: str) -> None:
    """Write a note; the digits and letters in it are no verdicts and no ways."""
    page.keyboard.press("n")
    note = page.get_by_label("Note", exact=True)
    expect(note).to_be_focused()
    page.keyboard.type(f"{WHY} 1234567 jksuq")
    page.wait_for_timeout(300)
    expect(opened(page)).to_have_text(statement)
    note.fill(WHY)
    page.keyboard.press("Escape")
    expect(note).not_to_be_focused()
    settled(page)


def check_log(page: Page, database: Path, statement: str) -> None:
    """Read the log's page, its download and its chain."""
    page.get_by_role("link", name="Log").click()
    expect(page.get_by_text("The chain holds:")).to_be_visible()
    expect(page.get_by_role("cell", name=WHO, exact=True)).to_have_count(3)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").first.click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    assert [(row["action"], row["verdict"]) for row in rows] == [
        ("verdict", "false"),
        ("undo", ""),
        ("verdict", "false"),
    ]
    assert {" ".join(row["claim_text"].split()) for row in rows} == {statement}
    assert {row["reviewer"] for row in rows} == {WHO}
    assert rows[0]["note"] == WHY
    with Store.open(database) as store:
        assert store.verify_log() is None
        assert [entry.hash for entry in store.log()] == [row["hash"] for row in rows]


def test_a_reload_loses_nothing(page: Page, desk: tuple[str, Path]) -> None:
    address, database = desk
    with Store.open(database) as store:
        claim = store.flags(FlagFilter(flag=FlagKind.CORROBORATED), limit=1)[0].claim
    page.goto(f"{address}/review?flag=corroborated&claim={claim.id}")
    name_yourself(page)
    page.keyboard.press("n")
    expect(page.get_by_label("Note", exact=True)).to_be_focused()
    page.keyboard.type("not yet sent to the server")
    page.reload()
    expect(opened(page)).to_have_text(claim.text)
    expect(page.get_by_label("Note", exact=True)).to_have_value("not yet sent to the server")
    expect(page.get_by_role("button", name=WHO)).to_be_visible()
    press(page, "q")
    expect(page.get_by_role("heading", name="2 claims")).to_be_visible()


def test_a_claim_opens_from_its_row_and_shows_all_at_once(page: Page, desk: tuple[str, Path]) -> None:
    address, _ = desk
    page.goto(f"{address}/review?status=all")
    row = page.locator(".row", has_text="The Varnhold port authority denied")
    row.click()
    expect(opened(page)).to_have_text("The authority denied that it had called in outside crews.")
    marked = [mark.inner_text() for mark in page.locator("mark.value").all()]
    assert marked == ["denied", "denied", "called in"]
    for part in (".statement", ".article mark.claim", ".card .reason", ".card .quote"):
        expect(page.locator(part).first).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 1280
    assert page.evaluate("document.fonts.check('16px \"Source Serif\"')")
    page.keyboard.press("?")
    expect(page.get_by_text("takes your last verdict back")).to_be_visible()
    page.keyboard.press("Escape")
    press(page, "j")
    expect(opened(page)).not_to_contain_text("The authority denied")
    press(page, "k")
    expect(opened(page)).to_contain_text("The authority denied")


ADDRESSES: dict[str, Callable[[str, str], str]] = {
    "overview": lambda document, claim: "/",
    "queue": lambda document, claim: "/review",
    "claim": lambda document, claim: f"/review?claim={claim}",
    "articles": lambda document, claim: "/documents",
    "article": lambda document, claim: f"/documents?document={document}",
    "sources": lambda document, claim: "/sources",
    "origin": lambda document, claim: "/sources?origin=%3Cu%3E_origin_%3C/u%3E",
}
SHOWN = {
    "overview": "**<b>bad</b>**.txt",
    "queue": "<b>*Mallory*</b> $y$ denied it",
    "claim": corpus.HOSTILE,
    "articles": "<i>*Daily* :skull:</i>",
    "article": corpus.HOSTILE,
    "sources": "<u>_origin_</u>",
    "origin": "<i>*Daily* :skull:</i>",
}


@pytest.mark.parametrize("where", ADDRESSES)
def test_hostile_text_is_shown_as_it_is(page: Page, hostile: tuple[str, Path], where: str) -> None:
    address, database = hostile
    with Store.open(database) as store:
        claim = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))[0].claim
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    page.goto(address + ADDRESSES[where](claim.document_id, claim.id))
    expect(page.get_by_text(SHOWN[where]).first).to_be_visible()
    settled(page)
    assert_harmless(page, dialogs)


def assert_harmless(page: Page, dialogs: list[str]) -> None:
    """Hold that nothing of the corpus became an element, a link, a formula or an act."""
    assert page.title() != "owned" and not dialogs
    main = page.locator("[data-testid=stAppViewContainer]")
    for element in ("img", "script", "h1:has-text('Mallory')", ".katex", "a[href^='javascript']", "a[href*='example']"):
        assert main.locator(element).count() == 0, element


def test_hostile_words_of_a_reviewer_are_shown_as_they_are(page: Page, hostile: tuple[str, Path]) -> None:
    address, database = hostile
    with Store.open(database) as store:
        claim = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))[0].claim
    page.goto(f"{address}/review?status=all&claim={claim.id}")
    page.get_by_label("Who checks?").fill("*Eve* <img src=x onerror=alert(1)> $z$ :material/skull: www.example.com")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Misleading").click()
    expect(opened(page)).not_to_have_text(claim.text)
    with Store.open(database) as store:
        (entry,) = store.log()
    assert (entry.action, entry.verdict) == (Action.VERDICT, Verdict.MISLEADING)
    for way in (f"/review?status=all&claim={claim.id}", "/review?status=all", "/log"):
        page.goto(address + way)
        expect(page.get_by_text(entry.reviewer).first).to_be_attached()
        settled(page)
        assert_harmless(page, [])


def test_numbers_names_and_marks_lead_on(page: Page, desk: tuple[str, Path]) -> None:
    address, _ = desk
    page.goto(address)
    page.get_by_role("row", name="coast-post.txt").get_by_role("button", name="2").click()
    expect(page.get_by_role("heading", name="2 claims", exact=True)).to_be_visible()
    assert "flag=contradicted" in page.url and "document=coast-post.txt" in page.url
    page.get_by_role("link", name="Articles").click()
    page.get_by_role("button", name="Strike closes the port of Varnhold").click()
    page.locator("mark.contradicted").first.click()
    expect(opened(page)).to_contain_text("About 1,200 dock workers")
    page.get_by_role("button", name="Read the whole article").click()
    expect(page.locator(".whole")).to_contain_text("Dockers down tools")
    page.get_by_role("button", name="Close the article").click()
    expect(page.locator(".whole")).to_have_count(0)
    page.go_back()
    expect(page.locator(".whole")).to_contain_text("Dockers down tools")
