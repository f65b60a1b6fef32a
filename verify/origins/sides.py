"""Names and articles in, whose side a speaker is on out: a state's government, or a body, and who holds office there.

"Moscow", "the Kremlin", "Russian officials" and "Russia's foreign minister, Sergei Lavrov" all speak for Russia: what
one of them says is no second source for what another says. Nor is "the minister" for him who is one.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.people import BODY_WORDS, ROLES, SHORT_ROLES
from claims.lexicon.places import OUTLETS, bodies, states
from claims.lexicon.sides import GOVERNMENT, MEDIA, OFFICES, PROSECUTING, REPORTS
from claims.lexicon.time import WEEKDAYS
from claims.lexicon.voices import CALLINGS, HEADS, LAWYERS, NAME, SPEAKING_FOR, SPEAKS_FOR, SPOKEN_FOR
from verify.origins.families import fold

WIDEST = 5  # words of the longest name of a state
REACH = 60  # characters after a role that may say whose it is: "a lawyer for the harbour board"
_WRITTEN = """
lawyer: attorney
chairman: chairwoman chairperson chair
executive: ceo
congressman: congresswoman representative
spokesman: spokeswoman spokesperson
officer: policeman policewoman
"""
_LINES = (line.split(": ") for line in _WRITTEN.strip().splitlines())
_ALIKE = {word: one for one, words in _LINES for word in words.split()}
_NOW = r"(?:(?i:acting|interim|current|new) )?"
_OFFICE = rf"(?i:{OFFICES})"
_OFFICE_FIRST = re.compile(rf"\b{_NOW}(?P<before>(?:[\w.'’-]+ ){{1,4}}?){_OFFICE},? (?P<name>{NAME})")
_NAME_FIRST = re.compile(rf"\b(?P<name>{NAME}), (?:the )?{_NOW}(?P<before>(?:[\w.'’-]+ ){{1,4}}?){_OFFICE}\b")
_OF_A_STATE = re.compile(rf"\b{_OFFICE} (?P<name>{NAME}) of (?P<before>(?:[A-Z][\w.'’-]+ ?){{1,4}})")
_FULL_NAME = re.compile(rf"\b{NAME}")
_SHORT = "|".join(re.escape(short) for short in SHORT_ROLES)
_ROLE = "(?i:" + "|".join(sorted(ROLES | CALLINGS, key=len, reverse=True)) + f"|{_SHORT})"
_ABOUT = r"(?P<about>(?:[\w.'’-]+ ){0,4})"
_TITLED = re.compile(rf"\b{_ABOUT}(?P<role>{_ROLE}),? (?P<name>{NAME})")
_APPOSED = re.compile(rf"\b(?P<name>{NAME}), (?P<about>(?:[\w.'’-]+ ?){{1,5}})")
PROSECUTES = re.compile(rf"(?i)\b(?:U\.S\.|{'|'.join(sorted(PROSECUTING))})['’]?s? attorney\b(?! general)")
_SERVING = ("lawyer", "attorney", "counsel", "represent", "defend", "advis", " aide", " agent", "publicist")
_ANY_ROLE = re.compile(rf"\b{_ROLE}\b")


class Part(NamedTuple):
    """What somebody is, in one word, and the words beside it that may say whose: chairman, of the harbour board."""

    role: str
    about: str

    def may_be(self, role: str, told: Iterable[str]) -> bool:
        """Say whether "the HB chairman" may be it: each word that tells whose stands beside it, or is short for it."""
        words = [_bare(word) for word in self.about.split()]
        letters = "".join(word[:1] for word in words)
        mine = "prosecutor" if self.role == "lawyer" and PROSECUTES.search(self.about) else self.role
        return role == mine and all(one in words or len(one) > 1 and one in letters for one in told)

    def is_of(self, body: str) -> bool:
        """Say whether the words beside it name a body as its own: "police chief", "director of the harbour board"."""
        if self.role not in HEADS:
            return False
        name, role = re.escape(_bare(body)), f"(?:{'|'.join(_written(self.role))})"
        before = rf"\b{name}(?:['’]s)? (?:[\w-]+ )?{role}\b"
        after = rf"\b{role} (?:of|for|at|with) (?:the )?(?:[\w'’-]+ )?{name}\b"
        return re.search(f"{before}|{after}", fold(self.about)) is not None


class Told(NamedTuple):
    """Whom a text names with an office or a role: the offices with whose they are, and the parts; and other people."""

    offices: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, Part], ...]
    people: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return all as JSON, for the store."""
        return json.dumps(self, ensure_ascii=False)

    @classmethod
    def from_json(cls, data: str) -> "Told":
        """Rebuild it from `to_json`."""
        offices, parts, people = json.loads(data)
        played = tuple((name, Part(*part)) for name, part in parts)
        return cls(tuple((name, whom) for name, whom in offices), played, tuple(people))


def told_in(text: str) -> Told:
    """Return whom a text names with an office or a role, each once."""
    offices, parts, people = office_holders(text), parts_played(text), people_in(text)
    return Told(tuple(dict.fromkeys(offices)), tuple(dict.fromkeys(parts)), tuple(dict.fromkeys(people)))


def side_of(name: str) -> str | None:
    """Return the state or body that a speaker of this name speaks for: Russia for "Russian officials"."""
    words = name.replace("’", "'").split()
    for start in range(len(words)):
        for end in range(min(len(words), start + WIDEST), start, -1):
            if side := _table().get(_bare(" ".join(words[start:end]))):
                alone = (start, end) == (0, len(words)) or words[:start] == ["the"]
                return side if alone or GOVERNMENT & {word.casefold() for word in words[end:]} else None
    return None


def spoken_for(name: str) -> str | None:
    """Return whom a speaker of this name speaks for: Vale for "Vale's lawyer" and "the Vale campaign"."""
    match = SPOKEN_FOR.fullmatch(name) or SPEAKING_FOR.fullmatch(name)
    return match["whom"] if match else None


def office_holders(text: str) -> Iterator[tuple[str, str]]:
    """Yield each person whom an article names with an office, and the state or body that the office is of."""
    if "spokes" in text or "press secretary" in text:
        for pattern in SPEAKS_FOR:
            for match in pattern.finditer(text):
                yield match["name"], re.sub(r"['’]s$", "", match["body"].removeprefix("Then ").rstrip("."))
    if any(word in text for word in _SERVING):
        for pattern in LAWYERS:
            for match in pattern.finditer(text):
                yield match["name"], re.sub(r"['’]s?$", "", match["body"].rstrip("."))
    for pattern in (_OFFICE_FIRST, _NAME_FIRST, _OF_A_STATE):
        for match in pattern.finditer(text):
            if side := _table().get(_bare(match["before"].removeprefix("the "))):
                yield match["name"], side


def parts_played(text: str) -> Iterator[tuple[str, Part]]:
    """Yield each person whom an article names beside a role, and the role: "Anna Berg, a lawyer for the board"."""
    for match in _TITLED.finditer(text):
        yield _bare_name(_without_day(match["name"])), Part(role_of(match["role"]), _beside(match, text))
    for match in _APPOSED.finditer(text):
        for role in _ANY_ROLE.findall(match["about"]):
            yield _bare_name(match["name"]), Part(role_of(role), _beside(match, text))


def _beside(match: re.Match[str], text: str) -> str:
    return text[match.start() : match.end() + REACH].partition("\n")[0]


def _bare_name(name: str) -> str:
    """Return a name without the mark of whose something is: "Leader Harry Reeve's office"."""
    return re.sub(r"['’]s?$", "", name)


def _without_day(name: str) -> str:
    """Return a name without the day that follows it in headlines and in American English: "Anna Berg Sunday"."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 2 and words[-1].casefold() in WEEKDAYS else name


def people_in(text: str) -> Iterator[str]:
    """Yield each name of two words or more that the text goes on to call by its last word alone, as people are."""
    for match in _FULL_NAME.finditer(text):
        first, *_, last = match.group().split()
        if not BODY_WORDS & {first.casefold(), last.casefold()} and _stands_alone(last, text):
            yield match.group()


def _stands_alone(last: str, text: str) -> bool:
    """Say whether a name's last word stands somewhere with no word in capitals on either side."""
    for found in re.finditer(rf"\b{re.escape(last)}\b(?!-|['’]?\w|\.? [A-ZÀ-Þ])", text):
        before = text[max(0, found.start() - REACH) : found.start()].split(" ")[-2:][0]
        if not before[:1].isupper() or before.endswith((".", ",", "”", "\n")) or "\n" in before:
            return True
    return False


def _written(role: str) -> tuple[str, ...]:
    """Return the words by which a part is told."""
    return (role, *(word for word, one in _ALIKE.items() if one == role))


def role_of(word: str) -> str:
    """Return a role as roles are compared: in the singular, an attorney as a lawyer."""
    one = word.casefold().strip(",'’")
    one = SHORT_ROLES.get(one, one).strip(".")
    return _ALIKE.get(one, one)


def media_without_name(name: str) -> tuple[str, ...] | None:
    """Return the peoples that tell one unnamed medium from another ("Russian media"); None where the name is one."""
    words = name.split()
    last = words[-1].casefold()
    named = last in MEDIA or last == "reports" and (len(words) == 1 or words[-2].casefold() in REPORTS)
    told = [_table().get(_bare(word)) for word in words[:-1]]
    if not named or any(word[:1].isupper() and not side for word, side in zip(words[1:-1], told[1:], strict=True)):
        return None
    if len(words) > 1 and words[-1][:1].isupper():
        return None
    return tuple(sorted(side for side in told if side))


def _bare(name: str) -> str:
    return re.sub(r"(?:'s|s')$", "", fold(name.strip(" ,")))


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Return states and bodies by every wording that stands for one."""
    found = {fold(one): name for name, others in bodies() if name not in OUTLETS for one in (name, *others)}
    for state in states():
        words = (state.name, *state.capitals, *state.people, *state.others, *state.seats)
        found |= {fold(word): state.name for word in words}
    return found
