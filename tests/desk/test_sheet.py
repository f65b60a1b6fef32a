"""What the focus view says of a claim and its evidence: guessed names, second sources, the statement read alone."""

from typing import Any

import pytest

from claims.model import Claim, Lead
from tests.factory import TEXT, make_claim, make_document, make_entity, make_evidence, make_finding, make_flag
from verify.desk.sheet import sheet
from verify.model import Relation

HERE, THERE = make_document(), make_document("union.txt", f"{TEXT} So it was.")


def shown(claim: Claim, *evidence: Any) -> dict[str, Any]:
    """Return the sheet of a flag on the claim."""
    return sheet(make_flag(claim, evidence=evidence), {HERE.sha256: HERE, THERE.sha256: THERE})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"text": "Brnadt", "name": "Ilse Brandt", "probable": True}, "“Brnadt” is probably Ilse Brandt"),
        ({"text": "Brandt", "name": "Ilse Brandt"}, ""),
        ({"text": "Ilse Brandt", "name": "Ilse Brandt", "probable": True}, ""),
    ],
)
def test_a_guessed_name_is_shown_as_one(fields: dict[str, Any], told: str) -> None:
    claim = make_claim(HERE, entities=(make_entity(**fields),))
    told_twice = shown(claim, make_evidence(make_claim(THERE), claim))
    assert told_twice["guesses"] == told == told_twice["evidence"][0]["guesses"]


@pytest.mark.parametrize(
    ("other", "fields", "told", "why"),
    [
        (THERE, {"independent": True, "joined": ""}, "Independent origin", ""),
        (THERE, {"joined": "both quote the union"}, "Same origin as the claim", "both quote the union"),
        (HERE, {"joined": "both stand in one article"}, "Same article, another speaker", ""),
    ],
)
def test_whether_evidence_is_a_second_source(other: Any, fields: dict[str, Any], told: str, why: str) -> None:
    claim, evidence = (
        make_claim(HERE, end=61, speaker="the harbour master"),
        make_claim(other, start=62, speaker="a union"),
    )
    (card,) = shown(claim, make_evidence(claim, evidence, **{"independent": False} | fields))["evidence"]
    assert (card["independent"], card["joined"]) == (told, why)


@pytest.mark.parametrize("speakers", [("Ada Thorn", "Ada Thorn"), ("Ada Thorn", None), (None, None)])
def test_an_article_that_repeats_itself_is_no_second_source(speakers: tuple[str | None, str | None]) -> None:
    claim, evidence = make_claim(HERE, end=61, speaker=speakers[0]), make_claim(HERE, start=62, speaker=speakers[1])
    again = make_evidence(claim, evidence, Relation.SUPPORTS, independent=False, joined="both stand in one article")
    assert shown(claim, again)["evidence"][0]["independent"] == "Same article, no second source"


@pytest.mark.parametrize(
    ("text", "context", "alone"),
    [
        ("the port was shut", "The port was shut.", ""),
        ("The port  was shut", "The port was shut", ""),
        ("it was shut", "The port was shut", "The port was shut"),
    ],
)
def test_what_is_read_alone_is_shown_where_it_tells_more(text: str, context: str, alone: str) -> None:
    document = make_document("shut.txt", text)
    claim = make_claim(document, restated=context)
    assert sheet(make_flag(claim), {document.sha256: document})["alone"] == alone


def test_the_words_that_a_claim_leans_on_are_shown_apart_from_it() -> None:
    document = make_document("shut.txt", "The port leaked. It was shut.")
    lead = Lead(start=0, end=16, text="The port leaked.", shown="The port leaked.")
    claim = make_claim(document, start=17, lead=(lead,))
    drawn = sheet(make_flag(claim), {document.sha256: document})
    assert (drawn["before"], drawn["alone"]) == ("“The port leaked.”", "")


@pytest.mark.parametrize(
    ("code", "scores", "told"),
    [
        ("model_contradicts", False, "The model reads that the two cannot both be true."),
        ("model_contradicts", True, "The model reads that the two cannot both be true (0.81)."),
        ("amounts_differ", False, "The rule finds a share (0.81)."),
        ("one_is_denied", False, "Both say the same, reads the relation model."),
        ("one_is_denied", True, "Both say the same, reads the relation model (0.81)."),
    ],
)
def test_how_sure_a_model_is_waits_for_the_verdict(code: str, scores: bool, told: str) -> None:
    finding = make_finding(code, text=f"{told.partition(' (')[0].rstrip('.')} (0.81).")
    item = make_evidence(make_claim(HERE), make_claim(THERE, end=61))
    item = item.model_copy(update={"link": item.link.model_copy(update={"findings": (finding,)})})
    flag = make_flag(make_claim(HERE), evidence=(item,))
    drawn = sheet(flag, {HERE.sha256: HERE, THERE.sha256: THERE}, scores=scores)
    assert [one["text"] for one in drawn["evidence"][0]["findings"]] == [told]


def test_what_leaves_a_claim_open_is_counted_and_named_as_such() -> None:
    claim, other = (make_claim(make_document(name), 0, len(TEXT)) for name in ("a.txt", "b.txt"))
    drawn = shown(claim, make_evidence(claim, other, Relation.NEITHER))
    assert drawn["summary"] == "Evidence: 1 undecided"
    assert [card["relation"]["word"] for card in drawn["evidence"]] == ["Leaves it open"]


def test_what_the_flag_and_each_tag_mean_stands_below_them() -> None:
    flag = make_flag(make_claim(), tags=("told in part", "no such tag"))
    told = sheet(flag, {flag.claim.document_id: make_document()})["meanings"]
    assert [one["word"] for one in told] == ["Single source", "Part told elsewhere"]
    assert all(one["means"].endswith(".") for one in told)


def test_an_article_without_a_title_goes_by_its_first_words() -> None:
    from tests.factory import make_claim, make_document, make_flag
    from verify.desk.sheet import sheet as drawn

    document = make_document("000_a1.txt", "The ferry sank.\nNobody was hurt.")
    shown = drawn(make_flag(make_claim(document, 0, 15)), {document.id: document})
    assert shown["article"]["name"] == "“The ferry sank.”"
