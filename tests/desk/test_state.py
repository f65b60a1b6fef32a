"""The desk without its pages: the queue, one claim, verdicts, and the way on from each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from claims.model import Claim, Document, Span
from tests.desk import corpus
from tests.factory import at, make_claim, make_document, make_evidence, make_finding, make_flag
from verify.decisions.roles import Person, Role, Task
from verify.desk import queue
from verify.desk.address import EVERY, View
from verify.desk.state import Desk
from verify.desk.words import SCALE
from verify.errors import DecideError, RoleError
from verify.export import Format
from verify.model import Action, FlagKind, Grade, LogEntry, Relation, Ruling, Verdict
from verify.store import FlagFilter, LogFilter, Store
from verify.store.doors.logged import WHOLE_LOG

CONTRADICTED = View(flag=FlagKind.CONTRADICTED)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on the small corpus."""
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        yield Desk(store)


def rule(desk: Desk, view: View, verdict: Verdict = Verdict.FALSE, minutes: float = 0, note: str = "") -> View:
    """Give a verdict as Ada."""
    return desk.decide(view, verdict, reviewer="Ada", at=at(minutes), note=note)


def texts(desk: Desk, view: View) -> list[str]:
    """Return the opening of every row of a view's queue."""
    return [row["text"][:9] for row in desk.queue(view).rows]


def test_the_overview_counts_what_is_there_and_what_is_left(desk: Desk) -> None:
    rule(desk, desk.first(CONTRADICTED))
    overview = desk.overview()
    assert overview.flags == {FlagKind.CONTRADICTED: 4, FlagKind.CORROBORATED: 2, FlagKind.SINGLE_SOURCE: 1}
    assert overview.open[FlagKind.CONTRADICTED] == 3
    assert overview.next is FlagKind.CONTRADICTED
    assert overview.coverage.documents == 2
    assert overview.coverage.passed_over == {"boilerplate": 1}
    assert (overview.coverage.without_date, overview.coverage.without_publisher) == (1, 1)


def test_the_queue_shows_both_values_and_whose_words(desk: Desk) -> None:
    row = desk.queue(CONTRADICTED).rows[0]
    assert row["text"].startswith("Only 700")
    assert row["values"] == "700 ↔ 1,200"
    assert row["under"] == "Shipping federation, in the article’s words"
    assert (row["where"], row["file"]) == (["“Dockers down tools”"], "coast-post.txt")


def test_the_queue_shows_outlet_day_and_tags(desk: Desk) -> None:
    rows = desk.queue(View(tag="denied", document="harbour-times.txt")).rows
    assert [(row["where"][:2], [tag["word"] for tag in row["tags"]]) for row in rows] == [
        (["Harbour Times", "3 Mar 2026"], ["Denied"])
    ]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(text="harbour"), ["Since daw", "“No ship "]),
        (View(speaker="Tomas Rehn"), ["Outside c"]),
        (View(numbers="with"), ["Only 700 ", "About 1,2"]),
        (View(tag="repeated"), ["The strik"]),
        (View(document="coast-post.txt", flag=FlagKind.CORROBORATED), ["Since daw"]),
        (View(text="no such words"), []),
    ],
)
def test_filters_narrow_the_queue(desk: Desk, view: View, expected: list[str]) -> None:
    assert texts(desk, view) == expected


def test_every_filter_counts_what_it_would_leave(desk: Desk) -> None:
    facets = desk.queue(View(document="coast-post.txt")).facets
    assert facets.total == 3
    assert facets.flag == {FlagKind.CONTRADICTED: 2, FlagKind.CORROBORATED: 1, FlagKind.SINGLE_SOURCE: 0}
    assert facets.document == {"coast-post.txt": 3, "harbour-times.txt": 4}


def test_the_sheet_marks_both_values_in_both_texts(desk: Desk) -> None:
    focus = desk.focus(desk.first(CONTRADICTED))
    assert focus is not None
    sheet = focus.sheet
    assert [run["t"] for run in sheet["statement"] if "value" in run["k"]] == ["700"]
    (card,) = sheet["evidence"]
    assert [run["t"] for run in card["quote"] if "value" in run["k"]] == ["1,200"]
    assert card["findings"] == [
        {"text": "1,200 dock workers against 700 for the same walkout", "here": "700", "there": "1,200"}
    ]
    assert card["said"] == "Varnhold port authority, in the article’s words"
    assert [fact["text"] for fact in card["facts"]] == [
        "“Strike closes the port of Varnhold”",
        "harbour-times.txt",
        "Harbour Times",
        "3 Mar 2026",
        "origin: Varnhold port authority",
    ]
    assert (focus.position, focus.total, focus.before) == (1, 4, None)


def test_the_article_is_shown_whole_and_unchanged(desk: Desk) -> None:
    view = desk.first(View(document="coast-post.txt"))
    focus = desk.focus(view)
    assert focus is not None
    lines = ["".join(run["t"] for run in paragraph) for paragraph in focus.sheet["article"]["paragraphs"]]
    assert lines == [line for line in corpus.POST.split("\n") if line]


def test_the_article_of_the_evidence_opens_on_request(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    focus = desk.focus(view)
    assert focus is not None and focus.sheet["evidence"][0]["whole"] is None
    opened = desk.focus(view.but(reading=focus.sheet["evidence"][0]["id"]))
    assert opened is not None
    whole = opened.sheet["evidence"][0]["whole"]
    assert "".join(run["t"] for run in whole[0]) == "Strike closes the port of Varnhold"


def test_a_verdict_goes_into_the_log_and_on_to_the_next(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    onward = rule(desk, view, note="asked them")
    (entry,) = desk.store.log()
    assert (entry.claim_id, entry.verdict, entry.reviewer) == (view.claim, Verdict.FALSE, "Ada")
    assert (entry.note, entry.at) == ("asked them", at(0))
    assert onward.claim not in (None, view.claim)
    assert onward.flag is FlagKind.CONTRADICTED
    assert len(desk.queue(CONTRADICTED).rows) == 3


def test_a_key_pressed_twice_is_one_row(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    assert rule(desk, view) == rule(desk, view, minutes=1)
    assert len(desk.store.log()) == 1


@pytest.mark.parametrize(("verdict", "note"), [(Verdict.TRUE, ""), (Verdict.FALSE, "on second thoughts")])
def test_another_verdict_or_another_reason_is_a_row_of_its_own(desk: Desk, verdict: Verdict, note: str) -> None:
    view = desk.first(CONTRADICTED)
    rule(desk, view)
    rule(desk, view, verdict, minutes=1, note=note)
    assert [entry.verdict for entry in desk.store.log()] == [Verdict.FALSE, verdict]


def test_skipped_claims_come_back_at_the_end(desk: Desk) -> None:
    first = desk.first(CONTRADICTED)
    seen = [first.claim]
    view = desk.onward(first)
    while view.claim and view.claim != first.claim:
        seen.append(view.claim)
        view = rule(desk, view)
    assert len(seen) == 4
    assert view.claim == first.claim
    assert rule(desk, view).claim is None


def test_undo_opens_the_claim_again(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    onward = rule(desk, view)
    assert desk.undo(onward, reviewer="Ada", at=at(1)).claim == view.claim
    assert [entry.action for entry in desk.store.log()] == [Action.VERDICT, Action.UNDO]
    assert desk.store.rulings() == {}
    with pytest.raises(DecideError, match="nothing to take back"):
        desk.undo(onward, reviewer="Ada", at=at(2))


def test_next_and_previous_stay_within_the_queue(desk: Desk) -> None:
    first = desk.first(CONTRADICTED)
    assert desk.previous(first) == first
    second = desk.next(first)
    assert desk.previous(second) == first
    last = second
    while desk.next(last) != last:
        last = desk.next(last)
    assert desk.queue(CONTRADICTED).rows[-1]["id"] == last.claim


def test_a_verdict_on_other_evidence_is_marked(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    rule(desk, view)
    flags = [flag.model_copy(update={"evidence": ()}) for flag in desk.store.flags()]
    desk.store.replace_flags(flags, fingerprint="2")
    focus = desk.focus(view)
    assert focus is not None and focus.stale and focus.ruling is not None
    row = next(row for row in desk.queue(View(status=EVERY)).rows if row["id"] == view.claim)
    assert (row["stale"], row["verdict"]) == (True, "False")


def test_a_claim_that_is_gone_is_told(desk: Desk) -> None:
    gone = View(claim="0" * 32)
    assert desk.focus(gone) is None
    with pytest.raises(DecideError, match="no longer in the corpus"):
        rule(desk, gone)


def facts(desk: Desk, view: View) -> list[str]:
    """Return what the sheet says beside the claim."""
    focus = desk.focus(view)
    assert focus is not None
    return [fact["text"] for fact in focus.sheet["facts"]]


def test_a_grade_stands_beside_the_origin_and_apart_from_the_credibility(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    suggested = "suggests credibility 5: other statements stand against it"
    assert f"source not graded yet; {suggested}" in facts(desk, view)
    for minutes in (0, 1):  # a key pressed twice is one act
        desk.grade(view, Grade.B, reviewer="Ada", at=at(minutes))
    assert f"source B, usually reliable; {suggested}" in facts(desk, view)
    focus = desk.focus(view)
    assert focus is not None
    assert [fact["means"] for fact in focus.sheet["facts"] if fact["means"]] == [f"{SCALE}; no verdict"]
    assert [(entry.action, entry.grade) for entry in desk.store.log()] == [(Action.ORIGIN_GRADE, Grade.B)]


def test_the_reason_of_a_tag_stands_on_the_sheet(desk: Desk) -> None:
    flags = desk.store.flags()
    told = [flag.model_copy(update={"tags": ("unusual wording",), "notes": ("It stands only here",)}) for flag in flags]
    desk.store.replace_flags(told, fingerprint="x")
    view = desk.first(View(tag="unusual wording", status=EVERY))
    assert facts(desk, view)[-1] == "It stands only here"


def test_sources_and_reasons_narrow_the_queue(desk: Desk) -> None:
    everything = desk.queue(View(status=EVERY)).facets
    assert desk.queue(View(status=EVERY, sources="unnamed")).facets.total == everything.unnamed[True]
    assert desk.queue(View(status=EVERY, sources="echoed")).facets.total == everything.echoed[True]
    for code, number in everything.reason.items():
        assert desk.queue(View(status=EVERY, reason=code)).facets.total == number


def test_a_note_is_kept_without_a_verdict(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    desk.note(view, note="call back on Tuesday", reviewer="Ada", at=at(0), evidence_url="https://example.org/a")
    focus = desk.focus(view)
    assert focus is not None and focus.ruling is None
    assert [(entry.action, entry.note) for entry in focus.history] == [(Action.NOTE, "call back on Tuesday")]


def test_long_queues_are_turned_page_by_page(tmp_path: Path) -> None:
    document = make_document("long.txt", "".join(f"Claim number {number:03d} stands here.\n" for number in range(60)))
    claims = [make_claim(document, 31 * number, 31 * number + 30) for number in range(60)]
    with Store.open(tmp_path / "long.db") as store:
        store.save_document(document, claims, fingerprint="1")
        store.replace_flags([make_flag(claim) for claim in claims], fingerprint="1")
        desk = Desk(store)
        pages = [desk.queue(View())]
        while pages[-1].next:
            pages.append(desk.queue(View(after=pages[-1].next)))
        assert [(page.first, len(page.rows)) for page in pages] == [(1, 25), (26, 25), (51, 10)]
        assert [row["id"] for page in pages for row in page.rows] == [claim.id for claim in claims]
        assert desk.queue(View(before=pages[2].previous)).rows == pages[1].rows


def test_an_article_is_read_with_its_claims_and_what_was_passed_over(desk: Desk) -> None:
    document = next(document for document in desk.store.documents() if document.name == "harbour-times.txt")
    reading = desk.reading(document.id)
    assert reading is not None
    assert reading.passed_over == [("boilerplate", "Read more: subscribe to our newsletter")]
    marked = [run for paragraph in reading.article["paragraphs"] for run in paragraph if "contradicted" in run["k"]]
    assert [run["t"][:5] for run in marked] == ["About", "The a"]
    assert desk.reading("0" * 64) is None


def test_the_list_of_articles_counts_what_is_in_each(desk: Desk) -> None:
    rule(desk, desk.first(View(document="coast-post.txt")))
    counted, more = desk.documents()
    assert more is None
    assert [(item.name, item.claims, item.passed_over, item.open) for item in counted] == [
        ("coast-post.txt", 4, 0, 2),
        ("harbour-times.txt", 5, 1, 4),
    ]


def test_the_chain_and_the_exports_of_what_is_shown(desk: Desk) -> None:
    view = desk.first(CONTRADICTED)
    rule(desk, view, note="=1+1")
    chain = desk.chain()
    assert chain.broken is None and chain.head.seq == 1
    rows = desk.export(LogFilter(), Format.CSV).decode("utf-8-sig").splitlines()
    assert len(rows) == 2 and "'=1+1" in rows[1]
    shown = desk.export(FlagFilter(flag=FlagKind.CORROBORATED), Format.JSONL).splitlines()
    assert len(shown) == 2
    assert [entry.seq for entry in desk.entries(LogFilter())] == [1]


class SparingStore(Store):
    """A store that refuses to read a whole table: pages must not."""

    def documents(self) -> list[Document]:
        """Refuse."""
        raise AssertionError("a page read all documents")

    def claims(self, *, passed_over: bool = False) -> list[Claim]:
        """Refuse."""
        raise AssertionError("a page read all claims")

    def log(self, filters: LogFilter = WHOLE_LOG) -> list[LogEntry]:
        """Refuse the whole log; the history of one claim is short."""
        assert filters != WHOLE_LOG, "a page read the whole log"
        return super().log(filters)

    def rulings(self, claim_ids: Iterable[str] | None = None) -> dict[str, Ruling]:
        """Refuse to read all rulings."""
        assert claim_ids is not None, "a page read all rulings"
        return super().rulings(claim_ids)


def test_no_page_reads_a_whole_table(tmp_path: Path) -> None:
    with SparingStore.open(corpus.build(tmp_path / "desk.db")) as store:
        desk = Desk(store)
        desk.overview()
        desk.queue(View())
        view = desk.first(CONTRADICTED)
        desk.focus(view)
        desk.undo(rule(desk, view), reviewer="Ada", at=at(1))
        counted, _ = desk.documents()
        desk.reading(counted[0].id)
        assert len(desk.entries(LogFilter())) == 2


def test_counts_are_renewed_by_a_verdict(desk: Desk) -> None:
    before = desk.queue(View()).facets
    assert desk.queue(View()).facets is before
    rule(desk, desk.first(View()))
    assert desk.queue(View()).facets.total == before.total - 1


def test_a_role_that_was_taken_away_counts_at_the_next_act(desk: Desk) -> None:
    sits = [Person(name="Ada", role=Role.CHECKER)]
    mine = desk.acting(lambda: sits[0])
    view = rule(mine, desk.first(CONTRADICTED))
    assert len(desk.store.log()) == 1
    sits[0] = Person(name="Ada", role=Role.READER)
    with pytest.raises(RoleError, match="you are here as a reader"):
        rule(mine, view, minutes=1)
    assert "Only a checker" in mine.why_not(Task.RULE)
    assert (len(desk.store.log()), desk.why_not(Task.BRING)) == (1, "")
    assert mine.queue(CONTRADICTED).facets is desk.queue(CONTRADICTED).facets  # counted once for everybody


@pytest.mark.parametrize(
    ("relation", "shown"),
    [(Relation.CONTRADICTS, "Against it: It never was."), (Relation.NEITHER, "Near it: It never was.")],
)
def test_a_statement_that_is_shown_alone_says_what_it_does(relation: Relation, shown: str) -> None:
    claim = make_claim()
    finding = make_finding(
        relation=relation, claim_value=claim.text, claim_span=Span(start=claim.start, end=claim.end),
        evidence_value="It never was.",
    )  # fmt: skip
    flag = make_flag(claim, evidence=(make_evidence(claim, make_claim(), relation, findings=(finding,)),))
    assert queue.rows([flag], {}, {})[0]["values"] == shown
