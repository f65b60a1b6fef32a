"""Claims, flags, log entries and reports in, lines on the terminal or in a pipe out."""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from claims.model import Claim, Stance
from verify.coverage import in_words
from verify.model import CheckReport, Evidence, Extent, Flag, FlagKind, LogEntry

if TYPE_CHECKING:
    from verify.ask import Spoken

_WIDTH_IN_A_PIPE = 160
# an article may hold escape sequences, and a terminal would obey them
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_SHARES = {"Claim": 3, "Evidence": 4, "Note": 2}  # of the width that the short columns leave
_COLOURS = {FlagKind.CONTRADICTED: "red", FlagKind.CORROBORATED: "cyan", FlagKind.SINGLE_SOURCE: "bright_black"}


def say(line: str) -> None:
    """Write one line on stdout."""
    sys.stdout.write(line + "\n")


def warn(line: str) -> None:
    """Write one line on stderr."""
    sys.stderr.write(plain(line) + "\n")


def plain(text: str) -> str:
    """Return the text as one line without anything that a terminal would obey."""
    return _CONTROL.sub(" ", text)


def rows(mappings: Iterable[Mapping[str, Any]]) -> int:
    """Write one JSON object a line and return how many there were."""
    count = 0
    for count, row in enumerate(mappings, 1):  # noqa: B007  the count is what is returned
        say(json.dumps(row, ensure_ascii=False))
    return count


def file(data: bytes) -> None:
    """Write a whole file on stdout, byte for byte."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def claims_table(claims: Iterable[Claim]) -> int:
    """Draw a table of claims and return how many there were."""
    lines = [(c.document, str(c.start), c.text, c.speaker or "", c.stance.value, c.passed_over or "") for c in claims]
    return _draw(("Document", "At", "Claim", "Speaker", "Stance", "Passed over"), lines)


def flags_table(flags: Iterable[Flag]) -> int:
    """Draw a table of flagged claims with their evidence and return how many claims there were."""
    return _draw(("Flag", "Claim", "Speaker", "Document", "Evidence"), [_flag_line(flag) for flag in flags])


def asked_table(found: "Iterable[Spoken]") -> int:
    """Draw a table of what speaks against and for a statement and return how many there were."""
    return _draw(("Relation", "Evidence", "Document", "Origin", "Published"), [_spoken_line(item) for item in found])


def log_table(entries: Iterable[LogEntry]) -> int:
    """Draw a table of log entries and return how many there were."""
    return _draw(("Row", "Time (UTC)", "Reviewer", "Act", "Verdict", "Claim", "Note"), [_log_line(e) for e in entries])


def report(done: CheckReport, extent: Extent, where: str) -> None:
    """Write what a check did."""
    flags = ", ".join(f"{done.flags.get(kind.value, 0)} {kind.value}" for kind in FlagKind)
    say(f"documents  {done.read} read, {done.kept} unchanged")
    say(f"claims     {done.claims} ({done.passed_over} statements passed over)")
    say(f"coverage   {in_words(extent)}")
    say(f"flags      {flags}")
    say(f"database   {where}")
    for problem in done.problems:
        warn(f"{problem.name}: {problem.text}" if problem.name not in problem.text else problem.text)


def _flag_line(flag: Flag) -> tuple[str | Text, ...]:
    kind = Text(flag.kind.value, style=_COLOURS[flag.kind])
    if flag.tags:
        kind.append("\n" + plain(", ".join(flag.tags)), style="default")
    evidence = Text("\n").join(map(_evidence, flag.evidence))
    return kind, flag.claim.text, _by(flag.claim), flag.claim.document, evidence


def _by(claim: Claim) -> str:
    """Return who said a statement, or who denies it."""
    speaker = claim.speaker or ""
    return f"{speaker} (denies it)".lstrip() if claim.stance is Stance.DENIED else speaker


def _spoken_line(item: "Spoken") -> tuple[str | Text, ...]:
    words = Text(plain(item.claim.text))
    for finding in item.link.findings:
        words.append("\n  " + plain(finding.text), style="dim")
    where = f"{item.claim.document}, {item.claim.start}–{item.claim.end}"
    published = item.published.isoformat() if item.published else ""
    return item.link.relation.value, words, where, item.origin or item.publisher or "", published


def _evidence(item: Evidence) -> Text:
    line = Text(plain(f"{item.link.relation.value} ({item.claim.document}): {item.claim.text}"))
    for finding in item.link.findings:
        line.append("\n  " + plain(finding.text), style="dim")
    return line


def _log_line(entry: LogEntry) -> tuple[str, ...]:
    time = entry.at.strftime("%Y-%m-%d %H:%M:%S")
    act = f"{entry.action.value} of {entry.undoes}" if entry.undoes else entry.action.value
    verdict = entry.verdict.value if entry.verdict else ""
    return str(entry.seq), time, entry.reviewer, act, verdict, entry.claim_text or "", entry.note


def _draw(heads: Sequence[str], lines: Sequence[Sequence[str | Text]]) -> int:
    table = Table(*heads, box=box.SIMPLE_HEAD, show_edge=False, leading=1, expand=True)
    for column in table.columns:
        column.ratio = _SHARES.get(str(column.header))
    for line in lines:
        table.add_row(*(Text(plain(cell)) if isinstance(cell, str) else cell for cell in line))
    if lines:
        console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDTH_IN_A_PIPE)
        with console.capture() as drawn:  # written by us: rich would end the program itself when a pipe breaks
            console.print(table)
        sys.stdout.write(drawn.get())
    return len(lines)
