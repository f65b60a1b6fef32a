"""Which body or place "the company" and "the town" mean, and where it stays open."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        (
            "Northdam Corp. runs two pools in the north. In May the company closed one of the pools.",
            "closed",
            "In May Northdam Corp. closed one of the pools",
        ),
        (
            "Northdam, a company in the north, has two pools. The firm closed one of the pools in May.",
            "closed",
            "Northdam closed one of the pools in May",
        ),
        # a part of the usual long name
        (
            "The FBI searched the harbour on Monday. The bureau found two boats in it.",
            "two boats",
            "The FBI found two boats in it",
        ),
        (
            "The Senate Harbour Committee met on Monday. The panel wants to close the port.",
            "close the port",
            "The Senate Harbour Committee wants to close the port",
        ),
        # the firm that the article is about
        (
            "Northdam Corp. sold a dam. Northdam Corp. met Southdam Ltd. on Friday. The sea is foul. Dams are old."
            " In May the company closed two pools.",
            "closed",
            "In May Northdam Corp. closed two pools",
        ),
        # who has a share in another firm is not that firm
        (
            "Northdam Corp. met Southdam Ltd. in Lima. The sale gives Northdam a stake in the company.",
            "stake",
            "The sale gives Northdam a stake in the company",
        ),
        # whose sales they are
        (
            "Northdam Corp. said that profit fell. Sales rose 8 percent to $9 million.",
            "Sales",
            "Northdam Corp.'s sales rose 8 percent to $9 million",
        ),
        ("Northdam Corp. built a dam. Sales of cars rose 8 percent.", "Sales", "Sales of cars rose 8 percent"),
        # several are called so, and far away
        (
            "Northdam Corp. and Southdam Corp. ran pools. They are old. The sea is foul. In May the company left.",
            "left",
            "In May the company left",
        ),
        # not the White House, nor anything that nobody calls a company
        (
            "Peter Vance left the White House at noon. He sold the house in May.",
            "sold",
            "Peter Vance sold the house in May",
        ),
        ("Northdam met Berg. In May the company closed two pools.", "closed", "In May the company closed two pools"),
    ],
)
def test_the_company_is_the_only_one_that_is_called_so(
    claims_of: Extracted, text: str, words: str, context: str
) -> None:
    claim = [claim for claim in claims_of(text) if words in claim.text][-1]
    assert claim.restated.rstrip(".") == context


def test_what_is_said_twice_is_told_once(claims_of: Extracted) -> None:
    text = "The ministry disputed claims that the pools might be shut in May."
    told = [claim.restated for claim in claims_of(text)]
    assert len(told) == len(set(told))
