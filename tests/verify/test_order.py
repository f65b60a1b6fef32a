"""One article more: whatever the order and the batches in which articles come, the flags are those of one check."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.model import Flag
from verify.store import Store

ARTICLES = {
    "a.txt": "Chile rejected the plan to sell the copper mine. About 4,000 miners work in the mine.",
    "b.txt": "Chile supports the plan to sell the copper mine. The minister said 9,500 miners work in the mine.",
    "c.txt": "Several countries, including Chile and Peru, have rejected the plan to sell the copper mine.",
    "d.txt": "The strike at the copper mine began on Monday. Some 4,100 miners work in the mine.",
    "e.txt": "Butter became dearer in Lima last week. There is no shortage of butter, the mayor said.",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the articles."""
    place = tmp_path_factory.mktemp("order")
    for name, text in ARTICLES.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def whole(folder: Path) -> Iterator[list[Flag]]:
    """Return the flags of one check of everything."""
    with TemporaryDirectory() as place:
        yield flags(folder, [list(ARTICLES)], Path(place))


def flags(folder: Path, batches: Sequence[Sequence[str]], place: Path) -> list[Flag]:
    """Return the flags after checking one batch of files after the other."""
    with Store.open(place / "order.db") as store:
        for batch in batches:
            check([folder / name for name in batch], store, engine=LocalEngine())
        return store.flags()


@given(order=st.permutations(list(ARTICLES)), cuts=st.sets(st.integers(1, 4)))
@settings(max_examples=12, deadline=None)
def test_order_and_batches_change_nothing(folder: Path, whole: list[Flag], order: list[str], cuts: set[int]) -> None:
    edges = [0, *sorted(cuts), len(order)]
    batches = [order[start:end] for start, end in zip(edges, edges[1:], strict=False)]
    with TemporaryDirectory() as place:
        assert flags(folder, batches, Path(place)) == whole


def test_a_corrected_and_a_removed_article_leave_nothing_behind(
    folder: Path, whole: list[Flag], tmp_path: Path
) -> None:
    with Store.open(tmp_path / "order.db") as store:
        slip = tmp_path / "a.txt"
        slip.write_text("Chile sold the copper mine to Peru for 3 million dollars.", encoding="utf-8")
        extra = tmp_path / "extra.txt"
        extra.write_text("Chile is against the plan to sell the copper mine.", encoding="utf-8")
        check([slip, extra, folder / "b.txt"], store, engine=LocalEngine())
        store.remove_document("extra.txt")
        check([folder], store, engine=LocalEngine())
        assert store.flags() == whole


def test_only_new_pairs_are_compared(folder: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "order.db") as store:
        first = check([folder / name for name in list(ARTICLES)[:4]], store, engine=LocalEngine())
        second = check([folder], store, engine=LocalEngine())
    with Store.open(tmp_path / "scratch.db") as store:
        whole = check([folder], store, engine=LocalEngine())
    assert 0 < second.pairs < whole.pairs
    assert first.pairs + second.pairs >= whole.pairs
