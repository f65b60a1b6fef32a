"""Features in, relation with probabilities and reasons out."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from claims.model import Stance
from tests.factory import make_claim, make_entity, make_finding
from verify.compare.base import Comparison
from verify.errors import TableError
from verify.model import Link, Relation
from verify.weighing import weights
from verify.weighing.bounds import Links, Table, Weights
from verify.weighing.features import Features, Likely, Met
from verify.weighing.join import MAIN, NEAR, join
from verify.weighing.weigh import probabilities, weigh
from verify.weighing.worth import is_worth_judging

TABLE = Table(
    supports={"always": -1.0, "found:supports": 3.0, "model:supports": 1.0},
    contradicts={"always": -1.0, "found:contradicts": 3.0, "model:contradicts": 1.0},
)
WEIGHTS = Weights(with_model=TABLE, without_model=TABLE)
NOTHING: Features = {"words_shared": 0.0}


def met(relation: Relation, code: str = "amounts_differ") -> list[Met]:
    claim = make_claim(terms=("port", "contain", "harbour"))
    finding = make_finding(code, relation)
    findings = () if relation is Relation.NEITHER else (finding,)
    link = Link(claim_id=claim.id, evidence_id=claim.id, relation=relation, findings=findings)
    return [Met(Comparison(claim, claim, 0.8, lambda left, right: 0.8), link)]


@pytest.mark.parametrize("relation", [Relation.SUPPORTS, Relation.CONTRADICTS])
def test_what_the_rules_found_decides_and_is_the_reason(relation: Relation) -> None:
    weighed = weigh(NOTHING | {f"found:{relation.value}": 1.0}, WEIGHTS, met(relation))
    assert weighed.relation is relation
    assert [reason.code for reason in weighed.reasons] == ["amounts_differ"]


def test_a_judge_that_speaks_against_a_finding_is_shown_beside_it() -> None:
    judged = Likely(0.0, 0.0, 1.0)
    found = NOTHING | {"found:contradicts": 1.0, "model:contradicts": -9.0}
    weighed = weigh(found, WEIGHTS, met(Relation.CONTRADICTS), judged)
    assert weighed.relation is Relation.NEITHER
    assert [reason.code for reason in weighed.reasons][:2] == ["amounts_differ", "model_neither"]
    assert weighed.reasons[1].text == "The relation model reads that the evidence leaves it open (1.00)."


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ({"words_shared": 0.0}, "not_comparable"),
        ({"words_shared": 0.5}, "no_finding"),
        ({"words_shared": 0.5, "other_time": 1.0}, "other_time"),
    ],
)
def test_neither_has_its_reason_too(found: Features, code: str) -> None:
    weighed = weigh(found, WEIGHTS, met(Relation.NEITHER))
    assert weighed.relation is Relation.NEITHER
    assert code in [reason.code for reason in weighed.reasons]


def test_a_relation_without_a_finding_says_what_may_explain_it() -> None:
    table = Table(supports={"words_shared": 9.0}, contradicts={"negation_differs": 20.0})
    both = Weights(with_model=table, without_model=table)
    assert (
        weigh({"words_shared": 0.9}, both).reasons[0].text == "90% of the claim's telling words stand in the evidence."
    )
    assert [r.code for r in weigh({"words_shared": 0.9, "negation_differs": 1.0}, both).reasons] == ["negation_differs"]


@given(some.dictionaries(some.sampled_from(["found:supports", "model:supports", "new"]), some.floats(-1e6, 1e6)))
def test_probabilities_are_probabilities(found: Features) -> None:
    likely = probabilities(found, TABLE)
    assert abs(sum(likely) - 1.0) < 1e-9 and min(likely) >= 0.0


BOUNDS = Links(make_support=0.8, make_contradiction=0.8, keep=0.1, similarity=0.6)
JUDGED = Weights(with_model=TABLE, without_model=TABLE, links=BOUNDS)
SURE = {"supports": Likely(1.0, 0.0, 0.0), "contradicts": Likely(0.0, 1.0, 0.0), "neither": Likely(0.0, 0.0, 1.0)}


@pytest.mark.parametrize(
    ("found", "judged", "relation", "codes"),
    [
        (Relation.NEITHER, "neither", Relation.NEITHER, []),
        (Relation.NEITHER, "supports", Relation.SUPPORTS, ["model_supports"]),
        (Relation.NEITHER, "contradicts", Relation.CONTRADICTS, ["model_contradicts"]),
        (Relation.CONTRADICTS, "contradicts", Relation.CONTRADICTS, ["amounts_differ"]),
        (Relation.CONTRADICTS, "neither", Relation.NEITHER, []),
        (Relation.SUPPORTS, "contradicts", Relation.SUPPORTS, ["amounts_differ"]),
    ],
)
def test_a_judge_makes_and_breaks_links(found: Relation, judged: str, relation: Relation, codes: list[str]) -> None:
    table = Table(
        supports={"found:supports": 9.0, "model:supports": 1.0, "model:neither": -1.0},
        contradicts={"found:contradicts": 4.0, "model:contradicts": 1.0, "model:neither": -1.0},
    )
    one = met(found)[0]
    link = join(one.pair, one.link, JUDGED.model_copy(update={"with_model": table}), SURE[judged], SURE["neither"])
    assert (link.relation, [finding.code for finding in link.findings]) == (relation, codes)


def test_a_denial_is_never_made_support() -> None:
    one = met(Relation.NEITHER)[0]
    denied = one.pair._replace(claim=one.pair.claim.model_copy(update={"stance": Stance.DENIED}))
    sharp = Table(supports={"model:supports": 1.0, "model:neither": -1.0}, contradicts={"always": -9.0})
    weighed = JUDGED.model_copy(update={"with_model": sharp})
    assert join(one.pair, one.link, weighed, SURE["supports"], SURE["supports"]).relation is Relation.SUPPORTS
    assert join(denied, one.link, weighed, SURE["supports"], SURE["supports"]).relation is Relation.NEITHER


@pytest.mark.parametrize(
    ("stances", "relation"),
    [
        ((Stance.ASSERTED, Stance.QUOTED), Relation.CONTRADICTS),
        ((Stance.PLANNED, Stance.PLANNED), Relation.CONTRADICTS),
        ((Stance.ASSERTED, Stance.CONDITIONAL), Relation.NEITHER),
        ((Stance.POSSIBLE, Stance.QUOTED), Relation.NEITHER),
        ((Stance.PLANNED, Stance.ASSERTED), Relation.NEITHER),
    ],
)
def test_a_judge_sets_no_mere_possibility_against_a_fact(stances: tuple[Stance, Stance], relation: Relation) -> None:
    one = met(Relation.NEITHER)[0]
    claim, evidence = (one.pair.claim.model_copy(update={"stance": stance}) for stance in stances)
    pair = one.pair._replace(claim=claim, evidence=evidence)
    table = Table(supports={"always": -9.0}, contradicts={"model:contradicts": 1.0, "model:neither": -1.0})
    weighed = JUDGED.model_copy(update={"with_model": table})
    assert join(pair, one.link, weighed, SURE["contradicts"], SURE["contradicts"]).relation is relation


def test_what_a_rule_found_falls_where_a_judge_holds_it_for_unlikely_either_way() -> None:
    table = Table(supports={"model:supports": 1.0, "model:neither": -1.0}, contradicts={"always": -9.0})
    weighed = JUDGED.model_copy(update={"with_model": table, "links": Links(keep_support=0.5)})
    for code, ways, relation in (
        ("same_meaning", ("supports", "neither"), Relation.SUPPORTS),
        ("same_meaning", ("neither", "supports"), Relation.SUPPORTS),
        ("same_meaning", ("neither", "neither"), Relation.NEITHER),
        ("same_words", ("neither", "neither"), Relation.SUPPORTS),  # whoever reads it sees it
    ):
        one = met(Relation.SUPPORTS, code)[0]
        assert join(one.pair, one.link, weighed, *(SURE[way] for way in ways)).relation is relation


@pytest.mark.parametrize("terms", [("packag", "address"), ("Ada Vale", "say")])
def test_a_judge_makes_no_support_of_what_names_nobody_and_little(terms: tuple[str, ...]) -> None:
    one = met(Relation.NEITHER)[0]
    thin = one.pair._replace(claim=one.pair.claim.model_copy(update={"terms": terms}))
    sharp = Table(supports={"model:supports": 1.0, "model:neither": -1.0}, contradicts={"always": -9.0})
    weighed = JUDGED.model_copy(update={"with_model": sharp})
    assert join(thin, one.link, weighed, SURE["supports"], SURE["supports"]).relation is Relation.NEITHER


@pytest.mark.parametrize(
    ("speaks", "relation"),
    [
        ({"always": -1.0, "words_shared": 1.0}, Relation.SUPPORTS),
        ({"always": -1.0, "similarity": 3.0}, Relation.SUPPORTS),
        ({"always": -1.0, "model": 0.1}, Relation.NEITHER),
        ({"always": 1.0, "other_speaker": -3.0}, Relation.NEITHER),
    ],
)
def test_what_both_have_speaks_for_what_a_judge_is_unsure_of(speaks: Features, relation: Relation) -> None:
    text, terms = "Ada Vale visits the bridge", ("Ada Vale", "visit", "bridge")
    claim = make_claim(terms=terms, text=text, restated=text, speaker="Tove Berg")
    evidence = claim.model_copy(update={"document_id": "another", "speaker": "Ada Vale"})
    pair = Comparison(claim, evidence, 0.8, lambda left, right: 0.8)
    link = Link(claim_id=claim.id, evidence_id=evidence.id, relation=Relation.NEITHER)
    weighed = JUDGED.model_copy(update={"links": Links(make_support=0.6, same=speaks)})
    unsure = Likely(0.4, 0.1, 0.5)
    made = join(pair, link, weighed, unsure, unsure)
    assert made.relation is relation
    told = "The relation model reads that the two say the same; both have Ada, Vale, visits, bridge ("
    assert all(found.text.startswith(told) for found in made.findings)


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("It remains to be seen how far the bridge will carry", "The bridge will carry 40 tonnes", Relation.NEITHER),
        ("How far the bridge will carry is unclear", "It is not known how far the bridge carries", Relation.SUPPORTS),
        ("The bridge carries 40 tonnes", "It carries 40 tonnes, but who pays is not clear", Relation.SUPPORTS),
        ("An unknown man shut the bridge", "Somebody shut the bridge", Relation.SUPPORTS),
    ],
)
def test_no_fact_supports_that_something_is_not_known(claim: str, evidence: str, relation: Relation) -> None:
    one = met(Relation.NEITHER)[0]
    sides = [one.pair.claim.model_copy(update={"restated": text, "text": text}) for text in (claim, evidence)]
    sharp = Table(supports={"model:supports": 1.0, "model:neither": -1.0}, contradicts={"always": -9.0})
    weighed = JUDGED.model_copy(update={"with_model": sharp})
    pair = one.pair._replace(claim=sides[0], evidence=sides[1])
    assert join(pair, one.link, weighed, SURE["supports"], SURE["supports"]).relation is relation


def test_a_judge_reads_what_shares_names_and_words_enough() -> None:
    terms = ("Ada Vale", "visit", "bridge", "harbour", "council", "inquiry")
    claim = make_claim(terms=terms, entities=[make_entity("Ada Vale")])
    evidence = claim.model_copy(update={"document_id": "another"})
    pair = Comparison(claim, evidence, 0.5, lambda left, right: 0.5)
    link = Link(claim_id=claim.id, evidence_id=evidence.id, relation=Relation.NEITHER)
    assert is_worth_judging(pair, link, BOUNDS)
    thin = pair._replace(evidence=evidence.model_copy(update={"terms": terms[:2]}))
    assert not is_worth_judging(thin, link, BOUNDS)


def test_a_judge_reads_what_has_a_finding_and_what_is_near_and_shares_a_word() -> None:
    linked, loose = met(Relation.CONTRADICTS)[0], met(Relation.NEITHER)[0]
    claim = loose.pair.claim.model_copy(update={"terms": ("harbour",)})
    elsewhere = claim.model_copy(update={"document_id": "another"})
    near = loose.pair._replace(claim=claim, evidence=elsewhere)
    assert is_worth_judging(linked.pair._replace(similarity=0.0), linked.link, BOUNDS)
    assert is_worth_judging(near, loose.link, BOUNDS)
    assert not is_worth_judging(near._replace(similarity=0.5), loose.link, BOUNDS)
    nearer = BOUNDS.model_copy(update={"similarity_in_words": 0.5})
    assert not is_worth_judging(near._replace(similarity=0.5), loose.link, nearer)
    told = claim.model_copy(update={"terms": ("harbour", "crane", "mayor")})
    worded = near._replace(claim=told, evidence=told.model_copy(update={"document_id": "another"}), similarity=0.5)
    assert is_worth_judging(worded, loose.link, nearer)
    assert not is_worth_judging(near._replace(evidence=claim), loose.link, BOUNDS)
    other = near._replace(evidence=elsewhere.model_copy(update={"terms": ("mayor",)}))
    assert not is_worth_judging(other, loose.link, BOUNDS)


def test_of_one_event_a_judge_reads_what_shares_words_rather_than_names() -> None:
    claim = make_claim(terms=("harbour", "crane", "mayor"))
    link = Link(claim_id=claim.id, evidence_id="e" * 32, relation=Relation.NEITHER)
    bounds = BOUNDS.model_copy(update={"one_event": 6.2})

    def is_read(*terms: str, similarity: float = 0.3, one_event: bool = True, name: str = "") -> bool:
        named = {"entities": [make_entity(name)]} if name else {}
        mine = claim.model_copy(update=named)
        evidence = claim.model_copy(update={"document_id": "another", "terms": terms, **named})
        pair = Comparison(mine, evidence, similarity, lambda left, right: 0.5, one_event=one_event)
        return is_worth_judging(pair, link, bounds)

    assert is_read("harbour", "crane")
    assert not is_read("harbour", "crane", one_event=False)
    assert not is_read("harbour", "fog")
    assert is_read("harbour", "fog", similarity=0.5)
    assert is_read("fog", similarity=0.7)
    assert not is_read("harbour", "crane", name="Ada Vale")


def test_the_other_direction_is_judged_only_where_it_is_weighed() -> None:
    assert not TABLE.backward
    assert Table(supports={"model_back:supports": 0.5}, contradicts={}).backward
    assert not Table(supports={"model_back:supports": 0.0}, contradicts={}).backward


def test_the_table_of_the_house_can_be_read() -> None:
    held = weights.load()
    assert held.with_model.supports["model:supports"] > 0 > held.with_model.contradicts["model:neither"]


def test_a_broken_table_is_one_line(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    broken = Path(str(tmp_path)) / "weights.json"
    broken.write_text("{", encoding="utf-8")
    monkeypatch.setattr(weights, "PLACE", broken)
    with pytest.raises(TableError, match=r"weights\.json: cannot be read .*; restore the file"):
        weights.load.__wrapped__()


@pytest.mark.parametrize(("back", "one_event", "made"), [(0.9, True, True), (0.8, True, False), (0.9, False, False)])
def test_few_words_in_common_are_enough_of_what_is_sure_both_ways(back: float, one_event: bool, made: bool) -> None:
    one = met(Relation.NEITHER)[0]
    claim = one.pair.claim.model_copy(update={"terms": ("fire", "control"), "entities": ()})
    evidence = claim.model_copy(update={"document_id": "another", "terms": ("flame", "control")})
    pair = one.pair._replace(claim=claim, evidence=evidence, one_event=one_event)
    weighed = JUDGED.model_copy(update={"links": Links(make_support=0.8, both_ways=0.85, same={"always": 2.5})})
    link = join(pair, one.link, weighed, SURE["supports"], Likely(back, 0.0, 1.0 - back))
    assert (link.relation is Relation.SUPPORTS) is made


@pytest.mark.parametrize(
    ("always", "relation", "codes"),
    [
        (2.5, Relation.SUPPORTS, ["model_supports"]),
        (1.6, Relation.SUPPORTS, [MAIN]),
        (0.6, Relation.NEITHER, [NEAR]),
        (0.1, Relation.NEITHER, []),
    ],
)
def test_what_is_not_sure_enough_is_left_open(always: float, relation: Relation, codes: list[str]) -> None:
    one = met(Relation.NEITHER)[0]
    bounds = Links(make_support=0.8, in_full=0.9, unsure=0.6, unsure_of_two=0.9, same={"always": always})
    weighed = JUDGED.model_copy(update={"links": bounds})
    link = join(one.pair, one.link, weighed, SURE["supports"], SURE["supports"])
    assert (link.relation, [finding.code for finding in link.findings]) == (relation, codes)
