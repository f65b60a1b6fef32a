"""A run of words in, the members of the list that it makes by its commas out, where the parser loses its way in it."""

from collections.abc import Sequence

from claims.parse.grammar import Tokens
from claims.parse.tokens import Token

FEWEST = 3  # members: of two the parser can tell
LONGEST = 5  # words of a member but the last
_AND = frozenset("and or".split())
_OPENING = frozenset(("(", "[", "“", "‘"))
_CLOSING = frozenset((")", "]", "”", "’"))
_LOOSE = frozenset("more others etc etc. so on".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "WDT", "WP"))
_BREAKS = frozenset((";", "—", "–", "--"))


def series(doc: Tokens, words: Sequence[int]) -> list[tuple[int, ...]]:
    """Return the words of each member of "a, b and c", "a, b, or c"; nothing where they make no such list."""
    pieces = _between_commas(doc, words)
    if len(pieces) < FEWEST - 1 or any(doc[i].text in _BREAKS for i in words):
        return []
    last = pieces[-1]
    if doc[last[0]].lower_ in _AND:
        pieces[-1] = last[1:]
    elif len([i for i in last if doc[i].lower_ in _AND]) == 1:
        place = next(n for n, i in enumerate(last) if doc[i].lower_ in _AND)
        pieces[-1:] = [last[:place], last[place + 1 :]]
    else:
        return []
    whole = all(pieces) and len(pieces) >= FEWEST
    return [tuple(piece) for piece in pieces if not _is_rest(doc, piece)] if whole else []


def are_alike(doc: Tokens, members: list[tuple[int, ...]]) -> bool:
    """Say whether each can only be a member: short, in one form, and without a preposition that goes on in the next."""
    forms = {_form(doc[piece[0]], doc[piece[-1]]) for piece in members}
    inner = (doc[i] for piece in members[:-1] for i in piece)
    return len(forms) == 1 and not any(one.pos_ in {"ADP", "SCONJ"} or one.tag_ in _FINITE for one in inner) and all(
        len(piece) <= LONGEST for piece in members[:-1]
    )


def _form(first: Token, last: Token) -> str:
    if first.lower_ == "to":
        return "to"
    return "ing" if first.lower_.endswith("ing") and (first is last or first.tag_ == "VBG") else "noun"


def _between_commas(doc: Tokens, words: Sequence[int]) -> list[list[int]]:
    """Return the pieces between the commas that stand in no brackets or quotation marks."""
    pieces, depth, quoted = [list[int]()], 0, False
    for i in words:
        text = doc[i].text
        depth += (text in _OPENING) - (text in _CLOSING)
        quoted ^= text == '"'
        if text == "," and depth == 0 and not quoted:
            pieces.append([])
        else:
            pieces[-1].append(i)
    return [piece for piece in pieces if piece]


def _is_rest(doc: Tokens, piece: Sequence[int]) -> bool:
    return all(doc[i].lower_ in _LOOSE or not doc[i].is_alpha for i in piece)
