"""How far long work has come, as bars on a terminal and as nothing anywhere else."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

Advance = Callable[[str, int, int], None]


@contextmanager
def bars(*, shown: bool | None = None) -> Iterator[Advance]:
    """Give a function that takes (stage, done, total; 0 for a total not known) and moves that stage's bar."""
    shown = sys.stderr.isatty() if shown is None else shown
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not shown) as progress:
        stages: dict[str, TaskID] = {}

        def finish() -> None:
            for task in progress.tasks:
                progress.update(task.id, completed=task.total or task.completed, total=task.total or task.completed)

        def advance(stage: str, done: int, total: int) -> None:
            if stage not in stages:
                finish()
                stages[stage] = progress.add_task(stage, total=None)
            progress.update(stages[stage], completed=done, total=total or None)

        yield advance
        finish()
