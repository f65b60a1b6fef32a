"""What a pattern of times needs stands in all that it matches: else a time would not be looked for where it is."""

import pytest

from claims.lexicon.time import FIXED_FEASTS, MOVING_FEASTS
from claims.lexicon.time_patterns import COMPILED, NEEDED

WRITTEN = {
    "ago": (
        "two years ago", "a week Earlier", "three months later", "six days before", "an hour after",
        "some ten years previously", "a day prior", "a week beforehand", "four days afterwards", "two weeks from now",
        "a year since", "a month hence",
    ),
    "century": ("the 19th century", "the late Nineteenth-century"),
    "day_of_month": ("the 3rd of this month", "the 21st day of last month"),
    "day_part": (
        "this morning", "that Afternoon", "the previous evening", "late last night", "this noon", "that dawn",
        "the same dusk", "this midweek", "the next lunchtime", "that daybreak", "overnight", "this midday",
    ),
    "feast": tuple(
        feast for name in (*FIXED_FEASTS, *MOVING_FEASTS) for feast in (name.title(), name.upper().replace("'", "’"))
    ),
    "from_day": ("two weeks from today", "a month from now", "three days after tomorrow", "an hour before yesterday"),
    "half": ("the first half of 2021", "last-half of the year", "H1 2024", "H2 2019"),
    "mixed": ("12-March-2021", "March/2019", "3/Jan"),
    "nth_week": ("the second week of May", "the last week in 2014"),
    "quarter": ("the third quarter", "the company's second fiscal quarter", "Q1 2020", "Q4"),
    "slashed": ("on 11/20", "until Friday, 3-4", "9/13"),
    "week_of": ("the week of March 3", "week ended Jan. 12, 2020"),
    "week_weekday": ("next week on Tuesday", "last week's Monday"),
    "year_ago_period": (
        "the year-ago quarter", "the year-earlier level", "the prior-year figure", "a previous-year",
        "the same period of last year", "the corresponding time a year ago", "the comparable quarter last year",
        "last year's period", "the quarter a year earlier",
    ),
    "year_end": ("by year-end", "the year's end", "before the end of this month"),
    "year_period": ("the 1998 quarter", "2021 fiscal year"),
    "year_words": (
        "nineteen ninety-two", "eighteen hundred and twelve", "twenty twenty", "two thousand and five", "’07",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NEEDED)
def test_what_a_pattern_needs_stands_in_what_it_matches(name: str) -> None:
    for written in WRITTEN[name]:
        found = COMPILED[name].search(written)
        assert found is not None, written
        assert any(word in found[0].lower() for word in NEEDED[name]), written
