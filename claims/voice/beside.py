"""A quotation in, the verb and the noun beside it that tell who speaks out, whatever the parser made of them."""

from claims.attribution import lemma_of
from claims.lexicon.cues import CALLED_OUT, SAYING, SPEECH_NOUNS
from claims.lexicon.speakers import HUMANS
from claims.lexicon.voices import ISSUED, MOVING
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.tokens import Doc, Token
from claims.voice.subjects import speaker_token

LONGEST = 30  # tokens from the closing mark to "said", with all that is told of who speaks
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NAMING = frozenset(("NOUN", "PROPN", "PRON"))
_OPENING = _NAMING | {"DET", "ADJ", "NUM", "VERB"}
_PHRASE = frozenset(("DET", "ADJ", "NUM", "NOUN", "PROPN"))
_ABOUT = frozenset(("about", "on", "of", "to", "against", "over"))
_DASHES = frozenset(("-", "–", "—", "--"))
_STOPS = frozenset((".", "!", "?", ";", ":"))
_CLOSING = frozenset((",", "?", "!", "—", "–", "--", "-", "…", "..."))


def behind(doc: Doc, end: int, cast: Cast) -> tuple[Token, Token] | None:
    """Return the verb and who speaks in “...,” Ms. Berg, a critic, wrote" and in “...,” said Berg, who sails."""
    last = next((doc[i] for i in range(end - 1, max(end - 4, 0), -1) if not doc[i].is_quote), None)
    first = next((i for i in range(end, min(end + 3, len(doc))) if not doc[i].is_quote), len(doc))
    if last is None or last.text not in _CLOSING or first >= len(doc) or doc[first].is_space:
        return None
    paper = next((token for token in doc[first : first + 5] if token.lower_ in ISSUED), None)
    if doc[first].lower_ in {"read", "reads"} and paper is not None:
        return doc[first], _sender(doc, paper, cast) or paper
    if _says(doc[first], cast):
        who = _named(doc, first + 1, cast)
        return (doc[first], who) if who is not None else None
    if doc[first].pos_ not in _OPENING:
        return None
    verb = _verb(doc, first, cast)
    who = _before_comma(doc, first, verb.i, cast) if verb is not None else None
    return (verb, who) if verb is not None and who is not None else None


def _sender(doc: Doc, paper: Token, cast: Cast) -> Token | None:
    """Return whom a tweet is from, where the parser hung that on the verb: "read a tweet from Berg"."""
    behind = doc[paper.i + 1 : paper.i + 8]
    if len(behind) < 2 or behind[0].lower_ not in {"from", "by"}:
        return None
    who = next((child for child in behind[0].children if child.dep_ == "pobj"), None)
    return who if who is not None and (cast.at(who) is not None or who.lemma_.lower() in HUMANS) else None


def in_front(doc: Doc, start: int, cast: Cast) -> tuple[Token, Token] | None:
    """Return the verb and who speaks in "Asked, Berg, who sails, said, “...”", where the parser found nobody."""
    place = start - 1
    while place > 1 and (doc[place].is_quote or doc[place].text in {",", ":"}):
        place -= 1
    verb = doc[place]
    place -= doc[place - 1].pos_ == "ADV"
    apart = doc[start - 1].is_quote and doc[place - 1].text == ","
    if not apart or not _says(verb, cast) or speaker_token(verb) is not None:
        return None
    for token in reversed(doc[verb.sent.start : place - 1]):
        name = cast.at(token)
        if name is not None and name.kind == "person" and doc[token.i + 1].text == ",":
            return verb, token
    return None


def _says(token: Token, cast: Cast) -> bool:
    if token.pos_ != "VERB" or lemma_of(token) not in SAYING | CALLED_OUT or cast.quoted(token):
        return False
    return token.tag_ in _FINITE or _is_mistold(token)


def _is_mistold(verb: Token) -> bool:
    """Say whether the parser took "the 40-year-old asked in a letter" for what somebody was asked."""
    after = verb.doc[verb.i + 1].lower_ if verb.i + 1 < len(verb.doc) else ""
    return verb.tag_ == "VBN" and verb.dep_ in {"acl", "ROOT"} and after != "by" and not any(
        child.dep_ in {"aux", "auxpass"} for child in verb.children
    )


def _named(doc: Doc, start: int, cast: Cast) -> Token | None:
    """Return who is named at `start`: the subject the parser found there, or the person whose name stands there."""
    verb = doc[start - 1]
    own = next((child for child in verb.children if child.dep_ in SUBJECTS and child.left_edge.i == start), None)
    if own is not None:
        return own
    end = start
    while end < len(doc) and doc[end].pos_ in _PHRASE:
        end += 1
    name = doc[end - 1]
    return name if end > start and (cast.person_in(name) is not None or name.lemma_.lower() in HUMANS) else None


def _verb(doc: Doc, first: int, cast: Cast) -> Token | None:
    """Return the verb of saying behind what is told of who speaks; None where a sentence or quotation ends before."""
    for token in doc[first : first + LONGEST]:
        if token.is_space or token.is_quote or token.text in _STOPS:
            return None
        if _says(token, cast) and (token.i == first or _is_own(doc, first, token)):
            return token
    return None


def _is_own(doc: Doc, first: int, verb: Token) -> bool:
    """Say whether nothing but the name, or the name and what is told of it between commas, stands before the verb."""
    comma = next((i for i in range(first, verb.i) if doc[i].text == ","), None)
    head = _without_brackets(doc[first : verb.i if comma is None else comma])
    named = bool(head) and (head[-1].pos_ in _NAMING or head[-1].lower_ == "old")  # "the 40-year-old"
    plain = named and not any(_is_verb(token) for token in head)
    return plain and (comma is None or (doc[verb.i - 1].text == "," and verb.i - 1 > comma))


def _without_brackets(words: list[Token]) -> list[Token]:
    """Return the words without the "(D-Lund)" behind a name."""
    opening = next((n for n, token in enumerate(words) if token.text == "("), None)
    closed = opening is not None and any(token.text == ")" for token in words[opening:])
    return words[:opening] if closed else words


def _is_verb(token: Token) -> bool:
    """Say whether it is a verb, and no name that the parser took for one: "Lund police chief Anna Berg said"."""
    return token.pos_ in VERBAL and not (token.text[:1].isupper() and token.tag_ == "VB")


def _before_comma(doc: Doc, first: int, stop: int, cast: Cast) -> Token | None:
    """Return the noun of the phrase that ends at the comma or the verb: whoever is named in it, else its head."""
    comma = next((i for i in range(first, stop) if doc[i].text == ","), stop)
    if comma == first:
        return None
    stop = next((i for i in range(first, comma) if doc[i].pos_ == "ADP"), comma)  # "the lawyer of Berg"
    first = next((i + 1 for i in range(stop - 1, first, -1) if doc[i].tag_ == "POS"), first)  # "Berg's lawyer"
    named = (token for token in doc[first:stop] if (name := cast.at(token)) is not None and name.kind == "person")
    return next(named, doc.span(first, comma).root)


def before_colon(doc: Doc, colon: Token) -> Token | None:
    """Return whose words follow the colon in "Berg: ...", "her demand in 1987: ..." and "Berg boomed: ..."."""
    named = _words(doc, colon.sent.start, colon.i)
    if all(token.pos_ not in VERBAL for token in named) and colon.sent.start and not doc[colon.sent.start - 1].is_space:
        named = [*_words(doc, doc[colon.sent.start - 1].sent.start, colon.sent.start), *named]  # split at "Sen."
    dash = max((n for n, token in enumerate(named) if token.text in _DASHES), default=-1)
    named = named[dash + 1 :] or named  # "TURNOUT FELL - Anna Berg: “...”"
    if named and all(token.pos_ == "PROPN" for token in named):
        return named[-1]
    said = [one for one in reversed(named[-12:]) if one.lemma_ in SPEECH_NOUNS and one.head.lower_ not in _ABOUT]
    owners = (child for token in said for child in token.children)
    owner = next((child for child in owners if child.dep_ == "poss"), None)
    return owner or _named_last(named) or _subject(named)


def _named_last(words: list[Token]) -> Token | None:
    """Return whose words follow a name at the end: "More from Berg: ...", "The news does not surprise Berg: ..."."""
    last = words[-1] if words else None
    if last is None or last.pos_ != "PROPN":
        return None
    top = last
    while top.dep_ in {"conj", "appos"} and top.head.pos_ in _NAMING:
        top = top.head
    given = top.dep_ == "pobj" and top.head.lower_ in {"from", "by"}
    return top if given or (top.dep_ == "dobj" and top.head.lemma_ in MOVING) else None


def _words(doc: Doc, start: int, end: int) -> list[Token]:
    return [token for token in doc[start:end] if not token.is_quote and not token.is_space]


def _subject(words: list[Token]) -> Token | None:
    """Return the subject of the last verb that has one, or shares one."""
    for token in reversed(words):
        put = token.dep_ == "advcl" and any(child.lower_ == "as" for child in token.children)  # "as Berg put it"
        if token.pos_ != "VERB" or token.dep_ in {"xcomp", "advcl", "acl", "relcl", "amod", "pcomp"} and not put:
            continue
        while token.dep_ in {"conj", "dep"} and not any(child.dep_ == "nsubj" for child in token.children):
            token = token.head
        return next((child for child in token.children if child.dep_ == "nsubj"), None)
    return None
