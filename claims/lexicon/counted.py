"""Words by which those who are counted are told to be aboard, on strike or at a gathering, whatever the verb."""

import re

_AN = r"(?: (?:an?|the|their|its|on|to))?"
_OF_DAYS = r"(?: [\w-]+){0,3}?"  # "a three-day strike"

# what stands from the verb on: "began a three-day strike", "walked out", "stopped work"
STRIKING = re.compile(
    rf"(?i)(?:began|begins?|beginning|begun|start\w*|stag\w+|held|launch\w*|join\w*|went|go|goes|gone|going|are|were|been)"
    rf"{_AN}{_OF_DAYS} (?:strike|walk-?outs?|stoppage|industrial action)\b"
    r"|(?:struck|walk(?:ed|s|ing)? (?:out|off)|down(?:ed|s|ing)? tools|stop(?:ped|s|ping)? work(?:ing)?"
    r"|stay(?:ed|s|ing)? (?:away from|off) work|refus\w+ to work)\b"
)
ATTENDING = re.compile(
    r"(?i)(?:march|demonstrat|protest|rall(?:y|i)|gather|turned out|took to the streets|attend|took part|taken part)"
)
# around the number: "was carrying 12 passengers", "had 12 passengers on board", "12 people were aboard"
CARRYING = re.compile(
    r"(?i)\bcarr(?:y|ying|ied|ies)(?: (?:at least|about|some|around|nearly|almost|more than|over|up to))?\W*$"
)
ABOARD = re.compile(r"(?i)^(?: and \d[\d,]* [\w ]{3,20}?)?(?:,? (?:who )?(?:were|was|are))? (?:aboard|on board)\b")
