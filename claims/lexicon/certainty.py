"""Words that say how sure a statement is: what is only believed, feared or rumoured, what may be, what is planned.

Stems, as `claims/stems.py` makes them, where they are looked up among predicates.
"""

import re

from claims.stems import stem

# who believes a thing does not say that it is so
HOLDING = frozenset(
    map(stem, "believe think fear suspect suppose assume guess imagine worry speculate wonder doubt hope dream".split())
)
# ... nor does who accuses somebody of it, or is accused of it
ACCUSING = frozenset(map(stem, "accuse allege blame charge indict implicate".split()))
# ... nor do those who pass on what is told by nobody
RUMOUR = frozenset("rumour rumours rumor rumors speculation gossip hearsay".split())
# what is planned is not done yet
PLANNING = frozenset(
    map(
        stem,
        "plan intend promise pledge vow aim want hope seek propose consider threaten prepare expect schedule wish "
        "mull weigh contemplate".split(),
    )
)
# "it is possible that", "allegedly": the outlet itself leaves it open
LEFT_OPEN = re.compile(
    r"(?i)\bit(?: is|['’]s| was| remains?)(?: \w+)? (?:possible|conceivable|likely|unclear|unlikely)\b"
    r"|\b(?:possibly|perhaps|maybe|probably|allegedly|supposedly|purportedly)\b"
)
# "is suspected of having": what the one who is spoken of is thought to have done
THOUGHT_TO = re.compile(
    r"(?i)\b(?:is|are|was|were|been|being) (?:\w+ly )?(?:suspected|rumou?red|alleged|thought|believed|feared|presumed)\b"
)
# "appeared intent on", "is in line to": near to be done
ABOUT_TO = re.compile(
    r"(?i)\b(?:intent|bent|set|keen) on\b|\b(?:is|are|was|were|be|been|seems?|seemed|appears?|appeared|stands?) "
    r"(?:\w+ly )?(?:set|due|ready|poised|about|in line|expected|scheduled|slated|likely|prepared|willing) to\b"
)
