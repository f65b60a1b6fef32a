"""Words by which an amount is one of a part, of a whole, or of one kind of harm and no other."""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

AMONG = re.compile(r"(?i)\b(?:among|amongst|of (?:them|whom|these|those)|aged|under the age of)\b")
WHOLE = re.compile(
    r"(?i)\b(?:world-?wide|globally|nation-?wide|country-?wide|altogether|overall|combined|in (?:all|total)|"
    r"across the (?:country|world|globe|nation)|around the world|in the whole)\b"
)
# who is counted under one is not counted under another
HARMS = frozenset(
    concept(stem(word))
    for word in "kill injure arrest evacuate destroy damage kidnap rescue miss displace infect hospitalise strand".split()
)
# words for people: who is counted under one may be counted under another
ONE_ANOTHER = frozenset(
    concept(stem(word))
    for word in "people person man woman victim resident villager civilian passenger citizen local other".split()
)
