"""Claims, flags, log entries and reports in, lines on the terminal or in a pipe out."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claims.model import Claim, Stance
from claims.statements.parts import PART
from verify import changes
from verify.coverage import in_words
from verify.desk import deeds, words
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
    """Draw a table of claims, say below it how many rows are what, and return how many there were."""
    claims = list(claims)
    lines = [
        (one.document, str(one.start), _words(one), one.speaker or "", one.stance.value, one.passed_over or "")
        for one in claims
    ]
    drawn = _draw(("Document", "At", "Claim", "Speaker", "Stance", "Passed over"), lines)
    if drawn:
        say(f"\n{_counted(claims)}")
    return drawn


def _words(claim: Claim) -> str:
    """Return a claim's words; of a part those that it is told in, for its place in the article may hold two parts."""
    return claim.restated if claim.passed_over == PART else claim.text


def _counted(claims: Sequence[Claim]) -> str:
    """Return how many rows are claims, statements passed over as a check counts them, and parts of claims."""
    parts = sum(claim.passed_over == PART for claim in claims)
    passed = sum(claim.passed_over is not None for claim in claims) - parts
    told = [words.count(len(claims) - passed - parts, "claim")]
    told += [f"{words.count(passed, 'statement')} passed over"] if passed else []
    told += [f"{words.count(parts, 'part')} of these claims, which a check does not count"] if parts else []
    return ", ".join(told)


def flags_list(flags: Iterable[Flag]) -> int:
    """Write flagged claims with their evidence below each and how many have which flag; return how many there were."""
    console, kinds = _console(), Counter[FlagKind]()
    for shown, flag in enumerate(flags, 1):
        kinds[flag.kind] += 1
        with console.capture() as drawn:
            for indent, line in _flag_lines(flag):
                console.print(Padding(line, (0, 0, 0, indent)))
        lines = [line.rstrip() for line in drawn.get().splitlines()]
        sys.stdout.write("\n".join([*([""] if shown > 1 else []), *lines, ""]))
    total = kinds.total()
    if total:
        say(f"\n{words.count(total, 'claim')}: {_flags({kind: kinds[kind] for kind in FlagKind if kinds[kind]})}")
    return total


def _flags(kinds: Mapping[FlagKind, int]) -> str:
    """Return how many claims have which flag: "6 contradicted, 0 corroborated, 12 single-source"."""
    return ", ".join(f"{number} {kind.value}" for kind, number in kinds.items())


def asked_table(found: "Iterable[Spoken]") -> int:
    """Draw a table of what speaks against and for a statement and return how many there were."""
    return _draw(("Relation", "Evidence", "Document", "Origin", "Published"), [_spoken_line(item) for item in found])


def log_table(entries: Iterable[LogEntry]) -> int:
    """Draw a table of log entries and return how many there were."""
    return _draw(("Row", "Time (UTC)", "Reviewer", "Act", "Verdict", "Claim", "Note"), [_log_line(e) for e in entries])


def report(done: CheckReport, extent: Extent, where: str) -> None:
    """Write what a check did."""
    refused = f", {done.refused} could not be read" if done.refused else ""
    say(f"documents  {done.read} read, {done.kept} unchanged{refused}")
    say(f"claims     {done.claims} ({words.count(done.passed_over, 'statement')} passed over)")
    say(f"coverage   {in_words(extent)}")
    say(f"flags      {_flags({kind: done.flags.get(kind.value, 0) for kind in FlagKind})}")
    new = sum(change.claims for change in done.changed if change.before is None)
    if new < done.claims:  # of a new corpus all flags are new
        say(f"changed    {changes.in_words(done.changed)}")
    say(f"database   {where}")


def problems(done: CheckReport) -> None:
    """Write what could not be read."""
    for problem in done.problems:
        warn(f"{problem.name}: {problem.text}" if problem.name not in problem.text else problem.text)


def _flag_lines(flag: Flag) -> Iterator[tuple[int, Text]]:
    """Yield a flag's lines, each with how far it is set in."""
    head = Text(flag.kind.value, style=f"bold {_COLOURS[flag.kind]}")
    for told in (", ".join(flag.tags), flag.claim.document, _by(flag.claim)):
        head.append(f"  {plain(told)}" if told else "", style="default not bold")
    yield 0, head
    yield 2, Text(plain(flag.claim.text))
    for item in flag.evidence:
        yield 4, _evidence(flag.claim, item)
        yield from ((6, Text(plain(finding.text), style="dim")) for finding in item.link.findings)


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


def _evidence(claim: Claim, item: Evidence) -> Text:
    origin = item.origin if item.origin and item.origin != item.claim.document else ""
    told = (item.claim.document, origin, "" if item.independent else _no_second(claim, item))
    return Text(plain(f"{item.link.relation.value} ({', '.join(filter(None, told))}): {item.claim.text}"))


def _no_second(claim: Claim, item: Evidence) -> str:
    """Return why it is no second source; opponents whom one article tells of are not one source."""
    if item.claim.document_id == claim.document_id:
        return "same article"
    return f"same source: {item.joined}" if item.joined else "same source"


def _log_line(entry: LogEntry) -> tuple[str | Text, ...]:
    time = entry.at.strftime("%Y-%m-%d %H:%M:%S")
    act = deeds.ACTS[entry.action] + (f" (row {entry.undoes})" if entry.undoes else "")
    said = (deeds.sourced(entry), deeds.changed(entry), deeds.asked(entry), entry.note)
    told = Text("\n").join(Text(plain(one)) for one in said if one)
    return str(entry.seq), time, entry.reviewer, act, deeds.outcome(entry), entry.claim_text or "", told


def _console() -> Console:
    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDTH_IN_A_PIPE)


def _draw(heads: Sequence[str], lines: Sequence[Sequence[str | Text]]) -> int:
    table = Table(*heads, box=box.SIMPLE_HEAD, show_edge=False, leading=1, expand=True)
    for column in table.columns:
        column.ratio = _SHARES.get(str(column.header))
    for line in lines:
        table.add_row(*(Text(plain(cell)) if isinstance(cell, str) else cell for cell in line))
    if lines:
        console = _console()
        with console.capture() as drawn:  # written by us: rich would end the program itself when a pipe breaks
            console.print(table)
        sys.stdout.write(drawn.get())
    return len(lines)
