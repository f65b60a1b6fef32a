"""The framing of a statement in, when the article says that it was said out: "in 2008", "a 2008 advertisement".

What somebody said in another year is no figure of today, whatever tense it has.
"""

from claims.model import Period
from claims.parse.standing import Statement
from claims.parse.tokens import Span, Token
from claims.reading import Reading
from claims.voice.framing import Framing


def said_in(reading: Reading, sentence: Span, statement: Statement, framing: Framing | None) -> Period | None:
    """Return the dated time that goes with the words of attribution, outside of what is said; None where none does."""
    if framing is None or framing.cue is None:
        return None
    cue = framing.cue.root
    around = cue.sent if not sentence.start <= cue.i < sentence.end else sentence
    inside = frozenset(statement.tokens)
    for period in reading.periods.within(around.start_char, around.end_char):
        first = next((token for token in around if token.idx >= period.start), None)
        told = first is not None and first.i not in inside and not reading.cast.quoted(first)
        if first is not None and told and period.start_date and not period.start_date.startswith("-"):
            if _hangs_on(first, cue):
                return period
    return None


def _hangs_on(token: Token, cue: Token) -> bool:
    """Say whether a word belongs to the verb of saying, or to who speaks, and to no other verb."""
    at = token
    while at.i != cue.i and at.head.i != at.i and at.pos_ not in {"VERB", "AUX"}:
        at = at.head
    return at.i == cue.i
