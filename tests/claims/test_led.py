"""Lines that follow a colon: whose they are, and where they end."""

import pytest

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim

LISTED = "The port office made two points:\n\n- A dam was built in 1987.\n- It cost 4 million.\n\nA pier shut in May."
BLOCK = "In a statement, Karen Holm said:\n\nThe dam was built in 1987.\n\nA pier shut in May."
PARK = "The park is near the pier, which, Karen Holm said, is full of children in May."


@pytest.mark.parametrize(
    ("text", "words", "speaker", "stance"),
    [
        (LISTED, "4 million", "port office", "reported"),
        (LISTED, "pier shut", None, "asserted"),
        (BLOCK, "dam was", "Karen Holm", "quoted"),
        (BLOCK, "pier shut", None, "asserted"),
        ("Here is what the judge found:\n\n1. The dam was built in 1987.\n2. It is 90 metres long.", "dam was", "judge",
         "reported"),
        ("The harbour office sold two boats:\n\n- The Ebba was built in 1987.", "Ebba", None, "asserted"),
        ("The harbour office made two boats:\n\n- The Ebba was built in 1987.", "Ebba", None, "asserted"),
        (PARK, "full of children", "Karen Holm", "reported"),
        (PARK, "park is", None, "asserted"),
        ("Divers pulled 87 people from the lake, harbour spokeswoman Karen Holm told reporters.", "87 people",
         "Karen Holm", "reported"),
    ],
)  # fmt: skip
def test_what_a_line_leads_to_is_by_whom_it_names(
    claims_of: Extracted, text: str, words: str, speaker: str | None, stance: str
) -> None:
    claim = the_claim(claims_of(text), words)
    assert (claim.speaker, claim.stance.value) == (speaker, stance)
