"""How times are written in the news, as regular expressions; what each one means is told in `claims/times/moments.py`."""

import re
from collections.abc import Iterable

from claims.lexicon.named_days import IN_FIGURES
from claims.lexicon.numbers import ORDINALS, TENS, UNITS
from claims.lexicon.time import DAY_PARTS, FIXED_FEASTS, MONTHS, MOVING_FEASTS, SEASONS, TENS_OF_YEARS, WEEKDAYS
from claims.lexicon.time import UNITS as TIME_UNITS


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace("'", "['’]") for word in sorted(words, key=len, reverse=True))


_WEEKDAY_LONG = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY_SHORT = r"(?-i:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?"
WEEKDAY = rf"(?:{_WEEKDAY_LONG}|{_WEEKDAY_SHORT}(?=,?\s+(?:{{month}}|\d)))"
_MONTH_LONG = r"(?:January|February|(?-i:March|MARCH|march(?=\s\d))|April|(?-i:May|MAY|may(?=\s\d))|June|July|August|September|October|November|December)"
_MONTH_SHORT = r"(?:Jan|Feb|(?-i:Mar)|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|(?-i:Dec)|dec(?=\.?\s?\d))(?:\b\.?|(?=\d))"
MONTH = rf"(?:{_MONTH_LONG}|{_MONTH_SHORT})"
WEEKDAY = WEEKDAY.replace("{month}", MONTH)
_BARE_MONTH = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept\.|Sep\.|Oct\.|Nov\.|Dec\.|Sept\b)"
)
_TWO_DIGITS = rf"(?:(?:{_any(TENS)})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|\w+teen|oh[\s-]\w+)"
YEAR_WORDS = rf"(?:(?:nineteen|twenty|eighteen)(?:[\s-]hundred(?:[\s-]and)?)?[\s-]{_TWO_DIGITS}|two[\s-]thousand(?:(?:[\s-]and)?[\s-](?:{_TWO_DIGITS}|{_any(UNITS)}))?)"
_YEAR = rf"(?:(?:1[0-9]|20|21)\d\d(?!\d)|{YEAR_WORDS})"
_ORDINAL_WORDS = rf"(?:(?:twenty|thirty)[\s-])?(?:{_any([w for w, v in ORDINALS.items() if v <= 31])})"
DAY = rf"(?:(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?(?![\d%]|[.,:]\d|\s?(?:per\s?cent|percent|million|billion|people|years)\b)|{_ORDINAL_WORDS})"
_SHORT_YEAR = r"(?:of\s+['’]?|['’])\d\d\b"
_CARDINAL = rf"(?:(?:twenty|thirty)[\s-](?:one|two|three|four|five|six|seven|eight|nine)|(?:{_any([w for w in UNITS if w not in ('zero', 'naught', 'nil')])}|twenty|thirty))\b"
_DAY_CARDINAL = rf"(?:{DAY}\b|{_CARDINAL})"
# "in June, two people said" tells of no second of June, nor "in June, 12 officials"
_NO_COUNT = r"(?!\s+(?!(?:of|in|at|on|and|or|to|through|until|by|for|from|with|as|the|an?|that|this|last|next|when|which|who|after|before|during|is|was|will)\b)[a-z])"
_DAY_AFTER = rf"(?:(?<!,\s)(?:{DAY}\b|{_CARDINAL}{_NO_COUNT})|(?<=,\s){DAY}\b{_NO_COUNT})"
NUMBER = (
    r"(?:an?|\d[\d,]*(?:\.\d+)?|(?:a\s+)?(?:few|couple(?:\s+of)?|dozen|handful\s+of)|several|many|some|a\s+half[\s-]dozen|half\s+an?"
    rf"|(?:{_any(TENS)})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|{_any(UNITS)}|(?:a\s+|one\s+)?hundred)"
)
UNIT = r"(?:second|minute|hour|day|night|week|fortnight|weekend|month|quarter|year|decade|centur(?:y|ie)|generation)s?"
_PART = rf"(?:{_any(DAY_PARTS)}|mid-?(?:morning|afternoon|day|week)|night)"
PHASE = (  # "will close in May" tells of no close
    r"(?!(?:start|end|close|turn|rest)\s+in\b)"
    r"(?:early|earlier|late|later|mid|middle|(?:the\s+)?(?:very\s+)?(?:start|beginning|end|middle|close|rest|remainder|course|latter part|first half|second half|first part|turn|early part"
    r"|first (?:few )?(?:days?|weeks?|months?)|last (?:few )?(?:days?|weeks?|months?|half))\s+(?:of|in)|early\s+in|late\s+in|later\s+in|earlier\s+in|sometime(?:\s+in)?|all|part\s+of|much\s+of|most\s+of|a good part of)"
)
DIRECTION = r"(?:last|past|previous|prior|preceding|next|coming|following|upcoming|this\s+(?:coming|past|upcoming|last|next|same)|this|current|present|same|that|latest|subsequent)"
_CLOCK = (
    r"(?:(?:\d{1,2}(?:[:.]\d\d){0,2}\s?(?:[ap]\.\s?m\.?|[ap]m\b|o['’]clock(?:\s+in\s+the\s+(?:morning|afternoon|evening)|\s+at\s+night)?)|\d{1,2}:\d\d(?::\d\d)?|noon|midnight|midday)"
    r"(?:\s*\(?(?:local(?:\s+time)?|GMT|BST|CES?T|E[SD]?T|P[SD]?T|UTC|MSK|Eastern|Moscow time|Kyiv time)\b\)?)?)"
)
_CLOCK = rf"{_CLOCK}(?:\s?(?:-|–|to|until|till)\s?(?:{_CLOCK}|\d{{1,2}}(?=\s+on\b)))?"
# "will last two weeks" tells how long, and of no weeks gone by
_NO_VERB = "".join(rf"(?<!\b{word}\s)" for word in "will would could can may might should must to not usually typically".split()) + r"(?<!n['’]t\s)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"

# Tried in this order; where two overlap the one that begins first wins, then the longer one.
PATTERNS: dict[str, str] = {
    "iso": r"(?<![\d/-])(?P<y>\d{4})[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/])",
    "numeric": rf"(?<![\d/.-])(?:(?:{_WEEKDAY_LONG}),?\s+)?(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d\d)(?![\d/])",
    "slashed": (
        rf"(?:(?<!\w)(?:(?:on|by(?!\s\d+-)|until|from|since|this)|(?P<which>next|last))\s+|(?<=\d/\d\d),?\s+(?:(?:or|and)\s+)?|(?<!\w)(?:this\s+|next\s+|last\s+)?(?:{_WEEKDAY_LONG}),?\s+)"
        r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})(?![\d/%-]|\.\d)|(?<![\w/.,$€£-])(?P<a2>0?[1-9]|1[0-2])/(?P<b2>1[3-9]|2[1-9]|3[01]|20)(?=\s*(?:$|[.?!,;](?!\d)))"
    ),
    "named_day": rf"(?<![\w/.,$€£-])(?:the\s+)?(?:{_any(IN_FIGURES)})(?![\w/%]|[.,]\d)",
    "month_day": (
        rf"\b(?:(?P<wd>{WEEKDAY}),?\s+)?(?:(?P<which>next|last)\s+)?(?:the\s+)?(?P<phase>early\s+|late\s+|around\s+)?(?P<m>{MONTH}),?(?:\s+|(?<=\.)|-|/|(?=\d))(?:the\s+)?(?P<d>{_DAY_AFTER})"
        rf"(?:\s?(?:-|–|—|\bto\b|\bthrough\b|\buntil\b)\s?(?P<d2>{DAY})(?!\s+{_MONTH_LONG}))?(?:\s?,?\s*(?:of\s+|in\s+|-)?(?P<y>{_YEAR}|{_SHORT_YEAR})(?![.,]\d))?(?:,?\s+(?P<dir>last|this|next)\s+year)?"
    ),
    "day_month": (
        rf"\b(?:(?P<wd>{WEEKDAY}),?\s+)?(?:(?P<which>next|last)\s+)?(?:the\s+)?(?P<d>{_DAY_CARDINAL})(?:\s+day)?(?:\s?(?:-|–|—|\bto\b|\bthrough\b|\buntil\b)\s?(?:the\s+)?(?P<d2>{DAY}))?(?:\s+(?:of\s+)?|-|/)(?P<m>{MONTH})"
        rf"(?!\.?\s?\d{{1,2}}(?:st|nd|rd|th)?\b(?!:))(?:\s?,?\s*(?:of\s+|in\s+|-|/)?(?P<y>{_YEAR}|{_SHORT_YEAR})(?![.,]\d))?(?:,?\s+(?P<dir>last|this|next)\s+year)?"
    ),
    "day_of_month": r"\b(?:the\s+)?(?P<d>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?:\s+day)?\s+of\s+(?P<dir>this|last|next|the|that)\s+month\b",
    "bare_day": r"(?<=\bon\s)(?:the\s+)?(?P<d>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b(?=\s*(?:$|[.;:?!)—–-]|,(?!\s*(?:and\s+|or\s+)?(?:the\s+)?\d)|(?:and|or)\s+(?!(?:the\s+)?\d)|when\b|that\b))|\bthe\s+(?P<d2>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b(?=\s*[.?!](?:\s|$))",
    "mixed": rf"(?<![\w/-])(?:\d{{1,4}}[-/])(?:\d{{1,4}}[-/])?{MONTH}(?:[-/]\d{{1,4}})?(?![\w/-])|(?<![\w/-]){MONTH}[-/]\d{{1,4}}(?:[-/]\d{{1,4}})?(?![\w/-])",
    "compact": r"(?<!\d)(?P<y>(?:19|20)\d\d)(?:(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])|\s(?P<m2>0?[1-9]|1[0-2])\s(?P<d2>0?[1-9]|[12]\d|3[01]))(?![\d,.]*\d)",
    "month_year": rf"\b(?:(?P<phase>{PHASE})[\s-]+)?(?P<m>{MONTH})(?:\s?,?\s*(?:of\s+|in\s+)?(?:(?:fiscal\s+)?(?P<y>{_YEAR})|(?P<dir>last|this|next|that)\s+year|the\s+(?P<rel>previous|following|same|next|prior)\s+year))",
    "month": rf"\b(?:(?P<phase>{PHASE})[\s-]+)?(?:(?P<dir>{DIRECTION})\s+)?(?P<m>{_BARE_MONTH})(?!\s*\d)(?!\w)",
    "weekday": (
        rf"\b(?:(?P<clock>{_CLOCK}),?\s+(?:on\s+)?)?(?:(?P<phase>early|earlier|late|later)\s+(?:on\s+)?)?(?:(?P<dir>{DIRECTION})\s+)?(?P<wd>{_WEEKDAY_LONG})(?P<plural>s\b(?!['’]))?"
        rf"(?:\s+(?:(?:the\s+)?(?P<d>{_ORDINAL_WORDS}|\d{{1,2}}(?:st|nd|rd|th))(?!\s+(?:time|quarter|half))|(?P<d3>\d\d?)(?:st|nd|rd|th)?(?![\d:.,/]?\d|\s+\w)))?(?:\s+(?P<part>{_PART}))?(?:\s+(?:of\s+)?(?P<wdir>{DIRECTION})\s+week(?!['’]s\b))?"
    ),
    "short_weekday": r"\b(?P<wd>(?-i:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun))\.?,?\s+(?P<d>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b",
    "week_weekday": rf"\b(?P<wdir>{DIRECTION})\s+week(?:['’]s)?(?:,?\s+(?:on\s+)?|\s+-\s+)(?P<wd>{_WEEKDAY_LONG}|{_WEEKDAY_SHORT})(?!\w)",
    "nth_weekday": rf"\b(?:the\s+)?(?P<n>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?P<wd>{_WEEKDAY_LONG})\s+(?:of|in)\s+(?P<m>{MONTH})(?:,?\s+(?P<y>{_YEAR}))?",
    "every_weekday": rf"\b(?:(?:the\s+)?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+{_WEEKDAY_LONG}\s+(?:of|in)\s+(?:each|every)\s+month|(?:each|every)\s+(?:other\s+)?{_WEEKDAY_LONG})\b",
    "feast": rf"\b(?:(?P<dir>{DIRECTION})\s+)?(?P<feast>{_any([*FIXED_FEASTS, *MOVING_FEASTS])})(?P<week>\s+week)?(?:,?\s+(?:of\s+|in\s+)?(?P<y>{_YEAR}|(?:this|last|next)\s+year))?(?!['’]?\w)",
    "deictic": (
        rf"\b(?:(?P<clock>{_CLOCK}),?\s+)?(?:(?P<phase>early|earlier|late|later|mid-?\w*)\s+)?(?<!\bUSA\s)(?P<word>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|day\s+before\s+yesterday|today|tonight|tomorrow|yesterday)"
        rf"(?:\s+(?P<part>{_PART}))?(?!['’]?\w*-\w)(?!['’”\"]*\s(?:show|program|programme)\b)"
    ),
    "day_part": rf"\b(?:(?P<phase>early|earlier|late|later)\s+)?(?P<dir>this|last|that|the\s+previous|the\s+following|the\s+next|the\s+same)\s+(?P<part>{_PART})\b|\b(?P<over>overnight)\b(?!\s+(?:success|sensation|stay|guest|shelter))",
    "ago": (
        rf"\b(?:(?P<about>about|around|some|nearly|almost|roughly|more than|less than|over|just over|just under|just|at least|only|exactly|approximately)\s+)?(?P<n>{NUMBER})(?:\s+and\s+a\s+half)?[\s-]+(?:or\s+(?:so|two|three|more)\s+)?(?:full\s+|long\s+)?(?P<u>{UNIT})(?:\s+and\s+a\s+half)?"
        rf"(?:\s+and\s+(?P<n2>{NUMBER})\s+(?P<u2>{UNIT}))?(?:\s+or\s+(?:so|more|two))?[\s-]+(?P<way>ago|earlier|later|before|after|previously|prior|beforehand|back(?=\s*(?:$|[.,;:!?)]))|afterwards?|from\s+now|from\s+today|from|since|hence)\b(?:\s+(?P<anchor>today|yesterday|tomorrow))?"
    ),
    "from_day": rf"\b(?P<n>{NUMBER})\s+(?P<u>{UNIT})\s+(?P<way>from|after|before|since|prior\s+to)\s+(?P<anchor>today|now|tomorrow|yesterday)\b",
    "span": (
        rf"\b(?:the\s+|over\s+the\s+|these\s+)?{_NO_VERB}(?P<dir>last|past|previous|preceding|prior|next|coming|following|upcoming|first|final|recent|latest)\s+(?:(?P<n>{NUMBER}|two\s+or\s+three|\w+\s+to\s+\w+|\d+-\d+)\s+)?(?:full\s+|calendar\s+|fiscal\s+|trading\s+)?"
        r"(?P<u>seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries|generations)\b(?:\s+or\s+so)?(?:\s+of\s+(?:fiscal\s+)?(?P<of>(?:this|last|next|the)\s+year|\d{4}))?"
    ),
    "in_future": rf"\b(?:with)?in\s+(?:(?:about|around|just|under|less\s+than|at\s+least|roughly|some)\s+)?(?P<next>the\s+(?:next|coming)\s+)?(?P<n>{NUMBER})\s+(?:or\s+\w+\s+)?(?P<u>{UNIT})(?P<time>(?:['’]s?)?\s+time\b)?(?:\s+from\s+(?P<anchor>now|today))?\b",
    "quarter": (
        rf"\b(?:the\s+)?(?:(?P<y0>{_YEAR}|(?:last|this|next)\s+year['’]s|its|the\s+company['’]s)\s+)?(?P<rel>year-ago\s+|year-earlier\s+|comparable\s+year-ago\s+)?(?:fiscal[\s-]+|latest\s+|current\s+|flat\s+)?(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)(?:\s+fiscal)?[\s-]+quarters?\b"
        rf"(?:\s+(?:of|in)\s+(?:fiscal\s+)?(?P<y>{_YEAR}|(?:last|this|next)\s+year|the\s+year)|,?\s+(?P<y2>{_YEAR})|\s+(?P<ly>last\s+year|this\s+year|next\s+year|a\s+year\s+(?:ago|earlier)))?"
        rf"|\b(?-i:Q)(?P<q2>[1-4])\b(?:\s+(?:of\s+)?(?:FY\s?)?(?P<y3>\d{{4}}))?"
    ),
    "year_ago_period": r"\b(?:the\s+)?(?:(?:same|corresponding|comparable|similar)\s+)?(?:year-(?:ago|earlier)|prior-year|previous-year)(?:[\s-]+(?:quarter|period|figure|level))?|\bthe\s+(?:same|corresponding|comparable)\s+(?:quarter|period|time)\s+(?:of\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier)|the\s+(?:previous|prior)\s+year)|\blast\s+year['’]s\s+(?:quarter|period)|\bthe\s+(?:quarter|period)\s+a\s+year\s+(?:ago|earlier)",
    "year_period": r"\b(?:the\s+)?(?P<y>(?:19|20)\d\d)[\s-]+(?P<p>quarter|period|nine months|six months|first half|second half|fiscal year|year)\b",
    "half": rf"\b(?:the\s+)?(?P<h>first|second|latter|last)[\s-]half\s+(?:of\s+)?(?:fiscal\s+)?(?P<y>{_YEAR}|(?:last|this|next)\s+year|the\s+year)\b|\b(?-i:H)(?P<h2>[12])\s+(?P<y2>\d{{4}})\b",
    "relative": (
        rf"\b(?:(?P<phase>{PHASE})[\s-]+)?(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?P<dir>{DIRECTION})\s+(?:full\s+|fiscal\s+|financial\s+|calendar\s+|tax\s+|academic\s+|school\s+|entire\s+)?(?P<u>week|fortnight|weekend|month|quarter|year|decade|century|day|period|season|millennium|spring|summer|autumn|fall|winter)\b(?!-old|-long|s\b|\s+and\s+a\s+half)"
    ),
    "year_end": r"\b(?P<phase>around\s+|by\s+|before\s+|at\s+)?(?:the\s+)?(?:year[\s-]end|year['’]s\s+end|end\s+of\s+(?:the|this)\s+(?P<u>year|month|week|decade|quarter|century))\b",
    "in_the_unit": r"\b(?:earlier|later|late|early|sometime|so\s+far|the\s+rest|the\s+remainder|the\s+middle|the\s+start|the\s+beginning|(?:the\s+)?(?:first|second)\s+half)\s+(?:in|of|into|this)?\s*the\s+(?P<u>year|month|week|quarter|decade|century|day)\b|(?:(?<=\bfor\s)|(?<=\bduring\s)|(?<=months\sof\s))the\s+(?P<u3>year|quarter)\b|\bthe\s+(?P<u2>quarter|full\s+year|fiscal\s+year|latest\s+quarter|latest\s+period|weekend)\b",
    "week_of": rf"\b(?:the\s+)?week\s+(?:of|ended|ending|beginning|starting)\s+(?P<m>{MONTH})\s+(?P<d>{DAY})(?:,?\s+(?P<y>{_YEAR}))?",
    "nth_week": rf"\b(?:the\s+)?(?P<n>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+week\s+(?:of|in)\s+(?:(?P<m>{MONTH})(?:,?\s+(?P<y>{_YEAR}))?|(?P<y2>\d{{4}}))",
    "season": rf"\b(?:(?P<phase>early|late|mid|the\s+(?:end|start|beginning)\s+of)[\s-]+)?(?:the\s+)?(?P<s>{_SEASON})\s+(?:of\s+)?(?P<y>{_YEAR})\b",
    "decade": rf"\b(?:(?P<phase>{PHASE})[\s-]+)?(?:the\s+)?(?:(?P<phase2>early|late|mid)[\s-]+)?(?:(?P<c>1\d|20)(?P<t>\d)0['’]?s\b|['’](?P<t2>\d)0s\b|(?P<w>{_any(TENS_OF_YEARS)})\b(?!\s+of))|(?<!\w)['’](?P<t3>\d)0s\b",
    "century": r"\b(?:the\s+)?(?:(?P<phase>early|late|mid|middle of the|end of the|turn of the)[\s-]+)?(?P<n>\d\d?)(?:st|nd|rd|th)[\s-]century\b|\b(?:the\s+)?(?:(?P<phase2>early|late|mid)[\s-]+)?(?P<nw>nineteenth|twentieth|twenty-first|eighteenth|seventeenth)[\s-]century\b",
    "year_range": r"(?<![\d$€£.,/-])(?P<y>(?:1[5-9]|20)\d\d)\s?(?:-|–|—|/)\s?(?P<y2>(?:1[5-9]|20)\d\d|\d\d)(?![\d,.%/-]*\d|%)",
    "year": rf"(?<![\d$€£.,/#@_-])(?<!\w)(?:(?P<phase>{PHASE}|post|pre|fiscal(?:\s+year)?|fy|the\s+year|the\s+(?:full|fiscal)\s+year|calendar)[\s-]*)?(?P<y>(?:1[0-9]|20|21)\d\d)(?!['’]?\w|[,.]\d|[-–/]\d|%|\s?(?:percent|per cent|km|kg|meters|metres|miles|GMT|UTC))",
    "year_words": rf"\b(?:the\s+year\s+)?(?P<y>{YEAR_WORDS})\b(?!\s+(?:people|dollars|troops|percent|men|women|miles|feet|soldiers|tons|years|hundred|thousand|million))|(?<!\w)['’](?P<y2>\d\d)\b(?!s)",
    "anaphor": r"\b(?:earlier\s+|later\s+)?(?:the\s+)?(?:(?P<dir>that|same|next|following|previous)\s+(?P<u>day|week|month|year|morning|evening|night|afternoon|quarter|weekend)|(?P<day>(?:the\s+|a\s+)day\s+(?:before|after)))\b",
    "eve": r"\b(?:on\s+)?the\s+eve\s+of\b",
    "duration": (
        rf"\b(?:for\s+|over\s+|during\s+)?(?:(?P<about>about|around|some|nearly|almost|roughly|more than|less than|over|at least|up to)\s+)?(?P<n>{NUMBER})(?:\s+and\s+a\s+half)?[\s-]+(?P<u>seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries|generations|(?:hour|day|week|month|year|decade)(?=-long|\b))\b(?![\s-]+(?:old|of\s+age)\b)"
        r"|\bfor\s+(?P<u2>hours|days|weeks|months|years|decades|centuries|generations)\b"
    ),
    "clock": rf"(?<![\d.,:/-]){_CLOCK}(?![\d/])",
}
# what every match of a pattern holds one of, in small letters: where a stretch of text has none, nothing is looked for
NEEDED: dict[str, tuple[str, ...]] = {
    "ago": ("ago", "earlier", "later", "before", "after", "previous", "prior", "from", "since", "hence", "back"),
    "century": ("centur",),
    "day_of_month": ("month",),
    "feast": tuple(name.partition("'")[0] for name in (*FIXED_FEASTS, *MOVING_FEASTS)),
    "day_part": ("morning", "afternoon", "evening", "night", "noon", "dawn", "dusk", "mid", "lunch", "daybreak"),
    "from_day": ("today", "now", "tomorrow", "yesterday"),
    "half": ("half", "h1", "h2"),
    "mixed": ("-", "/"),
    "nth_week": ("week",),
    "quarter": ("quarter", "q1", "q2", "q3", "q4"),
    "slashed": ("/", "-"),
    "week_of": ("week",),
    "week_weekday": ("week",),
    "year_ago_period": ("year-", "-year", "same", "corresponding", "comparable", "similar", "quarter", "period"),
    "year_end": ("end",),
    "year_period": ("19", "20"),
    "year_words": ("nineteen", "eighteen", "twenty", "two", "'", "’"),
}
COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in PATTERNS.items()}

_ON_MONTHS = "month_day day_month month_year month mixed nth_weekday week_of nth_week"
_ON_WEEKDAYS = "every_weekday weekday short_weekday week_weekday nth_weekday slashed numeric"
_ON_UNITS = (
    "ago from_day span in_future quarter year_ago_period year_period half relative year_end in_the_unit nth_week week_of century anaphor duration day_part"
    " day_of_month week_weekday year_words"
)
_ON_PARTS = "day_part anaphor clock"
_ON_SEASONS = "relative season"
_ON_DAYS = "deictic from_day ago"


_COMMON = frozenset("new good black labor labour may earth father mother human world st saint all guy d palm ash cyber election women".split())


def _telling_word(feast: str) -> str:
    """Return the word of a feast's name that is rare enough to look out for."""
    words: list[str] = re.findall(r"[a-z]{2,}", feast.lower()) or [feast]
    return next((word for word in words if word not in _COMMON), words[-1])


def _triggers() -> dict[str, tuple[str, ...]]:
    """Return for each word the patterns that can match near it; away from these words nothing is looked for."""
    table: dict[str, set[str]] = {}
    for words, names in (
        (MONTHS, _ON_MONTHS), (WEEKDAYS, _ON_WEEKDAYS), (TENS_OF_YEARS, "decade"), (DAY_PARTS, _ON_PARTS), (SEASONS, _ON_SEASONS),
        ([w for unit in TIME_UNITS for w in (unit, unit + "s")] + ["centuries", "period", "generations"], _ON_UNITS),
        ("today tonight tomorrow yesterday".split(), _ON_DAYS), (["eve"], "eve"), (["overnight"], "day_part"), (["midday", "noon", "midnight", "clock"], "clock"),
        (["nineteen", "eighteen", "twenty", "thousand"], "year_words"), (["half", "h"], "half"), (["q"], "quarter"), (["today", "yesterday"], "ago"),
        ([_telling_word(feast) for feast in (*FIXED_FEASTS, *MOVING_FEASTS)], "feast"), (["st", "nd", "rd", "th"], "bare_day day_of_month century"),
        (["end", "midweek", "midmorning", "midafternoon"], "year_end day_part"),
    ):  # fmt: skip
        for word in words:
            table.setdefault(word, set()).update(names.split())
    return {word: tuple(name for name in PATTERNS if name in names) for word, names in table.items()}


TRIGGERS = _triggers()
YEAR_TRIGGERS = ("year", "year_range", "year_period", "decade", "half", "compact")
NUMBER_TRIGGERS = ("named_day", "iso", "numeric", "slashed", "compact", "clock")
SHORT_YEAR_TRIGGERS = ("decade", "year_words")
WORD = re.compile(r"[A-Za-z]+|\d+")
