"""The shapes of a dateline: place, date, agency and the dash or stop after them."""

import re

from claims.lexicon.agencies import AGENCY_NAMES

_MONTH = r"(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-zA-Z]{0,6}\.?)"
_DATE = rf"(?P<date>(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:,?\s(?P<year>\d{{4}}))?)"
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+(?:[ \xa0/][A-ZÀ-ÖØ-Þ.'’-]{2,}){0,4}"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?:[ \xa0/-][A-ZÀ-ÖØ-Þ][\w.'’-]+){0,3}"
_REGION = rf"(?:,\s(?:{_NAME}|[A-Z]\.\s?[A-Z]\.))?"
_DASH = r"[-–—―‒_:]+"
_AGENCY = "(?:" + "|".join(re.escape(name) for name in sorted(AGENCY_NAMES, key=len, reverse=True)) + ")"
_KNOWN = rf"(?:{_AGENCY})(?:\s?[/,&]\s?{_AGENCY}|\s[A-Z]\w+)?"

# Which shape matched tells where the agency stands.
_SHAPES = (
    # PARIS, February 27. /TASS/.
    rf"(?:{_CAPITALS}|{_NAME}){_REGION}(?:[,.]?\s{_DATE})?[,.]?\s/(?P<slashed>[^/\n]{{2,40}})/[.,]?\s?(?:{_DASH})?",
    # KYIV, March 3 (Reuters) -, WASHINGTON (AP) —, Paris (AFP) –, March 3 (UPI) --
    rf"(?:(?:{_CAPITALS}|{_NAME}){_REGION}[,.:]?\s?)?(?:{_DATE})?[,.]?\s?[(\[](?P<bracketed>{_KNOWN})[)\]]\s?(?:{_DASH}|[.:])",
    # MOSCOW. March 3 (Interfax) without a dash; BEIJING, March 3 (Some Agency) --
    rf"{_CAPITALS}{_REGION}[,.]\s{_DATE}[,.]?\s[(\[](?P<other>[A-Z][\w .&'’-]{{1,38}})[)\]]\s?(?:{_DASH}|[.:])?",
    # MOSCOW, March 3 - RIA Novosti.
    rf"{_CAPITALS}{_REGION},?\s(?:{_DATE})?\s?{_DASH}\s?(?P<dashed>{_KNOWN})\s?(?:{_DASH}|[.:])",
    # KYIV, March 3 - ; WASHINGTON, D.C. — (no place has three letters unless a date follows)
    rf"(?=[^\W\d_]{{4}}|[^\W\d_]+[ /][A-Z]{{2}}|[A-Z]{{3}},\s{_MONTH}\s\d){_CAPITALS}{_REGION}(?:,\s{_DATE})?\s?(?:[–—―‒_]+|\s-+)(?=\s+[A-ZÀ-ÖØ-Þ\"“‘'\d]|\s*$)",
)
_GROUP = re.compile(r"\(\?P<(\w+)>")


def _alternatives() -> str:
    numbered = (_GROUP.sub(lambda name, n=n: f"(?P<{name.group(1)}{n}>", shape) for n, shape in enumerate(_SHAPES))  # type: ignore[misc]
    return "|".join(f"(?:{shape})" for shape in numbered)


DATELINE = re.compile(rf"(?:{_alternatives()})\s*")
