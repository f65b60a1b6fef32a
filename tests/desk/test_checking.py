"""A check outside the page: how far it is, how it ended, and what is told of the flags that it changed."""

import pytest

from verify.desk.checking import in_the_end, in_words, this_claim, told
from verify.job import Status
from verify.model import CheckReport, FlagKind
from verify.stages import Stage


def status(**fields: object) -> Status:
    """Return how a check stands."""
    return Status.model_validate({"started": 0.0, "said": 100.0, "since": 90.0} | fields)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (status(since=99.0), "Step 1 of 8, Loading the models"),
        (status(stage=Stage.FLAGS), "Step 8 of 8, Making the flags, for 10 seconds"),
        (
            status(stage=Stage.READING, done=1, total=40),
            "Step 2 of 8, Reading articles: 1 of 40, about 6 minutes left in this step",
        ),
        (
            status(stage=Stage.COPIES, done=20, total=40),
            "Step 3 of 8, Looking for copied text: 20 of 40, about 10 seconds left in this step",
        ),
    ],
)
def test_a_check_at_work_says_how_far_it_is(found: Status, line: str) -> None:
    assert in_words(found, 100.0) == line


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (status(), "ended without a word"),
        (status(cancelled=True), "was cancelled"),
        (status(trouble="the disk is full"), "stopped: the disk is full"),
        (status(report=CheckReport(read=2, kept=1200)), "2 read by the last check, 1,200 unchanged"),
        (status(report=CheckReport()), "found no added articles to read"),
    ],
)
def test_the_end_of_a_check_is_told_in_a_line(found: Status, line: str) -> None:
    assert line in in_the_end(found)


def test_a_file_is_named_once() -> None:
    assert told("a.txt", "a.txt: same text as b.txt") == "same text as b.txt"
    assert told("a.txt", "a.txt is empty; put text in it") == "is empty; put text in it"


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        (None, FlagKind.CORROBORATED, ""),
        (FlagKind.CORROBORATED, FlagKind.CORROBORATED, " This claim is still corroborated."),
        (
            FlagKind.CORROBORATED,
            FlagKind.SINGLE_SOURCE,
            " This claim was corroborated and is single-source now.",
        ),
    ],
)
def test_what_became_of_the_open_claim_is_told(before: FlagKind | None, now: FlagKind, line: str) -> None:
    assert this_claim(before, now) == line
