"""A claim put right by hand: what is compared, what survives a re-check, and what an undo leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claims.extract import extract
from claims.model import ByHand, Claim, Document, Period, Stance
from tests.factory import at, make_claim, make_document, make_quantity
from verify.crosscheck import check
from verify.decisions import correct
from verify.decisions.mend import mended
from verify.desk.deeds import by_hand, changed
from verify.engine.local import LocalEngine
from verify.errors import DecideError, LogError
from verify.export import Format, render
from verify.model import Action, Flag, FlagKind, LogEntry
from verify.store import FlagFilter, Store

MINE = (
    "About 4,000 miners work in the Andacollo copper mine, the mining minister said.\n\n"
    "Who owns the mine? The Andacollo copper mine closed on 3 March 2026 after a strike.\n"
)
SALE = "The union said 4,000 miners work in the Andacollo copper mine.\n"
WHY: dict[str, Any] = {"reviewer": "Ada", "at": at(), "note": "listened to the tape"}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder of two articles."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "mine.txt").write_text(MINE, encoding="utf-8")
    (folder / "sale.txt").write_text(SALE, encoding="utf-8")
    return folder


@pytest.fixture
def store(corpus: Path, tmp_path: Path) -> Iterator[Store]:
    """Return the database of the two, checked."""
    with Store.open(tmp_path / "desk.db") as opened:
        check([corpus], opened, engine=LocalEngine())
        yield opened


def follow(store: Store) -> None:
    """Let the flags follow, without the files: a word of a reviewer is enough to read an article anew."""
    check([], store, engine=LocalEngine())


def flag_of(store: Store, words: str, document: str = "mine.txt") -> Flag:
    """Return the flag of the claim with these words."""
    (found,) = [one for one in store.flags() if words in one.claim.text and one.claim.document == document]
    return found


def of(store: Store, name: str = "mine.txt") -> Document:
    """Return a document."""
    return next(one for one in store.documents() if one.name == name)


def set_speaker(store: Store) -> LogEntry:
    """Say that somebody else said it."""
    return correct.set_speaker(store, flag_of(store, "miners work").claim, "Rosa Ibarra", **WHY)


def set_amount(store: Store) -> LogEntry:
    """Say that an amount was misread."""
    claim = flag_of(store, "miners work").claim
    amounts = [one.model_copy(update={"value": 400.0}) for one in claim.quantities]
    return correct.set_quantities(store, claim, amounts, **WHY)


def set_time(store: Store) -> LogEntry:
    """Say when it was."""
    claim = flag_of(store, "miners work").claim
    year = {"start_date": "2019", "end_date": "2019", "precision": "year"}
    return correct.set_periods(
        store, claim, [Period(text=claim.text, start=claim.start, end=claim.end, **year)], **WHY
    )


def add(store: Store) -> LogEntry:
    """Say that a question is a claim."""
    document = of(store)
    start = document.text.index("Who owns the mine?")
    return correct.add(store, document, start, start + len("Who owns the mine?"), **WHY)


ACTS = [set_speaker, set_amount, set_time, add]


@pytest.mark.parametrize("act", ACTS)
def test_a_correction_survives_a_re_check_and_its_undo_leaves_no_trace(
    store: Store, corpus: Path, act: Callable[[Store], LogEntry]
) -> None:
    before = store.flags()
    row = act(store)
    assert store.flags_fingerprint() is None  # the flags are known to be out of date until the check
    follow(store)
    corrected = store.flags()
    assert corrected != before
    assert [one.reviewer for flag in corrected for one in flag.claim.by_hand] == ["Ada"]
    (corpus / "mine.txt").touch()
    store.remove_document("sale.txt")
    check([corpus], store, engine=LocalEngine())
    assert store.flags() == corrected
    correct.undo(store, row, reviewer="Ben", at=at(1))
    follow(store)
    assert store.flags() == before
    assert store.verify_log() is None


def test_a_corrected_amount_takes_part_in_the_flags(store: Store) -> None:
    assert flag_of(store, "miners work").kind is FlagKind.CORROBORATED
    set_amount(store)
    follow(store)
    flag = flag_of(store, "miners work")
    assert flag.kind is FlagKind.CONTRADICTED
    assert flag.to_row()["by_hand"][0]["field"] == "quantities"
    assert flag_of(store, "miners work", "sale.txt").kind is FlagKind.CONTRADICTED
    assert "read as: “About 4,000 miners" in by_hand(flag.claim.by_hand[0])


def test_a_corrected_speaker_is_the_origin(store: Store) -> None:
    row = set_speaker(store)
    follow(store)
    flag = flag_of(store, "miners work")
    assert (flag.claim.speaker, flag.origin) == ("Rosa Ibarra", "Rosa Ibarra")
    assert by_hand(flag.claim.by_hand[0]).endswith(f"read as: {row.before or 'the article’s own voice'}")
    assert changed(row).endswith("→ Rosa Ibarra")


def test_an_added_claim_is_read_like_any_other(store: Store) -> None:
    document = of(store)
    words = "copper mine closed on 3 March 2026"
    start = document.text.index(words)
    correct.add(store, document, start, start + len(words), **WHY)
    follow(store)
    claim = store.claim(store.claim_words()[0].claim_id or "")
    assert claim is not None
    assert (claim.text, claim.start, claim.passed_over) == (words, start, None)
    assert [one.start_date for one in claim.periods] == ["2026-03-03"]
    assert claim.terms
    assert claim.by_hand == (ByHand(field="claim", read="", reviewer="Ada"),)


def test_what_was_passed_over_becomes_a_claim(store: Store) -> None:
    row = add(store)
    follow(store)
    claim = store.claim(row.claim_id or "")
    assert claim is not None
    assert claim.passed_over is None
    assert by_hand(claim.by_hand[0]) == "Added by Ada; it was passed over as question"


def test_the_last_correction_counts_and_names_what_was_read_first(store: Store) -> None:
    claim = flag_of(store, "miners work").claim
    set_speaker(store)
    follow(store)
    correct.set_speaker(store, flag_of(store, "miners work").claim, "", **WHY)
    follow(store)
    corrected = flag_of(store, "miners work").claim
    assert (corrected.speaker, corrected.stance, corrected.cue) == (None, Stance.ASSERTED, None)
    assert [one.read for one in corrected.by_hand] == [claim.speaker or ""]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"reviewer": " "}, "needs a name"),
        ({"note": " "}, "no reason"),
        ({}, "nothing was changed"),
    ],
)
def test_what_is_no_correction(store: Store, said: dict[str, Any], why: str) -> None:
    claim = flag_of(store, "miners work").claim
    with pytest.raises(DecideError, match=why):
        correct.set_speaker(store, claim, claim.speaker or "", **WHY | said)
    assert store.log() == []


def test_what_cannot_be_added_or_taken_back(store: Store) -> None:
    row = add(store)
    with pytest.raises(DecideError, match="added already"):
        add(store)
    with pytest.raises(DecideError, match="at most 1,000"):
        correct.add(store, of(store), 0, 0, **WHY)
    correct.undo(store, row, reviewer="Ada", at=at(1))
    with pytest.raises(LogError, match="no word on a claim that stands"):
        correct.undo(store, row, reviewer="Ada", at=at(2))
    store.remove_document("mine.txt")
    with pytest.raises(LogError, match="no longer in the corpus"):
        store.mend(row.model_copy(update={"seq": 0}))


def test_without_words_the_claims_stay_as_they_were_read() -> None:
    document = make_document("mine.txt", MINE)
    read = extract(document)
    assert mended(document, read, []) == read
    other = make_claim(make_document("other.txt", SALE))
    astray = LogEntry(
        seq=1, at=at(), reviewer="Ada", action=Action.CLAIM_SET, claim_id=other.id, field="speaker", after="Nobody"
    )
    assert mended(document, read, [astray]) == sorted(read, key=lambda one: (one.start, one.end))


def test_a_measure_put_right_is_compared_in_base_units() -> None:
    document = make_document("road.txt", "The road is 5 miles long.")
    claim: Claim = make_claim(document)
    amounts = correct.as_json([make_quantity("5 miles", 5.0, 12, unit="mile")])
    row = LogEntry(
        seq=1, at=at(), reviewer="Ada", action=Action.CLAIM_SET, claim_id=claim.id, field="quantities", after=amounts
    )
    (found,) = mended(document, [claim], [row])
    assert found.quantities[0].base is not None
    assert round(found.quantities[0].base.value or 0) == 8047


@pytest.mark.parametrize(
    ("format_", "line"),
    [
        (Format.CSV, "speaker by Ada"),
        (Format.JSONL, '"by_hand": [{"field": "speaker"'),
        (Format.HTML, "The speaker was put right by Ada; read as: the article’s own voice"),
        (Format.HTML, "speaker: the article’s own voice → Rosa Ibarra listened to the tape"),  # in its history
    ],
)
def test_a_correction_by_hand_is_in_every_file(store: Store, format_: Format, line: str) -> None:
    set_speaker(store)
    follow(store)
    assert line in render(store, FlagFilter(), format_).decode()
