"""A filter on flags in, what it asks for in words out, for the head of the report."""

from collections.abc import Mapping
from typing import Any

from verify.desk import words
from verify.model import Relation

EVERY = "all that are flagged"
SAID: dict[str, str] = {
    "flag": "{}",
    "document": "in {}",
    "speaker": "said by {}",
    "tag": "tagged “{}”",
    "published": "published {}",
    "origin": "from {}",
    "relation": "{}",
    "facing": "with evidence from {}",
    "reason": "{}",
    "text": "with “{}”",
}
# what a filter says that is on, off or empty
SET: dict[tuple[str, Any], str] = {
    ("speaker", ""): "in the article’s own voice",
    ("has_numbers", True): "with numbers",
    ("has_numbers", False): "without numbers",
    ("reviewed", True): "with a verdict",
    ("reviewed", False): "without a verdict",
    ("published", ""): "in articles without a date",
    ("facing", ""): "with evidence of no known origin",
    ("origin", ""): "of no known origin",
    ("echoed", True): "in more outlets than sources",
    ("echoed", False): "in no more outlets than sources",
    ("unnamed", True): "from nobody named",
    ("unnamed", False): "from somebody named",
}


def in_words(wanted: Mapping[str, Any]) -> str:
    """Return which claims a filter leaves: "contradicted · said by Ilse Brandt · without a verdict"."""
    told = (_part(name, value) for name, value in wanted.items())
    return " · ".join(filter(None, told)) or EVERY


def _part(name: str, value: Any) -> str:
    """Return one part of a filter in words; the order of the claims is none."""
    if (name, value) in SET:
        return SET[name, value]
    if name == "tag":
        value = words.tag(value)[0].lower()
    elif name == "relation":
        value = f"some evidence {words.RELATIONS[Relation(value)][1].lower()}"
    elif name == "published":
        value = str(value).replace("/", " to ")  # a week
    elif name == "reason":
        value = words.reason(value).lower()
    return SAID[name].format(value) if name in SAID else ""
