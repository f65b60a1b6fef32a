"""The whole line with a relation model: what it adds and takes away, and that it reads each pair once."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.tiny_model import make_model
from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.entail.base import Judge, Pair, Progress, Scores, silent
from verify.entail.cascade import Cascade
from verify.entail.onnx import OnnxJudge
from verify.model import Flag
from verify.store import Store

ARTICLES = {
    "a.txt": "Money for the harbour bridge is confirmed. Some 900 people work at the harbour.",
    "b.txt": "The council found money for the harbour bridge. Butter became dearer in Elmsworth.",
    "c.txt": "The council has money for the old harbour bridge, Mayor Ada Thornbury said.",
}


class Counting:
    """A judge that counts the pairs it was asked about."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.name, self.fingerprint = judge.name, judge.fingerprint
        self.asked: list[Pair] = []

    @property
    def careful(self) -> Judge:
        """Return itself."""
        return self

    def scores(self, pairs: Sequence[Pair], progress: Progress = silent) -> Scores:
        """Return what the judge says."""
        self.asked += pairs
        return self._judge.scores(pairs, progress)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the articles."""
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def judge(tmp_path: Path) -> Counting:
    """Return a tiny model that is sure of what it reads."""
    return Counting(OnnxJudge(make_model(tmp_path / "tiny", unknown=0.02, notes={"temperature": 0.1})))


def checked(place: Path, *batches: Sequence[Path], judge: Judge | None = None) -> list[Flag]:
    with Store.open(place) as store:
        for batch in batches:
            check(batch, store, engine=LocalEngine(), judge=judge)
        return store.flags()


def reasons(flags: Sequence[Flag]) -> set[tuple[str, str, str]]:
    """Return (claim's article, evidence's article, code) of everything that was found."""
    return {
        (flag.claim.document, item.claim.document, finding.code)
        for flag in flags
        for item in flag.evidence
        for finding in item.link.findings
    }


def test_what_a_rule_found_is_read_by_the_larger_of_two(tmp_path: Path) -> None:
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, encoding="utf-8")
    (place / "d.txt").write_text("Some 450 people work at the harbour.", encoding="utf-8")
    small, large = (
        Counting(OnnxJudge(make_model(tmp_path / name, unknown=unknown, notes={"temperature": 0.1})))
        for name, unknown in (("small", 0.9), ("large", 0.02))
    )
    checked(tmp_path / "both.db", [place], judge=Cascade(small, large, sure=0.0))
    found = {("Some 900 people work at the harbour.", "Some 450 people work at the harbour.")}
    assert found <= set(large.asked)
    assert not found & set(small.asked)
    assert small.asked


def test_a_model_adds_what_the_rules_do_not_see_and_says_so(folder: Path, judge: Counting, tmp_path: Path) -> None:
    rules = reasons(checked(tmp_path / "rules.db", [folder]))
    both = checked(tmp_path / "both.db", [folder], judge=judge)
    made = {row for row in reasons(both) - rules if row[2] == "model_supports"}
    assert {row[:2] for row in made} >= {("a.txt", "b.txt"), ("b.txt", "a.txt")}
    texts = [finding.text for flag in both for item in flag.evidence for finding in item.link.findings]
    assert any(text.startswith("The relation model reads that the two say the same; both have ") for text in texts)


def test_a_model_is_asked_about_a_pair_once_whatever_the_batches(folder: Path, judge: Counting, tmp_path: Path) -> None:
    whole = checked(tmp_path / "whole.db", [folder], judge=judge)
    asked = judge.asked.copy()
    assert asked and len(asked) == len(set(asked))
    judge.asked.clear()
    files = [folder / name for name in ARTICLES]
    assert checked(tmp_path / "parts.db", files[2:], files[:1], [folder], [folder], judge=judge) == whole
    assert sorted(judge.asked) == sorted(asked)


def test_another_model_and_none_leave_no_old_result(folder: Path, judge: Counting, tmp_path: Path) -> None:
    rules = checked(tmp_path / "rules.db", [folder])
    with_model = checked(tmp_path / "same.db", [folder], judge=judge)
    assert with_model != rules
    assert checked(tmp_path / "same.db", [folder]) == rules
    swapped = OnnxJudge(make_model(tmp_path / "other", labels=("neutral", "entailment", "contradiction")))
    checked(tmp_path / "same.db", [folder], judge=swapped)
    assert checked(tmp_path / "same.db", [folder], judge=judge) == with_model


def test_progress_is_told(folder: Path, judge: Counting, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    with Store.open(tmp_path / "told.db") as store:
        check([folder], store, engine=LocalEngine(), judge=judge, progress=lambda *step: told.append(step))
    last = [step for step in told if step[0] == "Reading pairs by the model"][-1]
    assert last[1] == last[2] == len(judge.asked)
