"""Decisions: what a reviewer does is recorded as it was seen, and what stands is what the log says."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import at, make_claim, make_document, make_evidence, make_flag
from verify import __version__, decide, log
from verify.errors import DecideError, LogError
from verify.model import Action, Flag, FlagKind, OriginKind, Relation, Verdict
from verify.store import Store

ARTICLE = make_document()
FIRST = make_claim(ARTICLE, 0, 41, speaker="harbour master")
SECOND = make_claim(ARTICLE, 67)
FLAGS = [
    make_flag(FIRST, FlagKind.CONTRADICTED, evidence=(make_evidence(FIRST, SECOND),)),
    make_flag(SECOND),
    make_flag(make_claim(ARTICLE, 4, 41), FlagKind.CORROBORATED),
]
FLAG = FLAGS[0]


def give(store: Store, verdict: Verdict, reviewer: str = "Ada", minutes: int = 0, flag: Flag = FLAG) -> None:
    """Give a verdict."""
    decide.decide(store, flag, verdict, reviewer=reviewer, at=at(minutes))


def stands(store: Store, flag: Flag = FLAG) -> Verdict | None:
    """Return the verdict that stands on a claim."""
    ruling = decide.rulings(store).get(flag.claim.id)
    return ruling.verdict if ruling else None


def test_a_verdict_records_what_was_on_the_screen(store: Store) -> None:
    entry = decide.decide(
        store,
        FLAG,
        Verdict.MOSTLY_FALSE,
        reviewer="  Ada   Lovelace ",
        at=at(),
        note=" The union counts only full ones. ",
        evidence_url="https://example.org/count",
    )
    expected = {
        "seq": 1,
        "at": at(),
        "reviewer": "Ada Lovelace",
        "action": Action.VERDICT,
        "claim_id": FIRST.id,
        "document": "harbour.txt",
        "document_sha256": ARTICLE.sha256,
        "start": 0,
        "end": 41,
        "claim_text": "The port handled 1,200 containers in May,",
        "speaker": "harbour master",
        "flag": FlagKind.CONTRADICTED,
        "basis": FLAG.basis,
        "verdict_before": None,
        "verdict": Verdict.MOSTLY_FALSE,
        "note": "The union counts only full ones.",
        "evidence_url": "https://example.org/count",
        "undoes": None,
        "origin": None,
        "other_origin": None,
        "flag_view": None,
        "fault": None,
        "field": None,
        "before": None,
        "after": None,
        "assignee": None,
        "source": None,
        "grade": None,
        "batch": None,
        "asked": None,
        "tool_version": __version__,
        "prev_hash": log.GENESIS,
    }
    assert entry.model_dump(exclude={"hash", "evidence"}) == expected
    assert json.loads(entry.evidence) == [
        {
            "document": "harbour.txt",
            "sha256": ARTICLE.sha256,
            "start": 67,
            "end": 99,
            "text": "A union spokesman put it at 900.",
            "relation": "contradicts",
            "codes": ["amounts_differ"],
        }
    ]
    assert store.log() == [entry]


def test_a_verdict_may_be_given_by_its_word(store: Store) -> None:
    assert decide.decide(store, FLAG, "mostly true", reviewer="Ada", at=at()).verdict is Verdict.MOSTLY_TRUE


def test_a_second_verdict_names_the_one_it_replaces(store: Store) -> None:
    give(store, Verdict.TRUE, "Ada")
    give(store, Verdict.FALSE, "Bo", 1)
    assert [(entry.verdict_before, entry.verdict) for entry in store.log()] == [
        (None, Verdict.TRUE),
        (Verdict.TRUE, Verdict.FALSE),
    ]
    ruling = store.rulings()[FIRST.id]
    assert (ruling.verdict, ruling.reviewer, ruling.at, ruling.seq) == (Verdict.FALSE, "Bo", at(1), 2)


def test_an_undo_is_a_row_and_restores_what_stood_before(store: Store) -> None:
    give(store, Verdict.TRUE)
    give(store, Verdict.FALSE, minutes=1)
    entry = decide.undo(store, "Ada", at(2), note="misread")
    assert (entry.action, entry.undoes, entry.note) == (Action.UNDO, 2, "misread")
    assert (entry.verdict_before, entry.verdict) == (Verdict.FALSE, Verdict.TRUE)
    assert (entry.claim_id, entry.claim_text, entry.document_sha256) == (FIRST.id, FIRST.text, ARTICLE.sha256)
    assert stands(store) is Verdict.TRUE
    entry = decide.undo(store, "Ada", at(3))
    assert (entry.undoes, entry.verdict_before, entry.verdict) == (1, Verdict.TRUE, None)
    assert stands(store) is None
    assert len(store.log()) == 4


def test_an_undo_takes_back_the_last_own_verdict_on_whatever_claim(store: Store) -> None:
    give(store, Verdict.TRUE, "Ada", 0, FLAGS[0])
    give(store, Verdict.TRUE, "Ada", 1, FLAGS[1])
    give(store, Verdict.FALSE, "Bo", 2, FLAGS[2])
    assert decide.undo(store, "Ada", at(3)).claim_id == FLAGS[1].claim.id
    assert decide.undo(store, "Ada", at(4)).claim_id == FLAGS[0].claim.id
    assert stands(store, FLAGS[2]) is Verdict.FALSE


def test_an_undo_of_a_given_claim(store: Store) -> None:
    give(store, Verdict.TRUE, "Ada", 0, FLAGS[0])
    give(store, Verdict.TRUE, "Ada", 1, FLAGS[1])
    assert decide.undo(store, "Ada", at(2), claim_id=FLAGS[0].claim.id).undoes == 1
    assert (stands(store, FLAGS[0]), stands(store, FLAGS[1])) == (None, Verdict.TRUE)


def test_another_reviewers_verdict_is_not_taken_back(store: Store) -> None:
    give(store, Verdict.TRUE, "Ada")
    give(store, Verdict.FALSE, "Bo", 1)
    with pytest.raises(DecideError, match="the verdict is Bo's; give your own"):
        decide.undo(store, "Ada", at(2), claim_id=FIRST.id)
    with pytest.raises(DecideError, match="Ada has no verdict that stands"):
        decide.undo(store, "Ada", at(2))
    assert stands(store) is Verdict.FALSE


def test_what_another_took_back_stands_for_its_reviewer_again(store: Store) -> None:
    give(store, Verdict.TRUE, "Ada")
    give(store, Verdict.FALSE, "Bo", 1)
    decide.undo(store, "Bo", at(2))
    assert decide.undo(store, "Ada", at(3)).undoes == 1


def test_an_undo_that_comes_too_late_is_refused(store: Store) -> None:
    give(store, Verdict.TRUE)
    row = decide.undo(store, "Ada", at(1)).model_copy(update={"seq": 0})
    with pytest.raises(LogError, match="row 1: does not stand any more; reload the claim"):
        store.append(row)  # a second click on the same page
    assert len(store.log()) == 2


def test_a_note_leaves_the_verdict_as_it_is(store: Store) -> None:
    give(store, Verdict.TRUE)
    entry = decide.note(store, FIRST, " Call the port. ", reviewer="Bo", at=at(1), evidence_url="http://example.org")
    assert (entry.action, entry.note, entry.verdict) == (Action.NOTE, "Call the port.", None)
    assert stands(store) is Verdict.TRUE
    assert decide.undo(store, "Ada", at(2)).undoes == 1


REFUSALS: list[tuple[Callable[[Store], Any], str]] = [
    (lambda store: give(store, Verdict.TRUE, ""), "no reviewer: .* set TWOSOURCE_REVIEWER"),
    (lambda store: give(store, Verdict.TRUE, " \n"), "no reviewer"),
    (lambda store: decide.undo(store, "", at()), "no reviewer"),
    (lambda store: decide.undo(store, "Ada", at()), "Ada has no verdict that stands"),
    (lambda store: decide.undo(store, "Ada", at(), claim_id=FIRST.id), "no verdict stands on it"),
    (lambda store: decide.note(store, FIRST, "x", reviewer="", at=at()), "no reviewer"),
    (lambda store: decide.note(store, FIRST, " ", reviewer="Ada", at=at()), "the note is empty"),
    (lambda store: decide.decide(store, FLAG, "maybe", reviewer="Ada", at=at()), "choose one of: true, mostly true"),
]


@pytest.mark.parametrize(("act", "message"), REFUSALS)
def test_what_cannot_be_done_is_refused_with_the_cure(store: Store, act: Callable[[Store], Any], message: str) -> None:
    with pytest.raises(DecideError, match=message):
        act(store)
    assert store.log() == []


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(LogError, match="without a zone"):
        decide.decide(store, FLAG, "true", reviewer="Ada", at=datetime(2026, 3, 1, 12))


@pytest.mark.parametrize("url", ["", "https://a.org/b?c=d#e", "HTTP://A.ORG", "https://[::1]/x", " https://a.org "])
def test_a_web_address_is_kept(store: Store, url: str) -> None:
    assert decide.decide(store, FLAG, "true", reviewer="Ada", at=at(), evidence_url=url).evidence_url == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "example.org",
        "https://",
        "https:///path",
        "https://a b.org",
        "https://example.org/ =1+1",
        "file:///etc/hosts",
        "https://[::1",
    ],
)
def test_what_is_no_web_address_is_refused(store: Store, url: str) -> None:
    with pytest.raises(DecideError, match="is no web address; give one that starts with https://"):
        decide.decide(store, FLAG, "true", reviewer="Ada", at=at(), evidence_url=url)


def test_a_ruling_is_stale_when_the_flag_or_its_evidence_changed(store: Store) -> None:
    give(store, Verdict.TRUE)
    ruling = store.rulings()[FIRST.id]
    evidence = FLAG.evidence[0]
    other_side = evidence.model_copy(update={"link": evidence.link.model_copy(update={"relation": Relation.SUPPORTS})})
    assert not decide.stale(FLAG, ruling)
    assert not decide.stale(FLAG.model_copy(update={"outlets": 7, "tags": ("denied",)}), ruling)
    assert decide.stale(FLAG.model_copy(update={"kind": FlagKind.CORROBORATED}), ruling)
    assert decide.stale(FLAG.model_copy(update={"evidence": ()}), ruling)
    assert decide.stale(FLAG.model_copy(update={"evidence": (other_side,)}), ruling)
    assert not decide.stale(FLAG.model_copy(update={"evidence": ()}), ruling.model_copy(update={"basis": None}))


SOURCES: list[tuple[dict[str, Any], bool]] = [
    ({"origin": "National Press Agency"}, True),  # a reviewer put the origin right
    ({"independent": False}, True),  # a reviewer said that the two are one source
    ({"origin": "Anna Berg", "origin_kind": OriginKind.PERSON}, False),  # an article more gave the full name
    ({"origin": "Anna Lund", "origin_kind": OriginKind.PERSON}, True),
]


@pytest.mark.parametrize(("changed", "stale"), SOURCES)
def test_a_ruling_is_stale_when_its_evidence_comes_from_another_source(
    store: Store, changed: dict[str, Any], stale: bool
) -> None:
    before = {"origin": "Berg", "origin_kind": OriginKind.PERSON, "independent": True}
    piece = FLAG.evidence[0].model_copy(update=before)
    flag = FLAG.model_copy(update={"evidence": (piece,)})
    decide.decide(store, flag, "true", reviewer="Ada", at=at())
    now = FLAG.model_copy(update={"evidence": (piece.model_copy(update=changed),)})
    assert decide.stale(now, store.rulings()[FIRST.id]) is stale


def test_a_ruling_from_before_sources_were_part_of_its_basis_stands(store: Store) -> None:
    give(store, Verdict.TRUE)
    ruling = store.rulings()[FIRST.id].model_copy(update={"basis": FLAG.basis_without_sources})
    assert ruling.basis != FLAG.basis and not decide.stale(FLAG, ruling)
    assert decide.stale(FLAG.model_copy(update={"kind": FlagKind.CORROBORATED}), ruling)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["decide", "undo", "undo claim", "note"]),
        st.sampled_from(["Ada", "Bo"]),
        st.integers(0, len(FLAGS) - 1),
        st.sampled_from(Verdict),
    ),
    max_size=12,
)


class Twin:
    """The same in plain Python, slowly: for each claim the pile of verdicts, of which undo takes the top one off."""

    def __init__(self) -> None:
        self.piles: dict[int, list[tuple[int, str, Verdict]]] = {number: [] for number in range(len(FLAGS))}

    def own_top(self, reviewer: str, claim: int | None) -> int | None:
        """Return the claim whose top verdict an undo takes off."""
        asked = self.piles if claim is None else {claim: self.piles[claim]}
        own = [(pile[-1][0], number) for number, pile in asked.items() if pile and pile[-1][1] == reviewer]
        return max(own)[1] if own else None


@settings(max_examples=25, deadline=None)
@given(acts=ACTS)
def test_after_any_acts_the_chain_holds_and_what_stands_is_what_the_log_says(
    new_database: Callable[[], str], acts: list[tuple[str, str, int, Verdict]]
) -> None:
    twin = Twin()
    with Store.open(new_database()) as store:
        for minutes, (act, reviewer, number, verdict) in enumerate(acts):
            flag, seq = FLAGS[number], len(store.log()) + 1
            if act == "decide":
                give(store, verdict, reviewer, minutes, flag)
                twin.piles[number].append((seq, reviewer, verdict))
            elif act == "note":
                decide.note(store, flag.claim, "seen", reviewer=reviewer, at=at(minutes))
            else:
                claim = flag.claim.id if act == "undo claim" else None
                top = twin.own_top(reviewer, number if claim else None)
                if top is None:
                    with pytest.raises(DecideError):
                        decide.undo(store, reviewer, at(minutes), claim_id=claim)
                else:
                    decide.undo(store, reviewer, at(minutes), claim_id=claim)
                    twin.piles[top].pop()
        standing = {FLAGS[number].claim.id: pile[-1] for number, pile in twin.piles.items() if pile}
        rulings = decide.rulings(store)
        assert {claim: (ruling.seq, ruling.reviewer, ruling.verdict) for claim, ruling in rulings.items()} == standing
        assert store.rulings() == rulings
        assert store.rebuild_rulings() == rulings == store.rulings()
        assert store.verify_log() is None
