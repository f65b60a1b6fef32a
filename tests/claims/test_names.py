"""Names: usual names from the tables, capitals that stand for governments, people by surname and misspelt."""

from collections.abc import Callable

import pytest

from claims.lexicon import places
from claims.lexicon.spellings import sounds
from claims.model import Entity
from claims.names import find_entities
from claims.naming.first_names import with_first_names
from claims.naming.known import Named, usual_name
from claims.parse.tokens import Doc

Parse = Callable[[str], Doc]


def named(doc: Doc, text: str) -> Entity:
    return next(entity for entity in find_entities(doc) if entity.text == text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kiev", "Kyiv"),
        ("UK", "United Kingdom"),
        ("Great Britain", "United Kingdom"),
        ("U.S.", "United States"),
        ("the United States", "United States"),
        ("Burma", "Myanmar"),
        ("Türkiye", "Turkey"),
        ("Czechia", "Czech Republic"),
        ("Danes", "Denmark"),
        ("Kremlin", "Russia"),
        ("The Wall Street Journal", "Wall Street Journal"),
        ("Linden", None),
    ],
)
def test_usual_names(text: str, expected: str | None) -> None:
    assert usual_name(text) == expected


def test_every_state_has_its_capital_and_people_and_no_name_twice() -> None:
    states = places.states()
    assert len(states) >= 195
    assert len({state.name for state in states}) == len(states)
    assert sum(1 for state in states if state.capitals and state.people) > 185


@pytest.mark.parametrize(
    ("sentence", "capital", "kind", "name"),
    [
        ("Oslo rejected the plan.", "Oslo", "body", "Norway"),
        ("Talks between Lima and Quito failed.", "Quito", "body", "Ecuador"),
        ("The ministers backed a plan by Madrid and Rome.", "Rome", "body", "Italy"),
        ("Helsinki's ambassador left.", "Helsinki", "body", "Finland"),
        ("Canada promised military aid to Kyiv.", "Kyiv", "body", "Ukraine"),
        ("The leaders met in Oslo.", "Oslo", "place", "Oslo"),
        ("A delegation will visit Kiev.", "Kiev", "place", "Kyiv"),
        ("A summit in Madrid ended.", "Madrid", "place", "Madrid"),
        ("Lisbon's airport was closed.", "Lisbon", "place", "Lisbon"),
    ],
)
def test_capitals_as_places_and_as_governments(
    parsed: Parse, sentence: str, capital: str, kind: str, name: str
) -> None:
    entity = next(e for e in find_entities(parsed(sentence)) if e.text.startswith(capital))
    assert (entity.kind, entity.name) == (kind, name)


def test_a_surname_stands_for_the_full_name(parsed: Parse) -> None:
    doc = parsed("Mayor Anna Lindqvist opened the bridge. Lindqvist thanked the workers.")
    assert [e.name for e in find_entities(doc) if e.kind == "person"] == ["Anna Lindqvist", "Anna Lindqvist"]


def test_small_words_belong_to_the_family_name(parsed: Parse) -> None:
    doc = parsed("Commissioner Marta van der Berg spoke.")
    assert [e.name for e in find_entities(doc) if e.kind == "person"] == ["Marta van der Berg"]


def test_a_surname_one_letter_off_gets_the_probable_name_and_is_marked(parsed: Parse) -> None:
    doc = parsed("President Anna Lindqist spoke in Bergen. Critics of Lindqvist protested. Lindqvist left.")
    people = [e for e in find_entities(doc) if e.kind == "person"]
    assert {(e.text, e.name, e.probable) for e in people} == {
        ("Anna Lindqist", "Anna Lindqvist", True),
        ("Lindqvist", "Anna Lindqvist", True),
    }


def test_two_people_of_nearly_one_name_stay_two(parsed: Parse) -> None:
    doc = parsed("Peter Hansen met Maria Hanson. Hansen spoke first, then Hanson.")
    people = [(e.name, e.probable) for e in find_entities(doc) if e.kind == "person"]
    assert people == [
        ("Peter Hansen", False),
        ("Maria Hanson", False),
        ("Peter Hansen", False),
        ("Maria Hanson", False),
    ]


def test_an_abbreviation_the_article_introduces(parsed: Parse) -> None:
    doc = parsed("The Northern Harbour Authority (NHA) was founded in 1990. The NHA owns ten ships.")
    assert {e.name for e in find_entities(doc) if e.text == "NHA"} == {"Northern Harbour Authority"}


@pytest.mark.parametrize(
    ("sentence", "text", "name"),
    [
        ("U.S.-supplied missiles were used.", "U.S.", "United States"),
        ("An Anglo-Norwegian force landed.", "Anglo", "United Kingdom"),
        ("French voters went to the polls.", "French", "France"),
    ],
)
def test_peoples_and_states_inside_of_other_words(parsed: Parse, sentence: str, text: str, name: str) -> None:
    assert named(parsed(sentence), text).name == name


def test_the_name_of_a_body_is_not_cut_apart(parsed: Parse) -> None:
    entities = find_entities(parsed("The Norwegian Foreign Ministry and the Bank of England agreed."))
    assert [(e.text, e.kind) for e in entities] == [("Norwegian Foreign Ministry", "body"), ("Bank of England", "body")]


def test_entities_are_in_order_and_do_not_overlap(parsed: Parse) -> None:
    text = "Paris and London, U.S.-backed, told Anna Berg of Norway's Bank of Norway (BN) about NATO in Kiev."
    found = find_entities(parsed(text))
    assert all(left.end <= right.start for left, right in zip(found, found[1:], strict=False))
    assert all(text[e.start : e.end] == e.text for e in found)


@pytest.mark.parametrize(
    ("usual", "other"),
    [
        ("Boris Ivashin", "Boris Iwaschin"),
        ("Boris Ivashin", "Ivachine"),
        ("Vladimir Berg", "Wladimir Berg"),
        ("Viktor Chukanov", "Tschukanow"),
        ("Oleh Zaluzhny", "Oleh Saluschnyj"),
    ],
)
def test_other_spellings_of_a_name_are_probable(parsed: Parse, usual: str, other: str) -> None:
    doc = parsed(f"{usual} came to Oslo. {usual} spoke. The mayor wrote to {other} in May.")
    assert (named(doc, other).name, named(doc, other).probable) == (usual, True)
    assert (named(doc, usual).name, named(doc, usual).probable) == (usual, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("iwaschin", "ivachine"),
        ("tschukanow", "tchoukanov"),
        ("selenskyj", "zelenskyy"),
        ("jelzin", "eltsine"),
        ("gorbatschow", "gorbachev"),
    ],
)
def test_spellings_that_sound_alike(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(("one", "other"), [("smith", "schmidt"), ("hansen", "jansen"), ("berg", "borg")])
def test_names_that_do_not_sound_alike(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


@pytest.mark.parametrize(
    ("text", "marked", "found"),
    [
        (
            "Livia Torran drove home. A baker, Anton Torran, slept.",
            ["Anton", "Torran"],
            ["Livia Torran", "Anton Torran"],
        ),
        ("A cook met Livia Torran at home. Later Torran slept.", ["Torran"], ["Livia Torran", "Torran"]),
        ("A cook met Mayor Torran at home. A baker, Anton Torran, slept.", ["Anton", "Torran"], ["Anton Torran"]),
    ],
)
def test_a_first_name_that_no_list_has_belongs_to_its_surname(
    parsed: Parse, text: str, marked: list[str], found: list[str]
) -> None:
    doc = parsed(text)
    last = max(token.i for token in doc if token.text == marked[-1]) + 1
    given = Named(last - len(marked), last, "person")
    assert [doc.span(one.start, one.end).text for one in with_first_names(doc, [given])] == found


@pytest.mark.parametrize(
    ("heading", "body", "name"),
    [
        ("Berg Slams K.L.M. Over Late Ferries", "Mayor Berg was angry. On Monday Berg met Dora Holm.", "Berg"),
        ("Berg Slams K.L.M. Over Late Ferries", "Dora Holm said that fares will fall.", "Berg Slams K.L.M."),
        ("Greta Berg Opens Port", "The port was opened by Greta Strand on Monday.", "Greta Berg"),
        ("Anna Maria Holm Wins Seat in Oslo", "The seat went to Anna Holm. Holm was glad.", "Anna Maria Holm"),
    ],
)
def test_a_heading_with_capitals_lends_no_verb_to_a_name(parsed: Parse, heading: str, body: str, name: str) -> None:
    found = find_entities(parsed(f"{heading}\n\n{body}"))
    assert found[0].text == name
