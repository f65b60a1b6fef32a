"""A parsed article in, the amounts it gives out: value or range, what is counted or measured, and how exact it is meant."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from claims.dated import is_dated
from claims.lexicon.amounts import (
    ABOUT,
    ABOUT_AFTER,
    AT_LEAST,
    AT_LEAST_AFTER,
    AT_MOST,
    AT_MOST_AFTER,
    COUNTED_ONE,
    NAME_HEADS,
    SIGNS_BEFORE,
    STREETS,
)
from claims.model import Quantity
from claims.numerals import Numeral, find_numerals
from claims.page import Page
from claims.units import base_unit, measure_after, sign_before


class _Amount(NamedTuple):
    """A number with what it measures or counts, before bounds and ranges are read."""

    start: int
    end: int
    value: float
    unit: str | None
    kind: str  # measure, money, percent, time, age, count, bare
    numeral: Numeral


def find_quantities(doc: Doc, *, base_units: bool = True) -> list[Quantity]:
    """Return the amounts in `doc` in text order; measures are in base units unless `base_units` is False."""
    page = Page(doc)
    numerals = find_numerals(page.text)
    amounts = [amount for numeral in numerals if (amount := _amount(page, numeral))]
    found: list[Quantity] = []
    for quantity in _bounded(page, amounts, base_units):
        if not found or quantity.start >= found[-1].end:
            found.append(quantity)
    return found


def _amount(page: Page, numeral: Numeral) -> _Amount | None:
    """Join a number with its currency, unit, age or counted noun; None where it is no amount."""
    if numeral.kind in {"ordinal", "slashed"}:
        return None
    money = sign_before(page.text, numeral.start)
    if money:
        return _money(page, numeral, *money)
    if is_dated(page.text, numeral.start, numeral.end) or _is_call(page, numeral) or _is_glued_left(page.text, numeral):
        return None
    if numeral.kind == "lettered" and (plain := _as_unit(page, numeral)) is not numeral:
        if plain is None:
            return None
        numeral = plain
    return _measured(page, numeral) or _counted(page, numeral)


def _money(page: Page, numeral: Numeral, start: int, code: str, factor: float) -> _Amount:
    value, end = numeral.value * factor, numeral.end
    if match := _AFTER_SIGN.match(page.text, end):
        end = match.end()
        code = _AFTER_CODES.get((match.group(1) or "").upper().replace(".", ""), code)
    if start and page.text[start - 1] in "-−–" and (start == 1 or page.text[start - 2] in " (\n"):
        start, value = start - 1, -abs(value)
    return _Amount(start, end, value, code, "money", numeral)


_AFTER_SIGN = re.compile(r"\s?(US|U\.S\.|USD|AUD|CAD|Cdn|NZD|HKD)\b(?!\s?[A-Z$])|\s(?:dollars?|bucks)\b")
_AFTER_CODES = {"US": "USD", "USD": "USD", "AUD": "AUD", "CAD": "CAD", "CDN": "CAD", "NZD": "NZD", "HKD": "HKD"}


def _is_call(page: Page, numeral: Numeral) -> bool:
    """Say whether the number is none: "zero in on", "dial 911", the class of '08."""
    text, start = page.text, numeral.start
    raw = text[start : numeral.end].lower()
    if raw == "zero":
        token = page.token_at(start)
        if _ZERO_NAMES.search(text, max(0, start - 10), start):
            return True
        return token is None or token.pos_ in {"VERB", "ADJ"} or text[numeral.end : numeral.end + 3] in {" in", "ed ", "ing"}
    if len(raw) > 11 and raw.isdigit() or _ADDRESS.search(_chunk(text, start)):
        return True
    return raw == "911" or (start > 0 and text[start - 1] in "'’‘" and len(raw) == 2 and raw.isdigit())


def _chunk(text: str, offset: int) -> str:
    """Return the characters around `offset` that no blank parts."""
    left = max(text.rfind(" ", max(0, offset - 200), offset), text.rfind("\n", max(0, offset - 200), offset)) + 1
    right = text.find(" ", offset, offset + 200)
    return text[max(left, offset - 200) : right if right > 0 else offset + 200]


_ADDRESS = re.compile(r"://|www\.|\w@\w")
_ZERO_NAMES = re.compile(r"\b(?:ground|patient|net|hour|year|absolute)[\s-]$", re.IGNORECASE)


def _is_glued_left(text: str, numeral: Numeral) -> bool:
    """Say whether letters run into the number from the left: G7, F-16, COVID-19."""
    start = numeral.start
    if not start:
        return False
    before = text[start - 1]
    if before.isalnum() or before in "_#@&.":
        return before != "." or (start > 1 and text[start - 2].isalnum() and text[start - 2 : start] != ". " and not numeral.spelled)
    if before in "-–‑/" and start > 1 and text[start - 2].isalnum():
        word = _LAST_WORD.search(text, max(0, start - 16), start - 1)
        return not (word and (word.group().lower() in _PREFIXES or word.group()[-1].isdigit() or word.group().lower() in _NUMBER_PREFIXES))
    return False


_LAST_WORD = re.compile(r"[\w.,%]+$")
_PREFIXES = frozenset("to sub pre post about over under nearly some almost plus only just".split())
_NUMBER_PREFIXES = frozenset("one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred million billion".split())


def _as_unit(page: Page, numeral: Numeral) -> Numeral | None:
    """Read the letter behind a figure as a unit where it is none of magnitude: "50m" alone is metres, "5G" a name."""
    match = _LETTERS.search(page.text, numeral.start, numeral.end)
    letters = match.group() if match else ""
    plain = numeral._replace(
        end=numeral.end - len(letters), value=numeral.value / _LETTER_VALUES.get(letters.strip(), 1.0), kind="cardinal", scaled=False
    )
    match letters:
        case "G" | "T":
            return None
        case "m" | "mm" | "t" | "g":
            counted = _COUNTED_AFTER.match(page.text, numeral.end)
            return numeral if letters == "m" and counted else plain
    return numeral


_LETTERS = re.compile(r"[ ]?[A-Za-z]+$")
_LETTER_VALUES = {"m": 1e6, "mm": 1e6, "t": 1e12}
_COUNTED_AFTER = re.compile(
    r"\s+(?!(?:wide|long|tall|high|deep|away|from|race|sprint|dash|final|freestyle|hurdles|above|below|to|in|of the|and|or|at|on|by|for|with|was|were|is|are)\b)[a-z]{3,}|\s+of\s"
)


def _measured(page: Page, numeral: Numeral) -> _Amount | None:
    """Read percent, money, a measure, a time or an age behind the number."""
    position = numeral.end
    if numeral.kind == "vague" and (match := _OF_COINS.match(page.text, position)):
        position = match.end()  # "billions of dollars"
    measure = measure_after(page.text, position, numeral.value)
    if measure is None:
        return _aged(page, numeral)
    value = numeral.value * measure.factor
    if measure.kind == "time":
        if match := _OLD.match(page.text, measure.end):
            return _Amount(numeral.start, match.end(), value, measure.unit + " old", "age", numeral)
        if not _is_time(page, numeral, measure.end):
            return None
    end, unit = measure.end, measure.unit
    if measure.kind == "money" and (more := _COINS_MORE.match(page.text, end) or _CENTS_MORE.match(page.text, end)):
        cents = find_numerals(more.group(1))
        value, end = (value + cents[0].value / 100, more.end()) if cents and cents[0].value < 100 else (value, end)
    if unit == "foot" and (more := _INCHES.match(page.text, end)):
        value, end = value + float(more.group(1)) / 12, more.end()
    if measure.kind == "percent" and unit == "percent" and (points := _POINTS.match(page.text, end)):
        end, unit = points.end(), "percentage points"
    return _Amount(numeral.start, end, value, unit, measure.kind, numeral)


_OF_COINS = re.compile(r"\s+of(?=\s+(?:US |U\.S\. )?(?:dollars|euros|pounds|rubles|roubles|yuan|yen|hryvnias?|rupees|miles|kilomet\w+|tons|tonnes|years|days|hours|months|weeks)\b)")
_OLD = re.compile(r"[\s-]old\b|\s+of\s+age\b", re.IGNORECASE)
_POINTS = re.compile(r"[\s-]points?\b")
_COINS_MORE = re.compile(r"(?:\s+and)?\s+([\w-]+)\s+(?:cents?|pence)\b", re.IGNORECASE)
_CENTS_MORE = re.compile(r"\s(\d\d)(?![\w.,]*\d|\s?[%\w])")
_INCHES = re.compile(r"[\s,-]*(\d{1,2}(?:\.\d)?)(?:[\s-]?(?:inches|inch|ins?\b|\"|”))")
_AGE_BEFORE = re.compile(r"\b(?:aged|ages?(?: of)?)\s+(?:(?:about|around|over|under|between|just|at least)\s+)?$", re.IGNORECASE)
_YEAR_OLD_SHORT = re.compile(r"[\s-]?y/?o\b", re.IGNORECASE)


def _is_time(page: Page, numeral: Numeral, end: int) -> bool:
    """Say whether the unit of time is meant as one: "two second-half goals" are no seconds."""
    word = _LAST_WORD.search(page.text, numeral.end, end)
    singular = word is not None and not word.group().lower().endswith("s")
    if not singular or numeral.value == 1:
        return True
    return page.text[numeral.end : numeral.end + 1] == "-" or (word is not None and word.group().lower() not in {"second", "sec", "minute"})


def _aged(page: Page, numeral: Numeral) -> _Amount | None:
    """Read an age: "aged 65", "87 yo", and "Maria Lopez, 65," right behind a person's name."""
    text = page.text
    if match := _YEAR_OLD_SHORT.match(text, numeral.end):
        return _Amount(numeral.start, match.end(), numeral.value, "years old", "age", numeral)
    if _AGE_BEFORE.search(text, max(0, numeral.start - 24), numeral.start):
        return _Amount(numeral.start, numeral.end, numeral.value, "years old", "age", numeral)
    if numeral.spelled or not 9 < numeral.value < 111 or not _APPOSED.search(text, max(0, numeral.start - 3), numeral.start):
        return None
    if text[numeral.end : numeral.end + 1] not in {",", ".", ";", ")"} or text[numeral.end + 1 : numeral.end + 2].isalnum():
        return None
    before = page.token_at(numeral.start - 3)
    named = before is not None and before.text[:1].isupper() and (before.ent_type_ == "PERSON" or before.pos_ == "PROPN" and before.ent_type_ not in _NOT_AGED)
    return _Amount(numeral.start, numeral.end, numeral.value, "years old", "age", numeral) if named else None


_APPOSED = re.compile(r"\w[,(] $|\w \($")
_NOT_AGED = frozenset({"DATE", "GPE", "LOC", "NORP", "LAW"})


def _counted(page: Page, numeral: Numeral) -> _Amount | None:
    """Read a count of things, or a bare number, where neither a name nor a list number is meant."""
    if _is_label(page.text, numeral):
        return None
    before = page.token_at(numeral.start - 1) if numeral.start else None
    if before is not None and before.is_space and before.i:
        before = page.doc[before.i - 1] if "\n" not in before.text else None
    noun, end = _noun(page, numeral)
    if _is_one(page, numeral, noun) or _is_year(page, numeral, noun, before) or _is_name(page, numeral, noun, before):
        return None
    if noun is None and (_is_unsaid(page.text, numeral) or (before is not None and before.lower_ in _RANKS)):
        return None
    unit = noun if isinstance(noun, str) else (noun.lower_ if noun is not None else None)
    return _Amount(numeral.start, end, numeral.value, unit, "count" if noun is not None else "bare", numeral)


_RANKS = frozenset("top bottom last first final past next".split())


def _is_unsaid(text: str, numeral: Numeral) -> bool:
    """Say whether a number word without a noun is no amount: a bare "hundred", "64 cents a dozen", "the two"."""
    if numeral.spelled and numeral.value < 13 and _THE_FEW.search(text, max(0, numeral.start - 12), numeral.start):
        return True
    return numeral.kind == "bare" or text[numeral.start : numeral.end].lower() in {"a dozen", "a hundred", "a thousand", "a million"}


_THE_FEW = re.compile(r"\b(?:the|other|these|those)\s$", re.IGNORECASE)
_NO = re.compile(r"\bNos?\.?\s?$")


def _is_label(text: str, numeral: Numeral) -> bool:
    """Say whether the figure numbers a line, a jersey or a score and so counts nothing."""
    if numeral.spelled:
        return False
    start, end = numeral.start, numeral.end
    right = text[end : end + 1]
    if right.isalnum() or right == "_" or (right in {"'", "’"} and text[end + 1 : end + 2] == "s"):
        return True
    if _NO.search(text, max(0, start - 5), start):
        return True
    if right == ")" and numeral.value < 100 and not text[:start].rstrip().endswith(("~", ">", "<")):
        return True
    line_start = not text[max(0, start - 3) : start].strip(" \t(") and (start < 3 or "\n" in text[max(0, start - 3) : start])
    if line_start and right in {".", ")"} and text[end + 1 : end + 2].isspace():
        return True
    return _is_score(text, numeral)


def _is_score(text: str, numeral: Numeral) -> bool:
    """Say whether two figures with a dash between are a result (3-1) or a code, and not the ends of a range (15-22 miles)."""
    if match := _SCORE_RIGHT.match(text, numeral.end):
        left, right = numeral.value, float(match.group(1))
    elif match := _SCORE_LEFT.search(text, max(0, numeral.start - 8), numeral.start):
        left, right = float(match.group(1)), numeral.value
    else:
        return False
    ranged = left < right and (_SCORE_UNIT.match(text, match.end() if match.start() >= numeral.end else numeral.end))
    return not ranged


_SCORE_RIGHT = re.compile(r"[-–:/](\d+(?:\.\d+)?)(?!\d|,\d)")
_SCORE_LEFT = re.compile(r"(?<![\d,.])(\d+(?:\.\d+)?)[-–:/]$")
_SCORE_UNIT = re.compile(
    r"\s?(?:[%°$€£]|(?:MW|GW|kW|W|MB|GB|C|F)\b)|[\s-]?(?!(?:on|in|at|to|and|with|by|for|of|after|over|as|win|victory|loss|defeat|lead|vote|decision"
    r"|draw|home|away|record|score|majority|ruling|split|against|the|while|but|when|thanks|through|from|before|during)\b)[a-z]"
)


def _noun(page: Page, numeral: Numeral) -> tuple["Token | str | None", int]:
    """Find what is counted: the head of the noun phrase that the number stands in, and where that phrase ends."""
    if match := _HYPHENED.match(page.text, numeral.end):
        return match.group(1).lower(), match.end()
    position = numeral.end
    if match := _OF_THESE.match(page.text, position):
        position = match.end()
    token = page.token_from(position)
    if token is None or page.text[numeral.end : token.idx].strip(" \u00a0") != page.text[numeral.end : position].strip():
        return None, numeral.end
    head = _parsed_head(page, numeral) or _phrase_head(page.doc, token)
    if head is not None and head.tag_ == "NNP" and numeral.value != 1:
        head = _common_before(page.doc, token, head)
    if head is None:
        return None, numeral.end
    return head, head.idx + len(head)


def _parsed_head(page: Page, numeral: Numeral) -> Token | None:
    """Return the noun that the parser hangs the number on, if it stands to the right in one unbroken phrase."""
    token = page.token_at(numeral.end - 1)
    if token is None or token.dep_ != "nummod" or not token.i < token.head.i <= token.i + 8:
        return None
    head = token.head
    between = page.doc[token.i + 1 : head.i]
    broken = any(word.pos_ in {"ADP", "AUX", "PRON", "SCONJ", "SPACE"} or word.tag_ in {"VBZ", "VBD", "VBP", "."} or word.text in "()\"“”;:" for word in between)
    return None if broken or head.pos_ not in {"NOUN", "PROPN"} or head.lower_ in _STOPS else head


def _common_before(doc: Doc, first: Token, head: Token) -> Token | None:
    """Prefer a common noun to the name behind it: "three-term Texas Governor Rick Perry" counts terms."""
    common = [word for word in doc[first.i : head.i] if word.tag_ in {"NNS", "NN"}]
    return common[-1] if common else head


_HYPHENED = re.compile(r"[ ]?-[ ]?(?!(?:to|and|or|by|in|on|of|plus|odd|ish|for|with|the|a)\b)([a-z]{2,})\b")
_OF_THESE = re.compile(r"\s+of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|our\s+|these\s+|those\s+|all\s+)?(?:other\s+)?")
_MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "ADV", "VERB"})
_STOPS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ago later earlier more".split())


def _phrase_head(doc: Doc, token: Token) -> Token | None:
    """Walk right over the modifiers to the last noun of the phrase that begins at `token`."""
    head = None
    for i in range(token.i, min(len(doc), token.i + 8)):
        current = doc[i]
        if current.pos_ in {"NOUN", "PROPN"} and current.lower_ not in _STOPS:
            if head is not None and head.dep_ not in {"compound", "amod", "nmod", "poss", "nummod"} and head.tag_ == "NNS":
                break
            head = current
        elif current.pos_ in {"NOUN", "PROPN"} or not _goes_on(doc, current, head):
            break
    return head


def _goes_on(doc: Doc, current: Token, head: Token | None) -> bool:
    """Say whether `current` may stand inside the phrase, before its noun."""
    following = doc[current.i + 1] if current.i + 1 < len(doc) else None
    if current.lower_ in _STOPS or following is None:
        return current.lower_ == "more" and head is None
    if current.text in {"-", "‑"} or current.tag_ == "POS":
        return True
    if current.text == "," or current.pos_ == "CCONJ":
        return head is None and doc[current.i - 1].pos_ == "ADJ" and following.pos_ in {"ADJ", "NOUN"}
    if current.pos_ == "VERB":
        return head is None and current.tag_ in {"VBN", "VBG"} and following.pos_ in {"NOUN", "ADJ", "PROPN"}
    if current.pos_ == "ADV":
        return head is None and following.pos_ in {"ADJ", "VERB", "NOUN"}
    if current.pos_ == "NUM":
        return head is not None and following.pos_ in {"NOUN", "PROPN"}
    return current.pos_ == "ADJ" and (head is None or following.pos_ in {"NOUN", "PROPN"})


def _is_one(page: Page, numeral: Numeral, noun: "Token | str | None") -> bool:
    """Say whether "one" is a pronoun or a turn of phrase rather than a count."""
    if numeral.value != 1 or not numeral.spelled or numeral.kind != "cardinal":
        return False
    if page.text[numeral.start : numeral.end].lower() != "one":
        return False
    lemma = noun.lemma_.lower() if isinstance(noun, Token) else noun
    if lemma is None:
        return len(page.doc) > 1
    if _PART_OF.match(page.text, numeral.end):
        return True
    return lemma not in _COUNTED_ONE and not _ONLY.search(page.text, max(0, numeral.start - 12), numeral.start)


_PART_OF = re.compile(r"\s+of\b")
_COUNTED_ONE = frozenset(COUNTED_ONE)
_ONLY = re.compile(r"\b(?:only|just|exactly|at least|than)\s+$", re.IGNORECASE)


def _is_year(page: Page, numeral: Numeral, noun: "Token | str | None", before: Token | None) -> bool:
    """Say whether a bare figure between 1500 and 2100 is a year: so it is, save before a plural it can count."""
    if numeral.spelled or numeral.end - numeral.start != 4 or not 1500 <= numeral.value <= 2100 or numeral.value != int(numeral.value):
        return False
    if match := _RANGE_AHEAD.match(page.text, numeral.end):
        return not numeral.value < float(match.group(2).replace(",", "") or 0) < 5 * numeral.value
    if not isinstance(noun, Token):
        return True
    if noun.tag_ not in {"NNS", "NNPS"} or (before is not None and (before.lower_ in _YEAR_BEFORE or before.tag_ in {"POS", "PRP$"})):
        return True
    token = page.token_at(numeral.start)
    return token is not None and token.ent_type_ in {"DATE", "EVENT"}


_RANGE_AHEAD = re.compile(r"\s*(-|–|to|or)\s*((?!(?:1[5-9]|20)\d\d(?!\d))\d[\d,]*)(?!\d)")
_YEAR_BEFORE = frozenset("in since by the from until till during early late mid before after through throughout fiscal for circa".split())


def _is_name(page: Page, numeral: Numeral, noun: "Token | str | None", before: Token | None) -> bool:
    """Say whether the number belongs to a name: Article 5, Boeing 737, the Big 12, 49 Zorro Ranch Road."""
    raw = page.text[numeral.start : numeral.end]
    if numeral.scaled or "," in raw or "." in raw:
        return False
    if isinstance(noun, Token) and numeral.value < 10_000 and not numeral.spelled and _is_address(page, numeral, noun):
        return True
    if before is None or numeral.spelled and not (before.text[:1].isupper() or raw[:1].isupper()):
        return False
    if numeral.spelled and raw[:1].isupper() and (before.lower_ == "of" or before.text[:1].isupper()) and not before.is_sent_start:
        return not page.text[numeral.end + 1 : numeral.end + 2].isupper()
    if before.lower_.rstrip(".") in _NAME_HEADS and before.pos_ != "VERB":
        return True
    if before.lower_ in _NO_NAMES or numeral.value > 9999 or not _is_proper(before):
        return False
    if noun is None or _CAPITAL.match(page.text, numeral.end):
        return not numeral.spelled
    token = page.token_at(numeral.start)
    return token is not None and (before.head == token or before.dep_ in {"compound", "nmod", "nummod"} and before.head.i > before.i)


def _is_proper(token: Token) -> bool:
    """Say whether the word is part of a name: Boeing, iPhone, S&P; a capital at the sentence's start proves nothing."""
    if token.is_sent_start and token.pos_ != "PROPN":
        return False
    return any(c.isupper() for c in token.text) and (token.pos_ in {"PROPN", "X"} or token.text[1:] != token.text[1:].lower() and token.pos_ == "NOUN")


def _is_address(page: Page, numeral: Numeral, noun: Token) -> bool:
    """Say whether a street or a code follows: 22 Ave Foch, 16-18 Industrial Avenue."""
    following = page.token_from(numeral.end)
    if following is None:
        return False
    words = page.doc[following.i : noun.i + 2]
    return any(word.lower_ in _STREETS and word.text[:1].isupper() for word in words)


_CAPITAL = re.compile(r"\s(?:Pro|Max|Plus|Ultra|Mini|Lite|Air|SE|XL|Series)\b")
_STREETS = frozenset(STREETS)
_NAME_HEADS = frozenset(word.rstrip(".") for word in NAME_HEADS)
_NO_NAMES = _STOPS | frozenset("january february march april may june july august september october november december".split())


def _phrases(*lists: str) -> str:
    words = (way.strip() for words in lists for line in words.splitlines() for way in line.split("|"))
    return "|".join(re.escape(way) for way in sorted(filter(None, words), key=len, reverse=True))


_BOUND_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:(?P<least>{_phrases(AT_LEAST)})|(?P<most>{_phrases(AT_MOST)})|(?P<about>{_phrases(ABOUT)}))(?:\s+(?:a|an|the)\s+|[\s-]+)"
    rf"|(?P<sign>[<>]\s?=|[<>≥≤~≈∼±])\s*)$",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(
    rf"[\s-]?(?:(?P<least>{_phrases(AT_LEAST_AFTER)})|(?P<most>{_phrases(AT_MOST_AFTER)})|(?P<about>{_phrases(ABOUT_AFTER)}))(?!\w)", re.IGNORECASE
)
_MARKS = {"least": "≥", "most": "≤", "about": "~"}


class _Bound(NamedTuple):
    start: int
    end: int
    mark: str


def _bounded(page: Page, amounts: list[_Amount], base_units: bool) -> Iterator[Quantity]:
    """Yield the amounts as quantities, two joined where they are the ends of a range."""
    i, before = 0, None
    while i < len(amounts):
        amount = amounts[i]
        following = amounts[i + 1] if i + 1 < len(amounts) else None
        start = _range_start(page, amount, following) if following else None
        if following and start is not None:
            before = _range(page, start, amount, following, base_units)
            i += 2
        else:
            before = _single(page, amount, base_units, before)
            i += 1
        yield before


def _range_start(page: Page, left: _Amount, right: _Amount) -> int | None:
    """Return where a range that the two amounts make up begins, or None where they make up none."""
    gap = page.text[left.end : right.start]
    joint = _JOINT.fullmatch(gap)
    if not joint or left.numeral.kind == "vague":
        return None
    if not _same_measure(left, right):
        return None
    opening = _OPENING.search(page.text, max(0, left.start - 24), left.start)
    word = opening.group(1).lower() if opening else ""
    if joint.group("and"):
        return opening.start(1) if opening and word.startswith("between") else None
    if (joint.group("dash") or not opening) and _low_end(left, right) >= right.value:
        return None
    if joint.group("to") and not opening and left.kind != "bare" and _CHANGED.search(page.text, max(0, left.start - 30), left.start):
        return None
    if opening and joint.group("to") and not word.startswith("between"):
        return opening.start(1)
    return left.start


def _same_measure(left: _Amount, right: _Amount) -> bool:
    """Say whether two numbers may be the ends of one range: the unit may stand with either, money and ages with the first."""
    if right.kind == "bare" and (left.kind == "age" or left.kind == "money" and right.numeral.scaled):
        return True
    return left.kind in {"bare", right.kind} and left.unit in {None, right.unit}


_JOINT = re.compile(r"\s*(?:(?P<dash>[-–—~‑]|to-)|(?P<to>to|or|till|until|up to)|(?P<and>and))\s*(?:about\s+|around\s+|as (?:many|much) as\s+)?", re.IGNORECASE)
_OPENING = re.compile(r"\b(between|from|ranging from|range of|anywhere from|ranges? between)\s+(?:about\s+|around\s+|roughly\s+|some\s+|an estimated\s+)?$", re.IGNORECASE)
_CHANGED = re.compile(r"\b(?:up|down|by|rose|fell|gained|lost|added|dropped|climbed|slid|advanced|declined|increased|decreased|jumped|grew|cut|raised)\s+(?:[\w.,]+\s+)?$")


def _low_end(left: _Amount, right: _Amount) -> float:
    """Return the lower end; "2 to 3 million" lends its magnitude to the figure before it, "$200 to $4 million" does not."""
    if not right.numeral.scaled or left.numeral.scaled or not left.value:
        return left.value
    scale = 10.0 ** (3 * ((len(str(int(abs(right.value)))) - 1) // 3))
    return left.value * scale if abs(left.value) < abs(right.value) / scale else left.value


def _range(page: Page, start: int, left: _Amount, right: _Amount, base_units: bool) -> Quantity:
    unit = right.unit or left.unit
    low, high = sorted((_low_end(left, right), right.value))
    unit, low, high = _in_base(unit, right.kind, base_units, low, high)
    bound = _bound_before(page, left, start)
    start = min(start, bound.start) if bound else start
    return Quantity(text=page.text[start : right.end], start=start, end=right.end, value=None, low=low, high=high, unit=unit, approximation="range")


def _single(page: Page, amount: _Amount, base_units: bool, before: Quantity | None) -> Quantity:
    start, end, mark = amount.start, amount.end, "="
    numeral = amount.numeral
    low, high = numeral.low, numeral.high
    unit, value, _ = _in_base(amount.unit, amount.kind, base_units, amount.value, amount.value)
    if bound := _bound_before(page, amount, start) or _bound_after(page, amount):
        start, end, mark = min(start, bound.start), max(end, bound.end), bound.mark
        low, high = (value if mark == "≥" else low), (value if mark == "≤" else high)
    elif numeral.kind == "vague":
        mark = "~"
    elif before is not None and before.approximation in _MARKS.values() and _restates(page.text, before, amount):
        mark = before.approximation  # "more than 100 kilometers (60 miles)"
        low, high = (value if mark == "≥" else None), (value if mark == "≤" else None)
    return Quantity(text=page.text[start:end], start=start, end=end, value=value, low=low, high=high, unit=unit, approximation=mark)


def _restates(text: str, before: Quantity, amount: _Amount) -> bool:
    """Say whether the amount stands in brackets behind another and tells the same in another unit or coin."""
    opened = text[before.end : amount.start].strip() == "(" and text[amount.end : amount.end + 1] == ")"
    return opened and amount.kind in {"measure", "money"} and before.unit != amount.unit and amount.unit != "percent"


def _bound_before(page: Page, amount: _Amount, start: int) -> _Bound | None:
    match = _BOUND_BEFORE.search(page.text, max(0, start - 40), start)
    if not match:
        return None
    kind = match.lastgroup or ""
    if kind == "most" and match.group(kind).lower() == "up to" and _MOVED_UP.search(page.text, max(0, match.start() - 12), match.start()):
        return None
    mark = SIGNS_BEFORE.get(match.group(kind).replace(" ", ""), "") if kind == "sign" else _MARKS[kind]
    if amount.kind == "time" and match.group().strip().lower() in {"over", "within", "above", "beyond", "under"}:
        return None if _is_preposition(page, match.start()) else _Bound(match.start(), amount.end, mark)
    return _Bound(match.start(), amount.end, mark)


_MOVED_UP = re.compile(r"\b(?:back|all the way|right|adds?|added|adding|it|them|moved?|catch|caught|live|bring|brought)\s+$", re.IGNORECASE)


def _is_preposition(page: Page, offset: int) -> bool:
    """Say whether "over" means during ("spread over three years") and not more than."""
    token = page.token_at(offset)
    return token is not None and (token.dep_ == "prep" or token.lower_ == "within")


def _bound_after(page: Page, amount: _Amount) -> _Bound | None:
    """Read a bound behind the number or behind its noun: "50 or more", "30,000 troops or more"."""
    for position in (amount.numeral.end, amount.end):
        if match := _BOUND_AFTER.match(page.text, position):
            return _Bound(amount.start, max(match.end(), amount.end), _MARKS[match.lastgroup or "about"])
    return None


def _in_base(unit: str | None, kind: str, base_units: bool, low: float, high: float) -> tuple[str | None, float, float]:
    if kind != "measure" or unit is None:
        return unit, low, high
    if not base_units:
        return unit, low, high
    base, slope, offset = base_unit(unit)
    return base, low * slope + offset, high * slope + offset
