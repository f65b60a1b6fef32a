"""The stages of a check by name, in the order in which they come, so that a page can say how far it is of the whole."""

from enum import StrEnum


class Stage(StrEnum):
    """What a check is at."""

    STARTING = "Loading the models"
    READING = "Reading articles"
    COPIES = "Looking for copied text"
    MEANINGS = "Reading meanings"
    COMPARING = "Comparing claims"
    JUDGING = "Reading pairs by the model"
    ORIGINS = "Tracing where statements come from"
    FLAGS = "Making the flags"


def step(stage: str) -> int:
    """Return which stage it is, from 1 on; an unknown one is the first."""
    return [*Stage].index(Stage(stage)) + 1 if stage in [*Stage] else 1


def share(stage: str, done: int, total: int) -> float:
    """Return how much of a check lies behind, 0 to 1, where all stages count alike; half of one that is not counted."""
    return (step(stage) - 1 + (min(done / total, 1.0) if total else 0.5)) / len(Stage)
