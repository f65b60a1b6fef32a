"""Who speaks where "X said that" does not tell it: an "it" that goes on, a plea, an aside, a view, "the report"."""

import pytest

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The Lund Port said that its pier was shut. It added that crews had repaired it.", "repaired", "Lund Port"),
        ("Anna Berg said that the pier was shut. It said that crews had repaired it.", "repaired", None),
        ("Divers said that the pier was shut. They added that crews had repaired it.", "repaired", "Divers"),
        ("Those surveyed said that the ferry is too slow.", "ferry is too slow", "those surveyed"),
        ("Anna Berg made a plea for more lifeboats on the ferry.", "plea", "Anna Berg"),
        ("Anna Berg could make a plea for more lifeboats on the ferry.", "plea", None),
        ("Anna Berg made the case that the ferry is too slow.", "ferry is too slow", "Anna Berg"),
        ("Anna Berg has called for the ferry to be scrapped by May.", "called for", "Anna Berg"),
        ("Anna Berg went on to criticize the port for its slow ferries.", "criticize", "Anna Berg"),
        ("Anna Berg was quick to add that the ferry had sunk twice.", "sunk twice", "Anna Berg"),
        ("Anna Berg went out of her way to say that the ferry had sunk twice.", "sunk twice", "Anna Berg"),
        ("Instead, Anna Berg told reporters on Friday, the ferry will be scrapped.", "scrapped", "Anna Berg"),
        ("Anna Berg, who told reporters on Friday, was hired by the port in May.", "was hired", None),
        ("In Anna Berg's view, the ferry is too slow for the strait.", "too slow", "Anna Berg"),
        ("To Anna Berg, the ferry is a waste of money.", "waste of money", "Anna Berg"),
        ("The complaint went to the Lund Port, which has denied any part in the sinking.", "denied", "Lund Port"),
        ("Anna Berg echoed the concerns of the divers about the pier.", "echoed", "Anna Berg"),
        ("Anna Berg echoed the success of her rival.", "echoed", None),
    ],
)  # fmt: skip
def test_who_speaks(claims_of: Extracted, text: str, words: str, speaker: str | None) -> None:
    assert the_claim(claims_of(text), words).speaker == speaker


def test_an_idea_that_is_dismissed_is_denied(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("Anna Berg dismissed the idea that the ferry was too slow."), "ferry was too slow")
    assert (claim.speaker, claim.stance) == ("Anna Berg", "denied")


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The Holm report came out in May. The report says that the piles had rotted.", "rotted", "Holm report"),
        ("The Holm report and the Lund report came out. The report says that the piles had rotted.", "rotted",
         "the report"),
        ("Northdam runs the ferry. The operator said that the pier was shut.", "pier was shut", "the operator"),
        ("The Lund Post wrote of it. The agency said in a report that the pier was shut.", "pier was shut",
         "the agency"),
        ("The minister said that the pier was shut.", "pier was shut", "minister"),
        ("The two ministers discussed the sale of the ferry.", "discussed", None),
        ("Anna Berg wants a new ferry for the strait.", "new ferry", None),
        ("Anna Berg wants the council to sell the ferry.", "sell the ferry", "Anna Berg"),
        ("Anna Berg does not want to sell the ferry.", "sell the ferry", "Anna Berg"),
        ("Anna Berg is happy to announce that the ferry is sold.", "ferry is sold", "Anna Berg"),
    ],
)  # fmt: skip
def test_a_bare_noun_is_whose_it_can_be(claims_of: Extracted, text: str, words: str, speaker: str | None) -> None:
    assert the_claim(claims_of(text), words).speaker == speaker


def test_whoever_is_not_ashamed_to_say_it_says_it(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("Anna Berg was not ashamed to admit that the ferry was slow."), "ferry was slow")
    assert (claim.speaker, claim.negated) == ("Anna Berg", False)


def test_a_report_that_is_called_false_is_denied(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("The Lund Port called the reports that it had sold the ferry false."), "had sold")
    assert (claim.text, claim.speaker, claim.stance) == ("it had sold the ferry", "Lund Port", "denied")


def test_an_outlet_passes_on_what_its_sources_said(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("A Tass report citing sources said that the pier was shut."), "pier was shut")
    assert (claim.speaker, claim.via) == ("unnamed sources", ("TASS",))


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("The Lund Post reported a loss, citing sources. The sources said the crane fell in May.", ("Lund Post",)),
        ("The Lund Post reported a loss, citing sources. Two sources told the board of it. The sources said the crane"
         " fell in May.", ()),
        ("Reports attributed to the harbour ministry said the crane fell in May.", ()),
    ],
)  # fmt: skip
def test_sources_that_were_cited_speak_through_who_cited_them(
    claims_of: Extracted, text: str, via: tuple[str, ...]
) -> None:
    claim = the_claim(claims_of(text), "crane fell")
    assert claim.via == via
    assert claim.speaker == ("harbour ministry" if "ministry" in text else "unnamed sources")
