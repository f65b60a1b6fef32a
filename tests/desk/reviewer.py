"""A scripted reviewer at the real desk, who counts the keys: for the test of the keys and for the benchmark."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.desk.browser import PATIENCE, settled
from tests.factory import make_claim, make_document, make_flag
from verify.model import FlagKind
from verify.store import Store

NAME = "Scripted"
LINES = [f"The ferry to pier {number} left {number} minutes late on Monday." for number in range(1, 25)]


def build(path: Path) -> Path:
    """Write a corpus of one article with 24 flagged claims, and return its database."""
    document = make_document("ferries.txt", "\n".join(LINES))
    starts = [document.text.index(line) for line in LINES]
    claims = [make_claim(document, start, start + len(line)) for start, line in zip(starts, LINES, strict=True)]
    with Store.open(path) as store:
        store.save_document(document, claims, fingerprint="1")
        store.replace_flags([make_flag(claim, FlagKind.SINGLE_SOURCE) for claim in claims], fingerprint="1")
    return path


class Reviewer:
    """Somebody who works by keyboard alone, and waits for what each key brings, as people do."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.page.set_default_timeout(PATIENCE * 1000)
        self.keys = 0

    @property
    def claim(self) -> str:
        """Return the statement that is open."""
        return self.page.locator(".sheet .statement").inner_text()

    def begin(self, address: str) -> None:
        """Open the queue's first claim at a desk that knows who checks."""
        self.page.goto(f"{address}/review")
        self.page.get_by_role("button", name="Start with the first").click()
        expect(self.page.locator(".sheet .statement")).to_be_visible()
        expect(self.page.get_by_role("button", name="Unproven")).to_be_visible()
        settled(self.page)
        self.keys = 0

    def expect_open(self, line: str) -> None:
        """Wait until a statement is open and nothing moves."""
        expect(self.page.locator(".sheet .statement")).to_have_text(line)
        settled(self.page)

    def press(self, key: str) -> None:
        """Press a key and count it."""
        self.page.keyboard.press(key)
        self.keys += 1

    def decide(self, key: str) -> str:
        """Press a verdict's key, wait for the next claim, and return the one that was decided."""
        decided = self.claim
        self.press(key)
        expect(self.page.locator(".sheet .statement")).not_to_have_text(decided)
        settled(self.page)
        return decided
