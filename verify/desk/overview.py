"""The corpus's numbers in; what is there, what is flagged and what to do next out, each number a way into the queue."""

from collections.abc import Mapping

import streamlit as st

from verify.coverage import in_words, shares
from verify.desk import checking, contents, drawing, parts, session, words
from verify.desk.address import EVERY, OPEN, View
from verify.desk.state import Desk, Overview, ToRead
from verify.desk.words import count
from verify.model import FlagKind
from verify.store import Coverage


def page() -> None:
    """Draw the numbers, or how to get a corpus when there is none."""
    with session.calm():
        desk = session.desk()
        overview = desk.overview()
        if not overview.coverage.documents:
            return session.no_corpus(f"{desk.store.name}: no article was read into it yet")
        checking.draw(outcome=False)
        draw_next(overview)
        draw_readers(desk.numbers(session.reviewer()))
        draw_flags(overview)
        drawing.draw(desk.pictures(), desk.headlines())
        draw_corpus(desk, overview)


def draw_next(overview: Overview) -> None:
    """Draw the one thing to do next."""
    left = sum(overview.open.values())
    kind = overview.next
    if kind is None:
        st.header("Every flagged claim has a verdict", anchor=False)
        st.page_link(session.LOG, label="Export the log", icon=":material/download:")
        return
    st.header(f"{count(left, 'claim')} {'waits' if left == 1 else 'wait'} for a verdict", anchor=False)
    word = words.FLAGS[kind][1].lower()
    go(f"Review what is {word}", View(flag=kind), key="overview_next", kind="primary")


def draw_readers(numbers: Mapping[ToRead, int]) -> None:
    """Draw what is left for a second reader, where there is anything."""
    waiting, disputed = numbers[ToRead.WAITING], numbers[ToRead.DISPUTED]
    told = [f"{count(waiting, 'verdict')} to read as second reader"] if waiting else []
    told += [count(disputed, "disagreement")] if disputed else []
    if told:
        st.page_link(session.SECOND, label=", ".join(told), icon=":material/group:")


def go(label: str, view: View, *, key: str, kind: str = "tertiary") -> None:
    """Draw a button into the queue as a view shows it."""
    icon = ":material/arrow_forward:"
    if st.button(label, key=key, type="primary" if kind == "primary" else "tertiary", icon=icon, icon_position="right"):
        st.switch_page(session.REVIEW, query_params=view.to_query())


def draw_flags(overview: Overview) -> None:
    """Draw the three flags: how many, how many are open, and what the flag means."""
    for kind, column in zip(FlagKind, st.columns(len(FlagKind), gap="medium"), strict=True):
        with column, st.container(border=True, height="stretch", gap="xsmall", key=f"overview_{kind.value}"):
            draw_flag(kind, overview.flags.get(kind, 0), overview.open.get(kind, 0))


def draw_flag(kind: FlagKind, total: int, left: int) -> None:
    """Draw one flag's numbers, each a way into the queue."""
    icon, word, colour = words.FLAGS[kind]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":{colour}[:material/{icon}: **{word}**]", width="content")
        st.space("stretch")
        st.subheader(f"{total:,}", anchor=False, width="content")
    parts.aside(words.FLAG_MEANS[kind])
    st.space("stretch")  # the ways stand in one line across the three boxes
    if not total:
        return
    with st.container(horizontal=True, gap="medium"):
        go(f"{left:,} open", View(flag=kind, status=OPEN), key=f"overview_{kind.value}_open")
        go(f"All {total:,}", View(flag=kind, status=EVERY), key=f"overview_{kind.value}_all")


def draw_corpus(desk: Desk, overview: Overview) -> None:
    """Draw what was read, what is not known about it, and the articles with their claims."""
    st.subheader("The corpus", anchor=False)
    coverage = overview.coverage
    st.markdown(f"{count(coverage.documents, 'article')}, {count(coverage.claims, 'statement')} to check.")
    st.markdown("\n".join(f"- {gap}" for gap in gaps(coverage)))
    counted, more = desk.documents()
    contents.draw(counted, desk.headlines(), key="overview_documents")
    if more:
        st.page_link(session.DOCUMENTS, label="All articles", icon=":material/article:")


def gaps(coverage: Coverage) -> list[str]:
    """Return what a reader should know that the numbers leave out, each in one sentence."""
    passed = sum(coverage.passed_over.values())
    told = [
        (coverage.without_date, "no date, so that newer figures cannot be told from contradictions there", "article"),
        (coverage.without_publisher, "no known publisher", "article"),
    ]
    out = [f"{count(number, noun)} {'has' if number == 1 else 'have'} {what}." for number, what, noun in told if number]
    if coverage.copies:
        out.append(f"{count(coverage.copies, 'file')} with the text of another article counted once with it.")
    if any(shares(coverage.extent)):
        out.append(f"Of the articles’ characters, {in_words(coverage.extent)}.")
    if passed:
        why = ((words.plain(words.passed(reason)), number) for reason, number in coverage.passed_over.items())
        reasons = ", ".join(f"{reason} {number:,}" for reason, number in why)
        out.append(f"{count(passed, 'stretch', 'stretches')} of text passed over: {reasons}.")
    return out


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
