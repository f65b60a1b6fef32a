"""Two statements in, numbers with readable names out, through the real pipeline and the real rules."""

from math import isclose, log

import pytest

from tests.verify.compared import claims_in, meaning
from verify.weighing.features import LEAST, PARTNERS, Features, Likely, Side, features, meet

FEW = "About 400 people were hurt in the blast."
MANY = "Some 900 people were hurt in the blast."


def measure(claim: str, evidence: str, forward: Likely | None = None, backward: Likely | None = None) -> Features:
    sides = Side(claim, claims_in(claim, "claim.txt")), Side(evidence, claims_in(evidence, "evidence.txt"))
    return features(*sides, meet(*sides, meaning), forward, backward)


@pytest.mark.parametrize(
    ("claim", "evidence", "name", "value"),
    [
        (FEW, MANY, "finding:amounts_differ", 1),
        (FEW, MANY, "found:contradicts", 1),
        (FEW, MANY, "amounts_apart", 1),
        (FEW, MANY, "amounts_missing", 1),
        ("More than 400 people were hurt.", MANY, "amounts_missing", 0),
        ("More than 400 people were hurt.", MANY, "amounts_apart", 0),
        ("The mayor resigned.", "Some 900 people were hurt.", "amounts", 0),
        ("The mayor resigned.", "Some 900 people were hurt.", "amounts_missing_back", 1),
        ("The mayor resigned.", "The mayor did not resign.", "negation_differs", 1),
        ("The mayor did not resign.", "The mayor did not resign.", "negation_differs", 0),
        ("The mayor resigned.", "The mayor may resign.", "certainty_differs", 1),
        ("The price of bread rose.", "The price of bread fell.", "opposite_words", 1),
        ("The mayor opened the bridge.", "The mayor opened the bridge.", "same_wording", 1),
        ("The mayor opened the bridge.", "The mayor opened the bridge.", "words_shared", 1),
        ("The mayor opened the bridge.", "The mayor opened the bridge on a windy morning.", "words_shared", 1),
        ("Anna Berg met Carl Lind.", "Anna Berg met Dora Holm.", "names_missing", 0.5),
        ("The bridge opened.", "Anna Berg met Dora Holm.", "names_missing", 0),
        ("The bridge opened on Monday.", "The bridge opened on Friday.", "other_time", 1),
    ],
)  # fmt: skip
def test_a_number_says_what_its_name_says(claim: str, evidence: str, name: str, value: float) -> None:
    assert isclose(measure(claim, evidence)[name], value, abs_tol=1e-6)


def test_evidence_of_many_sentences_is_met_where_it_fits_best() -> None:
    evidence = (
        "The weather was fine all week. Shops were open until late. The mayor did not open the bridge. Trains ran as "
        "usual. A choir sang in the old church."
    )
    sides = (
        Side("claim", claims_in("The mayor opened the bridge.", "a.txt")),
        Side(evidence, claims_in(evidence, "b.txt")),
    )
    met = meet(*sides, meaning)
    assert met[0].pair.evidence.text.startswith("The mayor did not open")
    assert [finding.code for finding in met[0].link.findings] == ["one_negates"]
    assert len(met) == PARTNERS


def test_a_share_of_the_statements_of_a_claim_is_found() -> None:
    found = measure("The mayor opened the bridge. A choir sang in the church.", "The mayor did not open the bridge.")
    assert found["found:contradicts"] == 0.5


def test_a_judge_is_weighed_by_the_logarithm_in_both_directions() -> None:
    found = measure("It rained.", "It rained.", Likely(0.5, 0.0, 0.5), Likely(1.0, 0.0, 0.0))
    assert found["model:supports"] == log(0.5)
    assert found["model:contradicts"] == log(LEAST)
    assert found["model_back:supports"] == 0.0
    assert not [name for name in measure("It rained.", "It rained.") if name.startswith("model")]


def test_sides_without_a_claim_meet_nowhere() -> None:
    nothing = Side("…", ())
    found = features(nothing, nothing, meet(nothing, nothing, meaning))
    assert found["similarity"] == found["words_shared"] == found["found:supports"] == 0.0
