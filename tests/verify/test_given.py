"""Pairs of given statements in, their relations out, through the whole line, with and without a real tiny model."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.tiny_model import make_model
from tests.verify.compared import claims_in
from verify.entail.opened import open_judge
from verify.errors import PairError
from verify.given import AT_ONCE, PREMISE, Answer, Given, Relating, premise, read_pairs
from verify.weighing import weights
from verify.weighing.bounds import Table, Weights
from verify.weighing.features import Side


def pair(evidence: str, claim: str, **fields: Any) -> Given:
    return read_pairs([json.dumps({"id": 1, "evidence": evidence, "claim": claim} | fields)], "pairs")[0]


def related(*pairs: Given, model: str = "none") -> list[Answer]:
    return list(Relating(open_judge(model), weights.load()).relate(pairs))


@pytest.mark.parametrize(
    ("evidence", "claim", "relation", "code"),
    [
        ("The mayor did not resign.", "The mayor resigned.", "contradicts", "one_negates"),
        ("Some 9,000 people came to the port.", "4,000 people came to the port.", "contradicts", "amounts_differ"),
        ("The mayor opened the bridge.", "The mayor opened the bridge.", "supports", "same_words"),
        ("Butter became dearer.", "The army left the town.", "neither", "not_comparable"),
    ],
)  # fmt: skip
def test_the_rules_alone_say_what_they_found(evidence: str, claim: str, relation: str, code: str) -> None:
    row = related(pair(evidence, claim))[0].to_row()
    assert row["relation"] == relation
    assert row["reasons"][0]["code"] == code
    assert abs(sum(row["scores"].values()) - 1.0) < 1e-9
    assert max(row["scores"], key=row["scores"].get) == relation


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        ("The commission has not approved the merger.", "The commission approved the merger."),
        ("The council refused to grant the licence.", "The council granted the licence."),
        ("The harbour master denied having sold the boat.", "The harbour master sold the boat."),
    ],
)
def test_shared_words_alone_do_not_outweigh_a_no(evidence: str, claim: str) -> None:
    assert related(pair(evidence, claim))[0].weighed.relation != "supports"


def test_a_model_has_its_say(tmp_path: Path) -> None:
    given = pair("The weather was fine, and nobody denied it, not once.", "It is not so.")
    alone, judged = related(given)[0], related(given, model=str(make_model(tmp_path)))[0]
    assert (alone.weighed.relation, judged.weighed.relation) == ("neither", "contradicts")
    assert "model_contradicts" in [reason.code for reason in judged.weighed.reasons]


def test_dates_make_yesterday_comparable() -> None:
    told = {"claim": "The bridge opened yesterday.", "evidence": "The bridge opened yesterday."}
    apart = pair(**told, evidence_date="2025-03-04", claim_date="2025-06-07")
    assert related(apart)[0].features["other_time"] == 1.0
    assert related(pair(**told, evidence_date="2025-03-04", claim_date="2025-03-04"))[0].features["other_time"] == 0.0


@pytest.mark.parametrize("odd", ["\x00", "\ud800"])
def test_characters_that_no_document_holds_are_read_as_blanks(odd: str) -> None:
    row = related(pair(f"The mayor{odd} did not resign.", "The mayor resigned."))[0].to_row()
    assert (row["relation"], row["evidence"]) == ("contradicts", f"The mayor{odd} did not resign.")


@pytest.mark.parametrize("blank", ["", " ", "—", "\x00"])
def test_nothing_supports_nothing(blank: str, tmp_path: Path) -> None:
    for model in ("none", str(make_model(tmp_path))):
        assert related(pair(blank, "The mayor resigned."), model=model)[0].weighed.relation == "neither"
        assert related(pair("The mayor resigned.", blank), model=model)[0].weighed.relation == "neither"


def test_a_judge_reads_the_sentences_of_long_evidence_that_share_words_with_the_claim() -> None:
    filler = "Rain fell on the old harbour town for the whole of that long and windy day. " * 20
    told = "Nobody denied that the mayor had resigned."
    text = f"{filler}{told} {filler}"
    claim = Side("The mayor resigned.", claims_in("The mayor resigned.", "claim.txt"))
    read = premise(claim, Side(text, claims_in(text, "evidence.txt")))
    assert told in read and len(read.split()) <= PREMISE < len(text.split())
    assert premise(claim, Side(told, claims_in(told, "evidence.txt"))) == told


def test_words_that_are_no_claim_are_compared_all_the_same() -> None:
    assert (
        related(pair("9,000 people at the harbour", "4,000 people at the harbour"))[0].features["amounts_apart"] == 1.0
    )


def test_the_line_comes_back_as_it_was_given_with_the_result() -> None:
    row = related(pair("It rained.", "It snowed.", source="mine", id="x-1"))[0].to_row()
    assert list(row) == ["id", "evidence", "claim", "source", "relation", "scores", "reasons"]
    assert (row["id"], row["source"]) == ("x-1", "mine")


def test_features_are_shown_when_asked_for_and_the_judge_reads_both_ways_where_that_is_weighed(tmp_path: Path) -> None:
    table = Table(supports={"model_back:supports": 0.1}, contradicts={})
    relating = Relating(open_judge(str(make_model(tmp_path))), Weights(with_model=table, without_model=table))
    row = next(relating.relate([pair("It rained.", "It snowed.")])).to_row(with_features=True)
    assert {"similarity", "model:supports", "model_back:contradicts"} <= row["features"].keys()


def test_an_answer_depends_neither_on_order_nor_on_neighbours() -> None:
    pairs = [
        pair("The mayor did not resign.", "The mayor resigned."),
        pair("Butter became dearer. The mayor did not resign.", "The mayor resigned."),
        pair("Some 900 people were hurt in the blast.", "About 400 people were hurt in the blast."),
    ]
    together = [answer.features for answer in related(*pairs)]
    assert together == [answer.features for answer in related(*pairs[::-1])][::-1]
    assert together == [related(one)[0].features for one in pairs]


def test_progress_is_told_to_the_last_pair() -> None:
    told: list[int] = []
    pairs = [pair("It rained.", "It rained.")] * (AT_ONCE + 2)
    assert len(list(Relating(None, weights.load()).relate(pairs, told.append))) == len(pairs)
    assert told == sorted(told) and told[-1] == len(pairs)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "is no JSON"),
        ("[]", "is no JSON object"),
        ('{"id": 1, "claim": "x"}', "evidence: is missing"),
        ('{"id": 1, "claim": 7, "evidence": "y"}', "claim: Input should be a valid string"),
        ('{"id": 1, "claim": "x", "evidence": "y", "claim_date": "May"}', "claim_date: Input should be a valid date"),
        ('{"id": null, "claim": "x", "evidence": "y"}', "id: "),
    ],
)
def test_a_line_that_is_no_pair_is_named(line: str, says: str) -> None:
    good = '{"id": 0, "claim": "x", "evidence": "y"}'
    with pytest.raises(PairError, match=f"pairs, line 3: {says}.*; each line is") as caught:
        read_pairs([good, "\n", line], "pairs")
    assert "\n" not in str(caught.value)
