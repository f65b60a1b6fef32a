"""Words of who was told: verbs of telling somebody, the members of a body, and what tells that it came only later."""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

INFORMING = frozenset(stem(word) for word in "tell warn inform alert notify brief".split())
# who is told for a body
_MEMBERS = """
board: director trustee
council: councillor councilor councilman councilwoman alderman
committee: committeeman
parliament: lawmaker legislator deputy
job: staff employee worker
police: officer
union: unionist
"""
MEMBERS = {
    concept(stem(member)): concept(stem(body))
    for body, members in (line.split(": ") for line in _MEMBERS.strip().splitlines())
    for member in members.split()
}
PASSIVE = re.compile(r"(?i)\b(?:was|were|been|be|is|are|being|got|get)\b|['’]s\b")
BY = re.compile(r"^(?: [\w’'-]+){0,6}? by (?P<who>(?:[\w’'-]+ ?){1,3})")
# "no one on the board": whose nobody it is
NOBODY_OF = re.compile(
    r"(?i)\b(?:no[ -]one|nobody|none|not one|neither)(?: (?:on|of|in|at|from) (?:the |its |his |her |our |their )?(?P<of>[\w-]+))?"
)
LATER = re.compile(
    r"(?i)\b(?:later|afterwards?|after|since|only|next day|following|until|eventually|at last|finally|again|now|if|unless|whether)\b"
)
