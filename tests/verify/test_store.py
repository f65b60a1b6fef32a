"""The store: what goes in comes out, filters and counts agree with plain Python, and nobody's work gets lost."""

import json
import random
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, inspect, text

from claims.model import Claim, Document, Frame, Span
from tests.factory import (
    at,
    make_claim,
    make_document,
    make_entity,
    make_entry,
    make_evidence,
    make_finding,
    make_flag,
    make_period,
    make_quantity,
)
from verify import decide
from verify.errors import BusyError, StoreError, VersionError
from verify.model import Evidence, Finding, Flag, FlagKind, OriginKind, Relation, Verdict
from verify.store import Copy, Due, FlagFilter, Known, Sort, Store, meta, tables
from verify.store.database import Database
from verify.store.migrations import MIGRATIONS, large_corpora

ROOT = Path(__file__).parents[2]


def two_claims(document: Document) -> list[Claim]:
    """Return two claims of the harbour article."""
    return [make_claim(document, 0, 41, speaker="harbour master"), make_claim(document, 67)]


def save(store: Store, document: Document, claims: list[Claim] | None = None, fingerprint: str = "1") -> list[Claim]:
    """Store a document; return its claims."""
    claims = two_claims(document) if claims is None else claims
    store.save_document(document, claims, fingerprint=fingerprint)
    return claims


def count_rows(store: Store, table: str) -> int:
    """Return how many rows a table has."""
    with store._database.read() as connection:
        return int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


# --- documents and claims


def test_a_document_comes_back_as_it_was(store: Store) -> None:
    document = make_document(
        publisher="Harbour Post",
        author="A. Writer",
        published=date(2026, 5, 2),
        url="https://example.org/1",
        title="Containers",
        language="en",
        known_from={"published": "sidecar"},
        dateline="an agency",
        text="Zeile eins\n\n“Zwei” – ünïcode 漢字 😀\r\n\tend",
    )
    save(store, document, [])
    assert store.documents() == [document]
    assert store.document(document.id) == document
    assert store.document("other") is None


def test_a_claim_comes_back_with_all_it_carries(store: Store) -> None:
    document = make_document()
    claim = make_claim(
        document,
        quantities=(make_quantity(), make_quantity("about 900", None, 94, low=800.0, high=None, approximation="≥")),
        periods=(make_period(**{"from": "2026-05", "to": None}),),
        entities=(make_entity(probable=True),),
        frames=(Frame(predicate="handl", actors=("port",), topic=("container",), start=0, end=41),),
        speaker_span=Span(start=43, end=61),
        via=("Reuters", "a source"),
        terms=("port", "handle"),
        sentence=Span(start=0, end=67),
    )
    save(store, document, [claim])
    assert store.claims() == [claim] == store.claims_of(document.id)
    assert store.claim(claim.id) == claim
    assert store.claim("other") is None


def test_claims_come_in_the_order_of_names_and_text(store: Store) -> None:
    for name in ("b.txt", "a.txt", "Z.txt", "é.txt"):
        save(store, make_document(name, f"{name} says this. And that, too."), None)
    assert [claim.document for claim in store.claims()] == ["Z.txt"] * 2 + ["a.txt"] * 2 + ["b.txt"] * 2 + ["é.txt"] * 2
    assert [document.name for document in store.documents()] == ["Z.txt", "a.txt", "b.txt", "é.txt"]


def test_what_was_passed_over_is_kept_and_left_out(store: Store) -> None:
    document = make_document()
    first, second = two_claims(document)
    second = second.model_copy(update={"passed_over": "question"})
    save(store, document, [first, second])
    assert store.claims() == [first]
    assert store.claims(passed_over=True) == [first, second] == store.claims_of(document.id)
    assert store.claims_of(document.id, passed_over=False) == [first]
    assert store.claim(second.id) == second


def test_a_name_with_a_new_text_holds_that_alone(store: Store) -> None:
    save(store, make_document(text="Old text that says enough. And more than that, quite a bit more than that."))
    new = make_document()
    claims = save(store, new, fingerprint="2")
    assert store.documents() == [new]
    assert store.claims() == claims
    assert store.document_fingerprints() == {"harbour.txt": Known(new.sha256, new.file_sha256, "2")}


def test_reading_a_document_anew_replaces_its_claims_and_metadata(store: Store) -> None:
    save(store, make_document())
    again = make_document(publisher="Harbour Post", published=date(2026, 5, 3))
    claims = save(store, again, [make_claim(again, 4, 41)], fingerprint="2")
    assert store.documents() == [again]
    assert store.claims() == claims


def test_fingerprints_compare_with_plain_tuples(store: Store) -> None:
    document = make_document()
    save(store, document)
    assert store.document_fingerprints()["harbour.txt"] == (document.sha256, document.file_sha256, "1")


# --- copies: two files with the same text are one document


@pytest.fixture
def copied(store: Store) -> tuple[Store, Document, Document]:
    """Return a store with one text under two names."""
    first = make_document("a.txt", publisher="Harbour Post")
    particulars = {"publisher": "Dock Gazette", "title": "Ports", "published": date(2026, 5, 2)}
    second = make_document("b.txt", file_sha256="f" * 64, **particulars)
    save(store, first)
    save(store, second, fingerprint="2")
    return store, first, second


def test_the_same_text_under_another_name_is_a_copy(copied: tuple[Store, Document, Document]) -> None:
    store, first, second = copied
    assert store.documents() == [first]
    copy = Copy(
        document_id=first.id,
        name="b.txt",
        publisher="Dock Gazette",
        title="Ports",
        published=date(2026, 5, 2),
        file_sha256="f" * 64,
    )
    assert store.copies() == {first.id: [copy]}
    assert store.document_fingerprints() == {
        "a.txt": Known(first.sha256, first.file_sha256, "1"),
        "b.txt": Known(first.sha256, "f" * 64, "2"),
    }


def test_a_copy_saved_twice_is_one_copy(copied: tuple[Store, Document, Document]) -> None:
    store, first, second = copied
    save(store, second, fingerprint="3")
    assert [copy.name for copy in store.copies()[first.id]] == ["b.txt"]
    assert store.document_fingerprints()["b.txt"].fingerprint == "3"


def test_a_copy_takes_the_place_of_a_document_that_is_removed(copied: tuple[Store, Document, Document]) -> None:
    store, first, second = copied
    claims = store.claims()
    store.replace_flags([make_flag(claim) for claim in claims], fingerprint="x")
    assert store.remove_document("a.txt")
    assert store.documents() == [second]
    assert store.copies() == {}
    assert store.claims() == [claim.model_copy(update={"document": "b.txt"}) for claim in claims]
    assert [flag.claim.document for flag in store.flags(FlagFilter(document="b.txt"))] == ["b.txt", "b.txt"]
    assert store.document_fingerprints() == {"b.txt": Known(second.sha256, second.file_sha256, "2")}


def test_a_copy_takes_the_place_of_a_document_that_changed(copied: tuple[Store, Document, Document]) -> None:
    store, first, second = copied
    changed = make_document("a.txt", "Another text stands here now. It is about something else and it is longer.")
    save(store, changed)
    assert store.documents() == [changed, second]
    assert store.copies() == {}


def test_a_copy_that_changed_is_a_document_of_its_own(copied: tuple[Store, Document, Document]) -> None:
    store, first, _ = copied
    changed = make_document("b.txt", "Another text stands here now. It is about something else and it is longer.")
    save(store, changed)
    assert store.documents() == [first, changed]
    assert store.copies() == {}


def test_a_copy_can_be_removed(copied: tuple[Store, Document, Document]) -> None:
    store, first, _ = copied
    assert store.remove_document("b.txt")
    assert (store.documents(), store.copies()) == ([first], {})
    assert not store.remove_document("b.txt")


# --- flags


def flagged(store: Store) -> list[Flag]:
    """Store one article with two flags, one resting on the other; return them."""
    first, second = save(store, make_document())
    flags = [
        make_flag(
            first,
            FlagKind.CONTRADICTED,
            tags=("denied", "a tag, with comma"),
            origins=2,
            outlets=3,
            origin="the harbour",
            notes=("“glass cranes” stands only here",),
            evidence=(
                make_evidence(first, second, publisher="Dock Gazette", published="2026-05-02", independent=False),
                make_evidence(first, second, Relation.SUPPORTS, findings=()),
            ),
        ),
        make_flag(second),
    ]
    store.replace_flags(flags, fingerprint="x")
    return flags


def test_a_flag_comes_back_with_its_evidence(store: Store) -> None:
    flags = flagged(store)
    assert store.flags() == flags
    assert [store.flag(flag.claim.id) for flag in flags] == flags
    assert store.flag("other") is None
    assert [flag.basis for flag in store.flags()] == [flag.basis for flag in flags]


def test_flags_are_replaced_as_a_whole(store: Store) -> None:
    first, second = (flag.claim for flag in flagged(store))
    again = [make_flag(second, FlagKind.CORROBORATED)]
    store.replace_flags(iter(again), fingerprint="y")
    assert store.flags() == again
    assert [count_rows(store, table) for table in ("links", "flag_tags")] == [0, 0]


def test_a_flag_on_an_unknown_claim_is_refused_and_nothing_changes(store: Store) -> None:
    flags = flagged(store)
    stranger = make_claim(make_document("other.txt", "Nobody has read this article."))
    with pytest.raises(StoreError, match="other.txt is not stored; save its document"):
        store.replace_flags([flags[1], make_flag(stranger)], fingerprint="y")
    assert store.flags() == flags
    assert store.flags_fingerprint() == "x"


def test_the_flags_fingerprint_holds_until_a_document_changes(store: Store) -> None:
    assert store.flags_fingerprint() is None
    flagged(store)
    assert store.flags_fingerprint() == "x"
    save(store, make_document("other.txt", "A second article stands here. It is longer than the first sentence of it."))
    assert store.flags_fingerprint() is None


def test_what_the_flags_do_not_mind_yet_is_known(store: Store) -> None:
    assert store.due() is None  # there is nothing to flag
    flagged(store)
    assert store.due() is None
    said: dict[str, Any] = {"reviewer": "Ada", "at": at(), "note": "told by their editor"}
    decide.grade_origin(store, "Post", "A", **said)
    assert store.due() is None  # a grade changes no flag
    row = decide.join_origins(store, "Post", "Echo", **said)
    decide.split_origins(store, "Post", "Mail", **said)
    assert store.due() == Due(row.seq)
    store.mind(row.seq)
    assert store.due() == Due(row.seq + 1)
    store.mind(row.seq + 1)
    assert store.due() is None
    save(store, make_document("other.txt", "A second article stands here. It is longer than the first sentence of it."))
    assert store.due() == Due(None)


def test_of_a_database_that_does_not_know_what_its_flags_mind_the_next_word_is_due(store: Store) -> None:
    flagged(store)
    said: dict[str, Any] = {"reviewer": "Ada", "at": at(), "note": "told by their editor"}
    decide.join_origins(store, "Post", "Echo", **said)
    with store._database.write() as connection:
        meta.put(connection, {"flags_head": None})
    assert store.due() is None
    row = decide.split_origins(store, "Post", "Mail", **said)
    assert store.due() == Due(row.seq)


def test_a_tag_with_a_count_is_found_by_its_word(store: Store) -> None:
    claims = [flag.claim for flag in flagged(store)]
    counted = [make_flag(claim, tags=(f"repeated {number}×",)) for number, claim in enumerate(claims, 2)]
    store.replace_flags(counted, fingerprint="y")
    assert [flag.tags for flag in store.flags(FlagFilter(tag="repeated"))] == [("repeated 2×",), ("repeated 3×",)]
    assert store.facets(FlagFilter()).tag == {"repeated": 2}


def test_a_tag_of_two_words_is_found_by_both(store: Store) -> None:
    claim = flagged(store)[0].claim
    store.replace_flags([make_flag(claim, tags=("unusual wording",))], fingerprint="y")
    assert store.facets().tag == {"unusual wording": 1}
    assert store.count(FlagFilter(tag="unusual wording")) == 1


def test_flags_go_with_the_claims_they_rest_on(store: Store) -> None:
    document = make_document()
    first, second = (flag.claim for flag in flagged(store))
    save(store, document, [first])
    assert [flag.claim for flag in store.flags()] == [first]
    assert store.flags()[0].evidence == ()
    assert count_rows(store, "links") == 0
    store.remove_document(document.name)
    assert [count_rows(store, table) for table in ("documents", "claims", "flags", "flag_tags", "links")] == [0] * 5


def test_verdicts_outlive_a_new_check(store: Store) -> None:
    flags = flagged(store)
    decide.decide(store, flags[0], Verdict.FALSE, reviewer="Ada", at=at())
    store.remove_document("harbour.txt")
    assert flagged(store) == flags
    assert [flag.claim.id for flag in store.flags(FlagFilter(reviewed=True))] == [flags[0].claim.id]
    assert store.rulings()[flags[0].claim.id].verdict is Verdict.FALSE


# --- filters, sorts, pages and counts, against the same in plain Python

TAGS = ("denied", "repeated", "maybe-outdated")
SPEAKERS = (None, "harbour master", "Æsa Ødegård", "100%_sure")
SENTENCES = (
    "The port handled 1,200 containers.",
    "ÉCLAIR sales rose by 5% in the Straße district.",
    "A path C:\\ports\\new was given.",
    "Under_scored words stand here.",
    "Nothing   happened\tat the quay.",
)


RELATIONS = (Relation.SUPPORTS, Relation.CONTRADICTS)
CODES = ("amounts_differ", "same_words", "one_negates")


def findings(chance: random.Random) -> tuple[Finding, ...]:
    """Return up to two findings."""
    return tuple(make_finding(chance.choice(CODES), chance.choice(RELATIONS)) for _ in range(chance.randint(0, 2)))


SOURCES = ("", "the union", "Port Authority")


def corpus(seed: int = 4) -> tuple[list[tuple[Document, list[Claim]]], list[Flag]]:
    """Return some articles and their flags, by chance but always the same."""
    chance = random.Random(seed)
    articles = []
    for number in range(6):
        sentences = [f"{chance.choice(SENTENCES)} {place}" for place in range(chance.randint(5, 12))]
        day = chance.choice((None, date(2025, 3, 1), date(2025, 3, 2), date(2024, 12, 31)))
        document = make_document(f"{'aBé'[number % 3]}{number}.txt", "\n".join(sentences), published=day)
        starts = [sum(len(sentence) + 1 for sentence in sentences[:place]) for place in range(len(sentences))]
        claims = [
            make_claim(
                document,
                start,
                start + len(sentence),
                speaker=chance.choice(SPEAKERS),
                quantities=(make_quantity(),) if chance.random() < 0.4 else (),
            )
            for start, sentence in zip(starts, sentences, strict=True)
        ]
        articles.append((document, claims))
    everything = [claim for _, claims in articles for claim in claims]
    flags = [
        make_flag(
            claim,
            chance.choice(list(FlagKind)),
            tags=tuple(chance.sample(TAGS, chance.randint(0, 2))),
            origins=chance.randint(1, 3),
            outlets=chance.randint(1, 4),
            origin_kind=chance.choice((None, *OriginKind)),
            origin=chance.choice(SOURCES),
            evidence=tuple(
                make_evidence(
                    claim, chance.choice(everything), chance.choice(RELATIONS), findings=findings(chance),
                    origin=chance.choice(SOURCES),
                )  # fmt: skip
                for _ in range(chance.randint(0, 3))
            ),
        )
        for claim in everything
    ]
    return articles, flags


ARTICLES, FLAGS = corpus()
PUBLISHED = {document.name: document.published for document, _ in ARTICLES}
DECIDED = random.Random(5).sample(FLAGS, 14)


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


# --- vectors


def test_vectors_come_back_to_the_bit(store: Store) -> None:
    chance = np.random.default_rng(1)
    made = {f"key {number}": chance.standard_normal(384).astype(np.float32) for number in range(7)}
    store.save_vectors(made)
    found = store.vectors([*made, "other", "key 1"])
    assert set(found) == set(made)
    assert all(np.array_equal(found[key], made[key]) for key in made)
    assert found["key 0"].dtype == np.float32
    found["key 0"][0] = 1.0  # ours to change


def test_a_vector_saved_again_replaces_the_old_one(store: Store) -> None:
    store.save_vectors({"key": np.zeros(3, dtype=np.float32)})
    store.save_vectors({"key": np.ones(3, dtype=np.float32)})
    store.save_vectors({})
    assert store.vectors(["key"])["key"].tolist() == [1, 1, 1]
    assert store.vectors([]) == {}


def test_more_keys_than_one_statement_takes(store: Store) -> None:
    made = {f"key {number}": np.full(2, number, dtype=np.float32) for number in range(1203)}
    store.save_vectors(made)
    assert len(store.vectors(made)) == 1203


# --- threads and processes


def test_threads_append_to_one_chain(store: Store) -> None:
    flagged(store)

    def work(reviewer: int) -> None:
        for number in range(8):
            store.append(make_entry(reviewer=f"Reviewer {reviewer}", at=at(number)))
            store.page(limit=2)
            store.facets()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert [entry.seq for entry in store.log()] == list(range(1, 49))
    assert store.verify_log() is None
    assert store.rulings() == decide.rulings(store)


PROCESS = """
import sys
from tests.factory import at, make_entry
from verify.store import Store
with Store.open(sys.argv[1]) as store:
    for number in range(15):
        store.append(make_entry(reviewer=sys.argv[2], at=at(number)))
"""


def test_processes_open_a_new_database_together_and_append_to_one_chain(database: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROCESS, database]
    processes = [subprocess.Popen([*command, reviewer], cwd=ROOT, stderr=subprocess.PIPE) for reviewer in ("Ada", "Bo")]
    failed = [process.communicate()[1].decode() for process in processes]
    assert failed == ["", ""]
    with Store.open(database) as store:
        entries = store.log()
        assert len(entries) == 30
        assert {entry.reviewer for entry in entries} == {"Ada", "Bo"}
        assert store.verify_log() is None


def test_a_new_file_that_another_writes_at_that_moment_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE first (held)")
    other.execute("BEGIN IMMEDIATE")  # write-ahead logging can't be turned on now, and SQLite does not wait for it
    release = threading.Timer(0.2, other.execute, ["COMMIT"])
    release.start()
    with Store.open(file) as store:
        assert store.count() == 0
    release.join()
    other.close()


def test_a_new_file_that_stays_locked_is_told(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError, match="another process is writing"):
        Database.open(file, wait=0.1)
    other.close()


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    flags = flagged(store)
    reading = store.iter_flags()
    first = next(reading)
    store.replace_flags([], fingerprint="y")
    assert [first, *reading] == flags
    assert store.flags() == []


def test_who_waits_too_long_for_another_writer_is_told_so(database: str) -> None:
    with Store.open(database) as store:
        other = Store(Database.open(database, wait=0.1))
        with store._database.write():
            with pytest.raises(BusyError, match="another process is writing; wait until its check is done"):
                other.append(make_entry())
            assert other.log() == []  # reading goes on
            with Store.open(database) as third:  # and so does opening
                assert third.count() == 0
        assert other.append(make_entry()).seq == 1
        other.close()


# --- migrations


def schema(database: Database) -> dict[str, list[tuple[str, bool]]]:
    """Return the columns of every table and whether they may be null."""
    found = inspect(database.engine)
    names = sorted(found.get_table_names())
    return {name: [(column["name"], column["nullable"]) for column in found.get_columns(name)] for name in names}


def test_the_migrations_make_the_tables_that_the_code_uses(store: Store) -> None:
    found = schema(store._database)
    del found["migrations"]
    expected = {
        name: [(column.name, bool(column.nullable)) for column in table.columns]
        for name, table in sorted(tables.metadata.tables.items())
    }
    everything = tables.metadata.tables.items()
    nullable_keys = {(name, column.name) for name, table in everything for column in table.primary_key}
    for some in (found, expected):  # SQLite calls a text key nullable, PostgreSQL does not
        for name, columns in some.items():
            some[name] = [(column, null and (name, column) not in nullable_keys) for column, null in columns]
    assert found == expected


def test_opening_again_changes_nothing(database: str) -> None:
    with Store.open(database) as store:
        flags = flagged(store)
        before = schema(store._database)
    with Store.open(database) as store:
        assert store.flags() == flags
        assert schema(store._database) == before
        assert count_rows(store, "migrations") == len(MIGRATIONS)


def only(database: str, number: int) -> Database:
    """Return a database as an older version left it, after its first migrations."""
    return Database.open(database, steps=MIGRATIONS[:number])


@pytest.mark.parametrize("number", range(len(MIGRATIONS)))
def test_a_database_of_any_age_is_brought_up_to_date_with_its_rows(database: str, number: int) -> None:
    old = only(database, number)
    if number:
        with old.write() as connection:
            connection.execute(text("INSERT INTO meta (key, value) VALUES ('kept', 'yes')"))
    old.close()
    with Store.open(database) as store:
        flagged(store)
        assert count_rows(store, "migrations") == len(MIGRATIONS)
        with store._database.read() as connection:
            kept = connection.scalar(text("SELECT value FROM meta WHERE key = 'kept'"))
        assert kept == ("yes" if number else None)


def test_a_claim_of_an_older_version_keeps_its_words(database: str) -> None:
    with Store.open(database) as store:
        claim = flagged(store)[0].claim
        with store._database.write() as connection:
            older = json.loads(claim.to_json())
            older["context"] = older.pop("restated")
            del older["lead"]
            keep = text("UPDATE claims SET payload = :payload WHERE claim_id = :id")
            connection.execute(keep, {"payload": json.dumps(older), "id": claim.id})
            connection.execute(text("DELETE FROM migrations WHERE number = :number"), {"number": len(MIGRATIONS)})
    with Store.open(database) as store:
        assert store.claims_by_id([claim.id]) == {claim.id: claim}
        assert (claim.id, claim.restated) in store.restated()


def test_a_database_from_the_future_is_left_alone(database: str) -> None:
    with Store.open(database) as store, store._database.write() as connection:
        connection.execute(text("INSERT INTO migrations (number, name) VALUES (99, 'of_tomorrow')"))
    with pytest.raises(VersionError, match="newer Twosource .*schema 99.*update Twosource"):
        Store.open(database)


def fails_halfway(connection: Connection) -> None:
    """Create a table, then stumble."""
    connection.execute(text("CREATE TABLE half (done INTEGER)"))
    connection.execute(text("INSERT INTO nowhere VALUES (1)"))


def test_a_migration_that_fails_leaves_nothing_behind(store: Store) -> None:
    before = schema(store._database)
    with pytest.raises(StoreError):
        store._database.migrate([*MIGRATIONS, fails_halfway])
    assert schema(store._database) == before
    assert count_rows(store, "migrations") == len(MIGRATIONS)


# --- what cannot be opened


def test_a_file_that_is_no_database(sqlite_file: Path) -> None:
    sqlite_file.write_text("The port handled 1,200 containers in May. " * 40)
    with pytest.raises(StoreError, match="is not a Twosource database; name another file with --db"):
        Store.open(sqlite_file)


def test_a_database_of_something_else_is_not_taken_for_ours(sqlite_file: Path) -> None:
    with sqlite3.connect(sqlite_file) as connection:
        connection.execute("CREATE TABLE documents (title TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="documents already exists"):
        Store.open(sqlite_file)


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("", "names no file"),
        (":memory:", "names no file"),
        ("{tmp}", "is a folder; name a file in it"),
        ("{tmp}/none/desk.db", "its folder does not exist; create"),
        ("mysql://localhost/claims", "name a file, or a postgresql:// URL"),
        ("sqlite://", "name a file, or a postgresql:// URL"),
        ("nonsense://", "name a file, or a postgresql:// URL"),
        ("://", "is no database URL"),
    ],
)
def test_what_names_no_database_is_told_with_the_cure(tmp_path: Path, where: str, message: str) -> None:
    with pytest.raises(StoreError, match=message):
        Store.open(where.format(tmp=tmp_path))


def test_a_missing_database_is_not_created_for_reading(tmp_path: Path) -> None:
    missing = tmp_path / "typo.db"
    with pytest.raises(StoreError, match="no such database; run `python -m verify check"):
        Store.open(missing, create=False)
    assert not missing.exists()


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="check that the database can be reached") as raised:
        Store.open("postgresql://desk:secret@127.0.0.1:1/claims")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("name", ["desk.db", "my desk?.db", "50% #1.db", "ümläut.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with Store.open(tmp_path / name) as store:
        flagged(store)
    assert (tmp_path / name).stat().st_size > 0
    with Store.open(str(tmp_path / name), create=False) as store:
        assert store.count() == 2


def test_sqlite_writes_ahead_and_waits(sqlite_file: Path) -> None:
    with Store.open(sqlite_file) as store, store._database.read() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert int(connection.scalar(text("PRAGMA busy_timeout")) or 0) >= 10_000
