"""How much of a text is in claims: each character counted once, and shares that add up."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import make_claim, make_document
from verify.coverage import Stretch, extent, in_words, shares
from verify.model import Extent
from verify.store import Store

TEXT = "Kites rose.\n\nRead more: tickets"  # 10 and 4 + 5 + 7 letters without blanks
NUMBERS = st.integers(0, 40)
STRETCHES = st.lists(st.builds(Stretch, NUMBERS, NUMBERS, st.sampled_from([None, "boilerplate", "rest"])))


@pytest.mark.parametrize(
    ("stretches", "expected"),
    [
        ([], Extent(unread=26)),
        ([Stretch(0, 11, None)], Extent(claims=10, unread=16)),
        ([Stretch(0, 11, None), Stretch(6, 11, None)], Extent(claims=10, unread=16)),
        ([Stretch(0, 11, "rest"), Stretch(6, 11, None)], Extent(claims=5, passed_over={"rest": 5}, unread=16)),
        ([Stretch(0, 11, "rest"), Stretch(0, 5, "caption")], Extent(passed_over={"rest": 5, "caption": 5}, unread=16)),
        ([Stretch(13, 99, "boilerplate"), Stretch(0, 11, None)], Extent(claims=10, passed_over={"boilerplate": 16})),
    ],
)
def test_a_character_counts_once(stretches: list[Stretch], expected: Extent) -> None:
    assert extent(TEXT, stretches) == expected


@given(st.text(max_size=40), STRETCHES)
def test_every_character_is_accounted_for(text: str, stretches: list[Stretch]) -> None:
    found = extent(text, stretches)
    assert found.claims + sum(found.passed_over.values()) + found.unread == len("".join(text.split()))
    assert sum(shares(found)) == (100 if text.strip() else 0)


@pytest.mark.parametrize(
    ("parts", "expected"), [((1, 1, 1), (34, 33, 33)), ((199, 1, 0), (100, 0, 0)), ((2, 1, 0), (67, 33, 0))]
)
def test_shares_are_whole_and_add_up(parts: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    claims, passed, unread = parts
    assert shares(Extent(claims=claims, passed_over={"rest": passed}, unread=unread)) == expected


def test_the_line_says_all_three() -> None:
    assert in_words(Extent(claims=3, passed_over={"rest": 1})) == "75% in claims, 25% passed over, 0% unread"


def test_the_store_keeps_it_per_document_and_in_total(tmp_path: Path) -> None:
    first, second = make_document("a.txt", TEXT), make_document("b.txt", "Rain fell.")
    with Store.open(tmp_path / "a.db") as store:
        store.save_document(first, [make_claim(first, 0, 11), make_claim(first, 13, 22, passed_over="boilerplate")],
                            fingerprint="1")  # fmt: skip
        store.save_document(second, [], fingerprint="1")
        held = [item.extent for item in store.counted(limit=9)]
        assert held == [Extent(claims=10, passed_over={"boilerplate": 8}, unread=8), Extent(unread=9)]
        assert store.coverage().extent == Extent(claims=10, passed_over={"boilerplate": 8}, unread=17)
        store.remove_document("a.txt")
        assert store.coverage().extent == Extent(unread=9)
