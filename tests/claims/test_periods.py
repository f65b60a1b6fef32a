"""Sentences and the day they were published in, times out: from, to and how exactly they are known."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp import parse_text
from claims.periods import find_periods
from claims.times import calendar

PUBLISHED = date(2024, 6, 13)  # a Thursday

Row = tuple[str, str | None, str | None, str]


def periods(text: str, published: date | None = PUBLISHED) -> list[Row]:
    """Return text, from, to and precision of the times in one text."""
    found = find_periods(parse_text(text), published)
    return [(p.text, p.start_date, p.end_date, p.precision) for p in found]


DAYS = [
    ("The court ruled on March 8, 2021.", "March 8, 2021", "2021-03-08"),
    ("The court ruled on 8 March 2021.", "8 March 2021", "2021-03-08"),
    ("The court ruled on the 8th of March.", "the 8th of March", "2024-03-08"),
    ("The court ruled on Feb. 26.", "Feb. 26", "2024-02-26"),
    ("The court ruled on Wednesday, Dec. 20.", "Wednesday, Dec. 20", "2023-12-20"),
    ("The court will rule on July 9.", "July 9", "2024-07-09"),
    ("It opens next April 6.", "next April 6", "2025-04-06"),
    ("The court will rule on January 9.", "January 9", "2025-01-09"),
    ("The court ruled on 2021-03-08.", "2021-03-08", "2021-03-08"),
    ("The court ruled on 03/08/2021.", "03/08/2021", "2021-03-08"),
    ("The court ruled on 08.03.2021.", "08.03.2021", "2021-03-08"),
    ("The court ruled on 8/Mar/2021.", "8/Mar/2021", "2021-03-08"),
    ("The court ruled on Tuesday.", "Tuesday", "2024-06-11"),
    ("The court ruled on Thursday.", "Thursday", "2024-06-13"),
    ("The court ruled on Friday.", "Friday", "2024-06-07"),
    ("The court will rule on Friday.", "Friday", "2024-06-14"),
    ("The court is expected to rule on Monday.", "Monday", "2024-06-17"),
    ("The summit ends Friday.", "Friday", "2024-06-14"),
    ("The court gave them until Monday to appeal.", "Monday", "2024-06-17"),
    ("The judge could not be reached on Monday.", "Monday", "2024-06-10"),
    ("The court ruled last Friday.", "last Friday", "2024-06-07"),
    ("The court ruled late on Tuesday night.", "late on Tuesday night", "2024-06-11"),
    ("The court rules next Tuesday.", "next Tuesday", "2024-06-18"),
    ("The court rules on Tuesday next week.", "Tuesday next week", "2024-06-18"),
    ("The court ruled yesterday.", "yesterday", "2024-06-12"),
    ("The court rules tomorrow morning.", "tomorrow morning", "2024-06-14"),
    ("The court ruled earlier today.", "earlier today", "2024-06-13"),
    ("Drones hit the port overnight.", "overnight", "2024-06-12"),
    ("The court ruled three days ago.", "three days ago", "2024-06-10"),
    ("Troops marched on Christmas Eve.", "Christmas Eve", "2023-12-24"),
    ("The truce began on Good Friday.", "Good Friday", "2024-03-29"),
    ("The blast occurred at 5 p.m. on Monday.", "5 p.m. on Monday", "2024-06-10"),
    ("Two days after March 8, 2021, they left.", "Two days after March 8, 2021", "2021-03-10"),
    ("They left on the eve of Good Friday.", "on the eve of Good Friday", "2024-03-28"),
    ("The first Monday of May 2022 was a holiday.", "The first Monday of May 2022", "2022-05-02"),
    ("A ferry runs through Sunday.", "Sunday", "2024-06-16"),
    ("The crew has until Monday to pay.", "Monday", "2024-06-17"),
    ("He stayed until Monday.", "Monday", "2024-06-10"),
    ("The envoy was supposed to leave on Monday.", "Monday", "2024-06-10"),
    ("By Monday the fog reached the coast.", "Monday", "2024-06-10"),
    ("The judge told them to leave by Monday.", "Monday", "2024-06-17"),
    ("A vote held Monday failed.", "Monday", "2024-06-10"),
    ("The March 15 deadline passed.", "The March 15", "2024-03-15"),
    ("The fog came three days back.", "three days back", "2024-06-10"),
    ("The widow of a Sept. 11 victim spoke.", "Sept. 11", "2001-09-11"),
    ("He recalled the terror of 11 September.", "11 September", "2001-09-11"),
    ("It was built after the 9/11 attacks.", "the 9/11", "2001-09-11"),
    ("She lost a friend on 9/11.", "9/11", "2001-09-11"),
    ("A survivor of the 7/7 bombings wept.", "the 7/7", "2005-07-07"),
    ("Some on the Jan. 6 committee met.", "the Jan. 6", "2021-01-06"),
    ("He fled in the Oct. 7 massacre.", "the Oct. 7", "2023-10-07"),
    ("A film of the D-Day landings was lost.", "D-Day", "1944-06-06"),
    ("The shop will shut on Sept. 11 to mourn the victims.", "Sept. 11", "2024-09-11"),
    ("The Sept. 11 concert was called off.", "The Sept. 11", "2023-09-11"),
    ("The Sept. 11 attack on the farm was told.", "The Sept. 11", "2023-09-11"),
    ("On Oct. 7 attackers robbed a bank.", "Oct. 7", "2023-10-07"),
    ("The Sept. 11, 2012, attack was told of twice.", "The Sept. 11, 2012", "2012-09-11"),
]


@pytest.mark.parametrize(("text", "words", "day"), DAYS)
def test_days(text: str, words: str, day: str) -> None:
    assert periods(text) == [(words, day, day, "day")]


STRETCHES: list[tuple[str, Row]] = [
    ("It opened in February.", ("February", "2024-02", "2024-02", "month")),
    ("It opened in November.", ("November", "2023-11", "2023-11", "month")),
    ("It failed in November, two people said.", ("November", "2023-11", "2023-11", "month")),
    ("It will open in November.", ("November", "2024-11", "2024-11", "month")),
    ("It opened in November 2019.", ("November 2019", "2019-11", "2019-11", "month")),
    ("It opened in late May.", ("late May", "2024-05", "2024-05", "month")),
    ("It opened last November.", ("last November", "2023-11", "2023-11", "month")),
    ("It opened in March last year.", ("March last year", "2023-03", "2023-03", "month")),
    ("It opened last month.", ("last month", "2024-05", "2024-05", "month")),
    ("It opened earlier this month.", ("earlier this month", "2024-06", "2024-06", "month")),
    ("It opened earlier this year.", ("earlier this year", "2024", "2024", "year")),
    ("It opens next year.", ("next year", "2025", "2025", "year")),
    ("It opened in 1987.", ("1987", "1987", "1987", "year")),
    ("It opened in nineteen eighty-seven.", ("nineteen eighty-seven", "1987", "1987", "year")),
    ("It opened this week.", ("this week", "2024-06-10", "2024-06-16", "week")),
    ("It opened last week.", ("last week", "2024-06-03", "2024-06-09", "week")),
    ("It opened last weekend.", ("last weekend", "2024-06-08", "2024-06-09", "weekend")),
    ("It opened two years ago.", ("two years ago", "2022", "2022", "year")),
    ("It opened a year ago.", ("a year ago", "2023", "2023", "year")),
    ("It opened five months ago.", ("five months ago", "2024-01", "2024-01", "month")),
    ("Over the past three years it grew.", ("Over the past three years", "2021", "2024-06-13", "year")),
    ("It grew over the past decade.", ("the past decade", "2014", "2024-06-13", "decade")),
    ("It grew over the past two decades.", ("over the past two decades", "2004", "2024-06-13", "decade")),
    ("It will grow over the next decade.", ("the next decade", "2024-06-13", "2034", "decade")),
    ("It opened early in the last decade.", ("early in the last decade", "2010", "2019", "decade")),
    ("It grew over the past year.", ("the past year", "2023", "2024-06-13", "year")),
    ("It grew in the past week.", ("the past week", "2024-06-06", "2024-06-13", "week")),
    ("A road to the 2028 Games is shut.", ("2028", "2028", "2028", "year")),
    ("It opens on the first Tuesday of each month.", ("the first Tuesday of each month", None, None, "recurring")),
    ("It opens every Friday.", ("every Friday", None, None, "recurring")),
    ("It opened a year and a half ago.", ("a year and a half ago", "2022", "2022", "year")),
    ("The fog will last two weeks.", ("two weeks", None, None, "duration")),
    ("She is up for re-election in November.", ("November", "2024-11", "2024-11", "month")),
    ("The toll takes effect in October.", ("October", "2024-10", "2024-10", "month")),
    ("The envoy was leaving in July.", ("July", "2024-07", "2024-07", "month")),
    ("It grew in the last six months.", ("the last six months", "2023-12-13", "2024-06-13", "month")),
    ("It will close in the coming months.", ("the coming months", "2024-06-13", None, "month")),
    ("It has grown since 2022.", ("since 2022", "2022", "2024-06-13", "year")),
    ("It has grown since March.", ("since March", "2024-03", "2024-06-13", "month")),
    ("It grew from 2014 to 2022.", ("from 2014 to 2022", "2014", "2022", "year")),
    ("It grew between May and July 2023.", ("between May and July 2023", "2023-05", "2023-07", "month")),
    ("It grew in the third quarter of 2023.", ("the third quarter of 2023", "2023-07", "2023-09", "quarter")),
    ("It grew in the first half of 2023.", ("the first half of 2023", "2023-01", "2023-06", "half-year")),
    ("It opened in the 1990s.", ("the 1990s", "1990", "1999", "decade")),
    ("It opened in the late '80s.", ("the late '80s", "1980", "1989", "decade")),
    ("It opened in the summer of 2021.", ("the summer of 2021", "2021-06", "2021-08", "season")),
    ("It opened last winter.", ("last winter", "2023-12", "2024-02", "season")),
    ("It opened on Sept. 5-7, 2022.", ("Sept. 5-7, 2022", "2022-09-05", "2022-09-07", "day")),
    ("It ran for three years.", ("for three years", None, None, "duration")),
    ("It opened in the 19th century.", ("the 19th century", "1800", "1899", "century")),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches(text: str, expected: Row) -> None:
    assert periods(text) == [expected]


UNDATED: list[tuple[str, Row]] = [
    ("The court ruled on Feb. 26.", ("Feb. 26", "--02-26", "--02-26", "day")),
    ("The court ruled in February.", ("February", "--02", "--02", "month")),
    ("The court ruled on Christmas Day.", ("Christmas Day", "--12-25", "--12-25", "day")),
    ("The court ruled on March 8, 2021.", ("March 8, 2021", "2021-03-08", "2021-03-08", "day")),
    ("The court ruled on Thursday.", ("Thursday", None, None, "day")),
    ("The court ruled yesterday.", ("yesterday", None, None, "day")),
    ("The court ruled last month.", ("last month", None, None, "month")),
    ("The court has sat since 2022.", ("since 2022", "2022", None, "year")),
    ("It grew over the past three years.", ("over the past three years", None, None, "year")),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_without_a_document_date_what_is_known_stays(text: str, expected: Row) -> None:
    assert periods(text, None) == [expected]


def test_events_without_a_date_keep_their_words() -> None:
    assert periods("On the eve of a summit in Oslo, he spoke.") == [("On the eve of a summit", None, None, "day")]
    assert periods("He spoke two days after the attack.") == [("two days after the attack", None, None, "day")]


def test_days_in_a_list_each_have_their_date() -> None:
    assert [row[:2] for row in periods("They meet on April 24 and 25, 2023.")][0] == ("April 24", "2024-04-24")
    found = periods("They met on the 3rd, 4th and 5th of May.")
    assert [row[1] for row in found] == ["2024-05-03", "2024-05-04", "2024-05-05"]
    found = periods("They will meet on Tuesday, Wednesday and Friday.")
    assert [row[1] for row in found] == ["2024-06-18", "2024-06-19", "2024-06-21"]


def test_the_next_day_is_counted_from_the_time_spoken_of_last() -> None:
    found = periods("He fled on May 3, 2012. The next day, he was caught. That year he was tried.")
    assert [row[1] for row in found] == ["2012-05-03", "2012-05-04", "2012"]


def test_no_day_is_the_next_after_a_year() -> None:
    found = periods("He won in 2012. The next day he fled.")
    assert [row[1] for row in found] == ["2012", None]


def test_a_day_is_not_taken_before_a_day_of_a_month() -> None:
    assert periods("They named the 40 Sept. 11 victims.") == [("Sept. 11", "2001-09-11", "2001-09-11", "day")]


def test_a_day_is_not_of_the_week_that_something_else_is_of() -> None:
    found = periods("Police showed a film on Monday of last week's raid.")
    assert [words for words, *_ in found] == ["Monday", "last week"]


def test_a_name_of_a_day_is_not_yet_one_before_it() -> None:
    row = ("the Jan. 6", "2019-01-06", "2019-01-06", "day")
    assert periods("Fans saw the Jan. 6 riot.", date(2019, 2, 1)) == [row]


def test_a_quarter_ends_on_the_day_that_it_is_said_to_end() -> None:
    found = periods("The quarter ended Sept. 30 was poor.")
    assert found == [
        ("The quarter", "2023-07", "2023-09", "quarter"),
        ("Sept. 30", "2023-09-30", "2023-09-30", "day"),
    ]


def test_a_weekday_told_as_gone_by_is_that_one_where_the_clause_looks_ahead() -> None:
    found = periods("Leaders hoped for calm. They plan to vote Wednesday, they said on Wednesday.")
    assert [row[1] for row in found] == ["2024-06-12", "2024-06-12"]
    found = periods("They plan to vote next Wednesday, they said on Wednesday.")
    assert [row[1] for row in found] == ["2024-06-19", "2024-06-12"]
    assert [row[1] for row in periods("They plan to vote Wednesday.")] == ["2024-06-19"]


NO_TIMES = [
    "She said so on the “Today” show.",
    "He told USA Today that she sang.",
    "It upheld the law by 6-3.",
    "HB 1557 was signed.",
    "It was the fourth theft in as many months.",
    "Pumps lift 2.1 million barrels a day from 1.9 million.",
    "They may march to the square.",
    "Theresa May spoke.",
    "June Carter sang.",
    "About 2000 people came.",
    "Article 2014 applies.",
    "The second man fell.",
    "She is 21 years old.",
    "Ninety lorries a day crossed.",
    "He wed her and sat in the sun.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_names_counts_and_verbs_are_no_times(text: str) -> None:
    assert periods(text) == []


FEASTS = [
    ("easter", 2024, date(2024, 3, 31)),
    ("orthodox easter", 2024, date(2024, 5, 5)),
    ("thanksgiving", 2023, date(2023, 11, 23)),
    ("memorial day", 2024, date(2024, 5, 27)),
    ("election day", 2024, date(2024, 11, 5)),
    ("black friday", 2023, date(2023, 11, 24)),
    ("good friday", 2025, date(2025, 4, 18)),
]


@pytest.mark.parametrize(("name", "year", "day"), FEASTS)
def test_feasts(name: str, year: int, day: date) -> None:
    assert calendar.feast(name, year) == day


def test_counting_off_stays_inside_the_calendar() -> None:
    assert calendar.shifted(date(2024, 1, 31), 1, "month") == date(2024, 2, 29)
    assert calendar.shifted(date(2024, 2, 29), -1, "year") == date(2023, 2, 28)
    assert calendar.shifted(date(2, 1, 1), -10, "year") == date.min
    assert calendar.shifted(date(9998, 1, 1), 1e12, "day") == date.max


_PIECES = st.sampled_from(
    "one two 5 12 1999 2024 9999 31 30 29 Feb. February May march Monday Thu next last this past year years month week"
    " days ago before after since until in on by from to between and early late mid quarter third Q3 decade 1990s '90s"
    " century noon 5 p.m. 10:30 today yesterday Christmas Easter the eve of 2/29 12/31/2024 - – , . ( ) \n".split(" ")
)
_DATES = st.none() | st.dates()


@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join)), _DATES)
@settings(deadline=None, max_examples=150)
def test_offsets_give_back_the_text_of_any_input(text: str, published: date | None) -> None:
    doc = parse_text(text)
    found = find_periods(doc, published)
    assert [p.text for p in found] == [text[p.start : p.end] for p in found]
    assert all(left.end <= right.start for left, right in zip(found, found[1:], strict=False))
    assert found == find_periods(doc, published)


def test_a_verb_before_a_month_is_no_part_of_it() -> None:
    assert periods("The port will close in May.", None) == [("May", "--05", "--05", "month")]
    assert periods("It shut at the close of May.", None) == [("the close of May", "--05", "--05", "month")]


def test_a_share_is_no_span_of_time() -> None:
    assert periods("Nearly three-quarters of voters want the bridge.") == []
