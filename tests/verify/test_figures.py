"""A figure that was changed, and one that was only written otherwise, rounded, left out or added."""

import pytest

from verify.texts.figures import figures_differ, same_but_figures

FIRE = "The fire at Elmsworth harbour killed 40 people and closed the northern basin."


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("40 people were hurt", "50 people were hurt", True),
        ("four people were hurt", "4 people were hurt", False),
        ("some 4,213 people came", "more than 4,200 people came", False),
        ("412 people came", "419 people came", True),
        ("2.1 million crowns", "2,100,000 crowns", False),
        ("40 people were hurt", "people were hurt", False),
        ("40 people, 3 of them sailors, were hurt", "40 people were hurt", False),
        ("the fire broke out on Monday", "the fire broke out on Friday", True),
        ("the fire broke out on Monday", "the fire broke out on 3 May", False),
        ("he sat on the quay", "he lay on the quay", False),
        ("dozens were hurt", "hundreds were hurt", False),
        ("its second fire this year", "its third fire this year", True),
    ],
)
def test_figures_differ(left: str, right: str, differ: bool) -> None:
    assert figures_differ(left, right) == figures_differ(right, left) == differ


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (FIRE, False),
        (FIRE.replace("40", "52"), True),
        (FIRE.replace("40", "forty"), False),
        (FIRE.replace("killed 40", "has killed some 52"), True),
        ("A fire killed 52 people in a hotel at Dornbach and closed two roads.", False),
        ("", False),
    ],
)
def test_same_but_figures(other: str, same: bool) -> None:
    assert same_but_figures(FIRE, other) == same_but_figures(other, FIRE) == same
