"""What a check changed in the flags, counted and in words."""

from tests.factory import make_claim, make_document, make_flag
from verify.changes import Stood, added, changes, in_words
from verify.model import Change, FlagKind

BACKED, ALONE = FlagKind.CORROBORATED, FlagKind.SINGLE_SOURCE


def test_flags_are_told_apart_by_what_became_of_them() -> None:
    made = [make_flag(make_claim(make_document(text=text))) for text in ("One.", "Two.", "Three.", "Four.")]
    same, fell, rests, new = (flag.claim.id for flag in made)
    before = {
        same: Stood(ALONE, 1, 0, ()),
        fell: Stood(BACKED, 2, 1, ()),
        rests: Stood(ALONE, 1, 3, ("denied",)),
        "gone": Stood(BACKED, 2, 1, ()),
    }
    found = {(one.before, one.after): one.claims for one in changes(before, made, {"gone"})}
    assert found == {(BACKED, ALONE): 1, (ALONE, ALONE): 1, (None, ALONE): 1, (BACKED, None): 1}
    assert new not in before


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
        "1 gone, single-source before, 4 still single-source on other evidence"
    )


def test_two_checks_are_told_as_one() -> None:
    fell, new = Change(before=BACKED, after=ALONE, claims=1), Change(before=None, after=ALONE, claims=3)
    assert added([fell], [new, fell]) == (new, fell.model_copy(update={"claims": 2}))
