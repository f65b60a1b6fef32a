"""A second verb without a subject of its own in, whether the subject of the first can be given to it out.

"The port closed and laid off its crew" tells two things of the port; "The port closed as ships left and crews followed"
tells one.
"""

from claims.lexicon.joints import COORDINATING
from claims.parse.grammar import NOMINAL, VERBAL, auxiliaries, has_subject, subject_above, subject_of
from claims.parse.outer import is_doubtful, is_tellers
from claims.parse.tokens import Token

_PAUSES = frozenset((",", ";", "—", "–", "--"))
_DONE_WITH = frozenset(("have", "be"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_PRESENT = frozenset(("VBZ", "VBP"))
_OPENING = frozenset(("WRB", "WDT", "WP", "WP$"))
_ONE = frozenset("he she it this that".split())
_SEVERAL = frozenset("they we you these those".split())
_TIMES = frozenset(("DATE", "TIME"))
_STATES = frozenset("be become seem remain stay look feel grow turn go fall get prove".split())
_BESIDE = frozenset("npadvmod advmod nmod".split())


def shares_subject(token: Token) -> bool:
    """Say whether a second predicate is finite like the first, and nothing between them can be its subject."""
    if not _is_alike(token) or not is_joined(token) or is_doubtful(token) or _disagrees(token):
        return False
    return not (_is_between(token) or _is_listless(token) or _is_quality(token) or _is_own(token) or _is_turned(token))


def _is_alike(token: Token) -> bool:
    if token.tag_ in {"VBG", "VBN", "VB"}:
        shared = {part.lemma_ for part in auxiliaries(token.head)}
        fits = bool(shared) and (token.tag_ != "VB" or not shared <= _DONE_WITH)  # nobody "has warn"
        fits = fits and (token.tag_ != "VBG" or token.head.tag_ == "VBG")  # "was stopped and arguing"
        return bool(auxiliaries(token)) or fits
    return subject_of(token.head) is not None


def is_joined(token: Token) -> bool:
    """Say whether "and" or a comma stands right before it: any noun there would be its own subject."""
    before = _before(token)
    return _is_and(before) or before.text in _PAUSES


def _before(token: Token) -> Token:
    before = token.doc[token.left_edge.i - 1]
    while before.pos_ == "ADV" and before.i > token.head.i:
        before = before.doc[before.i - 1]
    return before


def _is_and(token: Token) -> bool:
    return token.dep_ == "cc" or token.lower_ in COORDINATING


def _disagrees(token: Token) -> bool:
    """Say whether the verb cannot have the subject that it seems to share: "his image", "were involved"."""
    subject, finite = subject_above(token.head), _finite(token)
    if subject is None or any(child.dep_ == "conj" for child in subject.children):
        return False
    if subject.pos_ in VERBAL and subject.tag_ != "VBG":
        return True  # the parser took a whole sentence for the subject
    if subject.tag_ in {"NNS", "NNPS"} or subject.lower_ in _SEVERAL:
        return finite.tag_ == "VBZ" or finite.lower_ == "was"
    if subject.lower_ == "i":
        return finite.tag_ == "VBZ" and finite.lower_ != "'s"
    one = subject.pos_ in NOMINAL or subject.lower_ in _ONE
    return one and (finite.tag_ == "VBP" or finite.lower_ == "were")


def _finite(verb: Token) -> Token:
    return next(iter(auxiliaries(verb)), verb)


def _is_between(token: Token) -> bool:
    """Say whether a clause of somebody else's comes between: "The plan grew as Berg called it fair and praised it"."""
    finite = _finite(token)
    if finite.tag_ not in _FINITE:
        return False
    between = token.doc[token.head.i + 1 : token.left_edge.i]
    if token.tag_ == "VBD" and _finite(token.head).tag_ in _PRESENT and any(t.tag_ in _OPENING for t in between):
        return True  # "Tests point to where a gunman shot and killed a guard": tests do not kill
    verbs = [one for one in between if one.pos_ in VERBAL and has_subject(one)]
    verbs = [one for one in verbs if one.tag_ == finite.tag_ or _finite(one).lower_ == finite.lower_]
    told = [one for one in verbs if one.dep_ == "ccomp"]
    other = any(one.tag_ == token.tag_ and not is_tellers(token, one, token.head) for one in told)
    return other or len(told) < len(verbs)


def _is_listless(token: Token) -> bool:
    """Say whether it stands behind a pause with no "and" to join it: "crowds cheered as she -- in tears -- spoke"."""
    before = _before(token)
    if _is_and(before) or any(child.dep_ == "cc" and token.head.i < child.i < token.i for child in token.head.children):
        return False  # also behind "and, in tears,"
    later = (*token.subtree, *(part for one in token.head.children if one.i > token.i for part in one.subtree))
    verbs = (one for one in later if one.dep_ == "conj" and one.pos_ in VERBAL and one.i > token.i)
    return before.text != "," or not any(_is_and(_before(one)) for one in verbs)


def _is_quality(token: Token) -> bool:
    """Say whether it only looks like a verb: "makes plain and painted doors"."""
    before = _before(token)
    plain = before.doc[before.i - 1]
    quality = _is_and(before) and plain.pos_ == "ADJ" and (plain.dep_ != "acomp" or plain.head.lemma_ not in _STATES)
    behind = token.doc[token.i + 1 : token.i + 2]
    return quality and token.tag_ in {"VBD", "VBN"} and bool(behind) and behind[0].pos_ in {"ADJ", "NOUN"}


def _is_own(token: Token) -> bool:
    """Say whether a noun before the verb is its subject, or one behind it belongs to whom it would be told of."""
    start = min(token.i, *(part.i for part in auxiliaries(token)), token.i)
    left = (one for one in token.children if one.i < start and one.pos_ in {*NOMINAL, "PRON"})
    if any(one.dep_ not in _BESIDE and one.ent_type_ not in _TIMES for one in left):
        return True
    subject = subject_above(token.head)
    owner = next((one for one in subject.children if one.dep_ == "poss"), None) if subject is not None else None
    given = (one for one in token.children if one.dep_ in {"dobj", "dative"} and one.pos_ == "PROPN")
    return owner is not None and any(one.lower_ == owner.lower_ for one in given)


def _is_turned(token: Token) -> bool:
    """Say whether the "not" before the first is none of the second's: "would not only close but lay off"."""
    needs = token.tag_ in {"VBG", "VBN", "VB"} and not auxiliaries(token)
    return needs and _before(token).lower_ == "but" and any(child.dep_ == "neg" for child in token.head.children)
