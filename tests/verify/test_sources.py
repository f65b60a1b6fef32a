"""One agency report in five outlets and one report of its own: from files to flags, and what reviewers say of them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claims.model import Claim
from tests.factory import at, make_claim, make_entry
from verify import decide
from verify.crosscheck import check, refresh
from verify.decisions import sourced
from verify.engine.local import LocalEngine
from verify.errors import DecideError, LogError
from verify.model import Action, Corrections, Flag, FlagKind, Link, Verdict
from verify.store import Store

WIRE = (
    "ELMSWORTH, March 3 (Reuters) - A fire destroyed two warehouses at Elmsworth harbour on Monday.\n\n"
    "Some 120 firefighters fought the flames for six hours before the wind turned towards the sea.\n\n"
    "Two dock workers were taken to hospital with burns and left it again in the afternoon.\n\n"
    "Insurers put the damage at four million crowns, a figure that the town council doubts.\n"
)
# Taken over with a few words changed, as desks do.
COPIES = {
    "Harbour Gazette": (("A fire destroyed", "A large fire destroyed"), ("Some 120", "About 120")),
    "Evening Courier": (("Two dock workers", "Two workers"), ("left it again", "left it later")),
    "Coast Mail": (("before the wind turned towards the sea", "until the wind turned towards the sea"),),
    "Elmsworth Post": (("a figure that the town council doubts", "which the town council doubts"),),
}
OWN = (
    "Warehouses burn in Elmsworth\n\n"
    "In Elmsworth, the harbour lost two warehouses to a fire on Monday.\n\n"
    "The stores had been empty for years, and no ship lay beside them when it began.\n"
)
LEAD = "warehouses"


def article(folder: Path, publisher: str, text: str, **about: str) -> None:
    """Write an article with what is known about it beside it."""
    path = folder / f"{publisher}.txt"
    path.write_text(text, encoding="utf-8")
    sidecar = {"publisher": publisher, "published": "2026-03-03"} | about
    path.with_name(path.name + ".json").write_text(json.dumps(sidecar), encoding="utf-8")


def changed(text: str, changes: tuple[tuple[str, str], ...]) -> str:
    """Return the agency's text as an outlet without its mark carries it."""
    text = text.removeprefix("ELMSWORTH, March 3 (Reuters) - ")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the agency's report and its four copies."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    article(folder, "Wire Service", WIRE)
    for publisher, changes in COPIES.items():
        article(folder, publisher, changed(WIRE, changes))
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty database."""
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


@pytest.fixture
def claim() -> Claim:
    """Return a statement that no store holds."""
    return make_claim()


def lead(store: Store, publisher: str = "Wire Service") -> Flag:
    """Return the flag of an article's statement about the warehouses."""
    found = [flag for flag in store.flags() if flag.claim.document == f"{publisher}.txt" and LEAD in flag.claim.text]
    return found[0]


def test_an_agency_report_in_five_outlets_is_one_source(folder: Path, store: Store) -> None:
    check([folder], store, engine=LocalEngine())
    for publisher in ("Wire Service", *COPIES):
        flag = lead(store, publisher)
        assert (flag.kind, flag.origins, flag.outlets, flag.origin) == (FlagKind.SINGLE_SOURCE, 1, 5, "Reuters")
        assert len(flag.joined) == 4
        assert all("of 4 sentences are the same" in why for why in flag.joined)


def test_a_report_of_its_own_is_a_second_source(folder: Path, store: Store) -> None:
    article(folder, "Island Times", OWN)
    check([folder], store, engine=LocalEngine())
    flag = lead(store, "Island Times")
    assert (flag.kind, flag.origins, flag.outlets) == (FlagKind.CORROBORATED, 2, 6)
    assert {item.origin for item in flag.evidence} == {"Reuters"}
    assert lead(store).kind is FlagKind.CORROBORATED


# --- what a reviewer says


class Idle(LocalEngine):
    """An engine that compares nothing: the flags must follow from what is stored."""

    def relate(self, *_arguments: object, **_options: object) -> Iterator[Link]:
        """Refuse to compare."""
        raise AssertionError("nothing is to be compared again")


@pytest.fixture
def checked(folder: Path, store: Store) -> Store:
    """Return a store with the agency's report, its copies and a report of its own."""
    article(folder, "Island Times", OWN)
    check([folder], store, engine=LocalEngine())
    return store


def set_statement(store: Store) -> None:
    """Say of one statement that it comes from the agency."""
    sourced.set_origin(store, lead(store, "Island Times").claim, " reuters ", reviewer="Ada", at=at())


def set_article(store: Store) -> None:
    """Say of a whole article that it comes from the agency."""
    (document,) = [one for one in store.documents() if one.publisher == "Island Times"]
    sourced.set_origin(store, document, "Reuters", reviewer="Ada", at=at())


def join(store: Store) -> None:
    """Say of two origins that they are one."""
    sourced.join_origins(
        store, "Island Times", "Reuters", reviewer="Ada", at=at(), note="Their reporter works for both."
    )


@pytest.mark.parametrize("act", [set_statement, set_article, join])
def test_the_flags_follow_a_correction_and_its_undo(checked: Store, act: Callable[[Store], None]) -> None:
    before = checked.flags()
    act(checked)
    assert refresh(checked, engine=Idle()).pairs == 0
    flag = lead(checked, "Island Times")
    assert (flag.kind, flag.origins) == (FlagKind.SINGLE_SOURCE, 1)
    assert lead(checked).kind is FlagKind.SINGLE_SOURCE
    sourced.undo_origin(checked, 1, reviewer="Ben", at=at(1))
    refresh(checked, engine=Idle())
    assert checked.flags() == before
    assert [entry.action for entry in checked.log()][1:] == [Action.ORIGIN_UNDO]
    assert checked.verify_log() is None


def test_outlets_that_are_split_confirm_each_other(checked: Store) -> None:
    sourced.split_origins(checked, "Harbour Gazette", "Coast Mail", reviewer="Ada", at=at())
    refresh(checked, engine=Idle())
    flag = lead(checked, "Harbour Gazette")
    split = [item for item in flag.evidence if item.claim.document == "Coast Mail.txt"]
    assert split and all(item.independent for item in split)


def test_a_correction_gives_the_flags_of_a_check_from_scratch(checked: Store, folder: Path, tmp_path: Path) -> None:
    join(checked)
    refresh(checked, engine=Idle())
    with Store.open(tmp_path / "new.db") as new:
        join(new)
        check([folder], new, engine=LocalEngine())
        assert new.flags() == checked.flags()


def test_a_correction_survives_a_check_of_new_articles(checked: Store, folder: Path) -> None:
    join(checked)
    article(folder, "River News", "The choir of the town sang in the old church on Sunday.\n")
    check([folder], checked, engine=LocalEngine())
    assert lead(checked, "Island Times").kind is FlagKind.SINGLE_SOURCE


def test_nothing_new_leaves_the_flags_alone(checked: Store) -> None:
    fingerprint = checked.flags_fingerprint()
    assert refresh(checked, engine=Idle()).pairs == 0
    assert checked.flags_fingerprint() == fingerprint


def test_which_articles_share_text_can_be_asked_of_one(checked: Store) -> None:
    ids = {one.publisher: one.id for one in checked.documents()}
    assert len(checked.reuse(ids["Wire Service"])) == 4
    assert checked.reuse(ids["Island Times"]) == []
    assert all(one.one_text for one in checked.reuse())


def test_a_row_about_an_origin_says_what_it_is_about(store: Store, claim: Claim) -> None:
    entry = sourced.set_origin(store, claim, "Reuters", reviewer=" Ada ", at=at(), note=" seen on the wire ")
    assert (entry.claim_id, entry.origin, entry.other_origin) == (claim.id, "Reuters", None)
    assert (entry.reviewer, entry.note, entry.claim_text) == ("Ada", "seen on the wire", claim.text)
    other = sourced.join_origins(store, "A", "B", reviewer="Ada", at=at())
    assert (other.claim_id, other.origin, other.other_origin) == (None, "A", "B")
    assert store.verify_log() is None
    assert store.rulings() == {}


def test_the_last_word_on_a_statement_counts_and_its_undo_restores_the_one_before(store: Store, claim: Claim) -> None:
    for name in ("AFP", "Reuters"):
        sourced.set_origin(store, claim, name, reviewer="Ada", at=at())
    assert store.corrections().names[claim.id].name == "Reuters"
    sourced.undo_origin(store, 2, reviewer="Ada", at=at())
    assert store.corrections().names[claim.id].name == "AFP"
    sourced.undo_origin(store, 1, reviewer="Ada", at=at())
    assert store.corrections() == Corrections()


def test_a_word_that_does_not_stand_cannot_be_taken_back(store: Store, claim: Claim) -> None:
    decide.note(store, claim, "Called them.", reviewer="Ada", at=at())
    sourced.set_origin(store, claim, "AFP", reviewer="Ada", at=at())
    sourced.undo_origin(store, 2, reviewer="Ada", at=at())
    for seq in (1, 2, 99):
        with pytest.raises(DecideError, match=f"row {seq}: no word on an origin that stands"):
            sourced.undo_origin(store, seq, reviewer="Ada", at=at())
    with pytest.raises(LogError, match="row 2: no word on an origin that stands"):
        store.append(make_entry(action=Action.ORIGIN_UNDO, undoes=2))


@pytest.mark.parametrize(
    ("left", "right", "why"), [("Reuters", " reuters ", "is one name"), ("Reuters", "  ", "no origin")]
)
def test_what_cannot_be_joined(store: Store, left: str, right: str, why: str) -> None:
    with pytest.raises(DecideError, match=why):
        sourced.join_origins(store, left, right, reviewer="Ada", at=at())
    assert store.log() == []


def test_a_verdict_stands_whatever_is_said_about_origins(checked: Store) -> None:
    flag = lead(checked, "Island Times")
    decide.decide(checked, flag, Verdict.TRUE, reviewer="Ada", at=at())
    set_statement(checked)
    sourced.undo_origin(checked, 2, reviewer="Ada", at=at())
    assert checked.rulings()[flag.claim.id].verdict is Verdict.TRUE
    decide.undo(checked, "Ada", at(), claim_id=flag.claim.id)
    assert checked.rulings() == {}
