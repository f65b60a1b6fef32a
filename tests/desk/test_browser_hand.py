"""By hand in a real browser: words selected in an article become a claim, and one key gives a verdict to all places."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.desk import corpus
from tests.desk.browser import press, served, settled
from tests.desk.test_browser import browser, name_yourself, page
from tests.verify.test_job import finished
from verify.model import Action, Verdict
from verify.store import FlagFilter, Store

__all__ = ["browser", "page"]

MISSED = "Read more: subscribe to our newsletter"


@pytest.fixture(scope="module")
def repeated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve a statement that stands in several places; return the desk's address and its database."""
    database = corpus.build_repeated(tmp_path_factory.mktemp("repeated") / "desk.db")
    with served(database) as address:
        yield address, database


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Serve the small corpus for one test that changes it."""
    database = corpus.build(tmp_path / "desk.db")
    with served(database) as address:
        yield address, database


def test_a_verdict_pressed_before_the_name_waits_for_it(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(text="About 1,200"))[0]
    page.goto(f"{address}/review?claim={flag.claim.id}")
    statement = page.locator(".sheet .statement")
    expect(statement).to_contain_text("About 1,200")
    press(page, "4")
    field = page.get_by_label("“Mostly false” waits for your name")
    expect(field).to_be_focused()
    page.keyboard.type("Ada 5 Thorn")
    page.keyboard.press("Enter")
    expect(statement).not_to_contain_text("About 1,200")
    with Store.open(database) as store:
        (row,) = store.log()
    assert (row.claim_id, row.verdict, row.reviewer) == (flag.claim.id, Verdict.MOSTLY_FALSE, "Ada 5 Thorn")


def test_selected_words_become_a_claim(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(text="About 1,200"))[0]
    page.goto(f"{address}/review?claim={flag.claim.id}")
    name_yourself(page)
    page.get_by_role("link", name="Articles").click()
    page.get_by_role("button", name="Strike closes the port of Varnhold").click()
    page.locator(".paper p", has_text=MISSED).click(click_count=3)
    page.get_by_role("button", name="Add as a claim").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("The statement, as it stands in the article")).to_have_value(MISSED)
    dialog.get_by_label("Why").fill("it is one")
    dialog.get_by_role("button", name="Write into the log").click()
    expect(dialog).to_have_count(0)
    assert finished(database.with_suffix(".files")).trouble == ""
    with Store.open(database) as store:
        (row,) = store.log()
        claim = store.claim(row.claim_id or "")
    assert claim is not None
    assert (row.claim_text, row.note, claim.passed_over) == (MISSED, "it is one", None)
    page.locator(".paper mark.single-source", has_text=MISSED).click()
    expect(page.locator(".sheet .statement")).to_have_text(MISSED)
    expect(page.locator(".sheet .head")).to_contain_text("it was passed over as boilerplate")


def test_one_key_gives_the_verdict_to_all_places(page: Page, repeated: tuple[str, Path]) -> None:
    address, database = repeated
    with Store.open(database) as store:
        claim = store.flags(FlagFilter(document="Bay Herald.txt"))[0].claim
    page.goto(f"{address}/review?claim={claim.id}")
    name_yourself(page)
    settled(page)
    press(page, "b")
    expect(page.locator("[class*=st-key-review_all_] input")).to_be_checked()
    press(page, "7")
    expect(page.locator(".sheet .statement")).not_to_have_text(claim.text)
    with Store.open(database) as store:
        assert [ruling.verdict for ruling in store.rulings().values()] == [Verdict.UNPROVEN] * 3
    press(page, "u")
    expect(page.locator(".sheet .statement")).to_have_text(claim.text)
    with Store.open(database) as store:
        assert store.rulings() == {}
        assert store.verify_log() is None


def test_a_panel_closes_once_its_act_is_in_the_log(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    with Store.open(database) as store:
        claim = store.flags(FlagFilter(text="About 1,200"))[0].claim
    page.goto(f"{address}/second")
    name_yourself(page)
    expect(page.get_by_text("A review file from another desk")).to_be_visible()
    page.wait_for_function("document.cookie.includes('twosource_reviewer')")  # what goto opens is a new session
    page.goto(f"{address}/review?claim={claim.id}")
    expect(page.locator(".sheet .statement")).to_be_visible()
    settled(page)
    press(page, "x")
    page.get_by_role("button", name="Not comparable").click()
    expect(page.get_by_role("button", name="Not comparable")).to_have_count(0)
    page.get_by_role("button", name="Correct").click()
    page.get_by_label("Who says it?").fill("Ines Vold")
    page.get_by_label("Why", exact=True).first.fill("asked her")
    page.get_by_role("button", name="Write into the log").first.click()
    expect(page.get_by_label("Who says it?")).to_have_count(0)
    with Store.open(database) as store:
        assert [row.action for row in store.log()] == [Action.FLAG_VIEW, Action.CLAIM_SET]


def test_what_was_typed_of_a_source_stays_and_leads_to_its_name(page: Page, own: tuple[str, Path]) -> None:
    address, database = own
    page.goto(f"{address}/sources?origin=Tomas+Rehn")
    name_yourself(page)
    page.get_by_text("Join with another source").click()
    field = page.get_by_label("It is one source with")
    field.click()
    page.keyboard.type("econ")
    page.keyboard.press("Tab")
    page.get_by_role("radio", name="economists").click()
    expect(field).to_have_value("economists")
    field.fill("Rehn of the docks")
    page.keyboard.press("Tab")
    expect(page.get_by_text("joined as it is written")).to_be_visible()
    page.get_by_label("Why are they one source?").fill("he said so")
    page.get_by_role("button", name="Write into the log").click()
    expect(page.get_by_text("Tomas Rehn and Rehn of the docks are one source")).to_be_visible()
    with Store.open(database) as store:
        assert [(row.origin, row.other_origin) for row in store.log()] == [("Tomas Rehn", "Rehn of the docks")]


def test_a_name_that_was_given_on_any_page_is_not_asked_for_again(page: Page, own: tuple[str, Path]) -> None:
    address, _ = own
    page.goto(f"{address}/sources?origin=Tomas+Rehn")
    name_yourself(page)
    expect(page.get_by_text("How reliable is it?")).to_be_visible()
    page.wait_for_function("document.cookie.includes('twosource_reviewer')")
    page.reload()
    expect(page.get_by_text("How reliable is it?")).to_be_visible()
    expect(page.get_by_label("Who checks?")).to_have_count(0)


def test_the_bars_of_a_running_figure_begin_at_one_place(page: Page, tmp_path: Path) -> None:
    database = corpus.build_running(tmp_path / "desk.db")
    with Store.open(database) as store:
        flag = next(flag for flag in store.flags() if flag.series)
    with served(database) as address:
        page.goto(f"{address}/review?claim={flag.claim.id}")
        expect(page.locator(".series .track")).to_have_count(3)
        boxes = [track.bounding_box() for track in page.locator(".series .track").all()]
    assert len({(box["x"], box["width"]) for box in boxes if box}) == 1
