"""Who stands behind a statement, as it is compared with others: a noun without a step."""

from typing import NamedTuple

from verify.model import OriginKind
from verify.origins.sides import side_of

Key = tuple[str, ...]


class Source(NamedTuple):
    """Who stands behind a statement; `key` is what is compared: for a person (surname, given name)."""

    kind: OriginKind
    key: Key
    name: str
    why: str = ""
    written: str = ""  # the name as the article has it, where that is another


def is_name(word: str, phrase: str) -> bool:
    """Say whether a word of a phrase names somebody: a capital, not only because the phrase begins with it."""
    told = not phrase.startswith(word) or "." in word or word.isupper() or side_of(word) is not None
    return word[:1].isupper() and told
