"""A speaker's name in, the papers that it names out: documents, records, a study, with nobody named as the author.

Two outlets that cite papers without an author may have read the same.
"""

import re

from claims.lexicon.voices import KEPT, PUBLISHED, UNNAMED
from verify.model import OriginKind
from verify.origins.families import fold
from verify.origins.source import Source, is_name
from verify.texts.naming import as_told

PUBLICATION, RECORDS = "publication", "records"  # papers that somebody published, or keeps
_AFTER_THE_HEAD = re.compile(r" (?:of|from|by|for|at|in|on|to|with|about|that|which|seen|obtained|published)\b")


def papers(name: str) -> Source | None:
    """Return papers, records or a study of which nobody is named as the author; None for anything else."""
    head = _head_of(name)
    if head is None or UNNAMED & {word.casefold() for word in name.split()}:
        return None
    names = sorted(fold(word) for word in name.split()[1:] if is_name(word, name))
    return Source(OriginKind.PAPERS, (PUBLICATION if head in PUBLISHED else RECORDS, *names), name)


def _head_of(name: str) -> str | None:
    """Return which papers a speaker's name is: "study" for "a new study by four doctors"; None where it is none."""
    words = _AFTER_THE_HEAD.split(name, maxsplit=1)[0].split()
    last = words[-1] if words else ""
    return last.casefold() if last.casefold() in KEPT | PUBLISHED and (last.islower() or len(words) == 1) else None


def same_papers(mine: Source, other: Source) -> str | None:
    """Say whether papers without an author may be those that the other cites, or be by whom it cites."""
    if mine.kind is not OriginKind.PAPERS:
        return None
    kind, *names = mine.key
    if other.kind is OriginKind.PAPERS:
        apart = set(names) - set(other.key[1:]) and set(other.key[1:]) - set(names)
        return None if apart else f"{as_told(mine.name)} and {as_told(other.name)} may be the same papers"
    if kind == PUBLICATION and other.kind is OriginKind.BODY and not names:
        return f"{as_told(mine.name)}, whose author is not named, may be of {as_told(other.name)}"
    return None
