"""The text of an article in, the stretches between its quotation marks out."""

import re
from typing import NamedTuple

_PAIRS = {"“": "”", "«": "»", "„": "“”", '"': '"'}


class Quote(NamedTuple):
    """What stands between two quotation marks, without the marks."""

    start: int
    end: int


_QUOTE = re.compile(r"“([^“”\n]+)”|«([^«»\n]+)»|(?<!\w)\"([^\"\n]+)\"|(?<![\w’'])‘([^‘\n]+?)’(?![\w])")


def find_quotes(text: str) -> list[Quote]:
    """Return the quotations of `text` in order; a mark that is never closed spoils only itself."""
    return [
        Quote(match.start(group), match.end(group))
        for match in _QUOTE.finditer(text)
        for group in (match.lastindex or 0,)
        if group
    ]
