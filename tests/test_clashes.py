"""Made-up articles of which one tells what the other tells otherwise: what is found, and what is left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.entail.opened import open_judge
from verify.model import Flag
from verify.store import Store

ARTICLES = Path(__file__).parent / "clashes"
EVENING, SPORT, LATER = "cup-evening.txt", "cup-sport.txt", "cup-later.txt"


@pytest.fixture(scope="module")
def flags(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Flag]]:
    with Store.open(tmp_path_factory.mktemp("clashes") / "corpus.db") as store:
        check([ARTICLES], store, engine=LocalEngine(), judge=open_judge(""))
        yield store.flags()


def against(flags: list[Flag], document: str, words: str) -> set[tuple[str, str]]:
    """Return what stands against the statements with these words, and in which article."""
    found = (f for f in flags if f.claim.document == document and words in f.claim.text)
    links = [(e.link.relation.value, e.claim.document) for f in found for e in f.evidence]
    return {link for link in links if link[0] != "supports"}


@pytest.mark.parametrize(
    ("words", "relation", "document"),
    [
        ("3-1", "contradicts", SPORT),
        ("44", "contradicts", SPORT),
        ("was warned", "contradicts", SPORT),
        ("dismissed its doctor", "contradicts", SPORT),
        ("were working", "contradicts", SPORT),
        ("rejected a new contract", "contradicts", SPORT),
        ("will sell", "updates", LATER),
    ],
)
def test_what_cannot_both_be_true_is_found(flags: list[Flag], words: str, relation: str, document: str) -> None:
    assert (relation, document) in against(flags, EVENING, words)


def test_another_match_and_another_player_stand_against_nothing(flags: list[Flag]) -> None:
    assert against(flags, LATER, "0-2") == set()
    assert against(flags, LATER, "22") == set()
