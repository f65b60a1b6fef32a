"""Claims: where they begin and end, how they read alone, how they are put, and that no text at all breaks them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extract import extract, extract_all
from claims.model import Claim, Document, Stance
from claims.read import read_path
from tests.claims.conftest import Extracted, document_of

MET = "Norwegian Harbour Minister Anna Lindqvist met the mayor of Bergen, Peter Hansen. "


def articles(root: Path) -> list[Document]:
    return [document for document in read_path(root / "seeds") if isinstance(document, Document)]


def texts(claims: list[Claim]) -> list[str]:
    return [claim.text for claim in claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The port is old.", ["The port is old."]),
        (
            "The minister opened the bridge and the mayor closed the road.",
            ["The minister opened the bridge", "the mayor closed the road."],
        ),
        (
            "While the council backs the plan, the port has rejected it.",
            ["the council backs the plan", "the port has rejected it."],
        ),
        (
            "Lindqvist bought ten ships and sold the old quay.",
            ["Lindqvist bought ten ships", "sold the old quay."],
        ),
        (
            "The port, which belongs to the city, made a loss.",
            ["The port, which belongs to the city, made a loss.", "which belongs to the city"],
        ),
        (
            "Lindqvist praised the workers, calling them the pride of the town.",
            ["Lindqvist praised the workers", "calling them the pride of the town."],
        ),
        (
            "The council closed the road despite Hansen's opposition.",
            ["The council closed the road", "Hansen's opposition."],
        ),
        ("The port neither sank nor burned.", ["The port neither sank nor burned."]),
        ("If the port closes, workers will leave.", ["If the port closes, workers will leave."]),
    ],
)
def test_where_statements_begin_and_end(claims_of: Extracted, sentence: str, expected: list[str]) -> None:
    assert [text.rstrip(".") for text in texts(claims_of(sentence))] == [text.rstrip(".") for text in expected]


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        ("He opened the new quay.", "opened the new quay", "Peter Hansen opened the new quay."),
        ("She opened the new quay.", "opened the new quay", "Anna Lindqvist opened the new quay."),
        ("The minister opened the quay.", "opened the quay", "Anna Lindqvist opened the quay."),
        ("Hansen opened the new quay.", "opened the new quay", "Peter Hansen opened the new quay."),
        ("Mr. Hansen opened the new quay.", "opened the new quay", "Peter Hansen opened the new quay."),
        ("His town lost the match.", "lost the match", "Peter Hansen's town lost the match."),
        ("However, the town lost the match.", "lost the match", "The town lost the match."),
        (
            "Hansen bought ten ships and sold the old quay.",
            "sold the old quay",
            "Peter Hansen sold the old quay.",
        ),
        (
            "Hansen praised the workers, calling them heroes of the town.",
            "calling them",
            "Peter Hansen called them heroes of the town",
        ),
        (
            "Hansen said that he will open the quay.",
            "will open the quay",
            "Peter Hansen will open the quay",
        ),
        (
            "The harbour company bought ten ships. It sold the old quay.",
            "sold the old quay",
            "The harbour company sold the old quay.",
        ),
        (
            "Fishermen demanded higher subsidies. Hansen opposed these subsidies.",
            "opposed these",
            "Peter Hansen opposed higher subsidies.",
        ),
        (
            "The bridge, which cost a fortune, was closed.",
            "was closed",
            "The bridge was closed.",
        ),
        (
            "The bridge, which cost a fortune, was closed.",
            "which cost",
            "The bridge cost a fortune",
        ),
        ("Berg took a trip with a friend, which led to a trial.", "led to", "A trip with a friend led to a trial"),
        ("The cracks in the wall, which are old, were found.", "are old", "The cracks in the wall are old"),
        ("The money was sent and the case was closed.", "closed", "The case was closed."),
        ("The firm was founded in May and has since grown.", "grown", "The firm has since grown."),
    ],
)
def test_statements_that_read_alone(claims_of: Extracted, text: str, words: str, context: str) -> None:
    found = min((c for c in claims_of(MET + text) if words in c.text), key=lambda c: len(c.text))
    assert found.restated.rstrip(".") == context.rstrip(".")


@pytest.mark.parametrize(
    ("sentence", "stance", "negated"),
    [
        ("The port is closed.", Stance.ASSERTED, False),
        ("The port is not closed.", Stance.ASSERTED, True),
        ("There is no agreement on the port.", Stance.ASSERTED, True),
        ("Nobody has seen the ships.", Stance.ASSERTED, True),
        ("The council refused to close the port.", Stance.REPORTED, True),
        ("The ferry never reached the port.", Stance.ASSERTED, True),
        ("The port may be closed.", Stance.POSSIBLE, False),
        ("The port will be closed.", Stance.PLANNED, False),
        ("The port would be closed if the river rose.", Stance.CONDITIONAL, False),
    ],
)
def test_how_a_statement_is_put(claims_of: Extracted, sentence: str, stance: Stance, negated: bool) -> None:
    claim = claims_of(sentence)[0]
    assert (claim.stance, claim.negated) == (stance, negated)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Will the port be closed?", "question"),
        ("A quiet Sunday morning.", "fragment"),
        ("Anna Berg on why the port lost its ferry", "fragment"),
        ("How the port lost its ferry", "fragment"),
        ("Read the full article here", "boilerplate"),
    ],
)
def test_what_is_passed_over_says_why(sentence: str, reason: str) -> None:
    text = f"The port was closed on Monday.\n\nThe ships left.\n\n{sentence}"
    last = extract(document_of(text))[-1]
    assert (last.text, last.passed_over) == (sentence, reason)


@pytest.mark.parametrize(
    ("sentence", "worthy"),
    [
        ("The port handled 900 ships in May.", True),
        ("“I love this port so much,” Anna Berg said.", False),
        ("“Let them build the quay,” Anna Berg said.", False),
        ("The council should close the old port.", False),
    ],
)
def test_opinions_and_wishes_are_not_worth_checking(claims_of: Extracted, sentence: str, worthy: bool) -> None:
    assert claims_of(sentence)[0].check_worthy is worthy


def test_figures_names_and_times_belong_to_the_statement_they_stand_in(claims_of: Extracted) -> None:
    first, second = claims_of("Bergen bought 30 ships in May 2021 and Oslo sold 12 ferries in June 2022.")
    assert [q.value for q in first.quantities] == [30]
    assert [q.value for q in second.quantities] == [12]
    assert [p.text for p in first.periods] == ["May 2021"]
    assert [e.text for e in second.entities] == ["Oslo"]


def test_what_is_cut_out_of_the_middle_keeps_its_figures(claims_of: Extracted) -> None:
    claims = claims_of("The bridge, which cost 30 million euros, was closed by 12 workers.")
    values = {claim.text.split()[0]: [q.value for q in claim.quantities] for claim in claims}
    assert values == {"The": [12], "which": [30_000_000]}


def test_terms_are_lemmas_and_usual_names(claims_of: Extracted) -> None:
    assert claims_of("Ships left Kiev.")[0].terms == ("ship", "leave", "Kyiv")


def test_every_word_belongs_to_a_claim_or_says_why_not(root: Path) -> None:
    for document in articles(root):
        covered: set[int] = set()
        for claim in extract(document):
            assert document.text[claim.start : claim.end] == claim.text
            assert claim.sentence is not None
            covered.update(range(claim.sentence.start, claim.sentence.end))
        missing = [c for i, c in enumerate(document.text) if i not in covered and not c.isspace()]
        assert not missing


def test_claims_are_in_order_and_their_ids_are_their_own(root: Path) -> None:
    for _, claims in extract_all(articles(root)):
        assert [(c.start, c.end) for c in claims] == sorted((c.start, c.end) for c in claims)
        assert len({c.id for c in claims}) == len(claims)


PIECES = st.sampled_from(
    """Anna Berg|Berg|he|she|said|that|it|they|the minister|Paris|Kiev|and|but|,|.|“|”|"|'|’|‘|«|:|;|—|(|)|who|which
    |according to|reportedly|denied|claims|30,000|troops|were|is|not|no|despite|opposition|'s|citing sources|Reuters
    |reported|?|-|U.S.-led|while|adding|I|think|\n|\n\n|\u200b|\xa0""".split("|")
)


def assert_sound(text: str) -> None:
    """Assert that every span gives back its text, of parts too, and that the same text gives the same claims."""
    document = document_of(text)
    ((_, claims),) = extract_all([document], parts=True)
    for claim in claims:
        assert text[claim.start : claim.end] == claim.text
        assert all(text[e.start : e.end] == e.text for e in claim.entities)
        assert claim.speaker_span is None or 0 <= claim.speaker_span.start < claim.speaker_span.end <= len(text)
        assert claim.speaker is None or claim.speaker.strip()
    assert extract(document) == [claim for claim in claims if claim.part_of is None]


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_no_heap_of_words_and_marks_breaks_it(text: str) -> None:
    assert_sound(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert_sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "“" * 500,
        "He said that " * 200 + "it rained.",
        "Anna Berg, " * 300 + "left.",
        "and " * 500,
        ("x" * 5000) + " said.",
        "The port, which is old, which is new, " * 60 + "sank.",
        "\ud800 said that it rained.",
        "The plan repor invol sources oying ships,, as well as air and port units. Despite  cuts, the mayor has »» ads",
        "}}ports。。 about cranes could be part of docks ",
    ],
)
def test_odd_texts(text: str) -> None:
    assert_sound(text)


def test_documents_come_out_one_by_one_in_order(claims_of: Callable[[str], list[Claim]]) -> None:
    documents = [document_of(f"The port sold {n} ships.", f"{n}.txt") for n in range(5)]
    assert [document.name for document, _ in extract_all(documents)] == [f"{n}.txt" for n in range(5)]


@pytest.mark.parametrize(
    ("sentence", "joining"),
    [
        ("The council bought ten ships and the harbour company sold the old quay.", ["and"]),
        ("But the council bought ten ships.", ["But"]),
        ("While the council bought ten ships, the harbour company sold the old quay.", ["While"]),
        ("“The ships are old, but the quay is new,” Anna Berg said.", ["but"]),
    ],
)
def test_what_joins_two_statements_is_passed_over_and_not_unread(sentence: str, joining: list[str]) -> None:
    claims = extract(document_of(sentence))
    assert [claim.text for claim in claims if claim.passed_over == "joining word"] == joining
    read = {i for claim in claims for i in range(claim.start, claim.end)}
    assert [c for i, c in enumerate(sentence) if c.isalpha() and i not in read] == []
