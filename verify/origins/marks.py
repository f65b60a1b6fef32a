"""A document in, who answers for it out: the agency it is marked with, where it first appeared, or its outlet."""

import re
from typing import NamedTuple

from claims.model import Document
from verify.origins.families import Families, fold, is_agency

_PIECE = r"(?:article|story|piece|report|post|text|analysis|commentary|version)"
_OUTLET = r"(?P<outlet>(?:[Tt]he )?[A-ZÀ-Þ0-9][\w.&'’-]*(?: (?:[A-ZÀ-Þ0-9&][\w.&'’-]*|of|the|for|and|de|la|le)){0,6})"
_FIRST = r"(?:originally |first )+(?:published|appeared|posted|reported) (?:on|by|in|at)"
_LINE = r"(?:^|(?<=[.!?] ))\W*"
# A line that says where the article first stood: "This article first appeared in X", "Read the original story on X".
FIRST_STOOD = re.compile(
    rf"{_LINE}(?:(?:This|The following) {_PIECE} (?:was |is |has been )?{_FIRST}|"
    rf"Read (?:the|this|our) (?:full )?original {_PIECE} (?:on|at|in|from)|"
    r"The post .{1,200} (?:appeared first|first appeared) on|"
    rf"Re-?published (?:with permission |here |courtesy )*(?:from|of|by)) {_OUTLET}",
    re.MULTILINE,
)
_MORE = r"(?:(?:additional |further )?(?:reporting|files|material|inputs?|information) )?(?:by |from )?"
# A line that names others who had a part in it: "Reuters contributed to this report", "With reporting by AFP".
HAD_A_PART = re.compile(
    rf"^.{{0,200}}\bcontributed (?:to (?:this|the) {_PIECE}|reporting)\b.*$"
    r"|^\W*(?:\w+ )?(?:[Aa]dditional |[Ff]urther )?[Rr]eporting (?:by|from) .*$"
    r"|^\W*[A-Z][\w.]+(?:(?: and |[/,&] ?)[A-Z][\w.]+)+\W*$"
    rf"|(?:^\W*|[—–(-] ?|[.!?] )[Ww]ith {_MORE}(?:(?:the )?(?:news )?agencies|wires|[A-Z][^.\n]{{0,60}})\W*$",
    re.MULTILINE,
)
# Who wrote it, and for whom: "By Ada Strand, Reuters", "By Ada Strand | AFP", "by dpa".
BYLINE = re.compile(r"^\W*by[: ]+(?P<who>[^\n]{2,100}?)\W*$", re.MULTILINE | re.IGNORECASE)
_FOR_WHOM = re.compile(r"\s*[,/|(]\s*|\s+[-–—]\s+|\s+(?:for|of)\s+")
AGENCIES = re.compile(r"\b(?:news |wire )?(?:agencies|wires|wire services)\b")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w.&'’/-]*(?: (?:[A-ZÀ-Þ&][\w.&'’/-]*|of|de))*")
# A lead that gives another medium as who found it out: "..., The Bay Herald is reporting".
_PAPER = r"(?:an? |the )?(?:\w+ )?(?:(?:report|article|story) )?(?:(?:in|by|from|on) )?"
REPORTED = re.compile(
    rf"(?:[Aa]ccording to|reported by|citing) {_PAPER}{_OUTLET}"
    rf"|{_OUTLET.replace('outlet', 'other')} (?:is reporting|reports|reported|first reported|has learned)\b"
)
TAIL = 1500  # characters in which an article's closing lines stand
HEAD = 400


class House(NamedTuple):
    """Who answers for an article: its name, why we say so, and who else had a part in it."""

    name: str
    outlet: str
    why: str
    borrowed: bool = False
    partly: tuple[str, ...] = ()
    agency: bool = False  # as its mark tells, whether or not a table knows it


def house_of(document: Document, families: Families) -> House:
    """Return who answers for an article, and its outlet: publisher, site, or the file's name."""
    outlet = outlet_of(document, families)
    edges = document.text[:HEAD] + "\n" + document.text[HEAD:][-TAIL:]
    partly, loose = _had_a_part(edges, families)
    partly += tuple(name for name in _cited_first(document, families) if name not in (outlet, *partly))
    if document.dateline:
        agency = families.usual(document.dateline)
        return House(agency, outlet, f"the article carries the mark of {agency}", True, agency=True)
    if signed := _signed(document):
        written, agency = signed
        return House(families.usual(agency), outlet, f"the author is given as {written}", True)
    first = FIRST_STOOD.search(edges)
    if first and fold(families.usual(stood := first["outlet"].split(". ")[0].rstrip("."))) != fold(outlet):
        return House(families.usual(stood), outlet, f"the article says that it first stood in {stood}", True)
    why = "the article's own voice"
    if partly or loose:
        why += f"; it names {' and '.join(partly) or 'agencies'} among its sources"
    return House(outlet, outlet, why, False, partly)


def _signed(document: Document) -> tuple[str, str] | None:
    """Return how the author is given, and the agency that the author writes for, if it is one."""
    bylines = [str(match["who"]) for match in BYLINE.finditer(document.text[:HEAD])]
    for who in (*filter(None, [document.author]), *bylines):
        for part in (who, _FOR_WHOM.split(who)[-1]):
            if is_agency(agency := part.removesuffix(" Staff")):
                return who, agency
    return None


def outlet_of(document: Document, families: Families) -> str:
    """Return the usual name of the outlet, or the file's name where no outlet is known."""
    known = document.publisher or document.url or document.dateline
    return families.usual(known) if known else document.name


def _had_a_part(text: str, families: Families) -> tuple[tuple[str, ...], bool]:
    """Return the outlets and agencies named as contributors, and whether agencies are named only as such."""
    lines = [match.group() for match in HAD_A_PART.finditer(text)]
    names = [name for line in lines for run in _CAPITALS.findall(line) for name in _within(run)]
    known = dict.fromkeys(families.usual(name) for name in names if families.knows(name))
    return tuple(known), any(AGENCIES.search(line) for line in lines)


def _cited_first(document: Document, families: Families) -> list[str]:
    """Return the media that the opening gives as who reported the matter."""
    found = [match["outlet"] or match["other"] for match in REPORTED.finditer(document.text[:HEAD])]
    return [families.usual(name) for named in found for name in _within(named) if families.knows(name)]


def _within(run: str) -> list[str]:
    """Return what a run of capitalised words may name: "With AFP/dpa" names AFP and dpa."""
    words = [word.rstrip(".'’") for word in re.split(r"[ /]", run)]
    return [" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)]
