"""How far a check is of the whole, by the stage it is at."""

import pytest

from verify.stages import Stage, share, step


@pytest.mark.parametrize(
    ("stage", "done", "total", "behind"),
    [
        (Stage.STARTING, 0, 0, 0.5 / 8),
        (Stage.READING, 0, 40, 1 / 8),
        (Stage.READING, 20, 40, 1.5 / 8),
        (Stage.FLAGS, 50, 40, 1.0),
        ("of another version", 1, 2, 0.5 / 8),
    ],
)
def test_a_check_moves_on_from_stage_to_stage(stage: str, done: int, total: int, behind: float) -> None:
    assert share(stage, done, total) == behind


def test_stages_are_counted_from_one() -> None:
    assert [step(stage) for stage in Stage] == list(range(1, len(Stage) + 1))
