"""The overview's pictures: what they count, in which steps, and that each mark leads to exactly what it counts."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.desk import corpus
from tests.factory import make_claim, make_document, make_flag
from verify.desk import drawing
from verify.desk.address import View
from verify.desk.filters import picked
from verify.desk.pictures import Step, facing, named, once, step_for, steps, timeline
from verify.desk.state import Desk
from verify.model import FlagKind, OriginKind, Relation
from verify.store import Between, Dated, FlagFilter, Store

AGAINST, FOR = Relation.CONTRADICTS, Relation.SUPPORTS


@pytest.mark.parametrize("build", [corpus.build, corpus.build_hostile])
def test_a_mark_leads_to_as_many_claims_as_it_counts(tmp_path: Path, build: Callable[[Path], Path]) -> None:
    with Store.open(build(tmp_path / "desk.db")) as store:
        dated, between = store.dated(), store.between()
        assert sum(one.claims for one in dated) == store.count()
        for day in dated:
            assert store.count(FlagFilter(published=day.published or "", flag=day.flag)) == day.claims
        for pair in between:
            asked = FlagFilter(origin=pair.origin, facing=pair.facing, relation=pair.relation)
            assert store.count(asked) == pair.claims == store.facets(asked).total
        assert between


@pytest.mark.parametrize(
    ("last", "step", "number"),
    [
        ("2026-03-01", Step.DAY, 1),
        ("2026-05-31", Step.DAY, 92),
        ("2026-06-01", Step.WEEK, 15),
        ("2027-02-28", Step.WEEK, 53),
        ("2027-03-01", Step.MONTH, 13),
        ("2031-01-01", Step.YEAR, 6),
    ],
)
def test_a_longer_time_is_drawn_in_coarser_steps(last: str, step: Step, number: int) -> None:
    first, end = date(2026, 3, 1), date.fromisoformat(last)
    assert step_for(first, end) is step
    assert len(list(steps(first, end, step))) == number


def test_a_week_leads_to_the_claims_of_its_days(tmp_path: Path) -> None:
    with Store.open(corpus.build_running(tmp_path / "desk.db")) as store:
        found = timeline([*store.dated(), Dated("2026-08-30", FlagKind.SINGLE_SOURCE, 1)])
        weeks = {row["step"]: row["claims"] for row in found.rows}
        assert list(weeks) == ["2026-02-23/2026-03-01", "2026-03-02/2026-03-08", "2026-03-09/2026-03-15",
                               "2026-08-24/2026-08-30"]  # fmt: skip
        assert [store.count(FlagFilter(published=week)) for week in weeks] == [1, 1, 1, 0]


def test_a_quiet_day_has_a_place_and_articles_without_a_date_are_counted_apart() -> None:
    found = timeline(
        [
            Dated(None, FlagKind.CORROBORATED, 5),
            Dated("2026-03-01", FlagKind.CONTRADICTED, 2),
            Dated("2026-03-03", FlagKind.SINGLE_SOURCE, 1),
        ]
    )
    assert found.steps == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert [(row["when"], row["word"], row["claims"]) for row in found.rows] == [
        ("1 Mar 2026", "Contradicted", 2),
        ("3 Mar 2026", "Single source", 1),
    ]
    assert found.undated == 5
    assert timeline([]) == ([], [], 0)


def test_a_long_quiet_time_is_one_break_that_says_how_long() -> None:
    days = ("2026-03-01", "2026-03-06", "2026-03-12")
    found = timeline([Dated(day, FlagKind.CONTRADICTED, 1) for day in days])
    assert found.steps[:6] == [f"2026-03-0{day}" for day in range(1, 7)]
    assert [named(step) for step in found.steps[6:]] == ["… 5 days …", "12 Mar 2026"]
    drawn = drawing.bars(found).to_dict()
    assert [one["mark"]["type"] for one in drawn["layer"]] == ["rule", "bar"]


def test_two_sources_that_face_each_other_are_one_square() -> None:
    found = facing([Between("Bay Sun", "Own", AGAINST, 2), Between("Own", "Bay Sun", AGAINST, 3)], AGAINST)
    assert once(found) == [("Own", "Bay Sun", Between("Own", "Bay Sun", AGAINST, 3))]
    assert len(found.cells) == 2


def test_the_sources_with_most_statements_are_shown() -> None:
    many = [Between(f"source {n:02}", "the ministry", AGAINST, 20 - n) for n in range(15)]
    found = facing([*many, Between("elsewhere", "the ministry", FOR, 99)], AGAINST)
    assert found.names[:2] == ["the ministry", "source 00"] and len(found.names) == 12
    assert {cell.origin for cell in found.cells} == set(found.names[1:])
    assert found.left_out == 4


def test_nobody_faces_himself() -> None:
    own = Between("media reports", "media reports", AGAINST, 4)
    found = facing([own, Between("the ministry", "media reports", AGAINST, 1)], AGAINST)
    assert [cell.origin for cell in found.cells] == ["the ministry"]
    assert (found.own, found.left_out) == (4, 0)
    assert facing([own], AGAINST).names == []


def test_a_long_name_is_cut_at_a_word_and_told_from_another_that_begins_alike() -> None:
    long = "Minister promises a second bridge over the river before the end of the year"
    called = {"one.txt": f"{long} of votes", "two.txt": long}
    shown = drawing.named(["one.txt", "Bay Sun", ""], called)
    assert shown["one.txt"] == "Minister promises a second\nbridge over the river …"
    assert (shown["Bay Sun"], shown[""]) == ("Bay Sun", "not known")
    assert drawing.named(list(called), called) == {"one.txt": "one.txt", "two.txt": "two.txt"}


def test_an_outlet_written_with_and_without_its_article_repeats_once(tmp_path: Path) -> None:
    with Store.open(tmp_path / "desk.db") as store:
        flags = []
        for publisher in ("Marrow Voice", "The Marrow Voice"):
            document = make_document(f"{publisher}.txt", f"{publisher} has it.", publisher=publisher)
            store.save_document(document, [claim := make_claim(document, 0, 10)], fingerprint="1")
            flags.append(make_flag(claim, origin="Reuters", origin_kind=OriginKind.AGENCY))
        store.replace_flags(flags, fingerprint="x")
        desk = Desk(store)
        assert desk.pictures().repeated == [("Marrow Voice", "Reuters", 2)]
        assert desk.source("Reuters").carried == [("Marrow Voice", 2, 2)]
        assert desk.origins()[0].outlets == 1


@pytest.mark.parametrize(
    ("step", "words"), [("2026-03-09", "9 Mar 2026"), ("2026-03", "Mar 2026"), ("2026", "2026"), ("2026-13", "2026-13"),
     ("2026-03-09/2026-03-15", "9 to 15 Mar 2026"), ("2025-12-29/2026-01-04", "29 Dec 2025 to 4 Jan 2026"),
     ("2026-03-30/2026-04-05", "30 Mar to 5 Apr 2026"), ("2026-03-09/", "2026-03-09/")]
)
def test_steps_are_named(step: str, words: str) -> None:
    assert named(step) == words


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (View(), []),
        (View(published=""), ["articles without a date"]),
        (View(published="2026-03"), ["published Mar 2026"]),
        (View(origin="TASS", facing="Le Monde", relation=AGAINST), ["from TASS", "stands against it: Le Monde"]),
    ],
)
def test_what_was_chosen_is_said_beside_the_queue(view: View, said: list[str]) -> None:
    assert [words for words, _ in picked(view, {})] == said
    for _, off in picked(view, {}):
        view = view.narrow(**off)
    assert view == View()


def test_what_draws_has_its_tables_at_hand_before_two_readers_can_ask_at_once() -> None:
    """Altair looks for pandas among the modules: half imported for another reader, it once failed a page."""
    asked = "import sys; import verify.desk.drawing; print('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT).stdout == "True\n"
