"""The people named in one article in, their full names out: surnames completed, misspelt ones made probable."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from claims.lexicon.people import (
    FEMALE_NAMES,
    FEMALE_ROLES,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_ROLES,
    MALE_TITLES,
    NO_FIRST_NAMES,
    NO_SURNAMES,
    TITLES,
)
from claims.lexicon.spellings import sounds
from claims.parse.tokens import Doc, Span

SHORTEST_MISSPELT = 5
_FORMER = frozenset(("former", "late", "ex"))
NEAR = 40  # words in which a lone surname may still mean who was named in full last


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return `text` in lower case without accents, leading article and possessive ending."""
    bare = (
        "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        .lower()
        .replace("’", "'")
    )
    return " ".join(bare.removesuffix("'s").split()).removeprefix("the ")


class People:
    """The people of one article: full names by surname, and the probable reading of a misspelt one."""

    def __init__(self, doc: Doc, named: Iterable[Span]) -> None:
        self._doc = doc
        self._words = {span.start: _name_words(span) for span in named}
        self._full: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._first: dict[str, set[str]] = defaultdict(set)
        for start, words in self._words.items():
            if len(words) > 1:
                self._full[_surname(words)].append((start, " ".join(words)))
                self._first[plain(words[0])].add(" ".join(words))
        self._counts = Counter(_surname(words) for words in self._words.values() if words)
        self._right = self._corrections()
        self._wrong = {right: wrong for wrong, right in self._right.items()}

    def knows(self, word: str) -> bool:
        """Say whether `word` is the surname of somebody whose full name the article gives."""
        return word[:1].isupper() and len(word) > 2 and plain(word) in self._full

    def full_name(self, start: int) -> tuple[str, bool]:
        """Return the full name of the person named at token `start`, and whether it is only probable."""
        words = self._words.get(start) or [self._doc[start].text]
        surname = _surname(words)
        right = self._right.get(surname, surname)
        if len(words) > 1:
            return self._usual(words, surname) if right == surname else (self._respelt(words, right), True)
        names = self._full.get(surname) or self._full.get(right) or self._full.get(self._wrong.get(surname, ""))
        if not names:
            first = self._first.get(plain(words[0]), set())
            return (next(iter(first)), False) if len(first) == 1 else (" ".join(words), False)
        name = self._bearer(start, [(i, one) for i, one in names if i <= start] or names[:1])
        if name is None or self._is_another(start, name):
            return " ".join(words), True
        if right != surname or _surname(name.split()) in self._right:
            return self._respelt(name.split(), right), True
        return name, len({_plain_key(name) for _, name in names}) > 1

    def _bearer(self, start: int, named: list[tuple[int, str]]) -> str | None:
        """Return which of those of one family a lone surname means; None where it can be either.

        A title tells, or the article's way: whom it calls by the surname before it names another one keeps it.
        """
        bearers: dict[str, int] = {}
        for i, name in named:
            bearers.setdefault(_plain_key(name), i)
        last_at, last = named[-1]
        if len(bearers) == 1:
            return last
        titled = self._gender(start, "") if start else None
        told = {key: self._gender(i, key.split()[0]) for key, i in bearers.items()}
        fitting = [key for key, gender in told.items() if gender == titled] or [
            key for key, gender in told.items() if gender is None
        ]
        if titled is not None and len(fitting) == 1:
            only = fitting[0]
        elif self._is_called_so(last, *list(bearers.values())[:2]):
            only = next(iter(bearers))
            if _plain_key(last) != only and start - last_at < NEAR:
                return None
        else:
            return None
        return next(name for _, name in reversed(named) if _plain_key(name) == only)

    def _gender(self, start: int, first: str) -> str | None:
        """Return "he" or "she" by the title or "her husband," before a name, or by a first name."""
        title, kin = self._doc[start - 1].lower_ if start else "", self._doc[max(start - 2, 0) : start]
        words = {title, *(token.lower_ for token in kin if kin[-1].text == "," and first)}
        if words & (MALE_TITLES | (MALE_ROLES if first else set())):
            return "he"
        if words & (FEMALE_TITLES | (FEMALE_ROLES if first else set())):
            return "she"
        told = (first in MALE_NAMES, first in FEMALE_NAMES)
        return {(True, False): "he", (False, True): "she"}.get(told)

    def _is_another(self, start: int, name: str) -> bool:
        """Say whether the words before a lone surname exclude a bearer: "Mr. Berg" is not Anna."""
        before = [token.lower_ for token in self._doc[max(start - 4, 0) : start]]
        title, first = before[-1] if before else "", plain(name.split()[0])
        if title in MALE_TITLES:
            return first in FEMALE_NAMES - MALE_NAMES
        if title in FEMALE_TITLES:
            return first in MALE_NAMES - FEMALE_NAMES
        if title not in TITLES or _FORMER.isdisjoint(before):
            return False
        return all(self._doc[i - 1].lower_ != title for i, _ in self._full[_surname([name])] if i)

    def _is_called_so(self, name: str, first: int, second: int) -> bool:
        """Say whether the surname of `name` stands alone between two tokens."""
        surname = _surname(name.split())
        alone = (words for i, words in self._words.items() if first < i < second and len(words) == 1)
        return any(plain(words[0]) == surname for words in alone)

    def _usual(self, words: list[str], surname: str) -> tuple[str, bool]:
        """Return the name as the article first writes it: "Vladimir Petrov" for a later "Wladimir Petrov"."""
        names = self._full[surname]
        own = plain(words[0])
        if len({plain(name.split()[0]) for _, name in names}) > 1:
            first = next(name for _, name in names if sounds(plain(name.split()[0])) == sounds(own))
            if plain(first.split()[0]) != own:
                return first, True
        return " ".join(words), False

    def _respelt(self, words: list[str], surname: str) -> str:
        for names in self._full.get(surname, []):
            if sounds(plain(names[1].split()[0])) == sounds(plain(words[0])):
                return names[1]
        for start, written in self._words.items():
            if len(written) == 1 and plain(written[0]) == surname:
                return " ".join([*words[:-1], self._doc[start].text])
        return " ".join(words)

    def _corrections(self) -> dict[str, str]:
        """Return misspelt surname -> probable surname, for surnames one letter apart in the same article."""
        keys = sorted(key for key in self._counts if len(key) >= SHORTEST_MISSPELT and " " not in key)
        found: dict[str, str] = {}
        for i, left in enumerate(keys):
            for right in keys[i + 1 :]:
                if (
                    abs(len(left) - len(right)) < 2
                    and OSA.distance(left, right, score_cutoff=1) == 1
                    and self._compatible(left, right)
                ):
                    wrong, better = sorted((left, right), key=lambda key: (self._counts[key], len(key), key))
                    found[wrong] = better
        return {**self._other_spellings(keys), **found}

    def _other_spellings(self, keys: list[str]) -> dict[str, str]:
        """Return other spelling -> usual spelling in this article, for surnames that sound alike."""
        alike: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            alike[sounds(key)].append(key)
        found: dict[str, str] = {}
        for group in alike.values():
            if len(group) > 1 and max(map(len, group)) > SHORTEST_MISSPELT:
                usual = max(group, key=lambda key: (self._counts[key], bool(self._full.get(key)), key))
                found.update((key, usual) for key in group if key != usual and self._compatible(key, usual))
        return found

    def _compatible(self, left: str, right: str) -> bool:
        """Say whether two surnames can belong to one person: one stands alone, or the first names agree."""
        if not self._full.get(left) and not self._full.get(right):
            return False
        firsts = [{sounds(plain(name.split()[0])) for _, name in self._full.get(key, [])} for key in (left, right)]
        return not firsts[0] or not firsts[1] or bool(firsts[0] & firsts[1])


def is_misspelt(word: str, surnames: Collection[str]) -> bool:
    """Say whether `word` is one of `surnames` but for one letter, the first aside, or for another way to spell it."""
    return len(word) >= SHORTEST_MISSPELT and any(
        word != surname
        and (
            (word[0] == surname[0] and OSA.distance(word, surname, score_cutoff=1) == 1)
            or (max(len(word), len(surname)) > SHORTEST_MISSPELT <= len(surname) and sounds(word) == sounds(surname))
        )
        for surname in surnames
        if surname
    )


def _plain_key(name: str) -> str:
    words = plain(name).split()
    return f"{words[0]} {words[-1]}"


def _name_words(span: Span) -> list[str]:
    """Return the written words of a name, without titles, initials in brackets and possessive endings."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in span.text.split()]
    while len(words) > 1 and words[0].lower() in TITLES | NO_FIRST_NAMES:
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in NO_SURNAMES:  # "Berg Aide" in a headline is nobody's name
        words = words[:-1]
    return [word for word in words if word.strip(".,'’")]


def _surname(words: list[str]) -> str:
    """Return the key of the family name: the last word, with its small words ("von der Leyen") taken off."""
    endings = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}
    kept = [word for word in words if word.lower().strip(",") not in endings] or words
    return plain(kept[-1].strip(","))
