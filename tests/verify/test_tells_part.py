"""What leaves a claim open is shown where there is nothing better, and the flag stays what it is."""

from claims.model import Claim
from tests.factory import make_document, make_finding
from tests.verify.compared import claims_in
from verify.flag import flag_claims
from verify.flagging.partly import MAYBE_TOLD, TOLD_IN_PART
from verify.flagging.tells_part import PART
from verify.model import Flag, FlagKind, Link, Relation
from verify.weighing.join import NEAR

LONG = "Ada Vale resigned as head of the Elmsworth harbour board on Friday after a long quarrel over 40 moorings."
SHORT = "Ada Vale resigned from the harbour board."


def link(claim: Claim, evidence: Claim, relation: Relation, code: str) -> Link:
    """Return a link with one finding."""
    found = (make_finding(code, relation),)
    return Link(claim_id=claim.id, evidence_id=evidence.id, relation=relation, findings=found)


def flags(long: str, short: str, *codes: str | None) -> list[Flag]:
    """Return the flags of statements of two outlets; the codes say what bears out the short one, and the long one."""
    articles = [make_document(f"{name}.txt", text, publisher=name) for name, text in (("A", long), ("B", short))]
    claims = [claims_in(one.text, one.name)[0].model_copy(update={"document_id": one.id}) for one in articles]
    made = [
        link(claim, evidence, Relation.NEITHER if code == NEAR else Relation.SUPPORTS, code)
        for (claim, evidence), code in zip((claims[::-1], claims), codes, strict=True)
        if code
    ]
    return flag_claims(claims, made, {one.id: one for one in articles})


def test_what_a_statement_bears_out_tells_a_part_of_it() -> None:
    long, short = flags(LONG, SHORT, "model_supports", None)
    assert (short.kind, short.tags) == (FlagKind.CORROBORATED, ())
    assert (long.kind, long.tags, long.origins) == (FlagKind.SINGLE_SOURCE, (TOLD_IN_PART,), 1)
    (item,) = long.evidence
    assert (item.link.relation, item.link.findings[0].code) == (Relation.NEITHER, PART)
    (note,) = long.notes
    assert note.startswith("A part of it is told by B too. These words of it stand here alone: ")
    assert "40 moorings" in note and "quarrel" in note and "resigned" not in note


def test_what_bears_each_other_out_is_no_part() -> None:
    long, _ = flags(LONG, SHORT, "model_supports", "model_supports")
    assert (long.kind, TOLD_IN_PART in long.tags) == (FlagKind.CORROBORATED, False)


def test_a_rule_that_finds_it_one_way_only_makes_no_part() -> None:
    long, _ = flags(LONG, SHORT, "amounts_agree", None)
    assert (long.kind, long.tags, long.evidence) == (FlagKind.SINGLE_SOURCE, (), ())


def test_a_plan_is_no_part_of_what_came_to_pass() -> None:
    long, _ = flags(LONG, "Ada Vale may resign from the harbour board.", "model_supports", None)
    assert (long.kind, long.tags, long.evidence) == (FlagKind.SINGLE_SOURCE, (), ())


def test_what_a_model_is_not_sure_of_is_shown_and_decides_nothing() -> None:
    long, short = flags(LONG, SHORT, NEAR, NEAR)
    for flag, other in ((long, "B"), (short, "A")):
        assert (flag.kind, flag.tags, flag.origins) == (FlagKind.SINGLE_SOURCE, (MAYBE_TOLD,), 1)
        assert flag.notes == (f"{other} may tell the same, or a part of it: the relation model is not sure.",)
        assert [item.link.relation for item in flag.evidence] == [Relation.NEITHER]
    long, _ = flags(LONG, SHORT, "model_supports", NEAR)
    assert (long.tags, len(long.evidence)) == ((TOLD_IN_PART,), 1)
    assert flags(LONG, SHORT, None, "model_supports")[1].tags == (TOLD_IN_PART,)
