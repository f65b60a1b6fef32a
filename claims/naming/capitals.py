"""A capital's name in, whether it means the government there out: "Paris believes", and not "in Paris"."""

from claims.lexicon import places
from claims.parse.tokens import Span, Token


def stands_for_government(capital: Span) -> bool:
    """Say whether a capital means the government there ("Paris believes") and not the city ("in Paris")."""
    token = capital.root
    while token.dep_ == "conj" and token.head.i < token.i:
        if token.head.lower_ in {"government"}:
            return True
        token = token.head
    head = token.head
    if token.dep_ == "nsubj":
        return head.lemma_ not in places.CITY_SUBJECT_VERBS
    if token.dep_ == "poss":
        return head.lower_ not in places.CITY_THINGS
    if token.dep_ in {"dobj", "dative", "iobj"} and token.head.pos_ == "VERB":
        return head.lemma_ not in places.CITY_VERBS
    if token.dep_ in {"pobj", "agent"}:
        return _after_preposition(head)
    return False


def _after_preposition(preposition: Token) -> bool:
    word, governor = preposition.lower_, preposition.head
    if word in {"by", "between", "with", "against", "among"}:
        return True
    if word in {"to", "for"}:
        given = {governor.lemma_, *(child.lemma_ for child in governor.children if child.dep_ == "dobj")}
        return bool(given & places.GIVEN_TO_GOVERNMENTS)
    if word in {"from", "on", "of", "over"}:
        return governor.lemma_ in {
            "support",
            "pressure",
            "sanction",
            "aid",
            "demand",
            "assistance",
            "guarantee",
            "part",
            "behalf",
            "side",
        }
    return False
