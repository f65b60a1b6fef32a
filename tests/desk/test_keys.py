"""The keys of the desk in a real browser: what each does, how few a decision takes, and when they stay silent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.desk import reviewer
from tests.desk.browser import launched, press, served, settled
from tests.desk.reviewer import LINES, NAME, Reviewer
from verify.model import Action, Fault, LogEntry, Scale
from verify.store import Store

DECIDED = 20
Desk = tuple[str, Path, Browser]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Serve 24 flagged claims; return the desk's address, its database and a browser."""
    database = reviewer.build(tmp_path_factory.mktemp("keys") / "desk.db")
    with served(database, TWOSOURCE_REVIEWER=NAME) as address, launched() as browser:
        yield address, database, browser


@pytest.fixture
def scripted(desk: Desk) -> Reviewer:
    """Return the scripted reviewer with the first open claim before them."""
    address, _, browser = desk
    found = Reviewer(browser.new_page(viewport={"width": 1280, "height": 800}))
    found.begin(address)
    return found


def log_of(desk: Desk) -> list[LogEntry]:
    """Return the log."""
    with Store.open(desk[1]) as store:
        return store.log()


def test_keys_go_where_they_say(scripted: Reviewer, desk: Desk) -> None:
    page = scripted.page
    for key, line in (("s", LINES[1]), ("k", LINES[0]), ("j", LINES[1]), ("j", LINES[2])):
        press(page, key)
        scripted.expect_open(line)
    assert log_of(desk) == []
    scripted.decide("3")
    press(page, "u")
    scripted.expect_open(LINES[2])
    given = [(entry.action, entry.claim_text, entry.reviewer) for entry in log_of(desk)]
    assert given == [(Action.VERDICT, LINES[2], NAME), (Action.UNDO, LINES[2], NAME)]
    page.keyboard.press("?")
    expect(page.get_by_text("takes your last verdict back")).to_be_visible()
    page.keyboard.press("Escape")
    press(page, "q")
    page.keyboard.press("/")
    expect(page.get_by_label("Search claims and speakers")).to_be_focused()


def test_keys_are_silent_while_somebody_types_and_backspace_never_acts(scripted: Reviewer, desk: Desk) -> None:
    page, here, before = scripted.page, scripted.page.url, log_of(desk)
    press(page, "Backspace")
    page.keyboard.press("n")
    note = page.get_by_label("Note", exact=True)
    expect(note).to_be_focused()
    page.keyboard.type("1234567 jk su nq / ? xy gdt")
    for _ in range(3):
        page.keyboard.press("Backspace")
    page.keyboard.press("Escape")
    press(page, "Backspace")
    settled(page)
    expect(note).to_have_value("1234567 jk su nq / ? xy ")
    assert (scripted.claim, page.url, log_of(desk)) == (LINES[0], here, before)
    press(page, "j")
    scripted.expect_open(LINES[1])
    expect(page.get_by_label("Note", exact=True)).to_have_value("")
    press(page, "k")
    expect(page.get_by_label("Note", exact=True)).to_have_value("1234567 jk su nq / ? xy ")


AT_ONCE = """keys => { for (const key of keys) for (const type of ["keydown", "keyup"])
    document.body.dispatchEvent(new KeyboardEvent(type, {
        key, keyCode: key.toUpperCase().charCodeAt(0), bubbles: true,
    }))
}"""


def test_a_reason_pressed_before_its_panel_is_drawn_is_not_lost(scripted: Reviewer, desk: Desk) -> None:
    page, before = scripted.page, len(log_of(desk))
    for key, fault in (("m", Fault.NOT_COMPARABLE), ("p", Fault.WRONG_SPEAKER)):
        page.evaluate(AT_ONCE, ["x", key])  # as a busy browser hands over what was pressed meanwhile
        expect(page.get_by_text(f"flag wrong: {fault}")).to_be_visible()
        settled(page)
    press(page, "m")  # nobody asked for a reason
    page.wait_for_timeout(1000)
    rows = log_of(desk)[before:]
    assert [row.fault for row in rows] == [Fault.NOT_COMPARABLE, Fault.WRONG_SPEAKER]
    assert {(row.action, row.claim_text) for row in rows} == {(Action.FLAG_VIEW, scripted.claim)}


def test_twenty_flags_take_at_most_two_keys_each(scripted: Reviewer, desk: Desk) -> None:
    verdicts, before = Scale.SEVEN.verdicts, len(log_of(desk))
    decided = [scripted.decide(str(1 + turn % len(verdicts))) for turn in range(DECIDED)]
    assert decided == LINES[:DECIDED]  # each decision leads on to the next claim
    assert scripted.keys <= 2 * DECIDED
    given = [(entry.claim_text, entry.verdict) for entry in log_of(desk)[before:]]
    assert given == [(line, verdicts[turn % len(verdicts)]) for turn, line in enumerate(decided)]
