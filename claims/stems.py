"""A lemma in, its stem out: what makes two forms of a word comparable."""

from functools import lru_cache

import snowballstemmer

_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(lemma: str) -> str:
    """Return the Porter2 stem of a lemma, in lower case: 'unanimity' and 'unanimous' both give 'unanim'."""
    return str(_STEMMER.stemWord(lemma.lower()))
