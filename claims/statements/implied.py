"""A statement in, what its phrases tell besides out, in other words: "in Bergen, Norway" says where Bergen is.

"By selling ships, Holm paid its debts" tells that Holm sold ships, "Holm is a firm, with two yards" that it has them.
"""

from collections.abc import Iterator

from claims.lexicon.joints import ADDING, HELD, MINDING, STEPS, TAKING, UNSURE
from claims.lexicon.manner import PLANNING
from claims.lexicon.verbs import past, present
from claims.parse.grammar import NOMINAL, Tokens, after_comma, auxiliaries, has_subject, is_infinitive, subject_of
from claims.parse.singular import article, inside
from claims.parse.standing import Statement, noun_words, trimmed
from claims.parse.tokens import Token
from claims.statements.doers import doings
from claims.statements.examples import examples
from claims.statements.kin import parents
from claims.statements.stance import is_negated

_PLACES = frozenset(("GPE", "LOC"))
_SITES = frozenset(("GPE", "LOC", "FAC"))
_AT = frozenset("in at near from to on".split())
_NAMED = frozenset(("PERSON", "ORG", "GPE"))
_MANY = frozenset("they we you i".split())
_UNREAL = frozenset("would could might should have".split())


def implied(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield what the statement tells besides."""
    own = frozenset(statement.tokens)
    yield from _places(doc, own)
    yield from _facts(doc, own)
    verb, subject = statement.head, subject_of(statement.head)
    if subject is None or subject.i not in own or statement.lead or subject.dep_ not in {"nsubj", "nsubjpass"}:
        return
    if is_negated(verb) or any(doc[i].lower_ in HELD for i in own):
        return
    for child in (*verb.children, *(part for c in verb.children if c.dep_ == "dobj" for part in c.children)):
        if child.dep_ == "prep" and child.i in own and not any(doc[i].lower_ in UNSURE for i in own):
            yield from _of_phrase(doc, child, subject, own)
    yield from doings(doc, statement)
    yield from _defined(doc, verb, subject, own)
    if (made := _one_who(doc, verb, subject, own)) is not None:
        yield made


def kept_in_mind(doc: Tokens, statement: Statement) -> Statement | None:
    """Return what readers are told to keep in mind: "Note that the port is old" tells that it is."""
    verb = statement.head
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and subject_of(c) is not None), None)
    if verb.lemma_ not in MINDING or verb.tag_ != "VB" or clause is None or subject_of(verb) is not None:
        return None
    if statement.lead or auxiliaries(verb) or doc[clause.left_edge.i].lower_ != "that":
        return None
    own = frozenset(statement.tokens)
    words = [i for i in range(clause.left_edge.i + 1, clause.right_edge.i + 1) if i in own]
    return Statement(clause, trimmed(doc, words)) if words else None


def _of_phrase(doc: Tokens, prep: Token, subject: Token, own: frozenset[int]) -> Iterator[Statement]:
    words = [i for i in range(prep.left_edge.i, prep.right_edge.i + 1) if i in own]
    if prep.lower_ == "by" and (made := _means(doc, prep, subject, words)) is not None:
        yield made
    yield from parents(doc, subject, prep, frozenset(words))
    if prep.lower_ == "with" and (made := _had(doc, prep, subject, words)) is not None:
        yield made
        yield from _each(doc, made)
    if (made := _added(doc, prep, subject, words)) is not None:
        yield made
    if prep.lower_ == "including" and (made := _step(doc, prep, subject, words)) is not None:
        yield made


def _places(doc: Tokens, own: frozenset[int]) -> Iterator[Statement]:
    """Yield where a town is that is named with its country, and a hall that is named with its town."""
    for noun in (doc[i] for i in sorted(own) if doc[i].ent_type_ in _SITES and doc[i].dep_ == "pobj"):
        if noun.head.lower_ not in _AT or noun.pos_ != "PROPN" or any(c.dep_ in {"conj", "cc"} for c in noun.children):
            continue
        where = _country(noun) if noun.ent_type_ == "GPE" else _town(noun) if noun.ent_type_ == "FAC" else None
        if where is None or any(c.dep_ in {"conj", "cc"} for c in where.children):
            continue
        last = max(where.i, *(c.right_edge.i for c in where.children if c.ent_type_ in _PLACES), where.i)
        told = tuple(i for i in range(where.left_edge.i, last + 1) if i in own)
        name = tuple(i for i in range(noun.left_edge.i, noun.i + 1) if i in own)
        if told and name:
            yield Statement(where, (*name, *told), (*name, "is in"), name)


def _facts(doc: Tokens, own: frozenset[int]) -> Iterator[Statement]:
    """Yield what is called a fact: "due to the fact that the port is old" tells that it is."""
    for noun in (doc[i] for i in own if doc[i].lower_ == "fact" and doc[i].left_edge.lower_ == "the"):
        clause = next((c for c in noun.children if c.dep_ in {"acl", "ccomp", "relcl"} and has_subject(c)), None)
        if clause is not None and doc[noun.i + 1].lower_ == "that" and clause.left_edge.i == noun.i + 1:
            words = [i for i in range(noun.i + 2, clause.right_edge.i + 1) if i in own]
            yield Statement(clause, trimmed(doc, words))


def _country(town: Token) -> Token | None:
    found = (c for c in town.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.ent_type_ == "GPE")
    return next((c for c in found if after_comma(c) and c.left_edge.i == town.i + 2), None)


def _town(hall: Token) -> Token | None:
    preps = (c for c in hall.children if c.dep_ == "prep" and c.lower_ == "in" and c.i == hall.i + 1)
    towns = (one for prep in preps for one in prep.children if one.dep_ == "pobj" and one.ent_type_ in _PLACES)
    return next((one for one in towns if one.pos_ == "PROPN"), None)


def _means(doc: Tokens, prep: Token, subject: Token, words: list[int]) -> Statement | None:
    """Return "Holm sold ships" of "By selling ships, Holm paid its debts"."""
    act = next((c for c in prep.children if c.dep_ == "pcomp" and c.tag_ == "VBG" and c.i == prep.i + 1), None)
    if act is None or len(words) < 3:
        return None
    return done(doc, act, subject, [i for i in words if i != prep.i])


def _step(doc: Tokens, prep: Token, subject: Token, words: list[int]) -> Statement | None:
    """Return "Holm sold ships" of "Holm took steps, including selling ships"."""
    act = next((c for c in prep.children if c.dep_ == "pcomp" and c.tag_ == "VBG" and c.i == prep.i + 1), None)
    verb = subject.head
    taken = any(c.dep_ == "dobj" and c.lemma_ in STEPS for c in verb.children)
    if act is None or not taken or verb.lemma_ not in TAKING:
        return None
    return done(doc, act, subject, [i for i in words if i != prep.i])


def done(doc: Tokens, act: Token, subject: Token, words: list[int]) -> Statement | None:
    """Return what the subject does in a phrase with "-ing", in the tense of its verb."""
    main = subject.head
    helping = auxiliaries(main)
    passive = subject.dep_ == "nsubjpass" or any(part.dep_ == "auxpass" for part in helping)
    unreal = main.lemma_ in PLANNING or main.tag_ in {"VB", "VBN", "VBG"} and not helping
    if passive or unreal or main.lemma_ in {"be", "seem"} or {part.lower_ for part in helping} & _UNREAL:
        return None
    modal = next((part.text for part in helping if part.tag_ == "MD"), None)
    told = main.tag_ == "VBD" or any(part.tag_ == "VBD" for part in helping)
    many = subject.tag_ in {"NNS", "NNPS"} or any(c.dep_ == "conj" for c in subject.children)
    respelt = []
    for verb in (act, *(c for c in act.children if c.dep_ == "conj" and c.tag_ == "VBG")):
        lemma = verb.lemma_.lower()
        spelt = lemma if modal else past(lemma) if told else present(lemma, several=many or subject.lower_ in _MANY)
        respelt.append((verb.i, spelt))
    lead = (*_named(subject), *((modal,) if modal else ()))
    return Statement(act, trimmed(doc, words), lead, respelt=tuple(respelt))


def _named(subject: Token) -> list[int]:
    """Return the words of the subject, all of them where it is a list."""
    joined = any(c.dep_ == "conj" for c in subject.children)
    return [*range(subject.left_edge.i, subject.right_edge.i + 1)] if joined else noun_words(subject)


def _had(doc: Tokens, prep: Token, subject: Token, words: list[int]) -> Statement | None:
    """Return "The flat has two rooms" of "The flat is large, with two rooms"."""
    verb = subject.head
    noun = next((c for c in prep.children if c.dep_ == "pobj"), None)
    is_so = verb.lemma_ == "be" or any(c.dep_ == "xcomp" and c.lemma_ == "be" for c in verb.children)
    if noun is None or not is_so or not after_comma(prep) or prep.i < verb.i or noun.pos_ not in NOMINAL:
        return None
    if any(c.dep_ in {"acl", "relcl", "amod"} and c.tag_ == "VBG" and c.i > noun.i for c in noun.children):
        return None  # "with two rooms facing the sea"
    plain = noun.tag_ == "NNS" or any(c.lower_ in {"a", "an"} for c in noun.children)
    if not plain or any(part.tag_ == "MD" for part in auxiliaries(verb)) or _is_loosely_with(noun):
        return None
    told = verb.tag_ == "VBD" or any(part.tag_ == "VBD" for part in auxiliaries(verb))
    many = subject.tag_ in {"NNS", "NNPS"} or any(c.dep_ == "conj" for c in subject.children)
    has = "had" if told else "have" if many or subject.lower_ in _MANY else "has"
    return Statement(noun, trimmed(doc, [i for i in words if i != prep.i]), (*_named(subject), has))


def _each(doc: Tokens, made: Statement) -> Iterator[Statement]:
    """Yield "has parts such as a mast" for each of the parts that are named."""
    own = frozenset(made.tokens)
    for prep in (c for c in made.head.children if c.dep_ == "prep" and c.lower_ == "as" and c.i in own):
        words = frozenset(range(prep.left_edge.i, prep.right_edge.i + 1)) & own
        found = examples(prep, words, own)
        for item in found.items if found is not None else ():
            kept = [i for i in made.tokens if i <= prep.i or i in item]
            yield made._replace(tokens=trimmed(doc, kept))


def _is_loosely_with(noun: Token) -> bool:
    """Say whether what is "with" it has something said of it: "with two ships at sea", "with the rest due in May"."""
    return any(c.dep_ in {"acomp", "advmod"} for c in noun.children) or noun.dep_ != "pobj"


def _added(doc: Tokens, prep: Token, subject: Token, words: list[int]) -> Statement | None:
    """Return "The shop sells bread" of "In addition to bread, the shop sells milk"."""
    opening = next((one for one in ADDING if _opens(doc, prep, one)), None)
    verb = subject.head
    if opening is None or prep.i > subject.i:
        return None
    rest = [i for i in words if i >= prep.i + len(opening)]
    first = doc[rest[0]] if rest else prep
    if first.tag_ == "VBG" and first.dep_ == "pcomp":
        return done(doc, first, subject, rest)
    thing = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    noun = next((doc[i] for i in rest if doc[i].dep_ == "pobj"), None)
    if thing is None or noun is None or noun.pos_ not in NOMINAL or is_infinitive(verb):
        return None
    if any(c.dep_ in {"det", "poss"} for c in noun.children):
        return None  # "In addition to the row over tolls, the court rejected a plea"
    if any(c.dep_ in {"xcomp", "ccomp", "oprd", "dative"} for c in verb.children):
        return None
    before = tuple(i for i in range(subject.left_edge.i, thing.left_edge.i) if doc[i].lower_ != "also")
    return Statement(verb, (*rest, *before), before, before)


def _opens(doc: Tokens, prep: Token, opening: tuple[str, ...]) -> bool:
    return tuple(one.lower_ for one in doc[prep.i : prep.i + len(opening)]) == opening


def _defined(doc: Tokens, verb: Token, subject: Token, own: frozenset[int]) -> Iterator[Statement]:
    """Yield "In chess, two play" of "Chess is a game where two play"."""
    noun = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    if verb.lemma_ != "be" or noun is None or subject.pos_ not in NOMINAL or subject.ent_type_ == "PERSON":
        return
    below = (one for one in noun.subtree if one.dep_ == "relcl" and one.i in own and _hangs_on(one, noun))
    for clause in below:
        where = doc[clause.left_edge.i]
        if where.lower_ == "where" and where.head is clause and subject_of(clause) is not None:
            words = [i for i in range(where.i + 1, clause.right_edge.i + 1) if i in own]
            yield Statement(clause, trimmed(doc, words), ("In", *inside(doc, _named(subject)), ","))


def _one_who(doc: Tokens, verb: Token, one: Token, own: frozenset[int]) -> Statement | None:
    """Return "Berg is a Danish poet" of "One Danish poet who has won it is Berg"."""
    name = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    first = doc[one.left_edge.i]
    if verb.lemma_ != "be" or name is None or name.ent_type_ not in _NAMED or name.pos_ != "PROPN":
        return None
    phrase = [i for i in range(first.i + 1, one.i + 1) if i in own]
    if first.lower_ not in {"one", "another"} or first.head is not one or not phrase:
        return None
    called = [i for i in range(name.left_edge.i, name.i + 1) if i in own]
    kept = (*phrase, *called)
    return Statement(one, kept, (*called, verb.text, article(doc[phrase[0]].text), *phrase), kept)


def _hangs_on(clause: Token, noun: Token) -> bool:
    above = clause.head
    return above is noun or (above.dep_ == "pobj" and above.head.lower_ == "of" and above.head.head is noun)
