"""Settings: the environment alone decides, and says so when it cannot be used."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from verify.settings import Settings, load


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BLIND", "DB", "REVIEWER", "CORPUS"):
        monkeypatch.delenv(f"TWOSOURCE_{name}", raising=False)


def test_without_variables_the_defaults_hold() -> None:
    assert load() == Settings(db="twosource.db", reviewer="", corpus=Path("seeds"))


@pytest.mark.parametrize(
    ("variable", "value", "field", "expected"),
    [
        ("TWOSOURCE_DB", "desk.db", "db", "desk.db"),
        ("TWOSOURCE_DB", "postgresql://desk@localhost/claims", "db", "postgresql://desk@localhost/claims"),
        ("TWOSOURCE_REVIEWER", "Ada Lovelace", "reviewer", "Ada Lovelace"),
        ("TWOSOURCE_CORPUS", "articles/may", "corpus", Path("articles/may")),
        ("TWOSOURCE_DB", "", "db", "twosource.db"),
        ("TWOSOURCE_CORPUS", "", "corpus", Path("seeds")),
        ("TWOSOURCE_BLIND", "1", "blind", True),
        ("TWOSOURCE_BLIND", "", "blind", False),
        ("TWOSOURCE_UNKNOWN", "x", "db", "twosource.db"),
    ],
)
def test_a_variable_sets_its_field(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, field: str, expected: object
) -> None:
    monkeypatch.setenv(variable, value)
    assert getattr(load(), field) == expected


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        load().db = "other.db"  # type: ignore[misc]
