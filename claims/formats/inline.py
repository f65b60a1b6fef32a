"""The body of a Markdown file in, its words out, as a reader sees them: without links, pictures and emphasis."""

import re

# No pattern looks farther than a few hundred characters: a hostile file would hold it up.
_URL = (
    r"\((?:<[^>\n]{0,500}>|[^()\s]{0,900}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)"
    r"(?:\s+(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'))?\)"
)
_PICTURE = re.compile(rf"!\[[^\]\n]{{0,400}}\](?:{_URL}|\[[^\]\n]{{0,80}}\])")
_WORDS = r"[^\[\]\n]{1,300}(?:\[[^\[\]\n]{0,80}\][^\[\]\n]{0,200})?"
_LINK = re.compile(rf"(?<!!)\[(?P<words>{_WORDS})\](?:{_URL}|\[[^\]\n]{{0,80}}\])")
_TARGET = re.compile(r"^ {0,3}\[[^\]\n]{1,80}\]:[ \t]+\S+.*$", re.MULTILINE)
_AUTOMATIC = re.compile(r"<(?P<words>https?://[^>\s]{1,900}|[\w.+-]{1,80}@[\w.-]{1,80})>")
_STRONG = re.compile(r"(?P<mark>\*\*\*|\*\*|___|__)(?=\S)(?P<words>[^\n]{1,400}?)(?<=\S)(?P=mark)")
_WEAK = (
    re.compile(r"(?<![\w*])\*(?=[^\s*])(?P<words>[^*\n]{1,300})(?<=[^\s*])\*(?![\w*])"),
    re.compile(r"(?<![\w_])_(?=[^\s_])(?P<words>[^_\n]{1,300})(?<=[^\s_])_(?![\w_])"),
)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<words>[^\n]{0,400}?)[ \t]*#*$", re.MULTILINE)
_QUOTED = re.compile(r"^ {0,3}(?:>[ \t]?)+", re.MULTILINE)


def plain(body: str) -> str:
    """Return the words of `body`."""
    text = _TARGET.sub("", _PICTURE.sub("", body))
    for pattern in (_LINK, _AUTOMATIC, _STRONG, _HEADING, *_WEAK):
        text = pattern.sub(lambda match: match["words"], text)
    return _QUOTED.sub("", text)
