"""A parsed article in, the stretches of it that are dates, clock times or years out, so that nobody counts them."""

import re

from spacy.tokens import Doc

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept\.?|Sep\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_DATED = re.compile(
    rf"\b{_MONTH}[\s-]+\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{{1,2}}(?!\d))?(?:\s?,?\s+(?:1[5-9]|20)\d\d)?(?![\d,]*\d|\s?%)"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?{_MONTH}(?:\s?,?\s+(?:1[5-9]|20)\d\d)?(?!\w)"
    rf"|\b{_MONTH}\s?,?\s+(?:of\s+)?(?:1[5-9]|20)\d\d(?!\d)"
    r"|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b|\b\d{4}[-/]\d\d?[-/]\d\d?(?:T[\d:.]+Z?)?"
    r"|(?<![\d.,])\d{1,2}(?:[:.]\d\d){0,2}\s?(?:a\.m\.|p\.m\.|a\.m|p\.m|[ap]m\b|o['’]clock\b)"
    r"|(?<![\d.,])\d{1,2}[:.]\d\d\s?(?:GMT|BST|CET|EST|EDT|UTC|ET|PT|PST|PDT|MSK)\b|\b\d{4}\s?(?:GMT|UTC)\b|\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b"
    r"|\b(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:\d\d|(?:1[5-9]|20)\d\d)(?![\d,.]*\d)"
    r"|['’]\d0s\b|\b(?:1\d|20)\d0['’]?s\b|\bA\.?D\.?\s\d+(?:\s?(?:-|–|and|to)\s?\d+)?|\b\d+\s(?:B\.?C\.?(?:E\.?)?|C\.?E\.?|A\.D\.)(?!\w)"
    r"|\b(?:9/11|7/7|24/7|50/50|50-50|20/20)\b|\b(?:1[5-9]|20)\d\d\s+(?:to|and|or|until|through)\s+(?:1[5-9]|20)\d\d(?![\d,]|\s+\w+s\b)",
    re.IGNORECASE,
)


def dated_spans(doc: Doc) -> list[tuple[int, int]]:
    """Return the stretches of `doc` that are dates, clock times, spans of years and decades."""
    return [match.span() for match in _DATED.finditer(doc.text)]
