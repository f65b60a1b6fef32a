"""Text reuse: copies and rewrites are found, two reports of one event are not, and neither depends on the order."""

import random

import pytest

from claims.model import Document
from tests.factory import make_document
from verify.model import Reuse
from verify.origins import reuse

AGENCY = """ELMSWORTH, March 3 (Harbour Wire) - A fire destroyed two warehouses at Elmsworth harbour early on Monday.

Some 120 firefighters fought the flames for six hours before the wind turned towards the open sea.
The harbour master, Ada Thornbury, closed the northern basin to all ships until Wednesday evening.
"We have lost the whole stock of timber for the summer, and nobody can tell us yet what it was worth," she said.
Police are looking into whether a welding torch left burning on the quay had set off the blaze.
Two dock workers were taken to hospital with burns and left it again in the afternoon.
The warehouses were built in 1911 and had stood empty for most of the past ten years.
Insurers put the damage at four million crowns, a figure that the town council called far too low.
"""
REWRITTEN = """Blaze at the harbour

A fire has destroyed two warehouses at Elmsworth harbour early on Monday morning.

About 120 firefighters fought the flames for six hours before the wind turned towards the open sea.
The harbour master, Ada Thornbury, has closed the northern basin to all ships until Wednesday evening.
Police are now looking into whether a welding torch that was left burning on the quay had set off the blaze.
Our reporter saw three ships being towed out past the lighthouse shortly after midnight.
Two dock workers were taken to hospital with burns but left it again in the afternoon.
"""
INDEPENDENT = """Harbour warehouses burn down

Two old timber stores in the port of Elmsworth burned to the ground in the night to Monday.

More than a hundred men and women of the fire brigade were at work until the morning.
Thornbury, who runs the harbour, said no ship may enter the northern part before Wednesday night.
"We have lost the whole stock of timber for the summer, and nobody can tell us yet what it was worth," she said.
What started the fire was not known; detectives spoke to a welder who had worked nearby.
The council wants to build flats on the ground, which has been a matter of dispute for years.
"""


def find(*texts: str) -> list[Reuse]:
    """Return the reuse among articles with these texts."""
    return reuse.find_reuse(make_document(f"{number}.txt", text) for number, text in enumerate(texts))


def test_a_rewritten_agency_report_is_found() -> None:
    (found,) = find(AGENCY, REWRITTEN)
    assert found.joined
    assert found.why == "5 of 6 sentences are the same"


def test_an_independent_report_of_the_same_event_is_no_reuse() -> None:
    (found,) = find(AGENCY, INDEPENDENT)  # the quotation alone is the same
    assert (found.same, found.joined, len(found.copied)) == (0, False, 1)


DRAWN = """Elmsworth loses two warehouses

Flames took two warehouses early on Monday, and some 120 firefighters fought the flames for most of the night.
Until Wednesday, ships have to wait: Thornbury has closed the northern basin to all ships, the council said.
Had a welding torch left burning on the quay caused it? The police would not rule it out on Tuesday.
The buildings had stood empty for most of the past ten years, and were to be sold in the autumn.
The town itself puts the loss far higher, and will have it valued anew by somebody from the capital.
"""


def test_phrases_all_over_show_one_report_behind_two_though_no_sentence_is_the_same() -> None:
    (found,) = find(AGENCY, DRAWN)
    assert (found.same, found.joined, found.one_wire) == (0, False, True)
    assert not any(one.one_wire for one in find(AGENCY, INDEPENDENT))


def test_a_short_item_cut_from_a_long_report_is_found() -> None:
    item = "\n".join(AGENCY.splitlines()[2:4] + AGENCY.splitlines()[-2:])
    long = AGENCY + INDEPENDENT
    (found,) = find(item, long)
    assert found.joined and not found.one_text
    assert found.same == min(found.left_of, found.right_of)


def test_a_sentence_in_which_a_figure_was_changed_is_no_copy() -> None:
    changed = AGENCY.replace("120 firefighters", "150 firefighters").replace("for six hours", "for 6 hours")
    (found,) = find(AGENCY, changed)
    assert (found.same, found.left_of) == (6, 7)
    assert not any("firefighters" in AGENCY[c.left_start : c.left_end] for c in found.copied)


def test_each_copied_sentence_is_told_with_its_place() -> None:
    documents = {d.id: d for d in (make_document("a.txt", AGENCY), make_document("b.txt", REWRITTEN))}
    (found,) = reuse.find_reuse(documents.values())
    for copied in found.copied:
        left = documents[found.left].text[copied.left_start : copied.left_end]
        right = documents[found.right].text[copied.right_start : copied.right_end]
        assert reuse.stands_in(left, right) or reuse.stands_in(right, left)
    ours = " ".join(documents[found.left].text[c.left_start : c.left_end] for c in found.copied)
    assert "lighthouse" not in ours


@pytest.mark.parametrize(
    "furniture",
    [
        "Sign up for our newsletter to get the most important stories of the day delivered to your inbox.",
        "Follow us on Facebook and on Twitter, and subscribe to our channel on YouTube for more news.",
    ],
)
def test_the_furniture_of_a_page_is_no_reuse(furniture: str) -> None:
    texts = [f"{text}\n{furniture}\n{furniture.replace('most', 'very most')}" for text in (AGENCY, INDEPENDENT)]
    assert not any(found.joined for found in find(*texts))


def everyday(rng: random.Random) -> str:
    """Return a sentence of made-up words that no other has."""
    return " ".join("".join(rng.choices("abdeiklmnoprstu", k=6)) for _ in range(14)).capitalize() + "."


def test_of_many_articles_only_copies_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(7)
    common = "The story was told to the paper by a man who knows the town very well."
    texts = [" ".join([common, *(everyday(rng) for _ in range(8))]) for _ in range(300)]
    documents = [make_document(f"{number}.txt", text) for number, text in enumerate(texts + [texts[0] + " New."])]
    found = reuse.find_reuse(documents)
    assert [{one.left, one.right} for one in found if one.joined] == [{documents[0].id, documents[300].id}]
    assert sum(map(len, reuse._candidates(documents).values())) <= len(documents) * reuse.PER_DOCUMENT


def test_every_copy_of_a_widely_carried_report_is_joined_to_another() -> None:
    copies = [
        make_document(f"{n}.txt", AGENCY + f"The outlet number {n} added this one line of its own.") for n in range(60)
    ]
    found = reuse.find_reuse(copies)
    assert {id_ for one in found if one.joined for id_ in (one.left, one.right)} == {copy.id for copy in copies}
    assert len(found) <= len(copies) * reuse.PER_DOCUMENT


def test_the_order_of_the_articles_changes_nothing() -> None:
    documents = [make_document(f"{n}.txt", text) for n, text in enumerate((AGENCY, REWRITTEN, INDEPENDENT))]
    assert reuse.find_reuse(documents) == reuse.find_reuse(documents[::-1])


@pytest.mark.parametrize("documents", [[], [make_document()], [make_document("empty.txt", "")]])
def test_nothing_is_shared_by_fewer_than_two(documents: list[Document]) -> None:
    assert reuse.find_reuse(documents) == []


@pytest.mark.parametrize(
    ("same", "left_of", "right_of", "joined", "one_text"),
    [
        (8, 11, 12, True, True),
        (3, 10, 40, True, False),
        (2, 10, 10, False, False),
        (2, 2, 9, True, False),
        (1, 1, 1, False, False),
        (3, 11, 30, False, False),
        (0, 0, 0, False, False),
    ],
)
def test_how_much_makes_a_copy(same: int, left_of: int, right_of: int, joined: bool, one_text: bool) -> None:
    found = Reuse(left="a", right="b", same=same, left_of=left_of, right_of=right_of)
    assert (found.joined, found.one_text) == (joined, one_text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Thornbury left. She came back.", 2),
        ("The U.S. fleet sailed. It turned.", 2),
        ("One line\nand another", 2),
        ("“It is over,” he said. “Go home.” They went.", 3),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(reuse.sentences(text)) == count


@pytest.mark.parametrize(
    ("ours", "theirs", "shared"),
    [
        (["“The port’s shut for good,”"], ["“the port's shut”"], "The port’s shut"),
        (["“shut for good”"], ["“open for business”"], ""),
        ([], ["“shut for good”"], ""),
        (["“very bad”"], ["“very bad”"], ""),
    ],
)
def test_words_that_two_quotations_share(ours: list[str], theirs: list[str], shared: str) -> None:
    assert reuse.shared_quotation(ours, theirs, 2) == shared


def test_two_quotations_that_differ_in_a_small_word_are_one() -> None:
    heard = "“excuse for closing the pier”"
    assert reuse.shared_quotation([heard], ["“excuse closing the pier”"], 4) == heard
    assert reuse.shared_quotation([heard], ["“excuse for leaving the bar”"], 4) == ""
    assert reuse.shared_quotation([heard], ["“excuse closing the pier”"], 6) == ""


def test_a_sentence_as_a_whole_tells_from_one_that_grew() -> None:
    own = "The harbour master, Ada Thornbury, closed the northern basin to all ships until Wednesday evening."
    assert reuse.nearly_same(AGENCY.splitlines()[3], own)
    assert not reuse.nearly_same(
        own, own[:-1] + ", which left the fishermen without a berth for most of the spring week."
    )
