"""A parsed verb or noun in, its players out: who acts, on what, whether it is negated, and how certain it is."""

from collections.abc import Iterable, Iterator

from claims.lexicon import positions as words
from claims.parse.grammar import is_inverted
from claims.parse.tokens import Token

_CONDITIONS = frozenset(("whether", "if", "unless"))


def children(token: Token, *deps: str) -> list[Token]:
    """Return the dependents of `token` with one of the relations `deps`, in order."""
    return [c for c in token.children if c.dep_ in deps] if token.children else []


def conjuncts(tokens: Iterable[Token]) -> list[Token]:
    """Return every token with the nouns that "and" joins to it."""
    return [t for token in tokens for t in (token, *_chain(token))]


def _chain(token: Token) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON"}:
            yield child
            yield from _chain(child)


def verb_of(verb: Token) -> str:
    """Return the lemma of a verb with its particle: 'rule out'."""
    particles = [c.lower_ for c in verb.children if c.dep_ == "prt"]
    return " ".join([verb.lemma_.lower(), *particles])


def subjects(verb: Token) -> list[Token]:
    """Return the tokens that act in `verb`, conjuncts included, following control, relative clauses and ellipsis."""
    found = children(verb, "nsubj")
    agents = [p for a in children(verb, "agent") for p in children(a, "pobj")]
    if agents:
        return conjuncts(agents)
    found = found or children(verb, "nsubjpass")
    if found:
        return conjuncts([_antecedent(t) for t in found])
    head = verb.head
    if head is verb or children(verb, "expl") or children(verb, "csubj"):
        return []  # "repairing the dyke will cost ...": it is what is done, and not who says so
    if verb.dep_ == "xcomp" and head.lemma_ in words.OBJECT_CONTROL and children(head, "dobj"):
        return conjuncts(children(head, "dobj"))
    if verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "ccomp"} and head.pos_ in {"VERB", "AUX"}:
        return subjects(head)
    if verb.dep_ == "pcomp" and head.head.pos_ in {"VERB", "AUX"}:
        return subjects(head.head)
    return conjuncts([head]) if verb.dep_ in {"relcl", "acl"} and head.pos_ in {"NOUN", "PROPN", "PRON"} else []


def _antecedent(subject: Token) -> Token:
    clause = subject.head
    if subject.tag_ in {"WDT", "WP"} and clause.dep_ == "relcl":
        return clause.head
    return subject


def complements(head: Token) -> list[Token]:
    """Return what a verb, noun or adjective of position is about."""
    direct = [c for c in head.children if c.dep_ in {"xcomp", "ccomp", "acl"} and not _reported(c)]
    objects = children(head, "dobj", "nsubjpass")
    if direct and head.lemma_ in words.OBJECT_CONTROL:
        return direct  # "asked us to send": about sending, not about us
    of = [
        p
        for prep in children(head, "prep")
        if prep.lower_ in {"to", "for", "of", "against", "on", "about", "in"}
        for p in children(prep, "pobj", "pcomp")
    ]
    if head.pos_ in {"VERB", "AUX"}:
        of = [p for p in of if p.head.lower_ in {"for", "against", "on", "of", "to"}] if not objects else []
    return direct + objects + of if not (direct and objects) else direct


def _reported(clause: Token) -> bool:
    return clause.dep_ == "ccomp" and any(c.dep_ == "mark" and c.lower_ in {"whether", "if"} for c in clause.children)


def transparent(token: Token) -> Token:
    """Return the troops of 'the presence of troops'."""
    if token.lemma_ in words.TRANSPARENT_NOUNS:
        for prep in children(token, "prep"):
            if prep.lower_ == "of" and (inside := children(prep, "pobj")):
                return transparent(inside[0])
    return token


def is_negated(verb: Token) -> bool:
    """Say whether a verb is negated: by "not" or "never", by "no" before its noun, or by a verb like "fail".

    So is what is not done but something else instead: "rather than engage", "without asking".
    """
    if set_aside(verb):
        return True
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in words.NEGATIVE_ADVERBS:
            return True
        if child.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"} and has_no(child):
            return True
    head = verb.head
    return verb.dep_ == "xcomp" and head.lemma_ in words.NEGATIVE_VERBS and head is not verb


def set_aside(verb: Token) -> list[Token]:
    """Return the "rather than", "instead of" or "without" before a verb, adverbs and "to" left out."""
    place = verb.i - 1
    while place > 0 and verb.doc[place].pos_ in {"ADV", "PART", "AUX"}:
        place -= 1
    if place < 0 or verb.pos_ not in {"VERB", "AUX"}:
        return []
    last, first = verb.doc[place], verb.doc[max(0, place - 1)]
    if last.lower_ == "without":
        return [last]
    return [first, last] if (first.lower_, last.lower_) in words.SETTING_ASIDE else []


def has_no(noun: Token) -> bool:
    """Say whether a noun has "no" before it, or is "nothing" or "nobody"."""
    own = noun.lower_ in words.NEGATIVE_DETERMINERS
    return own or any(c.lower_ in words.NEGATIVE_DETERMINERS for c in children(noun, "det", "neg"))


def is_set(verb: Token) -> bool:
    """Say whether a verb is what somebody "is to" do: "is to open"; not so in "the aim is to open"."""
    be = verb.head
    if verb.dep_ != "xcomp" or be.lemma_ != "be" or verb.lemma_ in words.NOT_SET:
        return False
    between = [be.doc[place] for place in range(be.i + 1, verb.i) if be.doc[place].dep_ not in {"aux", "auxpass"}]
    if children(be, "attr", "acomp", "expl") or any(one.lower_ not in words.BEFORE_TO for one in between):
        return False
    who = children(be, "nsubj", "nsubjpass")
    return any(one.pos_ in {"NOUN", "PROPN", "PRON"} and one.tag_ != "WP" for one in who) and not any(
        one.lemma_.lower() in words.AIMS for one in who
    )


def modality(verb: Token) -> str:
    """Return how a verb is put: fact, possible, planned or conditional."""
    if is_set(verb):
        return "planned" if modality(verb.head) == "fact" else modality(verb.head)
    kinds = {c.dep_ for c in verb.children}
    modals = {c.lower_ for c in verb.children if c.dep_ == "aux" and c.tag_ == "MD"} if "aux" in kinds else set()
    if "mark" in kinds and any(c.dep_ == "mark" and c.lower_ in _CONDITIONS for c in verb.children):
        return "conditional"
    if "advcl" in kinds and any(
        any(m.lower_ in {"if", "unless"} for m in c.children) or is_inverted(c) for c in children(verb, "advcl")
    ):
        return "conditional"
    if "ccomp" in kinds and any(is_inverted(c) for c in children(verb, "ccomp")):
        return "conditional"
    if modals & words.POSSIBLE_MODALS:
        return "possible"
    head = verb.head
    if verb.dep_ == "pcomp" and head.head.lemma_ in words.INTENT:
        return "planned"
    if modals & words.FUTURE_MODALS or (verb.dep_ == "xcomp" and head is not verb and head.lemma_ in words.PLANNING):
        return "planned"
    return "fact"
