"""A statement's tokens in, how it is put out: negated or not, fact or possibility, and its content words."""

from collections.abc import Iterable

from spacy.tokens import Span, Token

from claims.model import Entity, Stance

_NO = frozenset("no neither nor none nobody nothing never without".split())
_NOT_DOING = frozenset("refuse decline fail reject deny".split())


def is_negated(span: Span, head: Token) -> bool:
    """Say whether the main predicate of the statement is negated."""
    if any(child.dep_ == "neg" for child in head.children) or head.lemma_ in {"refuse", "decline", "fail"}:
        return True
    return any(
        token.lower_ in _NO
        for child in head.children
        if child.dep_ in {"nsubj", "nsubjpass", "attr", "dobj"}
        for token in child.children
        if token.dep_ == "det"
    )


def modality(span: Span, head: Token) -> Stance:
    """Return possible, planned, conditional or asserted for a statement that nobody is named for."""
    words = {child.lower_ for child in head.children if child.dep_ == "aux"}
    if words & {"may", "might", "could"}:
        return Stance.POSSIBLE
    if words & {"would"} and any(child.dep_ == "advcl" and any(c.lower_ == "if" for c in child.children) for child in head.children):
        return Stance.CONDITIONAL
    if words & {"will", "'ll", "’ll", "shall"} or head.lemma_ in {"plan", "intend"}:
        return Stance.PLANNED
    return Stance.ASSERTED


def terms_of(span: Span, entities: Iterable[Entity]) -> tuple[str, ...]:
    """Return the content words of `span`: lemmas, and usual names for names."""
    names = {entity.start: entity for entity in entities if span.start_char <= entity.start < span.end_char}
    found: list[str] = []
    upto = 0
    for token in span:
        if token.idx in names:
            found.append(names[token.idx].name)
            upto = names[token.idx].end
        elif token.idx >= upto and token.pos_ in {"NOUN", "VERB", "ADJ", "PROPN", "NUM"}:
            found.append(token.lemma_.lower())
    return tuple(dict.fromkeys(found))
