"""Words by which a thing is told to be another of its kind: the second, a later one, one for the time being."""

import re

# "a second package" is not "a package"
ANOTHER = frozenset("second third fourth fifth sixth 2nd 3rd 4th another later subsequent follow-up renewed repeat".split())
# what may be told of one thing by one and left out by another: "a new law", "a short-term deal"
KINDS = frozenset("new further fresh additional short-term temporary stopgap interim provisional permanent long-term".split())
FIRST = frozenset("first 1st initial earlier previous original".split())
TURNS = ANOTHER | KINDS | FIRST
AGAIN = re.compile(r"(?i)\b(?:again|once more|(?:for )?(?:a|the) (?P<nth>second|third|fourth|fifth|sixth) time|anew)\b")
TURNED = re.compile(rf"(?i)\b(?:{'|'.join(sorted(TURNS))}|again|once more|anew)\b")
# a time that stands before a noun, or owns one, is the noun's: "the Friday deadline", "last month's vote"
OF_A_NOUN = re.compile(r"['’]s?\b| (?!(?:the|a|an|in|on|at|to|of|by|for|from|with|and|but|or|as|that|when|after|before|while)\b)[a-z]{4,}\b")
