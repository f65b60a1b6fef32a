"""Sentences in, amounts out: how much, of what, and how exact it is meant."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.amounts.numerals import find_numerals
from claims.model import BaseAmount, Quantity
from claims.nlp import parse_text
from claims.quantities import find_quantities


def quantities(text: str) -> list[Quantity]:
    """Return the amounts of one text."""
    return find_quantities(parse_text(text))


def rows(text: str) -> list[tuple[str, float | None, str | None, str]]:
    """Return text, value, unit and approximation of the amounts, units as written."""
    return [(q.text, q.value, q.unit, q.approximation) for q in quantities(text)]


def _near(value: float | None) -> Any:
    """Return what equals `value` but for the last digits."""
    return pytest.approx(value)


COUNTS = [
    ("The alliance moved 12,000 fresh troops to the border.", [("12,000 fresh troops", 12_000, "troops", "=")]),
    ("Ministers from 27 countries met in Oslo.", [("27 countries", 27, "countries", "=")]),
    ("The two leaders shook hands.", [("two leaders", 2, "leaders", "=")]),
    ("At least 40 people were killed, officials said.", [("At least 40 people", 40, "people", "≥")]),
    ("More than 3,500 houses burned down.", [("More than 3,500 houses", 3500, "houses", "≥")]),
    ("Nearly 600 prisoners were freed.", [("Nearly 600 prisoners", 600, "prisoners", "~")]),
    ("Some 90 officers took part.", [("Some 90 officers", 90, "officers", "~")]),
    ("Up to 1,500 recruits are trained there.", [("Up to 1,500 recruits", 1500, "recruits", "≤")]),
    ("No more than 20 delegates may speak.", [("No more than 20 delegates", 20, "delegates", "≤")]),
    ("No fewer than 20 delegates spoke.", [("No fewer than 20 delegates", 20, "delegates", "≥")]),
    ("He sold 50 or more paintings.", [("50 or more paintings", 50, "paintings", "≥")]),
    ("The army lost a dozen tanks.", [("a dozen tanks", 12, "tanks", "=")]),
    ("The dock holds 2\u202fmillion crates.", [("2\u202fmillion crates", 2_000_000, "crates", "=")]),
    ("Half a million voters stayed at home.", [("Half a million voters", 500_000, "voters", "=")]),
    ("Twenty-three miners were rescued.", [("Twenty-three miners", 23, "miners", "=")]),
    ("Three hundred and twelve villages have no power.", [("Three hundred and twelve villages", 312, "villages", "=")]),
    ("One soldier was killed and two were wounded.", [("One soldier", 1, "soldier", "="), ("two", 2, None, "=")]),
    (
        "Two of the six hostages were freed.",
        [("Two", 2, "hostages", "="), ("six hostages", 6, "hostages", "=")],
    ),
    ("One in five pupils is absent.", [("One in five pupils", 0.2, "pupils", "=")]),
    ("Two thirds of the members agreed.", [("Two thirds of the members", 2 / 3, "members", "=")]),
    ("The firm cut its 5,000-strong workforce.", [("5,000-strong workforce", 5000, "workforce", "=")]),
    ("The 14-member council met.", [("14-member", 14, "member", "=")]),
    ("The vote went to 3,000 ex-convicts.", [("3,000 ex-convicts", 3000, "convicts", "=")]),
    ("They named the 40 Sept. 11 victims.", [("40 Sept. 11 victims", 40, "victims", "=")]),
    ("It has 12 deaths per 100,000 people.", [("12 deaths", 12, "deaths", "=")]),
    ("It has 90 full-time and 12 part-time cooks.", [("90", 90, None, "="), ("12 part-time cooks", 12, "cooks", "=")]),
    ("It errs by plus or minus 3 points.", [("3 points", 3, "points", "=")]),
    ("The motion failed 48 to 52.", [("48", 48, None, "="), ("52", 52, None, "=")]),
    ("It passed 12 to 15 bills.", [("12 to 15 bills", None, "bills", "range")]),
    ("The 6-foot-4 guard scored.", [("6-foot-4", 6 + 1 / 3, "foot", "=")]),
    ("A three-quarters majority is needed.", [("three-quarters majority", 0.75, "majority", "=")]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts(text: str, expected: list[tuple[str, float, str | None, str]]) -> None:
    assert rows(text) == [(words, _near(value), unit, mark) for words, value, unit, mark in expected]


AGES = [
    ("Ada Poe, 65, wept.", ["65"]),
    ("Cole Berg Jr., 56, of Aventon, was held.", ["56"]),
    ("The boy, 14, was found.", ["14"]),
    ("A boy of 14 was found.", ["14"]),
    ("She was 84.", ["84"]),
    ("She was 19 when she enlisted.", ["19"]),
    ("He died on Monday at 91.", ["91"]),
    ("He turned 50 on Monday.", ["50"]),
    ("Two girls, ages 6 and 9, were found.", ["6", "9"]),
    ("Pupils aged 11 to 16 may apply.", ["11 to 16"]),
    ("She was 12 points ahead.", []),
    ("He died at 14 Elm Street.", []),
    ("Mr. Roe, who is 44, left.", ["44"]),
    ("A group of 12 left.", []),
    ("A mother of three left.", []),
]


@pytest.mark.parametrize(("text", "ages"), AGES)
def test_ages(text: str, ages: list[str]) -> None:
    assert [one.text for one in quantities(text) if one.unit == "years old"] == ages


def test_a_magnitude_is_reckoned_as_on_paper() -> None:
    assert [one.value for one in quantities("It made $4.1 million and 4.1m cars.")] == [4_100_000, 4_100_000]


VAGUE = [
    ("Dozens of people were arrested.", 12, 12, 99, "people"),
    ("Hundreds of soldiers deserted.", 100, 100, 999, "soldiers"),
    ("Thousands marched through the city.", 1000, 1000, 99_999, None),
    ("Tens of thousands of refugees crossed the river.", 10_000, 10_000, 99_000, "refugees"),
    ("Hundreds of thousands of homes are dark.", 100_000, 100_000, 999_000, "homes"),
    ("Several hundred farmers blocked the road.", None, 200, 900, "farmers"),
    ("A couple of thousand farmers blocked the road.", 2000, None, None, "farmers"),
    ("Thousands flee homes by the lake.", 1000, 1000, 99_999, None),
    ("The sanctions cost billions of dollars.", 1e9, 1e9, 999e9, "USD"),
]


@pytest.mark.parametrize(("text", "value", "low", "high", "unit"), VAGUE)
def test_vague_amounts_keep_the_ends_they_may_mean(
    text: str, value: float | None, low: float, high: float, unit: str | None
) -> None:
    (found,) = quantities(text)
    assert (found.value, found.low, found.high, found.unit, found.approximation) == (value, low, high, unit, "~")


RANGES = [
    ("Between 20 and 30 boats left the port.", "Between 20 and 30 boats", 20, 30, "boats"),
    ("They need 15 to 20 trucks.", "15 to 20 trucks", 15, 20, "trucks"),
    ("The mission would take two or three months.", "two or three months", 2, 3, "months"),
    ("The plant makes 4-5 million shells.", "4-5 million shells", 4e6, 5e6, "shells"),
    ("The repair costs $2 to $3 billion.", "$2 to $3 billion", 2e9, 3e9, "USD"),
    ("The repair costs $2.2-3.3 billion.", "$2.2-3.3 billion", 2.2e9, 3.3e9, "USD"),
    ("Fines range from $500 to $2 million.", "from $500 to $2 million", 500, 2e6, "USD"),
    ("Tickets cost from 5 to 7 euros.", "from 5 to 7 euros", 5, 7, "EUR"),
    ("Winds of 70-90 mph hit the coast.", "70-90 mph", 70, 90, "mile / hour"),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "unit"), RANGES)
def test_ranges_are_never_averaged(text: str, words: str, low: float, high: float, unit: str) -> None:
    (found,) = quantities(text)
    assert (found.text, found.value, found.low, found.high, found.unit) == (words, None, low, high, unit)
    assert found.approximation == "range"


CHANGES = [
    ("Support fell from 40 to 35 percent.", [(40, "percent"), (35, "percent")]),
    ("Sales of boats sank from 900 to 700 last year.", [(900, None), (700, None)]),
    ("Its staff grew from 3 to 5 million people.", [(3e6, "people"), (5e6, "people")]),
    ("The council cut the fee from $30 to $20.", [(30, "USD"), (20, "USD")]),
    ("A rise in rates from 3% to 5% was seen.", [(3, "percent"), (5, "percent")]),
    ("The yard went from 12 to 20 ships.", [(12, "ships"), (20, "ships")]),
    ("Some 10, 000 boats sank.", [(10_000, "boats")]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_a_change_is_two_amounts_at_two_times(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(_near(value), unit) for value, unit in expected]


@pytest.mark.parametrize(
    "text", ["Seas rise by 2120.", "The 90049 zip code is rich.", "Ticket 0042 won."]
)
def test_a_far_year_and_a_code_count_nothing(text: str) -> None:
    assert quantities(text) == []


MONEY = [
    ("A £40m order", [(40e6, "GBP")]),
    ("It cost $3 million and 40 jobs.", [(3e6, "USD"), (40, "jobs")]),
    ("It cost $3 million and two barns.", [(3e6, "USD"), (2, "barns")]),
    ("It cost 2.5 billion euros.", [(2.5e9, "EUR")]),
    ("They paid US$12,500 and A$300.", [(12_500, "USD"), (300, "AUD")]),
    ("He owes 80 million Swiss francs.", [(80e6, "CHF")]),
    ("A bribe of 10 million hryvnias", [(10e6, "UAH")]),
    ("The budget is 900 billion yen.", [(900e9, "JPY")]),
    ("It was fined 50 million Mexican pesos.", [(50e6, "MXN")]),
    ("a 200 billion rouble hole", [(200e9, "RUB")]),
    ("The ticket costs three dollars fifty cents.", [(3.5, "USD")]),
    ("EUR 1.2bn of bonds", [(1.2e9, "EUR")]),
    ("A $5-million ransom was paid.", [(5e6, "USD")]),
    ("The trade balance was -$4.1bn.", [(-4.1e9, "USD")]),
]


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money_has_its_currency_and_magnitude(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(_near(value), unit) for value, unit in expected]


SHARES = [
    ("Inflation rose to 4.5%.", 4.5, "percent"),
    ("Turnout was 61 per cent.", 61, "percent"),
    ("Support fell by six percentage points.", 6, "percentage points"),
    ("The bank cut its rate by 25 basis points.", 25, "basis points"),
    ("The vote fell 0.3 percent.", 0.3, "percent"),
]


@pytest.mark.parametrize(("text", "value", "unit"), SHARES)
def test_percentages_are_not_percentage_points(text: str, value: float, unit: str) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(value, unit)]


MEASURES = [
    ("The missile flew 300 kilometers.", 300_000, "meter"),
    ("A wall 6 feet high", 1.8288, "meter"),
    ("They seized 2 tonnes of cocaine.", 2000, "kilogram"),
    ("The fire covers 40 square kilometres.", 40e6, "meter²"),
    ("It reached 90 miles per hour.", 40.2336, "meter/second"),
    ("It was 104 degrees Fahrenheit.", 40, "degree_Celsius"),
    ("It was minus 12 degrees Celsius.", -12, "degree_Celsius"),
    ("A 500 MW plant", 500e6, "watt"),
    ("The tank holds 1,000 litres.", 1, "meter³"),
    ("She is 5 feet 2 inches tall.", 1.5748, "meter"),
    ("The talks lasted six hours.", 6, "hours"),
    ("The girl, a 9-year-old, survived.", 9, "years old"),
    ("A man aged 71 died.", 71, "years old"),
    ("Maria Lopez, 34, was unhurt.", 34, "years old"),
]


@pytest.mark.parametrize(("text", "value", "unit"), MEASURES)
def test_measures_are_brought_to_base_units(text: str, value: float, unit: str) -> None:
    assert [(based(q).value, based(q).unit) for q in quantities(text)] == [(_near(value), unit)]


def based(quantity: Quantity) -> Quantity | BaseAmount:
    """Return the amount in base units where it is a measure."""
    return quantity.base or quantity


def test_measures_stand_as_written_and_in_base_units() -> None:
    text = "The missiles flew between 300 and 400 kilometers, more than 5 miles off course, and cost $2 million."
    reach, miss, cost = quantities(text)
    assert [(q.value, q.low, q.high, q.unit) for q in (reach, miss)] == [
        (None, 300, 400, "kilometer"),
        (5, 5, None, "mile"),
    ]
    assert reach.base == BaseAmount(value=None, low=300_000, high=400_000, unit="meter")
    assert miss.base is not None and (miss.base.value, miss.base.unit) == (_near(8046.72), "meter")
    assert (cost.value, cost.unit, cost.base) == (2e6, "USD", None)


def test_an_amount_in_brackets_has_the_bound_of_the_one_it_repeats() -> None:
    found = rows("It flew more than 100 miles (160 kilometers).")
    assert [(unit, mark) for _, _, unit, mark in found] == [("mile", "≥"), ("kilometer", "≥")]


NOT_AMOUNTS = [
    "Exit 14 was shut.",
    "The 401(k) plan is his.",
    "It was split 2-for-1.",
    "Apartment 3B and Platoon 7 burned.",
    "The Group of 20 met.",
    "It had a 2-to-1 edge.",
    "The F-16 jets and the Boeing 737 landed.",
    "Article 5 and Resolution 2202 apply.",
    "The G7 discussed COVID-19.",
    "He was elected in 2019 and again in 2023.",
    "The 2018 elections were free.",
    "They met on March 8 at 10:30 a.m.",
    "The war of the 1990s ended.",
    "She finished second in the 22nd race.",
    "No one knows, and one of the guards fled.",
    "1. Read this first.",
    "The team won 3-1.",
    "The hostel is at 22 Abbey Road.",
    "The 2021-22 season was short.",
    "Call 911 or see https://example.org/4/5.",
    "The jets hit ground zero.",
    "The Gang of Four ruled.",
    "He wears the No. 10 shirt.",
]


@pytest.mark.parametrize("text", NOT_AMOUNTS)
def test_names_dates_ordinals_and_labels_are_no_amounts(text: str) -> None:
    assert rows(text) == []


NUMERALS = [
    ("seven hundred and forty thousand", 740_000),
    ("2.4 million", 2.4e6),
    ("two and a half million", 2.5e6),
    ("one million and a half", 1.5e6),
    ("six and a quarter", 6.25),
    ("four dozen", 48),
    ("3 1/2", 3.5),
    ("7½", 7.5),
    ("minus eight point five", -8.5),
    ("three fifths", 0.6),
    ("a quarter of a billion", 250e6),
    ("1,250.75", 1250.75),
    ("12 500 000", 12.5e6),
    ("2,00,000", 200_000),
    ("thirteen lakh", 1.3e6),
    ("5k", 5000),
]


@pytest.mark.parametrize(("text", "value"), NUMERALS)
def test_numbers_in_words_and_figures(text: str, value: float) -> None:
    (found,) = find_numerals(text)
    assert (text[found.start : found.end], found.value) == (text, _near(value))


_PIECES = st.sampled_from(
    "one two hundred thousand million half quarter a dozen dozens of and to - – , . ( ) % $ € 5 12 1999 3.5 1,000 1/2 ½"
    " km mph degrees people troops more than at least up to about between or minus point third years old 5th F-16 1e9 ٣"
    " \n".split(" ")
)


@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join)))
@settings(deadline=None, max_examples=150)
def test_offsets_give_back_the_text_of_any_input(text: str) -> None:
    doc = parse_text(text)
    found = find_quantities(doc)
    assert [q.text for q in found] == [text[q.start : q.end] for q in found]
    assert all(left.end <= right.start for left, right in zip(found, found[1:], strict=False))
    assert found == find_quantities(doc)


@pytest.mark.parametrize(
    ("text", "main", "converted"),
    [
        ("Aid of €2 billion ($2.1 billion) is due.", ("€2 billion", 2e9, "EUR"), [("$2.1 billion", 2.1e9, "USD")]),
        (
            "They gave 2 billion euros (about $2.1 billion) to Peru.",
            ("2 billion euros", 2e9, "EUR"),
            [("about $2.1 billion", 2.1e9, "USD")],
        ),
        ("It cost €2 billion, or $2.1 billion, in May.", ("€2 billion", 2e9, "EUR"), [("$2.1 billion", 2.1e9, "USD")]),
        ("The deal is worth $2.1bn (£1.6bn).", ("$2.1bn", 2.1e9, "USD"), [("£1.6bn", 1.6e9, "GBP")]),
        (
            "It cost 30 million pesos ($1.5 million; £1.2 million at current rates).",
            ("30 million pesos", 3e7, "pesos"),
            [("$1.5 million", 1.5e6, "USD"), ("£1.2 million", 1.2e6, "GBP")],
        ),
    ],
)
def test_money_in_several_currencies_is_one_amount(
    text: str, main: tuple[str, float, str], converted: list[tuple[str, float, str]]
) -> None:
    amount, *others = quantities(text)
    assert (amount.text, amount.value, amount.unit, amount.same_as) == (*main, None)
    assert [(one.text, one.value, one.unit) for one in others] == [
        (words, _near(value), unit) for words, value, unit in converted
    ]
    assert {one.same_as for one in others} == {amount.start}


@pytest.mark.parametrize(
    "text",
    [
        "The town paid €2 million (€1 million less than before).",
        "The town paid €2 million ($3 million of it in bonds).",
        "The town paid €2 million and $3 million.",
        "The town paid €2 million (3 percent).",
        "The road is 100 kilometers (60 miles) long.",
    ],
)
def test_two_amounts_that_are_not_one(text: str) -> None:
    assert [one.same_as for one in quantities(text)] == [None, None]
