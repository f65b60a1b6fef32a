"""Every page held against axe-core, light and dark: nothing serious or critical but what is Streamlit's own."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import ROOT
from tests.desk import corpus
from tests.desk.browser import PATIENCE, launched, served, settled
from tests.factory import at
from verify import decide
from verify.desk.filters import LISTED
from verify.model import FlagKind, Verdict
from verify.store import FlagFilter, Store

AXE = (ROOT / "tests/vendor/axe-core/axe.min.js").read_text(encoding="utf-8")
AT_REST = """() => document.getAnimations().every(
    one => one.playState !== "running" || one.effect.getComputedTiming().iterations === Infinity
)"""
GRAVE = {"serious", "critical"}
# What Streamlit draws and no setting of ours reaches: the rule, a part of the element's markup, and why it stays.
OWN: tuple[tuple[str, str, str], ...] = ()
PAGES = {
    "overview": ("/", "wait for a verdict"),
    "queue": ("/review?status=all", "7 claims"),
    "empty queue": ("/review?text=nothing+like+it", "No claim fits these filters"),
    "claim": ("/review?status=all&claim={claim}", "Independent origin"),
    "gone": ("/review?claim=gone", "no longer in the corpus"),
    "articles": ("/documents", "coast-post.txt"),
    "article": ("/documents?document={document}", "Put these particulars right"),
    "sources": ("/sources", "Varnhold port authority"),
    "question": ("/ask", "Type a statement"),
    "answers": ("/ask?statement=Only+700+dock+workers+walked+out.", "against, |Nothing was found"),
    "second reader": ("/second", "Without a shared database"),
    "log": ("/log", "The chain holds"),
}


class Served(NamedTuple):
    """A desk with one verdict in its log, and what its addresses name."""

    address: str
    claim: str
    document: str


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve the small corpus, on which somebody else gave a verdict."""
    database = corpus.build(tmp_path_factory.mktemp("access") / "desk.db")
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED), limit=1)[0]
        decide.decide(store, flag, Verdict.FALSE, reviewer="Dora", at=at())
    with served(database, TWOSOURCE_REVIEWER="Ada") as address:
        yield Served(address, flag.claim.id, flag.claim.document_id)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a browser that all tests share."""
    with launched() as found:
        yield found


@pytest.fixture(scope="module", params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return a page for a reader who has the light theme on, or the dark one."""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme=request.param)
    page.set_default_timeout(PATIENCE * 1000)
    yield page
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_nothing_bars_a_reader(page: Page, desk: Served, name: str) -> None:
    way, shown = PAGES[name]
    page.goto(desk.address + way.format(claim=desk.claim, document=desk.document))
    expect(page.get_by_text(re.compile(shown)).first).to_be_visible()
    settled(page)
    found = checked(page)
    assert grave(found) == []
    assert looked_at(found, "color-contrast")


@pytest.mark.parametrize(
    ("label", "way", "inside"),
    [
        ("Saved views", "/review?status=all", "Keep what is shown now as"),
        ("Correct", "/review?status=all&claim={claim}", "Who says it"),
        ("Source", "/review?status=all&claim={claim}", "completely reliable"),
        ("Keys", "/review?status=all&claim={claim}", "takes your last verdict back"),
        ("Ada", "/review?status=all&claim={claim}", "Somebody else takes the desk"),
    ],
)
def test_no_open_menu_bars_a_reader(page: Page, desk: Served, label: str, way: str, inside: str) -> None:
    page.goto(desk.address + way.format(claim=desk.claim))
    page.get_by_role("button", name=label).first.click()
    expect(page.get_by_text(inside).first).to_be_visible()
    settled(page)
    assert grave(checked(page)) == []


def test_a_box_that_finds_in_a_long_list_bars_no_reader(page: Page, tmp_path: Path) -> None:
    with served(corpus.build_crowd(tmp_path / "crowd.db", 2 * LISTED), TWOSOURCE_REVIEWER="Ada") as address:
        page.goto(f"{address}/review")
        box = page.get_by_label("Find among 200 speakers")
        expect(box).to_be_visible()
        box.fill("pilot 150")
        box.press("Enter")
        page.get_by_label("Speaker", exact=True).click()
        expect(page.get_by_role("option", name="Pilot 150 (1)")).to_be_visible()
        settled(page)
        found = checked(page)
    assert grave(found) == []


def test_what_we_draw_ourselves_is_looked_at(page: Page, desk: Served) -> None:
    page.goto(f"{desk.address}/review?status=all")
    statement = page.locator(".row .statement").first
    expect(statement).to_be_visible()
    settled(page)
    statement.evaluate("node => { node.style.color = '#888'; node.style.background = '#999' }")
    assert [one.split()[0] for one in grave(checked(page))] == ["color-contrast"]


def test_every_page_of_the_desk_is_held(page: Page, desk: Served) -> None:
    page.goto(desk.address)
    expect(page.get_by_role("link", name="Overview")).to_be_visible()
    ways = {link.get_attribute("href") or "" for link in page.get_by_test_id("stTopNavLink").all()}
    assert ways and {way.removeprefix(desk.address).strip("/") for way in ways} <= {
        way.split("?")[0].strip("/") for way, _ in PAGES.values()
    }


def checked(page: Page) -> dict[str, Any]:
    """Return what axe says of the page, our own parts in their shadow trees included."""
    page.wait_for_function(AT_REST)  # half faded in, a colour has no contrast yet
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate("axe.run(document, { resultTypes: ['violations', 'passes'] })")
    return found


def grave(found: dict[str, Any]) -> list[str]:
    """Return what bars a reader and is not Streamlit's own, in words."""
    return [told(one) for one in found["violations"] if one["impact"] in GRAVE and not is_own(one)]


def looked_at(found: dict[str, Any], rule: str) -> bool:
    """Say whether axe applied a rule at all: a page that was not drawn yet has no finding either."""
    return any(one["id"] == rule and one["nodes"] for one in found["passes"])


def is_own(found: dict[str, Any]) -> bool:
    """Say whether a finding is Streamlit's own, in all its places."""
    return all(
        any(rule == found["id"] and part in node["html"] for rule, part, _ in OWN) for node in found["nodes"]
    )


def told(found: dict[str, Any]) -> str:
    """Return a finding in words, with its first places."""
    places = "; ".join(f"{node['target']}: {node['html'][:120]}" for node in found["nodes"][:3])
    return f"{found['id']} ({found['impact']}): {found['help']}: {places}"
