"""The whole line on the seeds: what a fact-checker must find there, and the golden file of every flag.

`python -m tests.test_line` writes the golden file anew; read its difference before you commit it.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.model import Flag, FlagKind
from verify.store import Store

SEEDS = Path(__file__).parent.parent / "seeds"
GOLDEN = Path(__file__).parent / "golden" / "seeds.jsonl"

C, S, X = FlagKind.CORROBORATED, FlagKind.SINGLE_SOURCE, FlagKind.CONTRADICTED
MUST_FIND = [
    ("000", "30,000 Western troops", S, None),  # stands twice in one article and nowhere else
    ("000", "deploying European peacekeepers to Ukraine", C, "003"),
    ("001", "expressed opposition to sending ground troops", C, "004"),
    ("001", "new military aid for Ukraine worth €2 billion", S, None),
    ("002", "U.S.-supplied atomic missiles", S, None),
    ("002", "There is no unanimity among Europeans", C, "003"),
    ("002", "refused to rule out sending troops to Ukraine", C, "004"),
    ("003", "Kiev has been urging the deployment of troops", X, "004"),
    ("003", "expressed opposition to the Anglo-French peacekeeping plan", C, "004"),
    ("003", "€800 billion plan", S, None),
    ("004", "Ukraine did not ask us to send troops", X, "003"),
]
NO_CLAIMS = [
    "Read the full article",
    "Post a Comment",
    "one-time donation",
    "Read the original article",
    "Credit: Reuters",
]


def flags_of_the_seeds(where: Path) -> list[Flag]:
    """Check the seeds into a database at `where` and return every flag in text order."""
    with Store.open(where) as store:
        check([SEEDS], store, engine=LocalEngine())
        return store.flags()


@pytest.fixture(scope="module")
def flags(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Flag]]:
    """Return the flags of the seeds, checked once."""
    yield flags_of_the_seeds(tmp_path_factory.mktemp("line") / "seeds.db")


@pytest.mark.parametrize(("document", "words", "kind", "evidence"), MUST_FIND)
def test_what_must_be_found(flags: list[Flag], document: str, words: str, kind: FlagKind, evidence: str | None) -> None:
    (flag, *_) = [f for f in flags if f.claim.document.startswith(document) and words in f.claim.text]
    assert flag.kind is kind
    assert evidence is None or evidence in {e.claim.document[:3] for e in flag.evidence}


@pytest.mark.parametrize("words", NO_CLAIMS)
def test_what_is_no_claim(flags: list[Flag], words: str) -> None:
    assert [f.claim.text for f in flags if words in f.claim.text] == []


def test_the_one_unusual_wording_is_told(flags: list[Flag]) -> None:
    (flag,) = [f for f in flags if "unusual wording" in f.tags]
    assert "U.S.-supplied atomic missiles" in flag.claim.text
    assert flag.notes[0].startswith("“atomic missiles” stands only here")


def test_every_offset_gives_back_its_text(flags: list[Flag]) -> None:
    texts = {path.name: path.read_bytes().decode("utf-8") for path in SEEDS.glob("*.txt")}
    for claim in (c for f in flags for c in (f.claim, *(e.claim for e in f.evidence))):
        places = [(claim.start, claim.end, claim.text)]
        places += [(q.start, q.end, q.text) for q in claim.quantities]
        places += [(p.start, p.end, p.text) for p in claim.periods]
        places += [(e.start, e.end, e.text) for e in claim.entities]
        assert [texts[claim.document][start:end] for start, end, _ in places] == [text for _, _, text in places]


def test_every_relation_shows_both_values_and_a_reason(flags: list[Flag]) -> None:
    for evidence in (e for f in flags for e in f.evidence):
        assert evidence.link.findings
        assert all(f.text and f.claim_value and f.evidence_value for f in evidence.link.findings)


def rows(flags: list[Flag]) -> list[dict[str, object]]:
    """Return what the golden file keeps of each flag."""
    return [
        {
            "document": f.claim.document,
            "start": f.claim.start,
            "end": f.claim.end,
            "text": f.claim.text,
            "speaker": f.claim.speaker,
            "stance": f.claim.stance.value,
            "flag": f.kind.value,
            "tags": list(f.tags),
            "evidence": [
                [e.link.relation.value, e.claim.document, e.claim.start, e.link.findings[0].code] for e in f.evidence
            ],
        }
        for f in flags
    ]


def test_the_golden_file(flags: list[Flag]) -> None:
    golden = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    assert rows(flags) == golden


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        found = rows(flags_of_the_seeds(Path(folder) / "seeds.db"))
    GOLDEN.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found), encoding="utf-8")
