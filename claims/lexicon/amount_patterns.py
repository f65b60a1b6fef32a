"""How amounts are written in the news, as regular expressions; what each one means is told in the rooms that use them."""

import re

from claims.lexicon.amounts import ABOUT, ABOUT_AFTER, AT_LEAST, AT_LEAST_AFTER, AT_MOST, AT_MOST_AFTER


def _phrases(*lists: str) -> str:
    words = (way.strip() for words in lists for line in words.splitlines() for way in line.split("|"))
    return "|".join(re.escape(way) for way in sorted(filter(None, words), key=len, reverse=True))


# --- money and measures
AFTER_SIGN = re.compile(r"\s?(US|U\.S\.|USD|AUD|CAD|Cdn|NZD|HKD)\b(?!\s?[A-Z$])|\s(?:dollars?|bucks)\b")
OF_COINS = re.compile(
    r"\s+of(?=\s+(?:US |U\.S\. )?(?:dollars|euros|pounds|rubles|roubles|yuan|yen|hryvnias?|rupees|miles|kilomet\w+|tons|tonnes|years|days|hours|months|weeks)\b)"
)
COINS_MORE = re.compile(r"(?:\s+and)?\s+([\w-]+)\s+(?:cents?|pence)\b", re.IGNORECASE)
CENTS_MORE = re.compile(r"\s(\d\d)(?![\w.,]*\d|\s?[%\w])")
INCHES_MORE = re.compile(r"[\s,-]*(\d{1,2}(?:\.\d)?)(?:[\s-]?(?:inches|inch|ins?\b|\"|”))|-(\d|1[01])(?=[\s,.;)](?!\d))")
POINTS_MORE = re.compile(r"[\s-]points?\b")
LETTERS = re.compile(r"[ ]?[A-Za-z]+$")
COUNTED_AFTER = re.compile(
    r"\s+(?!(?:wide|long|tall|high|deep|away|from|race|sprint|dash|final|freestyle|hurdles|above|below|to|in|of the|and|or|at|on|by|for|with|was|were|is|are)\b)[a-z]{3,}|\s+of\s"
)
# --- ages
OLD = re.compile(r"[\s-]old\b|\s+of\s+age\b", re.IGNORECASE)
OLD_SHORT = re.compile(r"[\s-]?y/?o\b", re.IGNORECASE)
AGE_BEFORE = re.compile(
    r"\b(?:aged|ages?(?: of)?)\s+(?:\d{1,3}(?:\s?[,-]\s?|\s?,?\s(?:and|or|to)\s)){0,3}"
    r"(?:(?:about|around|over|under|between|just|at least)\s+)?$",
    re.IGNORECASE,
)
AGE_END = re.compile(r"\s?(?:$|[.,;:)!?—–](?!\d)|\s(?:and|but|when|while|at the time|in|on|last|next|this|after|by)\b)")
APPOSED_END = re.compile(r"[,.;)](?!\w)")
# "turned 50", "died on Friday at 91"
REACHED = re.compile(
    r"\bturn(?:s|ed|ing)?\s+$|\b(?:die[sd]?|dying|dead)\b[^.;:\d]{0,28}\bat\s+(?:age\s+)?$", re.IGNORECASE
)
APPOSED = re.compile(r"[\w.][,(] $|\w \($")
# --- what is no amount
PARAGRAPH = re.compile(r"\([a-z]\)")  # a 401(k) plan
GROUP_OF = re.compile(r"\bGroup of $")  # the Group of 20 is a club
RATIO_LEFT = re.compile(r"\w-(?:to|for)-$")
RATIO_AFTER = re.compile(r"-(?:to|for)-(?:1|one)\b", re.IGNORECASE)  # "a 2-to-1 margin"
RATE_BEFORE = re.compile(r"\b(?:per|for\s+(?:every|each))\s+$", re.IGNORECASE)  # "12 deaths per 100,000 people" counts deaths
LAST_WORD = re.compile(r"[\w.,%]+$")
ADDRESS = re.compile(r"://|www\.|\w@\w")
ZERO_NAME = re.compile(r"\b(?:ground|patient|net|hour|year|absolute)[\s-]$", re.IGNORECASE)
NO_BEFORE = re.compile(r"\bNos?\.?\s?$")
SCORE_RIGHT = re.compile(r"[-–:/](\d+(?:\.\d+)?)(?!\d|,\d)")
SCORE_LEFT = re.compile(r"(?<![\d,.])(\d+(?:\.\d+)?)[-–:/]$")
SCORE_UNIT = re.compile(
    r"\s?(?:[%°$€£]|(?:MW|GW|kW|W|MB|GB|C|F)\b)|[\s-]?(?!(?:on|in|at|to|and|with|by|for|of|after|over|as|win|victory|loss|defeat|lead|vote|decision"
    r"|draw|home|away|record|score|majority|ruling|split|against|the|while|but|when|thanks|through|from|before|during)\b)[a-z]"
)
RANGE_AHEAD = re.compile(r"\s*(?:-|–|to|or)\s*((?!(?:1[5-9]|20)\d\d(?!\d))\d[\d,]*)(?!\d)")
MODEL_AFTER = re.compile(r"\s(?:Pro|Max|Plus|Ultra|Mini|Lite|Air|SE|XL|Series)\b")
WHEN_BEHIND = re.compile(r"\s+(?:last|this|next|that|each|every)\s", re.IGNORECASE)  # "fell to 700 last year"
ZIP_BEHIND = re.compile(r"\s(?:zip|area|dialling|dialing|post|postal)[ -]?codes?\b", re.IGNORECASE)
THE_FEW = re.compile(r"\b(?:the|other|these|those)\s$", re.IGNORECASE)
ONLY = re.compile(r"\b(?:only|just|exactly|at least|than)\s+$", re.IGNORECASE)
PART_OF = re.compile(r"\s+of\b")
# --- what is counted
HYPHENED = re.compile(r"[ ]?-[ ]?(?:strong\s+)?(?!(?:to|and|or|by|in|on|of|plus|odd|ish|for|with|the|a)\b)([a-z]{2,})\b")
OF_THESE = re.compile(r"\s+of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|our\s+|these\s+|those\s+|all\s+)?(?:other\s+)?")
# --- bounds and ranges
BOUND_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:(?P<least>{_phrases(AT_LEAST)})|(?P<most>{_phrases(AT_MOST)})|(?P<about>{_phrases(ABOUT)}))(?:\s+(?:a|an|the)\s+|[\s-]+)"
    r"|(?P<sign>[<>]\s?=|[<>≥≤~≈∼±])\s*)$",
    re.IGNORECASE,
)
BOUND_AFTER = re.compile(
    rf"[\s-]?(?:(?P<least>{_phrases(AT_LEAST_AFTER)})|(?P<most>{_phrases(AT_MOST_AFTER)})|(?P<about>{_phrases(ABOUT_AFTER)}))(?!\w)",
    re.IGNORECASE,
)
MOVED_UP = re.compile(r"\b(?:back|all the way|right|adds?|added|adding|it|them|moved?|catch|caught|live|bring|brought)\s+$", re.IGNORECASE)
JOINT = re.compile(
    r"\s*(?:(?P<dash>[-–—~‑]|to-)|(?P<to>to|or|till|until|up to)|(?P<and>and))\s*(?:about\s+|around\s+|as (?:many|much) as\s+)?", re.IGNORECASE
)
OPENING = re.compile(
    r"\b(between|from|ranging from|range of|anywhere from|ranges? between)\s+(?:about\s+|around\s+|roughly\s+|some\s+|an estimated\s+)?$", re.IGNORECASE
)
# "failed 48 to 52" is no range
VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|pass(?:ed|es)|fail(?:ed|s)|approv\w+|reject\w+|confirm\w+|adopt\w+|tally|ruled|split|beat|won|lost)\b[^.;:\d]{0,25}$",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\b(?:up|down|by|rose|fell|gained|lost|added|dropped|climbed|slid|advanced|declined|increased|decreased|jumped|grew|cut|raised)\s+(?:[\w.,]+\s+)?$"
)
# "fell from 900 to 700": two figures at two times
CHANGED_FROM = re.compile(
    r"\b(?:up|down|ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gain(?:s|ed|ing)?|lost|los(?:es?|ing)|"
    r"(?:dropp?|climb|advanc|declin|increas|decreas|jump|slipp?|surg|soar|plung|tumbl|plummet|shrink|swell|widen|narrow|"
    r"rais|lower|reduc|trimm?|slash|shorten|extend|expand|doubl|tripl|halv|rebound|dipp?|edg|mov|chang|revis|upgrad|downgrad)"
    r"(?:e?s|ed?|ing)?|slid|slide|sank|sunk|sinks?|shrank|shrunk|swelled|grew|grow(?:s|n|ing|th)?|went|gone|goes|going|"
    r"cut(?:s|ting)?|switch\w*)\b(?:[^.;:()\"“”]|\.(?=\d)){0,50}$",
    re.IGNORECASE,
)
# --- one amount in several currencies
BRACKET_OPENS = re.compile(r"\s?[(\[](?:that is|i\.e\.|or|worth|equal to|equivalent to|the equivalent of)?[,\s]*", re.IGNORECASE)
OR_THAT_IS = re.compile(r",?\s(?:or|equal to|equivalent to|the equivalent of)\s(?:(?:about|around|roughly|some|nearly|almost)\s)?", re.IGNORECASE)
OR_ALSO = re.compile(r"\s?[,;/]\s?(?:or\s)?|\s(?:or|and)\s", re.IGNORECASE)
BRACKET_CLOSES = re.compile(r"(?:\s(?:at (?:the )?(?:current|today's|today’s) (?:exchange )?rates?|today|then|at the time))?\s?[)\]]", re.IGNORECASE)
