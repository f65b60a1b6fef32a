"""The desk's words: text that stays text in labels, whose words a claim is, dates and counts."""

from datetime import date
from typing import Any

import pytest

from claims.model import Span, Stance
from tests.desk.corpus import HOSTILE
from tests.factory import make_claim, make_document, make_evidence, make_finding
from verify.desk import words
from verify.model import FlagKind, Relation, Verdict

CLAIM = make_claim()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ada Thorn", "Ada Thorn"),
        ("**bold**", r"\*\*bold\*\*"),
        ("<b>", r"\<b\>"),
        ("[x](javascript:alert)", r"\[x\]\(javascript\:alert\)"),
        ("$x$", r"\$x\$"),
        (":material/skull:", r"\:material\/skull\:"),
        ("a\\b", r"a\\b"),
        ("one\n\n# two", r"one \# two"),
        ("1. first", r"1\. first"),
    ],
)
def test_plain_text_is_no_markdown(text: str, shown: str) -> None:
    assert words.plain(text) == shown


def test_plain_text_loses_nothing() -> None:
    assert words.plain(HOSTILE).replace("\\", "").replace("\N{WORD JOINER}", "") == HOSTILE


@pytest.mark.parametrize("text", ["www.example.com", "HTTPS://example.com", "a@b.example"])
def test_plain_text_makes_no_link(text: str) -> None:
    assert text not in words.plain(text).replace("\\", "")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"speaker": "Ilse Brandt", "stance": Stance.DENIED}, "Ilse Brandt denied it"),
        ({"speaker": "economists", "stance": Stance.POSSIBLE}, "Economists said it may be so"),
        ({"speaker": "Ilse Brandt", "stance": Stance.QUOTED}, "Ilse Brandt said it word for word"),
        ({}, "The article states it in its own voice"),
        ({"stance": Stance.REPORTED}, "Reported, without a named speaker"),
        (
            {"speaker": "Rehn", "stance": Stance.REPORTED, "via": ("Coast Post", "a docker")},
            "Rehn, in the article’s words, as told by Coast Post, citing a docker",
        ),
        ({"speaker": "Peru", "cue": "urging", "stance": Stance.REPORTED}, "Peru (“urging”), in the article’s words"),
        ({"speaker": "reports", "cue": "reports", "stance": Stance.REPORTED}, "Reports, in the article’s words"),
    ],
)
def test_whose_words_a_claim_is(fields: dict[str, Any], told: str) -> None:
    assert words.said(make_claim(**fields)) == told


DENIAL: dict[str, Any] = {"speaker": "Ilse Brandt", "stance": Stance.DENIED, "cue": "denied"}
WITHIN = DENIAL | {"cue_span": Span(start=5, end=11), "restated": "Ilse Brandt denied the report."}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"speaker": "Ilse Brandt"}, ("You judge:", "— Ilse Brandt said so")),
        (
            DENIAL | {"cue_span": Span(start=260, end=266)},  # beside the claim
            ("You judge what Ilse Brandt denied:", "— “True” says that the denial is wrong"),
        ),
        ({"stance": Stance.DENIED}, ("You judge what is denied here:", "— “True” says that the denial is wrong")),
        (
            DENIAL | {"cue_span": Span(start=5, end=11)},  # within it, and not in what is compared
            ("You judge what Ilse Brandt denied:", "— “True” says that the denial is wrong"),
        ),
        (WITHIN, ("You judge the denial itself:", "— “True” says that it is right")),
    ],
)
def test_what_a_verdict_is_on(fields: dict[str, Any], told: tuple[str, str]) -> None:
    lead, shown, whose = words.judged(make_claim(**fields), Verdict.TRUE)
    assert (lead, whose) == told
    assert shown == make_claim(**fields).restated


def test_a_denial_that_the_claim_tells_goes_by_its_own_word() -> None:
    assert words.said(make_claim(**WITHIN)) == "Ilse Brandt (“denied”), in the article’s words"


def test_a_long_claim_is_cut_at_a_word_beside_the_verdicts() -> None:
    claim = make_claim(restated="The harbour master counts ships. " * 9)
    assert words.judged(claim, Verdict.TRUE)[1].endswith(" …") and len(words.judged(claim, Verdict.TRUE)[1]) <= 150


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (date(2026, 3, 3), "3 Mar 2026"),
        ("2026-12-24", "24 Dec 2026"),
        ("2026", "date not known"),
        (None, "date not known"),
    ],
)
def test_a_date_as_a_newsroom_writes_it(known: date | str | None, told: str) -> None:
    assert words.day(known) == told


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (12345, "12,345 claims")]
)
def test_counts_are_said_in_words(number: int, told: str) -> None:
    assert words.count(number, "claim") == told


def test_the_finding_against_a_claim_is_told_first() -> None:
    other = make_claim(make_document("other.txt", "Something else."))
    agreeing = make_finding(relation=Relation.SUPPORTS, claim_value="May", evidence_value="May")
    against = make_finding(claim_value="1,200", evidence_value="900")
    evidence = make_evidence(CLAIM, other, findings=(agreeing, against))
    found = words.telling((evidence,))
    assert found is not None and (found.claim_value, found.evidence_value) == ("1,200", "900")
    assert words.telling(()) is None


def test_every_flag_relation_and_verdict_has_its_word() -> None:
    assert set(words.FLAGS) == set(words.FLAG_MEANS) == set(FlagKind)
    assert set(words.RELATIONS) == set(Relation)
    assert list(words.VERDICTS) == list(Verdict)
    assert len({icon for icon, _, _ in words.FLAGS.values()}) == len(FlagKind)


@pytest.mark.parametrize(
    ("title", "opening", "called"),
    [
        ("Port closed", "By Ada\n", "Port closed"),
        (None, "\n\n  Dockers down   tools \nAll of them.", "“Dockers down tools”"),
        (None, "word " * 40, f"“{'word ' * 15}word…”"),
        (None, " \n", ""),
    ],
)
def test_an_article_is_called_by_its_title_or_its_first_words(title: str | None, opening: str, called: str) -> None:
    assert words.headline(title, opening) == called


@pytest.mark.parametrize(("text", "told"), [("is no date", "is no date."), ("Look.", "Look."), ("Why?", "Why?")])
def test_a_message_ends_with_a_full_stop(text: str, told: str) -> None:
    assert words.sentence(text) == told
