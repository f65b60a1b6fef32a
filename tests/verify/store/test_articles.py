"""Documents, claims and copies: what goes in comes out."""

from datetime import date

import pytest

from claims.model import Document, Frame, Span
from tests.factory import make_claim, make_document, make_entity, make_flag, make_period, make_quantity
from tests.verify.store.kept import save, two_claims
from verify.store import Copy, FlagFilter, Known, Store


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
