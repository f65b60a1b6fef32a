"""Long names on a narrow screen, in a real browser: nothing is wider than the page, and tags can be read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.desk import corpus
from tests.desk.browser import served, settled
from tests.desk.test_browser import browser
from verify.store import Store

__all__ = ["browser"]

PHONE, LAPTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
WIDER = """() => {
  const within = document.querySelector("[data-testid=stMain]").getBoundingClientRect().right
  const shadowed = [...document.querySelectorAll("*")].filter((node) => node.shadowRoot)
  const parts = shadowed.flatMap((node) => [...node.shadowRoot.querySelectorAll("*")])
  return parts.filter((node) => node.getBoundingClientRect().right > within + 1).map((node) => node.className)
}"""


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Serve a corpus of long names; return the desk's address and a claim."""
    database = corpus.build_long(tmp_path_factory.mktemp("long") / "desk.db")
    with Store.open(database) as store:
        claim = store.flags()[0].claim.id
    with served(database) as address:
        yield address, claim


@pytest.mark.parametrize("way", ["/review", "/review?status=all&claim={claim}"])
@pytest.mark.parametrize("size", [PHONE, LAPTOP])
def test_nothing_is_wider_than_the_page(
    browser: Browser, long: tuple[str, str], way: str, size: dict[str, int]
) -> None:
    address, claim = long
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    page.goto(address + way.format(claim=claim))
    for tag in ("Updated 4 Mar 2026", "Contradicts itself"):
        expect(page.locator(".chip", has_text=tag).first).to_be_visible()
    settled(page)
    assert page.evaluate(WIDER) == []
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= size["width"]
    page.close()
