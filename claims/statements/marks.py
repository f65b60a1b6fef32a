"""A restated claim in, the same without a quotation mark that has lost its partner out."""

import re

# an inch mark and a prime stand behind a number
_STRAIGHT = re.compile(r'(?<!\d)"')
_CURLY = re.compile(r"[“”]")
_LONE = re.compile(r'\s+"(?=\s)|^"\s+')


def without_lone_marks(text: str) -> str:
    """Return the text without the mark that opens nothing or closes nothing: 'Berg ” came', 'Berg “came'."""
    if "“" in text or "”" in text:
        text = _without(text, _unmatched(text))
    straight = [found.start() for found in _STRAIGHT.finditer(text)]
    if len(straight) % 2 == 0:
        return text
    if (lone := _LONE.search(text)) is not None:
        return _without(text, [lone.start() + lone[0].index('"')])
    return _without(text, straight) if len(straight) == 1 else text


def _unmatched(text: str) -> list[int]:
    opened: list[int] = []
    lone: list[int] = []
    for found in _CURLY.finditer(text):
        if found[0] == "“":
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            lone.append(found.start())
    return [*lone, *opened]


def _without(text: str, places: list[int]) -> str:
    """Return the text without the marks at these places, and without a blank too many beside them."""
    for place in sorted(places, reverse=True):
        before, behind = text[:place], text[place + 1 :]
        if before[-1:].isspace() or not before:
            text = before + behind.lstrip(" ")
        else:
            text = before + " " * (before[-1] not in "([-–—/" and behind[:1].isalnum()) + behind
    return text
