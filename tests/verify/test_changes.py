"""What a check changed in the flags, counted and in words."""

from pathlib import Path

from tests.desk import corpus
from tests.factory import make_claim, make_document, make_flag
from verify.changes import Stood, added, changes, in_words, stood
from verify.model import Change, FlagKind
from verify.store import Store

BACKED, ALONE = FlagKind.CORROBORATED, FlagKind.SINGLE_SOURCE


def test_flags_are_told_apart_by_what_became_of_them() -> None:
    made = [make_flag(make_claim(make_document(text=text))) for text in ("One.", "Two.", "Three.", "Four.")]
    same, fell, rests, new = (flag.claim.id for flag in made)
    before = {
        same: Stood(ALONE, (), "", 1, 0, 0),
        fell: Stood(BACKED, (), "", 2, 1, 1),
        rests: Stood(ALONE, (), "Ada", 1, 0, 0),
        "gone": Stood(BACKED, (), "", 2, 1, 1),
    }
    found = {(one.before, one.after): one.claims for one in changes(before, made, {"gone"})}
    assert found == {(BACKED, ALONE): 1, (ALONE, ALONE): 1, (None, ALONE): 1, (BACKED, None): 1}
    assert new not in before


def test_a_flag_that_was_stored_is_the_flag_that_was_made(tmp_path: Path) -> None:
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        assert store.flagged() == {flag.claim.id: stood(flag) for flag in store.flags()}


def test_changes_are_told_in_words() -> None:
    assert in_words(()) == "no flag changed"
    one = [Change(before=BACKED, after=ALONE, claims=1)]
    assert in_words(one) == "1 flag changed: 1 from corroborated to single-source"
    rest = [
        Change(before=None, after=ALONE, claims=1200),
        Change(before=ALONE, after=None, claims=1),
        Change(before=ALONE, after=ALONE, claims=4),
    ]
    assert in_words([*one, *rest]) == (
        "1,206 flags changed: 1 from corroborated to single-source, 1,200 new, single-source, "
        "1 gone, single-source before, 4 still single-source by other sources or evidence"
    )


def test_two_checks_are_told_as_one() -> None:
    fell, new = Change(before=BACKED, after=ALONE, claims=1), Change(before=None, after=ALONE, claims=3)
    assert added([fell], [new, fell]) == (new, fell.model_copy(update={"claims": 2}))
