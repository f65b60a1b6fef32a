"""A text in, its words as copies are compared by them out: in lower case, without signs, in order."""

import re

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def words_of(text: str) -> list[str]:
    """Return the words of a text, apostrophes alike."""
    return WORD.findall(text.casefold().replace("’", "'"))
