"""A parse in, the same parse out with its verb of saying given back where the parser took that for a noun.

"Prices will fall, the bank estimates.", "Holm charges that the port was sold.": the verbs are spelt as nouns are.
"""

from itertools import pairwise

from claims.lexicon.clausal import SHOWING, TELLERS
from claims.lexicon.speakers import PAPERS
from claims.parse.retied import NOUNS
from claims.parse.tokens import Doc

_NAMES = frozenset(("NNP", "NNPS"))
_OPENING = NOUNS | {"DT", "JJ", "CD", "PRP$"}
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TOPS = frozenset(("ROOT", "dobj", "compound", "nsubj"))


def tell(doc: Doc, heads: list[int]) -> None:
    """Mend `heads`, the number of the word that each word of `doc` hangs on, with tags and ties beside it."""
    starts = [token.i for token in doc if token.is_sent_start or token.i == 0]
    for start, end in pairwise([*starts, len(doc)]):
        for place in range(start + 1, end):
            if doc[place].lower_ in SHOWING:
                _end_with_source(doc, heads, start, place, end)
            if doc[place].lower_ not in TELLERS:
                continue
            if doc[place].tag_ == "VBZ" and doc[place - 1].dep_ == "compound" and heads[place - 1] == place:
                doc[place - 1].dep_ = "nsubj"
            elif doc[place].tag_ == "NNS":
                if _ends_what_is_told(doc, heads, place) or _opens_what_is_told(doc, heads, start, place, end):
                    doc[place].tag_, doc[place].pos_, doc[place].lemma_ = "VBZ", "VERB", TELLERS[doc[place].lower_]


def _ends_what_is_told(doc: Doc, heads: list[int], place: int) -> bool:
    """Say whether it has a subject and a clause before it: "..., the bank estimates"."""
    before = {doc[i].dep_ for i in range(place) if heads[i] == place and i != place}
    return heads[place] == place and {"nsubj", "ccomp"} <= before


def _opens_what_is_told(doc: Doc, heads: list[int], start: int, place: int, end: int) -> bool:
    """Say whether a "that" is behind it, a name before it, and no other verb is the main one; tie them anew if so."""
    name = place - 1
    if place + 2 >= end or doc[place + 1].lower_ != "that" or doc[place + 1].tag_ != "IN":
        return False
    clause = heads[place + 1]
    named = all(doc[i].text[:1].isupper() for i in range(start, place)) and doc[name].tag_ in NOUNS
    top = next((i for i in range(start, end) if heads[i] == i), place)
    if not named or clause <= place or heads[clause] != place or top not in {name, place, clause}:
        return False
    if clause == top or doc[place].dep_ not in _TOPS:
        return False
    for i in range(start, end):
        if heads[i] == name and i > place or i == name:
            heads[i] = place
    heads[place], doc[place].dep_ = place, "ROOT"
    doc[name].dep_, doc[clause].dep_ = "nsubj", "ccomp"
    return True


def _end_with_source(doc: Doc, heads: list[int], start: int, place: int, end: int) -> None:
    """Tie the verb of "..., figures of the register show", at the end of a sentence, to the paper that shows it."""
    comma = next((i for i in range(place - 1, start, -1) if doc[i].text == ","), start)
    top = next((i for i in range(comma + 1, place) if doc[i].lemma_.lower() in PAPERS), place)
    root = next((i for i in range(start, end) if heads[i] == i), place)
    last = all(token.is_punct or token.is_space for token in doc[place + 1 : end])
    if not (last and start < root < comma and top < place and _is_source(doc, comma + 1, top, place)):
        return
    if doc[place].tag_ in NOUNS:
        _free_last_noun(doc, heads, comma + 1, top, place)
    elif doc[place].dep_ != "advcl" or heads[place] != root or heads[top] != place:
        return
    heads[top], heads[root], heads[place] = place, place, place
    doc[top].dep_, doc[root].dep_, doc[place].dep_ = "nsubj", "ccomp", "ROOT"
    doc[place].tag_, doc[place].pos_, doc[place].lemma_ = SHOWING[doc[place].lower_], "VERB", "show"


def _is_source(doc: Doc, first: int, top: int, place: int) -> bool:
    """Say whether the words before the verb are one paper's, as many as the verb tells of."""
    between = doc[first:place]
    joined = any(token.tag_ in {"CC", "WRB"} or token.dep_ == "mark" for token in between)
    other = any(token.tag_ in _FINITE and doc[token.i + 1].lower_ != "by" for token in between)
    many = doc[top].tag_ in {"NNS", "NNPS"}
    fits = many != (doc[place].lower_ == "shows") and doc[place - 1].tag_ in NOUNS
    return fits and doc[first].tag_ in _OPENING and not joined and not other


def _free_last_noun(doc: Doc, heads: list[int], first: int, top: int, place: int) -> None:
    """Put the noun before the verb in the place that the verb was given among the nouns."""
    noun, above, dep = place - 1, heads[place], doc[place].dep_
    for i in range(first, noun):
        if heads[i] == place and not _leads_to(heads, noun, i):
            heads[i] = noun
    if noun != top and not _leads_to(heads, top, noun):
        inside = first <= above < noun and not _leads_to(heads, above, noun)
        heads[noun], doc[noun].dep_ = (above, dep) if inside else (top, "appos")


def _leads_to(heads: list[int], below: int, above: int) -> bool:
    """Say whether one word hangs on another, at any height."""
    while below != above and heads[below] != below:
        below = heads[below]
    return below == above
