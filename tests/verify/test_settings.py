"""Settings: the environment alone decides, and says so when it cannot be used."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from verify.model import Scale
from verify.settings import Settings, load


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BLIND", "SCALE", "DB", "REVIEWER", "CORPUS"):
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
        ("TWOSOURCE_PEOPLE", "people.toml", "people", Path("people.toml")),
        ("TWOSOURCE_PEOPLE", "", "people", None),
        ("TWOSOURCE_BLIND", "1", "blind", True),
        ("TWOSOURCE_BLIND", "", "blind", False),
        ("TWOSOURCE_SCALE", "evidence", "scale", Scale.EVIDENCE),
        ("TWOSOURCE_SCALE", "", "scale", Scale.SEVEN),
        ("TWOSOURCE_UNKNOWN", "x", "db", "twosource.db"),
    ],
)
def test_a_variable_sets_its_field(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, field: str, expected: object
) -> None:
    monkeypatch.setenv(variable, value)
    assert getattr(load(), field) == expected


def test_a_scale_that_is_none_names_those_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOSOURCE_SCALE", "stars")
    with pytest.raises(ValidationError, match="'seven-point' or 'evidence'"):
        load()


def test_the_two_scales_have_their_own_verdicts() -> None:
    assert [verdict.value for verdict in Scale.EVIDENCE.verdicts] == [
        "supported", "refuted", "not enough evidence", "conflicting evidence",
    ]  # fmt: skip
    assert len(Scale.SEVEN.verdicts) == 7 and not set(Scale.SEVEN.verdicts) & set(Scale.EVIDENCE.verdicts)


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        load().db = "other.db"  # type: ignore[misc]


def test_a_change_of_the_environment_counts_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    before = load()
    monkeypatch.setenv("TWOSOURCE_BLIND", "1")
    assert (before.blind, load().blind) == (False, True)
    monkeypatch.delenv("TWOSOURCE_BLIND")
    assert not load().blind
