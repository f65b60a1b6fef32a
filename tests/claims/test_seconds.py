"""A second verb is told of the first one's subject where that is plain, and stays in its sentence where it is not."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The abbey sold its loom and bought two looms.", "The abbey bought two looms"),
        ("Ida gave a loom to the monks and, wearing a blue coat, toured the mill.", "Ida toured the mill"),
        ("The guild raised dues, sold the mill and built a pool.", "The guild sold the mill and built a pool"),
        (
            "The brewer heard from monks on where the cask had been buried, and ordered a dig.",
            "The brewer ordered a dig",
        ),
    ],
)
def test_it_is_told_of_the_first_one_s_subject(claims_of: Extracted, text: str, told: str) -> None:
    assert any(told in claim.restated for claim in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Traces tie the potter to a coat found near where a poacher shot and wounded a monk.",
        "The abbot came to Hove for what was meant to be a lesson on prayer but was a rant about looms.",
        "The kiln makes plain and glazed pots for schools.",
        "The levy would not just mend the dam but give work to weavers.",
        "Monks cheered as Ida -- carried by a novice -- appeared at the gate.",
        "Bell-making in the valley has been shrinking for decades, driven more by taste than by cost.",
    ],
)
def test_what_may_be_another_s_is_not_cut_off(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text)] == [text]


def test_a_call_to_readers_has_no_subject(claims_of: Extracted) -> None:
    told = [claim.restated for claim in claims_of("Looms and kilns will be dear, but let's not forget the weavers.")]
    assert told == ["Looms and kilns will be dear", "Let's not forget the weavers"]


def test_both_verbs_of_a_definition_go_together(claims_of: Extracted) -> None:
    told = [claim.restated for claim in claims_of("Ida is a potter who makes and sells blue jars.")]
    assert not any(context.startswith("A potter") for context in told)
