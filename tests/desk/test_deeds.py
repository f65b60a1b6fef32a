"""What the desk says was done: every act has its word, and a row of the log reads as a sentence."""

import pytest

from tests.factory import make_entry, make_quantity
from verify.desk import deeds
from verify.model import Action, Fault, FlagView, Grade, LogEntry, Verdict


def test_every_act_has_its_word() -> None:
    assert set(deeds.ACTS) == set(Action)


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (make_entry(action=Action.VERDICT, verdict=Verdict.MOSTLY_TRUE), "Verdict: Mostly true"),
        (make_entry(action=Action.ASSIGN, verdict=None, assignee="Bo Ode"), "Asks for a second reader: Bo Ode"),
        (make_entry(action=Action.REJECT, verdict=None), "Disagrees"),
        (
            make_entry(action=Action.FLAG_VIEW, verdict=None, flag_view=FlagView.WRONG, fault=Fault.WRONG_SPEAKER),
            "View of the flag: flag wrong: wrong speaker",
        ),
        (make_entry(action=Action.FLAG_VIEW, verdict=None), "View of the flag: flag taken back"),
    ],
)
def test_an_act_says_what_came_of_it(entry: LogEntry, told: str) -> None:
    assert deeds.acted(entry) == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"action": Action.ORIGIN_JOIN, "origin": "Bay Sun", "other_origin": "NPA"}, "Bay Sun and NPA are one source"),
        ({"action": Action.ORIGIN_SPLIT, "origin": "Sun", "other_origin": "NPA"}, "Sun and NPA are two sources"),
        ({"action": Action.ORIGIN_GRADE, "origin": "NPA", "grade": Grade.B}, "NPA: B, usually reliable"),
        ({"action": Action.ORIGIN_UNDO, "undoes": 4}, "row 4 taken back"),
        ({"action": Action.NOTE}, ""),
    ],
)
def test_a_word_on_a_source_is_a_sentence(fields: dict[str, object], told: str) -> None:
    assert deeds.sourced(make_entry(**fields)) == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"value": 1200.0, "unit": "workers", "approximation": "~"}, "about 1,200 workers"),
        ({"low": 30.0, "high": 40.0, "value": None, "unit": "percent", "approximation": "="}, "30 to 40 percent"),
    ],
)
def test_an_amount_is_told_as_it_was_understood(fields: dict[str, object], told: str) -> None:
    assert deeds.amount(make_quantity().model_copy(update=fields)) == told
