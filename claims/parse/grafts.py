"""A parse in, the same parse out with its subject given back to a second clause, where the parser took it away.

"The court fined the bank and editor Ann Roe left town": the parser often has the court fine both, and leave town. But
a verb with nothing but a noun between it and the "and" has that noun for its subject.
"""

from itertools import pairwise

from claims.lexicon.clausal import CLAUSAL, NEVER_OBJECTS
from claims.parse.passives import PARTICIPLES, tie_passives
from claims.parse.retied import NOUNS, Graft, free_as_such, retied
from claims.parse.tokens import Doc, Token

LONGEST_ASIDE = 9  # words
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "CD", "POS", "HYPH", "PDT", "JJS", "JJR"}
_OPENING = frozenset(("WDT", "WP", "WP$", "WRB"))
_NOT_BEFORE = frozenset("between both either neither whether if that than".split())
_STOPS = frozenset((";", ":", "(", ")", "—", "–", "--"))
_JOINING = frozenset("and but".split())
_OF_NOUN = frozenset("acl relcl csubj pcomp".split())
_SUBJECTS = frozenset("nsubj nsubjpass expl".split())
_AUXILIARY = frozenset(("aux", "auxpass"))
_ADVERBS = frozenset(("RB", "RBR"))


def graft(doc: Doc, heads: list[int]) -> None:
    """Mend `heads`, the number of the word that each word of `doc` hangs on, and the names of the ties."""
    starts = [token.i for token in doc if token.is_sent_start or token.i == 0]
    for start, end in pairwise([*starts, len(doc)]):
        for joint in range(start + 2, end - 1):
            if doc[joint].tag_ != "CC":
                continue
            if doc[joint + 1].tag_ in PARTICIPLES or doc[joint + 1].tag_ in _ADVERBS:
                tie_passives(doc, heads, start, joint, end)
            if doc[joint + 1].lower_ == "as":
                free_as_such(doc, heads, joint)
            if doc[joint].lower_ in _JOINING and joint < end - 3:
                found = _found(doc, heads, start, joint, end)
                if found is not None:
                    retied(doc, heads, found, start, end)


def _found(doc: Doc, heads: list[int], start: int, joint: int, end: int) -> Graft | None:
    noun = _noun_behind(doc, joint, end)
    finite = _finite_behind(doc, _aside_behind(doc, noun, end), end) if noun is not None else None
    first = _finite_before(doc, start, joint) if finite is not None else None
    if noun is None or finite is None or first is None:
        return None
    one, two = _lexical(doc, heads, first), _lexical(doc, heads, finite)
    if one is None or two is None or one > joint or two <= noun or _is_right(doc, heads, Graft(one, joint, noun, two)):
        return None
    if not _is_clause(doc, heads, start, one) or _may_be_told(doc, one, joint) or _is_noun(doc, one, joint, noun):
        return None
    return Graft(one, joint, noun, two)


def _noun_behind(doc: Doc, joint: int, end: int) -> int | None:
    """Return the last word of the one noun phrase behind the "and"."""
    place, opened = joint + 1, False
    while place < end and (_is_part(doc, place, end) or (opened and doc[place].lower_ == "of")):
        if opened and doc[place].tag_ in {"DT", "PRP$", "PDT"} and doc[place - 1].lower_ != "of":
            return None  # "and the tax the minister raised"
        opened = opened or doc[place].tag_ in NOUNS
        place += 1
    if place - 1 == joint or doc[place - 1].tag_ not in NOUNS or _is_half(doc, joint, place - 1):
        return None
    return place - 1


def _is_half(doc: Doc, joint: int, noun: int) -> bool:
    """Say whether both nouns may be one's kinds: "gave the price of its crime and tax units"."""
    tags = {one.tag_ for one in doc[joint + 1 : noun + 1]}
    return doc[joint - 1].tag_ == "NN" and noun - joint > 1 and tags <= {"NN", "NNS", "JJ"} and doc[noun].tag_ == "NNS"


def _is_part(doc: Doc, place: int, end: int) -> bool:
    """Say whether a word can be part of a noun phrase: the "singer" of "and singer Ann Roe" too, told as a verb."""
    named = place + 1 < end and doc[place + 1].tag_ == "NNP" and doc[place].lower_.endswith(("er", "or"))
    return doc[place].tag_ in _PHRASE or (named and doc[place].tag_ in {"VB", "VBP"})


def _aside_behind(doc: Doc, noun: int, end: int) -> int:
    """Return the last mark of the aside behind a name, "Ann Roe, the editor," or "Ann Roe, 34,", or the noun itself."""
    if doc[noun].tag_ not in {"NNP", "NNPS"} or noun + 2 >= end or doc[noun + 1].text != ",":
        return noun
    for place in range(noun + 2, min(noun + 2 + LONGEST_ASIDE, end)):
        if doc[place].text == ",":
            return place
        if doc[place].tag_ not in _PHRASE and doc[place].tag_ != "IN":
            break
    return noun


def _finite_behind(doc: Doc, noun: int, end: int) -> int | None:
    """Return the finite verb right behind the noun: not in "the dog he had died", nor "the house owned by her"."""
    place = noun + 1
    while place < end and doc[place].tag_ in _ADVERBS:
        place += 1
    if place >= end or doc[place].tag_ not in _FINITE or doc[place].pos_ not in {"VERB", "AUX"}:
        return None
    follows = place + 1 < end and (doc[place + 1].tag_ in _FINITE or doc[place + 1].lower_ == "by")
    return None if follows else place


def _finite_before(doc: Doc, start: int, joint: int) -> int | None:
    """Return the finite verb before the "and", if nothing opens another clause in between."""
    for place in range(joint - 1, start, -1):
        token = doc[place]
        if token.tag_ in _OPENING or token.lower_ in _NOT_BEFORE or token.is_quote or _is_stop(token):
            return None
        if token.tag_ in _FINITE and token.pos_ in {"VERB", "AUX"}:
            return place
        if token.dep_ == "mark" or (token.text == "," and place < joint - 1) or _joins_clauses(doc, place):
            return None
        if token.pos_ == "VERB" and token.lemma_.lower() in CLAUSAL:
            return None  # "filed a brief arguing the Trade and Fishing Service cannot do it"
    return None


def _joins_clauses(doc: Doc, place: int) -> bool:
    """Say whether an "and" joins more than two nouns."""
    beside = {doc[place - 1].tag_, doc[place + 1].tag_}
    return doc[place].lower_ in _JOINING and not beside <= _PHRASE


def _is_stop(token: Token) -> bool:
    return token.text in _STOPS or (token.text == "-" and bool(token.whitespace_))


def _lexical(doc: Doc, heads: list[int], finite: int) -> int | None:
    """Return the verb that an auxiliary belongs to, or the finite verb itself."""
    if doc[finite].dep_ not in _AUXILIARY:
        return finite if doc[finite].tag_ != "MD" else None
    main = heads[finite]
    return main if finite < main <= finite + 4 else None


def _is_right(doc: Doc, heads: list[int], found: Graft) -> bool:
    """Say whether the parser has the noun as the subject already, with all of its words."""
    first, joint, noun, second = found
    subject = next((i for i in range(joint + 1, noun + 1) if doc[i].dep_ in _SUBJECTS and heads[i] == second), None)
    if subject is None and doc[second].dep_ == "relcl":
        return any(heads[i] == second and doc[i].dep_ == "nsubj" and doc[i].pos_ == "PROPN" for i in range(joint))
    if subject is None:
        return False
    if not (doc[first].dep_ == "ccomp" and heads[first] < first):  # which goes on, what is said or who says it?
        if doc[second].dep_ != "conj" or heads[second] > joint or heads[joint] > joint:
            return False
    loose = (i for i in range(joint + 1, noun + 1) if i != subject and not joint < heads[i] <= noun)
    return next(loose, None) is None


def _is_clause(doc: Doc, heads: list[int], start: int, verb: int) -> bool:
    """Say whether the first verb has a subject of its own before it, and is no clause about a noun."""
    if doc[verb].dep_ in _OF_NOUN:
        return False
    own = [i for i in range(start, verb) if heads[i] == verb and doc[i].dep_ in _SUBJECTS]
    return any(doc[i].tag_ not in _OPENING for i in own) or (doc[verb].dep_ == "conj" and not own)


def _may_be_told(doc: Doc, verb: int, joint: int) -> bool:
    """Say whether both nouns can be told of: "said the bank and the broker left", and not "announced a loss and"."""
    lemma = doc[verb].lemma_.lower()
    if lemma not in CLAUSAL:
        return False
    behind = doc[verb + 1 : joint]
    plain = len(behind) > 1 and behind[0].lower_ in {"a", "an"} and all(one.tag_ in _PHRASE for one in behind)
    return lemma in NEVER_OBJECTS or not plain


def _is_noun(doc: Doc, verb: int, joint: int, noun: int) -> bool:
    """Say whether the first verb may be a noun: "the giants" of "the media giants Holm and Lund grow"."""
    names = [*doc[verb + 1 : joint], *doc[joint + 1 : noun + 1]]
    return doc[verb].tag_ == "VBZ" and all(one.tag_ in {"NNP", "NNPS"} for one in names)
