"""Two judges in, one out; and which judge a user's wish opens."""

from pathlib import Path

import numpy as np
import pytest

from tests.tiny_model import make_model
from verify.entail import opened
from verify.entail.base import CONTRADICTS, NEITHER
from verify.entail.cascade import AT_ONCE, Cascade
from verify.entail.onnx import OnnxJudge
from verify.entail.opened import open_judge
from verify.errors import ModelError

OTHER = ("contradiction", "neutral", "entailment")
PAIRS = [("The mayor confirmed it", "It is so"), ("Rain fell on the town for the whole of a very long day", "It is so")]


def test_the_second_decides_what_the_first_does_not_call_neither(tmp_path: Path) -> None:
    first, second = OnnxJudge(make_model(tmp_path / "a")), OnnxJudge(make_model(tmp_path / "b"))
    scores = Cascade(first, second, sure=0.8).scores(PAIRS)
    assert np.array_equal(scores, second.scores(PAIRS))
    assert scores[1].argmax() == NEITHER and np.array_equal(scores[1], first.scores(PAIRS)[1])


def test_what_one_of_two_reads_as_a_contradiction_is_none(tmp_path: Path) -> None:
    first, second = OnnxJudge(make_model(tmp_path / "a")), OnnxJudge(make_model(tmp_path / "b", labels=OTHER))
    assert second.scores(PAIRS)[0].argmax() == CONTRADICTS != first.scores(PAIRS)[0].argmax()
    agreed = Cascade(first, second, sure=0.8).scores(PAIRS)[0]
    assert agreed[CONTRADICTS] == first.scores(PAIRS)[0][CONTRADICTS]
    assert agreed.argmax() == NEITHER and agreed.sum() == pytest.approx(1.0, abs=1e-5)


def test_many_pairs_pass_in_parts(tmp_path: Path) -> None:
    judge = OnnxJudge(make_model(tmp_path))
    told: list[int] = []
    pairs = [*PAIRS] * 200
    scores = Cascade(judge, judge, sure=0.8).scores(pairs, told.append)
    assert told == [AT_ONCE, len(pairs)]
    assert np.array_equal(scores, judge.scores(pairs))


def test_the_fingerprint_names_both_and_where_they_part(tmp_path: Path) -> None:
    first, second = OnnxJudge(make_model(tmp_path / "a")), OnnxJudge(make_model(tmp_path / "b", labels=OTHER))
    prints = {
        Cascade(first, second, sure=0.8).fingerprint,
        Cascade(second, first, sure=0.8).fingerprint,
        Cascade(first, second, sure=0.9).fingerprint,
    }
    assert len(prints) == 3


def test_a_folder_of_two_models_opens_both(tmp_path: Path) -> None:
    make_model(tmp_path / "relation-small", notes={"sure": 0.8})
    make_model(tmp_path / "relation-large", labels=OTHER)
    judge = open_judge(str(tmp_path))
    assert judge is not None and judge.name == "relation-small + relation-large"
    assert judge.scores(PAIRS).argmax(axis=1).tolist() == [NEITHER, NEITHER]  # the first reads no contradiction


def test_a_folder_of_one_model_opens_that(tmp_path: Path) -> None:
    judge = open_judge(str(make_model(tmp_path / "mine")))
    assert judge is not None and judge.name == "mine"


def test_none_is_no_judge_and_a_wrong_name_is_an_error(tmp_path: Path) -> None:
    assert open_judge("none") is None
    with pytest.raises(ModelError, match="no such model"):
        open_judge(str(tmp_path / "nowhere"))


def test_without_a_wish_the_bundled_models_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "BUNDLED", tmp_path)
    assert open_judge() is None
    make_model(tmp_path / "relation-small")
    judge = open_judge()
    assert judge is not None and judge.name == "relation-small"
