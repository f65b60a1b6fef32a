"""Words by which something is told of all, of none, of a part, or of one kind of harm and no other."""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

AMONG = re.compile(
    r"(?i)\b(?:among|amongst|of (?:them|whom|these|those)|aged|under the age of|on (?:the other|either|its|their|our) side)\b"
)
WHOLE = re.compile(
    r"(?i)\b(?:world-?wide|globally|nation-?wide|country-?wide|altogether|overall|combined|in (?:all|total)|"
    r"across the (?:country|world|globe|nation)|around the world|in the whole)\b"
)
# who is counted under one is not counted under another
HARMS = frozenset(
    concept(stem(word))
    for word in "kill injure arrest evacuate destroy damage kidnap rescue miss displace infect hospitalise strand".split()
)
# words for those to whom it came
HARMED = frozenset(
    "dead deaths died killed fatalities injured wounded hurt missing arrested detained evacuated displaced homeless rescued "
    "infected hospitalised hospitalized unaccounted stranded trapped".split()
)
# words for people: who is counted under one may be counted under another
ONE_ANOTHER = frozenset(
    concept(stem(word))
    for word in "people person man woman victim resident villager civilian passenger citizen local other".split()
)
# everybody, of whatever kind; and those who may be all to whom an event came
PEOPLE = frozenset(concept(stem(word)) for word in "people person victim".split())
VICTIMS = frozenset(
    concept(stem(word))
    for word in "worker employee labourer miner passenger traveller soldier officer firefighter resident villager "
    "fisherman sailor crew hiker climber skier pilgrim worshipper protester spectator fan guest migrant patient inmate "
    "prisoner builder farmer civilian pupil student".split()
) - PEOPLE
# those of whom "nobody" is said
HUMANS = ONE_ANOTHER | frozenset(
    concept(stem(word))
    for word in "child girl boy worker employee soldier officer firefighter student pupil teacher driver player fan "
    "tourist visitor patient migrant sailor miner pedestrian cyclist guest customer voter member protester".split()
)
# they count, and are not what is counted: "half of the seats"
OF_THEM = frozenset(
    concept(stem(word))
    for word in "none half third quarter fifth tenth all some most many several each one two three four five six seven "
    "eight nine ten dozen hundred thousand percent number majority".split()
)
# before a verb: of all of them, of none, of some; "of" is what they are
_WHAT = r"(?P<of>(?: [\w’'-]+){1,6})"
EACH = re.compile(rf"(?i)\b(?:all|every|each|both)\b(?: of)?{_WHAT}")
NOBODY = re.compile(
    r"(?i)\b(?:nobody|no[ -]one|not one person|not a single person"
    r"|(?:none of|neither of|no|not one|not a single)(?P<of>(?: [\w’',-]+){1,6}))"
)
FEW_OF = re.compile(
    rf"(?i)\b(?:half|thirds?|quarters?|fifths?|tenths?|percent|some|several|many|most|dozens|hundreds|thousands|one)\b(?: of)?{_WHAT}"
)
