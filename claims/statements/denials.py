"""An article's claims in, the same out with what is denied where "The mayor denied this" denies the claim before it.

The denied claim reaches from the words that are denied to the denial. Where nobody can tell what is meant the denial
stays as it is, with the words that it leans on before it, or is passed over where it has none.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from claims.lexicon.cues import ALWAYS_DENYING, CALLING, DENYING, FALSE, STATEMENT_NOUNS
from claims.model import Claim, Stance, claim_id
from claims.parse.grammar import SUBJECTS
from claims.parse.tokens import Token
from claims.reading import Reading

DENIAL = "denial"  # why it is passed over
_POINTING = frozenset("this that it these those".split())
_BEFORE = frozenset("the this that these those such".split())
_ADDED = frozenset("advmod punct npadvmod prep aux mark cc advcl conj".split())
_BETWEEN = frozenset("det amod advmod prep cc punct".split())
_UNSURE = frozenset((Stance.DENIED, Stance.POSSIBLE))
_SAID = frozenset((Stance.REPORTED, Stance.QUOTED))
_FRAMING = ("speaker", "speaker_span", "via", "cue", "cue_span", "said", "sentence")


def with_denials(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims, each denial of the sentence before as a denial of what that sentence claims."""
    told: list[Claim] = []  # the claims of the sentence before
    for _, group in groupby(claims, key=lambda one: one.sentence):
        here = [_denied(reading, one, told) for one in group]
        yield from here
        kept = [one for one in here if one.passed_over is None]
        said = any(one.passed_over not in {None, "boilerplate"} for one in here)
        told = kept if kept or said else told


def _denied(reading: Reading, claim: Claim, before: Sequence[Claim]) -> Claim:
    """Return the claim, or what it denies of the sentence before, or the claim passed over."""
    statement = reading.statements.get(claim.id) if claim.passed_over is None else None
    if statement is None or claim.speaker is None or not is_mere_denial(statement.head):
        return claim
    if len(before) == 1 and _can_be_denied(before[0], claim, surely=statement.head.lemma_ in ALWAYS_DENYING):
        return _of(reading, before[0], claim)
    return claim if claim.lead else claim.model_copy(update={"passed_over": DENIAL, "check_worthy": False})


def _can_be_denied(said: Claim, denial: Claim, *, surely: bool) -> bool:
    """Say whether it is what somebody else said, and not that he accused; what is rejected else may be a plan."""
    if said.stance in _UNSURE or said.speaker == denial.speaker or said.start >= denial.start:
        return False
    if said.cue_span is None:
        return surely or said.stance is Stance.QUOTED
    acted = said.start <= said.cue_span.start < said.end
    return not acted and (surely or said.stance in _SAID)


def _of(reading: Reading, said: Claim, denial: Claim) -> Claim:
    """Return what was said as the claim of who denies it."""
    document = reading.document
    place = {"start": said.start, "end": denial.end, "text": document.text[said.start : denial.end]}
    framing = {name: getattr(denial, name) for name in _FRAMING}
    identity = claim_id(document.sha256, said.start, denial.end)
    return said.model_copy(update={**place, **framing, "id": identity, "stance": Stance.DENIED})


def is_mere_denial(verb: Token) -> bool:
    """Say whether somebody only denies what was said before: "Berg denied this", "called the report untrue"."""
    behind = [token for token in verb.subtree if token.i > verb.i and not token.is_punct]
    if not behind or verb.lemma_ not in DENYING | CALLING or any(child.dep_ == "neg" for child in verb.children):
        return False
    thing = _pointed(behind[0])
    if thing is None:
        return False
    rest = [token for token in behind if token.i > thing.i and token.dep_ not in _BETWEEN]
    called = [token for token in rest if token.lower_ in FALSE]
    if verb.lemma_ in CALLING - DENYING:
        return bool(called) and len(called) == len(rest)
    if thing.lower_ == "it" and verb.lemma_ not in ALWAYS_DENYING and not called:
        return False  # "rejected it" may be of a plan
    return len(called) == len(rest) or thing.dep_ == "dobj" and all(_is_added(child, thing) for child in verb.children)


def _pointed(first: Token) -> Token | None:
    """Return "this", or the claim of "the claim", where nothing else tells which claim."""
    if first.lower_ in _POINTING and first.head.lemma_ not in STATEMENT_NOUNS:
        return None if any(child.i > first.i for child in first.children) else first
    noun = first.head
    behind = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else first
    plain = noun.i == first.i + 1 and behind.lower_ not in {"against", "of", "that", "about", "in", "from", "by"}
    return noun if noun.lemma_ in STATEMENT_NOUNS and first.lower_ in _BEFORE and plain else None


def _is_added(child: Token, thing: Token) -> bool:
    return child is thing or child.dep_ in SUBJECTS | _ADDED
