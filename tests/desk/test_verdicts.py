"""The bar below a claim: what pressing its buttons leaves in the log, and under whose name."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from claims.model import Stance
from tests.desk.pages import (
    LOG,
    REVIEW,
    Open,
    _own_stores,
    address,
    calm,
    claim_of,
    database,
    drawn,
    log_of,
    open_page,
    press,
    rule_as,
    said,
)
from tests.factory import at
from verify import decide
from verify.model import Action, FlagKind, FlagView, Verdict
from verify.store import FlagFilter, Store

__all__ = ["_own_stores", "database", "open_page"]


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


def test_what_the_verdict_is_on_stands_beside_the_buttons(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        flags = {flag.claim.stance: flag.claim for flag in store.flags(FlagFilter())}
    app = open_page(REVIEW, claim=flags[Stance.DENIED].id)
    text = said(app).replace("\\", "")
    denied = flags[Stance.DENIED]
    assert f":gray[You judge what {denied.speaker} denied:] **{denied.restated}**" in text
    assert "“True” says that the denial is wrong]" in text
    quoted = flags[Stance.QUOTED]
    text = said(open_page(REVIEW, claim=quoted.id)).replace("\\", "")
    assert f"You judge:] **{quoted.restated}** :gray[— {quoted.speaker} said it word for word]" in text


def test_each_act_is_told_in_one_line_until_the_reader_goes_on(open_page: Open, database: Path) -> None:
    claim = claim_of(database)
    app = open_page(REVIEW, claim=claim)
    assert not told_of(app)
    app = press(app, "Mostly false")
    assert "Marked **Mostly false**, by Ada Thorn: “" in told_of(app)
    assert "Undo (U) takes it back." in told_of(app)
    app = press(app, "Undo")
    assert "**Mostly false** taken back, by Ada Thorn: “" in told_of(app)
    assert "; it is open again." in told_of(app)
    app = press(app, "False alarm")
    assert not told_of(app) and "flag **wrong: false alarm**" in said(app), "what stands is told beside the verdict"
    assert "View of the flag taken back, by Ada Thorn." in told_of(press(app, "False alarm"))
    assert not told_of(press(app, "Next")), "the reader went on"


def test_an_earlier_verdict_that_stands_again_is_named(open_page: Open, database: Path) -> None:
    claim = rule_as("Ben Ode", database)
    app = press(press(open_page(REVIEW, claim=claim), "False"), "Undo")
    assert "; True, by Ben Ode, stands again." in told_of(app)


def test_the_last_verdict_is_told_above_the_queue_too(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        flag, *others = store.flags(FlagFilter())
        for other in others:
            decide.decide(store, other, "true", reviewer="Ben Ode", at=at())
    app = press(open_page(REVIEW, claim=flag.claim.id, status="all"), "Unproven")
    assert "claim" not in address(app)
    assert "Marked **Unproven**, by Ada Thorn" in told_of(app)
    assert address(press(app, "Undo"))["claim"] == flag.claim.id


def told_of(app: AppTest) -> str:
    """Return the line that says what was just done."""
    lines = (str(item.value).replace("\\", "") for item in app.markdown)
    return next((line for line in lines if line.startswith(":gray[:small[:material/check:")), "")
