"""A statement about what is also known by another name in, that and the statement without it out, by its commas alone.

"Sea fog, also called a haar, is wet": where the parser is lost, the words between the commas still tell.
"""

from collections.abc import Iterator

from claims.parse.grammar import Tokens
from claims.parse.standing import Statement, trimmed

LONGEST = 8  # words of either name
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def called(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield "Sea fog is wet" and "Sea fog is also called a haar"."""
    words = statement.tokens
    commas = [n for n, i in enumerate(words[: 2 * LONGEST + 4]) if doc[i].text == ","]
    if statement.lead or len(commas) < 2 or commas[0] > LONGEST or commas[1] + 2 > len(words):
        return
    name, told, rest = words[: commas[0]], words[commas[0] + 1 : commas[1]], words[commas[1] + 1 :]
    known = next((i for i in told[:2] if doc[i].lower_ == "known"), None)
    finite = doc[rest[0]]
    if known is None or doc[known + 1].lower_ != "as" or doc[known].dep_ == "acl" or finite.tag_ not in _FINITE:
        return
    if not name or any(doc[i].tag_ in _FINITE for i in (*name, *told)):
        return
    many = finite.tag_ == "VBP" or finite.lower_ == "were"
    be = ("were" if many else "was") if finite.tag_ == "VBD" else ("are" if many else "is")
    yield statement._replace(tokens=trimmed(doc, [*name, *rest]))
    yield Statement(doc[known], tuple(told), (*name, be))
