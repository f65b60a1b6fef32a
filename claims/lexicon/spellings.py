"""A name in plain small letters in, one key for its English, French and German spellings out: "iwanow" and "ivanov"."""

import re
from functools import lru_cache

# In order: what French, German and English write for one sound; "C" stands for all of sh, ch, kh and zh.
_RULES = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"schtsch|chtch|shch|szcz", "C"),
        (r"tsch|dsch|tch|sch|zh|kh|sh|ch|cz|sz", "C"),
        (r"gu(?=[ei])", "g"),
        (r"ou|oo", "u"),
        (r"ph|ff|w|f", "v"),
        (r"ine$", "in"),
        (r"[yj]", "i"),
        (r"i+", "i"),
        (r"ie", "e"),
        (r"(?<=C)ov", "ev"),
        (r"x", "ks"),
        (r"ts|tz|z|c(?=[eiy])", "s"),
        (r"ck|q|c", "k"),
        (r"(.)\1+", r"\1"),
    )
]


@lru_cache(maxsize=8192)
def sounds(name: str) -> str:
    """Return the key under which the spellings of a name fall together."""
    for pattern, sound in _RULES:
        name = pattern.sub(sound, name)
    return name
