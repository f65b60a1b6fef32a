"""Made-up articles through the whole line: what counts once, what counts twice, and what must never meet.

The articles lie in `corpus/`, each with what is known of it beside it. With the model that comes with Twosource, where
one does, and without any.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.entail.opened import open_judge
from verify.model import Flag, FlagKind
from verify.store import Store

CORPUS = Path(__file__).parent / "corpus"
COPIES = ("wire", "gazette", "courier", "mail", "post")
COPIED = ("railway tunnel at Dornbach", "freight trains", "clearing the rubble", "through a side shaft")
C, S, X = FlagKind.CORROBORATED, FlagKind.SINGLE_SOURCE, FlagKind.CONTRADICTED

# document, words of the statement, flag, sources, outlets, tags, and the evidence: relation, document, a reason
CASES = [
    # two reports of their own count twice
    ("dam-herald", "above the Lenne on Monday", C, 2, 2, (), {("supports", "dam-times", "same_meaning")}),
    ("dam-times", "above the Lenne was opened", C, 2, 2, (), {("supports", "dam-herald", "same_meaning")}),
    # a rising toll is one matter, day by day
    (
        "quake-day1", "40 people", S, 1, 1, ("updated",),
        {("updates", "quake-day4", "amounts_differ"), ("updates", "quake-day9", "amounts_differ")},
    ),
    (
        "quake-day4", "112 people", S, 1, 1, ("updated",),
        {("updates", "quake-day1", "amounts_differ"), ("updates", "quake-day9", "amounts_differ")},
    ),
    (
        "quake-day9", "167 people", S, 1, 1, ("updated",),
        {("updates", "quake-day1", "amounts_differ"), ("updates", "quake-day4", "amounts_differ")},
    ),
    # an accusation and its denial
    ("mine-leader", "the quarry", X, 1, 1, ("denied", "disputed"), {("contradicts", "mine-echo", "one_is_denied")}),
    ("mine-echo", "the quarry", X, 1, 1, ("denied", "disputed"), {("contradicts", "mine-leader", "one_is_denied")}),
    # one speaker, two figures, one article
    ("ferry-notes", "40 million", X, 1, 1, ("self-contradiction",), {("contradicts", "ferry-notes", "amounts_differ")}),
    ("ferry-notes", "65 million", X, 1, 1, ("self-contradiction",), {("contradicts", "ferry-notes", "amounts_differ")}),
    # two missile strikes on one port in one week: the second has two witnesses, and neither is about the first
    ("strike-monday", "killed four people", S, 1, 1, (), set()),
    ("strike-thursday", "killed nine people", C, 2, 2, (), {("supports", "strike-witness", "amounts_agree")}),
    ("strike-witness", "Nine people were killed", C, 2, 2, (), {("supports", "strike-thursday", "amounts_agree")}),
    # two walkouts at that port, months apart
    ("walkout-spring", "400 crane drivers", S, 1, 1, (), set()),
    ("walkout-autumn", "900 crane drivers", S, 1, 1, (), set()),
    # nobody, then two on one day; five on the next, and four when somebody was counted twice
    (
        "blast-noon", "Nobody has died", X, 1, 1, ("disputed", "updated", "maybe-outdated"),
        {
            ("contradicts", "blast-evening", "some_are_not"),
            ("updates", "blast-next", "some_are_not"),
            ("updates", "blast-later", "some_are_not"),
        },
    ),
    (
        "blast-next", "rose to five", S, 1, 1, ("updated", "drop"),
        {
            ("updates", "blast-noon", "some_are_not"),
            ("updates", "blast-evening", "amounts_differ"),
            ("updates", "blast-later", "amounts_differ"),
        },
    ),
    # all, and six who did not; a cost that is said to have risen
    ("blast-noon", "All workers", X, 1, 1, ("disputed",), {("contradicts", "blast-evening", "some_are_not")}),
    ("blast-evening", "opened in 1982", X, 1, 1, (), {("contradicts", "blast-noon", "dates_differ")}),
    ("blast-next", "40 million", S, 1, 1, ("updated",), {("updates", "blast-later", "amounts_differ")}),
]  # fmt: skip


@pytest.fixture(scope="module", params=["none", ""], ids=["no model", "the model that comes with it"])
def flags(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Flag]]:
    """Return the flags of all articles, checked once with each judge."""
    with Store.open(tmp_path_factory.mktemp("made") / "corpus.db") as store:
        report = check([CORPUS], store, engine=LocalEngine(), judge=open_judge(request.param))
        assert report.problems == () and report.read == len(list(CORPUS.glob("*.txt")))
        yield store.flags()


def find(flags: list[Flag], document: str, words: str) -> Flag:
    """Return the flag of the one statement of a document that holds these words."""
    (flag,) = [f for f in flags if f.claim.document == f"{document}.txt" and words in f.claim.text]
    return flag


@pytest.mark.parametrize("outlet", COPIES)
@pytest.mark.parametrize("words", COPIED)
def test_an_agency_text_that_five_outlets_rewrite_counts_once(flags: list[Flag], outlet: str, words: str) -> None:
    flag = find(flags, f"slide-{outlet}", words)
    assert (flag.kind, flag.origins, flag.outlets, flag.tags) == (S, 1, 5, ("repeated 5×",))
    assert {e.claim.document for e in flag.evidence} == {f"slide-{o}.txt" for o in COPIES if o != outlet}
    assert all(e.joined and not e.independent for e in flag.evidence)
    assert flag.origin == (flag.claim.speaker or "Reuters")


def test_what_was_copied_from_whom_is_said(flags: list[Flag]) -> None:
    flag = find(flags, "slide-mail", "railway tunnel at Dornbach")
    assert flag.origin_why.endswith("in slide-wire.txt; the article carries the mark of Reuters")
    assert "nearly the same words in slide-mail.txt and slide-wire.txt: 4 of 4 sentences are the same" in flag.joined


@pytest.mark.parametrize(("document", "words", "kind", "origins", "outlets", "tags", "evidence"), CASES)
def test_flag(
    flags: list[Flag],
    document: str,
    words: str,
    kind: FlagKind,
    origins: int,
    outlets: int,
    tags: tuple[str, ...],
    evidence: set[tuple[str, str, str]],
) -> None:
    flag = find(flags, document, words)
    assert (flag.kind, flag.origins, flag.outlets, flag.tags) == (kind, origins, outlets, tags)
    told = {
        (e.link.relation.value, e.claim.document.removesuffix(".txt"), finding.code)
        for e in flag.evidence
        for finding in e.link.findings
    }
    assert evidence <= told
    elsewhere = {(relation, name) for relation, name, _ in told if name != document}
    assert elsewhere == {(relation, name) for relation, name, _ in evidence if name != document}


def test_a_rising_toll_is_a_series_in_which_nothing_drops(flags: list[Flag]) -> None:
    for document, words in (("quake-day1", "40"), ("quake-day4", "112"), ("quake-day9", "167")):
        series = find(flags, document, f"{words} people").series
        assert [(point.as_of, point.value) for point in series] == [
            ("2026-05-02", "40 people"),
            ("2026-05-06", "112 people"),
            ("2026-05-11", "167 people"),
        ]


def test_a_toll_that_was_corrected_is_a_series_with_its_drop(flags: list[Flag]) -> None:
    flag = find(flags, "blast-evening", "Two people have died")
    assert [(point.as_of, point.value, point.publisher) for point in flag.series] == [
        ("2026-06-01", "Two people", "Evening Beacon"),
        ("2026-06-02", "five", "Canal Dispatch"),
        ("2026-06-04", "four", "Evening Beacon"),
    ]


def test_two_figures_of_one_speaker_are_both_shown(flags: list[Flag]) -> None:
    flag = find(flags, "ferry-notes", "40 million")
    (evidence,) = flag.evidence
    assert (flag.claim.speaker, evidence.claim.speaker) == ("Greta Almquist", "Greta Almquist")
    (finding,) = evidence.link.findings
    assert "40" in finding.claim_value and "65" in finding.evidence_value
    assert finding.text


def test_articles_about_different_matters_never_meet(flags: list[Flag]) -> None:
    for flag in flags:
        matter = flag.claim.document.split("-")[0]
        assert {e.claim.document.split("-")[0] for e in flag.evidence} <= {matter}
