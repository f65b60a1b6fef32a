"""A clause with "when", "after" or "as" in, whether it tells what is so out: "when prices rise" tells of no rise."""

from claims.lexicon.cues import TELLING
from claims.parse.grammar import after_comma, auxiliaries, marks
from claims.parse.tokens import Token

_OPEN = frozenset("when once after before".split())
_UNREAL = frozenset("would could might should".split())
_SAID = frozenset("attr acomp prep ccomp xcomp dobj expl".split())
_OPINING = TELLING | frozenset("say think know see believe expect hope suggest put understand".split())


def is_told(clause: Token) -> bool:
    """Say whether the clause is told as a fact, and says it in full."""
    complement = any(child.dep_ in _SAID for child in clause.children)
    if not complement and clause.pos_ == "AUX":
        return False  # "as he did before"
    if clause.lemma_ == "do" and not any(child.dep_ == "dobj" for child in clause.children):
        return False  # "as I did about the port"
    opening = marks(clause)
    if "as" in opening and clause.lemma_ in _OPINING and (not complement or clause.lemma_ in {"know", "see"}):
        return False
    return not opening & _OPEN or not (_is_general(clause) or _is_unreal(clause.head))


def _is_general(clause: Token) -> bool:
    """Say whether it tells of any such time, or one to come: "when the port closes"."""
    finite = next(iter(auxiliaries(clause)), clause)
    if finite.tag_ == "MD":  # "sand sinks when it cannot bear a load"
        return clause.head.tag_ in {"VBZ", "VBP"} and not after_comma(clause)
    return finite.tag_ in {"VBZ", "VBP"} and finite.lemma_ != "have"


def _is_unreal(main: Token) -> bool:
    return any(part.lower_ in _UNREAL for part in auxiliaries(main))
