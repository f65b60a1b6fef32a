"""The queue: filters, orders, pages and counts agree with plain Python."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tests.factory import at, make_claim, make_document
from tests.verify.store.kept import flagged, save
from tests.verify.store.library import ARTICLES, CODES, DECIDED, FLAGS, PUBLISHED, RELATIONS, SOURCES, SPEAKERS, TAGS
from verify import decide
from verify.errors import StoreError
from verify.model import Evidence, Flag, FlagKind, Relation, Verdict
from verify.store import FlagFilter, Sort, Store
from verify.store.migrations import large_corpora


@pytest.fixture(scope="module")
def library(new_database: Callable[[], str]) -> Iterator[Store]:
    """Give a store with six articles, whose flags are partly decided."""
    with Store.open(new_database()) as store:
        for document, claims in ARTICLES:
            save(store, document, claims)
        for flag in DECIDED[:7]:
            decide.decide(store, flag, Verdict.TRUE, reviewer="Ada", at=at())
        store.replace_flags(FLAGS, fingerprint="x")  # some verdicts before, some after
        for flag in DECIDED[7:]:
            decide.decide(store, flag, Verdict.TRUE, reviewer="Ada", at=at())
        yield store


def meets(flag: Flag, filters: FlagFilter) -> bool:
    """Tell in plain Python what the filters ask."""
    said = "\n".join((flag.claim.text, flag.claim.restated, flag.claim.speaker or "")).casefold()
    return all(
        (
            filters.flag in (None, flag.kind),
            filters.document in (None, flag.claim.document),
            filters.speaker in (None, flag.claim.speaker or ""),
            filters.has_numbers in (None, bool(flag.claim.quantities)),
            filters.reviewed in (None, flag in DECIDED),
            filters.tag is None or filters.tag in flag.tags,
            filters.echoed in (None, flag.outlets > flag.origins),
            filters.unnamed in (None, flag.unnamed),
            filters.reason in (None, flag.reason),
            filters.origin in (None, flag.origin),
            (filters.facing, filters.relation) == (None, None) or any(faces(item, filters) for item in flag.evidence),
            filters.published is None or str(PUBLISHED[flag.claim.document] or "").startswith(filters.published),
            filters.published != "" or PUBLISHED[flag.claim.document] is None,
            " ".join(filters.text.casefold().split()) in " ".join(said.split()),
        )
    )


def faces(item: Evidence, filters: FlagFilter) -> bool:
    """Tell whether a piece of evidence is of the origin, and does what, the filters ask."""
    return filters.facing in (None, item.origin) and filters.relation in (None, item.link.relation)


def place(flag: Flag, sort: Sort) -> tuple[Any, ...]:
    """Return in plain Python where a flag stands in an order."""
    first = {
        Sort.TEXT: 0,
        Sort.FLAG: list(FlagKind).index(flag.kind),
        Sort.EVIDENCE: -len(flag.evidence),
        Sort.NEWEST: -DECIDED.index(flag) if flag in DECIDED else 1,
        Sort.OUTLETS: flag.origins - flag.outlets,
        Sort.RECENT: -(PUBLISHED[flag.claim.document] or date.min).toordinal(),
    }
    return first[sort], flag.claim.document, flag.claim.start, flag.claim.id


def wanted(filters: FlagFilter) -> list[Flag]:
    """Return in plain Python what the filters leave."""
    return sorted((flag for flag in FLAGS if meets(flag, filters)), key=lambda flag: place(flag, filters.sort))


def maybe(*values: Any) -> st.SearchStrategy[Any]:
    """Return None half of the time, so that several filters together still leave something."""
    return st.none() | st.sampled_from(values)


SEARCHES = ("CONTAINERS", "éclair", "straSSe", "%", "5%", "_", "\\ports\\", " at  the", "zzz")
FILTERS = st.builds(
    FlagFilter,
    flag=maybe(*FlagKind),
    document=maybe(*(document.name for document, _ in ARTICLES), "none.txt"),
    speaker=maybe("", *filter(None, SPEAKERS)),
    has_numbers=maybe(True, False),
    reviewed=maybe(True, False),
    tag=maybe(*TAGS),
    echoed=maybe(True, False),
    unnamed=maybe(True, False),
    reason=maybe("", *CODES),
    origin=maybe(*SOURCES),
    facing=maybe(*SOURCES),
    relation=maybe(*RELATIONS),
    published=st.none() | st.none() | st.sampled_from(("", "2025", "2025-03", "2025-03-01", "1999")),
    text=st.just("") | st.sampled_from(SEARCHES),
    sort=st.sampled_from(Sort),
)


@settings(max_examples=60, deadline=None)
@given(filters=FILTERS)
def test_filters_and_sorts_leave_what_they_say(library: Store, filters: FlagFilter) -> None:
    expected = wanted(filters)
    assert library.flags(filters) == expected
    assert library.count(filters) == len(expected)


@settings(max_examples=40, deadline=None)
@given(filters=FILTERS)
def test_facets_count_each_choice_under_the_other_filters(library: Store, filters: FlagFilter) -> None:
    facets = library.facets(filters)
    assert facets.total == len(wanted(filters))
    for facet in ("flag", "document", "speaker", "has_numbers", "reviewed", "tag", "echoed", "unnamed", "reason"):
        for value, number in getattr(facets, facet).items():
            assert number == len(wanted(filters.model_copy(update={facet: value})))
    left = len(wanted(filters.model_copy(update={"flag": None})))
    assert sum(facets.flag.values()) == left
    assert set(facets.flag) == set(FlagKind)
    assert set(facets.has_numbers) == set(facets.reviewed) == {True, False}
    open_ended = wanted(filters.model_copy(update={"speaker": None}))
    assert set(facets.speaker) == {flag.claim.speaker or "" for flag in open_ended}


@settings(max_examples=30, deadline=None)
@given(filters=FILTERS, limit=st.integers(1, 20))
def test_pages_forward_and_backward_join_to_the_whole(library: Store, filters: FlagFilter, limit: int) -> None:
    pages = [library.page(filters, limit=limit)]
    assert pages[0].previous is None
    while pages[-1].next:
        pages.append(library.page(filters, limit=limit, after=pages[-1].next))
    assert [flag for page in pages for flag in page.flags] == wanted(filters)
    assert all(len(page.flags) == limit for page in pages[:-1])
    back = pages[-1]
    for earlier in reversed(pages[:-1]):
        assert back.previous is not None
        back = library.page(filters, limit=limit, before=back.previous)
        assert back.flags == earlier.flags
    assert back.previous is None


@settings(max_examples=30, deadline=None)
@given(filters=FILTERS, flag=st.sampled_from(FLAGS))
def test_neighbours_and_position_of_any_claim(library: Store, filters: FlagFilter, flag: Flag) -> None:
    here = place(flag, filters.sort)
    before = [other.claim.id for other in wanted(filters) if place(other, filters.sort) < here]
    after = [other.claim.id for other in wanted(filters) if place(other, filters.sort) > here]
    assert library.neighbours(filters, flag.claim.id) == (before[-1] if before else None, after[0] if after else None)
    assert library.position(filters, flag.claim.id) == len(before)


def test_who_faces_whom_counts_each_statement_once(library: Store) -> None:
    pairs = Counter(
        (flag.origin, origin, relation)
        for flag in FLAGS
        for origin, relation in {(item.origin, item.link.relation) for item in flag.evidence}
        if relation in (Relation.CONTRADICTS, Relation.SUPPORTS)
    )
    found = library.between()
    assert {one[:3]: one.claims for one in found} == pairs
    assert [one.claims for one in found] == sorted(pairs.values(), reverse=True)


def test_who_faces_whom_is_counted_for_flags_of_an_older_version(database: str) -> None:
    with Store.open(database) as store:
        for document, claims in ARTICLES:
            save(store, document, claims)
        store.replace_flags(FLAGS, fingerprint="x")
        expected = store.between()
        with store._database.write() as connection:
            for made in ("TABLE facing", "INDEX flags_few", "INDEX flags_of_origin", "INDEX links_by_origin"):
                connection.execute(text(f"DROP {made}"))
            large_corpora(connection)
        assert expected and store.between() == expected


def test_facets_are_listed_as_a_reader_looks_for_them(library: Store) -> None:
    facets = library.facets()
    assert list(facets.flag) == list(FlagKind)
    assert list(facets.document) == sorted(document.name for document, _ in ARTICLES)
    assert list(facets.speaker.values()) == sorted(facets.speaker.values(), reverse=True)


def test_a_limit_alone_gives_the_first_flags(library: Store) -> None:
    assert library.flags(limit=3) == wanted(FlagFilter())[:3]
    third = library.cursor(wanted(FlagFilter())[2].claim.id, Sort.TEXT)
    assert library.flags(limit=2, after=third) == wanted(FlagFilter())[3:5]


def test_the_corpus_is_counted(library: Store) -> None:
    coverage = library.coverage()
    assert (coverage.documents, coverage.claims, coverage.copies) == (len(ARTICLES), len(FLAGS), 0)
    undated = sum(document.published is None for document, _ in ARTICLES)
    assert (coverage.without_date, coverage.without_publisher) == (undated, len(ARTICLES))
    rows = library.counted(limit=4)
    rows += library.counted(limit=4, after=rows[-1].name)
    assert [row.name for row in rows] == sorted(document.name for document, _ in ARTICLES)
    for row in rows:
        mine = FlagFilter(document=row.name)
        assert row.flags == library.facets(mine).flag
        assert (row.claims, row.passed_over) == (len(wanted(mine)), 0)
        assert row.open == len(wanted(mine.model_copy(update={"reviewed": False})))


def test_what_was_passed_over_is_counted_by_reason(store: Store) -> None:
    document = make_document(publisher="Harbour Post")
    spans = [(0, 10, None), (11, 20, "question"), (21, 30, "boilerplate"), (31, 40, "question")]
    save(store, document, [make_claim(document, start, end, passed_over=why) for start, end, why in spans])
    save(store, make_document("copy.txt"), [])
    coverage = store.coverage()
    assert (coverage.claims, coverage.passed_over) == (1, {"question": 2, "boilerplate": 1})
    assert (coverage.copies, coverage.without_publisher, coverage.without_date) == (1, 0, 1)
    (row,) = store.counted(limit=5)
    assert (row.claims, row.passed_over) == (1, 3)


def test_an_unknown_claim_has_no_place(library: Store) -> None:
    assert library.cursor("other", Sort.TEXT) is None
    assert library.neighbours(FlagFilter(), "other") == (None, None)
    assert library.position(FlagFilter(), "other") == 0


NO_PLACES = (
    *("x", "[]", "7", '{"text":1}', '["flag",0,"a",1,"c"]', '["text","a"]', '["text",[1],{},2]', '["text",1,1,1]'),
    *('["text","a","b","c"]', '["text","a",1e9,"c"]', '["text","a",4294967296,"c"]', '["text","a\\u0000",1,"c"]'),
)


@pytest.mark.parametrize("cursor", NO_PLACES)
def test_a_place_that_is_none_is_refused(library: Store, cursor: str) -> None:
    with pytest.raises(StoreError, match="start from its first page"):
        library.page(FlagFilter(sort=Sort.TEXT), limit=1, after=cursor)


def test_the_queue_follows_verdicts_and_undos(store: Store) -> None:
    first, second = flagged(store)
    decide.decide(store, second, Verdict.TRUE, reviewer="Ada", at=at())
    decide.decide(store, first, Verdict.FALSE, reviewer="Ada", at=at(1))
    newest = FlagFilter(sort=Sort.NEWEST)
    assert store.flags(newest) == [first, second]
    decide.decide(store, second, Verdict.MIXTURE, reviewer="Ada", at=at(2))
    assert store.flags(newest) == [second, first]
    decide.undo(store, "Ada", at(3))
    assert store.flags(newest) == [first, second]
    decide.undo(store, "Ada", at(4))
    assert store.flags(FlagFilter(reviewed=False)) == [first]
    assert store.facets().reviewed == {True: 1, False: 1}


def test_the_next_claim_is_found_after_a_verdict_took_this_one_out(store: Store) -> None:
    first, second = flagged(store)
    waiting = FlagFilter(reviewed=False)
    decide.decide(store, first, Verdict.TRUE, reviewer="Ada", at=at())
    assert store.neighbours(waiting, first.claim.id) == (None, second.claim.id)
