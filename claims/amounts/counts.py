"""A number in a parsed article in, what it counts out; nothing where it is part of a name, a year or a score."""

from typing import NamedTuple

from claims.amounts.atoms import Numeral
from claims.lexicon import amount_patterns as patterns
from claims.lexicon.amounts import COUNTED_ONE, NAME_HEADS, STREETS
from claims.lexicon.numbers import DOINGS
from claims.lexicon.time import MONTHS, WEEKDAYS
from claims.parse.page import Page
from claims.parse.tokens import Doc, Token


class Counted(NamedTuple):
    """What is counted, as written in lower case (None: it does not say), and where the phrase ends."""

    unit: str | None
    end: int


class _Noun(NamedTuple):
    word: str
    end: int
    token: Token | None  # None where the noun hangs on the number by a hyphen: "11-member"


def counted(page: Page, numeral: Numeral) -> Counted | None:
    """Return what `numeral` counts, or None where it counts nothing."""
    if _is_label(page.text, numeral) or _is_ratio(page.text, numeral):
        return None
    before, noun = _word_before(page, numeral), _noun(page, numeral)
    if _is_one(page, numeral, noun) or _is_year(page, numeral, noun, before) or _is_name(page, numeral, noun, before):
        return None
    if noun is None and (_is_unsaid(page.text, numeral) or (before is not None and before.lower_ in _RANKS)):
        return None
    return Counted(noun.word, noun.end) if noun else Counted(None, numeral.end)


_RANKS = frozenset("top bottom last first final past next".split())


def _word_before(page: Page, numeral: Numeral) -> Token | None:
    before = page.token_at(numeral.start - 1) if numeral.start else None
    if before is None or not before.is_space:
        return before
    return page.doc[before.i - 1] if before.i and "\n" not in before.text else None


def _is_unsaid(text: str, numeral: Numeral) -> bool:
    """Say whether a number word without a noun is no amount: a bare "hundred", "64 cents a dozen", "the two"."""
    if (
        numeral.spelled
        and numeral.value < 13
        and patterns.THE_FEW.search(text, max(0, numeral.start - 12), numeral.start)
    ):
        return True
    return numeral.kind == "bare" or text[numeral.start : numeral.end].lower() in _BARE_WORDS


_BARE_WORDS = frozenset({"a dozen", "a hundred", "a thousand", "a million"})


def _is_label(text: str, numeral: Numeral) -> bool:
    """Say whether the figure numbers a line, a jersey or a score and so counts nothing."""
    if numeral.spelled:
        return False
    start, end = numeral.start, numeral.end
    right = text[end : end + 1]
    if right.isalnum() or right == "_" or patterns.PARAGRAPH.match(text, end) or text.startswith(("'s", "’s"), end):
        return True
    if patterns.NO_BEFORE.search(text, max(0, start - 5), start):
        return True
    if right == ")" and numeral.value < 100 and not text[max(0, start - 2) : start].rstrip().endswith(("~", ">", "<")):
        return True
    return _leads_line(text, start, right, text[end + 1 : end + 2]) or _is_score(text, numeral)


def _is_ratio(text: str, numeral: Numeral) -> bool:
    """Say whether it is one side of odds: "a 2-to-1 margin"."""
    if patterns.RATIO_AFTER.match(text, numeral.end):
        return True
    return numeral.value == 1 and patterns.RATIO_LEFT.search(text, max(0, numeral.start - 5), numeral.start) is not None


def _leads_line(text: str, start: int, right: str, after: str) -> bool:
    """Say whether the figure begins a line as "1." or "2)" does."""
    margin = text[max(0, start - 3) : start]
    return right in {".", ")"} and after.isspace() and not margin.strip(" \t(\n\r") and (start < 3 or "\n" in margin)


def _is_score(text: str, numeral: Numeral) -> bool:
    """Say whether two figures with a dash between are a result (3-1) or a code, not a range (15-22 miles)."""
    end = numeral.end
    if numeral.scaled:  # no result runs into millions: $2-3 billion
        return False
    if match := patterns.SCORE_RIGHT.match(text, end):
        left, right, end = numeral.value, float(match.group(1)), match.end()
    elif match := patterns.SCORE_LEFT.search(text, max(0, numeral.start - 8), numeral.start):
        left, right = float(match.group(1)), numeral.value
    else:
        return False
    return not (left < right and patterns.SCORE_UNIT.match(text, end))


def _noun(page: Page, numeral: Numeral) -> _Noun | None:
    """Find what is counted: the head of the noun phrase that the number stands in, and where that phrase ends."""
    if match := patterns.HYPHENED.match(page.text, numeral.end):
        return _Noun(match.group(1).lower(), match.end(), None)
    if patterns.WHEN_BEHIND.match(page.text, numeral.end):
        return None
    match = patterns.OF_THESE.match(page.text, numeral.end)
    position = match.end() if match else numeral.end
    token = page.token_from(position)
    if token is None or page.text[position : token.idx].strip(" \u00a0"):
        return None
    if token.lower_ in DOINGS:
        return None
    if match and token.pos_ == "NUM":  # "two of the six hostages": both count hostages
        return _Noun(token.head.lower_, numeral.end, token.head) if token.dep_ == "nummod" else None
    head = _parsed_head(page, numeral) or _phrase_head(page.doc, token)
    if head is not None and head.tag_ == "NNP" and numeral.value != 1:
        head = _common_before(page.doc, token, head)
    return _Noun(head.lower_, head.idx + len(head), head) if head is not None else None


def _parsed_head(page: Page, numeral: Numeral) -> Token | None:
    """Return the noun that the parser hangs the number on, if it stands to the right in one unbroken phrase."""
    token = page.token_at(numeral.end - 1)
    if token is None or token.dep_ != "nummod" or not token.i < token.head.i <= token.i + 8:
        return None
    head = token.head
    if (
        head.pos_ not in _NOUNS
        or head.lower_ in _STOPS
        or _leads_by_hyphen(head)
        or any(_breaks(word) for word in page.doc[token.i + 1 : head.i])
    ):
        return None
    return head


def _breaks(word: Token) -> bool:
    """Say whether a phrase ends before `word`: at a verb, a preposition, or a number that counts the same noun."""
    if word.pos_ in _BREAKS or word.tag_ in _FINITE or word.text in _MARKS:
        return True
    return (word.pos_ == "CCONJ" or word.text in _DASHES) and word.doc[word.i + 1].pos_ == "NUM"


_DASHES = frozenset("-–—~‑")
_MARKS = frozenset('()"“”;:')
_NOUNS = frozenset({"NOUN", "PROPN"})
_BREAKS = frozenset({"ADP", "AUX", "PRON", "SCONJ", "SPACE"})
_FINITE = frozenset({"VBZ", "VBD", "VBP", "."})
_STOPS = frozenset("today yesterday tomorrow ago later earlier more".split()) | {
    word for word in WEEKDAYS if word.endswith("day")
}


def _common_before(doc: Doc, first: Token, head: Token) -> Token | None:
    """Prefer a common noun to the name behind it: "three-term Governor Ada Poe" counts terms."""
    common = [word for word in doc[first.i : head.i] if word.tag_ in {"NNS", "NN"}]
    return common[-1] if common else head


def _phrase_head(doc: Doc, token: Token) -> Token | None:
    """Walk right over the modifiers to the last noun of the phrase that begins at `token`."""
    head = None
    for i in range(token.i, min(len(doc), token.i + 8)):
        current = doc[i]
        if current.text in _HYPHENS and head is not None:
            continue
        if current.pos_ in _NOUNS and current.lower_ not in _STOPS:
            if head is not None and head.tag_ == "NNS" and not _is_attribute(head):
                break
            head = current
        elif current.pos_ in _NOUNS or not _goes_on(doc, current, head):
            break
    full_time = head is not None and head.lower_ == "time" and doc[head.i - 1].text in _HYPHENS
    return None if full_time else head


def _is_attribute(noun: Token) -> bool:
    """Say whether more of the phrase must follow: "ex" in "ex-felons" is not what is counted."""
    return noun.dep_ in _ATTRIBUTES or _leads_by_hyphen(noun)


def _leads_by_hyphen(noun: Token) -> bool:
    return any(following.text in _HYPHENS for following in noun.doc[noun.i + 1 : noun.i + 2])


_HYPHENS = frozenset("-‑")
_ATTRIBUTES = frozenset({"compound", "amod", "nmod", "poss", "nummod"})


def _goes_on(doc: Doc, current: Token, head: Token | None) -> bool:
    """Say whether `current` may stand inside the phrase, before its noun."""
    if current.lower_ in _STOPS or current.i + 1 >= len(doc):
        return current.lower_ == "more" and head is None
    following = doc[current.i + 1]
    if current.text in _HYPHENS or current.tag_ == "POS":
        return True
    if current.pos_ == "NUM":
        return head is not None and following.pos_ in _NOUNS
    if current.pos_ == "ADJ":
        return head is None or following.pos_ in _NOUNS
    return head is None and _leads_on(doc, current, following)


def _leads_on(doc: Doc, current: Token, following: Token) -> bool:
    if current.text == "," or current.pos_ == "CCONJ":
        return doc[current.i - 1].pos_ == "ADJ" and following.pos_ in {"ADJ", "NOUN"}
    if current.pos_ == "VERB":
        return current.tag_ in {"VBN", "VBG"} and following.pos_ in {"NOUN", "ADJ", "PROPN"}
    return current.pos_ == "ADV" and following.pos_ in {"ADJ", "VERB", "NOUN"}


def _is_one(page: Page, numeral: Numeral, noun: _Noun | None) -> bool:
    """Say whether "one" is a pronoun or a turn of phrase rather than a count."""
    if numeral.kind != "cardinal" or page.text[numeral.start : numeral.end].lower() != "one":
        return False
    if noun is None:
        return len(page.doc) > 1
    if patterns.PART_OF.match(page.text, numeral.end):
        return True
    lemma = noun.token.lemma_.lower() if noun.token is not None else noun.word
    return lemma not in _COUNTED_ONE and not patterns.ONLY.search(page.text, max(0, numeral.start - 12), numeral.start)


_COUNTED_ONE = frozenset(COUNTED_ONE)


def _is_year(page: Page, numeral: Numeral, noun: _Noun | None, before: Token | None) -> bool:
    """Say whether a bare figure between 1500 and 2100 is a year: so it is, save before a plural it can count."""
    if numeral.spelled or numeral.end - numeral.start != 4 or not 1500 <= numeral.value <= 2200:
        return False
    if numeral.value > 2100:
        return noun is None and before is not None and before.lower_ in {"by", "until", "year"}
    if match := patterns.RANGE_AHEAD.match(page.text, numeral.end):
        return not numeral.value < float(match.group(1).replace(",", "")) < 5 * numeral.value
    if noun is None or noun.token is None or noun.token.tag_ not in {"NNS", "NNPS"}:
        return True
    if before is not None and (before.lower_ in _YEAR_BEFORE or before.tag_ in {"POS", "PRP$"}):
        return True
    token = page.token_at(numeral.start)
    return token is not None and token.ent_type_ in {"DATE", "EVENT"}


_YEAR_BEFORE = frozenset(
    "in since by the from until till during early late mid before after through throughout fiscal for circa".split()
)


def _is_name(page: Page, numeral: Numeral, noun: _Noun | None, before: Token | None) -> bool:
    """Say whether the number belongs to a name: Article 5, Boeing 737, the Gang of Four, 22 Ave Foch."""
    raw = page.text[numeral.start : numeral.end]
    if numeral.kind == "lettered" and before is not None and before.text[:1].isupper() and before.lower_ in _NAME_HEADS:
        return True  # "Apartment 3B"
    if numeral.scaled or "," in raw or "." in raw:
        return False
    if patterns.GROUP_OF.search(page.text, max(0, numeral.start - 10), numeral.start):
        return True
    if numeral.value < 10_000 and not numeral.spelled and _is_address(page, numeral, noun):
        return True
    if patterns.ZIP_BEHIND.match(page.text, numeral.end):
        return True
    if before is None:
        return False
    if (
        numeral.spelled
        and raw[:1].isupper()
        and not before.is_sent_start
        and (before.lower_ == "of" or before.text[:1].isupper())
    ):
        return not page.text[numeral.end + 1 : numeral.end + 2].isupper()
    if (
        before.lower_.rstrip(".") in _NAME_HEADS
        and before.pos_ != "VERB"
        and (before.text[:1].isupper() or not numeral.spelled)
    ):
        return True
    return not numeral.spelled and _is_numbered_name(page, numeral, noun, before)


def _is_numbered_name(page: Page, numeral: Numeral, noun: _Noun | None, before: Token) -> bool:
    """Say whether the figure closes the name before it and does not count the noun behind it."""
    if before.lower_ in _NO_NAMES or numeral.value > 9999 or not _is_proper(before):
        return False
    if noun is None or patterns.MODEL_AFTER.match(page.text, numeral.end):
        return True
    token = page.token_at(numeral.start)
    if token is None:
        return False
    return before.head == token or before.dep_ in {"compound", "nmod", "nummod"} and before.head.i > before.i


def _is_proper(token: Token) -> bool:
    """Say whether the word is part of a name: Boeing, iPhone, S&P; a capital at the sentence's start proves nothing."""
    if token.is_sent_start and token.pos_ != "PROPN" or token.text == token.lower_:
        return False
    return token.pos_ in {"PROPN", "X"} or token.pos_ == "NOUN" and token.text[1:] != token.text[1:].lower()


def _is_address(page: Page, numeral: Numeral, noun: _Noun | None) -> bool:
    """Say whether a street or a code follows: 22 Ave Foch, 16-18 Industrial Avenue."""
    first = page.token_from(numeral.end)
    if noun is None or noun.token is None or first is None:
        return False
    return any(word.lower_ in _STREETS and word.text[:1].isupper() for word in page.doc[first.i : noun.token.i + 2])


_STREETS = frozenset(STREETS)
_NAME_HEADS = frozenset(word.rstrip(".") for word in NAME_HEADS)
_NO_NAMES = _STOPS | frozenset(MONTHS)
