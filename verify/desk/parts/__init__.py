"""What Streamlit has no safe element for: the sheet, the rows, the tables and the keys, drawn by our own page scripts.

Data goes to the scripts as JSON and comes on the page through `textContent` alone (see draw.js), so that an article
can hold any text at all: it is never read as HTML or Markdown.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypedDict

import streamlit as st

HERE = Path(__file__).parent
ICON = HERE / "icon.svg"
SEEN = "desk_seen"  # what was opened in this session
Nothing = Callable[[], None]


class Cell(TypedDict, total=False):
    """A table's cell: its text or number, where it leads when it is chosen, and what stands small below it."""

    t: str | int
    under: str
    go: dict[str, str]


def _read(*names: str) -> str:
    return "\n".join((HERE / name).read_text(encoding="utf-8") for name in names)


_SHEET = st.components.v2.component(
    "twosource.sheet",
    html='<div class="sheet"></div>',
    css=_read("base.css", "sheet.css"),
    js=_read("draw.js", "card.js", "sheet.js"),
)
_ANSWERS = st.components.v2.component(
    "twosource.answers",
    html='<div class="sheet"></div>',
    css=_read("base.css", "sheet.css"),
    js=_read("draw.js", "card.js", "answers.js"),
)
_PAPER = st.components.v2.component(
    "twosource.paper",
    html='<div class="paper"></div>',
    css=_read("base.css", "sheet.css", "paper.css"),
    js=_read("draw.js", "paper.js"),
)
_ROWS = st.components.v2.component(
    "twosource.rows", html='<div class="rows"></div>', css=_read("base.css", "rows.css"), js=_read("draw.js", "rows.js")
)
_TABLE = st.components.v2.component(
    "twosource.table",
    html='<div class="scroll"></div>',
    css=_read("base.css", "table.css"),
    js=_read("draw.js", "table.js"),
)
_KEYS = st.components.v2.component("twosource.keys", js=_read("keys.js"))
_NAME = st.components.v2.component("twosource.name", js=_read("name.js"))


def sheet(data: dict[str, Any], *, key: str, on_read: Nothing, on_ask: Nothing) -> None:
    """Draw one claim with its article and its evidence.

    `on_read` hears which article is to be opened, `on_ask` on which piece a second opinion is wanted.
    """
    _SHEET(key=key, data=data, on_read_change=on_read, on_ask_change=on_ask)


def answers(cards: list[dict[str, Any]], *, key: str, on_open: Nothing) -> None:
    """Draw evidence for and against a statement; `on_open` hears which claim was chosen."""
    _ANSWERS(key=key, data={"cards": cards}, on_open_change=on_open)


def paper(data: dict[str, Any], *, key: str, on_open: Nothing, on_select: Nothing) -> None:
    """Draw an article with its statements marked; `on_open` hears which claim was chosen, `on_select` which stretch."""
    _PAPER(key=key, data=data, on_open_change=on_open, on_select_change=on_select)


def rows(data: list[dict[str, Any]], *, key: str, on_open: Nothing) -> None:
    """Draw the queue's rows; `on_open` hears which claim was chosen."""
    _ROWS(key=key, data={"rows": data}, on_open_change=on_open)


def table(
    columns: Sequence[tuple[str, str]], lines: list[list[Cell]], *, label: str, key: str, on_go: Nothing = lambda: None
) -> None:
    """Draw a table of (name, kind) columns; `on_go` hears the `go` of the cell that was chosen."""
    heads = [{"name": name, "kind": kind} for name, kind in columns]
    _TABLE(key=key, data={"label": label, "columns": heads, "rows": lines}, on_go_change=on_go)


@contextmanager
def opening(what: str) -> Iterator[None]:
    """Say that something is on its way, the first time that a reader sees it: what it needs may have to be loaded."""
    seen: tuple[str, ...] = st.session_state.get(SEEN, ())
    place = st.empty()
    if what not in seen:
        with place.container(key=f"desk_opening_{len(seen)}"):
            aside(":material/hourglass_top: Opening the desk …")
        st.session_state[SEEN] = (*seen, what)
    yield
    place.empty()


def aside(text: str, **look: Any) -> None:
    """Write a remark in small grey letters that are still easy to read; `text` is Markdown."""
    st.markdown(f":gray[:small[{text}]]", **look)


def style(name: str = "desk.css") -> None:
    """Bring the few rules of look that the theme's settings have no word for."""
    st.html(HERE / name)


def keys(data: dict[str, Any], *, key: str, on_draft: Nothing) -> None:
    """Listen for the keys that buttons cannot have and keep drafts; `on_draft` hears one that was kept."""
    _KEYS(key=key, data=data, on_draft_change=on_draft, height=1)


def name(given: str, *, key: str) -> None:
    """Have this browser remember who checks."""
    _NAME(key=key, data={"name": given}, height=1)
