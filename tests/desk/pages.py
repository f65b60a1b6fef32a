"""The pages as Streamlit draws them, opened for a test: on the small corpus, by a reader with a name."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import ROOT
from tests.desk import corpus
from tests.factory import at
from verify import decide
from verify.model import Action, FlagKind, Verdict
from verify.store import FlagFilter, Store

OVERVIEW, REVIEW, DOCUMENTS, LOG = (f"verify/desk/{name}.py" for name in ("overview", "review", "documents", "log"))
SECOND = "verify/desk/second.py"
Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _own_stores() -> Iterator[None]:
    """Let no test see the database of another."""
    yield
    st.cache_resource.clear()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return the database of the small corpus."""
    return corpus.build(tmp_path / "desk.db")


@pytest.fixture
def open_page(database: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens a page of the desk at an address."""
    monkeypatch.setenv("TWOSOURCE_DB", str(database))
    monkeypatch.setenv("TWOSOURCE_REVIEWER", "Ada Thorn")

    def open_(page: str = OVERVIEW, **query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        return calm(app if page == OVERVIEW else app.switch_page(page).run())

    return open_


def calm(app: AppTest) -> AppTest:
    """Return the app, which must not have failed."""
    assert not app.exception
    return app


def drawn(app: AppTest, part: str) -> Any:
    """Return the data of one of the desk's own parts."""
    (found,) = (item.proto for item in app.get("bidi_component") if item.proto.component_name == f"twosource.{part}")
    return json.loads(found.json)


def tables(app: AppTest) -> dict[str, list[list[Any]]]:
    """Return what stands in each table's cells, by its label."""
    found = (item.proto for item in app.get("bidi_component") if item.proto.component_name == "twosource.table")
    data = [json.loads(item.json) for item in found]
    return {one["label"]: [[cell["t"] for cell in row] for row in one["rows"]] for one in data}


def address(app: AppTest) -> dict[str, str]:
    """Return what stands in the page's address."""
    return {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}


def claim_of(database: Path, kind: FlagKind = FlagKind.CONTRADICTED) -> str:
    """Return the first claim with a flag."""
    with Store.open(database) as store:
        return store.flags(FlagFilter(flag=kind), limit=1)[0].claim.id


def log_of(database: Path) -> list[tuple[Action, Verdict | None, str]]:
    """Return what the log holds."""
    with Store.open(database) as store:
        return [(entry.action, entry.verdict, entry.note) for entry in store.log()]


def press(app: AppTest, label: str) -> AppTest:
    """Press the button with a label."""
    (button,) = (button for button in app.button if button.label == label)
    return calm(button.click().run())


def said(app: AppTest) -> str:
    """Return all words of a page that Streamlit draws."""
    kinds = (app.markdown, app.header, app.subheader, app.caption, app.text, app.info, app.warning, app.error, app.code)
    return "\n".join(str(item.value) for kind in kinds for item in kind)


def rule_as(name: str, database: Path, verdict: Verdict = Verdict.TRUE) -> str:
    """Give a verdict as somebody else and return the claim."""
    with Store.open(database) as store:
        flag = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED), limit=1)[0]
        decide.decide(store, flag, verdict, reviewer=name, at=at(), note="*seen*")
    return flag.claim.id
