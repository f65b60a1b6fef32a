"""A quotation in, the verb that its words hang on out, in front of them or behind."""

from claims.attribution import lemma_of
from claims.lexicon.cues import SAYING
from claims.naming.cast import Cast
from claims.parse.tokens import Doc, Token
from claims.voice.subjects import speaker_token
from claims.voice.unmarked import word_before

_GOVERNED = frozenset(("ccomp", "dobj", "parataxis", "dep"))
SHORT = 7  # tokens in a sentence that is nothing but "Smith said."


def last_mark(doc: Doc, start: int, end: int) -> str:
    """Return the last token inside of the marks."""
    while end > start + 1 and (doc[end - 1].is_space or doc[end - 1].is_quote):
        end -= 1
    return doc[end - 1].text


def is_over(doc: Doc, start: int, end: int) -> bool:
    """Say whether the quotation ends a sentence, and another begins behind it."""
    after = next((token.text for token in doc[end : end + 3] if token.is_alpha), "")
    return last_mark(doc, start, end) in {".", "!", "?"} and after[:1].isupper()


def leading_verb(doc: Doc, start: int, cast: Cast) -> Token | None:
    """Return the verb of saying just in front of the colon or comma before the opening mark."""
    before = word_before(doc, start)
    if before is None or before.text not in {":", ","}:
        return None
    for token in reversed(doc[max(before.sent.start, before.i - 6) : before.i]):
        if token.pos_ == "VERB" and lemma_of(token) in SAYING and not cast.quoted(token):
            return token if speaker_token(token) is not None else None
    return None


def governor_of(doc: Doc, start: int, end: int, cast: Cast) -> Token | None:
    """Return the verb with a subject of its own that the quotation hangs on, whatever verb it is."""
    for token in doc[start:end]:
        head = token.head
        if start <= head.i < end or token.dep_ not in _GOVERNED or head.pos_ != "VERB" or cast.quoted(head):
            continue
        if any(child.dep_ == "nsubj" and not start <= child.i < end for child in head.children):
            return head
    return None


def before_which(verb: Token) -> Token | None:
    """Return the law of "a law that says: ..."."""
    spoken = any(child.dep_ == "nsubj" and child.lower_ in {"that", "which"} for child in verb.children)
    return verb.head if spoken and verb.dep_ == "relcl" else None


def verb_behind(doc: Doc, start: int, end: int, cast: Cast) -> Token | None:
    """Return the verb just behind the closing mark, in the same sentence or in one as short as "Smith said."."""
    last = doc[end - 1].sent.end
    if last < len(doc) and last - end < 3 and len(doc[last].sent) <= SHORT and not doc[last - 1].is_space:
        last = doc[last].sent.end
    stopped = is_over(doc, start, end)
    for token in doc[end : min(end + 8, last)]:
        said = (token.i < doc[end - 1].sent.end and not stopped) or lemma_of(token) in SAYING
        if token.pos_ == "VERB" and token.tag_ in {"VBD", "VBZ", "VBP"} and said and not cast.quoted(token):
            return token
    return None
