"""Everything a reader chose goes into the address and comes back out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.desk.address import EVERY, OPEN, REVIEWED, View
from verify.model import FlagKind, Relation
from verify.store import FlagFilter, Sort

NAMES = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=20)
VIEWS = st.builds(
    View,
    flag=st.none() | st.sampled_from(FlagKind),
    document=st.none() | NAMES,
    speaker=st.none() | NAMES | st.just(""),
    numbers=st.sampled_from([None, "with", "without"]),
    tag=st.none() | NAMES,
    published=st.sampled_from([None, "", "2026", "2026-03-01"]),
    origin=st.none() | NAMES,
    facing=st.none() | NAMES | st.just(""),
    relation=st.none() | st.sampled_from(Relation),
    sources=st.sampled_from([None, "echoed", "unnamed"]),
    reason=st.none() | NAMES | st.just(""),
    text=st.text(max_size=20),
    status=st.sampled_from([OPEN, REVIEWED, EVERY]),
    sort=st.sampled_from(Sort),
    after=st.none() | NAMES,
    claim=st.none() | NAMES,
    reading=st.text(max_size=5),
)


@given(VIEWS)
def test_an_address_brings_back_the_view(view: View) -> None:
    assert View.from_query(view.to_query()) == view


def test_the_plain_queue_has_a_plain_address() -> None:
    assert View().to_query() == {}
    assert View().filters == FlagFilter(reviewed=False, sort=Sort.FLAG)


@pytest.mark.parametrize(
    ("query", "view"),
    [
        ({"flag": "contradicted"}, View(flag=FlagKind.CONTRADICTED)),
        ({"flag": "nonsense", "tag": "denied"}, View(tag="denied")),
        ({"status": "nonsense", "sort": "nonsense"}, View()),
        ({"embed": "true", "filters": "x"}, View()),
        ({"status": "all", "numbers": "with"}, View(status=EVERY, numbers="with")),
        ({"sources": "unnamed", "reason": "same_words"}, View(sources="unnamed", reason="same_words")),
    ],
)
def test_what_an_address_says_wrongly_counts_as_not_said(query: dict[str, str], view: View) -> None:
    assert View.from_query(query) == view


def test_a_new_filter_starts_at_the_first_page() -> None:
    view = View(after="somewhere", claim="c", reading="e").narrow(flag=FlagKind.CORROBORATED)
    assert view == View(flag=FlagKind.CORROBORATED)


@pytest.mark.parametrize(
    ("view", "narrowed"),
    [
        (View(), False),
        (View(status=EVERY, claim="c", sort=Sort.TEXT), False),
        (View(text="x"), True),
        (View(speaker=""), True),
    ],
)
def test_what_counts_as_a_filter(view: View, narrowed: bool) -> None:
    assert view.narrowed is narrowed
