"""Which place "the city", "the state" and "here" mean, and where it stays open."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        ("Nobody in Vienna sold a boat. In May the city closed two pools.", "pools", "In May Vienna closed two pools"),
        (
            "Pools are rare in Nevada. The state’s oldest pool opened in May 1990.",
            "oldest",
            "Nevada’s oldest pool opened in May 1990",
        ),
        (
            "Pools are rare in Nevada. The state legislature closed two pools in May.",
            "legislature",
            "The Nevada state legislature closed two pools in May",
        ),
        (
            "Peru has few pools. Divers left Peru in May. The country has sold two boats since.",
            "sold",
            "Peru has sold two boats since",
        ),
        (
            "VIENNA (AP) — Anna Berg sold a pool. Two divers came here in May.",
            "divers",
            "Two divers came to Vienna in May",
        ),
        (
            "VIENNA - Anna Berg sold a pool. Two divers came here in May.",
            "divers",
            "Two divers came to Vienna in May",
        ),
        (
            "VIENNA (AP) — Anna Berg sold a pool. Two divers from here left in May.",
            "divers",
            "Two divers from Vienna left in May",
        ),
        # the parser takes Brantley Storage for a city
        (
            "The warehouse at Calder Docks held 150 tonnes of solvent when it burned on Wednesday, according to the "
            "environment agency.\n\nBrantley Storage acquired the Calder Docks warehouse in 2019.\n\nThe company has "
            "640 people.\n\nIn May the city closed two pools.",
            "pools",
            "In May the city closed two pools",
        ),
        # told in the same breath
        (
            "VIENNA (AP) — Anna Berg sold a pool. Two divers left here on the river in May.",
            "divers",
            "Two divers left here on the river in May",
        ),
        # one of several
        (
            "Pools are rare in Nevada and Ohio. In May the state closed two pools.",
            "closed",
            "In May the state closed two pools",
        ),
        # a reader's own country
        (
            "Divers left Ohio for Peru. Peru has few pools. In May the country sold two boats.",
            "sold",
            "In May the country sold two boats",
        ),
    ],
)
def test_the_city_is_the_only_one_that_is_named(claims_of: Extracted, text: str, words: str, context: str) -> None:
    claim = [claim for claim in claims_of(text) if words in claim.text][-1]
    assert claim.restated.rstrip(".") == context
