"""Made-up corpora for the desk's tests, written through the store: claims and flags as a check leaves them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from claims.model import Claim, Document, Quantity, Span, Stance
from tests.factory import make_claim, make_document, make_flag
from verify.model import Evidence, Finding, Flag, FlagKind, Link, Point, Relation
from verify.store import Store

TIMES = (
    "Strike closes the port of Varnhold\n"
    "\n"
    "About 1,200 dock workers walked out on Monday, the Varnhold port authority said.\n"
    "“No ship has left the harbour since dawn,” harbour master Ilse Brandt told reporters.\n"
    "The authority denied that it had called in outside crews.\n"
    "The strike could last for weeks, economists warned.\n"
    "Read more: subscribe to our newsletter\n"
)
POST = (
    "Dockers down tools\n"
    "\n"
    "Only 700 dock workers joined the walkout on Monday, according to the shipping federation.\n"
    "Outside crews were called in by the port authority on Sunday night, union leader Tomas Rehn said.\n"
    "Since dawn no vessel has left Varnhold harbour, port traffic data show.\n"
)
HOSTILE = (
    "<script>document.title = 'owned'</script> **bold** [link](javascript:alert(1)) $x^2$ :material/skull: "
    '<img src=x onerror="document.title = \'owned\'"> :red[red] www.example.com a@b.example ~~gone~~ `code` 1. -> <!-- '
    "was said by </mark></div><h1>Mallory</h1>."
)
LONG = "Gazette-for-Harbours-Pilots-Lighthouses-and-Customs-of-the-North-Western-Coasts-and-Islands"
WIRED = "No ship has been able to enter the harbour of Varnhold since the strike of its pilots began."
QUIET = "The lighthouse keeper counted forty seals on the northern rocks."


def build(path: Path) -> Path:
    """Write a corpus of two articles, which agree on one thing and disagree on two, and return its database."""
    with Store.open(path) as store:
        times, post = _times(), _post()
        first, second = _claims(times), _claims(post)
        store.save_document(times, first, fingerprint="1")
        store.save_document(post, second, fingerprint="1")
        store.replace_flags(_flags(first, second), fingerprint="1")
    return path


def build_crowd(path: Path, speakers: int) -> Path:
    """Write an article in which so many speakers say one sentence each, and the last of them two."""
    said = [f"Pilot {number} of Varnhold said the harbour is safe." for number in [*range(speakers), speakers - 1]]
    document = make_document("crowd.txt", "\n".join(said))
    starts = [document.text.index(one) for one in said[:-1]] + [document.text.rindex(said[-1])]
    claims = [
        make_claim(document, start, start + len(one), speaker=one.partition(" of ")[0])
        for start, one in zip(starts, said, strict=True)
    ]
    with Store.open(path) as store:
        store.save_document(document, claims, fingerprint="1")
        store.replace_flags([make_flag(claim) for claim in claims], fingerprint="1")
    return path


def build_repeated(path: Path) -> Path:
    """Write a corpus in which three outlets carry one agency's sentence, and a fourth says it in words of its own."""
    outlets = ("Bay Herald", "Bay Sun", "Coast Mail")
    documents = [
        make_document(f"{outlet}.txt", f"{WIRED}\n{outlet} has more.\n", publisher=outlet) for outlet in outlets
    ]
    documents.append(make_document("Own.txt", "No ship could enter Varnhold, its pilots say.\n", publisher="Own"))
    with Store.open(path) as store:
        claims = [make_claim(one, 0, one.text.index("\n")) for one in documents]
        for document, claim in zip(documents, claims, strict=True):
            store.save_document(document, [claim], fingerprint="1")
        flags = [_repeated(claim, [one for one in claims if one is not claim]) for claim in claims]
        store.replace_flags(flags, fingerprint="1")
    return path


def _repeated(claim: Claim, others: Sequence[Claim]) -> Flag:
    found = [_evidence(claim, one, Relation.SUPPORTS, "ship", "ship", text="Both say so") for one in others]
    own = claim.document == "Own.txt"
    joined = {"independent": False, "joined": "both are in nearly the same words"}
    evidence = [e if own or e.claim.document == "Own.txt" else e.model_copy(update=joined) for e in found]
    return make_flag(claim, FlagKind.CORROBORATED, evidence=tuple(evidence), origin="Own" if own else "Agency")


def build_running(path: Path) -> Path:
    """Write a corpus in which the figure of one matter runs through three days, and falls on the last."""
    figures = (("Day One", 1, "12"), ("Day Two", 5, "30"), ("Day Three", 9, "24"))
    days = [(name, date(2026, 3, day), figure) for name, day, figure in figures]
    with Store.open(path) as store:
        claims = []
        for name, day, figure in days:
            text = f"The flood killed {figure} people.\n"
            document = make_document(f"{name}.txt", text, publisher=name, published=day)
            start = text.index(figure)
            amount = Quantity(text=figure, start=start, end=start + 2, value=float(figure), unit="people")
            claims.append(make_claim(document, 0, len(text) - 1, quantities=(amount,)))
            store.save_document(document, [claims[-1]], fingerprint="1")
        points = tuple(
            Point(as_of=day.isoformat(), value=figure, document=f"{name}.txt", publisher=name, start=17, end=19)
            for name, day, figure in days
        )
        first, *later = claims
        newer = [_evidence(first, one, Relation.UPDATES, "12", one.text[17:19], text="newer") for one in later]
        flags = [make_flag(first, evidence=tuple(newer), series=points), *map(make_flag, later)]
        store.replace_flags(flags, fingerprint="1")
    return path


def build_long(path: Path) -> Path:
    """Write a corpus whose outlets, headlines, tags and speakers are longer than a phone is wide."""
    days = [date(2026, 3, 1), date(2026, 3, 4)]
    documents = [
        make_document(f"{LONG}-{day}.txt", f"The {LONG} said {day} was fair.", publisher=f"{LONG} {day}", published=day)
        for day in days
    ]
    with Store.open(path) as store:
        claims = [make_claim(document, speaker=LONG) for document in documents]
        for document, claim in zip(documents, claims, strict=True):
            store.save_document(document, [claim], fingerprint="1")
        tags = ("denied", "self-contradiction", "updated", "maybe told elsewhere", f"{LONG} {LONG}")
        evidence = [
            _evidence(one, other, Relation.UPDATES, LONG, LONG, text=f"{LONG} here").model_copy(
                update={"publisher": f"{LONG} {day}", "published": day.isoformat()}
            )
            for one, other, day in zip(claims, claims[::-1], days[::-1], strict=True)
        ]
        flags = [make_flag(one, tags=tags, origin=LONG, evidence=(e,)) for one, e in zip(claims, evidence, strict=True)]
        store.replace_flags(flags, fingerprint="1")
    return path


def build_hostile(path: Path) -> Path:
    """Write a corpus whose every text tries to be HTML, Markdown, a formula or an icon."""
    with Store.open(path) as store:
        bad = make_document("**<b>bad</b>**.txt", HOSTILE, publisher="<i>*Daily* :skull:</i>")
        good = make_document("quiet.txt", QUIET)
        claim = make_claim(bad, speaker="<b>*Mallory*</b> $y$", stance=Stance.DENIED, restated=f"Alone: {HOSTILE}")
        other = make_claim(good)
        store.save_document(bad, [claim], fingerprint="1")
        store.save_document(good, [other], fingerprint="1")
        link = _evidence(claim, other, Relation.CONTRADICTS, "<b>*forty*</b>", "forty", text=HOSTILE)
        said = {"tags": ("<b>*tag*</b>",), "origin": "<u>_origin_</u>", "evidence": (link,)}
        flags = [make_flag(claim, FlagKind.CONTRADICTED, **said), make_flag(other)]
        store.replace_flags(flags, fingerprint="1")
    return path


def _times() -> Document:
    known = {"publisher": "sidecar", "published": "sidecar"}
    fields = {"publisher": "Harbour Times", "published": date(2026, 3, 3), "known_from": known}
    return make_document("harbour-times.txt", TIMES, **fields)


def _post() -> Document:
    return make_document("coast-post.txt", POST)


def _claims(document: Document) -> list[Claim]:
    said = {
        "About 1,200": {"speaker": "Varnhold port authority", "stance": Stance.REPORTED},
        "“No ship": {"speaker": "Ilse Brandt", "stance": Stance.QUOTED},
        "The authority denied": {
            "speaker": "Varnhold port authority",
            "stance": Stance.DENIED,
            "restated": "The Varnhold port authority denied that it had called in outside crews.",
        },
        "The strike could": {"speaker": "economists", "stance": Stance.POSSIBLE},
        "Only 700": {"speaker": "shipping federation", "stance": Stance.REPORTED},
        "Outside crews": {"speaker": "Tomas Rehn", "stance": Stance.REPORTED},
        "Read more": {"passed_over": "boilerplate"},
    }
    return [_claim(document, line, said) for line in document.text.splitlines() if line]


def _claim(document: Document, line: str, said: dict[str, dict[str, Any]]) -> Claim:
    start = document.text.index(line)
    fields = next((fields for opening, fields in said.items() if line.startswith(opening)), {})
    amounts = [word for word in ("1,200", "700") if word in line]
    quantities = tuple(_quantity(word, start + line.index(word)) for word in amounts)
    return make_claim(document, start, start + len(line), quantities=quantities, **fields)


def _quantity(word: str, start: int) -> Quantity:
    return Quantity(text=word, start=start, end=start + len(word), value=float(word.replace(",", "")), unit="workers")


def _flags(first: Sequence[Claim], second: Sequence[Claim]) -> list[Flag]:
    _, walked, ship, denied, weeks, _ = first
    _, joined, crews, vessel = second
    against, agree = (FlagKind.CONTRADICTED, Relation.CONTRADICTS), (FlagKind.CORROBORATED, Relation.SUPPORTS)
    alone = make_flag(weeks, origin="economists", tags=("repeated",))
    return [
        *_both(walked, joined, against, "1,200", "700", "1,200 dock workers against 700 for the same walkout"),
        *_both(denied, crews, against, "denied", "called in", "One denies what the other states", "denied"),
        *_both(ship, vessel, agree, "No ship", "no vessel", "Both say that none has left since dawn"),
        alone,
    ]


def _both(
    left: Claim, right: Claim, how: tuple[FlagKind, Relation], here: str, there: str, text: str, *tags: str
) -> list[Flag]:
    """Return the flags of two claims that are each other's evidence."""
    one = _evidence(left, right, how[1], here, there, text=text)
    other = _evidence(right, left, how[1], there, here, text=text)
    return [_flag(left, how[0], one, tags), _flag(right, how[0], other, tags)]


def _flag(claim: Claim, kind: FlagKind, evidence: Evidence, tags: tuple[str, ...]) -> Flag:
    origin = claim.speaker or ""
    return make_flag(claim, kind, tags=tags, origins=2, outlets=2, origin=origin, evidence=(evidence,))


def _evidence(claim: Claim, other: Claim, relation: Relation, here: str, there: str, *, text: str) -> Evidence:
    finding = Finding(
        code="made_up",
        relation=relation,
        text=text,
        claim_value=here,
        evidence_value=there,
        claim_span=_span(claim, here),
        evidence_span=_span(other, there),
    )
    link = Link(claim_id=claim.id, evidence_id=other.id, relation=relation, findings=(finding,))
    known = {"publisher": "Harbour Times", "published": "2026-03-03"} if other.document == "harbour-times.txt" else {}
    return Evidence(claim=other, link=link, origin=other.speaker or other.document, independent=True, **known)


def _span(claim: Claim, value: str) -> Span:
    start = claim.start + max(claim.text.find(value), 0)
    return Span(start=start, end=min(start + len(value), claim.end))
