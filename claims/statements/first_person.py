"""A statement from a quotation in, who its "I" is out: the speaker's name, and the verbs as they stand with a name."""

from collections.abc import Iterable

from claims.lexicon.verbs import present
from claims.parse.grammar import SUBJECTS, VERBAL, Tokens
from claims.parse.nouns import owned_by
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.reading import Reading
from claims.statements.context import NOTHING, Own
from claims.voice.framing import Framing

FIRST = {"i": 0, "me": 1, "my": 2, "myself": 3}
_HE, _SHE = ("he", "him", "his", "himself"), ("she", "her", "her", "herself")
_SHORT = {"'m": "is", "’m": "is", "'ve": "has", "’ve": "has", "'ll": "will", "’ll": "will", "'re": "is", "’re": "is"}
_SHORT |= {"am": "is", "ai": "is"}


def own_words(reading: Reading, statement: Statement, framing: Framing | None) -> Own:
    """Return who "I" and "my" are in `statement`: whoever speaks in the quotation around them, where that is known."""
    if framing is None or framing.voice.name is None:
        return NOTHING
    words = [reading.tokens[i] for i in (*statement.lead, *statement.tokens) if isinstance(i, int)]
    first = [token for token in words if token.lower_ in FIRST and token.tag_ in {"PRP", "PRP$"}]
    if not first:
        return NOTHING
    names = {_speaker(reading, token, framing) for token in first}
    name = names.pop() if len(names) == 1 else None
    gender = reading.cast.gender_of(name) if name is not None else None
    if name is None or (gender is None and any(token.lower_ == "myself" for token in first)):
        return NOTHING
    others = {"he", "him", "his"} if gender == "he" else {"she", "her"}
    again = None if gender is None or any(token.lower_ in others for token in words) else gender
    taken = dict(statement.respelt)
    verbs = {i: told for token in first for i, told in _verbs(reading.tokens, token) if i not in taken}
    return Own({token.i: _forms(token, name, again or gender, plainly=again is None) for token in first}, verbs)


def _speaker(reading: Reading, token: Token, framing: Framing) -> str | None:
    """Return the person who says the word; nobody for words in marks inside of the quotation."""
    speech = next(iter(reading.speeches_in(token.i, token.i + 1)), None)
    if speech is None and not reading.cast.quoted(token):
        return None
    start = speech.start if speech is not None else framing.cue.end if framing.cue is not None else token.i
    within = reading.tokens[start : token.i] if speech is not None else ()
    if sum(other.is_quote for other in within) % 2:
        return None
    name = (speech.voice if speech is not None else framing.voice).name
    return name if name is not None and reading.cast.is_person(name) else None


def _forms(token: Token, name: str, gender: str | None, *, plainly: bool) -> tuple[str, str]:
    """Return the name as it stands for the word, and what stands for it once the name has been told."""
    which = FIRST[token.lower_]
    pronouns = _SHE if gender == "she" else _HE
    first = owned_by(name) if which == 2 else pronouns[which] if which == 3 else name
    again = first if plainly or gender is None else pronouns[which]
    return _spaced(token, first), _spaced(token, again)


def _spaced(token: Token, text: str) -> str:
    """Return the text with a blank where "I'm" has none."""
    return f"{text} " if _is_short(token) else text


def _is_short(token: Token) -> bool:
    """Say whether "I'm" or "I'd" is one word for the eye."""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) and not token.whitespace_ else None
    return following is not None and (following.lower_ in _SHORT or following.lower_ in {"'d", "’d"})


def _verbs(doc: Tokens, token: Token) -> Iterable[tuple[int, str]]:
    """Yield the verbs that stand with "I" as they stand with a name: "am" as "is", "want" as "wants"."""
    verb = token.head
    if _is_short(token):
        yield token.i + 1, _third(doc[token.i + 1]) or ""
    if token.dep_ not in SUBJECTS or verb.pos_ not in VERBAL or any(child.dep_ == "conj" for child in token.children):
        return
    verbs = [verb]
    for one in verbs:
        below = (child for child in one.children if child.dep_ == "conj" and child.pos_ in VERBAL)
        verbs += [child for child in below if not any(part.dep_ in SUBJECTS for part in child.children)]
        helping = [child for child in one.children if child.dep_ in {"aux", "auxpass"} and child.lower_ != "to"]
        finite = helping[0] if helping else one
        told = _third(finite)
        if told is not None:
            yield finite.i, told


def _third(finite: Token) -> str | None:
    if finite.lower_ in {"'d", "’d"}:
        return "had" if finite.tag_ == "VBD" or finite.head.tag_ in {"VBN", "VBD"} else "would"
    if finite.lower_ in _SHORT:
        return _SHORT[finite.lower_]
    if finite.tag_ != "VBP":
        return None
    return present(finite.lower_, several=False)
