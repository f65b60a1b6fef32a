"""The three rules a fact-checker can recite."""

from datetime import date

import pytest

from claims.model import Attitude, Claim, Document, Frame, Span, Stance
from tests.factory import make_claim, make_document, make_entity, make_finding, make_period, make_quantity
from verify.flag import flag_claims
from verify.flagging.series import drops
from verify.model import Flag, FlagKind, Link, Relation
from verify.origin import Origins
from verify.origins.families import Families
from verify.origins.headings import is_headline


def article(name: str, **fields: object) -> Document:
    """Return an article of two sentences by an outlet of its own."""
    return make_document(name, f"{name} says the port is shut. It is shut.", **({"publisher": name} | fields))


def statements(*documents: Document, **fields: object) -> list[Claim]:
    """Return the first statement of each article."""
    return [make_claim(document, 0, 25, **fields) for document in documents]


def link(pair: list[Claim], relation: Relation, code: str = "same_words") -> list[Link]:
    """Return a link in both directions."""
    claim, evidence = pair
    findings = (make_finding(code, relation),)
    return [
        Link(claim_id=a.id, evidence_id=b.id, relation=relation, findings=findings)
        for a, b in ((claim, evidence), (evidence, claim))
    ]


def first(claims: list[Claim], links: list[Link], *documents: Document) -> Flag:
    """Return the flag of the first claim."""
    return flag_claims(claims, links, {d.id: d for d in documents})[0]


def test_nothing_said_elsewhere_is_single_source() -> None:
    a = article("a.txt")
    flag = first(statements(a), [], a)
    assert (flag.kind, flag.origins, flag.outlets, flag.tags) == (FlagKind.SINGLE_SOURCE, 1, 1, ())


def test_an_independent_origin_corroborates() -> None:
    a, b = article("a.txt"), article("b.txt")
    claims = statements(a, b)
    flag = first(claims, link(claims, Relation.SUPPORTS), a, b)
    assert (flag.kind, flag.origins, flag.outlets) == (FlagKind.CORROBORATED, 2, 2)


def test_one_agency_in_two_outlets_is_single_source() -> None:
    a, b = article("a.txt", dateline="Reuters"), article("b.txt", dateline="Reuters")
    claims = statements(a, b)
    flag = first(claims, link(claims, Relation.SUPPORTS), a, b)
    assert (flag.kind, flag.origins, flag.tags) == (FlagKind.SINGLE_SOURCE, 1, ("repeated 2×",))


def test_one_speaker_in_two_outlets_is_single_source() -> None:
    a, b = article("a.txt"), article("b.txt")
    claims = statements(a, b, speaker="the harbour master")
    flag = first(claims, link(claims, Relation.SUPPORTS), a, b)
    assert (flag.kind, flag.origins, flag.outlets) == (FlagKind.SINGLE_SOURCE, 1, 2)  # once for what, twice for that
    assert flag.joined == ("both quote the harbour master",)
    assert (flag.evidence[0].independent, flag.evidence[0].joined) == (False, flag.joined[0])


def test_the_outlets_of_one_publisher_count_once() -> None:
    family = {"name": "Coastal Press", "outlets": [{"name": "a.txt"}, {"name": "b.txt"}]}
    a, b, c = article("a.txt"), article("b.txt"), article("c.txt")
    claims, documents = statements(a, b, c), {d.id: d for d in (a, b, c)}
    origins = Origins(claims, documents, families=Families.model_validate({"family": [family]}))
    links = link(claims[:2], Relation.SUPPORTS)
    flag = flag_claims(claims, links, documents, origins)[0]
    assert (flag.kind, flag.origins, flag.outlets) == (FlagKind.SINGLE_SOURCE, 1, 1)
    assert flag.joined == ("a.txt and b.txt belong to Coastal Press",)
    flag = flag_claims(claims, links + link(claims[::2], Relation.SUPPORTS), documents, origins)[0]
    assert (flag.kind, flag.origins, flag.outlets) == (FlagKind.CORROBORATED, 2, 2)


def test_a_copy_of_the_file_is_one_more_outlet() -> None:
    a = article("a.txt")
    claims = statements(a)
    origins = Origins(claims, {a.id: a}, copies={a.id: ["b.txt", "a.txt"]})
    flag = flag_claims(claims, [], {a.id: a}, origins)[0]
    assert (flag.origins, flag.outlets) == (1, 2)


def test_sources_that_are_one_with_each_other_count_once() -> None:
    a, b, c = article("a.txt"), article("b.txt", dateline="Reuters"), article("c.txt", dateline="Reuters")
    claims = statements(a, b, c)
    links = link(claims[:2], Relation.SUPPORTS) + link(claims[::2], Relation.SUPPORTS)
    flag = first(claims, links, a, b, c)
    assert (flag.kind, flag.origins, flag.outlets, flag.joined) == (FlagKind.CORROBORATED, 2, 3, ())


def test_repetition_inside_one_article_is_single_source() -> None:
    a = article("a.txt")
    claims = [make_claim(a, 0, 25), make_claim(a, 27, 38)]
    flag = first(claims, link([claims[0], claims[1]], Relation.SUPPORTS), a)
    assert (flag.kind, flag.tags) == (FlagKind.SINGLE_SOURCE, ("repeated 2×",))


@pytest.mark.parametrize(
    ("spans", "tags"),
    [
        (((0, 16), (18, 35)), ()),  # the headline and the text below it
        (((18, 35), (0, 16)), ()),
        (((0, 16), (18, 35), (36, 53)), ("repeated 2×",)),
    ],
)
def test_a_headline_is_no_repetition_of_its_own_article(spans: tuple[tuple[int, int], ...], tags: object) -> None:
    a = make_document("a.txt", "The port is shut\n\nThe port is shut. The port is shut.\n", publisher="a")
    claims = [make_claim(a, *span) for span in spans]
    links = [one for other in claims[1:] for one in link([claims[0], other], Relation.SUPPORTS)]
    flag = first(claims, links, a)
    assert (flag.kind, flag.tags) == (FlagKind.SINGLE_SOURCE, tags)


def test_a_contradiction_outweighs_every_support() -> None:
    a, b, c = article("a.txt"), article("b.txt"), article("c.txt")
    claims = statements(a, b, c)
    links = link([claims[0], claims[1]], Relation.SUPPORTS) + link(
        [claims[0], claims[2]], Relation.CONTRADICTS, "amounts_differ"
    )
    flag = first(claims, links, a, b, c)
    assert flag.kind is FlagKind.CONTRADICTED
    assert [e.link.relation for e in flag.evidence] == [Relation.CONTRADICTS, Relation.SUPPORTS]


def test_inside_one_article_only_another_speaker_contradicts() -> None:
    a = article("a.txt")
    own = [make_claim(a, 0, 25), make_claim(a, 27, 38)]
    assert first(own, link([own[0], own[1]], Relation.CONTRADICTS), a).kind is FlagKind.SINGLE_SOURCE
    narrated = [own[0], own[1].model_copy(update={"speaker": "the union"})]
    assert first(narrated, link([narrated[0], narrated[1]], Relation.CONTRADICTS), a).kind is FlagKind.SINGLE_SOURCE
    other = [own[0].model_copy(update={"speaker": "the harbour master"}), narrated[1]]
    assert first(other, link([other[0], other[1]], Relation.CONTRADICTS), a).kind is FlagKind.CONTRADICTED


@pytest.mark.parametrize(
    ("days", "kind", "tags"),
    [
        ((1, 1), FlagKind.CONTRADICTED, ("maybe-outdated",)),  # a toll runs on by the hour
        ((1, 2), FlagKind.SINGLE_SOURCE, ("updated",)),
        ((2, 1), FlagKind.CONTRADICTED, ()),  # the newer of two
        ((1, None), FlagKind.CONTRADICTED, ("maybe-outdated",)),
        ((1, 20), FlagKind.SINGLE_SOURCE, ("updated",)),
    ],
)
def test_dates_tell_an_update_from_a_contradiction(
    days: tuple[int, int | None], kind: FlagKind, tags: tuple[str, ...]
) -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, d) if d else None) for n, d in zip("ab", days, strict=True))
    claims = [counted(a, "12 people", 12), counted(b, "30 people", 30)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b)
    assert (flag.kind, flag.tags) == (kind, tags)


def test_what_is_told_of_one_year_is_not_outdated() -> None:
    a, b = (article(f"{name}.txt", published=date(2026, 3, day)) for name, day in (("a", 1), ("b", 2)))
    year = make_period("last year", 0, start_date="2025", end_date="2025", precision="year")
    claims = [counted(a, "12 people", 12, periods=(year,)), counted(b, "30 people", 30, periods=(year,))]
    claims = [one.model_copy(update={"frames": ()}) for one in claims]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b)
    assert (flag.kind, flag.tags) == (FlagKind.CONTRADICTED, ())


def test_a_position_that_was_another_before_is_an_update() -> None:
    a = make_document("a.txt", "Vale has subsequently opposed the dam. So it stood.", publisher="a.txt")
    b = make_document("b.txt", "Vale embraced the very same dam. So it stood.", publisher="b.txt")
    claims = [make_claim(a, 0, 38), make_claim(b, 0, 32)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "positions_oppose"), a, b)
    assert (flag.kind, flag.tags) == (FlagKind.SINGLE_SOURCE, ("updated",))
    flag = first(claims, link(claims, Relation.CONTRADICTS, "one_negates"), a, b)
    assert flag.kind is FlagKind.CONTRADICTED


def test_a_headline_is_no_source_beside_whom_it_sums_up() -> None:
    a = make_document("a.txt", "The pilot was dismissed on Friday. So it stood.", publisher="a.txt")
    b = make_document("b.txt", "Harbour pilot dismissed\n\nThe pilot was dismissed. It was so.", publisher="b.txt")
    claim = make_claim(a, 0, 34, speaker="Ada Vale")
    headline, below = make_claim(b, 0, 23), make_claim(b, 25, 49, speaker="Ada Vale")
    made = link([claim, headline], Relation.SUPPORTS)
    assert first([claim, headline], made, a, b).kind is FlagKind.CORROBORATED
    made += link([claim, below], Relation.SUPPORTS)
    flag = first([claim, headline, below], made, a, b)
    assert flag.kind is FlagKind.SINGLE_SOURCE
    assert any("headline sums up what Ada Vale says" in e.joined for e in flag.evidence)
    flags = flag_claims([headline, below, claim], made, {d.id: d for d in (a, b)})
    assert flags[0].kind is FlagKind.CORROBORATED  # the article itself was not seen to say it after Vale
    made += link([headline, below], Relation.SUPPORTS)
    flags = flag_claims([headline, below, claim], made, {d.id: d for d in (a, b)})
    assert flags[0].kind is FlagKind.SINGLE_SOURCE


def test_a_headline_over_what_an_agency_tells_is_the_agency_s() -> None:
    a = make_document("a.txt", "Six hurt in the Odra blast.", publisher="a.txt", dateline="Reuters")
    b = make_document("b.txt", "Six hurt in Odra\n\nA blast hurt six in Odra. So it stood.", publisher="b.txt")
    claim, headline, below = make_claim(a, 0, 27), make_claim(b, 0, 16), make_claim(b, 18, 43, via=("Reuters",))
    made = link([claim, headline], Relation.SUPPORTS) + link([claim, below], Relation.SUPPORTS)
    flag = first([claim, headline, below], made, a, b)
    assert (flag.kind, flag.origins) == (FlagKind.SINGLE_SOURCE, 1)
    made += link([headline, below], Relation.SUPPORTS)
    assert first([headline, below, claim], made, a, b).kind is FlagKind.SINGLE_SOURCE


def test_the_title_below_what_is_told_about_the_file_is_a_headline() -> None:
    text = "---\ntitle: Six hurt in Odra\n---\n\n# Six hurt in Odra\n\nA blast hurt six in Odra."
    article = make_document("b.md", text, title="Six hurt in Odra")
    assert is_headline(make_claim(article, 35, 51), article)
    assert not is_headline(make_claim(article, 53, 78), article)


def test_a_denial_and_a_dispute_are_named() -> None:
    a, b = article("a.txt"), article("b.txt")
    claims = [
        make_claim(a, 0, 25, speaker="the harbour master"),
        make_claim(b, 0, 25, speaker="the union"),
    ]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "one_is_denied"), a, b)
    assert flag.tags == ("denied", "disputed")  # another day makes no denial true


def test_flags_do_not_depend_on_the_order_of_links() -> None:
    a, b, c = article("a.txt"), article("b.txt"), article("c.txt")
    claims = statements(a, b, c)
    links = link([claims[0], claims[1]], Relation.SUPPORTS) + link([claims[0], claims[2]], Relation.SUPPORTS)
    documents = {d.id: d for d in (a, b, c)}
    assert flag_claims(claims, links, documents) == flag_claims(claims, links[::-1], documents)


def counted(document: Document, words: str, value: float, **fields: object) -> Claim:
    """Return a claim that counts the dead."""
    claim = make_claim(document, 0, 25, **fields)
    frame = Frame(predicate="kill", verb="killed", objects=("peopl",))
    amount = make_quantity(words, value, start=0, unit="people")
    return claim.model_copy(update={"quantities": (amount,), "frames": (frame,)})


def test_a_running_figure_is_a_dated_series_and_no_contradiction() -> None:
    a, b, c = (article(f"{n}.txt", published=date(2026, 3, d)) for n, d in (("a", 1), ("b", 5), ("c", 9)))
    claims = [counted(a, "12 people", 12), counted(b, "30 people", 30), counted(c, "41 people", 41)]
    links = link([claims[0], claims[1]], Relation.CONTRADICTS, "amounts_differ")
    links += link([claims[0], claims[2]], Relation.CONTRADICTS, "amounts_differ")
    flag = first(claims, links, a, b, c)
    assert (flag.kind, flag.tags) == (FlagKind.SINGLE_SOURCE, ("updated",))
    assert [(p.as_of, p.value) for p in flag.series] == [
        ("2026-03-01", "12 people"),
        ("2026-03-05", "30 people"),
        ("2026-03-09", "41 people"),
    ]


def test_a_figure_that_can_only_grow_and_falls_is_marked() -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, d)) for n, d in (("a", 1), ("b", 9)))
    claims = [counted(a, "41 people", 41), counted(b, "30 people", 30)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b)
    assert flag.tags == ("updated", "drop")


def test_two_counts_of_one_day_are_no_fall_where_only_one_of_them_is_higher() -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, d)) for n, d in (("a", 1), ("b", 9)))
    claims = [counted(a, "41 people", 41), counted(b, "30 people", 30)]
    evidence = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b).evidence
    documents = {one.id: one for one in (a, b)}
    assert drops(claims[0], evidence, documents)
    fewer = make_quantity("four people", 4, start=12, unit="people")
    both = claims[0].model_copy(update={"quantities": (*claims[0].quantities, fewer)})
    assert not drops(both, evidence, documents)



def test_what_only_a_model_joins_weeks_apart_counts_with_a_figure_in_both() -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, d)) for n, d in (("a", 1), ("b", 16)))
    bare, figured = statements(a, b), [counted(a, "41 people", 41), counted(b, "41 people", 41)]
    assert first(bare, link(bare, Relation.SUPPORTS, "model_supports"), a, b).evidence == ()
    assert first(bare, link(bare, Relation.SUPPORTS, "same_meaning"), a, b).kind is FlagKind.CORROBORATED
    assert first(figured, link(figured, Relation.SUPPORTS, "model_supports"), a, b).kind is FlagKind.CORROBORATED


def test_hearsay_in_somebodys_quotation_supports_nothing() -> None:
    a, b = article("a.txt"), article("b.txt")
    claim, handed = make_claim(a, 0, 25), make_claim(b, 0, 25, speaker="Otto Lind", via=("Ada Vale",))
    known = make_claim(b, 26, 37, entities=tuple(make_entity(name, 0) for name in ("Otto Lind", "Ada Vale")))
    flag = first([claim, handed, known], link([claim, handed], Relation.SUPPORTS), a, b)
    assert flag.kind is FlagKind.SINGLE_SOURCE
    assert flag.evidence[0].joined == "hearsay: Ada Vale passes on what Otto Lind is to have said"


def test_two_headlines_on_what_a_body_did_that_says_so_itself_are_one_source() -> None:
    texts = ("Port Board sold the pier\n\nThe pier is sold. So it said.", "Port Board sells old pier\n\nIt was so.")
    a, b = (make_document(f"{n}.txt", text, publisher=n) for n, text in zip("ab", texts, strict=True))
    heads = [make_claim(a, 0, 24, speaker="Port Board", cue_span=Span(start=11, end=15))]
    heads.append(make_claim(b, 0, 25, speaker="Port Board", cue_span=Span(start=11, end=16)))
    made = link(heads, Relation.SUPPORTS)
    assert first(heads, made, a, b).kind is FlagKind.CORROBORATED
    flag = first([*heads, make_claim(a, 26, 43, speaker="Port Board")], made, a, b)
    assert flag.kind is FlagKind.SINGLE_SOURCE
    assert flag.evidence[0].joined == "both headlines sum up what Port Board says"


def test_a_vote_of_two_days_is_a_contradiction_between_the_statements_that_name_the_days() -> None:
    texts = ("The bill passed on Monday. It passed by 214-180.", "On Tuesday the bill passed by 214-180. So it was.")
    a, b = (make_document(f"{n}.txt", text, publisher=n) for n, text in zip("ab", texts, strict=True))
    days = ("Monday", 19, "2026-03-02"), ("Tuesday", 3, "2026-03-03")
    named = [make_period(text, at, precision="day", start_date=day, end_date=day) for text, at, day in days]
    monday, bare = make_claim(a, 0, 26, periods=(named[0],)), make_claim(a, 27, 48)
    tuesday = make_claim(b, 0, 38, periods=(named[1],))
    told = link([bare, tuesday], Relation.SUPPORTS, "same_tally")
    made = [one.model_copy(update={"similarity": 0.9}) for one in told]
    flags = flag_claims([bare, tuesday, monday], made, {d.id: d for d in (a, b)})
    assert [flag.kind for flag in flags[:2]] == [FlagKind.CORROBORATED, FlagKind.CONTRADICTED]
    assert [one.claim.id for one in flags[1].evidence] == [monday.id]


def test_reports_of_a_recurring_event_months_apart_do_not_meet() -> None:
    a, b = (article(f"{n}.txt", published=date(2026, m, 1)) for n, m in (("a", 1), ("b", 9)))
    claims = [counted(a, "41 people", 41), counted(b, "30 people", 30)]
    assert first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b).evidence == ()
    assert first(claims, link(claims, Relation.SUPPORTS, "same_meaning"), a, b).evidence == ()
    assert first(claims, link(claims, Relation.CONTRADICTS, "positions_oppose"), a, b).evidence == ()


@pytest.mark.parametrize(("topic", "kept"), [(("Halmsund", "tunnel"), True), (("tunnel", "bill"), False)])
def test_a_changed_position_months_later_is_an_update_where_the_matter_has_a_name(
    topic: tuple[str, ...], kept: bool
) -> None:
    a, b = (article(f"{n}.txt", published=date(2026, m, 1)) for n, m in (("a", 1), ("b", 9)))
    claims = [
        make_claim(d, 0, 25, frames=(Frame(predicate="want", actors=("Norway",), attitude=side, topic=topic),))
        for d, side in ((a, Attitude.FOR), (b, Attitude.AGAINST))
    ]
    evidence = first(claims, link(claims, Relation.CONTRADICTS, "positions_oppose"), a, b).evidence
    assert [one.link.relation for one in evidence] == [Relation.UPDATES] * kept


@pytest.mark.parametrize(
    ("times", "met"),
    [
        (((), ()), False),
        (((("2026-01-01", "day"),), (("2026-01-01", "day"),)), True),
        (((("2026-01", "month"),), (("2026-01-01", "day"),)), True),
        (((("2019", "year"),), (("2019", "year"),)), True),
        (((("2026", "year"),), (("2026", "year"),)), False),  # "this year" holds more than one of anything
        (((("2026-01-01", "day"),), ()), False),
    ],
)
@pytest.mark.parametrize("code", ["same_words", "same_meaning", "both_deny"])
def test_what_is_said_again_months_later_counts_only_with_the_time_it_is_about(
    code: str, times: tuple[tuple[tuple[str, str], ...], ...], met: bool
) -> None:
    a, b = (article(f"{n}.txt", published=date(2026, m, 1)) for n, m in (("a", 1), ("b", 9)))
    claims = [
        make_claim(d, 0, 25, periods=tuple(make_period(**{"from": day, "precision": p}) for day, p in told))
        for d, told in zip((a, b), times, strict=True)
    ]
    assert bool(first(claims, link(claims, Relation.SUPPORTS, code), a, b).evidence) == met


@pytest.mark.parametrize(
    ("days", "text", "kept"),
    [((1, 2), "The quay will not open.", True), ((1, 9), "The quay will not open.", False), ((1, 9), "", True)],
)
def test_one_source_repeats_itself_days_later_only_in_the_same_words(
    days: tuple[int, int], text: str, kept: bool
) -> None:
    words = "The port stays shut."
    a, b = (
        make_document(f"{n}.txt", f"{n} {t}", publisher="Gazette", published=date(2026, 3, d))
        for n, t, d in zip("ab", (words, text or words), days, strict=True)
    )
    claims = [make_claim(a, 2), make_claim(b, 2)]
    flag = first(claims, link(claims, Relation.SUPPORTS, "same_meaning"), a, b)
    assert (flag.kind, bool(flag.evidence)) == (FlagKind.SINGLE_SOURCE, kept)


def test_one_speaker_who_gives_two_figures_contradicts_himself() -> None:
    a = article("a.txt")
    said = {"speaker": "the harbour master"}
    claims = [make_claim(a, 0, 25, **said), make_claim(a, 27, 38, **said)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a)
    assert (flag.kind, flag.tags) == (FlagKind.CONTRADICTED, ("self-contradiction",))


@pytest.mark.parametrize(("cue", "tags"), [("declared", ()), ("praised", ("self-contradiction",))])
def test_what_somebody_declared_is_not_his_word_against_himself(cue: str, tags: tuple[str, ...]) -> None:
    days = {"published": date(2024, 3, 4)}
    texts = f"Mayor Ida Rolfe {cue} a day of rest.", f"Mayor Ida Rolfe never {cue} a day of rest."
    documents = [make_document(f"{n}.txt", text, publisher=n, **days) for n, text in zip("ab", texts, strict=True)]
    places = [Span(start=text.index(cue), end=text.index(cue) + len(cue)) for text in texts]
    said = {"speaker": "Ida Rolfe", "cue": cue, "stance": Stance.REPORTED}
    claims = [make_claim(one, cue_span=place, **said) for one, place in zip(documents, places, strict=True)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "same_words_negated"), *documents)
    assert (flag.kind, flag.tags) == (FlagKind.CONTRADICTED, tags)


@pytest.mark.parametrize(
    ("speaker", "yes", "kind", "tags"),
    [
        ("Minister Ida Rolfe", "I sold the quay.", FlagKind.CONTRADICTED, ("self-contradiction",)),
        ("Rolfe", "I sold the quay in 2021.", FlagKind.CONTRADICTED, ("self-contradiction",)),
        ("Otto Kray", "She sold the quay.", FlagKind.CONTRADICTED, ("disputed",)),
    ],
)
def test_what_never_was_is_not_outdated_by_another_day(
    speaker: str, yes: str, kind: FlagKind, tags: tuple[str, ...]
) -> None:
    texts = "I never sold the quay.", yes
    a, b = (
        make_document(f"{name}.txt", text, publisher=name, published=date(2026, 3, day))
        for name, text, day in zip("ab", texts, (2, 4), strict=True)
    )
    named = (make_entity("Ida Rolfe", 0), make_entity("Otto Kray", 0))
    claims = [make_claim(a, speaker="Ida Rolfe", entities=named), make_claim(b, speaker=speaker)]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "one_negates"), a, b)
    assert (flag.kind, flag.tags) == (kind, tags)


@pytest.mark.parametrize(
    ("speaker", "tags"), [("the harbour office", ("updated", "drop")), ("the union", ("disputed",))]
)
def test_a_toll_that_its_own_source_lowers_the_next_day_is_revised(speaker: str, tags: tuple[str, ...]) -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, day)) for n, day in (("a", 2), ("b", 1)))
    claims = [
        counted(a, "12 people", 12, speaker="the harbour office"),
        counted(b, "30 people", 30, speaker=speaker),
    ]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b)
    assert flag.tags[: len(tags)] == tags


@pytest.mark.parametrize(("speaker", "kind"), [("Rolfe", FlagKind.SINGLE_SOURCE), ("Kray", FlagKind.CONTRADICTED)])
def test_another_plan_of_one_speaker_on_a_later_day_is_an_update(speaker: str, kind: FlagKind) -> None:
    texts = "We will sell the quay.", "We will not sell the quay."
    a, b = (
        make_document(f"{name}.txt", text, publisher=name, published=date(2026, 3, day))
        for name, text, day in zip("ab", texts, (2, 3), strict=True)
    )
    plan = Frame(predicate="sell", verb="will sell", main=True, modality="planned", objects=("quay",))
    names = (make_entity("Ida Rolfe", 0),)
    claims = [
        make_claim(a, speaker="Ida Rolfe", frames=(plan,), entities=names),
        make_claim(b, speaker=speaker, frames=(plan.model_copy(update={"negated": True}),)),
    ]
    assert first(claims, link(claims, Relation.CONTRADICTS, "one_negates"), a, b).kind is kind


def test_a_figure_of_the_dead_is_of_the_day_it_was_told() -> None:
    a, b = (article(f"{n}.txt", published=date(2026, 3, day)) for n, day in (("a", 3), ("b", 5)))
    sunday = (make_period(start_date="2026-03-01", end_date="2026-03-01", precision="day"),)
    claims = [counted(a, "12 people", 12), counted(b, "30 people", 30)]
    claims = [
        one.model_copy(update={"periods": sunday, "frames": (one.frames[0].model_copy(update={"main": True}),)})
        for one in claims
    ]
    flag = first(claims, link(claims, Relation.CONTRADICTS, "amounts_differ"), a, b)
    assert [point.as_of for point in flag.series] == ["2026-03-03", "2026-03-05"]
