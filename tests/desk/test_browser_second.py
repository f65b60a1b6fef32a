"""Two people at one desk, each in a browser of their own: who reads whose verdict, in the open and blind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.desk import corpus
from tests.desk.browser import PATIENCE, press, served, settled
from tests.desk.test_browser import browser
from verify.model import Action, LogEntry, Verdict
from verify.store import FlagFilter, Store

__all__ = ["browser"]

Enter = Callable[[str], Page]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return the database of a small corpus."""
    return corpus.build(tmp_path / "desk.db")


@pytest.fixture
def enter(browser: Browser) -> Iterator[Enter]:
    """Let somebody sit down at a browser of their own, with a name that the desk has still to ask for."""
    contexts = []

    def sit_down(address: str) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(address)
        expect(page.locator(".sheet .statement")).to_be_visible()
        return page

    yield sit_down
    for context in contexts:
        context.close()


def claim_of(database: Path) -> str:
    """Return the address of a claim that both read."""
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(text="About 1,200"))[0]
    return f"/review?status=all&claim={flag.claim.id}"


def give_name(page: Page, name: str) -> None:
    """Say who checks."""
    page.get_by_label("Who checks?").fill(name)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Who checks?")).to_have_count(0)
    settled(page)


def rows(database: Path) -> list[LogEntry]:
    """Return the log, whose chain must hold."""
    with Store.open(database) as store:
        assert store.verify_log() is None
        return store.log()


def rule(page: Page, key: str) -> None:
    """Give a verdict on the open claim and wait until the next one is open."""
    page.keyboard.press(key)
    expect(page.locator(".sheet .statement")).not_to_contain_text("About 1,200")
    settled(page)


def write_note(page: Page, words: str) -> None:
    """Write a note and leave it."""
    note = page.get_by_label("Note", exact=True)
    note.fill(words)
    note.press("Escape")
    expect(note).not_to_be_focused()
    settled(page)


def ask_for(page: Page, label: str, name: str) -> None:
    """Ask somebody to read the open verdict: a name that is typed."""
    page.get_by_role("button", name=label).click()
    field = page.get_by_label("Who should read this verdict?")
    field.fill(name)
    field.press("Enter")
    expect(page.get_by_role("button", name=f"Asked: {name}")).to_be_visible()
    settled(page)
    page.keyboard.press("Escape")
    expect(field).to_have_count(0)


def test_a_verdict_is_read_reassigned_rejected_and_listed(enter: Enter, database: Path) -> None:
    with served(database) as address:
        way = claim_of(database)
        ada = enter(address + way)
        give_name(ada, "Ada Thorn")
        rule(ada, "2")
        ada.goto(address + way)
        expect(ada.get_by_text("by Ada Thorn,")).to_be_visible()
        settled(ada)
        ask_for(ada, "Ask somebody to read it", "Cy Holm")
        ask_for(ada, "Asked: Cy Holm", "Bo Lind")

        bo = enter(address + way)
        give_name(bo, "Bo Lind")
        bo.get_by_role("link", name="Second reader").click()
        row = bo.get_by_role("row", name="About 1,200")
        expect(row).to_contain_text("Mostly true, Ada Thorn")
        bo.get_by_text("Only what I was asked to read").click()
        expect(row).to_contain_text("Bo Lind")
        row.get_by_role("button").click()
        expect(bo.get_by_text("by Ada Thorn,")).to_be_visible()
        settled(bo)
        press(bo, "d")
        expect(bo.get_by_text("to disagree needs a note")).to_be_visible()
        expect(bo.get_by_label("Note", exact=True)).to_be_focused()  # where the reason goes
        write_note(bo, "The port counted on Tuesday.")
        press(bo, "d")
        expect(bo.get_by_text("Bo Lind disagrees: The port counted on Tuesday.")).to_be_visible()

        ada.goto(f"{address}/second")
        expect(ada.get_by_text("No verdict of somebody else waits for you.")).to_be_visible()
        settled(ada)
        ada.get_by_role("radio", name="Disagreements").click()
        row = ada.get_by_role("row", name="About 1,200")
        expect(row).to_contain_text("Bo Lind disagrees: The port counted on Tuesday.")
    log = rows(database)
    assert [(row.action, row.reviewer, row.assignee) for row in log] == [
        (Action.VERDICT, "Ada Thorn", None),
        (Action.ASSIGN, "Ada Thorn", "Cy Holm"),
        (Action.ASSIGN, "Ada Thorn", "Bo Lind"),
        (Action.REJECT, "Bo Lind", None),
    ]
    assert log[0].verdict is Verdict.MOSTLY_TRUE


def test_blind_nobody_sees_a_verdict_before_their_own(enter: Enter, database: Path) -> None:
    with served(database, TWOSOURCE_BLIND="true") as address:
        way = claim_of(database)
        ada = enter(address + way)
        give_name(ada, "Ada Thorn")
        write_note(ada, "The ledger says so.")
        rule(ada, "1")

        bo = enter(address + way)
        give_name(bo, "Bo Lind")
        expect(bo.get_by_text("Give your own verdict to see theirs")).to_be_visible()
        hidden = ("The ledger says so.", "True, Ada Thorn", "by Ada Thorn")
        for place in (way, "/second", "/log", "/review?status=reviewed"):
            bo.goto(address + place)
            expect(bo.get_by_text("About 1,200").first).to_be_visible()
            settled(bo)
            for words in hidden:
                expect(bo.get_by_text(words)).to_have_count(0)
        bo.goto(address + way)
        expect(bo.get_by_text("Give your own verdict to see theirs")).to_be_visible()
        settled(bo)
        expect(bo.get_by_role("button", name="Unproven")).to_be_visible()
        bo.keyboard.press("5")
        expect(bo.get_by_text("by Ada Thorn,")).to_be_visible()
        expect(bo.get_by_text("Bo Lind says False")).to_be_visible()

        ada.goto(f"{address}/second")
        expect(ada.get_by_text("No verdict of somebody else waits for you.")).to_be_visible()
        settled(ada)
        ada.get_by_role("radio", name="Disagreements").click()
        expect(ada.get_by_role("row", name="About 1,200")).to_contain_text("Bo Lind says False")
    assert [(row.action, row.reviewer, row.verdict) for row in rows(database)] == [
        (Action.VERDICT, "Ada Thorn", Verdict.TRUE),
        (Action.SECOND, "Bo Lind", Verdict.FALSE),
    ]
