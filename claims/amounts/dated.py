"""A place in a text in, whether it lies in a date, a clock time or a run of years out, so that nobody counts it."""

import re

from claims.lexicon.time_patterns import YEAR_WORDS

_MONTH = (
    r"(?:January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept\.?|Sep\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_FIRST = r"(?=[\d'’]|\b[jfmasondte])"  # what all of these begin with, so that most places are passed over at once
_DATED = re.compile(
    rf"{_FIRST}(?:\b{_MONTH}[\s-]+\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{{1,2}}(?!\d))?(?:\s?,?\s+(?:1[5-9]|20)\d\d)?(?![\d,]*\d|\s?%)"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?{_MONTH}(?!\.?\s\d\d?\b)(?:\s?,?\s+(?:1[5-9]|20)\d\d)?(?!\w)"
    r"|(?<=\bon\s)\d{1,2}\s+may\b"
    rf"|\b{_MONTH}\s?,?\s+(?:of\s+)?(?:1[5-9]|20)\d\d(?!\d)"
    r"|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b|\b\d{4}[-/]\d\d?[-/]\d\d?(?:T[\d:.]+Z?)?"
    r"|(?<![\d.,])\d{1,2}(?:[:.]\d\d){0,2}\s?(?:a\.m\.|p\.m\.|a\.m|p\.m|[ap]m\b|o['’]clock\b)"
    r"|(?<![\d.,])\d{1,2}[:.]\d\d\s?(?:GMT|BST|CET|EST|EDT|UTC|ET|PT|PST|PDT|MSK)\b|\b\d{4}\s?(?:GMT|UTC)\b|\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b"
    r"|\b(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:\d\d|(?:1[5-9]|20)\d\d)(?![\d,.]*\d)"
    r"|['’]\d0s\b|\b(?:1\d|20)\d0['’]?s\b|\bA\.?D\.?\s\d+(?:\s?(?:-|–|and|to)\s?\d+)?|\b\d+\s(?:B\.?C\.?(?:E\.?)?|C\.?E\.?|A\.D\.)(?!\w)"
    rf"|\b(?!two){YEAR_WORDS}\b(?!\s+(?:\w+ed\s+)?(?:people|men|women|soldiers|troops|dollars|thousand|million|percent|per\s+cent))"
    r"|\b(?:9/11|7/7|26/11|24/7|50/50|50-50|20/20)\b|\b(?:1[5-9]|20)\d\d\s+(?:to|and|or|until|through)\s+(?:1[5-9]|20)\d\d(?![\d,]|\s+\w+s\b))",
    re.IGNORECASE,
)


_REACH = 40


def is_dated(text: str, start: int, end: int) -> bool:
    """Say whether the stretch lies in a date, a clock time, a decade or a run of years."""
    low = text.rfind(" ", 0, max(0, start - _REACH)) + 1
    return any(
        match.start() < end and start < match.end()
        for match in _DATED.finditer(text, max(low, start - 2 * _REACH, 0), end + _REACH)
    )
