"""What the chips say: of another state of a matter whether it is newer, and from when; and how evidence is counted."""

import pytest

from tests.factory import make_claim, make_document, make_evidence, make_finding, make_flag
from verify.desk.chips import relation_chip, tag_chips, tally, told, turn_of
from verify.desk.words import TAGS
from verify.model import Evidence, Flag, Relation

TOLD = {"newer": "2026-03-05", "older": "2026-02-27", "same": "2026-03-02", "undated": None}
DAY = "2026-03-02"


def piece(when: str, relation: Relation) -> Evidence:
    """Return evidence of the Bay Sun with a figure in it, from a time before or after the claim's article."""
    there = make_claim(make_document(f"{when}.txt", "The dyke cost 48 million crowns, which was paid by the county."))
    finding = make_finding(relation=relation, evidence_value="48 million", evidence_span={"start": 14, "end": 24})
    known = {"publisher": "Bay Sun", "published": TOLD[when]}
    return make_evidence(make_claim(), there, relation, findings=(finding,), **known)


def flag(tag: str, relation: Relation, *times: str) -> Flag:
    """Return a flag whose evidence is from these times."""
    return make_flag(tags=(tag,), evidence=tuple(piece(when, relation) for when in times))


@pytest.mark.parametrize(
    ("times", "word", "means"),
    [
        (("older", "newer"), "Updated 5 Mar 2026", "Newer is “48 million” (Bay Sun, 5 Mar 2026)."),
        (
            ("older",),
            "Newest state",
            "Nothing newer is told of this matter; before it “48 million” (Bay Sun, 27 Feb 2026).",
        ),
        (("older", "undated"), "Updated", TAGS["updated"][1]),
        (("same",), "Updated", TAGS["updated"][1]),
    ],
)
def test_updated_says_what_is_newer_and_is_not_said_of_the_newest(
    times: tuple[str, ...], word: str, means: str
) -> None:
    assert tag_chips(flag("updated", Relation.UPDATES, *times), DAY) == [{"word": word, "means": means}]


@pytest.mark.parametrize(
    ("times", "means"),
    [
        (
            ("newer",),
            "What stands against it is newer: “48 million” (Bay Sun, 5 Mar 2026). Each may have been true on its day.",
        ),
        (("undated",), "No date tells which of the two is newer. Each may have been true on its day."),
        (("same",), "Both are of one day: “48 million” (Bay Sun, 2 Mar 2026). Each may have been true on its day."),
    ],
)
def test_maybe_outdated_says_by_what(times: tuple[str, ...], means: str) -> None:
    (chip,) = tag_chips(flag("maybe-outdated", Relation.CONTRADICTS, *times), DAY)
    assert chip == {"word": "Maybe outdated", "means": means}


@pytest.mark.parametrize(
    ("when", "word"),
    [
        ("newer", "Newer state"),
        ("older", "Earlier state"),
        ("same", "Another state of it"),
        ("undated", "Another state of it"),
    ],
)
def test_evidence_of_another_day_says_whether_it_is_newer(when: str, word: str) -> None:
    item = piece(when, Relation.UPDATES)
    assert relation_chip(item.link.relation, turn_of(item, DAY))["word"] == word
    assert relation_chip(Relation.SUPPORTS, turn_of(item, DAY))["word"] == "Supports it"


def test_other_states_are_counted_apart_from_what_is_for_it() -> None:
    updates = Relation.UPDATES
    found = [(updates, 1), (Relation.CONTRADICTS, 1), (updates, -1), (Relation.SUPPORTS, -1), (updates, -1)]
    assert tally(found) == [(1, "against"), (1, "for"), (1, "newer"), (2, "earlier")]
    assert tally([(updates, 0)]) == [(1, "of another state")]


@pytest.mark.parametrize(
    ("value", "shown"),
    [("48 million", "“48 million”"), ("Berg: “will stay”", "Berg: “will stay”"), ("“stays”", "“stays”")],
)
def test_a_value_that_quotes_is_not_quoted_again(value: str, shown: str) -> None:
    there = make_claim(make_document("there.txt", "The dyke cost 48 million crowns, which was paid by the county."))
    finding = make_finding(evidence_value=value, evidence_span={"start": 14, "end": 24})
    item = make_evidence(make_claim(), there, Relation.CONTRADICTS, findings=(finding,), publisher="Bay Sun")
    assert told(item) == f"{shown} (Bay Sun, date not known)"
