"""What a statement leans on is shown before it: the article's own words, and only where something is left open."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extract import extract, extract_all
from claims.leads.shown import LONGEST
from tests.claims.conftest import Extracted, document_of

LEANING = [  # an article, its statement, and what is shown before it
    (
        "Anna Berg said that Tolvar sold its pier. Jo Holm said Tolvar did not.",
        "Tolvar did not",
        "Anna Berg said that Tolvar sold its pier.",
    ),
    (
        "Northdam Ferries bought a shipyard in Tolvar in May. Two unions have since sued over it.",
        "Two unions",
        "Northdam Ferries bought a shipyard in Tolvar in May.",
    ),
    (
        "In 1990 the council kept silent about lead in the water. Mayor Tove Berg promised never to make that mistake.",
        "promised never to",
        "In 1990 the council kept silent about lead in the water.",
    ),
    (
        "The Ketch chip, made by Tolvar Steel, failed in 300 trucks in May. Rain fell. Two ministries banned the chip.",
        "Two ministries",
        "The Ketch chip, made by Tolvar Steel, failed in 300 trucks in May.",
    ),
    (
        "Two of three councillors voted for the plan on Monday. The former mayor did so as well in 2019.",
        "The former mayor",
        "Two of three councillors voted for the plan on Monday.",
    ),
    (
        "In May the council of Tolvar hired 30 divers. “Those people have not been paid since June,” said Anna Holm.",
        "Those people",
        "In May the council of Tolvar hired 30 divers.",
    ),
    (
        "Tolvar Steel makes a brake called the Ketch, and rivals have copied it twice since May.",
        "rivals have",
        "Tolvar Steel makes a brake called the Ketch",
    ),
    (
        "Eleven ports sued the Tolvar ministry in May over its tax. Rain fell. The suing ports met twice in June.",
        "The suing ports",
        "Eleven ports sued the Tolvar ministry in May over its tax.",
    ),
    (
        "Anna Holm wants to rescue the ferry Ketch. Three banks paid for the rescue effort in May.",
        "Three banks",
        "Anna Holm wants to rescue the ferry Ketch.",
    ),
    (
        "Officers of the Tolvar Coast Guard seized two boats in May. The Guard sold them for $3,000 in June.",
        "The Guard sold",
        "Officers of the Tolvar Coast Guard seized two boats in May.",
    ),
    (
        "The port of Tolvar lost 30 ships last year. In Northdam the damage was even greater in June.",
        "the damage",
        "The port of Tolvar lost 30 ships last year.",
    ),
    (
        "Tolvar Steel raised its prices because coal is dear. For the same reason, Northdam closed a mine in May.",
        "Northdam closed",
        "Tolvar Steel raised its prices because coal is dear.",
    ),
    (
        "Under the plan of Mayor Berg, ferries would be free. Parking in Tolvar would cost $9 a day.",
        "would cost",
        "Under the plan of Mayor Berg, ferries would be free.",
    ),
    (
        "Northdam Ferries and Tolvar Steel met in May. The two sides agreed on a price of $3 million.",
        "agreed on",
        "Northdam Ferries and Tolvar Steel met in May.",
    ),
    (
        "The council raised the fees of 30 ferries in May. Lima voted on the measure that critics said cost 90 jobs.",
        "cost 90 jobs",
        "The council raised the fees of 30 ferries in May.",
    ),
    (
        "In the ferry unit, profit rose to $9 million, as Northdam said. Two units lost $3 million in May.",
        "Two units",
        "In the ferry unit, profit rose to $9 million, as Northdam said.",
    ),
    (
        "The bridge at Tolvar will close in May. The union of welders criticised the closure in June.",
        "The union of welders",
        "The bridge at Tolvar will close in May.",
    ),
    (
        "Anna Holm told the council of a ferry. Police saw Jo Berg's car in Tolvar. Three men say the car is red.",
        "the car is red",
        "Police saw Jo Berg's car in Tolvar.",
    ),
    (
        "Northdam took up a loan in May to buy the ferry Ketch. The loan, put at $3 million, could sink 2 rivals.",
        "could sink",
        "Northdam took up a loan in May to buy the ferry Ketch.",
    ),
    (
        "Rolf Holm was shot in Tolvar in May. Police spokesman Olav Berg said he had called for 30 boats.",
        "had called for",
        "Rolf Holm was shot in Tolvar in May.",
    ),
    (
        "Varn Steel agreed in May to buy Tolvar Mills. The purchase price is put at $3 million.",
        "The purchase price",
        "Varn Steel agreed in May to buy Tolvar Mills.",
    ),
    (
        "Northdam Ferries took over junk bonds of Tolvar Mills in May. Three banks must sell the bonds in five years.",
        "Three banks must",
        "Northdam Ferries took over junk bonds of Tolvar Mills in May.",
    ),
    (
        "Tolvar Steel set a 4-for-1 share split in May. The split brings the number of shares to 10.2 million.",
        "The split brings",
        "Tolvar Steel set a 4-for-1 share split in May.",
    ),
    (
        "Wages in Tolvar rose 4 cents in May. Rain fell. The gain cost 30 ferries their crews.",
        "The gain cost",
        "Wages in Tolvar rose 4 cents in May.",
    ),
    (
        "Tolvar Mills closed two plants in May. Varn Co. may look for control of the company in June.",
        "may look for",
        "Tolvar Mills closed two plants in May.",
    ),
    (
        "Varn Steel bought preferred stock of Lima Mills. Tolvar Ferries closed a pier. The stock fell 3% to $9.",
        "The stock fell",
        "Tolvar Ferries closed a pier.",
    ),
    (
        "Anna Holm told the council of lead in the water. Olav Berg said he had voiced the same concerns in May.",
        "had voiced",
        "Anna Holm told the council of lead in the water.",
    ),
    (
        "Northdam Ferries wants to be the rival of Varn Lines in Lima. It has 30 rivals on that front.",
        "30 rivals",
        "Northdam Ferries wants to be the rival of Varn Lines in Lima.",
    ),
    (
        "Anna Holm promised to pull all boats out of Lima. U.S. and Arvan boats remain there with 30 men.",
        "remain there",
        "Anna Holm promised to pull all boats out of Lima.",
    ),
    (
        "Olav Berg spoke of the thinker Arla Voss. Berg said he did not share her view of the 30 ports.",
        "share her view",
        "Olav Berg spoke of the thinker Arla Voss.",
    ),
]
STANDING = [  # nothing is left open, or nothing before tells what it is
    ("Rain fell. The government raised the tax on diesel to 12 percent in May.", "The government"),
    ("Three bridges were closed. It rained for six days in June.", "It rained"),
    ("Berg sold a boat in May. She bought a house in Tolvar for $2 million in June.", "bought a house"),
    ("The port has a new crane. The crane that Oskar Lind designed in 1951 lifts 40 tons.", "lifts 40 tons"),
    ("Oskar Lind designed a bridge. The council said that the bridge of Oskar Lind is safe.", "is safe"),
    ("Two unions have since sued over it.", "Two unions"),
    ("Oskar Lind built ferries. Diesel is much dearer than coal was in 1951.", "dearer"),
    ("Rain fell on the stock exchange. Anna Holm said she would sell 300 boats in May.", "300 boats"),
    ("The council sold a ferry in May because it leaked. Two unions sued over the sale.", "it leaked"),
    ("Oskar Lind said 30 boats had sunk. Rolf Dahl, the harbour master, said he had agreed in June.", "had agreed"),
    ("“Oskar Lind will be mayor,” said Jo Holm. He came to Tolvar in 1993.", "came to Tolvar"),
    ("Boats lay idle. The union held a vote on this committee in May.", "this committee"),
    ("Lima raised a tax by law. The law, known as the Harbour Act, cost 90 jobs.", "cost 90 jobs"),
    ("Northdam sank two ferries. The insurers' union had spoken of $3 million.", "had spoken"),
    ("Two unions met. The order of Mayor Berg laid down that land may be sold to 9 towns.", "may be sold"),
    ("Boats of Tolvar Steel lay idle in May. Taxes on boats are too high.", "too high"),
    ("Northdam sold 30 boats in Tolvar. Prices rose. The crash of May cost 90 jobs.", "90 jobs"),
    ("Lima Mills bought two boats. The stakes are higher in Tolvar than in May.", "The stakes"),
    ("Lima Mills bought two boats. The interest rate rose to 3 percent in May.", "The interest rate"),
    ("In a nod to her, half of the voters of Anna Berg gave $20.", "gave $20"),
]


def context(claims_of: Extracted, text: str, words: str) -> str:
    return min((claim for claim in claims_of(text) if words in claim.text), key=lambda claim: len(claim.text)).context


@pytest.mark.parametrize(("text", "words", "before"), LEANING)
def test_the_words_that_a_statement_leans_on_stand_behind_it(
    claims_of: Extracted, text: str, words: str, before: str
) -> None:
    assert context(claims_of, text, words).endswith(f" (Before: “{before}”)")


@pytest.mark.parametrize(("text", "words"), STANDING)
def test_a_statement_that_reads_alone_has_no_other_words(claims_of: Extracted, text: str, words: str) -> None:
    assert "(Before:" not in context(claims_of, text, words)


def test_a_long_sentence_is_cut_at_a_word(claims_of: Extracted) -> None:
    text = f"Northdam bought a yard {'and a boat ' * 40}in May. Two unions have since sued over it."
    told = context(claims_of, text, "Two unions")
    assert told.endswith(" …”)") and len(told) < LONGEST + 60


def test_what_stands_before_a_heading_explains_nothing(claims_of: Extracted) -> None:
    text = "Northdam bought a shipyard in May.\n\nOther News\n\nTwo unions of Tolvar have since sued over it.\n"
    assert "Northdam" not in context(claims_of, text, "Two unions")


def test_a_claim_is_the_same_with_its_lead_and_without(claims_of: Extracted) -> None:
    claim = claims_of("Northdam bought a shipyard in May. Two unions have since sued over it.")[-1]
    assert claim.restated == "Two unions have since sued over it."
    assert [one["text"] for one in claim.to_row()["lead"]] == ["Northdam bought a shipyard in May."]


def test_a_part_of_a_claim_is_read_with_its_claim() -> None:
    text = "Northdam bought a yard in May. Berg said that Holm, the mayor, sued over it."
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    assert [bool(claim.lead) for claim in claims if claim.part_of is not None]
    assert not any(claim.lead for claim in claims if claim.part_of is not None)


SENTENCES = [
    "Northdam bought the yard in May.",
    "Two unions sued over it.",
    "The yard lost 40 jobs there.",
    "“They kept it,” said Berg.",
    "That mistake cost $3 million.\n\n",
    "Heading\n\n",
    "Photo: Anna Holm\n",
    "He did so again in 2021",
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8).map(" ".join))
def test_a_lead_is_a_piece_of_the_article_before_the_statement(text: str) -> None:
    document = document_of(text)
    claims = extract(document)
    assert claims == extract(document)
    for claim in claims:
        assert all(one.text == text[one.start : one.end] and one.text for one in claim.lead)
        assert all(one.end <= claim.start or one.start >= claim.end for one in claim.lead)
        assert sum(len(one.shown) for one in claim.lead) <= LONGEST + 8
