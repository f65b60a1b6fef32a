"""The page on which the corpus is asked about a statement."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import ROOT
from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.store import Store

PAGE = "verify/desk/ask.py"
STATEMENT = "The kite festival took place at Elmsworth harbour on Sunday."
Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _own_stores() -> Iterator[None]:
    """Let no test see the database of another."""
    yield
    st.cache_resource.clear()


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of a checked corpus."""
    folder = tmp_path_factory.mktemp("asked")
    (folder / "gazette.txt").write_text(
        "The kite festival took place at Elmsworth harbour on Sunday.", encoding="utf-8"
    )
    (folder / "courier.txt").write_text(
        "The kite festival did not take place at Elmsworth harbour on Sunday.", encoding="utf-8"
    )
    with Store.open(folder / "desk.db") as store:
        check([folder], store, engine=LocalEngine())
    return folder / "desk.db"


@pytest.fixture
def open_page(checked: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens the page at an address."""
    monkeypatch.setenv("TWOSOURCE_DB", str(checked))
    monkeypatch.setenv("TWOSOURCE_REVIEWER", "Ada Thorn")

    def open_(**query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
        app.run()
        app.switch_page(PAGE)
        for name, value in query.items():
            app.query_params[name] = value
        return calm(app.run())

    return open_


def calm(app: AppTest) -> AppTest:
    """Return the app, which must not have failed."""
    assert not app.exception
    return app


def cards(app: AppTest) -> list[dict[str, Any]]:
    """Return the cards that are drawn."""
    found = [item.proto for item in app.get("bidi_component") if item.proto.component_name == "twosource.answers"]
    return [card for proto in found for card in json.loads(proto.json)["cards"]]


def test_an_empty_page_says_what_to_do(open_page: Open) -> None:
    app = open_page()
    assert any("Type a statement" in text.value for text in app.markdown)
    assert not cards(app)


def test_a_statement_is_answered_and_stays_in_the_address(open_page: Open, checked: Path) -> None:
    app = open_page()
    app.text_area(key="ask_statement").input(STATEMENT).run()
    calm(app.button(key="ask_go").click().run())
    assert app.query_params["statement"] in (STATEMENT, [STATEMENT])
    against, for_ = cards(app)
    assert against["relation"]["word"] == "Stands against it" and for_["relation"]["word"] == "Supports it"
    assert against["findings"] and "".join(run["t"] for run in against["quote"]).startswith("The kite festival did not")
    assert any("value" in run["k"] for run in against["quote"])
    assert any("**1** against, **1** for" in text.value for text in app.markdown)
    with Store.open(checked) as store:
        assert store.log() == []


def test_a_reload_asks_again(open_page: Open) -> None:
    app = open_page(statement=STATEMENT)
    assert app.text_area(key="ask_statement").value == STATEMENT
    assert len(cards(app)) == 2


def test_nothing_found_is_said_calmly(open_page: Open) -> None:
    app = open_page(statement="Butter became dearer in Lima last week.")
    assert any("Nothing was found that contradicts or supports this." in text.value for text in app.markdown)


def test_what_is_no_statement_is_told_in_a_line(open_page: Open) -> None:
    assert any("type a whole sentence" in warning.value for warning in open_page(statement="?!").warning)


def test_words_of_a_statement_are_no_markup(open_page: Open) -> None:
    app = open_page(statement=f"{STATEMENT} <script>alert(1)</script> **bold** $x$ :material/skull:")
    assert not any("**bold**" in text.value for text in app.markdown)


def test_without_a_corpus_the_page_says_how_to_get_one(tmp_path: Path, open_page: Open, monkeypatch: Any) -> None:
    with Store.open(tmp_path / "new.db"):
        monkeypatch.setenv("TWOSOURCE_DB", str(tmp_path / "new.db"))
    assert any("There is nothing to review yet" in text.value for text in open_page(statement=STATEMENT).subheader)
