"""What only judges, bids, boasts or feels is nothing to check; what tells a fact in such words still is."""

import pytest

from claims.model import Stance
from tests.claims.conftest import Extracted

JUDGED = [
    "“The opening of the bridge was a great victory for Lima,” Anna Berg said.",
    "Anna Berg said the bridge to Oslo is a terrible idea.",
    "“Olav Holm is a bully and a liar,” Anna Berg said.",
    "By autumn, Olav Holm looked increasingly vulnerable in Lima.",
    "“It is hard to beat the ferries of Lima in a long race,” Anna Berg said.",
    "“It’s ridiculous that ferries expect their sailors to cook,” Anna Berg said.",
]
BIDDEN = [
    "“We have to mend the old harbour of Lima together,” Anna Berg said.",
    "“The ferries have to hear their sailors,” Anna Berg said.",
    "“It is time to mend the old harbour,” Anna Berg said.",
    "“The sailors of Lima deserve better ferries,” Anna Berg said.",
]
FELT = [
    "“I am passionate about old ferries,” Anna Berg said.",
    "“We regard Olav Holm as an old friend,” Anna Berg said.",
    "“I look forward to the ferry of Lima,” Anna Berg said.",
    "“There is a sense of calm in the harbour,” Anna Berg said.",
    "“We have a good old harbour here,” Anna Berg said.",
    "“It is not our role to judge a ferry,” Anna Berg said.",
]
VOWED = [
    "“We will fight for every old harbour,” Anna Berg said.",
    "Anna Berg said the council would not hesitate to close the harbour.",
    "“I am not going to speculate about the ferry,” Anna Berg said.",
]
SLOGANS = [
    "“This election is about the future,” Anna Berg said.",
    "Courage made the harbour strong.",
    "The ferry firm is in an uphill battle.",
    "God wants the harbour of Lima to grow.",
    "“If Olav Holm had won, we would still live in huts in Lima,” Anna Berg said.",
    "Anna Berg has much more work to do in Lima.",
    "“There is no one tougher than Olav Holm,” Anna Berg said.",
    "It remains to be seen whether the ferry of Lima will sail.",
    "“It would be a mistake to close the harbour,” Anna Berg said.",
    "The words of Olav Holm are incendiary.",
]
FACTS = [
    "The bridge was a great success with 40,000 cars in May.",
    "Anna Berg is a pilot of the port of Lima.",
    "The ferry was a gift of the king of Arva.",
    "Anna Berg said it was sad that Olav Holm left Lima.",
    "It is important to remember that Olav Holm left Lima.",
    "The cause of the leak was a failure of the pump.",
    "The ferries of Lima have to carry lamps.",
    "Anna Berg stood by the gate of the harbour.",
    "There are reasons that Anna Berg gave for the closing of the harbour.",
    "“We closed the old harbour,” Anna Berg said.",
    "Anna Berg turns 70 in May.",
    "“I am 51,” Anna Berg said.",
    "It is clear that the ferry of Lima sank.",
    "The film about a harbour is from Lima.",
    "The rise of the river has to do with rain.",
]


SUPPOSED = [
    "Maybe Anna Berg will let Lima run the harbour.",
    "Perhaps the mayor of Lima never meant to build the harbour.",
    "The mood in the harbour was sombre.",
    "“People want safe streets,” Anna Berg said.",
    "“Everybody wants clean water,” Anna Berg said.",
    "The mayor's plan makes no sense.",
    "The mayor's speech in Lima fell flat.",
    "Anna Berg is her own worst enemy.",
]
TOLD = [
    "“People in Lima want safe streets,” Anna Berg said.",
    "“People wanted the harbour to close in 1976,” Anna Berg said.",
    "The tension on the cable was raised in Lima.",
    "The mayor may have sold the harbour of Lima.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_supposed_or_wanted_by_all_is_not_worth_a_check(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text) if claim.check_worthy] == []


@pytest.mark.parametrize("text", TOLD)
def test_what_some_want_or_may_have_done_is(claims_of: Extracted, text: str) -> None:
    assert any(claim.check_worthy for claim in claims_of(text))


@pytest.mark.parametrize("text", [*JUDGED, *BIDDEN, *FELT, *VOWED, *SLOGANS])
def test_a_judgment_a_bidding_or_a_feeling_is_not_worth_a_check(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text) if claim.check_worthy] == []


@pytest.mark.parametrize("text", FACTS)
def test_a_fact_in_such_words_is(claims_of: Extracted, text: str) -> None:
    assert any(claim.check_worthy for claim in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The sailors of Lima who left the harbour.",
        "The firm sold its old ferries to Lima, including",
        "Olav Holm did so.",
        "The pilots of Lima are steering a.",
    ],
)
def test_half_a_sentence_is_nothing_to_check(claims_of: Extracted, text: str) -> None:
    assert not any(claim.check_worthy for claim in claims_of(text))


def test_a_main_clause_behind_another_is_whole(claims_of: Extracted) -> None:
    text = "The sailors of Lima who left the harbour, which is old, were found."
    assert any(claim.check_worthy for claim in claims_of(text))


@pytest.mark.parametrize("text", ["Anna Berg denied she lied.", "Anna Berg denied that she took the money."])
def test_what_is_denied_may_be_short(claims_of: Extracted, text: str) -> None:
    (denied,) = [claim for claim in claims_of(text) if claim.stance is Stance.DENIED]
    assert denied.check_worthy


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Olav Holm, who owns a farm, met Anna Berg.", "Olav Holm owns a farm"),
        ("The harbour, which was closed in 1976, is in Lima.", "The harbour was closed in 1976"),
    ],
)
def test_the_subject_put_in_front_counts(claims_of: Extracted, text: str, told: str) -> None:
    assert told in [claim.restated for claim in claims_of(text) if claim.check_worthy]


@pytest.mark.parametrize(
    ("text", "worthy"),
    [
        ("Anna Berg asked the town of Lima to pay the sailors.", True),
        ("Anna Berg has never asked Lima for payment.", True),
        ("Anna Berg asked whether Lima would pay the sailors.", False),
    ],
)
def test_a_request_is_a_deed_and_a_question_is_none(claims_of: Extracted, text: str, worthy: bool) -> None:
    assert any(claim.check_worthy for claim in claims_of(text)) is worthy
