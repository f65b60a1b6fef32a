"""Words by which there is nothing of a kind, or something; and verbs that tell no more than that there is."""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

_APART = (
    "of|that|who|which|but|and|or|than|about|in|on|at|to|for|with|by|from|over|against|after|before|was|were|is|are|had|has|have|been"
    "|be|did|do|does|would|will|could|can|may"
)
_BETWEEN = rf"(?P<kind>(?: (?!(?:{_APART})\b)[\w’'-]+){{0,2}}) $"
# right before a noun: there is nothing of the kind
NOTHING_OF = re.compile(
    rf"(?i)(?:\bno|\bnot (?:a single|one|any)|(?P<verb>\b(?:not|never)|n[’']t) (?:(?!(?:that|whether|if|because|to)\b)\w+ ){{0,2}}"
    rf"(?:a single|any|an?|one)|\bwithout (?:a single|any)){_BETWEEN}"
)
# ... and that is what is denied
ANY_OF = re.compile(rf"(?i)\b(?:any|a single|ever (?:\w+ ){{0,3}}(?:an?|any)|there (?:was|were|had been) (?:an?|any)){_BETWEEN}")
# there is at least one
SOME_OF = re.compile(
    rf"(?i)\b(?:an?|another|several|some|many|numerous|repeated|multiple|at least (?:one|two|three)|one|two|three|four|five|six"
    rf"|seven|eight|nine|ten|eleven|twelve|dozens of|a (?:series|string|number|couple|handful) of|\d+){_BETWEEN}"
)
# with these a noun only exists, or comes from one to another
THERE_IS = frozenset(
    concept(stem(word))
    for word in "be exist have happen occur hold receive get obtain hear send file submit lodge issue give make write deliver "
    "hand fire pay conduct carry place raise register record report take".split()
)
# what there may be more than one of a kind of, so that another of them refutes nothing
MORE = re.compile(
    r"(?i)\b(?:others?|else|more|further|additional|new|extra|yet|until now|unless|if|almost|nearly|virtually|such|official|formal"
    r"|immediate|immediately|immediately available|longer|evidence|sign|signs|indication|reason|doubt|comment|intention)\b"
)
# they go with everything, but there being one of them tells something
HELD = frozenset({concept("meeting"), concept("talks"), concept("agreement")})
# up to a time, or before it
UP_TO = re.compile(r"(?i)\b(?:before|until|till|prior to|ahead of)(?: (?:the|early|mid|late|end of))? $")
