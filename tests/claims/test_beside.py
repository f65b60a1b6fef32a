"""Who speaks in a quotation that the parser gives nobody to: the words beside it tell."""

import pytest

from tests.claims.conftest import Extracted

BEFORE = "Lars Holm ran the orchard.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (BEFORE + "“The pears are not ripe,” Anna Vidal, R-N.C., said aboard a boat.", "pears are", "Anna Vidal"),
        (BEFORE + "“The pears are not ripe,” Ms. Vidal, a rival of Mr. Holm, wrote on Friday.", "pears are", "Vidal"),
        (BEFORE + "“He sold pears. They were green,” said Anna Vidal, whoran the shop.", "were green", "Anna Vidal"),
        (
            BEFORE + "''Pears grow here, and they grow well,'' Anna B. Vidal Jr., the head of the guild, said in Lima.",
            "they grow well",
            "Anna B. Vidal Jr.",
        ),
        ('"The cost," said Anna Vidal, a baker who runs a guild, "is that pears rot."', "pears rot", "Anna Vidal"),
        (BEFORE + "Anna Vidal waved at the crowd, then stood up and boomed: “We will sell it.”", "sell", "Anna Vidal"),
        (
            BEFORE + 'Anna Vidal was known for her demand in 1987: "Mr. Holm, sell the pears!" Bakers praise her.',
            "sell the pears",
            "Anna Vidal",
        ),
        ("“It rained,” said Lars Holm.\n\nLima's Anna Vidal agreed. “The pears are wet.”", "pears are", "Anna Vidal"),
        (
            "Asked how ripe it was, Anna Vidal, who would have to sell her shop, said, “I always pick pears late.”",
            "pick pears",
            "Anna Vidal",
        ),
        (
            "Anna Vidal said the sacks described by the Pear Office “were short.” “It is clear that they lied.”",
            "clear that",
            "Anna Vidal",
        ),
    ],
)
def test_the_words_beside_a_quotation_tell_who_speaks(
    claims_of: Extracted, text: str, words: str, speaker: str
) -> None:
    claim = next(claim for claim in claims_of(text) if words in claim.text)
    assert claim.speaker == speaker


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_all_paragraphs_of_one_quotation_are_of_who_is_named_beside_it(claims_of: Extracted, marks: str) -> None:
    text = "“Holm sold pears in Lima,” Lars Holm said.\n\n“The first pear fell in May. It was green.\n\n"
    text += "“The second pear fell in June.\n\n“The third fell in July,” Anna Vidal said."
    told = claims_of(text.replace("“", marks[0]).replace("”", marks[1]))
    assert [claim.speaker for claim in told] == ["Lars Holm", *["Anna Vidal"] * 4]


def test_a_quotation_of_somebody_without_a_name_is_not_given_to_who_spoke_last(claims_of: Extracted) -> None:
    text = "Holm praised the pears.\n\n“We stand with the bakers,” tweeted the Lima, N.Y., chapter of the Pear Guild."
    claim = next(claim for claim in claims_of(text) if "stand with" in claim.text)
    assert (claim.speaker, claim.cue) == (None, "tweeted")


def test_a_quotation_behind_a_letter_told_of_is_the_writers(claims_of: Extracted) -> None:
    text = "Pears fell, Lars Holm said.\n\nThe row ended with Anna Vidal sending a letter to Holm.\n\n"
    text += "“The pears were sold in May.”"
    assert next(claim for claim in claims_of(text) if "were sold" in claim.text).speaker == "Anna Vidal"


def test_a_quotation_behind_a_sentence_about_another_is_not_of_who_spoke_before(claims_of: Extracted) -> None:
    text = "Pears fell, Lars Holm said.\n\nThe anger of Anna Vidal grew in the town.\n\n“The pears were sold in May.”"
    assert next(claim for claim in claims_of(text) if "were sold" in claim.text).speaker != "Lars Holm"
