"""Names as two articles write them."""

import pytest

from verify.compare.base import shared_names


@pytest.mark.parametrize(
    ("mine", "theirs", "one"),
    [
        ("Ada Vale", "Ada Vale", True),
        ("ADA VALE", "Ada Vale", True),
        ("Vale", "Ada Vale", True),
        ("Ada Vale Jr.", "Ada M. Vale", True),
        ("Boris Vale", "Ada Vale", False),
        ("Council", "Harbour Council", False),
        ("Peru", "Chile", False),
    ],
)
def test_one_name(mine: str, theirs: str, one: bool) -> None:
    for left, right in ((mine, theirs), (theirs, mine)):
        shared = frozenset({left}) if one else frozenset()
        assert shared_names(frozenset({left, "Lima"}), frozenset({right})) == shared
