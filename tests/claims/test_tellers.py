"""A verb of saying that is spelt as a noun is: it tells what stands beside it all the same."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Mending the dam will cost 30 million crowns, the dam office estimates.", "Mending", "dam office"),
        ("Holm charges that Ek sold it.", "Ek sold it", "Holm"),
        ("At least six people fell ill there, the county’s chief nurse, Eva Sand, said.", "fell ill", "Eva Sand"),
        ("At least six people fell ill there, Eva Sand, the county’s chief nurse, said.", "fell ill", "Eva Sand"),
        ("Last year 210 boats sank off Holm, figures of the national boat register show.", "boats", "figures"),
        ("The pilot signed the order on 3 May, a document seen by the Holm Post shows.", "signed", "document"),
        ("Half of the boats leak, documents show.", "leak", "documents"),
        ("The ferry will close, the regional governor, Eva Sand, said on Monday.", "ferry", "Eva Sand"),
    ],
)
def test_who_tells_it_is_found(claims_of: Extracted, text: str, words: str, speaker: str) -> None:
    found = next(claim for claim in claims_of(text) if words in claim.text)
    assert (found.speaker or "").startswith(speaker)


def test_what_is_no_verb_stays_a_noun(claims_of: Extracted) -> None:
    claims = claims_of("The Holm charges that the court heard were false.")
    assert [claim.speaker for claim in claims] == [None]
