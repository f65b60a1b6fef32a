"""Files and pasted text in; what was kept of them, and a check of it outside the page, out."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from claims.errors import ClaimsError
from claims.formats import EXTENSIONS
from verify.desk import checking, session
from verify.desk.words import plain
from verify.errors import VerifyError
from verify.originals import Kept
from verify.store import Store

FRESH = "adding_fresh"  # counts what was added, so that the form begins anew afterwards
TOLD = "adding_told"  # what was kept of the last files, to be told once
PASTED = ("title", "publisher", "author", "published", "url")


def draw() -> None:
    """Draw the ways to add articles, and the check that is at work."""
    with st.expander("Add articles", icon=":material/note_add:", key="adding_box"):
        files, text = st.tabs(["Files", "Pasted text"])
        with files:
            draw_files()
        with text:
            draw_text()
    draw_told()
    checking.draw()


def draw_files() -> None:
    """Draw the choice of files."""
    kinds = ", ".join(sorted(EXTENSIONS))
    st.file_uploader(
        f"Articles, lists of articles or archives of them ({kinds})",
        accept_multiple_files=True, key=fresh("adding_files"),
    )  # fmt: skip
    send("Keep and check these files", "adding_send", take_files)


def draw_text() -> None:
    """Draw the fields for a text and what is known about it."""
    st.text_area("Text of the article", key=fresh("adding_text"), height=200)
    left, right = st.columns(2)
    left.text_input("Title", key=fresh("adding_title"))
    right.text_input("Publisher", key=fresh("adding_publisher"))
    left.text_input("Author", key=fresh("adding_author"))
    right.date_input(
        "Published", value=None, key=fresh("adding_published"), min_value=date(1800, 1, 1), format="YYYY-MM-DD"
    )
    st.text_input("Web address", key=fresh("adding_url"), placeholder="https://")
    send("Keep and check this text", "adding_paste", take_text)


def send(label: str, key: str, act: Callable[[], None]) -> None:
    """Draw the button that keeps what was given."""
    st.button(label, key=key, type="primary", on_click=act, **checking.offered())


def fresh(key: str) -> str:
    """Return a widget's key that changes with everything that was added."""
    return f"{key}_{st.session_state.get(FRESH, 0)}"


def take_files() -> None:
    """Keep the chosen files and have them checked."""
    files = st.session_state.get(fresh("adding_files")) or []
    if not files:
        return tell(["Choose one or more files first."])
    try:
        kept = checking.intake().keep(((file.name, file.getvalue()) for file in files), taken())
    except (ClaimsError, VerifyError, OSError) as error:
        return tell([str(error)])
    begin(kept)


def take_text() -> None:
    """Keep the pasted text and have it checked."""
    state = st.session_state
    given = {field: str(state.get(fresh(f"adding_{field}")) or "") for field in PASTED}
    try:
        kept = checking.intake().paste(state.get(fresh("adding_text")) or "", given, taken())
    except (ClaimsError, VerifyError, OSError) as error:
        return tell([str(error)])
    begin([kept])


def begin(kept: list[Kept]) -> None:
    """Say what became of each file and start the check when there is anything new."""
    st.session_state[FRESH] = st.session_state.get(FRESH, 0) + 1
    same = [f"{one.given}: is in the corpus already." for one in kept if one.name is None]
    renamed = [f"{one.given}: kept as {one.name}." for one in kept if one.name not in (None, one.given)]
    tell([*same, *renamed])
    if any(one.name for one in kept):
        checking.check()


def taken() -> dict[str, str]:
    """Return the names that the corpus has from elsewhere, each with the SHA-256 of its file."""
    if session.is_missing():
        return {}
    store: Store = session.desk().store
    return {name: known.file_sha256 for name, known in store.document_fingerprints().items()}


def tell(lines: list[str]) -> None:
    """Keep what is to be told when the page is drawn."""
    st.session_state[TOLD] = lines


def draw_told() -> None:
    """Tell it once."""
    lines = st.session_state.pop(TOLD, [])
    if lines:
        st.info("  \n".join(map(plain, lines)), icon=":material/info:")
