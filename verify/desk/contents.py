"""Articles with their counts in; a table out: each number leads into the queue, each name into the article."""

from collections.abc import Mapping, Sequence

import streamlit as st

from verify.coverage import shares
from verify.desk import parts, session
from verify.desk.address import EVERY, OPEN, View
from verify.desk.parts import Cell
from verify.desk.words import FLAGS, day
from verify.model import FlagKind
from verify.store import Counted

NUMBER = "number"


def draw(counted: Sequence[Counted], called: Mapping[str, str], *, key: str) -> None:
    """Draw the table and follow what is chosen in it."""
    flags = [(FLAGS[kind][1], NUMBER) for kind in FlagKind]
    known = [("Article", "wide"), ("Publisher", "minor"), ("Published", "tight minor")]
    columns = [*known, *flags, ("Open", NUMBER)]
    columns += [("In claims", f"{NUMBER} minor"), ("Passed over", f"{NUMBER} minor"), ("Unread", f"{NUMBER} minor")]
    parts.table(columns, [line(item, called) for item in counted], label="Articles and their claims", key=key)
    chosen = st.session_state[key].get("go")
    if chosen:
        page = session.DOCUMENTS if set(chosen) == {"document"} else session.REVIEW
        st.switch_page(page, query_params=chosen)


def line(item: Counted, called: Mapping[str, str]) -> list[Cell]:
    """Return one article's row."""
    kinds = [number(item.flags.get(kind, 0), View(document=item.name, flag=kind, status=EVERY)) for kind in FlagKind]
    read: list[Cell] = [{"t": f"{share}%", "go": {"document": item.id}} for share in shares(item.extent)]
    return [
        titled(item.name, called) | {"go": {"document": item.id}},
        {"t": item.publisher or "publisher not known"},
        {"t": day(item.published)},
        *kinds,
        number(item.open, View(document=item.name, status=OPEN)),
        *read,
    ]


def titled(name: str, called: Mapping[str, str]) -> Cell:
    """Return an article as its headline, with the name of its file below; what is no article is shown by its name."""
    headline = called.get(name, name)
    return {"t": headline} if headline == name else {"t": headline, "under": name}


def number(value: int, view: View) -> Cell:
    """Return a number that leads into the queue; the status is always said, so that the address is not an article's."""
    return {"t": value, "go": {"status": view.status} | view.to_query()}
