"""The panel of keys: it lists what does something on the page, and nothing else."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.desk.pages import REVIEW, Open, _own_stores, database, open_page, rule_as
from verify.store import Store

__all__ = ["_own_stores", "database", "open_page"]

ON_ALL = ["1 to 7", "u", "y", "x", "s", "n", "q", "?"]


def keys(app: AppTest) -> list[str]:
    """Return the keys that the panel lists."""
    (panel,) = (one.value for one in app.markdown if "| key | does |" in one.value)
    return [line.split(" | ")[0].removeprefix("| ") for line in panel.splitlines()[2:]]


def test_the_queue_has_keys_of_its_own(open_page: Open) -> None:
    assert keys(open_page(REVIEW)) == ["j", "/", "?"]


def test_a_claim_lists_a_second_readers_keys_where_somebody_else_ruled(open_page: Open, database: Path) -> None:
    claim = rule_as("Bo Lind", database)
    assert {"g", "d", "t"} <= set(keys(open_page(REVIEW, status="all", claim=claim)))
    mine = rule_as("Ada Thorn", database)
    listed = keys(open_page(REVIEW, status="all", claim=mine))
    assert "t" in listed and not {"g", "d"} & set(listed)


def test_a_claim_without_a_verdict_lists_only_what_works(open_page: Open, database: Path) -> None:
    claim = rule_as("Bo Lind", database)
    other = next(one for one in claims(database) if one != claim)
    listed = keys(open_page(REVIEW, status="all", claim=other))
    assert [key for key in listed if key not in ("j", "k")] == ON_ALL


def claims(path: Path) -> list[str]:
    """Return the claims of the queue, in order."""
    with Store.open(path) as store:
        return [flag.claim.id for flag in store.flags()]
