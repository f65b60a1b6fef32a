"""The whole line on small corpora: what is read again, what is kept, and what survives."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import at
from verify.crosscheck import check, refresh, take_out
from verify.decide import decide
from verify.engine.local import LocalEngine
from verify.errors import StoreError
from verify.model import FlagKind, Verdict
from verify.store import FlagFilter, Store

MINE = "Chile rejected the plan to sell the copper mine. About 4,000 miners work in the mine."
SALE = "Chile supports the plan to sell the copper mine. The minister said 9,500 miners work in the mine."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder of two articles that contradict each other, and one file that is no article."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "mine.txt").write_text(MINE, encoding="utf-8")
    (folder / "sale.txt").write_text(SALE, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty database."""
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


def test_a_bad_file_is_reported_and_the_others_go_on(corpus: Path, store: Store) -> None:
    report = check([corpus], store, engine=LocalEngine())
    assert (report.read, report.kept) == (2, 0)
    assert [problem.name for problem in report.problems] == ["empty.txt"]
    assert report.flags["contradicted"] >= 2
    assert report.claims == sum(report.flags.values()) == len(store.claims())


def test_a_headline_without_a_verb_is_evidence_and_gets_no_flag(tmp_path: Path, store: Store) -> None:
    (tmp_path / "mail.txt").write_text("Blast at the Karst copper mine in Peru.\n\nNobody came.", encoding="utf-8")
    (tmp_path / "post.txt").write_text("There was a blast at the Karst copper mine in Peru.", encoding="utf-8")
    check([tmp_path / "mail.txt", tmp_path / "post.txt"], store, engine=LocalEngine())
    (flag,) = [flag for flag in store.flags() if flag.claim.document == "post.txt"]
    (evidence,) = flag.evidence
    assert (flag.kind, evidence.claim.passed_over) == (FlagKind.CORROBORATED, "fragment")
    assert all(one.claim.passed_over is None for one in store.flags())


def test_a_second_check_reads_nothing_again(corpus: Path, store: Store) -> None:
    check([corpus], store, engine=LocalEngine())
    before = store.flags()
    report = check([corpus], store, engine=LocalEngine())
    assert (report.read, report.kept, report.pairs) == (0, 2, 0)
    assert store.flags() == before


def test_a_check_tells_which_flags_it_changed(corpus: Path, store: Store) -> None:
    first = check([corpus], store, engine=LocalEngine())
    assert {one.before for one in first.changed} == {None}
    assert sum(one.claims for one in first.changed) == first.claims
    assert check([corpus], store, engine=LocalEngine()).changed == ()
    (corpus / "sale.txt").write_text("Butter became dearer in Lima last week.", encoding="utf-8")
    ways = {(one.before, one.after) for one in check([corpus], store, engine=LocalEngine()).changed}
    assert (FlagKind.CONTRADICTED, FlagKind.SINGLE_SOURCE) in ways
    told = json.dumps({"title": "The mine"})
    (corpus / "mine.txt.json").write_text(told, encoding="utf-8")
    again = check([corpus], store, engine=LocalEngine())
    assert (again.read, again.changed) == (1, ())  # read anew, and nothing came of it


def test_only_the_changed_file_is_read_again(corpus: Path, store: Store) -> None:
    check([corpus], store, engine=LocalEngine())
    (corpus / "sale.txt").write_text("Butter became dearer in Lima last week.", encoding="utf-8")
    report = check([corpus], store, engine=LocalEngine())
    assert (report.read, report.kept) == (1, 1)
    assert "contradicted" not in {flag.kind.value for flag in store.flags()}


def test_another_date_of_an_article_is_another_date_of_what_it_tells(corpus: Path, store: Store) -> None:
    (corpus / "port.txt").write_text("The port of Lima closed on Tuesday.", encoding="utf-8")
    days = []
    for published in ("2025-04-03", "2025-06-12", "2025-06-12"):
        told = json.dumps({"published": published})
        (corpus / "port.txt.json").write_text(told, encoding="utf-8")
        report = check([corpus], store, engine=LocalEngine())
        (claim,) = (one for one in store.claims() if one.document == "port.txt")
        days.append((report.read, claim.periods[0].start_date))
    assert days == [(3, "2025-04-01"), (1, "2025-06-10"), (0, "2025-06-10")]


def test_articles_are_taken_out_all_or_none(corpus: Path, store: Store) -> None:
    check([corpus], store, engine=LocalEngine())
    with pytest.raises(StoreError, match="other.txt: no article of that name"):
        take_out(["sale.txt", "other.txt"], store)
    assert {flag.claim.document for flag in store.flags()} == {"mine.txt", "sale.txt"}
    take_out(["sale.txt"], store)
    refresh(store, engine=LocalEngine())
    assert {(flag.claim.document, flag.kind.value) for flag in store.flags()} == {("mine.txt", "single-source")}


def test_a_verdict_survives_a_check_from_scratch(corpus: Path, store: Store) -> None:
    check([corpus], store, engine=LocalEngine())
    (flag, *_) = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))
    decide(store, flag, Verdict.FALSE, reviewer="Ada", at=at())
    for name in ("mine.txt", "sale.txt"):
        store.remove_document(name)
    check([corpus], store, engine=LocalEngine())
    assert store.rulings()[flag.claim.id].verdict is Verdict.FALSE
    assert store.flag(flag.claim.id) == flag


def test_the_order_of_the_files_changes_nothing(corpus: Path, tmp_path: Path) -> None:
    found = []
    for number, order in enumerate((["mine.txt", "sale.txt"], ["sale.txt", "mine.txt"])):
        with Store.open(tmp_path / f"{number}.db") as store:
            check([corpus / name for name in order], store, engine=LocalEngine())
            found.append(store.flags())
    assert found[0] == found[1]


def test_the_same_text_twice_is_one_document(corpus: Path, store: Store) -> None:
    shutil.copy(corpus / "mine.txt", corpus / "reprint.txt")
    report = check([corpus], store, engine=LocalEngine())
    assert "same text as mine.txt" in " ".join(problem.text for problem in report.problems)
    assert [document.name for document in store.documents()] == ["mine.txt", "sale.txt"]


def test_a_stopped_check_goes_on_where_it_was(corpus: Path, store: Store) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        if stage == "Reading articles" and done < total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check([corpus], store, engine=LocalEngine(), progress=stop)
    report = check([corpus], store, engine=LocalEngine())
    assert (report.read, report.kept) == (1, 1)
    assert report.flags["contradicted"] >= 2


def test_progress_names_every_stage(corpus: Path, store: Store) -> None:
    told: list[tuple[str, int, int]] = []
    check([corpus], store, engine=LocalEngine(), progress=lambda *step: told.append(step))
    assert {stage for stage, _, _ in told} >= {"Reading articles", "Reading meanings"}
    assert all(done <= total for _, done, total in told if total)


def test_two_files_of_one_name_are_two_articles(corpus: Path, store: Store, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.txt").write_text("Butter became dearer in Lima last week.", encoding="utf-8")
    report = check([corpus, other], store, engine=LocalEngine())
    assert report.read == 3
    assert [document.name for document in store.documents()] == ["mine.txt", "other/mine.txt", "sale.txt"]
    assert check([corpus, other, corpus], store, engine=LocalEngine()).kept == 3
