"""A view and the counts on every choice in; the filters beside the queue out, each choice kept in the address."""

import heapq
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from verify.desk import pictures, session, words
from verify.desk.address import EVERY, OPEN, REVIEWED, View
from verify.desk.words import plain
from verify.model import FlagKind
from verify.store import Facets, Sort

SORTS = {
    Sort.FLAG: "Contradicted first",
    Sort.EVIDENCE: "Most evidence first",
    Sort.TEXT: "As in the articles",
    Sort.RECENT: "Newest article first",
    Sort.OUTLETS: "Most outlets on fewest sources",
    Sort.NEWEST: "Newest verdict first",
}
OWN_VOICE = "The article’s own voice"
TAGS_SHOWN = 12
LISTED = 100  # values of a list that go to the browser; a box finds the others


def draw(view: View, facets: Facets, called: Mapping[str, str]) -> None:
    """Draw all filters with the number of claims that each choice would leave; `called` are the articles' headlines."""
    with st.sidebar:
        draw_text(view)
        draw_status(view, facets)
        draw_flag(view, facets)
        draw_numbers(view, facets)
        draw_document(view, facets, called)
        draw_speaker(view, facets)
        draw_tags(view, facets)
        draw_picked(view, called)
        draw_sources(view, facets)
        draw_reason(view, facets)
        if view.narrowed:
            st.button("Take all filters off", key="review_off", on_click=session.show, args=(View(status=view.status),))


def told(view: View, called: Mapping[str, str]) -> str:
    """Return the filters that are on, in words: "contradicted · “ferry” · open"."""
    article = called.get(view.document, view.document) if view.document else None
    numbers = f"{view.numbers} numbers" if view.numbers else None
    speaker = OWN_VOICE if view.speaker == "" else view.speaker
    pictured = [words_ for words_, _ in picked(view, called)]
    tag = words.tag(view.tag)[0].lower() if view.tag else None
    text = f"“{view.text}”" if view.text else None
    chosen = [view.flag, article, speaker, tag, numbers, *pictured, text, view.status]
    return " · ".join(str(choice) for choice in chosen if choice)


def draw_picked(view: View, called: Mapping[str, str]) -> None:
    """Draw what was chosen in one of the overview's pictures, each with a way to take it off."""
    for words_, off in picked(view, called):
        label = f"Take off: {plain(words_)}"
        key = f"review_picked_{'_'.join(off)}"
        st.button(label, key=key, icon=":material/close:", on_click=session.show, args=(view.narrow(**off),))


def picked(view: View, called: Mapping[str, str]) -> list[tuple[str, dict[str, None]]]:
    """Return what was chosen in the overview's pictures, in words, and what takes it off again."""
    out: list[tuple[str, dict[str, None]]] = []
    if view.published is not None:
        day = f"published {pictures.named(view.published)}" if view.published else "articles without a date"
        out.append((day, {"published": None}))
    if view.origin is not None:
        out.append((f"from {called.get(view.origin, view.origin)}", {"origin": None}))
    if view.facing is not None or view.relation is not None:
        does = words.RELATIONS[view.relation][1].lower() if view.relation else "evidence"
        by = f": {called.get(view.facing, view.facing)}" if view.facing is not None else ""
        out.append((f"{does}{by}", {"facing": None, "relation": None}))
    return out


def narrowed(name: str) -> Callable[[], None]:
    """Return a callback that puts a filter's widget into the address, from the queue's first page."""

    def change() -> None:
        chosen = st.session_state[f"review_{name}"]
        if sought_in(name) in st.session_state:
            st.session_state[sought_in(name)] = ""  # what was sought is found
        usual = View.model_fields[name].default
        session.show(session.view().narrow(**{name: usual if chosen is None else chosen}))

    return change


def keyed(name: str, value: Any) -> dict[str, Any]:
    """Return the arguments every filter's widget shares: its key, holding what the address says, and its callback."""
    key = f"review_{name}"
    st.session_state[key] = value
    return {"key": key, "on_change": narrowed(name)}


def draw_text(view: View) -> None:
    """Draw the search for a word in the claims."""
    shared = keyed("text", view.text)
    hint = "a word or a name  ( / )"
    st.text_input("Search claims and speakers", icon=":material/search:", placeholder=hint, **shared)


def draw_status(view: View, facets: Facets) -> None:
    """Draw the choice between what waits for a verdict, what has one, and both."""
    open_, done = facets.reviewed.get(False, 0), facets.reviewed.get(True, 0)
    labels = {OPEN: f"Open **{open_:,}**", REVIEWED: f"Reviewed **{done:,}**", EVERY: f"All **{open_ + done:,}**"}
    shared = keyed("status", view.status)
    st.pills("Verdict", list(labels), format_func=labels.__getitem__, required=True, **shared)


def draw_flag(view: View, facets: Facets) -> None:
    """Draw the three flags."""

    def label(kind: FlagKind) -> str:
        icon, word, colour = words.FLAGS[kind]
        return f":{colour}[:material/{icon}:] {word} **{facets.flag.get(kind, 0):,}**"

    st.pills("Flag", list(FlagKind), format_func=label, **keyed("flag", view.flag))


def draw_numbers(view: View, facets: Facets) -> None:
    """Draw the choice of claims with or without numbers."""
    labels = {
        "with": f"With **{facets.has_numbers.get(True, 0):,}**",
        "without": f"Without **{facets.has_numbers.get(False, 0):,}**",
    }
    st.pills("Numbers", list(labels), format_func=labels.__getitem__, **keyed("numbers", view.numbers))


def draw_sources(view: View, facets: Facets) -> None:
    """Draw the choice of claims that more outlets carry than sources stand behind, or nobody named stands behind."""
    labels = {
        "echoed": f"More outlets than sources **{facets.echoed.get(True, 0):,}**",
        "unnamed": f"Unnamed only **{facets.unnamed.get(True, 0):,}**",
    }
    st.pills("Sources", list(labels), format_func=labels.__getitem__, **keyed("sources", view.sources))


def draw_reason(view: View, facets: Facets) -> None:
    """Draw the choice of the rule that tells most about a claim."""
    choose("Reason", "reason", view.reason, facets.reason, words.reason)


def draw_document(view: View, facets: Facets, called: Mapping[str, str]) -> None:
    """Draw the choice of one article."""
    choose("Article", "document", view.document, facets.document, lambda name: called.get(name, name))


def draw_speaker(view: View, facets: Facets) -> None:
    """Draw the choice of one speaker, or of the article's own voice."""
    choose("Speaker", "speaker", view.speaker, facets.speaker, lambda name: name or OWN_VOICE)


def choose(label: str, name: str, chosen: str | None, counts: Mapping[str, int], word: Callable[[str], str]) -> None:
    """Draw a list to choose one value from; the choice stays in it even where no claim is left."""
    many = len(counts) > LISTED
    sought = str(st.session_state.get(sought_in(name)) or "").strip() if many else ""
    options = listed(counts, chosen, sought, word)
    shown = {option: f"{word(option)}  ({counts.get(option, 0):,})" for option in options}
    shared = keyed(name, chosen)
    hint = f"Choose one with “{sought}”" if sought else f"Any {label.lower()}"
    st.selectbox(label, options, index=None, format_func=shown.__getitem__, placeholder=hint, **shared)
    if many:
        find, key = f"Find among {len(counts):,} {label.lower()}s", sought_in(name)
        st.text_input(find, key=key, placeholder=find, icon=":material/search:", label_visibility="collapsed")


def sought_in(name: str) -> str:
    """Return the key of the box that finds values which a long list leaves out."""
    return f"review_{name}_sought"


def listed(counts: Mapping[str, int], chosen: str | None, sought: str, word: Callable[[str], str]) -> list[str]:
    """Return what a list offers, in the order of the counts: the most frequent that fit, and what is chosen."""
    fitting = [option for option in counts if sought.casefold() in word(option).casefold()]
    most = set(heapq.nlargest(LISTED, fitting, key=counts.__getitem__))
    options = [option for option in fitting if option in most]
    return options if chosen is None or chosen in options else [chosen, *options]


def draw_tags(view: View, facets: Facets) -> None:
    """Draw the tags that the flags carry, the most frequent first."""
    tags = list(facets.tag)[:TAGS_SHOWN]
    if view.tag and view.tag not in tags:
        tags.append(view.tag)
    if not tags:
        return

    def label(name: str) -> str:
        return f"{plain(words.tag(name)[0])} **{facets.tag.get(name, 0):,}**"

    st.pills("Tag", tags, format_func=label, **keyed("tag", view.tag))


def draw_sort(view: View) -> None:
    """Draw the order of the queue."""
    shared = keyed("sort", view.sort)
    st.selectbox("Order", list(Sort), format_func=SORTS.__getitem__, label_visibility="collapsed", width=220, **shared)
