"""What cannot both be true of one event, what may be so in turn, and what is not comparable: hours, verdicts, plans."""

from datetime import date

import pytest

from claims.extract import extract
from tests.factory import make_document
from tests.verify.compared import meaning
from verify.flag import LASTING, flag_claims
from verify.model import Link, Relation
from verify.relate import relate

FIRST, NEXT, LATER = date(2025, 9, 1), date(2025, 9, 2), date(2025, 9, 9)
C, U = Relation.CONTRADICTS, Relation.UPDATES


def links(left: str, right: str) -> list[Link]:
    """Return what two statements of one story do to one another by the rules, and with what findings."""
    mine, theirs = (
        [c for c in extract(make_document(f"{n}.txt", text)) if not c.passed_over]
        for n, text in enumerate((left, right))
    )
    return [relate(a, b, meaning(a.restated, b.restated), meaning, one_story=True) for a in mine for b in theirs]


def found(left: str, right: str) -> set[tuple[Relation, str, str, str]]:
    return {
        (one.relation, f.code, f.claim_value, f.evidence_value)
        for one in links(left, right)
        if one.relation in {C, U}
        for f in one.findings
    }


def shown(left: str, right: str, days: tuple[date, date]) -> set[Relation]:
    """Return what two articles of one story, of two days, do to one another as flags show it."""
    articles = [
        make_document(f"{p}.txt", t, publisher=p, published=d)
        for p, t, d in zip("ab", (left, right), days, strict=True)
    ]
    claims = [c for one in articles for c in extract(one) if not c.passed_over]
    pairs = [(a, b) for a in claims for b in claims if a.document_id != b.document_id]
    told = [relate(a, b, meaning(a.restated, b.restated), meaning, one_story=True) for a, b in pairs]
    flags = flag_claims(claims, told, {one.id: one for one in articles})
    return {e.link.relation for flag in flags for e in flag.evidence}


@pytest.mark.parametrize(
    ("left", "right", "code", "values"),
    [
        ("The regatta began at 4 p.m.", "The regatta began at 6.30 p.m.", "hours_differ", ("4 p.m.", "6.30 p.m.")),
        ("The regatta started at noon.", "The regatta began at 15:00.", "hours_differ", ("noon", "15:00")),
        (
            "A blast at the mill at 3:10 a.m. on Monday killed two keepers.",
            "The blast shook Orme at 4:20 a.m. on Monday.",
            "hours_differ",
            ("3:10 a.m.", "4:20 a.m."),
        ),
        (
            "Families within one mile of the mill had to leave.",
            "Families within three miles of the mill had to leave.",
            "amounts_differ",
            ("within one mile", "within three miles"),
        ),
        (
            "The tanker pier closed because of a leak.",
            "The closure of the tanker pier was not due to a leak.",
            "reason_denied",
            ("because of a leak", "not due to a leak"),
        ),
    ],
)  # fmt: skip
def test_both_values_are_named_of_what_cannot_both_be_true(
    left: str, right: str, code: str, values: tuple[str, str]
) -> None:
    told = found(left, right)
    assert {one[:2] for one in told} == {(C, code)}
    assert values in {one[2:] for one in told}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The court convicted Ada Holm of arson.", "Ada Holm was acquitted of arson by the court."),
        ("Ada Holm was found guilty of arson.", "Ada Holm was found not guilty of arson."),
        ("Ada Holm was sentenced to two years in prison.", "The court cleared Ada Holm."),
        ("The pilot survived.", "The pilot died."),
        ("The ferry passed the inspection.", "The ferry failed the inspection."),
        ("The lift remained open.", "The lift was shut."),
        ("The sluice held.", "The sluice broke."),
        ("All the pupils were vaccinated.", "Not all the pupils were vaccinated."),
        ("Police made no arrests over the raid.", "Police arrested a clerk over the raid."),
        ("Skipper Ada Holm left the yard.", "Ada Holm did not leave the yard."),
        ("The council rejected Holm's complaint.", "The council upheld Holm's complaint."),
    ],
)
def test_one_outcome_speaks_against_the_other(left: str, right: str) -> None:
    assert {one[0] for one in found(left, right)} == {C}
    assert {one[0] for one in found(right, left)} == {C}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # about an hour, in another zone, near enough, or of the end
        ("The regatta began at about 4 p.m.", "The regatta began at 6 p.m."),
        ("The regatta began at 4 p.m. GMT.", "The regatta began at 5 p.m. CET."),
        ("The regatta began at 4 p.m.", "The regatta began at 4.10 p.m."),
        ("The regatta began at 4 p.m.", "The regatta ended at 7 p.m."),
        # two charges, two people, a plea
        ("Ada Holm was convicted of arson.", "Ada Holm was acquitted of fraud."),
        ("Ada Holm was convicted of arson.", "Ben Oder was acquitted of arson."),
        ("Ada Holm was convicted of arson.", "Ada Holm pleaded not guilty."),
        # some of many
        ("Four people survived.", "Two people died."),
        # not the only reason
        ("The tanker pier closed because of a leak.", "The closure of the tanker pier was not only due to a leak."),
        ("The tanker pier closed because of a leak.", "The closure of the tanker pier was not due to a storm."),
        # children are a part of those who died, and workers no passengers
        ("Fifteen people died in the blast.", "Three children among the dead were brothers."),
        ("Two workers died in the blast.", "Three passengers died in the blast."),
    ],
)  # fmt: skip
def test_what_is_not_comparable_is_left_alone(left: str, right: str) -> None:
    assert not found(left, right)
    assert not found(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The pool will reopen on Friday.", "The pool has not reopened."),
        ("The pool is to reopen on Friday.", "The pool did not reopen as planned."),
        ("The brewery will close its mill in Lenne.", "The mill in Lenne did not close."),
        ("Ada Holm will not resign.", "Ada Holm resigned."),
        ("Twelve workers died in the blast.", "Fifteen people died in the blast."),
        ("Six people died in the blast.", "Eight passengers died in the blast."),
        ("Two people are still missing.", "Nobody is missing any more."),
        ("The court convicted Ada Holm of arson.", "The appeal court acquitted Ada Holm of arson."),
        ("Ada Holm was sentenced to two years in prison for arson.", "The appeal court acquitted Ada Holm of arson."),
        ("The museum has 200 guards.", "The museum has 350 guards."),
        ("The death toll rose to six on 1 September.", "The death toll of the blast rose to eight on 2 September."),
        ("At least six people died on 1 September in the blast.", "The death toll rose to eight on 2 September."),
    ],
)
def test_what_may_be_so_in_turn_is_an_update(left: str, right: str) -> None:
    assert shown(left, right, (FIRST, LATER)) == {U}


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        ("The pool has not reopened.", "The pool will reopen on Friday.", (FIRST, LATER)),
        ("The pool will reopen on Friday.", "The pool has not reopened.", (FIRST, FIRST)),
        ("Fifteen people died in the blast.", "Twelve workers died in the blast.", (FIRST, LATER)),
        ("In 2008 a blast killed 40 people in the port.", "A blast killed nine people in the port.", (FIRST, NEXT)),
        (  # of a war, and of one night in it
            "At least six people died on 1 September in the raid.",
            "The death toll rose to 9,000 on 2 September.",
            (FIRST, NEXT),
        ),
        (  # two raids
            "At least six people died on 1 September in a raid.",
            "At least eight people died on 2 September in a raid.",
            (FIRST, NEXT),
        ),
        ("The death toll rose by six on 1 September.", "The death toll rose to eight on 2 September.", (FIRST, NEXT)),
    ],
)
def test_a_later_plan_a_part_and_a_past_year_are_no_update(left: str, right: str, days: tuple[date, date]) -> None:
    assert not shown(left, right, days)


def test_what_was_so_on_one_named_day_is_no_earlier_state() -> None:
    left, right = "The ferry passed the inspection in May 2025.", "The ferry failed the inspection in May 2025."
    assert shown(left, right, (FIRST, LATER)) == {C}


def test_one_vote_of_two_days_of_a_week_is_a_contradiction() -> None:
    left = "On Tuesday the senate passed the Holm bridge bill by 214-180."
    right = "The senate passed the Holm bridge bill by 214-180 on Wednesday."
    days = FIRST + 3 * (NEXT - FIRST), FIRST + 4 * (NEXT - FIRST)
    assert shown(left, right, days) == {C}
    assert C not in shown(left, right.replace("Wednesday", "Tuesday"), days)


def test_no_other_day_makes_a_denied_reason_true() -> None:
    told = found("The tanker pier closed because of a leak.", "The closure of the tanker pier was not due to a leak.")
    assert {code for _, code, *_ in told} <= LASTING


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire spread to the roof at 4 a.m.", "The fire killed two keepers at 6 a.m."),
        ("The blast shook Orme at 4:20 a.m.", "The blast closed the road at 6:10 a.m."),
    ],
)
def test_what_lasts_or_comes_of_it_has_hours_of_its_own(left: str, right: str) -> None:
    assert not found(left, right)
