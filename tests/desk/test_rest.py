"""What is imported stays out of the search for garbage that follows every drawing of a page."""

import gc
from collections.abc import Iterator

import pytest

from verify.desk.rest import rest, rested


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    rested.clear()
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_is_imported_is_searched_no_more_and_new_garbage_is_found() -> None:
    before = len(gc.get_objects())
    rest()
    assert len(gc.get_objects()) < before / 10
    cycle: list[object] = []
    cycle.append(cycle)
    del cycle
    assert gc.collect() > 0


def test_without_a_new_import_nothing_is_put_away() -> None:
    rest()
    kept = [[number] for number in range(100)]
    frozen = gc.get_freeze_count()
    rest()
    assert gc.get_freeze_count() == frozen, len(kept)
