"""A parse with "was built, sold in May and sunk" in it in, the same with the participles tied into one list out."""

from claims.lexicon.verbs import INTRANSITIVE
from claims.parse.tokens import Doc

PARTICIPLES = frozenset(("VBN", "VBD"))
_ADVERBS = frozenset(("RB", "RBR"))
_PHRASE = frozenset("IN DT NN NNS NNP NNPS CD JJ PRP$ POS $ RP".split())
_THINGS = frozenset("DT NN NNS NNP NNPS JJ PRP$ PRP $ CD".split())
LONGEST = 8  # words between two participles


def tie_passives(doc: Doc, heads: list[int], start: int, joint: int, end: int) -> None:
    """Hang each participle before and behind the "and" on the one before it, the first of which stands with a "be"."""
    listed = _listed(doc, start, joint, end)
    be = _be_of(doc, heads, listed[0]) if len(listed) > 2 else None
    if be is None or not _are_done(doc, listed, bare=doc[be].tag_ == "VB") or not _are_free(doc, heads, listed, start):
        return
    if any(_leads_to(heads, before, verb) for before, verb in zip(listed, listed[1:], strict=False)):
        return
    for before, verb in zip(listed, listed[1:], strict=False):
        heads[verb] = before
        doc[verb].dep_, doc[verb].tag_, doc[verb].pos_ = "conj", "VBN", "VERB"
    heads[joint], doc[joint].dep_ = listed[-2], "cc"


def _listed(doc: Doc, start: int, joint: int, end: int) -> list[int]:
    """Return the participles of "built, sold in May and sunk", each but the last two with a comma before the next."""
    last = joint + 1
    while last < end and doc[last].tag_ in _ADVERBS:
        last += 1
    if last >= end or doc[last].tag_ not in PARTICIPLES:
        return []
    found, place = [last], joint - (doc[joint - 1].text == ",")
    while (verb := _verb_before(doc, start, place)) is not None:
        found.insert(0, verb)
        place = verb
        while place > start and doc[place - 1].tag_ in _ADVERBS:
            place -= 1
        if doc[place - 1].text != ",":
            break
        place -= 1
    return found


def _verb_before(doc: Doc, start: int, place: int) -> int | None:
    """Return the participle before a place, where only its own phrase stands between them."""
    for i in range(place - 1, max(start, place - LONGEST), -1):
        if doc[i].tag_ in PARTICIPLES:
            return i
        if doc[i].tag_ not in _PHRASE:
            break
    return None


def _are_done(doc: Doc, listed: list[int], *, bare: bool) -> bool:
    """Say whether the others can only be done to the subject: "was sold", and not "sold oil", or "resigned"."""
    if any(doc[i].lemma_ in INTRANSITIVE for i in listed[1:]):
        return False
    if any(doc[i + 1].tag_ in _THINGS for i in listed[1:] if i + 1 < len(doc)):
        return False
    beside = all(doc[i + 1].text == "," or doc[i + 1].tag_ == "CC" for i in listed[:-1])
    rest = listed[-1:] if beside else listed
    return bare or all(doc[i].tag_ == "VBN" for i in rest)


def _be_of(doc: Doc, heads: list[int], verb: int) -> int | None:
    found = (i for i in range(max(verb - 4, 0), verb) if heads[i] == verb and doc[i].dep_ == "auxpass")
    return next(found, None)


def _are_free(doc: Doc, heads: list[int], listed: list[int], start: int) -> bool:
    """Say whether the others have no subject of their own, and nothing before the first hangs on them."""
    others = frozenset(listed[1:])
    return not any(heads[i] in others for i in range(start, listed[0]) if doc[i].dep_ != "punct")


def _leads_to(heads: list[int], i: int, above: int) -> bool:
    while heads[i] != i:
        i = heads[i]
        if i == above:
            return True
    return False
