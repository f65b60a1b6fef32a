"""Flags, verdicts, stances and tags in; the desk's words, icons and colours for them out."""

import re
from datetime import date, datetime
from textwrap import shorten

from claims.model import Claim, Document, Stance
from verify.model import (
    Evidence,
    Finding,
    Flag,
    FlagKind,
    Grade,
    OriginKind,
    Relation,
    Verdict,
)

# icon (Material Symbols), word, and the name of the theme's colour that config.toml sets for it
FLAGS: dict[FlagKind, tuple[str, str, str]] = {
    FlagKind.CONTRADICTED: ("compare_arrows", "Contradicted", "red"),
    FlagKind.CORROBORATED: ("done_all", "Corroborated", "green"),
    FlagKind.SINGLE_SOURCE: ("counter_1", "Single source", "gray"),
}
FLAG_MEANS: dict[FlagKind, str] = {
    FlagKind.CONTRADICTED: "Another statement reads as if both could not be true; look at the two.",
    FlagKind.CORROBORATED: "An independent origin supports it and none contradicts it; see whether all is borne out.",
    FlagKind.SINGLE_SOURCE: "No independent origin supports it, however often it is told; look for a second source.",
}
RELATIONS: dict[Relation, tuple[str, str, str]] = {
    Relation.CONTRADICTS: ("compare_arrows", "Stands against it", "red"),
    Relation.SUPPORTS: ("done_all", "Supports it", "green"),
    Relation.UPDATES: ("update", "Updates it", "gray"),
    Relation.NEITHER: ("remove", "Leaves it open", "gray"),
}
VERDICTS: dict[Verdict, str] = {verdict: verdict.value.capitalize() for verdict in Verdict}
GRADES: dict[Grade, str] = {
    Grade.A: "completely reliable",
    Grade.B: "usually reliable",
    Grade.C: "fairly reliable",
    Grade.D: "not usually reliable",
    Grade.E: "unreliable",
    Grade.F: "cannot be judged",
}
ORIGINS: dict[OriginKind, str] = {
    OriginKind.OUTLET: "Outlet, in its own voice",
    OriginKind.AGENCY: "News agency",
    OriginKind.MEDIUM: "Outlet that others cite",
    OriginKind.PERSON: "Person",
    OriginKind.BODY: "Organisation or office",
    OriginKind.UNNAMED: "Somebody without a name",
    OriginKind.PAPERS: "Papers or records",
}
CREDIBILITY: dict[int, str] = {  # what the corpus suggests; the reviewer judges
    1: "several independent sources bear it out",
    2: "a second source makes it probable",
    3: "possible, no second source known",
    5: "other statements stand against it",
    6: "cannot be judged from the corpus",
}
SCALE = "1 is best, 5 lowest, 6 cannot be judged"
TAGS: dict[str, tuple[str, str]] = {
    "denied": ("Denied", "One side says it and another denies it; see what each can show."),
    "self-contradiction": ("Contradicts itself", "One speaker says this, and elsewhere the opposite; one is wrong."),
    "updated": ("Updated", "Articles of other days tell a later or an earlier state of the same matter."),
    "drop": ("Lower later", "A figure that can only grow is lower in a later article: a revision, or a slip."),
    "disputed": ("Disputed", "Two speakers tell it differently; see what each rests on."),
    "repeated": ("Repeated", "It stands in several places that all go back to one origin, and counts once."),
    "in part": ("Supported in part", "Others support its main point; check what stands here alone."),
    "told in part": ("Part told elsewhere", "Another source tells a part of it; the rest has no second source yet."),
    "maybe told elsewhere": (
        "Maybe told elsewhere",
        "Another source may say the same, which a model could not tell for sure; read the two.",
    ),
    "unusual wording": ("Unusual wording", "Others tell of such things in other words; check that these are right."),
    "maybe-outdated": ("Maybe outdated", "What is against it is newer, or may be: each may have been true on its day."),
}
# in the past tense, which fits one speaker and many
_SAID: dict[Stance, str] = {
    Stance.ASSERTED: "said so",
    Stance.QUOTED: "said it word for word",
    Stance.DENIED: "denied it",
    Stance.POSSIBLE: "said it may be so",
    Stance.PLANNED: "said so about the future",
    Stance.CONDITIONAL: "said so under a condition",
}
_UNATTRIBUTED: dict[Stance, str] = {
    Stance.ASSERTED: "The article states it in its own voice",
    Stance.QUOTED: "Quoted, without a named speaker",
    Stance.REPORTED: "Reported, without a named speaker",
    Stance.DENIED: "Denied, without a named speaker",
    Stance.POSSIBLE: "The article states it as possible",
    Stance.PLANNED: "The article states it as planned",
    Stance.CONDITIONAL: "The article states it under a condition",
}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:^=&@/])")
_LINKS = re.compile(r"(?<=www)(?=\.)|(?<=:)(?=//)|(?=@)", re.IGNORECASE)  # where Markdown makes links by itself
_JOINER = "\N{WORD JOINER}"  # without width: it shows nothing and parts what it stands between
JUDGED = 150  # characters of a claim beside the verdicts: it stands above them in full
WORDS_SHOWN = 80  # characters of an article without a title
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PASSED = {
    "attribution": "words that say who says it",
    "attribution only": "words that say who says it",
    "joining word": "joining words",
    "rest": "other words of a sentence",
}


def passed(reason: str) -> str:
    """Return why text was passed over, in words of a journalist."""
    return _PASSED.get(reason, reason)


def plain(text: str) -> str:
    """Return text that a Markdown label (a button, a tab, a heading) shows as it is, on one line."""
    unlinked = _LINKS.sub(_JOINER, " ".join(text.split()))
    return _MARKDOWN.sub(r"\\\1", unlinked)


def said(claim: Claim) -> str:
    """Return whose words a claim is: "Ilse Brandt denied it", or that the article says so in its own voice."""
    told = f", as told by {', citing '.join(claim.via)}" if claim.via else ""
    if not claim.speaker:
        return _UNATTRIBUTED[claim.stance] + told
    return f"{claim.speaker[:1].upper()}{claim.speaker[1:]}{_how(claim)}{told}"


def judged(claim: Claim, best: Verdict) -> tuple[str, str, str]:
    """Return what a verdict is on, between what leads to it and whose word it is.

    Of a denial it is on what is denied, or on the denial where the claim tells that too; what the `best` verdict says
    then of the denial is told.
    """
    shown = shorten(claim.restated, JUDGED, placeholder=" …")
    if claim.stance is not Stance.DENIED:
        return "You judge:", shown, f"— {said(claim)}"
    if not is_what_is_denied(claim):
        return "You judge the denial itself:", shown, f"— “{VERDICTS[best]}” says that it is right"
    who = f"what {claim.speaker} denied" if claim.speaker else "what is denied here"
    return f"You judge {who}:", shown, f"— “{VERDICTS[best]}” says that the denial is wrong"


def is_what_is_denied(claim: Claim) -> bool:
    """Return whether a claim is what somebody denied, without the denial: what follows "Berg denied that"."""
    if claim.stance is not Stance.DENIED:
        return False
    within = claim.cue_span is None or claim.start <= claim.cue_span.start < claim.end
    return not (claim.cue and within and claim.cue in claim.restated)  # which may leave the denial out


def _how(claim: Claim) -> str:
    """Return how a speaker says it; what is only reported may be an act, such as urging, and goes by its own word.

    So does a denial that the claim itself tells: "the ministry dismissed the report".
    """
    if is_what_is_denied(claim) or claim.stance not in (Stance.REPORTED, Stance.DENIED):
        return f" {_SAID[claim.stance]}"
    cue = f" (“{claim.cue}”)" if claim.cue and claim.cue not in (claim.speaker or "") else ""
    return f"{cue}, in the article’s words"


def headline(title: str | None, opening: str) -> str:
    """Return what an article is called: its title, else its first words in quotes; "" of an empty text."""
    if title:
        return title
    first = next((" ".join(line.split()) for line in opening.splitlines() if line.strip()), "")
    return f"“{shorten(first, WORDS_SHOWN, placeholder='…')}”" if first else ""


def called(document: Document) -> str:
    """Return what an article is called; without a word in it, the name of its file."""
    return headline(document.title, document.text) or document.name


def sentence(text: str) -> str:
    """Return a message of one line with its full stop."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def day(day_known: date | str | None) -> str:
    """Return a date as a newsroom writes it ("27 Feb 2025"), or that it is not known."""
    if isinstance(day_known, str):
        day_known = date.fromisoformat(day_known) if re.fullmatch(r"\d{4}-\d\d-\d\d", day_known) else None
    if day_known is None:
        return "date not known"
    return f"{day_known.day} {_MONTHS[day_known.month - 1]} {day_known.year}"


def moment(at: datetime) -> str:
    """Return a time as the log shows it: "27 Feb 2025, 09:06:30"."""
    return f"{day(at.date())}, {at:%H:%M:%S}"


def tag(name: str) -> tuple[str, str]:
    """Return a tag's word and what it means; a tag that is not listed here speaks for itself."""
    kind, _, count_ = (name, "", "") if name in TAGS else name.partition(" ")  # "repeated 3×"
    word, means = TAGS.get(kind, (kind.replace("-", " ").capitalize(), ""))
    return f"{word} {count_}".strip(), means


def reason(code: str) -> str:
    """Return a rule's name as words: "amounts differ"."""
    return code.replace("_", " ").capitalize() if code else "No evidence"


def graded(flag: Flag) -> tuple[str, str]:
    """Return the two halves of the Admiralty code, never as one, and how to read them.

    The source is as somebody graded it; the credibility is what the flag suggests.
    """
    grade, number = flag.source_grade, flag.suggested_credibility
    source = f"source {grade}, {GRADES[grade]}" if grade else "source not graded yet"
    return f"{source}; suggests credibility {number}: {CREDIBILITY[number]}", f"{SCALE}; no verdict"


def telling(evidence: tuple[Evidence, ...]) -> Finding | None:
    """Return the first finding that speaks against a claim, else the first at all."""
    found = [finding for item in evidence for finding in item.link.findings]
    found.sort(key=lambda finding: finding.relation is not Relation.CONTRADICTS)
    return found[0] if found else None


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Return "1 claim", "1,204 claims"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def duration(seconds: float) -> str:
    """Return about how long: "a few seconds", "about 40 seconds", "about 3 minutes", "about 2 hours"."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 55:
        return f"about {round(seconds / 10) * 10} seconds"
    if seconds < 55 * 60:
        return f"about {count(max(round(seconds / 60), 1), 'minute')}"
    return f"about {count(max(round(seconds / 3600), 1), 'hour')}"
