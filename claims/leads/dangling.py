"""A statement as it is written out in, its words out that only earlier ones explain: "it", "the chip"."""

from collections.abc import Iterator, Sequence

from claims.leads.compared import more_so, same, under_a_plan
from claims.leads.cut import cut_short
from claims.leads.definite import definite, may_point
from claims.leads.open import AMOUNTS, PLACED, Open, Wants
from claims.lexicon.alike import alike
from claims.lexicon.leads import (
    COMPARING,
    EACH,
    HELD,
    KINDS,
    KNOWN,
    MANY,
    MEN,
    ONES,
    OPENING,
    POINTED,
    POINTING,
    SOME_OF,
    TURNS,
    UPTO,
)
from claims.lexicon.pointing import AT_HAND
from claims.lexicon.speakers import HUMANS
from claims.naming.agreeing import is_empty
from claims.naming.cast import Cast
from claims.naming.whom import HE
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL, Tokens, after_comma
from claims.parse.standing import finite_of
from claims.parse.tokens import Token
from claims.statements.brackets import meant
from claims.statements.context import References
from claims.statements.pronouns import is_impersonal, is_many, is_person

_ACTED_ON = frozenset("dobj pobj dative".split())
_TELLING = frozenset("relcl acl prep appos".split())
_PARTS_OF_NAMES = frozenset("compound nmod amod npadvmod".split())
_NO_PERSONS = AMOUNTS | frozenset("GPE ORG LOC FAC LANGUAGE LAW PRODUCT EVENT WORK_OF_ART".split())
PLACES = frozenset(("GPE", "LOC", "FAC"))


def dangling(doc: Tokens, words: Sequence[int], references: References, cast: Cast) -> Iterator[Open]:
    """Yield the open words among `words`, the tokens of a statement, in order."""
    if (cut := cut_short(doc, words)) is not None:
        yield Open(cut, Wants.SAID)
    opening = [(place, doc[i]) for place, i in enumerate(words) if doc[i].lower_ in OPENING]
    inside = frozenset(words if opening else ())
    for place, token in opening:
        if token.lower_ == "the" and not may_point(token):
            continue
        before = [doc[j] for j in words[:place]]
        found = _open(token, before, references, inside, cast)
        if found is not None:
            yield found
    if (bare := _without_names(doc, words, cast)) is not None:
        yield bare


def _without_names(doc: Tokens, words: Sequence[int], cast: Cast) -> Open | None:
    """Return the "two segments" or the "workers" that a statement without any names is about."""
    tokens = [doc[i] for i in words]
    noun = next((one for one in tokens if one.dep_ in SUBJECTS and one.tag_ == "NNS" and one.head.i in words), None)
    named = (one for one in tokens if one.tag_ in {"NNP", "NNPS", "PRP"} and one.ent_type_ not in AMOUNTS)
    if noun is None or next(named, None) is not None or any(cast.at(one) is not None for one in tokens):
        return None
    counted = any(child.dep_ == "nummod" or child.lower_ in SOME_OF for child in noun.children)
    told = any(child.dep_ not in {"nummod", "punct"} and child.lower_ not in SOME_OF for child in noun.children)
    if told or noun.lemma_ in EACH or not (counted or finite_of(noun.head).tag_ == "VBD"):
        return None  # "taxes are too high" is of any taxes
    return Open(noun, Wants.MORE, noun, alike(noun.lower_))


def _open(
    token: Token, before: list[Token], references: References, inside: frozenset[int], cast: Cast
) -> Open | None:
    low = token.lower_
    reference = references.at(token.i)
    if reference is not None and inside.issuperset(range(reference.start, reference.end)):
        return _still_open(token, reference.text)
    if meant(token.doc, token.i) is not None:
        return None
    if low == "the":
        return definite(token, before, references, inside)
    if token.tag_ in {"PRP", "PRP$"}:
        wants = Wants.PERSON if low in MEN else Wants.ONE if low in ONES else Wants.SEVERAL
        return Open(token, wants) if low in MEN | ONES | MANY and _is_unnamed(token, before, wants, cast) else None
    if low in POINTING:
        return _pointing(token, before, references)
    if low in COMPARING:
        return more_so(token)
    if low == "same":
        return same(token, before)
    return under_a_plan(token, [token.doc[i] for i in inside]) if low == "would" else _other(token, before)


def _still_open(token: Token, text: str) -> Open | None:
    """Return what is open where a pronoun stands for "the plan"."""
    first, _, noun = text.lower().partition(" ")
    if first not in POINTING | {"the"} or not noun.isalpha() or text.split()[-1] != noun:
        return None
    if not KNOWN.isdisjoint((noun, noun.removesuffix("s"))):
        return None
    return Open(token, Wants.THING, None, alike(noun))


def _is_unnamed(pronoun: Token, before: Sequence[Token], wants: Wants, cast: Cast) -> bool:
    """Say whether nothing in the statement is what the pronoun can mean."""
    if wants is Wants.ONE and pronoun.tag_ == "PRP" and _is_idle(pronoun):
        return False
    verb = _verb_above(pronoun)
    coming = [child for child in verb.children if child.dep_ in SUBJECTS and child.left_edge.i > pronoun.i]
    coming += _coming_name(pronoun, cast) if wants is Wants.PERSON else []
    known = [other for other in before if not _does(other, pronoun, verb) and not _is_above(other, pronoun)]
    if wants is Wants.PERSON:
        known = [other for other in known if not _is_of_other_gender(other, pronoun)]
    return not any(can_mean(other, wants, cast) or other.lower_ in EACH for other in [*known, *coming])


def _is_of_other_gender(other: Token, pronoun: Token) -> bool:
    """Say whether a word is the "he" before a "her"."""
    return other.lower_ in MEN and (other.lower_ in HE) != (pronoun.lower_ in HE)


def _coming_name(pronoun: Token, cast: Cast) -> list[Token]:
    """Return the name of who follows what opens a sentence: "In support of her, half of Anna Berg's voters ..."."""
    top = pronoun
    while top.head is not top and not (top.dep_ == "prep" and top.head.pos_ in VERBAL):
        top = top.head
    if top.head is top or top.i > top.head.i or pronoun.dep_ in SUBJECTS:
        return []
    return [one for one in pronoun.doc[top.right_edge.i + 1 : pronoun.sent.end] if is_named_person(one, cast)][:1]


def is_named_person(token: Token, cast: Cast) -> bool:
    """Say whether a word is of the name of somebody."""
    name = cast.at(token)
    return name is not None and name.kind == "person"


def _is_idle(it: Token) -> bool:
    """Say whether "it" stands for nothing: "it rained", "made it clear", "it is true that"."""
    if it.dep_ == "pobj":
        return it.head.lower_ in {"at", "of"} and it.head.head.pos_ not in NOMINAL  # "best of it"
    turns = it.dep_ == "dobj" and it.head.lemma_ in HELD and it.i + 1 < len(it.doc)
    made = turns and it.doc[it.i + 1].pos_ in {"ADJ", "ADV", "PUNCT", "ADP"}
    return made or is_impersonal(it) or (it.dep_ in SUBJECTS and is_empty(it))


def _verb_above(token: Token) -> Token:
    """Return the verb whose clause the word stands in."""
    verb = token.head
    while verb.pos_ not in VERBAL and verb.head is not verb:
        verb = verb.head
    return verb


def _does(other: Token, pronoun: Token, verb: Token) -> bool:
    """Say whether a word is of who acts on the pronoun, which is somebody else: "Berg backed him"."""
    if pronoun.dep_ not in _ACTED_ON:
        return False
    verbs = [verb]
    while verbs[-1].dep_ in {"xcomp", "conj", "advcl"} and verbs[-1].head.pos_ in VERBAL:
        if verbs[-1].dep_ == "advcl" and any(child.dep_ in SUBJECTS for child in verbs[-1].children):
            break  # "as the mayor met him": somebody else does it
        verbs.append(verbs[-1].head)
    while other.dep_ in _PARTS_OF_NAMES and other.head is not other:
        other = other.head
    return other.dep_ in SUBJECTS and any(other.head is one for one in verbs)


def _is_above(noun: Token, pronoun: Token) -> bool:
    """Say whether the pronoun is part of what a noun tells of: "the talks about it"."""
    return pronoun.tag_ == "PRP" and noun.left_edge.i <= pronoun.i <= noun.right_edge.i


def can_mean(other: Token, wants: Wants, cast: Cast) -> bool:
    """Say whether a word can be who or what is open."""
    if wants is Wants.PERSON:
        someone = is_person(other) and other.pos_ != "ADJ"  # not the "many" of "many accounts of his fate"
        named = is_named_person(other, cast)
        return named or other.lower_ in MEN or (someone and other.ent_type_ not in _NO_PERSONS)
    if wants is Wants.SEVERAL:
        return other.lower_ in MANY or _is_group(other)
    if other.lower_ in ONES:
        return True
    if other.pos_ not in NOMINAL or other.dep_ in _PARTS_OF_NAMES or other.ent_type_ in AMOUNTS:
        return False
    name = cast.at(other)
    someone = other.lemma_ in HUMANS or (other.ent_type_ == "PERSON" if name is None else name.kind == "person")
    return not someone and (not other.tag_.endswith("S") or other.ent_type_ == "ORG")


def _is_group(other: Token) -> bool:
    if other.ent_type_ == "ORG" and other.tag_ != "NNPS":
        return other.dep_ in SUBJECTS
    return other.lower_ != "we" and is_many(other) and other.ent_type_ not in AMOUNTS


def _pointing(token: Token, before: list[Token], references: References) -> Open | None:
    """Return "this" or "that", alone or before its noun, where nothing in the statement tells which."""
    noun = token.head
    if token.dep_ == "det":
        if noun.pos_ != "NOUN" or _is_told_apart(noun) or noun.ent_type_ in AMOUNTS or _joins(token):
            return None
        if token.lower_ in {"this", "these"} and noun.lemma_.lower() in AT_HAND:
            return None
        if noun.lemma_.lower() in KNOWN and not (token.lower_ in {"that", "those"} and noun.lemma_.lower() in POINTED):
            return None
        kind = alike(noun.lower_)
        told = any(other.pos_ == "NOUN" and alike(other.lower_) == kind for other in before)
        return None if told or references.at(noun.i) is not None else Open(token, Wants.SAID, noun, kind)
    if token.tag_ != "DT" or token.dep_ not in PLACED or any(child.dep_ in _TELLING for child in token.children):
        return None
    if noun.lower_ in TURNS or _has_clause(token, before):
        return None
    if token.lower_ in {"these", "those"} and any(is_many(other) for other in before):
        return None
    return Open(token, Wants.SAID)


def _joins(that: Token) -> bool:
    """Say whether it opens what is said: "the order provides that land may be sold"."""
    verb = that.head.head.head
    return that.head.dep_ in SUBJECTS and that.head.head.dep_ == "ccomp" and verb.i == that.i - 1


def _is_told_apart(noun: Token) -> bool:
    """Say whether words behind or before a noun tell which it is."""
    if noun.lower_ in KINDS:
        return False
    return any(
        (child.dep_ in _TELLING and child.i > noun.i and not (child.dep_ == "relcl" and after_comma(child)))
        or child.pos_ == "PROPN"
        for child in noun.children
    )


def _has_clause(token: Token, before: list[Token]) -> bool:
    """Say whether the statement tells of something before "that", which it can mean."""
    verbs = (other for other in before if other.pos_ in VERBAL and other.dep_ not in {"aux", "auxpass"})
    return any(
        not verb.left_edge.i <= token.i <= verb.right_edge.i and any(child.dep_ in SUBJECTS for child in verb.children)
        for verb in verbs
    )


def _other(token: Token, before: list[Token]) -> Open | None:
    """Return "the former", "did so", "there" and "by then" where they lean on what was said before."""
    low, verb = token.lower_, token.head
    if low == "there":
        placed = any(other.ent_type_ in PLACES and other.dep_ not in SUBJECTS | _PARTS_OF_NAMES for other in before)
        out = token.i and token.doc[token.i - 1].pos_ in {"ADP", "ADV"}
        return None if token.dep_ != "advmod" or placed or out else Open(token, Wants.PLACE)
    if low == "then":
        late = token.dep_ in {"pobj", "pcomp"} and verb.lower_ in UPTO
        return Open(token, Wants.SAID) if late and not any(o.ent_type_ in {"DATE", "TIME"} for o in before) else None
    if low == "so":
        done = verb.lemma_ == "do" and token.i == verb.i + 1 and not _has_clause(token, before)
        return Open(token, Wants.SAID) if done else None
    if low == "similar":
        return _similar(verb, before) if token.dep_ == "amod" else None
    if low in {"likewise", "such"}:
        such = low == "such" and verb.pos_ == "NOUN" and verb.left_edge is token and verb.dep_ in SUBJECTS
        plain = such and not _is_told_apart(verb) and not any(o.pos_ == "NOUN" for o in before)
        return Open(token, Wants.SAID) if plain else None
    counted = token.dep_ in PLACED and token.pos_ in {"NUM", "ADJ", "PRON", "DET", "NOUN"}
    if not counted or any(child.dep_ in {"prep", "relcl", "acl"} for child in token.children):
        return None
    first = token.left_edge.lower_ if token.left_edge is not token else ""
    if low not in {"both", "neither"} and first not in {"the", "those"}:
        return None
    return None if any(is_many(other) for other in before) else Open(token, Wants.SEVERAL)


def _similar(noun: Token, before: list[Token]) -> Open | None:
    """Return "a similar question", which is like one that was told of before."""
    compared = any(part.lower_ in {"to", "as"} for child in noun.children for part in (child, *child.children))
    if noun.pos_ != "NOUN" or noun.tag_ != "NN" or compared or noun.left_edge.lower_ not in {"a", "the"}:
        return None
    kind = alike(noun.lower_)
    told = any(other.pos_ in NOMINAL and alike(other.lower_) == kind for other in before)
    return None if told else Open(noun.left_edge, Wants.SAID, noun, kind)
