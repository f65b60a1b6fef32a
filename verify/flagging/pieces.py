"""A statement and the words of its evidence in, the pieces of it that nothing covers out.

A clause beside the point ("..., which is the only one of its kind", "despite a warning"), a place, a member of a list
or a leading part ("the first", "led the charge") may be told by one article alone though the point is told by two.
"""

import re
from collections.abc import Container, Iterator

from claims.lexicon.concepts import GENERIC, concept
from claims.stems import stem
from verify.compare.reasons import CAUSE
from verify.texts.runs import SMALL_WORDS

CLAUSES = (
    re.compile(r", (?P<piece>(?:who|which|whose|whom|where)\b[^,;:—–]{8,})"),
    re.compile(r"(?i)\b(?P<piece>(?:despite|in spite of|although|even though|because)\b[^,;:—–]{8,})"),
    re.compile(r"\b(?P<piece>(?:in|at|inside|outside|near) an? (?:[\w.-]+ ){1,3}[a-z]+)(?=\W*$)"),
    CAUSE,
)
LIST = re.compile(r"[^,;]+, (?P<second>[^,;]+?),? and (?P<last>[^,;.]+)")
MEMBER = 6  # words of a member of a list at most: what is longer is a clause
LED = re.compile(r"(?i)\b(?:led|leads?|leading|spearhead\w*) the (?:charge|way|push|effort|fight|campaign|revolt)\b")
RANK = re.compile(r"(?i)\bthe (?P<which>first|only|last|largest|biggest|highest|lowest|worst|oldest|youngest)\b")
SCOPE = re.compile(r"(?i)(?<!after )(?<!at )(?<!of )\b(?:all (?:of )?(?:the )?(?:[a-z-]+ )?[a-z-]+s|every [a-z-]+)\b")
WHOLE = re.compile(r"(?i)\b(?:all|every|each|both|entire|whole|none|no)\b")
WORD = re.compile(r"[\w’'.-]+")
FEWEST = 2  # telling words of a piece that nothing has
SHARE, OF_A_MEMBER = 0.5, 0.6  # of its telling words


def alone(text: str, there: Container[str], evidence: list[str]) -> Iterator[str]:
    """Yield the pieces of a statement that no evidence covers; `there` are the concepts of all words of evidence."""
    for pattern in CLAUSES:
        yield from (one["piece"] for one in pattern.finditer(text) if _uncovered(one["piece"], there, SHARE))
    yield from _members(text, there)
    yield from _parts(text, evidence)


def _members(text: str, there: Container[str]) -> Iterator[str]:
    """Yield the members of a list of which no evidence has a word."""
    for found in LIST.finditer(text):
        members = (found["second"], found["last"])
        if all(len(one.split()) <= MEMBER for one in members):
            yield from (one.strip() for one in members if _uncovered(one, there, OF_A_MEMBER))


def _parts(text: str, evidence: list[str]) -> Iterator[str]:
    """Yield who was the first, the only or the leading one, and what is told of all, where no evidence tells it."""
    if (led := LED.search(text)) and not any(map(LED.search, evidence)):
        yield led[0]
    if (scope := SCOPE.search(text)) and not any(map(WHOLE.search, evidence)):
        yield scope[0]
    for found in RANK.finditer(text):
        if not any(re.search(rf"(?i)\b{found['which']}\b", one) for one in evidence):
            yield found[0]


def _uncovered(piece: str, there: Container[str], share: float) -> bool:
    words = [key for word in WORD.findall(piece) if (key := _key(word)) not in GENERIC and _tells(word)]
    lacking = [key for key in words if key not in there]
    return len(lacking) >= max(FEWEST, share * len(words))


def _tells(word: str) -> bool:
    return len(word) > 3 and word.islower() and word not in SMALL_WORDS


def _key(word: str) -> str:
    return concept(stem(word.casefold().strip(".'’-")))
