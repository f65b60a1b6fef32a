"""Two statements that a judge has read in, what speaks for their saying the same out."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.weighing.alike import alike, in_common, words_in_common
from verify.weighing.features import Likely

CLAIM = "The town council paid 84,500 euros for the harbour crane on Tuesday."
UNSURE = Likely(0.4, 0.1, 0.5)


def pair(left: str, right: str) -> Comparison:
    claim, evidence = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    return Comparison(claim, evidence, meaning(claim.restated, evidence.restated), meaning)


@pytest.mark.parametrize(
    ("right", "name", "value"),
    [
        ("Some 84,500 euros went to the makers of the crane.", "a_figure_shared", 1.0),
        ("Some 90,000 euros went to the makers of the crane.", "a_figure_shared", 0.0),
        ("Some 90,000 euros went to the makers of the crane.", "figures_alone", 1.0),
        ("The council of Elmsworth paid for a crane.", "one_happening", 1.0),
        ("The council of Elmsworth sold a crane.", "one_happening", 0.0),
        ("A storm damaged the harbour crane.", "words_in_a_row", 3.0),
        ("A storm damaged the harbour crane.", "words_shared", 2.0),
        ("A storm damaged the lighthouse.", "words_shared", 0.0),
    ],
)
def test_what_both_have_and_what_the_claim_has_alone_is_counted(right: str, name: str, value: float) -> None:
    assert alike(pair(CLAIM, right), UNSURE, UNSURE)[name] == value


@pytest.mark.parametrize(
    ("right", "value"),
    [
        ("“The new crane works,” said Tove Berg.", 1.0),
        ("“The new crane works,” said Mayor Vale.", 0.0),
        ("The new crane works.", 0.0),
    ],
)
def test_what_two_others_say_is_known(right: str, value: float) -> None:
    both = pair("“The new crane is working,” said Ada Vale.", right)
    assert alike(both, UNSURE, UNSURE)["other_speaker"] == value


def test_a_likelihood_counts_by_its_odds_and_none_is_certain() -> None:
    both = pair(CLAIM, "The council of Elmsworth paid for a crane.")
    found = alike(both, Likely(0.5, 0.0, 0.5), Likely(0.0, 0.0, 1.0))
    assert found["model"] == 0.0
    assert found["model_back"] == pytest.approx(-alike(both, UNSURE, Likely(1.0, 0.0, 0.0))["model_back"])


def test_figures_come_first_of_what_both_have() -> None:
    assert in_common(pair(CLAIM, "For 84,500 euros the council bought a crane.")) == "84,500 euros, council, crane"


def test_only_what_stands_in_both_is_shown_as_common() -> None:
    assert in_common(pair(CLAIM, "For more than 84,000 euros councils bought a crane.")) == "euros, crane"


@pytest.mark.parametrize(
    ("right", "share"),
    [
        ("The crane is for the harbour.", 1.0),
        ("The crane broke in the storm.", 0.5),
        ("A storm damaged the lighthouse.", 0.0),
    ],
)
def test_words_in_common_are_counted_of_the_shorter_statement(right: str, share: float) -> None:
    both = pair(CLAIM, right)
    assert words_in_common(both) == pytest.approx(share)
    assert words_in_common(both._replace(claim=both.evidence, evidence=both.claim)) == pytest.approx(share)
