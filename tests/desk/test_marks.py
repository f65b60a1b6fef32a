"""Marks cut a text into runs without losing, adding or moving a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.desk.marks import Mark, around, lines, paragraphs, runs

TEXTS = st.text(max_size=60)
PLACES = st.integers(0, 70)
MARKS = st.lists(st.builds(Mark, PLACES, PLACES, st.sampled_from(["claim", "value"])), max_size=5)


def test_a_mark_within_a_mark_keeps_both() -> None:
    cut = runs("only 700 came", [Mark(0, 13, "claim"), Mark(5, 8, "value")])
    assert [(run["t"], run["k"]) for run in cut] == [
        ("only ", ["claim"]),
        ("700", ["claim", "value"]),
        (" came", ["claim"]),
    ]


def test_offsets_count_code_points() -> None:
    cut = runs("𝔸🦭 700", [Mark(3, 6, "value")])
    assert [run["t"] for run in cut if run["k"]] == ["700"]


def test_the_innermost_claim_is_the_one_to_open() -> None:
    cut = runs("one two three", [Mark(0, 13, "single-source", "outer"), Mark(4, 7, "contradicted", "inner")])
    assert [run.get("claim") for run in cut] == ["outer", "inner", "outer"]


@given(TEXTS, MARKS)
def test_runs_are_the_text(text: str, marks: list[Mark]) -> None:
    cut = runs(text, marks)
    assert "".join(run["t"] for run in cut) == text
    assert all(run["t"] for run in cut)


@given(TEXTS, MARKS)
def test_paragraphs_are_the_lines(text: str, marks: list[Mark]) -> None:
    told = ["".join(run["t"] for run in paragraph) for paragraph in paragraphs(text, marks)]
    assert told == [line for line in text.split("\n") if line.strip()]


@given(TEXTS, st.data())
def test_a_run_carries_every_mark_over_it(text: str, data: st.DataObject) -> None:
    marks = data.draw(MARKS)
    at = 0
    for run in runs(text, marks):
        over = {mark.kind for mark in marks if mark.start <= at < mark.end}
        assert set(run["k"]) == over
        at += len(run["t"])


@pytest.mark.parametrize(
    ("text", "span", "shown"),
    [
        ("One.\nTwo three.\nFour.", (5, 8), "Two three."),
        ("word " * 100 + "HERE" + " word" * 100, (500, 504), "word word HERE word word"),
        ("x" * 100 + "HERE" + "y" * 100, (100, 104), "x" * 15 + "HERE" + "y" * 15),
    ],
)
def test_what_stands_around_a_span(text: str, span: tuple[int, int], shown: str) -> None:
    left, right = around(text, *span, room=15)
    assert text[left:right].strip() == shown


def test_blank_lines_are_left_out() -> None:
    text = "one\n\n  \ntwo"
    assert [text[left:right] for left, right in lines(text)] == ["one", "two"]
