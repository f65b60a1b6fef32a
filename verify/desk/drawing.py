"""The corpus's counts in; a timeline, who faces whom and who repeats whom out, each mark a way into the queue."""

from collections import Counter
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any, Literal, NamedTuple, cast

import altair as alt
import pandas  # noqa: F401  Altair asks about it while Streamlit may still be importing it for another reader: then it fails
import streamlit as st

from verify.desk import parts, pictures, session, words
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.pictures import Facing, Repeating, Timeline
from verify.desk.state import Pictures
from verify.desk.words import count
from verify.model import FlagKind, Relation

LABEL = 200  # pixels of the longest day, week or month
ROW = 34  # pixels of a row of the table
FEW, CELL, NAMES = 4, 64, 210  # columns that do not fill the page, how wide each is then, and the names beside them
LINE, LINES = 26, 2  # characters of a line of a name beside a picture, and lines: longer ones are cut at a word
SLANT = 4.6  # pixels that a character of a slanted name needs below a table
BAR = "max(1, min(28, 0.7 * bandwidth('x')))"  # a bar's pixels: never into the next one, however narrow the screen
PICK = "pick"
SIDES = {Relation.CONTRADICTS: "Stand against each other", Relation.SUPPORTS: "Support each other"}


def draw(drawn: Pictures, called: Mapping[str, str]) -> None:
    """Draw the pictures; `called` are the articles' headlines by the names of their files."""
    draw_timeline(pictures.timeline(drawn.dated))
    left, right = st.columns(2, gap="large")
    with left:
        draw_facing(drawn, called)
    with right:
        draw_repeating(pictures.repeating(drawn.repeated), called)


def colour(name: str) -> str:
    """Return a colour of the theme that the reader has on."""
    side = "dark" if st.context.theme.type == "dark" else "light"
    return str(st.get_option(f"theme.{side}.{name}Color"))


def legible() -> dict[str, Any]:
    """Return letters of a chart's axes that are as easy to read as the page's own remarks."""
    grey = colour("grayText")
    return {"labelColor": grey, "titleColor": grey, "labelFontSize": 13, "titleFontSize": 13}


def draw_timeline(found: Timeline) -> None:
    """Draw the statements by the day their articles were published; those without a date are told apart."""
    st.subheader("When it was published", anchor=False)
    if found.rows:
        key = "drawing_timeline"
        picked = st.altair_chart(bars(found), key=key, on_select="rerun", selection_mode=PICK)
        follow(picked, lambda one: View(published=one["step"], flag=FlagKind(one["flag"]), status=EVERY))
    else:
        parts.aside(
            "No article here has a known date: nothing can be drawn in time, and a newer figure cannot be told from a "
            "contradiction. Open an article and put its date in under “Put these particulars right”."
        )
        st.page_link(session.DOCUMENTS, label="Go to the articles", icon=":material/article:")
    if found.undated:
        label = f"{count(found.undated, 'statement')} in articles without a date"
        if st.button(label, key="drawing_undated", type="tertiary", icon=":material/event_busy:"):
            enter(View(published="", status=EVERY))


def bars(found: Timeline) -> alt.LayerChart:
    """Return the timeline: one bar a step, its flags on top of each other, and a broken line for a long quiet time."""
    kinds = list(FlagKind)
    scale = alt.Scale(
        domain=[words.FLAGS[kind][1] for kind in kinds], range=[colour(words.FLAGS[kind][2]) for kind in kinds]
    )
    labels = {step: pictures.named(step) for step in found.steps}
    x = alt.X("step:O", scale=alt.Scale(domain=list(labels)), title=None).axis(
        labelExpr=f"({labels_of(labels)})[datum.value]", labelAngle=0, labelLimit=LABEL, labelOverlap=True, ticks=False
    )
    drawn: alt.Chart = (
        alt.Chart({"values": found.rows})
        .mark_bar(cursor="pointer", size=alt.ExprRef(BAR))
        .encode(
            x=x,
            y=alt.Y("claims:Q", title="Statements").axis(tickMinStep=1, grid=False),
            color=alt.Color("word:N", scale=scale, legend=alt.Legend(orient="top", title=None, columnPadding=5)),
            order="order:Q",
            tooltip=[
                alt.Tooltip("when:N", title="Published"),
                alt.Tooltip("word:N", title="Flag"),
                alt.Tooltip("claims:Q", title="Statements"),
            ],
        )
        .add_params(alt.selection_point(name=PICK, fields=["step", "flag"]))
    )
    breaks = [{"step": step, "quiet": labels[step].strip("… ")} for step in labels if step.startswith(pictures.BREAK)]
    gaps = alt.Chart({"values": breaks}).encode(x=x, tooltip=alt.Tooltip("quiet:N", title="Nothing for"))
    line = gaps.mark_rule(strokeDash=[3, 4], color=colour("grayText"))
    layers = cast(alt.LayerChart, alt.layer(*([line] if breaks else []), drawn)).properties(height=220)
    layers = layers.configure_axis(**legible())
    layers = layers.configure_legend(labelColor=colour("text"), labelFontSize=12, symbolSize=70, offset=4)
    return cast(alt.LayerChart, layers)


def labels_of(labels: dict[str, str]) -> str:
    """Return the labels as an object that a chart's expression can look into; made of dates and numbers alone."""
    return "{" + ",".join(f"'{step}':'{label}'" for step, label in labels.items()) + "}"


def draw_facing(drawn: Pictures, called: Mapping[str, str]) -> None:
    """Draw which sources stand against or support each other, as a table of squares and as a list."""
    st.subheader("Who faces whom", anchor=False)
    relation = st.segmented_control(
        "Sources that", list(SIDES), format_func=SIDES.__getitem__, default=Relation.CONTRADICTS,
        key="drawing_relation", label_visibility="collapsed", required=True,
    )  # fmt: skip
    found = pictures.facing(drawn.between, relation)
    if not found.cells:
        parts.aside("No two sources in the corpus do. Add articles on the same events to compare them.")
        return
    picked = st.altair_chart(squares(found, relation, called), key=f"drawing_{relation.value}", on_select="rerun",
                             selection_mode=PICK, width=room(len(found.names)))  # fmt: skip
    follow(picked, lambda one: into(one["down"], one["across"], relation))
    draw_left_out(found, relation)
    with st.expander("As a list", key="drawing_list"):
        columns = [("Statements of", "break"), ("Faced by", "break"), ("Statements", "number")]
        parts.table(columns, lines(found, relation, called), label="Who faces whom", key="drawing_pairs")
    chosen = st.session_state["drawing_pairs"].get("go")
    if chosen:
        st.switch_page(session.REVIEW, query_params=chosen)


def draw_left_out(found: Facing, relation: Relation) -> None:
    """Say what the table leaves out: sources of fewer statements, and what one source says for or against itself."""
    if found.left_out:
        parts.aside(f"The {len(found.names)} sources with most statements; {found.left_out:,} more have fewer.")
    if found.own:
        told = "speaks against" if relation is Relation.CONTRADICTS else "supports"
        whom = "it" if found.own == 1 else "them"
        parts.aside(f"Not drawn: {count(found.own, 'statement')}, where it is their own source that {told} {whom}.")


def squares(found: Facing, relation: Relation, called: Mapping[str, str]) -> alt.LayerChart:
    """Return a table of squares, every two sources once: the more statements, the fuller the colour."""
    names = named(found.names, called)
    rows = [
        {"down": one.origin, "across": one.facing, "claims": one.claims, "row": names[low], "column": names[high]}
        for low, high, one in pictures.once(found)
    ]
    below = {name: names[name] for name in found.names[1:]}
    right = {name: names[name] for name in found.names[:-1]}
    return grid(rows, Side("Statements of", names), Side("Faced by", names), colour(words.RELATIONS[relation][2]),
                Side("", below), Side("", right))  # fmt: skip


def named(names: Sequence[str], called: Mapping[str, str]) -> dict[str, str]:
    """Return what each source is called in a picture: an article without a known publisher goes by its headline."""
    shown = {name: _cut(called.get(name, name)) or "not known" for name in names}
    often = Counter(shown.values())
    return {name: _cut(name) if often[word] > 1 else word for name, word in shown.items()}


def _cut(name: str) -> str:
    """Return a name in lines that have room beside a picture."""
    return "\n".join(wrap(name, LINE, max_lines=LINES, placeholder=" …"))


class Side(NamedTuple):
    """One side of a table of squares: what it is called, and the names along it with what each is shown as."""

    title: str
    names: dict[str, str]


def grid(
    rows: list[dict[str, Any]],
    down: Side,
    across: Side,
    full: str,
    below: Side | None = None,
    right: Side | None = None,
) -> alt.LayerChart:
    """Return a table of squares with numbers in them; where nothing stands, the square is empty.

    `below` and `right` are given where the two sides are the same sources, and half of the table tells all.
    """
    most, titles = max(row["claims"] for row in rows), (down.title, across.title)
    of_by = [{"of": down.names[row["down"]], "by": across.names[row["across"]]} for row in rows]
    shown = [{"row": two["of"], "column": two["by"]} | row | two for row, two in zip(rows, of_by, strict=True)]
    half = below is not None and right is not None
    down, across = below or down, right or across
    axis: dict[str, Any] = {"ticks": False, "domain": False, "labelPadding": 6, "labelOverlap": False}
    axis |= {"labelExpr": r"split(datum.label, '\n')", "labelLimit": NAMES}
    columns, lines_ = (alt.Scale(domain=list(side.names.values())) for side in (across, down))
    x = alt.X("column:N", scale=columns, title=None).axis(labelAngle=-40, **axis)
    y = alt.Y("row:N", scale=lines_, title=None).axis(**axis)
    empty = [
        {"row": row, "column": column}
        for number, row in enumerate(down.names.values())
        for column in [*across.names.values()][: number + 1 if half else None]
    ]
    ground = alt.Chart({"values": empty}).mark_rect(color=colour("secondaryBackground"), stroke=colour("background"))
    base = alt.Chart({"values": shown}).encode(
        x=x,
        y=y,
        tooltip=[
            alt.Tooltip("of:N", title=titles[0]),
            alt.Tooltip("by:N", title=titles[1]),
            alt.Tooltip("claims:Q", title="Statements"),
        ],
    )
    shade = alt.Opacity("claims:Q", scale=alt.Scale(domain=[0, most], range=[0.15, 0.6]), legend=None)
    marks = base.mark_rect(color=full, cursor="pointer", cornerRadius=2).encode(opacity=shade)
    numbers = base.mark_text(color=colour("text"), fontSize=13).encode(text="claims:Q")
    picked = marks.add_params(alt.selection_point(name=PICK, fields=["down", "across"]))
    height = ROW * len(down.names) + _below(across)
    drawn: alt.LayerChart = (ground.encode(x=x, y=y) + picked + numbers).properties(height=height)
    drawn = drawn.configure_axis(**legible())
    return drawn


def _below(side: Side) -> int:
    """Return the pixels that the slanted names below a table need."""
    return 30 + round(SLANT * max(len(line) for name in side.names.values() for line in name.split("\n")))


def room(columns: int) -> int | Literal["stretch"]:
    """Return how wide a table of squares is drawn: few columns stretched over a page are no squares."""
    return NAMES + CELL * columns if columns <= FEW else "stretch"


def draw_repeating(found: Repeating, called: Mapping[str, str]) -> None:
    """Draw which outlet carries what goes back to another outlet or agency."""
    st.subheader("Who repeats whom", anchor=False)
    if not found.cells:
        parts.aside("No outlet carries what goes back to an agency or to another outlet.")
        return
    parts.aside("Statements that an outlet took from an agency or another outlet, by copying or citing it: one source.")
    rows = [{"down": one.outlet, "across": one.origin, "claims": one.claims} for one in found.cells]
    outlets, origins = named(found.outlets, called), named(found.origins, called)
    drawn = grid(rows, Side("Carried by", outlets), Side("Goes back to", origins), colour("gray"))
    picked = st.altair_chart(drawn, key="drawing_repeats", on_select="rerun", selection_mode=PICK,
                             width=room(len(origins)))  # fmt: skip
    follow(picked, lambda one: View(origin=one["across"], status=EVERY))
    if found.left_out:
        parts.aside(f"Those with most statements; {found.left_out:,} more outlets and origins have fewer.")


def into(origin: str, other: str, relation: Relation) -> View:
    """Return the queue of one origin's statements that another's evidence speaks for or against."""
    return View(origin=origin, facing=other, relation=relation, status=EVERY)


def lines(found: Facing, relation: Relation, called: Mapping[str, str]) -> list[list[Cell]]:
    """Return the cells as a list, most statements first."""
    names = {name: called.get(name, name) or "not known" for name in found.names}
    return [
        [{"t": names[one.origin]}, {"t": names[one.facing]},
         {"t": one.claims, "go": into(one.origin, one.facing, relation).to_query()}]
        for one in found.cells
    ]  # fmt: skip


def follow(picked: Any, view: Any) -> None:
    """Go into the queue behind a mark that was chosen."""
    chosen = picked.selection.get(PICK) if picked and picked.selection else None
    if chosen:
        enter(view(chosen[0]))


def enter(view: View) -> None:
    """Go into the queue."""
    st.switch_page(session.REVIEW, query_params=view.to_query())
