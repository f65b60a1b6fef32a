"""ClaimReview: the fields that schema.org and its readers know, filled with what is known and nothing else."""

import json
from datetime import date
from typing import Any

import pytest

from claims.model import Document, Stance
from tests.factory import at, make_claim, make_document, make_entity, make_flag
from verify import decide
from verify.export import is_empty, render, warnings
from verify.model import Flag, OriginKind, Verdict
from verify.outputs.claimreview import NO_URL, RATINGS
from verify.store import FlagFilter, Store

KNOWN = {"title": "Port in May", "author": "Lea Falk", "url": "https://post.example/1"}
ARTICLE = make_document(publisher="Harbour Post", published=date(2026, 5, 2), **KNOWN)
CLAIM = make_claim(ARTICLE, 0, 41, speaker="harbour master", restated="The port of Varnhold handled 1,200 containers.")
DENIED = CLAIM.model_copy(update={"stance": Stance.DENIED})
PERSON = make_flag(CLAIM, origin="harbour master", origin_kind=OriginKind.PERSON)


def exported(
    store: Store, flag: Flag, verdict: str = "mostly false", *, article: Document = ARTICLE, **said: Any
) -> list[dict[str, Any]]:
    """Return the reviews of a corpus of one flag after a verdict, and before them what the file says of itself."""
    store.save_document(article, [flag.claim], fingerprint="1")
    store.replace_flags([flag], fingerprint="x")
    decide.decide(store, flag, verdict, reviewer="Ada", at=at(), **said)
    written = json.loads(render(store, FlagFilter(), "claimreview"))
    assert written["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = written["@graph"]
    return graph


def test_a_review_has_what_is_known(store: Store) -> None:
    _, review = exported(store, PERSON, note="The union counts 900.", evidence_url="https://port.example/may")
    assert review == {
        "@type": "ClaimReview",
        "@id": f"urn:twosource:claim:{CLAIM.id}",
        "claimReviewed": "The port of Varnhold handled 1,200 containers.",
        "datePublished": "2026-03-01",
        "author": {"@type": "Person", "name": "Ada"},
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Mostly false",
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
            "ratingExplanation": "The union counts 900.",
        },
        "itemReviewed": {
            "@type": "Claim",
            "text": "The port handled 1,200 containers in May,",
            "url": "https://post.example/1",
            "description": "Harbour master said so.",
            "author": {"@type": "Person", "name": "harbour master"},
            "appearance": {
                "@type": "NewsArticle",
                "headline": "Port in May",
                "url": "https://post.example/1",
                "datePublished": "2026-05-02",
                "author": {"@type": "Person", "name": "Lea Falk"},
                "publisher": {"@type": "Organization", "name": "Harbour Post"},
                "identifier": [
                    {"@type": "PropertyValue", "propertyID": "file", "value": "harbour.txt"},
                    {"@type": "PropertyValue", "propertyID": "sha256", "value": ARTICLE.sha256},
                ],
            },
        },
        "citation": "https://port.example/may",
        "isPartOf": {"@id": "#export"},
    }


def test_the_file_says_what_it_is(store: Store) -> None:
    export, _ = exported(store, PERSON)
    said = {item["propertyID"]: item["value"] for item in export["identifier"]}
    assert said["log_head"] == store.head().hash
    assert json.loads(said["filter"]) == {"of": "flags"}
    assert set(said) == {"log_head", "exported_by", "filter"}


@pytest.mark.parametrize("verdict", Verdict)
def test_a_rating_is_a_number_only_where_the_scale_has_one(store: Store, verdict: Verdict) -> None:
    _, review = exported(store, PERSON, verdict)
    rating = review["reviewRating"]
    assert rating["alternateName"] == verdict.value.capitalize()
    assert rating.get("ratingValue") == RATINGS.get(verdict)
    assert ("bestRating" in rating) == (verdict in RATINGS)


BODY = make_entity(kind="body")
AS_BODY = {"@type": "Organization", "name": "harbour master"}
AS_PERSON = {"@type": "Person", "name": "harbour master"}


@pytest.mark.parametrize(
    ("flag", "author"),
    [
        (PERSON.model_copy(update={"origin_kind": OriginKind.BODY}), AS_BODY),
        (PERSON.model_copy(update={"origin_kind": OriginKind.UNNAMED}), None),
        (make_flag(CLAIM), None),
        (PERSON.model_copy(update={"claim": DENIED}), None),
        (PERSON.model_copy(update={"origin": "Varnhold harbour master"}), AS_PERSON),
        (PERSON.model_copy(update={"origin": "Harbour Post"}), None),
        (make_flag(CLAIM.model_copy(update={"speaker": "Post"}), origin="Harbour Post", origin_kind=OriginKind.OUTLET),
         {"@type": "Organization", "name": "Post"}),
        (make_flag(CLAIM.model_copy(update={"entities": (BODY,)})), AS_BODY),
        (
            make_flag(CLAIM.model_copy(update={"speaker": None})),
            {"@type": "Organization", "name": "Harbour Post"},
        ),
    ],
)
def test_who_says_it_is_given_where_it_is_known_who_that_is(
    store: Store, flag: Flag, author: dict[str, str] | None
) -> None:
    _, review = exported(store, flag)
    assert review["itemReviewed"].get("author") == author


def test_a_denial_is_a_word_on_the_claim_and_its_speaker_no_author(store: Store) -> None:
    _, review = exported(store, PERSON.model_copy(update={"claim": DENIED}), "true")
    item = review["itemReviewed"]
    assert review["claimReviewed"] == "The port of Varnhold handled 1,200 containers (denied by harbour master)"
    assert item["text"] == "The port handled 1,200 containers in May,"
    assert "author" not in item
    assert item["comment"] == {"@type": "Comment", "text": "Harbour master denied it.", "author": AS_PERSON}
    assert item["description"] == "Harbour master denied it; the verdict is on what is denied."
    assert item["appearance"]["headline"] == "Port in May"


def test_a_denial_by_nobody_named_says_so(store: Store) -> None:
    flag = make_flag(DENIED.model_copy(update={"speaker": None}))
    _, review = exported(store, flag)
    assert review["claimReviewed"].endswith("1,200 containers (denied)")
    assert not {"author", "comment"} & set(review["itemReviewed"])


def test_nothing_is_told_of_a_review_before_there_is_one(store: Store) -> None:
    store.save_document(ARTICLE, [CLAIM], fingerprint="1")
    store.replace_flags([PERSON], fingerprint="x")
    assert is_empty(store, FlagFilter(), "claimreview")
    assert NO_URL not in warnings(store, FlagFilter(), "claimreview")
    decide.decide(store, PERSON, "true", reviewer="Ada", at=at())
    assert not is_empty(store, FlagFilter(), "claimreview")
    assert is_empty(store, FlagFilter(reviewed=False), "claimreview")
    assert not is_empty(store, FlagFilter(), "csv")


def test_only_what_was_ruled_on_is_reviewed_and_the_rest_is_told(store: Store) -> None:
    store.save_document(ARTICLE, [CLAIM, other := make_claim(ARTICLE, 67)], fingerprint="1")
    store.replace_flags([PERSON, make_flag(other)], fingerprint="x")
    assert len(json.loads(render(store, FlagFilter(), "claimreview"))["@graph"]) == 1
    left = "{} without a verdict left out: only what was ruled on is reviewed".format
    assert warnings(store, FlagFilter(), "claimreview") == (left(2),)
    decide.decide(store, PERSON, "true", reviewer="Ada", at=at())
    assert len(json.loads(render(store, FlagFilter(), "claimreview"))["@graph"]) == 2
    assert warnings(store, FlagFilter(), "claimreview") == (NO_URL, left(1))
    assert warnings(store, FlagFilter(reviewed=True), "claimreview") == (NO_URL,)


def test_where_the_article_has_no_address_none_is_made_up(store: Store) -> None:
    article = make_document("unknown.txt", "The ferry sank off Varnhold.")
    _, review = exported(store, make_flag(make_claim(article)), article=article)
    assert "url" not in review and "url" not in review["itemReviewed"]
    assert "url" not in review["itemReviewed"]["appearance"]
