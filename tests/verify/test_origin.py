"""Where a statement comes from, and which two statements are one source."""

from datetime import date
from typing import Any

import pytest

from claims.model import Claim, Document, Frame, Span
from tests.factory import make_claim, make_document, make_entity
from verify.model import Corrections, Naming, OriginKind, Pairing, Reuse
from verify.origin import ONE_ARTICLE, Origins
from verify.origins.acts import voices
from verify.origins.families import Families
from verify.origins.reuse import find_reuse

PAPER = make_document(publisher="The Harbour Gazette")
FAMILIES = Families.model_validate(
    {
        "family": [
            {
                "name": "Coastal Press",
                "outlets": [{"name": "Bay Herald", "also": ["bayherald.example"]}, {"name": "Bay Sun"}],
            }
        ]
    }
)


def trace(*claims: Claim, documents: list[Document], **fields: object) -> Origins:
    """Return the origins of claims in documents, their text reuse found."""
    reuse = find_reuse(documents)
    return Origins(claims, {d.id: d for d in documents}, reuse=reuse, families=FAMILIES, **fields)  # type: ignore[arg-type]


def said(name: str, *, text: str = "The port stays shut for a week.", **fields: object) -> tuple[Claim, Document]:
    """Return the claim of a one-sentence article of an outlet, and the article."""
    about = {key: fields.pop(key) for key in ("published", "dateline", "url", "publisher", "author") if key in fields}
    document = make_document(f"{name}.txt", f"{name}: {text}", **({"publisher": name} | about))
    return make_claim(document, len(name) + 2, len(name) + 2 + len(text), **fields), document


@pytest.mark.parametrize(
    ("document", "fields", "origin", "kind"),
    [
        (make_document(), {}, "harbour.txt", OriginKind.OUTLET),
        (PAPER, {}, "Harbour Gazette", OriginKind.OUTLET),
        (make_document(url="https://www.bayherald.example/port"), {}, "Bay Herald", OriginKind.OUTLET),
        (make_document(publisher="The Harbour Gazette", dateline="TASS"), {}, "TASS", OriginKind.AGENCY),
        (make_document(publisher="The Harbour Gazette", author="Reuters Staff"), {}, "Reuters", OriginKind.AGENCY),
        (make_document(publisher="Bay Herald", author="Ada Strand, Reuters"), {}, "Reuters", OriginKind.AGENCY),
        (
            PAPER,
            {"speaker": "the harbour master", "cue_span": Span(start=75, end=79)},
            "the harbour master",
            OriginKind.BODY,
        ),
        (
            PAPER,
            {"speaker": "the harbour master", "cue_span": Span(start=9, end=16)},
            "Harbour Gazette",
            OriginKind.OUTLET,
        ),
        (PAPER, {"speaker": "Ada Thornbury"}, "Ada Thornbury", OriginKind.PERSON),
        (PAPER, {"speaker": "Reuters"}, "Reuters", OriginKind.AGENCY),
        (PAPER, {"via": ("The Wall Street Journal",)}, "Wall Street Journal", OriginKind.MEDIUM),
        (PAPER, {"speaker": "unnamed sources", "via": ("Reuters",)}, "Reuters ← unnamed sources", OriginKind.UNNAMED),
        (PAPER, {"speaker": "unnamed sources"}, "Harbour Gazette ← unnamed sources", OriginKind.UNNAMED),
        (PAPER, {"speaker": "two port officials"}, "two port officials", OriginKind.UNNAMED),
        (PAPER, {"speaker": "a firefighter"}, "a firefighter", OriginKind.UNNAMED),
        (PAPER, {"speaker": "customs records"}, "customs records", OriginKind.PAPERS),
        (PAPER, {"speaker": "new study by four doctors"}, "new study by four doctors", OriginKind.PAPERS),
        (PAPER, {"speaker": "a clerk with a list of files"}, "a clerk with a list of files", OriginKind.UNNAMED),
        (PAPER, {"speaker": "report by the Tern Institute"}, "Tern Institute", OriginKind.BODY),
        (PAPER, {"speaker": "Gazette"}, "Harbour Gazette", OriginKind.OUTLET),
        (make_document(publisher="The Harbour Gazette", dateline="QRX"), {}, "QRX", OriginKind.AGENCY),
    ],
)
def test_origin(document: Document, fields: dict[str, object], origin: str, kind: OriginKind) -> None:
    claim = make_claim(document, 0, 41, **fields)
    found = trace(claim, documents=[document]).of(claim)
    assert (found.name, found.kind) == (origin, kind)
    assert found.why


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("Skipper Ulf Ostrin came late. So did the plant manager, Tjark Onnen.", "Ulf Ostrin", OriginKind.PERSON),
        ("Tjark Onnen, the plant manager, came late.", "Tjark Onnen", OriginKind.PERSON),
        ("First came Tjark Onnen. Nobody had asked Onnen to.", "Tjark Onnen", OriginKind.PERSON),
        ("First came Tjark Onnen. Nobody had asked Onnen to.", "Deputy Harbour Warden Tjark Onnen", OriginKind.PERSON),
        ("First came Onnen Lines. Nobody had asked Onnen Lines to.", "Onnen Lines", OriginKind.BODY),
        ("The manager Onnen Group came late.", "Onnen Group", OriginKind.BODY),
    ],
)
def test_what_an_article_tells_of_a_name_makes_it_a_persons(text: str, speaker: str, kind: OriginKind) -> None:
    claim, here = said("Gazette", text=text, speaker=speaker)
    assert trace(claim, documents=[here]).of(claim).kind is kind


def test_names_of_an_outlet_that_differ_in_capitals_are_one() -> None:
    (one, here), (other, there) = (said(name, text=text) for name, text in (("Qdn", "It is shut."), ("QDN", "So?")))
    origins = trace(one, other, documents=[here, there])
    assert {origins.of(one).name, origins.of(other).name, origins.outlet(here)} == {"QDN"}
    assert origins.joined(one, other) == "both go back to QDN"


# --- which two statements are one source


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ({"dateline": "Reuters"}, {"dateline": "Reuters"}, "both go back to Reuters"),
        ({"dateline": "Reuters"}, {"via": ("Reuters",)}, "both go back to Reuters"),
        ({"via": ("Reuters",), "speaker": "unnamed sources"}, {"speaker": "Reuters"}, "both go back to Reuters"),
        ({"publisher": "Bay Herald"}, {"publisher": "The Bay Sun"}, "Bay Herald and Bay Sun belong to Coastal Press"),
        (
            {"publisher": "Bay Herald"},
            {"url": "https://bayherald.example/1", "publisher": None},
            "both go back to Bay Herald",
        ),
        ({"speaker": "Ada Thornbury"}, {"speaker": "Ada Thornbury"}, "both quote Ada Thornbury"),
        ({"speaker": "Ada M. Thornbury"}, {"speaker": "Mayor Ada Thornbury"}, "both quote Ada M. Thornbury"),
        ({"speaker": "Dmitry Vale"}, {"speaker": "Dmitri Vale"}, "both quote Dmitri Vale"),
        ({"speaker": "William Vale"}, {"speaker": "Bill Vale"}, "both quote Bill Vale"),
        ({"speaker": "the harbour office"}, {"speaker": "Harbour Office"}, "both quote the harbour office"),
        (
            {"speaker": "two officials"},
            {"speaker": "port officials"},
            "two officials and port officials, both without a name, may be the same",
        ),
        ({"speaker": "Times"}, {"publisher": "The Elmsworth Times"}, "Times may be Elmsworth Times"),
        ({"via": ("Reuters",), "speaker": "Ada Thornbury"}, {"speaker": "Ada Thornbury"}, "both quote Ada Thornbury"),
        ({"speaker": "Chilean officials"}, {"speaker": "Chile"}, "Chilean officials speak for Chile"),
        (
            {"speaker": "Santiago"},
            {"speaker": "Chilean Interior Ministry"},
            "Santiago and Chilean Interior Ministry speak for Chile",
        ),
        (
            {"speaker": "media reports"},
            {"speaker": "Local media"},
            "media reports and Local media, both without a name, may be the same",
        ),
        ({"speaker": "documents"}, {"speaker": "tax files"}, "documents and tax files may be the same papers"),
        ({"speaker": "study"}, {"speaker": "Tern Club"}, "a study, whose author is not named, may be of Tern Club"),
        ({"speaker": "media reports"}, {}, "media reports, of which none is named, may be Herald"),
        (
            {"speaker": "Thornbury over the weekend", "entities": (make_entity("Ada Thornbury", 0),)},
            {"speaker": "Ada Thornbury"},
            "both quote Ada Thornbury",
        ),
    ],
)
def test_one_source(left: dict[str, Any], right: dict[str, Any], why: str) -> None:
    (one, here), (other, there) = said("Gazette", **left), said("Herald", text="It will be shut until May.", **right)
    origins = trace(one, other, documents=[here, there])
    assert origins.joined(one, other) == origins.joined(other, one) == why


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({}, {}),
        ({"dateline": "Reuters"}, {"dateline": "AFP"}),
        ({"publisher": "Bay Herald"}, {"publisher": "The Harbour Gazette"}),
        ({"speaker": "Ada Thornbury"}, {"speaker": "Boris Vale"}),
        ({"speaker": "Ada Vale"}, {"speaker": "Boris Vale"}),
        ({"speaker": "unnamed sources"}, {"speaker": "unnamed sources"}),
        ({"speaker": "U.S. officials"}, {"speaker": "NATO officials"}),
        ({"speaker": "Chilean officials"}, {"speaker": "Peru"}),
        ({"speaker": "Chilean miners"}, {"speaker": "Chile"}),
        ({"speaker": "Chilean media"}, {"speaker": "Peruvian media"}),
        ({"speaker": "Chilean media"}, {}),
        ({"speaker": "Canadian Press"}, {}),
        ({"speaker": "documents"}, {"speaker": "Ada Thornbury"}),
        ({"speaker": "documents"}, {"speaker": "Harbour Office"}),
        ({"speaker": "a Tern study"}, {"speaker": "a Vale study"}),
        ({"via": ("Reuters",)}, {"via": ("AFP",)}),
        ({"via": ("Reuters",), "speaker": "Ada Thornbury"}, {"via": ("Reuters",), "speaker": "Boris Vale"}),
    ],
)
def test_two_sources(left: dict[str, Any], right: dict[str, Any]) -> None:
    (one, here), (other, there) = said("Gazette", **left), said("Herald", text="It will be shut until May.", **right)
    assert trace(one, other, documents=[here, there]).joined(one, other) is None


def test_one_article_is_one_source_whoever_speaks_in_it() -> None:
    document = make_document("a.txt", "The port is shut. It stays shut.", publisher="Gazette")
    one, other = (
        make_claim(document, 0, 17, speaker="Ada Thornbury"),
        make_claim(document, 18, 32, speaker="Boris Vale"),
    )
    assert trace(one, other, documents=[document]).joined(one, other) == ONE_ARTICLE


def test_a_lone_surname_gets_the_only_full_name_of_the_corpus() -> None:
    vale = (make_entity("Boris Vale", 0),)
    (lone, here), (full, there) = said("Gazette", speaker="Vale"), said("Herald", speaker="Boris Vale", entities=vale)
    origin = trace(lone, full, documents=[here, there]).of(lone)
    assert (origin.name, origin.why) == (
        "Boris Vale",
        "Vale is taken for Boris Vale, the only one of that name in the corpus",
    )


def test_a_lone_surname_stays_alone_where_several_bear_it_and_may_be_any() -> None:
    (lone, here), (boris, there) = (
        said("Gazette", speaker="Vale"),
        said("Herald", speaker="Boris Vale", entities=(make_entity("Boris Vale", 0), make_entity("Clara Vale", 0))),
    )
    origins = trace(lone, boris, documents=[here, there])
    assert origins.of(lone).name == "Vale"
    assert origins.joined(lone, boris) == "Vale may be Boris Vale"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Office spokesman Boris Vale came late.",
        "We met Boris Vale, a spokesman for the Harbour Office, at noon.",
        "We met Boris Vale, a spokesman for the Harbour Office campaign, at noon.",
        "Harbour Office's current campaign spokesman, Boris Vale, came late.",
    ],
)
def test_a_spokesman_and_the_body_he_speaks_for_are_one_source(text: str) -> None:
    (one, here), (other, there) = (
        said("Gazette", speaker="Boris Vale"),
        said("Herald", text=text, speaker="Harbour Office"),
    )
    assert trace(one, other, documents=[here, there]).joined(one, other) == "Boris Vale speaks for Harbour Office"


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Foreign Minister Boris Vale came late.",
        "Boris Vale, Chile's deputy foreign minister, came late.",
        "President Boris Vale of Chile came late.",
        "Acting Chilean Foreign Minister Boris Vale came late.",
        "Boris Vale, the acting Chilean foreign minister, came late.",
    ],
)
def test_who_holds_an_office_of_a_state_is_on_its_side(text: str) -> None:
    (one, here), (other, there) = said("Gazette", speaker="Boris Vale"), said("Herald", text=text, speaker="Chile")
    assert trace(one, other, documents=[here, there]).joined(one, other) == "Boris Vale speaks for Chile"


@pytest.mark.parametrize(
    "text",
    [
        "Vale attorney Boris Hall came late.",
        "Vale's lawyer, Boris Hall, came late.",
        "We met Boris Hall, Mr. Vale's defence attorney, at noon.",
        "We met Boris Hall, a lawyer for Ms. Vale, at noon.",
        "A lawyer for Ms. Vale, Boris Hall, came late.",
    ],
)
def test_a_lawyer_speaks_for_whom_he_defends(text: str) -> None:
    (one, here), (other, there) = (
        said("Gazette", speaker="Boris Hall"),
        said("Herald", text=text, speaker="Harbour Rep. Ada Vale's lawyer"),
    )
    known = make_claim(there, entities=(make_entity("Ada Vale", 0), make_entity("Boris Hall", 0)))
    assert trace(one, other, known, documents=[here, there]).joined(one, other)


def test_an_outlet_that_tells_what_a_state_said_is_no_echo_of_its_minister() -> None:
    frame = Frame(predicate="tell", verb="told", actors=("Chile",))
    (one, here), (other, there) = (
        said("Gazette", speaker="Boris Vale"),
        said("Herald", text="Chile told the crew. Chilean Foreign Minister Boris Vale came.", frames=(frame,)),
    )
    assert trace(one, other, documents=[here, there]).joined(one, other) is None


@pytest.mark.parametrize(
    "frame",
    [
        Frame(predicate="tell", verb="told", actors=("Boris Hall",)),
        Frame(predicate="tell", verb="told", actors=("lawyer",), actors_of=("Ada Vale",)),
    ],
)
def test_an_outlet_that_tells_what_a_lawyer_said_is_an_echo_of_him(frame: Frame) -> None:
    (one, here), (other, there) = (
        said("Gazette", speaker="Ada Vale's lawyer"),
        said("Herald", text="Vale's lawyer, Boris Hall, told the crew.", frames=(frame,)),
    )
    known = make_claim(there, entities=(make_entity("Ada Vale", 0), make_entity("Boris Hall", 0)))
    assert trace(one, other, known, documents=[here, there]).joined(one, other)


def test_who_is_named_with_an_office_is_a_person_whatever_else_the_name_was_taken_for() -> None:
    (one, here), (other, there) = (
        said("Gazette", speaker="Hallward"),
        said("Herald", text="Vale attorney Anselm Hallward came late.", speaker="Ada Vale's lawyer"),
    )
    known = make_claim(there, entities=(make_entity("Ada Vale", 0), make_entity("Anselm Hallward", 0, kind="body")))
    assert trace(one, other, known, documents=[here, there]).joined(one, other)


@pytest.mark.parametrize(
    ("text", "speaker", "one"),
    [
        ("Harbour police chief Boris Hall came late.", "harbour police", True),
        ("Boris Hall, director of the harbour board, came late.", "harbour board officials", True),
        ("Boris Hall, a lawyer who sued the harbour board, came late.", "harbour board", False),
        ("Boris Hall, director of the school, met the harbour board.", "harbour board", False),
    ],
)
def test_a_body_and_who_is_its_chief_are_one_source(text: str, speaker: str, one: bool) -> None:
    (left, here), (right, there) = said("Gazette", speaker=speaker), said("Herald", text=text, speaker="Boris Hall")
    known = make_claim(there, entities=(make_entity("Boris Hall", 0),))
    joined = trace(left, right, known, documents=[here, there]).joined(left, right)
    assert (joined is not None and joined.startswith("Boris Hall speaks for")) is one


def test_an_attorney_general_is_nobodys_lawyer() -> None:
    text = "Vale Attorney General Boris Hall came late."
    (one, here), (other, there) = said("Gazette", speaker="Boris Hall"), said("Herald", text=text, speaker="Vale")
    assert trace(one, other, documents=[here, there]).joined(one, other) is None


@pytest.mark.parametrize(
    ("issued", "speaker", "why"),
    [
        ("advertisement", "Ada Vale", "an advertisement, whose author is not named, may be of Ada Vale"),
        ("old advertisement", "letter", "an old advertisement and a letter, both without a name, may be the same"),
        ("Ada Vale's letter", "Ada Vale", "both quote Ada Vale"),
        ("letter from Ada Vale", "Ada Vale", "both quote Ada Vale"),
        ("Ada Vale's apology", "Ada Vale", "both quote Ada Vale"),
        ("ire of Warden Ada Vale", "Ada Vale", "both quote Ada Vale"),
        ("Text messages", "Ada Vale", "Text messages, whose author is not named, may be of Ada Vale"),
        ("mother of Ada Vale", "Ada Vale", None),
        ("Ada Vale's letter", "Boris Hall", None),
    ],
)
def test_what_somebody_issued_is_theirs_and_without_a_name_may_be_anybodys(
    issued: str, speaker: str, why: str | None
) -> None:
    (one, here), (other, there) = (
        said("Gazette", speaker=issued),
        said("Herald", text="It is shut.", speaker=speaker, entities=(make_entity("Ada Vale", 0),)),
    )
    assert trace(one, other, documents=[here, there]).joined(one, other) == why


def test_a_short_name_may_be_the_paper_that_the_other_cites() -> None:
    text = "It is shut, Bay Times reported."
    (one, here), (other, there) = (
        said("Gazette", speaker="Times"),
        said("Herald", text=text, entities=(make_entity("Bay Times", 12, kind="body"),)),
    )
    families = Families.model_validate({"family": [{"name": "Bay Press", "outlets": [{"name": "Bay Times"}]}]})
    origins = Origins([one, other], {d.id: d for d in (here, there)}, families=families)
    assert origins.joined(one, other) == "Times may be Bay Times"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Thornbury's apology noted the port.",
            {"frames": (Frame(predicate="note", actors=("apolog",), actors_of=("Ada Thornbury",)),)},
        ),
        ("Ada Thornbury Signals The Port Stays Shut", {"entities": (make_entity("Ada Thornbury", 8),)}),
        ("Ada Thornbury Signals The Port Stays Shut", {"entities": (make_entity("Ada Thornbury Signals", 8),)}),
        (
            "The Port Stays Shut, Thornbury Says, For Good",
            {"entities": (make_entity("Thornbury", 29, name="Ada Thornbury"),)},
        ),
    ],
)
def test_an_outlet_that_tells_of_an_apology_or_heads_with_it_does_not_confirm_it(
    text: str, fields: dict[str, Any]
) -> None:
    (one, here), (other, there) = said("Gazette", speaker="Ada Thornbury"), said("Herald", text=text, **fields)
    assert trace(one, other, documents=[here, there]).joined(one, other)


def test_who_held_an_office_once_is_not() -> None:
    text = "Former Chilean President Boris Vale and the opposition leader of Chile, Ada Berg, came late."
    (one, here), (other, there) = said("Gazette", speaker="Ada Berg"), said("Herald", text=text, speaker="Chile")
    assert trace(one, other, documents=[here, there]).joined(one, other) is None


@pytest.mark.parametrize(
    ("role", "why"),
    [
        ("the board lawyer", "the board lawyer, who has no name there, may be Boris Vale"),
        ("attorney", "the attorney, who has no name there, may be Boris Vale"),
        ("HB lawyer", "HB lawyer, who has no name there, may be Boris Vale"),
        ("NHB lawyer", None),
        ("the harbour board's chairman", None),
        ("Chilean lawyer", None),
    ],
)
def test_a_part_without_a_name_may_be_who_is_known_to_play_it(role: str, why: str | None) -> None:
    text = "Boris Vale, a lawyer for the Harbour Board, came late."
    (one, here), (other, there) = said("Gazette", speaker=role), said("Herald", text=text, speaker="Boris Vale")
    assert trace(one, other, documents=[here, there]).joined(one, other) == why


def test_an_outlet_that_tells_what_somebody_said_does_not_confirm_it() -> None:
    text = "The mayor announced a week of closure."
    (one, here), (other, there) = (
        said("Gazette", speaker="Ada Thornbury"),
        said("Herald", text=text, speaker="Ada Thornbury", cue="announced", cue_span=Span(start=18, end=27)),
    )
    origins = trace(one, other, documents=[here, there])
    assert origins.of(other).name == "Herald"
    assert origins.joined(one, other) == "Herald tells what Ada Thornbury said, whom the other quotes"


@pytest.mark.parametrize(("predicate", "one"), [("say", True), ("confirm", True), ("promis", False), ("sign", False)])
def test_two_outlets_that_tell_what_one_said_are_one_source_and_what_he_did_are_two(predicate: str, one: bool) -> None:
    frame = Frame(predicate=predicate, actors=("Ada Thornbury",))
    (left, here), (right, there) = (
        said("Gazette", text="Ada Thornbury spoke of a week of closure.", frames=(frame,)),
        said("Herald", text="On Monday the port was said to stay shut by Thornbury.", frames=(frame,)),
    )
    joined = trace(left, right, documents=[here, there]).joined(left, right)
    assert joined == ("both tell what Ada Thornbury said" if one else None)


def test_a_promise_that_two_outlets_tell_is_the_word_of_one() -> None:
    text, cue = "Ada Thornbury pledged to pay for the pier.", Span(start=23, end=30)
    (left, here), (right, there) = (
        said("Gazette", text=text, speaker="Ada Thornbury", cue="pledged", cue_span=cue),
        said("Herald", text="She promised to meet the cost.", speaker="Ada Thornbury", cue="promised", cue_span=cue),
    )
    assert trace(left, right, documents=[here, there]).joined(left, right) == "both tell what Ada Thornbury said"


def test_what_one_says_that_another_said_is_hearsay_and_what_a_medium_passes_on_is_not() -> None:
    named = tuple(make_entity(name, 0) for name in ("Ada Vale", "Boris Hall"))
    handed, here = said("Gazette", speaker="Boris Hall", via=("Ada Vale",), entities=named)
    cited, there = said("Herald", text="It is shut.", speaker="Boris Hall", via=("Bay Sun",))
    own, third = said("Courier", text="It stays shut.", speaker="Boris Hall")
    origins = trace(handed, cited, own, documents=[here, there, third])
    assert origins.hearsay(handed) == "hearsay: Ada Vale passes on what Boris Hall is to have said"
    assert origins.hearsay(cited) is origins.hearsay(own) is None


def test_who_opens_a_heading_is_heard_though_the_name_is_read_as_a_word() -> None:
    frame = Frame(predicate="note", actors=("thornburi",))
    claim, _ = said("Herald", text="Thornbury notes the port stays shut", frames=(frame,))
    assert voices(claim) == ("Thornbury",)


def test_what_is_told_by_the_way_after_somebody_is_theirs() -> None:
    text = "The closure, according to Ada Thornbury, lasts a week."
    of_all, of_a_part = Frame(predicate="last", main=True, start=50), Frame(predicate="last", main=True, start=12)
    told = {"speaker": "Ada Thornbury", "cue": "according to", "cue_span": Span(start=22, end=34)}
    for frame, name in ((of_all, "Ada Thornbury"), (of_a_part, "Gazette")):
        one, here = said("Gazette", text=text, frames=(frame,), **told)
        assert trace(one, documents=[here]).of(one).name == name


def test_an_outlet_that_tells_of_words_in_words_of_its_own_does_not_confirm_them() -> None:
    frame = Frame(predicate="tell", verb="told", actors=("Ada Thornbury",))
    (one, here), (other, there) = (
        said("Gazette", speaker="Ada Thornbury"),
        said("Herald", text="It was closed when Thornbury told the crew.", frames=(frame,)),
    )
    assert trace(one, other, documents=[here, there]).joined(one, other)


def test_who_says_it_was_so_and_who_says_it_was_not_did_not_say_the_same() -> None:
    (left, here), (right, there) = (
        said("Gazette", speaker="Ada Thornbury"),
        said("Herald", text="The port is not shut.", speaker="a lawyer"),
    )
    told = [right.model_copy(update={"negated": negated}) for negated in (False, True)]
    joined = [trace(left, one, documents=[here, there]).joined(left, one, similarity=0.9) for one in told]
    assert joined[0] is not None and joined[1] is None


@pytest.mark.parametrize(
    ("speaker", "similarity", "one"),
    [("Boris Vale", 0.9, True), ("a lawyer", 0.9, True), ("Boris Vale", 0.7, False), ("Harbour Office", 0.9, False)],
)
def test_nearly_the_same_from_two_people_is_one_statement_under_two_names(
    speaker: str, similarity: float, one: bool
) -> None:
    (left, here), (right, there) = (
        said("Gazette", speaker="Ada Thornbury"),
        said("Herald", text="Shut is the port.", speaker=speaker),
    )
    for beside in (there.model_copy(update={"text": f"{there.text} Thornbury knew of it."}), there):
        why = trace(left, right, documents=[here, beside]).joined(left, right, similarity=similarity)
        named = one and (beside is not there or speaker == "a lawyer")  # else nobody can have taken one for the other
        assert why == (f"nearly the same is given to Ada Thornbury and to {speaker}" if named else None)


def test_media_that_a_statement_names_as_its_source_are_no_second_source() -> None:
    text = "The port is shut, Bay Sun reported."
    named = (make_entity("Bay Sun", 26, kind="body"),)
    (one, here), (other, there) = said("Gazette", text=text, entities=named), said("Bay Sun")
    assert trace(one, other, documents=[here, there]).joined(one, other) == "both come through Bay Sun"


def test_an_outlet_does_not_confirm_what_it_quotes_elsewhere() -> None:
    (own, here), (quote, there) = (
        said("Gazette"),
        said("Evening", text="It is shut.", publisher="Gazette", speaker="Ada Vale"),
    )
    assert trace(own, quote, documents=[here, there]).joined(own, quote) == "both come through Gazette"


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        ("Reuters contributed to this report.", "both come through Reuters"),
        ("(With AFP and Reuters)", "both come through Reuters"),
        ("With additional reporting by Reuters in Oslo", "both come through Reuters"),
        ("This article first appeared on Reuters.", "both go back to Reuters"),
        ("Read the original article on Reuters.", "both go back to Reuters"),
        ("The mayor will resign, Reuters is reporting.", "both come through Reuters"),
        ("The mayor will resign, according to a report by Reuters.", "both come through Reuters"),
        ("By Ada Strand, Reuters", "both go back to Reuters"),
        ("by Ada Strand and Bo Lind | Reuters", "both go back to Reuters"),
        ("BY REUTERS", "both go back to Reuters"),
        ("By Ada Strand, who left Reuters in May", None),
        ("By Monday Reuters had left.", None),
        ("The minister spoke to Reuters in Oslo.", None),
        ("With agencies", None),
    ],
)
def test_marks_of_agencies(mark: str, why: str | None) -> None:
    document = make_document("a.txt", f"It will be shut until May.\n\n{mark}", publisher="Gazette")
    marked = make_claim(document, 0, 26)
    agency, there = said("Wire", dateline="Reuters")
    assert trace(marked, agency, documents=[document, there]).joined(marked, agency) == why


def test_the_same_quoted_words_are_one_utterance_whoever_is_named() -> None:
    (one, here), (other, there) = (
        said("Gazette", text="The mayor called it “the worst fire of my life”.", speaker="the mayor"),
        said("Herald", text="“The worst fire of my life,” Thornbury said.", speaker="Ada Thornbury"),
    )
    assert (
        trace(one, other, documents=[here, there]).joined(one, other)
        == "both quote the same words: “the worst fire of my life”"
    )


def test_the_title_of_a_work_in_quotation_marks_is_nobodys_words() -> None:
    (one, here), (other, there) = (
        said("Gazette", text="Among them hangs “The Mill of Orme”."),
        said("Herald", text="Gone is “The Mill of Orme” too."),
    )
    assert trace(one, other, documents=[here, there]).joined(one, other) is None


def test_a_long_run_of_words_shows_one_report_and_a_common_turn_does_not() -> None:
    (one, here), (other, there) = (
        said("Gazette", text="The fire left the timber stores a heap of black beams and ashes by noon, the town said."),
        said("Herald", text="It left the timber stores a heap of black beams and ashes before help came."),
    )
    (third, elsewhere) = said("Courier", text="By noon the timber stores were ashes.")
    origins = trace(one, other, third, documents=[here, there, elsewhere])
    words = "left the timber stores a heap of black beams and ashes"
    assert origins.joined(one, other) == f"both have the same words: “{words}”"
    assert origins.joined(one, third) is None


# --- copied text

FIRE = [
    "A fire destroyed two warehouses at Elmsworth harbour early on Monday.",
    "Some 120 firefighters fought the flames for six hours before the wind turned.",
    "The northern basin stays closed to all ships until Wednesday evening at least.",
    "Two dock workers were taken to hospital with burns and left it in the afternoon.",
    "Insurers put the damage at four million crowns, a figure the council doubts.",
]


def outlet(name: str, *sentences: str, **fields: object) -> Document:
    """Return an article of these sentences."""
    return make_document(f"{name}.txt", "\n".join(sentences), **({"publisher": name} | fields))


def sentence(document: Document, text: str) -> Claim:
    """Return the claim that one sentence of a document makes."""
    start = document.text.index(text)
    return make_claim(document, start, start + len(text))


def test_copied_sentences_come_from_the_marked_agency() -> None:
    wire, copy = (
        outlet("Wire", *FIRE, dateline="Reuters"),
        outlet("Gazette", *FIRE[:4], "Our own words stand here alone today."),
    )
    claims = [sentence(wire, FIRE[0]), sentence(copy, FIRE[0])]
    origins = trace(*claims, documents=[wire, copy])
    assert origins.of(claims[1]).name == "Reuters"
    assert origins.of(claims[1]).why == "nearly word for word as in Wire.txt; the article carries the mark of Reuters"
    assert origins.joined(*claims) == "nearly the same words in Gazette.txt and Wire.txt: 4 of 4 sentences are the same"


def test_of_two_articles_that_draw_on_one_report_what_is_in_like_words_is_of_it() -> None:
    courier = outlet("Courier", *FIRE)
    gazette = outlet("Gazette", "Ships beware: it stays closed to all ships.", "The mayor flew home on Tuesday.")
    claims = [sentence(courier, FIRE[2]), *(sentence(gazette, text) for text in gazette.text.split("\n"))]
    left, right = sorted((courier.id, gazette.id))
    drawn = Reuse(left=left, right=right, same=0, left_of=5, right_of=2, runs=4)
    origins = Origins(claims, {d.id: d for d in (courier, gazette)}, reuse=[drawn])
    why = "Courier.txt and Gazette.txt share 4 stretches of wording: both draw on one report"
    assert origins.joined(*claims[:2]) == why
    assert origins.joined(claims[0], claims[2]) is None


TURNED = (  # the same report with its sentences turned round, and one that another desk made of it
    "Early on Monday, fire broke out in the tallow works on the east quay and burned for six hours. The works employ "
    "some ninety people, were built in 1911 and belong to a family of four.",
    "Nobody was hurt when fire broke out in the tallow works on the east quay. Some ninety people earn their bread "
    "there. The works, which are from 1911, belong to a family of four.",
    "Works burn\n\nNobody was hurt when fire broke out in the tallow works, the brigade said. They employ some ninety "
    "people and belong to a family of four.",
)


def test_a_report_whose_sentences_are_turned_round_is_one_with_it() -> None:
    first, second = (outlet(name, text) for name, text in zip(("Gazette", "Herald"), TURNED, strict=False))
    claims = sentence(first, "burned for six hours"), sentence(second, "Nobody was hurt")
    told = trace(*claims, documents=[first, second]).joined(*claims)
    assert told == "Gazette.txt and Herald.txt are one text: 17 of 34 words stand in the same stretches"


def test_two_that_draw_on_one_sentence_of_a_third_are_one_source_and_so_are_their_headings() -> None:
    gazette, herald, courier = (outlet(n, t) for n, t in zip(("Gazette", "Herald", "Courier"), TURNED, strict=True))
    drawn = [
        Reuse(left=min(one.id, gazette.id), right=max(one.id, gazette.id), same=0, left_of=4, right_of=4,
              left_words=40, right_words=40, alike=18)
        for one in (herald, courier)
    ]  # fmt: skip
    claims = sentence(herald, "Some ninety people"), sentence(courier, "They employ some ninety people")
    heads = sentence(herald, "Nobody was hurt"), sentence(courier, "Works burn")
    origins = Origins([*claims, *heads], {d.id: d for d in (gazette, herald, courier)}, reuse=drawn)
    why = "Courier.txt and Herald.txt both draw on Gazette.txt"
    assert origins.joined(*claims) == origins.joined(*heads) == why
    assert origins.joined(heads[0], claims[1]) is None


@pytest.mark.parametrize(
    ("days", "name", "why"),
    [
        ((2, 3), "Courier", "published 2026-03-02"),
        ((3, 2), "Gazette", "published 2026-03-02"),
        ((3, 3), "Courier", "which came first is not known"),
        ((3, None), "Courier", "which came first is not known"),
    ],
)
def test_copied_sentences_without_a_mark_come_from_the_first_outlet(
    days: tuple[int, int | None], name: str, why: str
) -> None:
    dates = [date(2026, 3, day) if day else None for day in days]
    courier, gazette = (
        outlet(n, *FIRE, f"{n} adds this.", published=d) for n, d in zip(("Courier", "Gazette"), dates, strict=True)
    )
    claims = [sentence(courier, FIRE[1]), sentence(gazette, FIRE[1])]
    origins = trace(*claims, documents=[courier, gazette])
    assert {origins.of(claim).name for claim in claims} == {name}
    later = claims[1] if name == "Courier" else claims[0]
    assert origins.of(later).why.endswith(why)


def test_a_sentence_of_its_own_keeps_the_outlets_origin() -> None:
    own = "Our reporter saw three ships being towed out past the lighthouse after midnight."
    wire, mostly_own = (
        outlet("Wire", *FIRE, dateline="Reuters"),
        outlet(
            "Gazette",
            *FIRE[:3],
            own,
            *(f"Line {n} of the paper's own account of that long night follows." for n in "abcdef"),
        ),
    )
    claims = [sentence(wire, FIRE[4]), sentence(mostly_own, own)]
    origins = trace(*claims, documents=[wire, mostly_own])
    assert origins.of(claims[1]).name == "Gazette"
    assert origins.joined(*claims) is None


def test_in_an_article_that_is_mostly_copied_nothing_confirms_its_source() -> None:
    rewritten = "Insurers speak of damage of about 4,000,000 crowns."
    wire, copy = outlet("Wire", *FIRE, dateline="Reuters"), outlet("Gazette", *FIRE[:4], rewritten)
    claims = [sentence(wire, FIRE[4]), sentence(copy, rewritten)]
    origins = trace(*claims, documents=[wire, copy])
    assert origins.of(claims[1]).name == "Gazette"
    assert origins.joined(*claims) == "Gazette.txt and Wire.txt are one text: 4 of 5 sentences are the same"


def test_a_copy_with_another_figure_is_a_source_of_its_own_for_it() -> None:
    changed = FIRE[1].replace("120", "150")
    wire, copy = outlet("Wire", *FIRE, dateline="Reuters"), outlet("Gazette", FIRE[0], changed, *FIRE[2:])
    claims = [sentence(wire, FIRE[1]), sentence(copy, changed)]
    origins = trace(*claims, documents=[wire, copy])
    assert origins.of(claims[1]).name == "Gazette"
    assert origins.joined(*claims) is None


def test_the_same_words_once_with_a_not_are_no_copy() -> None:
    told = "The river was {}in flood at the time of the fall of the bridge at Orme."
    first, one = said("Herald", text=told.format(""))
    second, other = said("Gazette", text=told.format("not "), negated=True)
    assert Origins([first, second], {one.id: one, other.id: other}).joined(first, second) is None
    same, copy = said("Gazette", text=told.format(""))
    why = Origins([first, same], {one.id: one, copy.id: copy}).joined(first, same)
    assert why == "both are in nearly the same words"


def test_sources_are_counted_by_what_joins_them() -> None:
    wire, copy, own = (
        outlet("Wire", *FIRE, dateline="Reuters"),
        outlet("Gazette", *FIRE),
        outlet("Courier", "Two stores burned."),
    )
    claims = [sentence(wire, FIRE[0]), sentence(copy, FIRE[0]), sentence(own, "Two stores burned.")]
    origins = trace(*claims, documents=[wire, copy, own])
    assert [origins.count(claims[:number]) for number in range(4)] == [0, 1, 1, 2]


def test_two_papers_that_carry_most_of_a_third_text_are_one_source() -> None:
    """The sentence in question was rewritten in both; most of the rest is the agency's."""
    wire = outlet("Wire", *FIRE)
    seen = [f"A {who} came down to the quay and spoke of old days." for who in ("cook", "judge", "nun", "boy")]
    heard = [f"In the {where} there was no word of all this by noon." for where in ("mill", "inn", "school", "yard")]
    one = outlet("Gazette", "Two stores burned on the quay.", *FIRE[:3], *seen)
    other = outlet("Courier", *FIRE[2:], "Both stores are gone.", *heard)
    claims = sentence(one, "Two stores burned on the quay."), sentence(other, "Both stores are gone.")
    told = trace(*claims, documents=[wire, one, other]).joined(*claims)
    assert told == "Courier.txt and Gazette.txt both carry most of Wire.txt"
    assert trace(*claims, documents=[one, other]).joined(*claims) is None


# --- what reviewers say


def corrected(*pairs: Pairing, names: dict[str, Naming] | None = None) -> Corrections:
    """Return what Ada said about origins."""
    return Corrections(pairs=pairs, names=names or {})


def test_a_reviewer_names_the_origin_of_a_statement_and_of_an_article() -> None:
    (one, here), (other, there) = said("Gazette"), said("Herald", text="It will be shut until May.")
    names = {one.id: Naming(name="afp", reviewer="Ada"), there.id: Naming(name="AFP", reviewer="Ben")}
    origins = trace(one, other, documents=[here, there], corrections=corrected(names=names))
    assert (origins.of(one).name, origins.of(one).by_hand) == ("AFP", True)
    assert origins.of(other).why == "Ben gave AFP as its source"
    assert origins.joined(one, other) == "both go back to AFP"


@pytest.mark.parametrize(("name", "one"), [("Reuters", True), ("Ada Vale", True), ("Gazette", False)])
def test_whom_a_reviewer_names_leaves_a_copy_a_copy_unless_it_is_its_own_outlet(name: str, one: bool) -> None:
    wire, copy = outlet("Wire", *FIRE, dateline="Reuters"), outlet("Gazette", *FIRE, "One line is ours.")
    claims = [sentence(wire, FIRE[0]), sentence(copy, FIRE[0])]
    names = {claims[1].id: Naming(name=name, reviewer="Ada")}
    origins = trace(*claims, documents=[wire, copy], corrections=corrected(names=names))
    assert origins.of(claims[1]).name == name
    assert bool(origins.joined(*claims)) is one


def test_a_reviewer_joins_and_splits_by_name_and_the_last_word_counts() -> None:
    (one, here), (other, there) = said("Gazette"), said("Herald", text="It will be shut until May.")
    join, split = (Pairing(left="herald", right="Gazette", one=one_, reviewer="Ada") for one_ in (True, False))
    for said_so, why in (
        ((join,), "Ada joined herald and Gazette"),
        ((join, split), None),
        ((split, join), "Ada joined herald and Gazette"),
    ):
        assert trace(one, other, documents=[here, there], corrections=corrected(*said_so)).joined(one, other) == why


def test_three_names_that_are_joined_by_two_are_one() -> None:
    claims, documents = zip(
        *(said(n, text=t) for n, t in (("A", "It is shut."), ("B", "It is closed."), ("C", "No ship goes."))),
        strict=True,
    )
    pairs = [Pairing(left=left, right=right, one=True, reviewer="Ada") for left, right in (("A", "B"), ("B", "C"))]
    origins = trace(*claims, documents=list(documents), corrections=corrected(*pairs))
    assert origins.joined(claims[0], claims[1]) == "Ada joined A and B"
    assert origins.joined(claims[0], claims[2]) == "Ada joined A and B; Ada joined B and C"
    assert origins.count(claims) == 1


def test_a_split_undoes_what_text_and_family_join() -> None:
    split = Pairing(left="Bay Herald", right="Bay Sun", one=False, reviewer="Ada")
    documents = [outlet(name, *FIRE, f"{name} adds this.") for name in ("Bay Herald", "Bay Sun")]
    claims = [sentence(document, FIRE[0]) for document in documents]
    assert trace(*claims, documents=documents).joined(*claims)
    origins = trace(*claims, documents=documents, corrections=corrected(split))
    assert origins.joined(*claims) is None
    assert [origins.of(claim).name for claim in claims] == ["Bay Herald", "Bay Sun"]


def test_a_split_of_outlets_leaves_one_speaker_one_source() -> None:
    split = Pairing(left="Gazette", right="Courier", one=False, reviewer="Ada")
    (one, here), (other, there) = (said(name, text=name, speaker="Ada Vale") for name in ("Gazette", "Courier"))
    assert trace(one, other, documents=[here, there], corrections=corrected(split)).joined(one, other)


def test_a_lone_surname_that_is_split_from_the_full_name_is_somebody_else() -> None:
    split = Pairing(left="Vale", right="Boris Vale", one=False, reviewer="Ada")
    (lone, here), (full, there) = (
        said("Gazette", speaker="Vale"),
        said("Herald", text="No ship goes.", speaker="Boris Vale", entities=(make_entity("Boris Vale", 0),)),
    )
    origins = trace(lone, full, documents=[here, there], corrections=corrected(split))
    assert origins.of(lone).name == "Vale"
    assert origins.joined(lone, full) is None
