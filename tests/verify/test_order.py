"""One article more: whatever the order and the batches in which articles come, the flags are those of one check."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extract import extract
from claims.model import Document
from claims.read import read_path
from verify.crosscheck import check, compare, refresh, silent
from verify.engine.local import LocalEngine
from verify.model import Flag
from verify.pair import takes_part
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


def test_an_article_that_is_taken_away_and_put_back_is_compared_again(
    folder: Path, whole: list[Flag], tmp_path: Path
) -> None:
    with Store.open(tmp_path / "order.db") as store:
        check([folder], store, engine=LocalEngine())
        store.remove_document("c.txt")
        check([folder / "c.txt"], store, engine=LocalEngine())
        assert store.flags() == whole


def test_a_check_that_was_stopped_before_its_flags_is_made_good(
    folder: Path, whole: list[Flag], tmp_path: Path
) -> None:
    with Store.open(tmp_path / "order.db") as store:
        check([folder / name for name in list(ARTICLES)[:3]], store, engine=LocalEngine())
        for document in read_path(folder):
            assert isinstance(document, Document)
            store.save_document(document, extract(document), fingerprint="1")
        statements = [one for one in store.claims(passed_over=True) if takes_part(one)]
        assert compare(statements, store, engine=LocalEngine(), judge=None, progress=silent) > 0
        assert refresh(store, engine=LocalEngine()).pairs == 0
        assert store.flags() == whole


BY_NAME = {
    "one.txt": "“The copper mine in Lima will stay open,” Berg said.",
    "two.txt": "Anna Berg spoke in Lima. Berg said that the copper mine in Lima will stay open.",
    "three.txt": "Erik Berg came to Lima as well. Erik Berg, a spokesman for Peru, said that he likes butter.",
}


@pytest.mark.parametrize("last", BY_NAME)
def test_what_an_article_tells_of_a_name_changes_the_flags_of_others(last: str, tmp_path: Path) -> None:
    place = tmp_path / "names"
    place.mkdir()
    for name, text in BY_NAME.items():
        (place / name).write_text(text, encoding="utf-8")
    with TemporaryDirectory() as once, TemporaryDirectory() as twice:
        others = [name for name in BY_NAME if name != last]
        assert flags(place, [others, [last]], Path(once)) == flags(place, [list(BY_NAME)], Path(twice))


def test_flags_that_nothing_touched_are_not_written_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(tmp_path / "order.db") as store:
        check([folder], store, engine=LocalEngine())
        extra = tmp_path / "extra.txt"
        extra.write_text("The tide in Oslo took the old pier away.", encoding="utf-8")
        written: list[str] = []
        put = store.put_flags

        def counted(some: Iterable[Flag], **known: Any) -> None:
            made = list(some)
            written.extend(one.claim.document for one in made)
            put(made, **known)

        monkeypatch.setattr(store, "put_flags", counted)
        check([folder, extra], store, engine=LocalEngine())
    assert set(written) == {"extra.txt"}
