"""A parse in, which of its verbs go on with who speaks, and not with what is said, out; and which may do either.

"The mayor said the bridge will close and urged patience": the parser has the bridge urge it.
"""

from collections.abc import Iterator

from claims.lexicon.clausal import PAPERS, PERSONAL
from claims.lexicon.cues import ACTS, SAYING
from claims.lexicon.short_forms import UNCHANGED
from claims.lexicon.speakers import HUMANS, can_speak
from claims.parse.grammar import NOMINAL, VERBAL, auxiliaries, has_subject, subject_of
from claims.parse.tokens import Doc, Token

_PRONOUNS = frozenset("he she they we i you".split())
_DOERS = ("er", "or", "ist", "ian", "eer", "eur")
_OBJECTS = frozenset("him her it them".split())
_NAMED = frozenset(("PERSON", "ORG", "NORP", "GPE"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def move_outward(doc: Doc, heads: list[int]) -> bool:
    """Hang each verb that goes on with who speaks on the verb of speaking; say whether there was one."""
    moved = False
    for token in doc:
        teller = teller_of(token)
        if teller is not None and is_tellers(token, token.head, teller):
            _move(token, teller, heads)
            moved = True
    return moved


def is_doubtful(second: Token) -> bool:
    """Say whether the verb can go on with who speaks as well as with what is said."""
    teller = teller_of(second)
    if teller is None:
        return False
    if second.lower_ in UNCHANGED and _has_modal(second.head) and _is_past(teller):
        return True  # "ruled that he must go and set a date"
    subject, teller_s = subject_of(second.head), subject_of(teller)
    if subject is None or teller_s is None or not _is_past(second) or not _is_past(teller):
        return False
    if subject.pos_ != "PRON" and second.right_edge is not second and second.doc[second.i + 1].lower_ in _OBJECTS:
        return True  # "the boy was well and sent him home"
    if _has_modal(second.head) and second.tag_ == "VBD":
        return subject.pos_ in NOMINAL
    able = _speaks(subject) or subject.lower_ == "it"
    if second.lemma_ in PERSONAL or teller.lemma_ == "deny":
        return subject.pos_ != "PRON" or teller.lemma_ == "deny"
    return not able and _is_shifted(second.head) and not auxiliaries(second)


def teller_of(second: Token) -> Token | None:
    """Return the "said" of "said the bridge will close and urged" for "urged", where that has no subject of its own."""
    first = second.head
    if second.dep_ != "conj" or second.pos_ not in VERBAL or first.pos_ not in VERBAL or has_subject(second):
        return None
    teller = first.head
    if first.dep_ != "ccomp" or teller.lemma_ not in SAYING | ACTS or not teller.i < first.i < second.i:
        return None
    if not has_subject(teller) or not has_subject(first) or teller.dep_ in {"relcl", "acl"}:
        return None
    finite = next(iter(auxiliaries(second)), second)
    told = finite.tag_ in _FINITE or _has_no_form(second, first) or second.lower_ in UNCHANGED
    return teller if told and _comes_after_and(second) else None


def _comes_after_and(second: Token) -> bool:
    before = second.doc[second.left_edge.i - 1]
    return before.lower_ in {"and", "but"}


def is_tellers(second: Token, first: Token, teller: Token) -> bool:
    """Say whether the verb can only go on with who speaks, and not with the `first` verb of what is said."""
    subject = subject_of(first)
    if subject is None or second.i - first.i < 2:
        return False
    if teller.tag_ == "VBP" and _has_no_form(second, first):
        return True
    if _is_past(teller) and second.tag_ == "VBD" and _has_modal(first) and second.lower_ not in UNCHANGED:
        return subject.pos_ in NOMINAL
    if second.lemma_ not in PERSONAL or subject.dep_ == "expl":
        return False
    if subject.pos_ == "PRON":
        return subject.lower_ in {"it", "this", "that"} and not _may_be_teller(first)
    return subject.pos_ in NOMINAL and not _may_act(subject)


def _has_no_form(second: Token, first: Token) -> bool:
    """Say whether the verb cannot stand behind what goes before the first: "has spread and warn"."""
    having = {part.lemma_ for part in auxiliaries(first)} & {"have", "be"}
    return bool(having) and second.tag_ in {"VB", "VBP"} and not auxiliaries(second) and not _has_modal(first)


def _may_be_teller(first: Token) -> bool:
    """Say whether "it" may be who speaks, and do the second thing in the same breath: "said it lost and blamed"."""
    return not _is_shifted(first) and first.tag_ == "VBD" and first.pos_ == "VERB"


def _has_modal(verb: Token) -> bool:
    return any(part.tag_ == "MD" for part in auxiliaries(verb))


def _is_past(verb: Token) -> bool:
    finite = next(iter(auxiliaries(verb)), verb)
    return finite.tag_ == "VBD"


def _is_shifted(verb: Token) -> bool:
    """Say whether the verb stands as in "had left"."""
    return any(part.lower_ in {"had", "'d", "’d"} for part in auxiliaries(verb))


def _may_act(noun: Token) -> bool:
    """Say whether the noun may be somebody, as are "nine monks" and most words in "-er", or a text that demands."""
    counted = any(child.dep_ == "nummod" for child in noun.children)
    return counted or _speaks(noun) or noun.lemma_ in PAPERS or noun.lemma_.endswith(_DOERS)


def _speaks(noun: Token) -> bool:
    """Say whether the noun is somebody, or a body that speaks."""
    word = noun.lemma_.lower()
    if noun.pos_ == "PROPN" or noun.lower_ in _PRONOUNS or noun.ent_type_ in _NAMED:
        return True
    if word in HUMANS or can_speak(word):
        return True
    return any(_speaks(child) for child in noun.children if child.dep_ == "conj")


def _move(second: Token, teller: Token, heads: list[int]) -> None:
    first = second.head
    heads[second.i] = teller.i
    for child in first.children:
        if child.dep_ == "cc" and child.i < second.i and not any(_conjuncts(first, child.i, second.i)):
            heads[child.i] = teller.i
    for token in _behind(first, second):
        heads[token.i] = second.i


def _conjuncts(first: Token, after: int, before: int) -> Iterator[Token]:
    return (child for child in first.children if child.dep_ == "conj" and after < child.i < before)


def _behind(first: Token, second: Token) -> Iterator[Token]:
    """Yield what stands behind the second verb and hangs on the first clause."""
    for token in first.doc[second.i + 1 : first.sent.end]:
        if token.dep_ != "punct" and token.head is not token and token.head.i < second.i and token.head.i >= first.i:
            yield token
