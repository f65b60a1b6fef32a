"""The address in; the list of articles, or one article with every statement marked, out."""

from functools import partial

import streamlit as st

from verify.coverage import shares
from verify.decisions.roles import Task
from verify.desk import adding, checking, contents, correcting, naming, origin, particulars, parts, session, words
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.state import Desk, Reading
from verify.desk.words import count
from verify.model import Document, Extent, FlagKind

PAPER = "documents_paper"
PLACES: dict[str | None, str] = {"sidecar": "the file beside it"}  # where a particular was read, in other words


def page() -> None:
    """Draw one article when the address names it, else the list."""
    document_id = st.query_params.get("document")
    with session.calm():
        if document_id is None:
            adding.draw()
        desk = session.desk()
        if document_id is None:
            return draw_list(desk, st.query_params.get("after"))
        reading = desk.reading(document_id)
        if reading is None:
            return draw_gone()
        draw_reading(desk, reading)


def draw_list(desk: Desk, after: str | None) -> None:
    """Draw the articles by name."""
    counted, more = desk.documents(after)
    if not counted and after is None:
        return session.no_corpus(f"{desk.store.name}: no article was read into it yet")
    st.subheader("Articles", anchor=False)
    contents.draw(counted, desk.headlines(), key="documents_list")
    with st.container(horizontal=True):
        if after is not None:
            st.button("From the beginning", key="documents_first", on_click=turn, args=(None,))
        if more is not None:
            st.button("Further articles", key="documents_more", on_click=turn, args=(more,))


def turn(after: str | None) -> None:
    """Turn the page of the list."""
    st.query_params.from_dict({} if after is None else {"after": after})


def draw_gone() -> None:
    """Say that the article is no longer there."""
    st.subheader("This article is no longer in the corpus", anchor=False)
    st.button("All articles", key="documents_all", on_click=turn, args=(None,))


def draw_reading(desk: Desk, reading: Reading) -> None:
    """Draw the article beside what is known about it."""
    document = reading.document
    with st.container(horizontal=True, vertical_alignment="center", key="documents_ways"):
        st.button(
            "Articles", key="documents_back", type="tertiary", icon=":material/arrow_back:", on_click=turn, args=(None,)
        )
        st.space("stretch")
        if st.button(f"Review its {count(reading.claims, 'claim')}", key="documents_review", type="primary"):
            st.switch_page(session.REVIEW, query_params=View(document=document.name, status=EVERY).to_query())
    adding.draw_told()
    checking.draw(outcome=False)
    text, facts = st.columns([7, 4], gap="large")
    with text:
        draw_heading(desk, reading)
        able = not desk.why_not(Task.RULE)
        drawn = reading.article | {"adding": able}
        parts.paper(drawn, key=PAPER, on_open=lambda: None, on_select=partial(select, document))
    chosen = st.session_state[PAPER].get("open")
    if chosen:
        st.switch_page(session.REVIEW, query_params=View(document=document.name, status=EVERY, claim=chosen).to_query())
    with facts:
        draw_facts(desk, reading)


def draw_heading(desk: Desk, reading: Reading) -> None:
    """Draw what the article is called, and what its marks mean with the number of each."""
    document = reading.document
    title = document.title or desk.headlines().get(document.name, document.name)
    st.header(words.plain(title), anchor=False)
    marks = [legend(kind, number) for kind, number in reading.flags.items() if number]
    passed = [":gray[grey: passed over, no statement to check]"] if reading.passed_over else []
    st.markdown("\u2003".join(marks + passed))


def legend(kind: FlagKind, number: int) -> str:
    """Return what a colour in the article stands for, and on how many statements."""
    icon, word, colour = words.FLAGS[kind]
    return f":{colour}[:material/{icon}: {word}] **{number:,}**"


def select(document: Document) -> None:
    """Open the fields for a claim with the stretch that was selected."""
    correcting.select(document, st.session_state[PAPER].select)


def draw_facts(desk: Desk, reading: Reading) -> None:
    """Draw the article's particulars and how each is known, then what was passed over in it."""
    columns = [("Particular", "label"), ("", "break"), ("Known from", "label")]
    parts.table(columns, facts(reading), label="What is known about the article", key="documents_facts")
    correcting.draw_adding(desk, reading)
    particulars.draw(desk, reading)
    draw_origin(desk, reading)
    draw_coverage(reading)
    if reading.passed_over:
        with st.expander(f"{count(len(reading.passed_over), 'stretch', 'stretches')} of text passed over"):
            for reason, text in reading.passed_over:
                parts.aside(words.plain(words.passed(reason)))
                st.text(text)


def draw_origin(desk: Desk, reading: Reading) -> None:
    """Draw the fields to say where what the article says itself comes from, such as an agency it does not name."""
    document = reading.document
    with st.expander("It comes from somebody else", icon=":material/call_split:", key="documents_origin"):
        if word := desk.named(document):
            origin.draw_words(desk, [word])
        if why := desk.why_not(Task.SOURCES):
            parts.aside(f":material/lock: {words.plain(why)}.")
        elif session.reviewer():
            origin.draw_naming(f"documents_from_{document.id}", "", partial(desk.set_article_origin, document.id))
        else:
            naming.ask(place="_origin")


def draw_coverage(reading: Reading) -> None:
    """Draw how much of the article is in claims, passed over and why, and unread."""
    columns = [("Of its text", ""), ("Share", "number"), ("Characters", "number")]
    parts.table(columns, coverage(reading.extent), label="How much of the article was read", key="documents_coverage")


def coverage(extent: Extent) -> list[list[Cell]]:
    """Return the parts of a text with their characters; the shares of the three parts add up to 100."""
    over = extent.passed_over
    named = (("In claims", extent.claims), ("Passed over", sum(over.values())), ("Unread", extent.unread))
    parts_ = [(label, f"{share}%", number) for (label, number), share in zip(named, shares(extent), strict=True)]
    parts_[2:2] = [(f"\u2003{words.passed(why)}", "", number) for why, number in over.items()]
    return [[{"t": label}, {"t": share}, {"t": f"{number:,}"}] for label, share, number in parts_]


def facts(reading: Reading) -> list[list[Cell]]:
    """Return the article's particulars; what is not known is said to be so."""
    document, known = reading.document, reading.document.known_from
    published = words.day(document.published) if document.published else None
    told = [
        ("Publisher", document.publisher, known.get("publisher")),
        ("Author", document.author, known.get("author")),
        ("Published", published, known.get("published")),
        ("Address", document.url, known.get("url")),
        ("Agency", document.dateline, "the text"),
        ("File", document.name, None),
        *(("Same text", name, None) for name in reading.copies),
        ("SHA-256", document.sha256, "the text"),
    ]
    return [
        [{"t": label}, {"t": value or "not known"}, {"t": PLACES.get(source, source) if value and source else ""}]
        for label, value, source in told
    ]


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
