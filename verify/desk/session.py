"""One reader's session in: the desk on the configured database, the view of the address, and the reader's name, out."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import streamlit as st

from claims.errors import ClaimsError
from verify import settings
from verify.decisions.roles import ANYBODY, People, Person
from verify.desk import parts
from verify.desk.address import View
from verify.desk.state import Desk
from verify.desk.words import plain, sentence
from verify.endpoint import Endpoint, configured
from verify.errors import BusyError, DecideError, RoleError, StoreError, VerifyError
from verify.model import Scale
from verify.store import Store

COOKIE = "twosource_reviewer"  # written by parts/name.js when a name is given
NAME = "desk_reviewer"
SOUGHT = "desk_sought"
OVERVIEW, REVIEW, DOCUMENTS, LOG = (f"verify/desk/{name}.py" for name in ("overview", "review", "documents", "log"))
SECOND, WHO, ASK = (f"verify/desk/{name}.py" for name in ("second", "who", "ask"))
SOURCES = "verify/desk/sources.py"

logger = logging.getLogger(__name__)


def desk() -> Desk:
    """Return the desk on the configured database, which must exist: the desk reads a corpus and makes none.

    It is the desk as whoever logged in may use it.
    """
    where = settings.load().db
    person()  # nobody gets any further who is not known
    return _desk(where, _identity(where)).acting(person)


def _identity(where: str) -> int:
    """Return what tells one database file from another that took its place."""
    path = Path(where)
    return path.stat().st_ino if "://" not in where and path.exists() else 0


@st.cache_resource(max_entries=4, show_spinner=False)
def _desk(where: str, identity: int) -> Desk:
    """Return one desk for all sessions on a database: its store may be used by many threads."""
    return Desk(Store.open(where, create=False))


def now() -> datetime:
    """Return the time for a row of the log; the only clock of the desk."""
    return datetime.now(UTC)


def view() -> View:
    """Return what the page's address asks to see."""
    return View.from_query(st.query_params.to_dict())


def show(changed: View) -> None:
    """Put a view into the page's address; the page is drawn from it."""
    st.query_params.from_dict(changed.to_query())


def of_a_team() -> bool:
    """Return whether people log in to this desk and have roles."""
    return settings.load().people is not None


def email() -> str:
    """Return the address that whoever looks logged in with; "" before that."""
    said = st.user.to_dict()
    if not said.get("is_logged_in") or said.get("email_verified") is False:
        return ""
    return str(said.get("email") or "")


def known() -> Person | None:
    """Return who logged in when the team's table knows them; it is read anew each time, so that a change counts."""
    table = settings.load().people
    return People.read(table).find(email()) if table else ANYBODY


def colleagues() -> list[str]:
    """Return the names of the team's table; none where people do not log in."""
    table = settings.load().people
    return People.read(table).names if table else []


def person() -> Person:
    """Return who sits at the desk; on a team's desk nobody who is not known gets any further."""
    found = known()
    if found is None:
        raise RoleError("log in first; then open this page again")
    return found


def offered(why_not: str, usual: str | None = None) -> dict[str, Any]:
    """Return a widget's `disabled` and `help`: one that would only fail says why, in place of its usual help."""
    return {"disabled": bool(why_not), "help": why_not and f"{plain(why_not)}." or usual}


def reviewer() -> str:
    """Return who reviews: the name given here, in the settings, or on an earlier day in this browser; "" before any.

    Who logged in works under the name of the team's table.
    """
    if of_a_team():
        return person().name
    named: str = st.session_state.get(NAME) or settings.load().reviewer
    cookie = st.context.cookies.get(COOKIE)
    return named or (" ".join(unquote(cookie).split()) if isinstance(cookie, str) else "")


def blind_to() -> str | None:
    """Return the reader from whom other people's verdicts are hidden for now; None when nothing is hidden."""
    return reviewer() if settings.load().blind else None


def scale() -> Scale:
    """Return the verdicts that this newsroom gives."""
    return settings.load().scale


def endpoint() -> Endpoint | None:
    """Return where a second opinion may be asked for; None when the settings name no such place."""
    chosen = settings.load()
    return configured(chosen.endpoint, chosen.endpoint_model, chosen.endpoint_key)


def name_reviewer(name: str) -> None:
    """Keep the reviewer's name for this session."""
    st.session_state[NAME] = " ".join(name.split())


def remember() -> None:
    """Have the browser keep a name that was given in this session, on whichever page that was."""
    if given := st.session_state.get(NAME):
        parts.name(given, key="desk_name")


@contextmanager
def calm() -> Iterator[None]:
    """Tell what went wrong and what to do about it in one line, in place of a stack trace."""
    try:
        yield
    except BusyError as error:
        trouble(error, ":material/hourglass_top:")
    except StoreError as error:
        if is_missing():
            no_corpus(f"{settings.load().db}: no such database yet")
        else:
            trouble(error, ":material/database_off:")
    except (VerifyError, ClaimsError) as error:
        trouble(error, ":material/info:")


def is_missing() -> bool:
    """Return whether the configured database is a file that does not exist yet."""
    where = settings.load().db
    return "://" not in where and not Path(where).exists()


def trouble(problem: Exception, icon: str) -> None:
    """Tell what is wrong, and offer to look again."""
    logger.warning("not shown: %s", problem)
    st.warning(plain(sentence(str(problem))), icon=icon)
    with st.container(horizontal=True, key="desk_trouble"):
        st.button("Look again", key="desk_again", icon=":material/refresh:")
        st.page_link(OVERVIEW, label="Overview", icon=":material/home:")


def no_corpus(problem: str) -> None:
    """Tell a reader who has no corpus yet how to get one."""
    st.subheader("There is nothing to review yet", anchor=False)
    st.text(problem)
    st.markdown("Add articles on the page Articles, or read a folder of them, then look again:")
    st.code(f"python -m verify check {settings.load().corpus} --db {settings.load().db}", language=None)
    with st.container(horizontal=True, vertical_alignment="center", key="desk_begin"):
        st.button("Look again", key="desk_again", icon=":material/refresh:")
        st.page_link(DOCUMENTS, label="Add articles", icon=":material/note_add:")


def attempt(act: Callable[[], View | None]) -> bool:
    """Do what a key or a button asks for and show the view it leads to; return whether it could be done."""
    try:
        changed = act()
    except VerifyError as problem:
        told(problem)
        return False
    if changed is not None:
        show(changed)
    return True


def seek(key: str) -> None:
    """Have the cursor go to a field when the page is drawn again."""
    st.session_state[SOUGHT] = key


def sought() -> str:
    """Return the field that the cursor is to go to, once."""
    return str(st.session_state.pop(SOUGHT, ""))


def meant(pressed: View) -> bool:
    """Return whether a press was meant for the claim that is open.

    While the page goes on to the next claim, that one may be read already though the buttons are still those of the
    claim before. A press in that moment could mean either, so it rules on neither.
    """
    if pressed.claim == view().claim:
        return True
    told(DecideError("the next claim came up while you pressed, and nothing was recorded; press again"))
    return False


def told(problem: VerifyError) -> None:
    """Tell in passing why something could not be done; the page stays as it is."""
    logger.info("not done: %s", problem)
    st.toast(plain(sentence(str(problem))), icon=":material/info:")
