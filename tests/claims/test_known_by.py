"""Speakers that are described, or taken apart by the parser: the name that a reader would write into the log."""

import pytest

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Northdam Corp. lost 4 million crowns. The Lund ferry operator said it would sell two boats.", "two boats",
         "Northdam Corp."),
        ("Northdam Corp. earnings fell in May. Norway's largest ferry operator said it sold two boats.", "two boats",
         "Northdam Corp."),
        ("Northdam Corp. sold two boats. A spokesman said the boats were old.", "boats were old",
         "Northdam Corp. spokesman"),
        ("Northdam Corp. sold two boats. Holmvik Inc. bought them. The ferry operator said the boats were old.",
         "boats were old", "ferry operator"),
        ("Karen Holm, the chief of the harbour board, vowed to close the pier.", "vowed", "Karen Holm"),
        ("The head of the harbour inquiry in Oslo, Karen Holm, said the pier was old.", "pier was old", "Karen Holm"),
        ("Sen. Karen Holm has opposed the pier since May. The Texas senator said the pier was old.", "pier was old",
         "Karen Holm"),
        ("Sen. Karen Holm met Sen. Jan Vik in May. The young senator said the pier was old.", "pier was old",
         "young senator"),
        ("“The pier is old and rotten,” my uncle said.", "pier is old", "the writer's uncle"),
        ("Elected officials of and near Lund said the pier was old.", "pier was old", "Elected officials"),
        ("Karen Holm opened the port in May and last year announced a pier of 90 metres.", "90 metres", "Karen Holm"),
        ("The long war has claimed 400 lives in Lund.", "400 lives", None),
        ("Karen Holm’s apology noted her family’s history in the port of Lund.", "noted", "Karen Holm’s apology"),
        ("Half of the donors pitch in 200 crowns.", "200 crowns", None),
        ("The release of the letters offers a rare view of the harbour board.", "rare view", None),
    ],
)  # fmt: skip
def test_a_description_gives_the_name_that_only_it_can_mean(
    claims_of: Extracted, text: str, words: str, speaker: str | None
) -> None:
    assert the_claim(claims_of(text), words).speaker == speaker
