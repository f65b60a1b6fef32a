"""Long lists: read piece by piece, with the same outcome wherever the pieces are cut, and in little memory."""

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import ReadError
from claims.formats import json_list, stream
from claims.formats.article import Article
from claims.formats.stream import LONGEST_ROW, PIECE, lines, pieces
from claims.model import Document
from claims.read import read_all

TEXT = "The port’s new crane cost 12 million kroner, the harbour master said. "


def bodies(data: bytes, name: str) -> list[str]:
    """Return the texts of the articles in a list, and what is said about the rest."""
    return [one.text if isinstance(one, Article) else str(one) for one in json_list.articles(data, name)]


@pytest.mark.parametrize("name", ["list.jsonl", "list.json"])
def test_a_json_list_may_stand_on_one_line(name: str) -> None:
    data = json.dumps([{"text": f"{TEXT}{number}"} for number in range(3)]).encode()
    found = [one for one in read_all(data, name) if isinstance(one, Document)]
    assert [one.name for one in found] == [f"{name}#{number}" for number in (1, 2, 3)]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4), st.integers(1, 9), st.booleans())
def test_pieces_are_the_text_wherever_they_are_cut(rows: list[str], size: int, marked: bool) -> None:
    text = "\n".join(rows).replace("\0", "")
    data = b"\xef\xbb\xbf" * marked + text.encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stream, "PIECE", size)
        try:
            assert "".join(pieces(data, "x.csv")) == text.removeprefix("\ufeff" * (not marked))
            assert "".join(line or "" for line in lines(data, "x.csv")) == text.removeprefix("\ufeff" * (not marked))
        except ReadError as error:
            assert "not text" in str(error)


ROWS = st.lists(st.dictionaries(st.just("text"), st.text("a\"\\{}[],1 \n’"), min_size=1), max_size=5)


@given(ROWS, st.integers(1, 9))
def test_a_list_is_the_same_wherever_it_is_cut(rows: list[dict[str, str]], size: int) -> None:
    data = json.dumps(rows, ensure_ascii=False).encode()
    whole = bodies(data, "list.json")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stream, "PIECE", size)
        assert bodies(data, "list.json") == whole
    assert len(whole) == max(len(rows), 1)


def test_what_stands_before_the_break_is_read() -> None:
    data = json.dumps([{"text": TEXT}, {"text": TEXT}, {"text": TEXT}]).encode()
    assert bodies(data[:-30], "list.json") == [
        TEXT,
        TEXT,
        "list.json: is not valid JSON behind article 2; mend it there or save it again",
    ]


def test_a_line_that_is_no_article_s_is_told_and_passed_over() -> None:
    long = json.dumps({"text": "x" * LONGEST_ROW})
    data = "\n".join([json.dumps({"text": TEXT}), long, json.dumps({"text": TEXT})]).encode()
    first, told, last = bodies(data, "list.jsonl")
    assert first == last == TEXT
    assert told == "list.jsonl#2: is a line of more than 10,000,000 characters; write each article on a line of its own"


@pytest.mark.parametrize("name", ["list.jsonl", "list.json", "list.csv"])
def test_a_long_list_takes_the_memory_of_its_rows(name: str) -> None:
    row = json.dumps({"text": TEXT * 100}, ensure_ascii=False)
    count = 12 * PIECE // len(row)
    shape = {
        "list.jsonl": "\n".join([row] * count),
        "list.json": f"[{','.join([row] * count)}]",
        "list.csv": "text\n" + f'"{TEXT * 100}"\n' * count,
    }
    data = shape.pop(name).encode()
    del shape
    tracemalloc.start()
    found = sum(1 for _ in read_all(data, name))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == count
    assert peak < len(data)
