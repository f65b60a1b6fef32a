"""Words for what a statement tells one of: a floor, a side, the first time or the third, before a thing or after it."""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

ORDINALS = {
    word: place
    for place, words in enumerate(
        "ground|first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th".split(
            "|"
        )
    )
    for word in words.split()
}
_NTH = "|".join(ORDINALS)
FLOOR = re.compile(rf"(?i)\b(?P<value>{_NTH}|\d\d?(?:st|nd|rd|th))[- ](?P<what>floor|storey|deck)\b")
_SIDES = "front|back|rear|left|right|upper|lower|northern|southern|eastern|western|north|south|east|west"
SIDE = re.compile(
    rf"(?i)\b(?P<value>{_SIDES})[- ](?P<what>doors?|entrances?|gates?|windows?|exits?|seats?|stairs|staircase|wing|tower|platform|bank)\b"
)
BACK = {"rear": "back", "northern": "north", "southern": "south", "eastern": "east", "western": "west"}
OTHER_SIDE = frozenset(
    frozenset(two.split("/"))
    for two in "front/back left/right upper/lower north/south east/west north/east north/west "
    "south/east south/west".split()
)
ORDER = re.compile(r"(?i)\b(?P<value>before|after)(?P<what>(?: [\w’'-]+){1,6})")
VOTED_FOR = re.compile(
    r"(?i)\bvot(?:ed|es|ing)\b(?: \w+ly)?,? (?P<value>against|no|yes|for|in favou?r(?: of)?)\b(?P<what>(?: [\w’'-]+){0,6})"
)
HOW_OFTEN = re.compile(
    r"(?i)\b(?P<value>once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)\b"
    r"(?! (?:as|more|the|an?|per|over|since|in|this|before|larger|higher|that|its|daily|already|again))"
)
OFTEN = {"once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
FIRST_EVER = re.compile(
    r"(?i)\b(?:the|for the) (?:very )?first time(?: ever| in (?:its|his|her|their|the [\w’']+) (?:\w+ )?history)?"
    r"(?! (?:since|this|in|of|under|as|after|during)\b)"
)
NTH = re.compile(
    rf"(?i)\b(?:(?:is|was|were|marks|marked|became|becomes) (?:only )?(?:the|its|his|her|their) |for (?:the|a) )"
    rf"(?P<value>{_NTH})(?: (?:such|known|reported|recorded))? (?P<what>[a-z]+)"
)
# "the first since March", "the second this year": of a stretch of time alone
STRETCH = re.compile(r"(?i)\b(?:since|this|in|of|within|during|under|as)\b")
# of one that goes somewhere, or of what begins there, it was one of them alone
WHERE = frozenset(
    concept(stem(word))
    for word in "enter leave escape flee arrive come go get break climb slip walk begin start originate erupt crash hit live sit".split()
) | {"break out", "break in", "get in", "come in"}
# what is over in a moment, and what it does in that moment
SUDDEN = frozenset(concept(stem(word)) for word in "explosion blast crash collision collapse earthquake derailment".split())
BLOWS = frozenset(concept(stem(word)) for word in "shake hit strike rock kill injure destroy wreck shatter rip tear".split())
STARTS = frozenset(concept(stem(word)) for word in "begin start originate erupt".split()) | {"break out", "breakout"}
# what is done once in a story, before a thing or after it
ONCE = frozenset(
    concept(stem(word))
    for word in "resign die dismiss fire arrest appoint marry sign approve reject pass open close begin end arrive leave sell buy "
    "announce warn tell inform notify alert evacuate release found kill collapse explode crash sink publish cancel withdraw "
    "detain surrender sack suspend hire board land sign submit file".split()
)
# what a clause begins with that says more of a thing before or after which something was
BESIDE = re.compile(r"(?i) (?:of|on|in|at|for|over|with|to|by|from|about|and|but|or|as|that|which|who|because|when)\b")
# whose vote it was, and at which stage: another body's is another vote
HOUSE = re.compile(
    r"(?i)\b(?:board|council|commission|house|senate|assembly|parliament|chamber|jury|court|bench|union|members)\b"
)
STAGE = re.compile(
    r"(?i)\b(?:committee|subcommittee|panel|procedural|preliminary|earlier|previous|first|second|third|final|test|amend(?:ment|ed)"
    r"|cloture|recount)\b"
)
MOTIONS = frozenset(
    concept(stem(word))
    for word in "motion amendment resolution bill measure ordinance proposal referendum rezoning vote".split()
)
