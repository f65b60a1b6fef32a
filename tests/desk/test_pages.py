"""The pages as Streamlit draws them: what they show, and what pressing their buttons leaves in the log."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import ROOT
from tests.desk import corpus
from tests.factory import at, make_document
from verify import decide, job, settings
from verify.desk.filters import LISTED
from verify.desk.state import ToRead
from verify.model import Action, FlagKind, FlagView, Verdict
from verify.store import FlagFilter, Store

OVERVIEW, REVIEW, DOCUMENTS, LOG = (f"verify/desk/{name}.py" for name in ("overview", "review", "documents", "log"))
SECOND = "verify/desk/second.py"
Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _own_stores() -> Iterator[None]:
    """Let no test see the database of another."""
    yield
    st.cache_resource.clear()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return the database of the small corpus."""
    return corpus.build(tmp_path / "desk.db")


@pytest.fixture
def open_page(database: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens a page of the desk at an address."""
    monkeypatch.setenv("TWOSOURCE_DB", str(database))
    monkeypatch.setenv("TWOSOURCE_REVIEWER", "Ada Thorn")

    def open_(page: str = OVERVIEW, **query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        return calm(app if page == OVERVIEW else app.switch_page(page).run())

    return open_


def calm(app: AppTest) -> AppTest:
    """Return the app, which must not have failed."""
    assert not app.exception
    return app


def drawn(app: AppTest, part: str) -> Any:
    """Return the data of one of the desk's own parts."""
    (found,) = (item.proto for item in app.get("bidi_component") if item.proto.component_name == f"twosource.{part}")
    return json.loads(found.json)


def tables(app: AppTest) -> dict[str, list[list[Any]]]:
    """Return what stands in each table's cells, by its label."""
    found = (item.proto for item in app.get("bidi_component") if item.proto.component_name == "twosource.table")
    data = [json.loads(item.json) for item in found]
    return {one["label"]: [[cell["t"] for cell in row] for row in one["rows"]] for one in data}


def address(app: AppTest) -> dict[str, str]:
    """Return what stands in the page's address."""
    return {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}


def claim_of(database: Path, kind: FlagKind = FlagKind.CONTRADICTED) -> str:
    """Return the first claim with a flag."""
    with Store.open(database) as store:
        return store.flags(FlagFilter(flag=kind), limit=1)[0].claim.id


def log_of(database: Path) -> list[tuple[Action, Verdict | None, str]]:
    """Return what the log holds."""
    with Store.open(database) as store:
        return [(entry.action, entry.verdict, entry.note) for entry in store.log()]


def press(app: AppTest, label: str) -> AppTest:
    """Press the button with a label."""
    (button,) = (button for button in app.button if button.label == label)
    return calm(button.click().run())


def said(app: AppTest) -> str:
    """Return all words of a page that Streamlit draws."""
    kinds = (app.markdown, app.header, app.subheader, app.caption, app.text, app.info, app.warning, app.error, app.code)
    return "\n".join(str(item.value) for kind in kinds for item in kind)


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


def test_the_queue_is_filtered_by_its_widgets_and_says_so_in_the_address(open_page: Open) -> None:
    app = open_page(REVIEW)
    assert app.subheader[0].value == "7 claims"
    app = calm(app.pills(key="review_flag").set_value(FlagKind.CONTRADICTED).run())
    app = calm(app.selectbox(key="review_document").set_value("coast-post.txt").run())
    assert address(app) == {"flag": "contradicted", "document": "coast-post.txt"}
    assert [row["text"][:8] for row in drawn(app, "rows")["rows"]] == ["Only 700", "Outside "]
    app = calm(app.text_input(key="review_text").set_value("crews").run())
    assert app.subheader[0].value == "1 claim"
    app = calm(app.button(key="review_off").click().run())
    assert address(app) == {}


def test_a_speaker_whom_the_long_list_leaves_out_is_found_by_the_box(
    tmp_path: Path, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWOSOURCE_DB", str(corpus.build_crowd(tmp_path / "crowd.db", 3 * LISTED)))
    app = open_page(REVIEW)
    offered = app.selectbox(key="review_speaker").options
    assert len(offered) == LISTED and offered[0] == f"Pilot {3 * LISTED - 1}  (2)" and "Pilot 298  (1)" not in offered
    app = calm(app.text_input(key="review_speaker_sought").set_value("pilot 298").run())
    assert app.selectbox(key="review_speaker").options == ["Pilot 298  (1)"]
    app = calm(app.selectbox(key="review_speaker").set_value("Pilot 298").run())
    assert (address(app), app.subheader[0].value) == ({"speaker": "Pilot 298"}, "1 claim")
    box = app.selectbox(key="review_speaker")
    assert (box.value, len(box.options)) == ("Pilot 298", LISTED + 1)
    assert app.text_input(key="review_speaker_sought").value == ""


def test_a_short_list_has_no_box(open_page: Open) -> None:
    app = open_page(REVIEW)
    assert len(app.selectbox(key="review_speaker").options) == 6
    assert "review_speaker_sought" not in [box.key for box in app.text_input]


def test_a_reload_brings_back_filters_and_claim(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, flag="contradicted", text="dock", claim=claim)
    assert drawn(app, "sheet")["claim"] == claim
    assert "1 of 2 · contradicted · “dock” · open" in said(app).replace("\\", "")
    app = press(app, "Queue")
    assert app.pills(key="review_flag").value is FlagKind.CONTRADICTED
    assert app.text_input(key="review_text").value == "dock"


def test_an_empty_queue_says_what_to_do(open_page: Open) -> None:
    app = open_page(REVIEW, text="no such words")
    assert "No claim fits these filters" in said(app)
    assert calm(app.button(key="review_clear").click().run()).subheader[0].value == "7 claims"


def test_a_verdict_a_note_and_undo_are_rows_of_the_log(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, flag="contradicted", claim=claim)
    app.text_area(key=f"review_note_{claim}").set_value("asked the port").run()
    app = press(app, "Mostly false")
    assert log_of(database) == [(Action.VERDICT, Verdict.MOSTLY_FALSE, "asked the port")]
    assert address(app)["claim"] != claim
    assert drawn(app, "keys")["settled"] == claim
    app = press(app, "Undo")
    assert address(app)["claim"] == claim
    assert log_of(database)[1:] == [(Action.UNDO, None, "")]
    app = press(app, "True")
    assert log_of(database)[2:] == [(Action.VERDICT, Verdict.TRUE, "asked the port")], "the note is not typed again"


def test_a_press_while_the_next_claim_comes_up_rules_on_neither(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        first, second = (flag.claim.id for flag in store.flags(FlagFilter(flag=FlagKind.CONTRADICTED), limit=2))
    app = open_page(REVIEW, flag="contradicted", claim=first)
    app.query_params["claim"] = second  # the address and the sheet are there already, the buttons are not
    app = press(app, "False")
    assert log_of(database) == []
    assert "nothing was recorded; press again" in app.toast[0].value
    press(app, "False")
    assert log_of(database) == [(Action.VERDICT, Verdict.FALSE, "")]


def test_every_verdict_shows_its_key(open_page: Open, database: Path) -> None:
    app = open_page(REVIEW, claim=claim_of(database))
    keys = {button.label: button.proto.shortcut for button in app.button if button.proto.shortcut}
    assert keys == {
        "True": "1", "Mostly true": "2", "Mixture": "3", "Mostly false": "4", "False": "5", "Misleading": "6",
        "Unproven": "7", "Flag right": "y", "False alarm": "a", "Not comparable": "m", "Wrong speaker": "p",
        "Wrong quantity": "w", "Not independent": "i", "Missed evidence": "e", "Another reason": "o",
        "Skip": "s", "Undo": "u", "Next": "j", "Previous": "k", "Queue": "q",
    }  # fmt: skip
    assert len(set(keys.values()) | {"n", "x", "/", "?"}) == len(keys) + 4


def test_a_newsroom_may_rule_by_evidence(open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOSOURCE_SCALE", "evidence")
    app = open_page(REVIEW, claim=claim_of(database))
    keys = {button.label: button.proto.shortcut for button in app.button if button.proto.shortcut.isdigit()}
    assert keys == {"Supported": "1", "Refuted": "2", "Not enough evidence": "3", "Conflicting evidence": "4"}
    press(app, "Refuted")
    assert log_of(database) == [(Action.VERDICT, Verdict.REFUTED, "")]


def test_the_view_of_the_flag_is_no_verdict(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = press(open_page(REVIEW, claim=claim), "Not comparable")
    assert address(app)["claim"] == claim
    assert "flag **wrong: not comparable**" in said(app)
    press(app, "Not comparable")
    press(app, "Flag right")
    with Store.open(database) as store:
        assert [(entry.action, entry.flag_view, entry.verdict) for entry in store.log()] == [
            (Action.FLAG_VIEW, FlagView.WRONG, None),
            (Action.FLAG_VIEW, None, None),
            (Action.FLAG_VIEW, FlagView.RIGHT, None),
        ]
        assert store.rulings() == {}
    app = open_page(LOG)
    tables = [json.loads(part.proto.json) for part in app.get("bidi_component") if "table" in part.proto.component_name]
    assert [row[4]["t"] for row in tables[0]["rows"]] == ["flag right", "flag taken back", "flag wrong: not comparable"]
    assert [[cell["t"] for cell in row] for row in tables[1]["rows"]] == [["Contradicted", "1", "0", "100%", ""]]


def rule_as(name: str, database: Path, verdict: Verdict = Verdict.TRUE) -> str:
    """Give a verdict as somebody else and return the claim."""
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED), limit=1)[0]
        decide.decide(store, flag, verdict, reviewer=name, at=at(), note="*seen*")
    return flag.claim.id


def test_the_overview_tells_what_waits_for_a_second_reader(open_page: Open, database: Path) -> None:
    def links() -> list[str]:
        return [link.proto.label for link in open_page().get("page_link")]

    assert not [label for label in links() if "second reader" in label]
    rule_as("Bo Lind", database)
    assert "1 verdict to read as second reader" in links()


def test_a_second_reader_agrees_or_says_why_not(open_page: Open, database: Path) -> None:
    claim = rule_as("Bo Lind", database)
    app = press(open_page(REVIEW, status="all", claim=claim), "Disagree, with a note")
    assert "needs a note" in app.toast[0].value
    app.text_area(key=f"review_note_{claim}").set_value("call the port").run()
    app = press(app, "Disagree, with a note")
    assert "Ada Thorn disagrees: call the port" in said(app).replace("\\", "")
    assert app.text_area(key=f"review_note_{claim}").value == ""
    app = press(app, "Agree")
    assert "Ada Thorn agrees" in said(app)
    assert [action for action, _, _ in log_of(database)] == [Action.VERDICT, Action.REJECT, Action.APPROVE]
    app = calm(app.selectbox(key="review_assignee").set_value("Ada Thorn").run())
    assert [entry[0] for entry in log_of(database)][-1] is Action.ASSIGN
    lists = open_page(SECOND)
    assert "No verdict of somebody else waits for you." in said(lists)
    lists = calm(lists.pills(key="second_list").set_value(ToRead.AGREED).run())
    (line,) = drawn(lists, "table")["rows"]
    assert [cell["t"] for cell in line[2:]] == ["True, Bo Lind", "Ada Thorn agrees", "Ada Thorn"]


def test_a_blind_reader_sees_nothing_before_an_own_verdict(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWOSOURCE_BLIND", "1")
    claim = rule_as("Bo Lind", database)
    app = open_page(REVIEW, status="all", claim=claim)
    assert "Somebody ruled on this claim" in said(app)
    seen = said(app) + "".join(button.label for button in app.button)
    assert "Bo Lind" not in seen and "seen" not in seen and "Agree" not in seen
    assert not any(button.proto.type == "primary" for button in app.button)
    row = next(row for row in drawn(open_page(REVIEW, status="all"), "rows")["rows"] if row["id"] == claim)
    assert (row["verdict"], row["by"]) == ("Ruled on", "hidden until you rule")
    assert [cell["t"] for cell in drawn(open_page(SECOND), "table")["rows"][0]][2:4] == ["hidden until yours", ""]
    assert [cell["t"] for cell in drawn(open_page(LOG), "table")["rows"][0]][4] == "hidden until you rule"
    app = press(app, "False")
    assert address(app)["claim"] == claim
    assert "Ada Thorn says False" in said(app)
    assert "by Bo Lind" in said(app)
    assert [(action, verdict) for action, verdict, _ in log_of(database)] == [
        (Action.VERDICT, Verdict.TRUE),
        (Action.SECOND, Verdict.FALSE),
    ]


def test_a_wrong_link_is_told_and_nothing_is_written(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, claim=claim)
    app.text_input(key=f"review_link_{claim}").set_value("javascript:alert(1)").run()
    app = press(app, "False")
    assert "is no web address" in app.toast[0].value.replace("\\", "")
    assert log_of(database) == []
    assert app.text_input(key=f"review_link_{claim}").value == "javascript:alert(1)"


def test_drafts_of_notes_stay_with_their_claim(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, claim=claim)
    app.text_area(key=f"review_note_{claim}").set_value("half a thought").run()
    app = press(app, "Next")
    assert [area.value for area in app.text_area] == [""]
    app = press(app, "Previous")
    assert [area.value for area in app.text_area] == ["half a thought"]
    assert log_of(database) == []


def test_the_name_is_asked_once(open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWOSOURCE_REVIEWER")
    app = open_page(REVIEW, claim=claim_of(database))
    app = calm(app.text_input(key="review_name").set_value("  Ben   Ash ").run())
    app = press(app, "Unproven")
    with Store.open(database) as store:
        assert [entry.reviewer for entry in store.log()] == ["Ben Ash"]
    assert drawn(app, "name") == {"name": "Ben Ash"}
    assert drawn(calm(app.switch_page(LOG).run()), "name") == {"name": "Ben Ash"}


def test_a_verdict_pressed_before_the_name_waits_for_it(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TWOSOURCE_REVIEWER")
    app = press(open_page(REVIEW, claim=claim_of(database)), "Mostly false")
    assert app.text_input(key="review_name").label.startswith("“Mostly false” waits for your name")
    assert drawn(app, "keys")["waits"] == "review_name"
    app = calm(app.text_input(key="review_name").set_value("Ben Ash").run())
    assert not drawn(app, "keys")["waits"]
    with Store.open(database) as store:
        assert [(entry.reviewer, entry.verdict) for entry in store.log()] == [("Ben Ash", Verdict.MOSTLY_FALSE)]


@pytest.mark.parametrize("label", ["Flag right", "Undo", "Keep as a note"])
def test_what_else_needs_a_name_says_so(
    open_page: Open, database: Path, monkeypatch: pytest.MonkeyPatch, label: str
) -> None:
    monkeypatch.delenv("TWOSOURCE_REVIEWER")
    app = press(open_page(REVIEW, claim=claim_of(database)), label)
    assert "give your name first" in app.toast[0].value
    with Store.open(database) as store:
        assert store.log() == []


def test_a_verdict_on_other_evidence_says_look_again(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    press(open_page(REVIEW, claim=claim), "True")
    with Store.open(database) as store:
        store.replace_flags([f.model_copy(update={"evidence": ()}) for f in store.flags()], fingerprint="2")
    app = open_page(REVIEW, claim=claim)
    assert "Look again" in said(app)
    assert drawn(app, "sheet")["flag"]["word"] == "Contradicted"


def test_when_all_is_done_the_queue_leads_to_the_log(open_page: Open, database: Path) -> None:
    app = open_page(REVIEW, claim=claim_of(database))
    for _ in range(7):
        app = press(app, "Unproven")
    assert address(app) == {}
    assert "Every flagged claim has a verdict" in said(app)
    assert open_page().header[0].value == "Every flagged claim has a verdict"


def test_the_articles_page_marks_claims_and_tells_what_was_passed_over(open_page: Open, database: Path) -> None:
    app = open_page(DOCUMENTS)
    ways = [row[0] for row in drawn(app, "table")["rows"]]
    assert [way["t"] for way in ways] == ["“Dockers down tools”", "“Strike closes the port of Varnhold”"]
    assert [way["under"] for way in ways] == ["coast-post.txt", "harbour-times.txt"]
    app = open_page(DOCUMENTS, document=ways[1]["go"]["document"])
    kinds = {kind for paragraph in drawn(app, "paper")["paragraphs"] for run in paragraph for kind in run["k"]}
    assert kinds == {"contradicted", "corroborated", "single-source", "passed"}
    assert "Read more: subscribe to our newsletter" in said(app)
    facts = tables(app)["What is known about the article"]
    assert tables(app)["How much of the article was read"] == [
        ["In claims", "89%", "261"], ["Passed over", "11%", "33"], ["\u2003boilerplate", "", "33"],
        ["Unread", "0%", "0"],
    ]  # fmt: skip
    assert facts[:3] == [
        ["Publisher", "Harbour Times", "sidecar"],
        ["Author", "not known", ""],
        ["Published", "3 Mar 2026", "sidecar"],
    ]


def test_the_log_shows_its_rows_and_that_the_chain_holds(open_page: Open, database: Path) -> None:
    empty = open_page(LOG)
    assert "Nothing is in the log yet" in said(empty)
    assert not [one for one in empty.get("download_button") if one.proto.id and "log_log" in one.proto.id]
    claim = claim_of(database)
    press(press(open_page(REVIEW, claim=claim), "True"), "Undo")
    app = open_page(LOG)
    assert "The chain holds:** 2 rows" in said(app)
    rows = drawn(app, "table")["rows"]
    assert [(row[0]["t"], row[2]["t"], row[3]["t"], row[4]["t"]) for row in rows] == [
        ("2", "Ada Thorn", "Taken back", "True → none"),
        ("1", "Ada Thorn", "Verdict", "True"),
    ]
    app = calm(app.selectbox(key="log_action").set_value("verdict").run())
    assert len(drawn(app, "table")["rows"]) == 1
    assert {button.proto.label for button in app.get("download_button")} == {
        "CSV", "Excel", "Report", "ClaimReview", "JSON lines",
    }  # fmt: skip


def test_a_broken_chain_says_where_and_what_to_do(open_page: Open, database: Path) -> None:
    press(press(open_page(REVIEW, claim=claim_of(database)), "True"), "Undo")
    with closing(sqlite3.connect(database)) as file, file:
        file.execute("DROP TRIGGER log_keeps_rows")
        file.execute("UPDATE log SET reviewer = 'Somebody else' WHERE seq = 1")
    app = open_page(LOG)
    assert app.error[0].value.startswith("**The chain is broken:** row 1 was changed")
    assert "compare it with an export or a copy made earlier" in app.error[0].value
    assert "2 rows, re-computed just now. Last row’s hash:" in said(app)
    app = calm(app.button(key="log_broken").click().run())
    assert [row[0]["t"] for row in drawn(app, "table")["rows"]] == ["1"]
    assert not [button for button in app.button if button.key == "log_broken"], "it is there"


def test_a_missing_database_is_told_calmly(open_page: Open, database: Path) -> None:
    for file in database.parent.glob("desk.db*"):
        file.unlink()
    for page in (OVERVIEW, REVIEW, DOCUMENTS, SECOND, LOG):
        app = open_page(page)
        assert "There is nothing to review yet" in said(app)
        assert "python -m verify check" in said(app)
    assert not database.exists()


def test_a_corpus_without_articles_says_what_to_do(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(tmp_path / "empty.db").close()
    monkeypatch.setenv("TWOSOURCE_DB", str(tmp_path / "empty.db"))
    for page in (OVERVIEW, REVIEW, DOCUMENTS):
        assert "There is nothing to review yet" in said(open_page(page))


def test_a_file_that_is_no_database_is_told_calmly(open_page: Open, database: Path) -> None:
    for file in database.parent.glob("desk.db*"):
        file.unlink()
    database.write_text("not a database at all, but a letter", encoding="utf-8")
    assert "is not a Twosource database" in said(open_page(REVIEW)).replace("\\", "")


def test_a_wrong_address_is_told_calmly(open_page: Open) -> None:
    app = open_page(REVIEW, after="no such place")
    assert "start from its first page" in app.warning[0].value.replace("\\", "")


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


def test_a_claim_that_is_gone_leads_back(open_page: Open) -> None:
    app = open_page(REVIEW, claim="0" * 32)
    assert "no longer in the corpus" in said(app)
    assert press(app, "Back to the queue").subheader[0].value == "7 claims"


def test_the_last_verdict_under_a_filter_says_so_and_can_be_taken_back(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    with Store.open(database) as store:
        flag = store.flag(claim)
    assert flag is not None
    app = open_page(REVIEW, claim=claim, text=flag.claim.text[:40], flag="contradicted")
    app = press(app, "Mostly false")
    assert app.subheader[0].value == "That was the last claim under these filters"
    text = said(app).replace("\\", "")
    assert "**Mostly false** is written, row 1 of the log." in text
    assert f"Filters: contradicted · “{flag.claim.text[:40]}” · open" in text
    app = press(app, "Undo")
    assert drawn(app, "sheet")["claim"] == claim
    assert [row[0] for row in log_of(database)] == [Action.VERDICT, Action.UNDO]


def test_nothing_found_is_no_last_verdict(open_page: Open, database: Path) -> None:
    app = press(open_page(REVIEW, claim=claim_of(database)), "Mostly false")
    app = open_page(REVIEW, text="nothing like it")
    assert app.subheader[0].value == "No claim fits these filters"
    assert "Undo" not in [button.label for button in app.button]
