"""Claims with flags, verdicts and history in; one HTML file for the editor out, which needs nothing beside itself.

It holds no script and asks for nothing from anywhere; every text is escaped where it is put in. It reads on a screen
and prints without a claim's head being parted from its evidence.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from claims.model import Document
from verify.decide import stale
from verify.decisions.views import opinion
from verify.desk import deeds, words
from verify.desk.marks import Run, around, runs
from verify.desk.sheet import ALL, claim_marks, sheet
from verify.model import Flag, FlagKind, LogEntry, Ruling
from verify.outputs.report_style import STEP, STYLE

SIGNS = {FlagKind.CONTRADICTED: "≠", FlagKind.CORROBORATED: "✓", FlagKind.SINGLE_SOURCE: "1"}
CLASSES = {FlagKind.CONTRADICTED: "red", FlagKind.CORROBORATED: "green", FlagKind.SINGLE_SOURCE: "gray"}
MARKED = ("value", "claim", "evidence")  # the kinds of mark that the report shows
HISTORY = ("Row", "Time (UTC)", "Who", "Act", "Verdict", "Note and link", "Hash")
SERIES = ("Day", "Figure", "", "Says")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class Exhibit(NamedTuple):
    """One claim with all that the report shows of it."""

    flag: Flag
    ruling: Ruling | None
    history: Sequence[LogEntry]
    documents: Mapping[str, Document]


def to_html(exhibits: Iterable[Exhibit], about: Mapping[str, str], counts: Mapping[FlagKind, int]) -> Iterator[bytes]:
    """Yield the report in pieces: its head, one piece a claim, its foot."""
    yield _head(about, counts).encode()
    shown = 0
    for shown, exhibit in enumerate(exhibits, 1):
        yield _claim(shown, exhibit).encode("utf-8", "replace")
    if not shown:
        yield b"<p>No claim fits the filter.</p>\n"
    yield b"</main>\n</body>\n</html>\n"


def _head(about: Mapping[str, str], counts: Mapping[FlagKind, int]) -> str:
    facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in about.items())
    flags = "".join(f"<li>{_flag(kind)} {number:,}</li>" for kind, number in counts.items())
    total = words.count(sum(counts.values()), "claim")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Verification report: {total}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n"
        f'<h1>Verification report</h1>\n<p>{total}</p>\n<ul class="counts">{flags}</ul>\n<dl>{facts}</dl>\n'
        "<p>A flag is what the machine found in the corpus. A verdict is a named person’s ruling. "
        "The hash names the log’s last row: <code>python -m verify log verify --head HASH</code> proves that the log "
        "still holds it.</p>\n</header>\n<main>\n"
    )


def _flag(kind: FlagKind) -> str:
    return f'<span class="chip {CLASSES[kind]}">{SIGNS[kind]} {escape(words.FLAGS[kind][1])}</span>'


def _claim(number: int, exhibit: Exhibit) -> str:
    flag = exhibit.flag
    drawn = sheet(flag, exhibit.documents, reading=ALL)
    tags = "".join(f'<span class="chip">{escape(tag["word"])}</span>' for tag in drawn["tags"])
    alone = f"<p class=\"alone\">In full: {escape(drawn['alone'])}</p>" if drawn["alone"] else ""
    alone += f"<p class=\"alone\">Just before it: {escape(drawn['before'])}</p>" if drawn["before"] else ""
    evidence = "".join(map(_card, drawn["evidence"])) or f"<p>{escape(drawn['empty']['title'])}</p>"
    return (
        f'<article id="claim-{escape(flag.claim.id)}" class="{CLASSES[flag.kind]}">\n<div class="top">'
        f'<p class="chips"><span class="number">{number}</span> {_flag(flag.kind)} {tags}</p>\n{_meanings(drawn)}'
        f"<h2>{_runs(drawn['statement'])}</h2>\n{alone}"
        f'<p class="who">{escape(drawn["said"])} · {_facts(drawn["facts"])}</p>\n{_by_hand(drawn)}{_verdict(exhibit)}'
        f"{_opinion(exhibit)}</div>\n"
        f"{_context(flag, exhibit.documents[flag.claim.document_id])}"
        f"{_series(drawn['series'])}<h3>{escape(drawn['summary'])}</h3>\n{evidence}\n{_history(exhibit.history)}</article>\n"
    )


def _meanings(drawn: Mapping[str, Any]) -> str:
    """Return what the flag and its tags mean."""
    told = " ".join(f"<b>{escape(one['word'])}:</b> {escape(one['means'])}" for one in drawn["meanings"])
    return f'<p class="who">{told}</p>\n'


def _runs(cut: Iterable[Run]) -> str:
    return "".join(map(_run, cut))


def _run(run: Run) -> str:
    kinds = [kind for kind in MARKED if kind in run["k"]]
    text = escape(run["t"])
    return f'<mark class="{" ".join(kinds)}">{text}</mark>' if kinds else text


def _facts(facts: Iterable[Mapping[str, str]]) -> str:
    told = (f"{fact['text']} ({fact['means']})" if fact["means"] else fact["text"] for fact in facts)
    return " · ".join(map(escape, told))


def _context(flag: Flag, document: Document) -> str:
    """Return the claim among the words around it in its article."""
    left, right = around(document.text, flag.claim.start, flag.claim.end)
    if document.text[left:right].strip() == flag.claim.text.strip():
        return ""
    cut = runs(document.text, claim_marks(flag), start=left, end=right)
    return f'<p class="context">In the article: {_runs(cut)}</p>\n'


def _series(points: Sequence[Mapping[str, Any]]) -> str:
    """Return a running figure day by day, with a bar as long as the figure is high."""
    if not points:
        return ""
    heads = "".join(f"<th>{name}</th>" for name in SERIES)
    return (
        f'<table class="series"><caption>The figure over time</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(map(_point, points))}</tbody></table>\n"
    )


def _point(point: Mapping[str, Any]) -> str:
    share = point["share"]
    width = "" if share is None else f'<span class="bar w{max(round(share / STEP), 1) * STEP}"></span>'
    told = [point["who"], *(["this claim"] if point["here"] else []), *(["lower than before"] if point["fell"] else [])]
    day, value, who = (escape(text) for text in (point["day"], point["value"], " · ".join(told)))
    return f"<tr><td>{day}</td><td><b>{value}</b></td><td>{width}</td><td>{who}</td></tr>"


def _card(card: Mapping[str, Any]) -> str:
    reasons = "".join(f"<li>{_reason(finding)}</li>" for finding in card["findings"])
    relation = card["relation"]
    return (
        f'<section class="{escape(relation["colour"])}">\n<p class="relation">{escape(relation["word"])} · '
        f'{escape(card["independent"])}</p>\n<ul class="reasons">{reasons}</ul>\n'
        f"<blockquote>{_runs(card['quote'])}</blockquote>\n"
        f'<p class="who">{escape(card["said"])} · {_facts(card["facts"])}</p>\n{_by_hand(card)}</section>\n'
    )


def _by_hand(drawn: Mapping[str, Any]) -> str:
    """Return what reviewers put right in a claim, and what was read there."""
    return "".join(f'<p class="who">{escape(told)}</p>\n' for told in drawn["by_hand"])


def _reason(finding: Mapping[str, str]) -> str:
    values = f" <b>{escape(finding['here'])} ↔ {escape(finding['there'])}</b>" if finding["here"] else ""
    return escape(finding["text"]) + values


def _verdict(exhibit: Exhibit) -> str:
    ruling = exhibit.ruling
    if ruling is None:
        return '<p class="verdict">No verdict yet</p>\n'
    old = " · look again: the flag or its evidence changed since" if stale(exhibit.flag, ruling) else ""
    words_ = "".join(f"<br>{escape(part)}" for part in (ruling.note, ruling.evidence_url) if part)
    by = f"by {escape(ruling.reviewer)}, {words.day(ruling.at.date())}"
    verdict = escape(words.VERDICTS[ruling.verdict])
    return f'<p class="verdict">Verdict: <b>{verdict}</b> {by}{old}{words_}</p>\n'


def _opinion(exhibit: Exhibit) -> str:
    said = opinion(exhibit.history)
    if said is None:
        return ""
    return f'<p class="who">The flag: {escape(deeds.viewed(said.view, said.fault))}, says {escape(said.reviewer)}</p>\n'


def _history(history: Sequence[LogEntry]) -> str:
    if not history:
        return ""
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _told(entry))}</tr>" for entry in history)
    heads = "".join(f"<th>{name}</th>" for name in HISTORY)
    return (
        f'<table class="history"><caption>History</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{lines}</tbody></table>\n"
    )


def _told(entry: LogEntry) -> tuple[str, ...]:
    verdict = deeds.outcome(entry)
    said = " ".join(part for part in (deeds.changed(entry), entry.note, entry.evidence_url) if part)
    act = deeds.ACTS[entry.action]
    return str(entry.seq), words.moment(entry.at), entry.reviewer, act, verdict, said, entry.hash[:10]
