"""A team's desk in a real browser, with an OpenID Connect provider on this machine: who gets in, and what they may."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.desk import corpus
from tests.desk.browser import free_port, launched, press, served, settled
from tests.desk.provider import Provider, provided, secrets
from tests.desk.test_access import checked, grave
from tests.factory import at
from verify import decide
from verify.model import Action, FlagKind, Verdict
from verify.store import FlagFilter, Store

PEOPLE = """
[people]
"ada@example.org" = { role = "editor", name = "Ada Thorn" }
"ben@example.org" = "checker"
"cleo@example.org" = "reader"
"""


class Team(NamedTuple):
    """A desk that asks to log in."""

    address: str
    database: Path
    people: Path
    provider: Provider
    claim: str


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a browser that all tests share."""
    with launched() as found:
        yield found


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    """Serve a team's desk, on which Dora gave a verdict."""
    folder = tmp_path_factory.mktemp("team")
    database, people, port = corpus.build(folder / "desk.db"), folder / "people.toml", free_port()
    people.write_text(PEOPLE, encoding="utf-8")
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(flag=FlagKind.CORROBORATED), limit=1)[0]
        decide.decide(store, flag, Verdict.TRUE, reviewer="Dora", at=at())
    with provided() as provider:
        file = secrets(folder, provider, port)
        options = ("--secrets.files", str(file))
        with served(database, *options, port=port, TWOSOURCE_PEOPLE=str(people)) as address:
            yield Team(address, database, people, provider, flag.claim.id)


@pytest.fixture
def enter(browser: Browser, team: Team) -> Iterator[Callable[..., Page]]:
    """Return a function that logs somebody in, each in a browser of their own."""
    opened: list[BrowserContext] = []

    def enter_(email: str, way: str = "/", **claims: object) -> Page:
        opened.append(browser.new_context(viewport={"width": 1280, "height": 800}))
        page = opened[-1].new_page()
        team.provider.claims = {"sub": email, "email": email, "name": "Dora", **claims}
        page.goto(team.address)
        with page.expect_response(lambda answer: "/oauth2callback" in answer.url):
            page.get_by_role("button", name="Log in").click()
        page.wait_for_load_state()
        settled(page)
        if way != "/":
            page.goto(team.address + way)
        return settled(page)

    yield enter_
    for context in opened:
        context.close()


def acts(team: Team) -> list[tuple[Action, str]]:
    """Return what the log holds beside Dora's verdict."""
    with Store.open(team.database) as store:
        assert store.verify_log() is None
        return [(entry.action, entry.reviewer) for entry in store.log()[1:]]


@pytest.mark.parametrize("way", ["/", "/review", "/documents", "/log", "/second"])
def test_nobody_reads_before_they_log_in(browser: Browser, team: Team, way: str) -> None:
    page = browser.new_page()
    page.goto(team.address + way)
    expect(page.get_by_role("button", name="Log in")).to_be_visible()
    settled(page)
    words = page.locator("body").inner_text()
    assert "dock workers" not in words and "claim" not in words and "Dora" not in words
    page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_door_bars_no_reader(browser: Browser, team: Team, theme: str) -> None:
    page = browser.new_page(color_scheme=theme)  # type: ignore[arg-type]
    page.goto(team.address)
    expect(page.get_by_role("button", name="Log in")).to_be_visible()
    assert grave(checked(settled(page))) == []
    page.close()


def test_the_page_of_who_is_here_bars_no_reader(enter: Callable[..., Page]) -> None:
    page = enter("cleo@example.org")
    page.get_by_role("link", name="cleo@example.org").click()
    expect(page.get_by_text("You are here as a reader")).to_be_visible()
    assert grave(checked(settled(page))) == []


@pytest.mark.parametrize(
    ("email", "verified", "said"),
    [("mallory@example.org", True, "Ask whoever keeps the desk"), ("ada@example.org", False, "was never confirmed")],
)
def test_who_is_not_on_the_list_is_not_let_in(
    enter: Callable[..., Page], email: str, verified: bool, said: str
) -> None:
    page = enter(email, email_verified=verified)
    expect(page.get_by_text(said)).to_be_visible()
    assert page.get_by_role("link").all_inner_texts() == ["Skip to main content"]
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()


def test_a_reader_reads_and_exports_and_is_told_why_no_more(enter: Callable[..., Page], team: Team) -> None:
    page = enter("cleo@example.org", f"/review?status=all&claim={team.claim}")
    before = acts(team)
    expect(page.get_by_text("Only a checker can give verdicts")).to_be_visible()
    for name in ("Mostly true", "Undo", "Flag right", "Agree", "Disagree", "Keep as a note", "Ask somebody"):
        expect(page.get_by_role("button", name=name, exact=False).first).to_be_disabled()
    expect(page.get_by_label("Note", exact=True)).to_be_disabled()
    for key in ("5", "y", "g", "u"):
        press(page, key)
    press(page, "q")
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON lines").click()
    assert "dock workers" in Path(download.value.path()).read_text(encoding="utf-8")
    page.get_by_role("link", name="Articles").click()
    page.get_by_text("Add articles").click()
    expect(page.get_by_role("button", name="Keep and check these files")).to_be_disabled()
    assert acts(team) == before


def test_a_checker_rules_in_their_own_name_and_no_second_time(enter: Callable[..., Page], team: Team) -> None:
    page = enter("ben@example.org", f"/review?status=all&claim={team.claim}")
    expect(page.get_by_role("button", name="Agree", exact=False).first).to_be_disabled()
    press(page, "5")
    expect(page.locator(".sheet")).not_to_have_attribute("data-claim", team.claim)
    page.get_by_role("link", name="ben@example.org").click()
    expect(page.get_by_text("You are here as a checker")).to_be_visible()
    assert acts(team)[-1] == (Action.VERDICT, "ben@example.org")
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()


def test_an_editor_approves_until_the_table_says_otherwise(enter: Callable[..., Page], team: Team) -> None:
    page = enter("ada@example.org", f"/review?status=all&claim={team.claim}")
    page.get_by_role("button", name="Agree", exact=False).first.click()
    expect(page.get_by_text("Ada Thorn agrees")).to_be_visible()
    assert acts(team)[-1] == (Action.APPROVE, "Ada Thorn")
    before = acts(team)
    page.get_by_label("Note", exact=True).fill("on second thoughts")
    press(page, "Escape")
    team.people.write_text(PEOPLE.replace("editor", "reader"), encoding="utf-8")
    page.get_by_role("button", name="Disagree").click()  # still drawn as it was: the desk itself refuses
    expect(page.get_by_text("Only an editor can agree or disagree")).to_be_visible()
    assert acts(team) == before
    team.people.write_text(PEOPLE, encoding="utf-8")
