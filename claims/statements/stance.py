"""A statement's tokens in, how it is put out: negated or not, fact or possibility, worth checking or not."""

from collections.abc import Iterable

from claims.lexicon import manner
from claims.lexicon.cues import ANONYMITY, ASKING_FOR, DECLINING, DENYING, NAMING, TELLING
from claims.lexicon.speakers import BODIES, HUMANS
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, Tokens, is_inverted, subject_above
from claims.parse.tokens import Token
from claims.parse.tree import is_set
from claims.voice.told import is_indirect_question, is_unsaid

_VERBAL = frozenset(("VERB", "AUX"))
_CONTENT = frozenset(("NOUN", "VERB", "ADJ", "PROPN", "NUM"))


def is_negated(head: Token) -> bool:
    """Say whether the main predicate is negated: "did not ask", "there is no unanimity", "refused to"."""
    if any(_is_no(child, head) and not _is_sure(child) for child in head.children):
        return True
    if head.lemma_ in manner.NOT_DOING and any(child.dep_ in {"xcomp", "dobj"} for child in head.children):
        return True
    first = next((child for child in head.children if child.dep_ in {"aux", "auxpass"} and child.i > 0), None)
    return first is not None and head.doc[first.i - 1].lower_ in manner.NEVER


def _is_sure(child: Token) -> bool:
    """Say whether it affirms what follows: "there is no doubt that it sank"."""
    sure = child.lemma_.lower() in manner.SURE and child.dep_ in {"attr", "dobj", "nsubj"}
    return sure and any(part.lower_ == "no" for part in child.children)


def _is_no(child: Token, head: Token) -> bool:
    if child.dep_ == "neg" or child.lower_ in manner.NEVER:
        return True
    if child.dep_ in {"nsubj", "nsubjpass", "attr", "dobj", "expl"}:
        return child.lower_ in manner.NOBODY or any(
            part.lower_ in manner.NO and part.dep_ in {"det", "preconj"} for part in child.children
        )
    return child.dep_ == "prep" and child.lower_ == "without" and head.lemma_ in {"be", "remain"}


def is_no_comment(head: Token) -> bool:
    """Say whether somebody only keeps silent: "refused to say whether", "would not confirm that", "did not comment"."""
    if head.lemma_ in DECLINING:
        return any(child.dep_ == "xcomp" and child.lemma_ in TELLING for child in head.children)
    if is_unsaid(head) and (head.lemma_ in TELLING or head.lemma_ == "reach") and _asked_for_comment(head):
        return True
    if head.lemma_ not in TELLING or not is_unsaid(head):
        return False
    firmly = any(child.dep_ == "aux" and child.lower_ in manner.FIRM for child in head.children)
    asked = any(child.dep_ == "ccomp" and is_indirect_question(child) for child in head.children)
    nor = any(child.dep_ == "conj" and child.lemma_ in DENYING for child in head.children)
    return firmly or asked or nor or head.lemma_ in {"comment", "elaborate"}


def is_anonymity(head: Token) -> bool:
    """Say whether it only tells why a source has no name: "asked not to be named", "spoke under anonymity"."""
    if head.lemma_.lower() not in ASKING_FOR:
        return False
    if any(token.lower_ in ANONYMITY for token in head.subtree):
        return True
    hidden = (child for child in head.children if child.dep_ == "xcomp" and child.lemma_ in NAMING)
    return any(part.dep_ == "auxpass" for child in hidden for part in child.children)


def _asked_for_comment(head: Token) -> bool:
    """Say whether "a request for comment" was left unanswered, or somebody "could not be reached for comment"."""
    return any(token.lower_ == "comment" and token.head.lower_ == "for" for token in head.subtree)


def modality(head: Token) -> Stance:
    """Return possible, planned, conditional or asserted for a statement that nobody is named for."""
    helping = {child.lower_ for child in head.children if child.dep_ in {"aux", "auxpass"}}
    adverbs = {child.lower_ for child in head.children if child.dep_ == "advmod"}
    conditions = [
        child
        for child in head.children
        if (child.dep_ == "advcl" and any(part.lower_ in manner.IF for part in child.children))
        or (child.dep_ in {"advcl", "ccomp"} and is_inverted(child))
    ]
    if conditions and helping & (manner.WILL | manner.MAY | {"would"}):
        return Stance.CONDITIONAL
    likely = head.lemma_ == "be" and any(c.dep_ == "acomp" and c.lower_ in manner.LIKELY for c in head.children)
    if helping & manner.MAY or adverbs & manner.PERHAPS or likely:
        return Stance.POSSIBLE
    if helping & manner.WILL or _is_plan(head):
        return Stance.PLANNED
    return Stance.ASSERTED


def is_shifted(head: Token, cue: Token) -> bool:
    """Say whether "would" is the "will" of somebody who spoke: "said that it would close", and not "would have"."""
    helping = {child.lower_ for child in head.children if child.dep_ == "aux"}
    return "would" in helping and "have" not in helping and cue.tag_ in {"VBD", "VBN", "VBG"}


def is_intended(head: Token) -> bool:
    """Say whether somebody can mean to do it: "drivers will strike", and no "it will be dear"."""
    if not any(child.dep_ == "aux" and child.tag_ == "MD" for child in head.children):
        return True  # "they plan to strike"
    if head.pos_ != "VERB" or head.lemma_ in manner.UNPLANNED:
        return False
    subject = next((child for child in head.children if child.dep_ in SUBJECTS), None) or subject_above(head)
    if subject is None or subject.dep_ == "nsubjpass" or head.lemma_ in manner.TIMED:
        return subject is not None
    named = subject.pos_ == "PROPN" or subject.lower_ in manner.WHO_PLAN
    return named or subject.lemma_.lower() in HUMANS | BODIES


def _is_plan(head: Token) -> bool:
    if head.tag_ == "VBG" and head.dep_ == "advcl" and head.head.lemma_ in manner.PLANNING:
        return True  # "they plan a march, bringing drums"
    below = [child for child in head.children if child.dep_ in {"xcomp", "ccomp"}]
    if head.lemma_ in manner.PLANNING:
        return any(child.tag_ == "VB" for child in below) or any(
            child.lower_ in {"for", "on"} for child in head.children
        )
    if head.lemma_ == "go" and head.tag_ == "VBG":
        return any(child.tag_ == "VB" for child in below)
    if any(map(is_set, below)):
        return True
    return head.lemma_ == "be" and any(
        child.lemma_ in manner.SET for child in head.children if child.dep_ in {"acomp", "xcomp"}
    )


def tells_enough(doc: Tokens, tokens: Iterable[int], *, named: int, has_verb: bool, fewest: int) -> bool:
    """Say whether there is a verb and enough beside it; `named` pronouns stand for names.

    It `has_verb` where one is put before its words: "Berg was the mayor since 2019".
    """
    words = [doc[i] for i in tokens]
    content = [token for token in words if token.pos_ in _CONTENT]
    return len(content) + named >= fewest and (has_verb or not _VERBAL.isdisjoint([token.pos_ for token in words]))


def is_check_worthy(doc: Tokens, tokens: Iterable[int], head: Token, *, has_figures: bool) -> bool:
    """Say whether a statement can be checked at all: opinions and wishes cannot."""
    words = [doc[i] for i in tokens]
    if words[0].lower_ in {"in", "to"} and manner.IN_MY_VIEW.match(head.doc.text, words[0].idx):
        return has_figures
    if words[0].lower_ in {"let", "please"} or (
        head.tag_ == "VB" and not any(child.dep_ in {"nsubj", "aux"} for child in head.children)
    ):
        return has_figures
    if (
        any(child.dep_ == "nsubj" and child.lower_ in {"i", "we", "you"} for child in head.children)
        and head.lemma_ in manner.OPINING
    ):
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass"} and child.lower_ == "you" for child in head.children):
        return False  # whoever reads it, or anybody
    if any(child.lower_ in manner.SHOULD for child in head.children if child.dep_ == "aux"):
        return has_figures
    if any(child.lower_ in manner.HOPING for child in head.children if child.dep_ == "advmod"):
        return has_figures
    return True


def terms_of(doc: Tokens, tokens: Iterable[int], cast: Cast) -> tuple[str, ...]:
    """Return the content words of a statement: lemmas, and usual names for names."""
    found: dict[str, None] = {}
    for i in tokens:
        token = doc[i]
        entity = cast.at(token)
        if entity is not None:
            found[entity.name] = None
        elif token.pos_ in _CONTENT and token.is_alpha:
            found[token.lemma_.lower()] = None
    return tuple(found)
