"""A relative clause in, the noun out that its "who", "which" or "that" stands for; none where it cannot be told."""

from claims.lexicon.clausal import OF_PAPERS, OF_STUDIES, PAPERS, SUING
from claims.lexicon.joints import EFFECTS
from claims.lexicon.pointing import LAWS, RULING
from claims.lexicon.speakers import HUMANS, PERSONAL_ENDINGS
from claims.parse.grammar import INDEFINITE, NOMINAL, SUBJECTS, VERBAL, after_comma, auxiliaries, person_for
from claims.parse.tokens import Token

_DEFINITE = frozenset("the this that these those".split())
_PLURAL = frozenset(("NNS", "NNPS"))
# These are made of people, or are none at all, and "which" can stand for them.
_PERSONS = HUMANS - frozenset(
    """group faction establishment number majority minority generation delegation crowd audience public police world
    community percent percentage % quarter third half head star anchor source general""".split()
)
_ENDINGS = (*PERSONAL_ENDINGS, "mate")
_FIRMS = ("maker", "holder", "leader")  # "the car maker, which ..."


def antecedent(clause: Token, pronoun: Token, verb: Token | None = None) -> Token | None:
    """Return the noun that the clause is about: "the war in Mali, which ..." is about the war.

    The pronoun can be the subject of another verb: "the war, which critics say is lost".
    """
    if pronoun.lower_ == "whose":
        return _paper_of(clause, pronoun) or _named_before(clause.head) or _officer_of(clause.head) or clause.head
    head = clause.head
    again = any(one.lower_ == head.lower_ and one.pos_ == "PROPN" for one in clause.subtree)
    if again or _is_told_of_last(head, clause):
        head = last_of(head, clause)  # "Berg and Holm, who sailed with Berg"
    noun = fitting(head, clause, _number_of(verb or clause))
    if noun is None or pronoun.lower_ == "that":
        return noun
    if noun.ent_type_ in {"DATE", "TIME"} and noun.pos_ != "NOUN":
        return None  # "shares issued on July 1, which ..."
    if pronoun.lower_ == "who":
        if noun.dep_ == "attr" and noun.head.dep_ == "relcl":
            return None  # "who is no doctor, who is no nurse": the second is told of the first's noun
        somebody = None if is_person(noun) else _named_before(noun)
        return _officer_of(noun) or person_for(noun) or somebody or noun
    return _thing(noun, clause)


def _paper_of(clause: Token, whose: Token) -> Token | None:
    """Return the study of "a study by Berg of Lima, whose findings ..."."""
    current = clause.head
    while whose.head.lemma_ in OF_STUDIES and current.dep_ in {"pobj", "prep", "agent", "acl"}:
        current = current.head
        if current.lemma_ in PAPERS and current.pos_ == "NOUN":
            return current
    return None


def _officer_of(place: Token) -> Token | None:
    """Return the sheriff of "the sheriff of Lund, whose office", and Berg of "Berg of the Port League, who sailed"."""
    above = place.head.head if place.dep_ == "pobj" and place.head.lower_ in {"of", "for"} else place
    body = place.ent_type_ in {"GPE", "ORG", "LOC"} and place.pos_ == "PROPN"
    return above if body and above is not place and is_person(above) else None


def _is_told_of_last(noun: Token, clause: Token) -> bool:
    """Say whether an aside tells of the last on the list before the clause: "Berg and Holm, the mayor, who fell"."""
    last = last_of(noun, clause)
    return last is not noun and any(
        child.dep_ == "appos" and child.tag_ == "NN" and last.i < child.i < clause.left_edge.i
        for child in (*noun.children, *last.children)
    )


def _named_before(noun: Token) -> Token | None:
    """Return Berg for the town of "Berg, a poet living in the town, whose verses": the aside is about him."""
    current = noun
    while current.dep_ in {"pobj", "prep", "acl", "dobj", "compound"} and current.head is not current:
        beside, current = current.dep_ == "acl", current.head
        if beside and current.ent_type_ == "PERSON":
            return current  # "Berg, laid up with a new hip, whose face"
    named = current.dep_ == "appos" and current is not noun and current.head.ent_type_ == "PERSON"
    return current.head if named else None


def fitting(noun: Token, clause: Token, several: bool | None) -> Token | None:
    """Return the noun that the verb of the clause agrees with: this one, or one that it belongs to, or one before it.

    "The folds in the sheet of ice that are made by wind": what is made are the folds.
    """
    ends = last_of(noun, clause)
    if several is False and ends is not noun:
        return ends if ends.tag_ not in _PLURAL else None  # "Lund and his son Carl, who was ..."
    if several and noun.dep_ == "conj" and noun.tag_ in _PLURAL and not _is_parted(noun):
        return None  # "wheat and oats, which are ...": the oats, or both
    current: Token | None = noun
    while current is not None and current.pos_ in NOMINAL:
        if several is None or _fits(current, several):
            return current
        current = current.head if current.dep_ == "conj" else _above(current)
    place = clause.left_edge.i - 1 - after_comma(clause)
    last = noun.doc[place]
    return last if noun.i < place and last.pos_ in NOMINAL and several is not None and _fits(last, several) else None


def last_of(noun: Token, clause: Token) -> Token:
    """Return the last of a list that begins with the noun and stands before the clause; the noun where it is none."""
    last = noun
    while True:
        joined = (one for one in last.children if one.dep_ == "conj" and one.pos_ in NOMINAL)
        following = next((one for one in joined if last.i < one.i < clause.left_edge.i), None)
        if following is None:
            return last
        last = following


def _is_parted(noun: Token) -> bool:
    """Say whether the one before it on the list has a clause of its own: "boys, who ..., and girls, who ..."."""
    return any(child.dep_ in {"relcl", "appos", "acl"} and child.i < noun.i for child in noun.head.children)


def _number_of(clause: Token) -> bool | None:
    """Say whether the verb has a subject in the plural, or that its form does not tell."""
    finite = next(iter(auxiliaries(clause)), clause)
    if finite.tag_ == "VBP" or finite.lower_ == "were":
        return True
    return False if finite.tag_ == "VBZ" or finite.lower_ == "was" else None


def _fits(noun: Token, several: bool) -> bool:
    """Say whether a noun can be the verb's subject: "skill and care" can stand with a verb of either number."""
    return _is_several(noun) == several or (noun.tag_ in _PLURAL) == several


def _is_several(noun: Token) -> bool:
    return noun.tag_ in _PLURAL or any(child.dep_ == "conj" for child in noun.children)


def _above(noun: Token) -> Token | None:
    """Return the noun that this one belongs to: the plan of "the plan to pull out of Mali"."""
    above = noun.head
    if noun.dep_ != "pobj":
        return None
    while above.dep_ in {"prep", "agent", "pcomp"} or (above.pos_ in VERBAL and above.dep_ == "acl"):
        above = above.head
    return above if above.pos_ == "NOUN" else None


def _thing(noun: Token, clause: Token) -> Token | None:
    """Return what a "which" stands for, if it is no person and not the whole clause before it."""
    noun = _whole_name(noun)
    above = _above(noun)
    if is_person(noun) and not noun.lemma_.endswith(_FIRMS):  # "a trip with a friend, which ..."
        return None if above is None or is_person(above) else above
    if after_comma(clause) and noun.dep_ not in SUBJECTS and _is_effect(clause):
        return None
    several = _number_of(clause)
    if above is None or not after_comma(clause) or not (several is None or _fits(above, several)):
        return noun
    if above.lemma_ in PAPERS and clause.lemma_ in OF_PAPERS and noun.lemma_ not in PAPERS:
        return above  # "the report on the bridge, which was published"
    if noun.ent_type_ in {"GPE", "LOC"}:
        return None if _is_any(above) else above
    known = noun.pos_ == "NOUN" and any(c.lower_ in _DEFINITE for c in noun.children)
    return None if known and (_is_any(above) or _is_bare(above)) else noun


def _whole_name(noun: Token) -> Token:
    """Return where a name begins: the Freedom of "the Freedom of Access to Clinics Act"."""
    while noun.pos_ == "PROPN" and noun.dep_ == "pobj" and noun.head.lower_ in {"of", "to", "for"}:
        above = noun.head.head
        if above.pos_ != "PROPN" or above.lemma_.lower() in _PERSONS or above.lemma_.lower().endswith(_ENDINGS):
            break
        noun = above
    return noun


def _is_any(noun: Token) -> bool:
    return any(child.lower_ in INDEFINITE for child in noun.children)


def _is_bare(noun: Token) -> bool:
    return not any(child.dep_ in {"det", "poss", "nummod"} for child in noun.children)


def _is_effect(clause: Token) -> bool:
    """Say whether it tells what the event brought about: "He fell, which led to a strike", "which makes it harder"."""
    if any(child.dep_ == "auxpass" for child in clause.children):
        return False
    made = any(child.dep_ in {"ccomp", "oprd", "acomp", "xcomp"} for child in clause.children)
    return clause.lemma_ in EFFECTS or (made and clause.lemma_ in {"make", "help", "mean"})


def is_person(noun: Token) -> bool:
    """Say whether the noun means somebody, whom no \"which\" can stand for."""
    if noun.pos_ == "PROPN":
        return noun.ent_type_ == "PERSON" and not any(child.lower_ == "the" for child in noun.children)
    return noun.lemma_ in _PERSONS or noun.lemma_.endswith(_ENDINGS)


def named(noun: Token) -> Token:
    """Return the name that "the national airline" stands behind: "Varn, the national airline, which ..."."""
    name, first = noun.head, noun.left_edge.lower_
    article = first == "the" or (first in {"a", "an"} and name.ent_type_ == "PERSON")
    beside = noun.dep_ == "appos" and article and noun.doc[noun.left_edge.i - 1].text == ","
    plain = beside and name.pos_ == "PROPN" and name.ent_type_ not in {"DATE", "TIME"}
    listed = any(child.dep_ in {"conj", "cc"} for child in (*name.children, *noun.children))
    return name if plain and not listed else noun


def ruled_by(participle: Token) -> Token | None:
    """Return the law that requires it, and not who made it: "Berg wrote an act on ferries, requiring ..."."""
    if participle.lemma_ not in RULING:
        return None
    made = (child for child in participle.head.children if child.dep_ == "dobj" and child.right_edge.i < participle.i)
    thing = next(made, None)
    laws = () if thing is None else (one for one in thing.subtree if one.lower_ in LAWS and one.pos_ in NOMINAL)
    return thing if thing is not None and any(_is_within(one, thing) for one in laws) else None


def sued_by(verb: Token) -> Token | None:
    """Return who sues or accuses in "Berg was sued by Holm, alleging theft", and goes on to say so."""
    if verb.lemma_ not in SUING or not any(child.dep_ == "auxpass" for child in verb.children):
        return None
    agents = (child for child in verb.children if child.dep_ == "agent")
    return next((part for one in agents for part in one.children if part.dep_ == "pobj"), None)


def _is_within(noun: Token, thing: Token) -> bool:
    """Say whether it is what the thing is of: the act of "the renewal of the act"."""
    while noun.dep_ in {"pobj", "prep"} and noun is not thing:
        noun = noun.head
    return noun is thing
