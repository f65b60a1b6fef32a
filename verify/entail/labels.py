"""The labels of a classifier in, the columns that hold supports, contradicts and neither out.

Hubs call the same three classes by many names and in any order, and a grounding model knows two: what it does not call
supported it calls nothing in particular, so that counts as neither.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from verify.entail.base import CONTRADICTS, NEITHER, ORDER, SUPPORTS
from verify.errors import ModelError

NAMES = {
    SUPPORTS: "entailment entailed entails entail supports supported support consistent grounded",
    CONTRADICTS: "contradiction contradictory contradicts contradicted contradict refutes refuted refute",
    NEITHER: "neutral neither unsupported inconsistent hallucinated hallucination ungrounded nei unknown",
}
NEGATED = re.compile(r"(?:not?|non)\s+\w")  # not entailment, not supported, not enough info
KNOWN = {name: relation for relation, names in NAMES.items() for name in names.split()}
CURE = 'name them in order in a file twosource.json beside it: {"labels": ["supports", "contradicts", "neither"]}'

Columns = tuple[int, int | None, int | None]  # of supports, contradicts, neither; None: has no such class


def label_names(config: Mapping[str, Any], given: Sequence[str], model: str) -> list[str]:
    """Return the labels in the order of the model's output: those given beside it, else those of its config."""
    if given:
        return list(given)
    by_number = config.get("id2label") or {number: name for name, number in (config.get("label2id") or {}).items()}
    try:
        numbered = {int(number): str(name) for number, name in by_number.items()}
    except (AttributeError, TypeError, ValueError):
        numbered = {}
    if sorted(numbered) != list(range(len(numbered))) or len(numbered) < 2:
        raise ModelError(f"{model}: config.json does not say what its labels are; {CURE}")
    return [numbered[number] for number in range(len(numbered))]


def columns(names: Sequence[str], model: str) -> Columns:
    """Return where each relation stands among the labels."""
    found: dict[int, int] = {}
    for column, name in enumerate(names):
        relation = _relation(name)
        if relation is None or relation in found:
            said = "twice says the same" if relation in found else f"calls a label {name!r}, which says no relation"
            raise ModelError(f"{model}: {said}; {CURE}")
        found[relation] = column
    if SUPPORTS not in found or len(found) < 2:
        raise ModelError(f"{model}: none of its labels means {ORDER[SUPPORTS].value}; {CURE}")
    return found[SUPPORTS], found.get(CONTRADICTS), found.get(NEITHER)


def _relation(label: str) -> int | None:
    words = " ".join(re.findall(r"[a-z0-9]+", label.lower()))
    return NEITHER if NEGATED.match(words) else KNOWN.get(words)
