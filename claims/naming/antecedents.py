"""A parsed article in, what its "it" and "they" stand for out: the noun, for each pronoun where one can be told.

The subject of the clause above comes first ("France said it would ..."), then the last fitting subject of the sentences
before. Pronouns inside of quotation marks look only at their own quotation's words.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from claims.lexicon.clausal import FINDINGS
from claims.lexicon.people import ROLES
from claims.lexicon.pointing import DEALING
from claims.lexicon.speakers import HUMANS
from claims.naming.agreeing import fits, is_empty, thinks
from claims.parse.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_NOUNS = frozenset(("NOUN", "PROPN"))
_SPENDING = frozenset("use spend take need have waste save raise".split())
_DUE = frozenset(("should", "must"))
_COUNTED = frozenset("half most % percent".split())  # "three in 7 say they agree"
_MARKS = frozenset("\"“‘'`")  # that the parser left on a word
_KINDS = frozenset("kind sort nature type".split())
OWNING = frozenset(("its", "their"))
BACK = 60  # tokens back to look
LAST = 8  # subjects to look at


class Subject(NamedTuple):
    """A subject in the text: the noun it names, and where it stands, as a noun or as a pronoun for it."""

    noun: Token
    place: Token


def find_antecedents(
    doc: list[Token], is_person: Callable[[Token], bool], quoted: Callable[[Token], bool]
) -> Iterator[tuple[int, Token]]:
    """Yield token number and antecedent for every "it" and "they" that is a subject and stands for something."""
    subjects: list[Subject] = []
    found: dict[int, Token] = {}  # what the subjects so far stand for that are pronouns
    for token in doc:
        if token.lower_ in {"they", "their"} and _is_told_to_them(token):
            continue
        if token.lower_ in OWNING and token.tag_ == "PRP$":
            if token.head.lower_ in _KINDS:
                continue  # "the first of its kind"
            told = _told_before(token)
            noun = _joined_owner(token) or _owner(token, found, is_person)
            if told is not None:
                noun = _subject_of(told, token, found, is_person)
            if noun is None and _opens_subject(token):
                noun = _before(subjects, token, is_person, quoted)
                noun = noun if told is None or noun is None or noun.pos_ == "PROPN" else None  # a firm, and no clinic
            if noun is not None and not _is_owned(noun):
                yield token.i, noun
        if token.dep_ not in _SUBJECTS:
            continue
        if token.pos_ in _NOUNS and token.text[0] not in _MARKS and not _is_of_heading(token):
            subjects.append(Subject(token, token))
        elif token.lower_ in {"it", "they"} and not is_empty(token):
            if _is_a_share(token) or _is_of_two(token) or _is_of_counted(token):
                continue
            noun = (
                _complained_of(token)
                if token.head.dep_ == "acl"
                else _above(token, token.head, found, is_person)
                or _fronted(token, is_person)
                or _before(subjects, token, is_person, quoted)
            )
            if noun is not None and fits(token, noun, is_person):
                subjects.append(Subject(noun, token))
                found[token.i] = noun
                yield token.i, noun


def _is_of_heading(noun: Token) -> bool:
    """Say whether a thing is told of as headings do, without a "the": "death toll rises" is no later "it"."""
    first = noun.doc[0].sent
    end = next((i for i in range(first.end - 1, -1, -1) if not noun.doc[i].is_space), 0)
    bare = noun.tag_ == "NN" and not any(one.dep_ in {"det", "poss", "nummod"} for one in noun.children)
    return bare and noun.i < first.end and noun.doc[end].text not in {".", "!", "?"} and first.end < len(noun.doc)


def _is_a_share(pronoun: Token) -> bool:
    """Say whether "they" are a part of a group, by who says so: "half of the voters say they agree"."""
    verb = pronoun.head.head
    subject = next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < pronoun.i), None)
    if pronoun.head.dep_ == "ccomp" and subject is None:
        return verb.i > 0 and verb.doc[verb.i - 1].tag_ == "CD"  # "about 4 in 12 say they agree"
    if pronoun.head.dep_ != "ccomp" or subject is None:
        return False
    counted = subject.pos_ == "NUM" or subject.lower_ in _COUNTED
    return counted or (subject.tag_ == "NN" and any(c.lower_ == "of" for c in subject.children))


def _is_of_two(pronoun: Token) -> bool:
    """Say whether "it" may be what is told of or what tells it: "evidence suggests that iron came, but it was dear"."""
    verb, above = pronoun.head, pronoun.head.head
    told = [c for c in above.children if c.dep_ == "ccomp" and above.i < c.i < verb.i]
    if verb.dep_ != "conj" or pronoun.lower_ != "it" or not told:
        return False
    teller = next((c for c in above.children if c.dep_ in _SUBJECTS), None)
    other = any(c.dep_ in {*_SUBJECTS, "csubj"} for c in told[0].children)
    return other and teller is not None and teller.lemma_ in FINDINGS


def _is_of_counted(pronoun: Token) -> bool:
    """Say whether "they" are those counted as saying so: "the share of voters saying they agree"."""
    saying = pronoun.head.head
    return pronoun.lower_ == "they" and pronoun.head.dep_ == "ccomp" and saying.dep_ == "acl" and saying.tag_ == "VBG"


def _is_told_to_them(pronoun: Token) -> bool:
    """Say whether those to whom it is said may be meant themselves: "assured them that their trip is safe"."""
    clause = pronoun.head.head if pronoun.tag_ == "PRP$" else pronoun.head
    told = (one for one in clause.head.children if one.lower_ == "them" and one.dep_ in {"dobj", "dative"})
    return clause.dep_ == "ccomp" and any(one.i < pronoun.i for one in told)


def _opens_subject(owner: Token) -> bool:
    """Say whether "its" or "their" belongs to the subject of a sentence, or of what somebody says in it."""
    return (
        owner.dep_ == "poss"
        and owner.head.dep_ in _SUBJECTS
        and owner.head.head.dep_ in {"ROOT", "ccomp"}
        and owner.i < owner.head.head.i
    )


def _owner(owner: Token, found: dict[int, Token], is_person: Callable[[Token], bool]) -> Token | None:
    """Return whose it is by its own sentence: of who does it, or of whom that is said of who says so."""
    verb = owner.head.head
    if not _opens_subject(owner):
        while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
            verb = verb.head
        subject = next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < owner.i), None)
        if subject is not None:
            noun = found.get(subject.i, subject)
            plain = noun.pos_ in _NOUNS and subject.right_edge.i < owner.i
            return noun if plain and fits(owner, noun, is_person) else None
    return _above(owner, verb, found, is_person)


def _told_before(owner: Token) -> Token | None:
    """Return the clause before who says it: "The pier is not finished, its builder said" is of the pier's builder."""
    thing = owner.head
    while thing.dep_ in {"compound", "nmod", "appos"} and thing.head is not thing:
        thing = thing.head  # "its chief executive Anna Berg"
    says = thing.head if thing.dep_ in _SUBJECTS else owner
    return next((child for child in says.children if child.dep_ == "ccomp" and child.i < owner.i), None)


def _subject_of(
    clause: Token, pronoun: Token, found: dict[int, Token], is_person: Callable[[Token], bool]
) -> Token | None:
    subject = next((child for child in clause.children if child.dep_ in _SUBJECTS), None)
    noun = found.get(subject.i, subject) if subject is not None else None
    return noun if noun is not None and noun.pos_ in _NOUNS and fits(pronoun, noun, is_person) else None


def _joined_owner(owner: Token) -> Token | None:
    """Return whose it is of two things that belong to one: the port's in "the port's age and its size"."""
    before = owner.head.head if owner.head.dep_ == "conj" else owner
    return next((child for child in before.children if child.dep_ == "poss" and child.pos_ in _NOUNS), None)


def _is_owned(noun: Token) -> bool:
    """Say whether a noun belongs to somebody who is only pointed at: "its exports" cannot stand for "their"."""
    return noun.doc[noun.left_edge.i].tag_ == "PRP$"


def _complained_of(pronoun: Token) -> Token | None:
    """Return the object of the verb above: "resisting the proposal over concerns that it ..."."""
    above = pronoun.head.head
    while above.pos_ not in {"VERB", "AUX"} and above.head.i != above.i:
        above = above.head
    thing = next((child for child in above.children if child.dep_ == "dobj" and child.i < pronoun.i), None)
    if thing is pronoun.head.head:  # "denied reports that it ...": it is whoever denied them
        return next((child for child in above.children if child.dep_ in _SUBJECTS and child.pos_ in _NOUNS), None)
    return thing


def _above(
    pronoun: Token, verb: Token, found: dict[int, Token], is_person: Callable[[Token], bool]
) -> Token | None:
    """Return the subject of the clause that the pronoun's clause is the object of."""
    if any(child.dep_ == "auxpass" and child.lower_ == "be" and child.i == pronoun.i + 1 for child in verb.children):
        return None  # "demanded that it be dropped"
    if verb.dep_ == "ccomp" and pronoun.dep_ == "nsubjpass" and any(c.lower_ in _DUE for c in verb.children):
        return None  # "experts say that they should be closed"
    while (
        verb.dep_ in {"ccomp", "xcomp", "conj", "advcl", "pcomp", "prep"}
        and verb.head.i != verb.i
        and verb.head.i < pronoun.i
    ):
        below, verb = verb, verb.head
        told = _told_to(verb, below) if below.dep_ == "xcomp" else None
        if told is not None and fits(pronoun, told, is_person):
            return told
        for child in verb.children:
            if child.dep_ in _SUBJECTS and child.i < pronoun.i and (child.pos_ in _NOUNS or child.i in found):
                noun = found.get(child.i, child)
                noun = _represented(_based(noun)) if pronoun.lower_ in {"it", "its"} else noun
                return noun if fits(pronoun, noun, is_person) else None
    return None


def _fronted(they: Token, is_person: Callable[[Token], bool]) -> Token | None:
    """Return the subject of a clause in front: the letters of "While the letters praise him, they show that ..."."""
    if they.lower_ != "they" or they.head.dep_ != "ROOT":
        return None
    clause = next((child for child in they.head.children if child.dep_ == "advcl" and child.i < they.i), None)
    subject = next((c for c in clause.children if c.dep_ in _SUBJECTS), None) if clause is not None else None
    return subject if subject is not None and subject.pos_ in _NOUNS and fits(they, subject, is_person) else None


def _told_to(verb: Token, infinitive: Token) -> Token | None:
    """Return who is to do something: the rebels of "urged the rebels to lay down their arms"."""
    if verb.lemma_ in _SPENDING:
        return None  # "used the media to share their joy"
    return next((c for c in verb.children if c.dep_ == "dobj" and c.i < infinitive.i and c.pos_ in _NOUNS), None)


def _based(place: Token) -> Token:
    """Return the firm that has its seat in a place: Varn of "Oslo, Norway-based Varn", or the place itself."""
    firms = (child for child in place.children if child.dep_ == "appos" and child.pos_ == "PROPN")
    return next((firm for firm in firms if "-based" in "".join(_words(place, firm))), place)


def _words(first: Token, last: Token) -> list[str]:
    return [token.lower_ for token in first.doc[first.i : last.i]]


def _represented(noun: Token) -> Token:
    """Return the body that "a spokesman for the army" speaks for, or the noun itself."""
    if noun.lower_ not in ROLES:
        return noun
    behind = (part for child in noun.children if child.lower_ in {"for", "of", "at"} for part in child.children)
    return next((part for part in behind if part.dep_ == "pobj"), noun)


def _before(
    subjects: list[Subject], pronoun: Token, is_person: Callable[[Token], bool], quoted: Callable[[Token], bool]
) -> Token | None:
    """Return the last fitting subject of the two sentences before, that of a main clause first."""
    here, inside = pronoun.sent.start, quoted(pronoun)
    if _is_said_of_object(pronoun, is_person) or _is_on_condition(pronoun, is_person):
        return None
    if pronoun.head.dep_ in {"relcl", "advcl"} and _is_rivalled(pronoun, is_person):
        return None
    if pronoun.head.dep_ in {"relcl", "advcl"} and any(
        one.place.sent.start == here and one.place.right_edge.i < pronoun.i and fits(pronoun, one.noun, is_person)
        for one in subjects[-LAST:]
    ):
        return None  # "The states join in what they want to do"
    near: dict[int, list[Subject]] = {}
    for subject in reversed(subjects[-LAST:]):
        sentence = subject.place.sent.start
        if pronoun.i - subject.place.i > BACK:
            break
        if sentence != here and quoted(subject.place) == inside:
            near.setdefault(sentence, []).append(subject)
    for told in list(near.values())[:2]:
        for subject in sorted(told, key=lambda one: one.place.head.dep_ != "ROOT"):
            able = pronoun.lower_ != "it" or pronoun.head.lemma_ not in DEALING or thinks(subject.noun)
            if able and fits(pronoun, subject.noun, is_person) and (
                pronoun.lower_ in {"they", "their"} or subject.place.head.dep_ == "ROOT"
            ):
                return subject.noun
    return None


def _is_said_of_object(it: Token, is_person: Callable[[Token], bool]) -> bool:
    """Say whether "it" may be what is told of beside: "Berg praised the bridge, saying it would last"."""
    saying = it.head.head
    if it.lower_ != "it" or it.head.dep_ != "ccomp" or saying.dep_ != "advcl" or saying.tag_ != "VBG":
        return False
    things = (token for token in saying.head.subtree if token.i < saying.i and token.dep_ in {"dobj", "pobj"})
    return any(thing.pos_ in _NOUNS and fits(it, thing, is_person) for thing in things)


def _is_on_condition(it: Token, is_person: Callable[[Token], bool]) -> bool:
    """Say whether "it" may be who is named beside: "held out aid to Lima if it agreed"."""
    clause = it.head
    if it.lower_ != "it" or clause.dep_ != "advcl" or clause.i < clause.head.i:
        return False
    named = (token for token in clause.head.subtree if token.i < clause.left_edge.i and token.dep_ in {"dobj", "pobj"})
    return any(name.ent_type_ in {"GPE", "ORG"} and fits(it, name, is_person) for name in named)


def _is_rivalled(pronoun: Token, is_person: Callable[[Token], bool]) -> bool:
    """Say whether a noun before it in its own sentence fits "they" as well: "soldiers on the mission they chose"."""
    if pronoun.lower_ not in {"they", "their"}:
        return False
    before = pronoun.doc[pronoun.sent.start : pronoun.head.left_edge.i]
    people = (token for token in before if token.pos_ in _NOUNS and token.lemma_ in HUMANS)
    return any(fits(pronoun, noun, is_person) for noun in people)
