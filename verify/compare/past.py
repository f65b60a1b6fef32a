"""Two statements with their articles in, whether one recalls a year that is over and the other tells of what is new.

"In 2008, a derailment killed 15 people" stands in an article on another derailment; the year may stand in the sentence
and not in the part of it that became the statement.
"""

import re

from claims.model import Claim, Document
from verify.model import Link

YEAR = re.compile(r"(?<![\d.,$€£-])\b(?:19|20)\d\d\b(?![\d,%-]| (?:people|votes|euros|dollars|pounds|miles|kilomet))")
HAPPENED = frozenset({"amounts_differ", "amounts_agree", "amounts_grow", "opposites", "some_are_not", "plan_changed"})


def is_of_another_year(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether what was found is told of a past year in one of the two alone."""
    if any(finding.code not in HAPPENED for finding in link.findings):
        return False
    sides = (claim, documents[0]), (other, documents[1])
    named = [_years(*side) for side in sides]
    return any(_recalls(named[n], sides[n][1]) and not named[1 - n] for n in (0, 1))


def _years(claim: Claim, document: Document) -> frozenset[int]:
    """Return the years that the sentence of a statement names, and those of its dated periods."""
    sentence = claim.sentence
    text = document.text[sentence.start : sentence.end] if sentence else claim.text
    dated = (one.start_date[:4] for one in claim.periods if one.start_date and one.precision != "day")
    return frozenset(int(year) for year in (*YEAR.findall(text), *dated) if year.isdigit())


def _recalls(years: frozenset[int], document: Document) -> bool:
    """Say whether all years of a statement lie before the year that its article may tell the news of."""
    return bool(years) and document.published is not None and max(years) < document.published.year - 1
