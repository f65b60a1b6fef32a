"""Flags: what goes in comes out, whole or not at all, and what they do not mind yet is known."""

from typing import Any

import pytest

from tests.factory import at, make_claim, make_document, make_flag
from tests.verify.store.kept import count_rows, flagged, save
from verify import decide
from verify.decisions import sourced
from verify.errors import StoreError
from verify.model import FlagKind, Verdict
from verify.store import Due, FlagFilter, Store, meta


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
    sourced.grade_origin(store, "Post", "A", **said)
    assert store.due() is None  # a grade changes no flag
    row = sourced.join_origins(store, "Post", "Echo", **said)
    sourced.split_origins(store, "Post", "Mail", **said)
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
    sourced.join_origins(store, "Post", "Echo", **said)
    with store._database.write() as connection:
        meta.put(connection, {"flags_head": None})
    assert store.due() is None
    row = sourced.split_origins(store, "Post", "Mail", **said)
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
