"""The settings and whoever looks in; whether they may come in, and else the way to log in, out."""

from collections.abc import Mapping

import streamlit as st
from streamlit.errors import StreamlitAuthError, StreamlitMissingAuthlibError

from verify.desk import session
from verify.desk.words import plain
from verify.errors import RoleError

CURE = "write its address into .streamlit/secrets.toml as docs/team.md shows, and start the desk again"
NO_DOOR = f"TWOSOURCE_PEOPLE names who works here, but no provider is named that they can log in with: {CURE}"


def admitted() -> bool:
    """Return whether whoever looks may see the pages; else draw why not and what to do."""
    with session.calm():
        if not session.of_a_team() or session.known() is not None:
            return True
        if st.user.to_dict().get("is_logged_in"):
            draw_stranger(session.email())
        else:
            draw_door()
    return False


def draw_door() -> None:
    """Draw a button for each provider that the newsroom named."""
    names = providers()
    if not names:
        raise RoleError(NO_DOOR)
    st.header("Twosource", anchor=False)
    st.markdown("Log in to read what is flagged and to work on it.")
    for name in names:
        label = "Log in" if name is None else f"Log in with {plain(name.capitalize())}"
        st.button(label, key=f"login_{name or 'default'}", type="primary", icon=":material/login:", on_click=enter,
                  args=(name,))  # fmt: skip


def providers() -> list[str | None]:
    """Return the providers in the secrets file; None is the one that has no name of its own."""
    try:
        said = st.secrets.get("auth", {})
    except FileNotFoundError:
        return []
    named: list[str | None] = [name for name, section in said.items() if _is_provider(section)]
    return [None, *named] if _is_provider(said) else named


def _is_provider(section: object) -> bool:
    return isinstance(section, Mapping) and "client_id" in section


def enter(name: str | None) -> None:
    """Send the browser to the provider."""
    try:
        st.login(name)
    except StreamlitMissingAuthlibError:
        session.told(RoleError('logging in needs Authlib: pip install "streamlit[auth]", and start the desk again'))
    except StreamlitAuthError as problem:
        session.told(RoleError(f"{' '.join(str(problem).split())} See docs/team.md"))


def draw_stranger(email: str) -> None:
    """Tell somebody who logged in that they are not among the people of this desk, or that nobody vouches for it."""
    st.header("You are not on this desk’s list yet", anchor=False)
    if email:
        st.markdown(f"You logged in as **{plain(email)}**. Ask whoever keeps the desk to add that address.")
    else:
        st.markdown("Where you log in, your e-mail address was never confirmed. Confirm it there, then log in again.")
    st.button("Log out", key="login_leave", icon=":material/logout:", on_click=st.logout)
