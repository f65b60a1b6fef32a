"""A statement in, the words of it that tell something out: what they are compared by, and as they are written."""

from collections.abc import Iterator, Set

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim
from claims.stems import stem

EDGES = ".,;:!?“”‘’\"'()[]-–—"


def telling_words(claim: Claim) -> dict[str, str]:
    """Return the words of a statement that tell something: as they are written, by what they are compared by."""
    terms = {key_of(word) for term in claim.terms for word in term.split()} - GENERIC
    return {key: word for key, word in words_in(claim.restated) if key in terms}


def words_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a text that are no mere particles: what each is compared by, and as it is written."""
    for word in text.split():
        for part in word.replace("’s", "").replace("'s", "").split("-"):
            if len(bare := part.strip(EDGES)) > 2:
                yield key_of(bare), bare


def key_of(word: str) -> str:
    """Return what a word is compared by: its concept."""
    return concept(stem(word.casefold().replace(".", "")))


def whole_names(claim: Claim, there: Set[str]) -> set[str]:
    """Return the words of names of which a part is there: a surname stands for whoever bears it."""
    names = [{key_of(word) for word in term.split()} for term in claim.terms if " " in term]
    return {key for name in names if name & there for key in name}
