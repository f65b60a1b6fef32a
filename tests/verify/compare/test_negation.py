"""The same words, once with "not": contradicted, unless something lets both be true."""

import pytest

from tests.verify.compared import links


def found(left: str, right: str) -> set[str]:
    """Return the codes of all findings between two sentences."""
    return {finding.code for link in links(left, right) for finding in link.findings}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour fund is a loan from Norwater.", "The harbour fund was not a loan from Norwater, the mayor said."),
        ("Norwater asked Ada Vale to be head of its mine.", "Norwater never asked Ada Vale to be its mine's head."),
        ("Carr has a licence for the mine in Lorn.", "Carr has no licence for the mine in Lorn."),
    ],
)
def test_the_same_words_with_and_without_a_not_contradict_each_other(left: str, right: str) -> None:
    assert "same_words_negated" in found(left, right)
    assert "same_words_negated" in found(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No other senator called Tom Akers to the floor.", "A senator called Tom Akers to the floor."),
        ("The dam at Lorn is safe.", "The dam at Holm is not safe."),
        ("The plan for Lorn is a tax on fuel.", "The plan for Lorn is not only a tax on fuel."),
        ("Carr was a member of the board of Norwater.", "Carr was not a member of the board of Norwater until 2010."),
        ("Carr did not speak in Lorn as the party's leader.", "Carr spoke in Lorn."),
        ("Carr may be a member of the board of Norwater.", "Carr is not a member of the board of Norwater."),
        ("Vale believes that Carr is a member of the board of Norwater.", "Carr is not on the board of Norwater."),
    ],
)
def test_what_leaves_room_for_both_is_no_contradiction(left: str, right: str) -> None:
    assert not {"same_words_negated", "one_negates"} & found(left, right)
    assert not {"same_words_negated", "one_negates"} & found(right, left)


def test_both_statements_are_quoted_in_full_where_they_are_short() -> None:
    left, right = "Carr has a licence for the mine in Lorn.", "Carr has no licence for the mine in Lorn."
    told = next(f for link in links(left, right) for f in link.findings if f.code == "same_words_negated")
    assert told.claim_value == "“Carr has a licence for the mine in Lorn”"
    assert told.evidence_value == "“Carr has no licence for the mine in Lorn”"
    assert told.claim_value in told.text and told.evidence_value in told.text


@pytest.mark.parametrize(
    ("left", "right", "against"),
    [
        ("Piet Vorn had not been drinking.", "Piet Vorn had been drinking before the crash.", True),
        ("Piet Vorn had not been drinking.", "The driver, Piet Vorn, had been drinking.", True),
        ("Piet Vorn had not been drinking.", "The driver, Tomas Rehn, had been drinking.", False),
        ("Piet Vorn had not been drinking wine.", "Piet Vorn had been drinking before the crash.", False),
        ("Piet Vorn had not been drinking after the crash.", "Piet Vorn had been drinking before the crash.", False),
    ],
)
def test_who_did_it_at_no_time_did_not_do_it_at_one(left: str, right: str, against: bool) -> None:
    assert ("one_negates" in found(left, right), "one_negates" in found(right, left)) == (against, against)
