"""Which form of a person's name stands for all, and which names are left apart."""

import pytest

from tests.factory import make_claim, make_document, make_entity
from verify.model import Corrections, Pairing
from verify.origin import Origins
from verify.origins.persons import usual_form

FORMS = ["Carla T. Brandt", "Carla Brandt", "Dr. Carla Brandt", "Otto Brandt Jr.", "Otto Brandt"]


@pytest.mark.parametrize(
    ("name", "forms", "usual"),
    [
        ("Carla T. Brandt", FORMS[:3], "Carla Brandt"),
        ("Carla Brandt", FORMS[:3], "Carla Brandt"),
        ("Robert Marlow", ["Robert Marlow", "Bob Marlow"], "Bob Marlow"),
        ("Otto Brandt Jr.", FORMS[3:], "Otto Brandt Jr."),
        ("Otto Brandt", FORMS[3:], "Otto Brandt"),
        ("Ida K. Marlow", ["Ida K. Marlow", "Ida R. Marlow", "Ida Marlow"], "Ida K. Marlow"),
        ("Minister Carla T. Brandt", ["Minister Carla T. Brandt"], "Minister Carla T. Brandt"),
    ],
)
def test_the_plainest_form_stands_for_a_person(name: str, forms: list[str], usual: str) -> None:
    assert usual_form(name, forms) == usual


def origins_of_two_forms(corrections: Corrections | None = None) -> list[tuple[str, str]]:
    """Return name and reason of the origins of what one person says in two articles under two forms of her name."""
    claims, documents = [], {}
    for name in ("Carla T. Brandt", "Carla Brandt"):
        document = make_document(f"{name}.txt", f"{name}: The ferry will not sail on Sunday.", publisher=name[:6])
        entity = make_entity(name, 0)
        claims.append(make_claim(document, len(name) + 2, len(document.text), speaker=name, entities=(entity,)))
        documents[document.id] = document
    origins = Origins(claims, documents, corrections=corrections)
    return [(origins.of(claim).name, origins.of(claim).why) for claim in claims]


def test_two_forms_of_a_name_are_one_origin_and_it_says_so() -> None:
    (first, why), (second, _) = origins_of_two_forms()
    assert first == second == "Carla Brandt"
    assert why == "Carla T. Brandt and Carla Brandt are taken for one person"


def test_a_reviewer_keeps_two_forms_apart() -> None:
    split = Pairing(left="Carla T. Brandt", right="Carla Brandt", one=False, reviewer="Ines")
    names = [name for name, _ in origins_of_two_forms(Corrections(pairs=(split,)))]
    assert names == ["Carla T. Brandt", "Carla Brandt"]
