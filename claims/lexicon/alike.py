"""Nouns by which an article speaks of one thing again in other words: "Western troops ... these forces"."""

from functools import lru_cache

_CLASSES = """
troops forces soldiers contingent peacekeepers units fighters army military personnel
plan proposal idea scheme initiative suggestion project blueprint
talks discussions negotiations consultations dialogue meetings
deal agreement accord pact treaty
ceasefire truce armistice
attack strike raid assault offensive bombing shelling attacks strikes raids
weapons arms missiles munitions rockets weaponry
law bill legislation act
company firm business corporation manufacturer
measures sanctions steps restrictions penalties
aid assistance package funds money support
statement remarks comments words claim assertion allegation
incident accident crash collision disaster tragedy explosion blast
countries nations states
summit meeting conference gathering forum
vote election ballot poll referendum
move decision step ruling
war conflict invasion fighting
guarantees assurances commitments
"""


def _classes() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _CLASSES.strip().splitlines():
        words = line.split()
        for word in words:
            found[word] = words[0]
    return found


_ALIKE = _classes()


@lru_cache(maxsize=4096)
def alike(word: str) -> str:
    """Return the word that stands for all by which the same thing may be named; a word we do not know stands for itself."""
    return _ALIKE.get(word) or _ALIKE.get(f"{word}s") or (_ALIKE.get(word[:-1]) if word.endswith("s") else None) or word.removesuffix("s")
