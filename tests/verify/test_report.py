"""The report for the editor: everything on a claim in one file, which is only text and look."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.desk import corpus
from tests.factory import at
from verify import decide
from verify.export import render, shown_filter
from verify.model import FlagKind, Relation
from verify.outputs.asked import SAID, SET, in_words
from verify.store import FlagFilter, Store

HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "article", "section", "div", "span"),
    *("h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "b", "br", "mark", "code", "blockquote"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id"}


class Reader(HTMLParser):
    """Reads a report as a browser does: its elements, their attributes and its words."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.words: list[str] = []
        self.marked: list[str] = []
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.open and self.open[-1] == "mark":
            self.marked.append(data)

    @property
    def text(self) -> str:
        """Return all words, white space as single blanks."""
        return " ".join("".join(self.words).split())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return the small corpus."""
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        yield store


def test_it_holds_evidence_marks_verdict_and_history(store: Store) -> None:
    flag = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))[0]
    decide.decide(store, flag, "true", reviewer="Bo", at=at())
    said = {"note": "asked <b>both</b>", "evidence_url": "https://port.example/strike"}
    decide.decide(store, flag, "mostly false", reviewer="Ada", at=at(5), **said)
    report = Reader(render(store, FlagFilter(flag=FlagKind.CONTRADICTED), "html"))
    for words in (
        "4 claims",
        "≠ Contradicted 4",
        "1,200 dock workers against 700 for the same walkout 700 ↔ 1,200",
        "Verdict: Mostly false by Ada, 1 Mar 2026asked <b>both</b>https://port.example/strike",
        "11 Mar 2026, 12:00:00BoVerdictTrue",
        "No verdict yet",
        store.head().hash,
        "Claimscontradicted",
    ):
        assert words in report.text, words
    assert {"700", "1,200", "denied", "called in"} <= set(report.marked)
    assert "Corroborated" not in report.text
    assert not report.open


def test_an_empty_view_says_so(store: Store) -> None:
    report = Reader(render(store, FlagFilter(text="no such words"), "html"))
    assert "No claim fits the filter." in report.text


def test_its_head_says_in_words_which_claims_it_holds(store: Store) -> None:
    assert "Claimsall that are flagged" in Reader(render(store, FlagFilter(), "html")).text
    narrow = FlagFilter(speaker="", reviewed=False, tag="denied", origin="Bay Sun", facing="Kite", unnamed=True)
    told = "in the article’s own voice · without a verdict · tagged “denied” · from Bay Sun · with evidence from Kite"
    assert in_words(shown_filter(narrow)) == f"{told} · from nobody named"
    facing = FlagFilter(relation=Relation.SUPPORTS, facing="Bay Sun", published="2026-03", reason="amounts_differ")
    told = "published 2026-03 · with evidence from Bay Sun · some evidence supports it · amounts differ"
    assert in_words(shown_filter(facing)) == told
    week = FlagFilter(published="2026-03-09/2026-03-15")
    assert in_words(shown_filter(week)) == "published 2026-03-09 to 2026-03-15"
    assert set(FlagFilter.model_fields) == {"sort", *SAID, *(name for name, _ in SET)}


def test_a_changed_flag_is_told(store: Store) -> None:
    flag = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))[0]
    decide.decide(store, flag, "true", reviewer="Bo", at=at())
    store.replace_flags([flag.model_copy(update={"evidence": ()})], fingerprint="2")
    assert "look again: the flag or its evidence changed since" in Reader(render(store, FlagFilter(), "html")).text


def test_hostile_text_stays_text_and_nothing_is_asked_for(tmp_path: Path) -> None:
    with Store.open(corpus.build_hostile(tmp_path / "bad.db")) as store:
        for flag in store.flags():
            said = {"note": corpus.HOSTILE, "evidence_url": "https://www.example.com/<script>"}
            decide.decide(store, flag, "false", reviewer="</p><script>*Eve*", at=at(), **said)
        data = render(store, FlagFilter(), "html")
    report = Reader(data)
    assert report.elements <= HARMLESS
    assert report.attributes <= ATTRIBUTES
    assert " ".join(corpus.HOSTILE.split()) in report.text
    assert not re.search(rb"url\(|@import|<link|src=|href=", re.sub(rb"&lt;.*?&gt;", b"", data))


def test_a_running_figure_is_shown_day_by_day(tmp_path: Path) -> None:
    with Store.open(corpus.build_running(tmp_path / "running.db")) as running:
        html = render(running, FlagFilter(text="killed 12"), "html").decode()
    (drawn,) = re.findall(r'<table class="series">.*?</table>', html)
    rows = [re.sub(r"<[^>]+>", "|", row) for row in re.findall(r"<tr>(?:(?!</tr>).)*<td>.*?</tr>", drawn)]
    assert [[cell for cell in row.split("|") if cell] for row in rows] == [
        ["1 Mar 2026", "12", "Day One · this claim"],
        ["5 Mar 2026", "30", "Day Two"],
        ["9 Mar 2026", "24", "Day Three · lower than before"],
    ]
    assert re.findall(r"bar (w\d+)", drawn) == ["w40", "w100", "w80"]
    assert all(f".{width} {{" in html for width in ("w40", "w100", "w80"))
